from __future__ import annotations

import pytest

from reader.errors import BadInputError
from reader.glossary import draft, store, tbx, tbx_reading, trusted_xml
from reader.glossary.draft import Severity
from reader.glossary.entry import Basis, Rendering, Status
from reader.glossary.tbx import Dialect

OTHERS_TBX2 = """<?xml version='1.0' encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">
<martif type="TBX-Basic" xml:lang="en-US"><martifHeader><fileDesc><sourceDesc><p/></sourceDesc>
</fileDesc></martifHeader><text><body>
<termEntry id="e1">
  <descrip type="subjectField">economy</descrip>
  <langSet xml:lang="en-US">
    <descripGrp><descrip type="definition">What
      it is.</descrip><admin type="source">A book</admin></descripGrp>
    <ntig><termGrp><term>new <hi type="bold">quality</hi></term>
      <termNote type="partOfSpeech">noun</termNote>
      <termNote type="administrativeStatus">preferredTerm-admn-sts</termNote></termGrp></ntig>
    <tig><term>new kind</term>
      <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote>
      <note>never in print</note></tig>
  </langSet>
  <langSet xml:lang="zh-CN"><tig><term>新质</term></tig><tig><term>新的质</term></tig></langSet>
  <langSet xml:lang="zh-TW"><tig><term>新質</term></tig></langSet>
  <langSet xml:lang="fr"><tig><term>nouveau</term></tig></langSet>
</termEntry></body></text></martif>"""

OTHERS_DCT = """<tbx type="TBX-Basic" style="dct" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed:3.0"
 xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic">
<tbxHeader><fileDesc><sourceDesc><p>x</p></sourceDesc></fileDesc></tbxHeader><text><body>
<conceptEntry id="c1"><min:subjectField>economy</min:subjectField>
<langSec xml:lang="zh"><termSec><term>新质</term></termSec></langSec>
<langSec xml:lang="en"><descripGrp><basic:definition>D.</basic:definition></descripGrp>
<termSec><term>new quality</term>
<min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus>
<basic:externalCrossReference target="https://a.b/">page</basic:externalCrossReference>
</termSec></langSec></conceptEntry></body></text></tbx>"""


def read(text: str, encoding: str = "utf-8"):
    return tbx_reading.read("base.tbx", text.encode(encoding))


def bomb(entities: str, use: str = "&a;") -> str:
    term = f"<termSec><term>{use}</term></termSec>"
    return (
        f"<?xml version='1.0'?><!DOCTYPE tbx {entities}><tbx><text><body><conceptEntry>"
        f'<langSec xml:lang="zh">{term}</langSec></conceptEntry></body></text></tbx>'
    )


def test_a_tbx_2_file_of_another_program_is_understood():
    found = read(OTHERS_TBX2)
    [entry] = found.entries
    assert (entry.zh, entry.zh_hant, entry.variants) == ("新质", "新質", ("新的质",))
    assert entry.domain == "economy"
    assert entry.definition.startswith("What")
    assert entry.note == "A book"
    assert [(one.text, one.status, one.context) for one in entry.renderings] == [
        ("new quality", Status.APPROVED, ""),
        ("new kind", Status.FORBIDDEN, "never in print"),
    ]
    [problem] = found.problems
    assert problem.severity is Severity.WARNING
    assert "terms in fr ×1" in problem.message


def test_a_tbx_3_file_with_categories_as_elements_is_understood():
    found = read(OTHERS_DCT)
    [entry] = found.entries
    assert (entry.id, entry.zh, entry.domain, entry.definition) == ("c1", "新质", "economy", "D.")
    [rendering] = entry.renderings
    assert (rendering.status, rendering.url) == (Status.SUPERSEDED, "https://a.b/")
    assert found.source.format == "tbx3-dct"
    assert found.problems == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "gbk", "gb2312", "big5"])
def test_the_declared_encoding_is_used(encoding):
    text = OTHERS_DCT.replace("新质", "新中")
    assert (
        read(f'<?xml version="1.0" encoding="{encoding}"?>{text}', encoding).entries[0].zh == "新中"
    )


@pytest.mark.parametrize("dialect", Dialect)
def test_the_built_in_glossary_keeps_the_rules_and_comes_back_whole(
    repository, tbx_faults, dialect
):
    entries = store.load(repository / "resources" / "glossary").entries
    written = tbx.to_xml(entries, dialect)
    assert tbx_faults(written) == []
    found = tbx_reading.read("base.tbx", written)
    assert found.entries == tuple(entries)
    assert found.problems == ()


def test_the_rules_find_what_is_not_allowed(term, tbx_faults):
    written = tbx.to_xml([term("新质", "new", domain="d")], Dialect.TBX3_DCA).decode()
    assert tbx_faults(written.encode()) == []
    for right, wrong in (
        ('type="subjectField"', 'type="pinyin"'),
        ("admittedTerm-admn-sts", "admitted"),
        ("<term>new</term>", ""),
        ("<body>", "<body><p/>"),
        ('style="dca"', ""),
        ("<term>新质</term>", "<term> </term>"),
    ):
        assert tbx_faults(written.replace(right, wrong, 1).encode()) != []


@pytest.mark.parametrize("status", Status)
def test_the_status_travels_as_administrative_status(term, status):
    written = tbx.to_xml([term("新质", Rendering("x", status, Basis.CITATION))], Dialect.TBX2)
    names = {"approved": "preferred", "forbidden": "deprecated"}
    assert f">{names.get(status, status)}Term-admn-sts<".encode() in written


def test_an_empty_glossary_is_no_tbx_file():
    with pytest.raises(BadInputError, match="no term to export"):
        tbx.to_xml([], Dialect.TBX2)


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        (bomb('[<!ENTITY a SYSTEM "file:///etc/passwd">]'), "declares a document type of its own"),
        (bomb('[<!ENTITY a "x"><!ENTITY b "&a;&a;&a;&a;">]', "&b;"), "document type of its own"),
        (bomb('[<!ENTITY % a SYSTEM "http://a.b/c.dtd"> %a;]', ""), "document type of its own"),
        (bomb('SYSTEM "http://a.b/c.dtd"'), "uses entities"),
        (bomb('SYSTEM "x.dtd" [<!ATTLIST term a CDATA "b">]', "x"), "document type of its own"),
        ("<tbx>" + "<a>" * 5000, "nested more than"),
        ("<tbx><text></tbx>", "no well-formed XML (line 1, column"),
        ("<tbx>", "no well-formed XML"),
        ("<tbx><text><body/></text></tbx>", "no term in it"),
        ("<html></html>", "no TBX file (its outermost element is “html”)"),
        ("", "no well-formed XML"),
        ('<?xml version="1.0" encoding="klingon"?><tbx/>', "“klingon” is not known"),
    ],
)
def test_xml_that_cannot_be_trusted_or_read_is_refused(text, cause):
    with pytest.raises(BadInputError) as caught:
        read(text)
    assert cause in str(caught.value)


def test_bytes_that_are_not_what_the_file_says_are_named_by_line():
    data = OTHERS_TBX2.encode().replace("新质".encode(), "新质".encode("gbk"))
    with pytest.raises(BadInputError, match="line 17 is no UTF-8 text"):
        tbx_reading.read("base.tbx", data)


def test_one_endless_entry_is_refused(monkeypatch):
    monkeypatch.setattr(trusted_xml, "_LONGEST", 100)
    with pytest.raises(BadInputError, match="more text than a book"):
        read(OTHERS_DCT.replace("D.", "x" * 200))


def test_more_concepts_than_any_term_base_has_are_refused(monkeypatch, term):
    monkeypatch.setattr(draft, "MAX_ROWS", 2)
    written = tbx.to_xml([term(zh) for zh in "甲乙丙"], Dialect.TBX3_DCA)
    with pytest.raises(BadInputError, match="more than 2 rows"):
        tbx_reading.read("base.tbx", written)


def test_an_id_used_twice_is_reported_with_its_line(term):
    written = tbx.to_xml([term("甲", id="a"), term("乙", id="b")], Dialect.TBX3_DCA).decode()
    found = read(written.replace('id="b"', 'id="a"'))
    [problem] = found.errors
    assert problem.field == "id"
    assert written.splitlines()[problem.row - 1].strip() == '<conceptEntry id="b">'
