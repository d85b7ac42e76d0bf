"""``verify``: an English draft against the glossary and the figures."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from reader.cli.output import refuse_source, services
from reader.exchange import draft_report
from reader.storage import atomic
from reader.workspace.verify import read_pairs, verify_draft

if TYPE_CHECKING:
    import argparse

    from reader.exchange.draft_report import DraftReport

_ENDINGS = {".json": "json", ".txt": "text", ".html": "html", ".htm": "html", ".xlsx": "xlsx"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument(
        "source", metavar="SOURCE", help="the Chinese, a sentence a line; or a TMX file"
    )
    parser.add_argument(
        "target",
        metavar="TARGET",
        nargs="?",
        help="the English, a line for each sentence of SOURCE; or a TMX file",
    )
    parser.add_argument(
        "--format",
        choices=("json", "text", "xlsx", "html"),
        help="default: that of the file named by -o, else json",
    )
    parser.add_argument("-o", "--output", metavar="OUT", help="write into this file")
    parser.add_argument(
        "--date", default="", metavar="YYYY-MM-DD", help="date of the text: decides what holds"
    )


def run(arguments: argparse.Namespace) -> int:
    """Check the draft and print or write the report."""
    from reader.errors import BadInputError

    out: str | None = arguments.output
    kind: str = arguments.format or _ENDINGS.get(Path(out or "").suffix.lower(), "json")
    if kind == "xlsx" and not out:
        raise BadInputError("--format xlsx", "a workbook cannot be printed", "name a file with -o")
    if out:
        refuse_source(Path(out), arguments.source, arguments.target)
    report = verify_draft(
        services(), read_pairs(arguments.source, arguments.target), _date(arguments.date)
    )
    if not out:
        sys.stdout.write(_written(report, kind, arguments.source).decode())
    else:
        atomic.write_bytes(Path(out), _written(report, kind, arguments.source))
        print(f"{out}: {draft_report.summary(report)}")
    return 0


def _written(report: DraftReport, kind: str, source: str) -> bytes:
    if kind == "xlsx":
        return draft_report.as_workbook(report)
    if kind == "html":
        return draft_report.as_html(report, f"Terms and figures: {Path(source).name}").encode()
    if kind == "text":
        return draft_report.as_text(report).encode()
    return draft_report.as_json(report).encode()


def _date(text: str) -> str:
    """Check a date of the command line. Raises `BadInputError`."""
    import re
    from datetime import date

    from reader.errors import BadInputError

    try:
        whole = re.fullmatch(r"\d{4}(-\d\d){0,2}", text) is not None
        if text:
            date.fromisoformat((text + "-01-01")[:10] if whole else "")
    except ValueError as error:
        remedy = "write it as 2024-03-05 or 2024"
        raise BadInputError("--date", f"{text} is no date", remedy) from error
    return text
