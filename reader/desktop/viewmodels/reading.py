"""The open article and how it is shown: script, pinyin mode, text size.

Facts are state with a change signal; methods are orders. The view repaints from the
signals and never asks a service.
"""

from __future__ import annotations

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reader.annotation.script import Script
from reader.storage.settings import MAX_FONT_PX, MIN_FONT_PX, Settings
from reader.workspace.reading import open_article

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.desktop.viewmodels.writing import Writing
    from reader.text.model import Span
    from reader.workspace.reading import OpenArticle
    from reader.workspace.services import Services

SCRIPTS = (Script.SIMPLIFIED, Script.TAIWAN, Script.HONGKONG)
"""Scripts of the switch, in the order in which it is cycled."""
_AT_ONCE = 20_000
"""A text of so many code points is written in another script before anything is shown."""
_SLICE_S = 0.008


class ReadingModel(QObject):
    """The article being read, its shown text and which words carry pinyin."""

    article_changed = Signal()
    text_changed = Signal()
    known_level_changed = Signal()
    text_written = Signal(object)  # Span: so much more of a long text is in its script
    readings_changed = Signal()
    """The same article is read better, or was corrected."""
    ruby_changed = Signal()
    size_changed = Signal(int)  # device-independent pixels

    def __init__(self, services: Services, settings: Settings, *, at_once: bool = True) -> None:
        """Show nothing yet, the way `settings` say.

        Where it need not all be there `at_once`, an article opens as a draft and is read
        better later, see `reread`.
        """
        super().__init__()
        self._services = services
        self._at_once = at_once
        self._opened: OpenArticle | None = None
        self._text = ""
        self._writing: Writing | None = None
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._write_on)
        self._script = Script(settings.script)
        self._pinyin = settings.pinyin
        self._is_told = True
        self._known_level = settings.known_level
        self._level = settings.pinyin_level
        self._font_px = settings.font_px

    @property
    def opened(self) -> OpenArticle | None:
        """The article being read."""
        return self._opened

    @property
    def text(self) -> str:
        """The article in its script, of the length of its source text.

        What of a long one is not written yet is written now.
        """
        self.finish()
        return self._text

    @property
    def shown(self) -> str:
        """The same as far as it is written; elsewhere it still is the source text."""
        return self._text

    @property
    def script(self) -> Script:
        """Script of the shown text."""
        return self._script

    @property
    def pinyin(self) -> str:
        """Which words carry readings: all, unknown, level, terms, hover or none.

        Unknown words are names and words above the reader's level, but for what the
        person said of words; *level* takes a level of its own and the list alone.
        """
        return self._pinyin

    @property
    def known_level(self) -> int:
        """HSK level whose words are known, unless the person said otherwise."""
        return self._known_level

    @property
    def font_px(self) -> int:
        """Size of the Han characters in device-independent pixels."""
        return self._font_px

    def open(self, number: int) -> bool:
        """Open the article with that library number; False where there is none.

        Raises `ReaderError` where it cannot be annotated.
        """
        opened = open_article(self._services, number, at_once=self._at_once)
        if opened is None:
            return False
        self._opened = opened
        self._write(opened.position)
        while self._writing is not None and not self._writing.in_view:
            self._writing.step()
        if self._writing is not None:
            self._text, self._writing.touched = self._writing.text, None
        self._is_told = True
        self.article_changed.emit()
        return True

    def close(self) -> None:
        """Have no article open: none is left in the library."""
        self._opened = None
        self._write(0)
        self.article_changed.emit()

    def reread(self, opened: OpenArticle) -> None:
        """Show the open article with the other words and readings of `opened`."""
        if self._opened is not None and opened.digest == self._opened.digest:
            self._opened = opened
            self.readings_changed.emit()

    def set_date(self, date: str) -> None:
        """Keep the ISO 8601 `date` of the open article and its page; an empty one forgets it.

        Raises `ReaderError` where it cannot be kept.
        """
        if self._opened is not None:
            record = self._opened.record
            self._services.catalog.set_date(record.id, date)
            self._opened = self._opened._replace(record=record._replace(date=date))

    def set_script(self, script: Script, place: int = 0) -> None:
        """Show the article in `script`, written anew from its source.

        Of a long one what stands at the offset `place` comes first, a moment later.
        """
        if script is self._script:
            return
        self._script = script
        self._is_told = False
        self._write(place)
        if self._writing is None:
            self._tell()

    def finish(self) -> None:
        """Write what is not written yet."""
        while self._writing is not None:
            self._write_on(until=float("inf"))

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

    def set_level(self, level: int) -> None:
        """Let names and words above `level` of the HSK list carry pinyin."""
        if (self._pinyin, self._level) != ("level", level):
            self._pinyin, self._level = "level", level
            self.ruby_changed.emit()

    def set_known_level(self, level: int) -> None:
        """Count words up to `level` of the HSK list as known."""
        if level != self._known_level:
            self._known_level = level
            self.known_level_changed.emit()
            self.note_words()

    def note_words(self) -> None:
        """Take what the person said of words since."""
        if self._pinyin == "unknown":
            self.ruby_changed.emit()

    def ruby(self) -> bytes | None:
        """One byte a code point, 1 where pinyin is shown; None where all of it is or can be."""
        parts = self.ruby_parts()
        return None if parts is None else b"".join(parts)

    def ruby_parts(self) -> Iterator[bytes] | None:
        """Return what `ruby` does in parts, which take milliseconds each to be worked out."""
        if self._opened is None or self._pinyin in ("all", "hover"):
            return None
        if self._pinyin == "none":
            return iter((bytes(len(self._text)),))
        from reader.workspace import showing  # late: only for the modes that choose words

        if self._pinyin == "terms":
            return showing.masks_of_terms(self._services, self._opened)
        if self._pinyin == "level":
            return showing.masks_above(self._services, self._opened, self._level)
        said = self._services.word_states
        return showing.masks_above(self._services, self._opened, self._known_level, said)

    def unknown_word(self, place: int, step: int) -> Span | None:
        """Return the nearest unknown word behind `place` (step 1) or before it (-1)."""
        from reader.workspace.showing import next_unknown  # late, likewise

        if self._opened is None:
            return None
        return next_unknown(self._services, self._opened, self._known_level, place, step)

    def _write(self, place: int) -> None:
        """Begin to write the text; a short one is there at once."""
        self._writing = None
        self._timer.stop()
        source = self._opened.article.text if self._opened is not None else ""
        if len(source) <= _AT_ONCE:
            self._text = self._written(source)
            return
        from reader.desktop.viewmodels.writing import Writing  # late: few texts are so long

        self._writing = Writing(self._services, source, self._script, place)
        self._timer.start()

    def _write_on(self, until: float | None = None) -> None:
        """Write more of the text, for a few milliseconds or `until` a time; show what is there."""
        writing = self._writing
        if writing is None:
            return
        stop = monotonic() + _SLICE_S if until is None else until
        more = True
        while more and monotonic() < stop:
            more = writing.step()
        if not more:
            self._writing = None
            self._timer.stop()
        if not writing.in_view:
            return
        touched, writing.touched = writing.touched, None
        if touched is not None or not self._is_told:
            self._text = writing.text
        if not self._is_told:
            self._tell()
        elif touched is not None:
            self.text_written.emit(touched)

    def _tell(self) -> None:
        self._is_told = True
        self.text_changed.emit()

    def _written(self, source: str) -> str:
        if self._script is Script.SIMPLIFIED and not self._is_traditional(source):
            return source
        return self._services.scripts.write(source, self._script)

    def _is_traditional(self, text: str) -> bool:
        return not self._services.derived.traditional().isdisjoint(text)
