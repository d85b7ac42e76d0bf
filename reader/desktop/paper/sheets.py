"""How does an article stand on sheets of paper? The lines of the screen, on sheets.

Lengths are twentieths of a point (twips), fine enough for the whole numbers that rows
are made of. The text is set and painted by the very code that does it on the screen.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPainter

from reader.desktop.fonts import ArticleFonts
from reader.desktop.paper.label import Label
from reader.desktop.paper.order import in_reading_order
from reader.desktop.widgets.article.page import Page
from reader.desktop.widgets.article.painter import PagePainter
from reader.text.model import BlockKind
from reader.typesetting.forms import shown_form
from reader.typesetting.pagination import Strip, paginate

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.desktop.widgets.article.appearance import Appearance
    from reader.text.annotated import Annotation
    from reader.text.model import Article

TWIPS = 20
"""Units for one point."""
A4 = QSizeF(595.276, 841.89)
LETTER = QSizeF(612.0, 792.0)
"""Sizes of sheets in points."""
_SIDE, _HEAD, _FOOT = 64.0, 78.0, 68.0
"""Margins in points."""
_EM = 12.5
"""Wished size of the text in points; the measure takes a whole number of characters."""
_FOLIO_PT, _RUNNING_PT = 8.5, 8.0
_HEADS = frozenset(
    {
        BlockKind.KICKER,
        BlockKind.HEADLINE,
        BlockKind.BYLINE,
        BlockKind.SUBHEAD,
        BlockKind.RUN_IN,
    }
)


@dataclass(frozen=True, slots=True)
class Leaf:
    """One article to be put on paper."""

    article: Article
    annotation: Annotation
    text: str
    """The article as shown, of the length of its own text."""
    visible: bytes | None = None
    """One byte a code point, 1 where a reading is shown; None where all are."""
    source: str = ""
    """Where the article is from, for the head of every sheet."""

    @property
    def title(self) -> str:
        """The headline as shown."""
        heads = (
            index
            for index, block in enumerate(self.article.blocks)
            if block.kind is BlockKind.HEADLINE
        )
        index = next(heads, None)
        if index is None:
            return self.article.title
        return shown_form(self.article.block_span(index).of(self.text))


class _Sheet(NamedTuple):
    """One sheet: the article it belongs to, and the heights of its page that it shows."""

    place: int
    top: int
    bottom: int
    opens: bool


class Sheets:
    """Articles on sheets of one size, each article beginning a new one."""

    def __init__(self, leaves: Sequence[Leaf], appearance: Appearance, size: QSizeF) -> None:
        """Set `leaves` in `appearance`, whose size and measure give way to the paper's."""
        self.size = size
        self._leaves = leaves
        self._fonts = ArticleFonts()
        width = (size.width() - 2 * _SIDE) * TWIPS
        measure = round(width / TWIPS / _EM)
        em = width / measure
        self._appearance = appearance._replace(
            font_px=em, measure_em=float(measure), on_hover=False
        )
        self._painter = PagePainter(appearance.colours, appearance.tones)
        self._width = round(width + 4 * em)
        self._pages = [self._set(leaf) for leaf in leaves]
        height = round((size.height() - _HEAD - _FOOT) * TWIPS)
        self._sheets = [
            sheet for place, page in enumerate(self._pages) for sheet in _cut(place, page, height)
        ]

    def __len__(self) -> int:
        """Return the number of sheets."""
        return len(self._sheets)

    def texts(self, number: int) -> Iterator[str]:
        """Yield what sheet `number` shows in writing, besides readings, in order."""
        sheet = self._sheets[number]
        leaf, page = self._leaves[sheet.place], self._pages[sheet.place]
        if not sheet.opens:
            yield leaf.title
        yield leaf.source
        flow = page.flow
        for index, piece in enumerate(flow.pieces):
            shown = shown_form(page.text[piece.start : piece.end])
            starts = [*flow.lay(index), len(shown)]
            for line, (start, end) in enumerate(pairwise(starts)):
                if sheet.top <= flow.line_top(index, line) + page.top_margin < sheet.bottom:
                    yield shown[start:end]
        yield f"{number + 1} / {len(self)}"

    def readings(self) -> Iterator[str]:
        """Yield every reading that may be shown."""
        for page in self._pages:
            yield from page.annotation.table

    def paint(self, painter: QPainter, number: int) -> None:
        """Paint sheet `number`, from 0; a unit of `painter` is one point."""
        sheet = self._sheets[number]
        painter.save()
        painter.scale(1 / TWIPS, 1 / TWIPS)
        self._paint_running(painter, sheet)
        self._paint_text(painter, sheet)
        self._paint_folio(painter, number)
        painter.restore()

    # ---------------------------------------------------------------- inner workings

    def _set(self, leaf: Leaf) -> Page:
        page = Page(leaf.article, leaf.annotation, leaf.text, self._fonts)
        page.show_readings(leaf.visible)
        page.configure(self._appearance, self._width)
        for index in range(len(page.flow.pieces)):
            page.flow.lay(index)
        return page

    def _paint_text(self, painter: QPainter, sheet: _Sheet) -> None:
        page = self._pages[sheet.place]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(_SIDE * TWIPS - page.left, _HEAD * TWIPS - sheet.top)
        # One unit less: a line that begins right at `bottom` stands on the next sheet.
        for line, glyphs in page.lines_between(sheet.top, sheet.bottom - 1):
            origin = QPointF(page.left, page.top_of_line(line))
            ordered = glyphs._replace(base=in_reading_order(glyphs.base))
            self._painter.paint_line(painter, line, ordered, origin)
        painter.restore()

    def _paint_running(self, painter: QPainter, sheet: _Sheet) -> None:
        """Paint the head of a sheet: title to the left, source to the right, a hairline."""
        leaf, colours = self._leaves[sheet.place], self._appearance.colours
        left, right = _SIDE * TWIPS, (self.size.width() - _SIDE) * TWIPS
        y = (_HEAD - 27) * TWIPS
        script, pixels = self._appearance.families, _RUNNING_PT * TWIPS
        painter.setPen(QColor(colours.secondary))
        source = Label(self._fonts, script, leaf.source, pixels, (right - left) * 0.45)
        if not sheet.opens:
            room = right - left - source.width - 2 * pixels
            Label(self._fonts, script, leaf.title, pixels, room).paint(painter, left, y)
        source.paint(painter, right - source.width, y)
        line = QRectF(left, (_HEAD - 20) * TWIPS, right - left, 0.5 * TWIPS)
        painter.fillRect(line, QColor(colours.term))

    def _paint_folio(self, painter: QPainter, number: int) -> None:
        painter.setPen(QColor(self._appearance.colours.secondary))
        text = f"{number + 1} / {len(self)}"
        room = self.size.width() * TWIPS
        label = Label(self._fonts, self._appearance.families, text, _FOLIO_PT * TWIPS, room)
        x = (self.size.width() * TWIPS - label.width) / 2
        label.paint(painter, x, (self.size.height() - _FOOT + 36) * TWIPS)


def _cut(place: int, page: Page, height: int) -> Iterator[_Sheet]:
    strips = list(_strips(page))
    for start, end in paginate(strips, height):
        yield _Sheet(place, strips[start].top, strips[end - 1].bottom, opens=start == 0)


def _strips(page: Page) -> Iterator[Strip]:
    flow, blocks = page.flow, page.article.blocks
    for index, piece in enumerate(flow.pieces):
        height = flow.row(piece.style).height
        head = bool(blocks) and blocks[piece.block].kind in _HEADS
        for number in range(len(flow.lay(index))):
            top = flow.line_top(index, number) + page.top_margin
            yield Strip(top, top + height, piece.block, head)
