"""``snapshot``: draw the real window into a PNG file, without a display."""

from __future__ import annotations

import re
from argparse import ArgumentTypeError
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.cli.output import SCRIPT_NAMES, refuse_source
from reader.storage.paths import default_paths
from reader.storage.settings import MAX_FONT_PX, MIN_FONT_PX, Settings
from reader.workspace.catalogues import CATALOGUES

if TYPE_CHECKING:
    import argparse

THEMES = ("light", "dark", "sepia", "contrast")
_SIZE = re.compile(r"(\d{3,4})x(\d{3,4})")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("file", nargs="?", metavar="FILE", help="default: a bundled article")
    parser.add_argument("-o", "--output", required=True, metavar="PNG", type=Path)
    parser.add_argument("--size", type=_size, default=(1280, 860), metavar="1280x860")
    parser.add_argument("--scale", type=_scale, default=1.0, help="pixels for one point: 1, 1.5, 2")
    parser.add_argument("--select", type=_count, default=0, metavar="N", help="sentence to select")
    parser.add_argument("--term", default="", help="term whose card to open")
    add_look(parser)


def add_look(parser: argparse.ArgumentParser) -> None:
    """Declare the options for how the window looks."""
    scripts = [name for name in SCRIPT_NAMES if name != "traditional"]
    parser.add_argument("--script", choices=scripts, default="simplified")
    parser.add_argument("--pinyin", choices=("all", "none", "unknown"), default="all")
    parser.add_argument("--theme", choices=THEMES, default="light")
    parser.add_argument("--language", choices=("en", *CATALOGUES), default="en")
    parser.add_argument("--font-px", type=int, default=Settings().font_px, metavar="PX")


def run(arguments: argparse.Namespace) -> int:
    """Draw the picture."""
    refuse_source(arguments.output, arguments.file)
    # The command line is blind to the desktop, so that every other command runs without Qt.
    offscreen: Any = import_module("reader.desktop.offscreen")
    width, height = arguments.size
    shot = offscreen.Shot(
        files=(arguments.file,) if arguments.file else (),
        width=width,
        height=height,
        scale=arguments.scale,
        select=arguments.select,
        term=arguments.term,
    )
    offscreen.render(shot, look(arguments), default_paths(), arguments.output)
    return 0


def look(arguments: argparse.Namespace) -> Settings:
    """Return the settings that the options of `add_look` ask for."""
    return replace(
        Settings(),
        script=arguments.script,
        pinyin=arguments.pinyin,
        theme=arguments.theme,
        language=arguments.language,
        font_px=min(MAX_FONT_PX, max(MIN_FONT_PX, arguments.font_px)),
    )


def _size(text: str) -> tuple[int, int]:
    match = _SIZE.fullmatch(text)
    if match is None:
        raise ArgumentTypeError(f"{text} is no size such as 1280x860")
    return int(match[1]), int(match[2])


def _count(text: str) -> int:
    if not text.isdecimal():
        raise ArgumentTypeError(f"{text} is no number of a sentence, which are counted from 1")
    return int(text)


def _scale(text: str) -> float:
    if not re.fullmatch(r"[1-4](\.\d+)?|0\.[1-9]\d*", text):
        raise ArgumentTypeError(f"{text} is no scale such as 1, 1.5 or 2")
    return float(text)
