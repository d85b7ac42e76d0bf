"""Packages in the shape of the OPUS-MT ports, made from the tiny package.

Their ``sentencepiece.model`` knows the pieces of the Chinese side only, while the vocabulary
of the model, which came from Marian, holds both sides in an order of its own.
"""

from __future__ import annotations

import re

_PIECES = 1  # field of ModelProto, and of SentencePiece: the piece's text
_ENGLISH = re.compile(r"▁?[A-Za-z]+[A-Za-z.,?!;:'’-]*")


def source_only(model: bytes) -> bytes:
    """Return the SentencePiece `model` without the pieces that are English letters only."""
    kept = bytearray()
    for number, kind, field in _fields(model):
        if number == _PIECES and kind == 2:
            piece = next(value for inner, _, value in _fields(_content(field)) if inner == _PIECES)
            if _ENGLISH.fullmatch(_content(piece).decode()):
                continue
        kept += field
    return bytes(kept)


def piece_texts(model: bytes) -> list[str]:
    """Return every piece of a SentencePiece `model`."""
    return [
        _content(
            next(value for inner, _, value in _fields(_content(field)) if inner == _PIECES)
        ).decode()
        for number, kind, field in _fields(model)
        if number == _PIECES and kind == 2
    ]


def _fields(message: bytes):
    """Yield the number, wire type and bytes, tag included, of every field."""
    at = 0
    while at < len(message):
        start = at
        tag, at = _varint(message, at)
        kind = tag & 7
        if kind == 0:
            _, at = _varint(message, at)
        elif kind == 2:
            length, at = _varint(message, at)
            at += length
        else:
            at += {1: 8, 5: 4}[kind]
        yield tag >> 3, kind, message[start:at]


def _content(field: bytes) -> bytes:
    _, at = _varint(field, 0)
    length, at = _varint(field, at)
    return field[at : at + length]


def _varint(message: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = message[at]
        value |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if byte < 0x80:
            return value, at
