"""The starter that may ship with the program; the memorising fixture stands in its place."""

from __future__ import annotations

import json
import shutil
import zipfile
from dataclasses import replace

import pytest

from reader.storage.settings import Settings
from reader.translation.engine import Origin, PackageId, Translation
from reader.workspace import starter, translating
from reader.workspace.origins import label_of
from reader.workspace.services import Services, open_services

STARTER = PackageId("translate-zh-Hans_en-0_1+starter", "0.1+starter")


@pytest.fixture
def fixture_package(repository):
    return repository / "tests" / "fixtures" / "translation" / "tiny-zh_en.argosmodel"


def write_starter(fixture, folder, version="0.1+starter"):
    """Write the memorising fixture under the names of a starter."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / "starter.argosmodel"
    with zipfile.ZipFile(fixture) as given, zipfile.ZipFile(target, "w") as made:
        for entry in given.infolist():
            content = given.read(entry)
            if entry.filename.endswith("metadata.json"):
                said = json.loads(content) | {"package_version": version, "from_code": "zh-Hans"}
                content = json.dumps(said).encode()
            made.writestr(entry.filename, content)
    return target


@pytest.fixture
def resources(paths, tmp_path):
    """The program's resources, in a folder that a test may add to."""
    folder = tmp_path / "resources"
    shutil.copytree(paths.resources, folder, ignore=shutil.ignore_patterns("starter"))
    return folder


@pytest.fixture
def with_starter(paths, resources, fixture_package):
    """Services of a program that ships a starter, at its first start."""
    write_starter(fixture_package, resources / "models" / "starter")
    return open_services(replace(paths, resources=resources))


def again(services):
    """The same program at its next start."""
    return Services(services.paths, services.settings)


def ids(services):
    return [package.id for package in services.packages.installed()]


def test_without_a_bundled_starter_nothing_changes(paths, resources):
    services = open_services(replace(paths, resources=resources))
    assert ids(services) == []
    assert translating.provider(services) is None
    assert not services.paths.data.joinpath("starter.txt").exists()
    assert services.translation.translate("发展。").origin is Origin.GLOSS


def test_a_bundled_starter_is_installed_at_first_start_and_translates(with_starter):
    assert ids(with_starter) == [STARTER.id]
    found = with_starter.translation.translate("这项改革让群众少跑了路，也让企业省了钱。")
    assert found.text.startswith("The reform has saved people trips")
    assert (found.origin, found.package) == (Origin.MODEL, STARTER)
    assert label_of(found) == (
        "machine translation · Starter (policy news), small built-in model · 0.1"
    )


def test_it_is_not_installed_again_at_each_start(with_starter):
    [package] = with_starter.packages.installed()
    record = next(package.path.glob("*.json")).stat().st_mtime_ns
    [once_more] = again(with_starter).packages.installed()
    assert next(once_more.path.glob("*.json")).stat().st_mtime_ns == record


def test_a_package_of_the_persons_own_goes_before_it_and_both_stay(with_starter, fixture_package):
    own = with_starter.packages.install(fixture_package)
    assert set(ids(with_starter)) == {own.id, STARTER.id}
    assert translating.provider(with_starter).package == own.package_id
    next_start = again(with_starter)
    assert translating.provider(next_start).package == own.package_id
    next_start.packages.remove(own.id)
    assert translating.provider(next_start).package == STARTER


def test_the_person_may_choose_it_all_the_same(with_starter, fixture_package):
    with_starter.packages.install(fixture_package)
    chosen = Services(with_starter.paths, replace(Settings(), package=STARTER.id))
    assert translating.provider(chosen).package == STARTER


def test_once_removed_it_stays_away_even_when_a_newer_one_ships(with_starter, fixture_package):
    with_starter.packages.remove(STARTER.id)
    assert ids(again(with_starter)) == []
    folder = with_starter.paths.resources / "models" / "starter"
    write_starter(fixture_package, folder, "0.22+starter")
    assert ids(again(with_starter)) == []
    assert ids(again(with_starter)) == []


def test_a_newer_one_takes_the_place_of_an_older_one(with_starter, fixture_package):
    assert ids(with_starter) == [STARTER.id]
    folder = with_starter.paths.resources / "models" / "starter"
    write_starter(fixture_package, folder, "0.22+starter")
    assert ids(again(with_starter)) == ["translate-zh-Hans_en-0_22+starter"]


def test_a_damaged_one_is_noted_and_the_program_works_without_it(paths, resources, caplog):
    folder = resources / "models" / "starter"
    folder.mkdir(parents=True)
    (folder / "starter.argosmodel").write_bytes(b"no archive")
    services = open_services(replace(paths, resources=resources))
    assert ids(services) == []
    assert "the starter was not installed" in caplog.text


@pytest.mark.parametrize(
    ("package", "score", "unsure"),
    [
        (STARTER, starter.DOUBTFUL - 0.01, True),
        (STARTER, starter.DOUBTFUL + 0.01, False),
        (STARTER, None, False),
        (PackageId("translate-zh_en-1_9", "1.9"), -9.0, False),
        (None, None, False),
    ],
)
def test_it_says_where_it_is_unsure(package, score, unsure):
    translation = Translation("Text.", Origin.MODEL, package, score)
    assert starter.is_unsure(translation) is unsure
    assert label_of(translation).endswith(starter.UNSURE) is unsure


def test_other_packages_are_named_as_before():
    translation = Translation("Text.", Origin.MODEL, PackageId("translate-zh_en-1_9", "1.9"))
    assert label_of(translation) == "machine translation · translate-zh_en-1_9 · 1.9"
