"""Every character is shown, in the form that a book would give it."""

from __future__ import annotations

import pytest

from reader.typesetting.forms import shown_form


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3月5日,2024年", "3月5日，2024年"),
        ("比重达到3.27%,连续5年", "比重达到3.27%，连续5年"),
        ("共1,000元;为何?好!", "共1,000元；为何？好！"),
        ("报讯(通讯员/张三)", "报讯（通讯员/张三）"),
        ("占生产总值(GDP)的比重", "占生产总值（GDP）的比重"),
        ("see (a, b): c", "see (a, b): c"),
        ("10:30开会", "10:30开会"),
        ("“好”,他说", "“好”，他说"),
        ("http://example.org/a?b", "http://example.org/a?b"),
    ],
)
def test_ascii_marks_between_han_are_set_full_width(text, expected):
    assert shown_form(text) == expected


@pytest.mark.parametrize("code", [0x00, 0x07, 0x9F, 0xD800, 0xDFFF, 0xFFFE])
def test_impossible_characters_are_shown_as_replaced(code):
    assert shown_form(f"a{chr(code)}b") == "a\ufffdb"


@pytest.mark.parametrize("char", ["\u200b", "\u202e", "\u2066", "\ufeff", "\xad", "\u200f"])
def test_invisible_characters_are_shown(char):
    assert shown_form(f"国{char}会") == "国¦会"


def test_the_length_never_changes():
    text = "".join(map(chr, range(0x3000))) + "(国,会)\ud800"
    assert len(shown_form(text)) == len(text)
