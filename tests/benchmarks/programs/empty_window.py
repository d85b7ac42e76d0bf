"""The peer: an empty window of the same size; the process ends after its first paint.

With ``--memory`` it prints its resident megabytes first.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent


class _Window(QWidget):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, end)


def end() -> None:
    if "--memory" in sys.argv:
        lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
        resident = next(line.split()[1] for line in lines if line.startswith("VmRSS"))
        print(int(resident) / 1024, flush=True)
    os._exit(0)


app = QApplication(sys.argv)
window = _Window()
window.setWindowModality(Qt.WindowModality.NonModal)  # any real program uses the Qt namespace
window.resize(1280, 860)
window.show()
app.exec()
