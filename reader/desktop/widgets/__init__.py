"""Widgets: each shows frozen rows, says what the reader asked for, and knows no other."""
