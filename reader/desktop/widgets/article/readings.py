"""What is drawn above, beside or in the colour of the characters? One answer a page."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.desktop.widgets.article.appearance import Appearance
    from reader.text.annotated import Annotation


class Readings(NamedTuple):
    """The readings of one article as an appearance wants them."""

    table: tuple[str, ...]
    """Every syllable of the annotation's table as it is written."""
    beside: bool = False
    """Written from top to bottom to the right of the character."""
    tones: bytes = b""
    """Tone of every syllable of the table, 0 for none; empty where tones have no colour."""
    coloured_han: bool = False
    doubts: frozenset[int] = frozenset()
    """Offsets of the characters whose reading is marked as in doubt."""
    on_hover: bool = False
    """Readings come and go over single words, and are never part of a line."""

    @property
    def tones_of_ruby(self) -> bytes:
        """Tones by syllable if the readings are coloured."""
        return b"" if self.coloured_han else self.tones

    @property
    def tones_of_han(self) -> bytes:
        """Tones by syllable if the characters are coloured."""
        return self.tones if self.coloured_han else b""


def readings_for(annotation: Annotation, appearance: Appearance) -> Readings:
    """Write the readings of `annotation` the way `appearance` says."""
    doubts = annotation.uncertain if appearance.doubts else frozenset[int]()
    if appearance.notation == "marks" and not appearance.tones:
        return Readings(annotation.table, doubts=doubts, on_hover=appearance.on_hover)
    from reader.workspace import notation  # late: not for the first frame of most

    how = notation.Notation(appearance.notation)
    return Readings(
        notation.written(annotation.table, how),
        how is notation.Notation.ZHUYIN,
        notation.tones(annotation.table) if appearance.tones else b"",
        appearance.coloured_han,
        doubts,
        appearance.on_hover,
    )
