"""Reading TBX 2 and TBX 3, ours and other programs', into a draft.

Languages are told by their first subtag and script; the first Chinese term of a concept is
its simplified form unless its language says that it is traditional. Elements without a
counterpart in an entry (pictures, grammar, who changed what) are counted in a warning.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from reader.errors import BadInputError
from reader.glossary.cells import parted
from reader.glossary.draft import Collector, Draft, Progress, Row, Source
from reader.glossary.fields import ENTRY_LISTS
from reader.glossary.tbx import CATEGORY_OF, ENTRY_LIST_NOTES, ENTRY_NOTES, NOTE, RENDERING_NOTES
from reader.glossary.trusted_xml import Piece, encoding_of, pieces

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from xml.etree.ElementTree import Element

_CONCEPTS = ("conceptEntry", "termEntry")
_LANGUAGES = ("langSec", "langSet")
_TERMS = ("termSec", "tig", "ntig")
_GROUPS = ("termGrp", "descripGrp", "adminGrp", "termNoteGrp")
_TYPED = ("descrip", "admin", "termNote", "ref", "xref", "transac", "adminNote", "descripNote")
_FIELD_OF = {category: field for field, category in CATEGORY_OF.items()}
_TRADITIONAL = {"hant", "tw", "hk", "mo"}
_OF_ENTRY = frozenset(("id", "note", *ENTRY_NOTES, *ENTRY_LIST_NOTES))
_OF_RENDERING = frozenset(("url", *RENDERING_NOTES))
_UNUSED = ("partOfSpeech", "transacGrp", "xGraphic")
"""Categories that are common and hold nothing for a reader."""


def read(name: str, data: bytes, progress: Progress | None = None) -> Draft:
    """Read the TBX file called `name`, of either version and style.

    Raises `BadInputError` when it is no such file or holds what no glossary needs.
    """
    found = pieces(name, data, _CONCEPTS)
    root = next(found, None)
    kind = _kind(root.element) if root else ""
    if not kind:
        tag = root.element.tag if root else "nothing"
        cause = f"this is no TBX file (its outermost element is “{tag}”)"
        raise BadInputError(name, cause)
    collector = Collector(name, progress)
    for piece in found:
        _Concept(piece, collector).hand_in()
    return collector.finish(Source(kind, encoding_of(name, data)))


def _kind(root: Element) -> str:
    if root.tag == "martif":
        return "tbx2"
    if root.tag == "tbx":
        return "tbx3-dct" if root.get("style", "").lower() == "dct" else "tbx3"
    return ""


class _Concept:
    """Reads one concept."""

    def __init__(self, piece: Piece, collector: Collector) -> None:
        self._element = piece.element
        self._collector = collector
        self._row = Row(piece.line)
        self._lost: Counter[str] = Counter()

    def hand_in(self) -> None:
        """Give what was read to the collector."""
        texts = self._row.texts
        texts["id"] = self._element.get("id", "")
        for element in _flat(self._element):
            if element.tag in _LANGUAGES:
                self._read_language(element)
            else:
                self._read_entry_part(element)
        self._row.texts = {key: text for key, text in texts.items() if text}
        if self._lost:
            lost = ", ".join(f"{kind} ×{count}" for kind, count in self._lost.items())
            message = f"an entry has no place for: {lost}"
            self._collector.complain(self._row.number, "", message, error=False)
        self._collector.add(self._row)

    def _read_entry_part(self, element: Element) -> None:
        category, text = _category(element), _text_of(element)
        if category == "note":
            self._read_entry_note(text)
        elif category in _FIELD_OF:
            self._add_text(_FIELD_OF[category], text)
        elif category == "crossReference":
            known = self._row.lists.setdefault("related", [])
            known.append(text or element.get("target", ""))
        elif category == "source":
            self._add_text("note", text)
        elif category not in _UNUSED:
            self._lost[category] += 1

    def _read_entry_note(self, text: str) -> None:
        name, value = _named(text, _OF_ENTRY)
        if name in ENTRY_LISTS:
            self._row.lists[name] = parted(value)
        elif name in {"", "note"}:
            self._add_text("note", value)
        else:
            self._row.texts[name] = value

    def _add_text(self, field: str, text: str) -> None:
        before = self._row.texts.get(field)
        self._row.texts[field] = f"{before}\n{text}" if before else text

    def _read_language(self, section: Element) -> None:
        language = section.get("lang", "").lower().replace("_", "-").split("-")
        for element in _flat(section):
            if element.tag not in _TERMS:
                self._read_entry_part(element)
            elif language[0] == "zh":
                self._read_form(element, traditional=not _TRADITIONAL.isdisjoint(language))
            elif language[0] == "en":
                self._row.renderings.append(self._rendering(element))
            else:
                self._lost[f"terms in {section.get('lang') or 'no language'}"] += 1

    def _read_form(self, section: Element, *, traditional: bool) -> None:
        parts = {_category(one): _text_of(one) for one in _flat(section)}
        form, kind = parts.get("term", ""), parts.get("termType", "")
        texts, variants = self._row.texts, self._row.lists.setdefault("variants", [])
        place = "zh_hant" if traditional else "zh"
        if kind == "fullForm" and texts.get("zh") and not texts.get("full_form"):
            texts["full_form"] = form
        elif kind == "variant" or texts.get(place):
            variants.append(form)
        else:
            texts[place] = form

    def _rendering(self, section: Element) -> dict[str, str]:
        values: dict[str, str] = {}
        for element in _flat(section):
            category, text = _category(element), _text_of(element)
            if category == "note":
                name, value = _named(text, _OF_RENDERING)
                name = name or "context"
            elif category == "externalCrossReference":
                name, value = "url", element.get("target", "") or text
            else:
                name, value = _RENDERING_FIELD.get(category, ""), text
            if name and values.get(name):
                values[name] += f"\n{value}"
            elif name:
                values[name] = value
            elif category not in _UNUSED:
                self._lost[category] += 1
        return values


_RENDERING_FIELD = {
    "term": "text",
    "administrativeStatus": "status",
    "normativeAuthorization": "status",
    "source": "source",
    "context": "context",
    "geographicalUsage": "context",
}


def _flat(parent: Element) -> Iterator[Element]:
    """Yield the children of `parent`, those of groups in place of the groups."""
    for child in parent:
        if child.tag in _GROUPS:
            yield from _flat(child)
        else:
            yield child


def _category(element: Element) -> str:
    """Return the data category of an element in either style."""
    return element.get("type", "") if element.tag in _TYPED else element.tag


def _text_of(element: Element) -> str:
    return "".join(element.itertext())


def _named(note: str, names: Collection[str]) -> tuple[str, str]:
    """Split a note of ours into the name of its field, one of `names`, and its text."""
    found = NOTE.match(note)
    return (found[1], note[found.end() :]) if found and found[1] in names else ("", note)
