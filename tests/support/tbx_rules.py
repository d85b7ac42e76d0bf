"""The rules of TBX-Basic, written down from ISO 30042 as published by LTAC Global.

For every element, the pattern of its children; for every data category, the levels it may
stand at and the values it may have. The official schemas are other people's work and are
not part of this repository; these rules say the same of everything that a glossary uses.
"""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

CORE = "urn:iso:std:iso:30042:ed-2"
MODULES = {
    "http://www.tbxinfo.net/ns/min": {
        "administrativeStatus", "partOfSpeech", "subjectField", "customerSubset",
    },
    "http://www.tbxinfo.net/ns/basic": {
        "context", "definition", "source", "projectSubset", "crossReference", "termType",
        "geographicalUsage", "grammaticalGender", "termLocation", "externalCrossReference",
        "xGraphic", "transactionType", "responsibility",
    },
}  # fmt: skip
AUX = "(descrip |descripGrp |admin |adminGrp |transacGrp |note |ref |xref )*"
DCT_AUX = "(note |adminGrp |descripGrp |transacGrp |DCT )*"
LEVELS = {
    "subjectField": {"concept"}, "definition": {"concept", "language"}, "context": {"term"},
    "source": {"concept", "language", "term"}, "crossReference": {"concept", "term"},
    "externalCrossReference": {"concept", "term"}, "administrativeStatus": {"term"},
    "termType": {"term"},
}  # fmt: skip
VALUES = {
    "administrativeStatus": {
        "preferredTerm-admn-sts", "admittedTerm-admn-sts", "supersededTerm-admn-sts",
        "deprecatedTerm-admn-sts",
    },
    "termType": {"fullForm", "acronym", "abbreviation", "shortForm", "variant", "phrase"},
}  # fmt: skip
TYPES = {
    "descrip": {"context", "definition", "subjectField"}, "ref": {"crossReference"},
    "admin": {"customerSubset", "projectSubset", "source"},
    "xref": {"externalCrossReference", "xGraphic"},
    "termNote": {"administrativeStatus", "partOfSpeech", "termType", "geographicalUsage"},
}  # fmt: skip
LEVEL_OF = {
    "termEntry": "concept", "conceptEntry": "concept", "langSet": "language",
    "langSec": "language", "tig": "term", "termSec": "term",
}  # fmt: skip
LANGUAGE = re.compile(r"[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*")
NAME = re.compile(r"[A-Za-z_][\w.-]*")
XML = "{http://www.w3.org/XML/1998/namespace}lang"


def models(old: bool, dct: bool) -> dict[str, str]:
    root, header, concept, language, term = (
        ("martif", "martifHeader", "termEntry", "langSet", "tig")
        if old
        else ("tbx", "tbxHeader", "conceptEntry", "langSec", "termSec")
    )
    aux = DCT_AUX if dct else AUX
    notes = "(DCT )*" if dct else "(termNote |termNoteGrp )*"
    return {
        root: f"{header} text ",
        header: "fileDesc (encodingDesc )?(revisionDesc )?",
        "fileDesc": "(titleStmt )?(publicationStmt )?(sourceDesc )+",
        "titleStmt": "title (note )*",
        "sourceDesc": "(p )+",
        "encodingDesc": "(p )+",
        "text": "body (back )?",
        "body": f"({concept} )+",
        concept: f"{aux}({language} )+",
        language: f"{aux}({term} )+",
        term: f"term {notes}{aux}",
        **dict.fromkeys(("title", "p", "term", "note", *TYPES), ""),
    }


def faults(document: bytes) -> list[str]:
    """Everything in `document` that TBX-Basic does not allow."""
    root = ET.fromstring(document)
    old = root.tag == "martif"
    dct = root.get("style") == "dct"
    return list(_Checker(root, old=old, dct=dct).faults())


class _Checker:
    def __init__(self, root, *, old, dct):
        self.root, self.old, self.dct = root, old, dct
        self.models = models(old, dct)
        self.ids = [one.get("id") for one in root.iter() if one.get("id") is not None]

    def faults(self):
        if self.root.get("type") != "TBX-Basic" or not LANGUAGE.fullmatch(self.root.get(XML, "")):
            yield "the root lacks its type or language"
        if not self.old and self.root.get("style") not in {"dca", "dct"}:
            yield "the root lacks its style"
        if len(set(self.ids)) != len(self.ids):
            yield "an id is used twice"
        yield from (f"{one} is no id" for one in self.ids if not NAME.fullmatch(one))
        yield from self.element(self.root, "")

    def name(self, element) -> str:
        space, _, local = (
            element.tag[1:].rpartition("}") if element.tag[0] == "{" else ("", "", element.tag)
        )
        if space == ("" if self.old else CORE):
            return local
        return "DCT" if self.dct and local in MODULES.get(space, ()) else f"?{element.tag}"

    def element(self, element, level):
        name = self.name(element)
        level = LEVEL_OF.get(name, level)
        if name == "DCT":
            yield from self.category(element, element.tag.rpartition("}")[2], level)
        elif name not in self.models:
            yield f"unknown element {name}"
            return
        yield from self.content(element, name)
        if name in TYPES:
            if element.get("type") not in TYPES[name]:
                yield f"{name} has the type {element.get('type')}"
            yield from self.category(element, element.get("type"), level)
        for child in element:
            yield from self.element(child, level)

    def content(self, element, name):
        children = "".join(f"{self.name(child)} " for child in element)
        text = (element.text or "").strip()
        if not re.fullmatch(self.models.get(name, ""), children):
            yield f"{name} may not hold: {children}"
        if self.models.get(name) and text:
            yield f"{name} holds text"
        if name in {"langSet", "langSec"} and not LANGUAGE.fullmatch(element.get(XML, "")):
            yield f"{name} lacks its language"
        if name == "term" and not text:
            yield "a term is empty"

    def category(self, element, category, level):
        if level not in LEVELS.get(category, {level}):
            yield f"{category} stands at the level of the {level}"
        if (element.text or "") not in VALUES.get(category, {element.text or ""}):
            yield f"{category} cannot be {element.text}"
        target = element.get("target", "")
        if category == "externalCrossReference" and not re.fullmatch("https?://.+", target):
            yield f"{target} is no address"
        if category == "crossReference" and target not in self.ids:
            yield f"{target} is the id of nothing"
