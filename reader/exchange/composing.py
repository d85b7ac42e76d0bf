"""Composing: from the parts of a foreign file to a document whose every character has an offset.

A file such as a web page has no text that offsets could count; the text of its document is
what was taken out of it, part by part. Each block is one span of that text. What the file
says of a part (a head, a list, a caption) is believed; bylines, captions, datelines and credits
that it does not mark are known by their look, as on a page of plain text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple

from reader.errors import BadInputError
from reader.text.articles import build
from reader.text.bylines import find_signature, parse_byline
from reader.text.captions import is_caption
from reader.text.characters import HAN
from reader.text.datelines import find_dateline
from reader.text.furniture import furniture_kind
from reader.text.heads import is_enumerated, may_be_head
from reader.text.kinds import classify, indents_paragraphs
from reader.text.lines import read_lines
from reader.text.model import (
    Article,
    Block,
    BlockKind,
    Document,
    Furniture,
    FurnitureKind,
    Span,
)
from reader.text.pieces import Kind, is_closed
from reader.text.runins import with_run_ins
from reader.text.second_looks import settle

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from reader.text.model import Byline

_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff]"
)
"""Controls, marks of direction, zero-width spaces, halves of characters: nobody reads them."""
_WIDE = f"[{HAN}\u3001-\u303f\uff01-\uff60“”‘’…—]"
_BREAK_INSIDE = re.compile(rf"(?<={_WIDE})[ \t]*\n[ \t\n]*(?={_WIDE})")
_SPACES = re.compile("[ \t-\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f]+")
_LONGEST_LOOK = 120
"""Characters of the longest line that may be a byline or a caption without being marked."""
_LONGEST_LABEL = 40
_MOST_KICKERS = 2
_LOWEST = 10
"""Level of a head that the file does not mark."""
_LONG = 20_000
"""Characters from which on a text below one title is a book: its chapters become articles."""


class Part(NamedTuple):
    """One part of a foreign file in reading order."""

    kind: BlockKind
    text: str
    level: int = 0
    """Rank of a head, of kind `SUBHEAD`: 0 for the title of the whole, 1 for the next below."""


def tidy(text: str) -> str:
    """Return `text` as one line: white space run together, what is invisible left out.

    A line end between two wide characters stands for nothing; full-width spaces inside stay.
    """
    text = _INVISIBLE.sub("", text)
    if "\n" in text:
        text = _BREAK_INSIDE.sub("", text)
    return _SPACES.sub(" ", text).strip()


@dataclass(slots=True)
class Composer:
    """Puts a document together, article by article and block by block."""

    by_look: bool = True
    """Whether parts that are not marked may be bylines or captions by their look."""
    _pieces: list[str] = field(default_factory=list[str])
    _length: int = 0
    _articles: list[Article] = field(default_factory=list[Article])
    _furniture: list[Furniture] = field(default_factory=list[Furniture])
    _blocks: list[Block] = field(default_factory=list[Block])
    _bylines: list[Byline] = field(default_factory=list["Byline"])
    _dateline: str = ""

    def begin(self) -> None:
        """Begin another article; one without a block is none."""
        if self._blocks:
            blocks = with_run_ins(self._blocks) if self.by_look else self._blocks
            self._articles.append(Article(tuple(blocks), tuple(self._bylines), self._dateline))
            self._write("")
        self._blocks, self._bylines, self._dateline = [], [], ""

    def add(self, kind: BlockKind, text: str) -> None:
        """Add one block of `text`, of that `kind` unless it is a paragraph that looks otherwise."""
        text = tidy(text)
        if not text:
            return
        if kind is BlockKind.PARAGRAPH and self.by_look:
            aside, kind = _seen(text, kind)
            if aside is not None:
                self._furniture.append(Furniture(aside, text, (self._write(text),)))
                return
        if kind is BlockKind.BYLINE:
            self._bylines += parse_byline(text) or ()
        elif kind is BlockKind.PARAGRAPH and self.by_look:
            self._note_names(text)
        self._blocks.append(Block(kind, text, (self._write(text),)))

    def put_aside(self, kind: FurnitureKind, text: str) -> None:
        """Keep `text`, which belongs to no article."""
        text = tidy(text)
        if text:
            self._furniture.append(Furniture(kind, text, (self._write(text),)))

    def document(self, name: str, encoding: str) -> Document:
        """Return the document. Raises `BadInputError` where no text was found."""
        self.begin()
        text = "\n".join(self._pieces).rstrip("\n")
        if not text:
            raise BadInputError(name, "there is no text in it")
        return Document(text, encoding, tuple(self._articles), tuple(self._furniture), path=name)

    def _write(self, text: str) -> Span:
        start = self._length
        self._pieces.append(text)
        self._length += len(text) + 1
        return Span(start, start + len(text))

    def _note_names(self, text: str) -> None:
        dateline = find_dateline(text)
        if dateline is not None:
            self._dateline = self._dateline or text[: dateline.end].strip()
            self._bylines += dateline.bylines
        self._bylines += find_signature(text) or ()


def compose(parts: Sequence[Part], name: str, encoding: str) -> Document:
    """Return the document that the `parts` of the file `name` make up.

    Heads decide what the articles are; a file without heads is split like a page of plain
    text, except that no line is joined with another. Raises `BadInputError` without any text.
    """
    parts = [part for part in (one._replace(text=tidy(one.text)) for one in parts) if part.text]
    if not any(map(_is_head, parts)):
        return _without_heads(parts, name, encoding)
    parts = _with_numbered_heads(parts)
    starts, covers_all = _starts(parts)
    composer = Composer()
    has_kicker = False
    for part in _without_labels(parts, starts, composer):
        if _begins(part, starts) and not has_kicker:
            composer.begin()
        has_kicker = part.kind is BlockKind.KICKER
        if _is_title(part, starts):
            composer.add(BlockKind.HEADLINE, part.text)
        elif _is_head(part) and covers_all and part.level < min(starts):
            composer.put_aside(FurnitureKind.SECTION, part.text)
        else:
            composer.add(part.kind, part.text)
    return composer.document(name, encoding)


def _without_labels(
    parts: list[Part], starts: frozenset[int], composer: Composer
) -> Sequence[Part]:
    """Take the short lines above the first title for its kickers, or put them aside.

    Above several articles, the first of them is the name of the whole.
    """
    lead = next((i for i, one in enumerate(parts) if _begins(one, starts)), 0)
    labels = parts[:lead]
    if not all(map(_is_label, labels)):
        return parts
    is_plain = all(one.kind is BlockKind.PARAGRAPH for one in labels)
    is_single = sum(_is_title(one, starts) for one in parts) == 1
    if is_plain and is_single and lead <= _MOST_KICKERS:
        return [one._replace(kind=BlockKind.KICKER) for one in labels] + parts[lead:]
    for index, part in enumerate(labels):
        is_name = index == 0 and is_plain
        composer.put_aside(FurnitureKind.SECTION if is_name else FurnitureKind.OTHER, part.text)
    return parts[lead:]


def _is_title(part: Part, starts: frozenset[int]) -> bool:
    return _is_head(part) and part.level in starts


def _begins(part: Part, starts: frozenset[int]) -> bool:
    return part.kind is BlockKind.KICKER or _is_title(part, starts)


def _is_label(part: Part) -> bool:
    """Whether the part, above the title of all, is no text of its own but a number or a date."""
    return not _is_head(part) and len(part.text) <= _LONGEST_LABEL and not is_closed(part.text)


def _with_numbered_heads(parts: Sequence[Part]) -> list[Part]:
    """Take a paragraph such as 一、总体要求 for a head if text follows, no second one."""
    looks = [
        part.kind is BlockKind.PARAGRAPH
        and is_enumerated(part.text)
        and may_be_head(part.text)
        and not is_closed(part.text)
        for part in parts
    ]
    followed = zip(looks, [*looks[1:], True], strict=True)
    return [
        part._replace(kind=BlockKind.SUBHEAD, level=_LOWEST) if now and not behind else part
        for part, (now, behind) in zip(parts, followed, strict=True)
    ]


def _is_head(part: Part) -> bool:
    return part.kind is BlockKind.SUBHEAD


def _starts(parts: Iterable[Part]) -> tuple[frozenset[int], bool]:
    """Levels of the heads that begin an article; whether one title stands over all of them."""
    counts: dict[int, int] = {}
    size = 0
    for part in parts:
        size += len(part.text)
        if _is_head(part):
            counts[part.level] = counts.get(part.level, 0) + 1
    levels = sorted(counts)
    if not levels:
        return frozenset(), False
    if counts[levels[0]] == 1 and len(levels) > 1 and size > _LONG and counts[levels[1]] > 1:
        return frozenset(levels[1:2]), True
    return frozenset(levels[:1]), False


def _without_heads(parts: Sequence[Part], name: str, encoding: str) -> Document:
    text = "\n".join(part.text for part in parts)
    if not text:
        raise BadInputError(name, "there is no text in it")
    pieces = classify(read_lines(text))
    articles, furniture = build(settle(pieces, indents=indents_paragraphs(pieces)))
    return Document(text, encoding, articles, furniture, path=name)


def _seen(text: str, kind: BlockKind) -> tuple[FurnitureKind | None, BlockKind]:
    if len(text) > _LONGEST_LOOK:
        return None, kind
    seen = furniture_kind(text)
    if seen is Kind.DATE or parse_byline(text) is not None:
        return None, BlockKind.BYLINE
    if seen is Kind.CREDITS:
        return FurnitureKind.CREDITS, kind
    return None, BlockKind.CAPTION if is_caption(text) else kind
