r"""Measure readings on running text: hard errors, and what the uncertain marks catch.

    python packaging/models/polyphone/measure_text.py --derived .venv/share/bilingual-reader \\
        resources/models/polyphones.bin [--page ../shared/data/page/NAME.txt]

The labels are our own, by hand: ``tests/fixtures/readings/running.tsv`` (policy news) and
``page.tsv`` (offsets only, since the page's text is not ours). A hard error is a wrong
syllable or tone; a tone more or less where the neutral tone is at stake is a soft one.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from materials import Materials

from reader.annotation.polyphone import PolyphoneModel
from reader.annotation.refine import ContextReadings, without_tone
from reader.annotation.tokens import tokenize
from reader.text.characters import count_han

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

LABELS = Path(__file__).parents[3] / "tests" / "fixtures" / "readings"
_MARKED = re.compile(r"(.)(?:\[(\w+)\])?", re.DOTALL)


@dataclass
class Tally:
    """What was counted in some text."""

    han: int = 0
    hard: int = 0
    soft: int = 0
    base_hard: int = 0
    marked: int = 0
    caught: int = 0

    def __str__(self) -> str:
        """One line for the table."""
        share = 1000 / self.han
        return (
            f"{self.han} Han; dictionary {self.base_hard} hard errors "
            f"({self.base_hard * share:.1f} in 1000); "
            f"refined {self.hard} ({self.hard * share:.1f} in 1000), {self.soft} soft; "
            f"{100 * self.marked / self.han:.2f} % marked, {self.caught} of {self.hard} caught"
        )


def main() -> None:
    """Measure both texts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--derived", type=Path, required=True)
    parser.add_argument("--page", type=Path)
    options = parser.parse_args()
    model = PolyphoneModel.load(options.model)
    materials = Materials(options.derived, model.classes)
    reader = ContextReadings(materials.lexis, model)
    sys.stdout.write(f"running text: {measure(running(), materials, reader)}\n")
    if options.page:
        sys.stdout.write(f"page: {measure([page(options.page)], materials, reader)}\n")


def running() -> Iterable[tuple[str, dict[int, str]]]:
    """Yield the labelled policy news, line by line."""
    for line in (LABELS / "running.tsv").read_text(encoding="utf-8").rstrip("\n").split("\n"):
        parts = _MARKED.findall(line)
        text = "".join(character for character, _ in parts)
        yield text, {offset: reading for offset, (_, reading) in enumerate(parts) if reading}


def page(path: Path) -> tuple[str, dict[int, str]]:
    """Return the newspaper page with its labels. Raises `ValueError` for another text."""
    text = path.read_text(encoding="utf-8")
    _, digest, *rows = (LABELS / "page.tsv").read_text(encoding="utf-8").rstrip("\n").split("\n")
    if not digest.endswith(hashlib.sha256(text.encode()).hexdigest()):
        raise ValueError(path)
    return text, {int(offset): reading for offset, reading in (row.split("\t") for row in rows)}


def measure(
    texts: Iterable[tuple[str, Mapping[int, str]]], materials: Materials, reader: ContextReadings
) -> Tally:
    """Compare the readings of `texts` with their labels."""
    tally = Tally()
    for text, labels in texts:
        starts, kinds, runs = tokenize(text, materials.segmenter.cut)
        base = [""] * len(text)
        for start, end in runs:
            base[start:end] = materials.base.read(text[start:end])
        refined = reader.refine(text, starts, kinds, base)
        tally.han += count_han(text)
        tally.marked += len(refined.doubtful)
        for offset, label in labels.items():
            options = label.split()
            tally.base_hard += _is_hard(base[offset], options)
            syllable = refined.syllables.get(offset, base[offset])
            if syllable in options:
                continue
            if _is_hard(syllable, options):
                tally.hard += 1
                tally.caught += offset in refined.doubtful
                around = text[max(0, offset - 4) : offset + 5]
                sys.stdout.write(f"  {around} {text[offset]} {label} > {syllable}\n")
            else:
                tally.soft += 1
    return tally


def _is_hard(syllable: str, options: Iterable[str]) -> bool:
    """Whether `syllable` is wrong by more than the loss of a tone."""
    return not any(
        syllable == one or without_tone(syllable) == one or syllable == without_tone(one)
        for one in options
    )


if __name__ == "__main__":
    main()
