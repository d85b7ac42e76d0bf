"""The list of articles: sections, choosing, neighbours, spoken rows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from reader.desktop.viewmodels.rows import ArticleRow
from reader.desktop.widgets.article_list import ArticleList

ROWS = (
    ArticleRow("1", "甲", "Society", 812, 0.5, "City page"),
    ArticleRow("2", "乙", "Tax", 429, None, "City page"),
    ArticleRow("3", "丙", "", 100, 1.0, "More"),
)


@pytest.fixture
def articles(qtbot, theme):
    made = ArticleList(theme)
    qtbot.addWidget(made)
    made.resize(228, 600)
    made.set_rows(ROWS)
    made.show()
    return made


@pytest.fixture
def chosen(articles):
    told = []
    articles.article_chosen.connect(told.append)
    return told


def place_of(articles, row):
    model = articles.list.model()
    return articles.list.visualRect(model.index(row, 0)).center()


def test_each_section_stands_above_its_articles(articles):
    model = articles.list.model()

    texts = [model.index(row, 0).data() for row in range(model.rowCount())]

    assert [text.split(",")[0] for text in texts] == ["City page", "甲", "乙", "More", "丙"]


def test_a_click_opens_an_article(articles, chosen, qtbot):
    at = place_of(articles, 2)

    qtbot.mouseClick(articles.list.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert chosen == ["2"]


def test_a_click_on_a_section_opens_nothing(articles, chosen, qtbot):
    at = place_of(articles, 0)

    qtbot.mouseClick(articles.list.viewport(), Qt.MouseButton.LeftButton, pos=at)

    assert chosen == []


def test_arrows_skip_the_section_and_enter_opens(articles, chosen, qtbot):
    articles.set_current("2")

    qtbot.keyClick(articles.list, Qt.Key.Key_Down)
    qtbot.keyClick(articles.list, Qt.Key.Key_Return)

    assert chosen == ["3"]


def test_neighbours_cross_sections_and_end_at_the_ends(articles):
    articles.set_current("2")

    assert articles.neighbour(1) == "3"
    assert articles.neighbour(-1) == "1"
    articles.set_current("3")
    assert articles.neighbour(1) is None


def test_rows_are_spoken_with_length_and_progress(articles):
    text = articles.list.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert text == "甲, Society, 812 characters, 50 percent read"


def test_a_row_can_change_in_place(articles):
    articles.set_current("1")

    articles.update_row(ArticleRow("1", "甲", "Society", 812, 0.9, "City page"))

    assert "90 percent" in articles.list.model().index(1, 0).data()


def test_rows_without_articles_have_no_neighbour(articles):
    articles.set_rows(())

    assert articles.neighbour(1) is None


def test_a_long_title_takes_two_lines(articles):
    long = ArticleRow("4", "一" * 40, "Society", 812, 0.5, "City page")

    articles.set_rows((*ROWS[:1], long))
    articles.list.doItemsLayout()

    short, tall = (
        articles.list.visualRect(articles.list.model().index(row, 0)).height() for row in (1, 2)
    )
    assert tall == short + 20
