"""One term as a person writes it: the few fields of the form, to and from an entry."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from reader.glossary.entry import Entry, Rendering, Status


class TermForm(NamedTuple):
    """What stands in the fields of the form."""

    zh: str
    zh_hant: str = ""
    pinyin: str = ""
    """Joined into words."""
    english: str = ""
    status: Status = Status.ADMITTED
    source: str = ""
    note: str = ""

    @property
    def is_complete(self) -> bool:
        """Whether it can be kept."""
        return bool(self.zh.strip() and self.english.strip())


def form_of(entry: Entry) -> TermForm:
    """Return the form that shows `entry` with its preferred rendering."""
    one = entry.rendering_for()
    return TermForm(
        entry.zh, entry.zh_hant, entry.pinyin_words, one.text, one.status, one.source, entry.note
    )


def entry_of(form: TermForm, shown: Entry) -> Entry:
    """Return `shown` with what the person changed in its `form`.

    The rendering that the form shows is changed; the others are kept. What belongs to
    another Chinese term — its forms and readings — is dropped, to be filled in anew.
    """
    before = shown.rendering_for()
    basis = before.basis
    changed = replace(
        before, text=form.english.strip(), status=form.status, source=form.source.strip()
    )
    others = tuple(one for one in shown.renderings if one not in (before, changed))
    zh, hant, words = form.zh.strip(), form.zh_hant.strip(), form.pinyin.strip()
    note = form.note.strip()
    if zh != shown.zh:
        fresh = Rendering(changed.text, changed.status, basis, changed.source)
        return Entry("", zh, hant, "", words, shown.type, shown.domain, (fresh,), note=note)
    renderings = (changed, *others)
    return replace(shown, zh_hant=hant, pinyin_words=words, note=note, renderings=renderings)
