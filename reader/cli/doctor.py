"""``doctor``: what works here, what is missing, what to do."""

from __future__ import annotations

from dataclasses import asdict, replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.cli.output import add_format, print_json
from reader.errors import BadInputError
from reader.storage.paths import default_paths
from reader.workspace.health import Health, examine

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from reader.workspace.health import Finding


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    add_format(parser, "json", "text", default="text")
    parser.add_argument(
        "--self-test",
        action="store_true",
        help="use every part on a page of its own, with the network blocked",
    )
    parser.add_argument(
        "--package", type=Path, metavar="FILE", help="translation package for the self-test"
    )


def run(arguments: argparse.Namespace) -> int:
    """Print a line for each part; exit 1 where one is broken, 2 where a file of yours is."""
    if arguments.package and not arguments.package.exists():
        raise BadInputError(arguments.package, "there is no such file")
    if arguments.self_test:
        from reader.cli import selftest  # late: it is seldom wanted

        return selftest.run(arguments.package, arguments.format)
    findings = [_asked_again(one) for one in examine(default_paths())]
    status = _status(findings)
    if arguments.format == "json":
        described = [
            {key: value for key, value in asdict(one).items() if key != "bad_input"}
            for one in findings
        ]
        print_json({"ok": status == 0, "checks": described})
        return status
    width = max(len(one.part) for one in findings)
    for one in findings:
        print(f"{one.health:<8} {one.part:<{width}}  {one.detail}")
        if one.remedy:
            print(f"{'':<8} {'':<{width}}  → {one.remedy}")
    return status


def _asked_again(finding: Finding) -> Finding:
    """Where nobody could tell about the fonts, ask Qt; that takes as long as a window."""
    if finding.part != "Chinese fonts" or finding.health is not Health.UNKNOWN:
        return finding
    try:
        # The command line is blind to the desktop, so that every other command runs without Qt.
        offscreen: Any = import_module("reader.desktop.offscreen")
        able: bool = offscreen.has_chinese_font()
    except ImportError:
        return finding
    if able:
        return replace(finding, health=Health.OK, detail="there are some, after Qt")
    remedy = "install one, for instance the package fonts-noto-cjk"
    detail = "no font has Chinese characters"
    return replace(finding, health=Health.MISSING, detail=detail, remedy=remedy)


def _status(findings: Sequence[Finding]) -> int:
    broken = [one for one in findings if one.health is Health.BROKEN]
    if any(one.bad_input for one in broken):
        return 2
    return 1 if broken else 0
