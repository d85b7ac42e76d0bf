"""``packages``: list, download, install, describe, update, remove and verify packages."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.cli.output import add_format, print_json, services
from reader.errors import BadInputError

if TYPE_CHECKING:
    import argparse

    from reader.translation.download import Progress
    from reader.translation.index import Offer
    from reader.translation.packages import InstalledPackage
    from reader.workspace.services import Services

_INDEX_HELP = "address of another list of packages (default: that of Argos Translate)"
_PACKAGE_SUFFIXES = (".argosmodel", ".zip")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="list the installed packages")
    listing.add_argument(
        "--available", action="store_true", help="connect and list what can be downloaded"
    )
    listing.add_argument("--index", metavar="URL", default="", help=_INDEX_HELP)
    add_format(listing, "json", "text", default="text")
    listing.set_defaults(action=_list)
    for name, wanted, summary, action in (
        ("install", "FILE-OR-ID", "install a file or a folder, or download an id", _install),
        ("update", "ID", "download a newer version, if there is one", _update),
        ("info", "ID", "show all that is known about an installed package", _info),
        ("remove", "ID", "delete an installed package", _remove),
        ("verify", "ID", "compare an installed package with what was installed", _verify),
    ):
        command = actions.add_parser(name, help=summary, description=summary)
        command.add_argument("package", metavar=wanted)
        if action in (_install, _update):
            command.add_argument("--index", metavar="URL", default="", help=_INDEX_HELP)
        command.set_defaults(action=action)


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked."""
    status: int = arguments.action(services(), arguments)
    return status


def _list(opened: Services, arguments: argparse.Namespace) -> int:
    if arguments.available:
        return _list_offers(arguments)
    store = opened.packages
    installed, broken = store.installed(), store.broken()
    if arguments.format == "json":
        print_json({"packages": list(map(_described, installed)), "broken": broken})
        return 0
    for package in installed:
        size = _megabytes(package.size)
        print(f"{package.id}  version {package.version}  {size}  {package.licence}")
    for name, fault in broken.items():
        print(f"{name}  cannot be used: {fault}")
    if not installed and not broken:
        print("No translation package is installed; install one with “packages install FILE”.")
    return 0


def _list_offers(arguments: argparse.Namespace) -> int:
    found = _offers(arguments.index)
    if arguments.format == "json":
        print_json({"available": list(map(_offered, found))})
        return 0
    for offer in found:
        size = _megabytes(offer.size) if offer.size else "size not stated"
        languages = f"{offer.from_name} → {offer.to_name}"
        print(f"{offer.id}  {languages}  version {offer.version}  {size}")
    print(
        "The licence is shown once a package is installed."
        if found
        else "The list offers no package from Chinese to English."
    )
    return 0


def _offers(index: str) -> tuple[Offer, ...]:
    from reader.translation.index import INDEX_URL  # late: only to go online
    from reader.workspace.downloading import offers

    return offers(index or INDEX_URL)


def _offered(offer: Offer) -> dict[str, Any]:
    return {
        "id": offer.id,
        "version": offer.version,
        "from": offer.from_code,
        "to": offer.to_code,
        "script": offer.script,
        "size": offer.size,
        "links": list(offer.links),
    }


def _described(package: InstalledPackage) -> dict[str, Any]:
    return {
        "id": package.id,
        "version": package.version,
        "from": package.from_code,
        "to": package.to_code,
        "script": package.script,
        "size": package.size,
        "sha256": package.sha256,
        "source": package.source,
        "licence": package.licence,
        "path": str(package.path),
    }


def _install(opened: Services, arguments: argparse.Namespace) -> int:
    file = Path(arguments.package)
    if file.exists():
        _tell_installed(opened.packages.install(file))
        return 0
    if file.suffix in _PACKAGE_SUFFIXES or len(file.parts) > 1:
        raise BadInputError(file, "there is no such file")
    from reader.translation.index import chosen  # late: only to go online

    found = _offers(arguments.index)
    return _download(opened, chosen(found, arguments.package), arguments.index)


def _update(opened: Services, arguments: argparse.Namespace) -> int:
    from reader.translation.index import chosen  # late: only to go online
    from reader.translation.packages import by_number

    package = opened.packages.get(arguments.package)
    offer = chosen(_offers(arguments.index), f"{package.from_code}_{package.to_code}")
    if by_number(offer.version) <= by_number(package.version):
        print(f"{package.id} is the newest version that is offered.")
        return 0
    return _download(opened, offer, arguments.index)


def _download(opened: Services, offer: Offer, index: str) -> int:
    from reader.translation.index import INDEX_URL  # late: only to go online
    from reader.workspace.downloading import download, policy_for

    policy = policy_for(index or INDEX_URL)
    package = download(opened, offer, policy, on_progress=_ProgressLine(offer.id))
    _tell_installed(package)
    return 0


class _ProgressLine:
    """Writes progress to standard error: one line a terminal overwrites, or one each tenth."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._told = -1
        self._overwrites = sys.stderr.isatty()

    def __call__(self, progress: Progress) -> None:
        percent = 100 * progress.done // progress.total if progress.total else 0
        step = percent if self._overwrites else percent // 10
        if step == self._told:
            return
        self._told = step
        end = "\r" if self._overwrites and progress.done != progress.total else "\n"
        print(f"{self._name}: {_progress_words(progress)}", end=end, file=sys.stderr, flush=True)


def _progress_words(progress: Progress) -> str:
    words = f"{progress.done / 1e6:,.1f}"
    if progress.total:
        words += f" of {_megabytes(progress.total)}"
    else:
        words += " MB"
    words += f", {progress.speed / 1e6:,.2f} MB/s"
    if progress.remaining is not None:
        words += f", {progress.remaining:,.0f} s left"
    return words


def _tell_installed(package: InstalledPackage) -> None:
    print(f"{package.id} is installed (version {package.version}, {package.licence}).")
    if package.sha256:
        print(f"SHA-256 of the package file: {package.sha256}")


def _info(opened: Services, arguments: argparse.Namespace) -> int:
    package = opened.packages.get(arguments.package)
    lines = {
        "id": package.id,
        "version": package.version,
        "languages": f"{package.from_code} → {package.to_code} ({package.script} characters)",
        "made for": f"Argos Translate {package.engine_version}" if package.engine_version else "",
        "size": _megabytes(package.size),
        "sha256": package.sha256,
        "downloaded from": package.source,
        "licence": package.licence,
        "folder": str(package.path),
    }
    for name, value in lines.items():
        if value:
            print(f"{name + ':':<17}{value}")
    if package.readme:
        print(f"\n{package.readme.strip()}")
    return 0


def _remove(opened: Services, arguments: argparse.Namespace) -> int:
    opened.packages.remove(arguments.package)
    print(f"{arguments.package} is removed.")
    return 0


def _verify(opened: Services, arguments: argparse.Namespace) -> int:
    faults = opened.packages.verify(arguments.package)
    for fault in faults:
        print(f"{arguments.package}: {fault}.")
    if not faults:
        print(f"{arguments.package} is as it was installed.")
    return 1 if faults else 0


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.1f} MB"
