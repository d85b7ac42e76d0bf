"""The list of articles: sections, choosing, neighbours, spoken rows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QContextMenuEvent

from reader.desktop.viewmodels.rows import ArticleRow, FoundRow
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


def test_the_selected_row_survives_filtering(articles, qtbot):
    articles.set_current("1")
    articles.select("3")

    articles.set_rows(ROWS[1:2])
    articles.set_rows(ROWS)

    assert articles.list.currentIndex().data().startswith("丙")
    assert articles.neighbour(1) == "2"  # the open one is another


def test_a_found_row_is_taller_and_speaks_what_was_found(articles):
    found = ROWS[1]._replace(found=FoundRow("2 places", "…发展新质生产力…", (3, 5)))

    articles.set_rows((ROWS[0], found))
    articles.list.doItemsLayout()

    model = articles.list.model()
    plain, tall = (articles.list.visualRect(model.index(row, 0)).height() for row in (1, 2))
    assert tall > plain
    assert model.index(2, 0).data() == "乙, 2 places, …发展新质生产力…"


def test_what_was_found_is_painted_in_the_accent(articles, theme):
    def reddish():
        image = articles.grab().toImage()
        accent = QColor(theme.accent)
        return sum(
            image.pixelColor(x, y) == accent
            for x in range(image.width())
            for y in range(image.height())
        )

    articles.search.clearFocus()
    before = reddish()
    articles.set_rows([row._replace(found=FoundRow("1 place", "一" * 9, (2, 6))) for row in ROWS])

    assert reddish() > before


def test_delete_asks_to_remove_the_selected_article(articles, qtbot):
    asked = []
    articles.removal_asked.connect(asked.append)
    articles.select("2")

    qtbot.keyClick(articles.list, Qt.Key.Key_Delete)

    assert asked == ["2"]


def test_undo_in_the_list_asks_for_the_article_back(articles, qtbot):
    with qtbot.waitSignal(articles.undo_asked):
        qtbot.keyClick(articles.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_the_menu_knows_its_article_or_that_there_is_none(articles):
    asked = []
    articles.menu_asked.connect(lambda name, _at: asked.append(name))

    articles.list.menu_asked.emit(place_of(articles, 1))
    articles.list.menu_asked.emit(QPoint(20, 580))

    assert asked == ["1", ""]


def test_the_menu_key_asks_for_the_menu_of_the_selected_article(articles):
    asked = []
    articles.menu_asked.connect(lambda name, _at: asked.append(name))
    articles.select("3")
    key = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(50, 5), QPoint(50, 5))

    articles.list.contextMenuEvent(key)

    assert asked == ["3"]


def test_an_empty_list_says_what_to_do(articles):
    articles.set_rows((), "The library is empty.")

    assert articles.list.empty_text == "The library is empty."


def test_enter_in_the_search_field_opens_the_first_article(articles, chosen, qtbot):
    articles.set_rows(ROWS[1:])

    qtbot.keyClick(articles.search.field, Qt.Key.Key_Return)

    assert chosen == ["2"]


def test_down_leads_from_the_search_field_into_the_list(articles, qtbot):
    qtbot.keyClick(articles.search.field, Qt.Key.Key_Down)

    assert articles.list.currentIndex().data().startswith("甲")


@pytest.mark.parametrize("part", ["list", "field"])
def test_escape_clears_the_search_and_leaves(articles, qtbot, part):
    articles.search.field.setText("新质")
    widget = articles.list if part == "list" else articles.search.field

    with qtbot.waitSignal(articles.left):
        qtbot.keyClick(widget, Qt.Key.Key_Escape)

    assert articles.search.query == ""
