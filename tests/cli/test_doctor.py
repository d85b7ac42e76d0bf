from __future__ import annotations


def test_a_table_says_what_works_and_what_to_do(call):
    done = call("doctor")
    assert done.status == 0
    assert done.out.splitlines()[0].startswith("ok       Python")
    assert "packages install FILE" in done.out


def test_json_has_the_same_checks(call):
    found = call("doctor", "--format", "json").json
    assert found["ok"] is True
    assert {"part", "health", "detail", "remedy"} == set(found["checks"][0])
    assert {one["health"] for one in found["checks"]} <= {"ok", "missing", "unknown"}


def test_a_damaged_settings_file_or_library_is_reported(call, home):
    (home / "settings.json").write_text("{")
    (home / "library.sqlite").write_bytes(b"x" * 1000)
    done = call("doctor")
    assert done.status == 2
    assert str(home / "settings.json") in done.out
    assert str(home / "library.sqlite") in done.out
    assert (home / "library.sqlite").read_bytes() == b"x" * 1000


def test_missing_resources_are_an_operation_that_failed(call, monkeypatch, tmp_path):
    monkeypatch.setenv("BILINGUAL_READER_RESOURCES", str(tmp_path))
    done = call("doctor")
    assert done.status in (1, 2)
    assert "broken" in done.out


def test_where_fontconfig_cannot_be_asked_qt_is(call, monkeypatch, qapp):
    monkeypatch.setenv("PATH", "")
    found = call("doctor", "--format", "json").json
    fonts = next(one for one in found["checks"] if one["part"] == "Chinese fonts")
    assert fonts["health"] in ("ok", "missing")
