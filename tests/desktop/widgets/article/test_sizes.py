"""Text is drawn at every size, the largest headline on the densest screen included."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from reader.desktop.widgets.article.appearance import Appearance, Colours
from reader.text.model import Span


@pytest.mark.parametrize("ratio", [1, 2, 3])
@pytest.mark.parametrize("font_px", [14, 23, 33.3, 47, 64])
def test_the_headline_is_drawn(view, font_px, ratio):
    view.set_appearance(Appearance(font_px=font_px))
    view.settle_all()
    image = QImage(view.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    view.render(image)

    place = view.rectangle_of(Span(0, 2))
    lower = QRect(place.left(), place.center().y(), place.width(), place.height() // 3)
    ink = QColor(Colours().ink).name()
    assert any(
        image.pixelColor(x * ratio, y * ratio).name() == ink
        for x in range(lower.left(), lower.right())
        for y in range(lower.top(), lower.bottom())
    )
