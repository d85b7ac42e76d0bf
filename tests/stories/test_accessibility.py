"""The whole window for who hears it, types in it or needs it large."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from reader.desktop.widgets.controls import IconButton
from reader.storage.settings import MAX_FONT_PX


def everything(interface):
    """Yield the interface and all that lie below it."""
    yield interface
    for index in range(interface.childCount()):
        child = interface.child(index)
        if child is not None:
            yield from everything(child)


def tree(window: QWidget):
    return everything(QAccessible.queryAccessibleInterface(window))


def tab_chain(qtbot, start: QWidget) -> list[QWidget]:
    """Where the tab key leads, until it is back at the start."""
    start.setFocus()
    found = [start]
    while len(found) < 60:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        if QApplication.focusWidget() is start:
            return found
        found.append(QApplication.focusWidget())
    raise AssertionError("the tab key never comes back")


def is_inside(part: QWidget, widget: QWidget) -> bool:
    return part is widget or part.isAncestorOf(widget)


def test_whatever_takes_the_keyboard_has_a_name(reader):
    reader.opens()
    reader.selects_sentence_with("新质生产力")

    nameless = [
        one.object() or one.role()
        for one in tree(reader.session.window)
        if one.state().focusable
        and not one.state().invisible
        and not one.text(QAccessible.Text.Name).strip()
    ]

    assert nameless == []


def test_whatever_can_be_pressed_has_a_name_and_a_role(reader):
    reader.opens()
    found = reader.session.window.findChildren(QAbstractButton)
    buttons = [one for one in found if not one.objectName().startswith("qt_")]
    interfaces = list(map(QAccessible.queryAccessibleInterface, buttons))
    pressed = {
        QAccessible.Role.Button,
        QAccessible.Role.CheckBox,
        QAccessible.Role.RadioButton,
        QAccessible.Role.ButtonMenu,
    }

    assert buttons
    assert all(one.text(QAccessible.Text.Name).strip() for one in interfaces)
    assert {one.role() for one in interfaces} <= pressed


def test_the_article_is_a_text_in_the_tree_of_the_window(reader):
    reader.opens()

    texts = [one for one in tree(reader.session.window) if one.object() is reader.session.view]

    assert [one.role() for one in texts] == [QAccessible.Role.EditableText]
    assert texts[0].textInterface().characterCount() == len(reader.shown)


def test_the_tab_key_reaches_every_part_and_comes_back(reader, qtbot):
    reader.opens()
    reader.selects_sentence_with("新质生产力")
    window = reader.session.window
    qtbot.waitUntil(window.isActiveWindow)

    chain = tab_chain(qtbot, reader.session.view)

    parts = (window.top_bar, window.articles, window.view, window.terms, window.translation)
    for part in parts:
        assert any(is_inside(part, one) for one in chain), part


def test_every_control_is_reached_by_tab_or_by_an_arrow_from_one_that_is(reader, qtbot):
    reader.opens()
    window = reader.session.window
    qtbot.waitUntil(window.isActiveWindow)
    chain = tab_chain(qtbot, reader.session.view)
    beside = {one.parentWidget() for one in chain}

    left_out = [
        one
        for one in window.findChildren(QAbstractButton)
        if one.isVisible() and one not in chain and one.parentWidget() not in beside
    ]

    assert left_out == []


@pytest.mark.parametrize("size", [(1280, 860), (760, 560), (420, 360)])
def test_nothing_overlaps_or_is_cut_with_the_largest_text(reader_with, size):
    reader = reader_with(font_px=MAX_FONT_PX)
    reader.opens()
    window = reader.session.window
    window.resize(*size)
    reader.selects_sentence_with("新质生产力")

    parts = [window.top_bar, window.articles, window.view, window.terms, window.translation]
    places = [
        QRect(part.mapTo(window, QPoint()), part.size()) for part in parts if part.isVisible()
    ]
    assert all(window.rect().contains(place) for place in places)
    assert not any(one.intersects(other) for at, one in enumerate(places) for other in places[:at])
    view = reader.session.view
    assert view.appearance.font_px == MAX_FONT_PX
    last = view.line_at(reader.text.index("新质生产力"))
    assert view.rectangle_of(last).right() <= view.viewport().width()


@pytest.mark.parametrize("width", [1280, 900])
def test_no_button_is_narrower_than_its_label(reader, width):
    reader.opens()
    window = reader.session.window
    window.resize(width, 860)
    reader.waits()

    cut = [
        one.text()
        for one in window.findChildren(QAbstractButton)
        if one.isVisible()
        and one.text()
        and not isinstance(one, IconButton)
        and one.width() < one.sizeHint().width()
    ]

    assert cut == []


def test_nothing_is_made_for_assistive_clients_before_the_first_frame(home, repository):
    program = """
import sys
from PySide6.QtCore import QEvent, QObject
from reader.desktop.app import make_application, open_session
from reader.desktop.jobs import PoolExecutor
from reader.storage.paths import default_paths

MODULE = "reader.desktop.widgets.article.accessible"
class Watch(QObject):
    before = None
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and self.before is None:
            self.before = MODULE in sys.modules
        return False

app, executor, watch = make_application(), PoolExecutor(), Watch()
session = open_session(default_paths(), executor)
session.view.viewport().installEventFilter(watch)
session.start()
session.window.show()
while watch.before is None or MODULE not in sys.modules:
    app.processEvents()
session.shut_down()
executor.shut_down()
print(watch.before, MODULE in sys.modules)
"""
    command = [sys.executable, "-c", program]
    done = subprocess.run(
        command,
        cwd=repository,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        encoding="utf-8",
        timeout=50,
        check=False,
    )

    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["False", "True"]
