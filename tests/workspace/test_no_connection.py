"""From the start to a translated article, a whole process opens no connection."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

GUARD = """
import os, sys
def guard(event, arguments):
    if event.startswith(("socket.connect", "socket.getaddrinfo", "socket.gethostby",
                         "socket.sendto", "socket.__new__", "urllib.Request", "http.client.")):
        os.write(2, f"CONNECTION ATTEMPT: {event} {arguments!r}\\n".encode())
        os._exit(99)
sys.addaudithook(guard)
def sockets():
    folder = "/proc/self/fd"
    names = os.listdir(folder) if os.path.isdir(folder) else []
    links = (os.path.join(folder, name) for name in names)
    return [link for link in links if os.path.lexists(link)
            and os.readlink(link).startswith("socket:")]
"""

COMMANDS = """
from reader.cli.main import main
package, text = sys.argv[1:3]
for command in (
    ["packages", "install", package],
    ["packages", "list"],
    ["translate", text],
    ["translate", text, "--format", "tmx"],
    ["doctor"],
):
    status = main(command)
    assert status in (0, 1), (command, status)
assert not sockets(), "a socket is open"
"""

WINDOW = """
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from pathlib import Path
from PySide6.QtTest import QTest
from reader.desktop import app
from reader.desktop.jobs import PoolExecutor
from reader.storage.paths import default_paths
application = app.make_application()
executor = PoolExecutor()
session = app.open_session(default_paths(), executor)
session.services.packages.install(Path(sys.argv[1]))
session.start([sys.argv[2]])
session.furnish()
session.window.show()
session.window.actions_by_id["translate-article"].trigger()
desk = session.translating.english
for _ in range(2000):
    QTest.qWait(5)
    if desk.pane.rows and all(row.english for row in desk.pane.rows) and not desk.model.running:
        break
session.select_sentence(2)
QTest.qWait(50)
assert all("machine translation" in row.label for row in desk.pane.rows), desk.pane.rows
session.packages.show_downloads()
QTest.qWait(20)
session.shut_down()
executor.shut_down()
print("translated", len(desk.pane.rows))
"""


@pytest.fixture
def text_file(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text("学校\n\n" + "全市新建学校八所。天气很好，大家都来了。" * 10, encoding="utf-8")
    return path


def run(script, *arguments):
    done = subprocess.run(
        [sys.executable, "-c", GUARD + script, *map(str, arguments)],
        cwd=ROOT,
        env=os.environ | {"PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=55,
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout


@pytest.fixture
def tiny(repository):
    return repository / "tests" / "fixtures" / "translation" / "tiny-zh_en.argosmodel"


def test_the_guard_sees_an_attempt():
    with pytest.raises(AssertionError, match="CONNECTION ATTEMPT"):
        run("import socket; socket.create_connection(('127.0.0.1', 9))")


def test_the_commands_open_no_connection(tiny, text_file):
    assert '"origin": "model"' in run(COMMANDS, tiny, text_file)


def test_the_window_opens_no_connection(tiny, text_file):
    assert "translated 21" in run(WINDOW, tiny, text_file)


NETWORK = ("socket", "ssl", "http", "urllib.request", "ftplib", "asyncio", "PySide6.QtNetwork")


def test_one_module_alone_imports_what_can_connect():
    found = {
        file.relative_to(ROOT).as_posix()
        for file in (ROOT / "reader").rglob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        for name in _imported(node)
        if name.startswith(tuple(f"{library}." for library in NETWORK)) or name in NETWORK
    }

    assert found == {"reader/translation/transport.py"}


def _imported(node):
    if isinstance(node, ast.Import):
        return [alias.name for alias in node.names]
    return [node.module or ""] if isinstance(node, ast.ImportFrom) else []
