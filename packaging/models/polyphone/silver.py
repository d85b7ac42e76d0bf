"""Label rare polyphones in raw text with g2pM, as further examples: ``silver.tsv``.

    python packaging/models/polyphone/silver.py --data ../shared/data/pinyin silver.tsv TEXT...

Only characters outside g2pL's 114: on the frequent ones g2pM is worse than the dictionary.
Needs g2pM 0.1.2.5 (Apache-2.0), which the program itself does not.
"""

from __future__ import annotations

import argparse
import random
from collections import Counter
from pathlib import Path

import corpus
from count_words import lines_of
from g2pM import G2pM

from reader.dictionary.numbered import to_marks

LINES_EACH, EXAMPLES_EACH, LONGEST = 150, 400, 200


def main() -> None:
    """Label the texts in the order given, each character so often at most."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("silver", type=Path)
    parser.add_argument("texts", type=Path, nargs="+")
    parser.add_argument("--data", type=Path, required=True)
    options = parser.parse_args()
    frequent = {example.character for example in corpus.g2pl(options.data, "train")}
    wanted = {example.character for example in corpus.cpp(options.data)} - frequent
    lines, labelled = Counter[str](), Counter[str]()
    model = G2pM()
    rows: list[str] = []
    for path in options.texts:
        for text in map(str.strip, lines_of(path)):
            here = {one for one in wanted & set(text) if lines[one] < LINES_EACH}
            if not here or len(text) >= LONGEST:
                continue
            lines.update(here)
            syllables = model(text, tone=True, char_split=True)
            if len(syllables) != len(text):
                continue
            for offset, (character, syllable) in enumerate(zip(text, syllables, strict=True)):
                if character in wanted and labelled[character] < EXAMPLES_EACH:
                    labelled[character] += 1
                    rows.append(f"{text}\t{offset}\t{to_marks(syllable)}")
    random.Random(corpus.SEED).shuffle(rows)  # noqa: S311 - no secret
    options.silver.write_text("\n".join(rows) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
