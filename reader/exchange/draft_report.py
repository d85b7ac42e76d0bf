"""What was found in an English draft: as data, as text, as a page or a workbook for a client."""

from __future__ import annotations

import io
import json
from collections import Counter
from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING, Any, Protocol, cast

from reader.errors import BadInputError, MissingComponentError
from reader.glossary.cells import guarded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.text.model import Span

NUMBER = "number"
UNTRANSLATED = "untranslated"
_TITLES = {
    "missing": "Missing",
    "superseded": "Superseded",
    "forbidden": "Forbidden",
    NUMBER: "Figure",
    UNTRANSLATED: "Untranslated",
}
_LONGEST_CELL = 32_767
"""Characters in one cell, after Excel's specification."""


@dataclass(frozen=True, slots=True)
class DraftFinding:
    """One fault of one sentence."""

    kind: str
    """``missing``, ``superseded``, ``forbidden``, ``number`` or ``untranslated``."""
    term: str
    """The Chinese that it is about."""
    expected: str
    """What the English should have; alternatives are divided by `` | ``."""
    found: str = ""
    note: str = ""
    term_span: Span | None = None
    found_span: Span | None = None


@dataclass(frozen=True, slots=True)
class CheckedSentence:
    """One sentence with its English and what was found."""

    source: str
    target: str
    findings: tuple[DraftFinding, ...] = ()
    used: tuple[tuple[str, str], ...] = ()
    """Terms whose rendering is right, each with the English that was found."""


@dataclass(frozen=True, slots=True)
class DraftReport:
    """All sentences of one draft."""

    sentences: tuple[CheckedSentence, ...]

    @property
    def counts(self) -> dict[str, int]:
        """How many terms are used and how many faults of each kind there are."""
        kinds = Counter(one.kind for sentence in self.sentences for one in sentence.findings)
        used = sum(len(sentence.used) for sentence in self.sentences)
        return {"used": used, **{kind: kinds[kind] for kind in _TITLES if kinds[kind]}}

    @property
    def faulty(self) -> int:
        """How many sentences have a fault."""
        return sum(bool(one.findings) for one in self.sentences)


def as_data(report: DraftReport) -> dict[str, Any]:
    """Return `report` as plain values for JSON (``design.md`` §8)."""
    sentences = [
        {
            "source": one.source,
            "target": one.target,
            "findings": [_finding_data(finding) for finding in one.findings],
            "used": [{"term": term, "found": found} for term, found in one.used],
        }
        for one in report.sentences
    ]
    return {"sentences": sentences, "summary": report.counts}


def as_json(report: DraftReport) -> str:
    """Write `report` as one JSON object."""
    return json.dumps(as_data(report), ensure_ascii=False) + "\n"


def as_text(report: DraftReport) -> str:
    """Write the sentences with faults, one finding a line, and the sum."""
    lines: list[str] = []
    for number, sentence in enumerate(report.sentences, start=1):
        if sentence.findings:
            lines += [f"{number}. {sentence.source}", f"   {sentence.target}"]
            lines += [f"   - {_line(finding)}" for finding in sentence.findings]
            lines.append("")
    return "\n".join((*lines, summary(report))) + "\n"


def summary(report: DraftReport) -> str:
    """Say in one sentence what was found."""
    counts = report.counts
    faults = sum(counts.values()) - counts["used"]
    if not faults:
        return f"No faults in {len(report.sentences)} sentences; {counts['used']} terms used."
    parts = [f"{counts[kind]} {title.lower()}" for kind, title in _TITLES.items() if kind in counts]
    where = f"{report.faulty} of {len(report.sentences)} sentences"
    return f"{where} to look at: {', '.join(parts)}; {counts['used']} terms used."


def as_html(report: DraftReport, title: str) -> str:
    """Write a page that needs nothing else; `title` is plain text."""
    rows = "\n".join(_html_rows(report))
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<h1>{escape(title)}</h1>\n<p>{escape(summary(report))}</p>\n"
        "<table>\n<thead><tr><th>No.</th><th>Chinese</th><th>English</th><th>Findings</th></tr>"
        f"</thead>\n<tbody>\n{rows}\n</tbody>\n</table>\n</body>\n</html>\n"
    )


def as_workbook(report: DraftReport) -> bytes:
    """Write an XLSX workbook: one sheet of findings, one of all sentences.

    Raises `MissingComponentError` without openpyxl, `BadInputError` for a text that no
    cell can hold.
    """
    try:
        import openpyxl  # late: 150 ms
    except ImportError as error:
        remedy = "write the report as HTML or JSON, or install the program again"
        raise MissingComponentError("openpyxl, which writes XLSX files,", remedy) from error

    # Before the workbook begins: one that is left half-written complains when it goes.
    findings = list(map(_cells, _finding_rows(report)))
    sentences = list(map(_cells, _sentence_rows(report)))
    workbook = cast("_Workbook", openpyxl.Workbook(write_only=True))
    _fill(workbook.create_sheet("Findings"), _FINDINGS_WIDTHS, findings)
    _fill(workbook.create_sheet("Sentences"), _SENTENCES_WIDTHS, sentences)
    written = io.BytesIO()
    workbook.save(written)
    return written.getvalue()


class _Dimension(Protocol):
    width: float


class _Sheet(Protocol):
    """The part of openpyxl's worksheets that is used."""

    freeze_panes: str

    def append(self, row: Sequence[object]) -> None: ...


class _Workbook(Protocol):
    """The part of openpyxl's workbooks that is used."""

    def create_sheet(self, title: str) -> _Sheet: ...
    def save(self, file: io.BytesIO) -> None: ...


_FINDINGS_WIDTHS = {"A": 6, "B": 14, "C": 22, "D": 44, "E": 30, "F": 44, "G": 60, "H": 60}
_SENTENCES_WIDTHS = {"A": 6, "B": 60, "C": 60, "D": 10, "E": 40}


def _fill(sheet: _Sheet, widths: dict[str, int], rows: Iterable[Sequence[object]]) -> None:
    sheet.freeze_panes = "A2"
    dimensions = cast("dict[str, _Dimension]", getattr(sheet, "column_dimensions"))  # noqa: B009
    for column, width in widths.items():
        dimensions[column].width = width
    for row in rows:
        sheet.append(row)


def _cells(row: Iterable[object]) -> list[object]:
    """Guard a row of texts and numbers. Raises `BadInputError`."""
    cells = [guarded(cell) if isinstance(cell, str) else cell for cell in row]
    for cell in cells:
        if isinstance(cell, str) and len(cell) > _LONGEST_CELL:
            cause = f"it is longer than the {_LONGEST_CELL:,} characters that a cell can hold"
            raise BadInputError(f"{cell[:20]}…", cause, "write the report as HTML or JSON")
    return cells


def _finding_rows(report: DraftReport) -> Iterator[tuple[object, ...]]:
    yield "No.", "Finding", "Term", "Expected", "Found", "Note", "Chinese", "English"
    for number, one in enumerate(report.sentences, start=1):
        for finding in one.findings:
            kind = _TITLES.get(finding.kind, finding.kind)
            about = (finding.term, finding.expected, finding.found, finding.note)
            yield number, kind, *about, one.source, one.target


def _sentence_rows(report: DraftReport) -> Iterator[tuple[object, ...]]:
    yield "No.", "Chinese", "English", "Findings", "Terms used"
    for number, one in enumerate(report.sentences, start=1):
        used = "; ".join(f"{term}: {found}" for term, found in one.used)
        yield number, one.source, one.target, len(one.findings), used


def _finding_data(finding: DraftFinding) -> dict[str, Any]:
    data: dict[str, Any] = {
        "kind": finding.kind,
        "term": finding.term,
        "expected": finding.expected,
        "found": finding.found,
    }
    if finding.note:
        data["note"] = finding.note
    return data


def _line(finding: DraftFinding) -> str:
    kind = _TITLES.get(finding.kind, finding.kind)
    found = f", found “{finding.found}”" if finding.found else ""
    note = f" ({finding.note})" if finding.note else ""
    if not finding.expected:
        return f"{kind}: {finding.term}{found}{note}"
    return f"{kind}: {finding.term}, expected “{finding.expected}”{found}{note}"


def _html_rows(report: DraftReport) -> Iterator[str]:
    for number, one in enumerate(report.sentences, start=1):
        findings = "".join(map(_html_finding, one.findings)) or '<span class="ok">✓</span>'
        terms = [finding.term_span for finding in one.findings]
        yield (
            f'<tr><td class="number">{number}</td>'
            f'<td lang="zh">{_marked(one.source, terms)}</td>'
            f"<td>{_marked(one.target, [finding.found_span for finding in one.findings])}</td>"
            f"<td>{findings}</td></tr>"
        )


def _html_finding(finding: DraftFinding) -> str:
    found = f" <del>{escape(finding.found)}</del>" if finding.found else ""
    expected = f" → <b>{escape(finding.expected)}</b>" if finding.expected else ""
    note = f"<br><small>{escape(finding.note)}</small>" if finding.note else ""
    kind = _TITLES.get(finding.kind, finding.kind)
    return (
        f'<p class="{escape(finding.kind)}"><i>{escape(kind)}</i> '
        f'<span lang="zh">{escape(finding.term)}</span>{found}{expected}{note}</p>'
    )


def _marked(text: str, spans: Iterable[Span | None]) -> str:
    parts: list[str] = []
    at = 0
    for span in sorted({span for span in spans if span is not None}):
        if span.start >= at:
            parts += [escape(text[at : span.start]), f"<mark>{escape(span.of(text))}</mark>"]
            at = span.end
    return "".join((*parts, escape(text[at:])))


_STYLE = """
body { margin: 2.5rem auto; max-width: 78rem; padding: 0 1.5rem; background: #FBF9F4;
  color: #23211E; font: 1rem/1.55 "Noto Sans", "Segoe UI", system-ui, sans-serif; }
h1 { font: bold 1.6rem/1.3 Georgia, "Noto Serif", serif; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #E2DCCF; padding: .6rem .7rem; text-align: left;
  vertical-align: top; }
th { color: #6F695F; font-weight: normal; font-size: .85rem; }
td:lang(zh), span:lang(zh) { font-family: "Noto Serif CJK SC", "Source Han Serif SC",
  "Songti SC", SimSun, serif; }
.number { color: #6F695F; } .ok { color: #3F7A55; } p { margin: 0 0 .4rem; }
p i { font-style: normal; font-size: .8rem; padding: .1rem .45rem; border-radius: .6rem;
  background: #F8EBCF; color: #7A520B; }
.forbidden i, .number i { background: #F6DFDA; color: #8E2A1C; }
mark { background: #F7EBC8; } small { color: #6F695F; }
"""
