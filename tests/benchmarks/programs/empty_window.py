"""The peer: an empty window of the same size; the process ends after its first paint."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class _Window(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, lambda: os._exit(0))


app = QApplication(sys.argv)
window = _Window()
window.setWindowModality(Qt.WindowModality.NonModal)  # any real program uses the Qt namespace
window.resize(1280, 860)
window.show()
app.exec()
