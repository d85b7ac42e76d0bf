"""The shape of the code: who imports whom, how long things are, what must not appear."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from importlinter import configuration
from importlinter.application import use_cases

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "reader").rglob("*.py"))
PYTHON_FILES = [
    file
    for folder in ("reader", "packaging", "tests")
    for file in sorted((ROOT / folder).rglob("*.py"))
]
TEXT_KINDS = {
    "", ".cfg", ".css", ".csv", ".desktop", ".html", ".in", ".ini", ".json", ".md", ".py", ".qss",
    ".sh", ".spec", ".svg", ".toml", ".ts", ".tsv", ".txt", ".xml", ".yaml", ".yml",
}  # fmt: skip
NOT_OURS = {
    ".git", ".venv", ".venv-discarded", ".hypothesis", ".mypy_cache", ".pytest_cache",
    ".ruff_cache", ".import_linter_cache", "__pycache__", "build", "dist",
}  # fmt: skip
LONGEST_MODULE = 400
LONGEST_TEST_MODULE = 500
LONGEST_CLASS = 300
LONGEST_FUNCTION = 60
VOID_CALLS = 1_000
HEAVY = ("PySide6", "argostranslate", "ctranslate2", "numpy", "opencc", "pypinyin", "sentencepiece")


def name(file: Path) -> str:
    return file.relative_to(ROOT).as_posix()


def nodes(files, *kinds):
    for file in files:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, kinds):
                yield file, node


def length(node) -> int:
    return node.end_lineno - node.lineno + 1


def own_text_files():
    for file in sorted(ROOT.rglob("*")):
        inside = file.relative_to(ROOT).parts
        if file.suffix in TEXT_KINDS and not NOT_OURS.intersection(inside) and file.is_file():
            yield file


def test_imports_keep_the_contracts(monkeypatch):
    monkeypatch.chdir(ROOT)
    configuration.configure()
    assert use_cases.lint_imports(
        config_filename=str(ROOT / "pyproject.toml"), cache_dir=None, no_logo=True
    ), "see the broken contracts above"


def test_no_module_is_long():
    too_long = {
        name(file): lines
        for file in PYTHON_FILES
        if (lines := len(file.read_bytes().splitlines()))
        > (LONGEST_TEST_MODULE if name(file).startswith("tests/") else LONGEST_MODULE)
    }
    assert too_long == {}


def test_no_class_is_long():
    found = nodes(MODULES, ast.ClassDef)
    assert [f"{name(file)}: {c.name}" for file, c in found if length(c) > LONGEST_CLASS] == []


def test_no_function_is_long():
    found = nodes(PYTHON_FILES, ast.FunctionDef, ast.AsyncFunctionDef)
    assert [f"{name(file)}: {f.name}" for file, f in found if length(f) > LONGEST_FUNCTION] == []


def test_nothing_is_global():
    assert [name(file) for file, _ in nodes(PYTHON_FILES, ast.Global)] == []


def test_only_the_command_line_prints():
    elsewhere = [file for file in MODULES if "cli" not in file.relative_to(ROOT).parts]
    calls = nodes(elsewhere, ast.Call)
    assert [name(file) for file, c in calls if getattr(c.func, "id", "") == "print"] == []


def test_every_module_says_what_it_is_for():
    trees = {name(file): ast.parse(file.read_text(encoding="utf-8")) for file in MODULES}
    assert [file for file, tree in trees.items() if not ast.get_docstring(tree)] == []


def test_no_file_names_a_package_index_or_a_place_on_one_machine():
    # The words are put together here so that this file does not find itself.
    index = "|".join(
        ("pypi" + r"\.org", "python" + r"hosted\.", "/simp" + r"le/?\b", "index-" + "url")
    )
    place = "|".join(
        (
            "/wo" + "rk/",
            "/ro" + "ot/",
            r"(?<![\w./-])/ho" + r"me/\w\w+/",  # not the path of a web page
            r"(?<![\w./-])/Us" + r"ers/\w\w+/",
            r"[A-Z]:\\Us" + "ers",
        )
    )
    forbidden = re.compile(f"{index}|{place}")
    found = {
        name(file): hit.group()
        for file in own_text_files()
        if (hit := forbidden.search(file.read_text(encoding="utf-8", errors="replace")))
    }
    assert found == {}


@pytest.mark.parametrize("arguments", [["--help"], ["annotate", "--help"]])
def test_help_imports_nothing_heavy(arguments):
    report = (
        "import atexit, runpy, sys\n"
        f"atexit.register(lambda: print([m for m in {HEAVY!r} if m in sys.modules]))\n"
        f"sys.argv = ['bilingual-reader', *{arguments!r}]\n"
        "runpy.run_module('reader', run_name='__main__')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", report], capture_output=True, text=True, check=False, timeout=30
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "[]"


def test_qt_gives_back_every_reference_to_none(qapp):
    """PySide6 6.12.0 loses one reference on every void call under Python 3.11, then aborts."""
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(VOID_CALLS):
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < VOID_CALLS // 10
