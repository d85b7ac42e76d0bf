"""Where do entries contradict each other, within a layer or across layers?"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, combinations
from typing import TYPE_CHECKING

from reader.glossary.entry import Status
from reader.glossary.layers import Layer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from reader.glossary.entry import Entry
    from reader.glossary.layers import LayeredGlossary

_USABLE = (Status.APPROVED, Status.ADMITTED)


class Kind(StrEnum):
    """What is wrong between, or within, entries."""

    DIFFERENT_APPROVED = "different-approved"
    """The same Chinese has approved renderings that have none in common."""
    SAME_ENGLISH = "same-english"
    """Different Chinese is rendered by the same English."""
    SCRIPT_MISMATCH = "script-mismatch"
    """A simplified form holds traditional characters, or the other way round."""
    DUPLICATE = "duplicate"
    """One layer has a Chinese form twice."""
    REDUNDANT = "redundant"
    """A layer says exactly what the layer below says."""
    NESTED = "nested"
    """One term stands inside a longer one."""


class Weight(StrEnum):
    """How much a conflict matters."""

    ERROR = "error"
    """The file should be mended: one of the entries cannot take effect, or is wrong."""
    WARNING = "warning"
    """Somebody should decide."""
    INFO = "info"
    """Worth knowing; both entries work."""


@dataclass(frozen=True, slots=True)
class Conflict:
    """One contradiction and the entries that it is between."""

    kind: Kind
    weight: Weight
    zh: tuple[str, ...]
    layers: tuple[Layer, ...]
    """Layer of each of `zh`."""
    detail: str


@dataclass(frozen=True, slots=True)
class ScriptRules:
    """Tells characters of one script from those of the other."""

    is_traditional: Callable[[str], bool]
    """Whether no simplified text has the character."""
    is_simplified: Callable[[str], bool]
    """Whether no traditional text has the character."""


def find(glossary: LayeredGlossary, scripts: ScriptRules) -> tuple[Conflict, ...]:
    """Find every conflict, the gravest first. The built-in layer is trusted by itself."""
    found = chain(
        _across(glossary),
        _within(glossary),
        _mismatches(glossary, scripts),
        _same_english(glossary),
        _nested(glossary),
    )
    order = [*Weight]
    return tuple(sorted(found, key=lambda one: (order.index(one.weight), one.kind, one.zh)))


def _across(glossary: LayeredGlossary) -> Iterator[Conflict]:
    for layer, entry in _own(glossary):
        for below, other in glossary.under(entry.zh, layer):
            zh, layers = (entry.zh, entry.zh), (layer, below)
            if entry.renderings == other.renderings:
                yield Conflict(
                    Kind.REDUNDANT, Weight.INFO, zh, layers, "the same renderings as below"
                )
            elif _differ(entry, other):
                detail = f"“{_approved(entry)[0]}” takes the place of “{_approved(other)[0]}”"
                yield Conflict(Kind.DIFFERENT_APPROVED, Weight.WARNING, zh, layers, detail)


def _within(glossary: LayeredGlossary) -> Iterator[Conflict]:
    for layer, entries in glossary.layers.items():
        if layer is Layer.BUILT_IN:
            continue
        by_form: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries.entries:
            for form in entry.forms:
                by_form[form].append(entry)
        for form, sharing in by_form.items():
            for first, second in combinations(sharing, 2):
                yield _shared(layer, form, first, second)


def _shared(layer: Layer, form: str, first: Entry, second: Entry) -> Conflict:
    zh, layers = (first.zh, second.zh), (layer, layer)
    if first.zh == second.zh and _differ(first, second):
        detail = f"approved as “{_approved(first)[0]}” and as “{_approved(second)[0]}”"
        return Conflict(Kind.DIFFERENT_APPROVED, Weight.ERROR, zh, layers, detail)
    weight = Weight.ERROR if first.zh == second.zh else Weight.WARNING
    return Conflict(Kind.DUPLICATE, weight, zh, layers, f"both have the form “{form}”")


def _mismatches(glossary: LayeredGlossary, scripts: ScriptRules) -> Iterator[Conflict]:
    for layer, entry in _own(glossary):
        for what, text, wrong in (
            ("simplified form holds traditional", entry.zh, scripts.is_traditional),
            ("traditional form holds simplified", entry.zh_hant, scripts.is_simplified),
        ):
            characters = "".join(dict.fromkeys(filter(wrong, text)))
            if characters:
                detail = f"the {what} {characters}"
                yield Conflict(Kind.SCRIPT_MISMATCH, Weight.ERROR, (entry.zh,), (layer,), detail)


def _same_english(glossary: LayeredGlossary) -> Iterator[Conflict]:
    by_english: dict[str, list[Entry]] = defaultdict(list)
    for entry in glossary.entries:
        for text in {_plain(one.text) for one in entry.renderings if one.status in _USABLE}:
            by_english[text].append(entry)
    for text, sharing in sorted(by_english.items()):
        if len(sharing) > 1:
            layers = tuple(glossary.origin(one.id) for one in sharing)
            weight = Weight.INFO if {*layers} == {Layer.BUILT_IN} else Weight.WARNING
            zh = tuple(one.zh for one in sharing)
            yield Conflict(Kind.SAME_ENGLISH, weight, zh, layers, f"all are “{text}”")


def _nested(glossary: LayeredGlossary) -> Iterator[Conflict]:
    by_id = {head.id: head.zh for head in glossary.heads}
    for head in glossary.heads:
        for hit in glossary.matcher.hits(head.zh):
            inner = by_id[hit.entry]
            if hit.entry != head.id and inner in head.zh:
                layers = (glossary.origin(head.id), glossary.origin(hit.entry))
                detail = f"“{inner}” stands inside “{head.zh}”"
                yield Conflict(Kind.NESTED, Weight.INFO, (head.zh, inner), layers, detail)


def _own(glossary: LayeredGlossary) -> Iterator[tuple[Layer, Entry]]:
    """Every entry of the layers that are the person's."""
    for layer, entries in glossary.layers.items():
        if layer is not Layer.BUILT_IN:
            yield from ((layer, entry) for entry in entries.entries)


def _differ(first: Entry, second: Entry) -> bool:
    one, other = (set(map(_plain, _approved(entry))) for entry in (first, second))
    return bool(one) and bool(other) and one.isdisjoint(other)


def _approved(entry: Entry) -> Sequence[str]:
    return [one.text for one in entry.renderings if one.status is Status.APPROVED]


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
