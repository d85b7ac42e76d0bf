"""Start to first annotated page, over an empty window."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAMS = Path(__file__).parent / "programs"


@pytest.mark.benchmark
@pytest.mark.timeout(600)
def test_start(ratios, tmp_path):
    home = tmp_path / "home"
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": "offscreen",
        "BILINGUAL_READER_HOME": str(home),
    }

    def started(program: str) -> None:
        subprocess.run([sys.executable, PROGRAMS / program], env=environment, check=True)

    def cached() -> None:
        started("reader_window.py")

    def not_cached() -> None:
        shutil.rmtree(home, ignore_errors=True)
        started("reader_window.py")

    cached()
    empty, first, again = ratios.interleaved(
        lambda: started("empty_window.py"), not_cached, cached, rounds=9
    )
    print(ratios.heading("Start"))
    print(ratios.Ratio("start to first annotated page, cached / empty window", again, empty, 1.8))
    print(ratios.Ratio("start to first annotated page, not cached / same", first, empty, 3.6))
