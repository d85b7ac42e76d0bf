"""Glossaries as TBX: what is written where, and how it is found again.

TBX 2 is the ``martif`` of ISO 30042:2008 that OmegaT and others read; TBX 3 is ISO 30042:2019,
dialect TBX-Basic, in the style with data categories as attributes (DCA) or as elements
(DCT). Where TBX-Basic has a data category for a field, the field stands there:

=====================================  =======================================================
subjectField, definition (concept)     domain, definition
term in ``zh-Hans`` and ``zh-Hant``    zh, zh_hant
term in ``zh``, termType               variants (``variant``), full_form (``fullForm``)
term in ``en``, administrativeStatus   rendering and its status
source, externalCrossReference (term)  source and url of a rendering
crossReference (concept)               related, in addition to the note
=====================================  =======================================================

Everything else is a ``note`` that begins with the name of its field: ``pinyin: …``. A note
without such a beginning is the entry's own note. Notes of a concept belong to the entry,
notes of an English term to the rendering.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

from reader.errors import BadInputError
from reader.glossary.cells import joined
from reader.glossary.fields import (
    ADMINISTRATIVE_STATUS,
    ENTRY_LISTS,
    ENTRY_TEXTS,
    RENDERING_TEXTS,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.glossary.entry import Entry, Rendering

SIMPLIFIED, TRADITIONAL, CHINESE, ENGLISH = "zh-Hans", "zh-Hant", "zh", "en"
CATEGORY_OF = {"domain": "subjectField", "definition": "definition"}
"""Fields of an entry that are a ``descrip`` of the concept."""
_PLACED = {"id", "zh", "zh_hant", "note", "full_form", *CATEGORY_OF}
ENTRY_NOTES = tuple(one for one in ENTRY_TEXTS if one not in _PLACED)
ENTRY_LIST_NOTES = tuple(one for one in ENTRY_LISTS if one != "variants")
RENDERING_NOTES = (
    "basis",
    *(one for one in RENDERING_TEXTS if one not in {"text", "source", "url"}),
)
NOTE_NAMES = frozenset(("id", "url", *ENTRY_NOTES, *ENTRY_LIST_NOTES, *RENDERING_NOTES, "note"))
"""Names with which a note of ours begins."""
NOTE = re.compile(rf"({'|'.join(sorted(NOTE_NAMES))}): ", re.ASCII)

_ID = re.compile(r"[A-Za-z_][A-Za-z0-9._-]*", re.ASCII)
"""Names that may be an ``xml:id`` and need no thought; others are kept in a note."""
_WEB = re.compile(r"https?://[^\s<>\"{}|\\^`\x00-\x20]+")
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_RAW = {"\r": "&#13;"}
_RAW_IN_ATTRIBUTE = {"\r": "&#13;", "\n": "&#10;", "\t": "&#9;"}
_BASIC, _MIN = "http://www.tbxinfo.net/ns/basic", "http://www.tbxinfo.net/ns/min"
_IN_MIN = {"administrativeStatus", "subjectField"}
"""Data categories that the Min module owns; the others are of the Basic module."""


class Dialect(StrEnum):
    """What kind of TBX is written."""

    TBX2 = "tbx2"
    TBX3_DCA = "tbx3"
    TBX3_DCT = "tbx3-dct"


def to_xml(entries: Sequence[Entry], dialect: Dialect, title: str = "Glossary") -> bytes:
    """Write `entries` as one TBX document.

    Raises `BadInputError` when there are none: a TBX body holds at least one concept.
    """
    if not entries:
        raise BadInputError(title, "there is no term to export")
    return "".join(_Writer(dialect, entries).document(title)).encode()


class _Writer:
    """Writes concepts in one dialect."""

    def __init__(self, dialect: Dialect, entries: Sequence[Entry]) -> None:
        self._dialect = dialect
        self._entries = entries
        old = dialect is Dialect.TBX2
        self._concept = "termEntry" if old else "conceptEntry"
        self._language = "langSet" if old else "langSec"
        self._term = "tig" if old else "termSec"
        self._names = _xml_names(entries)

    def document(self, title: str) -> Iterator[str]:
        yield '<?xml version="1.0" encoding="UTF-8"?>\n'
        yield self._opening()
        root, header = ("martif", "martifHeader") if self._is_old else ("tbx", "tbxHeader")
        scheme = "TBXBasicXCSV02.xcs" if self._is_old else "TBX-Basic"
        yield (
            f"  <{header}>\n    <fileDesc>\n"
            f"      <titleStmt><title>{_text(title)}</title></titleStmt>\n"
            "      <sourceDesc><p>Written by Bilingual Reader.</p></sourceDesc>\n    </fileDesc>\n"
            f'    <encodingDesc><p type="XCSURI">{scheme}</p></encodingDesc>\n  </{header}>\n'
            "  <text>\n    <body>\n"
        )
        for entry, name in zip(self._entries, self._names.values(), strict=True):
            yield from self._entry(entry, name)
        yield f"    </body>\n  </text>\n</{root}>\n"

    @property
    def _is_old(self) -> bool:
        return self._dialect is Dialect.TBX2

    def _opening(self) -> str:
        if self._is_old:
            return (
                '<!DOCTYPE martif SYSTEM "TBXBasiccoreStructV02.dtd">\n'
                '<martif type="TBX-Basic" xml:lang="en">\n'
            )
        style, spaces = "dca", ""
        if self._dialect is Dialect.TBX3_DCT:
            style, spaces = "dct", f' xmlns:min="{_MIN}" xmlns:basic="{_BASIC}"'
        return (
            f'<tbx type="TBX-Basic" style="{style}" xml:lang="en"'
            f' xmlns="urn:iso:std:iso:30042:ed-2"{spaces}>\n'
        )

    def _entry(self, entry: Entry, name: str) -> Iterator[str]:
        yield f'      <{self._concept} id="{name}">\n'
        for field, category in CATEGORY_OF.items():
            if getattr(entry, field):
                yield self._category(8, "descrip", category, getattr(entry, field))
        for other in entry.related:
            if other in self._names:
                target = f' target="{self._names[other]}"'
                yield self._category(8, "ref", "crossReference", other, target)
        yield from self._entry_notes(entry, name)
        yield self._section(SIMPLIFIED, [self._form(entry.zh)])
        if entry.zh_hant:
            yield self._section(TRADITIONAL, [self._form(entry.zh_hant)])
        others = [self._form(entry.full_form, "fullForm")] if entry.full_form else []
        others += [self._form(form, "variant") for form in entry.variants]
        if others:
            yield self._section(CHINESE, others)
        yield self._section(ENGLISH, map(self._rendering, entry.renderings))
        yield f"      </{self._concept}>\n"

    def _entry_notes(self, entry: Entry, name: str) -> Iterator[str]:
        if entry.id != name:
            yield _note(8, "id", entry.id)
        for field in ENTRY_NOTES:
            if getattr(entry, field):
                yield _note(8, field, getattr(entry, field))
        for field in ENTRY_LIST_NOTES:
            if getattr(entry, field):
                yield _note(8, field, joined(getattr(entry, field)))
        if entry.note:
            yield _note(8, "note" if NOTE.match(entry.note) else "", entry.note)

    def _section(self, language: str, terms: Iterable[str]) -> str:
        inside = "".join(terms)
        return (
            f'        <{self._language} xml:lang="{language}">\n{inside}'
            f"        </{self._language}>\n"
        )

    def _form(self, text: str, kind: str = "") -> str:
        mark = self._category(12, "termNote", "termType", kind) if kind else ""
        return self._in_term(text, mark)

    def _rendering(self, one: Rendering) -> str:
        status = ADMINISTRATIVE_STATUS[one.status]
        inside = self._category(12, "termNote", "administrativeStatus", status)
        if one.source:
            inside += self._category(12, "admin", "source", one.source)
        if _WEB.fullmatch(one.url):
            target = f" target={_attribute(one.url)}"
            inside += self._category(12, "xref", "externalCrossReference", one.url, target)
        elif one.url:
            inside += _note(12, "url", one.url)
        for field in RENDERING_NOTES:
            if getattr(one, field):
                inside += _note(12, field, str(getattr(one, field)))
        return self._in_term(one.text, inside)

    def _in_term(self, text: str, inside: str) -> str:
        term = f"            <term>{_text(text)}</term>\n"
        return f"          <{self._term}>\n{term}{inside}          </{self._term}>\n"

    def _category(self, indent: int, tag: str, category: str, text: str, more: str = "") -> str:
        if self._dialect is Dialect.TBX3_DCT:
            name = f"{'min' if category in _IN_MIN else 'basic'}:{category}"
            return f"{' ' * indent}<{name}{more}>{_text(text)}</{name}>\n"
        return f'{" " * indent}<{tag} type="{category}"{more}>{_text(text)}</{tag}>\n'


def _note(indent: int, name: str, text: str) -> str:
    head = f"{name}: " if name else ""
    return f"{' ' * indent}<note>{head}{_text(text)}</note>\n"


def _xml_names(entries: Sequence[Entry]) -> dict[str, str]:
    """Give every entry a name that XML takes for an id: its own where that will do."""
    names = {entry.id: entry.id for entry in entries if _ID.fullmatch(entry.id)}
    taken = set(names)
    for number, entry in enumerate(entries, start=1):
        if entry.id not in names:
            name = f"concept-{number}"
            while name in taken:
                name += "-"
            taken.add(name)
            names[entry.id] = name
    return {entry.id: names[entry.id] for entry in entries}


def _text(text: str) -> str:
    return escape(_NOT_XML.sub("\ufffd", text), _RAW)


def _attribute(text: str) -> str:
    return quoteattr(_NOT_XML.sub("\ufffd", text), _RAW_IN_ATTRIBUTE)
