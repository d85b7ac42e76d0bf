"""Translation packages in the window: install from a file, choose, remove."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from reader.desktop.jobs import LatestJob
from reader.desktop.viewmodels.labels import package_name
from reader.desktop.viewmodels.rows import PackageRow, Tone
from reader.desktop.windows.download_dialog import DownloadDialog
from reader.desktop.windows.packages_dialog import PackagesDialog
from reader.errors import ReaderError
from reader.workspace.translating import provider

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.desktop.jobs import JobExecutor
    from reader.desktop.viewmodels.downloads import DownloadModel
    from reader.desktop.windows.main_window import MainWindow
    from reader.translation.packages import InstalledPackage
    from reader.workspace.services import Services

_MEGABYTE = 1_000_000


class PackageManager(QObject):
    """Changes the installed packages on behalf of the reader, off the GUI thread."""

    used = Signal(str)
    """Another package translates from now on: its id, or an empty text for none."""
    said = Signal(str, object)  # one sentence, Tone

    def __init__(self, services: Services, window: MainWindow, executor: JobExecutor) -> None:
        """Work with the package store of `services`, in dialogs over `window`."""
        super().__init__()
        self._services = services
        self._window = window
        self._dialog: PackagesDialog | None = None
        self._executor = executor
        self._download_dialog: DownloadDialog | None = None
        self._active = services.settings.package
        self._job: LatestJob[Callable[[], None]] = LatestJob(executor, self)
        self._job.succeeded.connect(self._finish)
        self._job.failed.connect(self._explain)

    def choose_file(self) -> None:
        """Ask for a package file and install it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Install Translation Package"),
            "",
            self.tr("Argos packages (*.argosmodel *.zip);;All files (*)"),
        )
        if name:
            self.install(Path(name))

    def install(self, file: Path) -> None:
        """Install the package in `file` and translate with it from now on."""

        def work() -> Callable[[], None]:
            installed = self._services.packages.install(file)
            self._services.translation.use(provider(self._services, installed.id))
            return lambda: self._installed(installed)

        self.said.emit(self.tr("Installing {0} …").format(file.name), Tone.NEUTRAL)
        self._job.submit(work)

    def use(self, package: str) -> None:
        """Translate with the installed `package` from now on."""

        def work() -> Callable[[], None]:
            self._services.translation.use(provider(self._services, package))
            return lambda: self._use(package)

        self._job.submit(work)

    def remove(self, package: str) -> None:
        """Remove `package`; the newest of the others, if there is one, takes its place."""

        def work() -> Callable[[], None]:
            translation = self._services.translation
            translation.use(None)  # the model's files must be closed before they go
            try:
                self._services.packages.remove(package)
            finally:
                translation.use(provider(self._services))
            return lambda: self._removed(package)

        self._job.submit(work)

    def show(self) -> None:
        """Open the dialog of installed packages."""
        dialog = PackagesDialog(self._window.theme, self._window)
        dialog.install_requested.connect(self.choose_file)
        dialog.remove_requested.connect(self.remove)
        dialog.download_requested.connect(self.show_downloads)
        dialog.details_requested.connect(self.show_details)
        dialog.chosen.connect(self.use)
        dialog.finished.connect(self._forget_dialog)
        self._dialog = dialog
        self._refresh()
        dialog.open()

    @cached_property
    def downloads(self) -> DownloadModel:
        """Packages from the network; nothing is asked before the reader says so."""
        from reader.desktop.viewmodels.downloads import DownloadModel  # late: few go online

        downloads = DownloadModel(self._services, self._executor)
        downloads.failed.connect(self._explain_download)
        downloads.installed.connect(self.use_installed)
        return downloads

    def show_downloads(self) -> None:
        """Open the dialog in which a package can be downloaded; connects to nothing."""
        model = self.downloads
        dialog = DownloadDialog(self._window.theme, model.index, self._window)
        self._download_dialog = dialog
        dialog.look_up_requested.connect(model.look_up)
        dialog.download_requested.connect(model.download)
        dialog.stop_requested.connect(model.stop)
        model.offers_changed.connect(dialog.set_offers)
        model.progressed.connect(dialog.show_progress)
        model.busy_changed.connect(self._show_busy)
        dialog.finished.connect(self._forget_downloads)
        dialog.set_busy(model.downloading, loading=model.downloading)
        if model.downloading:
            model.refresh()
        dialog.open()

    def show_details(self, package: str) -> None:
        """Open all that is known of an installed package, with its files verified."""
        from reader.desktop.windows.package_details import DetailsDialog, details_of

        def work() -> Callable[[], None]:
            store = self._services.packages
            details = details_of(store.get(package), store.verify(package))
            return lambda: DetailsDialog(self._window.theme, *details, self._window).open()

        self._job.submit(work)

    def shut_down(self) -> None:
        """Stop a download under way; what has arrived is kept."""
        if "downloads" in self.__dict__:
            self.downloads.stop()

    def use_installed(self, package: InstalledPackage) -> None:
        """Translate with a package that was just downloaded."""

        def work() -> Callable[[], None]:
            self._services.translation.use(provider(self._services, package.id))
            return lambda: self._installed(package)

        self._job.submit(work)

    def _finish(self, finish: Callable[[], None]) -> None:
        finish()

    def _show_busy(self, busy: bool) -> None:
        if self._download_dialog is not None:
            self._download_dialog.set_busy(busy, loading=self.downloads.downloading)

    def _explain_download(self, words: str) -> None:
        if self._download_dialog is not None:
            self._download_dialog.show_progress(-1, words)
        else:
            self.said.emit(words, Tone.FORBIDDEN)

    def _forget_downloads(self) -> None:
        dialog, self._download_dialog = self._download_dialog, None
        if dialog is not None:
            dialog.deleteLater()  # Qt takes its connections away

    def _installed(self, package: InstalledPackage) -> None:
        text = self.tr("{0} is installed; sentences are translated with it from now on.")
        self.said.emit(text.format(package.id), Tone.APPROVED)
        self._use(package.id)

    def _removed(self, package: str) -> None:
        self.said.emit(self.tr("{0} was removed.").format(package), Tone.NEUTRAL)
        self._use("")

    def _use(self, package: str) -> None:
        self._active = package
        self._refresh()
        self.used.emit(package)

    def _explain(self, error: Exception) -> None:
        text = str(error) if isinstance(error, ReaderError) else repr(error)
        self.said.emit(text, Tone.FORBIDDEN)

    def _refresh(self) -> None:
        if self._dialog is not None:
            chosen = provider(self._services) if not self._active else None
            active = chosen.package.id if chosen else self._active
            rows = [_row(one, active) for one in self._services.packages.installed()]
            self._dialog.set_rows(rows)

    def _forget_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None


def _row(package: InstalledPackage, active: str) -> PackageRow:
    return PackageRow(
        package.id,
        f"{package.from_code} → {package.to_code} · {package_name(package)}",
        package.version,
        f"{package.size / _MEGABYTE:.1f} MB",
        package.licence,
        package.id == active,
    )
