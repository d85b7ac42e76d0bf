from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.errors import BadInputError
from reader.storage import settings
from reader.storage.settings import MAX_FONT_PX, MIN_FONT_PX, Settings


def test_no_file_means_the_defaults(tmp_path):
    assert settings.load(tmp_path / "none.json") == Settings()


def test_only_what_differs_is_written(tmp_path):
    path = tmp_path / "settings.json"
    settings.save(path, replace(Settings(), theme="dark", last_article=7))
    assert json.loads(path.read_text(encoding="utf-8")) == {"theme": "dark", "last_article": 7}


@given(
    script=st.sampled_from(settings.CHOICES["script"]),
    size=st.integers(MIN_FONT_PX, MAX_FONT_PX),
    package=st.text(),
    extra=st.dictionaries(st.text(min_size=20), st.integers() | st.text()),
)
def test_settings_come_back_as_they_were(tmp_path_factory, script, size, package, extra):
    path = tmp_path_factory.mktemp("settings") / "settings.json"
    kept = Settings(script=script, font_px=size, package=package, extra=extra)
    settings.save(path, kept)
    assert settings.load(path) == kept


def test_keys_of_a_newer_version_survive(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark", "colour_of_tones": true}', encoding="utf-8")
    settings.save(path, replace(settings.load(path), theme="sepia"))
    assert json.loads(path.read_text()) == {"theme": "sepia", "colour_of_tones": True}


@pytest.mark.parametrize(
    ("content", "cause"),
    [
        (b"", "not valid JSON"),
        (b"{", "not valid JSON"),
        (b"\xff\xfe\x00", "not valid JSON"),
        (b"[" * 100_000, "not valid JSON"),
        (b"[]", "not a JSON object"),
        (b'{"font_px": "big"}', "“font_px” must be a whole number"),
        (b'{"font_px": true}', "“font_px” must be a whole number"),
        (b'{"theme": null}', "“theme” must be a text"),
        (b'{"theme": "pink"}', "“theme” cannot be"),
    ],
)
def test_a_damaged_file_is_named_and_kept(tmp_path, content, cause):
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    with pytest.raises(BadInputError, match=cause) as caught:
        settings.load(path)
    assert str(path) in str(caught.value)
    assert path.read_bytes() == content


def test_a_size_out_of_range_is_brought_into_it(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text('{"font_px": 4000}')
    assert settings.load(path).font_px == MAX_FONT_PX


def test_a_folder_in_its_place_is_named(tmp_path):
    with pytest.raises(BadInputError, match="cannot be read"):
        settings.load(tmp_path)


@pytest.mark.parametrize(
    ("written", "field", "expected"),
    [
        ('{"measure_em": 500}', "measure_em", settings.MAX_MEASURE_EM),
        ('{"pinyin_level": 9}', "pinyin_level", 6),
        ('{"grid": true}', "grid", True),
        ('{"shortcuts": {"find": ["Ctrl+K"]}}', "shortcuts", {"find": ["Ctrl+K"]}),
    ],
)
def test_how_the_text_is_shown_is_read(tmp_path, written, field, expected):
    path = tmp_path / "settings.json"
    path.write_text(written, encoding="utf-8")
    assert getattr(settings.load(path), field) == expected


@pytest.mark.parametrize(
    ("written", "cause"),
    [
        ('{"grid": 1}', "true or false"),
        ('{"shortcuts": []}', "an object"),
        ('{"notation": "braille"}', "braille"),
        ('{"tones": "plaid"}', "plaid"),
    ],
)
def test_a_look_that_does_not_exist_is_named(tmp_path, written, cause):
    path = tmp_path / "settings.json"
    path.write_text(written, encoding="utf-8")
    with pytest.raises(BadInputError, match=cause):
        settings.load(path)
