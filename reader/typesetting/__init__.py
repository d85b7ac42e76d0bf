"""Typesetting: from annotated text and font widths to lines, without any toolkit."""
