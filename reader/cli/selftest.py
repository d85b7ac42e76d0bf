"""``doctor --self-test``: does everything really work here, with the network blocked?

Each check calls the program's own commands, as a person would, on a page of our own and
with an empty data folder, and looks at the answer. Nothing of the person's is touched.
"""

from __future__ import annotations

import io
import json
import os
import tempfile
from collections import Counter
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from reader.cli.offline import Offline
from reader.exchange import pdf_text
from reader.storage.paths import HOME_VARIABLE

if TYPE_CHECKING:
    from collections.abc import Callable, Generator

_PAGE = """\
科技周刊
本市安排专项资金支持科技创新
本报讯（记者 李明）发展新质生产力，全市今年安排科技专项资金2.6亿元，支持120个项目。
　　会议强调，要把科技创新摆在更加突出的位置。银行行长重新调整了服务，改善营商环境。
"""
_SENTENCE = "发展新质生产力，全市今年安排科技专项资金2.6亿元，支持120个项目。"
_PNG = b"\x89PNG\r\n\x1a\n"
_LEAST_PICTURE = 20_000
"""Bytes that a picture of a window with an article has at least."""


class Outcome(StrEnum):
    """How a check ended."""

    PASSED = "passed"
    FAILED = "failed"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Result:
    """One check, and what was seen."""

    part: str
    outcome: Outcome
    detail: str


class _FailedError(Exception):
    """A check saw something else than it should have."""


class _SkippedError(Exception):
    """A check could not be made."""


@dataclass
class SelfTest:
    """The checks, each of which uses what the ones before it made."""

    folder: Path
    """An empty folder for everything that is written."""
    package: Path | None = None
    """Translation package to install and to translate with."""
    results: list[Result] = field(default_factory=list["Result"])

    @property
    def page(self) -> str:
        """The page, in the encoding of the mainland's newspapers."""
        path = self.folder / "page.txt"
        if not path.exists():
            path.write_bytes(_PAGE.encode("gb18030"))
        return str(path)

    def run(self) -> list[Result]:
        """Make every check; a failed one does not stop the others."""
        checks: tuple[tuple[str, Callable[[], str]], ...] = (
            ("import a page", self._import),
            ("annotate", self._annotate),
            ("convert", self._convert),
            ("match terms", self._terms),
            ("look a word up", self._look_up),
            ("translate", self._translate),
            ("draw the window", self._draw),
            ("export PDF, read it back", self._export),
        )
        with _home(self.folder / "home"), Offline() as offline:
            for part, check in checks:
                self.results.append(_checked(part, check))
        self.results.append(_network(offline))
        return self.results

    def _import(self) -> str:
        document = _asked("import", self.page, "--format", "json")["documents"][0]
        titles = [article["title"] for article in document["articles"]]
        _expect(document["encoding"].lower() == "gb18030", f"encoding {document['encoding']}")
        _expect(bool(titles), "no article was found")
        return f"{document['encoding']}, {len(titles)} article: {titles[0]}"

    def _annotate(self) -> str:
        found = _asked("annotate", self.page, "--format", "json")
        tokens = [token for paragraph in found["paragraphs"] for token in paragraph["tokens"]]
        read = {one["text"]: " ".join(one["syllables"]) for one in tokens if one["syllables"]}
        for word, reading in (("银行", "yín háng"), ("重新", "chóng xīn")):
            _expect(read.get(word) == reading, f"{word} is read {read.get(word)}")
        return f"{len(tokens)} words and marks, 银行 yín háng"

    def _convert(self) -> str:
        text = _said("convert", self.page, "--to", "taiwan")
        _expect("銀行" in text and "發展" in text, "the text was not converted")
        return "发展 → 發展, 银行 → 銀行"

    def _terms(self) -> str:
        hits = _asked("terms", self.page, "--format", "json")["hits"]
        found = {hit["text"]: hit["rendering"] for hit in hits}
        rendering = found.get("新质生产力")
        _expect(rendering is not None, "the term 新质生产力 was not found")
        return f"{len(hits)} hits, 新质生产力: {rendering}"

    def _look_up(self) -> str:
        entries = _asked("lookup", "银行", "--format", "json")["entries"]
        senses = [sense for entry in entries for sense in entry["senses"]]
        _expect("bank" in senses, f"银行 means {senses}")
        return "银行: bank"

    def _translate(self) -> str:
        if self.package is None:
            raise _SkippedError("name a translation package with --package FILE to include it")
        _said("packages", "install", str(self.package))
        sentence = self.folder / "sentence.txt"
        sentence.write_text(_SENTENCE, encoding="utf-8")
        found = _asked("translate", str(sentence), "--format", "json")
        first = found["sentences"][0]
        _expect(first["origin"] == "model", f"the sentence came from {first['origin']}")
        _expect(any("a" <= letter <= "z" for letter in first["target"]), "there is no English")
        return f"{found['package']['id']}: {first['target']}"

    def _draw(self) -> str:
        picture = self.folder / "window.png"
        _said("snapshot", self.page, "-o", str(picture), "--select", "1")
        drawn = picture.read_bytes()
        width, height = (int.from_bytes(drawn[at : at + 4], "big") for at in (16, 20))
        _expect(drawn.startswith(_PNG), "the picture is no PNG file")
        _expect(len(drawn) > _LEAST_PICTURE, f"the picture is empty ({len(drawn)} bytes)")
        return f"{width}×{height} pixels, {len(drawn):,} bytes"

    def _export(self) -> str:
        file = self.folder / "page.pdf"
        _said("export", self.page, "--to", "pdf", "-o", str(file))
        pdf = file.read_bytes()
        found = Counter(pdf_text.read(pdf))
        lost = _han(_PAGE.split("\n", 1)[1]) - found
        # The command line is blind to the desktop, so that every other command runs without Qt.
        offscreen: Any = import_module("reader.desktop.offscreen")
        if lost and not offscreen.has_chinese_font():
            raise _SkippedError("no font has Chinese characters; install one, see “doctor”")
        _expect(not lost, f"these characters are not in the file: {''.join(lost)}")
        return f"{len(pdf):,} bytes, {_han(''.join(found.elements())).total()} Han read back"


def run(package: Path | None, form: str) -> int:
    """Make the self-test, print it as `form` (text or json), and return the exit status."""
    with tempfile.TemporaryDirectory(
        prefix="bilingual-reader-", ignore_cleanup_errors=True
    ) as folder:
        results = SelfTest(Path(folder), package).run()
    passed = all(one.outcome is not Outcome.FAILED for one in results)
    if form == "json":
        checks = [
            {"part": one.part, "outcome": one.outcome, "detail": one.detail} for one in results
        ]
        print(json.dumps({"ok": passed, "checks": checks}, ensure_ascii=False))
    else:
        width = max(len(one.part) for one in results)
        for one in results:
            print(f"{one.outcome:<8} {one.part:<{width}}  {one.detail}")
        print("Everything works." if passed else "Something does not work; see above.")
    return 0 if passed else 1


def _checked(part: str, check: Callable[[], str]) -> Result:
    try:
        return Result(part, Outcome.PASSED, check())
    except _SkippedError as reason:
        return Result(part, Outcome.SKIPPED, str(reason))
    except _FailedError as reason:
        return Result(part, Outcome.FAILED, str(reason))
    except Exception as error:  # noqa: BLE001 - whatever breaks is what is looked for
        return Result(part, Outcome.FAILED, f"{type(error).__name__}: {error}")


def _network(offline: Offline) -> Result:
    part = "no connection was tried"
    if offline.attempts:
        return Result(part, Outcome.FAILED, "; ".join(offline.attempts))
    return Result(part, Outcome.PASSED, "blocked all the while")


def _expect(condition: bool, otherwise: str) -> None:
    if not condition:
        raise _FailedError(otherwise)


def _said(*arguments: str) -> str:
    from reader.cli.main import main  # late: it is what called this

    output, errors = io.StringIO(), io.StringIO()
    with redirect_stdout(output), redirect_stderr(errors):
        status = main(arguments)
    if status:
        fault = errors.getvalue().strip() or "it said nothing"
        raise _FailedError(f"“{arguments[0]}” ended with {status}: {fault}")
    return output.getvalue()


def _asked(*arguments: str) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(_said(*arguments))
    return answer


def _han(text: str) -> Counter[str]:
    return Counter(character for character in text if "\u4e00" <= character <= "\u9fff")


@contextmanager
def _home(folder: Path) -> Generator[None]:
    before = os.environ.get(HOME_VARIABLE)
    os.environ[HOME_VARIABLE] = str(folder)
    try:
        yield
    finally:
        if before is None:
            del os.environ[HOME_VARIABLE]
        else:
            os.environ[HOME_VARIABLE] = before
