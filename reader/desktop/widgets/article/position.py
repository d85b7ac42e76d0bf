"""Where is the reader? A sticky character that keeps its height through every change.

The anchor changes only when the reader scrolls. Toggles, new sizes and heights that
settle in the background put its line back where it was: "the line at the top" would
creep upwards by a few characters with every change.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.desktop.widgets.article.page import Page


class ReadingPosition:
    """The anchor of one page: a character, and how far below the viewport's top it is."""

    def __init__(self) -> None:
        """Start at the top of the page."""
        self.offset = 0
        self._drop: int | None = None

    def hold(self, page: Page, top: int) -> None:
        """Take the first whole line below the page height `top` as the anchor."""
        if top <= 0:
            self.offset, self._drop = 0, None
            return
        flow = page.flow
        index = flow.piece_at_y(top - page.top_margin)
        number = flow.line_at_y(index, top - page.top_margin)
        if flow.line_top(index, number) + page.top_margin < top:
            index, number = self._following(page, index, number)
        self.offset = flow.pieces[index].start + flow.lay(index)[number]
        self._drop = flow.line_top(index, number) + page.top_margin - top

    def go_to(self, page: Page, offset: int) -> None:
        """Take the character at `offset` as the anchor, at the viewport's top."""
        self.offset = offset
        self._drop = None if offset <= 0 else round(0.6 * page.flow.setting.font_px)

    def top(self, page: Page) -> int:
        """Height of the page at which the viewport belongs."""
        if self._drop is None:
            return 0
        return max(0, page.top_of(self.offset) - self._drop)

    def _following(self, page: Page, index: int, number: int) -> tuple[int, int]:
        flow = page.flow
        if number + 1 < len(flow.lay(index)):
            return index, number + 1
        if index + 1 < len(flow.pieces):
            flow.lay(index + 1)
            return index + 1, 0
        return index, number


class Settling:
    """Lays out the rest of a page in small portions, nearest to the reader first."""

    def __init__(self, page: Page, offset: int) -> None:
        """Begin at the piece that holds `offset`."""
        self._flow = page.flow
        self._after = self._before = self._flow.piece_at(offset)

    def step(self) -> bool:
        """Lay out one more piece on either side; False when all have been laid out."""
        if self._after < len(self._flow.pieces):
            self._flow.lay(self._after)
            self._after += 1
        if self._before > 0:
            self._before -= 1
            self._flow.lay(self._before)
        return self._before > 0 or self._after < len(self._flow.pieces)
