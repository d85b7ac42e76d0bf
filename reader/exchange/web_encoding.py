"""Encodings of web pages: what a page declares, unless its bytes say otherwise."""

from __future__ import annotations

import codecs
import re
from typing import NamedTuple

from reader.errors import BadInputError
from reader.text.decode import decode
from reader.text.plausibility import plausibility

_DECLARED = re.compile(
    rb"<(?:meta\b[^>]*?\bcharset\s*=\s*[\"']?\s*|\?xml\b[^>]*?\bencoding\s*=\s*[\"'])([\w.:-]+)",
    re.IGNORECASE,
)
_HEAD = 4096
_BOMS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_WIDER = {"gb2312": "gb18030", "gbk": "gb18030", "hz": "gb18030", "big5": "big5hkscs",
          "cp950": "big5hkscs"}  # fmt: skip
"""What pages declare, and the encoding that reads everything in them."""
_BELIEVED = frozenset(("utf-8", "gb18030", "big5hkscs"))
_TAGS = re.compile(rb"<[^<>]*>")
_ENOUGH = 0.25
REPLACEMENT = "\ufffd"


class WebText(NamedTuple):
    """The text of a page, and the Python name of its encoding."""

    text: str
    encoding: str
    is_damaged: bool = False
    """Whether `REPLACEMENT` stands in it for bytes that the encoding does not explain."""

    def check(self, shown: str, name: str) -> None:
        """Raise `BadInputError` where what is `shown` of the file `name` is damaged."""
        at = shown.find(REPLACEMENT) if self.is_damaged else -1
        if at >= 0:
            near = shown[max(0, at - 10) : at].rpartition("\n")[2]
            cause = f"a byte behind “{near}” is no {self.encoding.upper()} text"
            raise BadInputError(name, cause, "save the page again as UTF-8")


def decode_web_page(data: bytes, name: str) -> WebText:
    """Return the text of a page of HTML.

    A byte that its encoding does not explain becomes U+FFFD: it may stand in a part of the page
    that nobody reads. Raises `BadInputError` where no encoding fits.
    """
    declared = _declared(data)
    if declared and not data.startswith(_BOMS) and b"\0" not in data[:_HEAD]:
        text = data.decode(declared, "replace")
        is_whole = REPLACEMENT not in text
        if is_whole and plausibility(_bare(data).decode(declared, "replace")) >= _ENOUGH:
            return WebText(_with_line_feeds(text), declared)
    else:
        text = ""
    try:
        decoded = decode(data, name)
    except BadInputError:
        if not text:
            raise
        return WebText(_with_line_feeds(text), declared, is_damaged=True)
    return WebText(decoded.text, decoded.encoding)


def _declared(data: bytes) -> str:
    found = _DECLARED.search(data[:_HEAD])
    if found is None:
        return ""
    try:
        plain = codecs.lookup(found[1].decode("ascii")).name
    except (LookupError, UnicodeDecodeError):
        return ""
    encoding = _WIDER.get(plain, plain)
    return encoding if encoding in _BELIEVED else ""


def _bare(data: bytes) -> bytes:
    return _TAGS.sub(b"", data[:200_000])


def _with_line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")
