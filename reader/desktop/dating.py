"""When did the open article appear? What its text tells, until a person knows better."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject, Signal

from reader.desktop.viewmodels.rows import Tone
from reader.desktop.windows.date_dialog import DateDialog
from reader.errors import ReaderError
from reader.storage.database import faults_named
from reader.text.deixis import pointers
from reader.text.setting import Clue, IssueDate, Setting
from reader.workspace.checking import setting_of

if TYPE_CHECKING:
    from reader.desktop.viewmodels.reading import ReadingModel
    from reader.desktop.windows.main_window import MainWindow
    from reader.workspace.services import Services

translate = QCoreApplication.translate
_EXAMPLES = "今年 去年 本月 昨日"


class Dating(QObject):
    """Asks for the date of the open article and keeps it in the library."""

    said = Signal(str, object)  # one sentence, Tone
    dated = Signal()
    """The open article has another date."""

    def __init__(self, services: Services, window: MainWindow, reading: ReadingModel) -> None:
        """Ask over `window` about the article of `reading`."""
        super().__init__(window)
        self._services = services
        self._window = window
        self._reading = reading

    def open(self) -> None:
        """Show the dialog."""
        opened = self._reading.opened
        if opened is None:
            return
        told = opened.record.date
        issued = setting_of(self._services, opened.article, told).issued
        day = issued.day if issued else date.today()  # noqa: DTZ011 - a day on a calendar
        dialog = DateDialog(
            self._window.theme, day, self._known(issued, told), _meaning, self._window
        )
        dialog.forget_button.setVisible(bool(told))
        dialog.chosen.connect(self.set_date)
        dialog.open()

    def set_date(self, day: str) -> None:
        """Keep the ISO 8601 date `day` for the article and its page; empty to forget it."""
        try:
            with faults_named(self._services.paths.database):
                self._reading.set_date(day)
        except ReaderError as error:
            self.said.emit(str(error), Tone.FORBIDDEN)
            return
        self.dated.emit()

    def _known(self, issued: IssueDate | None, told: str) -> str:
        page = self.tr("It counts for every article of its page.")
        if issued is None:
            words = self.tr("The text does not tell when it appeared.")
        elif told:
            words = self.tr("The library has {0}.").format(self._day(issued.day))
        else:
            words = self.tr("The text tells {0}: {1}.")
            words = words.format(self._day(issued.day), _clue(issued.clue))
        return f"{words} {page}"

    def _day(self, day: date) -> str:
        date_in_qt = QDate(day.year, day.month, day.day)
        return QLocale.c().toString(date_in_qt, self.tr("d MMMM yyyy"))


def _clue(clue: Clue) -> str:
    """Say what the day of an article was read from."""
    return {
        Clue.NONE: "",
        Clue.WEEKDAY: translate("Dating", "a date with its weekday"),
        Clue.PAGE: translate("Dating", "the date on the page"),
        Clue.DATELINE: translate("Dating", "the dateline and the latest year in the text"),
        Clue.LATEST: translate("Dating", "the latest date in the text"),
        Clue.KEPT: translate("Dating", "the date of the article"),
    }[clue]


def _meaning(day: date) -> str:
    found = pointers(_EXAMPLES, Setting(IssueDate(day, 1.0)))
    return " · ".join(f"{one.text} = {one.meaning}" for one in found)
