from __future__ import annotations

import socket
import subprocess
import sys

import pytest

from reader.cli import selftest
from reader.cli.offline import Offline


def test_everything_is_used_once_with_the_network_blocked(home, fixture_package, prebuilt):
    """In a process of its own: it makes an application object, as the window does."""
    program = (
        "import sys; from reader.cli.main import main;"
        f"sys.prefix = {str(prebuilt.parent.parent)!r};"
        f"sys.exit(main(['doctor', '--self-test', '--package', {str(fixture_package)!r}]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    outcomes = [line.split()[0] for line in done.stdout.splitlines()[:-1]]
    assert len(outcomes) == 9
    assert set(outcomes) <= {"passed", "skipped"}  # skipped where no font has Han
    assert outcomes.count("skipped") <= 1
    assert done.stdout.splitlines()[-1] == "Everything works."
    assert list(home.iterdir()) == []


def test_a_broken_part_fails_alone_and_is_named(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(selftest, "_said", lambda *words: "{}")
    monkeypatch.setattr(selftest, "Offline", _Quiet)
    assert selftest.run(None, "text") == 1
    lines = capsys.readouterr().out.splitlines()
    assert len([line for line in lines if line.startswith("failed")]) >= 5
    assert any(line.startswith("skipped  translate") for line in lines)
    assert lines[-1] == "Something does not work; see above."


class _Quiet:
    """In place of the guard, which would watch the other tests of this process."""

    attempts: tuple[str, ...] = ()

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        return None


def test_a_connection_is_refused_and_counted():
    with Offline() as offline:
        with pytest.raises(PermissionError), socket.socket() as one:
            one.connect(("127.0.0.1", 9))
        with pytest.raises(PermissionError):
            socket.getaddrinfo("localhost", 80)
    assert len(offline.attempts) == 2


def test_afterwards_connections_are_free_again():
    with Offline():
        pass
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
