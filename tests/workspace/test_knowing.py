"""What the person knows of an article."""

from __future__ import annotations

import pytest

from reader.dictionary.vocabulary import Meeting, WordState
from reader.exchange.importing import document_of
from reader.text.model import Span
from reader.workspace import knowing, reading, showing

TEXT = "我们学习经济，经济学家王小明学习汉语。"


def open_text(services, text):
    [number] = services.catalog.add(document_of(f"科技创新\n\n{text}\n", "page"), "page")
    return reading.open_article(services, number)


@pytest.fixture
def opened(services):
    return open_text(services, TEXT)


def words(services, opened, level=3):
    said = services.word_states
    found = knowing.words_in(services, opened.article, opened.annotation, level, said)
    return {one.word: one for one in found}


def say(services, state, *said):
    services.vocabulary.mark([Meeting(word) for word in said], state)


def test_words_up_to_the_level_are_known_and_others_new(services, opened):
    found = words(services, opened)
    assert found["我们"].state is WordState.KNOWN
    assert found["经济学家"].state is WordState.NEW
    assert found["学习"].count == 2
    at = opened.article.text.index("学习")
    assert found["学习"].span == Span(at, at + 2)


def test_what_the_person_said_goes_before_the_list(services, opened):
    say(services, WordState.LEARNING, "我们")
    say(services, WordState.KNOWN, "经济学家")
    found = words(services, opened)
    assert found["我们"].state is WordState.LEARNING
    assert found["经济学家"].state is WordState.KNOWN
    assert knowing.state_of(services, "我们", 3) is WordState.LEARNING
    assert knowing.state_of(services, "汉语", 3) is WordState.KNOWN


def test_names_of_people_are_not_among_the_words(services, opened):
    assert "王小明" not in words(services, opened)


def test_the_share_counts_running_and_different_words(services, opened):
    found = list(words(services, opened).values())
    share = knowing.share_of(found, {})
    assert share.running == sum(one.count for one in found)
    assert share.distinct == len(found)
    assert share.running_known > share.distinct_known > 0


def test_ignored_words_count_nowhere(services, opened):
    before = knowing.share_of(words(services, opened).values(), {})
    say(services, WordState.IGNORED, "经济学家", "学习")
    after = knowing.share_of(words(services, opened).values(), {})
    assert after.distinct == before.distinct - 2
    assert after.running == before.running - 3
    assert after.running_known == before.running_known - 2


def test_words_counted_before_take_what_is_said_since(services, opened):
    counted = list(words(services, opened).values())
    say(services, WordState.KNOWN, "经济学家")
    said = services.word_states
    now = knowing.with_states(counted, said)
    assert now == list(words(services, opened).values())
    assert knowing.share_of(counted, said) == knowing.share_of(words(services, opened).values(), {})


def test_an_article_in_traditional_characters_has_the_same_words(services):
    opened = open_text(services, "我們學習經濟。")
    say(services, WordState.NEW, "学习")
    assert words(services, opened)["学习"].state is WordState.NEW
    at = opened.article.text.index("學習")
    met = knowing.meeting(services, opened, Span(at, at + 2))
    assert met == Meeting("学习", opened.record.title, "我們學習經濟。")


def test_nothing_is_made_to_ask_what_was_said(services):
    assert dict(services.word_states) == {}
    assert not services.paths.database.exists()


def unknown(services, opened, level=3):
    text = opened.article.text
    found = showing.spans_above(services, opened, level, services.word_states)
    return [span.of(text) for span in found]


def test_a_known_or_ignored_word_carries_no_reading_and_a_new_one_does(services, opened):
    say(services, WordState.KNOWN, "经济学家")
    say(services, WordState.IGNORED, "王小明", "创新")
    say(services, WordState.NEW, "我们")
    found = unknown(services, opened)
    assert "我们" in found
    assert not {"经济学家", "王小明", "创新"} & set(found)


def test_masks_in_parts_take_what_was_said_too(services, opened):
    say(services, WordState.KNOWN, "王小明", "经济学家")
    said = services.word_states
    whole = showing.mask(len(opened.article.text), showing.spans_above(services, opened, 3, said))
    assert b"".join(showing.masks_above(services, opened, 3, said)) == whole


def test_the_next_unknown_word_is_none_that_the_person_knows(services, opened):
    first = showing.next_unknown(services, opened, 3, -1, 1)
    say(services, WordState.KNOWN, first.of(opened.article.text))
    second = showing.next_unknown(services, opened, 3, -1, 1)
    assert second is not None
    assert second.start > first.start
