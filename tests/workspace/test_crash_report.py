from __future__ import annotations

from datetime import UTC, datetime

from reader.workspace import crash_report

SECRET = "\u4e0d"


def fail() -> None:
    being_read = SECRET * 3
    raise ValueError(f"a reason ({len(being_read)})")


def broken() -> ValueError:
    try:
        fail()
    except ValueError as error:
        return error


def test_a_report_says_which_program_and_where_it_failed(tmp_path):
    path = crash_report.write(tmp_path / "reports", broken())
    text = path.read_text(encoding="utf-8")
    assert text.startswith("Bilingual Reader ")
    assert "test_crash_report.py" in text
    assert text.rstrip().endswith("ValueError: a reason (3)")


def test_what_was_being_read_is_not_in_it(tmp_path):
    assert SECRET not in crash_report.write(tmp_path, broken()).read_text(encoding="utf-8")


def test_only_the_newest_reports_are_kept(tmp_path):
    for _ in range(25):
        newest = crash_report.write(tmp_path, broken())
    kept = sorted(tmp_path.glob("*.txt"))
    assert len(kept) == 20
    assert kept[-1] == newest


def test_where_nothing_can_be_written_nothing_else_fails(tmp_path):
    (tmp_path / "file").touch()
    assert crash_report.write(tmp_path / "file", broken()) is None


def test_the_time_is_told_in_utc():
    when = datetime(2026, 1, 31, 8, 0, tzinfo=UTC)
    assert "2026-01-31 08:00:00 UTC" in crash_report.describe(broken(), when)
