"""Whether a plain folder holds a model that can be installed, and which of its files go where.

For models that never were an Argos package: what ``ct2-transformers-converter`` or
``ct2-opus-mt-converter`` writes, with the tokenizer beside it. Links are followed, because
the caches of model hubs consist of them, and the folder is the person's own.
"""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from reader.errors import BadInputError
from reader.translation.manifest import (
    HEADER_LENGTH,
    METADATA,
    MODEL,
    PIECES,
    Metadata,
    missing_part,
    model_fault,
    parse_metadata,
)
from reader.translation.record import Record, sha256_of, write_record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_TOKENIZERS = (PIECES, "source.spm", "spm.model", "vocab.spm", "tokenizer.model")
"""Names under which a SentencePiece model lies beside a converted one, likeliest first."""

_MODEL_FILES = (
    "model.bin",
    "config.json",
    "shared_vocabulary.json",
    "shared_vocabulary.txt",
    "source_vocabulary.json",
    "source_vocabulary.txt",
    "target_vocabulary.json",
    "target_vocabulary.txt",
)
_TEXTS = re.compile(r"(README|LICEN[CS]E|NOTICE)[\w.-]{0,20}", re.IGNORECASE)
_CONFIG = "model/config.json"


@dataclass(frozen=True, slots=True)
class FolderPlan:
    """A checked folder: what to copy."""

    id: str
    """Id that the package will have."""
    entries: Mapping[str, Path]
    """File to copy by its path in the package's folder."""
    size: int
    """Bytes of all files."""
    metadata: Metadata | None
    """What the folder says about itself, where it is an unpacked package."""


def plan_folder(folder: Path) -> FolderPlan:
    """Check `folder` and say what to copy.

    Raises `BadInputError`: it holds no usable model from Chinese to English.
    """
    try:
        return _plan(folder)
    except OSError as error:
        raise BadInputError(folder, f"it cannot be read ({error.strerror or error})") from error


def copy_folder(planned: FolderPlan, folder: Path) -> None:
    """Copy what is `planned` into `folder` and note every checksum there. Raises `OSError`."""
    for name, path in planned.entries.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, folder / name)
    if planned.metadata is None:
        version = sha256_of(folder / MODEL)[:8]
        fields = {
            "package_version": version,
            "argos_version": "",
            "from_code": "zh",
            "from_name": "Chinese",
            "to_code": "en",
            "to_name": "English",
        }
        (folder / METADATA).write_text(json.dumps(fields, indent=1) + "\n", encoding="utf-8")
    _end_sources(folder / _CONFIG)
    names = sorted({*planned.entries, METADATA})
    write_record(folder, Record("", {name: sha256_of(folder / name) for name in names}))


def _plan(folder: Path) -> FolderPlan:
    entries = dict(_files(folder))
    metadata = None
    if METADATA in entries:
        parsed = parse_metadata(entries[METADATA].read_text(encoding="utf-8-sig"))
        if isinstance(parsed, str):
            raise BadInputError(folder, parsed)
        if parsed.pair_fault:
            raise BadInputError(folder, parsed.pair_fault)
        metadata = parsed
    missing = missing_part({*entries, METADATA})
    if missing:
        cause = f"there is no {missing.removeprefix('model/')} in it"
        remedy = "choose a folder with a CTranslate2 model and its SentencePiece tokenizer"
        raise BadInputError(folder, cause, remedy)
    with entries[MODEL].open("rb") as stream:
        fault = model_fault(stream.read(HEADER_LENGTH))
    if fault:
        raise BadInputError(folder, fault)
    size = sum(path.stat().st_size for path in entries.values())
    return FolderPlan(metadata.id if metadata else _name(folder), entries, size, metadata)


def _files(folder: Path) -> Mapping[str, Path]:
    """Return the files to copy, as far as they are there, by where they belong."""
    found: dict[str, Path] = {}
    inner = folder / "model" if (folder / "model" / "model.bin").is_file() else folder
    for name in _MODEL_FILES:
        if (inner / name).is_file():
            found[f"model/{name}"] = inner / name
    candidates = (place / name for name in _TOKENIZERS for place in (folder, inner))
    tokenizer = next((path for path in candidates if path.is_file()), None)
    if tokenizer is not None:
        found[PIECES] = tokenizer
    if (folder / METADATA).is_file():
        found[METADATA] = folder / METADATA
    for path in sorted(folder.iterdir()):
        if path.is_file() and _TEXTS.fullmatch(path.name):
            found[path.name] = path
    return found


def _name(folder: Path) -> str:
    slug = re.sub(r"[^0-9A-Za-z]+", "-", folder.resolve().name).strip("-").lower()[:48]
    return f"folder-{slug or 'model'}"


def _end_sources(config: Path) -> None:
    """Let CTranslate2 add the end mark to every source where the converter left it out.

    A Marian model needs it. ``ct2-opus-mt-converter`` says so in ``config.json``;
    ``ct2-transformers-converter`` does not, because there the tokenizer adds it. Of the
    models with SentencePiece only Marian ones begin their output with ``<pad>``.
    """
    if not config.is_file():
        return
    parsed: object = json.loads(config.read_text(encoding="utf-8"))
    if not isinstance(parsed, dict):
        return
    fields = cast("dict[str, Any]", parsed)
    if fields.get("decoder_start_token") == "<pad>" and not fields.get("add_source_eos"):
        fields["add_source_eos"] = True
        config.write_text(json.dumps(fields, indent=1), encoding="utf-8")
