"""How does an accessible text answer what the bindings leave out? Through its C++ table.

PySide6 6.11 removes the functions of ``QAccessibleTextInterface`` that answer through
pointers. A client that asks for the selection then reads whatever was in memory, and Qt's
own idea of a Chinese word is the whole text. Here those entries of an object's table of
virtual functions are answered by Python.

Qt keeps the order of virtual functions through all of Qt 6; the table is laid out, and
long values are returned, as the Itanium C++ ABI for x86-64 says. Both are tried out on
another object before anything is changed. Nobody has tested other systems, so there
nothing is, and such a text says that nothing is selected.
"""

from __future__ import annotations

import ctypes
import logging
import platform
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QAccessibleTextInterface
from shiboken6 import getCppPointer

if TYPE_CHECKING:
    from collections.abc import Callable

    _Out = ctypes.Array[ctypes.c_int]

_log = logging.getLogger(__name__)
_WORD = ctypes.sizeof(ctypes.c_void_p)
_HEAD = 2
"""Entries before the one that an object points to: offset to top, type information."""
_ENTRIES = 18
"""Two destructors and sixteen functions."""
_SELECTION, _SELECTION_COUNT, _CURSOR_POSITION, _TEXT = 2, 3, 7, 9
_BEFORE, _AFTER, _AT, _CHARACTER_COUNT, _ATTRIBUTES = 10, 11, 12, 13, 17
ATTRIBUTES = -2
"""``text(ATTRIBUTES, ATTRIBUTES)`` is to return the attributes of the whole text."""

_Table = ctypes.c_void_p * (_HEAD + _ENTRIES)
_Address, _Int, _Pointer = ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(ctypes.c_int)
_Selection = ctypes.CFUNCTYPE(None, _Address, _Int, _Pointer, _Pointer)
_Number = ctypes.CFUNCTYPE(_Int, _Address)
# The first address is where the caller wants the QString to be made.
_Text = ctypes.CFUNCTYPE(_Address, _Address, _Address, _Int, _Int)
_Part = ctypes.CFUNCTYPE(_Address, _Address, _Address, _Int, _Int, _Pointer, _Pointer)
_Attributes = ctypes.CFUNCTYPE(_Address, _Address, _Address, _Int, _Pointer, _Pointer)


class Answers(Protocol):
    """What is asked; all offsets are UTF-16 units and all ranges half-open."""

    def selected(self) -> tuple[int, int]:
        """Range of the selection."""
        ...

    def part(self, offset: int, boundary: int, step: int) -> tuple[int, int]:
        """Range of the unit at `offset` (step 0), or of the one before (-1) or after it (1).

        `boundary` is a value of ``QAccessible.TextBoundaryType``.
        """
        ...


@dataclass(frozen=True, slots=True)
class Answering:
    """What must live as long as the object whose functions were replaced."""

    table: object
    functions: tuple[object, ...]


def answer_through(text: QAccessibleTextInterface, answers: Answers) -> Answering | None:
    """Let `answers` speak for `text` wherever the bindings do not; None where it cannot."""
    if sys.platform != "linux" or platform.machine() != "x86_64" or not _is_as_expected():
        return None
    table = _table_of(text)
    make_text = _Text(table[_HEAD + _TEXT] or 0)

    def answer_part(step: int) -> Callable[[int, int, int, int, _Out, _Out], int]:
        def answer(made: int, this: int, at: int, boundary: int, start: _Out, end: _Out) -> int:
            start[0], end[0] = _safely(lambda: answers.part(at, boundary, step))
            make_text(made, this, start[0], end[0])
            return made

        return answer

    def answer_attributes(made: int, this: int, _at: int, start: _Out, end: _Out) -> int:
        start[0], end[0] = 0, _safely(lambda: (0, text.characterCount()))[1]
        make_text(made, this, ATTRIBUTES, ATTRIBUTES)
        return made

    def answer_selection(_this: int, _index: int, start: _Out, end: _Out) -> None:
        start[0], end[0] = _safely(answers.selected)

    functions = {
        _SELECTION: _Selection(answer_selection),
        _BEFORE: _Part(answer_part(-1)),
        _AFTER: _Part(answer_part(1)),
        _AT: _Part(answer_part(0)),
        _ATTRIBUTES: _Attributes(answer_attributes),
    }
    for place, function in functions.items():
        table[_HEAD + place] = ctypes.cast(function, ctypes.c_void_p).value
    _entry_of(text).value = ctypes.addressof(table) + _HEAD * _WORD
    return Answering(table, (make_text, *functions.values()))


def _safely(ask: Callable[[], tuple[int, int]]) -> tuple[int, int]:
    """Return the answer; an exception has nowhere to go above C++."""
    try:
        return ask()
    except Exception:  # noqa: BLE001 - the client gets nothing, and the log says why
        _log.exception("accessible text")
        return (0, 0)


class _Probe(QAccessibleTextInterface):
    """Answers three of the functions with numbers that tell them apart."""

    def selectionCount(self) -> int:
        return _SELECTION_COUNT

    def cursorPosition(self) -> int:
        return _CURSOR_POSITION

    def characterCount(self) -> int:
        return _CHARACTER_COUNT


def _is_as_expected() -> bool:
    """Whether the functions around those that are replaced are where they belong."""
    probe = _Probe()
    table, address = _table_of(probe), getCppPointer(probe)[0]
    places = (_SELECTION_COUNT, _CURSOR_POSITION, _CHARACTER_COUNT)
    return all(_Number(table[_HEAD + place] or 0)(address) == place for place in places)


def _entry_of(text: QAccessibleTextInterface) -> ctypes.c_void_p:
    return ctypes.c_void_p.from_address(getCppPointer(text)[0])


def _table_of(text: QAccessibleTextInterface) -> ctypes.Array[ctypes.c_void_p]:
    begins = (_entry_of(text).value or 0) - _HEAD * _WORD
    return _Table.from_buffer_copy(ctypes.string_at(begins, ctypes.sizeof(_Table)))
