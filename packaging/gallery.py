#!/usr/bin/env python3
"""Render the reading view in every mode, theme, script and scale into one folder.

    python3 packaging/dev.py gallery [FOLDER] [--font-px 22]    default: build/gallery

For looking at: one picture a combination, ``THEME/SCRIPT/LOOK@SCALE.png``, and one sheet
of all looks for each theme and script.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QImage

    from reader.desktop.widgets.article.appearance import Appearance
    from reader.desktop.widgets.article.view import ArticleView
    from reader.workspace.reading import OpenArticle
    from reader.workspace.services import Services

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = ("simplified", "taiwan", "hongkong")
SCALES = (1.0, 1.5, 2.0)
WIDTH, HEIGHT, COLUMNS = 660, 470, 4


class Look(NamedTuple):
    """One way of showing the article."""

    name: str
    mode: str = "all"
    palette: str = "none"
    changes: tuple[tuple[str, object], ...] = ()


LOOKS = (
    Look("marks"),
    Look("digits", changes=(("notation", "digits"),)),
    Look("zhuyin", changes=(("notation", "zhuyin"),)),
    Look("none", mode="none"),
    Look("unknown", mode="unknown"),
    Look("above-level-4", mode="level"),
    Look("terms", mode="terms"),
    Look("hover", mode="hover", changes=(("on_hover", True),)),
    Look("tones-red-orange-green-blue", palette="red-orange-green-blue"),
    Look("tones-red-green-blue-purple", palette="red-green-blue-purple"),
    Look("tones-blue-green-purple-red", palette="blue-green-purple-red"),
    Look("tones-colour-blind", palette="colour-blind"),
    Look("tones-on-han", palette="colour-blind", changes=(("coloured_han", True),)),
    Look("tones-zhuyin", palette="colour-blind", changes=(("notation", "zhuyin"),)),
    Look("grid", changes=(("grid", True),)),
    Look("grid-zhuyin", changes=(("grid", True), ("notation", "zhuyin"))),
    Look("unknown-zhuyin", mode="unknown", changes=(("notation", "zhuyin"),)),
    Look("grid-none", mode="none", changes=(("grid", True),)),
    Look("found", mode="all"),
    Look("narrow", changes=(("measure_em", 16.0),)),
)


def main() -> int:
    """Render everything and say where it is."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "build" / "gallery")
    parser.add_argument("--font-px", type=float, default=22.0)
    arguments = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as home:
        os.environ["BILINGUAL_READER_HOME"] = home
        from PySide6.QtWidgets import QApplication

        app = QApplication([])
        count = render_all(arguments.folder, arguments.font_px)
        app.processEvents()
    print(f"{count} pictures are in {arguments.folder}")
    return 0


def render_all(folder: Path, font_px: float) -> int:
    """Render all combinations into `folder` and return how many there are."""
    from reader.desktop.theme import THEME_NAMES
    from reader.desktop.widgets.article.view import ArticleView
    from reader.storage.paths import default_paths
    from reader.workspace.reading import open_article
    from reader.workspace.services import open_services

    services = open_services(default_paths())
    opened = open_article(services, services.catalog.records()[0].id)
    if opened is None:
        return 0
    opened = doubtful(opened)
    view = ArticleView()
    view.resize(WIDTH, HEIGHT)
    view.show()
    count = 0
    for theme in THEME_NAMES:
        for script in SCRIPTS:
            place = folder / theme / script
            place.mkdir(parents=True, exist_ok=True)
            sheet: list[QImage] = []
            for look, picture, scale in pictures(services, opened, view, (theme, script, font_px)):
                picture.save(str(place / f"{look.name}@{scale:g}.png"))
                count += 1
                if scale == 1.0:
                    sheet.append(picture)
            sheet_of(sheet).save(str(folder / f"{theme}-{script}.png"))
    return count


def doubtful(opened: OpenArticle) -> OpenArticle:
    """Put some readings in doubt, so that the marks of doubt are seen."""
    syllables = opened.annotation.syllables
    some = frozenset(at for at in range(60, len(syllables), 23) if syllables[at])
    return opened._replace(annotation=replace(opened.annotation, uncertain=some))


def pictures(
    services: Services, opened: OpenArticle, view: ArticleView, setting: tuple[str, str, float]
) -> Iterator[tuple[Look, QImage, float]]:
    """Yield a picture of every look and scale in one theme and script."""
    from reader.annotation.script import Script
    from reader.desktop.theme import load_theme
    from reader.desktop.tone_colours import tone_colours
    from reader.desktop.widgets.article.appearance import Appearance, Colours

    theme_name, script, font_px = setting
    theme = load_theme(services.paths.resources / "themes", theme_name)
    colours = Colours(**{name: getattr(theme, name) for name in Colours._fields})
    text = services.scripts.write(opened.article.text, Script(script))
    view.set_reading(opened.article, opened.annotation, text)
    for look in LOOKS:
        tones = tone_colours(look.palette, (theme.page, theme.selection, theme.hover))
        appearance = Appearance(
            font_px=font_px, families=script, colours=colours, tones=tones, doubts=True
        )
        appearance = appearance._replace(**dict(look.changes))  # type: ignore[arg-type]
        show(services, opened, view, look, appearance)
        for scale in SCALES:
            yield look, grab(view, scale), scale


def show(
    services: Services,
    opened: OpenArticle,
    view: ArticleView,
    look: Look,
    appearance: Appearance,
) -> None:
    """Bring `view` into one look, with a selection and terms in it."""
    from reader.text.model import Span
    from reader.workspace import showing
    from reader.workspace.find import Finder

    length = len(opened.article.text)
    masks = {
        "none": lambda: bytes(length),
        "unknown": lambda: showing.mask(length, showing.spans_above(services, opened, 3)),
        "level": lambda: showing.mask(length, showing.spans_above(services, opened, 4)),
        "terms": lambda: showing.mask(length, showing.term_spans(services, opened)),
    }
    view.set_appearance(appearance)
    view.set_ruby_visibility(masks[look.mode]() if look.mode in masks else None)
    view.settle_all()
    view.restore_anchor(0)
    view.set_term_marks(list(showing.term_spans(services, opened)))
    view.set_selection(opened.annotation.sentences[4])
    word = opened.annotation.token_span(opened.annotation.token_index(70))
    view.set_current_word(word if look.mode == "hover" else None)
    finder = Finder((opened.article.text,), opened.annotation, services.simplified)
    found = finder.find("shi") if look.name == "found" else ()
    view.set_found(found, found[2] if found else None)
    if look.name == "found":
        view.set_caret(Span(80, 80).start)


def grab(view: ArticleView, scale: float) -> QImage:
    """Draw `view` with `scale` pixels for one."""
    from PySide6.QtGui import QImage

    size = view.size()
    image = QImage(
        round(size.width() * scale), round(size.height() * scale), QImage.Format.Format_RGB32
    )
    image.setDevicePixelRatio(scale)
    view.render(image)
    return image


def sheet_of(images: list[QImage]) -> QImage:
    """Put pictures side by side, in rows."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter

    rows = -(-len(images) // COLUMNS)
    sheet = QImage(COLUMNS * (WIDTH + 8), rows * (HEIGHT + 8), QImage.Format.Format_RGB32)
    sheet.fill(Qt.GlobalColor.gray)
    painter = QPainter(sheet)
    for at, image in enumerate(images):
        painter.drawImage((at % COLUMNS) * (WIDTH + 8), (at // COLUMNS) * (HEIGHT + 8), image)
    painter.end()
    return sheet


if __name__ == "__main__":
    sys.exit(main())
