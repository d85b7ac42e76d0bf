"""The translation strip: each state says what it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from reader.desktop.viewmodels.rows import Chip, Origin, Tone, TranslationRow
from reader.desktop.widgets.translation_strip import TranslationStrip

REFERENCE = TranslationRow(
    Origin.REFERENCE,
    "reference translation",
    "sentence 2 of 31",
    "In 2023 the city registered 4,467 contracts.",
    chips=(Chip("4467份 ✓", Tone.APPROVED),),
)
GLOSS = TranslationRow(
    Origin.GLOSS,
    "word-for-word gloss, not a translation",
    "sentence 2 of 31",
    "2023 year · whole city",
    install_offered=True,
)


@pytest.fixture
def strip(qtbot, theme):
    made = TranslationStrip(theme)
    qtbot.addWidget(made)
    made.resize(720, 140)
    made.show()
    return made


def told_by(signal):
    told = []
    signal.connect(lambda *values: told.append(values))
    return told


def test_at_first_it_invites_to_select(strip):
    assert "Select a sentence" in strip.shown_text()
    assert not strip.copy_button.isVisible()
    assert not strip.badge.isVisible()


def test_a_translation_is_shown_with_origin_and_checks(strip):
    strip.show_row(REFERENCE)

    assert strip.text.toPlainText() == REFERENCE.text
    assert strip.badge.text == "reference translation"
    assert strip.chips.accessibleName() == "4467份 ✓"
    assert not strip.install_button.isVisible()


def test_copy_asks_for_the_english(strip, qtbot):
    strip.show_row(REFERENCE)
    copied = told_by(strip.copy_requested)

    qtbot.mouseClick(strip.copy_button, Qt.MouseButton.LeftButton)

    assert copied == [(REFERENCE.text,)]


def test_a_gloss_says_that_it_is_none_and_offers_a_package(strip, qtbot):
    strip.show_row(GLOSS)
    asked = told_by(strip.install_requested)

    qtbot.mouseClick(strip.install_button, Qt.MouseButton.LeftButton)

    assert strip.badge.text == "word-for-word gloss, not a translation"
    assert asked == [()]


def test_while_translating_the_last_answer_stays(strip):
    strip.show_row(TranslationRow(Origin.BUSY, "translating …", "sentence 3 of 31", "Before."))

    assert strip.shown_text() == "Before."
    assert not strip.copy_button.isVisible()


def test_while_translating_without_an_answer_it_says_so(strip):
    strip.show_row(TranslationRow(Origin.BUSY, "", "sentence 3 of 31", ""))

    assert strip.shown_text() == "Translating…"


def test_a_failure_says_why(strip):
    strip.show_row(TranslationRow(Origin.FAILED, "no translation", "", "", "model.bin is missing."))

    assert strip.shown_text() == "model.bin is missing."
    assert not strip.copy_button.isVisible()


def test_a_long_sentence_wants_more_height(strip):
    strip.show_row(REFERENCE)
    short = strip.wanted_height()

    strip.show_row(TranslationRow(Origin.MODEL, "machine", "", REFERENCE.text * 6))

    assert strip.wanted_height() > short + 40


def test_the_text_can_be_selected_with_the_keyboard(strip, qtbot):
    strip.show_row(REFERENCE)
    strip.text.setFocus()

    qtbot.keyClick(strip.text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    assert strip.text.textCursor().selectedText() == REFERENCE.text


def test_a_ring_shows_that_the_keyboard_has_come_to_the_text(strip):
    strip.show_row(REFERENCE)
    edge = QPoint(strip.width() // 2, 5)
    plain = strip.grab().toImage().pixelColor(edge)

    strip.text.setFocus(Qt.FocusReason.ShortcutFocusReason)
    ringed = strip.grab().toImage().pixelColor(edge)
    strip.text.clearFocus()

    assert ringed != plain
    assert strip.grab().toImage().pixelColor(edge) == plain


def test_it_lines_up_with_the_article(strip, qtbot):
    strip.show_row(REFERENCE)
    strip.align(100, 400)

    qtbot.waitUntil(lambda: strip.text.width() == 400)
    assert strip.text.mapTo(strip, strip.text.rect().topLeft()).x() == 100


def test_the_hint_can_have_the_keyboard(strip):
    strip.setFocus()

    assert "Select a sentence" in strip.focusProxy().text()
    assert strip.focusProxy().hasFocus()


def test_a_hint_follows_a_translation(strip):
    strip.show_row(REFERENCE)

    strip.show_row(TranslationRow(Origin.NONE, "", "", ""))

    assert not strip.text.isVisible()
    assert "Select a sentence" in strip.shown_text()


def test_what_a_chip_puts_right_is_kept_as_the_readers_own(strip):
    wrong = Chip("394亿元", Tone.FORBIDDEN, "put it right", "It is 39.4 billion yuan.")
    strip.show_row(REFERENCE._replace(chips=(wrong,), sentence="394亿元。"))
    written, ended = told_by(strip.written), told_by(strip.writing_ended)

    strip.chips.press(0)

    assert written == [("394亿元。", "It is 39.4 billion yuan.")]
    assert len(ended) == 1
