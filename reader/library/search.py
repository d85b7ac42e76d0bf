"""Which articles of the library have what the reader types?

Beside every article a row is kept that searches read, made before the first search that
it is there for: its text folded, in simplified characters, and its letters: for every
code point an apostrophe and behind it the toneless syllable, if it has one.
"""

from __future__ import annotations

import json
import re
import unicodedata
from typing import TYPE_CHECKING, NamedTuple

from reader.annotation.tones import bare
from reader.storage.database import transaction
from reader.text.folding import fold
from reader.text.model import Span

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Sequence

_SYLLABLE = "'"
"""Stands before the letters of every code point; two in a row hold one without a reading."""
_GAPS = re.compile(r"[\s'’·-]+")
_SPELLED = re.compile(r"[a-z]{2,}")
_MARKS = dict.fromkeys(map(ord, "\u0304\u0301\u030c\u0300"))
_BEFORE, _BEHIND = 10, 42
"""Code points of a snippet before and behind the start of what was found."""
_SPANS = 4
"""Places that are told apart: those in the title, and one behind it."""
_BATCH = 20
"""Articles that are written at a time: the window waits for no more."""
_ORDER = "ORDER BY origin = 'bundled', -place / 100000, place"


class Spelling(NamedTuple):
    """What texts are prepared with."""

    made_by: str
    """Name of all this; the rows of another one are made anew."""
    simplify: Callable[[str], str]
    """Bring a text to simplified characters, one for one."""
    read: Callable[[str], Sequence[str]]
    """Give one syllable a code point, an empty one where nothing is read."""


class Meaning(NamedTuple):
    """Chinese that is meant by English words."""

    zh: str
    """Folded and simplified."""
    english: str = ""
    """Its translation, where that is what the reader will recognise; empty for a term."""


class Wanted(NamedTuple):
    """What to look for."""

    text: str
    """Folded and simplified: looked for as it stands."""
    letters: str = ""
    """Toneless pinyin, ü written v; empty where the query is no pinyin."""
    english: str = ""
    """Folded; looked for in the topics. Empty where the query is no English."""
    meanings: tuple[Meaning, ...] = ()


class Hit(NamedTuple):
    """One article that has what is wanted."""

    number: int
    places: int
    """0 where only the topic of the article says it."""
    first: Span | None
    """The first place, in article offsets."""
    words: str
    """What stands there where that is not what was typed: the Chinese that is meant."""
    snippet: str
    """What stands around the first place behind the title, as in the source; or the English."""
    marked: Span
    """What was found, in offsets of the snippet."""


class _Found(NamedTuple):
    places: int
    spans: tuple[Span, ...]
    """The first places, in order."""
    meaning: Meaning | None = None
    whole: bool = True
    """Whether the letters are whole syllables."""

    @property
    def first(self) -> Span:
        return self.spans[0]

    def behind(self, offset: int) -> Span:
        """Return the first place from `offset` on, else the first of all."""
        return next((one for one in self.spans if one.start >= offset), self.first)


def wanted(query: str, simplify: Callable[[str], str]) -> Wanted:
    """Read what was typed; who knows English adds the `meanings`."""
    text = fold(simplify(query.strip()))
    letters = letters_of(query)
    english = text if text.isascii() and any(map(str.isalpha, text)) else ""
    return Wanted(text, letters, english)


def letters_of(query: str) -> str:
    """Return the letters of pinyin without tones and gaps; empty for what is none."""
    joined = _GAPS.sub("", fold(query)).replace("u:", "v")
    plain = unicodedata.normalize("NFD", joined).translate(_MARKS).replace("u\u0308", "v")
    plain = re.sub(r"(?<=[a-z])[1-5]", "", plain)
    return plain if _SPELLED.fullmatch(plain) else ""


def prepare(connection: sqlite3.Connection, spelling: Spelling) -> int:
    """Make the rows that are missing; return how many those were."""
    missing = connection.execute(_MISSING, (spelling.made_by,)).fetchall()
    for start in range(0, len(missing), _BATCH):
        rows = [
            (digest, spelling.made_by, *_prepared(_text(body), spelling))
            for number, digest in missing[start : start + _BATCH]
            for (body,) in connection.execute(_BODY, (number,))
        ]
        with transaction(connection):
            connection.executemany("INSERT OR REPLACE INTO searchable VALUES (?, ?, ?, ?)", rows)
    return len(missing)


def search(connection: sqlite3.Connection, asked: Wanted) -> tuple[Hit, ...]:
    """Return every article that has what is asked, in the order of the list.

    Letters that only begin a syllable count where nothing else is found in any article.
    """
    if not asked.text:
        return ()
    pattern = _pattern(asked.letters) if asked.letters else None
    found: list[tuple[int, _Found | None]] = []
    for number, topic, han, spelled in connection.execute(_ALL):
        one = _find(asked, pattern, han, spelled)
        if one is not None or (asked.english and asked.english in topic.lower()):
            found.append((number, one))
    if any(one is None or one.whole for _, one in found):
        found = [(number, one) for number, one in found if one is None or one.whole]
    return tuple(_hit(connection, number, one, asked) for number, one in found)


_MISSING = f"""
    SELECT id, digest FROM article WHERE digest NOT IN
    (SELECT digest FROM searchable WHERE made_by = ?) {_ORDER}
"""  # noqa: S608 - nothing of the person's is in it
_TITLE = "SELECT title, body FROM article WHERE id = ?"
_BODY = "SELECT body FROM article WHERE id = ?"
_ALL = f"""
    SELECT id, topic, searchable.han, spelled FROM article JOIN searchable
    ON searchable.digest = article.digest {_ORDER}
"""  # noqa: S608 - likewise


def _prepared(text: str, spelling: Spelling) -> tuple[str, str]:
    simplified = spelling.simplify(text)
    syllables = (bare(one).lower().replace("ü", "v") for one in spelling.read(simplified))
    return fold(simplified), _SYLLABLE + _SYLLABLE.join(syllables) + _SYLLABLE


def _text(body: str) -> str:
    """Return the text of an article that `catalog.to_json` wrote."""
    return "\n".join(text for _, text, _ in json.loads(body)["blocks"])


def _pattern(letters: str) -> re.Pattern[str]:
    """Match `letters` from the start of a syllable on, over the ends of syllables."""
    return re.compile(_SYLLABLE + f"{_SYLLABLE}?".join(letters))


def _find(asked: Wanted, pattern: re.Pattern[str] | None, han: str, spelled: str) -> _Found | None:
    literal = _literal(asked.text, han)
    sounds = _sounds(pattern, spelled) if pattern is not None else None
    if literal is not None or (sounds is not None and sounds.whole):
        return _together([one for one in (literal, sounds) if one is not None and one.whole])
    return _meant(asked.meanings, han) or sounds


def _meant(meanings: Sequence[Meaning], han: str) -> _Found | None:
    """Return the term with the most places, the longest of these; else all sentences."""
    found = [_literal(one.zh, han, one) for one in meanings]
    there = [one for one in found if one is not None]
    terms = [one for one in there if one.meaning and not one.meaning.english]
    if terms:
        return max(terms, key=lambda one: (one.places, one.first.end - one.first.start))
    return _together(there)


def _literal(text: str, han: str, meaning: Meaning | None = None) -> _Found | None:
    spans: list[Span] = []
    start = han.find(text)
    while start >= 0 and len(spans) < _SPANS:
        spans.append(Span(start, start + len(text)))
        start = han.find(text, start + len(text))
    return _Found(han.count(text), tuple(spans), meaning) if spans else None


def _sounds(pattern: re.Pattern[str], spelled: str) -> _Found | None:
    matches = list(pattern.finditer(spelled))
    whole = [one for one in matches if spelled[one.end()] == _SYLLABLE]
    if not matches:
        return None
    spans = tuple(_code_points(spelled, one) for one in (whole or matches)[:_SPANS])
    return _Found(len(whole or matches), spans, whole=bool(whole))


def _code_points(spelled: str, match: re.Match[str]) -> Span:
    start = spelled.count(_SYLLABLE, 0, match.start())
    return Span(start, start + match[0].count(_SYLLABLE))


def _together(found: Sequence[_Found]) -> _Found | None:
    if not found:
        return None
    first = min(found, key=lambda one: one.first)
    return first._replace(places=sum(one.places for one in found))


def _hit(connection: sqlite3.Connection, number: int, one: _Found | None, asked: Wanted) -> Hit:
    if one is None:
        return Hit(number, 0, None, "", "", Span(0, 0))
    title, body = connection.execute(_TITLE, (number,)).fetchone()
    text, meaning = _text(body), one.meaning
    words = one.first.of(text) if meaning else ""
    if meaning and meaning.english:
        start = max(0, fold(meaning.english).find(asked.english))
        at, source = Span(start, start + len(asked.english)), meaning.english
    else:
        at, source = one.behind(text.find(title) + len(title)), text
    return Hit(number, one.places, one.first, words, *snippet(source, at))


def snippet(text: str, at: Span) -> tuple[str, Span]:
    """Cut what stands around `at` out of its line, and say where `at` is in that."""
    start = max(at.start - _BEFORE, text.rfind("\n", 0, at.start) + 1)
    if _inside_word(text, start):
        start = text.find(" ", start, at.start) + 1 or at.start
    stop = text.find("\n", at.start)
    end = min(at.start + _BEHIND, stop if stop >= 0 else len(text))
    if _inside_word(text, end):
        end = max(text.rfind(" ", at.start, end), min(at.end, end))
    lead = "…" if start and text[start - 1] != "\n" else ""
    tail = "…" if end < len(text) and text[end] != "\n" else ""
    marked = Span(at.start - start + len(lead), min(at.end, end) - start + len(lead))
    return lead + text[start:end] + tail, marked


def _inside_word(text: str, at: int) -> bool:
    """Whether a cut at `at` would go through a word in Latin letters."""
    around = text[at - 1 : at + 1] if at else ""
    return len(around) == len("ab") and around.isascii() and around.isalnum()
