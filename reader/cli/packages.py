"""``packages``: list, install, remove and verify translation packages."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.cli.output import add_format, print_json, services
from reader.errors import BadInputError

if TYPE_CHECKING:
    import argparse

    from reader.translation.packages import InstalledPackage, PackageStore


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="list the installed packages")
    add_format(listing, "json", "text", default="text")
    listing.set_defaults(action=_list)
    for name, wanted, summary, action in (
        ("install", "FILE", "install a package from an .argosmodel file", _install),
        ("remove", "ID", "delete an installed package", _remove),
        ("verify", "ID", "compare an installed package with what was installed", _verify),
    ):
        command = actions.add_parser(name, help=summary, description=summary)
        command.add_argument("package", metavar=wanted)
        command.set_defaults(action=action)


def run(arguments: argparse.Namespace) -> int:
    """Do what was asked."""
    status: int = arguments.action(services().packages, arguments)
    return status


def _list(store: PackageStore, arguments: argparse.Namespace) -> int:
    installed, broken = store.installed(), store.broken()
    if arguments.format == "json":
        print_json({"packages": list(map(_described, installed)), "broken": broken})
        return 0
    for package in installed:
        size = f"{package.size / 1e6:,.1f} MB"
        print(f"{package.id}  version {package.version}  {size}  {package.licence}")
    for name, fault in broken.items():
        print(f"{name}  cannot be used: {fault}")
    if not installed and not broken:
        print("No translation package is installed; install one with “packages install FILE”.")
    return 0


def _described(package: InstalledPackage) -> dict[str, Any]:
    return {
        "id": package.id,
        "version": package.version,
        "from": package.from_code,
        "to": package.to_code,
        "script": package.script,
        "size": package.size,
        "sha256": package.sha256,
        "licence": package.licence,
        "path": str(package.path),
    }


def _install(store: PackageStore, arguments: argparse.Namespace) -> int:
    file = Path(arguments.package)
    if not file.exists():
        cause = "there is no such file, and packages cannot be downloaded by their id yet"
        remedy = "download the .argosmodel file yourself and name it here"
        raise BadInputError(file, cause, remedy)
    package = store.install(file)
    print(f"{package.id} is installed (version {package.version}, {package.licence}).")
    return 0


def _remove(store: PackageStore, arguments: argparse.Namespace) -> int:
    store.remove(arguments.package)
    print(f"{arguments.package} is removed.")
    return 0


def _verify(store: PackageStore, arguments: argparse.Namespace) -> int:
    faults = store.verify(arguments.package)
    for fault in faults:
        print(f"{arguments.package}: {fault}.")
    if not faults:
        print(f"{arguments.package} is as it was installed.")
    return 1 if faults else 0
