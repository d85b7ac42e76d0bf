from __future__ import annotations

import pytest

from reader.dictionary import marks
from reader.dictionary.lookup import Dictionary
from reader.errors import MissingComponentError


@pytest.fixture(scope="module")
def dictionary(kept_services):
    return kept_services.dictionary


@pytest.mark.parametrize("word", ["发展", "發展"])
def test_a_word_is_found_in_either_script(dictionary, word):
    [entry] = dictionary.look_up(word)
    assert (entry.simplified, entry.traditional, entry.pinyin) == ("发展", "發展", "fā zhǎn")
    assert any("development" in sense for sense in entry.senses)


def test_surnames_come_last(dictionary):
    readings = [entry.pinyin for entry in dictionary.look_up("单")]
    assert readings[0].islower()
    assert readings[-1][0].isupper()


def test_an_unknown_word_has_no_entries(dictionary):
    assert dictionary.look_up("甲乙丙丁戊己") == ()
    assert dictionary.look_up("'; DROP TABLE entry; --") == ()


def test_an_entry_that_points_elsewhere_is_followed(dictionary):
    pointing = next(
        entry
        for word in ("裡面", "里面", "玩儿", "台风", "份子")
        for entry in dictionary.look_up(word)
        if any("variant of" in sense or sense.startswith("see ") for sense in entry.senses)
    )
    assert dictionary.resolve(pointing)


def test_the_version_names_the_release(dictionary):
    assert dictionary.version.startswith("CC-CEDICT 20")


def test_a_missing_dictionary_says_what_to_do(tmp_path):
    with pytest.raises(MissingComponentError, match="is not installed; run"):
        Dictionary(tmp_path / "cedict.sqlite").look_up("发展")
    assert list(tmp_path.iterdir()) == []


def test_the_word_list_knows_levels_idioms_verbs_and_proper_nouns(kept_services):
    values = kept_services.derived.words().values
    assert marks.level(values["发展"]) == 3
    assert marks.VERB in values["发展"]
    assert marks.IDIOM in values["因地制宜"]
    assert marks.capitals(values["北京"]) == (0,)
    assert marks.capitals(values["星期一"]) == ()
    assert marks.capitals(values["发展"]) == ()
    assert marks.level(values["株洲"]) is None
