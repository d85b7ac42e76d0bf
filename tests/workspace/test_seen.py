from __future__ import annotations

from reader.workspace.seen import SeenTerms


def test_what_was_looked_at_is_remembered_by_the_next_program(tmp_path):
    path = tmp_path / "data" / "seen-terms.txt"
    SeenTerms(path).add("a")
    SeenTerms(path).add("b")

    assert "a" in SeenTerms(path)
    assert "b" in SeenTerms(path)
    assert "c" not in SeenTerms(path)


def test_a_damaged_or_unwritable_file_is_no_reason_to_stop(tmp_path):
    path = tmp_path / "seen-terms.txt"
    path.write_bytes(b"\xff\xfe\x00")
    seen = SeenTerms(path)
    seen.add("a")
    assert "a" in seen
    blocked = SeenTerms(path / "below" / "a-file.txt")
    blocked.add("a")
    assert "a" in blocked
