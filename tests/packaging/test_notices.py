"""No bundle without the licences of everything in it."""

from __future__ import annotations

import re

import pytest


@pytest.fixture(scope="module")
def notices(devtools):
    return devtools("bundling.notices")


@pytest.fixture(scope="module")
def folder(repository):
    return repository / "packaging" / "licenses"


@pytest.fixture(scope="module")
def table(notices, folder):
    return notices.read_table(folder)


def test_every_pinned_library_has_a_row(repository, table):
    text = (repository / "packaging" / "requirements" / "runtime.txt").read_text(encoding="utf-8")
    pinned = {name.lower() for name in re.findall(r"^([\w.-]+)==", text, re.MULTILINE)}
    assert pinned - {name for row in table for name in row.distributions} == set()


def test_every_text_that_a_row_names_is_there(notices, folder, table):
    for row in table:
        if row.files and not row.own_files:
            assert notices.texts(row, folder, {})


def test_qt_comes_with_both_licences_and_a_notice(table):
    qt = next(row for row in table if "pyside6-essentials" in row.distributions)
    assert qt.always
    assert {"LGPL-3.0.txt", "GPL-3.0.txt", "Qt-notice.txt"} == set(qt.files)


def test_a_stranger_stops_the_build(notices, table):
    strange = notices.Contents(frozenset({"left-pad"}))
    with pytest.raises(notices.MissingNoticeError, match="left-pad"):
        notices.present(table, strange)
    with pytest.raises(notices.MissingNoticeError, match=r"libgtk-3\.so\.0"):
        notices.present(table, notices.Contents(frozenset(), frozenset({"libgtk-3.so.0"})))


def test_a_missing_text_stops_the_build(notices, tmp_path):
    row = notices.Component("Something", "MIT", "", files=("gone.txt",))
    with pytest.raises(notices.MissingNoticeError, match=r"gone\.txt"):
        notices.texts(row, tmp_path, {})
    with pytest.raises(notices.MissingNoticeError, match="no licence text"):
        notices.texts(notices.Component("Nothing", "MIT", ""), tmp_path, {})


def test_what_hides_inside_another_is_named_too(notices, table):
    found = notices.present(table, notices.Contents(frozenset({"ctranslate2"})))
    names = [row.name for row in found]
    assert "CTranslate2" in names
    assert any("Math Kernel Library" in name for name in names)
    assert any("CC-CEDICT" in name for name in names)
    assert not any("NumPy" in name for name in names)


def test_files_are_traced_to_the_packages_they_came_from(notices):
    installed = notices.by_name()
    import pypinyin

    contents = notices.contents_of([pypinyin.__file__, "/usr/lib/libssl.so.3"], installed)
    assert contents.distributions == {"pypinyin"}
    assert contents.libraries == {"libssl.so.3"}


def test_the_gathered_texts_are_listed(notices, folder, table, tmp_path, monkeypatch):
    import ctranslate2

    # The packager is installed where packages are built, not where tests are run.
    rows = [row for row in table if "pyinstaller" not in row.distributions]
    monkeypatch.setattr(notices, "read_table", lambda _folder: rows)
    work = tmp_path / "licences"
    entries = notices.collect(folder, [("x", ctranslate2.__file__, "PYMODULE")], work)
    targets = [target for target, _, _ in entries]
    assert "licenses/components.json" in targets
    assert "licenses/CTranslate2/MIT-ctranslate2.txt" in targets
