"""What does the line need to know of each character? One small number: its cell.

A cell stands for everything that decides a character's width: its class, its reading,
the readings of its neighbours and how the two are joined. Equal cells get equal
numbers, so a text of a million characters knows a few thousand cells, and a new font,
size or reading mode is only another table of widths (see `reader.typesetting.boxes`).
"""

from __future__ import annotations

from array import array
from bisect import bisect_right
from enum import IntEnum
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from reader.text.annotated import KIND_CODES, TokenKind
from reader.typesetting.breaking import CharClass, LineStart, classify, line_start
from reader.typesetting.forms import shown_form

if TYPE_CHECKING:
    from reader.text.annotated import Annotation

_WORDS = frozenset({KIND_CODES[TokenKind.WORD], KIND_CODES[TokenKind.NAME]})
_CHAIN_LIMIT = 4
_NO_BREAK = bytes([LineStart.INSIDE_WORD])


class Join(IntEnum):
    """How a character is joined to the one after it."""

    FIXED = 0
    """Nothing ever comes between."""
    INNER = 1
    """Two Han of one word: stretched only where the line has no better place."""
    WORD = 2
    """Two words."""
    MIXED = 3
    """Han and Latin letters or digits."""
    MARK = 4
    """Around punctuation and spaces."""


class Inner(NamedTuple):
    """The cell of a Han character with another of the same word behind it."""

    reading: tuple[int, ...]
    """Syllables of the whole word: they decide its pitch."""


class Edge(NamedTuple):
    """The cell of any other character."""

    char: str
    """The character as shown; empty for Han, which are one em wide."""
    char_class: CharClass
    join: Join
    head_cut: bool
    """The empty half before a full-width opener is left out."""
    tail_cut: bool
    """The empty half behind a full-width closer is left out."""
    own: bool
    """`before` is the character's own syllable."""
    before: int
    """Last syllable set at or before the character, 0 for none near."""
    chain: tuple[int, ...]
    """Cells from the character that carries `before` up to the one before this."""
    after: int
    """Syllable of the next character."""
    crowd: int
    """Most letters over two neighbours in this word or the next; 0 where they fit."""


class Cells(NamedTuple):
    """One paragraph, ready to be measured and broken: one entry a code point."""

    keys: array[int]
    """Numbers of cells in a `CellBook`: type ``H``, or ``I`` where the book has too many."""
    marks: bytes
    """One `LineStart` a code point."""


class _Classes(dict[str, CharClass]):
    """Character classes, worked out once a character."""

    def __missing__(self, char: str) -> CharClass:
        found = classify(char)
        self[char] = found
        return found


class _Word(NamedTuple):
    inner: int
    first: int
    last: int
    crowd: int


_SYLLABLES, _CROWDS = 1 << 16, 1 << 6
"""More than an annotation's table has, and more letters than two syllables."""
_ROOMY = 4
"""Two syllables of so many letters together never push their characters apart, not even
with their tone digits."""


class CellBook:
    """Numbers the distinct cells of one text; it grows while paragraphs are read."""

    def __init__(self, syllables: tuple[str, ...]) -> None:
        """Start empty; `syllables` is the table of the text's annotation."""
        self._letters = tuple(map(len, syllables))
        self._cells: list[Inner | Edge | int] = []  # most are joints, which an int can tell
        self.classes = _Classes()
        self._joints: dict[int, int] = {}
        self._words: dict[bytes, _Word | None] = {}
        self._numbers: dict[Inner | Edge, int] = {}

    def extend(self, syllables: tuple[str, ...]) -> None:
        """Take over a longer table of syllables that begins with the one in force."""
        self._letters = tuple(map(len, syllables))

    def __len__(self) -> int:
        """Return how many cells there are."""
        return len(self._cells)

    def cell(self, number: int) -> Inner | Edge:
        """Return the cell with that number."""
        cell = self._cells[number]
        if not isinstance(cell, int):
            return cell
        before, rest = divmod(cell, _SYLLABLES * _CROWDS)
        after, crowd = divmod(rest, _CROWDS)
        ends = CharClass.HAN, Join.WORD
        return Edge("", *ends, False, False, True, before, (), after, crowd)

    def joint(self, before: int, after: int, crowd: int) -> int:
        """Return the number of the cell that ends a word before another with a reading."""
        packed = (before * _SYLLABLES + after) * _CROWDS + crowd
        found = self._joints.get(packed)
        if found is None:
            found = self._joints[packed] = len(self._cells)
            self._cells.append(packed)
        return found

    def number(self, cell: Inner | Edge) -> int:
        """Return the number of `cell`."""
        found = self._numbers.get(cell)
        if found is None:
            found = self._numbers[cell] = len(self._cells)
            self._cells.append(cell)
        return found

    def word(self, reading: bytes) -> _Word | None:
        """Return the cell inside a word with this reading (native ``H`` items) and its ends.

        None where a character of it has no reading.
        """
        try:
            return self._words[reading]
        except KeyError:
            syllables = memoryview(reading).cast("H").tolist()
            found = None if 0 in syllables else self._make_word(syllables)
            self._words[reading] = found
            return found

    def _make_word(self, syllables: list[int]) -> _Word:
        inner = self.number(Inner(tuple(syllables))) if len(syllables) > 1 else 0
        return _Word(inner, syllables[0], syllables[-1], self._crowd(syllables))

    def _crowd(self, syllables: list[int]) -> int:
        letters = [self._letters[one] for one in syllables]
        most = max(map(sum, pairwise(letters)), default=0)
        return most if most > _ROOMY else 0


class CellReader:
    """Turns stretches of one annotated text into cells."""

    def __init__(self, book: CellBook, text: str, annotation: Annotation) -> None:
        """Read `text` as `annotation` divides it; `book` numbers the cells."""
        self._book = book
        self._text = text
        self._annotation = annotation
        self._readings = memoryview(annotation.syllables).cast("B")

    def read(self, start: int, end: int, visible: bytes | None = None) -> Cells:
        """Return the cells of ``[start, end)``, which lies inside one paragraph.

        `visible` holds one byte a code point of the text: 0 where the reading is hidden.
        """
        shown = shown_form(self._text[start:end])
        scribe = _Scribe(self._book, end - start)
        starts, kinds = self._annotation.token_starts, self._annotation.token_kinds
        index = max(0, bisect_right(starts, start) - 1)
        offset = start
        while offset < end:
            stop = min(starts[index + 1], end) if index < len(kinds) else end
            word = None
            if index < len(kinds) and kinds[index] in _WORDS:
                word = self._word(offset, stop, visible)
            if word is not None:
                scribe.word(word, stop - offset)
            else:
                self._spell(scribe, shown[offset - start : stop - start], offset, visible)
            offset, index = stop, index + 1
        return scribe.finish()

    def _word(self, start: int, end: int, visible: bytes | None) -> _Word | None:
        if visible is not None and visible.find(0, start, end) >= 0:
            return None
        return self._book.word(bytes(self._readings[2 * start : 2 * end]))

    def _spell(self, scribe: _Scribe, shown: str, start: int, visible: bytes | None) -> None:
        """Write a token character by character, because not all of it carries readings."""
        syllables, one_token = self._annotation.syllables, False
        for offset, char in enumerate(shown, start):
            hidden = visible is not None and not visible[offset]
            scribe.char(char, 0 if hidden else syllables[offset], one_token=one_token)
            one_token = True


class _Scribe:
    """Writes cells from left to right; a cell is known once its right neighbour is."""

    def __init__(self, book: CellBook, length: int) -> None:
        self._book = book
        most = len(book) + 2 * length  # a word adds the cells inside it and at its end
        self._keys = array("H" if most <= _SYLLABLES else "I")
        self._marks = bytearray()
        self._char = ""  # the character whose cell is still open
        self._class = CharClass.SPACE
        self._syllable = 0
        self._head_cut = False
        self._open = False
        self._crowd = 0
        self._origin = 0  # last syllable written, and the cells since
        self._chain: tuple[int, ...] = ()
        self._quoted = False

    def word(self, word: _Word, length: int) -> None:
        """Write a Han word of `length` characters that all carry readings."""
        if self._syllable and self._class is CharClass.HAN:
            self._join_words(word)
        else:
            self._next("", CharClass.HAN, word.first, one_token=False, crowd=word.crowd)
        if length > 1:
            self._keys.extend([word.inner] * (length - 1))
            self._marks += _NO_BREAK * (length - 1)
            self._syllable = word.last

    def _join_words(self, word: _Word) -> None:
        """Do what `_next` does between two words with readings: most of any text."""
        crowd = max(self._crowd, word.crowd)
        key = self._book.joint(self._syllable, word.first, crowd)
        self._keys.append(key)
        self._marks.append(LineStart.FREE)
        self._origin, self._chain = self._syllable, (key,)
        self._syllable, self._crowd = word.first, word.crowd

    def char(self, char: str, syllable: int, *, one_token: bool) -> None:
        """Write one character; `one_token` says that the one before shares its token."""
        char_class = self._book.classes[char]
        if char == '"':
            self._quote(char, syllable, one_token=one_token)
            return
        shown = "" if char_class is CharClass.HAN else char
        self._next(shown, char_class, syllable, one_token=one_token)

    def finish(self) -> Cells:
        """Close the last cell and return everything written."""
        if self._open:
            self._close(Join.FIXED, tail_cut=False, after=0)
        return Cells(self._keys, bytes(self._marks))

    def _quote(self, char: str, syllable: int, *, one_token: bool) -> None:
        """Write an ASCII quotation mark, which opens and closes in turn."""
        self._next(char, CharClass.NARROW_MARK, syllable, one_token=one_token)
        if self._quoted:
            self._marks[-1] = LineStart.NEVER
        self._quoted = not self._quoted

    def _next(
        self, char: str, char_class: CharClass, syllable: int, *, one_token: bool, crowd: int = 0
    ) -> None:
        head_cut = False
        if self._open:
            before = self._class
            mark = line_start(self._char, before, char, char_class, one_token=one_token)
            if self._char == '"' and self._quoted:
                mark = LineStart.NEVER
            join = _join(self._class, char_class, one_token=one_token)
            tail_cut = before is CharClass.CLOSER and char_class in _AFTER_CLOSER
            head_cut = before is CharClass.OPENER and char_class is CharClass.OPENER
            crowded = max(self._crowd, crowd) if join is Join.WORD else 0
            self._close(join, tail_cut=tail_cut, after=syllable, crowd=crowded)
        else:
            mark = LineStart.FREE
        self._marks.append(mark)
        self._char, self._class, self._syllable = char, char_class, syllable
        self._head_cut, self._open, self._crowd = head_cut, True, crowd

    def _close(self, join: Join, *, tail_cut: bool, after: int, crowd: int = 0) -> None:
        own = self._syllable != 0
        before = self._syllable
        chain: tuple[int, ...] = ()
        if not own and after and self._origin:
            before, chain = self._origin, self._chain
        key = self._book.number(
            Edge(
                self._char,
                self._class,
                join,
                self._head_cut,
                tail_cut,
                own,
                before,
                chain,
                after,
                crowd,
            )
        )
        self._keys.append(key)
        if own:
            self._origin, self._chain = self._syllable, (key,)
        elif self._origin and len(self._chain) < _CHAIN_LIMIT:
            self._chain = (*self._chain, key)
        else:
            self._origin, self._chain = 0, ()


_AFTER_CLOSER = (CharClass.CLOSER, CharClass.OPENER, CharClass.NARROW_MARK)
_MARKS = (CharClass.CLOSER, CharClass.OPENER, CharClass.SPACE)


def _join(before: CharClass, after: CharClass, *, one_token: bool) -> Join:
    if before is CharClass.HAN and after is CharClass.HAN:
        return Join.INNER if one_token else Join.WORD
    if after is CharClass.JOINED:
        return Join.FIXED
    if before in _MARKS or after in _MARKS:
        return _join_mark(before, after)
    narrow_then_han = before is CharClass.NARROW and after is CharClass.HAN
    if narrow_then_han or (before is CharClass.HAN and after is CharClass.NARROW):
        return Join.MIXED
    if CharClass.WIDE in (before, after) and before is not CharClass.PAIR:
        return Join.INNER
    return Join.FIXED


def _join_mark(before: CharClass, after: CharClass) -> Join:
    if after is CharClass.CLOSER or after is CharClass.SPACE or before is CharClass.OPENER:
        return Join.FIXED
    return Join.MARK
