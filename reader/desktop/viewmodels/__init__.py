"""What the window remembers and shows, free of any widget."""
