"""The open article and how it is shown: script, pinyin mode, text size.

Facts are state with a change signal; methods are orders. The view repaints from the
signals and never asks a service.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reader.annotation.script import Script
from reader.storage.settings import MAX_FONT_PX, MIN_FONT_PX, Settings
from reader.workspace.reading import open_article, unknown_words

if TYPE_CHECKING:
    from reader.text.model import Span
    from reader.workspace.reading import OpenArticle
    from reader.workspace.services import Services

PINYIN_MODES = ("all", "unknown", "hover", "none")
"""Which words carry pinyin; unknown words are those above the reader's HSK level."""

SCRIPTS = (Script.SIMPLIFIED, Script.TAIWAN, Script.HONGKONG)
"""Scripts of the switch, in the order in which it is cycled."""


class ReadingModel(QObject):
    """The article being read, its shown text and which words carry pinyin."""

    article_changed = Signal()
    text_changed = Signal()
    ruby_changed = Signal()
    size_changed = Signal(int)  # device-independent pixels

    def __init__(self, services: Services, settings: Settings) -> None:
        """Show nothing yet, the way `settings` say."""
        super().__init__()
        self._services = services
        self._opened: OpenArticle | None = None
        self._text = ""
        self._script = Script(settings.script)
        self._pinyin = settings.pinyin
        self._known_level = settings.known_level
        self._font_px = settings.font_px
        self._hovered: Span | None = None

    @property
    def opened(self) -> OpenArticle | None:
        """The article being read."""
        return self._opened

    @property
    def text(self) -> str:
        """The article as shown, of the length of its source text."""
        return self._text

    @property
    def script(self) -> Script:
        """Script of the shown text."""
        return self._script

    @property
    def pinyin(self) -> str:
        """One of `PINYIN_MODES`."""
        return self._pinyin

    @property
    def font_px(self) -> int:
        """Size of the Han characters in device-independent pixels."""
        return self._font_px

    def open(self, number: int) -> bool:
        """Open the article with that library number; False where there is none.

        Raises `ReaderError` where it cannot be annotated.
        """
        opened = open_article(self._services, number)
        if opened is None:
            return False
        self._opened = opened
        self._hovered = None
        self._text = self._written()
        self.article_changed.emit()
        return True

    def set_script(self, script: Script) -> None:
        """Show the article in `script`, written anew from its source."""
        if script is self._script:
            return
        self._script = script
        self._text = self._written()
        self.text_changed.emit()

    def set_pinyin(self, mode: str) -> None:
        """Let the words of `mode` carry pinyin."""
        if mode != self._pinyin:
            self._pinyin = mode
            self.ruby_changed.emit()

    def set_font_px(self, size: int) -> None:
        """Set the size of the Han characters, within what is readable."""
        size = min(MAX_FONT_PX, max(MIN_FONT_PX, size))
        if size != self._font_px:
            self._font_px = size
            self.size_changed.emit(size)

    def hover(self, span: Span | None) -> None:
        """Let only the word at `span` carry pinyin, in the mode that asks for it."""
        if span != self._hovered:
            self._hovered = span
            if self._pinyin == "hover":
                self.ruby_changed.emit()

    def ruby(self) -> bytes | None:
        """One byte a code point, 1 where pinyin is shown; None where all of it is."""
        if self._opened is None or self._pinyin == "all":
            return None
        shown = bytearray(len(self._text))
        for span in self._words_with_pinyin():
            shown[span.start : span.end] = b"\x01" * (span.end - span.start)
        return bytes(shown)

    def _words_with_pinyin(self) -> list[Span]:
        if self._opened is None or self._pinyin == "none":
            return []
        if self._pinyin == "hover":
            return [self._hovered] if self._hovered else []
        return list(unknown_words(self._services.words, self._opened, self._known_level))

    def _written(self) -> str:
        if self._opened is None:
            return ""
        source = self._opened.article.text
        if self._script is Script.SIMPLIFIED and not self._is_traditional(source):
            return source
        return self._services.scripts.write(source, self._script)

    def _is_traditional(self, text: str) -> bool:
        return not self._services.derived.traditional().isdisjoint(text)
