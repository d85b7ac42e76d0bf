"""Paper: the article on sheets, printed or written as a PDF file."""
