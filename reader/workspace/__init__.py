"""The workspace: services opened once, and the article being read. Knows no window."""
