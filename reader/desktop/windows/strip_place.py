"""How high is the translation below the text, and does the selection stay in view when it grows?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from reader.text.model import Span

if TYPE_CHECKING:
    from PySide6.QtWidgets import QSplitter

    from reader.desktop.widgets.article.view import ArticleView
    from reader.desktop.widgets.translation_strip import TranslationStrip

_SHARE = 0.45
"""Part of the centre's height that the translation may take by itself."""
_AIR = 6
"""What the view leaves free above and below what it reveals: at most its height over this."""


class StripPlace(QObject):
    """The lower part of a splitter: as high as the reader made it, or as what it shows needs."""

    def __init__(
        self, centre: QSplitter, view: ArticleView, strip: TranslationStrip, height: int
    ) -> None:
        """Let `strip`, below `view` in `centre`, be `height` pixels high or as high as it wants."""
        super().__init__(centre)
        self._centre = centre
        self._view = view
        self._strip = strip
        self.height = height
        """Least height, in pixels: what the reader last chose."""
        view.column_changed.connect(strip.align)
        centre.splitterMoved.connect(self._keep_height)
        # Queued: a splitter that is being resized must not be resized again.
        strip.height_wanted.connect(self.fit, Qt.ConnectionType.QueuedConnection)

    def fit(self, wanted: int) -> None:
        """Make room for `wanted` pixels, within reason; a selection in view stays there."""
        sizes = self._centre.sizes()
        total = sum(sizes) or self._centre.height()
        most = max(self.height, int(total * _SHARE))
        height = min(max(self.height, wanted), most)
        if height == sizes[-1] or self._strip.isHidden():
            return
        selection, was_seen = self._view.selection, self._end_is_seen()
        self._centre.setSizes([total - height, height])
        if selection is None or not was_seen or self._end_is_seen():
            return
        if self._has_room():
            self._view.reveal(selection)
        else:
            self._view.restore_anchor(selection.start)  # else as much as there is room for

    def _end_is_seen(self) -> bool:
        """Whether the last line of the selection is wholly in view."""
        bounds = self._bounds_of_end()
        return bounds is not None and bounds[0] >= 0 and bounds[1] <= self._room

    def _has_room(self) -> bool:
        """Whether the whole selection can be in view with some air around it."""
        selection, end = self._view.selection, self._bounds_of_end()
        if selection is None or end is None:
            return False
        top = self._view.rectangle_of(Span(selection.start, selection.start + 1)).top()
        return end[1] - top < self._room - 2 * (self._room // _AIR)

    def _bounds_of_end(self) -> tuple[int, int] | None:
        """Return top and bottom of the selection's last character, in viewport pixels."""
        selection = self._view.selection
        if selection is None or not self._view.isVisible():
            return None
        last = self._view.rectangle_of(Span(max(selection.end - 1, selection.start), selection.end))
        return last.top(), last.bottom()

    @property
    def _room(self) -> int:
        return self._view.viewport().height()

    def _keep_height(self) -> None:
        self.height = self._centre.sizes()[-1]
