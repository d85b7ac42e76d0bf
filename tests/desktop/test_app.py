"""What a person sees when the window cannot be opened."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox

from reader.desktop.app import show_failure
from reader.errors import StorageError


@pytest.fixture
def shown(monkeypatch):
    texts = []
    monkeypatch.setattr(QMessageBox, "critical", lambda *parts: texts.append(parts[-1]))
    return texts


@pytest.mark.parametrize(("platform", "times"), [("xcb", 1), ("offscreen", 0), ("minimal", 0)])
@pytest.mark.usefixtures("qapp")
def test_a_library_that_cannot_be_opened_is_told_where_somebody_can_see_it(
    shown, monkeypatch, tmp_path, platform, times
):
    monkeypatch.setattr(QApplication, "platformName", lambda: platform)
    error = StorageError(tmp_path / "library.sqlite", "the library cannot be opened", "ask for it")

    show_failure(error)

    assert shown == [str(error)] * times
