"""What the list of an article's words shows of each."""

from __future__ import annotations

from typing import NamedTuple


class ArticleWordRow(NamedTuple):
    """One word in the list of an article's words."""

    text: str
    """As it is shown, in its script."""
    pinyin: str
    level: str
    times: int
    sentence: str
    """Where it stands first."""
    state: str
    """New, learning, known or ignored, as a key."""
