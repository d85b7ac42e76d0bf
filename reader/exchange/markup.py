"""HTML: which lines of text does it show, in which boxes, and what does it say of each?

It reads what browsers read, whatever is missing or nested wrongly, in time proportional to
its length: Python's own ``html.parser`` is not that on hostile input. It makes no choice; which
lines are the article is for `reader.exchange.web_page` to say.
"""

from __future__ import annotations

import html
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from reader.exchange.composing import tidy

if TYPE_CHECKING:
    from collections.abc import Iterator

HEADS = ("h1", "h2", "h3", "h4", "h5", "h6")
_ITEMS = ("li", "dd", "dt")
_CAPTIONS = ("figcaption", "caption")
_CELLS = ("td", "th")
_EMPTY = ("img", "input", "link", "wbr", "embed", "source", "track", "area", "col", "base", "param")
_NEVER_SHOWN = (
    "template", "svg", "select", "button", "object", "audio", "video", "canvas", "datalist",
    "noscript", "math", "head",
)  # fmt: skip
_BLOCKS = frozenset((
    *HEADS, *_ITEMS, *_CAPTIONS, *_CELLS, *_NEVER_SHOWN, "html", "body", "address", "article",
    "aside", "blockquote", "center", "details", "div", "dl", "fieldset", "figure", "footer", "form",
    "header", "hgroup", "legend", "main", "menu", "nav", "ol", "p", "pre", "section", "summary",
    "table", "tbody", "tfoot", "thead", "tr", "ul",
))  # fmt: skip
_RAW = ("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes")
_RAW_END = {tag: re.compile(rf"</{tag}(?=[\s/>])", re.IGNORECASE) for tag in _RAW}
_CLOSED_BY = {
    **dict.fromkeys(_ITEMS, ("p", *_ITEMS)),
    **dict.fromkeys(_CELLS, ("p", *_CELLS)),
    **dict.fromkeys(HEADS, ("p", *HEADS)),
    "tr": ("p", *_CELLS, "tr"),
}
"""Open elements that the start of another one ends, if they are innermost."""
_TABLE_PARTS = frozenset((*_CELLS, "tr", "tbody", "thead", "tfoot", "table", "body", "html"))
_DEEPEST = 500
"""Boxes inside each other; those deeper down are taken for part of the last, as in browsers."""
_MOST = 300_000
"""Boxes of a page; a page of 20 MB that people wrote has a third of it."""
_LONGEST_CELL = 60
_LONGEST_ATTRIBUTES = 4096
_MARK = re.compile(r"<(?=[a-zA-Z/!?])")
_TAG = re.compile(
    r"<(/?)([a-zA-Z][^\s/>]*+)((?:[^>=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+)>",
)
_PLAINER_TAG = re.compile(r"<(/?)([a-zA-Z][^\s/>]*+)([^>]*+)>")
_ATTRIBUTE = re.compile(r"([^\s=>\"'/]+)(?:\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'>]++)))?")
_HIDDEN = re.compile(r"display\s*:\s*none", re.IGNORECASE)
_BOLD = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.IGNORECASE)
_HUGE_REFERENCE = re.compile(r"&#(?:\d{8,}|[xX][0-9a-fA-F]{8,});?")
_NOTE = re.compile(r"\s*[\[［【〔(（]\s*(?:\d{1,3}|[注註])\s*[\]］】〕)）]\s*")
_NOTE_NUMBER = re.compile(r"\s*(?:\d{1,3}|[*†‡①-⑳])\s*")


class Box(NamedTuple):
    """One element that stands on lines of its own."""

    tag: str
    parent: int
    """Index of the box around it; -1 for the root."""
    hint: str
    """Its class, id and ``epub:type``, in lower case."""
    role: str
    """``h1`` to ``h6``, ``list``, ``caption`` or empty, of its own or of a box around it."""
    is_shown: bool


class Line(NamedTuple):
    """One line of text, as far as a break or the end of its box."""

    text: str
    box: int
    role: str
    linked: int
    """Characters that belong to links."""
    is_strong: bool
    """Whether all of it is bold."""
    anchors: tuple[str, ...]
    """Identifiers of elements that begin in it, or empty ones before it."""


@dataclass(slots=True)
class Markup:
    """What a file in HTML shows, and says of itself."""

    title: str = ""
    facts: dict[str, str] = field(default_factory=dict[str, str])
    """Content of the ``meta`` elements by name, in lower case."""
    boxes: list[Box] = field(default_factory=list[Box])
    lines: list[Line] = field(default_factory=list[Line])

    def around(self, box: int) -> Iterator[int]:
        """Yield `box` and the boxes around it, from the inside out."""
        while box >= 0:
            yield box
            box = self.boxes[box].parent


def read_markup(text: str) -> Markup:
    """Return the lines of the HTML `text`. It never fails: all text is some HTML."""
    reader = _Reader()
    position, tag = 0, _TAG
    while (mark := _MARK.search(text, position)) is not None:
        start = mark.start()
        reader.text(text[position:start])
        found = tag.match(text, start)
        if found is not None:
            position = reader.tag(found, text)
        elif text[start + 1] in "!?" or not text[start + 1 : start + 3].strip("/")[:1].isalpha():
            position = _behind_comment(text, start)
        elif tag is _TAG and text.find(">", start) >= 0:
            tag, position = _PLAINER_TAG, start
        else:
            position = len(text)  # a tag without an end takes the rest, as in browsers
    reader.text(text[position:])
    return reader.finished()


def _behind_comment(text: str, start: int) -> int:
    if text.startswith("<!--", start) and not text.startswith(("<!-->", "<!--->"), start):
        end = text.find("-->", start + 4)
        return end + 3 if end >= 0 else len(text)
    end = text.find(">", start)
    return end + 1 if end >= 0 else len(text)


def _attributes(written: str) -> dict[str, str]:
    found = _ATTRIBUTE.findall(written[:_LONGEST_ATTRIBUTES])
    return {name.lower(): _plain(one or two or three) for name, one, two, three in reversed(found)}


def _plain(text: str) -> str:
    if "&" not in text:
        return text
    plain = html.unescape(_HUGE_REFERENCE.sub("", text))
    return plain if "\ufffd" in text else plain.replace("\ufffd", "")  # a reference to nothing


class _Reader:
    """Keeps the open boxes and the line that is being read."""

    def __init__(self) -> None:
        self._markup = Markup(boxes=[Box("", -1, "", "", is_shown=True)])
        self._open = [0]
        self._tags: Counter[str] = Counter()
        self._row_starts: dict[int, int] = {}
        self._buffer: list[str] = []
        self._anchors: list[str] = []
        self._linked = self._strong = self._size = 0
        self._links = self._bolds = 0
        self._spans: list[bool] = []
        """Whether each open ``span`` is bold."""
        self._is_reading = False
        """Inside the reading that stands over a character."""
        self._note: tuple[int, int] | None = None
        """Where in the buffer, and in the linked characters, a raised sign began."""
        self._hidden = ("", 0)
        """The hidden inline element, and how many of its kind are open in it."""

    def finished(self) -> Markup:
        self._end_line()
        return self._markup

    def text(self, text: str) -> None:
        box = self._markup.boxes[self._open[-1]]
        if not text or self._is_reading or self._hidden[0] or not box.is_shown:
            return
        text = _plain(text)
        if box.tag == "pre" and "\n" in text:
            *whole, text = text.split("\n")
            for line in whole:
                self._put(line)
                self._end_line()
        self._put(text)

    def _put(self, text: str) -> None:
        size = len(text.strip())
        self._buffer.append(text)
        self._size += size
        self._linked += size if self._links else 0
        self._strong += size if self._bolds else 0

    def tag(self, found: re.Match[str], text: str) -> int:
        """Take in the tag; return where to read on."""
        name = found[2].lower()
        if found[1]:
            self._end(name)
            return found.end()
        attributes = _attributes(found[3]) if found[3].strip(" /") else {}
        closes_itself = found[3].endswith("/")
        if name in _RAW_END and not closes_itself:
            end = _RAW_END[name].search(text, found.end())
            stop = end.start() if end else len(text)
            if name == "title" and not self._markup.title:
                self._markup.title = tidy(_plain(text[found.end() : stop]))
            return stop
        self._start(name, attributes, closes_itself=closes_itself)
        return found.end()

    # ------------------------------------------------------------ starts

    def _start(self, name: str, attributes: dict[str, str], *, closes_itself: bool) -> None:
        if name == "meta":
            key = attributes.get("property") or attributes.get("name") or ""
            self._markup.facts.setdefault(key.lower(), tidy(attributes.get("content", "")))
        elif name in _BLOCKS:
            self._open_box(name, attributes)
            self._anchor(attributes)
            if closes_itself and name not in ("html", "body"):
                self._end(name)
        elif name in ("br", "hr"):
            self._end_line()
        else:
            self._anchor(attributes)
            if not closes_itself:
                self._start_inline(name, attributes)

    def _start_inline(self, name: str, attributes: dict[str, str]) -> None:
        self._hide_inline(name, attributes)
        if name in ("rt", "rp", "rtc"):
            self._is_reading = True
        elif name in ("ruby", "rb", "rbc"):
            self._is_reading = False
        elif name == "a":
            is_head = self._markup.boxes[self._open[-1]].role in HEADS
            leads_to_itself = is_head and attributes.get("href", "#").startswith("#")
            self._links = 0 if leads_to_itself else 1
        elif name in ("b", "strong"):
            self._bolds += 1
        elif name == "span":
            self._spans.append(bool(_BOLD.search(attributes.get("style", ""))))
            self._bolds += self._spans[-1]
        elif name == "sup":
            self._note = len(self._buffer), self._linked

    def _hide_inline(self, name: str, attributes: dict[str, str]) -> None:
        if self._hidden[0]:
            self._hidden = (self._hidden[0], self._hidden[1] + (name == self._hidden[0]))
        elif name not in _EMPTY and (_is_hidden(attributes) or _leads_to_note(attributes)):
            self._hidden = (name, 1)

    def _open_box(self, name: str, attributes: dict[str, str]) -> None:
        self._end_line()
        for tag in _CLOSED_BY.get(name, ("p",)):
            if self._markup.boxes[self._open[-1]].tag == tag:
                self._close_box()
        if len(self._open) >= _DEEPEST or len(self._markup.boxes) >= _MOST:
            return
        around = self._markup.boxes[self._open[-1]]
        hint = " ".join(attributes.get(key, "") for key in ("class", "id", "epub:type")).lower()
        is_shown = name not in _NEVER_SHOWN and not _is_hidden(attributes)
        if name in ("body", "html"):
            is_shown = True  # a page without a script hides itself until it is loaded
        box = Box(name, self._open[-1], hint.strip(), _role(name) or around.role,
                  is_shown and around.is_shown)  # fmt: skip
        self._open.append(len(self._markup.boxes))
        self._markup.boxes.append(box)
        self._tags[name] += 1
        if name == "tr":
            self._row_starts[self._open[-1]] = len(self._markup.lines)

    def _anchor(self, attributes: dict[str, str]) -> None:
        anchor = attributes.get("id") or attributes.get("name")
        if anchor:
            self._anchors.append(anchor)

    # ------------------------------------------------------------ ends

    def _end(self, name: str) -> None:
        if name in _BLOCKS:
            if self._tags[name] or name == "p":
                self._end_line()
                self._close(name)
        elif name in ("rt", "rp", "rtc", "ruby"):
            self._is_reading = False
        elif name == "a":
            self._links = 0
        elif name in ("b", "strong") or (name == "span" and self._spans and self._spans.pop()):
            self._bolds = max(0, self._bolds - 1)
        elif name == "sup" and self._note is not None:
            self._end_note(*self._note)
        if name == self._hidden[0]:
            left = self._hidden[1] - 1
            self._hidden = (name, left) if left else ("", 0)

    def _end_note(self, start: int, linked: int) -> None:
        """Leave a raised sign out if it leads to a note."""
        self._note = None
        sign = "".join(self._buffer[start:])
        if _NOTE.fullmatch(sign) or (self._linked > linked and _NOTE_NUMBER.fullmatch(sign)):
            del self._buffer[start:]
            self._linked = linked

    def _close(self, name: str) -> None:
        if not self._tags[name]:
            return
        if name not in _TABLE_PARTS:
            for index in reversed(self._open):
                tag = self._markup.boxes[index].tag
                if tag == name:
                    break
                if tag in _CELLS:
                    return  # the end of an element around the table, in the wrong place
        while self._close_box() != name:
            pass

    def _close_box(self) -> str:
        index = self._open.pop()
        tag = self._markup.boxes[index].tag
        self._tags[tag] -= 1
        if tag == "tr":
            self._join_row(index, self._row_starts.pop(index))
        if tag == "head" or tag in _CELLS:
            self._links = self._bolds = 0
        return tag

    def _end_line(self) -> None:
        """End the line that is being read; links and bold type may go on in the next."""
        self._is_reading, self._note, self._hidden = False, None, ("", 0)
        if self._buffer:
            text = tidy("".join(self._buffer))
            if text:
                box = self._open[-1]
                role = self._markup.boxes[box].role
                is_strong = self._strong >= self._size
                line = Line(text, box, role, self._linked, is_strong, tuple(self._anchors))
                self._markup.lines.append(line)
                self._anchors.clear()
            self._buffer.clear()
        self._linked = self._strong = self._size = 0

    def _join_row(self, row: int, start: int) -> None:
        """Make one line of a row of short cells; in a row that lays out a page they are long."""
        lines = self._markup.lines[start:]
        boxes = self._markup.boxes
        cells = {
            line.box for line in lines if boxes[line.box].tag in _CELLS or _in_cell(boxes, line)
        }
        is_table = len(lines) > 1 and len(cells) == len(lines) and not any(
            line.role or len(line.text) > _LONGEST_CELL for line in lines
        )  # fmt: skip
        if is_table:
            text = "\u3000".join(line.text for line in lines)
            linked = sum(line.linked for line in lines)
            anchors = tuple(anchor for line in lines for anchor in line.anchors)
            joined = Line(text, row, "list", linked, is_strong=False, anchors=anchors)
            self._markup.lines[start:] = [joined]


def _in_cell(boxes: list[Box], line: Line) -> bool:
    """Whether the line is that of a paragraph right inside a cell."""
    parent = boxes[line.box].parent
    return boxes[line.box].tag in ("p", "div") and parent >= 0 and boxes[parent].tag in _CELLS


def _is_hidden(attributes: dict[str, str]) -> bool:
    return "hidden" in attributes or bool(_HIDDEN.search(attributes.get("style", "")))


def _leads_to_note(attributes: dict[str, str]) -> bool:
    return "noteref" in f"{attributes.get('epub:type', '')}{attributes.get('role', '')}"


def _role(name: str) -> str:
    if name in HEADS:
        return name
    if name in _ITEMS:
        return "list"
    return "caption" if name in _CAPTIONS else ""
