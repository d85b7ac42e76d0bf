"""Whatever is given: one clear sentence, the right exit status, and nothing lost."""

from __future__ import annotations

import os
import subprocess
import sys

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
