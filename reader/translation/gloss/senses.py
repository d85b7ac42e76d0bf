"""Which sense of a dictionary is short, plain and current enough to stand under a word?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.text.characters import HAN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.translation.gloss.pieces import Entry

_LONGEST = 32
"""Longest sense, in characters, that is still a gloss and not an explanation."""
_BRACKETS = re.compile(r"\([^()]*\)|\[[^\[\]]*\]|（[^（）]*）")
_HAN = re.compile(f"[{HAN}]")
# "variant of 裡", "see 某", "CL:個" and the like are told by the Han in them.
_NOT_A_SENSE = re.compile(
    r"(?:two-character )?surname |also (?:written|pr)|Taiwan pr|abbr\. |CL:|\(Internet slang"
    r"|\((?:slang|vulgar|Tw|onom)|(?:old )?variant of|Kangxi radical|erroneous"
    r"|used in (?:the )?(?:names?|given)",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\((?:archaic|old|literary|dialect|dated|obsolete|derog|Buddhism|music|chess|surname"
    r"|historical|fig|coll|math|linguistics|grammar|law|computing|sports|zodiac|Chinese zodiac)"
    r"|.*\b(?:archaic|dynasty|ancient|classical Chinese)\b",
    re.IGNORECASE,
)
_EXPLAINS = re.compile(
    r"(?:\(.*\) ?)*(?:classifier|particle|prefix|suffix|indicat|used (?:to|as|in|for|before|after)"
    r"|interjection|plural marker|placed |expresses|lit\.|final )"
)
_COUNTY = re.compile(r",? (?:autonomous )?county\b(?!-level| town)")
_SURNAME = re.compile(r"(?:two-character )?surname (\w+)")
_SHORT_FOR = re.compile(
    rf"(?:\(.*\) ?)?(?:abbr\.|short name) for ([A-Z][\w' -]*?)(?: province)? ?[,({HAN}]"
)
_PLACE = re.compile(
    r",? (?:prefecture|county|town|township|(?:sub-?)?district|city|autonomous|sub-?provincial"
    r"|capital|port city|village|province|People's Republic)\b.*|[,:].*| in [a-zA-Z].*"
)
_OTHERS = ((re.compile(r"\bsth\b"), "something"), (re.compile(r"\bsb\b"), "someone"))
_ARTICLE = re.compile(r"^(?:an?|the) (?!bit|few|lot|little|long|while|moment|certain|lifetime)")
_OPEN_ENDS = re.compile(r"^(?:\.\.\.|to |\.|,)+\s*|(?:[ ,.?!…~-]|\betc\b)+$")


def best_sense(entries: Sequence[Entry]) -> str | None:
    """Return the sense to show; None without one, empty where there is only grammar.

    Words before names, everyday before archaic, short before explained; of equals the
    first one, since dictionaries put the commonest there.
    """
    plain = [entry for entry in entries if not entry.is_proper]
    offered = _senses_of(plain)
    if offered:
        best = min(range(len(offered)), key=lambda at: (*_faults(offered[at]), at))
        return _shortened(clean(offered[best]))
    return _name(entries)


def clean(sense: str) -> str:
    """Take brackets, articles, the *to* of verbs and loose ends away from `sense`."""
    words = without_brackets(sense).removeprefix("to ")
    for pattern, word in _OTHERS:
        words = pattern.sub(word, words)
    return _OPEN_ENDS.sub("", _ARTICLE.sub("", words))


def without_brackets(sense: str) -> str:
    """Return `sense` without what stands in brackets."""
    without = _BRACKETS.sub(" ", _BRACKETS.sub(" ", sense))  # twice: brackets in brackets
    return " ".join(without.split()).replace(" ,", ",")


def _senses_of(entries: Sequence[Entry]) -> list[str]:
    parts = (part.strip() for entry in entries for one in entry.senses for part in one.split(";"))
    return [
        part
        for part in parts
        if part and not _NOT_A_SENSE.match(part) and not _HAN.search(_BRACKETS.sub("", part))
    ]


def _faults(sense: str) -> tuple[int, bool]:
    """How little `sense` is fit to be shown; the smaller, the better."""
    words = clean(sense)
    too_long = len(words) > _LONGEST
    if not words:
        return 3, False
    return (2 if _EXPLAINS.match(sense) else int(_ASIDE.match(sense) is not None)), too_long


def _shortened(words: str) -> str:
    """Cut an explanation at its first comma where something short stands before it."""
    head = re.split(r"[,:] | \(|(?<=\w) - ", words, maxsplit=1)[0]
    return head if len(words) > _LONGEST >= len(head) > 1 else words


def _name(entries: Sequence[Entry]) -> str | None:
    """Return the bare name that is all the `entries` have: Zhuzhou, Hunan, Zhang."""
    senses = [sense for entry in entries for sense in entry.senses]
    for sense in senses:
        short = _SHORT_FOR.match(sense)
        if short:
            return short[1].strip()
    for sense in senses:
        name = _PLACE.sub("", clean(_HAN.split(_BRACKETS.sub("", sense), maxsplit=1)[0])).strip()
        if name and not _NOT_A_SENSE.match(sense):
            return f"{name} County" if _COUNTY.match(sense, len(name)) else name
    surnames = (match[1] for sense in senses if (match := _SURNAME.match(sense)))
    return next(surnames, None)
