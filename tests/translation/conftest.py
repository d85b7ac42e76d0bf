"""The tiny package, archives made to order, and a machine without a network."""

from __future__ import annotations

import socket
import zipfile
from pathlib import Path

import pytest

from reader.translation.argos import ArgosProvider
from reader.translation.packages import PackageStore

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures" / "translation"
TOP = "translate-zh_en-0_1/"
_REAL = {
    "connect": socket.socket.connect,
    "create_connection": socket.create_connection,
    "getaddrinfo": socket.getaddrinfo,
}


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """Make every attempt to reach a network an error."""

    def refuse(*args, **kwargs):
        raise AssertionError(f"something opened a connection: {args!r}")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    for name in ("create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, refuse)


@pytest.fixture
def loopback(monkeypatch, no_network):
    """Let connections to this machine itself through, and only those."""
    connect, create = _REAL["connect"], _REAL["create_connection"]

    def checked(line, address):
        assert address[0] == "127.0.0.1", address
        return connect(line, address)

    def created(address, *args, **kwargs):
        assert address[0] == "127.0.0.1", address
        return create(address, *args, **kwargs)

    monkeypatch.setattr(socket.socket, "connect", checked)
    monkeypatch.setattr(socket, "create_connection", created)
    monkeypatch.setattr(socket, "getaddrinfo", _REAL["getaddrinfo"])


@pytest.fixture(scope="session")
def package_file():
    """The tiny package: a file that a person could install."""
    return FIXTURES / "tiny-zh_en.argosmodel"


@pytest.fixture(scope="session")
def pairs():
    """Every sentence that the tiny package knows, with its English."""
    lines = (FIXTURES / "pairs.tsv").read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("\t")) for line in lines]


@pytest.fixture(scope="session")
def package_parts(package_file):
    """The files of the tiny package by their path in the archive."""
    with zipfile.ZipFile(package_file) as package:
        return {name: package.read(name) for name in package.namelist()}


@pytest.fixture
def make_file(tmp_path, package_parts):
    """Make a package file like the tiny one, but with some entries changed or left out."""

    def make(changes=None, *, name="made.argosmodel", without=(), prepare=None):
        parts = {entry: data for entry, data in package_parts.items() if entry not in without}
        parts |= {TOP + entry: data for entry, data in (changes or {}).items()}
        file = tmp_path / name
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as package:
            for entry, data in parts.items():
                package.writestr(entry, data)
            if prepare is not None:
                prepare(package)
        return file

    return make


@pytest.fixture
def store(tmp_path):
    return PackageStore(tmp_path / "packages")


@pytest.fixture(scope="session")
def tiny_provider(package_file, tmp_path_factory):
    """The tiny package, installed and ready to load."""
    pytest.importorskip("ctranslate2", reason="CTranslate2 is not installed")
    pytest.importorskip("sentencepiece", reason="SentencePiece is not installed")
    folder = tmp_path_factory.mktemp("data")
    installed = PackageStore(folder / "packages").install(package_file)
    return ArgosProvider(installed, folder / "scratch", threads=1)


@pytest.fixture(scope="session")
def tiny_engine(tiny_provider):
    """The tiny package, loaded."""
    return tiny_provider.load()
