"""Articles: which pieces of a page make up which article, and which none?"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from reader.text.bylines import find_signature, parse_names
from reader.text.datelines import find_dateline
from reader.text.furniture import names_section
from reader.text.heads import is_deck, is_enumerated, is_notice, is_organisation, rank
from reader.text.model import Article, Block, BlockKind, Furniture, FurnitureKind
from reader.text.pieces import FURNITURE, Kind, Piece
from reader.text.runins import with_run_ins
from reader.text.starts import Surroundings, looks_like_start

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.text.model import Byline

TEXTS = (Kind.TEXT, Kind.OPEN)
BODY = (*TEXTS, Kind.LIST)
_FRONT = (Kind.HEAD, Kind.BYLINE, Kind.DATE)
_PASSED_OVER = (Kind.CAPTION, Kind.OTHER)
_FURNITURE_KINDS = {
    Kind.SLOGAN: FurnitureKind.SLOGAN,
    Kind.SECTION: FurnitureKind.SECTION,
    Kind.CREDITS: FurnitureKind.CREDITS,
    Kind.OTHER: FurnitureKind.OTHER,
    Kind.DATE: FurnitureKind.OTHER,
}
_SAMPLE = 1500
_MANY_HEADS = 4


@dataclass(slots=True)
class _Draft:
    """An article being put together."""

    blocks: list[Block] = field(default_factory=list[Block])
    bylines: list[Byline] = field(default_factory=list["Byline"])
    subheads: list[str] = field(default_factory=list[str])
    dateline: str = ""
    has_body: bool = False
    is_signed: bool = False
    """Whether something at its end says that it is over."""

    def add(self, piece: Piece, kind: BlockKind) -> None:
        if kind is BlockKind.SUBHEAD:
            self.subheads.append(piece.text)
        self.blocks.append(Block(kind, piece.text, piece.spans))
        self.bylines += piece.bylines

    def add_text(self, piece: Piece) -> None:
        dateline = find_dateline(piece.text) if piece.kind in TEXTS else None
        if dateline is not None:
            self.dateline = self.dateline or piece.text[: dateline.end].strip()
            self.bylines += dateline.bylines
        signers = find_signature(piece.text)
        self.bylines += signers or ()
        self.add(piece, BlockKind.LIST if piece.kind is Kind.LIST else BlockKind.PARAGRAPH)
        self.has_body, self.is_signed = True, bool(signers)

    def tail(self) -> str:
        """Return the last part of the text so far."""
        parts: list[str] = []
        size = 0
        for block in reversed(self.blocks):
            if size > _SAMPLE:
                break
            if block.kind in (BlockKind.PARAGRAPH, BlockKind.LIST):
                parts.append(block.text)
                size += len(block.text)
        return "".join(reversed(parts))

    def finished(self) -> Article:
        return Article(tuple(with_run_ins(self.blocks)), tuple(self.bylines), self.dateline)


def build(pieces: Sequence[Piece]) -> tuple[tuple[Article, ...], tuple[Furniture, ...]]:
    """Return the articles and the furniture that the classified `pieces` make up."""
    builder = _Builder(pieces)
    position = 0
    while position < len(pieces):
        position = builder.place(position)
    furniture = sorted(builder.furniture, key=lambda one: one.spans[0].start)
    return tuple(draft.finished() for draft in builder.drafts), tuple(furniture)


@dataclass(slots=True)
class _Front:
    """Heads, and the bylines and dates below them, in front of a body."""

    heads: list[Piece]
    rest: list[Piece]
    end: int
    """Index of the piece behind."""
    following: Piece | None
    """The first piece behind that is neither caption nor jump line."""

    @property
    def has_body(self) -> bool:
        return self.following is not None and self.following.kind in BODY


class _Builder:
    """Places one piece, or one front, after the other."""

    def __init__(self, pieces: Sequence[Piece]) -> None:
        self.drafts: list[_Draft] = []
        self.furniture: list[Furniture] = []
        self._pieces = pieces
        self._is_apart = False
        """Whether furniture that ends articles was met since the last text."""
        self._is_page = any(one.kind in (Kind.SECTION, Kind.CREDITS) for one in pieces)
        self._certain = set(_certain_starts(pieces))

    def place(self, position: int) -> int:
        """Place the piece at `position`; return the index of the next one to place."""
        piece = self._pieces[position]
        if piece.kind in _FRONT:
            return self._place_front(position)
        if piece.kind in FURNITURE:
            self._put_aside(piece, piece.kind)
        elif piece.kind is Kind.CAPTION:
            self._current().add(piece, BlockKind.CAPTION)
        else:
            self._place_text(piece)
        return position + 1

    def _from(self, position: int) -> Iterator[tuple[int, Piece]]:
        return ((index, self._pieces[index]) for index in range(position, len(self._pieces)))

    def _current(self) -> _Draft:
        return self.drafts[-1] if self.drafts else self._begin()

    def _begin(self) -> _Draft:
        self.drafts.append(_Draft())
        self._is_apart = False
        return self.drafts[-1]

    def _put_aside(self, piece: Piece, kind: Kind) -> None:
        self.furniture.append(Furniture(_FURNITURE_KINDS[kind], piece.text, piece.spans))
        self._is_apart = self._is_apart or kind in (Kind.SLOGAN, Kind.SECTION, Kind.CREDITS)

    def _place_text(self, piece: Piece) -> None:
        draft = self._current()
        if draft.has_body and piece.kind in TEXTS and find_dateline(piece.text):
            draft = self._begin()
        draft.add_text(piece)
        self._is_apart = False

    # ------------------------------------------------------------ fronts

    def _place_front(self, start: int) -> int:
        """Place the heads and bylines from `start` on; return the index behind them."""
        end = start
        while end < len(self._pieces) and self._pieces[end].kind in (*_FRONT, Kind.OTHER):
            end += 1
        while self._pieces[end - 1].kind is Kind.OTHER:
            end -= 1
        behind = (one for _, one in self._from(end) if one.kind not in _PASSED_OVER)
        following = next(behind, None)
        group = list(self._pieces[start:end])
        group = group[self._sign(group, following) :]
        first = next((i for i, one in enumerate(group) if one.kind is Kind.HEAD), len(group))
        self._place_names(group[:first])
        if first < len(group):
            self._place_heads(_arranged(group[first:], end, following))
        return end

    def _sign(self, group: Sequence[Piece], following: Piece | None) -> int:
        """Place what signs the current article; return how many pieces of `group` do."""
        if not self.drafts or not self.drafts[-1].has_body or self._is_apart:
            return 0
        rests = following is None or following.kind in FURNITURE
        count = 0
        for index, piece in enumerate(group):
            behind = group[index + 1] if index + 1 < len(group) else None
            is_over = rests if behind is None else behind.kind in (Kind.DATE, Kind.OTHER)
            if piece.kind is Kind.HEAD:
                names = parse_names(piece.text) if is_over and behind is None else None
                if names is None and not (is_over and is_organisation(piece.text)):
                    break
                self._place_names([piece.of_kind(Kind.BYLINE, names or ())])
            else:
                self._place_names([piece])
            self.drafts[-1].is_signed, count = True, index + 1
        return count

    def _place_names(self, pieces: Iterable[Piece]) -> None:
        for piece in pieces:
            if piece.kind is Kind.BYLINE or (piece.kind is Kind.DATE and self.drafts):
                self._current().add(piece, BlockKind.BYLINE)
            else:
                self._put_aside(piece, Kind.OTHER)

    def _place_heads(self, front: _Front) -> None:
        if self._starts(front):
            self._start(front)
        elif front.has_body:
            many = len(front.heads) >= _MANY_HEADS
            for piece in front.heads:
                self._current().add(piece, BlockKind.LIST if many else BlockKind.SUBHEAD)
            self._place_names(front.rest)
        else:
            for piece in front.heads:
                self._put_aside(piece, Kind.SECTION if names_section(piece.text) else Kind.SLOGAN)
            self._place_names(front.rest)

    def _starts(self, front: _Front) -> bool:
        """Whether the heads begin an article, not a section of the current one."""
        is_free = not self.drafts or self._is_apart or self.drafts[-1].is_signed
        if any(piece.kind is not Kind.OTHER for piece in front.rest):
            return True
        if not front.has_body:
            behind = self._pieces[front.end : front.end + 1]
            return is_free and bool(behind) and behind[0].kind is Kind.CAPTION
        if is_free or (front.following is not None and _opens_with_dateline(front.following)):
            return True
        if not self.drafts[-1].has_body or is_enumerated(front.heads[0].text):
            return False
        return self._looks_like_start(front)

    def _looks_like_start(self, front: _Front) -> bool:
        texts = [piece.text for piece in front.heads]
        if any(is_deck(text) or is_notice(text) for text in texts):
            return True
        if 1 < len(texts) < _MANY_HEADS:
            return True
        draft = self.drafts[-1]
        section, index = self._section(front.end)
        if (draft.bylines or draft.dateline) and section and find_signature(section[-1].text):
            return True
        behind = self._pieces[index] if index < len(self._pieces) else None
        if (draft.bylines or draft.dateline) and behind and behind.kind is Kind.BYLINE:
            return True
        is_last = behind is None or behind.kind in FURNITURE or index in self._certain
        around = Surroundings(
            draft.tail(), self._is_page, bool(self._certain), is_last, draft.subheads[-5:]
        )
        return looks_like_start(texts[-1], [piece.text for piece in section], around)

    def _section(self, position: int) -> tuple[list[Piece], int]:
        """Return the texts from `position` up to the next head or furniture, and where that is."""
        section: list[Piece] = []
        for index, piece in self._from(position):
            if piece.kind in BODY:
                section.append(piece)
            elif piece.kind not in _PASSED_OVER:
                return section, index
        return section, len(self._pieces)

    def _start(self, front: _Front) -> None:
        texts = [piece.text for piece in front.heads]
        ranks = rank(texts, self._body_from(front.end), is_top=not self.drafts)
        titles: list[tuple[Piece, BlockKind]] = []
        for piece, kind in zip(front.heads, ranks, strict=True):
            if isinstance(kind, Kind):
                self._put_aside(piece, kind)
            else:
                titles.append((piece, kind))
        draft = self._begin()
        for piece, kind in titles:
            draft.add(piece, kind)
        for piece in front.rest:
            if piece.kind is Kind.HEAD:
                draft.add(piece, BlockKind.SUBHEAD)
            else:
                self._place_names([piece])

    def _body_from(self, position: int) -> str:
        parts: list[str] = []
        size = 0
        for _, piece in self._from(position):
            if piece.kind in BODY:
                parts.append(piece.text)
                size += len(piece.text)
            if size > _SAMPLE or piece.kind not in (*BODY, *_PASSED_OVER):
                break
        return "\n".join(parts)


def _arranged(group: list[Piece], end: int, following: Piece | None) -> _Front:
    """Tell the heads of a front from the names and dates below them."""
    run = next((i for i, one in enumerate(group) if one.kind is not Kind.HEAD), len(group))
    heads = group[:run]
    rest = [_as_name(piece) for piece in group[run:]]
    if run > 1 and following is not None and following.kind in BODY and not rest:
        rest = [_as_name(heads[-1])]
        if rest[0].kind is Kind.HEAD:
            rest = []
    elif run > 1 and rest and rest[0].kind is Kind.DATE and is_organisation(heads[-1].text):
        rest.insert(0, heads[-1].of_kind(Kind.BYLINE))
    if len(rest) > len(group) - run:
        heads = heads[:-1]
    return _Front(heads, rest, end, following)


def _as_name(piece: Piece) -> Piece:
    if piece.kind is not Kind.HEAD or is_notice(piece.text):
        return piece
    names = parse_names(piece.text)
    return piece.of_kind(Kind.BYLINE, names) if names else piece


def _opens_with_dateline(piece: Piece) -> bool:
    return piece.kind in TEXTS and find_dateline(piece.text) is not None


def _certain_starts(pieces: Sequence[Piece]) -> Iterator[int]:
    """Yield the index of the first head of every front, but the first, with byline or dateline."""
    start: int | None = None
    for index, piece in enumerate(pieces):
        if piece.kind is Kind.HEAD:
            start = index if start is None else start
        elif piece.kind not in _PASSED_OVER:
            is_certain = piece.kind is Kind.BYLINE or _opens_with_dateline(piece)
            if start and is_certain:
                yield start
            start = None
