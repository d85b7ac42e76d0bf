"""Archives: the parts of a ZIP file that nobody vouches for, read without being flooded.

Nothing is unpacked onto the disk. What a part really holds is counted while it is read,
because what the archive says of it may be a lie.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from typing import TYPE_CHECKING

from reader.errors import BadInputError

if TYPE_CHECKING:
    from typing import BinaryIO

MAX_ARCHIVE = 512 * 1024 * 1024
"""Bytes of the largest archive that is opened; books with many pictures have 100 MB."""
_MAX_PARTS = 20_000
_MAX_PART = 64 * 1024 * 1024
_MAX_READ = 192 * 1024 * 1024
"""Bytes read from one archive altogether; a very long book has 20 MB of text."""
_LONGEST_SHOWN = 60
_CHUNK = 256 * 1024
_ENCRYPTED = 1
_DAMAGED = "get the file again"
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""The two that books and Word documents may use."""
_FAULTS = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, RuntimeError, ValueError,
    LookupError,
)  # fmt: skip
"""What ``zipfile`` raises on a damaged archive, documented or found by trying."""


class Archive:
    """An open ZIP file, of which the parts that hold text are read."""

    def __init__(self, name: str, file: BinaryIO) -> None:
        """Read the table of contents of `file`, which is called `name`.

        Raises `BadInputError` for a damaged archive and for one made to do harm.
        """
        self.name = name
        self._read = 0
        try:
            self._zip = zipfile.ZipFile(file)
        except _FAULTS as error:
            raise BadInputError(name, "the archive is damaged or not complete", _DAMAGED) from error
        self._parts = {part.filename: part for part in self._zip.infolist()}
        if len(self._parts) > _MAX_PARTS:
            raise BadInputError(name, f"the archive has more than {_MAX_PARTS:,} parts")
        for path in self._parts:
            if _leads_outside(path):
                cause = f"a part of the archive, “{_shown(path)}”, points outside of it"
                raise BadInputError(name, cause, "do not trust this file; nothing was opened")

    def __contains__(self, path: str) -> bool:
        """Whether there is a part called `path`."""
        return path in self._parts

    def paths(self) -> tuple[str, ...]:
        """Return the names of the parts, in the order of the archive."""
        return tuple(self._parts)

    def has_folder(self, folder: str) -> bool:
        """Whether any part stands in `folder`, which ends in a slash."""
        return any(path.startswith(folder) for path in self._parts)

    def read(self, path: str) -> bytes:
        """Return the content of the part `path`.

        Raises `BadInputError` where it is missing, damaged, encrypted or far too large.
        """
        part = self._parts.get(path)
        if part is None:
            raise BadInputError(self.name, f"its part “{_shown(path)}” is missing", _DAMAGED)
        if part.flag_bits & _ENCRYPTED:
            cause = "the archive is protected with a password"
            raise BadInputError(self.name, cause, "save it without the password and open that")
        if part.compress_type not in _PACKINGS:
            cause = f"its part “{_shown(path)}” is packed in a way that no book or document may use"
            raise BadInputError(self.name, cause)
        try:
            return self._unpacked(part)
        except _FAULTS as error:
            raise BadInputError(
                self.name, f"its part “{_shown(path)}” is damaged", _DAMAGED
            ) from error

    def _unpacked(self, part: zipfile.ZipInfo) -> bytes:
        chunks: list[bytes] = []
        size = 0
        with self._zip.open(part) as stream:
            while chunk := stream.read(_CHUNK):
                chunks.append(chunk)
                size += len(chunk)
                self._read += len(chunk)
                if size > _MAX_PART or self._read > _MAX_READ:
                    cause = "what is packed in it is larger than any text"
                    raise BadInputError(self.name, cause, "do not trust this file")
        return b"".join(chunks)


def _shown(path: str) -> str:
    """Return `path` as a message may show it: on one line, and not without end."""
    return "".join(char if char.isprintable() else "?" for char in path[:_LONGEST_SHOWN])


def _leads_outside(path: str) -> bool:
    parts = path.replace("\\", "/").split("/")
    return ".." in parts or path.startswith(("/", "\\")) or ":" in parts[0]
