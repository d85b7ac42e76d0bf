"""The person's choices: a frozen value, kept as JSON with only what differs from the default."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any

from reader.errors import BadInputError
from reader.storage import atomic

if TYPE_CHECKING:
    from pathlib import Path

MIN_FONT_PX = 14
MAX_FONT_PX = 64


@dataclass(frozen=True, slots=True)
class Settings:
    """Choices that last from one start to the next."""

    script: str = "simplified"
    """simplified, taiwan, hongkong or traditional."""
    pinyin: str = "all"
    """all, unknown, hover or none."""
    theme: str = "light"
    font_px: int = 23
    """Size of the article's Han characters in device-independent pixels."""
    known_level: int = 3
    """Words up to this level of the HSK 3.0 (2021) list count as known."""
    last_article: int = 0
    """Library number of the article that was open; 0 for none."""
    package: str = ""
    """Translation package to use; empty for the newest installed one."""
    layout: str = ""
    """Sizes of the panels, as the window writes them."""
    extra: dict[str, Any] = field(default_factory=dict)
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
        values = json.loads(raw.decode("utf-8"))
    except ValueError as error:
        raise _damaged(path, "it is not valid JSON") from error
    if not isinstance(values, dict):
        raise _damaged(path, "it is not a JSON object")
    return _from_values(path, {str(key): value for key, value in values.items()})


def save(path: Path, settings: Settings) -> None:
    """Write `settings` to `path` in one step, leaving out what equals the default.

    Raises `StorageError` when the folder cannot be written.
    """
    default = asdict(Settings())
    values = {key: value for key, value in asdict(settings).items() if value != default[key]}
    values.update(values.pop("extra", {}))
    text = json.dumps(values, ensure_ascii=False, indent=2, sort_keys=True)
    atomic.write_text(path, text + "\n")


def _from_values(path: Path, values: dict[str, Any]) -> Settings:
    default = Settings()
    known: dict[str, Any] = {}
    for item in fields(Settings):
        if item.name == "extra" or item.name not in values:
            continue
        value, expected = values.pop(item.name), type(getattr(default, item.name))
        if type(value) is not expected:
            cause = f"“{item.name}” must be {_TYPE_NAMES[expected]}, not {json.dumps(value)}"
            raise _damaged(path, cause)
        known[item.name] = value
    size = known.get("font_px", default.font_px)
    if not MIN_FONT_PX <= size <= MAX_FONT_PX:
        known["font_px"] = min(MAX_FONT_PX, max(MIN_FONT_PX, size))
    return Settings(**known, extra=values)


_TYPE_NAMES: dict[type, str] = {str: "a text", int: "a whole number"}


def _damaged(path: Path, cause: str) -> BadInputError:
    remedy = "mend it, or delete it to start from the default settings"
    return BadInputError(path, f"the settings file is damaged: {cause}", remedy)
