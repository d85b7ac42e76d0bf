"""Markdown: heads, paragraphs and lists without the marks that stand for them.

CommonMark as far as prose needs it, with tables, footnotes, and the front matter of sites. Lines
of one paragraph are joined, unless every line is a finished sentence: many Chinese writers
leave no empty line between paragraphs.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.exchange.composing import Part, compose
from reader.text.model import BlockKind
from reader.text.pieces import is_closed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.text.model import Document

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEAD = re.compile(r" {0,3}(#{1,6})(?:[ \t\u3000]+(.*?))?(?:[ \t]+#+)?[ \t]*$")
_LOOSE_HEAD = re.compile(r"(#{1,6})(?=[^\s#!])([^#\n]{1,40})$")
"""Without the space that CommonMark asks for, as many write it."""
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)[ \t]*$")
_ITEM = re.compile(r"[ \t]*(?:[*+-]|\d{1,9}[.)])(?:[ \t]+|$)(?:\[[ xX]\][ \t]+)?")
_NUMBER = re.compile(r"[ \t]*(\d{1,9}[.)])[ \t]+")
_QUOTE = re.compile(r" {0,3}>[ \t]?")
_TABLE_RULE = re.compile(r"[ \t]*\|?(?:[ \t]*:?-+:?[ \t]*\|)+(?:[ \t]*:?-+:?[ \t]*)?$")
_DEFINITION = re.compile(r" {0,3}\[[^\]\n^][^\]\n]*\]:[ \t]*\S+")
_NOTE = re.compile(r" {0,3}\[\^[^\]\n]+\]:[ \t]*")
_FACT = re.compile(r"([\w-]+)[ \t]*[:=][ \t]*(.+)$")
_COMMENT = re.compile(r"<!--(?:(?!-->)(?!<!--)[\s\S])*+-->")
_TAG = re.compile(r"</?[a-zA-Z][^<>\n]*>")
_READING = re.compile(r"<r[tp]\b[^<>]*>[^<>]*</r[tp]>", re.IGNORECASE)
_AUTOMATIC_LINK = re.compile(r"<((?:https?|mailto|ftp):[^<>\s]*)>")
_IMAGE_ONLY = re.compile(r"!\[([^\]]*)\](?:\([^()\n]*\)|\[[^\]]*\])$")
_LINK = re.compile(r"!?\[([^\[\]\n]*)\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)|\[[^\[\]\n]*\])")
_NOTE_SIGN = re.compile(r"\[\^[^\[\]\s]{1,60}\]")
_CODE = re.compile(r"(`{1,8})(?!`)([^\n]*?[^`\n])\1(?!`)")
_MARKS = (
    re.compile(r"(\*{1,3})(?=[^\s*])([^*\n]*[^\s*\n])\1"),
    re.compile(r"(?<![^\W_])(_{1,3})(?=[^\s_])([^\n_]*[^\s_])\1(?![^\W_])"),
    re.compile(r"(~~|==)(?=\S)([^~=\n]*[^\s~=])\1"),
)
_ESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])")
_PROTECTED = 0xE000
"""A private character that stands for an escaped one while marks are taken out."""
_INDENTED = ("\u3000\u3000", "\u3000")


def read_markdown(text: str, name: str, encoding: str) -> Document:
    """Return the articles of the Markdown `text`. Raises `BadInputError` where it holds none."""
    return compose(list(_Reader(text).parts()), name, encoding)


def _facts(lines: list[str]) -> tuple[dict[str, str], int]:
    """Return what the front matter says, and the index of the line behind it."""
    fence = lines[0].rstrip() if lines else ""
    if fence not in ("---", "+++"):
        return {}, 0
    closing = (fence, "...") if fence == "---" else (fence,)
    for index, line in enumerate(lines[1:200], 1):
        if line.rstrip() in closing:
            found = (_FACT.match(one) for one in lines[1:index])
            facts = {one[1].lower(): one[2].strip().strip("\"'") for one in found if one}
            return facts, index + 1 if facts else 0
    return {}, 0


@dataclass(slots=True)
class _Reader:
    """Goes through the lines and keeps the block that is not finished."""

    text: str
    _kind: BlockKind = BlockKind.PARAGRAPH
    _open: list[str] = field(default_factory=list[str])
    _notes: list[Part] = field(default_factory=list[Part])
    _fence: str = ""
    _in_note: bool = False

    def parts(self) -> Iterator[Part]:
        """Yield the parts in reading order, footnotes last."""
        lines = _COMMENT.sub("", self.text.replace("\t", "    ")).split("\n")
        facts, start = _facts(lines)
        body = list(self._body(lines[start:]))
        levels = [part.level for part in body if part.kind is BlockKind.SUBHEAD]
        if facts.get("title") and (1 not in levels or levels.count(1) > 1):
            yield Part(BlockKind.SUBHEAD, inline(facts["title"]), 0)
        named = [inline(facts[key]) for key in ("author", "date", "source") if key in facts]
        first = next((i for i, part in enumerate(body) if part.kind is BlockKind.SUBHEAD), 0)
        if facts.get("title") and levels.count(1) == 1 and levels[0] == 1:
            yield from body[: first + 1]
            body = body[first + 1 :]
        if named:
            yield Part(BlockKind.BYLINE, " ".join(named))
        yield from body
        yield from self._notes

    def _body(self, lines: list[str]) -> Iterator[Part]:
        for line in lines:
            yield from self._line(line)
        yield from self._finish()

    def _line(self, line: str) -> Iterator[Part]:
        fence = _FENCE.match(line)
        if self._fence:
            if fence and fence[1].startswith(self._fence) and not line.strip(" `~"):
                self._fence = ""
            else:
                yield Part(BlockKind.PARAGRAPH, line)
            return
        while quoted := _QUOTE.match(line):
            line = line[quoted.end() :]
        if fence:
            yield from self._finish()
            self._fence = fence[1]
        elif not line.strip() or (not self._open and _DEFINITION.match(line)):
            yield from self._finish()
        else:
            yield from self._written(line)

    def _written(self, line: str) -> Iterator[Part]:
        head = _HEAD.match(line) or (None if is_closed(line) else _LOOSE_HEAD.match(line))
        underline = _UNDERLINE.match(line) if self._open else None
        if head:
            yield from self._finish()
            yield Part(BlockKind.SUBHEAD, inline(head[2] or ""), len(head[1]))
        elif underline and self._kind is BlockKind.PARAGRAPH:
            level = 1 if underline[1][0] == "=" else 2
            yield Part(BlockKind.SUBHEAD, inline(" ".join(self._open)), level)
            self._open.clear()
        elif _RULE.match(line):
            yield from self._finish()
        else:
            yield from self._prose(line)

    def _prose(self, line: str) -> Iterator[Part]:
        note, item = _NOTE.match(line), _ITEM.match(line)
        if note:
            yield from self._finish()
            self._kind, self._in_note = BlockKind.LIST, True
            line = line[note.end() :]
        elif item:
            yield from self._finish()
            self._kind = BlockKind.LIST
            number = _NUMBER.match(line)
            line = (f"{number[1]} " if number else "") + line[item.end() :]
        elif line.lstrip().startswith("|") and line.rstrip().endswith("|"):
            yield from self._finish()
            if not _TABLE_RULE.match(line):
                yield Part(BlockKind.LIST, inline(_row(line)))
            return
        elif image := _IMAGE_ONLY.match(line.strip()):
            yield from self._finish()
            yield Part(BlockKind.CAPTION, inline(image[1]))
            return
        self._open.append(line)

    def _finish(self) -> Iterator[Part]:
        """Yield what the lines of the open block make up."""
        lines, kind, in_note = self._open, self._kind, self._in_note
        self._open, self._kind, self._in_note = [], BlockKind.PARAGRAPH, False
        done = [Part(kind, inline(one)) for one in _paragraphs(lines)]
        if in_note:
            self._notes += done
        else:
            yield from done


def _paragraphs(lines: list[str]) -> Iterator[str]:
    """Join the lines of a block, except where each of them stands for itself."""
    each = all(is_closed(line.strip()) for line in lines)
    text = ""
    for index, line in enumerate(lines):
        is_break = index > 0 and (
            each or line.startswith(_INDENTED) or lines[index - 1].endswith(("  ", "\\"))
        )
        if is_break:
            yield text
            text = ""
        bare = line.strip()
        bare = bare.removesuffix("\\") if index < len(lines) - 1 else bare
        text = f"{text}\n{bare}" if text else bare
    if text:
        yield text


def _row(line: str) -> str:
    cells = line.strip().replace("\\|", "\ufffc").strip("|").split("|")
    return "\u3000".join(cell.strip().replace("\ufffc", "|") for cell in cells)


def inline(text: str) -> str:
    """Return `text` without the marks of emphasis, links, code and HTML tags."""
    text = text.translate(_PRIVATE)
    text = _ESCAPE.sub(lambda found: chr(_PROTECTED + ord(found[1])), text)
    if "`" in text:
        text = _CODE.sub(lambda found: _protected(found[2]), text)
    if "<" in text:
        text = _AUTOMATIC_LINK.sub(lambda found: _protected(found[1]), text)
        text = _TAG.sub("", _READING.sub("", text))
    if "[" in text:
        text = _NOTE_SIGN.sub("", text)
        text = _LINK.sub(r"\1", _LINK.sub(r"\1", text))  # twice: a picture may stand in a link
    for mark in _MARKS:
        text = mark.sub(r"\2", mark.sub(r"\2", text))
    return (
        html.unescape(text).translate(_UNPROTECTED) if "&" in text else text.translate(_UNPROTECTED)
    )


_ASCII = range(0x21, 0x7F)
_UNPROTECTED = {_PROTECTED + code: chr(code) for code in _ASCII}
_PRIVATE = dict.fromkeys(_UNPROTECTED)
_PROTECT = {code: chr(_PROTECTED + code) for code in _ASCII}


def _protected(text: str) -> str:
    return text.translate(_PROTECT)
