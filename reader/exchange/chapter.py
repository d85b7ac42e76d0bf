"""What every exporter is given: an article as it is to be written, and tables about it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from reader.text.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reader.text.annotated import Annotation
    from reader.text.model import Article, Span


class SentenceRow(NamedTuple):
    """One sentence with everything that is known about it."""

    source: str
    """In the script of the export."""
    pinyin: str
    """Word-joined, after GB/T 16159; may be empty."""
    english: str = ""
    """Empty where there is no translation; a gloss is none."""
    origin: str = ""
    """Where the English is from, in words: for a machine's, package and version too."""
    checks: tuple[str, ...] = ()
    """What is wrong with the English, a clause each."""
    terms: tuple[tuple[str, str], ...] = ()
    """Policy terms of the sentence, each with the rendering that fits here."""


class TermRow(NamedTuple):
    """One policy term of a text."""

    zh: str
    pinyin: str
    rendering: str
    status: str
    source: str
    date: str
    """ISO 8601, whole or cut; may be empty."""
    uses: int
    """How often the text has it."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One article as it is to be written."""

    article: Article
    annotation: Annotation
    """Without the readings that are not to be shown."""
    text: str
    """The article in the script of the export, of the length of ``article.text``."""
    english: Mapping[Span, tuple[str, str]] = field(default_factory=dict["Span", "tuple[str, str]"])
    """For the span of a sentence, its English and where that is from."""
    rows: tuple[SentenceRow, ...] = ()
    """The sentences as a table, for the exporters that write one."""

    @property
    def title(self) -> str:
        """What `title_of` says."""
        return title_of(self.article, self.text)


@dataclass(frozen=True, slots=True)
class About:
    """What an exported file says of itself."""

    title: str
    language: str
    """BCP 47 tag of the script, for instance ``zh-Hans`` or ``zh-Hant-TW``."""
    modified: int
    """Seconds since 1970 (UTC)."""
    publisher: str = ""
    """Who published the text, where it says so."""
    date: str = ""
    """When it was published, ISO 8601; may be empty."""


def title_of(article: Article, text: str) -> str:
    """Return the headline of `article`, or its first block, from its `text` as shown."""
    kinds = [block.kind for block in article.blocks]
    if not kinds:
        return ""
    index = kinds.index(BlockKind.HEADLINE) if BlockKind.HEADLINE in kinds else 0
    return article.block_span(index).of(text)


def writers(chapters: Iterable[Chapter]) -> tuple[str, ...]:
    """Everybody whom a byline names, once each, as it is to be written."""
    named = (
        (one, name)
        for one in chapters
        for byline in one.article.bylines
        for name in byline.names
        if name.strip()
    )
    return tuple(dict.fromkeys(_as_shown(one, name) for one, name in named))


def _as_shown(chapter: Chapter, words: str) -> str:
    """Return `words` in the script of the chapter, which has them somewhere."""
    at = chapter.article.text.find(words)
    return words if at < 0 else chapter.text[at : at + len(words)]
