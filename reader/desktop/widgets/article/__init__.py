"""The reading view: an annotated article, set like a book."""
