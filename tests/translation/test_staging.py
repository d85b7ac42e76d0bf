from __future__ import annotations

import pytest

from reader.translation.staging import discard, staged


def test_a_folder_appears_whole(tmp_path):
    home = tmp_path / "home"

    with staged(home) as folder:
        (folder / "file").write_text("new")
        assert not home.exists()

    assert (home / "file").read_text() == "new"
    assert list(tmp_path.iterdir()) == [home]


def test_a_folder_that_cannot_be_filled_leaves_the_old_one(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    (home / "file").write_text("old")

    def fill():
        with staged(home) as folder:
            (folder / "file").write_text("new")
            raise OSError("no space")

    with pytest.raises(OSError, match="no space"):
        fill()

    assert (home / "file").read_text() == "old"
    assert list(tmp_path.iterdir()) == [home]


def test_a_discarded_folder_is_gone_with_everything_in_it(tmp_path):
    (tmp_path / "home" / "deep").mkdir(parents=True)

    discard(tmp_path / "home")

    assert list(tmp_path.iterdir()) == []
