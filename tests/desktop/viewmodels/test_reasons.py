"""Why a rendering was chosen reads in English as the core says it."""

from __future__ import annotations

import pytest

from reader.desktop.viewmodels.reasons import why
from reader.glossary.choice import Choice, Ground, Reason, choose

FACTS = ("laws", "title of the law", "2024")


@pytest.mark.parametrize("ground", list(Ground))
def test_every_ground_is_said(ground):
    reason = Reason(ground, FACTS)

    assert why(reason) == Choice(None, reason).why


def test_the_kind_of_text_is_named(kept_services):
    entry = kept_services.glossary.by_form["科技成果转化"]
    choice = choose(entry, "", "《中华人民共和国促进科技成果转化法》")

    assert choice.reason.ground is Ground.REGISTER
    assert why(choice.reason).startswith("Chosen because the text speaks of laws")
