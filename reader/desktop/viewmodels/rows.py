"""What the widgets show: frozen rows of finished text, free of Qt.

Named tuples and not dataclasses: each dataclass costs half a millisecond to make, and
the first frame waits for this module.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Tone(StrEnum):
    """How a badge, a chip or a message is coloured."""

    APPROVED = "approved"
    NEUTRAL = "neutral"
    CAUTION = "caution"
    FORBIDDEN = "forbidden"


_STATUS_TONES = {
    "approved": Tone.APPROVED,
    "superseded": Tone.CAUTION,
    "forbidden": Tone.FORBIDDEN,
}


def tone_of_status(status: str) -> Tone:
    """Tone of a rendering's status key; a status without a warning is neutral."""
    return _STATUS_TONES.get(status, Tone.NEUTRAL)


class FoundRow(NamedTuple):
    """What a search found in an article."""

    label: str
    """In how many places."""
    snippet: str
    """What stands around the first of them."""
    marked: tuple[int, int]
    """What was found, in code points of the snippet."""


class ArticleRow(NamedTuple):
    """One article in the list on the left."""

    id: str
    title: str
    topic: str
    characters: int
    """Number of Han characters."""
    progress: float | None
    """Part read, from 0 to 1; None where it was never opened."""
    section: str
    """Heading that the article stands under; articles of one section are neighbours."""
    found: FoundRow | None = None
    """What was found in it; None where nothing is looked for."""


class TermRow(NamedTuple):
    """One glossary term of the open article."""

    entry_id: str
    zh: str
    pinyin: str
    rendering: str
    status: str
    """Status key of the rendering; `tone_of_status` colours it."""
    badge: str
    """Text of the status badge, for instance ``approved · 2024``."""
    occurrences: int
    """How often it stands in the article."""
    domain: str = ""
    """Field that the term belongs to, as words."""
    general: bool = False
    """A word of general vocabulary or of newspapers, and no policy term."""
    seen: bool = False
    """Whether the reader opened its card before."""
    section: str = ""
    """Heading above the row."""


class CandidateRow(NamedTuple):
    """One expression that might be a term and is not in the glossary."""

    text: str
    """As it stands in the article."""
    label: str
    """With what makes it one and how often it stands there."""


class RenderingRow(NamedTuple):
    """One English rendering of a term, with where it comes from."""

    text: str
    status: str
    status_label: str
    """``Approved``, ``In use``, ``Superseded``, ``Never`` …"""
    source: str = ""
    date: str = ""
    url: str = ""
    context: str = ""
    """When to use it, where that matters."""


class TermCard(NamedTuple):
    """Everything known about one term, and which of its occurrences is shown."""

    entry_id: str
    zh: str
    zh_other_script: str
    pinyin: str
    definition: str
    literal: str
    notes: str
    warnings: tuple[str, ...]
    renderings: tuple[RenderingRow, ...]
    variants: tuple[str, ...]
    related: tuple[str, ...]
    occurrence: int
    """Which occurrence is shown, counted from 1; 0 where none is."""
    occurrences: int
    why: str = ""
    """Why the rendering of the row was chosen, in one sentence."""


class Chip(NamedTuple):
    """One check or fact under a translation."""

    text: str
    tone: Tone
    tip: str = ""
    """More about it, and what a click does."""
    mended: str = ""
    """The whole English with what is wrong put right; empty where one click cannot."""
    asks_date: bool = False
    """Whether a click asks for the date of the article, which it hangs on."""


class Origin(StrEnum):
    """Where a shown translation comes from, or why none is shown."""

    REFERENCE = "reference"
    MODEL = "model"
    GLOSS = "gloss"
    MEMORY = "memory"
    YOURS = "yours"
    NONE = "none"
    BUSY = "busy"
    FAILED = "failed"


class NearRow(NamedTuple):
    """A remembered sentence that is nearly the selected one."""

    percent: str
    """For instance ``86 %``, with a warning where figures differ."""
    parts: tuple[tuple[str, str], ...]
    """The remembered sentence against this one: texts that are ``same``, ``only there``
    or ``only here``."""
    english: str


class TranslationRow(NamedTuple):
    """The English of the selected sentence."""

    origin: Origin
    origin_label: str
    position: str
    """For instance ``sentence 2 of 31``."""
    text: str
    detail: str = ""
    """More about the origin: the package, the date, the reason of a failure."""
    chips: tuple[Chip, ...] = ()
    install_offered: bool = False
    sentence: str = ""
    """The one selected sentence, whose English can be written; empty where several are."""
    partial: bool = False
    """The text is only the beginning: the rest is being translated."""
    near: NearRow | None = None


class SenseRow(NamedTuple):
    """One reading of a word with its meanings."""

    pinyin: str
    glosses: tuple[str, ...]


class WordRow(NamedTuple):
    """The dictionary entry of one word."""

    headword: str
    other_script: str
    pinyin: str
    senses: tuple[SenseRow, ...]
    level: str = ""
    """With the list it comes from, for instance ``HSK 3.0 · 4``."""
    term_rendering: str = ""
    """Glossary rendering, where the word is a term."""
    state: str = ""
    """What the word is to the person: new, learning, known or ignored; empty where not asked."""
    offset: int = -1
    """Article offset, in code points, of the word."""


class SentenceRow(NamedTuple):
    """One sentence of the article with its English, in the view beside the text."""

    chinese: str
    """As it is shown, in its script."""
    english: str
    """Empty while there is none."""
    origin: Origin
    label: str
    """Where the English comes from, for instance with package and version."""
    heading: bool = False


class RunRow(NamedTuple):
    """How far the translation of the whole article is."""

    done: int
    total: int
    words: str
    """For instance ``34 of 84``."""
    button: str
    """What can be done next; empty where nothing can."""
    running: bool = False


class OfferRow(NamedTuple):
    """One package that can be downloaded."""

    id: str
    name: str
    facts: str
    """Version, size, whether it is installed."""


class ConcordanceRow(NamedTuple):
    """One sentence in which a word was found."""

    chinese: str
    start: int
    """Where the word begins, in code points; -1 where only the English holds it."""
    end: int
    english: str
    facts: str
    """Article, and where the English comes from."""


class PackageRow(NamedTuple):
    """One installed translation package."""

    id: str
    name: str
    version: str
    size: str
    licence: str
    active: bool = False


class Message(NamedTuple):
    """One sentence for the reader at the top of the article."""

    text: str
    tone: Tone = Tone.NEUTRAL


class FaultRow(NamedTuple):
    """One fault of a sentence of a draft."""

    badge: str
    """What kind of fault, in a word."""
    tone: Tone
    text: str
    """The Chinese, what was expected, what was found."""
    note: str = ""


class DraftRow(NamedTuple):
    """One sentence of a draft with its faults."""

    number: int
    """Counted from 1."""
    chinese: str
    english: str
    faults: tuple[FaultRow, ...]
