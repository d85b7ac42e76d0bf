"""The development commands, imported from where they lie."""

from __future__ import annotations

import importlib
import sys

import pytest


@pytest.fixture(scope="session")
def devtools(repository):
    """Import a module of ``packaging`` by its name, the way ``packaging/dev.py`` does."""
    sys.path.insert(0, str(repository / "packaging"))
    yield importlib.import_module
    sys.path.remove(str(repository / "packaging"))


@pytest.fixture(scope="session")
def dev(devtools):
    """The script ``packaging/dev.py`` as a module."""
    return devtools("dev")
