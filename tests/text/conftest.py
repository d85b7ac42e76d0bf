"""Made newspaper pages for the tests of ``reader.text``."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from types import ModuleType

TESTS = Path(__file__).parents[1]
PAGES = sorted((TESTS / "fixtures" / "pages").glob("*.page"))


def _support(name: str) -> ModuleType:
    """Import ``tests/support/NAME.py``, which is in no package."""
    known = f"reader_tests_support_{name}"
    if known not in sys.modules:
        spec = importlib.util.spec_from_file_location(known, TESTS / "support" / f"{name}.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        # A dataclass looks its own module up while it is being made.
        sys.modules[known] = module
        spec.loader.exec_module(module)
    return sys.modules[known]


@pytest.fixture(params=PAGES, ids=lambda path: path.stem)
def made_page(request: pytest.FixtureRequest) -> Any:
    """One made page (a ``PageFixture``) after the other."""
    return _support("pages").load(request.param)


@pytest.fixture(scope="session")
def made_pages() -> list[Any]:
    """All made pages (each a ``PageFixture``) in the order of their names."""
    load = _support("pages").load
    return [load(path) for path in PAGES]


@pytest.fixture
def render_page() -> Any:
    """The function that turns page markup into a ``PageFixture``."""
    return _support("pages").parse


@pytest.fixture(scope="session")
def page_scores() -> ModuleType:
    """The module with ``score_joins(page, joins)`` and ``differences(page, document)``."""
    return _support("page_scores")
