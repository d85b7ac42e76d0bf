"""Annotations kept in the database, so that an article read before opens at once."""

from __future__ import annotations

import json
import zlib
from array import array
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from reader.text.annotated import Annotation
from reader.text.model import Span

if TYPE_CHECKING:
    import sqlite3


class AnnotationCache:
    """Annotations by the digest of their text and the engine that made them."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Use the open `connection`, which stays the caller's to close."""
        self._connection = connection

    def get(self, digest: str, engine: str) -> Annotation | None:
        """Return the annotation kept for a text, if this engine made it."""
        row = self._connection.execute(
            "SELECT packed FROM annotation WHERE digest = ? AND engine = ?", (digest, engine)
        ).fetchone()
        return unpack(row[0]) if row else None

    def put(self, digest: str, engine: str, annotation: Annotation) -> None:
        """Keep `annotation`, dropping what older engines made of the same text."""
        self._connection.execute("DELETE FROM annotation WHERE digest = ?", (digest,))
        self._connection.execute(
            "INSERT OR REPLACE INTO annotation VALUES (?, ?, ?)", (digest, engine, pack(annotation))
        )


def pack(annotation: Annotation) -> bytes:
    """Write `annotation` as compressed bytes of this machine's byte order."""
    sentences = array("I", chain.from_iterable(annotation.sentences))
    uncertain = array("I", sorted(annotation.uncertain))
    parts = (
        annotation.token_starts.tobytes(),
        annotation.token_kinds,
        annotation.syllables.tobytes(),
        sentences.tobytes(),
        uncertain.tobytes(),
    )
    head = json.dumps([list(map(len, parts)), annotation.table]).encode()
    body = b"".join((len(head).to_bytes(4, "big"), head, *parts))
    return zlib.compress(body, 1)


def unpack(packed: bytes) -> Annotation | None:
    """Read what `pack` wrote; None for bytes that it did not write."""
    try:
        body = zlib.decompress(packed)
        start = 4 + int.from_bytes(body[:4], "big")
        lengths, table = json.loads(body[4:start])
        bounds = [start]
        for length in lengths:
            bounds.append(bounds[-1] + length)
        starts, kinds, syllables, sentences, uncertain = (
            body[begin:end] for begin, end in pairwise(bounds)
        )
        ends = array("I", sentences)
        return Annotation(
            array("I", starts),
            kinds,
            array("H", syllables),
            tuple(table),
            tuple(map(Span, ends[::2], ends[1::2])),
            frozenset(array("I", uncertain)),
        )
    except (ValueError, TypeError, zlib.error):
        return None
