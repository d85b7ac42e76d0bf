"""What the window's own actions do inside the window; services are connected by the app."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QGuiApplication

from reader.desktop.theme import THEME_NAMES, next_theme_name
from reader.desktop.widgets.top_bar import SCRIPTS
from reader.desktop.windows.action_ids import ActionId

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from reader.desktop.widgets.article_list import ArticleList
    from reader.desktop.widgets.terms_panel import TermsPanel
    from reader.desktop.widgets.top_bar import TopBar
    from reader.desktop.widgets.translation_strip import TranslationStrip
    from reader.desktop.windows.focus_round import FocusRound

SCRIPT_ACTIONS: dict[str, ActionId] = dict(
    zip(SCRIPTS, (ActionId.SIMPLIFIED, ActionId.TAIWAN, ActionId.HONGKONG), strict=True)
)
THEME_ACTIONS: dict[str, ActionId] = dict(
    zip(
        THEME_NAMES,
        (
            ActionId.THEME_LIGHT,
            ActionId.THEME_DARK,
            ActionId.THEME_SEPIA,
            ActionId.THEME_CONTRAST,
        ),
        strict=True,
    )
)


class Parts(NamedTuple):
    """The parts of one window that its actions move between."""

    actions: Mapping[ActionId, QAction]
    top_bar: TopBar
    articles: ArticleList
    view: QWidget
    terms: TermsPanel
    translation: TranslationStrip
    focus_round: FocusRound


def connect_actions(parts: Parts, request_theme: Callable[[str], object]) -> None:
    """Connect every action that needs nothing but the window itself."""
    runs = {**_choices(parts, request_theme), **_moves(parts), **_focus_moves(parts)}
    for action_id, run in runs.items():
        parts.actions[action_id].triggered.connect(ignoring_state(run))

    def read_on(_article: str) -> None:
        parts.view.setFocus()

    parts.articles.article_chosen.connect(read_on)
    parts.translation.install_requested.connect(parts.actions[ActionId.INSTALL_PACKAGE].trigger)
    parts.translation.copy_requested.connect(_to_clipboard)
    parts.terms.copy_requested.connect(_to_clipboard)
    parts.top_bar.bind(
        {
            "smaller": parts.actions[ActionId.SMALLER],
            "larger": parts.actions[ActionId.LARGER],
            "theme": parts.actions[ActionId.CYCLE_THEME],
            "articles": parts.actions[ActionId.SHOW_ARTICLES],
            "translation": parts.actions[ActionId.SHOW_TRANSLATION],
            "terms": parts.actions[ActionId.SHOW_TERMS],
        }
    )


def _choices(
    parts: Parts, request_theme: Callable[[str], object]
) -> dict[ActionId, Callable[[], object]]:
    def next_theme() -> None:
        shown = (name for name, one in THEME_ACTIONS.items() if parts.actions[one].isChecked())
        request_theme(next_theme_name(next(shown, "")))

    runs: dict[ActionId, Callable[[], object]] = {
        ActionId.CYCLE_SCRIPT: parts.top_bar.choose_next_script,
        ActionId.PINYIN: parts.top_bar.toggle_pinyin,
        ActionId.CYCLE_THEME: next_theme,
    }
    for script, action_id in SCRIPT_ACTIONS.items():
        runs[action_id] = partial(parts.top_bar.script.choose, script)
    for name, action_id in THEME_ACTIONS.items():
        runs[action_id] = partial(request_theme, name)
    return runs


def _moves(parts: Parts) -> dict[ActionId, Callable[[], object]]:
    def to_article(step: int) -> None:
        article = parts.articles.neighbour(step)
        if article is not None:
            parts.articles.article_chosen.emit(article)

    return {
        ActionId.COPY_TRANSLATION: parts.translation.copy_text,
        ActionId.NEXT_ARTICLE: lambda: to_article(1),
        ActionId.PREVIOUS_ARTICLE: lambda: to_article(-1),
        ActionId.NEXT_OCCURRENCE: lambda: parts.terms.occurrence_requested.emit(1),
        ActionId.PREVIOUS_OCCURRENCE: lambda: parts.terms.occurrence_requested.emit(-1),
    }


def _focus_moves(parts: Parts) -> dict[ActionId, Callable[[], object]]:
    def to_part(part: QWidget, shows: ActionId | None) -> None:
        if shows is not None:
            parts.actions[shows].setChecked(True)
        parts.focus_round.go_to(part)

    runs: dict[ActionId, Callable[[], object]] = {
        ActionId.CYCLE_FOCUS: partial(parts.focus_round.step, 1),
        ActionId.CYCLE_FOCUS_BACK: partial(parts.focus_round.step, -1),
    }
    ways: tuple[tuple[QWidget, ActionId, ActionId | None], ...] = (
        (parts.articles, ActionId.FOCUS_ARTICLES, ActionId.SHOW_ARTICLES),
        (parts.view, ActionId.FOCUS_TEXT, None),
        (parts.terms, ActionId.FOCUS_TERMS, ActionId.SHOW_TERMS),
        (parts.translation, ActionId.FOCUS_TRANSLATION, ActionId.SHOW_TRANSLATION),
    )
    for part, action_id, shows in ways:
        runs[action_id] = partial(to_part, part, shows)
    return runs


def ignoring_state(run: Callable[[], object]) -> Callable[[bool], None]:
    """Drop the checked state that `triggered` carries."""

    def slot(_checked: bool) -> None:
        run()

    return slot


def _to_clipboard(text: str) -> None:
    QGuiApplication.clipboard().setText(text)
