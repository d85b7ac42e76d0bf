"""Packages from the network: looked up, downloaded and installed on the reader's wish only."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from reader.desktop.jobs import LatestJob
from reader.desktop.viewmodels.labels import script_words
from reader.desktop.viewmodels.rows import OfferRow
from reader.errors import ReaderError
from reader.translation.index import INDEX_URL
from reader.translation.transport import Cancellation, DownloadCancelledError
from reader.workspace.downloading import download, offers, policy_for

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reader.desktop.jobs import JobExecutor
    from reader.translation.download import Progress
    from reader.translation.index import Offer
    from reader.translation.packages import InstalledPackage
    from reader.workspace.services import Services

translate = QCoreApplication.translate
_MEGABYTE = 1_000_000
_MINUTE = 60


class DownloadModel(QObject):
    """What is offered, and the one download under way."""

    offers_changed = Signal(object)  # list[OfferRow]
    progressed = Signal(int, str)
    """Percent, -1 where nobody knows, and how it goes in words."""
    busy_changed = Signal(bool)
    installed = Signal(object)  # InstalledPackage
    failed = Signal(str)  # one sentence
    _moved = Signal(object)  # Progress, from the worker

    def __init__(self, services: Services, executor: JobExecutor, index: str = INDEX_URL) -> None:
        """Take the list of packages from the address `index`; nothing is asked yet."""
        super().__init__()
        self._services = services
        self.index = index
        self._policy = policy_for(index)
        self._offers: Sequence[Offer] = ()
        self._stop = Cancellation()
        self._look: LatestJob[Sequence[Offer]] = LatestJob(executor, self)
        self._look.succeeded.connect(self._show)
        self._look.failed.connect(self._explain)
        self._look.busy_changed.connect(self.busy_changed)
        self._load: LatestJob[InstalledPackage] = LatestJob(executor, self)
        self._load.succeeded.connect(self._finish)
        self._load.failed.connect(self._explain)
        self._load.busy_changed.connect(self.busy_changed)
        self._moved.connect(self._show_progress)

    @property
    def downloading(self) -> bool:
        """Whether a package is on its way."""
        return self._load.busy

    def look_up(self) -> None:
        """Ask which packages there are: opens a connection."""
        index, policy = self.index, self._policy
        self._look.submit(lambda: offers(index, policy))

    def download(self, name: str) -> None:
        """Download the offered package with the id `name` and install it."""
        offer = next((one for one in self._offers if one.id == name), None)
        if offer is None or self.downloading:
            return
        self._stop = stop = Cancellation()
        services, policy, tell = self._services, self._policy, self._moved.emit
        self.progressed.emit(0, translate("Downloads", "connecting …"))
        self._load.submit(
            lambda: download(services, offer, policy, on_progress=tell, cancellation=stop)
        )

    def stop(self) -> None:
        """Stop the download; what has arrived is kept."""
        self._stop.cancel()

    def refresh(self) -> None:
        """Say anew what is installed of what is offered."""
        self._show(self._offers)

    def _show(self, found: Sequence[Offer]) -> None:
        self._offers = found
        installed = {one.id for one in self._services.packages.installed()}
        self.offers_changed.emit([_row(offer, offer.id in installed) for offer in found])

    def _show_progress(self, progress: Progress) -> None:
        percent = round(100 * progress.done / progress.total) if progress.total else -1
        self.progressed.emit(percent, _words(progress))

    def _finish(self, package: InstalledPackage) -> None:
        self.installed.emit(package)
        self.refresh()

    def _explain(self, error: Exception) -> None:
        known = isinstance(error, ReaderError)
        words = str(error) if known else repr(error)
        if isinstance(error, DownloadCancelledError):
            self.progressed.emit(-1, words)
        else:
            self.failed.emit(words)


def _row(offer: Offer, is_installed: bool) -> OfferRow:
    size = translate("Downloads", "size not stated")
    if offer.size:
        size = f"{offer.size / _MEGABYTE:,.0f} MB"
    facts = [
        translate("Downloads", "version {0}").format(offer.version),
        size,
        script_words(offer.script),
    ]
    if is_installed:
        facts.append(translate("Downloads", "installed"))
    return OfferRow(offer.id, f"{offer.from_name} → {offer.to_name}", " · ".join(facts))


def _words(progress: Progress) -> str:
    words = f"{progress.done / _MEGABYTE:,.1f}"
    if progress.total:
        total = f"{progress.total / _MEGABYTE:,.1f}"
        words = translate("Downloads", "{0} of {1} MB").format(words, total)
    else:
        words += " MB"
    if progress.speed:
        words += f" · {progress.speed / _MEGABYTE:,.1f} MB/s"
    if progress.remaining is not None:
        left = translate("Downloads", "{0} left").format(_time(progress.remaining))
        words += f" · {left}"
    return words


def _time(seconds: float) -> str:
    if seconds < _MINUTE:
        return translate("Downloads", "{0} s").format(max(1, round(seconds)))
    return translate("Downloads", "{0} min").format(round(seconds / _MINUTE))
