from __future__ import annotations

import pytest

from reader.exchange import tmx
from reader.exchange.tmx import TranslationUnit

CHINESE = "发展新质生产力。\n完成投资394亿元。\n"
DRAFT = "Develop new productivity boosters.\nInvestment of 39.4 billion yuan was completed.\n"


@pytest.fixture
def files(write):
    return write(CHINESE, "source.txt"), write(DRAFT, "draft.txt")


def test_a_draft_is_checked_line_by_line(call, files):
    found = call("verify", *files).json
    assert [one["source"] for one in found["sentences"]] == CHINESE.split()
    assert found["sentences"][1]["findings"] == []
    (finding,) = found["sentences"][0]["findings"]
    assert finding["kind"] == "superseded"
    assert finding["term"] == "新质生产力"
    assert finding["expected"].startswith("new quality productive forces")
    assert finding["found"] == "new productivity boosters"


def test_the_date_of_the_text_decides_what_holds(call, files):
    found = call("verify", *files, "--date", "2023-10-05").json
    assert found["summary"] == {"used": 1}
    assert call("verify", *files, "--date", "tomorrow").status == 2


@pytest.mark.parametrize(("name", "start"), [("out.html", b"<!DOCTYPE"), ("out.xlsx", b"PK")])
def test_the_ending_of_the_file_names_the_format(call, files, tmp_path, name, start):
    if name.endswith("xlsx"):
        pytest.importorskip("openpyxl")
    done = call("verify", *files, "-o", tmp_path / name)
    assert done.status == 0
    assert (tmp_path / name).read_bytes().startswith(start)
    assert "1 of 2 sentences to look at" in done.out


def test_text_goes_to_standard_output(call, files):
    done = call("verify", *files, "--format", "text")
    assert "Superseded: 新质生产力" in done.out


def test_a_workbook_needs_a_file(call, files):
    done = call("verify", *files, "--format", "xlsx")
    assert done.status == 2
    assert "name a file with -o" in done.err


def test_a_translation_memory_is_enough(call, write):
    unit = TranslationUnit("发展新质生产力。", "Develop better machines.", "yours")
    found = call("verify", write(tmx.document([unit]), "draft.tmx")).json
    assert [one["kind"] for one in found["sentences"][0]["findings"]] == ["missing"]


def test_files_that_do_not_fit_are_refused(call, write, files):
    done = call("verify", files[0], write("One line only.\n", "short.txt"))
    assert done.status == 2
    assert "short.txt" in done.err
    assert "one sentence on each line" in done.err


@pytest.mark.parametrize("date", ["2024-02-30", "2024-13", "24", "2024/03/05"])
def test_a_date_that_no_calendar_has_is_refused(call, write, date):
    source, target = write("好。\n", "zh.txt"), write("Good.\n", "en.txt")
    done = call("verify", source, target, "--date", date)
    assert done.status == 2
    assert f"{date} is no date" in done.err
