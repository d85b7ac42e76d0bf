"""A list of an article's words as a file: a table, or cards for Anki."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.annotation.script import Script
from reader.dictionary.levels import band_of
from reader.errors import BadInputError
from reader.workspace.cards import meaning_of, traditional_of, word_card

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.exchange.word_table import WordLine
    from reader.workspace.exporting import Shown
    from reader.workspace.knowing import ArticleWord
    from reader.workspace.services import Services

FORMATS = ("tsv", "apkg")
"""What `write` can write."""


def write(
    services: Services,
    shown: Shown,
    words: Sequence[ArticleWord],
    script: Script,
    form: str,
    modified: int,
) -> bytes:
    """Write `words` of `shown`, in their order, in one of `FORMATS`.

    `script` is that of the sentences, `modified` are seconds since 1970. Raises
    `BadInputError` where a package would be empty: a word without a meaning has no card.
    """
    if form == "tsv":
        from reader.exchange import word_table

        return word_table.table(_lines(services, shown, words, script))
    from reader.exchange import apkg

    traditional = traditional_of(services, shown, script)
    made = (word_card(services, shown, one.span, traditional) for one in words)
    cards = [card for card in made if card is not None]
    if not cards:
        raise BadInputError(shown.title or "—", "there is no word in the list to learn")
    asks_traditional = script is not Script.SIMPLIFIED
    return apkg.package(shown.title, cards, modified, traditional=asks_traditional)


def pinyin_of_word(services: Services, shown: Shown, word: ArticleWord) -> str:
    """Return how `word` is read where it stands first."""
    return services.orthography.word(word.word, _syllables(shown, word))


def meaning_of_word(services: Services, shown: Shown, word: ArticleWord) -> str:
    """Return the first senses of `word` as it is read where it stands first; empty if unknown.

    Raises `MissingComponentError` without a usable dictionary.
    """
    return meaning_of(services, word.word, _syllables(shown, word))


def sentence_of_word(shown: Shown, word: ArticleWord) -> str:
    """Return the sentence in which `word` stands first, as it is shown."""
    span = shown.annotation.sentence_at(word.span.start) or word.span
    return " ".join(span.of(shown.text).split())


def _lines(
    services: Services, shown: Shown, words: Sequence[ArticleWord], script: Script
) -> Iterator[WordLine]:
    from reader.exchange.word_table import WordLine

    traditional = traditional_of(services, shown, script)
    for one in words:
        yield WordLine(
            one.word,
            one.span.of(traditional),
            pinyin_of_word(services, shown, one),
            band_of(one.level),
            meaning_of_word(services, shown, one),
            one.count,
            one.state.value,
            sentence_of_word(shown, one),
            shown.title,
        )


def _syllables(shown: Shown, word: ArticleWord) -> list[str]:
    return [shown.annotation.syllable_at(offset) for offset in range(*word.span)]
