"""Words and terms as an Anki package: a ZIP archive with a collection of schema 11.

Facts about the format are from Anki's own source and the notes of AnkiDroid on it. Anki
tells a note that it has already by its guid, and takes the newer of the two; so a word
keeps its guid, and a second import brings it up to date.
"""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha1
from typing import TYPE_CHECKING

from reader.exchange import anki_model as model
from reader.exchange.packing import packed
from reader.exchange.xml_text import cleaned, escaped

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.text.model import Span

_SEPARATOR = "\x1f"
_SCHEMA = 11
_DECKS = 1 << 40
"""Numbers of our decks begin here; Anki keeps them in 53 bits."""


@dataclass(frozen=True, slots=True)
class Card:
    """One word or term to be learned."""

    simplified: str
    traditional: str
    pinyin: str
    meaning: str
    sentence: str
    """Where it was met, in the script of the export."""
    at: Span
    """Where in the sentence, in code points."""
    source: str
    """Title of the text."""
    note: str = ""
    """Behind the meaning, in small: for a term, the standing of its rendering."""
    is_term: bool = False

    @property
    def key(self) -> str:
        """What tells the card from others: of one character, how it is read as well."""
        return self.simplified if len(self.simplified) > 1 else f"{self.simplified} {self.pinyin}"


def package(title: str, cards: Sequence[Card], modified: int, *, traditional: bool) -> bytes:
    """Write `cards` as a package with one deck; where keys are equal, the first counts.

    `modified` are seconds since 1970: of two packages Anki believes the newer.
    `traditional` says which form the front of a card asks about.
    """
    unique = list({card.key: card for card in reversed(cards)}.values())[::-1]
    with closing(sqlite3.connect(":memory:")) as collection:
        _fill(collection, title, unique, modified, traditional=traditional)
        database = collection.serialize()
    return packed([("collection.anki2", database), ("media", "{}")])


def _fill(
    collection: sqlite3.Connection,
    title: str,
    cards: Sequence[Card],
    modified: int,
    *,
    traditional: bool,
) -> None:
    collection.executescript(model.TABLES)
    deck = model.Deck(_deck_number(title), _deck_name(title))
    kind = model.notetype(deck.number, modified, traditional=traditional)
    collection.execute(
        "INSERT INTO col VALUES (1, ?, ?, ?, ?, 0, 0, 0, ?, ?, ?, ?, '{}')",
        (
            *(modified, modified * 1000, modified * 1000, _SCHEMA),
            *map(_json, (model.configuration(kind), {str(kind["id"]): kind})),
            *map(_json, (model.decks(deck, modified), model.OPTIONS)),
        ),
    )
    for number, card in enumerate(cards):
        note = modified * 1000 + number
        fields = tuple(_fields(card))
        tags = f" bilingual-reader {'term' if card.is_term else 'word'} "
        collection.execute(
            "INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')",
            (note, _guid(card, traditional=traditional), kind["id"], modified, tags,
             _SEPARATOR.join(fields), fields[0], _checksum(fields[0])),
        )  # fmt: skip
        collection.execute(
            "INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')",
            (note, note, deck.number, modified, number + 1),
        )
    collection.commit()


def _fields(card: Card) -> Iterator[str]:
    """Yield the contents of `model.FIELDS`, which are HTML."""
    meaning = escaped(card.meaning)
    if card.note:
        meaning += f'<div class="note">{escaped(card.note)}</div>'
    before, after = card.sentence[: card.at.start], card.sentence[card.at.end :]
    sentence = f"{escaped(before)}<b>{escaped(card.at.of(card.sentence))}</b>{escaped(after)}"
    plain: Iterable[str] = map(escaped, (card.simplified, card.traditional, card.pinyin))
    return map(_without_separator, (*plain, meaning, sentence, escaped(card.source)))


def _without_separator(field: str) -> str:
    return field.replace(_SEPARATOR, "\ufffd")


def _guid(card: Card, *, traditional: bool) -> str:
    face = "hant" if traditional else "hans"
    return sha1(cleaned(f"bilingual-reader {face} {card.key}").encode()).hexdigest()[:20]  # noqa: S324 - a name, no seal


def _checksum(field: str) -> int:
    """Return what Anki finds doubles by: the first 32 bits of the SHA-1 of the first field."""
    return int(sha1(field.encode()).hexdigest()[:8], 16)  # noqa: S324 - Anki's own choice


def _deck_name(title: str) -> str:
    """Name the deck; two colons would make another level."""
    return f"Bilingual Reader::{' '.join(cleaned(title).replace('::', ':').split()) or '—'}"


def _deck_number(title: str) -> int:
    return _DECKS + int(sha1(cleaned(title).encode()).hexdigest()[:8], 16)  # noqa: S324 - a name


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
