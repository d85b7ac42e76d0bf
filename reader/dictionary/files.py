"""Names of the dictionary's derived files, apart so that asking costs no import."""

from __future__ import annotations

WORDS = "words.lexicon"
SEGMENTS = "words.segments"
DICTIONARY = "cedict.sqlite"
TRADITIONAL = "traditional.txt"
SENSES_APART = "/"
"""Between the senses of an entry of `DICTIONARY`, as in the text of CC-CEDICT."""
