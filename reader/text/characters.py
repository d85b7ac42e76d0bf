"""The characters: which class does a code point of Chinese text belong to?

Sets of characters are strings, so that a regular expression can take them in
brackets (`in_brackets`) and a test can say ``char in CLOSERS``.
"""

from __future__ import annotations

import re

HAN = (
    "\u3005\u3007"  # 々 and 〇 stand for characters
    "\u3400-\u4dbf"  # extension A
    "\u4e00-\u9fff"  # the unified ideographs
    "\uf900-\ufaff"  # compatibility ideographs
    "\U00020000-\U0003347f"  # extensions B to J, with the compatibility supplement
)
"""Han characters, as the inside of a regular expression's brackets."""

_HAN_RANGES = tuple((part[0], part[-1]) for part in re.findall(r".-.|.", HAN, flags=re.DOTALL))

SENTENCE_MARKS = "。！？!?｡‼⁇⁈⁉"
"""Marks that end a sentence in either width; the ASCII point is not one of them."""

FULL_POINTS = ".．"
"""Points that end a sentence only in some places (`reader.text.sentences`)."""

ELLIPSES = "…⋯"

_ONE_HAN = re.compile(f"[{HAN}]")

OPENERS = "“‘「『﹁﹃（【《〈〔〖［｛([{"
CLOSERS = "”’」』﹂﹄）】》〉〕〗］｝)]}"
"""`CLOSERS` in the order of `OPENERS`; ASCII quotes are in neither."""

CLOSER_OF = dict(zip(OPENERS, CLOSERS, strict=True))

QUOTE_OPENERS = "“‘「『﹁﹃"
QUOTE_CLOSERS = "”’」』﹂﹄"
ASCII_QUOTES = "\"'"

COMMAS = "，,、；;：:､"
"""Marks inside a sentence, in both widths."""

HAN_NUMERALS = "〇零一二三四五六七八九十百千两廿卅"

LINE_BREAKS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
"""Characters that end a line; the same as for ``str.splitlines``."""

_WIDE = re.compile(
    "[“”‘’·…—①-⓿■-◿★☆℃\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f"
    "\uff01-\uff60\uffe0-\uffe6\U0001f300-\U0001faff\U00020000-\U0003ffff]"
)
"""Two columns wide: Unicode Standard Annex 11, with the signs that Chinese fonts set wide."""


def in_brackets(characters: str) -> str:
    """Return `characters` escaped for the brackets of a regular expression."""
    return re.sub(r"([\\\]\[^-])", r"\\\1", characters)


def is_han(char: str) -> bool:
    """Whether `char`, one code point, is a Han character (〇 and 々 included)."""
    # Nearly every answer is the first one, and a page asks a million times.
    return "\u4e00" <= char <= "\u9fff" or (
        char > "\u3000" and any(first <= char <= last for first, last in _HAN_RANGES)
    )


def count_han(text: str) -> int:
    """Return the number of Han characters in `text`."""
    return len(_ONE_HAN.findall(text))


def is_latin(char: str) -> bool:
    """Whether `char`, one code point, is an unaccented Latin letter of either width."""
    return "a" <= char.lower() <= "z" or "ａ" <= char.lower() <= "ｚ"


def is_digit(char: str) -> bool:
    """Whether `char`, one code point, is an ASCII or a full-width digit."""
    return "0" <= char <= "9" or "０" <= char <= "９"


def columns(text: str) -> int:
    """Width of `text` in columns: two for a wide character, one for any other."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))
