"""What a package says about itself, and whether this program can use it.

Reads only what lies in the open: ``metadata.json``, the README and the first bytes
of ``model/model.bin``. No model is loaded and no translation library is imported.
"""

from __future__ import annotations

import json
import re
import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from reader.translation.engine import Script

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

NEWEST_BINARY_VERSION = 6
"""Newest ``model.bin`` layout that CTranslate2 4.8 reads (``specs/model_spec.py``)."""

NEWEST_REVISIONS = {"TransformerSpec": 7}
"""Newest revision of a model's layers that CTranslate2 4.8 runs (``TransformerSpec.revision``)."""

HEADER_LENGTH = 4 + 2 + 256 + 4
"""Bytes of ``model.bin`` that are enough for `model_fault`."""

MODEL = "model/model.bin"
PIECES = "sentencepiece.model"
METADATA = "metadata.json"

LICENCE_NOT_STATED = "licence not stated"

_CHINESE = {
    "zh": Script.SIMPLIFIED,
    "zh-cn": Script.SIMPLIFIED,
    "zh-hans": Script.SIMPLIFIED,
    "zt": Script.TRADITIONAL,
    "zh-tw": Script.TRADITIONAL,
    "zh-hk": Script.TRADITIONAL,
    "zh-hant": Script.TRADITIONAL,
}
_VERSION = re.compile(r"[0-9A-Za-z][0-9A-Za-z.+-]{0,31}")
_CODE = re.compile(r"[A-Za-z]{2,8}([-_][A-Za-z0-9]{2,8}){0,3}")
_LICENCES = re.compile(
    r"CC[- ]BY(?:[- ](?:SA|NC|ND))*(?:[- ]\d\.\d)?\b"
    r"|CC0(?:[- ]1\.0)?\b"
    r"|Creative Commons Attribution[\w -]*?\d\.\d"
    r"|Apache(?: License)?,?(?: Version)?[- ]2\.0"
    r"|\bMIT Licen[cs]e"
    r"|\bA?L?GPL[- ]?v?\d(?:\.\d)?"
    r"|GNU (?:Lesser |Affero )?General Public License",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Metadata:
    """What ``metadata.json`` says, checked."""

    version: str
    engine_version: str
    """Version of Argos Translate that the package was made for."""
    from_code: str
    from_name: str
    to_code: str
    to_name: str

    @property
    def id(self) -> str:
        """Name of the package's folder, for instance ``translate-zh_en-1_9``."""
        return self.pair_prefix + self.version.replace(".", "_")

    @property
    def pair_prefix(self) -> str:
        """How the ids of all versions for the same two languages begin."""
        return f"translate-{self.from_code}_{self.to_code}-"

    @property
    def script(self) -> Script | None:
        """Script of the Chinese that it reads, or None where it does not read Chinese."""
        return _CHINESE.get(self.from_code.lower().replace("_", "-"))

    @property
    def pair_fault(self) -> str:
        """Why this pair of languages is no use here, or an empty text."""
        to_english = self.to_code.lower().split("-")[0] == "en"
        if self.script is not None and to_english:
            return ""
        # The codes decide; a name that contradicts its code would only confuse.
        lies = self.script is None and self.from_name == "Chinese"
        source = self.from_code if lies else self.from_name or self.from_code
        lies = not to_english and self.to_name == "English"
        target = self.to_code if lies else self.to_name or self.to_code
        return f"it translates from {source} to {target}, not from Chinese to English"


def parse_metadata(text: str) -> Metadata | str:
    """Read ``metadata.json``; a text is returned instead where it cannot be used, saying why."""
    try:
        parsed: object = json.loads(text)
    except (json.JSONDecodeError, RecursionError):
        return "its metadata.json is not valid JSON"
    if not isinstance(parsed, dict):
        return "its metadata.json is not a JSON object"
    fields = cast("Mapping[str, Any]", parsed)
    kind = fields.get("type", "translate")
    if kind != "translate":
        return f"it is a package of the kind {str(kind)[:40]!r}, not a translation package"
    version, source, target = (
        str(fields.get(name, "")) for name in ("package_version", "from_code", "to_code")
    )
    for name, value, shape in (
        ("package_version", version, _VERSION),
        ("from_code", source, _CODE),
        ("to_code", target, _CODE),
    ):
        if not shape.fullmatch(value):
            return f"its metadata.json has no usable {name}"
    return Metadata(
        version=version,
        engine_version=str(fields.get("argos_version", "")),
        from_code=source,
        from_name=str(fields.get("from_name", "")),
        to_code=target,
        to_name=str(fields.get("to_name", "")),
    )


def missing_part(names: Collection[str]) -> str:
    """Name the first necessary file of a package that is not among `names`, or nothing."""
    vocabularies = (
        {"model/shared_vocabulary.json"},
        {"model/shared_vocabulary.txt"},
        {"model/source_vocabulary.json", "model/target_vocabulary.json"},
        {"model/source_vocabulary.txt", "model/target_vocabulary.txt"},
    )
    for necessary in (METADATA, MODEL, PIECES):
        if necessary not in names:
            return necessary
    found = set(names)
    if not any(vocabulary <= found for vocabulary in vocabularies):
        return "model/shared_vocabulary.json"
    return ""


def model_fault(head: bytes) -> str:
    """Why CTranslate2 could not run a ``model.bin`` that begins with `head`, or nothing.

    The layout (``specs/model_spec.py`` of CTranslate2): a 32-bit binary version, the name
    of the kind of model with its length in 16 bits, a 32-bit revision; all little-endian.
    """
    try:
        version, length = struct.unpack_from("<IH", head)
        name = head[6 : 6 + length].rstrip(b"\0").decode("ascii")
        (revision,) = struct.unpack_from("<I", head, 6 + length)
    except (struct.error, UnicodeDecodeError):
        return "its model.bin is damaged"
    if version > NEWEST_BINARY_VERSION:
        return (
            f"its model needs a newer translation engine (model format {version}; "
            f"this program reads up to {NEWEST_BINARY_VERSION})"
        )
    if revision > NEWEST_REVISIONS.get(name, revision):
        return (
            f"its model needs a newer translation engine ({name} revision {revision}; "
            f"this program runs up to {NEWEST_REVISIONS[name]})"
        )
    if name not in NEWEST_REVISIONS:
        return f"its model is of a kind that cannot translate here ({name[:40]!r})"
    return ""


def licence_named_in(readme: str) -> str:
    """Name of the licence that a README states, or `LICENCE_NOT_STATED`."""
    found = _LICENCES.search(readme)
    return " ".join(found.group().split()) if found else LICENCE_NOT_STATED
