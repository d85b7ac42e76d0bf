from __future__ import annotations

import pytest

from reader.glossary.wording import EnglishText


def found(text, rendering):
    return [span.of(text) for span in EnglishText.of(text).find(rendering)]


@pytest.mark.parametrize(
    ("text", "rendering", "place"),
    [
        ("the New-Quality Productive Force", "new quality productive forces",
         "New-Quality Productive Force"),
        ("an e-commerce firm", "ecommerce", "e-commerce"),
        ("an ecommerce firm", "e-commerce", "ecommerce"),
        ("opening-up goes on", "opening up", "opening-up"),
        ("fine particulate matter today", "fine particulate matter (PM2.5)",
         "fine particulate matter"),
        ("measures for the administration of fees", "measures for the administration of ...",
         "measures for the administration of"),
    ],
)  # fmt: skip
def test_a_rendering_is_found_inflected_hyphenated_or_joined(text, rendering, place):
    assert found(text, rendering) == [place]


@pytest.mark.parametrize(
    ("text", "rendering"),
    [
        ("the streetcar", "street"),
        ("quality productive new forces", "new quality productive forces"),
        ("", "street"),
        ("street", "…"),
    ],
)
def test_parts_of_words_other_orders_and_nothing_are_not_found(text, rendering):
    assert found(text, rendering) == []


def test_the_shortest_place_with_all_roots_is_taken():
    text = "Science is old. Innovation in science and technology pays."
    span = EnglishText.of(text).find_loosely("scientific and technological innovation")
    assert span.of(text) == "Innovation in science and technology"


def test_words_that_only_qualify_may_be_left_out():
    text = EnglishText.of("the medical insurance fund")
    assert text.find_loosely("basic medical insurance")
    assert text.find_loosely("basic injury insurance") is None


def test_roots_far_apart_are_no_rendering():
    middle = " ".join(["word"] * 30)
    assert EnglishText.of(f"supply {middle} chain").find_loosely("supply chain") is None


def test_initials_stand_for_a_rendering():
    text = "China's GDP and its SOEs grew."
    english = EnglishText.of(text)
    assert english.find_initials(text, "gross domestic product").of(text) == "GDP"
    assert english.find_initials(text, "state-owned enterprises").of(text) == "SOEs"
    assert english.find_initials(text, "growth") is None
