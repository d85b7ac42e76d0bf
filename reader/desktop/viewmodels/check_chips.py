"""The chips under a translation: what is wrong first, then what is right, then what 今年 means."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reader.desktop.viewmodels.rows import Chip, Tone
from reader.translation.checks import CheckKind, TermState
from reader.translation.engine import Origin as Source
from reader.translation.numbers import NumberKind, Severity
from reader.workspace.checking import Review, meanings, review, setting_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.text.deixis import Pointer
    from reader.translation.checks import Check, TermVerdict
    from reader.translation.engine import Translation
    from reader.workspace.reading import OpenArticle
    from reader.workspace.services import Services

_TONES = {
    Severity.ERROR: Tone.FORBIDDEN,
    Severity.WARNING: Tone.CAUTION,
    Severity.NOTE: Tone.NEUTRAL,
}
_MOST = 12
"""Chips shown; the rest is counted in the last one."""
_COUNTING = frozenset({NumberKind.QUANTITY, NumberKind.ORDINAL})
_SMALL = re.compile("第?[一二两三四五六七八九十].?")
"""Figures like 三 and 第一, too plain for a chip where they are right."""
_SURE = 0.8
_WORDS = {
    CheckKind.LOOP: "repeats itself",
    CheckKind.UNTRANSLATED: "Chinese left in",
    CheckKind.EMPTY: "no English",
    CheckKind.NEGATION: "negation lost?",
    CheckKind.QUOTES: "quotes do not close",
}


def chips_for(
    services: Services,
    opened: OpenArticle,
    sentences: Sequence[str],
    translations: Sequence[Translation],
) -> tuple[Chip, ...]:
    """Look at `sentences` of the article with their `translations`; takes milliseconds.

    A gloss is no translation: only what 今年 and the like mean is told beside it.
    """
    issued = opened.record.date
    setting = setting_of(services, opened.article, issued)
    reviews: list[Review] = []
    for sentence, one in zip(sentences, translations, strict=True):
        if one.origin is Source.GLOSS:
            meant = meanings(services, services.simplified(sentence), setting)
            reviews.append(Review((), (), (), meant))
        else:
            reviews.append(review(services, sentence, one.text, issued, setting))
    return chips_of(reviews, [one.text for one in translations])


def chips_of(reviews: Sequence[Review], english: Sequence[str]) -> tuple[Chip, ...]:
    """Return the chips for sentences with their `english`, without repeats.

    A mistake is mended with one click where a single sentence is shown.
    """
    alone = english[0] if len(english) == 1 else ""
    wrong = (_wrong(one, alone) for review in reviews for one in review.checks)
    right = (chip for review in reviews for chip in _right(review))
    meant = (_meant(one) for review in reviews for one in review.pointers)
    chips = tuple(dict.fromkeys((*wrong, *right, *meant)))
    if len(chips) <= _MOST:
        return chips
    return (*chips[: _MOST - 1], Chip(f"and {len(chips) - _MOST + 1} more", Tone.NEUTRAL))


def _wrong(one: Check, english: str) -> Chip:
    mended = one.fix.applied(english) if one.fix and english else ""
    tip = one.detail
    if mended and one.fix:
        tip += f" · click to put “{one.fix.text}” in; the sentence then counts as yours"
    return Chip(_short(one), _TONES[one.severity], tip, mended)


def _short(one: Check) -> str:
    if one.number is not None:
        found = f"not {one.number.found}" if one.number.found else "missing"
        return f"{one.number.text} = {one.number.expected} · {found}"
    if one.term is not None:
        return _term_words(one.term)
    if one.kind is CheckKind.LENGTH:
        return "too short?" if one.detail.startswith("short") else "too long?"
    return _WORDS[one.kind]


def _term_words(term: TermVerdict) -> str:
    if term.state is TermState.MISSING:
        return f"{term.term} · {term.expected}?"
    return f"{term.term} · {term.found} is {term.state}"


def _right(review: Review) -> Iterator[Chip]:
    for term in review.terms:
        yield Chip(f"{term.term} ✓", Tone.APPROVED, term.found)
    for figure in review.figures:
        if figure.kind in _COUNTING and _SMALL.fullmatch(figure.text):
            continue
        same = figure.text == figure.found
        words = figure.text if same else f"{figure.text} = {figure.found}"
        yield Chip(f"{words} ✓", Tone.APPROVED)


def _meant(pointer: Pointer) -> Chip:
    if pointer.certainty >= _SURE:
        return Chip(f"{pointer.text} = {pointer.meaning}", Tone.NEUTRAL)
    tip = "read from the text, not certain"
    return Chip(f"{pointer.text} = {pointer.meaning}?", Tone.NEUTRAL, tip)
