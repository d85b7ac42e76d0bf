"""How the text is shown: modes, notation, colours, width, grid, keys; all of it is kept."""

from __future__ import annotations

import random

import pytest
from PySide6.QtCore import Qt

from reader.storage import settings
from reader.storage.paths import default_paths
from reader.text.model import Span

LOOKS = (
    "pinyin-all", "pinyin-unknown", "pinyin-terms", "pinyin-hover", "pinyin-none", "level-2",
    "level-5", "notation-marks", "notation-digits", "notation-zhuyin", "tones-colour-blind",
    "tones-none", "coloured-han", "coloured-pinyin", "grid", "doubts", "wider", "narrower",
    "reset-measure", "larger", "smaller", "taiwan", "simplified", "hongkong", "pinyin",
)  # fmt: skip


def kept():
    return settings.load(default_paths().settings)


def test_a_hundred_random_looks_leave_the_place_alone(reader):
    reader.opens()
    view, dice = reader.session.view, random.Random(5)
    view.restore_anchor(reader.text.index("新质生产力"))
    anchor, value = view.anchor(), view.verticalScrollBar().value()
    for _ in range(100):
        reader.session.window.actions_by_id[dice.choice(LOOKS)].trigger()
        if dice.random() < 0.3:
            reader.session.window.resize(dice.randint(500, 1500), dice.randint(400, 900))
        if dice.random() < 0.5:
            view.settle_all()
        assert view.anchor() == anchor
    for look in ("pinyin-all", "notation-marks", "reset-measure", "reset-size", "simplified"):
        reader.triggers(look)
    if kept().grid:
        reader.triggers("grid")
    reader.session.window.resize(1280, 860)
    reader.waits()
    view.settle_all()
    assert view.anchor() == anchor
    assert view.verticalScrollBar().value() == value


def test_words_above_a_level_carry_pinyin_and_names_always_do(reader):
    reader.opens()
    reader.triggers("level-1")
    much = reader.session.reading.ruby()
    reader.triggers("level-6")
    little = reader.session.reading.ruby()

    assert 0 < sum(little) < sum(much) < len(reader.text)
    place = reader.text.index("株洲")
    assert little[place : place + 2] == b"\1\1"
    assert (kept().pinyin, kept().pinyin_level) == ("level", 6)


def test_only_terms_of_the_glossary_carry_pinyin(reader):
    reader.opens()
    reader.triggers("pinyin-terms")

    shown = reader.session.reading.ruby()
    place = reader.text.index("新质生产力")
    assert shown[place : place + 5] == b"\1" * 5
    assert sum(shown) < len(reader.text) / 2


def test_hovering_moves_nothing(reader, qtbot):
    reader.opens()
    reader.triggers("pinyin-hover")
    view = reader.session.view
    place = reader.text.index("科技成果")
    view.reveal(Span(place, place + 2))
    before = view.rectangle_of(Span(place, place + 2))
    picture = view.grab().toImage()

    qtbot.mouseMove(view.viewport(), before.center())
    reader.waits()

    assert view.rectangle_of(Span(place, place + 2)) == before
    assert view.grab().toImage() != picture


def test_every_look_is_kept(reader):
    reader.opens()
    for look in ("notation-zhuyin", "tones-colour-blind", "coloured-han", "grid", "narrower"):
        reader.triggers(look)

    now = kept()
    assert (now.notation, now.tones, now.coloured, now.grid) == (
        "zhuyin",
        "colour-blind",
        "han",
        True,
    )
    assert now.measure_em == settings.DEFAULT_MEASURE_EM - 2


def test_a_window_starts_with_the_kept_looks(reader_with):
    reader = reader_with(
        pinyin="level", pinyin_level=2, notation="digits", tones="red-green-blue-purple",
        grid=True, measure_em=20, shortcuts={"find": ["Ctrl+F7"], "text:go-next-word": ["L"]},
    )  # fmt: skip
    reader.opens()

    shown = reader.session.view.appearance
    assert (shown.notation, len(shown.tones), shown.grid, shown.measure_em) == (
        "digits",
        5,
        True,
        20,
    )
    actions = reader.session.window.actions_by_id
    assert actions["level-2"].isChecked()
    assert actions["notation-digits"].isChecked()
    assert actions["find"].shortcut().toString() == "Ctrl+F7"


def test_a_changed_key_works_at_once_and_is_kept(reader, qtbot):
    reader.opens()
    reader.triggers("shortcuts")
    dialog = reader.session.window.findChild(type_of("ShortcutsDialog"))
    rows = [dialog.list.model().index(at) for at in range(dialog.list.model().rowCount())]
    dialog.list.setCurrentIndex(next(r for r in rows if "theme" in str(r.data()).lower()))
    dialog.ask()
    qtbot.keyClick(dialog.list, Qt.Key.Key_F7)
    dialog.reject()
    reader.session.window.activateWindow()
    qtbot.waitUntil(reader.session.window.isActiveWindow)

    assert kept().shortcuts == {"cycle-theme": ["F7"]}
    qtbot.keyClick(reader.session.view, Qt.Key.Key_F7)
    assert reader.session.window.theme.name == "dark"


def type_of(name):
    from reader.desktop.windows import shortcuts_dialog

    return getattr(shortcuts_dialog, name)


def test_n_goes_from_unknown_word_to_unknown_word(reader, qtbot):
    reader.opens()
    view = reader.session.view
    seen = []
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_N)
        seen.append(view.current_word)
    qtbot.keyClick(view, Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)

    assert seen == sorted(set(seen))
    assert view.current_word == seen[-2]


@pytest.mark.parametrize(
    ("action", "expected"),
    [
        ("copy", "新质生产力"),
        ("copy-pinyin", "新质生产力\nXīnzhì shēngchǎnlì"),
        ("copy-pinyin-line", "Xīnzhì shēngchǎnlì"),
    ],
)
def test_chinese_and_pinyin_are_copied(reader, qapp, action, expected):
    reader.opens()
    start = reader.text.index("新质生产力")
    reader.session.selection.set(Span(start, start + 5))

    reader.triggers(action)

    assert qapp.clipboard().text() == expected


def test_a_traditional_article_has_its_levels(reader, tmp_path):
    page = tmp_path / "page.txt"
    page.write_text("國家發展\n\n我們學習漢語，認識歷史。中國的經濟發展很快，企業轉型。\n", "utf-8")
    reader.opens(str(page))
    reader.triggers("level-6")

    shown = reader.session.reading.ruby()
    place = reader.text.index("學習")
    assert shown[place : place + 2] == b"\0\0"  # a word of level 1


def test_the_level_that_is_known_decides_what_is_unknown(reader):
    reader.opens()
    reader.triggers("pinyin-unknown")
    before = sum(reader.session.reading.ruby())
    reader.triggers("known-6")
    assert sum(reader.session.reading.ruby()) < before
    assert reader.session.preferences.settings.known_level == 6
    reader.triggers("known-3")
    assert sum(reader.session.reading.ruby()) == before
