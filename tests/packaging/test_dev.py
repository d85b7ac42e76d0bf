"""What ``packaging/dev.py`` decides before it does anything."""

from __future__ import annotations

import ast
import subprocess
import sys

import pytest

from reader.cli import main as cli


@pytest.mark.parametrize(
    ("arguments", "window"),
    [
        ([], True),
        (["-"], True),
        (["page.txt"], True),
        (["missing.txt", "page.txt"], True),
        (["folder/page"], True),
        (["中国.txt"], True),
        (["annotate", "page.txt"], False),
        (["convert", "page.txt", "--to", "taiwan"], False),
        (["open-offscreen", "page.txt"], False),
        (["--help"], False),
    ],
)
def test_what_is_no_command_and_no_option_opens_the_window(dev, arguments, window):
    assert dev.opens_window(arguments) is window


def test_the_commands_of_the_reader_are_known(dev):
    assert {*cli.COMMANDS, *cli.HIDDEN} == dev.READER_COMMANDS


@pytest.mark.parametrize(
    ("environment", "platform", "screen"),
    [
        ({}, "linux", "offscreen"),
        ({"DISPLAY": ""}, "linux", "offscreen"),
        ({"DISPLAY": ":0"}, "linux", "x11"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "linux", "wayland"),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, "linux", "offscreen"),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen:size=8"}, "linux", "offscreen"),
        ({}, "darwin", "x11"),
        ({}, "win32", "x11"),
    ],
)
def test_the_screen_is_known_from_the_environment(dev, environment, platform, screen):
    assert dev.screen_of(environment, platform) == screen


@pytest.mark.parametrize(
    ("version", "old"), [((3, 10, 9), True), ((3, 11, 0), False), ((3, 13), False), ((4, 0), False)]
)
def test_a_python_before_3_11_is_too_old(dev, version, old):
    assert dev.is_too_old(version) is old


def test_an_unknown_command_is_told_in_one_sentence(dev, capsys):
    assert dev.main(["biuld"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("dev.py: There is no command 'biuld'; use run, test,")
    assert said.count("\n") == 1


def test_without_a_command_it_says_which_there_are(dev, capsys):
    assert dev.main([]) == 2
    assert "packaging/dev.py prepare" in capsys.readouterr().out


def test_the_script_needs_nothing_but_the_standard_library(repository):
    script = repository / "packaging" / "dev.py"
    done = subprocess.run(
        [sys.executable, "-E", "-S", str(script), "--help"],
        capture_output=True,
        text=True,
        check=False,
        timeout=30,
    )
    assert done.returncode == 0, done.stderr


def test_a_python_too_old_to_run_the_reader_can_still_read_the_script(repository):
    """Otherwise it would answer with a syntax error in place of our sentence."""
    folder = repository / "packaging"
    for file in [folder / "dev.py", *(folder / "devtools").glob("*.py")]:
        ast.parse(file.read_text(encoding="utf-8"), feature_version=(3, 8))
