"""The chips under a translation: what is wrong first, then what is right, then what 今年 means."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from reader.desktop.viewmodels.rows import Chip, Tone
from reader.text.setting import IssueDate, Setting
from reader.translation.checks import CheckKind, Clause, TermState
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

translate = QCoreApplication.translate
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
_PLACE = re.compile("[我本全][省市县区]")
_SOME_DAY = Setting(IssueDate(date(2000, 6, 15), 0.0))
"""Finds the words that hang on a date, whatever it is."""


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
    chips = chips_of(reviews, [one.text for one in translations])
    return chips if setting.issued else (*chips, *_undated(services, sentences))


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
    return (
        *chips[: _MOST - 1],
        Chip(translate("Chips", "and {0} more").format(len(chips) - _MOST + 1), Tone.NEUTRAL),
    )


def _wrong(one: Check, english: str) -> Chip:
    mended = one.fix.applied(english) if one.fix and english else ""
    tip = detail_of(one)
    if mended and one.fix:
        words = translate("Chips", "click to put “{0}” in; the sentence then counts as yours")
        tip = f"{tip} · {words.format(one.fix.text)}"
    return Chip(_short(one), _TONES[one.severity], tip, mended)


def _short(one: Check) -> str:
    if one.number is not None:
        found = translate("Chips", "missing")
        if one.number.found:
            found = translate("Chips", "not {0}").format(one.number.found)
        return f"{one.number.text} = {one.number.expected} · {found}"
    if one.term is not None:
        return _term_words(one.term)
    if one.kind is CheckKind.LENGTH:
        short = one.clause is Clause.SHORT
        return translate("Chips", "too short?") if short else translate("Chips", "too long?")
    return {
        CheckKind.LOOP: translate("Chips", "repeats itself"),
        CheckKind.UNTRANSLATED: translate("Chips", "Chinese left in"),
        CheckKind.EMPTY: translate("Chips", "no English"),
        CheckKind.NEGATION: translate("Chips", "negation lost?"),
        CheckKind.QUOTES: translate("Chips", "quotes do not close"),
    }[one.kind]


def _term_words(term: TermVerdict) -> str:
    if term.state is TermState.MISSING:
        return f"{term.term} · {term.expected}?"
    words = translate("Chips", "{0} · {1} is superseded")
    if term.state is TermState.FORBIDDEN:
        words = translate("Chips", "{0} · {1} is forbidden")
    return words.format(term.term, term.found)


def detail_of(one: Check) -> str:
    """Say what a check saw, in one clause."""
    return {
        Clause.NO_ENGLISH: translate("Chips", "there is no English"),
        Clause.FIGURE_MISSING: translate("Chips", "{0} = {1} is missing"),
        Clause.FIGURE_DIFFERS: translate("Chips", "{0} = {1}, the English has {2}"),
        Clause.TERM_MISSING: translate("Chips", "{0}: “{1}” is missing"),
        Clause.TERM_SUPERSEDED: translate("Chips", "{0}: “{1}” is superseded, use “{2}”"),
        Clause.TERM_FORBIDDEN: translate("Chips", "{0}: “{1}” is forbidden, use “{2}”"),
        Clause.REPEATED: translate("Chips", "“{0}” comes {1} times in a row"),
        Clause.LEFT_IN_CHINESE: translate("Chips", "left in Chinese: {0}"),
        Clause.SHORT: translate("Chips", "short: {0} words for {1} characters"),
        Clause.LONG: translate("Chips", "long: {0} words for {1} characters"),
        Clause.NEGATION_LOST: translate("Chips", "nothing in the English says {0}"),
        Clause.UNCLOSED: translate("Chips", "{0} do not close"),
    }[one.clause].format(*one.facts)


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
    words = f"{pointer.text} = {pointer.meaning}"
    sure, dated = pointer.certainty >= _SURE, not _PLACE.fullmatch(pointer.text)
    tips = () if sure else (translate("Chips", "read from the text, not certain"),)
    if dated:
        tips = (*tips, translate("Chips", "click to set the date of the article"))
    return Chip(words if sure else f"{words}?", Tone.NEUTRAL, " · ".join(tips), asks_date=dated)


def _undated(services: Services, sentences: Sequence[str]) -> Iterator[Chip]:
    """Yield a chip for the first word like 今年, of an article without a date."""
    for sentence in sentences:
        for pointer in meanings(services, services.simplified(sentence), _SOME_DAY):
            if not pointer.text[0].isdigit():
                tip = translate("Chips", "the text does not tell its date · click to set it")
                words = translate("Chips", "{0} = when?").format(pointer.text)
                yield Chip(words, Tone.NEUTRAL, tip, asks_date=True)
                return
