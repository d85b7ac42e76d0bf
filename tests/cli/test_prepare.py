"""The tables are made even where Qt's compiler of translations cannot run."""

from __future__ import annotations

import argparse

from reader.cli import prepare
from reader.errors import MissingComponentError


def test_without_the_interface_s_words_the_tables_are_made_all_the_same(monkeypatch, capsys):
    def refuse(*_where):
        raise MissingComponentError("Qt’s compiler for translations", "install PySide6-Essentials")

    made = []
    monkeypatch.setattr(prepare, "prepare", lambda folder, _resources: made.append(folder))
    monkeypatch.setattr(prepare.store, "load", lambda *_where: None)
    monkeypatch.setattr(prepare, "compile_all", refuse)

    assert prepare.run(argparse.Namespace()) == 0

    assert len(made) == 1
    said = capsys.readouterr()
    assert "install PySide6-Essentials" in said.err
    assert "dictionary made" in said.out
