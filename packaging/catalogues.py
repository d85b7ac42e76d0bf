#!/usr/bin/env python3
"""Bring the message catalogues up to date with the words that the window asks for.

    .venv/bin/python packaging/catalogues.py

New words come in as unfinished, words that nobody asks for any more go; the translations
that are there stay. Then write the new ones into ``resources/i18n/*.ts``, without
``type="unfinished"``: the tests tell what is missing.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OPTIONS = (
    "-no-obsolete", "-locations", "none", "-source-language", "en", "-extensions", "py",
)  # fmt: skip


def main() -> int:
    """Update every catalogue and tell how much of each is left to translate."""
    updater = Path(sys.executable).with_name("pyside6-lupdate")
    for catalogue in sorted((ROOT / "resources" / "i18n").glob("*.ts")):
        language = ("-target-language", catalogue.stem)
        command = [updater, *OPTIONS, *language, "reader/desktop", "-ts", catalogue]
        subprocess.run(command, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        left = catalogue.read_text(encoding="utf-8").count('type="unfinished"')
        print(f"{catalogue.relative_to(ROOT)}: {left} to translate")
    return 0


if __name__ == "__main__":
    sys.exit(main())
