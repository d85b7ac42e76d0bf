"""In which form is a character shown? Same length, and nothing is hidden.

Newspapers type ASCII commas and brackets between Han; a book sets the full-width
marks. Characters that would be invisible, or harm the line, are shown as marks.
The text itself never changes: only what is drawn does.
"""

from __future__ import annotations

import re
import unicodedata

_MARK = re.compile(r"[,;:?!]")
_BRACKETS = re.compile(r"\(([^()\n]{0,200})\)")
_FULL_WIDTH = {mark: chr(ord(mark) + 0xFEE0) for mark in ",;:?!()"}
_WIDE_MARKS = frozenset("‘’“”…、。〈〉《》「」『』【】〔〕（），；：？！")
HIDDEN_MARK = "\u00a6"
"""Drawn for zero-width and bidirectional controls, which would not be seen."""
REPLACEMENT = "\ufffd"
"""Drawn for code points that no font can have."""
_NONCHARACTERS = frozenset("\ufffe\uffff")
_JOINER = "\u200d"
_NARROW_PAUSES = ",;"


def is_han(char: str) -> bool:
    """Whether `char` is a Chinese ideograph.

    `reader.text.characters` answers the same by regular expressions, which take as long
    to compile as a page takes to set: too long before the first frame.
    """
    return (
        "\u4e00" <= char <= "\u9fff"
        or "\u3400" <= char <= "\u4dbf"
        or "\U00020000" <= char <= "\U0003347f"
        or "\uf900" <= char <= "\ufaff"
        or char in ("\u3005", "\u3007")
    )


def shown_form(text: str) -> str:
    """Return what is drawn for the paragraph `text`, code point by code point."""
    if not text.isprintable():  # true of most text, and told at C speed
        text = "".join(char if char.isprintable() else visible_mark(char) for char in text)
    if any(mark in text for mark in ",;:?!"):
        text = _MARK.sub(_widen_mark, text)
    return _BRACKETS.sub(_widen_brackets, text) if "(" in text else text


def visible_mark(char: str) -> str:
    """Return the visible stand-in of a control, format or impossible character."""
    category = unicodedata.category(char)
    if category in ("Zs", "Zl", "Zp") or char in "\t\n\r\x0b\x0c\x85":
        return "\u3000" if char == "\u3000" else " "
    if char == _JOINER:  # holds emoji together, so it keeps its place and no width
        return char
    if category == "Cf":
        return HIDDEN_MARK
    drawable = category == "Co" or (category == "Cn" and char not in _NONCHARACTERS)
    return char if drawable else REPLACEMENT


def _widen_mark(found: re.Match[str]) -> str:
    mark, text, at = found.group(), found.string, found.start()
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if _is_wide(before):
        return _FULL_WIDTH[mark]
    number = before.isdigit() or before == "/"
    if _is_wide(after) and (mark in _NARROW_PAUSES or not number):
        return _FULL_WIDTH[mark]
    return mark


def _widen_brackets(found: re.Match[str]) -> str:
    text, inside = found.string, found.group(1)
    beside = text[found.start() - 1 : found.start()] + text[found.end() : found.end() + 1]
    if any(map(is_han, beside)) or any(map(is_han, inside)):
        return f"{_FULL_WIDTH['(']}{inside}{_FULL_WIDTH[')']}"
    return found.group()


def _is_wide(char: str) -> bool:
    return char in _WIDE_MARKS or is_han(char)
