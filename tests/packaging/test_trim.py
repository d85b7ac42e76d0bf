"""What goes into the bundle, and what stays out."""

from __future__ import annotations

import pytest


@pytest.fixture(scope="module")
def trim(devtools):
    return devtools("bundling.trim")


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqwayland.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/wayland-shell-integration/libxdg-shell.so",
        "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "PySide6\\plugins\\platforms\\qwindows.dll",
        "PySide6/Qt/plugins/platforms/libqcocoa.dylib",
        "PySide6/Qt/lib/libQt6Svg.so.6",  # the decorations of windows under GNOME draw with it
        "PySide6/QtWidgets.abi3.so",
        "PySide6/Qt/translations/qtbase_zh_TW.qm",
        "PySide6\\translations\\qtbase_zh_CN.qm",
        "rapidfuzz/fuzz_cpp.cpython-311-x86_64-linux-gnu.so",
        "rapidfuzz/distance/_initialize_cpp.cpython-311-x86_64-linux-gnu.so",
        "ctranslate2\\libiomp5md.dll",
        "share/bilingual-reader/i18n/zh_CN.qm",
        "ctranslate2.libs/libctranslate2-a7a60d30.so.4.8.5",
        "resources/articles/tax-lectures.toml",
    ],
)
def test_what_the_window_and_the_engine_need_is_kept(trim, target):
    assert trim.keeps(target, from_host=False)


@pytest.mark.parametrize(
    "target",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/sqldrivers/libqsqlite.so",
        "PySide6\\plugins\\tls\\qopensslbackend.dll",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "PySide6/Qt/lib/libQt6EglFsKmsSupport.so.6",
        "PySide6/Qt/translations/qtbase_de.qm",
        "rapidfuzz/fuzz_cpp_avx2.cpython-311-x86_64-linux-gnu.so",
        "rapidfuzz/distance/metrics_cpp.cpython-311-x86_64-linux-gnu.so",
        "ctranslate2\\cudnn64_9.dll",
        "resources/i18n/zh_CN.ts",
        "PySide6\\opengl32sw.dll",
        "opencc/clib/bin/opencc",
        "sentencepiece/__init__.pyi",
    ],
)
def test_what_nobody_loads_is_left_out(trim, target):
    assert not trim.keeps(target, from_host=False)


def test_of_the_build_machine_only_listed_libraries_come_along(trim):
    assert trim.keeps("libsqlite3.so.0", from_host=True)
    assert trim.keeps("libxcb-cursor.so.0", from_host=True)
    for library in (
        "libgtk-3.so.0",
        "libssl.so.3",
        "libstdc++.so.6",
        "libGL.so.1",
        "libglib-2.0.so.0",
    ):
        assert not trim.keeps(library, from_host=True)


def test_the_same_library_under_two_names_goes_in_once(trim):
    a = ("a.libs/libgomp-1.so.1", "/a", "BINARY")
    b = ("b.libs/libgomp-2.so.1", "/b", "BINARY")
    other = ("c/_c.so", "/c", "EXTENSION")
    assert trim.one_of_each([other, b, a], lambda source: 9) == [
        a,
        ("b.libs/libgomp-2.so.1", "../a.libs/libgomp-1.so.1", "SYMLINK"),
        other,
    ]
    assert trim.one_of_each([b, a], {"/a": 1, "/b": 2}.get) == [a, b]
