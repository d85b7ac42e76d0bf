"""What is right and what is wrong with the English of a sentence, and when and where it is?

Brings the glossary's verdicts, the figures and the setting of the article together; none of
them knows another.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from reader.glossary import verify
from reader.text.deixis import pointers
from reader.text.setting import Clue, IssueDate, Setting, infer
from reader.translation import numbers
from reader.translation.checks import Check, TermState, TermVerdict, check
from reader.workspace.terms import hits_in

if TYPE_CHECKING:
    from reader.glossary.verify import TermFinding
    from reader.text.deixis import Pointer
    from reader.text.model import Article
    from reader.translation.numbers import NumberMatch
    from reader.workspace.services import Services

_TOLD = 1.0
"""Certainty of a date that the library keeps: a person or the article itself gave it."""


@dataclass(frozen=True, slots=True)
class Review:
    """One sentence with its English, looked at."""

    checks: tuple[Check, ...]
    """What is wrong, the gravest first."""
    figures: tuple[NumberMatch, ...]
    """Figures that are right."""
    terms: tuple[TermVerdict, ...]
    """Terms that are rendered as they should be."""
    pointers: tuple[Pointer, ...] = ()
    """今年, 我市 and the like, with what they stand for."""


def review(
    services: Services, source: str, english: str, issued: str = "", setting: Setting | None = None
) -> Review:
    """Look at one sentence. `issued` is the ISO date of the text, or empty."""
    plain = services.simplified(source)
    verdicts = term_verdicts(services, source, english, issued)
    used = tuple(one for one in verdicts if one.state is TermState.USED)
    figures = numbers.examine(plain, english).matches
    return Review(
        check(plain, english, verdicts), figures, used, meanings(services, plain, setting)
    )


def meanings(services: Services, text: str, setting: Setting | None) -> tuple[Pointer, ...]:
    """Return the words of the simplified `text` that only `setting` gives a meaning to."""
    if setting is None:
        return ()
    return pointers(text, setting, lambda place: english_place(services, place))


def checks_of(services: Services, source: str, english: str, issued: str = "") -> tuple[Check, ...]:
    """Return what is wrong with `english` as the translation of `source`, the gravest first."""
    verdicts = term_verdicts(services, source, english, issued)
    return check(services.simplified(source), english, verdicts)


def term_verdicts(
    services: Services, source: str, english: str, issued: str = ""
) -> tuple[TermVerdict, ...]:
    """Return what became of the glossary's terms in `source`, in order."""
    found = verify.check(
        source,
        hits_in(services, source),
        services.glossary.by_id,
        english,
        date=issued,
        is_word=lambda text: services.simplified(text) in services.boundaries.costs,
    )
    return tuple(map(_verdict, found))


def _verdict(one: TermFinding) -> TermVerdict:
    expected = one.expected[0] if one.expected else ""
    state = TermState(one.kind.value)
    return TermVerdict(one.term, one.span, state, expected, one.found, one.found_span, one.note)


def setting_of(services: Services, article: Article, issued: str = "", page: str = "") -> Setting:
    """Say when and where `article` was written; `issued` (ISO date), if given, is believed.

    `page` is what stands around it on its page: the masthead.
    """
    guessed = infer(services.simplified(article.text), article.dateline, page)
    try:
        day = date.fromisoformat(issued)
    except ValueError:
        return guessed
    return replace(guessed, issued=IssueDate(day, _TOLD, Clue.KEPT))


def english_place(services: Services, name: str) -> str:
    """Return the glossary's English for a place like 株洲市, else its pinyin."""
    by_form = services.glossary.by_form
    entry = by_form.get(name) or by_form.get(name[:-1])
    return entry.rendering_for().text if entry else _spelled(services, name)


def _spelled(services: Services, name: str) -> str:
    """Spell a place without its unit as English does: one word, no tones."""
    tokens = services.annotator.annotate(name[:-1]).tokens(name[:-1])
    letters = unicodedata.normalize("NFD", services.orthography.running_text(tokens))
    return "".join(filter(str.isalpha, letters)).capitalize()
