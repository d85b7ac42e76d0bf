"""From the list of offered packages to an installed one, on the person's explicit wish.

Nothing else in the program reaches a network.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from reader.errors import BadInputError, StorageError
from reader.translation.download import Downloader
from reader.translation.index import INDEX_URL, Offer, fetch_offers, with_size
from reader.translation.transport import DownloadError, Policy, TransientError, is_loopback

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from reader.translation.download import Downloaded, Progress
    from reader.translation.packages import InstalledPackage
    from reader.translation.transport import Cancellation
    from reader.workspace.services import Services


def policy_for(index: str) -> Policy:
    """Return what may be opened for the list at `index`: a mirror on this machine may use http."""
    return Policy(loopback_http=is_loopback(index))


def offers(index: str = INDEX_URL, policy: Policy | None = None) -> tuple[Offer, ...]:
    """Ask for the packages from Chinese to English, with their sizes.

    Raises `BadInputError`, `DownloadError`.
    """
    allowed = policy or policy_for(index)
    return tuple(with_size(offer, allowed) for offer in fetch_offers(index, allowed))


def download(
    services: Services,
    offer: Offer,
    policy: Policy,
    *,
    on_progress: Callable[[Progress], object],
    cancellation: Cancellation | None = None,
) -> InstalledPackage:
    """Download `offer`, install it in place of an older version, and return it.

    The older version stays until the new one is whole. What has arrived of a download
    that breaks off is kept for the next time.

    Raises `BadInputError`: what arrived is no usable package, and is deleted; `DownloadError`,
    `DownloadCancelledError`, `StorageError`.
    """
    target = services.paths.cache / "downloads" / offer.file_name
    arrived = _fetched(
        offer,
        lambda link: Downloader(policy).fetch(
            link, target, on_progress=on_progress, cancellation=cancellation
        ),
    )
    try:
        installed = services.packages.install(arrived.path, arrived.url)
    except StorageError:
        raise  # the file is good: only the disk is not
    except BadInputError:
        _forget(arrived.path)
        raise
    _forget(arrived.path)
    return installed


def _fetched(offer: Offer, fetch: Callable[[str], Downloaded]) -> Downloaded:
    """Fetch from the first link that works."""
    failure: DownloadError | None = None
    for link in offer.links:
        try:
            return fetch(link)
        except DownloadError as error:
            failure = failure or error
    raise failure or TransientError(f"{offer.id}: nobody offers it for download.")


def _forget(path: Path) -> None:
    path.unlink(missing_ok=True)
