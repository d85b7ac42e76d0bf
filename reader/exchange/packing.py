"""ZIP archives whose bytes follow from their parts alone: no clock, no platform."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

_UNIX = 3
_READABLE = 0o644 << 16


def packed(
    parts: Iterable[tuple[str, bytes | str | Iterator[str]]], stored: Collection[str] = ()
) -> bytes:
    """Pack `parts`, each a name with its content, in their order.

    Text is written as UTF-8; an iterator gives it piece by piece, so that a long one is
    never held as a whole. Those named in `stored` are not compressed.
    """
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, content in parts:
            part = zipfile.ZipInfo(name)  # of 1 January 1980
            part.create_system, part.external_attr = _UNIX, _READABLE
            is_stored = name in stored
            part.compress_type = zipfile.ZIP_STORED if is_stored else zipfile.ZIP_DEFLATED
            with archive.open(part, "w") as file:
                if isinstance(content, bytes):
                    file.write(content)
                else:
                    file.writelines(piece.encode("utf-8") for piece in _pieces(content))
    return written.getvalue()


def _pieces(content: str | Iterator[str]) -> Iterable[str]:
    return (content,) if isinstance(content, str) else content
