"""Making the dictionary's derived files when the program is installed.

``words.lexicon`` lists the words a text is cut into, with what is known of each
(`reader.dictionary.marks`); ``cedict.sqlite`` answers look-ups; ``traditional.txt``
tells the scripts apart. All are derived from CC-CEDICT and so are under CC BY-SA 4.0,
apart from the program.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from reader.annotation import lexicon
from reader.annotation.lexicon import Lexicon
from reader.dictionary import cedict, files, levels, marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from reader.dictionary.cedict import CedictEntry

_HAN_WORD = re.compile("[\u3007\u3400-\u9fff\U00020000-\U0003ffff]+")
_LONGEST_PROPER = 26
"""More syllables have no letter in `marks`."""
_WEEKDAY = re.compile("星期|礼拜|周[一二三四五六日]$")
"""The dictionary writes Xīngqīyī; GB/T 16159-2012 counts the days as common nouns."""
_IS_IDIOM = re.compile(r"\(idiom\)|\(idiom[;,]")
_IS_VERB = re.compile(r"^(?:\([^)]*\) )?to ")


def build(folder: Path, source: Path | None = None) -> None:
    """Make the three files in `folder` from the CC-CEDICT text `source`, or the bundled one.

    Raises `ReaderError` for a missing or unreadable source, `OSError` for the folder.
    """
    lines = cedict.open_lines(source or cedict.bundled_path())
    entries = list(cedict.parse(lines))
    version = f"CC-CEDICT {cedict.release_date(lines)}"
    folder.mkdir(parents=True, exist_ok=True)
    _write_words(folder / files.WORDS, entries, version)
    _write_dictionary(folder / files.DICTIONARY, entries, version)
    _write_traditional(folder / files.TRADITIONAL, entries)


def _write_traditional(path: Path, entries: list[CedictEntry]) -> None:
    """Keep the characters that are written in traditional text only."""
    simplified = {character for entry in entries for character in entry.simplified}
    traditional = {character for entry in entries for character in entry.traditional}
    path.write_text("".join(sorted(traditional - simplified)), encoding="utf-8")


def _write_words(path: Path, entries: list[CedictEntry], version: str) -> None:
    graded = levels.load()
    proper = _proper_words(entries)
    flags = (
        (marks.IDIOM, _words_with(entries, _IS_IDIOM)),
        (marks.VERB, _words_with(entries, _IS_VERB)),
    )
    words = dict.fromkeys((*graded, *(entry.simplified for entry in entries)))
    values = {
        word: marks.value(
            graded.get(word),
            (*(mark for mark, marked in flags if word in marked), proper.get(word, "")),
        )
        for word in words
        if _HAN_WORD.fullmatch(word)
    }
    lexicon.write(path, Lexicon.of(values, version))


def _proper_words(entries: list[CedictEntry]) -> dict[str, str]:
    """Pack the capitals of every word that is always written with one, the days excepted."""
    common = {one.simplified for one in entries if not one.pinyin[:1].isupper()}
    found: dict[str, str] = {}
    for one in entries:
        syllables = one.pinyin.split(" ")
        fits = len(syllables) == len(one.simplified) <= _LONGEST_PROPER
        if fits and one.simplified not in common and not _WEEKDAY.match(one.simplified):
            places = (place for place, one in enumerate(syllables) if one[:1].isupper())
            found.setdefault(one.simplified, marks.proper(places))
    return found


def _words_with(entries: Iterable[CedictEntry], pattern: re.Pattern[str]) -> set[str]:
    """Words of which a sense matches `pattern`."""
    return {one.simplified for one in entries if any(map(pattern.search, one.senses))}


def _write_dictionary(path: Path, entries: list[CedictEntry], version: str) -> None:
    fresh = path.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    with closing(sqlite3.connect(fresh)) as connection:
        connection.executescript(
            """
            -- The entries lie in the order of their simplified forms, which saves an index.
            CREATE TABLE entry (
                simplified TEXT, number INTEGER, traditional TEXT, pinyin TEXT, senses TEXT,
                PRIMARY KEY (simplified, number)
            ) WITHOUT ROWID;
            CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT);
            """
        )
        rows = sorted(_rows(entries), key=_place)
        connection.executemany("INSERT INTO entry VALUES (?, ?, ?, ?, ?)", rows)
        connection.execute("INSERT INTO about VALUES ('version', ?)", (version,))
        connection.executescript(
            """
            CREATE INDEX by_traditional ON entry (traditional) WHERE traditional IS NOT NULL;
            """
        )
        connection.commit()
    fresh.replace(path)


def _rows(entries: Iterable[CedictEntry]) -> Iterator[tuple[str, int, str | None, str, str]]:
    """Yield the rows; half of the entries are written alike in both scripts."""
    for number, one in enumerate(entries):
        other = one.traditional if one.traditional != one.simplified else None
        yield one.simplified, number, other, one.pinyin, files.SENSES_APART.join(one.senses)


def _place(row: tuple[str, int, str | None, str, str]) -> tuple[bytes, int]:
    """Where SQLite puts a row: it compares the bytes of UTF-8."""
    return row[0].encode(), row[1]
