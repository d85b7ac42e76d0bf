from __future__ import annotations

import io
import json
import socket
import zipfile

import pytest

REAL_SOCKET = socket.socket


def archive(**files: bytes) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as file:
        for name, content in files.items():
            file.writestr(name, content)
    return packed.getvalue()


def changed(package, path, name, content) -> None:
    """Write a copy of `package` in which one file has other content, or none."""
    with zipfile.ZipFile(package) as source, zipfile.ZipFile(path, "w") as target:
        for entry in source.infolist():
            data = source.read(entry)
            if entry.filename.endswith(name):
                data = content(data)
            if data is not None:
                target.writestr(entry.filename, data)


def test_a_package_is_installed_listed_verified_and_removed(call, fixture_package):
    assert "No translation package is installed" in call("packages", "list").out
    assert call("packages", "install", fixture_package).status == 0
    [package] = call("packages", "list", "--format", "json").json["packages"]
    assert package["id"] in call("packages", "list", "--format", "text").out
    assert package["licence"] == "Apache-2.0"
    assert len(package["sha256"]) == 64
    assert call("packages", "verify", package["id"]).status == 0
    assert call("packages", "remove", package["id"]).status == 0
    assert call("packages", "list", "--format", "json").json == {"packages": [], "broken": {}}


def test_a_changed_file_is_found(call, fixture_package, home):
    call("packages", "install", fixture_package)
    [model] = home.glob("packages/*/model/model.bin")
    model.write_bytes(model.read_bytes() + b"x")
    done = call("packages", "verify", model.parent.parent.name)
    assert done.status == 1
    assert "model.bin has changed" in done.out


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b"", "not a zip file"),
        (b"not a zip", "not a zip file"),
        (archive(**{"a/readme": b"x"}), "not a whole translation package"),
        (archive(**{"../evil": b"x"}), "outside the package's own folder"),
        (archive(**{"a/metadata.json": b"{"}), "not valid JSON"),
    ],
)
def test_a_bad_package_changes_nothing(call, tmp_path, home, content, cause):
    path = tmp_path / "bad.argosmodel"
    path.write_bytes(content)
    done = call("packages", "install", path)
    assert (done.status, done.out) == (2, "")
    assert cause in done.err
    assert str(path) in done.err
    assert not list(home.glob("packages/*"))


def test_a_package_for_a_newer_engine_is_refused(call, fixture_package, tmp_path, home):
    path = tmp_path / "newer.argosmodel"
    changed(fixture_package, path, "model.bin", lambda data: b"\x63\0\0\0" + data[4:])
    done = call("packages", "install", path)
    assert done.status == 2
    assert "needs a newer translation engine" in done.err
    assert not list(home.glob("packages/*"))


def test_a_package_of_other_languages_is_refused(call, fixture_package, tmp_path):
    def other(data):
        return json.dumps({**json.loads(data), "to_code": "fr", "to_name": "French"}).encode()

    path = tmp_path / "french.argosmodel"
    changed(fixture_package, path, "metadata.json", other)
    done = call("packages", "install", path)
    assert done.status == 2
    assert "not from Chinese to English" in done.err


def test_a_file_that_is_not_there_is_not_looked_for_elsewhere(call):
    done = call("packages", "install", "translate-zh_en-1_9.argosmodel")
    assert done.status == 2
    assert "there is no such file" in done.err


@pytest.mark.parametrize("action", ["remove", "verify"])
def test_a_package_that_is_not_installed_is_named(call, action):
    done = call("packages", action, "nope")
    assert done.status == 2
    assert done.err == "bilingual-reader: nope: no package of this name is installed.\n"


@pytest.fixture
def offered(mirror, fixture_package, call, monkeypatch):
    """The address of a list on this machine that offers the tiny package."""
    monkeypatch.setattr(socket, "socket", REAL_SOCKET)
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
        "/tiny.argosmodel": fixture_package.read_bytes(),
    }
    return f"{mirror.address}/index.json"


def test_what_is_available_is_listed_on_demand(offered, call, fixture_package):
    done = call("packages", "list", "--available", "--index", offered, "--format", "json")
    [offer] = done.json["available"]
    assert (offer["id"], offer["version"]) == ("translate-zh_en-0_1", "0.1")
    assert offer["size"] == fixture_package.stat().st_size
    assert "translate-zh_en-0_1  Chinese → English  version 0.1  0.6 MB" in (
        call("packages", "list", "--available", "--index", offered).out
    )


def test_a_package_is_downloaded_by_its_id_described_and_up_to_date(offered, call):
    done = call("packages", "install", "translate-zh_en", "--index", offered)
    assert done.status == 0, done.err
    assert "SHA-256 of the package file: " in done.out
    assert "translate-zh_en-0_1: " in done.err  # the progress
    assert " MB/s" in done.err
    told = call("packages", "info", "translate-zh_en-0_1").out
    assert "downloaded from: http://127.0.0.1" in told
    assert "licence:         Apache-2.0" in told
    assert "TEST FIXTURE" in told
    assert "newest version" in (
        call("packages", "update", "translate-zh_en-0_1", "--index", offered).out
    )


def test_an_id_that_nobody_offers_is_said(offered, call):
    done = call("packages", "install", "ja_en", "--index", offered)
    assert done.status == 2
    assert "no package of this name is offered; choose one of translate-zh_en-0_1" in done.err


def test_only_https_lists_are_asked_elsewhere(call):
    done = call("packages", "list", "--available", "--index", "http://example.org/index.json")
    assert done.status == 2
    assert "only https addresses are used" in done.err


def test_a_folder_is_installed(call, fixture_package, tmp_path):
    with zipfile.ZipFile(fixture_package) as packed:
        packed.extractall(tmp_path)
    done = call("packages", "install", tmp_path / "translate-zh_en-0_1" / "model")
    assert done.status == 2
    assert "there is no sentencepiece.model in it" in done.err
    assert call("packages", "install", tmp_path / "translate-zh_en-0_1").status == 0
