"""Measures the starter beside others, and writes ``docs/measurements/starter.md``.

Usage: ``python evaluate.py [--package FILE --pack build/starter/pack.tar.xz]``. Without a
package the starter's column says that there is none. Needs sacrebleu, and what the program needs.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import export
from prepare import ROOT, pairs_in, unpack

from reader.translation.numbers import examine

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.translation.engine import TranslationEngine

STARTER = "starter"
IN_DOMAIN = "policy news, held out"
NOT_TRAINED = "not trained: no accelerator"
PEERS = {
    "flores-dev": {"Argos": "argos"},
    "wmt21": {
        "Argos": "argos",
        "OPUS-MT": "opusmt",
        "Bergamot": "bergamot-base-memory",
        "Google": "google",
    },
}
REFERENCES = {"flores-dev": "flores-dev.en", "wmt21": "wmt21.ref.en"}
SHOWN, SEED = 60, 8
GATE, WANTED = 40.0, {"chrF": 48.0, "BLEU": 18.0, "numbers": 90.0}
_BATCH, _SHORT, _LONG, _TIMED = 16, 27, 33, 12


@dataclass
class TestSet:
    """Sentences with one reference each, and what systems made of them."""

    name: str
    sources: list[str]
    references: list[str]
    outputs: dict[str, list[str]] = field(default_factory=dict)


@dataclass(frozen=True)
class Figures:
    """How good one system is on one set."""

    bleu: float
    chrf: float
    kept: int
    """Figures of the Chinese that stand in the English."""
    figures: int
    length: float
    """Characters of the output for each of the reference."""

    @property
    def numbers(self) -> float:
        """Per cent of the figures that are preserved."""
        return 100 * self.kept / self.figures if self.figures else 100.0


def measured(found: Sequence[str], of: TestSet) -> Figures:
    """Compare the answers `found` with the references."""
    import sacrebleu

    kept = figures = 0
    for source, target in zip(of.sources, found, strict=True):
        compared = examine(source, target)
        kept += len(compared.matches)
        figures += len(compared.matches) + len(compared.findings)
    return Figures(
        sacrebleu.corpus_bleu(found, [of.references]).score,
        sacrebleu.corpus_chrf(found, [of.references]).score,
        kept,
        figures,
        sum(map(len, found)) / max(1, sum(map(len, of.references))),
    )


def test_sets(data: Path, pack: Path | None, most: int) -> list[TestSet]:
    """Read every set with what the peers made of it; `most` sentences of each, 0 for all."""
    found: list[TestSet] = []
    if pack is not None and pack.is_file():
        pairs = pairs_in(unpack(pack)["test.tsv"])
        found.append(TestSet(IN_DOMAIN, [one.zh for one in pairs], [one.en for one in pairs]))
    for name, peers in PEERS.items():
        lines = {
            peer: _lines(data / f"{name}.{suffix}.en")
            for peer, suffix in peers.items()
            if (data / f"{name}.{suffix}.en").is_file()
        }
        reference = _lines(data / REFERENCES[name])
        found.append(TestSet(name, _lines(data / f"{name}.zh"), reference, lines))
    for one in found:
        one.sources, one.references = one.sources[: most or None], one.references[: most or None]
        one.outputs = {name: lines[: most or None] for name, lines in one.outputs.items()}
    return found


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def translate(engine: TranslationEngine, sources: Sequence[str]) -> list[tuple[str, float]]:
    """Translate `sources` with the product's own engine: each answer with its score."""
    found: list[tuple[str, float]] = []
    for start in range(0, len(sources), _BATCH):
        outputs = engine.translate(sources[start : start + _BATCH])
        found += [(one.text, one.score) for one in outputs]
    return found


def seconds_a_sentence(engine: TranslationEngine, sources: Sequence[str]) -> float:
    """Return the median time for one sentence of some 30 characters, on one thread."""
    chosen = [one for one in sources if _SHORT <= len(one) <= _LONG][:_TIMED]
    times: list[float] = []
    for source in chosen:
        started = time.perf_counter()
        engine.translate([source])
        times.append(time.perf_counter() - started)
    return statistics.median(times) if times else float("nan")


def table(sets: Sequence[TestSet], measures: dict[tuple[str, str], Figures]) -> Iterator[str]:
    """Write the comparison as the lines of a Markdown table."""
    systems = [STARTER, "Argos", "OPUS-MT", "Bergamot", "Google"]
    yield f"| set | measure | {' | '.join(systems)} |"
    yield "| --- | --- |" + " --- |" * len(systems)
    has_starter = any(system == STARTER for _, system in measures)
    for one in sets:
        for label in ("BLEU", "chrF", "figures kept, %", "length, output to reference"):
            cells = [
                _cell(measures.get((one.name, system)), label)
                or (NOT_TRAINED if system == STARTER and not has_starter else "–")
                for system in systems
            ]
            yield f"| {one.name} ({len(one.sources):,}) | {label} | {' | '.join(cells)} |"


def _cell(figures: Figures | None, label: str) -> str:
    if figures is None:
        return ""
    return {
        "BLEU": f"{figures.bleu:.1f}",
        "chrF": f"{figures.chrf:.1f}",
        "figures kept, %": f"{figures.numbers:.1f} of {figures.figures:,}",
    }.get(label, f"{figures.length:.2f}")


HEAD = """\
# The starter translator: what was measured

Made by `packaging/models/starter/evaluate.py`. Scores are sacrebleu's BLEU and chrF with its usual
settings, one reference. "Figures kept" is the program's own check (`reader.translation.numbers`):
of the figures of the Chinese, those that the English says. The others' outputs are published
ones, and were trained on thousands of times as much text; no outputs of theirs are at hand for our
held-out policy news, which were divided from the training text by story.

"""


def report(
    sets: Sequence[TestSet], engine: TranslationEngine | None, size: int
) -> tuple[str, Figures | None]:
    """Return the report, and how the starter does in its own field."""
    scores: dict[str, list[float]] = {}
    for one in sets:
        if engine is not None:
            answers = translate(engine, one.sources)
            one.outputs[STARTER] = [text for text, _ in answers]
            scores[one.name] = [score for _, score in answers]
    measures = {
        (one.name, system): measured(found, one)
        for one in sets
        for system, found in one.outputs.items()
    }
    lines = [*table(sets, measures), ""]
    own = measures.get((IN_DOMAIN, STARTER))
    if engine is not None and own is not None:
        lines += [*_facts(own, sets[0], engine, size), *_examples(sets[0], scores[IN_DOMAIN])]
    else:
        lines += [
            f"The starter is {NOT_TRAINED}. The pipeline is proven on a subset; nothing is",
            "bundled.",
            "",
        ]
    return HEAD + "\n".join(lines), own


def _facts(own: Figures, held: TestSet, engine: TranslationEngine, size: int) -> Iterator[str]:
    seconds = seconds_a_sentence(engine, held.sources)
    yield "| in its own field | found | wanted |"
    yield "| --- | --- | --- |"
    yield f"| chrF | {own.chrf:.1f} | {WANTED['chrF']:.0f} (under {GATE:.0f} it is not bundled) |"
    yield f"| BLEU | {own.bleu:.1f} | {WANTED['BLEU']:.0f} |"
    yield f"| figures kept, % | {own.numbers:.1f} | {WANTED['numbers']:.0f} |"
    yield f"| package, MB | {size / 1e6:.1f} | 40 |"
    yield f"| a sentence of 30 characters on one core, s | {seconds:.2f} | 0.3 |"
    yield ""


def _examples(held: TestSet, scores: Sequence[float]) -> Iterator[str]:
    """Sixty random sentences, to be read."""
    places = list(range(len(held.sources)))
    chosen = sorted(random.Random(SEED).sample(places, min(SHOWN, len(places))))  # noqa: S311
    yield f"## {len(chosen)} random sentences of the held-out policy news"
    yield ""
    for place in chosen:
        yield f"* {held.sources[place]}<br>{held.outputs[STARTER][place]} ({scores[place]:.2f})<br>"
        yield f"  *{held.references[place]}*"
    yield ""


def evaluate(options: argparse.Namespace) -> Figures | None:
    """Write the report and return the starter's figures in its own field."""
    sets = test_sets(options.data, options.pack, options.most)
    with tempfile.TemporaryDirectory() as temporary:
        package: Path | None = options.package
        engine = export.opened(package, Path(temporary)) if package else None
        text, own = report(sets, engine, package.stat().st_size if package else 0)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(text.rstrip("\n") + "\n", encoding="utf-8")
    print(text if options.most else "\n".join(text.splitlines()[:40]))
    return own


def arguments() -> argparse.ArgumentParser:
    """Declare what the script takes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    data = ROOT.parent / "shared" / "data" / "translation"
    parser.add_argument("--package", type=Path)
    parser.add_argument("--pack", type=Path)
    parser.add_argument("--data", type=Path, default=data)
    parser.add_argument("--most", type=int, default=0, help="sentences of each set; 0 for all")
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "measurements" / "starter.md")
    return parser


if __name__ == "__main__":
    evaluate(arguments().parse_args())
