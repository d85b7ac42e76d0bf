from __future__ import annotations

import pytest

from reader.errors import BadInputError, StorageError
from reader.exchange.glossaries import read_glossary
from reader.glossary.conflicts import Kind
from reader.glossary.entry import Basis, Entry, Rendering, Status
from reader.glossary.layers import Layer
from reader.workspace import glossaries


@pytest.fixture
def draft(tmp_path):
    def make(text, name="list.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return read_glossary(str(path))

    return make


def entry(zh, english="mine", **fields):
    rendering = Rendering(english, Status.APPROVED, Basis.PREVAILING_USAGE)
    usual = {"id": "", "zh_hant": "", "pinyin": "", "pinyin_words": "", "type": "", "domain": ""}
    return Entry(zh=zh, renderings=(rendering,), **{**usual, **fields})


def test_what_a_row_leaves_open_is_filled_in(services):
    one, two = glossaries.completed(services, [entry("银发经济"), entry("AI治理", pinyin="x")])
    assert (one.zh_hant, one.pinyin) == ("銀髮經濟", "yín fà jīng jì")
    assert one.pinyin_words == "yínfà jīngjì"
    assert (two.pinyin, two.pinyin_words) == ("x", "AI zhìlǐ")


def test_a_term_given_in_traditional_characters_is_kept_in_both(services):
    [one] = glossaries.completed(services, [entry("銀髮經濟")])
    assert (one.zh, one.zh_hant) == ("银发经济", "銀髮經濟")


def test_a_selection_becomes_a_term_with_everything_filled_in(services):
    one = glossaries.term_for(services, " 银发\n经济 ")
    assert (one.zh, one.zh_hant, one.pinyin_words) == ("银发经济", "銀髮經濟", "yínfà jīngjì")
    known = glossaries.term_for(services, "新質生產力")
    assert known.renderings[0].text == "new quality productive forces"
    assert glossaries.term_for(services, "老虎").renderings[0].text == "tiger"


def test_a_saved_term_counts_at_once_and_everywhere(services):
    assert "银发族群" not in services.glossary.by_form
    engine = services.annotation_engine
    kept = glossaries.save_term(services, entry("银发族群", "silver-haired"))
    assert kept.id == "silver-haired"
    assert services.glossary.by_form["銀髮族群"] == kept
    assert services.glossary.origin(kept.id) is Layer.PERSONAL
    assert "银发族群" in services.words.values
    assert services.annotation_engine != engine


def test_saving_again_changes_the_term_and_keeps_its_id(services):
    first = glossaries.save_term(services, entry("银发族群", "first"))
    again = glossaries.save_term(services, entry("银发族群", "second"))
    assert again.id == first.id
    assert [
        one.renderings[0].text for one in services.glossary_files.read(Layer.PERSONAL).entries
    ] == ["second"]


def test_a_removed_term_gives_way_to_the_layer_below(services):
    glossaries.save_term(services, entry("新质生产力", "mine"))
    assert services.glossary.by_form["新质生产力"].renderings[0].text == "mine"
    assert glossaries.remove_term(services, "新质生产力")
    assert not glossaries.remove_term(services, "新质生产力")
    assert services.glossary.by_form["新质生产力"].renderings[0].text != "mine"


def test_a_plan_says_what_would_change_and_writes_nothing(services, draft):
    found = draft("id,zh,en\nsame,甲乙,one\nsame-2,丙丁,two\n")
    plan = glossaries.plan_import(services, found, Layer.HOUSE)
    assert (plan.added, plan.replaced, plan.unchanged) == (2, 0, 0)
    assert not services.glossary_files.read(Layer.HOUSE).entries
    glossaries.carry_out(services, plan)
    found = draft("id,zh,en\nsame,甲乙,one\nsame-2,丙丁,three\nsame,\n", "again.csv")
    assert found.errors
    found = draft("id,zh,en\nsame,甲乙,one\nsame-2,丙丁,three\nx,戊己,four\n", "again.csv")
    plan = glossaries.plan_import(services, found, Layer.HOUSE)
    assert (plan.added, plan.replaced, plan.unchanged) == (1, 1, 1)


def test_an_id_that_is_taken_gives_way(services, draft):
    for text in ("id,zh,en\nsame,甲乙,one\n", "id,zh,en\nsame,丙丁,two\n"):
        plan = glossaries.plan_import(services, draft(text), Layer.HOUSE)
        glossaries.carry_out(services, plan)
    assert [one.id for one in services.glossary_files.read(Layer.HOUSE).entries] == ["same", "two"]


def test_a_file_with_an_error_is_not_imported_at_all(services, draft):
    plan = glossaries.plan_import(services, draft("zh,en\n甲乙,one\n丙丁,\n"), Layer.HOUSE)
    with pytest.raises(BadInputError, match="row 3: “丙丁” has no English; mend the file"):
        glossaries.carry_out(services, plan)
    assert not services.glossary_files.read(Layer.HOUSE).entries


def test_forms_in_the_wrong_script_are_found_with_the_dictionary(services):
    wrong = entry("测试用词", zh_hant="測试用詞", pinyin="x", pinyin_words="x", id="a")
    right = entry("皇后后冠", zh_hant="皇后后冠", pinyin="x", pinyin_words="x", id="b")
    other = entry("測驗", zh_hant="測驗", pinyin="x", pinyin_words="x", id="c")
    services.glossary_files.write(Layer.HOUSE, (wrong, right, other))
    services.forget_glossary()
    found = [one for one in glossaries.check(services) if one.kind is Kind.SCRIPT_MISMATCH]
    assert {(one.zh, one.detail) for one in found} == {
        (("測驗",), "the simplified form holds traditional 測驗"),
        (("测试用词",), "the traditional form holds simplified 试"),
    }


def test_two_programs_that_import_at_once_lose_nothing(services, draft):
    first = glossaries.plan_import(services, draft("zh,en\n甲乙,one\n", "1.csv"), Layer.HOUSE)
    second = glossaries.plan_import(services, draft("zh,en\n丙丁,two\n", "2.csv"), Layer.HOUSE)
    glossaries.carry_out(services, first)
    done = glossaries.carry_out(services, second)
    assert [one.zh for one in services.glossary_files.read(Layer.HOUSE).entries] == ["甲乙", "丙丁"]
    assert done.added == 1


def test_who_changes_the_glossary_for_too_long_is_named(services, monkeypatch):
    monkeypatch.setattr("reader.glossary.layers._PATIENCE", 0)
    with (
        services.glossary_files.alone(),
        pytest.raises(StorageError, match="another program is changing it; try again"),
    ):
        glossaries.save_term(services, entry("甲乙"))
    assert glossaries.save_term(services, entry("甲乙")).id


def test_a_character_without_a_reading_stands_for_itself(services):
    [one] = glossaries.completed(services, [entry("\U00020bb7词")])
    assert (one.pinyin, one.pinyin_words) == ("cí", "\U00020bb7 cí")
