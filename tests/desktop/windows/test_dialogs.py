"""The dialogs: packages, about."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from reader.desktop.viewmodels.rows import ConcordanceRow, OfferRow, PackageRow
from reader.desktop.windows.about_dialog import AboutDialog, AboutFacts
from reader.desktop.windows.concordance_dialog import ConcordanceDialog
from reader.desktop.windows.date_dialog import DateDialog
from reader.desktop.windows.download_dialog import DownloadDialog
from reader.desktop.windows.package_details import DetailsDialog
from reader.desktop.windows.packages_dialog import PackagesDialog
from reader.desktop.windows.rows_dialog import RowsDialog

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


def test_downloads_are_asked_for_and_details_too(packages, qtbot):
    packages.set_rows(PACKAGES)
    downloads, details = told_by(packages.download_requested), told_by(packages.details_requested)

    qtbot.mouseClick(packages.download_button, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(packages.details_button, Qt.MouseButton.LeftButton)

    assert (downloads, details) == ([()], [("zh_en",)])


OFFERS = (OfferRow("a", "Chinese → English", "version 1.9 · 79 MB"), OfferRow("b", "zt → en", ""))


@pytest.fixture
def downloads(qtbot, theme):
    made = DownloadDialog(theme, "https://example.org/index.json")
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_download_dialog_connects_only_when_told_to(downloads, qtbot):
    asked = told_by(downloads.look_up_requested)
    assert asked == []
    assert not downloads.load_button.isVisible()
    assert any("example.org" in label.text() for label in downloads.findChildren(QLabel))

    qtbot.mouseClick(downloads.look_button, Qt.MouseButton.LeftButton)

    assert asked == [()]


def test_an_offer_is_downloaded_and_stopped(downloads, qtbot):
    downloads.set_offers(OFFERS)
    wanted, stopped = told_by(downloads.download_requested), told_by(downloads.stop_requested)
    qtbot.keyClick(downloads.list, Qt.Key.Key_Down)

    qtbot.mouseClick(downloads.load_button, Qt.MouseButton.LeftButton)
    downloads.set_busy(True, loading=True)
    downloads.show_progress(43, "34.1 of 79.2 MB · 3.1 MB/s · 15 s left")
    qtbot.mouseClick(downloads.stop_button, Qt.MouseButton.LeftButton)

    assert (wanted, stopped) == ([("b",)], [()])
    assert "15 s left" in downloads.words
    assert not downloads.load_button.isVisible()
    assert not downloads.grab().isNull()


def test_the_concordance_asks_after_a_pause_and_goes_to_a_line(qtbot, theme):
    dialog = ConcordanceDialog(theme)
    qtbot.addWidget(dialog)
    dialog.show()
    asked, chosen = told_by(dialog.asked), told_by(dialog.chosen)

    qtbot.keyClicks(dialog.field, "book")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    row = ConcordanceRow("他买了一本旧书。", 5, 7, "He bought an old book.", "yours")
    dialog.set_rows([row, row], "sentences: 2")
    qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)

    assert asked[-1] == ("book",)
    assert len(chosen) == 1
    assert not dialog.grab().isNull()


def test_the_details_show_facts_and_readme(qtbot, theme):
    dialog = DetailsDialog(theme, "zh_en", "licence: MIT\nSHA-256: abc", "Made by somebody.")
    qtbot.addWidget(dialog)
    dialog.show()

    assert any("SHA-256: abc" in label.text() for label in dialog.findChildren(QLabel))
    assert dialog.findChild(QPlainTextEdit).toPlainText() == "Made by somebody."


def test_a_card_is_as_high_as_its_text_in_a_narrow_list(qtbot, theme):
    dialog = PackagesDialog(theme)
    qtbot.addWidget(dialog)
    name = "Chinese (simplified, news and policy) → English, the larger one " * 2
    dialog.set_rows((PACKAGES[0], PACKAGES[1]._replace(name=name)))
    dialog.show()

    short, long = (dialog.list.visualRect(dialog.list.model().index(at, 0)) for at in (0, 1))

    assert long.height() > short.height() + 15
    assert long.top() > short.bottom()


def test_the_list_of_a_dialog_is_gone_where_it_is_empty(qtbot, theme):
    dialog = RowsDialog("Corrections", "Nothing was corrected yet.", theme)
    qtbot.addWidget(dialog)
    dialog.set_rows(())
    dialog.show()
    assert not dialog.list.isVisible()

    dialog.set_rows(("银行 yínháng",))

    assert dialog.list.isVisible()
    assert dialog.rows == ["银行 yínháng"]


@pytest.mark.parametrize("known", ["Short.", "The text does not tell when it appeared. " * 6])
def test_a_dialog_is_high_enough_for_what_it_says(qtbot, theme, known):
    dialog = DateDialog(theme, date(2024, 3, 6), known, lambda day: f"今年 = {day.year} · " * 9)
    qtbot.addWidget(dialog)
    dialog.show()

    for label in (dialog.known, dialog.meaning):
        assert label.height() >= label.heightForWidth(label.width())


def test_a_date_is_typed_and_kept_with_enter(qtbot, theme):
    dialog = DateDialog(theme, date(2026, 3, 6), "", lambda day: f"今年 = {day.year}")
    qtbot.addWidget(dialog)
    dialog.show()
    kept = told_by(dialog.chosen)
    dialog.field.setFocus()
    dialog.field.setSelectedSection(dialog.field.Section.YearSection)

    qtbot.keyClicks(dialog.field, "2024")
    assert dialog.meaning.text() == "今年 = 2024"
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)

    assert kept == [("2024-03-06",)]
    assert not dialog.isVisible()
