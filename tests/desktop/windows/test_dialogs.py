"""The dialogs: packages, about."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from reader.desktop.viewmodels.rows import PackageRow
from reader.desktop.windows.about_dialog import AboutDialog, AboutFacts
from reader.desktop.windows.packages_dialog import PackagesDialog

PACKAGES = (
    PackageRow("zh_en", "Chinese → English", "1.9", "92 MB", "MIT", active=True),
    PackageRow("tiny", "Chinese → English (tiny)", "0.1", "0.9 MB", "CC0"),
)


@pytest.fixture
def packages(qtbot, theme):
    made = PackagesDialog(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def told_by(signal):
    told = []
    signal.connect(lambda *values: told.append(values))
    return told


def test_without_packages_the_dialog_says_what_that_means(packages):
    assert not packages.remove_button.isEnabled()
    assert not packages.list.isVisible()
    assert any("word-for-word gloss" in label.text() for label in packages.findChildren(QLabel))


def test_a_package_is_removed_by_its_id(packages, qtbot):
    packages.set_rows(PACKAGES)
    removed = told_by(packages.remove_requested)

    qtbot.keyClick(packages.list, Qt.Key.Key_Down)
    qtbot.mouseClick(packages.remove_button, Qt.MouseButton.LeftButton)

    assert removed == [("tiny",)]


def test_a_package_is_chosen_with_enter(packages, qtbot):
    packages.set_rows(PACKAGES)
    chosen = told_by(packages.chosen)

    qtbot.keyClick(packages.list, Qt.Key.Key_Return)

    assert chosen == [("zh_en",)]


def test_a_package_is_spoken_with_its_facts(packages):
    packages.set_rows(PACKAGES)

    text = packages.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert text == "Chinese → English, 1.9, 92 MB, MIT, in use"
    assert not packages.grab().isNull()


def test_installing_is_asked_for(packages, qtbot):
    asked = told_by(packages.install_requested)

    qtbot.mouseClick(packages.install_button, Qt.MouseButton.LeftButton)

    assert asked == [()]


def test_about_names_version_licences_and_data_folder(qtbot, theme):
    facts = AboutFacts("0.1.0", "/home/x/data", (("CC-CEDICT", "CC BY-SA 4.0"),))
    dialog = AboutDialog(facts, theme)
    qtbot.addWidget(dialog)

    text = "\n".join(label.text() for label in dialog.findChildren(QLabel))

    assert "0.1.0" in text
    assert "/home/x/data" in text
    assert "CC-CEDICT: CC BY-SA 4.0" in text
