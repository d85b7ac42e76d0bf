from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from reader.errors import StorageError
from reader.storage import atomic


def test_a_file_is_written_with_the_folders_it_needs(tmp_path):
    path = tmp_path / "a" / "b.json"
    atomic.write_text(path, "新")
    assert path.read_text(encoding="utf-8") == "新"
    assert [file.name for file in path.parent.iterdir()] == ["b.json"]


def test_a_folder_in_the_way_is_named_and_nothing_is_left_behind(tmp_path):
    path = tmp_path / "settings.json"
    path.mkdir()
    (path / "keep").touch()
    with pytest.raises(StorageError, match=r"settings\.json: cannot be written"):
        atomic.write_text(path, "x")
    assert [file.name for file in tmp_path.iterdir()] == ["settings.json"]


def test_a_file_in_place_of_the_folder_is_named(tmp_path):
    (tmp_path / "home").touch()
    with pytest.raises(StorageError, match="cannot be written"):
        atomic.write_text(tmp_path / "home" / "settings.json", "x")


def test_what_is_set_aside_keeps_its_journals_and_overwrites_nothing(tmp_path):
    kept = []
    for content in ("one", "two"):
        path = tmp_path / "library.sqlite"
        path.write_text(content)
        (tmp_path / "library.sqlite-wal").write_text(content)
        kept.append(atomic.set_aside(path))
        assert not path.exists()
    assert [file.read_text() for file in kept] == ["one", "two"]
    assert [(tmp_path / f"{file.name}-wal").read_text() for file in kept] == ["one", "two"]


def test_a_link_stays_and_the_file_it_leads_to_is_written_with_its_permissions(tmp_path):
    kept, link = tmp_path / "kept.html", tmp_path / "link.html"
    kept.write_text("old", encoding="utf-8")
    kept.chmod(0o640)
    link.symlink_to("kept.html")
    atomic.write_text(link, "new")
    assert link.is_symlink()
    assert kept.read_text(encoding="utf-8") == "new"
    assert stat.S_IMODE(kept.stat().st_mode) == 0o640


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with a name")
def test_a_pipe_is_written_to_and_not_replaced(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    atomic.write_text(pipe, "新")
    assert os.read(reading, 100).decode() == "新"
    os.close(reading)
    assert pipe.is_fifo()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no device that is full")
def test_a_full_disk_is_named():
    with pytest.raises(StorageError, match=r"/dev/full: .*; make room on the disk"):
        atomic.write_text(Path("/dev/full"), "x")
    assert Path("/dev/full").is_char_device()
