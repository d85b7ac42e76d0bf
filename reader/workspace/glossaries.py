"""The person's own glossary: terms added by hand, files imported, layers compared.

What a file or a person leaves open — the traditional form, the pinyin — is filled in here,
because only the workspace knows both the glossary and the readings.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reader.glossary import conflicts, draft
from reader.glossary.entry import Basis, Entry, Rendering, Status
from reader.glossary.layers import Layer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from reader.glossary.conflicts import Conflict
    from reader.glossary.draft import Draft
    from reader.text.annotated import Token
    from reader.workspace.services import Services

_PART = 2000
"""Terms that are annotated together."""
_TYPE, _DOMAIN = "general", "own"


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What importing a draft into a layer would change."""

    draft: Draft
    layer: Layer
    entries: tuple[Entry, ...]
    """Everything that the layer would hold."""
    added: int
    replaced: int
    unchanged: int
    state: str = ""
    """Contents of the layer that this was planned for."""


def term_for(services: Services, text: str) -> Entry:
    """Return the entry that a person who selected `text` wants to write, as far as known.

    An entry of the glossary is taken as it is; otherwise pinyin, both scripts and, from the
    dictionary, a first English are filled in. The English may be empty.
    """
    form = "".join(text.split())
    known = services.glossary.by_form
    simplified = services.simplified(form)
    found = known.get(form) or known.get(simplified)
    if found is not None:
        return found
    english = Rendering(_first_sense(services, simplified), Status.ADMITTED, Basis.DESCRIPTIVE)
    bare = Entry("", simplified, "", "", "", _TYPE, _DOMAIN, (english,))
    return completed(services, [bare])[0]


def completed(services: Services, entries: Sequence[Entry]) -> tuple[Entry, ...]:
    """Fill in what `entries` leave open: simplified and traditional form, and pinyin."""
    known = tuple(_in_both_scripts(services, entries))
    readings = iter(_readings(services, [one.zh for one in known if _lacks_pinyin(one)]))
    return tuple(_with_pinyin(one, *next(readings)) if _lacks_pinyin(one) else one for one in known)


def plan_import(services: Services, found: Draft, layer: Layer) -> ImportPlan:
    """Say what importing `found` into `layer` would change; nothing is written."""
    state = services.glossary_files.state(layer)
    merged = {one.zh: one for one in services.glossary_files.read(layer).entries}
    taken = {one.id for one in merged.values()}
    added = replaced = unchanged = 0
    for entry in completed(services, found.entries):
        before = merged.get(entry.zh)
        if before is None:
            added += 1
            merged[entry.zh] = _with_free_id(entry, taken)
            continue
        after = replace(entry, id=before.id)
        merged[entry.zh] = after
        if after == before:
            unchanged += 1
        else:
            replaced += 1
    return ImportPlan(found, layer, tuple(merged.values()), added, replaced, unchanged, state)


def carry_out(services: Services, plan: ImportPlan) -> ImportPlan:
    """Write what `plan` says, all of it or nothing; return it as it was carried out.

    Where another program changed the layer since, it is planned anew. Raises
    `StorageError`, and `BadInputError` for a draft with errors.
    """
    if plan.draft.errors:
        raise draft.rejected(plan.draft)
    files = services.glossary_files
    with files.alone():
        if files.state(plan.layer) != plan.state:
            plan = plan_import(services, plan.draft, plan.layer)
        files.write(plan.layer, plan.entries)
    services.forget_glossary()
    return plan


def save_term(services: Services, entry: Entry, layer: Layer = Layer.PERSONAL) -> Entry:
    """Put `entry` into a layer of the person's, in place of that layer's entry for the term.

    Returns it as it was kept. Raises `StorageError`.
    """
    whole = completed(services, [entry])[0]
    files = services.glossary_files
    with files.alone():
        kept = list(files.read(layer).entries)
        at = next((place for place, one in enumerate(kept) if one.zh == whole.zh), len(kept))
        if at < len(kept):
            whole = replace(whole, id=kept[at].id)
        else:
            whole = _with_free_id(whole, {one.id for one in kept})
        files.write(layer, [*kept[:at], whole, *kept[at + 1 :]])
    services.forget_glossary()
    return whole


def remove_term(services: Services, zh: str, layer: Layer = Layer.PERSONAL) -> bool:
    """Take the term out of a layer of the person's; False where it is not in there.

    Raises `StorageError`.
    """
    files = services.glossary_files
    with files.alone():
        kept = files.read(layer).entries
        others = [one for one in kept if one.zh != zh]
        if len(others) == len(kept):
            return False
        files.write(layer, others)
    services.forget_glossary()
    return True


def entries_of(services: Services, layer: Layer | None) -> tuple[Entry, ...]:
    """Entries of one layer by itself, or those that count where `layer` is None."""
    if layer is None:
        return tuple(services.glossary.entries)
    found = services.glossary.layers.get(layer)
    return tuple(found.entries) if found else ()


def check(services: Services) -> tuple[Conflict, ...]:
    """Find every conflict of the glossary, the gravest first."""
    rules = conflicts.ScriptRules(services.traditional.__contains__, _simplified_only(services))
    return conflicts.find(services.glossary, rules)


def _simplified_only(services: Services) -> Callable[[str], bool]:
    """Tell characters that no traditional text has: they change, and no headword has them."""
    from reader.annotation.script import Script, convert

    known: dict[str, bool] = {}

    def is_simplified(character: str) -> bool:
        if character not in known:
            known[character] = convert(character, Script.TRADITIONAL) != character and not any(
                one.traditional == character for one in services.dictionary.look_up(character)
            )
        return known[character]

    return is_simplified


def _in_both_scripts(services: Services, entries: Iterable[Entry]) -> Iterable[Entry]:
    from reader.annotation.script import Script

    listed = tuple(entries)
    needy = [one.zh for one in listed if not one.zh_hant]
    # One call for all: the converter costs per call, not per character.
    written = services.scripts.write("\n".join(needy), Script.TAIWAN).split("\n")
    traditional = dict(zip(needy, written, strict=True)) if needy else {}
    for entry in listed:
        simplified = services.simplified(entry.zh)
        hant = entry.zh_hant or (traditional[entry.zh] if simplified == entry.zh else entry.zh)
        changed = simplified != entry.zh or hant != entry.zh_hant
        yield replace(entry, zh=simplified, zh_hant=hant) if changed else entry


def _lacks_pinyin(entry: Entry) -> bool:
    return not entry.pinyin or not entry.pinyin_words


def _with_pinyin(entry: Entry, syllables: str, words: str) -> Entry:
    return replace(
        entry, pinyin=entry.pinyin or syllables, pinyin_words=entry.pinyin_words or words
    )


def _readings(services: Services, terms: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Yield the syllables of each term, and the same joined into words."""
    for start in range(0, len(terms), _PART):
        part = terms[start : start + _PART]
        text = "\n".join(part)
        tokens = services.annotator.annotate(text).tokens(text)
        for term in part:
            yield _reading(services, _taken(tokens, len(term)))


def _taken(tokens: Iterator[Token], length: int) -> Iterator[Token]:
    """Yield the tokens of the next line, which has that `length`, and pass its line break."""
    while length > 0:
        token = next(tokens)
        if token.text != "\n":
            length -= len(token.text)
            yield token


def _reading(services: Services, tokens: Iterable[Token]) -> tuple[str, str]:
    syllables: list[str] = []
    words: list[str] = []
    for token in tokens:
        if token.syllables is None:
            words.append(token.text)
            continue
        syllables += filter(None, token.syllables)
        read = [one or char for one, char in zip(token.syllables, token.text, strict=True)]
        words.append(services.orthography.word(token.text, read))
    return " ".join(syllables), " ".join(words)


def _first_sense(services: Services, word: str) -> str:
    senses = (sense for entry in services.dictionary.look_up(word) for sense in entry.senses)
    return next(senses, "")


def _with_free_id(entry: Entry, taken: set[str]) -> Entry:
    """Give `entry` an id that is not in `taken`, its own where that is free."""
    if entry.id and entry.id not in taken:
        taken.add(entry.id)
        return entry
    return replace(entry, id=draft.free_id(entry, taken))
