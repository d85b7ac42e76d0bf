"""Simplified and traditional forms: the door to OpenCC.

Two distributions give the import package ``opencc``: the official binding, and the
pure-Python reimplementation where the former has no wheel. Both speak through here.
The configurations offered keep the length of the text; ``taiwan-phrases`` does not,
and rewrites vocabulary besides (项目→專案), so it is never a reading view's choice.
"""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import Protocol


class Script(StrEnum):
    """A way of writing Chinese."""

    SIMPLIFIED = "simplified"
    TAIWAN = "taiwan"
    HONGKONG = "hongkong"
    TRADITIONAL = "traditional"
    """OpenCC's own traditional standard."""
    TAIWAN_PHRASES = "taiwan-phrases"
    """Taiwan forms and Taiwan vocabulary; changes the length of the text."""


READING_SCRIPTS = (Script.SIMPLIFIED, Script.TAIWAN, Script.HONGKONG, Script.TRADITIONAL)
"""Scripts that keep one character for one, so that readings stay in place."""

_CONFIGS = {
    Script.SIMPLIFIED: "t2s",
    Script.TAIWAN: "s2tw",
    Script.HONGKONG: "s2hk",
    Script.TRADITIONAL: "s2t",
    Script.TAIWAN_PHRASES: "s2twp",
}


class _Converter(Protocol):
    def convert(self, text: str) -> str: ...


def convert(text: str, script: Script) -> str:
    """Write `text` in `script`.

    The result has the length of `text` for every script of `READING_SCRIPTS`: a piece
    that a dictionary would lengthen or shorten is left as it is. Text in traditional
    characters is brought to simplified first, since the configurations read that.
    """
    if script is Script.SIMPLIFIED:
        return _same_length(text, script)
    simplified = text if is_simplified(text) else _same_length(text, Script.SIMPLIFIED)
    if script is Script.TAIWAN_PHRASES:
        return _converter(script).convert(simplified)
    return _same_length(simplified, script)


def is_simplified(text: str) -> bool:
    """Whether bringing `text` to simplified characters would leave it as it is."""
    return _converter(Script.SIMPLIFIED).convert(text) == text


def _same_length(text: str, script: Script) -> str:
    converted = _converter(script).convert(text)
    if len(converted) == len(text):
        return converted
    lines = text.splitlines(keepends=True)
    if len(lines) > 1:
        return "".join(_same_length(line, script) for line in lines)
    if len(text) <= 1:
        return text
    middle = len(text) // 2
    return _same_length(text[:middle], script) + _same_length(text[middle:], script)


@cache
def _converter(script: Script) -> _Converter:
    import opencc  # late: 40–60 ms, and most starts never need it

    converter: _Converter = opencc.OpenCC(_CONFIGS[script])
    return converter
