"""The bundled glossary, read as plain TOML: what a translator may take for granted about it.

Rules hold for every entry; a failure lists all offenders, each with what is wrong.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

GLOSSARY = Path(__file__).resolve().parents[2] / "resources" / "glossary"

Entry = dict[str, Any]

TYPES = {
    "policy-term",
    "set-phrase",
    "institution",
    "title",
    "law",
    "place",
    "person",
    "programme",
    "number-formula",
    "company",
    "newspaper",
    "general",
}
STATUSES = {"approved", "admitted", "superseded", "forbidden"}
BASES = {"citation", "prevailing-usage", "descriptive"}
REQUIRED = (
    "id",
    "zh",
    "zh_hant",
    "pinyin",
    "pinyin_words",
    "type",
    "domain",
    "definition",
    "rendering",
)
OPTIONAL = ("note", "literal", "warnings", "variants", "full_form", "related")
RENDERING_FIELDS = {
    "text",
    "status",
    "basis",
    "source",
    "publisher",
    "date",
    "url",
    "valid_from",
    "valid_to",
    "context",
}

HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f]")
KEBAB = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
DATE = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?")
SYLLABLE = re.compile(
    r"(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?"
    r"(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|üan"
    r"|ai|ei|ao|ou|an|en|er|in|un|ün|ia|ie|iu|ua|uo|ui|ue|üe|a|o|e|i|u|ü)"
)
TONES = frozenset("\u0304\u0301\u030c\u0300")
FILES = tuple(sorted(GLOSSARY.glob("*.toml")))

each_file = pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)


@cache
def entries_of(file: Path) -> tuple[Entry, ...]:
    return tuple(tomllib.loads(file.read_text(encoding="utf-8"))["entry"])


def all_entries() -> Iterator[Entry]:
    return (entry for file in FILES for entry in entries_of(file))


@cache
def ids() -> frozenset[str]:
    return frozenset(entry["id"] for entry in all_entries())


def han_count(text: str) -> int:
    return len(HAN.findall(text))


@cache
def without_tone(syllable: str) -> tuple[str, int]:
    """The bare letters of a syllable and the number of its tone marks."""
    decomposed = unicodedata.normalize("NFD", syllable)
    letters = "".join(mark for mark in decomposed if mark not in TONES)
    return unicodedata.normalize("NFC", letters), sum(mark in TONES for mark in decomposed)


def repeated(values: list[str]) -> list[str]:
    return [value for value, count in Counter(values).items() if count > 1]


def offenders(file: Path, check: Callable[[Entry], Iterator[str]]) -> list[str]:
    """One line for each broken rule: the entry and what is wrong with it."""
    return [f"{entry.get('id')}: {fault}" for entry in entries_of(file) for fault in check(entry)]


def collected(check: Callable[[Entry], Iterator[str]]) -> list[str]:
    """The offenders in all files, each with its file."""
    return [f"{file.name}: {line}" for file in FILES for line in offenders(file, check)]


def field_faults(entry: Entry) -> Iterator[str]:
    if missing := [field for field in REQUIRED if field not in entry]:
        yield f"lacks {', '.join(missing)}"
        return
    yield from (f"unknown field {field}" for field in set(entry) - {*REQUIRED, *OPTIONAL})
    # A term of Latin letters alone has no pinyin.
    yield from (f"empty {field}" for field in set(entry) - {"pinyin"} if not entry[field])
    if not KEBAB.fullmatch(entry["id"]):
        yield "the id is not lower-case words joined by hyphens"
    if entry["type"] not in TYPES:
        yield f"unknown type {entry['type']}"


def form_faults(entry: Entry) -> Iterator[str]:
    zh, zh_hant = entry["zh"], entry["zh_hant"]
    if len(zh_hant) != len(zh) or han_count(zh_hant) != han_count(zh):
        yield f"{zh_hant} does not match {zh} in length"


def pinyin_faults(entry: Entry) -> Iterator[str]:
    syllables = entry["pinyin"].split()
    if len(syllables) != han_count(entry["zh"]):
        yield f"{len(syllables)} syllables for {entry['zh']}"
    for syllable in syllables:
        letters, marks = without_tone(syllable)
        if not SYLLABLE.fullmatch(letters) or marks > 1:
            yield f"no syllable: {syllable}"
    words = entry["pinyin_words"]
    for foreign in re.findall(r"[A-Za-z0-9+]+", entry["zh"]):
        words = words.replace(foreign, "")
    if re.sub(r"[\s',\-]", "", words).lower() != entry["pinyin"].replace(" ", ""):
        yield f"{entry['pinyin_words']} says something else than {entry['pinyin']}"


def definition_faults(entry: Entry) -> Iterator[str]:
    definition = entry["definition"]
    if HAN.search(definition):
        yield "Chinese in the definition"
    if not definition.endswith(".") or len(definition) > 320:
        yield "the definition is no short sentence"


def link_faults(entry: Entry) -> Iterator[str]:
    related = entry.get("related", [])
    for other in related:
        if other not in ids() or other == entry["id"]:
            yield f"related to {other}, which is no other entry"
    yield from (f"related to {other} twice" for other in repeated(related))


def rendering_faults(entry: Entry) -> Iterator[str]:
    renderings = entry["rendering"]
    yield from (f"{text!r} twice" for text in repeated([one["text"] for one in renderings]))
    if not any(one["status"] in {"approved", "admitted"} for one in renderings):
        yield "no rendering to use"
    for one in renderings:
        yield from (f"{one['text']!r}: {fault}" for fault in worth_faults(one))


def worth_faults(rendering: Entry) -> Iterator[str]:
    text = rendering["text"]
    yield from (f"unknown field {field}" for field in set(rendering) - RENDERING_FIELDS)
    if rendering["status"] not in STATUSES or rendering["basis"] not in BASES:
        yield f"{rendering['status']} on the basis of {rendering['basis']}"
    if not text or text != text.strip() or HAN.search(text):
        yield "not plain English"
    for field in ("date", "valid_from", "valid_to"):
        if field in rendering and not DATE.fullmatch(rendering[field]):
            yield f"no date in {field}"


def citation_faults(entry: Entry) -> Iterator[str]:
    for one in entry["rendering"]:
        approved, cited = one["status"] == "approved", one["basis"] == "citation"
        if approved and not cited:
            yield f"{one['text']!r} is approved without citation"
        if approved and not all(one.get(key) for key in ("source", "publisher", "date", "url")):
            yield f"{one['text']!r} is approved with half a citation"
        if cited and not (
            one.get("source") and one.get("url", "").startswith(("https://", "http://"))
        ):
            yield f"{one['text']!r} is cited without source or address"


def warning_faults(entry: Entry) -> Iterator[str]:
    for one in entry["rendering"]:
        if one["status"] in {"superseded", "forbidden"} and not one.get("context"):
            yield f"{one['text']!r} is not to be used, but does not say why"


def test_the_glossary_covers_the_domain_of_the_news() -> None:
    assert len(FILES) >= 24
    assert sum(1 for _ in all_entries()) >= 1000


def test_every_id_is_unique() -> None:
    assert repeated([entry["id"] for entry in all_entries()]) == []


def test_every_chinese_form_leads_to_one_entry_only() -> None:
    forms = [form for entry in all_entries() for form in (entry["zh"], *entry.get("variants", ()))]

    assert repeated(forms) == []


@each_file
def test_an_entry_is_complete_and_stands_in_the_file_of_its_domain(file: Path) -> None:
    assert offenders(file, field_faults) == []
    assert [one["id"] for one in entries_of(file) if one["domain"] != file.stem] == []


def test_a_traditional_form_matches_its_simplified_form_in_length() -> None:
    assert collected(form_faults) == []


def test_pinyin_fits_its_characters_in_both_forms() -> None:
    assert collected(pinyin_faults) == []


def test_a_definition_is_a_sentence_in_english() -> None:
    assert collected(definition_faults) == []


def test_related_entries_exist() -> None:
    assert collected(link_faults) == []


def test_a_rendering_says_what_it_is_worth() -> None:
    assert collected(rendering_faults) == []


def test_an_approved_rendering_is_cited_with_source_date_and_address() -> None:
    assert collected(citation_faults) == []


def test_a_rendering_not_to_be_used_says_why() -> None:
    assert collected(warning_faults) == []


def renderings_of(zh: str) -> dict[str, Entry]:
    (entry,) = (entry for entry in all_entries() if entry["zh"] == zh)
    return {rendering["text"]: rendering for rendering in entry["rendering"]}


def test_the_english_of_new_quality_productive_forces_is_dated() -> None:
    renderings = renderings_of("新质生产力")

    assert renderings["new quality productive forces"]["status"] == "approved"
    assert renderings["new quality productive forces"]["valid_from"] == "2024-03"
    assert renderings["new productivity boosters"]["status"] == "superseded"


@pytest.mark.parametrize(
    ("zh", "text"),
    [
        ("我市", "my city"),
        ("街道", "street"),
        ("总书记", "President"),
        ("残障人士", "the handicapped"),
        ("科技金融", "fintech"),
    ],
)
def test_a_known_trap_is_forbidden(zh: str, text: str) -> None:
    assert renderings_of(zh)[text]["status"] == "forbidden"


def test_the_glossary_knows_the_terms_of_the_newspaper_page(shared_data: Path) -> None:
    (file,) = (shared_data / "page").glob("*.txt")
    page = re.sub(r"\s+", "", file.read_text(encoding="utf-8"))

    found = [
        entry["zh"]
        for entry in all_entries()
        if any(form in page for form in (entry["zh"], *entry.get("variants", ())))
    ]

    assert len(found) >= 130
