"""Which column of a table is which field: by its heading, by hand, or by what is in it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.errors import BadInputError
from reader.glossary.cells import alternatives, parted, unguarded
from reader.glossary.draft import Row
from reader.glossary.entry import Status
from reader.glossary.fields import ENTRY_LISTS, ENTRY_TEXTS, RENDERING_TEXTS
from reader.text.characters import HAN

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

RENDERING = "rendering"
"""Column with one rendering, taken as it is."""
ALTERNATIVES: Mapping[str, Status | None] = {
    "en": None,
    **{str(status): status for status in Status if status is not Status.APPROVED},
}
"""Columns with renderings to be split, and the status that the column stands for."""
RENDERING_COLUMNS = ("status", "basis", *(one for one in RENDERING_TEXTS if one != "text"))
FIELDS = frozenset((*ENTRY_TEXTS, *ENTRY_LISTS, RENDERING, *ALTERNATIVES, *RENDERING_COLUMNS))
"""Everything a column can be."""

_HEADINGS = {
    "zh": "chinese|chinese simplified|simplified|simplified chinese|zh-cn|zh-hans|zh-hans-cn|cn"
    "|中文|汉语|简体|简体中文|术语|中文术语|source|source term|term|原文",
    "zh_hant": "traditional|traditional chinese|chinese traditional|zh-tw|zh-hant|zh-hk|繁体"
    "|繁體|繁体中文|繁體中文",
    "en": "english|en-us|en-gb|英文|英语|英译|译文|英文术语|target|target term|translation",
    "pinyin": "拼音",
    "domain": "subject|subject field|entry_subject|entry_domain|领域|分类|category",
    "definition": "entry_definition|定义|释义|explanation",
    "note": "notes|entry_note|comment|comments|remark|remarks|备注|说明|注释",
    "status": "状态|term status|usage status",
    "source": "来源|出处|reference|citation",
    "date": "日期|年份",
    "url": "link|网址|链接",
    "variants": "variant|synonyms|别名|简称|abbreviation|异体",
    "id": "entry_id|编号|序号|no|no.|#",
    "forbidden": "禁用译法|do not use|wrong",
    "context": "语境|usage|用法",
    "literal": "直译",
    "type": "类型|part of speech|词性",
}
_ALIASES = {name: field for field, names in _HEADINGS.items() for name in names.split("|")}
_OURS = {RENDERING, "zh"}
_HAN = re.compile(f"[{HAN}]")
_LETTER = re.compile("[A-Za-z]")
_SAMPLE = 50
_LETTERS = 26


@dataclass(frozen=True, slots=True)
class Columns:
    """Where each field stands, and whether the first row holds headings."""

    places: Mapping[str, int]
    headings: tuple[str, ...] = ()
    """The first row, where it is no term."""

    @property
    def named(self) -> dict[str, str]:
        """For each field, the heading of its column, or its letter."""
        return {
            field: self.headings[at] if at < len(self.headings) else letter(at)
            for field, at in self.places.items()
        }

    def row(self, number: int, cells: Sequence[str], *, split: bool) -> Row:
        """Make a row of the table of its `cells`; `split` the cells of alternatives."""
        values = {
            field: unguarded(cells[at].strip())
            for field, at in self.places.items()
            if at < len(cells)
        }
        row = Row(number, {one: values[one] for one in ENTRY_TEXTS if one in values})
        row.lists = {one: parted(values[one]) for one in ENTRY_LISTS if one in values}
        shared = {one: values[one] for one in RENDERING_COLUMNS if one in values}
        if values.get(RENDERING):
            row.renderings.append({"text": values[RENDERING], **shared})
        for field, status in ALTERNATIVES.items():
            cell = values.get(field, "")
            for text in alternatives(cell) if split else [cell]:
                own = {"status": str(status)} if status else {}
                row.renderings.append({"text": text, **shared, **own})
        return row


def letter(place: int) -> str:
    """Return what a spreadsheet calls the column at `place`, counted from 0."""
    name = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, _LETTERS)
        name = chr(ord("A") + rest) + name
    return name


def find(name: str, rows: Sequence[Sequence[str]], mapping: Mapping[str, str]) -> Columns:
    """Find the columns of the table that begins with `rows`.

    `mapping` names the column of a field by its number counted from 1, its letter or its
    heading. Raises `BadInputError` for the file called `name` when the columns of the
    Chinese and the English cannot be told.
    """
    first = tuple(cell.strip() for cell in rows[0]) if rows else ()
    known = _by_heading(first)
    if mapping:
        given = {field: _place(name, field, where, first) for field, where in mapping.items()}
        headed = len(known) > 1 or any(where in first for where in mapping.values())
        places = given
    else:
        headed = bool(known.keys() & {"zh", "zh_hant"}) and len(known) > 1
        places = known if headed else _by_content(rows)
    has_english = places.keys() & {RENDERING, *ALTERNATIVES}
    if "zh" not in places or not has_english:
        raise _unclear(name, first)
    return Columns(places, first if headed else ())


def _by_heading(first: Sequence[str]) -> dict[str, int]:
    places: dict[str, int] = {}
    for at, heading in enumerate(first):
        plain = heading.strip("\ufeff ").lower()
        field = plain if plain in FIELDS else _ALIASES.get(plain)
        if field:
            places.setdefault(field, at)
    # In a table of ours “source” is where a rendering is from; elsewhere, the source text.
    if not places.keys() & _OURS and "en" in places and "source" in places:
        places["zh"] = places.pop("source")
    return places


def _by_content(rows: Sequence[Sequence[str]]) -> dict[str, int]:
    """Take the first column of Chinese and the first one of English."""
    width = max(map(len, rows), default=0)
    places: dict[str, int] = {}
    for at in range(width):
        cells = [row[at] for row in rows[:_SAMPLE] if at < len(row) and row[at].strip()]
        han = sum(bool(_HAN.search(cell)) for cell in cells)
        latin = sum(bool(_LETTER.search(cell)) and not _HAN.search(cell) for cell in cells)
        if cells and han > len(cells) / 2:
            places.setdefault("zh", at)
        elif cells and latin > len(cells) / 2 and "zh" in places:
            places.setdefault("en", at)
    return places


def _place(name: str, field: str, where: str, first: Sequence[str]) -> int:
    if field not in FIELDS:
        known = ", ".join(sorted(FIELDS))
        raise BadInputError(f"--map {field}={where}", f"there is no field “{field}”", known)
    if where in first:
        return first.index(where)
    place = -1
    if where.isascii() and where.isdigit():
        place = int(where) - 1
    elif where.isascii() and where.isalpha() and len(where) <= 2:  # noqa: PLR2004 - A to ZZ
        for one in where.upper():
            place = (place + 1) * _LETTERS + ord(one) - ord("A")
    if not 0 <= place < max(1, len(first)):
        cause = f"there is no column “{where}” (there are {len(first)}: {_listed(first)})"
        raise BadInputError(name, cause)
    return place


def _unclear(name: str, first: Sequence[str]) -> BadInputError:
    cause = (
        f"it is not clear which column holds the Chinese and which the English: {_listed(first)}"
    )
    return BadInputError(name, cause, "name them, for instance --map zh=1,en=2")


def _listed(first: Sequence[str]) -> str:
    shown = (f"{letter(at)} “{cell[:20]}”" for at, cell in enumerate(first[:12]))
    return ", ".join(shown) or "the first row is empty"
