"""A column of text pieces, laid out once and painted often: cards and list rows.

Cheaper than a widget for each line, and it knows its height for any width.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPen, QTextCharFormat, QTextLayout, QTextOption

from reader.desktop.utf16 import Utf16Map
from reader.desktop.widgets.paint import (
    BADGE_HEIGHT,
    badge_width,
    colour,
    draw_badge,
    draw_hairline,
)
from reader.desktop.widgets.typefaces import fitted

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QPainter

    from reader.desktop.theme import Theme
    from reader.desktop.viewmodels.rows import Tone

Ink = Literal["ink", "secondary", "accent", "link", "approved", "caution", "forbidden"]


class _Text(NamedTuple):
    at: QPointF
    layout: QTextLayout
    ink: Ink
    marked: tuple[int, int] | None = None
    """Code points."""

    def marks(self, theme: Theme) -> list[QTextLayout.FormatRange]:
        if self.marked is None:
            return []
        units, (start, end) = Utf16Map(self.layout.text()), self.marked
        mark, look = QTextLayout.FormatRange(), QTextCharFormat()
        look.setForeground(colour(theme.accent))
        look.setFontUnderline(True)
        mark.start = units.to_utf16(start)
        mark.length = units.to_utf16(end) - mark.start
        mark.format = look
        return [mark]


class _Badge(NamedTuple):
    at: QPointF
    text: str
    tone: Tone


class Block(NamedTuple):
    """Where a laid-out text ended: what follows it on its last line or below it."""

    rect: QRectF
    last_width: float
    last_height: float


class Column:
    """Text pieces in a column of a given width; `y` is where the next piece starts."""

    def __init__(self, width: float) -> None:
        """Start an empty column of `width` device-independent pixels."""
        self.width = width
        self.y = 0.0
        self._texts: list[_Text] = []
        self._badges: list[_Badge] = []
        self._lines: list[float] = []
        self.areas: dict[str, QRectF] = {}
        """Parts that can be clicked, by name."""

    def skip(self, gap: float) -> None:
        """Leave `gap` pixels free."""
        self.y += gap

    def text(
        self,
        text: str,
        font: QFont,
        ink: Ink = "ink",
        *,
        x: float = 0.0,
        width: float | None = None,
        leading: float = 1.0,
        marked: tuple[int, int] | None = None,
    ) -> Block:
        """Add a wrapped paragraph at `x` and move below it.

        The code points of `marked` are underlined, in the accent.
        """
        room = max((self.width - x) if width is None else width, 24.0)
        face = fitted(font, text)
        block = self._lay_out(text, face, ink, QPointF(x, self.y), room, leading)
        self._texts[-1] = self._texts[-1]._replace(marked=marked)
        self.y = block.rect.bottom()
        return block

    def label(self, text: str, font: QFont, ink: Ink, *, right: bool = False) -> float:
        """Draw one short line at `y` without moving; return its width."""
        width = QFontMetricsF(font).horizontalAdvance(text)
        x = self.width - width if right else 0.0
        self._lay_out(text, font, ink, QPointF(x, self.y), width + 1, 1.0)
        return width

    def badge_after(self, block: Block, text: str, tone: Tone) -> None:
        """Put a badge behind the last line of `block`, or below it where it is full."""
        x = block.rect.left() + block.last_width + 8
        if x + badge_width(text) <= self.width:
            middle = block.rect.bottom() - block.last_height / 2
            self._badges.append(_Badge(QPointF(x, middle - BADGE_HEIGHT / 2), text, tone))
            return
        self._badges.append(_Badge(QPointF(block.rect.left(), self.y + 3), text, tone))
        self.y += BADGE_HEIGHT + 5

    def badge(self, text: str, tone: Tone) -> None:
        """Add a badge on a line of its own."""
        self._badges.append(_Badge(QPointF(0, self.y), text, tone))
        self.y += BADGE_HEIGHT

    def hairline(self, gap: float) -> None:
        """Draw a line across the column with `gap` pixels above and below."""
        self._lines.append(self.y + gap)
        self.y += 2 * gap + 1

    def links(self, parts: list[tuple[str, str]], font: QFont) -> None:
        """Add one line of (name, text) parts; a named part can be clicked."""
        metrics, x = QFontMetricsF(font), 0.0
        for name, text in parts:
            width = metrics.horizontalAdvance(text)
            ink: Ink = "link" if name else "secondary"
            self._lay_out(text, font, ink, QPointF(x, self.y), width + 1, 1.0)
            if name:
                rect = QRectF(x, self.y, width, metrics.height())
                self.areas[name] = rect.adjusted(-4, -4, 4, 4)
            x += width
        self.y += metrics.height()

    def paint(self, painter: QPainter, at: QPointF, theme: Theme) -> None:
        """Paint the column with its top left corner at `at`."""
        for y in self._lines:
            start = at + QPointF(0, y)
            draw_hairline(painter, start, start + QPointF(self.width, 0), theme)
        for text in self._texts:
            painter.setPen(QPen(colour(getattr(theme, text.ink))))
            text.layout.draw(painter, at + text.at, text.marks(theme))
        for badge in self._badges:
            draw_badge(painter, at + badge.at, badge.text, badge.tone, theme)

    def _lay_out(
        self, text: str, font: QFont, ink: Ink, at: QPointF, width: float, leading: float
    ) -> Block:
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        y, last_width, last_height = 0.0, 0.0, 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            last_height = line.height() * leading
            line.setPosition(QPointF(0, y + (last_height - line.height()) / 2))
            last_width = line.naturalTextWidth()
            y += last_height
        layout.endLayout()
        self._texts.append(_Text(at, layout, ink))
        return Block(QRectF(at.x(), at.y(), width, y), last_width, last_height)


def in_two_lines(text: str, font: QFont, width: float) -> list[str]:
    """Break `text` into at most two lines of `width`, the second shortened where needed."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    first = Utf16Map(text).to_code_point(line.textLength())
    layout.endLayout()
    rest = text[first:]
    return [text[:first], elided(rest, font, width)] if rest else [text]


def elided(text: str, font: QFont, width: float) -> str:
    """Shorten `text` with an ellipsis so that it fits `width`."""
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
