"""Benchmarks print ratios and assert nothing about time: machines are noisy."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest


@pytest.fixture
def ratios():
    """The module ``ratios`` beside this file, which importlib mode does not put on the path."""
    name = "benchmark_ratios"
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name("ratios.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module
