from __future__ import annotations

from reader.translation.engine import Origin
from reader.translation.memory import Unit
from reader.workspace.concordance import concordance


def test_a_word_is_found_in_the_library_with_its_english_in_either_script(services):
    lines = concordance(services, "新質生產力")

    assert len(lines) > 2
    for line in lines:
        assert line.at.of(line.source) == "新质生产力"
        assert line.origin == "reference"
        assert line.article
        stored = services.catalog.open(line.article)
        assert line.span.of(stored.article.text) == line.source


def test_an_english_word_is_found_in_the_translations(services):
    lines = concordance(services, "New Quality productive")

    assert lines
    assert all("new quality productive" in line.english.lower() for line in lines)
    assert all(line.at is None for line in lines)


def test_the_memory_is_searched_too_and_nothing_comes_twice(services):
    services.memory.write("他买了一本旧书。", "He bought an old book.")
    services.memory.take([Unit("旧书很贵。", "Old books are dear.", Origin.MEMORY)])

    assert [(line.source, line.origin) for line in concordance(services, "旧书")] == [
        ("他买了一本旧书。", "yours"),
        ("旧书很贵。", "memory"),
    ]
    assert concordance(services, "  ") == ()


def test_there_is_an_end(services):
    assert len(concordance(services, "的", limit=5)) == 5
