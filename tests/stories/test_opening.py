"""Opening a person's own texts, good and bad."""

from __future__ import annotations

import pytest

from reader.desktop.app import open_session
from reader.desktop.jobs import ManualExecutor
from reader.storage.paths import default_paths

NOTE = "社区食堂开张\n\n本周一，长安街道的社区食堂开始营业。老人凭卡就餐，一荤两素只要八元。\n"


def test_a_text_file_is_read_annotated_and_kept(reader, tmp_path):
    file = tmp_path / "食堂.txt"
    file.write_text(NOTE, encoding="gb18030")

    reader.opens(str(file))

    assert reader.session.window.windowTitle().startswith("社区食堂开张")
    assert "八元" in reader.text
    assert reader.listed == 9
    assert file.read_text(encoding="gb18030") == NOTE


def test_a_sentence_without_a_package_gets_a_labelled_gloss_and_an_offer(reader, tmp_path):
    file = tmp_path / "note.txt"
    file.write_text(NOTE, encoding="utf-8")
    reader.opens(str(file))

    reader.selects_sentence_with("开始营业")

    row = reader.session.window.translation.row
    assert reader.origin == "gloss"
    assert "not a translation" in row.origin_label
    assert row.install_offered


def test_an_installed_package_translates_from_then_on(reader, tmp_path, repository):
    folder = repository / "tests" / "fixtures" / "translation"
    pair = (folder / "pairs.tsv").read_text(encoding="utf-8").splitlines()[0]
    chinese, english = pair.split("\t")
    file = tmp_path / "note.txt"
    file.write_text(chinese + "\n", encoding="utf-8")
    reader.opens(str(file))
    reader.selects_sentence_with(chinese[:4])
    assert reader.origin == "gloss"

    reader.session.packages.install(folder / "tiny-zh_en.argosmodel")
    reader.waits()

    assert reader.origin == "model"
    assert reader.english == english
    assert "tiny" in reader.session.window.translation.row.detail or "zh_en" in (
        reader.session.window.translation.row.detail
    )
    reader.session.shut_down()


@pytest.mark.parametrize(
    ("name", "data"),
    [("empty.txt", b""), ("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(64)), ("gone.txt", None)],
    ids=["empty", "picture", "missing"],
)
def test_a_bad_file_is_explained_in_the_window_and_nothing_is_lost(reader, tmp_path, name, data):
    file = tmp_path / name
    if data is not None:
        file.write_bytes(data)

    reader.opens(str(file))

    assert name in reader.message
    assert reader.session.reading.opened is not None  # a bundled article is open instead
    assert reader.listed == 8


def test_a_bad_package_is_explained_and_not_installed(reader, tmp_path):
    file = tmp_path / "broken.argosmodel"
    file.write_bytes(b"no zip at all")
    reader.opens()

    reader.session.packages.install(file)
    reader.waits()

    assert "broken.argosmodel" in reader.message
    assert reader.session.services.packages.installed() == ()


@pytest.mark.parametrize("name", ["settings.json", "library.sqlite"])
def test_a_damaged_file_of_ours_is_set_aside_and_said(qtbot, home, name):
    damaged = b"{ this is neither JSON nor SQLite" * 50
    (home / name).write_bytes(damaged)

    session = open_session(default_paths(), ManualExecutor())
    qtbot.addWidget(session.window)
    session.start()

    assert name in session.window.messages.message.text
    kept = [one for one in home.iterdir() if "damaged" in one.name]
    assert [one.read_bytes() for one in kept] == [damaged]
    assert session.reading.opened is not None


def test_copied_text_is_read_like_a_file(reader, qapp):
    reader.opens()
    qapp.clipboard().setText(NOTE)

    reader.triggers("open-clipboard")

    assert reader.session.window.windowTitle().startswith("社区食堂开张")


def test_dropped_files_are_opened(reader, tmp_path):
    file = tmp_path / "note.txt"
    file.write_text(NOTE, encoding="utf-8")
    reader.opens()

    reader.session.window.files_dropped.emit([str(file)])
    reader.waits()

    assert reader.session.window.windowTitle().startswith("社区食堂开张")


def test_the_newspaper_page_opens_as_six_articles(reader, shared_data):
    page = next((shared_data / "page").glob("*.txt"))

    reader.opens(str(page))

    assert reader.listed == 14
    assert "高质量发展" in reader.text


def test_a_library_that_can_no_longer_be_written_is_said_in_one_sentence(reader, tmp_path, qapp):
    path = tmp_path / "new.txt"
    path.write_text("标题\n\n今天天气很好。", encoding="utf-8")
    reader.opens()
    title = reader.session.window.windowTitle()
    reader.session.services.connection.execute("PRAGMA query_only = 1")

    reader.session.opener.remember_place()
    assert "check the folder's permissions and the free space" in reader.message
    reader.session.window.messages.dismiss()
    reader.session.opener.open_files([str(path)])
    assert "check the folder's permissions and the free space" in reader.message
    reader.session.window.messages.dismiss()
    qapp.clipboard().setText("标题\n\n明天天气很好。")
    reader.session.opener.open_clipboard()

    assert "check the folder's permissions and the free space" in reader.message
    assert reader.session.window.windowTitle() == title
    reader.session.services.connection.execute("PRAGMA query_only = 0")
