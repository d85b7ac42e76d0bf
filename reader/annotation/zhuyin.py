"""Zhuyin (bopomofo): one pinyin syllable written in the other national alphabet.

After the table of the Ministry of Education, Taiwan (國語注音符號手冊): the neutral dot
stands first, the first tone is not marked, ㄭ is not written, erhua adds ㄦ.
"""

from __future__ import annotations

import unicodedata
from functools import cache

_INITIALS = {
    "zh": "ㄓ", "ch": "ㄔ", "sh": "ㄕ", "b": "ㄅ", "p": "ㄆ", "m": "ㄇ", "f": "ㄈ", "d": "ㄉ",
    "t": "ㄊ", "n": "ㄋ", "l": "ㄌ", "g": "ㄍ", "k": "ㄎ", "h": "ㄏ", "j": "ㄐ", "q": "ㄑ",
    "x": "ㄒ", "r": "ㄖ", "z": "ㄗ", "c": "ㄘ", "s": "ㄙ",
}  # fmt: skip
_FINALS = {
    "a": "ㄚ", "o": "ㄛ", "e": "ㄜ", "ê": "ㄝ", "ai": "ㄞ", "ei": "ㄟ", "ao": "ㄠ", "ou": "ㄡ",
    "an": "ㄢ", "en": "ㄣ", "ang": "ㄤ", "eng": "ㄥ", "er": "ㄦ", "ong": "ㄨㄥ",
    "i": "ㄧ", "ia": "ㄧㄚ", "io": "ㄧㄛ", "ie": "ㄧㄝ", "iai": "ㄧㄞ", "iao": "ㄧㄠ", "iu": "ㄧㄡ",
    "ian": "ㄧㄢ", "in": "ㄧㄣ", "iang": "ㄧㄤ", "ing": "ㄧㄥ", "iong": "ㄩㄥ",
    "u": "ㄨ", "ua": "ㄨㄚ", "uo": "ㄨㄛ", "uai": "ㄨㄞ", "ui": "ㄨㄟ", "uan": "ㄨㄢ",
    "un": "ㄨㄣ", "uang": "ㄨㄤ", "ueng": "ㄨㄥ", "uong": "ㄨㄥ",
    "ü": "ㄩ", "üe": "ㄩㄝ", "üan": "ㄩㄢ", "ün": "ㄩㄣ",
}  # fmt: skip
_WHOLE = {"m": "ㄇ", "n": "ㄣ", "ng": "ㄫ", "hm": "ㄏㄇ", "hng": "ㄏㄫ", "r": "ㄦ"}
_TONES = {"\u0304": "", "\u0301": "ˊ", "\u030c": "ˇ", "\u0300": "ˋ"}
"""Zhuyin tone signs by the combining mark of pinyin."""
_NEUTRAL = "˙"
_PLAIN_I = frozenset(("zh", "ch", "sh", "r", "z", "c", "s"))
"""Initials whose i is no vowel of its own."""
_UMLAUT = frozenset("jqx")
"""Initials behind which pinyin writes u for ü."""
_FULL_FORMS = {
    "yu": "ü",
    "yi": "i",
    "wu": "u",
    "you": "iu",
    "wei": "ui",
    "wen": "un",
    "weng": "ueng",
}


@cache
def to_zhuyin(syllable: str) -> str:
    """Write one tone-marked `syllable` in zhuyin; what is no syllable stays as it is."""
    letters, tone = _without_tone(syllable)
    if len(letters) > len("er") and letters.endswith("r"):
        letters, erhua = letters[:-1], "ㄦ"
    else:
        erhua = ""
    written = _WHOLE.get(letters) or _spelled(letters)
    if not written:
        return syllable
    return (_NEUTRAL if tone is None else "") + written + (tone or "") + erhua


def _without_tone(syllable: str) -> tuple[str, str | None]:
    """Return the bare letters and the zhuyin tone sign, None for the neutral tone."""
    tone: str | None = None
    letters = ""
    for mark in unicodedata.normalize("NFD", syllable.lower()):
        if mark in _TONES:
            tone = _TONES[mark]
        else:
            letters += mark
    return unicodedata.normalize("NFC", letters), tone


def _spelled(letters: str) -> str:
    initial = next((one for one in _INITIALS if letters.startswith(one)), "")
    final = letters[len(initial) :] if initial else _full_final(letters)
    if initial in _PLAIN_I and final == "i":
        return _INITIALS[initial]
    if initial in _UMLAUT and final.startswith("u"):
        final = "ü" + final[1:]
    if final == "ue" and initial:  # lue and nue, as some write lüe and nüe
        final = "üe"
    if final not in _FINALS:
        return ""
    return _INITIALS.get(initial, "") + _FINALS[final]


def _full_final(letters: str) -> str:
    """Return the final of a syllable without an initial: ``yuan`` is ``üan``."""
    if letters in _FULL_FORMS:
        return _FULL_FORMS[letters]
    if letters.startswith("yu"):
        return "ü" + letters[2:]
    if letters.startswith("yi"):
        return letters[1:]
    if letters.startswith("y"):
        return "i" + letters[1:]
    if letters.startswith("w"):
        return "u" + letters[1:]
    return letters
