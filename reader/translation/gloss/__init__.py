"""A word-for-word gloss: what can be said of a sentence without an engine.

It is no translation and is never shown as one.
"""

from __future__ import annotations

from reader.translation.gloss.line import gloss
from reader.translation.gloss.pieces import Entry, Knowledge, Word

__all__ = ["Entry", "Knowledge", "Word", "gloss"]
