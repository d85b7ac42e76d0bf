"""A large file in pieces that travel, and put together again with nothing lost.

Standard library only; the machine that joins need not be the one that split.
"""

from __future__ import annotations

import json
from hashlib import sha256
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

MOST = 15 << 20
"""Bytes of a piece: under 16 MB however they are counted."""
LIST = "pieces.json"


def split(file: Path, folder: Path, most: int = MOST) -> list[Path]:
    """Write `file` as pieces of at most `most` bytes into `folder`, and the list of them."""
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    with file.open("rb") as stream:
        while content := stream.read(most):
            piece = folder / f"{file.name}.{len(written):02}.piece"
            piece.write_bytes(content)
            written.append(piece)
    listed: dict[str, Any] = {
        "name": file.name,
        "sha256": _digest(file),
        "pieces": {piece.name: _digest(piece) for piece in written},
    }
    (folder / LIST).write_text(json.dumps(listed, indent=1) + "\n", encoding="utf-8")
    return written


def join(folder: Path, into: Path) -> Path:
    """Put the pieces in `folder` together as a file in the folder `into`, and return it.

    Raises `ValueError`: a piece is missing or damaged; nothing is left behind.
    """
    listed: dict[str, Any] = json.loads((folder / LIST).read_text(encoding="utf-8"))
    whole = sha256()
    into.mkdir(parents=True, exist_ok=True)
    target = into / listed["name"]
    partial = into / f"{listed['name']}.part"
    try:
        with partial.open("wb") as stream:
            for name, digest in listed["pieces"].items():
                content = _read(folder / name, digest)
                whole.update(content)
                stream.write(content)
        if whole.hexdigest() != listed["sha256"]:
            raise ValueError(f"{target.name}: the pieces do not make the file they came from")
        partial.replace(target)
    finally:
        partial.unlink(missing_ok=True)
    return target


def _read(piece: Path, digest: str) -> bytes:
    if not piece.is_file():
        raise ValueError(f"{piece.name}: this piece is missing")
    content = piece.read_bytes()
    if sha256(content).hexdigest() != digest:
        raise ValueError(f"{piece.name}: this piece is damaged")
    return content


def _digest(file: Path) -> str:
    with file.open("rb") as stream:
        found = sha256()
        while chunk := stream.read(1 << 20):
            found.update(chunk)
    return found.hexdigest()
