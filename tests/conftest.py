"""What every test can count on: no screen, no file of the person's, the shared data if there."""

from __future__ import annotations

import importlib.util
import os
import sys
from dataclasses import replace
from pathlib import Path

import hypothesis
import pytest

from reader.storage.paths import Paths, default_paths
from reader.workspace import derived
from reader.workspace.services import Services, open_services

# The machine may be busy: no example has to be fast.
hypothesis.settings.register_profile(
    "house", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow]
)
hypothesis.settings.load_profile("house")
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(autouse=True)
def home(tmp_path_factory, monkeypatch) -> Path:
    """An empty folder in place of the person's own files."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("BILINGUAL_READER_HOME", str(folder))
    return folder


@pytest.fixture(scope="session")
def repository() -> Path:
    """The root of the checkout."""
    return ROOT


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Data for development that is not part of the repository; the test is skipped without it."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the folder ../shared/data is not there")
    return folder


@pytest.fixture(scope="session")
def prebuilt(tmp_path_factory) -> Path:
    """The derived tables: those of the installation, or made once for these tests."""
    installed = default_paths().prebuilt
    if derived.Derived(installed).usable:
        return installed
    folder = tmp_path_factory.mktemp("prefix") / "share" / "bilingual-reader"
    derived.prepare(folder, default_paths().resources)
    return folder


@pytest.fixture
def paths(home, prebuilt) -> Paths:
    """Paths with an empty home folder."""
    return replace(default_paths(), prebuilt=prebuilt)


@pytest.fixture
def services(paths) -> Services:
    """Services over an empty home folder."""
    return open_services(paths)


@pytest.fixture(scope="session")
def kept_services(tmp_path_factory, prebuilt) -> Services:
    """Services that many tests share; they only read."""
    folder = tmp_path_factory.mktemp("kept")
    usual = default_paths()
    return open_services(Paths(usual.resources, prebuilt, folder, folder / "cache"))


@pytest.fixture(scope="session")
def seed_page(shared_data) -> Path:
    """The newspaper page that the project began with."""
    return next((shared_data / "page").glob("*.txt"))


@pytest.fixture(scope="session")
def mirrors():
    """The module ``support/mirror.py``, which importlib mode does not put on the path."""
    name = "support_mirror"
    spec = importlib.util.spec_from_file_location(name, ROOT / "tests" / "support" / "mirror.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def mirror(mirrors):
    """A web server on this machine that can behave as badly as any."""
    server = mirrors.Mirror()
    yield server
    server.close()
