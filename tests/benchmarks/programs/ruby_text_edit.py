"""The peer: a QTextEdit with spaced characters and pinyin painted over its lines.

It obeys the orders of ``view_window.py``. Letter spacing makes room for the readings, so a
toggle has to build the document anew.
"""

from __future__ import annotations

import json
import sys
import time
from functools import cache
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QTextEdit

from reader.storage.paths import default_paths
from reader.workspace.reading import open_article
from reader.workspace.services import open_services

WIDTH, HEIGHT, FONT_PX = 900, 1000, 22


def font_of(family, pixels):
    font = QFont(family)
    font.setPixelSize(pixels)
    return font


class RubyTextEdit(QTextEdit):
    """Shows one article, with readings or without."""

    def __init__(self):
        super().__init__()
        self.setReadOnly(True)
        self.base = font_of("Noto Serif CJK SC", FONT_PX)
        self.ruby = font_of("Noto Sans CJK SC", FONT_PX // 2)
        self.width_of = cache(QFontMetricsF(self.ruby).horizontalAdvance)
        self.format_of = cache(self.make_format)
        self.painted = 0.0
        self.shown = None

    def make_format(self, spacing):
        format_ = QTextCharFormat()
        format_.setFont(self.base)
        format_.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
        format_.setFontLetterSpacing(spacing)
        return format_

    def show_article(self, opened, *, readings):
        text, annotation = opened.article.text, opened.annotation
        syllables, table = annotation.syllables, annotation.table
        rooms = [max(0, round(self.width_of(one) + 0.1 * FONT_PX - FONT_PX)) for one in table]
        document = QTextDocument()
        document.setDefaultFont(self.base)
        cursor = QTextCursor(document)
        spaced = QTextBlockFormat()
        spaced.setLineHeight(190, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.beginEditBlock()
        for number, block in enumerate(opened.article.blocks):
            span = opened.article.block_span(number)
            if number:
                cursor.insertBlock()
            cursor.setBlockFormat(spaced)
            if not readings:
                cursor.insertText(block.text, self.format_of(0))
                continue
            for room, run in groupby(range(*span), lambda at: rooms[syllables[at]]):
                places = list(run)
                cursor.insertText(text[places[0] : places[-1] + 1], self.format_of(room))
        cursor.endEditBlock()
        self.shown = (text, annotation) if readings else None
        self.setDocument(document)
        self.document_kept = document

    def paintEvent(self, event):
        super().paintEvent(event)
        if self.shown:
            painter = QPainter(self.viewport())
            painter.setFont(self.ruby)
            self.paint_readings(painter)
            painter.end()
        self.painted = time.perf_counter()

    def paint_readings(self, painter):
        _, annotation = self.shown
        top = self.verticalScrollBar().value()
        layout = self.document().documentLayout()
        block = self.cursorForPosition(QPoint(0, 0)).block()
        while block.isValid():
            place = layout.blockBoundingRect(block).topLeft() - QPointF(0, top)
            if place.y() > self.viewport().height():
                return
            lines, start = block.layout(), block.position()
            for number in range(lines.lineCount()):
                line = lines.lineAt(number)
                y = place.y() + line.y() + line.ascent() - FONT_PX
                for at in range(line.textStart(), line.textStart() + line.textLength()):
                    reading = annotation.table[annotation.syllables[start + at]]
                    if reading:
                        x = line.cursorToX(at)[0] + (FONT_PX - self.width_of(reading)) / 2
                        painter.drawText(QPointF(place.x() + x, y), reading)
            block = block.next()


class Bench:
    """The orders."""

    def __init__(self, number):
        self.opened = open_article(open_services(default_paths()), number)
        self.view = RubyTextEdit()
        self.view.resize(WIDTH, HEIGHT)
        self.view.show()
        self.frame(self.view.viewport().update)
        self.readings = True

    def frame(self, work):
        self.view.painted = 0.0
        begun = time.perf_counter()
        work()
        while not self.view.painted:
            QApplication.processEvents()
        return self.view.painted - begun

    def open(self):
        return self.frame(lambda: self.view.show_article(self.opened, readings=True))

    def settle(self):
        """Let the document lay out the rest."""
        begun = time.perf_counter()
        QApplication.processEvents()
        return time.perf_counter() - begun

    def resize(self, width):
        return self.frame(lambda: self.view.resize(width, HEIGHT))

    def toggle(self):
        """Build the document anew and go back to where reading was."""

        def work():
            place = self.view.cursorForPosition(QPoint(0, 0)).position()
            self.view.show_article(self.opened, readings=self.readings)
            self.go_to(place)

        self.readings = not self.readings
        return self.frame(work)

    def middle(self):
        self.go_to(len(self.opened.article.text) // 2)
        return self.settle()

    def go_to(self, place):
        document = self.view.document()
        block = document.findBlock(place)
        top = document.documentLayout().blockBoundingRect(block).y()
        self.view.verticalScrollBar().setValue(round(top))

    def picture(self, path):
        return self.view.grab().save(path)

    def memory(self):
        lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
        return next(int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS"))


application = QApplication(sys.argv[:1])
bench = Bench(int(sys.argv[1]))
for line in sys.stdin:
    order, *values = json.loads(line)
    print(json.dumps(getattr(bench, order)(*values)), flush=True)
