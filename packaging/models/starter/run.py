"""The whole way to the starter in one command, or in two where the accelerator is elsewhere.

    python run.py all                        pack, training, package, figures, gate
    python run.py train --result DIR         training alone, from a pack; result in pieces
    python run.py finish --pieces DIR        the pieces joined; package, figures, gate

``all`` and ``finish`` take ``--install``: bundle the package if it passes the gate. Options
of `train.py` (``--minutes``, ``--preset``, ``--pairs`` …) go through.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pieces
from prepare import PACK, ROOT, unpack

BUILD = ROOT / "build" / "starter"
BUNDLED = ROOT / "resources" / "models" / "starter"
PRODUCT = ROOT / "reader" / "workspace" / "starter.py"
REPORT = ROOT / "docs" / "measurements" / "starter.md"
_DOUBTFUL = re.compile(r"^DOUBTFUL = .*$", re.MULTILINE)


def pack_at(path: Path) -> Path:
    """Return the pack at `path`, made now where it is missing."""
    if not path.is_file():
        prepare = [sys.executable, str(Path(__file__).with_name("prepare.py"))]
        subprocess.run([*prepare, "--out", str(path.parent)], check=True)
    return path


def train(options: argparse.Namespace, rest: list[str]) -> Path:
    """Train, and leave the result in pieces in the folder ``--result``; return its folder."""
    import train as training

    chosen = training.arguments().parse_args(
        ["--pack", str(options.pack), "--out", str(options.run), *rest]
    )
    weights = training.run(chosen)
    for old in options.result.glob("*.piece"):
        old.unlink()
    for piece in pieces.split(weights, options.result):
        print(f"{piece}: {piece.stat().st_size / 1e6:.1f} MB")
    shutil.copyfile(options.run / "log.jsonl", options.result / "log.jsonl")
    return Path(options.result)


def finish(options: argparse.Namespace) -> int:
    """Join, export, measure; return 1 where the package does not pass the gate."""
    import evaluate
    import export

    options.run.mkdir(parents=True, exist_ok=True)
    pieces.join(options.pieces, options.run)
    log = (options.pieces / "log.jsonl").read_text(encoding="utf-8").splitlines()
    files = unpack(options.pack)
    (options.run / "sentencepiece.model").write_bytes(files["sentencepiece.model"])
    package = options.run / "starter.argosmodel"
    below = export.export(options.run, options.pack, package, options.most)
    report = ["--package", str(package), "--pack", str(options.pack), "--most", str(options.most)]
    report += ["--out", str(options.report or options.run / "starter.md")]
    own = evaluate.evaluate(evaluate.arguments().parse_args(report))
    if own is None or own.chrf < evaluate.GATE or json.loads(log[-1]).get("subset"):
        print("NOT bundled: a subset, or chrF on held-out policy news is under the gate.")
        return 1
    print(f"Passes the gate: chrF {own.chrf:.1f}, BLEU {own.bleu:.1f}.")
    if options.install:
        install(package, below)
    return 0


def install(package: Path, below: float, bundled: Path = BUNDLED, product: Path = PRODUCT) -> None:
    """Bundle `package` and tell the program below which score it is unsure."""
    bundled.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(package, bundled / package.name)
    text, count = _DOUBTFUL.subn(f"DOUBTFUL = {below}", product.read_text(encoding="utf-8"))
    if count != 1:
        raise ValueError(f"{product}: there is no single line DOUBTFUL = … to set to {below}")
    product.write_text(text, encoding="utf-8")
    print(f"{bundled / package.name} is bundled; {product.name} says DOUBTFUL = {below}.")


def arguments() -> argparse.ArgumentParser:
    """Declare what the script takes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("what", choices=("all", "train", "finish"))
    parser.add_argument("--pack", type=Path, default=BUILD / PACK)
    parser.add_argument("--run", type=Path, default=BUILD / "run", help="folder to work in")
    parser.add_argument("--result", type=Path, default=BUILD / "result", help="folder of pieces")
    parser.add_argument("--pieces", type=Path, default=BUILD / "result")
    parser.add_argument("--most", type=int, default=0, help="sentences to measure with; 0 for all")
    parser.add_argument("--report", type=Path, help="the report; beside the run if not named")
    parser.add_argument("--install", action="store_true", help="bundle what passes the gate")
    return parser


def main() -> int:
    """Do what is asked."""
    options, rest = arguments().parse_known_args()
    if options.install and options.report is None:
        options.report = REPORT
    if options.what == "finish" and rest:
        raise SystemExit(f"run.py: not known: {' '.join(rest)}")
    if options.what != "finish":
        pack_at(options.pack)
        options.pieces = train(options, rest)
    return finish(options) if options.what != "train" else 0


if __name__ == "__main__":
    raise SystemExit(main())
