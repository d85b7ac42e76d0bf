"""Annotations kept in the database, so that an article read before opens at once."""

from __future__ import annotations

import json
import zlib
from array import array
from typing import TYPE_CHECKING

from reader.text.annotated import Annotation
from reader.text.spans import Spans

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
    uncertain = array("I", sorted(annotation.uncertain))
    parts = (
        annotation.token_starts.tobytes(),
        annotation.token_kinds,
        annotation.syllables.tobytes(),
        annotation.sentences.bounds().tobytes(),
        uncertain.tobytes(),
    )
    head = json.dumps([list(map(len, parts)), annotation.table]).encode()
    body = b"".join((len(head).to_bytes(4, "big"), head, *parts))
    return zlib.compress(body, 1)


def unpack(packed: bytes) -> Annotation | None:
    """Read what `pack` wrote; None for bytes that it did not write."""
    try:
        stream = _Unpacked(packed)
        lengths, table = json.loads(stream.take(int.from_bytes(stream.take(4), "big")))
        starts, kinds, syllables, sentences, uncertain = map(stream.take, lengths)
        stream.end()
        return Annotation(
            array("I", starts),
            kinds,
            array("H", syllables),
            tuple(table),
            Spans.unpack(array("I", sentences)),
            frozenset(array("I", uncertain)),
        )
    except (ValueError, TypeError, zlib.error):
        return None


class _Unpacked:
    """Compressed bytes, unpacked part by part: all at once they would be megabytes more."""

    def __init__(self, packed: bytes) -> None:
        self._stream = zlib.decompressobj()
        self._packed = packed

    def take(self, length: int) -> bytes:
        """Return the next `length` bytes. Raises `ValueError` where there are fewer."""
        part = self._stream.decompress(self._packed, length) if length else b""
        if len(part) != length:
            raise ValueError("the bytes end too early")
        if length:
            self._packed = self._stream.unconsumed_tail
        return part

    def end(self) -> None:
        """Raise `ValueError` unless everything was taken and is as it was written."""
        if self._stream.decompress(self._packed) or not self._stream.eof:
            raise ValueError("the bytes do not end here")
