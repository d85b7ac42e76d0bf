"""How a term is set: the row in the list, and the card it opens into."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFontMetricsF

from reader.desktop.viewmodels.rows import tone_of_status
from reader.desktop.widgets.column import Column, elided
from reader.desktop.widgets.typefaces import han_serif, sans, struck

if TYPE_CHECKING:
    from reader.desktop.viewmodels.rows import RenderingRow, TermCard, TermRow
    from reader.desktop.widgets.column import Ink

translate = QCoreApplication.translate
_LABEL_WIDTH = 82.0
PREVIOUS = "previous"
NEXT = "next"
"""Names of the areas of a card that lead to other occurrences."""


def row_column(row: TermRow, width: float, script: str) -> Column:
    """Set one term of the list, its Chinese in the forms of `script`."""
    column = Column(width)
    if row.section:
        column.text(row.section.upper(), sans(10, bold=True, spaced=0.6), "secondary")
        column.skip(3)
    count = f"×{row.occurrences}"
    column.label(count, sans(11), "secondary", right=True)
    head = han_serif(15, script, bold=True)
    room = width - QFontMetricsF(sans(11)).horizontalAdvance(count) - 10
    column.text(elided(row.zh, head, room), head, width=room + 2, leading=0.95)
    if row.pinyin:
        column.text(row.pinyin, sans(12), "secondary", leading=0.95)
    column.skip(1)
    block = column.text(row.rendering or "—", sans(13))
    if row.badge:
        column.badge_after(block, row.badge, tone_of_status(row.status))
    return column


def card_column(card: TermCard, width: float) -> Column:
    """Set everything known about one term, below its row."""
    column = Column(width)
    column.hairline(9)
    if card.definition:
        column.text(card.definition, sans(13))
        column.skip(8)
    _add_pair(column, translate("TermCard", "Why this"), card.why)
    for rendering in card.renderings:
        _add_rendering(column, rendering)
    _add_pair(
        column, translate("TermCard", "Literally"), f"“{card.literal}”" if card.literal else ""
    )
    other = card.zh_other_script if card.zh_other_script != card.zh else ""
    _add_pair(column, translate("TermCard", "Script"), other)
    _add_pair(column, translate("TermCard", "Also"), ", ".join(card.variants))
    _add_pair(column, translate("TermCard", "See also"), ", ".join(card.related))
    _add_pair(column, translate("TermCard", "Note"), card.notes)
    for warning in card.warnings:
        _add_pair(column, translate("TermCard", "Beware"), warning, "caution")
    _add_occurrences(column, card)
    return column


def spoken_card(card: TermCard) -> str:
    """Everything on the card as sentences, for assistive technology and copying."""
    lines = [card.definition]
    for one in card.renderings:
        facts = (one.text, one.source, one.date, one.context)
        lines.append(f"{one.status_label}: " + ", ".join(fact for fact in facts if fact))
    if card.why:
        lines.append(f"{translate('TermCard', 'Why this')}: {card.why}")
    if card.literal:
        lines.append(f"{translate('TermCard', 'Literally')}: {card.literal}")
    lines += [card.notes, *card.warnings]
    return "\n".join(line for line in lines if line)


def _add_rendering(column: Column, rendering: RenderingRow) -> None:
    retired = rendering.status in ("superseded", "forbidden")
    ink: Ink = "ink"
    if rendering.status == "forbidden":
        ink = "forbidden"
    elif retired:
        ink = "secondary"
    font = struck(sans(13)) if retired else sans(13)
    start = column.y
    label_ink: Ink = "forbidden" if rendering.status == "forbidden" else "secondary"
    column.text(rendering.status_label, sans(11), label_ink, width=_LABEL_WIDTH - 8, leading=1.15)
    column.y, bottom = start, column.y
    column.text(rendering.text, font, ink, x=_LABEL_WIDTH)
    source = ", ".join(part for part in (rendering.source, rendering.date) if part)
    for line in (source, rendering.context):
        if line:
            column.text(line, sans(11), "secondary", x=_LABEL_WIDTH)
    column.y = max(column.y, bottom) + 5


def _add_pair(column: Column, label: str, text: str, ink: Ink = "ink") -> None:
    if not text:
        return
    start = column.y
    column.text(label, sans(11), "secondary", width=_LABEL_WIDTH - 8, leading=1.15)
    column.y, bottom = start, column.y
    column.text(text, sans(13) if ink == "ink" else sans(12), ink, x=_LABEL_WIDTH)
    column.y = max(column.y, bottom) + 5


def _add_occurrences(column: Column, card: TermCard) -> None:
    if not card.occurrences:
        return
    column.skip(4)
    parts = [("", translate("TermCard", "{0} here").format(card.occurrences))]
    if card.occurrences > 1 or not card.occurrence:
        place = translate("TermCard", "{0} of {1}").format(card.occurrence or "–", card.occurrences)
        parts += [("", " · "), (PREVIOUS, "‹ "), ("", place), (NEXT, " ›")]
    column.links(parts, sans(12))
