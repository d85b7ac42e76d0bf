"""The dialog that asks how a word is read, and where that shall hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QListWidget, QRadioButton

from reader.annotation.orthography import join_syllables
from reader.desktop.widgets.controls import ThinScrollBar
from reader.desktop.widgets.typefaces import han_sans
from reader.desktop.windows.dialog import QuietDialog, quiet_label
from reader.dictionary.numbered import to_marks
from reader.workspace.corrections import SCOPES

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QListWidgetItem, QWidget

    from reader.desktop.theme import Theme
    from reader.workspace.corrections import Candidate

_HALF = 0.5


class ReadingDialog(QuietDialog):
    """The characters of a word, the ways to read the chosen one, and the scope."""

    decided = Signal(object, str)
    """Syllables of the word, and one of `SCOPES`."""

    def __init__(
        self,
        word: tuple[str, Sequence[str], int],
        around: tuple[str, str],
        candidates: Callable[[int], Sequence[Candidate]],
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Ask about the `word`: its text, its syllables, and the place of a character in it.

        `candidates` gives the ways to read the character at a place.
        """
        super().__init__(theme, parent)
        text, syllables, place = word
        self._text, self._syllables, self._place = text, list(syllables), place
        self._ask_for = candidates
        self._shown: Sequence[Candidate] = ()
        self.body.addWidget(quiet_label("".join((around[0], f"【{text}】", around[1])), self))
        self.characters = self._add_characters(text)
        self.list = QListWidget(self)
        self.list.setFont(han_sans(15))
        self.list.setVerticalScrollBar(ThinScrollBar(theme, "card", self.list))
        self.list.setAccessibleName(self.tr("Ways to read the character"))
        self.list.currentRowChanged.connect(self._take_candidate)
        self.list.itemActivated.connect(self._decide_on)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Another reading, for instance hang2 or háng"))
        self.field.textEdited.connect(self._take_typed)
        self.body.addWidget(self.list, 1)
        self.body.addWidget(self.field)
        self.scopes = self._add_scopes()
        self.buttons.addStretch(1)
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        self.apply_button = self.add_button(self.tr("Apply"), primary=True)
        self.apply_button.clicked.connect(self._decide)
        self.resize(440, 460)
        self.choose_character(place)
        self.list.setFocus()

    def choose_character(self, place: int) -> None:
        """Show the ways to read the character at `place` in the word."""
        self._place = place
        self.characters.button(place).setChecked(True)
        self._shown = self._ask_for(place)
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([_described(one) for one in self._shown])
        readings = [one.syllable for one in self._shown]
        current = self._syllables[place]
        self.list.setCurrentRow(readings.index(current) if current in readings else -1)
        self.list.blockSignals(False)
        self.field.clear()
        self._show_title()

    @property
    def syllables(self) -> tuple[str, ...]:
        """The reading of the word as chosen so far."""
        return tuple(self._syllables)

    def _add_characters(self, text: str) -> QButtonGroup:
        group, row = QButtonGroup(self), QHBoxLayout()
        for place, character in enumerate(text):
            button = QRadioButton(character, self)
            button.setFont(han_sans(18))
            button.setVisible(len(text) > 1)
            group.addButton(button, place)
            row.addWidget(button)
        row.addStretch(1)
        self.body.addLayout(row)
        group.idClicked.connect(self.choose_character)
        return group

    def _add_scopes(self) -> QButtonGroup:
        group = QButtonGroup(self)
        names = (self.tr("Here"), self.tr("In this article"), self.tr("Always for this word"))
        for number, name in enumerate(names):
            button = QRadioButton(name, self)
            button.setChecked(number == 0)
            group.addButton(button, number)
            self.body.addWidget(button)
        return group

    def _take_candidate(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            self._take(self._shown[row].syllable)

    def _take_typed(self, typed: str) -> None:
        self._take(to_marks(typed.strip().lower()))

    def _take(self, syllable: str) -> None:
        self._syllables[self._place] = syllable
        self._show_title()

    def _show_title(self) -> None:
        self.set_title(f"{self._text} {join_syllables(self._syllables)}")
        self.apply_button.setEnabled(all(one.isalpha() for one in self._syllables))

    def _decide_on(self, _item: QListWidgetItem) -> None:
        self._decide()

    def _decide(self) -> None:
        if self.apply_button.isEnabled():
            self.accept()
            self.decided.emit(self.syllables, SCOPES[self.scopes.checkedId()])


def _described(candidate: Candidate) -> str:
    shown = (candidate.syllable, _percent(candidate.chance), candidate.example)
    return "   ".join(filter(None, shown))


def _percent(chance: float | None) -> str:
    if chance is None:
        return ""
    if round(100 * chance) in (0, 100):  # no model is that sure
        return "< 1 %" if chance < _HALF else "> 99 %"
    return f"{100 * chance:.0f} %"
