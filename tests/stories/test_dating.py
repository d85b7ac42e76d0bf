"""When the article appeared: told by the text, or by the person who knows better."""

from __future__ import annotations

import pytest

from reader.desktop.windows.date_dialog import DateDialog

UNDATED = (
    "水渠通水\n\n今年，全市新建水渠八条。去年，新建三条。\n\n学校新建\n\n今年，全市新建学校八所。"
)


@pytest.fixture
def undated(tmp_path):
    path = tmp_path / "page.txt"
    path.write_text(UNDATED, encoding="utf-8")
    return str(path)


def chips(reader):
    return reader.session.window.translation.row.chips


def dialog_of(reader):
    [dialog] = reader.session.window.findChildren(DateDialog)
    return dialog


def test_a_word_that_hangs_on_an_unknown_date_asks_for_it(reader, undated):
    reader.opens(undated)
    reader.selects_sentence_with("新建水渠八条")

    [chip] = [one for one in chips(reader) if one.asks_date]
    assert chip.text == "今年 = when?"
    place = chips(reader).index(chip)
    reader.session.window.translation.chips.press(place)

    assert dialog_of(reader).isVisible()


def test_the_date_that_is_set_is_used_at_once_and_kept(reader, reader_with, undated):
    reader.opens(undated)
    reader.selects_sentence_with("新建水渠八条")
    reader.triggers("article-date")
    dialog = dialog_of(reader)
    assert "does not tell" in dialog.known.text()

    dialog.field.setDate(dialog.field.date().fromString("2024-03-06", "yyyy-MM-dd"))
    assert "昨日 = 5 March 2024" in dialog.meaning.text()
    dialog.keep_button.click()
    reader.waits()

    assert "今年 = 2024" in [one.text for one in chips(reader)]
    again = reader_with()
    again.opens(undated)  # opened once more, it is the same text
    again.selects_sentence_with("新建水渠八条")
    assert "今年 = 2024" in [one.text for one in chips(again)]


def test_every_article_of_a_page_has_the_date_that_is_set_for_one(reader, undated):
    reader.opens(undated)
    reader.session.translating.dating.set_date("2024-03-06")

    dates = {one.date for one in reader.session.services.catalog.records() if one.section == "page"}
    assert dates == {"2024-03-06"}


def test_a_date_is_forgotten_again(reader, undated):
    reader.opens(undated)
    reader.session.translating.dating.set_date("2024-03-06")
    reader.triggers("article-date")

    dialog_of(reader).forget_button.click()
    reader.waits()

    assert reader.session.reading.opened.record.date == ""


def test_the_date_of_a_bundled_article_is_not_that_of_all(reader):
    reader.opens()
    before = [one.date for one in reader.session.services.catalog.records()]

    reader.session.translating.dating.set_date("1999-09-09")

    after = [one.date for one in reader.session.services.catalog.records()]
    assert sum(one != other for one, other in zip(before, after, strict=True)) == 1
