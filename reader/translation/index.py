"""Which packages the Argos index offers that translate Chinese to English.

The index is one JSON list without sizes, checksums or licences; those are learnt from the
server and from the package itself. Links of the kind ``ipfs://`` are left out.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, cast

from reader.errors import BadInputError
from reader.translation.download import size_of
from reader.translation.manifest import Metadata, parse_metadata
from reader.translation.packages import by_number
from reader.translation.transport import DownloadError, Policy, TransientError, ask

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from reader.translation.engine import Script

INDEX_URL = "https://raw.githubusercontent.com/argosopentech/argospm-index/main/index.json"
"""The list that Argos Translate itself reads."""

_LONGEST = 8 << 20
_OK = 200


@dataclass(frozen=True, slots=True)
class Offer:
    """One package that can be downloaded."""

    id: str
    """Id that it will have once installed, for instance ``translate-zh_en-1_9``."""
    from_code: str
    from_name: str
    to_code: str
    to_name: str
    version: str
    script: Script
    links: tuple[str, ...]
    size: int | None = None
    """Bytes to download, where the server says so."""

    @property
    def pair(self) -> str:
        """Codes of both languages, for instance ``zh_en``."""
        return f"{self.from_code}_{self.to_code}"

    @property
    def file_name(self) -> str:
        """Name of the file on disk; holds the version, so that versions never mix."""
        return f"{self.id}.argosmodel"


def fetch_offers(url: str, policy: Policy) -> tuple[Offer, ...]:
    """Read the index at `url`.

    Raises `BadInputError`: there is no index; `DownloadError`: it cannot be reached.
    """
    with ask(url, policy) as answer:
        if answer.status != _OK:
            raise DownloadError(f"{url}: the server answers with status {answer.status}.")
        content = bytearray()
        while data := answer.read(1 << 16):
            content += data
            if len(content) > _LONGEST:
                raise BadInputError(url, "the list of packages is far too long")
        if answer.length is not None and len(content) < answer.length:
            raise TransientError(f"{url}: the connection broke off.")
    return parse_index(url, bytes(content))


def with_size(offer: Offer, policy: Policy) -> Offer:
    """Return `offer` with its size, where its server tells it."""
    for link in offer.links:
        try:
            size = size_of(link, policy)
        except (BadInputError, DownloadError):
            continue
        if size is not None:
            return replace(offer, size=size)
    return offer


def parse_index(url: str, content: bytes) -> tuple[Offer, ...]:
    """Return the offers from Chinese to English: the newest of each pair, simplified first.

    Raises `BadInputError`: `content` is no index.
    """
    try:
        parsed: object = json.loads(content.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise BadInputError(url, "this is no list of packages") from error
    if not isinstance(parsed, list):
        raise BadInputError(url, "this is no list of packages")
    newest: dict[str, Offer] = {}
    for offer in _offers(cast("list[object]", parsed)):
        known = newest.get(offer.pair)
        if known is None or by_number(offer.version) > by_number(known.version):
            newest[offer.pair] = offer
    return tuple(sorted(newest.values(), key=lambda one: (one.script.value, one.pair)))


def chosen(offers: Sequence[Offer], name: str) -> Offer:
    """Return the offer called `name`: its id, with or without version, or its pair.

    Raises `BadInputError`: there is none.
    """
    for offer in offers:
        if name in (offer.id, f"translate-{offer.pair}", offer.pair):
            return offer
    names = ", ".join(offer.id for offer in offers)
    remedy = f"choose one of {names}" if names else ""
    raise BadInputError(name, "no package of this name is offered", remedy)


def _offers(entries: list[object]) -> Iterator[Offer]:
    for entry in entries:
        if not isinstance(entry, dict):
            continue
        fields = cast("dict[str, Any]", entry)
        metadata = parse_metadata(json.dumps(fields))
        links = tuple(_links(fields.get("links")))
        if isinstance(metadata, Metadata) and not metadata.pair_fault and links:
            yield _offer(metadata, links)


def _offer(metadata: Metadata, links: tuple[str, ...]) -> Offer:
    assert metadata.script is not None  # noqa: S101 - it has no `pair_fault`
    return Offer(
        metadata.id,
        metadata.from_code,
        metadata.from_name or metadata.from_code,
        metadata.to_code,
        metadata.to_name or metadata.to_code,
        metadata.version,
        metadata.script,
        links,
    )


def _links(value: object) -> Iterator[str]:
    if isinstance(value, list):
        for link in cast("list[object]", value):
            if isinstance(link, str) and link.startswith(("https://", "http://")):
                yield link
