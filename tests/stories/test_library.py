"""Finding an article again, taking one out, and getting it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from reader.desktop.viewmodels.rows import ArticleRow

PAGE = "社区食堂开张\n\n本周一，长安街道的社区食堂开始营业。老人凭卡就餐，一荤两素只要八元。\n"


@pytest.fixture
def reading(reader):
    reader.opens()
    return reader


def rows(reader):
    model = reader.session.window.articles.list.model()
    return [row for row in model.rows if isinstance(row, ArticleRow)]


def types(reader, text):
    reader.session.window.articles.search.field.setText(text)
    reader.waits()


def presses_in_list(reader, qtbot, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(reader.session.window.articles.list, key, modifier)
    reader.waits()


def menu_of(reader, name):
    reader.session.window.articles.menu_asked.emit(name, QPoint(10, 10))
    menu = reader.session.window.findChildren(QMenu)[-1]
    return {action.text(): action for action in menu.actions() if action.text()}, menu


def test_a_key_leads_to_the_search_field(reading):
    reading.triggers("search-library")

    assert reading.session.window.articles.search.field.hasFocus()


@pytest.mark.parametrize("query", ["食堂", "shitang", "canteen"])
def test_typing_leaves_the_articles_that_have_it(reading, query):
    types(reading, query)

    found = rows(reading)
    assert 0 < len(found) < 8
    assert all(row.found.label for row in found)


def test_what_was_found_is_shown_in_the_script_of_the_text(reading):
    reading.triggers("taiwan")

    types(reading, "新质生产力")

    row = rows(reading)[0]
    start, end = row.found.marked
    assert row.found.snippet[start:end] == "新質生產力"


def test_a_hit_opens_at_its_first_place_with_the_query_in_the_find_bar(reading, qtbot):
    types(reading, "zhuzhou")
    wanted = rows(reading)[1]

    reading.session.window.articles.article_chosen.emit(wanted.id)
    reading.waits()

    finding, view = reading.session.commands.finding, reading.session.view
    assert reading.session.reading.opened.record.id == int(wanted.id)
    assert finding.bar.field.text() == "zhuzhou"
    assert finding.bar.count.text().startswith("1 of ")
    assert finding.found[0].of(reading.text) == "株洲"
    assert view.viewport().rect().intersects(view.rectangle_of(finding.found[0]))


def test_a_term_is_found_by_its_rendering_and_looked_for_in_chinese(reading):
    types(reading, "new quality productive forces")

    reading.session.window.articles.search.entered.emit()
    reading.waits()

    assert reading.session.commands.finding.bar.field.text() == "新质生产力"


def test_a_translated_sentence_is_selected(reading):
    types(reading, "a walk in the sun")
    [row] = rows(reading)
    start, end = row.found.marked
    assert row.found.snippet[start:end] == "a walk in the sun"

    reading.session.window.articles.article_chosen.emit(row.id)
    reading.waits()

    assert "晒晒太阳" in reading.session.selection.span.of(reading.text)


def test_escape_brings_the_whole_list_back_and_the_text(reading, qtbot):
    reading.triggers("search-library")
    types(reading, "食堂")

    qtbot.keyClick(reading.session.window.articles.search.field, Qt.Key.Key_Escape)
    reading.waits()

    assert reading.listed == 8
    assert reading.session.view.hasFocus()


def test_what_is_nowhere_is_said(reading):
    types(reading, "鸭嘴兽")

    assert reading.listed == 0
    assert "鸭嘴兽" in reading.session.window.articles.list.empty_text


def test_a_new_article_is_found_while_the_query_stands(reading, tmp_path):
    types(reading, "长安街道")
    assert reading.listed == 0
    file = tmp_path / "note.txt"
    file.write_text(PAGE, encoding="utf-8")

    reading.session.opener.open_files([str(file)])
    reading.waits()

    assert reading.listed == 1


def test_delete_takes_the_open_article_out_and_opens_the_next(reading, qtbot):
    first, second = rows(reading)[:2]

    presses_in_list(reading, qtbot, Qt.Key.Key_Delete)

    assert reading.listed == 7
    assert reading.session.reading.opened.record.id == int(second.id)
    assert first.title in reading.message


def test_undo_brings_the_article_its_place_and_itself_back(reading, qtbot):
    view = reading.session.view
    view.verticalScrollBar().setValue(300)
    reading.waits()
    before, place = rows(reading), view.anchor()
    presses_in_list(reading, qtbot, Qt.Key.Key_Delete)

    presses_in_list(reading, qtbot, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert [row.title for row in rows(reading)] == [row.title for row in before]
    assert reading.session.reading.opened.record.id == int(before[0].id)
    assert view.anchor() == place > 0
    assert reading.message == ""


def test_another_article_goes_without_disturbing_the_open_one(reading, qtbot):
    opened, other, after = rows(reading)[:3]
    reading.session.window.articles.select(other.id)

    presses_in_list(reading, qtbot, Qt.Key.Key_Delete)

    assert reading.session.reading.opened.record.id == int(opened.id)
    assert reading.session.window.articles.selected == after.id


def test_a_whole_page_goes_from_its_menu(reader, tmp_path):
    file = tmp_path / "book.md"
    file.write_text(f"# 一\n\n{PAGE}\n# 二\n\n{PAGE.replace('八元', '九元')}\n", encoding="utf-8")
    reader.opens(str(file))
    count = reader.listed
    page = [row for row in rows(reader) if row.section == rows(reader)[0].section]
    assert len(page) > 1

    actions, menu = menu_of(reader, page[0].id)
    actions[f"Remove the Whole Page: {len(page)} Articles"].trigger()
    menu.close()
    reader.waits()

    assert reader.listed == count - len(page) == 8
    assert reader.session.window.messages.take_offer()
    reader.waits()
    assert reader.listed == count


@pytest.mark.parametrize("script", ["simplified", "taiwan"])
def test_an_empty_library_says_what_to_do_and_gives_the_bundled_articles_back(
    reader_with, qtbot, script
):
    reading = reader_with(script=script)
    reading.opens()
    for _ in range(8):
        presses_in_list(reading, qtbot, Qt.Key.Key_Delete)

    window = reading.session.window
    assert reading.listed == 0
    assert reading.session.reading.opened is None
    assert "Open a file" in window.articles.list.empty_text
    assert window.windowTitle() == "Bilingual Reader"
    actions, menu = menu_of(reading, "")
    actions["Restore the &Bundled Articles"].trigger()
    menu.close()
    reading.waits()

    assert reading.listed == 8
    assert reading.session.reading.opened is not None


def test_undo_of_the_last_removal_fills_the_empty_page_again(reading, qtbot):
    for _ in range(8):
        presses_in_list(reading, qtbot, Qt.Key.Key_Delete)

    assert reading.session.window.messages.take_offer()
    reading.waits()

    assert reading.listed == 1
    assert reading.text


def test_removed_articles_stay_away_at_the_next_start(reader_with, qtbot):
    first = reader_with()
    first.opens()
    gone = rows(first)[0].title
    presses_in_list(first, qtbot, Qt.Key.Key_Delete)
    first.session.window.close()

    second = reader_with()
    second.opens()

    assert second.listed == 7
    assert gone not in [row.title for row in rows(second)]
