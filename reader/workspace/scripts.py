"""Writing a text in another script, with the glossary's own traditional forms.

OpenCC takes 汇 in 汇算清缴 for 彙; the glossary knows 匯算清繳. Only the characters in
which the glossary and the converter differ are put right, in every traditional script.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reader.annotation.script import Script, conversion, convert
from reader.glossary.matcher import Matcher

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from reader.glossary.compiled import Head


_EVERYWHERE = {"了解": "了解", "复盘": "復盤", "通过": "通過", "托养": "托養"}
"""Words that the converters write one way here and another way there, for instance 瞭解:
the official one by what stands beside them, the reimplementation by its old dictionary."""


@dataclass(frozen=True, slots=True)
class ScriptWriter:
    """Writes text in any script; the length never changes but for ``taiwan-phrases``."""

    matcher: Matcher
    forms: Mapping[str, Mapping[int, str]]
    """For a simplified form, the characters to put right by their place in it."""

    @classmethod
    def knowing(cls, heads: Iterable[Head]) -> ScriptWriter:
        """Learn the traditional forms of the glossary from the `heads` of its entries."""
        pairs = [(one.zh, one.zh_hant) for one in heads if len(one.zh) == len(one.zh_hant)]
        converted = convert("\n".join(zh for zh, _ in pairs), Script.TAIWAN).split("\n")
        forms = {zh: dict(enumerate(own)) for zh, own in _EVERYWHERE.items()}
        for (zh, own), other in zip(pairs, converted, strict=True):
            places = {place: own[place] for place in range(len(own)) if own[place] != other[place]}
            if places:
                forms[zh] = places
        return cls(Matcher.over((form, form) for form in forms), forms)

    def write(self, text: str, script: Script) -> str:
        """Write `text`, in simplified or traditional characters, in `script`."""
        return self._put_right(text, convert(text, script), script)

    def writer(self, text: str, script: Script) -> Callable[[str], str]:
        """Return what writes any whole lines of `text` in `script`, as `write` does all of it."""
        converted = conversion(text, script)
        return lambda lines: self._put_right(lines, converted(lines), script)

    def _put_right(self, text: str, written: str, script: Script) -> str:
        if script in (Script.SIMPLIFIED, Script.TAIWAN_PHRASES):
            return written
        hits = self.matcher.hits(text)
        if not hits:
            return written
        characters = list(written)
        for hit in sorted(hits, key=lambda hit: hit.span.end - hit.span.start):  # longest last
            for place, own in self.forms[hit.entry].items():
                characters[hit.span.start + place] = own
        return "".join(characters)
