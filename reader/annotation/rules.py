"""The version of the annotation rules, apart from them so that asking costs nothing."""

from __future__ import annotations

VERSION = "rules 4"
"""Changes whenever ``reader.annotation`` would annotate the same text differently."""
