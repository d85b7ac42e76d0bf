from __future__ import annotations

import pytest

from reader.cli import main as cli

LIST = "中文,English,状态\n低空旅游,low-altitude tourism,正式\n新质生产力,my own,\n"


def names(home) -> set[str]:
    return {path.name for path in (home / "glossary").glob("*")}


def test_the_glossary_is_a_command_of_the_program():
    assert cli.COMMANDS["glossary"] == "reader.cli.glossary"


def test_a_gbk_table_from_excel_is_imported_and_used(call, write):
    done = call("glossary", "import", write(LIST, "list.csv", "gb18030"))
    assert done.status == 0
    assert "csv, gb18030, 2 rows" in done.out
    assert "zh = 中文, en = English, status = 状态" in done.out
    assert "2 new, 0 changed, 0 as before; imported" in done.out
    found = call("terms", write("发展低空旅游。")).json
    [hit], [entry] = found["hits"], found["entries"]
    assert entry["layer"] == "house"
    assert (hit["rendering"], hit["status"]) == ("low-altitude tourism", "approved")
    assert call("lookup", "新质生产力").status == 0


def test_a_dry_run_reports_and_writes_nothing(call, write, home):
    done = call("glossary", "import", write(LIST, "list.csv"), "--dry-run", "--format", "json")
    assert done.json["written"] is False
    assert (done.json["added"], done.json["rows"], done.json["layer"]) == (2, 2, "house")
    assert done.json["source"]["columns"] == {"zh": "中文", "en": "English", "status": "状态"}
    assert done.json["preview"][0]["zh_hant"] == ""
    assert names(home) == set()


@pytest.mark.parametrize("wanted", ["csv", "tsv", "xlsx", "tbx2", "tbx3", "tbx3-dct", "omegat"])
def test_what_is_exported_can_be_imported(call, write, tmp_path, wanted):
    call("glossary", "import", write(LIST, "list.csv"))
    suffix = {"omegat": "txt"}.get(wanted, "tbx" if wanted.startswith("tbx") else wanted)
    out = tmp_path / f"out.{suffix}"
    done = call("glossary", "export", "--to", wanted, "-o", out, "--layer", "house")
    assert (done.status, done.out) == (0, f"{out}: 2 terms.\n")
    report = call("glossary", "import", out, "--layer", "personal", "--format", "json").json
    assert (report["source"]["format"], report["added"]) == (wanted, 2)
    assert report["problems"] == []


def test_columns_can_be_named(call, write):
    text = "new\tx\t测试词语\nold\tx\t测试用词\n"
    path = write(text, "list.txt")
    report = call("glossary", "import", path, "--map", "zh=3,en=A", "--format", "json").json
    assert [one["zh"] for one in report["preview"]] == ["测试词语", "测试用词"]


def test_bad_rows_are_listed_and_nothing_is_imported(call, write, home):
    path = write("zh,en\n甲乙,one\n丙丁,\n,two\n", "list.csv")
    done = call("glossary", "import", path)
    assert done.status == 2
    assert done.err == (
        f"bilingual-reader: {path}: 2 rows cannot be imported, the first is row 3:"
        " “丙丁” has no English; mend the file; nothing was imported.\n"
    )
    assert "row 3: error (rendering): “丙丁” has no English" in done.out
    assert "row 4: error (zh): there is no Chinese" in done.out
    assert names(home) == set()


@pytest.mark.parametrize(
    ("name", "content", "cause"),
    [
        ("a.csv", b"", "the file is empty"),
        ("a.tbx", b"<tbx><text>", "no well-formed XML"),
        ("a.tbx", b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///x">]><a>&b;</a>', "document type"),
        ("a.xlsx", b"PK\x03\x04", "the workbook cannot be read"),
        ("a.xls", b"\xd0\xcf\x11\xe0", "an old Excel workbook"),
        ("a.csv", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(99), "Microsoft Office"),
        ("a.csv", b"a,b\n", "not clear which column"),
        ("a.txt", "新质 new\n".encode(), "not clear which column"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_glossary_is_refused_in_one_sentence(
    call, tmp_path, home, name, content, cause
):
    path = tmp_path / name
    path.write_bytes(content)
    done = call("glossary", "import", path)
    assert (done.status, done.out) == (2, "")
    assert done.err.count("\n") == 1
    assert cause in done.err
    assert path.name in done.err
    assert names(home) == set()


def test_a_missing_file_a_folder_and_a_wrong_map_are_refused(call, tmp_path):
    assert "no such file" in call("glossary", "import", tmp_path / "none.csv").err
    assert "a folder" in call("glossary", "import", tmp_path).err
    assert "is not FIELD=COLUMN" in call("glossary", "import", tmp_path, "--map", "zh").err


def test_standard_input_is_read(call):
    assert "2 new" in call("glossary", "import", "-", given=LIST.encode()).out


def test_renderings_that_nobody_should_use_can_be_left_out(call, write, tmp_path):
    call("glossary", "import", write("zh,en,forbidden\n甲乙,one,two\n丙丁,,three\n", "list.csv"))
    out = tmp_path / "out.tbx"
    done = call(
        "glossary", "export", "--to", "tbx2", "-o", out, "--layer", "house", "--usable-only"
    )
    assert done.out == f"{out}: 1 terms.\n"
    assert b"two" not in out.read_bytes()


def test_an_empty_layer_is_not_exported(call, tmp_path):
    done = call("glossary", "export", "--to", "csv", "-o", tmp_path / "x.csv", "--layer", "house")
    assert done.status == 2
    assert "no term to export" in done.err
    assert not (tmp_path / "x.csv").exists()


def test_check_fails_only_where_something_is_wrong(call, home, write):
    assert call("glossary", "check").status == 0
    call("glossary", "import", write(LIST, "list.csv"))
    done = call("glossary", "check")
    assert done.status == 0
    path = home / "glossary" / "house.toml"
    path.write_text(path.read_text("utf-8").replace('"低空旅游"', '"低空旅遊"'), encoding="utf-8")
    done = call("glossary", "check")
    assert done.status == 1
    assert "error: script-mismatch: 低空旅遊 (house)" in done.out
    assert call("glossary", "check", "--format", "json").json["counts"]["error"] == 1


def test_a_damaged_layer_is_named_and_kept(call, home, write):
    (home / "glossary").mkdir()
    (home / "glossary" / "personal.toml").write_text("[[entry]")
    for command in (["terms", write("发展。")], ["glossary", "check"]):
        done = call(*command)
        assert done.status == 2
        assert "personal.toml" in done.err
    assert (home / "glossary" / "personal.toml").read_text() == "[[entry]"
