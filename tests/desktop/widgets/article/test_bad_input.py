"""Any text is drawn; nothing ends the view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from reader.desktop.widgets.article.appearance import Appearance, Colours
from reader.desktop.widgets.article.view import ArticleView
from reader.text.model import Span

BAD = (
    "",
    "\n\n\n",
    "国\x00会\x07\x1b\x9f\ttab",
    "国\ud800会\udfff",
    "国\u200b会\u202e今年\u2066成果\ufeff",
    "é́́́ 👩‍👩‍👧 🙂 𠮷野家 \U000e0100",
    "！" * 500,
    "“" * 500,
    "—" * 501,
    " " * 500,
    "x" * 10_000,
    "1" * 9_999 + "%。",
    "今年\u2028\u2029全市\u200d\ufe0f\U000e0061登记\ufffe\uffff",
    "\u202b今年\u202c\u061c\u2068全市",
)


@pytest.mark.parametrize("text", BAD)
def test_any_text_is_drawn_in_every_look(show, text):
    view = show(text, width=200)
    for look in (
        Appearance(notation="zhuyin", tones=("#aa0000",) * 5),
        Appearance(grid=True, tones=("#aa0000",) * 5, coloured_han=True),
        Appearance(grid=True, notation="zhuyin"),
        Appearance(notation="digits", doubts=True, measure_em=14),
        Appearance(on_hover=True),
    ):
        view.set_appearance(look)
        view.set_found([Span(0, 1)], Span(0, 1))
        view.set_caret(len(text))
        view.set_current_word(Span(0, min(2, len(text))))
        assert not view.grab().isNull()


@pytest.mark.parametrize("text", BAD)
def test_any_text_is_drawn(show, qtbot, text):
    for width in (120, 700):
        view = show(text, width=width)
        assert not view.grab().isNull()
        view.set_selection(Span(0, len(text)))
        for x in range(0, width, 60):
            view.boundary_at(QPoint(x, 90))
            click_at = QPoint(x, 90)
            qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=click_at)
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_End):
            qtbot.keyClick(view, key)
        view.selected_text()
        view.set_selection(Span(0, len(text)))
        view.copy()
        assert not view.grab().isNull()


def test_a_paragraph_of_400_000_characters_is_drawn_in_parts(show):
    view = show("今年全市登记技术合同" * 40_000)
    assert view.verticalScrollBar().maximum() > 100_000
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.anchor() > 399_000


def test_texts_that_do_not_belong_together_are_refused(view, make_article, annotate):
    article = make_article(2)
    with pytest.raises(ValueError, match="length"):
        view.set_reading(article, annotate(article), article.text[:-1])
    with pytest.raises(ValueError, match="length"):
        view.set_text("国", "taiwan")


def test_a_view_without_an_article_is_an_empty_page(qtbot):
    view = ArticleView()
    qtbot.addWidget(view)
    view.show()
    view.set_text("", "taiwan")
    view.set_selection(Span(0, 1))
    view.set_ruby_visibility(b"\0")
    view.restore_anchor(5)
    view.reveal(Span(0, 1))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton)
    assert view.selected_text() == ""
    assert not view.grab().isNull()
    assert view.grab().toImage().pixelColor(5, 5).name() == Colours().page
