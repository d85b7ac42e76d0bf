"""The real window, rendered without a display: for pictures, and where there is no screen."""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from reader.errors import BadInputError, StorageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QApplication

    from reader.desktop.jobs import ManualExecutor
    from reader.desktop.session import Session
    from reader.storage.paths import Paths
    from reader.storage.settings import Settings


_ROUNDS = 4


@dataclass(frozen=True, slots=True)
class Shot:
    """What a picture shows."""

    files: tuple[str, ...] = ()
    """Files to open; none opens the first article of the library."""
    width: int = 1280
    height: int = 860
    """Size of the window in device-independent pixels."""
    scale: float = 1.0
    """Pixels of the picture for one device-independent pixel."""
    select: int = 0
    """Number of the sentence to select, from 1; 0 for none."""
    term: str = ""
    """Chinese form of the term whose card to open."""


def prepare_platform(scale: float = 1.0) -> None:
    """Choose Qt's offscreen platform; must run before Qt is imported."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = str(scale)


def has_chinese_font() -> bool:
    """Whether Chinese can be drawn here, or shows as empty boxes."""
    prepare_platform()
    from PySide6.QtGui import QGuiApplication  # after the platform is chosen

    from reader.desktop.fonts import can_draw_han

    app = QGuiApplication.instance() or QGuiApplication([])
    able = can_draw_han()
    del app
    return able


def render(shot: Shot, settings: Settings, paths: Paths, picture: Path) -> Session:
    """Draw the window into the PNG file `picture`; nothing of the person's is changed.

    Raises `BadInputError` for a file that cannot be opened or a sentence that is not
    there, `StorageError` when the picture cannot be written.
    """
    prepare_platform(shot.scale)
    from reader.desktop.app import make_application  # after the platform is chosen
    from reader.desktop.jobs import ManualExecutor
    from reader.desktop.language import chosen_language, speak
    from reader.desktop.session import Session
    from reader.workspace.services import Services

    app = make_application()
    speak(paths, chosen_language(settings.language))
    executor = ManualExecutor()
    apart = replace(paths, library=Path(":memory:"))
    session = Session(Services(apart, settings), settings, executor)
    session.window.resize(shot.width, shot.height)
    session.start(_existing(shot.files) if shot.files else ())
    session.window.show()
    settle(app, executor)
    session.refiner.finish()
    _select(session, shot)
    settle(app, executor)
    picture.parent.mkdir(parents=True, exist_ok=True)
    if not session.window.grab().save(str(picture), "PNG"):
        raise StorageError(picture, "the picture cannot be written")
    return session


def settle(app: QApplication, executor: ManualExecutor) -> None:
    """Let queued work, timers of no time and layouts come to an end."""
    for _ in range(_ROUNDS):
        executor.drain()
        app.processEvents()


def _existing(files: Sequence[str]) -> Sequence[str]:
    """Return `files` after a look at each, so that a bad one ends the command."""
    from reader.exchange.importing import STANDARD_INPUT, read_document

    for name in files:
        if name != STANDARD_INPUT:
            read_document(name)
    return files


def _select(session: Session, shot: Shot) -> None:
    opened = session.reading.opened
    count = len(opened.annotation.sentences) if opened else 0
    if shot.select > count:
        cause = f"the article has {count} sentences, so there is no number {shot.select}"
        raise BadInputError("--select", cause)
    if shot.select:
        session.select_sentence(shot.select)
    if shot.term:
        session.terms.refresh(at_once=True)
        entry = session.services.glossary.by_form.get(shot.term)
        if entry is None:
            raise BadInputError("--term", f"the glossary has no term {shot.term}")
        session.terms.choose(entry.id)
