"""The command line. Knows no window."""
