"""How the window says where an English sentence comes from."""

from __future__ import annotations

from reader.desktop.viewmodels.rows import Origin
from reader.workspace.origins import WORDS

LABELS = {Origin(origin.value): words for origin, words in WORDS.items()}
"""Words by the origin of a row."""
