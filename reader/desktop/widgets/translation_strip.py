"""The translation of the selected sentence: its English, its origin and its checks."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from reader.desktop.viewmodels.rows import Origin, Tone, TranslationRow
from reader.desktop.widgets.chips import ChipRow
from reader.desktop.widgets.controls import Badge, LinkButton, Prose, PushButton
from reader.desktop.widgets.paint import colour, draw_ring
from reader.desktop.widgets.typefaces import english, sans

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from reader.desktop.theme import Theme
    from reader.desktop.widgets.english_text import EnglishText
    from reader.desktop.widgets.near_match import NearMatch
    from reader.desktop.widgets.sentence_editor import SentenceEditor

_TONES = {
    Origin.REFERENCE: Tone.APPROVED,
    Origin.YOURS: Tone.APPROVED,
    Origin.MEMORY: Tone.APPROVED,
    Origin.GLOSS: Tone.CAUTION,
    Origin.FAILED: Tone.FORBIDDEN,
}
_ENGLISH = (Origin.REFERENCE, Origin.YOURS, Origin.MEMORY, Origin.MODEL)
"""Origins whose text is a translation; any other text is about the lack of one."""
_MARGIN, _MEASURE = 38, 640
"""Left edge and width of the text, in pixels, until `align` tells those of the article; on the
right, as much is left free, or what the text leaves free on its left."""
_ENGLISH_SIZE = 17
_HINT_SIZE = 14


class TranslationStrip(QWidget):
    """The strip below the article. It shows one `TranslationRow` at a time."""

    install_requested = Signal()
    """The reader wants to install a translation package."""
    copy_requested = Signal(str)
    """Text for the clipboard."""
    written = Signal(str, str)
    """A sentence and the English that the reader wrote for it; empty to forget it."""
    date_requested = Signal()
    """The date of the article is to be set."""
    writing_ended = Signal()
    """The reader has finished writing."""
    height_wanted = Signal(int)
    """Height, in pixels, at which everything is in view."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start with the invitation to select a sentence."""
        super().__init__(parent)
        self._theme = theme
        self._row = TranslationRow(Origin.NONE, "", "", "")
        self._column = (_MARGIN, _MEASURE)
        self.setAccessibleName(self.tr("Translation"))
        self.setMinimumHeight(72)
        self.badge = Badge(theme, self)
        self._position = Prose(12, self)
        self._detail = Prose(12, self)
        self.copy_button = LinkButton(self.tr("Copy"), theme, self)
        self.edit_button = LinkButton(self.tr("Edit"), theme, self)
        self.edit_button.setToolTip(self.tr("Write your own translation; it is kept at once"))
        self.forget_button = LinkButton(self.tr("Remove mine"), theme, self)
        self.install_button = PushButton(
            self.tr("Install a translation package…"), theme, self, primary=True
        )
        self._hint = Prose(_HINT_SIZE, self)
        self.chips = ChipRow(theme, self)
        self.copy_button.clicked.connect(self.copy_text)
        self.edit_button.clicked.connect(self._click_edit)
        self.forget_button.clicked.connect(self._forget)
        self.chips.mend_requested.connect(self._write)
        self.chips.date_requested.connect(self.date_requested)
        self.install_button.clicked.connect(self.install_requested)
        self._text: EnglishText | None = None
        self._ringed = False
        self._near: NearMatch | None = None
        self._hint.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._lay_out()
        self.show_row(self._row)

    @property
    def row(self) -> TranslationRow:
        """What is shown."""
        return self._row

    @property
    def text(self) -> EnglishText:
        """The selectable text; made when there is something to select."""
        if self._text is None:
            # Late: rich text costs 8 ms that the first frame needs for the article.
            from reader.desktop.widgets.english_text import EnglishText

            self._text = EnglishText(self._theme, self._inner)
            self._text.setAccessibleName(self.tr("Translation of the sentence"))
            self._text.reached.connect(self._ring)
            self._text.setMinimumHeight(24)  # else it takes the room of what is below it
            self._text_place.addWidget(self._text)
            # Made late, it would come after the article and hide it from the tab key.
            QWidget.setTabOrder(self._hint, self._text)
        return self._text

    @cached_property
    def editor(self) -> SentenceEditor:
        """Writes the English of the shown sentence; made when somebody does."""
        from reader.desktop.widgets.sentence_editor import SentenceEditor  # late: see above

        editor = SentenceEditor(self)
        editor.written.connect(self.written)
        editor.ended.connect(self._show_reading)
        return editor

    def shown_text(self) -> str:
        """Return the text that is in view: English, a gloss or a hint."""
        return self._row.text or self._hint.text()

    def show_row(self, row: TranslationRow) -> None:
        """Show `row` in place of what was shown; what is being written is kept first."""
        if "editor" in self.__dict__:
            self.editor.end()
        self._row = row
        self.badge.show_text(row.origin_label, _TONES.get(row.origin, Tone.NEUTRAL))
        detail = "" if row.origin is Origin.FAILED else row.detail  # told in full below
        for label, text in ((self._position, row.position), (self._detail, detail)):
            label.setText(text)
            label.setVisible(bool(text))
        self.copy_button.setVisible(bool(row.text) and row.origin in (*_ENGLISH, Origin.GLOSS))
        self.edit_button.setVisible(bool(row.sentence))
        self.forget_button.setVisible(row.origin is Origin.YOURS and bool(row.sentence))
        self.install_button.setVisible(row.install_offered)
        self._show_text(row)
        self._show_near(row)
        self.chips.set_chips(row.chips)
        self.height_wanted.emit(self.wanted_height())

    def copy_text(self) -> None:
        """Ask for the shown English to be copied."""
        if self._row.text:
            self.copy_requested.emit(self._row.text)

    def toggle_editing(self, start: str = "") -> None:
        """Let the reader write the English of the shown sentence, or end that.

        `start` stands there at first; without it the shown English, unless it is none.
        """
        if self.editor.active:
            self.editor.end()
        elif self._row.sentence:
            self._hint.hide()
            self.text.show()
            if start or self._row.origin not in _ENGLISH:
                self._set_text_look(self._theme.ink, is_english=True)
                self.text.show_text("")
            self.editor.begin(self.text, self._row.sentence)
            if start:
                self.text.insertPlainText(start)
            self._detail.setText(self.tr("kept as you write · Esc ends"))
            self._detail.show()
            self.edit_button.setText(self.tr("Done"))
            self.edit_button.updateGeometry()

    def wanted_height(self) -> int:
        """Height, in pixels, at which everything is in view at the present width."""
        width = self._text_width()
        shown = self.text if self._row.text else self._hint
        height = 14 + 26 + 6 + shown.heightForWidth(width) + 16
        if self._row.chips:
            height += 8 + self.chips.heightForWidth(width)
        if self._near is not None:
            height += self._near.wanted_height(width)
        if self._row.install_offered:
            height += 10 + self.install_button.sizeHint().height()
        return height

    def align(self, left: int, width: int) -> None:
        """Set the text `left` pixels from the left and `width` wide, as the article is."""
        if (left, width) != self._column:
            self._column = (left, width)
            self._lay_in()
            self.height_wanted.emit(self.wanted_height())

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self._theme = theme
        buttons = (self.copy_button, self.edit_button, self.forget_button, self.install_button)
        for part in (self.badge, self.chips, *buttons):
            part.set_theme(theme)
        if self._near is not None:
            self._near.set_theme(theme)
        if self._text is not None:
            self._text.bar.set_theme(theme)
        self._show_text(self._row)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for two lines and a row of chips."""
        return QSize(600, 138)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the text in its measure, and ask for the height that the new width needs."""
        self._lay_in()
        if event.size().width() != event.oldSize().width():
            self.height_wanted.emit(self.wanted_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and, around what the keyboard has come to, the ring."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), colour(self._theme.card))
        if self._hint.hasFocus() or self._ringed:
            draw_ring(painter, QRectF(self.rect()).adjusted(4, 4, -4, -4), 8, self._theme)

    def _ring(self, ringed: bool) -> None:
        self._ringed = ringed
        self.update()

    def _show_text(self, row: TranslationRow) -> None:
        has_text = bool(row.text)
        self._hint.setText("" if has_text else self._placeholder(row))
        self._hint.setVisible(not has_text)
        if not has_text:
            if self._text is not None:
                self._text.hide()
            self.setFocusProxy(self._hint)
            return
        self.text.show()
        self.setFocusProxy(self.text)
        # While a translation is awaited the last answer stays, dimmed.
        is_english = row.origin in (*_ENGLISH, Origin.BUSY)
        awaited = row.origin is Origin.BUSY and not row.partial
        self._set_text_look(
            self._theme.secondary if awaited else self._theme.ink, is_english=is_english
        )
        self.text.show_text(row.text)

    def _set_text_look(self, tint: str, *, is_english: bool) -> None:
        palette = self.text.palette()
        palette.setColor(QPalette.ColorRole.Text, colour(tint))
        self.text.setPalette(palette)
        self.text.setFont(english(_ENGLISH_SIZE) if is_english else sans(_HINT_SIZE))

    def _show_near(self, row: TranslationRow) -> None:
        if row.near is None and self._near is None:
            return
        if self._near is None:
            from reader.desktop.widgets.near_match import NearMatch  # late: few rows have one

            self._near = NearMatch(self._theme, self._inner)
            self._near.used.connect(self.toggle_editing)
            self._near_place.addWidget(self._near)
        self._near.show_row(row.near)

    def _show_reading(self) -> None:
        self.edit_button.setText(self.tr("Edit"))
        self.edit_button.updateGeometry()
        self.writing_ended.emit()

    def _click_edit(self) -> None:
        self.toggle_editing()

    def _forget(self) -> None:
        self._write("")

    def _write(self, english: str) -> None:
        """Keep `english` as what the reader wrote; an empty text forgets it."""
        if self._row.sentence:
            self.written.emit(self._row.sentence, english)
            self.writing_ended.emit()

    def _placeholder(self, row: TranslationRow) -> str:
        if row.origin is Origin.BUSY:
            return self.tr("Translating…")
        if row.origin is Origin.FAILED:
            return row.detail
        return self.tr("Select a sentence to see its English here.")

    def _lay_out(self) -> None:
        for label in (self._position, self._detail, self._hint):
            label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.badge)
        head.addWidget(self._position)
        head.addWidget(self._detail, 1)
        head.addStretch()
        head.addWidget(self.forget_button)
        head.addWidget(self.edit_button)
        head.addWidget(self.copy_button)
        install = QHBoxLayout()
        install.setContentsMargins(0, 10, 0, 0)
        install.addWidget(self.install_button)
        install.addStretch(1)
        self._inner = QWidget(self)
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 14, 0, 12)
        column.setSpacing(0)
        column.addLayout(head)
        column.addSpacing(6)
        column.addWidget(self._hint, 1)
        self._text_place = QVBoxLayout()
        column.addLayout(self._text_place, 1)
        self._near_place = QVBoxLayout()
        column.addLayout(self._near_place)
        column.addSpacing(6)
        column.addWidget(self.chips)
        column.addLayout(install)

    def _text_width(self) -> int:
        left, width = self._column
        return max(120, min(width, self.width() - left - min(left, _MARGIN)))

    def _lay_in(self) -> None:
        self._inner.setGeometry(self._column[0], 0, self._text_width(), self.height())
