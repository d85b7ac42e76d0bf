"""Zip files that may be hostile: is one safe to unpack, and how is it unpacked.

``ZipFile.extractall`` trusts the sizes, the number and the kinds of entries; this
module does not. It knows nothing about translation.
"""

from __future__ import annotations

import re
import stat
import struct
import zipfile
import zlib
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from reader.errors import BadInputError

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator, Mapping
    from pathlib import Path

_DAMAGED = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,  # a compression that zipfile does not know
    RuntimeError,  # a password
    ValueError,
    struct.error,
)
_CHUNK = 1 << 20
# Letters of a drive, streams of NTFS, wild cards and control characters: nothing that a
# package needs, and every one of them means something else on some system.
_ODD = re.compile(r'[\x00-\x1f\x7f:*?"<>|]')


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one archive may hold."""

    files: int = 2_000
    unpacked: int = 2 << 30
    """Bytes of all files together once unpacked."""


class Archive:
    """An open zip file whose names, kinds, number and sizes of entries were checked."""

    def __init__(self, path: Path, source: zipfile.ZipFile, limits: Limits) -> None:
        """Check every entry of `source`, which was opened from `path`.

        Raises `BadInputError`: an entry must not, or cannot, be unpacked.
        """
        self._path = path
        self._source = source
        self._limits = limits
        self._room = limits.unpacked
        self.entries: Mapping[str, zipfile.ZipInfo] = self._checked()

    def text(self, name: str, *, limit: int = 1 << 20) -> str:
        """Return the file called `name` as UTF-8 text of at most `limit` bytes.

        Raises `BadInputError`: it is longer, not UTF-8, or damaged.
        """
        if self.entries[name].file_size > limit:
            raise BadInputError(self._path, f"its {name} is far too long")
        content = b"".join(self._chunks(name))
        try:
            return content.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise BadInputError(self._path, f"its {name} is not UTF-8 text") from error

    def head(self, name: str, length: int) -> bytes:
        """Return the first `length` bytes, a megabyte at most, of the file called `name`.

        Raises `BadInputError`: the file is damaged.
        """
        return next(self._chunks(name), b"")[:length]

    def copy(self, name: str, target: Path) -> None:
        """Unpack the file called `name` to `target`.

        Raises `BadInputError`: it is damaged, or all files together outgrow the limit;
        `OSError`: `target` cannot be written.
        """
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as out:
            for chunk in self._chunks(name):
                self._room -= len(chunk)
                if self._room < 0:
                    raise self._too_large()
                out.write(chunk)

    def _chunks(self, name: str) -> Iterator[bytes]:
        try:
            with self._source.open(self.entries[name]) as stream:
                while chunk := stream.read(_CHUNK):
                    yield chunk
        except (OSError, *_DAMAGED) as error:
            raise BadInputError(self._path, "it is damaged", "download it again") from error

    def _checked(self) -> dict[str, zipfile.ZipInfo]:
        found: dict[str, zipfile.ZipInfo] = {}
        folded: set[str] = set()
        files = self._source.infolist()
        if len(files) > self._limits.files:
            cause = f"it holds {len(files):,} files; a package holds a few dozen"
            raise BadInputError(self._path, cause)
        if sum(entry.file_size for entry in files) > self._limits.unpacked:
            raise self._too_large()
        for entry in files:
            name = self._safe_name(entry)
            if entry.is_dir():
                continue
            if name.casefold() in folded:
                raise BadInputError(self._path, f"it holds {name!r} twice")
            folded.add(name.casefold())
            found[name] = entry
        for name in folded:
            if any(str(parent) in folded for parent in PurePosixPath(name).parents):
                raise BadInputError(self._path, f"its entry {name!r} lies inside a file")
        return found

    def _safe_name(self, entry: zipfile.ZipInfo) -> str:
        # zipfile cuts `filename` at a NUL; `orig_filename` is what the archive says.
        name = entry.orig_filename.replace("\\", "/")
        parts = name.rstrip("/").split("/")
        if name.startswith("/") or ".." in parts or re.match("[A-Za-z]:", name):
            cause = f"its entry {name!r} points outside the package's own folder"
            raise BadInputError(self._path, cause)
        if _ODD.search(name) or any(part.rstrip(" .") != part for part in parts if part != "."):
            raise BadInputError(self._path, f"its entry {name!r} has a name that is not safe")
        mode = entry.external_attr >> 16
        if stat.S_IFMT(mode) not in {0, stat.S_IFREG, stat.S_IFDIR}:
            kind = "a symbolic link" if stat.S_ISLNK(mode) else "not an ordinary file"
            raise BadInputError(self._path, f"its entry {name!r} is {kind}")
        return "/".join(part for part in parts if part not in {"", "."})

    def _too_large(self) -> BadInputError:
        limit = self._limits.unpacked / (1 << 30)
        return BadInputError(self._path, f"it unpacks to more than {limit:.3g} GiB")


@contextmanager
def opened(path: Path, limits: Limits) -> Generator[Archive]:
    """Open the zip file at `path` with every entry checked; nothing is unpacked yet.

    Raises `BadInputError`: it is missing, no zip file, damaged, or unsafe to unpack.
    """
    try:
        source = zipfile.ZipFile(path)
    except FileNotFoundError as error:
        raise BadInputError(path, "there is no such file") from error
    except OSError as error:
        raise BadInputError(path, f"it cannot be read ({error.strerror})") from error
    except _DAMAGED as error:
        cause = "it is not a translation package (not a zip file)"
        remedy = "choose a file that ends in .argosmodel"
        raise BadInputError(path, cause, remedy) from error
    with source:
        yield Archive(path, source, limits)
