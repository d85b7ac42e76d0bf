"""Small drawings that several widgets share: rounded grounds, hairlines, badges, rings."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from reader.desktop.viewmodels.rows import Tone
from reader.desktop.widgets.typefaces import sans

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from reader.desktop.theme import Theme

BADGE_SIZE = 11
BADGE_HEIGHT = 18.0
CHIP_SIZE = 12
CHIP_HEIGHT = 22.0


@lru_cache(maxsize=256)
def colour(name: str, alpha: int = 255) -> QColor:
    """Return the colour written ``#rrggbb``, with `alpha` from 0 to 255."""
    made = QColor(name)
    made.setAlpha(alpha)
    return made


def tone_colours(theme: Theme, tone: Tone) -> tuple[str, str]:
    """Text and ground of a badge, a chip or a message in `tone`."""
    return {
        Tone.APPROVED: (theme.approved, theme.approved_ground),
        Tone.NEUTRAL: (theme.neutral, theme.neutral_ground),
        Tone.CAUTION: (theme.caution, theme.caution_ground),
        Tone.FORBIDDEN: (theme.forbidden, theme.forbidden_ground),
    }[tone]


def draw_round(
    painter: QPainter, rect: QRectF, radius: float, fill: str = "", edge: str = ""
) -> None:
    """Draw a rounded rectangle; its one-pixel edge lies inside `rect`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(colour(fill) if fill else Qt.BrushStyle.NoBrush)
    if edge:
        painter.setPen(QPen(colour(edge), 1.0))
        rect = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(rect, radius, radius)


def draw_ring(painter: QPainter, rect: QRectF, radius: float, theme: Theme) -> None:
    """Draw the ring around whatever has the keyboard, inside `rect`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour(theme.focus), 2.0))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)


def draw_hairline(painter: QPainter, start: QPointF, end: QPointF, theme: Theme) -> None:
    """Draw a horizontal or vertical line of one pixel below or right of the points."""
    width = max(end.x() - start.x(), 1.0)
    height = max(end.y() - start.y(), 1.0)
    painter.fillRect(QRectF(start.x(), start.y(), width, height), colour(theme.hairline))


def pill_width(text: str, font: QFont, padding: float) -> float:
    """Width of a badge or chip that holds `text`."""
    return QFontMetricsF(font).horizontalAdvance(text) + 2 * padding


def badge_width(text: str) -> float:
    """Width of the status badge `text`."""
    return pill_width(text, sans(BADGE_SIZE), 7.0)


def draw_pill(
    painter: QPainter, rect: QRectF, text: str, font: QFont, colours: tuple[str, str]
) -> None:
    """Draw a rounded badge or chip over `rect`; `colours` are its text and its ground."""
    ink, ground = colours
    draw_round(painter, rect, rect.height() / 2, ground)
    painter.setPen(colour(ink))
    painter.setFont(font)
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def draw_badge(painter: QPainter, at: QPointF, text: str, tone: Tone, theme: Theme) -> None:
    """Draw the status badge `text` with its top left corner at `at`."""
    rect = QRectF(at.x(), at.y(), badge_width(text), BADGE_HEIGHT)
    draw_pill(painter, rect, text, sans(BADGE_SIZE), tone_colours(theme, tone))
