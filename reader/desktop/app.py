"""The composition root of the window: builds everything and hands it down."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from reader import __version__
from reader.desktop.jobs import PoolExecutor
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

APP_ID = "org.bilingualreader.BilingualReader"


def run(files: Sequence[str]) -> int:
    """Open the window on `files` and return the exit status of the program."""
    app = make_application()
    paths = default_paths()
    executor = PoolExecutor()
    session = open_session(paths, executor)
    _report_crashes(session, paths)
    session.start(files)
    session.window.show()
    status = app.exec()
    session.shut_down()
    executor.shut_down()
    return status


def make_application() -> QApplication:
    """Make the application object, named and in the style that the widgets are drawn for."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication(sys.argv[:1])
    app.setStyle("Fusion")
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
    chosen = _settings(paths, notices)
    services = Services(paths, chosen)
    try:
        services.catalog  # noqa: B018 - opens the database
    except BadInputError as error:
        from reader.storage.atomic import set_aside

        kept = set_aside(paths.database)
        notices.append(f"{error} The damaged library was kept as {kept.name}.")
        services = Services(paths, chosen)
    session = Session(services, chosen, executor)
    for notice in notices:
        session.say(notice, Tone.CAUTION)
    return session


def _settings(paths: Paths, notices: list[str]) -> Settings:
    try:
        return settings.load(paths.settings)
    except BadInputError as error:
        from reader.storage.atomic import set_aside

        kept = set_aside(paths.settings)
        notices.append(f"{error} The damaged file was kept as {kept.name}.")
        return Settings()


def _report_crashes(session: Session, paths: Paths) -> None:
    """Log what no one caught, and say it in the window instead of dying silently."""

    def report(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        import logging  # late: 5 ms of a start that has about 80

        from reader import log

        log.configure(paths.log)
        logging.getLogger(__name__).error("uncaught", exc_info=(kind, error, trace))
        text = str(error) if isinstance(error, ReaderError) else f"Something failed: {error}"
        with suppress(RuntimeError):
            QTimer.singleShot(0, session, lambda: session.say(text, Tone.FORBIDDEN))

    sys.excepthook = report
