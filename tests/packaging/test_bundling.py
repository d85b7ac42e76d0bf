"""The pure parts of packaging: identity, dependencies, icons, installers."""

from __future__ import annotations

import configparser
import hashlib
import plistlib
import re
import struct
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from reader.cli import main as cli
from reader.exchange.formats import EXTENSIONS
from reader.storage.paths import PORTABLE_MARK

ID = "org.bilingualreader.BilingualReader"


@pytest.fixture(scope="module")
def linux(devtools):
    return devtools("bundling.linux")


@pytest.fixture(scope="module")
def release(linux, repository):
    return linux.Release(repository, "1.2.3", "2026-01-31")


def test_one_identity_everywhere(linux, repository):
    app = (repository / "reader" / "desktop" / "app.py").read_text(encoding="utf-8")
    spec = (repository / "packaging" / "bilingual-reader.spec").read_text(encoding="utf-8")
    installer = (repository / "packaging" / "windows" / "installer.nsi").read_text(encoding="utf-8")
    folder = repository / "packaging" / "linux"
    metainfo = ET.parse(folder / f"{ID}.metainfo.xml").getroot()
    assert f'APP_ID = "{ID}"' in app
    assert f'bundle_identifier="{ID}"' in spec
    assert f'!define ID "{ID}"' in installer
    assert linux.ID == ID
    assert metainfo.findtext("id") == ID
    assert metainfo.findtext("launchable") == f"{ID}.desktop"


def test_the_desktop_entry_opens_every_kind_of_file(repository):
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(repository / "packaging" / "linux" / f"{ID}.desktop", encoding="utf-8")
    section = entry["Desktop Entry"]
    assert section["Exec"] == "bilingual-reader %F"
    assert section["Icon"] == ID
    assert {"Name[zh_CN]", "Name[zh_TW]", "Name[zh_HK]"} <= set(section)
    offered = section["MimeType"].rstrip(";").split(";")
    metainfo = ET.parse(repository / "packaging" / "linux" / f"{ID}.metainfo.xml")
    assert offered == [one.text for one in metainfo.iter("mediatype")]
    assert {"text/plain", "text/html", "application/epub+zip"} <= set(offered)


def test_the_windows_installer_offers_every_kind_of_file(repository):
    installer = (repository / "packaging" / "windows" / "installer.nsi").read_text(encoding="utf-8")
    offered = re.findall(r'!insertmacro \$\{Do\} "\.(\w+)"', installer)
    assert set(offered) <= set(EXTENSIONS)
    assert {"txt", "md", "html", "epub", "docx", "srt"} <= set(offered)


def test_the_manual_names_every_command(release):
    manual = release.filled("bilingual-reader.1")
    assert "1.2.3" in manual
    assert [name for name in cli.COMMANDS if f".B {name}\n" not in manual] == []


def test_libraries_become_dependencies(devtools, repository):
    elf = devtools("bundling.elf")
    table = elf.read_table(repository / "packaging" / "linux" / "depends.toml")
    found = elf.relations({"libGL.so.1", "libz.so.1", "libcups.so.2"}, table)
    assert found == {"depends": "libgl1, zlib1g", "recommends": "libcups2t64 | libcups2"}
    with pytest.raises(elf.UnknownLibraryError, match=r"libgtk-3\.so\.0"):
        elf.relations({"libgtk-3.so.0"}, table)


def test_the_control_file_asks_for_a_recent_libc_and_a_chinese_font(linux, release):
    relations = {"depends": "libc6, libgl1", "recommends": ""}
    text = linux.control(release, 1000, relations, "2.34")
    assert "Depends: libc6 (>= 2.34), libgl1\n" in text
    assert "Recommends: fonts-noto-cjk, ca-certificates\n" in text
    assert "Version: 1.2.3-1\n" in text


def test_the_only_address_is_one_that_nobody_can_own(linux, release):
    """Until somebody sets a real one."""
    text = linux.control(release, 1000, {"depends": "libc6", "recommends": ""}, "2.34")
    assert text.count("@") == 1
    assert "@bilingual-reader.invalid>\n" in text


def test_only_programs_may_be_run(linux, tmp_path):
    program = tmp_path / "lib" / "bilingual-reader"
    program.mkdir(parents=True)
    (program / "bilingual-reader").touch()
    (program / "libx.so").touch(mode=0o755)
    linux.set_modes(tmp_path)
    assert (program / "bilingual-reader").stat().st_mode & 0o777 == 0o755
    assert (program / "libx.so").stat().st_mode & 0o777 == 0o644


def test_small_icons_are_the_seal_alone(devtools):
    icons = devtools("bundling.icons")
    assert icons.drawing(16).name == "bilingual-reader-small.svg"
    assert icons.drawing(48).name == "bilingual-reader.svg"
    assert all(icons.drawing(size).exists() for size in icons.SIZES)


def test_icons_of_windows_and_macos_hold_every_size(devtools):
    icons = devtools("bundling.icons")
    pictures = {size: bytes([size % 251]) * 8 for size in icons.SIZES}
    ico = icons.ico({size: pictures[size] for size in icons.ICO_SIZES})
    assert struct.unpack_from("<HHH", ico) == (0, 1, len(icons.ICO_SIZES))
    offset = struct.unpack_from("<I", ico, 6 + 12)[0]
    assert ico[offset : offset + 8] == pictures[icons.ICO_SIZES[0]]
    icns = icons.icns(pictures)
    assert struct.unpack_from(">I", icns, 4)[0] == len(icns)


def test_versions_for_windows_have_four_numbers(devtools):
    windows = devtools("bundling.windows")
    assert windows.numbers("0.1.0") == (0, 1, 0, 0)
    assert windows.numbers("2.5") == (2, 5, 0, 0)
    assert windows.numbers("1.2.3+local.7") == (1, 2, 3, 0)


def test_the_portable_archive_is_marked(devtools):
    assert devtools("bundling.windows").PORTABLE_MARK == PORTABLE_MARK


def test_without_an_identity_the_app_is_signed_for_this_machine_only(devtools):
    macos = devtools("bundling.macos")
    unsigned = macos.signing(Path("A.app"), Path("/r"), "")[0]
    signed = macos.signing(Path("A.app"), Path("/r"), "Developer ID")[0]
    assert unsigned[unsigned.index("--sign") + 1] == "-"
    assert "runtime" in signed
    assert not any("notarytool" in step for step in macos.imaging(Path("s"), Path("t"), ""))


def test_on_macos_the_program_has_windows_and_its_entitlements_no_comment(repository):
    """A program of the console would get no icon; the system refuses comments at the start."""
    folder = repository / "packaging"
    spec = (folder / "bilingual-reader.spec").read_text(encoding="utf-8")
    entitlements = (folder / "macos" / "entitlements.plist").read_bytes()
    assert 'console=sys.platform != "darwin"' in spec
    assert b"<!--" not in entitlements
    assert all(plistlib.loads(entitlements).values())


def test_the_self_test_starts_with_a_bare_environment(devtools, monkeypatch):
    smoke = devtools("smoke")
    monkeypatch.setattr(smoke.sys, "platform", "linux")
    given = {"HOME": "/h", "PYTHONPATH": "/p", "LD_LIBRARY_PATH": "/l", "QT_PLUGIN_PATH": "/q"}
    assert smoke.bare(given) == {"HOME": "/h", "LC_ALL": "C.UTF-8"}
    monkeypatch.setattr(smoke.sys, "platform", "win32")
    assert smoke.bare({"TEMP": "t", "PYTHONHOME": "p"}) == {"TEMP": "t"}


def test_the_sums_have_the_line_ends_that_sha256sum_reads(devtools, monkeypatch, tmp_path):
    build = devtools("bundling.build")
    monkeypatch.setattr(build, "ROOT", tmp_path)
    (tmp_path / "dist").mkdir()
    package = tmp_path / "a.zip"
    package.write_bytes(b"")
    build.write_sums([package])
    found = (tmp_path / "dist" / f"SHA256SUMS-{build.sys.platform}").read_bytes()
    assert found == hashlib.sha256(b"").hexdigest().encode() + b"  a.zip\n"


def test_a_bundle_whose_self_test_fails_or_skips_is_refused(devtools):
    smoke = devtools("smoke")
    passed = [{"part": str(n), "outcome": "passed", "detail": ""} for n in range(smoke.CHECKS)]
    assert smoke.faults(passed) == []
    skipped = [*passed, {"part": "x", "outcome": "skipped", "detail": "no font"}]
    assert smoke.faults(skipped) == ["x: skipped, no font"]
    assert smoke.faults(skipped, fonts=False) == []
    assert smoke.faults(passed[1:]) == [f"the self-test made {smoke.CHECKS - 1} checks"]
