"""The form in which a person writes a term of their own; Enter saves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QLabel, QLineEdit, QWidget

from reader.desktop.viewmodels.labels import plain
from reader.desktop.viewmodels.term_form import TermForm
from reader.desktop.widgets.typefaces import menus, sans
from reader.desktop.windows.dialog import QuietDialog, quiet_label
from reader.glossary.entry import Status

if TYPE_CHECKING:
    from reader.desktop.theme import Theme

_WIDTH = 460


class EntryDialog(QuietDialog):
    """Chinese, both scripts, pinyin, English, status, source; says what was written."""

    saved = Signal(object)  # TermForm
    zh_changed = Signal(str)
    """Other Chinese was written: somebody should fill in the rest."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        """Start empty."""
        super().__init__(theme, parent)
        self.set_title(self.tr("Add Term"))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        self.zh = self._line(form, self.tr("&Chinese"))
        self.zh_hant = self._line(form, self.tr("&Traditional"))
        self.pinyin = self._line(form, self.tr("&Pinyin"))
        self.english = self._line(form, self.tr("&English"))
        self.status = self._choice(form, self.tr("&Status"))
        self.source = self._line(form, self.tr("S&ource"))
        self.note = self._line(form, self.tr("&Note"))
        self._hint = quiet_label("", self)
        self.body.addLayout(form)
        self.body.addWidget(self._hint)
        self.save_button = self.add_button(self.tr("Save"), primary=True)
        self.save_button.clicked.connect(self._save)
        self.add_close()
        self.zh.returnPressed.disconnect()
        self.zh.returnPressed.connect(self._go_on)
        self.zh.editingFinished.connect(self._tell_zh)
        for field in (self.zh, self.english):
            field.textChanged.connect(self._follow)
        self._told = ""
        self.resize(_WIDTH, self.sizeHint().height())
        self._follow()

    def show_form(self, form: TermForm, hint: str = "") -> None:
        """Fill the fields; `hint` says where what they show is from."""
        self._told = form.zh
        pairs = (
            (self.zh, form.zh),
            (self.zh_hant, form.zh_hant),
            (self.pinyin, form.pinyin),
            (self.english, form.english),
            (self.source, form.source),
            (self.note, form.note),
        )
        for field, text in pairs:
            field.setText(text)
            field.setCursorPosition(0)
        self.status.setCurrentIndex(self.status.findData(str(form.status)))
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        first = self.english if form.zh else self.zh
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        first.selectAll()

    @property
    def form(self) -> TermForm:
        """What stands in the fields."""
        return TermForm(
            self.zh.text(),
            self.zh_hant.text(),
            self.pinyin.text(),
            self.english.text(),
            Status(str(self.status.currentData())),
            self.source.text(),
            self.note.text(),
        )

    def _save(self) -> None:
        form = self.form
        if form.is_complete:
            self.saved.emit(form)
            self.accept()

    def _go_on(self) -> None:
        """Save what was filled in for this Chinese; for other Chinese, fill that in first."""
        if self.zh.text().strip() == self._told:
            self._save()
        else:
            self._tell_zh()
            self.english.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell_zh(self) -> None:
        text = self.zh.text().strip()
        if text and text != self._told:
            self._told = text
            self.zh_changed.emit(text)

    def _follow(self) -> None:
        self.save_button.setEnabled(self.form.is_complete)

    def _line(self, form: QFormLayout, label: str) -> QLineEdit:
        field = QLineEdit(self)
        field.setFont(menus(14))
        field.returnPressed.connect(self._save)
        self._add(form, label, field)
        return field

    def _choice(self, form: QFormLayout, label: str) -> QComboBox:
        field = QComboBox(self)
        field.setFont(sans(13))
        names = (self.tr("Approved"), self.tr("In use"), self.tr("Superseded"), self.tr("Never"))
        for name, status in zip(names, Status, strict=True):
            field.addItem(name, str(status))
        self._add(form, label, field)
        return field

    def _add(self, form: QFormLayout, label: str, field: QWidget) -> None:
        shown = QLabel(label, self)
        shown.setFont(sans(13))
        shown.setBuddy(field)
        field.setAccessibleName(plain(label))
        form.addRow(shown, field)
