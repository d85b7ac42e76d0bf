"""Trained weights in a file a quarter of their size: 8 bits a number, as they will be used.

Each row has its own scale, 127 divided by its largest number, which is what CTranslate2
does; so that quantizing again what is read here changes nothing.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_TOP = 127.0
_MATRIX = 2


def write(path: Path, tensors: Mapping[str, np.ndarray], facts: Mapping[str, Any]) -> None:
    """Write `tensors` by name, matrices in 8 bits, with the `facts` that go with them."""
    arrays: dict[str, np.ndarray] = {"facts": np.array(json.dumps(dict(facts)))}
    for name, tensor in tensors.items():
        if tensor.ndim == _MATRIX:
            largest = np.abs(tensor).max(axis=1, keepdims=True)
            scale = _TOP / np.where(largest == 0, _TOP, largest)
            arrays[f"{name}|8"] = np.rint(tensor * scale).astype(np.int8)
            arrays[f"{name}|scale"] = scale.astype(np.float32)
        else:
            arrays[name] = tensor.astype(np.float32)
    with path.open("wb") as stream:
        np.savez_compressed(stream, **arrays)


def read(path: Path) -> tuple[dict[str, np.ndarray], dict[str, Any]]:
    """Read what `write` wrote: the tensors as float32, and the facts."""
    with np.load(path, allow_pickle=False) as stored:
        facts: dict[str, Any] = json.loads(str(stored["facts"]))
        tensors = {
            name: stored[name]
            for name in stored.files
            if name != "facts" and not name.endswith(("|8", "|scale"))
        }
        for name in stored.files:
            if name.endswith("|8"):
                bare = name.removesuffix("|8")
                tensors[bare] = stored[name].astype(np.float32) / stored[f"{bare}|scale"]
    return tensors, facts
