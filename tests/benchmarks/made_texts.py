"""Long texts made from the bundled articles: their sentences shuffled and changed."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING, NamedTuple

from reader.library import bundled
from reader.storage.paths import Paths, default_paths
from reader.text.model import Article, Block, BlockKind, Document
from reader.workspace.reading import open_article
from reader.workspace.services import open_services

if TYPE_CHECKING:
    from pathlib import Path

SIZES = {"page": 5_000, "100k": 100_000, "1m": 1_000_000}
_CHANGED = 0.03
_SENTENCES = (3, 6)
_SENTENCE = re.compile(r"[^。！？\n]+[。！？]")


class LongLibrary(NamedTuple):
    """A home folder, and the library numbers of its long articles by the names of `SIZES`."""

    home: Path
    numbers: dict[str, int]


def make_library(home: Path) -> LongLibrary:
    """Put articles of all `SIZES` into the library of `home` and annotate them."""
    usual = default_paths()
    services = open_services(Paths(usual.resources, usual.prebuilt, home, home / "cache"))
    sentences = _sentences(usual.resources / "articles")
    numbers = {}
    for name, size in SIZES.items():
        article = make_article(sentences, size)
        document = Document(article.text, "utf-8", (article,), path=f"{name}.txt")
        (numbers[name],) = services.catalog.add(document, "benchmark")
        open_article(services, numbers[name])
    return LongLibrary(home, numbers)


def make_article(sentences: list[str], size: int) -> Article:
    """Return an article of about `size` characters; the same one every time."""
    chance = random.Random(size)
    characters = sorted({one for one in "".join(sentences) if "\u4e00" <= one <= "\u9fff"})
    blocks = [Block(BlockKind.HEADLINE, f"共{size}字", ())]
    length = len(blocks[0].text)
    while length < size:
        chosen = chance.sample(sentences, chance.randint(*_SENTENCES))
        text = "".join(_changed(one, characters, chance) for one in chosen)
        blocks.append(Block(BlockKind.PARAGRAPH, text, ()))
        length += len(text) + 1
    return Article(tuple(blocks))


def _changed(sentence: str, characters: list[str], chance: random.Random) -> str:
    def other(one: str) -> str:
        if chance.random() > _CHANGED:
            return one
        if one.isdigit():
            return chance.choice("0123456789")
        return chance.choice(characters) if "\u4e00" <= one <= "\u9fff" else one

    return "".join(map(other, sentence))


def _sentences(folder: Path) -> list[str]:
    texts = (one.article.text for one in bundled.load(folder))
    return [sentence for text in texts for sentence in _SENTENCE.findall(text)]
