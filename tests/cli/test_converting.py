from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("script", "written"),
    [
        ("taiwan", "發展項目"),
        ("hongkong", "發展項目"),
        ("traditional", "發展項目"),
        ("simplified", "发展项目"),
        ("taiwan-phrases", "發展專案"),
    ],
)
def test_a_text_is_written_in_another_script(call, write, script, written):
    path = write("发展项目\n")
    before = path.read_bytes()
    assert call("convert", path, "--to", script).out == written + "\n"
    assert path.read_bytes() == before


def test_standard_input_is_converted_too(call):
    assert call("convert", "-", "--to", "simplified", given="發展".encode("big5")).out == "发展"


def test_the_seed_page_keeps_its_length(call, seed_page):
    text = seed_page.read_text(encoding="utf-8")
    for script in ("taiwan", "hongkong", "traditional", "simplified"):
        assert len(call("convert", seed_page, "--to", script).out) == len(text)
    taiwan = call("convert", seed_page, "--to", "taiwan").out
    assert all(word in taiwan for word in ("通過", "復盤", "了解", "托養", "項目"))
    assert call("convert", seed_page, "--to", "simplified").out == text
