"""Entries with everything that goes wrong in exchange: quotes, tabs, formulas, rare signs."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path

import pytest
from hypothesis import strategies as st

from reader.glossary.entry import Basis, Entry, Rendering, Status

NO_TEXT = re.compile(
    "[^\t\n\u0020-\u007e\u0085\u00a0-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd\U00010000-\U0010ffff]"
)
NASTY = (
    *('=HYPERLINK("x")', "+1", "-1", "@SUM(A1)", "'=1", "''=1", "'", '"', '""', "a;b", "a,b"),
    *("a\tb", "a\nb", "a | b", "\\|", "\\", "<term>", "&amp;", "]]>", "<!--", "&#13;", "#1"),
    *("date: 2024", "note: x", "pinyin: y", "𠮷野家", "新\u200b质", "e\u0301", "\u202eabc", "🀄"),
    *("_x000D_", "1.0", "TRUE", "00012", "approved", "do not use: x", " / ", "；", "\ufeff."),
)


def plain(text: str) -> str:
    """The text that a value can be: no control characters, no white space around it."""
    return NO_TEXT.sub("", text).strip()


def one_line(text: str) -> str:
    return " ".join(plain(text).split())


texts = (st.text(max_size=12) | st.sampled_from(NASTY)).map(plain)
lines = (st.text(max_size=8) | st.sampled_from(NASTY)).map(one_line)
terms = lines.map(lambda line: one_line(f"新{line}"))
some_lines = lines.filter(bool)
lists = st.lists(texts.filter(bool), max_size=3, unique=True).map(tuple)
line_lists = st.lists(some_lines, max_size=3, unique=True).map(tuple)
renderings = st.builds(
    Rendering,
    text=some_lines, status=st.sampled_from(Status), basis=st.sampled_from(Basis),
    source=texts, publisher=texts, date=texts, url=texts | st.just("https://a.b/c?d=e&f=1"),
    valid_from=texts, valid_to=texts, context=texts,
)  # fmt: skip
entries = st.builds(
    Entry,
    id=some_lines, zh=terms, zh_hant=lines, pinyin=lines, pinyin_words=lines, type=texts,
    domain=texts, renderings=st.lists(renderings, min_size=1, max_size=3, unique=True).map(tuple),
    definition=texts, note=texts, literal=texts, warnings=lists, variants=line_lists,
    full_form=lines, related=lists,
)  # fmt: skip
whole = st.lists(
    entries, min_size=1, max_size=4, unique_by=(lambda one: one.id, lambda one: one.zh)
).map(tuple)


@pytest.fixture(scope="session")
def glossaries():
    """A strategy: tuples of one to four entries with ids and terms of their own."""
    return whole


@pytest.fixture(scope="session")
def tbx_faults():
    """The rules of TBX-Basic; see ``tests/support/tbx_rules.py``."""
    path = Path(__file__).parents[1] / "support" / "tbx_rules.py"
    spec = importlib.util.spec_from_file_location("reader_tests_support_tbx_rules", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.faults


@pytest.fixture
def term():
    """Make an entry with a few fields."""

    def make(zh="新质", *english, **fields):
        given = english or ("new quality",)
        made = tuple(
            one
            if isinstance(one, Rendering)
            else Rendering(one, Status.ADMITTED, Basis.DESCRIPTIVE)
            for one in given
        )
        usual = {
            "id": f"id-{zh}", "zh_hant": zh, "pinyin": "", "pinyin_words": "", "type": "",
            "domain": "",
        }  # fmt: skip
        return Entry(zh=zh, renderings=made, **{**usual, **fields})

    return make
