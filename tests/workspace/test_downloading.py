"""From the list of packages to an installed one, against a server on this machine."""

from __future__ import annotations

import json
import zipfile

import pytest

from reader.errors import BadInputError
from reader.translation.transport import DownloadError
from reader.workspace import downloading


@pytest.fixture
def package_bytes(repository):
    path = repository / "tests" / "fixtures" / "translation" / "tiny-zh_en.argosmodel"
    return path.read_bytes()


@pytest.fixture
def offered(mirror, package_bytes):
    """A mirror that offers the tiny package; returns the address of its list."""
    links = ["ipfs://Qm", f"{mirror.address}/gone", f"{mirror.address}/tiny.argosmodel"]
    entry = {
        "package_version": "0.1",
        "argos_version": "1.9.0",
        "from_code": "zh",
        "from_name": "Chinese",
        "to_code": "en",
        "to_name": "English",
        "links": links,
    }
    mirror.files = {
        "/index.json": json.dumps([entry]).encode(),
        "/tiny.argosmodel": package_bytes,
    }
    return f"{mirror.address}/index.json"


def load(services, index, **others):
    [offer] = downloading.offers(index)
    policy = downloading.policy_for(index)
    return downloading.download(
        services, offer, policy, **({"on_progress": lambda _progress: None} | others)
    )


def test_an_offer_becomes_an_installed_package(services, offered, mirror, package_bytes):
    [offer] = downloading.offers(offered)
    assert offer.size == len(package_bytes)

    package = load(services, offered)

    assert package.id == "translate-zh_en-0_1"
    assert package.source == f"{mirror.address}/tiny.argosmodel"
    assert len(package.sha256) == 64
    assert services.packages.verify(package.id) == ()
    assert not list((services.paths.cache / "downloads").glob("*.argosmodel*"))


def test_a_download_that_was_corrupted_on_the_way_is_thrown_away(
    services, offered, mirror, mirrors, package_bytes
):
    mirror.always = mirrors.Behaviour(corrupts_at=len(package_bytes) // 2)
    mirror.next.extend([mirrors.GOOD])  # the list itself

    with pytest.raises(BadInputError, match="it is damaged; download it again"):
        load(services, offered)

    assert services.packages.installed() == ()
    mirror.always = mirrors.GOOD
    assert load(services, offered).id == "translate-zh_en-0_1"


def test_what_is_no_package_is_thrown_away(services, offered, mirror):
    mirror.files["/tiny.argosmodel"] = b"<html>not found</html>"

    with pytest.raises(BadInputError, match="not a zip file"):
        load(services, offered)

    assert not list((services.paths.cache / "downloads").glob("*.argosmodel*"))


def test_an_older_version_stays_until_the_new_one_is_whole(
    services, offered, mirror, tmp_path, package_bytes
):
    old = tmp_path / "old.argosmodel"
    with zipfile.ZipFile(old, "w") as made:
        source = tmp_path / "tiny.argosmodel"
        source.write_bytes(package_bytes)
        with zipfile.ZipFile(source) as tiny:
            for name in tiny.namelist():
                data = tiny.read(name)
                if name.endswith("metadata.json"):
                    data = data.replace(b'"0.1"', b'"0.0"')
                made.writestr(name, data)
    services.packages.install(old)
    whole, mirror.files["/tiny.argosmodel"] = mirror.files["/tiny.argosmodel"], b"broken"

    with pytest.raises(BadInputError):
        load(services, offered)
    assert [one.id for one in services.packages.installed()] == ["translate-zh_en-0_0"]

    mirror.files["/tiny.argosmodel"] = whole
    load(services, offered)
    assert [one.id for one in services.packages.installed()] == ["translate-zh_en-0_1"]


def test_a_server_with_nothing_is_said(services, offered, mirror):
    del mirror.files["/tiny.argosmodel"]

    with pytest.raises(DownloadError, match="status 404"):
        load(services, offered)
