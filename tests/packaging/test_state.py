"""The stamp in ``.venv``: what is done again, and when."""

from __future__ import annotations

import os

import pytest


@pytest.fixture
def state(devtools):
    return devtools("devtools.state")


@pytest.fixture
def checkout(tmp_path):
    """A folder with the files that the stamp looks at."""
    files = {
        "pyproject.toml": "[project]\n",
        "packaging/requirements/runtime.txt": "a==1\n",
        "packaging/requirements/build.txt": "b==1\n",
        "packaging/requirements/dev.txt": "c==1\n",
        "reader/dictionary/build.py": "pass\n",
        "reader/annotation/pinyin.py": "pass\n",
        "reader/workspace/derived.py": "pass\n",
        "reader/glossary/store.py": "pass\n",
        "resources/glossary/economy.toml": "[[entry]]\n",
        "resources/i18n/zh_CN.ts": "<TS/>\n",
        "reader/workspace/catalogues.py": "pass\n",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def venv(checkout, state):
    """The skeleton of a finished environment."""
    python = state.venv_python(checkout / ".venv")
    python.parent.mkdir(parents=True)
    python.touch()
    return checkout / ".venv"


def due_after(state, checkout, name, **options):
    """Steps that are due after the file `name` has changed."""
    before = state.wanted(checkout, **options)
    with (checkout / name).open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    return state.steps_due(before, state.wanted(checkout, **options))


def test_everything_is_due_in_order_at_first(state, checkout):
    wanted = state.wanted(checkout, tools=True, screen="offscreen")
    assert state.steps_due({}, wanted) == [
        "python", "libraries", "project", "tools", "screen offscreen", "data",
    ]  # fmt: skip


def test_nothing_is_due_the_second_time(state, checkout):
    first = state.wanted(checkout, tools=True, screen="x11")
    assert state.steps_due(first, state.wanted(checkout, tools=True, screen="x11")) == []
    assert state.steps_due(first, state.wanted(checkout, tools=False, screen="")) == []


def test_tests_after_a_run_need_only_the_tools(state, checkout):
    after_run = state.wanted(checkout, tools=False, screen="offscreen")
    wanted = state.wanted(checkout, tools=True, screen="offscreen")
    assert state.steps_due(after_run, wanted) == ["tools"]


@pytest.mark.parametrize(
    ("changed", "due"),
    [
        ("packaging/requirements/dev.txt", ["tools"]),
        ("packaging/requirements/build.txt", ["libraries"]),
        ("packaging/requirements/runtime.txt", ["libraries", "data"]),
        ("pyproject.toml", ["project"]),
        ("reader/dictionary/build.py", ["data"]),
        ("reader/annotation/pinyin.py", ["data"]),
        ("reader/workspace/derived.py", ["data"]),
        ("reader/workspace/catalogues.py", ["data"]),
        ("resources/i18n/zh_CN.ts", ["data"]),
    ],
)
def test_a_changed_file_makes_its_own_steps_due(state, checkout, changed, due):
    assert due_after(state, checkout, changed, tools=True, screen="offscreen") == due


def test_what_was_written_is_read_again(state, venv):
    state.write(venv, {"python": "3.11", "data": "1"})
    assert state.read(venv) == {"python": "3.11", "data": "1"}


@pytest.mark.parametrize("stamp", ["", "{", "[]", "\x00\xff"])
def test_a_broken_stamp_counts_as_none(state, venv, stamp):
    (venv / state.STAMP).write_text(stamp, encoding="latin-1")
    assert state.read(venv) == {}


def test_a_finished_environment_is_kept(state, venv):
    assert state.is_sound(venv, {"python": "3.11 here"}, "3.11 here")


def test_an_environment_made_by_hand_is_kept(state, venv):
    assert state.is_sound(venv, {}, "3.11 here")


def test_an_environment_of_another_python_or_place_is_made_anew(state, venv):
    assert not state.is_sound(venv, {"python": "3.12 there"}, "3.11 here")


def test_an_interrupted_environment_is_made_anew(state, venv):
    (venv / state.MAKING).touch()
    assert not state.is_sound(venv, {}, "3.11 here")


@pytest.mark.skipif(os.name == "nt", reason="a symlink is made")
def test_an_environment_whose_python_is_gone_is_made_anew(state, venv, tmp_path):
    python = state.venv_python(venv)
    python.unlink()
    python.symlink_to(tmp_path / "uninstalled")
    assert not state.is_sound(venv, {}, "3.11 here")
