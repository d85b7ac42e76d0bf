"""How a person is told where an English sentence comes from, in views and in files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.translation.engine import Origin
from reader.workspace.starter import UNSURE, is_unsure, name_of

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


def package_of(translation: Translation) -> str:
    """Name the package and version that a machine's sentence is from; empty for others."""
    package = translation.package
    return f"{package.id} {package.version}" if package else ""


def label_of(translation: Translation) -> str:
    """Name the origin and, for a machine's sentence, the package with its version."""
    words, package = WORDS[translation.origin], translation.package
    parts = [words, name_of(package)] if package else [words]
    return " · ".join([*parts, UNSURE] if is_unsure(translation) else parts)
