"""Calling the program in this process, with the derived tables at hand."""

from __future__ import annotations

import io
import json
import socket
import sys
from dataclasses import dataclass

import pytest

from reader.cli.main import main


@dataclass(frozen=True)
class Done:
    """One finished call."""

    status: int
    out: str
    err: str

    @property
    def json(self):
        """Standard output as one JSON object."""
        return json.loads(self.out)


class StandardInput:
    """Standard input that holds some bytes."""

    def __init__(self, data: bytes) -> None:
        self.buffer = io.BytesIO(data)


class _Refused(socket.socket):
    """A class, because ``ssl`` inherits from what stands here when it is imported."""

    def __init__(self, *_arguments, **_options):
        pytest.fail("the program opened a socket")


@pytest.fixture
def call(home, prebuilt, monkeypatch, capsys):
    """Run the program with arguments and, if given, bytes on standard input.

    A socket that it opened would be an error.
    """
    monkeypatch.setattr(socket, "socket", _Refused)
    monkeypatch.setattr(sys, "prefix", str(prebuilt.parent.parent))

    def run(*arguments, given: bytes = b"") -> Done:
        monkeypatch.setattr(sys, "stdin", StandardInput(given))
        capsys.readouterr()
        try:
            status = main([str(argument) for argument in arguments])
        except SystemExit as stop:  # argparse
            status = int(stop.code or 0)
        out, err = capsys.readouterr()
        return Done(status, out, err)

    return run


@pytest.fixture
def write(tmp_path):
    """Write a text file and return its path."""

    def make(text: str, name: str = "page.txt", encoding: str = "utf-8"):
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return path

    return make


@pytest.fixture(scope="session")
def fixture_package(repository):
    """A tiny real package that knows some sentences by heart."""
    return repository / "tests" / "fixtures" / "translation" / "tiny-zh_en.argosmodel"


@pytest.fixture(scope="session")
def known_pairs(repository):
    """Sentences that the fixture package knows, with their English."""
    path = repository / "tests" / "fixtures" / "translation" / "pairs.tsv"
    lines = path.read_text(encoding="utf-8").splitlines()
    return [tuple(line.split("\t")[:2]) for line in lines if line and not line.startswith("#")]
