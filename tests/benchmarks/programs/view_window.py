"""The reading view, obeying orders: one article of the library, timed to the painted frame.

Reads lines ``[order, value...]`` and answers each with a line of JSON, seconds most of the
time. The number of the article is the first argument.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from PySide6.QtWidgets import QApplication

from reader.annotation.script import Script
from reader.desktop.widgets.article.view import ArticleView
from reader.storage.paths import default_paths
from reader.workspace.reading import open_article
from reader.workspace.services import open_services

WIDTH, HEIGHT = 900, 1000


class TimedView(ArticleView):
    """A view that remembers when it was last painted."""

    painted = 0.0

    def paintEvent(self, event):
        super().paintEvent(event)
        self.painted = time.perf_counter()


class Bench:
    """The orders."""

    def __init__(self, number):
        self.number = number
        self.services = open_services(default_paths())
        self.view = TimedView()
        self.view.resize(WIDTH, HEIGHT)
        self.view.show()
        self.frame(self.view.viewport().update)
        self.bare = self.traditional = False
        self.opened = None
        self.texts = {}

    def frame(self, work):
        """Seconds from the start of `work` to the end of the paint event after it."""
        self.view.painted = 0.0
        begun = time.perf_counter()
        work()
        while not self.view.painted:
            QApplication.processEvents()
        return self.view.painted - begun

    def open(self):
        """From the database to the frame."""

        def work():
            self.opened = open_article(self.services, self.number)
            text = self.opened.article.text
            self.view.set_reading(self.opened.article, self.opened.annotation, text)

        return self.frame(work)

    def settle(self):
        """Let the rest be laid out in idle slices."""
        begun = time.perf_counter()
        while self.view._settling is not None:
            QApplication.processEvents()
        QApplication.processEvents()
        return time.perf_counter() - begun

    def middle(self):
        self.view.restore_anchor(len(self.opened.article.text) // 2)
        return self.settle()

    def resize(self, width):
        return self.frame(lambda: self.view.resize(width, HEIGHT))

    def toggle(self):
        """Pinyin off, or on again."""
        self.bare = not self.bare
        visible = bytes(len(self.opened.article.text)) if self.bare else None
        return self.frame(lambda: self.view.set_ruby_visibility(visible))

    def repaint(self):
        return self.frame(self.view.viewport().update)

    def script(self):
        """The other script, its text at hand."""
        self.traditional = not self.traditional
        script = Script.TAIWAN if self.traditional else Script.SIMPLIFIED
        if script not in self.texts:
            self.texts[script] = self.services.scripts.write(self.opened.article.text, script)
        return self.frame(lambda: self.view.set_text(self.texts[script], script))

    def scroll(self, distance, steps):
        """Seconds of every step."""
        bar, seconds = self.view.verticalScrollBar(), []
        for _ in range(steps):
            if not 0 <= bar.value() + distance <= bar.maximum():
                distance = -distance
            seconds.append(self.frame(lambda: bar.setValue(bar.value() + distance)))  # noqa: B023
        return seconds

    def memory(self):
        """Resident megabytes."""
        lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


application = QApplication(sys.argv[:1])
bench = Bench(int(sys.argv[1]))
for line in sys.stdin:
    order, *values = json.loads(line)
    print(json.dumps(getattr(bench, order)(*values)), flush=True)
