"""The library: articles kept on this machine, and where reading stopped in each."""
