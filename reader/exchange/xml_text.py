"""Text for XML and HTML: escaped, and free of characters that XML 1.0 cannot hold."""

from __future__ import annotations

import re
from html import escape

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Control characters, lone surrogates and U+FFFE: not even an escape may name them."""


def cleaned(text: str) -> str:
    """Return `text` with U+FFFD for every character that XML cannot hold; as long as before."""
    return _NOT_XML.sub("\ufffd", text)


def escaped(text: str) -> str:
    """Return `text` as it stands between tags or in an attribute."""
    return escape(cleaned(text))
