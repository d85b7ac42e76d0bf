"""Decoding: which text do the bytes of a file hold, and in which encoding?

Every encoding that can read the bytes without a fault is a candidate, and the text
that looks most like Chinese wins. A byte that no encoding explains is an error: a
replacement character would be a character nobody wrote.
"""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.errors import BadInputError
from reader.text.plausibility import plausibility

if TYPE_CHECKING:
    from pathlib import Path

MAX_BYTES = 20 * 1024 * 1024
"""Largest file that is opened, in bytes; a long novel is about 3 MB."""

_PLAIN_TEXT = "save it as plain text and open that"

_SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP archive"),
    (b"PK\x05\x06", "a ZIP archive"),
    (b"\x89PNG\r\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an older Microsoft Office file"),
    (b"{\\rtf", "an RTF document"),
    (b"Rar!\x1a", "a RAR archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"\x1f\x8b\x08", "a gzip archive"),
    (b"SQLite format 3\x00", "an SQLite database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
    (b"ID3\x03", "an MP3 recording"),
    (b"ID3\x04", "an MP3 recording"),
    (b"OggS\x00", "an Ogg recording"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
)
"""First bytes of files that are often mistaken for texts."""

_ZIP_MEMBERS: tuple[tuple[bytes, str], ...] = (
    (b"word/", "a Word document (DOCX)"),
    (b"application/epub+zip", "an EPUB book"),
    (b"xl/", "an Excel workbook (XLSX)"),
    (b"ppt/", "a PowerPoint file (PPTX)"),
    (b"opendocument", "an OpenDocument file"),
)

_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""UTF-32 stands before UTF-16, whose mark begins like its own."""

_UTF16 = ("utf-16-le", "utf-16-be")
_MULTIBYTE = ("gb18030", "big5hkscs", "cp950")
"""Equally plausible readings go to the earlier one; cp950 has a few signs of its own."""

_ALLOWED_CONTROLS = "\t\n\r\v\f\x1a\x1c\x1d\x1e\x85"
_CONTROLS = {code: None for code in range(32) if chr(code) not in _ALLOWED_CONTROLS}
_MAX_CONTROL_SHARE = 0.005
"""A stray control character is no reason to refuse a text; a file full of them is."""
_MAX_DAMAGED_SHARE = 0.1
_MIN_PLAUSIBLE = 0.25


class RepairKind(StrEnum):
    """What was changed between the bytes and the text."""

    CRLF = "crlf"
    """CR LF became LF."""
    CR = "cr"
    """A lone CR became LF."""
    BYTE_ORDER_MARK = "byte-order-mark"
    """The mark at the start was left out."""


@dataclass(frozen=True, slots=True)
class Repair:
    """A change made while decoding, and how often it was made."""

    kind: RepairKind
    count: int


@dataclass(frozen=True, slots=True)
class DecodedText:
    """A text, the Python name of the encoding that it came in, and what was repaired."""

    text: str
    """With LF line ends; every source offset counts its code points."""
    encoding: str
    repairs: tuple[Repair, ...] = ()


def read_file(path: Path, most: int = MAX_BYTES) -> bytes:
    """Return the bytes of the file at `path`.

    Raises BadInputError where it cannot be read or is larger than `most` bytes.
    """
    try:
        if path.is_dir():
            raise BadInputError(path, "it is a folder, not a file")
        _check_size(path.stat().st_size, str(path), most)
        with path.open("rb") as file:
            data = file.read(most + 1)
    except FileNotFoundError as error:
        raise BadInputError(path, "there is no such file") from error
    except PermissionError as error:
        raise BadInputError(path, "the file may not be read", "check its permissions") from error
    except (OSError, ValueError) as error:
        cause = getattr(error, "strerror", None) or str(error)
        raise BadInputError(path, f"the file cannot be read ({cause})") from error
    _check_size(len(data), str(path), most)
    return data


def decode(data: bytes, name: str) -> DecodedText:
    """Return the text that the bytes `data` of the file called `name` hold.

    Raises BadInputError where they are none at all, too many, no text, or damaged.
    """
    _check_size(len(data), name)
    if not data:
        raise BadInputError(name, "the file is empty")
    if kind := _signature(data):
        raise BadInputError(name, f"this is {kind}, not a text file", _PLAIN_TEXT)
    text, encoding, repairs = _decode(data, name)
    if _has_controls(text):
        raise _binary(name)
    if not text.strip():
        raise BadInputError(name, "the file holds nothing but white space")
    text, line_ends = _unify_line_ends(text)
    return DecodedText(text, encoding, repairs + line_ends)


def _check_size(size: int, name: str, most: int = MAX_BYTES) -> None:
    if size > most:
        megabytes, limit = size / 1024**2, most // 1024**2
        raise BadInputError(
            name,
            f"the file is larger than {limit} MB"
            if size == most + 1
            else f"the file is too large ({megabytes:.0f} MB, at most {limit} MB are opened)",
            "split it into smaller files",
        )


def _signature(data: bytes) -> str:
    for start, kind in _SIGNATURES:
        if not data.startswith(start):
            continue
        if kind == "a ZIP archive":
            return next((what for mark, what in _ZIP_MEMBERS if mark in data), kind)
        return kind
    return ""


def _decode(data: bytes, name: str) -> tuple[str, str, tuple[Repair, ...]]:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            mark = (Repair(RepairKind.BYTE_ORDER_MARK, 1),)
            return _strictly(data, encoding, len(bom), name), encoding, mark
    if b"\0" in data:
        return (*_without_mark(data, _UTF16, name), ())
    try:
        return data.decode("utf-8"), "utf-8", ()
    except UnicodeDecodeError as error:
        damage = error
    if _is_damaged_utf8(data):
        raise _undecodable(damage, name) from damage
    return (*_without_mark(data, (*_MULTIBYTE, *_UTF16), name, damage), ())


def _strictly(data: bytes, encoding: str, start: int, name: str) -> str:
    plain = encoding.removesuffix("-sig")
    try:
        return data[start:].decode(plain)
    except UnicodeDecodeError as error:
        raise _undecodable(error, name, start) from error


def _without_mark(
    data: bytes, encodings: tuple[str, ...], name: str, damage: UnicodeDecodeError | None = None
) -> tuple[str, str]:
    """Return the most plausible reading of `data` and its encoding."""
    best: tuple[float, str, str] | None = None
    faults: list[UnicodeDecodeError] = []
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError as error:
            faults.append(error)
            continue
        score = plausibility(text)
        if best is None or score > best[0]:
            best = score, text, encoding
    if best is not None and best[0] >= _MIN_PLAUSIBLE:
        return best[1:]
    if damage is None or _has_controls(data.decode("latin-1")):
        raise _binary(name)
    raise _undecodable(_telling([damage, *faults], data), name)


def _telling(faults: list[UnicodeDecodeError], data: bytes) -> UnicodeDecodeError:
    """Return the fault behind the longest piece of likely text, or the first one."""
    for fault in sorted(faults, key=lambda one: -one.start):
        whole = data[: fault.start].decode(fault.encoding)
        if not whole.isascii() and plausibility(whole) >= _MIN_PLAUSIBLE:
            return fault
    return faults[0]


def _is_damaged_utf8(data: bytes) -> bool:
    """Whether nearly all of `data` is UTF-8: GB18030 would read such a file as gibberish."""
    text = data.decode("utf-8", errors="replace")
    beyond_ascii = sum(not char.isascii() for char in text)
    return text.count("\ufffd") <= _MAX_DAMAGED_SHARE * beyond_ascii


def _has_controls(text: str) -> bool:
    """Whether `text` has control characters as only a binary file has them."""
    controls = len(text) - len(text.translate(_CONTROLS))
    return "\0" in text or controls > _MAX_CONTROL_SHARE * len(text)


def _binary(name: str) -> BadInputError:
    return BadInputError(name, "this is a binary file, not a text file", _PLAIN_TEXT)


def _undecodable(error: UnicodeDecodeError, name: str, start: int = 0) -> BadInputError:
    encoding = error.encoding.upper()
    return BadInputError(
        name,
        f"the bytes at offset {start + error.start} are not {encoding} text"
        " and fit no other known encoding",
        "save the file again as UTF-8",
    )


def _unify_line_ends(text: str) -> tuple[str, tuple[Repair, ...]]:
    if "\r" not in text:
        return text, ()
    pairs = text.count("\r\n")
    text = text.replace("\r\n", "\n")
    lone = text.count("\r")
    counts = ((RepairKind.CRLF, pairs), (RepairKind.CR, lone))
    repairs = tuple(Repair(kind, count) for kind, count in counts if count)
    return text.replace("\r", "\n"), repairs
