"""What stands around the article: panels, menus, keys, the word card.

Made after the first frame: together they cost as much as the page itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from reader.desktop.widgets.article_list import ArticleList
from reader.desktop.widgets.terms_panel import TermsPanel
from reader.desktop.widgets.translation_strip import TranslationStrip
from reader.desktop.widgets.word_card import WordCard
from reader.desktop.widgets.word_states import state_options
from reader.desktop.windows.action_ids import ActionId
from reader.desktop.windows.action_table import menus
from reader.desktop.windows.actions import build_actions, fill_menus
from reader.desktop.windows.focus_round import FocusRound
from reader.desktop.windows.panels import Panel
from reader.desktop.windows.reading_specs import pinyin_menu
from reader.desktop.windows.wiring import SCRIPT_ACTIONS, THEME_ACTIONS, Parts, connect_actions

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from reader.desktop.theme import Theme
    from reader.desktop.widgets.top_bar import TopBar


class Furniture(NamedTuple):
    """The parts of one window that come after its first frame."""

    articles: ArticleList
    terms: TermsPanel
    translation: TranslationStrip
    word_card: WordCard
    actions: Mapping[ActionId, QAction]
    panels: tuple[Panel, Panel, Panel]
    """Of articles, terms and translation."""
    focus_round: FocusRound

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of `theme`."""
        self.articles.set_theme(theme)
        self.terms.set_theme(theme)
        self.translation.set_theme(theme)
        self.word_card.set_theme(theme)
        self.mark_theme(theme.name)

    def mark_theme(self, name: str) -> None:
        """Check the theme called `name` in the menu."""
        if name in THEME_ACTIONS:
            self.actions[THEME_ACTIONS[name]].setChecked(True)

    def set_script(self, script: str) -> None:
        """Show which script the text is in, without telling anybody."""
        self.articles.set_script(script)
        self.terms.set_script(script)
        self.word_card.script = script
        self.actions[SCRIPT_ACTIONS[script]].setChecked(True)


def furnish(
    window: QWidget,
    theme: Theme,
    top_bar: TopBar,
    view: QWidget,
    request_theme: Callable[[str], object],
    needs: tuple[int, int],
) -> Furniture:
    """Make the furniture of `window` and connect what needs nothing but the window itself.

    `needs` are the widths of the window, in pixels, below which articles and terms close.
    """
    articles, terms = ArticleList(theme, window), TermsPanel(theme, window)
    translation = TranslationStrip(theme, window)
    table = menus()
    actions = build_actions(table, window)
    inner = fill_menus(top_bar.menu_bar, table, actions)
    top_bar.more_pinyin.setMenu(inner[pinyin_menu()])
    articles.setMinimumWidth(150)
    terms.setMinimumWidth(230)
    panels = (
        Panel(articles, actions[ActionId.SHOW_ARTICLES], needs=needs[0]),
        Panel(terms, actions[ActionId.SHOW_TERMS], needs=needs[1]),
        Panel(translation, actions[ActionId.SHOW_TRANSLATION]),
    )
    focus_round = FocusRound((articles, view, terms, translation))
    parts = Parts(actions, top_bar, articles, view, terms, translation, focus_round)
    connect_actions(parts, request_theme)
    actions[ActionId.QUIT].triggered.connect(window.close)
    card = WordCard(theme, window)

    _connect_states(card, actions)
    return Furniture(articles, terms, translation, card, actions, panels, focus_round)


def _connect_states(card: WordCard, actions: Mapping[ActionId, QAction]) -> None:
    """Let the choices on the word card be the actions of the menu, with their keys."""
    for option in state_options():
        action = actions[ActionId(f"word-{option.key}")]

        def tell(key: str = option.key, action: QAction = action) -> None:
            card.states.set_tip(key, action.toolTip())

        action.changed.connect(tell)
        tell()

    def mark(state: str) -> None:
        actions[ActionId(f"word-{state}")].trigger()

    card.state_chosen.connect(mark)
