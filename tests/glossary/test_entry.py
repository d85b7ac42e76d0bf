from __future__ import annotations

import pytest

from reader.glossary.entry import Basis, Entry, Rendering, Status


def rendering(text, status, valid_from="", valid_to=""):
    return Rendering(text, status, Basis.CITATION, valid_from=valid_from, valid_to=valid_to)


TERM = Entry(
    id="term", zh="新质", zh_hant="新質", pinyin="xīn zhì", pinyin_words="xīnzhì",
    type="policy-term", domain="economy", variants=("新质", "新的质"),
    renderings=(
        rendering("wrong", Status.FORBIDDEN),
        rendering("old", Status.SUPERSEDED, "2023-09", "2024-03"),
        rendering("in use", Status.ADMITTED),
        rendering("approved", Status.APPROVED, "2024-03"),
    ),
)  # fmt: skip


@pytest.mark.parametrize(
    ("date", "text"),
    [("", "approved"), ("2024-06-01", "approved"), ("2024-03", "approved"), ("2023-10-05", "old"),
     ("2022", "in use")],
)  # fmt: skip
def test_the_rendering_depends_on_the_date_of_the_text(date, text):
    assert TERM.rendering_for(date).text == text


def test_a_forbidden_rendering_is_the_last_resort():
    only = Entry("a", "新", "新", "xīn", "xīn", "general", "economy", (TERM.renderings[0],))
    assert only.rendering_for().text == "wrong"


def test_every_form_is_listed_once():
    assert TERM.forms == ("新质", "新質", "新的质")
