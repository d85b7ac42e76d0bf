"""What does the person know of an article's words, and which are there to be learned?

The person's own word counts first, then the HSK list up to a level. Names of people are
no words here: nobody learns them from a list.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from reader.dictionary import marks
from reader.dictionary.vocabulary import Meeting, WordState
from reader.text.annotated import KIND_CODES, TokenKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from reader.text.annotated import Annotation
    from reader.text.model import Article, Span
    from reader.workspace.reading import OpenArticle
    from reader.workspace.services import Services

_WORD = KIND_CODES[TokenKind.WORD]


@dataclass(frozen=True, slots=True)
class ArticleWord:
    """One word of an article."""

    word: str
    """In simplified characters."""
    span: Span
    """Where it stands first."""
    count: int
    level: int | None
    """HSK level of the list named in ``dictionary.levels``; None where it is on none."""
    state: WordState


class Share(NamedTuple):
    """How much of an article is known; ignored words count nowhere."""

    running: int
    """Words as they run, each time."""
    running_known: int
    distinct: int
    distinct_known: int


def state_of(services: Services, word: str, level: int) -> WordState:
    """Return what the simplified `word` is to the person, who knows the list up to `level`.

    Raises `ReaderError` where the library or the word list cannot be read.
    """
    said = services.word_states.get(word)
    return said or _by_list(marks.level(services.words.values.get(word, "")), level)


def words_in(
    services: Services,
    article: Article,
    read: Annotation,
    level: int,
    said: Mapping[str, WordState],
) -> list[ArticleWord]:
    """Return every word of `article`, annotated as `read`, in the order of first appearance.

    The person knows the list up to `level`, but for what they `said`. Raises
    `ReaderError` where the word list cannot be read.
    """
    simplified, starts = services.simplified(article.text), read.token_starts
    counts: dict[str, int] = {}
    first: dict[str, int] = {}
    for number, kind in enumerate(read.token_kinds):
        if kind == _WORD:
            word = simplified[starts[number] : starts[number + 1]]
            counts[word] = counts.get(word, 0) + 1
            first.setdefault(word, number)
    values = services.words.values
    found: list[ArticleWord] = []
    for word, number in first.items():
        listed = marks.level(values.get(word, ""))
        state = said.get(word) or _by_list(listed, level)
        found.append(ArticleWord(word, read.token_span(number), counts[word], listed, state))
    return found


def with_states(words: Iterable[ArticleWord], said: Mapping[str, WordState]) -> list[ArticleWord]:
    """Return `words` in the states that the person `said` since."""
    return [replace(one, state=said.get(one.word, one.state)) for one in words]


def share_of(words: Iterable[ArticleWord], said: Mapping[str, WordState]) -> Share:
    """Count what is known of `words`, with what the person `said` since they were found."""
    counts: dict[WordState, list[int]] = {state: [] for state in WordState}
    for one in words:
        counts[said.get(one.word, one.state)].append(one.count)
    known = counts[WordState.KNOWN]
    counted = [*known, *counts[WordState.NEW], *counts[WordState.LEARNING]]
    return Share(sum(counted), sum(known), len(counted), len(known))


def meeting(services: Services, opened: OpenArticle, span: Span) -> Meeting:
    """Return the word at `span` of the open article as it was met."""
    article = opened.article
    block = article.block_span(article.block_at(span.start))
    word = span.shifted(-block.start).of(services.simplified(block.of(article.text)))
    sentence = opened.annotation.sentence_at(span.start) or span
    return Meeting(word, opened.record.title, sentence.of(article.text).strip())


def _by_list(listed: int | None, level: int) -> WordState:
    easy = listed is not None and listed <= level
    return WordState.KNOWN if easy else WordState.NEW
