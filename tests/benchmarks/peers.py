"""Other processes to measure in turn: programs of ours that obey lines, and Chromium.

Chromium is driven over its DevTools protocol through two pipes; no port is opened and
nothing is fetched.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import subprocess
import sys
import time
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from reader.text.annotated import TokenKind

if TYPE_CHECKING:
    from reader.workspace.reading import OpenArticle

PROGRAMS = Path(__file__).parent / "programs"
ROOT = Path(__file__).resolve().parents[2]
READY = "ready"
_FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    "--disable-extensions", "--disable-dev-shm-usage", "--hide-scrollbars",
    "--window-size=900,1000", "--remote-debugging-pipe",
)  # fmt: skip
_ON_PIPES = """
import os, sys
read, write = int(sys.argv[1]), int(sys.argv[2])
os.dup2(read, 3)
os.dup2(write, 4)
os.execv(sys.argv[3], sys.argv[3:])
"""


class Program:
    """A program of the folder ``programs`` that answers every line with one of JSON."""

    def __init__(self, name: str, home: Path, *arguments: object) -> None:
        """Start it over the home folder `home`, without a screen."""
        command = [sys.executable, str(PROGRAMS / name), *map(str, arguments)]
        self._process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "BILINGUAL_READER_HOME": str(home)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="utf-8",
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(30)
        assert self._process.stdout is not None
        self._process.stdout.close()

    def ask(self, order: str, *values: object) -> Any:
        """Give an order and wait for its answer: seconds, most of the time."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([order, *values]) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline()
        if not answer:
            raise RuntimeError(f"the program ended at the order {order}")
        return json.loads(answer)


class Chromium:
    """A headless Chromium with one local page."""

    def __init__(self, program: str, profile: Path, page: Path) -> None:
        """Start `program` with a new profile and load `page`."""
        read, self._write = _pipe()
        self._read, write = _pipe()
        shim = [sys.executable, "-c", _ON_PIPES, str(read), str(write)]
        self._process = subprocess.Popen(
            [*shim, program, *_FLAGS, f"--user-data-dir={profile}", "about:blank"],
            pass_fds=(read, write),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(read)
        os.close(write)
        self._pending = b""
        self._number = 0
        self._session: str | None = None
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        attached = self._call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        self._call("Page.navigate", url=page.as_uri())
        while self.run("document.title") != READY:
            time.sleep(0.05)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self._session = None
        try:
            self._call("Browser.close")
        finally:
            try:
                self._process.wait(20)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait(20)
            os.close(self._read)
            os.close(self._write)

    def run(self, expression: str) -> Any:
        """Return the value of a JavaScript expression, awaited if it is a promise."""
        answer = self._call(
            "Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True
        )
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"])
        return answer["result"].get("value")

    def _call(self, method: str, **parameters: object) -> dict[str, Any]:
        self._number += 1
        message: dict[str, object] = {
            "id": self._number, "method": method, "params": parameters,
        }  # fmt: skip
        if self._session:
            message["sessionId"] = self._session
        os.write(self._write, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._receive()
            if answer.get("id") == self._number:
                if "error" in answer:
                    raise RuntimeError(answer["error"])
                result: dict[str, Any] = answer["result"]
                return result

    def _receive(self) -> dict[str, Any]:
        while b"\0" not in self._pending:
            part = os.read(self._read, 1 << 16)
            if not part:
                raise RuntimeError("Chromium ended")
            self._pending += part
        first, self._pending = self._pending.split(b"\0", 1)
        answer: dict[str, Any] = json.loads(first)
        return answer


def find_chromium() -> str | None:
    """Return the path of Chromium, or None where it is not installed."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


def ruby_page(opened: OpenArticle, font_px: int, width: int) -> str:
    """Return a page that can lay out `opened` as ``<ruby>``, one element a word.

    Its functions return the milliseconds until the layout was made; nothing is painted.
    """
    return f"""<!DOCTYPE html><html lang="zh-Hans"><meta charset="utf-8"><style>
body {{ margin: 0 }}
#text {{ width: {width}px; font: {font_px}px/2 "Noto Serif CJK SC", serif; text-align: justify }}
rt {{ font: {font_px / 2}px "Noto Sans CJK SC", sans-serif }}
.bare rt {{ display: none }}
</style><div id="text"></div><script>
const content = {json.dumps(_ruby(opened))}, text = document.getElementById("text")
function timed(change) {{
  const begun = performance.now()
  change()
  text.offsetHeight
  return performance.now() - begun
}}
function clear() {{ text.textContent = ""; return text.offsetHeight }}
function load() {{ return timed(() => {{ text.innerHTML = content }}) }}
function resize(width) {{ return timed(() => {{ text.style.width = width + "px" }}) }}
function toggle() {{ return timed(() => {{ text.classList.toggle("bare") }}) }}
document.title = "{READY}"
</script></html>"""


def _ruby(opened: OpenArticle) -> str:
    text, annotation = opened.article.text, opened.annotation
    parts = ["<p>"]
    for token in annotation.tokens(text):
        if token.kind in (TokenKind.WORD, TokenKind.NAME) and token.syllables:
            pairs = zip(token.text, token.syllables, strict=True)
            ruby = "".join(f"{one}<rt>{reading}</rt>" for one, reading in pairs)
            parts.append(f"<span><ruby>{ruby}</ruby></span>")
        else:
            parts.append(escape(token.text).replace("\n", "</p><p>"))
    return "".join((*parts, "</p>"))


def _pipe() -> tuple[int, int]:
    """Return a pipe whose ends are not 3 or 4, which Chromium's own must be."""
    ends = []
    for end in os.pipe():
        ends.append(fcntl.fcntl(end, fcntl.F_DUPFD_CLOEXEC, 10))
        os.close(end)
    return ends[0], ends[1]
