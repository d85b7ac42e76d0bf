"""Benchmarks print ratios and assert nothing about time: machines are noisy."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest


def module_beside(name):
    """The module called `name` beside this file, which importlib mode does not put on the path."""
    own = f"benchmark_{name}"
    if own not in sys.modules:
        spec = importlib.util.spec_from_file_location(own, Path(__file__).with_name(f"{name}.py"))
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[own] = module
        spec.loader.exec_module(module)
    return sys.modules[own]


@pytest.fixture(scope="session")
def ratios():
    """The module ``ratios``."""
    return module_beside("ratios")


@pytest.fixture(scope="session")
def peers():
    """The module ``peers``."""
    return module_beside("peers")


@pytest.fixture(scope="session")
def long_library(tmp_path_factory):
    """A home folder whose library has a page, 100,000 and 1,000,000 characters, annotated."""
    return module_beside("made_texts").make_library(tmp_path_factory.mktemp("long"))
