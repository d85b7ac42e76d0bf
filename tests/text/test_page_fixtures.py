"""The made pages are read as their makers meant them."""

from __future__ import annotations

from reader.text.pages import split_page

LEAST_F1 = 0.95


def test_a_made_page_is_read_without_a_difference(made_page, page_scores):
    assert page_scores.differences(made_page, split_page(made_page.raw)) == []


def test_broken_paragraphs_are_rejoined_and_no_others(made_pages, page_scores, record_property):
    scores = [page_scores.score_joins(page, split_page(page.raw).joins) for page in made_pages]
    for shape in ("blocks", "columns"):
        total = page_scores.JoinScore(0, 0, 0)
        for page, score in zip(made_pages, scores, strict=True):
            if page.settings["shape"].startswith(shape):
                total += score
        f1 = 2 * total.precision * total.recall / (total.precision + total.recall)
        record_property(shape, f"{total} F1 {f1:.3f}")
        assert f1 >= LEAST_F1


def test_there_are_thirty_pages_of_both_shapes(made_pages):
    shapes = [page.settings["shape"].split()[0] for page in made_pages]

    assert len(shapes) >= 30
    assert {"blocks", "columns"} == set(shapes)
