"""The dialog with the licences of the packaged program."""

from __future__ import annotations

import json

import pytest

from reader.desktop.theme import load_theme
from reader.desktop.windows.about_dialog import AboutDialog, AboutFacts
from reader.desktop.windows.licences_dialog import LicencesDialog


@pytest.fixture
def theme(repository):
    return load_theme(repository / "resources" / "themes", "light")


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "Qt").mkdir()
    (tmp_path / "Qt" / "LGPL-3.0.txt").write_text("the text of the licence", encoding="utf-8")
    component = {
        "name": "Qt",
        "licence": "LGPL-3.0-only",
        "source": "https://www.qt.io/",
        "versions": {"pyside6-essentials": "6.11.3"},
        "texts": ["Qt/LGPL-3.0.txt", "Qt/gone.txt"],
    }
    listing = json.dumps({"components": [component]})
    (tmp_path / "components.json").write_text(listing, encoding="utf-8")
    return tmp_path


def test_a_component_is_shown_with_its_text(qtbot, theme, folder):
    dialog = LicencesDialog(folder, theme)
    qtbot.addWidget(dialog)
    assert dialog.list.item(0).text() == "Qt"
    shown = dialog.text.toPlainText()
    assert "pyside6-essentials 6.11.3" in shown
    assert "the text of the licence" in shown
    assert "gone.txt" in shown  # what is missing is said


def test_nothing_to_show_is_no_failure(qtbot, theme, tmp_path):
    dialog = LicencesDialog(tmp_path, theme)
    qtbot.addWidget(dialog)
    assert dialog.list.count() == 0


def buttons(dialog) -> list[str]:
    row = dialog.buttons
    widgets = (row.itemAt(place).widget() for place in range(row.count()))
    return [one.text() for one in widgets if one is not None]


def test_about_offers_what_this_program_has(qtbot, theme, folder):
    plain = AboutDialog(AboutFacts("1.0", "/data", ()), theme)
    packaged = AboutDialog(
        AboutFacts("1.0", "/data", (), folder, "https://example.org/releases"), theme
    )
    for dialog in (plain, packaged):
        qtbot.addWidget(dialog)
    assert buttons(plain) == ["Close"]
    assert buttons(packaged) == ["Licences…", "Newer Versions…", "Close"]
