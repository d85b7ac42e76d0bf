"""System libraries and fonts: what is missing, and what is said about it."""

from __future__ import annotations

import sys

import pytest


@pytest.fixture
def system(devtools):
    return devtools("devtools.system")


@pytest.fixture
def nobody(system, monkeypatch):
    """Somebody who is not root."""
    monkeypatch.setattr(system.os, "geteuid", lambda: 1000, raising=False)


def test_drawing_offscreen_needs_fewer_libraries_than_a_screen(system):
    offscreen, x11, wayland = map(system.libraries_for, ("offscreen", "x11", "wayland"))
    assert set(offscreen) < set(x11) < set(wayland)


def test_the_package_of_a_missing_library_is_named(system):
    libraries = {"libGL.so.1": "libgl1", "libEGL.so.1": "libegl1"}
    missing = system.missing_libraries(libraries, lambda library: library == "libEGL.so.1")
    assert missing == [("libGL.so.1", "libgl1")]


def test_a_library_that_nobody_has_cannot_be_loaded(system):
    assert not system.can_load("libbilingualreader.so.99")


def test_who_is_not_root_gets_the_exact_command(system, nobody, devtools):
    with pytest.raises(devtools("devtools.console").Stop) as stop:
        system.install_or_tell(["libgl1", "libegl1"], "Qt needs libraries", vital=True)
    command = "sudo apt-get install -y --no-install-recommends libgl1 libegl1\n"
    assert command in str(stop.value)


def test_a_missing_font_stops_nothing(system, nobody, capsys):
    system.install_or_tell([system.CJK_FONT], "No Chinese font is installed", vital=False)
    assert "--no-install-recommends fonts-noto-cjk" in capsys.readouterr().err


def test_on_another_linux_the_library_itself_is_named(system, devtools):
    with pytest.raises(devtools("devtools.console").Stop, match=r"libGL\.so\.1"):
        system.tell_about([("libGL.so.1", "libgl1")], [])


def test_what_only_tests_need_is_offered_and_never_forced(system, nobody, monkeypatch, capsys):
    monkeypatch.setattr(system, "missing_for_tests", lambda: ["poppler-utils"])
    monkeypatch.setattr(system, "is_debian", lambda: True)

    system.offer_for_tests()

    said = capsys.readouterr().err
    assert "sudo apt-get install -y --no-install-recommends poppler-utils" in said
    assert said.endswith("Without them these tests are skipped.\n")


def test_the_packager_needs_what_it_puts_into_the_package(system):
    offscreen, packaging = map(system.libraries_for, ("offscreen", system.PACKAGING))
    assert set(packaging) - set(offscreen) == set(system.X11_LIBRARIES)


def test_without_its_programs_and_the_library_of_python_nothing_is_packaged(
    system, nobody, devtools, monkeypatch
):
    monkeypatch.setattr("shutil.which", lambda _program: None)
    monkeypatch.setattr(system, "library_of_python", lambda: "libpython0.0.so.1.0")
    monkeypatch.setattr(system, "is_debian", lambda: True)
    with pytest.raises(devtools("devtools.console").Stop) as stop:
        system.check_packager()
    assert f"binutils libpython{sys.version_info[0]}.{sys.version_info[1]}\n" in str(stop.value)


def test_where_all_is_there_the_packager_asks_for_nothing(system, monkeypatch):
    monkeypatch.setattr("shutil.which", lambda program: program)
    monkeypatch.setattr(system, "can_load", lambda _library: True)
    assert system.missing_for_packager() == []


def test_the_tests_go_on_when_their_programs_cannot_be_installed(
    system, devtools, monkeypatch, capsys
):
    def fail(*_arguments, **_options):
        raise devtools("devtools.console").Stop("there is no network")

    monkeypatch.setattr(system, "missing_for_tests", lambda: ["poppler-utils"])
    monkeypatch.setattr(system, "is_debian", lambda: True)
    monkeypatch.setattr(system, "install_or_tell", fail)

    system.offer_for_tests()

    assert "there is no network" in capsys.readouterr().err
