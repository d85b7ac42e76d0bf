"""How long the window is away from its events, idle and while it translates an article.

Prints the gaps between the ticks of a timer, and the most processor time that the window's
thread itself took between two of them: on a busy machine the gaps are other programs' too.
The packages are in the folder named first.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from itertools import pairwise
from pathlib import Path

home = Path(tempfile.mkdtemp())
os.environ["BILINGUAL_READER_HOME"] = str(home)

from PySide6.QtCore import QTimer  # noqa: E402 - the home folder comes first
from PySide6.QtTest import QTest  # noqa: E402

from reader.desktop import app  # noqa: E402
from reader.desktop.jobs import PoolExecutor  # noqa: E402
from reader.storage.paths import default_paths  # noqa: E402

TICK_MS, SECONDS, GOAL_MS = 5, 6, 50
shutil.copytree(sys.argv[1], home / "packages")
application = app.make_application()
executor = PoolExecutor()
session = app.open_session(default_paths(), executor)
text = home / "article.txt"
text.write_text("学校\n\n" + "全市新建学校八所。天气很好，大家都来了。" * 60, encoding="utf-8")
session.start([str(text)])
session.window.show()
QTest.qWait(1500)
session.window.actions_by_id["parallel"].trigger()
QTest.qWait(1000)

ticks: list[tuple[float, float]] = []
timer = QTimer(interval=TICK_MS)
timer.timeout.connect(lambda: ticks.append((time.perf_counter(), time.thread_time())))
timer.start()


def gaps(seconds: float, what: str, each=lambda: None) -> None:
    ticks.clear()
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        QTest.qWait(200)
        each()
    walls, works = (
        sorted(1000 * (later[at] - earlier[at]) for earlier, later in pairwise(ticks))
        for at in (0, 1)
    )
    share = walls[int(len(walls) * 0.99)]
    print(f"window gaps, {what:<24} p99 {share:5.1f} ms, most {walls[-1]:5.1f} ms", end="")
    print(f"; own work, most {works[-1]:5.1f} ms  goal 50 ms", end="")
    print(f"  {'met' if walls[-1] <= GOAL_MS else 'MISSED'}")


sentence = [0]


def select_next() -> None:
    sentence[0] += 1
    session.select_sentence(2 + sentence[0] % 20)


gaps(SECONDS / 2, "idle")
session.window.actions_by_id["translate-article"].trigger()
gaps(SECONDS, "translating an article")
gaps(SECONDS, "and selecting sentences", select_next)
session.shut_down()
executor.shut_down()
shutil.rmtree(home, ignore_errors=True)
