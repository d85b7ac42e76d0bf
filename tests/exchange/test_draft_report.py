from __future__ import annotations

import io
import sys

import pytest

from reader.errors import BadInputError, MissingComponentError
from reader.exchange import draft_report
from reader.exchange.draft_report import CheckedSentence, DraftFinding, DraftReport
from reader.text.model import Span

REPORT = DraftReport(
    (
        CheckedSentence(
            "发展<新质>",
            "We <boost> it",
            (
                DraftFinding(
                    "forbidden",
                    "新质",
                    "new quality",
                    "<boost>",
                    "Not so.",
                    Span(3, 5),
                    Span(3, 10),
                ),
            ),
            (("发展", "develop"),),
        ),
        CheckedSentence("好", "=1+1", (), (("好", "good"),)),
    )
)


def test_data_follow_the_contract_of_the_command_line():
    data = draft_report.as_data(REPORT)
    assert data["sentences"][0]["findings"] == [
        {
            "kind": "forbidden",
            "term": "新质",
            "expected": "new quality",
            "found": "<boost>",
            "note": "Not so.",
        }
    ]
    assert data["sentences"][1] == {
        "source": "好",
        "target": "=1+1",
        "findings": [],
        "used": [{"term": "好", "found": "good"}],
    }
    assert data["summary"] == {"used": 2, "forbidden": 1}


def test_text_shows_only_sentences_with_faults():
    text = draft_report.as_text(REPORT)
    assert "Forbidden: 新质, expected “new quality”, found “<boost>” (Not so.)" in text
    assert "=1+1" not in text
    assert text.endswith("1 of 2 sentences to look at: 1 forbidden; 2 terms used.\n")


def test_the_page_marks_places_and_escapes_everything():
    page = draft_report.as_html(REPORT, "A & B")
    assert "<title>A &amp; B</title>" in page
    assert "发展&lt;<mark>新质</mark>&gt;" in page
    assert "We <mark>&lt;boost&gt;</mark> it" in page
    assert "http" not in page


def test_the_workbook_has_a_sheet_of_findings_and_one_of_sentences():
    openpyxl = pytest.importorskip("openpyxl")
    workbook = openpyxl.load_workbook(io.BytesIO(draft_report.as_workbook(REPORT)))
    findings, sentences = workbook.worksheets
    assert [cell.value for cell in findings[2]][:5] == [
        1, "Forbidden", "新质", "new quality", "<boost>"
    ]  # fmt: skip
    assert [cell.value for cell in sentences[3]] == [2, "好", "'=1+1", 0, "好: good"]


def test_a_text_that_no_cell_can_hold_is_refused():
    pytest.importorskip("openpyxl")
    long = DraftReport((CheckedSentence("好" * 40_000, "x"),))
    with pytest.raises(BadInputError, match="longer than the 32,767 characters"):
        draft_report.as_workbook(long)


def test_without_openpyxl_the_other_formats_are_named(monkeypatch):
    monkeypatch.setitem(sys.modules, "openpyxl", None)
    with pytest.raises(MissingComponentError, match="HTML or JSON"):
        draft_report.as_workbook(REPORT)


def test_a_draft_without_faults_is_said_to_have_none():
    clean = DraftReport(REPORT.sentences[1:])
    assert draft_report.summary(clean) == "No faults in 1 sentences; 1 terms used."
