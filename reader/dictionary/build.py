"""Making the dictionary's derived files when the program is installed.

``words.lexicon`` lists the words a text is cut into, with their HSK levels;
``cedict.sqlite`` answers look-ups; ``traditional.txt`` tells the scripts apart. All are derived from CC-CEDICT and so are
under CC BY-SA 4.0, apart from the program.
"""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from reader.annotation import lexicon
from reader.annotation.lexicon import Lexicon
from reader.dictionary import cedict, levels

if TYPE_CHECKING:
    from pathlib import Path

    from reader.dictionary.cedict import CedictEntry

WORDS_FILE = "words.lexicon"
DICTIONARY_FILE = "cedict.sqlite"
TRADITIONAL_FILE = "traditional.txt"
PROPER = "P"
"""Mark, in the value of a word, of one that the dictionary always writes with a capital."""
_HAN_WORD = re.compile("[\u3007\u3400-\u9fff\U00020000-\U0003ffff]+")


def build(folder: Path, source: Path | None = None) -> None:
    """Make both files in `folder` from the CC-CEDICT text `source`, or the bundled one.

    Raises `ReaderError` for a missing or unreadable source, `OSError` for the folder.
    """
    lines = cedict.open_lines(source or cedict.bundled_path())
    entries = list(cedict.parse(lines))
    version = f"CC-CEDICT {cedict.release_date(lines)}"
    folder.mkdir(parents=True, exist_ok=True)
    _write_words(folder / WORDS_FILE, entries, version)
    _write_dictionary(folder / DICTIONARY_FILE, entries, version)
    _write_traditional(folder / TRADITIONAL_FILE, entries)


def _write_traditional(path: Path, entries: list[CedictEntry]) -> None:
    """Keep the characters that are written in traditional text only."""
    simplified = {character for entry in entries for character in entry.simplified}
    traditional = {character for entry in entries for character in entry.traditional}
    path.write_text("".join(sorted(traditional - simplified)), encoding="utf-8")


def _write_words(path: Path, entries: list[CedictEntry], version: str) -> None:
    graded = levels.load()
    common = graded.keys() | {one.simplified for one in entries if not one.pinyin[:1].isupper()}
    words = dict.fromkeys(graded, "") | {entry.simplified: "" for entry in entries}
    values = {
        word: str(graded.get(word, "")) + (PROPER if word not in common else "")
        for word in words
        if _HAN_WORD.fullmatch(word)
    }
    lexicon.write(path, Lexicon.of(values, version))


def _write_dictionary(path: Path, entries: list[CedictEntry], version: str) -> None:
    fresh = path.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    with closing(sqlite3.connect(fresh)) as connection:
        connection.executescript(
            """
            CREATE TABLE entry (simplified TEXT, traditional TEXT, pinyin TEXT, senses TEXT);
            CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT);
            """
        )
        connection.executemany(
            "INSERT INTO entry VALUES (?, ?, ?, ?)",
            (
                (one.simplified, one.traditional, one.pinyin, json.dumps(one.senses, ensure_ascii=False))
                for one in entries
            ),
        )
        connection.execute("INSERT INTO about VALUES ('version', ?)", (version,))
        connection.executescript(
            """
            CREATE INDEX by_simplified ON entry (simplified);
            CREATE INDEX by_traditional ON entry (traditional);
            """
        )
        connection.commit()
    fresh.replace(path)
