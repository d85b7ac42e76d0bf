"""Drafts checked with the whole glossary, and the labelled pairs of sentences."""

from __future__ import annotations

import pytest

from reader.errors import BadInputError
from reader.exchange import tmx
from reader.exchange.tmx import TranslationUnit
from reader.library import bundled
from reader.workspace.verify import Pair, pair_texts, read_pairs, verify_draft


@pytest.fixture(scope="module")
def labelled(repository):
    """The labelled pairs, each with the findings that it should have."""
    path = repository / "tests" / "fixtures" / "verify" / "pairs.tsv"
    lines = path.read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")]
    return [
        (Pair(source, target), set(filter(None, labels.split("; "))))
        for source, target, labels in rows
    ]


@pytest.fixture(scope="module")
def findings(kept_services, labelled):
    """For every labelled pair, what was found."""
    report = verify_draft(kept_services, [pair for pair, _ in labelled])
    return [{f"{one.kind}:{one.term}" for one in each.findings} for each in report.sentences]


def test_at_most_one_right_draft_in_twenty_is_questioned(labelled, findings):
    right = [found for (_, wanted), found in zip(labelled, findings, strict=True) if not wanted]
    alarms = sum(map(bool, right))

    assert len(labelled) >= 200
    assert len(right) >= 150
    assert alarms / len(right) <= 0.05


def test_nine_faults_in_ten_are_found(labelled, findings):
    wanted = sum(len(labels) for _, labels in labelled)
    found = sum(len(labels & got) for (_, labels), got in zip(labelled, findings, strict=True))

    assert wanted >= 100
    assert found / wanted >= 0.9


def test_the_reviewed_english_of_the_bundled_articles_is_hardly_questioned(kept_services):
    articles = bundled.load(kept_services.paths.resources / "articles")
    pairs = [Pair(*pair) for article in articles for pair in article.english]
    report = verify_draft(kept_services, pairs)

    faults = [one for each in report.sentences for one in each.findings if one.kind != "number"]
    assert report.counts["used"] >= 200
    assert len(faults) / (report.counts["used"] + len(faults)) <= 0.05


def test_terms_and_figures_are_checked_together_in_either_script(kept_services):
    report = verify_draft(
        kept_services, [Pair("發展新質生產力，投資394億元。", "Boosters cost 3.94 billion yuan.")]
    )
    assert [(one.kind, one.term) for one in report.sentences[0].findings] == [
        ("missing", "新質生產力"),
        ("number", "394亿元"),
    ]


def test_a_sentence_without_english_is_untranslated(kept_services):
    report = verify_draft(kept_services, [Pair("发展新质生产力。", "")])
    assert [one.kind for one in report.sentences[0].findings] == ["untranslated"]


def test_lines_or_sentences_are_paired():
    assert pair_texts("一。二。\n\n三。", "1\n2", "t") == (Pair("一。二。", "1"), Pair("三。", "2"))
    assert pair_texts("一。二。\n三。", "1\n2\n3", "t") == (
        Pair("一。", "1"), Pair("二。", "2"), Pair("三。", "3")
    )  # fmt: skip


def test_texts_that_do_not_fit_together_are_refused_with_both_numbers():
    with pytest.raises(BadInputError, match="it has 3 lines, but the Chinese 1 lines with 2"):
        pair_texts("一。二。", "1\n2\n3", "draft.txt")
    with pytest.raises(BadInputError, match="there is no text"):
        pair_texts("一。", "\n", "draft.txt")


def test_a_translation_memory_is_read_alone_or_looked_up(tmp_path):
    units = [TranslationUnit("一。", "One.", "yours"), TranslationUnit("二。", "Two.", "yours")]
    memory, text = tmp_path / "draft.tmx", tmp_path / "text.txt"
    memory.write_text(tmx.document(units), encoding="utf-8")
    text.write_text("二。三。", encoding="utf-8")

    assert read_pairs(str(memory)) == (Pair("一。", "One."), Pair("二。", "Two."))
    assert read_pairs(str(text), str(memory)) == (Pair("二。", "Two."), Pair("三。", ""))


def test_a_text_without_its_english_is_refused(tmp_path):
    text = tmp_path / "text.txt"
    text.write_text("二。", encoding="utf-8")
    with pytest.raises(BadInputError, match="English of this file is not given"):
        read_pairs(str(text))
