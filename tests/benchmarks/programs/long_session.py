"""The real window with a very long article: how long is it away from its events?

Obeys orders like ``view_window.py``. Every order is carried out while a timer ticks and
answered with the longest time between two ticks and the most processor time that the
window's own thread took between two (on a busy machine the former is other programs' too).
The arguments are the numbers of a short article and of the long one.
"""

from __future__ import annotations

import json
import sys
import time
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from reader.annotation.script import Script
from reader.desktop import app
from reader.desktop.garbage import GarbageCollector
from reader.desktop.jobs import PoolExecutor
from reader.storage.paths import default_paths

TICK_MS, QUIET_MS = 2, 1500


class Bench:
    """The orders."""

    def __init__(self, short, long):
        self.long = long
        self.executor = PoolExecutor()
        self.session = app.open_session(default_paths(), self.executor)
        self.session.opener.start((), short)
        self.session.window.show()
        QTest.qWait(QUIET_MS)
        self.session.furnish()
        GarbageCollector(application)
        sys.setswitchinterval(0.001)
        QTest.qWait(QUIET_MS)
        self.ticks = []
        self.timer = QTimer(interval=TICK_MS)
        self.timer.timeout.connect(
            lambda: self.ticks.append((time.perf_counter(), time.thread_time()))
        )
        self.timer.start()

    def watched(self, work):
        """Do `work` and wait until nothing moves any more."""
        QTest.qWait(100)
        self.ticks.clear()
        QTimer.singleShot(20, work)
        QTest.qWait(QUIET_MS)
        while self.session.view._settling is not None:
            QTest.qWait(100)
        return [
            max(later[at] - earlier[at] for earlier, later in pairwise(self.ticks)) for at in (0, 1)
        ]

    def idle(self):
        return self.watched(lambda: None)

    def open(self):
        return self.watched(lambda: self.session.opener.open_article(self.long))

    def pinyin(self, mode):
        return self.watched(lambda: self.session.look.choose_pinyin(mode))

    def script(self, script):
        return self.watched(lambda: self.session._choose_script(Script(script)))

    def resize(self, width):
        return self.watched(lambda: self.session.window.resize(width, 860))

    def memory(self):
        lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))

    def close(self):
        self.session.shut_down()
        return self.executor.shut_down()


application = app.make_application()
bench = Bench(int(sys.argv[1]), int(sys.argv[2]))
for line in sys.stdin:
    order, *values = json.loads(line)
    print(json.dumps(getattr(bench, order)(*values)), flush=True)
