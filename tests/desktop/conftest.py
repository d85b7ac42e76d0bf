"""What tests of the window share."""

from __future__ import annotations

import pytest

from reader.desktop.theme import load_theme


@pytest.fixture
def themes_folder(repository):
    return repository / "resources" / "themes"


@pytest.fixture
def theme(themes_folder):
    return load_theme(themes_folder, "light")
