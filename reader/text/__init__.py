"""The text itself: decoding, pages, articles, sentences. Standard library only."""
