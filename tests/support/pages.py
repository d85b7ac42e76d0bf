"""Made newspaper pages: what does the raw page look like, and what is on it in truth?

A page is written once, in the markup of ``tests/fixtures/pages/README.md``; the raw
text and the truth are both rendered from it, so the truth is right by construction.
How a raw page is read is none of this module's business.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import count, cycle, pairwise
from typing import TYPE_CHECKING

from reader.text.model import BlockKind, Byline, FurnitureKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BREAK = "⏎"
HALF_WIDTH = str.maketrans("，；：？！（）", ",;:?!()")
ALTERNATING = "，；：？！"
CLOSING = frozenset("，。、；：？！）》〉”’」』】,;:?!)")
NOT_AT_LINE_START = CLOSING | frozenset(".·%℃ ")
NOT_AT_LINE_END = frozenset("（《〈“‘「『【( ")
SENTENCE_END = re.compile(r"[。！？!?][”’」』）)]*$")
HEADS = ("kicker", "headline", "subhead")
INDENTED = ("paragraph", "run-in", "list")
WRAPPED = (*INDENTED, "caption")
CENTRED = (*HEADS, "byline")
INDENTS = {"none": "", "ideographic": "\u3000" * 2, "two spaces": " " * 2, "four spaces": " " * 4}
BLOCK_KINDS = frozenset(kind.value for kind in BlockKind)
FURNITURE_KINDS = frozenset(kind.value for kind in FurnitureKind)
SETTINGS = {
    "shape": "blocks",
    "punctuation": "full",
    "indent": "",
    "gaps": "",
    "line end": "hang",
    "runs": "keep",
    "heads": "left",
}


@dataclass(frozen=True, slots=True)
class ExpectedBlock:
    """A block, or a piece of furniture, as a careful reader sees it."""

    kinds: tuple[str, ...]
    """The kind; further entries are kinds that are accepted as well."""
    text: str
    spans: tuple[Span, ...]

    @property
    def kind(self) -> str:
        """The kind that fits best."""
        return self.kinds[0]


@dataclass(frozen=True, slots=True)
class ExpectedArticle:
    """An article as a careful reader sees it."""

    blocks: tuple[ExpectedBlock, ...]
    bylines: tuple[Byline, ...]
    dateline: str

    @property
    def title(self) -> str:
        """Text of the headline, or of the first block where there is none."""
        return self._first("headline") or self.blocks[0].text

    @property
    def kicker(self) -> str:
        """Text of the line above the headline, or an empty text."""
        return self._first("kicker")

    def _first(self, kind: str) -> str:
        return next((block.text for block in self.blocks if block.kind == kind), "")


@dataclass(frozen=True, slots=True)
class ExpectedPage:
    """The anatomy of a page."""

    articles: tuple[ExpectedArticle, ...]
    furniture: tuple[ExpectedBlock, ...]
    joins: frozenset[Span]
    """From the end of one piece of a block to the start of its next piece."""


@dataclass(frozen=True, slots=True)
class PageFixture:
    """A made page: its raw text and the truth about it."""

    name: str
    settings: dict[str, str]
    raw: str
    expected: ExpectedPage


def load(path: Path) -> PageFixture:
    """Read and render the page at `path`.

    Raises ValueError, naming the file, where the markup makes no sense.
    """
    try:
        return parse(path.read_text(encoding="utf-8"), path.stem)
    except ValueError as error:
        raise ValueError(f"{path.name}: {error}") from error


def parse(markup: str, name: str = "page") -> PageFixture:
    """Render the page written in `markup`; raise ValueError where it makes no sense."""
    settings, elements = _read(markup)
    renderer = _Renderer(settings)
    for element in elements:
        renderer.render(element)
    return PageFixture(name, settings, "".join(renderer.raw) + "\n", renderer.expected())


@dataclass(slots=True)
class _Element:
    """One marked element; `breaks` leads from an offset of `text` to what is printed there."""

    kinds: tuple[str, ...]
    text: str
    breaks: dict[int, list[_Element]] = field(default_factory=dict[int, "list[_Element]"])
    dateline: str = ""
    people: list[Byline] = field(default_factory=list[Byline])


def _read(markup: str) -> tuple[dict[str, str], list[_Element]]:
    settings = dict(SETTINGS)
    sources: list[tuple[str, str]] = []
    people: dict[int, list[Byline]] = {}
    for line in markup.splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith("@"):
            kind, _, text = line[1:].partition(" ")
            sources.append((kind, text.strip()))
        elif line.startswith("="):
            people.setdefault(len(sources) - 1, []).extend(_people(line[1:]))
        elif sources:
            sources[-1] = (sources[-1][0], sources[-1][1] + line.strip())
        else:
            _set(settings, line)
    in_width = _Punctuation(settings["punctuation"])
    elements = [_element(kind, in_width(text)) for kind, text in sources]
    for index, named in people.items():
        elements[index].people = named
    return settings, elements


def _set(settings: dict[str, str], line: str) -> None:
    key, colon, value = line.partition(":")
    if not colon or key.strip() not in settings:
        raise ValueError(f"no such setting: {line}")
    settings[key.strip()] = value.strip()


def _people(line: str) -> Iterator[Byline]:
    for part in line.split(";"):
        role, _, names = part.partition(":")
        yield Byline(role.strip(), tuple(name.strip() for name in names.split(",")))


class _Punctuation:
    """Turns full-width marks into the width a page is set in."""

    def __init__(self, width: str) -> None:
        if width not in ("full", "half", "mixed"):
            raise ValueError(f"no such punctuation: {width}")
        self._width = width
        self._turn = count()

    def __call__(self, text: str) -> str:
        if self._width == "half":
            return text.translate(HALF_WIDTH)
        if self._width == "mixed":
            return "".join(self._alternate(char) for char in text)
        return text

    def _alternate(self, char: str) -> str:
        turns = char in ALTERNATING and next(self._turn) % 2
        return char.translate(HALF_WIDTH) if turns else char


def _element(kind: str, text: str) -> _Element:
    kinds = tuple(kind.split("/"))
    known = BLOCK_KINDS | FURNITURE_KINDS | {"article"}
    if unknown := [each for each in kinds if each not in known]:
        raise ValueError(f"no such kind: {unknown[0]}")
    shown: list[str] = []
    element = _Element(kinds, "")
    start = 0
    for part in re.split(r"(⏎|‹[^›]*›|[{}])", text):
        at = sum(map(len, shown))
        if part == BREAK:
            element.breaks.setdefault(at, [])
        elif part.startswith("‹"):
            if at not in element.breaks:
                raise ValueError(f"{part} does not follow {BREAK}")
            inner, _, inner_text = part[1:-1].partition(" ")
            element.breaks[at].append(_element(inner, inner_text))
        elif part == "{":
            start = at
        elif part == "}":
            element.dateline = "".join(shown)[start:at]
        else:
            shown.append(part)
    element.text = "".join(shown)
    return element


@dataclass(slots=True)
class _Article:
    blocks: list[ExpectedBlock] = field(default_factory=list[ExpectedBlock])
    bylines: list[Byline] = field(default_factory=list[Byline])
    dateline: str = ""


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of an element; `inserts` is None where the next line follows at once."""

    text: str
    inserts: list[_Element] | None = None


class _Renderer:
    """Writes elements as raw text and keeps the truth about what it wrote."""

    def __init__(self, settings: dict[str, str]) -> None:
        shape, _, width = settings["shape"].partition(" ")
        if shape not in ("blocks", "columns"):
            raise ValueError(f"no such shape: {shape}")
        self.raw: list[str] = []
        self._settings = settings
        self._width = 2 * int(width) if shape == "columns" else 0
        self._indent = INDENTS[settings["indent"] or ("ideographic" if self._width else "none")]
        self._gaps = settings["gaps"] or ("articles" if self._width else "1")
        self._blank_lines = cycle([] if self._width else map(int, self._gaps.split()))
        self._articles: list[_Article] = []
        self._furniture: list[ExpectedBlock] = []
        self._joins: set[Span] = set()
        self._length = 0
        self._last = ""

    def expected(self) -> ExpectedPage:
        """Return the truth about everything rendered so far."""
        articles = (
            ExpectedArticle(tuple(one.blocks), tuple(one.bylines), one.dateline)
            for one in self._articles
        )
        return ExpectedPage(tuple(articles), tuple(self._furniture), frozenset(self._joins))

    def render(self, element: _Element) -> None:
        """Write `element` below what is there already."""
        kind = element.kinds[0]
        if kind == "article":
            self._articles.append(_Article())
            self._last = self._last and kind
            return
        if self._last:
            self._write(self._gap(kind))
        self._last = kind
        for printed, spans in self._print(element):
            self._keep(printed, spans)

    def _print(self, element: _Element) -> list[tuple[_Element, tuple[Span, ...]]]:
        """Write `element`; return it, then what was printed inside it, with their spans."""
        spans: list[Span] = []
        lifted: list[tuple[_Element, tuple[Span, ...]]] = []
        lines = _columns(element, self._width, self._settings) if self._width else _pieces(element)
        for line in lines:
            if not spans and element.kinds[0] in INDENTED:
                self._write(self._indent)
            self._write(self._centring(element, line.text))
            spans.append(self._write(line.text))
            if line is lines[-1]:
                continue
            self._write("\n" if line.inserts is None else self._blank())
            for insert in line.inserts or ():
                lifted += self._print(insert)
                self._write(self._blank())
        self._joins |= {Span(one.end, other.start) for one, other in pairwise(spans)}
        return [(element, tuple(spans)), *lifted]

    def _keep(self, element: _Element, spans: tuple[Span, ...]) -> None:
        block = ExpectedBlock(element.kinds, element.text, spans)
        if block.kind in FURNITURE_KINDS:
            self._furniture.append(block)
            return
        if not self._articles:
            raise ValueError(f"a {block.kind} stands before the first @article")
        article = self._articles[-1]
        article.blocks.append(block)
        article.bylines += element.people
        article.dateline = article.dateline or element.dateline

    def _write(self, text: str) -> Span:
        self.raw.append(text)
        self._length += len(text)
        return Span(self._length - len(text), self._length)

    def _blank(self) -> str:
        return "\n" * (1 + next(self._blank_lines, 1))

    def _gap(self, kind: str) -> str:
        apart = (*HEADS, "byline", "caption", *FURNITURE_KINDS)
        near_head = kind in apart or self._last in apart
        spaced = (
            self._gaps == "all"
            or (self._gaps == "heads" and near_head)
            or (self._gaps != "none" and self._last == "article")
        )
        return "\n" if self._width and not spaced else self._blank()

    def _centring(self, element: _Element, line: str) -> str:
        if self._settings["heads"] != "centred" or element.kinds[0] not in CENTRED:
            return ""
        room = (self._width - _columns_wide(line)) // 4
        # Two characters of padding would look like the indent of a paragraph.
        return "\u3000" * room if room > 2 else ""


def _pieces(element: _Element) -> list[_Line]:
    """Cut `element` at its marked breaks."""
    cuts = [*sorted(element.breaks), len(element.text)]
    starts = [0, *cuts[:-1]]
    lines = [
        _Line(element.text[start:cut], element.breaks.get(cut))
        for start, cut in zip(starts, cuts, strict=True)
    ]
    for line in lines[:-1]:
        if SENTENCE_END.search(line.text):
            raise ValueError(f"nobody can tell that a break goes on after: {line.text[-12:]}")
    return lines


def _columns(element: _Element, width: int, settings: dict[str, str]) -> list[_Line]:
    """Cut `element` at the column width, in half-width columns; a break waits for a line end."""
    if element.kinds[0] not in WRAPPED:
        return [_Line(line.text) for line in _pieces(element)]
    indent = 4 if element.kinds[0] in INDENTED else 0
    lines: list[_Line] = []
    waiting = sorted(element.breaks)
    end = 0
    for text in _wrap(element.text, width, indent, settings):
        end += len(text)
        passed = [at for at in waiting if at <= end]
        waiting = waiting[len(passed) :]
        inserts = [insert for at in passed for insert in element.breaks[at]]
        lines.append(_Line(text, inserts if passed else None))
    if lines[-1].inserts is not None:
        raise ValueError(f"no line end is left for a break in: {element.text[:12]}")
    return lines


def _wrap(text: str, width: int, indent: int, settings: dict[str, str]) -> list[str]:
    """Set `text` in lines of `width` half-width columns, the first one indented."""
    unit = r"[A-Za-z0-9.%+/-]+|——|……|." if settings["runs"] == "keep" else r"——|……|."
    hangs = settings["line end"] == "hang"
    lines: list[str] = []
    line: list[str] = []
    used = indent
    for part in re.findall(unit, text):
        size = _columns_wide(part)
        if line and used + size > width and not (hangs and part in CLOSING):
            line, carried = _break(line, part)
            lines.append("".join(line))
            line = carried
            used = sum(map(_columns_wide, line))
        line.append(part)
        used += size
    return [*lines, "".join(line)]


def _break(line: list[str], following: str) -> tuple[list[str], list[str]]:
    """Move the break before `following` back to where a line may end."""
    for cut in range(len(line), 0, -1):
        first = line[cut] if cut < len(line) else following
        if first not in NOT_AT_LINE_START and line[cut - 1] not in NOT_AT_LINE_END:
            return line[:cut], line[cut:]
    return line, []


def _columns_wide(text: str) -> int:
    return sum(1 if char.isascii() else 2 for char in text)
