"""How is a very long text written in another script? What is in view first, then the rest."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from reader.annotation.script import Script
from reader.text.model import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.workspace.services import Services

_PART = 2_000
"""Paragraphs are written together up to so many code points: a millisecond of work."""
_VIEW = 12
"""So many parts are there before anything is shown: more than any screen."""


class Writing:
    """One text on its way into one script, part by part."""

    def __init__(self, services: Services, source: str, script: Script, place: int) -> None:
        """Write `source` in `script`, first what stands at the offset `place` and after it."""
        self._services = services
        self._source = source
        self._script = script
        cuts = _cuts(source)
        self._spans = [Span(*ends) for ends in pairwise(cuts)]
        self._parts = [span.of(source) for span in self._spans]
        first = max(0, sum(cut <= place for cut in cuts) - 2)
        self._order = [*range(first, len(self._parts)), *range(first - 1, -1, -1)]
        self._steps = self._work()
        self.in_view = False
        """Whether what is in view is written."""
        self.touched: Span | None = None
        """What was written since somebody last set this to None."""

    @property
    def text(self) -> str:
        """The text, as far as it is written; its source elsewhere."""
        return "".join(self._parts)

    def step(self) -> bool:
        """Do some milliseconds of work, the first times more; False once all is written."""
        if next(self._steps, None) is None:
            self.in_view = True
            return False
        return True

    def _work(self) -> Iterator[bool]:
        if self._script is Script.SIMPLIFIED:
            yield from self._look_for_traditional()
            if self._is_simplified:
                return
        scripts = self._services.scripts
        yield True
        write = scripts.writer(self._source, self._script)
        yield True
        for count, index in enumerate(self._order):
            self._parts[index] = write(self._parts[index])
            self._touch(self._spans[index])
            self.in_view = self.in_view or count + 1 >= _VIEW
            yield True

    def _look_for_traditional(self) -> Iterator[bool]:
        traditional = self._services.traditional
        self._is_simplified = False
        for count, index in enumerate(self._order):
            if not traditional.isdisjoint(self._parts[index]):
                return
            self.in_view = count + 1 >= _VIEW
            yield True
        self._is_simplified = True

    def _touch(self, span: Span) -> None:
        touched = self.touched or span
        self.touched = Span(min(touched.start, span.start), max(touched.end, span.end))


def _cuts(text: str) -> list[int]:
    """Return where the parts of `text` begin, and its end: behind line ends wherever it has any."""
    cuts = [0]
    while len(text) - cuts[-1] > _PART:
        start = cuts[-1] + _PART
        line = text.find("\n", start, start + _PART)
        if line < 0:  # one very long paragraph: no word goes on behind a full stop
            line = text.find("。", start)
        if line < 0:
            break
        cuts.append(line + 1)
    if cuts[-1] < len(text):
        cuts.append(len(text))
    return cuts
