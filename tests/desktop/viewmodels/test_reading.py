"""The open article in another script: what is in view first, all of it for who needs it."""

from __future__ import annotations

import pytest

from reader.annotation.script import Script
from reader.desktop.viewmodels.reading import ReadingModel
from reader.exchange.importing import document_of
from reader.storage.settings import Settings

PARAGRAPH = "我们学习汇算清缴，大家了解后面的计划。"
LONG = "标题\n\n" + "\n\n".join(f"　　第{number}天，{PARAGRAPH * 8}" for number in range(400))


@pytest.fixture
def open_text(services, qapp):
    """A model with an article opened from a text."""

    def open_text(text, **settings):
        model = ReadingModel(services, Settings(**settings), at_once=False)
        (number, *_) = services.catalog.add(document_of(text, "Pasted"), "Pasted")
        model.open(number)
        return model

    return open_text


def whole(services, model):
    return services.scripts.write(model.opened.article.text, Script.TAIWAN)


def test_a_short_text_is_there_at_once(open_text, services):
    model = open_text("标题\n\n" + PARAGRAPH)
    model.set_script(Script.TAIWAN)
    assert model.shown == whole(services, model)


def test_of_a_long_text_the_place_in_view_comes_first(open_text, services, qtbot):
    model = open_text(LONG)
    place = len(model.opened.article.text) // 2
    with qtbot.waitSignal(model.text_changed):
        model.set_script(Script.TAIWAN, place)
    seen = slice(place, place + 2_000)
    assert model.shown[seen] == whole(services, model)[seen]


def test_the_rest_follows_by_itself(open_text, services, qtbot):
    model = open_text(LONG)
    model.set_script(Script.TAIWAN, 30_000)
    qtbot.waitUntil(lambda: model.shown == whole(services, model))


def test_who_needs_the_text_gets_all_of_it(open_text, services):
    model = open_text(LONG)
    told = []
    model.text_changed.connect(lambda: told.append(model.shown))
    model.set_script(Script.TAIWAN, 30_000)
    assert model.text == whole(services, model)
    assert told == [model.text]


def test_what_is_told_to_be_written_is_all_that_changed(open_text, qtbot):
    model = open_text(LONG)
    texts, spans = [], []
    model.text_changed.connect(lambda: texts.append(model.shown))
    model.text_written.connect(lambda span: (texts.append(model.shown), spans.append(span)))
    model.set_script(Script.TAIWAN, 30_000)
    with qtbot.waitSignal(model.text_changed):
        pass
    model.finish()
    for before, after, span in zip(texts, texts[1:], spans, strict=False):
        assert before[: span.start] == after[: span.start]
        assert before[span.end :] == after[span.end :]


def test_the_newest_script_wins(open_text, qtbot):
    model = open_text(LONG)
    model.set_script(Script.TAIWAN)
    model.set_script(Script.SIMPLIFIED)
    with qtbot.waitSignal(model.text_changed):
        pass
    assert model.text == model.opened.article.text


def test_a_long_article_opens_in_the_script_of_the_settings(open_text, services):
    model = open_text(LONG, script="taiwan")
    assert model.shown[:2_000] == whole(services, model)[:2_000]
    assert model.text == whole(services, model)


@pytest.mark.parametrize("lines", ["說著後來的計劃。", "说着后来的计划。"])
def test_a_long_text_with_traditional_lines_is_simplified(open_text, services, lines):
    model = open_text(LONG + f"\n\n　　{lines * 30}說著這個時候。")
    source = model.opened.article.text
    assert model.text == services.scripts.write(source, Script.SIMPLIFIED)


def test_one_endless_paragraph_is_written_too(open_text, services):
    model = open_text("标题\n\n　　" + PARAGRAPH * 2_000)
    model.set_script(Script.TAIWAN)
    assert model.text == whole(services, model)
