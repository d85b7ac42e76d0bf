"""An assistive client: starts the reader on a screen of its own and reads it over AT-SPI.

Run by ``dbus-run-session``; prints what it found as one JSON object. Every call goes
through ``gdbus``, so it needs no Python binding of the system.
"""

from __future__ import annotations

import ast
import contextlib
import json
import os
import subprocess
import sys
import time

ATSPI = "org.a11y.atspi."
WORD, SENTENCE, LINE, PARAGRAPH = 1, 2, 3, 4
DEADLINE = time.monotonic() + 45
CONTAINERS = {"application", "frame", "filler", "splitter", "panel"}


def gdbus(*arguments: object):
    command = ["gdbus", "call", *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if done.returncode:
        return None
    answer = done.stdout.strip().replace("objectpath ", "").replace("@a(so) ", "")
    for old, new in (("(<", "("), (">,)", ",)"), ("(true,", "(True,"), ("(false,", "(False,")):
        answer = answer.replace(old, new)
    return ast.literal_eval(answer)


class Client:
    """Asks the objects of one accessibility bus."""

    def __init__(self) -> None:
        where = ("--dest", "org.a11y.Bus", "--object-path", "/org/a11y/bus")
        (self._bus,) = gdbus("--session", *where, "--method", "org.a11y.Bus.GetAddress")

    def ask(self, thing, method: str, *arguments: object):
        where = ("--address", self._bus, "--dest", thing[0], "--object-path", thing[1])
        return gdbus(*where, "--method", ATSPI + method, *arguments)

    def get(self, thing, interface: str, name: str):
        where = ("--address", self._bus, "--dest", thing[0], "--object-path", thing[1])
        method = "org.freedesktop.DBus.Properties.Get"
        (value,) = gdbus(*where, "--method", method, ATSPI + interface, name)
        return value

    def article(self):
        """Wait until the article is there."""
        root = (ATSPI + "Registry", "/org/a11y/atspi/accessible/root")
        while time.monotonic() < DEADLINE:
            found = self._search(root, depth=0)
            if found and self.get(found, "Text", "CharacterCount"):
                return found
            time.sleep(0.1)
        raise SystemExit("the article did not show up on the bus")

    def _search(self, thing, depth: int):
        (children,) = self.ask(thing, "Accessible.GetChildren") or ([],)
        for child in children:
            (role,) = self.ask(child, "Accessible.GetRoleName") or ("",)
            if role == "text" and self.get(child, "Accessible", "Name") == "Article":
                return child
            if (role in CONTAINERS or not depth) and (found := self._search(child, depth + 1)):
                return found
        return None

    def units(self, article, kind: int, start: int, end: int) -> list[str]:
        """Read from unit to unit, as a screen reader does."""
        found = []
        while start < end:
            text, first, last = self.ask(article, "Text.GetStringAtOffset", start, kind)
            if first != start or last <= start:
                raise SystemExit(f"no unit of kind {kind} at {start}: {text!r}, {first}, {last}")
            found.append(text)
            start = last
        return found


def read(client: Client) -> dict[str, object]:
    article = client.article()
    count = client.get(article, "Text", "CharacterCount")
    sentences = client.units(article, SENTENCE, 0, count)
    lead = len(sentences[0]) + len(sentences[1]) + len(sentences[2])  # head and byline
    client.ask(article, "Text.SetSelection", 0, lead, lead + 5)
    client.ask(article, "Text.AddSelection", lead + 1, lead + 4)
    selection = client.ask(article, "Text.GetSelection", 0)
    client.ask(article, "Text.RemoveSelection", 0)
    words = client.units(article, WORD, lead, lead + len(sentences[3]))
    at = lead + "".join(words).index(next(word for word in words if len(word) > 1))
    client.ask(article, "Text.SetCaretOffset", at)
    x, y, width, height = client.ask(article, "Text.GetCharacterExtents", at, 0)
    middle = (x + width // 2, y + height // 2)
    return {
        "text": client.ask(article, "Text.GetText", 0, count)[0],
        "count": count,
        "sentences": sentences,
        "words": words,
        "paragraphs": client.units(article, PARAGRAPH, 0, count),
        "lines": client.units(article, LINE, 0, lead + 200),
        "lead": lead,
        "at": at,
        "selection": selection,
        "caret": client.get(article, "Text", "CaretOffset"),
        "word": client.ask(article, "Text.GetSelection", 0),
        "description": client.get(article, "Accessible", "Description"),
        "attributes": client.ask(article, "Text.GetAttributes", at)[0],
        "under the middle": client.ask(article, "Text.GetOffsetAtPoint", *middle, 0)[0],
    }


def main() -> None:
    screen, told = os.pipe()
    server = ["Xvfb", "-displayfd", str(told), "-screen", "0", "1400x1000x24", "-nolisten", "tcp"]
    with contextlib.ExitStack() as stack:
        x11 = stack.enter_context(
            subprocess.Popen(server, pass_fds=[told], stderr=subprocess.DEVNULL)
        )
        stack.callback(x11.terminate)
        os.environ["DISPLAY"] = ":" + os.read(screen, 16).decode().strip()
        os.environ["QT_QPA_PLATFORM"] = "xcb"
        os.environ["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        reader = stack.enter_context(subprocess.Popen([sys.executable, "-P", "-m", "reader"]))
        stack.callback(reader.terminate)
        found = read(Client())
        found["alive"] = reader.poll() is None
        sys.stdout.write(json.dumps(found) + "\n")


main()
