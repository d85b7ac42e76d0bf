from __future__ import annotations

from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from reader.exchange import tmx
from reader.exchange.tmx import TranslationUnit

LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def test_a_unit_holds_both_languages_and_the_origin():
    root = ElementTree.fromstring(
        tmx.document([TranslationUnit("a < b & “c”", "x > y", "reference")], "zh-Hans").encode()
    )
    assert root.tag == "tmx"
    assert root.find("header").get("srclang") == "zh-Hans"
    [unit] = root.iter("tu")
    assert unit.findtext("prop") == "reference"
    segments = [(one.get(LANG), one.findtext("seg")) for one in unit.iter("tuv")]
    assert segments == [("zh-Hans", "a < b & “c”"), ("en", "x > y")]


@given(source=st.text(), target=st.text())
def test_any_text_gives_well_formed_xml(source, target):
    document = tmx.document([TranslationUnit(source, target, "model")])
    assert len(list(ElementTree.fromstring(document.encode()).iter("tu"))) == 1
