"""Whatever is given: one clear sentence, the right exit status, and nothing lost."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

COMMANDS = [
    ("import",),
    ("annotate",),
    ("annotate", "--page"),
    ("convert", "--to", "taiwan"),
    ("translate",),
    ("terms",),
]


def refused(done, *words: str) -> None:
    """Check that `done` ended with one sentence on standard error and nothing else."""
    assert done.status == 2
    assert done.out == ""
    assert done.err.startswith("bilingual-reader: ")
    assert done.err.count("\n") == 1
    assert done.err.endswith(".\n")
    for word in words:
        assert word in done.err


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b"", "the file is empty"),
        (b" \n\t\n", "nothing but white space"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "a PNG image, not a text file"),
        (bytes(range(256)) * 8, ""),
        ("科技创新".encode() + b"\xff\xfe" + "成果转化".encode() * 30, ""),
    ],
    ids=["empty", "blank", "image", "binary", "damaged"],
)
def test_a_file_that_is_no_text_is_refused(call, tmp_path, command, content, cause):
    path = tmp_path / "input.txt"
    path.write_bytes(content)
    refused(call(*command, path), str(path), cause)
    assert path.read_bytes() == content


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_missing_file_a_folder_and_a_huge_file_are_refused(call, tmp_path, command):
    refused(call(*command, tmp_path / "none.txt"), "none.txt", "no such file")
    refused(call(*command, tmp_path), str(tmp_path), "a folder")
    huge = tmp_path / "huge.txt"
    with huge.open("wb") as file:
        file.truncate(50 * 1024 * 1024)
    refused(call(*command, huge), "huge.txt", "too large (50 MB")


def test_nothing_on_standard_input_is_refused(call):
    refused(call("annotate", "-"), "standard input: the file is empty")


@pytest.mark.parametrize(
    "command",
    [
        ("convert", "--to", "taiwan"),
        ("annotate",),
        ("terms",),
        ("translate",),
        ("import", "--add"),
    ],
    ids=" ".join,
)
def test_a_damaged_settings_file_is_named_and_kept(call, write, home, command):
    path = home / "settings.json"
    path.write_text('{"theme": ')
    refused(call(*command, write("发展。")), str(path), "the settings file is damaged")
    assert path.read_text() == '{"theme": '


def test_a_damaged_library_is_named_and_kept(call, write, home, fixture_package):
    path = home / "library.sqlite"
    path.write_bytes(b"this is no database" * 100)
    refused(call("import", "--add", write("发展。")), str(path), "the library is damaged")
    call("packages", "install", fixture_package)
    refused(call("translate", write("今天天气很好。")), str(path), "the library is damaged")
    assert path.read_bytes() == b"this is no database" * 100


def test_what_needs_no_library_works_beside_a_damaged_one(call, write, home):
    (home / "library.sqlite").write_bytes(b"this is no database" * 100)
    for command in COMMANDS:
        assert call(*command, write("发展。")).status == 0


def test_a_data_folder_that_is_a_file_is_named(call, write, home, monkeypatch, tmp_path):
    (tmp_path / "file").touch()
    monkeypatch.setenv("BILINGUAL_READER_HOME", str(tmp_path / "file"))
    done = call("import", "--add", write("发展。"))
    assert (done.status, done.out) == (2, "") or done.status == 1
    assert str(tmp_path / "file") in done.err
    assert done.err.count("\n") == 1


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere"
)
def test_a_data_folder_that_cannot_be_written_is_named(call, write, home):
    home.chmod(0o500)
    try:
        done = call("import", "--add", write("发展。"))
        assert done.status == 1
        assert str(home) in done.err
        assert call("terms", write("发展。")).status == 0
    finally:
        home.chmod(0o700)


@pytest.mark.parametrize(
    "arguments",
    [
        ("--nonsense",),
        ("annotate",),
        ("annotate", "a", "--format", "pdf"),
        ("convert", "a"),
        ("convert", "a", "--to", "klingon"),
        ("packages",),
        ("packages", "explode"),
        ("import",),
    ],
    ids=" ".join,
)
def test_wrong_usage_is_explained(call, arguments):
    done = call(*arguments)
    assert done.status == 2
    assert done.out == ""
    assert "usage: bilingual-reader" in done.err


def run(*arguments, home, given=b""):
    environment = {**os.environ, "BILINGUAL_READER_HOME": str(home)}
    return subprocess.run(
        [sys.executable, "-m", "reader", *map(str, arguments)],
        input=given, capture_output=True, env=environment, timeout=60, check=False,
    )  # fmt: skip


def test_the_process_itself_says_one_sentence(home, tmp_path):
    done = run("annotate", tmp_path / "none.txt", home=home)
    assert done.returncode == 2
    assert (
        done.stderr.decode()
        == f"bilingual-reader: {tmp_path / 'none.txt'}: there is no such file.\n"
    )


def test_the_process_speaks_utf8_whatever_the_locale(home, monkeypatch):
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    done = run("convert", "-", "--to", "taiwan", home=home, given="发展".encode())
    assert done.stdout.decode("utf-8") == "發展"


def test_a_reader_that_goes_away_is_no_traceback(home, tmp_path):
    path = tmp_path / "long.txt"
    path.write_text("全市今年大力发展新质生产力。\n" * 3000, encoding="utf-8")
    environment = {**os.environ, "BILINGUAL_READER_HOME": str(home)}
    environment.pop("PYTHONUNBUFFERED", None)  # then Python itself drops the rest in silence
    with subprocess.Popen(
        [sys.executable, "-m", "reader", "annotate", str(path)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment,
    ) as process:  # fmt: skip
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(timeout=60) == 1


@pytest.mark.parametrize("form", ["html", "tmx"])
def test_what_is_exported_is_never_written_over_its_source(call, write, form):
    page = write("标题\n\n今天天气很好，大家都很高兴。\n")
    before = page.read_bytes()
    done = call("export", page, "--to", form, "-o", page)
    assert done.status == 2
    assert "this file is the one that is read; name another one with -o." in done.err
    assert page.read_bytes() == before


def test_a_report_is_never_written_over_the_draft(call, write):
    source = write("发展经济。\n", "zh.txt")
    target = write("Develop the economy.\n", "en.txt")
    done = call("verify", source, target, "-o", target)
    assert done.status == 2
    assert target.read_text(encoding="utf-8") == "Develop the economy.\n"


def test_a_result_for_standard_output_is_refused(call, write):
    done = call("export", write("今天天气很好。\n"), "--to", "html", "-o", "-")
    assert (done.status, done.out) == (2, "")
    assert done.err == "bilingual-reader: -o -: the result is written into a file; name one.\n"


@pytest.mark.skipif(sys.platform == "win32", reason="a shell that closes streams")
@pytest.mark.parametrize(("closing", "status"), [(">&-", 0), ("2>&-", 0), ("<&-", 2)])
def test_a_stream_that_is_closed_is_no_crash(write, closing, status, tmp_path):
    file = "-" if closing.startswith("<") else write("好。\n")
    program = f'exec "$0" -m reader import "$1" {closing}'
    done = subprocess.run(
        ["/bin/sh", "-c", program, sys.executable, str(file)],
        capture_output=True, text=True, check=False, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.returncode == status
    assert "Traceback" not in done.stderr
    if status:
        assert done.stderr == "bilingual-reader: standard input: the file is empty.\n"


def test_a_picture_is_never_written_over_its_text(call, write):
    page = write("今天天气很好。\n")
    assert call("snapshot", page, "-o", page).status == 2
    assert page.read_text(encoding="utf-8") == "今天天气很好。\n"


@pytest.mark.parametrize(
    ("option", "value", "cause"),
    [
        ("--select", "-1", "-1 is no number of a sentence"),
        ("--scale", "0", "0 is no scale such as 1, 1.5 or 2"),
        ("--scale", "nan", "nan is no scale"),
    ],
)
def test_a_picture_that_cannot_be_drawn_is_refused(call, write, tmp_path, option, value, cause):
    done = call("snapshot", write("好。\n"), "-o", tmp_path / "x.png", f"{option}={value}")
    assert done.status == 2
    assert cause in done.err


def test_a_package_for_the_self_test_that_is_not_there_is_named(call, tmp_path):
    done = call("doctor", "--self-test", "--package", tmp_path / "none.argosmodel")
    assert (done.status, done.out) == (2, "")
    assert "none.argosmodel: there is no such file." in done.err
