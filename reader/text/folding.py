"""One shape for letters and marks, so that a search need not mind case and width."""

from __future__ import annotations

_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}
"""Full-width letters, digits and marks, and their usual form."""


def fold(text: str) -> str:
    """Bring letters to one case and width, each to exactly one."""
    lowered = text.translate(_WIDE)
    lower = lowered.lower()
    if len(lower) == len(lowered):
        return lower
    return "".join(one.lower() if len(one.lower()) == 1 else one for one in lowered)
