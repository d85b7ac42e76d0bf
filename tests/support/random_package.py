"""A package of the official shape with random weights: as slow as a real one, and as useless.

Six layers each, 512 wide, 2,048 inside, 8 heads, 50,000 pieces, 8-bit weights: what
argos-train makes (research, engine-packaging.md §2). Its tokenizer is the tiny package's,
whose pieces are the first of the vocabulary. Run it to write one: ``random_package.py OUT``.
"""

from __future__ import annotations

import json
import sys
import zipfile
from pathlib import Path

LAYERS, WIDTH, INNER, HEADS, VOCABULARY, SEED = 6, 512, 2048, 8, 50_000, 7
TINY = Path(__file__).resolve().parent.parent / "fixtures" / "translation" / "tiny-zh_en.argosmodel"
NAME = "translate-zh_en-9_0"
METADATA = {
    "package_version": "9.0",
    "argos_version": "1.9.0",
    "from_code": "zh",
    "from_name": "Chinese",
    "to_code": "en",
    "to_name": "English",
}
README = "Random weights, to measure speed with. It is no translator. Licence: Apache-2.0.\n"


def write(folder: Path) -> Path:
    """Write the unpacked package into `folder` and return the path of the package's folder."""
    home = folder / NAME
    home.mkdir(parents=True)
    with zipfile.ZipFile(TINY) as tiny:
        top = next(name for name in tiny.namelist() if name.endswith("metadata.json"))
        top = top.removesuffix("metadata.json")
        (home / "sentencepiece.model").write_bytes(tiny.read(f"{top}sentencepiece.model"))
        pieces = json.loads(tiny.read(f"{top}model/shared_vocabulary.json"))
    (home / "metadata.json").write_text(json.dumps(METADATA))
    (home / "README.md").write_text(README)
    fillers = (f"▁word{number}" for number in range(VOCABULARY))
    _write_model(home / "model", [*pieces, *fillers][:VOCABULARY])
    return home


def _write_model(folder: Path, vocabulary: list[str]) -> None:
    import numpy as np
    from ctranslate2.specs.transformer_spec import TransformerSpec

    random = np.random.default_rng(SEED)
    spec = TransformerSpec.from_config((LAYERS, LAYERS), HEADS, pre_norm=True)

    def linear(layer, outputs, inputs):
        layer.weight = (random.standard_normal((outputs, inputs)) / inputs**0.5).astype("float32")
        layer.bias = np.zeros(outputs, dtype="float32")

    def norm(layer):
        layer.gamma, layer.beta = np.ones(WIDTH, "float32"), np.zeros(WIDTH, "float32")

    def attention(layer, sizes):
        norm(layer.layer_norm)
        for part, size in zip(layer.linear, sizes, strict=True):
            linear(part, size, WIDTH)

    def feed_forward(layer):
        norm(layer.layer_norm)
        linear(layer.linear_0, INNER, WIDTH)
        linear(layer.linear_1, WIDTH, INNER)

    table = (random.standard_normal((len(vocabulary), WIDTH)) * WIDTH**-0.5).astype("float32")
    spec.encoder.embeddings[0].weight = spec.decoder.embeddings.weight = table
    spec.encoder.scale_embeddings = spec.decoder.scale_embeddings = True
    spec.decoder.projection.weight = table
    spec.decoder.projection.bias = np.zeros(len(vocabulary), dtype="float32")
    norm(spec.encoder.layer_norm)
    norm(spec.decoder.layer_norm)
    for layer in spec.encoder.layer:
        attention(layer.self_attention, (3 * WIDTH, WIDTH))
        feed_forward(layer.ffn)
    for layer in spec.decoder.layer:
        attention(layer.self_attention, (3 * WIDTH, WIDTH))
        attention(layer.attention, (WIDTH, 2 * WIDTH, WIDTH))
        feed_forward(layer.ffn)
    spec.register_source_vocabulary(vocabulary)
    spec.register_target_vocabulary(vocabulary)
    spec.config.unk_token, spec.config.bos_token, spec.config.eos_token = "<unk>", "<s>", "</s>"
    spec.config.decoder_start_token = "<s>"
    spec.config.add_source_eos = True
    spec.validate()
    spec.optimize(quantization="int8")
    folder.mkdir()
    spec.save(str(folder))


if __name__ == "__main__":
    sys.stdout.write(f"{write(Path(sys.argv[1]))}\n")
