"""Downloading in the window, against a server on this machine."""

from __future__ import annotations

import json

import pytest

from reader.desktop.jobs import ManualExecutor, PoolExecutor
from reader.desktop.viewmodels.downloads import DownloadModel


@pytest.fixture
def offered(mirror, repository):
    path = repository / "tests" / "fixtures" / "translation" / "tiny-zh_en.argosmodel"
    entry = {
        "package_version": "0.1",
        "argos_version": "1.9.0",
        "from_code": "zh",
        "from_name": "Chinese",
        "to_code": "en",
        "to_name": "English",
        "links": [f"{mirror.address}/tiny.argosmodel"],
    }
    mirror.files = {
        "/index.json": json.dumps([entry]).encode(),
        "/tiny.argosmodel": path.read_bytes(),
    }
    return f"{mirror.address}/index.json"


@pytest.fixture
def executor():
    return ManualExecutor()


@pytest.fixture
def model(services, executor, offered, qapp):
    return DownloadModel(services, executor, offered)


def told_by(signal):
    told = []
    signal.connect(lambda *values: told.append(values))
    return told


def test_nothing_is_asked_before_the_reader_says_so(model, executor, mirror):
    executor.drain()

    assert mirror.asked == []


def test_an_offer_is_shown_downloaded_and_marked_as_installed(model, executor, services):
    rows, progress = told_by(model.offers_changed), told_by(model.progressed)
    installed = told_by(model.installed)
    model.look_up()
    executor.drain()
    [row] = rows[-1][0]
    assert row.name == "Chinese → English"
    assert "version 0.1" in row.facts
    assert "installed" not in row.facts

    model.download(row.id)
    executor.drain()

    assert progress[0] == (0, "connecting …")
    assert progress[-1][0] == 100
    assert installed[0][0].id == row.id
    assert "installed" in rows[-1][0][0].facts
    assert services.packages.get(row.id)


def test_a_fault_is_told_in_a_sentence(model, executor, mirror):
    failed = told_by(model.failed)
    mirror.files = {}

    model.look_up()
    executor.drain()

    assert "status 404" in failed[0][0]


def test_a_download_is_stopped_from_the_window(services, offered, mirror, mirrors, qtbot):
    executor = PoolExecutor()
    model = DownloadModel(services, executor, offered)
    failed, progress = told_by(model.failed), told_by(model.progressed)
    with qtbot.waitSignal(model.offers_changed, timeout=20_000):
        model.look_up()
    mirror.next.append(mirrors.Behaviour(waits_after=100_000))

    model.download("translate-zh_en-0_1")
    qtbot.waitUntil(mirror.waiting.is_set, timeout=20_000)
    model.stop()
    qtbot.waitUntil(lambda: not model.downloading, timeout=20_000)

    assert failed == []
    assert "The download was stopped" in progress[-1][1]
    executor.shut_down()
    assert services.packages.installed() == ()
