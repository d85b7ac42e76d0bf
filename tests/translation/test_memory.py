from __future__ import annotations

import pytest

from reader.translation.engine import Origin
from reader.translation.fuzzy import Difference, Part, differences, figures_differ
from reader.translation.memory import Taken, TranslationMemory, Unit


@pytest.fixture
def memory(tmp_path):
    made = TranslationMemory(tmp_path / "library.sqlite", lambda text: text.replace("發", "发"))
    yield made
    made.close()


def test_what_is_written_is_found_for_equal_sentences(memory):
    memory.write("“发展”很快。", "Development is fast.")

    assert memory.own("「發展」很快｡ ") == "Development is fast."
    assert memory.own("发展很快。") is None
    assert memory.exact("“发展”很快。") is None


def test_what_is_written_is_there_after_a_restart(memory, tmp_path):
    memory.write("发展。", "Development.")

    assert TranslationMemory(tmp_path / "library.sqlite").own("发展。") == "Development."


def test_writing_again_replaces_and_writing_nothing_forgets(memory):
    memory.write("发展。", "One.")
    memory.write("发展。", "Two.")
    assert memory.own("发展。") == "Two."

    memory.write("发展。", "  ")
    assert memory.own("发展。") is None
    assert memory.units() == ()


def test_units_from_elsewhere_are_memory_and_never_replace_yours(memory):
    memory.write("发展。", "Mine.")

    taken = memory.take(
        [
            Unit("发展。", "Theirs.", Origin.MEMORY),
            Unit("发展。", "Mine.", Origin.MEMORY),
            Unit("改革。", "Reform.", Origin.MEMORY),
            Unit("改革。", "Reforms.", Origin.MEMORY),
            Unit("改革。", "Reforms.", Origin.MEMORY),
        ]
    )

    assert taken == Taken(new=1, changed=1, known=2, yours=1)
    assert memory.own("发展。") == "Mine."
    assert memory.exact("改革。") == "Reforms."
    assert [unit.origin for unit in memory.units()] == [Origin.YOURS, Origin.MEMORY]


def test_nothing_is_taken_where_one_unit_fails(memory):
    def units():
        yield Unit("改革。", "Reform.", Origin.MEMORY)
        raise RuntimeError

    with pytest.raises(RuntimeError):
        memory.take(units())

    assert memory.units() == ()


def test_a_near_sentence_is_found_with_its_differences(memory):
    memory.write("今年全市新建学校12所。", "The city built 12 schools this year.")
    memory.write("天气很好。", "Fine weather.")

    [match] = memory.near("去年全市新建学校15所。")

    assert match.unit.target == "The city built 12 schools this year."
    assert 75 <= match.percent < 100
    assert match.figures_differ
    assert match.differences[:3] == (
        Difference("今", Part.ONLY_THERE),
        Difference("去", Part.ONLY_HERE),
        Difference("年全市新建学校1", Part.SAME),
    )


def test_an_equal_sentence_is_no_near_one_and_far_ones_are_left_out(memory):
    memory.write("今年全市新建学校12所。", "The city built 12 schools this year.")

    assert memory.near("今年全市新建学校12所。") == ()
    assert memory.near("股市大跌。") == ()


def test_the_nearest_come_first_and_new_ones_are_seen(memory):
    memory.write("今年全市新建学校二十一所。", "far")
    sentence = "今年全市新建学校十所。"
    assert [match.unit.target for match in memory.near(sentence)] == ["far"]

    memory.write("今年全市新建学校十所", "near")

    assert [match.unit.target for match in memory.near(sentence)] == ["near", "far"]


def test_an_empty_memory_needs_no_library(memory):
    assert memory.near("发展。") == ()


@pytest.mark.parametrize(
    ("there", "here", "different"),
    [("增长3.5%", "增长3.5%！", False), ("增长3.5%", "增长3.6%", True), ("三所", "四所", True)],
)
def test_figures_are_compared(there, here, different):
    assert figures_differ(there, here) is different


def test_differences_give_both_sentences_back():
    there, here = "今年新建学校", "去年又建了学校"
    found = differences(there, here)

    assert "".join(one.text for one in found if one.part is not Part.ONLY_HERE) == there
    assert "".join(one.text for one in found if one.part is not Part.ONLY_THERE) == here
