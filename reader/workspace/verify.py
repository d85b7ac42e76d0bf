"""Checking an English draft against the glossary and the figures of its Chinese."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from reader.errors import BadInputError
from reader.exchange.draft_report import (
    NUMBER,
    UNTRANSLATED,
    CheckedSentence,
    DraftFinding,
    DraftReport,
)
from reader.glossary import verify
from reader.translation import numbers
from reader.workspace.terms import hits_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from reader.glossary.verify import TermFinding
    from reader.translation.numbers import NumberFinding
    from reader.workspace.services import Services

_REMEDY = "put one sentence on each line of both files, or give a TMX file"
_MOST_SHOWN = 3
"""So many renderings are named as expected."""


class Pair(NamedTuple):
    """One sentence and its English, which may be empty."""

    source: str
    target: str


def verify_draft(services: Services, pairs: Iterable[Pair], date: str = "") -> DraftReport:
    """Check every pair; `date` (ISO 8601, may be empty) is that of the text."""
    return DraftReport(tuple(_checked(services, pair, date) for pair in pairs))


def read_pairs(source: str, target: str | None = None) -> tuple[Pair, ...]:
    """Read the sentences of the file `source` and their English in the file `target`.

    Either may be a TMX file; a TMX as `source` needs no `target`. Raises `BadInputError`
    for files that cannot be read or do not fit together.
    """
    from reader.exchange.importing import read_text

    if _is_tmx(source):
        return _tmx_pairs(source)
    if target is None:
        raise BadInputError(source, "the English of this file is not given", _REMEDY)
    if source == target:
        raise BadInputError(source, "this cannot be both the Chinese and its English", _REMEDY)
    return pair_with_file(read_text(source).text, target)


def pair_with_file(text: str, target: str) -> tuple[Pair, ...]:
    """Pair the Chinese `text` with the English of the file `target`. Raises `BadInputError`."""
    from reader.exchange.importing import read_text

    if _is_tmx(target):
        return _looked_up(text, _tmx_pairs(target))
    return pair_texts(text, read_text(target).text, target)


def pair_texts(source: str, target: str, name: str) -> tuple[Pair, ...]:
    """Pair the lines of two texts, or the sentences of `source` with the lines of `target`.

    Raises `BadInputError` naming `name` where the numbers differ.
    """
    lines, english = _lines(source), _lines(target)
    if not english:
        raise BadInputError(name, "there is no text in it")
    for chinese in (lines, sentences := _sentences(source)):
        if len(chinese) == len(english):
            return tuple(map(Pair, chinese, english))
    cause = (
        f"it has {len(english)} lines, but the Chinese {len(lines)} lines"
        f" with {len(sentences)} sentences"
    )
    raise BadInputError(name, cause, _REMEDY)


def _checked(services: Services, pair: Pair, date: str) -> CheckedSentence:
    if not pair.target:
        lacking = DraftFinding(UNTRANSLATED, pair.source, "")
        return CheckedSentence(pair.source, "", (lacking,))
    hits = hits_in(services, pair.source)
    found = verify.check(
        pair.source,
        hits,
        services.glossary.by_id,
        pair.target,
        date=date,
        is_word=lambda text: services.simplified(text) in services.boundaries.costs,
    )
    faults = [_term_fault(one) for one in found if one.is_fault]
    figures = [
        one
        for one in numbers.compare(services.simplified(pair.source), pair.target)
        if one.severity is not numbers.Severity.NOTE
        and not any(hit.span.covers(one.span) for hit in hits)  # 二十大, 两个一百年: a name
    ]
    return CheckedSentence(
        pair.source,
        pair.target,
        (*faults, *map(_number_fault, figures)),
        tuple((one.term, one.found) for one in found if not one.is_fault),
    )


def _term_fault(one: TermFinding) -> DraftFinding:
    expected = " | ".join(one.expected[:_MOST_SHOWN])
    kind = one.kind.value
    return DraftFinding(kind, one.term, expected, one.found, one.note, one.span, one.found_span)


def _number_fault(one: NumberFinding) -> DraftFinding:
    found = one.found or ""
    return DraftFinding(
        NUMBER, one.text, one.expected, found, term_span=one.span, found_span=one.found_span
    )


def _is_tmx(name: str) -> bool:
    return name.lower().endswith(".tmx")


def _tmx_pairs(name: str) -> tuple[Pair, ...]:
    from reader.exchange.tmx_reading import read_tmx

    units = read_tmx(Path(name)).units
    if not units:
        raise BadInputError(name, "there is no Chinese sentence with its English in it")
    return tuple(Pair(one.source, one.target) for one in units)


def _looked_up(text: str, known: Iterable[Pair]) -> tuple[Pair, ...]:
    """Pair the sentences of `text` with those of a translation memory."""
    english = {_bare(pair.source): pair.target for pair in known}

    def found() -> Iterator[Pair]:
        for line in _lines(text):
            if _bare(line) in english:
                yield Pair(line, english[_bare(line)])
                continue
            for sentence in _sentences(line):
                yield Pair(sentence, english.get(_bare(sentence), ""))

    return tuple(found())


def _bare(text: str) -> str:
    return "".join(text.split())


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _sentences(text: str) -> list[str]:
    from reader.text.sentences import split_sentences

    return [one.of(line).strip() for line in _lines(text) for one in split_sentences(line)]
