"""Finding in the open article: the bar, the marks in the text, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reader.workspace.find import Finder

if TYPE_CHECKING:
    from reader.desktop.viewmodels.reading import ReadingModel
    from reader.desktop.viewmodels.selection import SelectionModel
    from reader.desktop.widgets.article.position import ReadingPosition
    from reader.desktop.widgets.article.view import ArticleView
    from reader.desktop.windows.main_window import MainWindow
    from reader.text.model import Span
    from reader.workspace.services import Services

_TYPING_MS = 120
_LONGEST_WISH = 24
"""A longer selection is no word that somebody wants to find."""


class Finding(QObject):
    """One search at a time in the article of one window."""

    def __init__(
        self,
        services: Services,
        reading: ReadingModel,
        selection: SelectionModel,
        view: ArticleView,
        window: MainWindow,
    ) -> None:
        """Make the bar, which starts hidden."""
        super().__init__()
        self._services = services
        self._reading = reading
        self._selection = selection
        self._view = view
        self._window = window
        self._finder: Finder | None = None
        self._found: tuple[Span, ...] = ()
        self._current = -1
        self._begun: tuple[ReadingPosition, Span | None] = (view.place(), None)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.search)
        bar = self.bar = window.find_bar
        bar.hide()
        bar.query_changed.connect(self._wait)
        bar.stepped.connect(self.step)
        bar.left.connect(self.leave)
        bar.closed.connect(self.close)
        reading.article_changed.connect(self._renew)
        reading.text_changed.connect(self._renew)
        reading.readings_changed.connect(self._forget_finder)

    @property
    def found(self) -> tuple[Span, ...]:
        """Every place that was found."""
        return self._found

    def open(self) -> None:
        """Ask what to find; what is selected, if it is short, is the first guess."""
        if not self.bar.isVisible():
            self._begun = self._view.place(), self._selection.span
        wish = self._view.selected_text()
        short = len(wish) <= _LONGEST_WISH and "\n" not in wish
        self.bar.open_with(wish if short else "")
        self.search()

    def begin(self, query: str) -> bool:
        """Find `query` from the top of the text on; False where it has no place there."""
        self._begun = self._view.place(), self._selection.span
        self.bar.open_with(query)
        self.search()
        if not self._found:
            self._put_away()
            return False
        self._current = 0
        self._show()
        return True

    def search(self) -> None:
        """Find what stands in the bar, from the place where the search began."""
        self._typing.stop()
        finder = self._finder_now()
        self._found = finder.find(self.bar.field.text()) if finder is not None else ()
        place, selected = self._begun
        start = selected.start if selected else place.offset
        behind = (at for at, span in enumerate(self._found) if span.start >= start)
        self._current = next(behind, 0) if self._found else -1
        self._show()

    def step(self, distance: int) -> None:
        """Go on to another place, around the ends; open the bar if it is closed."""
        if not self.bar.isVisible():
            self.open()
            return
        if self._typing.isActive():
            self.search()
        elif self._found:
            self._current = (self._current + distance) % len(self._found)
            self._show()

    def leave(self) -> None:
        """Close the bar and go back to where the search began."""
        place, selection = self._begun
        self._put_away()
        self._selection.set(selection)
        self._view.return_to(place)

    def close(self) -> None:
        """Close the bar and select the place that the search led to."""
        current = self._found[self._current] if self._found else None
        self._put_away()
        if current is not None:
            self._selection.set(current)

    # ---------------------------------------------------------------- inner workings

    def _finder_now(self) -> Finder | None:
        opened = self._reading.opened
        if self._finder is None and opened is not None:
            texts = opened.article.text, self._reading.text
            self._finder = Finder(texts, opened.annotation, self._services.simplified)
        return self._finder

    def _wait(self, _query: str) -> None:
        """Search when the reader stops typing for a moment."""
        self._typing.start()

    def _forget_finder(self) -> None:
        """Ask the better readings from the next search on."""
        self._finder = None

    def _renew(self) -> None:
        """Search anew in another article, or in the same one in another script."""
        self._finder = None
        if self.bar.isVisible():
            self._begun = self._view.place(), self._selection.span
            self.search()

    def _show(self) -> None:
        current = self._found[self._current] if self._found else None
        self._view.set_found(self._found, current)
        if current is not None:
            self._view.reveal(current)
        self.bar.show_count(self._current + 1, len(self._found))

    def _put_away(self) -> None:
        self._typing.stop()
        self.bar.hide()
        self._found, self._current = (), -1
        self._view.set_found((), None)
        self._view.setFocus()
