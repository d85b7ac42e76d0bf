from __future__ import annotations

from dataclasses import replace

import pytest

from reader.desktop import about


@pytest.fixture
def packaged(paths, tmp_path):
    (tmp_path / "resources").mkdir()
    return replace(paths, resources=tmp_path / "resources")


def test_a_checkout_has_no_folder_of_licences_and_knows_no_releases(paths):
    facts = about.facts(paths)
    assert facts.texts is None
    assert facts.releases == ""


def test_a_packaged_program_has_both(packaged):
    packaged.licences.mkdir()
    (packaged.licences / "components.json").write_text("{}")
    (packaged.resources / "release.json").write_text('{"page": "https://example.org/releases"}')
    facts = about.facts(packaged)
    assert facts.texts == packaged.licences
    assert facts.releases == "https://example.org/releases"


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"page": 7}', '{"page": "file:///etc"}'])
def test_what_is_no_page_of_releases_is_not_offered(packaged, text):
    (packaged.resources / "release.json").write_text(text)
    assert about.facts(packaged).releases == ""


def test_the_remedy_for_a_missing_font_names_the_package_on_linux(qapp):
    assert "fonts-noto-cjk" in about.how_to_get_a_font("linux")
    assert "fonts-noto-cjk" not in about.how_to_get_a_font("win32")
