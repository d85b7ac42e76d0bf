from __future__ import annotations

from threading import Timer

from reader.storage.folderlock import locked


def test_a_lock_is_given_to_one_at_a_time(tmp_path):
    with locked(tmp_path) as mine, locked(tmp_path) as too:
        assert (mine, too) == (True, False)
    with locked(tmp_path) as mine:
        assert mine


def test_who_is_patient_gets_the_lock_when_it_is_free(tmp_path):
    first = locked(tmp_path)
    first.__enter__()
    Timer(0.05, first.__exit__, (None, None, None)).start()
    with locked(tmp_path, patience=30) as mine:
        assert mine
