"""Numbers as Chinese writes them: 394亿, 1,000多, 三十六万, 二〇二四, 五六百 as exact values."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import NamedTuple

_FULL_WIDTH = {ord("０") + digit: str(digit) for digit in range(10)}
_OTHERS = dict(zip(
    "％．，－：～億萬兩餘點時個幾數號〇", "%.,-:~亿万两余点时个几数号零", strict=True
))  # fmt: skip
_PLAIN = str.maketrans(_OTHERS) | _FULL_WIDTH

DIGITS = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"两": 2}
SCALES = {"十": 10, "百": 100, "千": 1_000, "万": 10_000, "亿": 100_000_000}

_ARABIC = r"(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?"
_SCALE = r"(?:[十百千]?(?:万亿|亿|万)|[百千](?![米克瓦帕卡]))"
ATOM = re.compile(
    rf"(?P<arabic>(?:{_ARABIC}\s?[多余来]?\s?{_SCALE})+(?:{_ARABIC}(?![%.\d年月日时人]))?|{_ARABIC})"
    r"|(?P<han>[零一二两三四五六七八九十百千万亿廿卅]"
    r"(?:[零一二两三四五六七八九十百千万亿廿卅]|[多余来几](?=[十百千万亿])"
    r"|点(?=[零一二三四五六七八九](?!十)))*)"
)
_WITHOUT_MORE = {ord(char): None for char in "多余来"}
_PIECE = re.compile(rf"({_ARABIC})\s?[多余来]?\s?({_SCALE})?")


class Numeral(NamedTuple):
    """One number, or the two of 五六百, as written."""

    values: tuple[Fraction, ...]
    spelled: bool
    """In Chinese numerals."""
    bare_scale: bool = False
    """Like 百万 alone: no digit says how many of them."""
    scale: int = 1
    """What the digits were multiplied with at the end: 亿 of 394亿."""


def plain(text: str) -> str:
    """Return `text` with digits, signs and numerals in one form; no offset changes."""
    return text.translate(_PLAIN)


def read(found: re.Match[str]) -> Numeral | None:
    """Return what the match of `ATOM` says; None where it is no number at all."""
    return _arabic(found["arabic"]) if found["arabic"] else _han(found["han"])


def _arabic(text: str) -> Numeral:
    total, scale = Fraction(0), 1
    for digits, mark in _PIECE.findall(text):
        scale = 1
        for char in mark:
            scale *= SCALES[char]
        total += Fraction(digits.replace(",", "")) * scale
    return Numeral((total,), spelled=False, scale=scale)


def _han(text: str) -> Numeral | None:
    if "点" in text:
        return _decimal(text)
    run = text.translate(_WITHOUT_MORE).replace("廿", "二十").replace("卅", "三十")
    if "几" in run:
        return None
    if all(char in DIGITS for char in run):
        return _positional(run)
    scale = _trailing_scale(run)
    if all(char in SCALES for char in run) and not run.startswith("十"):
        return Numeral((_grouped(run),), spelled=True, bare_scale=True, scale=scale)
    values = tuple(map(_grouped, _either(run)))
    return Numeral(values, spelled=True, scale=scale)


def _either(run: str) -> tuple[str, ...]:
    """Return the two numbers that 五六百 and 十三四 name, or the one."""
    both = re.search("([一二两三四五六七八九])([一二三四五六七八九])(?=[十百千万亿])", run)
    if both:
        first = run[: both.start(2)] + run[both.end(2) :]
        second = run[: both.start(1)] + run[both.end(1) :]
        return first, second
    tail = re.fullmatch("(.*十)([一二三四五六七八九])([二三四五六七八九])", run)
    return (tail[1] + tail[2], tail[1] + tail[3]) if tail else (run,)


def _decimal(text: str) -> Numeral | None:
    whole, _, rest = text.partition("点")
    digits = re.match("[零一二三四五六七八九]+", rest)
    mark = rest[digits.end() :] if digits else ""
    if not digits or any(char not in SCALES for char in mark):
        return None
    start = _han(whole)
    if start is None:
        return None
    value = start.values[0] + _decimal_part(digits[0])
    scale = 1
    for char in mark:
        scale *= SCALES[char]
    return Numeral((value * scale,), spelled=True, scale=scale)


def _decimal_part(digits: str) -> Fraction:
    return Fraction(int("".join(str(DIGITS[char]) for char in digits)), 10 ** len(digits))


def _positional(run: str) -> Numeral | None:
    digits = [DIGITS[char] for char in run]
    if len(run) == 1:
        return Numeral((Fraction(digits[0]),), spelled=True)
    if len(run) == 2:  # noqa: PLR2004 - 三五个 and 两三天; 五一 is a day and 八一 an army
        first, second = digits
        if second - first == 1 or run == "三五":
            return Numeral((Fraction(first), Fraction(second)), spelled=True)
        return None
    return Numeral((Fraction(int("".join(map(str, digits)))),), spelled=True)


def _trailing_scale(run: str) -> int:
    scale = 1
    for char in run[len(run.rstrip("百千万亿")) :]:
        scale *= SCALES[char]
    return scale


def _grouped(run: str) -> Fraction:
    """Return the value of a number with scales, like 三亿二千五百万零六十."""
    total = section = digit = 0
    for char in run:
        if char in DIGITS:
            digit = DIGITS[char]
        elif char in "十百千":
            section += (digit or 1) * SCALES[char]
            digit = 0
        else:
            if char == "亿":
                total = (total + section + digit or 1) * SCALES[char]
            else:
                total += (section + digit or 1) * SCALES[char]
            section = digit = 0
    if digit and run[-2:-1] in "百千万亿" and len(run) > 1:  # 三百五 is 350
        digit *= SCALES[run[-2]] // 10
    return Fraction(total + section + digit)
