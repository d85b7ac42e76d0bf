"""The terms panel: choosing, the card, occurrences, order."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt

from reader.desktop.viewmodels.rows import RenderingRow, TermCard, TermRow
from reader.desktop.widgets.rows_model import ROW_ROLE
from reader.desktop.widgets.terms_panel import TermsPanel

ROWS = (
    TermRow("x", "新质生产力", "xīnzhì", "new quality forces", "approved", "approved · 2024", 3),
    TermRow("y", "安全", "ānquán", "safety", "superseded", "superseded", 1),
    TermRow("z", "扶贫", "fúpín", "poverty alleviation", "admitted", "in use", 1),
    TermRow("w", "当局", "dāngjú", "authorities", "forbidden", "never", 1),
)
CARD = TermCard(
    entry_id="x",
    zh="新质生产力",
    zh_other_script="新質生產力",
    pinyin="xīnzhì",
    definition="Forces driven by innovation.",
    literal="new-quality power",
    notes="",
    warnings=("Not productivity.",),
    renderings=(
        RenderingRow("new quality forces", "approved", "Approved", "Report", "2024-03-05"),
        RenderingRow("new-type power", "forbidden", "Never"),
    ),
    variants=(),
    related=(),
    occurrence=2,
    occurrences=3,
)


@pytest.fixture
def panel(qtbot, theme):
    made = TermsPanel(theme)
    qtbot.addWidget(made)
    made.resize(315, 700)
    made.show()
    made.set_rows(ROWS)
    return made


def told_by(signal):
    told = []
    signal.connect(told.append)
    return told


def shown_order(panel):
    model = panel.list.model()
    return [model.index(row, 0).data(ROW_ROLE).entry_id for row in range(model.rowCount())]


def rect_of(panel, row):
    panel.list.doItemsLayout()
    return panel.list.visualRect(panel.list.model().index(row, 0))


def click(panel, qtbot, at):
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_a_click_chooses_a_term(panel, qtbot):
    chosen = told_by(panel.term_chosen)

    click(panel, qtbot, rect_of(panel, 1).center())

    assert chosen == ["y"]


def test_enter_chooses_the_current_term(panel, qtbot):
    chosen = told_by(panel.term_chosen)
    panel.list.setCurrentIndex(panel.list.model().index(0, 0))

    qtbot.keyClick(panel.list, Qt.Key.Key_Down)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)

    assert chosen == ["y"]


def test_choosing_the_open_term_closes_it(panel, qtbot):
    panel.set_card(CARD)
    chosen = told_by(panel.term_chosen)

    click(panel, qtbot, rect_of(panel, 0).topLeft() + QPoint(40, 12))

    assert chosen == [""]


def test_the_card_opens_inside_its_row(panel):
    closed = rect_of(panel, 0).height()

    panel.set_card(CARD)

    assert rect_of(panel, 0).height() > closed + 100
    panel.set_card(None)
    assert rect_of(panel, 0).height() == closed


@pytest.mark.parametrize(("key", "step"), [(Qt.Key.Key_N, 1), (Qt.Key.Key_P, -1)])
def test_n_and_p_step_through_occurrences(panel, qtbot, key, step):
    asked = told_by(panel.occurrence_requested)

    qtbot.keyClick(panel.list, key)

    assert asked == [step]


@pytest.mark.parametrize(("area", "step"), [("next", 1), ("previous", -1)])
def test_the_links_of_the_card_step_through_occurrences(panel, qtbot, area, step):
    panel.set_card(CARD)
    asked, chosen = told_by(panel.occurrence_requested), told_by(panel.term_chosen)
    rect = rect_of(panel, 0)
    spots = (QPointF(x, y) for y in range(rect.bottom() - 40, rect.bottom()) for x in range(200))
    delegate = panel.list.itemDelegate()

    at = next(spot for spot in spots if delegate.area_at(ROWS[0], QRectF(rect), spot) == area)
    click(panel, qtbot, at.toPoint())

    assert asked == [step]
    assert chosen == []


def test_terms_can_be_ordered_by_name_and_by_status(panel):
    orders = told_by(panel.order_changed)

    panel.set_order("name")
    by_name = shown_order(panel)
    panel.set_order("status")

    assert by_name == ["y", "w", "z", "x"]
    assert shown_order(panel) == ["w", "y", "x", "z"]
    assert orders == ["name", "status"]
    panel.set_order("order")
    assert shown_order(panel) == ["x", "y", "z", "w"]


def test_other_rows_close_the_card(panel):
    panel.set_card(CARD)

    panel.set_rows(ROWS[1:])

    assert panel.card is None


def test_the_open_term_is_spoken_with_its_card(panel):
    panel.set_card(CARD)

    text = panel.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)

    assert "Forces driven by innovation." in text
    assert "Never: new-type power" in text


def test_copy_gives_the_rendering(panel, qtbot):
    copied = told_by(panel.copy_requested)
    panel.list.setCurrentIndex(panel.list.model().index(1, 0))

    qtbot.keyClick(panel.list, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)

    assert copied == ["safety"]


def test_a_card_without_occurrences_has_no_links(panel):
    panel.set_card(CARD._replace(occurrence=0, occurrences=0))
    rect = rect_of(panel, 0)
    delegate = panel.list.itemDelegate()

    areas = {
        delegate.area_at(ROWS[0], QRectF(rect), QPointF(x, y))
        for y in range(0, rect.bottom(), 4)
        for x in range(0, 300, 4)
    }

    assert areas == {""}


def test_everything_paints_in_every_width(panel, qtbot):
    panel.set_card(CARD)

    for width in (230, 315, 600):
        panel.resize(width, 500)
        assert not panel.grab().isNull()
