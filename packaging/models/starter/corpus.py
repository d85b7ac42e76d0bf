"""Which sentence pairs the starter is trained on, and which it never sees.

Pure text work on the standard library: reading, cleaning, stories, held-out blocks,
and the variants of a pair (half-width punctuation, neighbours joined).
"""

from __future__ import annotations

import lzma
import re
import unicodedata
from hashlib import blake2b
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

LEAST_BLOCK, MOST_BLOCK = 8, 40
"""Lines of a block: shorter stories are taken together, longer ones are cut."""
GUARD = 3
"""Lines left out on either side of a held-out block whose story goes on there."""
TEST_PERCENT, DEV_PERCENT = 4, 2
MOST_CHINESE, MOST_ENGLISH = 400, 1200
"""Characters of a pair, at most; longer ones are no sentences."""
_SHARED = 0.5
_GRAM = 8
_HALF_WIDTH = str.maketrans(
    {"，": ",", "：": ":", "；": ";", "？": "?", "！": "!", "（": "(", "）": ")", "％": "%"}
)
_ENDS = tuple("。！？：；…”』」.!?:;\"'）)")
_SPACE = re.compile(r"[\s\u00a0\u3000]+")
_HAN = re.compile("[\u3400-\u9fff]")
_LATIN = re.compile("[A-Za-z]")
_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF10, 0xFF5B) if chr(code).isalnum()}


class Pair(NamedTuple):
    """A Chinese sentence and its English."""

    zh: str
    en: str


class Split(NamedTuple):
    """The policy pairs in three parts; `train` keeps its blocks, whose lines are neighbours."""

    train: list[list[Pair]]
    dev: list[Pair]
    test: list[Pair]


def read(path: Path) -> list[Pair]:
    """Read tab-separated pairs, plain or ``.xz``; a line without exactly two parts is left out."""
    raw = lzma.decompress(path.read_bytes()) if path.suffix == ".xz" else path.read_bytes()
    parts = (line.split("\t") for line in raw.decode("utf-8").splitlines())
    return [Pair(*part) for part in parts if len(part) == len(Pair._fields)]


def cleaned(pair: Pair, simplified: Callable[[str], str] = str) -> Pair | None:
    """Return `pair` in one spelling, or None where it cannot be a sentence and its English.

    `simplified` brings Chinese to simplified characters.
    """
    zh, en = (_SPACE.sub(" ", unicodedata.normalize("NFC", text)).strip() for text in pair)
    zh, en = simplified(zh.translate(_FULL_WIDTH)), en.translate(_FULL_WIDTH)
    if not _HAN.search(zh) or not _LATIN.search(en) or _HAN.search(en):
        return None
    if len(zh) > MOST_CHINESE or len(en) > MOST_ENGLISH or not _fits(zh, en):
        return None
    return Pair(zh, en)


def _fits(zh: str, en: str) -> bool:
    """Whether the lengths can belong together: some 3 English characters for each of Chinese."""
    slack = 30
    return len(en) <= 8 * len(zh) + slack and len(zh) <= 2 * len(en) + slack


def is_headline(zh: str) -> bool:
    """Whether a line opens a story: it ends without punctuation."""
    return not zh.endswith(_ENDS)


def blocks(lines: Sequence[Pair]) -> Iterator[tuple[list[Pair], bool]]:
    """Cut the `lines` of a file into blocks of stories, each with whether it opens one.

    A block ends before a headline; where it ends depends on the lines near by alone, so
    that lines put in elsewhere change no other block.
    """
    block: list[Pair] = []
    opens = True
    for line in lines:
        headline = is_headline(line.zh)
        if block and ((headline and len(block) >= LEAST_BLOCK) or len(block) >= MOST_BLOCK):
            yield block, opens
            block, opens = [], headline
        block.append(line)
    if block:
        yield block, opens


def part_of(block: Sequence[Pair]) -> str:
    """Say ``test``, ``dev`` or ``train`` by the block's own text."""
    digest = blake2b("\n".join(pair.zh for pair in block).encode(), digest_size=8).digest()
    place = int.from_bytes(digest, "big") % 100
    if place < TEST_PERCENT:
        return "test"
    return "dev" if place < TEST_PERCENT + DEV_PERCENT else "train"


def split(files: Iterable[Sequence[Pair]]) -> Split:
    """Divide the policy `files` by story.

    Lines beside a held-out block of the same story are dropped, and so is every training
    pair that says nearly what a held-out one says.
    """
    parts = Split([], [], [])
    for lines in files:
        found = [(block, opens, part_of(block)) for block, opens in blocks(lines)]
        for place, (block, opens, part) in enumerate(found):
            if part != "train":
                (parts.test if part == "test" else parts.dev).extend(block)
                continue
            before = place > 0 and not opens and found[place - 1][2] != "train"
            after = place + 1 < len(found) and not found[place + 1][1]
            after = after and found[place + 1][2] != "train"
            kept = block[GUARD if before else 0 : len(block) - (GUARD if after else 0)]
            parts.train.append(list(kept))
    held = [*parts.dev, *parts.test]
    seen = Seen(held)
    fresh = [[pair for pair in block if not seen.tells(pair)] for block in parts.train]
    return Split([block for block in fresh if block], parts.dev, parts.test)


class Seen:
    """Sentences that nothing may be trained on that says nearly the same."""

    def __init__(self, held: Iterable[Pair]) -> None:
        """Remember the `held` pairs by their texts and runs of characters."""
        pairs = list(held)
        self._texts = {key(text) for pair in pairs for text in pair}
        self._grams = {gram for pair in pairs for gram in _grams(pair.zh)}

    def tells(self, pair: Pair) -> bool:
        """Whether either side is known, or half of the Chinese is."""
        if key(pair.zh) in self._texts or key(pair.en) in self._texts:
            return True
        grams = _grams(pair.zh)
        return bool(grams) and len(grams & self._grams) > _SHARED * len(grams)


def key(text: str) -> str:
    """Return `text` without what does not count when two sentences are compared."""
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKC", text).lower()))


def _grams(zh: str) -> set[str]:
    bare = key(zh)
    return {bare[start : start + _GRAM] for start in range(len(bare) - _GRAM + 1)}


def half_width(pair: Pair) -> Pair:
    """Return `pair` with the punctuation that comes out of an extracted newspaper page."""
    quotes = pair.zh.translate(_HALF_WIDTH).replace("“", '"').replace("”", '"')
    return Pair(quotes, pair.en)


def joined(block: Sequence[Pair], chance: random.Random, most: int = 3) -> Iterator[Pair]:
    """Join neighbours of a `block`, two to `most` at a time, each line once."""
    place = 0
    while place + 1 < len(block):
        taken = block[place : place + chance.randint(2, most)]
        place += len(taken)
        zh = "".join(pair.zh if pair.zh.endswith(_ENDS) else f"{pair.zh} " for pair in taken)
        en = " ".join(pair.en for pair in taken)
        if len(taken) > 1 and len(zh) <= MOST_CHINESE and len(en) <= MOST_ENGLISH:
            yield Pair(zh.strip(), en)
