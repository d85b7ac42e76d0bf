"""The pinned requirements are complete, exact, hashed and address-free."""

from __future__ import annotations

import re
import tomllib

import pytest

LEFT_OUT = {"stanza", "spacy", "minisbd", "sacremoses", "torch", "pyside6", "pyside6-addons"}
MAX_RUNTIME = 19


def pinned(repository, name) -> dict[str, list[str]]:
    """Distribution names in a file of requirements, each with its entries."""
    text = (repository / "packaging" / "requirements" / name).read_text(encoding="utf-8")
    found: dict[str, list[str]] = {}
    for entry in re.split(r"\n(?=\S)", text.strip()):
        found.setdefault(re.match(r"[\w.-]+", entry).group(), []).append(entry)
    return found


def normal(requirement: str) -> str:
    return re.match(r"[\w.-]+", requirement).group().lower().replace("_", "-")


@pytest.fixture
def project(repository):
    return tomllib.loads((repository / "pyproject.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", ["runtime.txt", "dev.txt", "build.txt", "package.txt"])
def test_every_requirement_is_one_version_with_hashes(repository, name):
    entries = [entry for many in pinned(repository, name).values() for entry in many]
    assert [e for e in entries if not re.match(r"[\w.-]+==[\w.]+( ;.*)? \\\n", e)] == []
    assert [e for e in entries if "--hash=sha256:" not in e] == []


@pytest.mark.parametrize("name", ["runtime.txt", "dev.txt", "build.txt", "package.txt"])
def test_no_address_and_no_option_but_hashes_is_in_them(repository, name):
    text = (repository / "packaging" / "requirements" / name).read_text(encoding="utf-8")
    assert "://" not in text
    assert set(re.findall(r"--[a-z-]+", text)) == {"--hash"}


@pytest.mark.parametrize("name", ["runtime.txt", "dev.txt", "build.txt", "package.txt"])
def test_nothing_that_brings_pytorch_is_in_them(repository, name):
    assert LEFT_OUT.isdisjoint(pinned(repository, name))


def test_every_dependency_is_pinned(repository, project):
    dependencies = project["project"]["dependencies"]
    dependencies += project["project"]["optional-dependencies"]["argos"]
    assert set(map(normal, dependencies)) <= set(pinned(repository, "runtime.txt"))
    assert set(map(normal, project["dependency-groups"]["dev"])) <= set(
        pinned(repository, "dev.txt")
    )
    assert "hatchling" in pinned(repository, "build.txt")


def test_the_runtime_stays_small(repository):
    assert len(pinned(repository, "runtime.txt")) <= MAX_RUNTIME


def test_files_agree_where_they_pin_the_same(repository):
    files = [
        pinned(repository, name) for name in ("runtime.txt", "dev.txt", "build.txt", "package.txt")
    ]
    versions: dict[str, set[str]] = {}
    for distribution in set().union(*files) - {"numpy", "sentencepiece"}:
        for file in files:
            for entry in file.get(distribution, []):
                versions.setdefault(distribution, set()).add(entry.split(" ")[0])
    assert {name: found for name, found in versions.items() if len(found) > 1} == {}


def test_only_one_opencc_is_installed_anywhere(repository):
    official, other = (
        pinned(repository, "runtime.txt")[name][0].split(" \\\n")[0].split(" ; ")[1]
        for name in ("opencc", "opencc-python-reimplemented")
    )
    assert "implementation_name == 'cpython'" in official
    assert "implementation_name != 'cpython'" in other
