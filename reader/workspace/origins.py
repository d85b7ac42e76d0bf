"""How a person is told where an English sentence comes from, in views and in files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.translation.engine import Origin

if TYPE_CHECKING:
    from reader.translation.engine import Translation

WORDS = {
    Origin.REFERENCE: "reference translation",
    Origin.MODEL: "machine translation",
    Origin.GLOSS: "word-for-word gloss, not a translation",
    Origin.MEMORY: "from your translation memory",
    Origin.YOURS: "your translation",
}
"""Words by origin."""


def label_of(translation: Translation) -> str:
    """Name the origin and, for a machine's sentence, the package with its version."""
    words, package = WORDS[translation.origin], translation.package
    return f"{words} · {package.id} · {package.version}" if package else words
