"""The bundled glossary, read as plain TOML: what a translator may take for granted about it."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

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


def read_entries() -> list[tuple[str, Entry]]:
    """Every entry with the name of the file it stands in."""
    files = sorted(GLOSSARY.glob("*.toml"))
    return [
        (file.name, entry)
        for file in files
        for entry in tomllib.loads(file.read_text(encoding="utf-8"))["entry"]
    ]


ENTRIES = read_entries()
BY_ID = {entry["id"]: entry for _, entry in ENTRIES}

each_entry = pytest.mark.parametrize(
    "entry", [pytest.param(entry, id=entry["id"]) for _, entry in ENTRIES]
)


def han_count(text: str) -> int:
    return len(HAN.findall(text))


def without_tone(syllable: str) -> tuple[str, int]:
    """The bare letters of a syllable and the number of its tone marks."""
    decomposed = unicodedata.normalize("NFD", syllable)
    letters = "".join(mark for mark in decomposed if mark not in TONES)
    return unicodedata.normalize("NFC", letters), sum(mark in TONES for mark in decomposed)


def repeated(values: list[str]) -> list[str]:
    return [value for value, count in Counter(values).items() if count > 1]


def test_the_glossary_covers_the_domain_of_the_news() -> None:
    assert len({name for name, _ in ENTRIES}) >= 8
    assert len(ENTRIES) >= 160


def test_every_id_is_unique() -> None:
    assert repeated([entry["id"] for _, entry in ENTRIES]) == []


def test_every_chinese_form_leads_to_one_entry_only() -> None:
    forms = [form for _, entry in ENTRIES for form in (entry["zh"], *entry.get("variants", ()))]

    assert repeated(forms) == []


@pytest.mark.parametrize(("name", "entry"), ENTRIES, ids=[entry["id"] for _, entry in ENTRIES])
def test_an_entry_has_its_fields_and_stands_in_the_file_of_its_domain(
    name: str, entry: Entry
) -> None:
    assert [field for field in REQUIRED if field not in entry] == []
    assert set(entry) <= {*REQUIRED, *OPTIONAL}
    assert [field for field in set(entry) - {"pinyin"} if not entry[field]] == []
    assert KEBAB.fullmatch(entry["id"])
    assert entry["type"] in TYPES
    assert name == f"{entry['domain']}.toml"


@each_entry
def test_a_traditional_form_matches_its_simplified_form_in_length(entry: Entry) -> None:
    assert len(entry["zh_hant"]) == len(entry["zh"])
    assert han_count(entry["zh_hant"]) == han_count(entry["zh"])


@each_entry
def test_there_is_one_valid_syllable_for_each_han_character(entry: Entry) -> None:
    syllables = entry["pinyin"].split()

    assert len(syllables) == han_count(entry["zh"])
    for syllable in syllables:
        letters, marks = without_tone(syllable)
        assert SYLLABLE.fullmatch(letters), syllable
        assert marks <= 1, syllable


@each_entry
def test_joined_pinyin_says_the_same_as_the_syllables(entry: Entry) -> None:
    words = entry["pinyin_words"]
    for foreign in re.findall(r"[A-Za-z0-9+]+", entry["zh"]):
        words = words.replace(foreign, "")

    assert re.sub(r"[\s',\-]", "", words).lower() == entry["pinyin"].replace(" ", "")


@each_entry
def test_a_definition_is_a_sentence_in_english(entry: Entry) -> None:
    assert not HAN.search(entry["definition"])
    assert entry["definition"].endswith(".")
    assert len(entry["definition"]) <= 320


@each_entry
def test_related_entries_exist(entry: Entry) -> None:
    related = entry.get("related", [])

    assert [other for other in related if other not in BY_ID or other == entry["id"]] == []
    assert repeated(related) == []


@each_entry
def test_a_rendering_says_what_it_is_worth(entry: Entry) -> None:
    renderings = entry["rendering"]

    assert repeated([rendering["text"] for rendering in renderings]) == []
    assert any(rendering["status"] in {"approved", "admitted"} for rendering in renderings)
    for rendering in renderings:
        assert set(rendering) <= RENDERING_FIELDS
        assert rendering["status"] in STATUSES
        assert rendering["basis"] in BASES
        assert rendering["text"] == rendering["text"].strip() != ""
        assert not HAN.search(rendering["text"])
        for field in ("date", "valid_from", "valid_to"):
            assert DATE.fullmatch(rendering.get(field, "2024")), (field, rendering)


@each_entry
def test_an_approved_rendering_is_cited_with_source_date_and_address(entry: Entry) -> None:
    for rendering in entry["rendering"]:
        if rendering["status"] == "approved":
            assert rendering["basis"] == "citation"
            assert all(rendering.get(field) for field in ("source", "publisher", "date", "url"))
        if rendering["basis"] == "citation":
            assert rendering["source"]
            assert rendering["url"].startswith(("https://", "http://"))


@each_entry
def test_a_rendering_not_to_be_used_says_why(entry: Entry) -> None:
    for rendering in entry["rendering"]:
        if rendering["status"] in {"superseded", "forbidden"}:
            assert rendering.get("context"), rendering["text"]


def test_the_english_of_new_quality_productive_forces_is_dated() -> None:
    renderings = {
        rendering["text"]: rendering
        for rendering in BY_ID["new-quality-productive-forces"]["rendering"]
    }

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
    (entry,) = (entry for _, entry in ENTRIES if entry["zh"] == zh)

    assert {"forbidden"} == {
        rendering["status"] for rendering in entry["rendering"] if rendering["text"] == text
    }


def test_most_entries_occur_in_the_newspaper_page(shared_data: Path) -> None:
    (file,) = (shared_data / "page").glob("*.txt")
    page = re.sub(r"\s+", "", file.read_text(encoding="utf-8"))

    found = [
        entry["zh"]
        for _, entry in ENTRIES
        if any(form in page for form in (entry["zh"], *entry.get("variants", ())))
    ]

    assert len(found) >= 130
