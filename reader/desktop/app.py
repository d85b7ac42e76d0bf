"""The composition root of the window: builds everything and hands it down."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from reader import __version__
from reader.desktop.afterpaint import after_paint
from reader.desktop.jobs import PoolExecutor
from reader.desktop.language import chosen_language, speak
from reader.desktop.session import Session
from reader.desktop.viewmodels.rows import Tone
from reader.errors import BadInputError, ReaderError
from reader.storage import settings
from reader.storage.paths import default_paths
from reader.storage.settings import Settings
from reader.workspace.services import Services

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import TracebackType

    from reader.storage.paths import Paths

_UNSEEN = ("offscreen", "minimal")
"""Platforms of Qt on which nobody could close a message."""
translate = QCoreApplication.translate
_SWITCH_S = 0.001
"""A thread at work in the background gives way to the window so soon, and not after 5 ms."""
APP_ID = "org.bilingualreader.BilingualReader"


def run(files: Sequence[str]) -> int:
    """Open the window on `files` and return the exit status of the program."""
    app = make_application()
    paths = default_paths()
    executor = PoolExecutor()
    try:
        session = open_session(paths, executor)
    except ReaderError as error:
        show_failure(error)
        raise
    _report_crashes(session, paths)
    if sys.platform == "darwin":
        app.installEventFilter(_FilesFromFinder(session))
    session.start(files)
    after_paint(session.view.viewport(), lambda: _settle_in(app, session, paths))
    session.window.show()
    status = app.exec()
    session.shut_down()
    executor.shut_down()
    return status


class _FilesFromFinder(QObject):
    """macOS names the files to open in events, and not on the command line."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the file of such an event; every other goes on its way."""
        if isinstance(event, QFileOpenEvent):
            self._session.opener.open_files([event.file()])
            return True
        return super().eventFilter(watched, event)


def make_application() -> QApplication:
    """Make the application object, named and in the style that the widgets are drawn for."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    # Not `setStyle`: it returns a QStyle, whose enumerations take Python 4 ms to make.
    app = QApplication([*sys.argv[:1], "-style", "fusion"])
    app.setApplicationName("bilingual-reader")
    app.setApplicationDisplayName("Bilingual Reader")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APP_ID)
    return app


def open_session(paths: Paths, executor: PoolExecutor) -> Session:
    """Open the services and the window; damaged files of the person's are set aside.

    Nothing of theirs is overwritten, and the window says what happened.
    """
    notices: list[str] = []
    chosen, damage = _settings(paths)
    _speak(paths, chosen.language, notices)
    if damage:
        notices.append(translate("App", "{0} The damaged file was kept as {1}.").format(*damage))
    services = Services(paths, chosen)
    try:
        services.catalog  # noqa: B018 - opens the database
    except BadInputError as error:
        from reader.storage.atomic import set_aside

        kept = set_aside(paths.database)
        words = translate("App", "{0} The damaged library was kept as {1}.")
        notices.append(words.format(error, kept.name))
        services = Services(paths, chosen)
    session = Session(services, chosen, executor)
    for notice in notices:
        session.say(notice, Tone.CAUTION)
    return session


def show_failure(error: ReaderError) -> None:
    """Say why there is no window, to somebody who started the program without a terminal."""
    from PySide6.QtWidgets import QMessageBox  # late: it is hoped that nobody needs it

    if QApplication.platformName() not in _UNSEEN:
        QMessageBox.critical(None, QApplication.applicationDisplayName(), str(error))


def _settings(paths: Paths) -> tuple[Settings, tuple[str, ...]]:
    """Return the settings and, where their file was damaged, how and its new name."""
    try:
        return settings.load(paths.settings), ()
    except BadInputError as error:
        from reader.storage.atomic import set_aside

        kept = set_aside(paths.settings)
        return Settings(), (str(error), kept.name)


def _speak(paths: Paths, setting: str, notices: list[str]) -> None:
    """Choose the language of the interface; English where its catalogue cannot be had."""
    try:
        speak(paths, chosen_language(setting))
    except ReaderError as error:
        notices.append(str(error))
    # Qt writes it behind the title of a window that does not end with it.
    QApplication.setApplicationDisplayName(translate("App", "Bilingual Reader"))


def _report_crashes(session: Session, paths: Paths) -> None:
    """Log what no one caught, and say it in the window instead of dying silently."""

    def report(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        import logging  # late: 5 ms of a start that has about 80

        from reader import log

        log.configure(paths.log)
        logging.getLogger(__name__).error("uncaught", exc_info=(kind, error, trace))
        text = _told(error, paths)
        with suppress(RuntimeError):
            QTimer.singleShot(0, session, lambda: session.say(text, Tone.FORBIDDEN))

    sys.excepthook = report


def _told(error: BaseException, paths: Paths) -> str:
    """Return the sentence about `error`; for what is nobody's fault but ours, with a report."""
    if isinstance(error, ReaderError):
        return str(error)
    from reader.workspace import crash_report  # late: it is hoped that nobody needs it

    written = crash_report.write(paths.crash_reports, error)
    words = translate("App", "Something failed: {0}.").format(error)
    if not written:
        return words
    where = translate("App", "A report is in {0}; nothing was sent.")
    return f"{words} {where.format(written)}"


def _settle_in(app: QApplication, session: Session, paths: Paths) -> None:
    """Do what can wait until the first frame: panels, the icon, a word where no font has Han."""
    from PySide6.QtGui import QIcon  # late: see above

    from reader.desktop.garbage import GarbageCollector

    session.furnish()
    GarbageCollector(app)
    sys.setswitchinterval(_SWITCH_S)

    icon = paths.resources / "icons" / "256.png"  # drawn when the program was packaged
    if icon.is_file():
        app.setWindowIcon(QIcon(str(icon)))
    from reader.desktop.about import how_to_get_a_font
    from reader.desktop.fonts import can_draw_han

    if not can_draw_han():
        session.say(how_to_get_a_font(sys.platform), Tone.CAUTION)
