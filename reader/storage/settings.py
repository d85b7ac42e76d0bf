"""The person's choices: a frozen value, kept as JSON with only what differs from the default."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, cast

from reader.errors import BadInputError

if TYPE_CHECKING:
    from pathlib import Path

DEFAULT_FONT_PX = 23
MIN_FONT_PX = 14
MAX_FONT_PX = 64
DEFAULT_MEASURE_EM = 38
MIN_MEASURE_EM = 14
MAX_MEASURE_EM = 60
CHOICES = {
    "script": ("simplified", "taiwan", "hongkong", "traditional"),
    "pinyin": ("all", "unknown", "level", "terms", "hover", "none"),
    "notation": ("marks", "digits", "zhuyin"),
    "tones": (
        "none",
        "red-orange-green-blue",
        "red-green-blue-purple",
        "blue-green-purple-red",
        "colour-blind",
    ),
    "coloured": ("pinyin", "han"),
    "theme": ("light", "dark", "sepia", "contrast"),
    "language": ("system", "en", "zh-Hans", "zh-Hant"),
}
"""Values of the settings that are a choice."""
_LIMITS = {
    "font_px": (MIN_FONT_PX, MAX_FONT_PX),
    "measure_em": (MIN_MEASURE_EM, MAX_MEASURE_EM),
    "pinyin_level": (1, 6),
}
_KINDS = {int: "a whole number", bool: "true or false", str: "a text", dict: "an object"}


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices that last from one start to the next."""

    script: str = "simplified"
    pinyin: str = "all"
    theme: str = "light"
    language: str = "system"
    """Language of the interface (BCP 47), or the desktop's."""
    font_px: int = DEFAULT_FONT_PX
    """Size of the article's Han characters in device-independent pixels."""
    known_level: int = 3
    """Words up to this level of the HSK 3.0 (2021) list count as known."""
    pinyin_level: int = 4
    """In the mode *level*, words above this level of that list carry pinyin."""
    notation: str = "marks"
    tones: str = "none"
    """Palette of the tone colours."""
    coloured: str = "pinyin"
    """What the tones colour."""
    doubts: bool = True
    """Readings in doubt are marked."""
    grid: bool = False
    """The text stands on a grid, one character a cell."""
    measure_em: int = DEFAULT_MEASURE_EM
    """Greatest length of a line in Han characters."""
    shortcuts: dict[str, Any] = field(default_factory=dict[str, Any])
    """Keys of actions, as lists of texts, where they differ from the program's own."""
    last_article: int = 0
    """Library number of the article that was open; 0 for none."""
    package: str = ""
    """Translation package to use; empty for the newest installed one."""
    layout: str = ""
    """Sizes of the panels, as the window writes them."""
    extra: dict[str, Any] = field(default_factory=dict[str, Any])
    """Keys of a newer version, kept untouched."""


def load(path: Path) -> Settings:
    """Read the settings at `path`; a missing file gives the defaults.

    Raises `BadInputError` when the file is there but cannot be understood.
    """
    try:
        raw = path.read_bytes()
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise BadInputError(path, f"cannot be read ({error.strerror})") from error
    try:
        values: object = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise _damaged(path, "it is not valid JSON") from error
    if not isinstance(values, dict):
        raise _damaged(path, "it is not a JSON object")
    return _from_values(path, dict(cast("dict[str, Any]", values)))


def save(path: Path, settings: Settings) -> None:
    """Write `settings` to `path` in one step, leaving out what equals the default.

    Raises `StorageError` when the folder cannot be written.
    """
    from reader.storage import atomic  # late: reading needs none of it

    default = asdict(Settings())
    values = {key: value for key, value in asdict(settings).items() if value != default[key]}
    values.update(values.pop("extra", {}))
    text = json.dumps(values, ensure_ascii=False, indent=2, sort_keys=True)
    atomic.write_text(path, text + "\n")


def _from_values(path: Path, values: dict[str, Any]) -> Settings:
    """Take the known settings out of `values`; what is left is kept as `extra`."""
    known: dict[str, Any] = {}
    for name, default in asdict(Settings()).items():
        if name == "extra" or name not in values:
            continue
        value = values.pop(name)
        if type(value) is not type(default):
            expected = _KINDS[type(default)]
            raise _damaged(path, f"“{name}” must be {expected}, not {json.dumps(value)[:40]}")
        if value not in CHOICES.get(name, (value,)):
            raise _damaged(path, f"“{name}” cannot be {json.dumps(value, ensure_ascii=False)[:40]}")
        known[name] = value
    for name, (least, most) in _LIMITS.items():
        if name in known:
            known[name] = min(most, max(least, known[name]))
    return Settings(**known, extra=values)


def _damaged(path: Path, cause: str) -> BadInputError:
    remedy = "mend it, or delete it to start from the default settings"
    return BadInputError(path, f"the settings file is damaged: {cause}", remedy)
