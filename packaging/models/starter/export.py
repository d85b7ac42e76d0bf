"""Turns trained weights into the package that ships, and sees that the product can use it.

Usage: ``python export.py --run build/starter/run --pack build/starter/pack.tar.xz``.
Needs ctranslate2, sentencepiece, argostranslate and sacrebleu; no PyTorch.
"""

from __future__ import annotations

import argparse
import json
import tempfile
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

import calibrate
import numpy as np
import sentencepiece
import weights
from ctranslate2.specs.transformer_spec import TransformerSpec
from prepare import pairs_in, unpack

if TYPE_CHECKING:
    from collections.abc import Mapping

    from corpus import Pair
    from ctranslate2.specs.attention_spec import MultiHeadAttentionSpec
    from ctranslate2.specs.common_spec import LayerNormSpec, LinearSpec
    from ctranslate2.specs.transformer_spec import FeedForwardSpec

    from reader.translation.engine import TranslationEngine

HERE = Path(__file__).resolve().parent
VERSION = "1.0+starter"
"""The end tells the program that it is its own small model: `reader.workspace.starter`."""
FROM = "zh-Hans"
"""Not ``zh``: a package for the same pair takes the place of another, and Argos's is ``zh``."""
BLANK = "<blank>"
MOST_BYTES = 40_000_000
_BATCH = 16
_DATE = (2026, 1, 1, 0, 0, 0)


def metadata(doubtful_below: float | None = None) -> dict[str, Any]:
    """Return what the package says about itself, in Argos's words."""
    said: dict[str, Any] = {
        "package_version": VERSION,
        "argos_version": "1.9.0",
        "from_code": FROM,
        "from_name": "Chinese (policy news)",
        "to_code": "en",
        "to_name": "English",
    }
    return said if doubtful_below is None else said | {"doubtful_below": doubtful_below}


class Conversion:
    """Weights of our network on their way into CTranslate2's layers."""

    def __init__(self, tensors: Mapping[str, np.ndarray]) -> None:
        """Take the weights by their names in `network.Network`."""
        self._tensors = tensors

    def _of(self, name: str) -> np.ndarray:
        return np.ascontiguousarray(self._tensors[name], np.float32)

    def linear(self, target: LinearSpec, name: str) -> None:
        """Fill one matrix with its bias."""
        target.weight, target.bias = self._of(f"{name}.weight"), self._of(f"{name}.bias")

    def norm(self, target: LayerNormSpec, name: str) -> None:
        """Fill one norm."""
        target.gamma, target.beta = self._of(f"{name}.weight"), self._of(f"{name}.bias")

    def attention(self, target: MultiHeadAttentionSpec, name: str) -> None:
        """Fill one attention with the norm before it."""
        self.norm(target.layer_norm, f"{name}.norm")
        for number, one in enumerate(target.linear):
            self.linear(one, f"{name}.linear.{number}")

    def feed_forward(self, target: FeedForwardSpec, name: str) -> None:
        """Fill one feed-forward layer with the norm before it."""
        self.norm(target.layer_norm, f"{name}.norm")
        self.linear(target.linear_0, f"{name}.linear_0")
        self.linear(target.linear_1, f"{name}.linear_1")

    def spec(self, shape: Mapping[str, int], vocabulary: list[str]) -> TransformerSpec:
        """Return the whole model in 8 bits."""
        layers = (shape["encoder"], shape["decoder"])
        spec = TransformerSpec.from_config(layers, shape["heads"], pre_norm=True)
        table = self._of("embedding.weight")
        spec.encoder.embeddings[0].weight = spec.decoder.embeddings.weight = table
        spec.encoder.scale_embeddings = spec.decoder.scale_embeddings = True
        spec.decoder.projection.weight = table
        spec.decoder.projection.bias = self._of("bias")
        self.norm(spec.encoder.layer_norm, "encoder_norm")
        self.norm(spec.decoder.layer_norm, "decoder_norm")
        for number, layer in enumerate(spec.encoder.layer):
            self.attention(layer.self_attention, f"encoder.{number}.0")
            self.feed_forward(layer.ffn, f"encoder.{number}.1")
        for number, layer in enumerate(spec.decoder.layer):
            self.attention(layer.self_attention, f"decoder.{number}.0")
            self.attention(layer.attention, f"decoder.{number}.1")
            self.feed_forward(layer.ffn, f"decoder.{number}.2")
        spec.register_source_vocabulary(vocabulary)
        spec.register_target_vocabulary(vocabulary)
        config = spec.config
        config.unk_token, config.bos_token, config.eos_token = "<unk>", "<s>", "</s>"
        config.decoder_start_token = "<s>"  # noqa: S105
        config.add_source_eos = True
        spec.validate()
        spec.optimize(quantization="int8")
        return spec


def convert(run: Path, folder: Path) -> dict[str, Any]:
    """Write the model of the training `run` into a new `folder`; return its facts."""
    tensors, facts = weights.read(run / "weights.npz")
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(run / "sentencepiece.model"))
    vocabulary = [pieces.id_to_piece(number) for number in range(len(pieces))] + [BLANK]
    spec = Conversion(tensors).spec(facts["shape"], vocabulary)
    folder.mkdir()
    spec.save(str(folder))
    return facts


def write(target: Path, model: Path, pieces: Path, readme: str, said: Mapping[str, Any]) -> None:
    """Zip the parts under one top folder, as published packages are."""
    parts = {
        "metadata.json": (json.dumps(said, indent=2) + "\n").encode(),
        "README.md": readme.encode(),
        "sentencepiece.model": pieces.read_bytes(),
    }
    parts |= {f"model/{path.name}": path.read_bytes() for path in sorted(model.iterdir())}
    top = f"translate-{FROM}_en-{VERSION.replace('.', '_')}"
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(f"{top}/{name}", _DATE)
            entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
            package.writestr(entry, content)


def readme(facts: Mapping[str, Any], manifest: Mapping[str, Any]) -> str:
    """Return the README of the package."""
    pairs = manifest["pairs"]
    own = sum(pairs[name] for name in ("policy", "terms", "drills"))
    left_out = "" if pairs["law"] > 200_000 else " The law texts were left out."  # noqa: PLR2004
    shape = facts["shape"]
    figures = (
        f"{shape['encoder']} encoder and {shape['decoder']} decoder layers, width "
        f"{shape['width']}, weights in 8 bits; trained for {facts['seconds'] / 60:.0f} minutes "
        f"on {facts['pairs_seen']:,} pairs drawn from the texts below. How well it translates "
        "is measured in docs/measurements/starter.md of the program's source."
    )
    if facts["subset"]:
        figures += "\n\nTHIS IS A PROOF OF THE PIPELINE AND TRANSLATES NOTHING: never ship it."
    text = (HERE / "package.md").read_text(encoding="utf-8")
    return text.format(version=VERSION, figures=figures, own=f"{own:,}", left_out=left_out)


def opened(package: Path, home: Path, threads: int = 1) -> TranslationEngine:
    """Install `package` under `home` with the program's own store and load its engine."""
    from reader.translation.argos import ArgosProvider
    from reader.translation.packages import PackageStore

    installed = PackageStore(home / "packages").install(package)
    return ArgosProvider(installed, home / "scratch", threads).load()


def calibrated(engine: TranslationEngine, pairs: list[Pair]) -> float:
    """Return the score below which the program says that the model is unsure."""
    import sacrebleu

    from reader.translation.numbers import compare

    scores, good = [], []
    for start in range(0, len(pairs), _BATCH):
        some = pairs[start : start + _BATCH]
        for pair, output in zip(some, engine.translate([one.zh for one in some]), strict=True):
            chrf = sacrebleu.sentence_chrf(output.text, [pair.en]).score
            scores.append(output.score)
            good.append(chrf >= calibrate.GOOD_CHRF and not compare(pair.zh, output.text))
    return calibrate.threshold(scores, good)


def export(run: Path, pack: Path, target: Path, dev: int = 0) -> float:
    """Write the package `target` and return its threshold.

    Raises `ValueError`: it is too large, or a sentence comes back empty.
    """
    files = unpack(pack)
    pairs = pairs_in(files["dev.tsv"])[: dev or None]
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        home = Path(temporary)
        facts = convert(run, home / "model")
        text = readme(facts, json.loads(files["manifest.json"]))
        pieces = run / "sentencepiece.model"
        write(target, home / "model", pieces, text, metadata())
        below = calibrated(opened(target, home / "first"), pairs)
        write(target, home / "model", pieces, text, metadata(below))
        engine = opened(target, home / "second")
        for output in engine.translate([pair.zh for pair in pairs[:3]]):
            print(f"{output.score:.2f} {output.text}")
    size = target.stat().st_size
    print(f"{target}: {size / 1e6:.1f} MB, unsure below {below}")
    if size > MOST_BYTES:
        raise ValueError(f"{target} has {size:,} bytes; {MOST_BYTES:,} are allowed")
    return below


def arguments() -> argparse.ArgumentParser:
    """Declare what the script takes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--run", type=Path, default=Path("build/starter/run"))
    parser.add_argument("--pack", type=Path, default=Path("build/starter/pack.tar.xz"))
    parser.add_argument("--out", type=Path, default=Path("build/starter/starter.argosmodel"))
    parser.add_argument("--dev", type=int, default=0, help="sentences to calibrate with; 0 for all")
    return parser


if __name__ == "__main__":
    chosen = arguments().parse_args()
    export(chosen.run, chosen.pack, chosen.out, chosen.dev)
