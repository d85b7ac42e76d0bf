"""What the start of the window counts on."""

from __future__ import annotations

import subprocess
import sys

from reader.cli.main import BEFORE_QT


def test_what_comes_before_qt_needs_none_of_it():
    wanted = ", ".join(BEFORE_QT)
    script = f"import sys, {wanted}; sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0
