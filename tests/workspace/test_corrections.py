from __future__ import annotations

import pytest

from reader.annotation.corrections import Correction, Corrections
from reader.errors import BadInputError
from reader.exchange.importing import document_of
from reader.text.model import Span
from reader.workspace import corrections
from reader.workspace.reading import open_article
from reader.workspace.services import open_services

TEXT = "他感慨地说，银行行长和了解需求的人同行。\U0002fa1e"


@pytest.fixture
def opened(services):
    number = services.catalog.add(document_of(TEXT, "-"), "")[0]
    return open_article(services, number)


def span(word):
    return Span(TEXT.index(word), TEXT.index(word) + len(word))


def test_corrections_hold_when_the_article_is_opened_again(services, opened, paths):
    one = corrections.correction(services, opened, span("银行"), ("yín", "xíng"), "article")
    corrections.keep(services, services.corrections.adding(one))
    again = open_article(open_services(paths), opened.record.id)
    assert again.annotation.syllable_at(TEXT.index("行")) == "xíng"
    assert again.plain.syllable_at(TEXT.index("行")) == "háng"


def test_the_ways_to_read_a_character_come_with_chances_and_examples(services, opened):
    found = corrections.candidates(services, opened, TEXT.index("行"))
    assert found[0].syllable == "háng"
    assert found[0].chance > 0.5
    assert "行" in found[0].example
    assert "xíng" in [one.syllable for one in found]


def test_two_words_are_joined_and_one_is_cut(services, opened):
    joined = corrections.joined(services, opened, span("银行"))
    assert (joined.words, joined.cuts) == (("银行行长",), True)
    parted = corrections.parted(services, opened, span("银行"), -1)
    assert parted.words == ("银", "行")
    assert corrections.parted(services, opened, span("他"), -1) is None
    assert corrections.joined(services, opened, span("说")) is None


def test_uncertain_and_unknown_readings_are_listed(opened):
    unknown = [doubt for doubt in corrections.doubts(opened) if not doubt.syllable]
    assert [doubt.span for doubt in unknown] == [Span(len(TEXT) - 1, len(TEXT))]
    listed = {doubt.span.start for doubt in corrections.doubts(opened)}
    assert listed >= opened.annotation.uncertain


def test_a_damaged_file_is_named_and_left_as_it_is(services, opened):
    services.paths.corrections.parent.mkdir(parents=True, exist_ok=True)
    services.paths.corrections.write_text("nonsense\n", encoding="utf-8")
    assert services.corrections == Corrections()
    assert "corrections.txt" in services.faults[0]
    with pytest.raises(BadInputError, match=r"corrections\.txt"):
        corrections.keep(services, Corrections((Correction(("行",), ("háng",)),)))
    assert services.paths.corrections.read_text(encoding="utf-8") == "nonsense\n"
    assert open_article(services, opened.record.id).annotation.syllables


def test_corrections_go_out_and_come_in_as_a_text_file(services, paths, tmp_path):
    one = Correction(("银行",), ("yín", "xíng"))
    corrections.keep(services, Corrections((one,)))
    assert corrections.write_out(services, tmp_path / "out.txt") == 1
    corrections.keep(services, Corrections())
    assert corrections.take_in(services, tmp_path / "out.txt") == 1
    assert open_services(paths).corrections.items == (one,)


def test_two_programs_that_correct_lose_nothing(services, opened, paths):
    other = open_services(paths)
    assert other.corrections.items == ()
    first = corrections.correction(services, opened, span("银行"), ("yín", "xíng"), "always")
    second = corrections.correction(other, opened, span("行长"), ("háng", "cháng"), "always")
    corrections.keep(services, services.corrections.adding(first))
    corrections.keep(other, other.corrections.adding(second))
    assert set(open_services(paths).corrections.items) == {first, second}
    corrections.keep(other, other.corrections.without(first))
    assert open_services(paths).corrections.items == (second,)
