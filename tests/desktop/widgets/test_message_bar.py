"""The message bar: shown until dismissed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from reader.desktop.viewmodels.rows import Message, Tone
from reader.desktop.widgets import message_bar
from reader.desktop.widgets.controls import LinkButton
from reader.desktop.widgets.message_bar import MessageBar


@pytest.fixture
def bar(qtbot, theme):
    made = MessageBar(theme)
    qtbot.addWidget(made)
    return made


def test_it_is_hidden_until_there_is_something_to_say(bar):
    assert bar.isHidden()

    bar.show_message(Message("The file is empty.", Tone.CAUTION))

    assert not bar.isHidden()
    assert bar.findChild(QLabel).text() == "The file is empty."
    assert bar.accessibleName() == "The file is empty."


def test_it_is_dismissed_with_its_button(bar, qtbot):
    bar.show_message(Message("Saved."))

    with qtbot.waitSignal(bar.dismissed):
        qtbot.mouseClick(bar.close_button, Qt.MouseButton.LeftButton)

    assert bar.isHidden()
    assert bar.message is None


def test_it_is_dismissed_with_escape(bar, qtbot):
    bar.show_message(Message("Saved."))

    qtbot.keyClick(bar, Qt.Key.Key_Escape)

    assert bar.isHidden()


def test_it_never_reads_text_as_markup(bar):
    bar.show_message(Message("<b>x</b>"))

    assert bar.findChild(QLabel).textFormat() is Qt.TextFormat.PlainText


def test_what_it_offers_is_done_once_and_the_message_goes(bar, qtbot):
    done = []
    bar.offer(Message("Removed."), "Undo", lambda: done.append("undo"))
    button = bar.findChild(LinkButton)

    assert (button.text(), button.accessibleName()) == ("Undo", "Undo")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert done == ["undo"]
    assert bar.isHidden()
    assert not bar.take_offer()


def test_an_offer_goes_with_its_message(bar):
    done = []
    bar.offer(Message("Removed."), "Undo", lambda: done.append("undo"))

    bar.show_message(Message("Something else."))

    assert not bar.take_offer()
    bar.offer(Message("Removed."), "Undo", lambda: done.append("undo"))
    bar.dismiss()
    assert not bar.take_offer()
    assert done == []


def test_the_keyboard_can_take_an_offer(bar):
    done = []
    bar.offer(Message("Removed."), "Undo", lambda: done.append("undo"))

    assert bar.take_offer()
    assert done == ["undo"]


@pytest.fixture
def hasty(monkeypatch):
    """Messages that leave at once, where they leave by themselves."""
    monkeypatch.setattr(message_bar, "_LEAST_MS", 20)
    monkeypatch.setattr(message_bar, "_READING_MS", 0)


@pytest.mark.usefixtures("hasty")
def test_good_news_leaves_by_itself(bar, qtbot, monkeypatch):
    bar.close_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the only control of its window
    monkeypatch.setattr(bar, "underMouse", lambda: False)
    with qtbot.waitSignal(bar.dismissed, timeout=2000):
        bar.show_message(Message("Saved."))
    assert bar.isHidden()


@pytest.mark.usefixtures("hasty")
@pytest.mark.parametrize("tone", [Tone.CAUTION, Tone.FORBIDDEN])
def test_what_is_wrong_stays(bar, qtbot, tone):
    bar.show_message(Message("Saved."))
    bar.show_message(Message("The disk is full.", tone))
    qtbot.wait(120)
    assert not bar.isHidden()


@pytest.mark.usefixtures("hasty")
def test_what_offers_something_stays(bar, qtbot):
    bar.offer(Message("Removed."), "Undo", lambda: None)
    qtbot.wait(120)
    assert not bar.isHidden()


@pytest.mark.usefixtures("hasty")
def test_a_message_stays_while_somebody_is_at_it(bar, qtbot, monkeypatch):
    monkeypatch.setattr(bar, "underMouse", lambda: True)
    bar.show_message(Message("Saved."))
    qtbot.wait(120)
    assert not bar.isHidden()
