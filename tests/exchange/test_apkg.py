"""APKG: a collection as Anki keeps it. That Anki itself takes it is tried by hand."""

from __future__ import annotations

import io
import json
import sqlite3
import zipfile
from contextlib import closing
from dataclasses import replace

import pytest

from reader.exchange import anki_model, apkg
from reader.exchange.apkg import Card
from reader.text.model import Span

CARD = Card("转化", "轉化", "zhuǎnhuà", "to change <&>", "成果转化忙。", Span(2, 4), "忙 & <快>")
NOW = 1_700_000_000


def asked(data, query):
    packed = zipfile.ZipFile(io.BytesIO(data)).read("collection.anki2")
    with closing(sqlite3.connect(":memory:")) as collection:
        collection.deserialize(packed)
        return collection.execute(query).fetchall()


def package(*cards, title="书", when=NOW, traditional=False):
    return apkg.package(title, cards, when, traditional=traditional)


def guids(data):
    return [row[0] for row in asked(data, "SELECT guid FROM notes ORDER BY id")]


def test_the_database_is_whole_and_of_schema_11():
    data = package(CARD)

    assert asked(data, "PRAGMA integrity_check") == [("ok",)]
    assert asked(data, "SELECT ver FROM col") == [(11,)]
    assert zipfile.ZipFile(io.BytesIO(data)).read("media") == b"{}"


def test_a_note_has_every_field_as_html_with_the_word_marked():
    [(fields, tags)] = asked(package(CARD), "SELECT flds, tags FROM notes")

    assert dict(zip(anki_model.FIELDS, fields.split("\x1f"), strict=True)) == {
        "Simplified": "转化",
        "Traditional": "轉化",
        "Pinyin": "zhuǎnhuà",
        "Meaning": "to change &lt;&amp;&gt;",
        "Sentence": "成果<b>转化</b>忙。",
        "Source": "忙 &amp; &lt;快&gt;",
    }
    assert tags.split() == ["bilingual-reader", "word"]


def test_a_term_says_where_its_rendering_stands():
    [(fields, tags)] = asked(
        package(replace(CARD, note="approved · 2024", is_term=True)), "SELECT flds, tags FROM notes"
    )

    assert '<div class="note">approved · 2024</div>' in fields
    assert tags.split()[1] == "term"


def test_every_note_has_a_new_card_in_the_deck_of_the_text():
    data = package(CARD, replace(CARD, simplified="成果"), title="a::b\n")

    [(decks,)] = asked(data, "SELECT decks FROM col")
    [deck] = [one for one in json.loads(decks).values() if one["id"] != 1]
    assert deck["name"] == "Bilingual Reader::a:b"
    cards = asked(data, "SELECT nid, did, type, queue, due FROM cards")
    assert [row[1:] for row in cards] == [(deck["id"], 0, 0, 1), (deck["id"], 0, 0, 2)]
    assert {row[0] for row in cards} == {row[0] for row in asked(data, "SELECT id FROM notes")}


def test_a_word_keeps_its_guid_so_that_a_later_package_brings_it_up_to_date():
    later = package(replace(CARD, meaning="other", sentence="别的转化。"), when=NOW + 60)

    assert guids(package(CARD)) == guids(later)
    assert asked(later, "SELECT mod FROM notes") == [(NOW + 60,)]


def test_a_word_that_comes_twice_has_one_note():
    data = package(CARD, replace(CARD, meaning="second"))

    assert len(guids(data)) == 1
    assert "to change" in asked(data, "SELECT flds FROM notes")[0][0]


def test_a_character_with_two_readings_has_two_notes():
    one = replace(CARD, simplified="行", pinyin="xíng")

    assert len(set(guids(package(one, replace(one, pinyin="háng"))))) == 2


@pytest.mark.parametrize(("traditional", "shown"), [(False, "Simplified"), (True, "Traditional")])
def test_the_front_asks_for_the_form_that_is_read(traditional, shown):
    [(models,)] = asked(package(CARD, traditional=traditional), "SELECT models FROM col")
    [kind] = json.loads(models).values()

    assert f"{{{{{shown}}}}}" in kind["tmpls"][0]["qfmt"]
    assert [one["name"] for one in kind["flds"]] == list(anki_model.FIELDS)
    assert ".nightMode" in kind["css"]


def test_the_two_faces_are_different_notes():
    assert guids(package(CARD)) != guids(package(CARD, traditional=True))


def test_the_same_cards_at_the_same_time_give_the_same_bytes():
    assert package(CARD) == package(CARD)


def test_bad_characters_do_not_break_a_note():
    data = package(replace(CARD, meaning="a\x1fb\ud800", source="\x00"), title="\ud800::")

    [(fields,)] = asked(data, "SELECT flds FROM notes")
    assert fields.split("\x1f")[3] == "a\ufffdb\ufffd"


def test_a_package_may_be_empty():
    assert asked(package(), "SELECT count(*) FROM notes") == [(0,)]
