"""Reading a policy article: pinyin, script, a sentence, its English and its term."""

from __future__ import annotations

import pytest


def test_the_first_start_opens_a_bundled_article_with_pinyin_and_terms(reader):
    reader.opens()

    assert reader.text.startswith("科技创新\n")
    assert reader.session.reading.ruby() is None  # every word carries pinyin
    assert reader.listed == 8
    assert "新质生产力" in [row.zh for row in reader.session.terms.rows()]


def test_a_sentence_shows_its_reference_english_and_the_card_of_its_term(reader):
    reader.opens()
    reader.triggers("pinyin")
    reader.triggers("taiwan")

    reader.selects_sentence_with("新质生产力")

    assert reader.origin == "reference"
    assert "new quality productive forces" in reader.english.lower()
    reader.session.window.terms.term_chosen.emit("new-quality-productive-forces")
    reader.waits()
    assert reader.card.zh == "新質生產力"
    assert reader.card.renderings[0].text == "new quality productive forces"


def test_switching_pinyin_and_script_leaves_the_place_alone(reader):
    reader.opens()
    view = reader.session.view
    place = reader.text.index("新质生产力")
    view.restore_anchor(place)
    reader.waits()
    before = view.anchor()

    for action in ("pinyin", "taiwan", "pinyin", "hongkong", "larger", "simplified", "reset-size"):
        reader.triggers(action)

    assert view.anchor() == before


def test_the_source_is_the_same_after_a_tour_of_the_scripts(reader):
    reader.opens()
    source = reader.text

    reader.triggers("taiwan")
    assert reader.shown != source
    reader.triggers("simplified")

    assert reader.text == source
    assert reader.shown == source


def test_copying_a_sentence_gives_clean_chinese(reader, qapp):
    reader.opens()
    reader.selects_sentence_with("新质生产力")

    reader.triggers("copy")

    span = reader.session.selection.span
    assert qapp.clipboard().text() == reader.text[span.start : span.end]


def test_the_next_sentence_key_goes_on_from_the_selected_one(reader):
    reader.opens()
    sentences = reader.session.reading.opened.annotation.sentences
    reader.session.selection.set(sentences[3])

    reader.triggers("next-sentence")

    assert reader.session.selection.span == sentences[4]


def test_occurrences_of_a_term_are_visited_one_after_another(reader):
    reader.opens()
    reader.session.window.terms.term_chosen.emit("zhuzhou")
    first = reader.session.selection.span

    reader.triggers("next-occurrence")

    assert reader.session.selection.span.start > first.start
    assert reader.card.occurrence == 2


@pytest.mark.parametrize("theme", ["dark", "sepia", "light"])
def test_every_theme_dresses_the_page(reader, theme):
    reader.opens()

    reader.session.window.theme_requested.emit(theme)
    reader.waits()

    page = reader.session.window.theme.page
    assert reader.session.view.grab().toImage().pixelColor(3, 3).name() == page.lower()


def test_the_choices_are_there_again_after_a_restart(reader, reader_with):
    from reader.storage import settings
    from reader.storage.paths import default_paths

    reader.opens()
    reader.triggers("hongkong")
    reader.session.window.theme_requested.emit("dark")
    reader.session.opener.open_article(reader.session.library.numbers()[2])
    reader.session.window.close()

    kept = settings.load(default_paths().settings)
    assert (kept.script, kept.theme) == ("hongkong", "dark")
    assert kept.last_article == reader.session.library.numbers()[2]
