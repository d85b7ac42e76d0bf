"""Icons drawn as paths: crisp at any scale, in any theme, with nothing to load."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from reader.desktop.widgets.typefaces import sans

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

IconName = Literal[
    "smaller",
    "larger",
    "theme",
    "articles",
    "terms",
    "translation",
    "close",
    "chevron",
    "chevron-up",
]

_PANEL = QRectF(-7.5, -6.5, 15, 13)
_PANEL_PARTS = {
    "articles": QRectF(-7.5, -6.5, 5, 13),
    "terms": QRectF(2.5, -6.5, 5, 13),
    "translation": QRectF(-7.5, 2, 15, 4.5),
}
_LETTER_SIZES = {"smaller": 13, "larger": 18}


def draw_icon(
    painter: QPainter, name: IconName, centre: QPointF, ink: QColor, *, filled: bool = False
) -> None:
    """Draw the icon around `centre`, about 16 pixels wide; `filled` tells an open panel."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(centre)
    painter.setPen(QPen(ink, 1.3, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if name in _LETTER_SIZES:
        _draw_letter(painter, _LETTER_SIZES[name])
    elif name in _PANEL_PARTS:
        _draw_panel(painter, _PANEL_PARTS[name], ink, filled=filled)
    elif name == "theme":
        _draw_half_disc(painter, ink)
    else:
        painter.drawPath(_stroke(name))
    painter.restore()


def _draw_letter(painter: QPainter, size: int) -> None:
    painter.setFont(sans(size))
    # Capitals of both sizes stand on one line, as in a word.
    box = QRectF(-15, 6 - 2 * size, 30, 2 * size)
    descent = painter.fontMetrics().descent()
    painter.drawText(
        box.translated(0, descent),
        Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom,
        "A",
    )


def _draw_panel(painter: QPainter, part: QRectF, ink: QColor, *, filled: bool) -> None:
    frame = QPainterPath()
    frame.addRoundedRect(_PANEL, 2.5, 2.5)
    inner = QPainterPath()
    inner.addRect(part)
    if filled:
        painter.fillPath(frame.intersected(inner), ink)
    painter.drawPath(frame)
    painter.drawPath(frame.intersected(inner))


def _draw_half_disc(painter: QPainter, ink: QColor) -> None:
    disc = QRectF(-6.5, -6.5, 13, 13)
    painter.drawEllipse(disc)
    half = QPainterPath()
    half.moveTo(0, -6.5)
    half.arcTo(disc, 90, 180)
    half.closeSubpath()
    painter.fillPath(half, ink)


def _stroke(name: str) -> QPainterPath:
    path = QPainterPath()
    if name == "close":
        path.moveTo(-4, -4)
        path.lineTo(4, 4)
        path.moveTo(4, -4)
        path.lineTo(-4, 4)
    else:
        tip = -1.5 if name == "chevron-up" else 1.5
        path.moveTo(-3, -tip)
        path.lineTo(0, tip)
        path.lineTo(3, -tip)
    return path
