"""How the article is shown: every choice of the View menu that is about its text.

Choices are kept in the settings; the view, the menu and the top bar are told.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reader.desktop.widgets.article.appearance import Appearance, Colours
from reader.desktop.windows.action_ids import ActionId
from reader.desktop.windows.wiring import ignoring_state
from reader.storage.settings import (
    CHOICES,
    DEFAULT_FONT_PX,
    DEFAULT_MEASURE_EM,
    MAX_MEASURE_EM,
    MIN_MEASURE_EM,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from reader.desktop.preferences import Preferences
    from reader.desktop.slices import Slices
    from reader.desktop.viewmodels.reading import ReadingModel
    from reader.desktop.widgets.article.view import ArticleView
    from reader.desktop.windows.main_window import MainWindow

_FONT_STEP = 2
_MEASURE_STEP = 2
_LEVELS = range(1, 7)
_SWITCHES = {ActionId.DOUBTS: "doubts", ActionId.GRID: "grid"}


class Look(QObject):
    """The choices of how the article is shown, carried out."""

    def __init__(
        self,
        view: ArticleView,
        window: MainWindow,
        reading: ReadingModel,
        preferences: Preferences,
    ) -> None:
        """Show the article of `reading` in `view` as the settings say."""
        super().__init__()
        self._view = view
        self._window = window
        self._reading = reading
        self._preferences = preferences
        self._slices: Slices[bytes] | None = None
        reading.ruby_changed.connect(self.show_ruby)
        reading.size_changed.connect(self._show_size)
        view.zoom_requested.connect(self.zoom)
        window.top_bar.pinyin_chosen.connect(self.choose_pinyin)
        self.dress()
        self._show_pinyin()

    def connect_menu(self) -> None:
        """Connect the menu's choices and check those in force."""
        for name, run in self._runs().items():
            self._window.actions_by_id[name].triggered.connect(ignoring_state(run))
        self._show_choices()

    # ---------------------------------------------------------------- what is shown

    def dress(self) -> None:
        """Give the view its appearance: settings, theme and script together."""
        settings, theme = self._preferences.settings, self._window.theme
        names = Colours._fields
        appearance = Appearance(
            font_px=self._reading.font_px,
            measure_em=settings.measure_em,
            families=self._reading.script,
            colours=Colours(**{name: getattr(theme, name) for name in names}),
            notation=settings.notation,
            tones=self._tones(),
            coloured_han=settings.coloured == "han",
            doubts=settings.doubts,
            grid=settings.grid,
            on_hover=self._reading.pinyin == "hover",
        )
        self._view.set_appearance(appearance)

    def show_ruby(self) -> None:
        """Show readings over the words of the mode in force."""
        self.dress()
        if self._slices is not None:
            self._slices.stop()
        parts = self._reading.ruby_parts()
        if parts is None:
            self._view.set_ruby_visibility(None)
            return
        if self._slices is None:
            from reader.desktop.slices import Slices  # late: not for the first frame of most

            self._slices = Slices(self)
        # Of a very long article the answer comes a moment later.
        self._slices.run(parts, lambda made: self._view.set_ruby_visibility(b"".join(made)))

    # ---------------------------------------------------------------- what the reader does

    def choose_pinyin(self, mode: str) -> None:
        """Let the words of `mode` carry readings."""
        self._preferences.change(pinyin=mode)
        self._reading.set_pinyin(mode)
        self._show_choices()

    def choose_level(self, level: int) -> None:
        """Let names and words above `level` of the HSK list carry readings."""
        self._preferences.change(pinyin="level", pinyin_level=level)
        self._reading.set_level(level)
        self._show_choices()

    def choose_known_level(self, level: int) -> None:
        """Count words up to `level` of the HSK list as known."""
        self._preferences.change(known_level=level)
        self._reading.set_known_level(level)
        self._show_choices()

    def change(self, **choices: object) -> None:
        """Change notation, colours, marks or grid, and keep them."""
        self._preferences.change(**choices)
        self.dress()
        self._show_choices()

    def zoom(self, steps: int) -> None:
        """Make the text larger or smaller."""
        self._reading.set_font_px(self._reading.font_px + steps * _FONT_STEP)

    def widen(self, steps: int) -> None:
        """Make the lines longer or shorter."""
        wanted = self._preferences.settings.measure_em + steps * _MEASURE_STEP
        self.change(measure_em=min(MAX_MEASURE_EM, max(MIN_MEASURE_EM, wanted)))

    # ---------------------------------------------------------------- inner workings

    def _runs(self) -> dict[ActionId, Callable[[], object]]:
        runs: dict[ActionId, Callable[[], object]] = {
            ActionId.LARGER: lambda: self.zoom(1),
            ActionId.SMALLER: lambda: self.zoom(-1),
            ActionId.RESET_SIZE: lambda: self._reading.set_font_px(DEFAULT_FONT_PX),
            ActionId.WIDER: lambda: self.widen(1),
            ActionId.NARROWER: lambda: self.widen(-1),
            ActionId.RESET_MEASURE: lambda: self.change(measure_em=DEFAULT_MEASURE_EM),
        }
        for mode in CHOICES["pinyin"]:
            if mode != "level":
                runs[ActionId(f"pinyin-{mode}")] = partial(self.choose_pinyin, mode)
        for level in _LEVELS:
            runs[ActionId(f"level-{level}")] = partial(self.choose_level, level)
            runs[ActionId(f"known-{level}")] = partial(self.choose_known_level, level)
        for field in ("notation", "tones", "coloured"):
            for value in CHOICES[field]:
                runs[ActionId(f"{field}-{value}")] = partial(self.change, **{field: value})
        for name, field in _SWITCHES.items():
            runs[name] = partial(self._switch, field)
        return runs

    def _switch(self, field: str) -> None:
        self.change(**{field: not getattr(self._preferences.settings, field)})

    def _show_choices(self) -> None:
        settings, actions = self._preferences.settings, self._window.actions_by_id
        mode, level = settings.pinyin, settings.pinyin_level
        chosen = f"level-{level}" if mode == "level" else f"pinyin-{mode}"
        for name in (
            chosen,
            f"notation-{settings.notation}",
            f"tones-{settings.tones}",
            f"coloured-{settings.coloured}",
            f"language-{settings.language}",
            f"known-{min(max(settings.known_level, 1), max(_LEVELS))}",
        ):
            actions[ActionId(name)].setChecked(True)
        for name, field in _SWITCHES.items():
            actions[name].setChecked(getattr(settings, field))
        self._show_pinyin()

    def _show_pinyin(self) -> None:
        settings = self._preferences.settings
        self._window.set_pinyin(settings.pinyin, settings.pinyin_level)

    def _show_size(self, size: int) -> None:
        self.dress()
        self._preferences.change(font_px=size)

    def _tones(self) -> tuple[str, ...]:
        palette, theme = self._preferences.settings.tones, self._window.theme
        if palette == "none":
            return ()
        from reader.desktop.tone_colours import tone_colours  # late: for those who want colours

        return tone_colours(palette, (theme.page, theme.selection, theme.hover))
