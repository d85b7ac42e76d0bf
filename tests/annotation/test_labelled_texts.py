"""Readings of texts that were labelled by hand, as `annotate` gives them."""

from __future__ import annotations

import hashlib
import re

import pytest

from reader.annotation.refine import without_tone

_MARKED = re.compile(r"(.)(?:\[(\w+)\])?", re.DOTALL)


@pytest.fixture
def labels(repository):
    return repository / "tests" / "fixtures" / "readings"


def wrong(annotation, marks):
    """Offsets read with another syllable or tone than in `marks`, the neutral tone aside."""
    found = []
    for offset, reading in marks.items():
        read = annotation.syllable_at(offset)
        options = [form for one in reading.split() for form in (one, without_tone(one))]
        if read not in options and without_tone(read) not in reading.split():
            found.append(offset)
    return found


def test_policy_news_has_few_errors_and_they_are_marked(labels, kept_services):
    parts = _MARKED.findall((labels / "running.tsv").read_text(encoding="utf-8"))
    text = "".join(character for character, _ in parts)
    marks = {offset: reading for offset, (_, reading) in enumerate(parts) if reading}
    annotation = kept_services.annotator.annotate(text)
    errors = wrong(annotation, marks)
    assert len(errors) <= 3 * len(text) / 1000
    assert len(annotation.uncertain) <= 0.03 * len(text)
    assert len(annotation.uncertain.intersection(errors)) >= 0.6 * len(errors)


def test_the_newspaper_page_has_hardly_any(labels, kept_services, seed_page):
    text = seed_page.read_text(encoding="utf-8")
    rows = (labels / "page.tsv").read_text(encoding="utf-8").rstrip("\n").split("\n")
    if not rows[1].endswith(hashlib.sha256(text.encode()).hexdigest()):
        pytest.skip("the labels are those of another page")
    marks = {int(offset): reading for offset, reading in (row.split("\t") for row in rows[2:])}
    annotation = kept_services.annotator.annotate(text)
    assert len(wrong(annotation, marks)) <= 2
    assert len(annotation.uncertain) <= 0.03 * len(text)
