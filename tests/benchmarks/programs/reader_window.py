"""Our window; the process ends after the article, with its pinyin, was painted."""

from __future__ import annotations

import os

from PySide6.QtCore import QEvent, QObject, QTimer

from reader.desktop.app import make_application, open_session
from reader.desktop.jobs import PoolExecutor
from reader.storage.paths import default_paths


class _EndAfterPaint(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            QTimer.singleShot(0, lambda: os._exit(0))
        return False


app = make_application()
session = open_session(default_paths(), PoolExecutor())
session.start()
end = _EndAfterPaint()
session.view.viewport().installEventFilter(end)
session.window.show()
app.exec()
