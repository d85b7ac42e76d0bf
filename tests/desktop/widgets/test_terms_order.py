from __future__ import annotations

import pytest

from reader.desktop.viewmodels.rows import TermRow
from reader.desktop.widgets.terms_order import ordered


def row(name, pinyin="a", status="admitted", domain="Law", **more):
    return TermRow(name, name, pinyin, name, status, status, 1, domain, **more)


ROWS = (
    row("press", "d", domain="Newspaper", general=True, seen=True),
    row("law", "c", "approved"),
    row("tax", "b", "superseded", "Tax", seen=True),
    row("court", "a", "forbidden", seen=True),
)


@pytest.mark.parametrize(
    ("order", "names"),
    [
        ("order", ["press", "law", "tax", "court"]),
        ("domain", ["law", "court", "tax", "press"]),
        ("unseen", ["law", "tax", "court", "press"]),
        ("name", ["court", "tax", "law", "press"]),
        ("status", ["court", "tax", "law", "press"]),
    ],
)
def test_terms_are_listed_in_the_order_that_is_asked_for(order, names):
    assert [one.entry_id for one in ordered(ROWS, order)] == names


def test_each_domain_is_named_above_its_first_term():
    assert [one.section for one in ordered(ROWS, "domain")] == ["Law", "", "Tax", "Newspaper"]


def test_general_words_can_be_left_out():
    shown = ordered(ROWS, "order", general=False)
    assert "press" not in [one.entry_id for one in shown]
