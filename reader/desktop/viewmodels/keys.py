"""Which keys do what: the program's own, and what the reader made of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@dataclass(frozen=True, slots=True)
class KeyedCommand:
    """Something that keys can ask for."""

    name: str
    text: str
    group: str
    """The heading that it is listed under."""
    defaults: tuple[str, ...] = ()
    """Keys, written portably, such as ``Ctrl+G``."""


class KeyTable:
    """All commands with their keys; no key has two commands."""

    def __init__(self, commands: Sequence[KeyedCommand], changed: Mapping[str, Any]) -> None:
        """Take the program's keys and what the settings say otherwise.

        What another version wrote, or a hand did wrong, is left out: an unknown command,
        keys that are no texts, a key that is taken.
        """
        self.commands = tuple(commands)
        self._by_name = {command.name: command for command in commands}
        self._keys = {command.name: command.defaults for command in commands}
        texts = {
            name: keys for name, found in changed.items() if (keys := _texts(found)) is not None
        }
        for name in texts:
            if name in self._keys:
                self._keys[name] = ()
        for name, keys in texts.items():
            if name in self._keys:
                free = (key for key in dict.fromkeys(keys) if self.holder(key) is None)
                self._keys[name] = tuple(free)

    def keys(self, name: str) -> tuple[str, ...]:
        """Keys of a command now."""
        return self._keys[name]

    def all_keys(self) -> dict[str, tuple[str, ...]]:
        """Keys of every command now."""
        return dict(self._keys)

    def command(self, name: str) -> KeyedCommand:
        """Return the command with a name."""
        return self._by_name[name]

    def holder(self, key: str, besides: str = "") -> KeyedCommand | None:
        """Return the command that has `key`, if one other than `besides` does."""
        for name, keys in self._keys.items():
            if key in keys and name != besides:
                return self._by_name[name]
        return None

    def is_changed(self, name: str) -> bool:
        """Whether a command has other keys than the program's own."""
        return self._keys[name] != self._by_name[name].defaults

    def give(self, name: str, key: str) -> None:
        """Make `key` the only key of a command, taking it from any other."""
        self._take(key)
        self._keys[name] = (key,)

    def clear(self, name: str) -> None:
        """Leave a command without keys."""
        self._keys[name] = ()

    def reset(self, name: str) -> None:
        """Give a command its own keys again, taking them from any other."""
        for key in self._by_name[name].defaults:
            self._take(key)
        self._keys[name] = self._by_name[name].defaults

    def reset_all(self) -> None:
        """Give every command its own keys again."""
        self._keys = {command.name: command.defaults for command in self.commands}

    def differences(self) -> dict[str, list[str]]:
        """Return what the settings have to keep: commands whose keys are not the program's."""
        return {name: list(keys) for name, keys in self._keys.items() if self.is_changed(name)}

    def _take(self, key: str) -> None:
        for name, keys in self._keys.items():
            if key in keys:
                self._keys[name] = tuple(one for one in keys if one != key)


def _texts(found: object) -> list[str] | None:
    """Return a list of texts as such; None for anything else."""
    if not isinstance(found, list):
        return None
    keys = cast("list[object]", found)
    return [key for key in keys if isinstance(key, str)] if all(keys) else None
