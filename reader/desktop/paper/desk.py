"""Printing and exporting the open article, as the reader asks for it in the window."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from reader import __version__
from reader.desktop.paper.look import on_paper, usual_size
from reader.desktop.paper.pdf import to_pdf
from reader.desktop.paper.sheets import Leaf, Sheets
from reader.desktop.theme import load_theme
from reader.desktop.viewmodels.rows import Tone
from reader.errors import ReaderError
from reader.storage import atomic

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QSizeF

    from reader.desktop.preferences import Preferences
    from reader.desktop.viewmodels.reading import ReadingModel
    from reader.desktop.widgets.article.appearance import Appearance
    from reader.desktop.widgets.article.view import ArticleView
    from reader.desktop.windows.main_window import MainWindow

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f\s]+')
_LONGEST_NAME = 60


class PaperDesk(QObject):
    """Puts the open article on paper."""

    said = Signal(str, object)  # one sentence, Tone

    def __init__(
        self,
        window: MainWindow,
        reading: ReadingModel,
        view: ArticleView,
        preferences: Preferences,
        themes: Path,
        *,
        when_read: Callable[[Callable[[], object]], bool],
    ) -> None:
        """Ask over `window`; article and look are as the others have them right then.

        `when_read` calls what it is given once the readings are more than a draft.
        """
        super().__init__(window)
        self._window = window
        self._reading = reading
        self._view = view
        self._preferences = preferences
        self._themes = themes
        self._when_read = when_read

    def choose_file(self) -> None:
        """Ask where to, and write the PDF file there."""
        from PySide6.QtWidgets import QFileDialog

        leaf = self.leaf()
        if leaf is None:
            return
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Export PDF"),
            f"{file_name(leaf.title)}.pdf",
            self.tr("PDF (*.pdf)"),
        )
        if name:
            path = Path(name)
            self.export(path if path.suffix else path.with_suffix(".pdf"))

    def export(self, path: Path) -> None:
        """Write the open article into the PDF file `path` and say so."""
        self.once_read(lambda: self._write(path))

    def choose_printer(self) -> None:
        """Ask for a printer and print the open article."""
        self.once_read(self._print)

    def once_read(self, run: Callable[[], object]) -> None:
        """Do what puts the open article on paper or into a file, once it is read in context."""
        opened = self._reading.opened
        if opened is None:
            return

        def go_on() -> None:
            now = self._reading.opened
            if now is not None and now.digest == opened.digest:
                run()
            else:
                text = self.tr("Another article was opened; nothing was written.")
                self.said.emit(text, Tone.CAUTION)

        if not self._when_read(go_on):
            text = self.tr("The readings are being looked at in context; then it is written.")
            self.said.emit(text, Tone.NEUTRAL)

    def _write(self, path: Path) -> None:
        leaf = self.leaf()
        if leaf is None:
            return
        sheets = self._sheets(leaf, usual_size())
        creator = f"Bilingual Reader {__version__}"
        script = self._appearance().families
        try:
            atomic.write_bytes(path, to_pdf(sheets, leaf.title, creator, script))
        except ReaderError as error:
            self.said.emit(str(error), Tone.FORBIDDEN)
            return
        text = self.tr("Written: {0}, pages: {1}.").format(path.name, len(sheets))
        self.said.emit(text, Tone.NEUTRAL)

    def _print(self) -> None:
        from reader.desktop.paper import printing  # late: loads the printing system

        leaf = self.leaf()
        if leaf is None:
            return
        printer = printing.make_printer(leaf.title, usual_size())
        if not printing.choose_printer(printer, self._window):
            return
        try:
            printing.print_on(
                printer, lambda size: self._sheets(leaf, size), self._appearance().families
            )
        except ReaderError as error:
            self.said.emit(str(error), Tone.FORBIDDEN)

    def leaf(self) -> Leaf | None:
        """Return the open article as it is shown; None where none is open."""
        opened = self._reading.opened
        if opened is None:
            return None
        record, text = opened.record, self._reading.text
        facts = dict.fromkeys((record.section, record.topic, record.date))
        visible = bytes(len(text)) if self._view.appearance.on_hover else self._reading.ruby()
        source = " · ".join(fact for fact in facts if fact)
        return Leaf(opened.article, opened.annotation, text, visible, source)

    def _sheets(self, leaf: Leaf, size: QSizeF) -> Sheets:
        return Sheets([leaf], self._appearance(), size)

    def _appearance(self) -> Appearance:
        theme = self._window.theme
        if theme.dark:  # its inks are made for a dark ground
            theme = load_theme(self._themes, "light")
        return on_paper(self._view.appearance, theme, self._preferences.settings.tones)


def file_name(title: str) -> str:
    """Return a name for a file of the article called `title`, without an ending."""
    name = _NOT_IN_NAMES.sub(" ", title).strip(" .")[:_LONGEST_NAME].strip(" .")
    return name or QCoreApplication.translate("PaperDesk", "article")
