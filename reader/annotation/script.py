"""Simplified and traditional forms: the door to OpenCC.

Two distributions give the import package ``opencc``: the official binding, and the
pure-Python reimplementation where the former has no wheel. Both speak through here.
The reimplementation knows fewer words (research, data.md): it writes 瞭解, 託養 and 覆盤
where the official one writes 了解, 托養 and 復盤, and 透過 for 通過 in `Script.TAIWAN_PHRASES`.

The reading scripts keep the length of the text; ``taiwan-phrases`` does not, and
rewrites vocabulary besides (项目→專案), so it is never a reading view's choice.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, partial
from itertools import groupby
from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Script(StrEnum):
    """A way of writing Chinese."""

    SIMPLIFIED = "simplified"
    TAIWAN = "taiwan"
    HONGKONG = "hongkong"
    TRADITIONAL = "traditional"
    """OpenCC's own traditional standard; traditional text stays as it is."""
    TAIWAN_PHRASES = "taiwan-phrases"
    """Taiwan forms and Taiwan vocabulary; changes the length of the text."""


READING_SCRIPTS = (Script.SIMPLIFIED, Script.TAIWAN, Script.HONGKONG, Script.TRADITIONAL)
"""Scripts that keep one character for one, so that readings stay in place."""

_TO_SIMPLIFIED = "t2s"
_TO_TRADITIONAL = "s2t"
_FROM_SIMPLIFIED = {
    Script.TAIWAN: "s2tw",
    Script.HONGKONG: "s2hk",
    Script.TRADITIONAL: _TO_TRADITIONAL,
}
_FROM_TRADITIONAL = {Script.TAIWAN: "t2tw", Script.HONGKONG: "t2hk"}
_TAIWAN_TO_SIMPLIFIED = "tw2s"
_PHRASES = "s2twp"

_ALSO_SIMPLIFIED = frozenset("乾徵於瞭著藉夥摺噁鍾昇陞甯祕剋麽")
"""Characters that the Table of General Standard Chinese Characters (2013) keeps in
simplified text for some words or names (乾隆, 瞭望, 樊於期) beside their other form."""

_CLEAR_LEAD = 2
"""So many more characters of one script than of the other settle the script of a line."""


class _Converter(Protocol):
    """The part of ``opencc.OpenCC`` that is used."""

    def convert(self, text: str, /) -> str: ...


_SURROGATE = re.compile("([\ud800-\udfff])")


@dataclass(frozen=True, slots=True)
class _Evidence:
    """Characters of a text that speak for one script or the other."""

    weights: Mapping[str, int]
    """1 for a character with a simplified form, -1 for one with a traditional form."""

    @classmethod
    def of(cls, text: str) -> _Evidence:
        characters = [character for character in set(text) if character >= "\u3400"]
        listed = "\n".join(characters)
        simplified = _same_length(listed, _TO_SIMPLIFIED).split("\n")
        traditional = _same_length(listed, _TO_TRADITIONAL).split("\n")
        weights = {
            own: (own != simple) - (own != complex_)
            for own, simple, complex_ in zip(characters, simplified, traditional, strict=False)
            if (own != simple) != (own != complex_)
        }
        if -1 in weights.values():  # then 乾 and 於 stand in a simplified text as they should
            weights = {
                own: weight for own, weight in weights.items() if own not in _ALSO_SIMPLIFIED
            }
        return cls(weights)

    def lead(self, text: str) -> int:
        """How many more traditional than simplified characters `text` has."""
        weights = self.weights
        return sum(weights[character] for character in text if character in weights)

    @property
    def agrees(self) -> bool:
        """Whether all of it speaks for one script."""
        return len(set(self.weights.values())) <= 1


def convert(text: str, script: Script) -> str:
    """Write `text`, in either script or with lines in both, in `script`.

    The result has the length of `text` for every script of `READING_SCRIPTS`: where a
    dictionary would lengthen or shorten a piece, its characters are converted one by one.
    """
    return conversion(text, script)(text)


def conversion(text: str, script: Script) -> Callable[[str], str]:
    """Return what converts any whole lines of `text` as `convert` does among all of it."""
    if text.isascii():
        return str
    if _SURROGATE.search(text):  # from a clipboard; OpenCC takes UTF-8, which has none
        return lambda lines: "".join(
            piece if _SURROGATE.match(piece) else convert(piece, script)
            for piece in _SURROGATE.split(lines)
        )
    evidence = _Evidence.of(text)
    if not evidence.weights:  # 藉口 alone: nothing is lost by asking, whatever it is
        traditional = script is Script.SIMPLIFIED
    elif evidence.agrees:
        traditional = 1 in evidence.weights.values()
    else:
        return partial(_convert_mixed, script=script, evidence=evidence, lead=evidence.lead(text))
    taiwan = "着" not in text
    return lambda lines: _converted(lines, script, traditional=traditional, taiwan=taiwan)


def _convert_mixed(text: str, script: Script, evidence: _Evidence, lead: int) -> str:
    """Convert every line of `text` by its own script; where that is not clear, by the lead."""

    def is_traditional(line: str) -> bool:
        own = evidence.lead(line)
        return own > 0 if abs(own) >= _CLEAR_LEAD else lead > 0

    groups = (
        (traditional, "".join(lines))
        for traditional, lines in groupby(text.splitlines(keepends=True), is_traditional)
    )
    return "".join(
        _converted(lines, script, traditional=traditional, taiwan="着" not in lines)
        for traditional, lines in groups
    )


def is_simplified(text: str) -> bool:
    """Whether `text` has no more traditional characters than simplified ones."""
    return _Evidence.of(text).lead(text) <= 0


def _converted(text: str, script: Script, *, traditional: bool, taiwan: bool) -> str:
    if script is Script.TAIWAN_PHRASES:
        simplified = _simplified(text, taiwan=taiwan) if traditional else text
        # The official binding drops what follows a NUL.
        return "\0".join(map(_converter(_PHRASES).convert, simplified.split("\0")))
    if traditional and script is Script.SIMPLIFIED:
        return _simplified(text, taiwan=taiwan)
    if traditional:
        config = _FROM_TRADITIONAL.get(script)
        return _same_length(text, config) if config else text
    if script is not Script.SIMPLIFIED:
        return _same_length(text, _FROM_SIMPLIFIED[script])
    changed = _same_length(text, _TO_SIMPLIFIED)
    if changed == text:
        return text
    pairs = zip(text, changed, strict=True)
    return "".join(own if own in _ALSO_SIMPLIFIED else other for own, other in pairs)


def _simplified(text: str, *, taiwan: bool) -> str:
    """Simplify traditional `text`. Taiwan writes 說著, where 著 is 着; elsewhere 着 is 着."""
    return _same_length(text, _TAIWAN_TO_SIMPLIFIED if taiwan else _TO_SIMPLIFIED)


def _same_length(text: str, config: str) -> str:
    converted = _converter(config).convert(text)
    if len(converted) == len(text):
        return converted
    lines = text.splitlines(keepends=True)
    if len(lines) > 1:
        return "".join(_same_length(line, config) for line in lines)
    if len(text) <= 1:
        return text
    middle = len(text) // 2
    return _same_length(text[:middle], config) + _same_length(text[middle:], config)


@cache
def _converter(config: str) -> _Converter:
    import opencc  # late: 40–60 ms, and most starts never need it

    return cast("_Converter", opencc.OpenCC(config))
