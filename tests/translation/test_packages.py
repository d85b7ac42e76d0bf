from __future__ import annotations

import hashlib
import json
import stat
import struct
import zipfile

import pytest

from reader.errors import BadInputError, StorageError
from reader.storage.folderlock import locked
from reader.translation.archive import Limits
from reader.translation.engine import Script
from reader.translation.packages import PackageStore

TOP = "translate-zh_en-0_1/"
MADE = "made.argosmodel"


def metadata(**changes):
    fields = {
        "package_version": "0.1",
        "argos_version": "1.9.0",
        "from_code": "zh",
        "from_name": "Chinese",
        "to_code": "en",
        "to_name": "English",
    }
    return json.dumps(fields | changes).encode()


def model(version=6, name="TransformerSpec", revision=7):
    letters = name.encode() + b"\0"
    return struct.pack("<IH", version, len(letters)) + letters + struct.pack("<I", revision)


def names(store):
    """What a person would see in the store's folder, hidden leftovers included."""
    if not store.root.exists():
        return []
    return sorted(path.name for path in store.root.iterdir() if path.name != ".lock")


def test_a_store_without_a_folder_is_empty_and_makes_none(store):
    assert store.installed() == ()
    assert not store.root.exists()


def test_an_installed_package_is_described(store, package_file, package_parts):
    package = store.install(package_file)

    assert store.installed() == (package,)
    assert package.id == "translate-zh_en-0_1"
    assert (package.from_code, package.to_code, package.version) == ("zh", "en", "0.1")
    assert package.engine_version == "1.9.0"
    assert package.script is Script.SIMPLIFIED
    assert package.sha256 == hashlib.sha256(package_file.read_bytes()).hexdigest()
    assert package.readme == package_parts[TOP + "README.md"].decode()
    assert package.licence == "Apache-2.0"
    assert package.size >= sum(map(len, package_parts.values()))
    assert store.verify(package.id) == ()
    assert names(store) == [package.id]


def test_a_package_without_a_readme_has_no_licence_stated(store, make_file):
    package = store.install(make_file(without=[TOP + "README.md"]))

    assert package.readme == ""
    assert package.licence == "licence not stated"


def test_the_licence_may_lie_in_a_file_of_its_own(store, make_file):
    package = store.install(make_file({"README.md": b"words", "LICENSE": b"MIT License\n\n..."}))

    assert package.licence == "MIT License"


def test_metadata_at_the_top_of_the_archive_will_do(store, tmp_path, package_parts):
    file = tmp_path / MADE
    with zipfile.ZipFile(file, "w") as package:
        for name, content in package_parts.items():
            package.writestr(name.removeprefix(TOP), content)

    assert store.install(file).id == "translate-zh_en-0_1"


def test_sentence_splitters_and_foreign_folders_are_left_out(store, make_file):
    changes = {"stanza/zh/tokenize/x.pt": b"pickle", "minisbd/zh.onnx": b"net"}

    package = store.install(
        make_file(changes, prepare=lambda zipped: zipped.writestr("__MACOSX/x", b""))
    )

    assert sorted(path.name for path in package.path.iterdir()) == [
        "README.md",
        "installed.json",
        "metadata.json",
        "model",
        "sentencepiece.model",
    ]


@pytest.mark.parametrize(
    ("code", "script"),
    [
        ("zh", Script.SIMPLIFIED),
        ("zh-Hans", Script.SIMPLIFIED),
        ("zt", Script.TRADITIONAL),
        ("zh-Hant", Script.TRADITIONAL),
    ],
)
def test_chinese_goes_by_several_names(store, make_file, code, script):
    package = store.install(make_file({"metadata.json": metadata(from_code=code)}))

    assert package.script is script


def test_a_newer_version_takes_the_place_of_an_older_one(store, package_file, make_file):
    store.install(package_file)

    newer = store.install(make_file({"metadata.json": metadata(package_version="0.2")}))

    assert [package.id for package in store.installed()] == [newer.id] == names(store)


def test_packages_for_the_two_scripts_stand_side_by_side(store, package_file, make_file):
    store.install(package_file)
    store.install(make_file({"metadata.json": metadata(from_code="zt")}))

    assert names(store) == ["translate-zh_en-0_1", "translate-zt_en-0_1"]


def test_installing_again_mends_a_damaged_package(store, package_file):
    package = store.install(package_file)
    (package.path / "sentencepiece.model").write_bytes(b"")
    (package.path / "README.md").unlink()
    assert store.verify(package.id) == ("README.md is missing", "sentencepiece.model has changed")

    store.install(package_file)

    assert store.verify(package.id) == ()
    assert names(store) == [package.id]


NEWER = "its model needs a newer translation engine"
UPDATE = "install a newer version of Bilingual Reader"
NOT_WHOLE = "it is not a whole translation package"


@pytest.mark.parametrize(
    ("changes", "without", "sentence"),
    [
        ({}, ["metadata.json"], f"{NOT_WHOLE} (no metadata.json in it)."),
        ({}, ["sentencepiece.model"], f"{NOT_WHOLE} (no sentencepiece.model in it)."),
        ({}, ["model/model.bin"], f"{NOT_WHOLE} (no model/model.bin in it)."),
        (
            {},
            ["model/shared_vocabulary.json"],
            f"{NOT_WHOLE} (no model/shared_vocabulary.json in it).",
        ),
        ({"metadata.json": b"{"}, [], "its metadata.json is not valid JSON."),
        ({"metadata.json": b"[" * 9999}, [], "its metadata.json is not valid JSON."),
        ({"metadata.json": b"[]"}, [], "its metadata.json is not a JSON object."),
        (
            {"metadata.json": b"\xff"},
            [],
            "its translate-zh_en-0_1/metadata.json is not UTF-8 text.",
        ),
        (
            {"metadata.json": b" " * (2 << 20)},
            [],
            "its translate-zh_en-0_1/metadata.json is far too long.",
        ),
        ({"metadata.json": b"{}"}, [], "its metadata.json has no usable package_version."),
        (
            {"metadata.json": metadata(package_version="../../x")},
            [],
            "its metadata.json has no usable package_version.",
        ),
        (
            {"metadata.json": metadata(from_code="zh/..")},
            [],
            "its metadata.json has no usable from_code.",
        ),
        (
            {"metadata.json": metadata(type="sbd")},
            [],
            "it is a package of the kind 'sbd', not a translation package.",
        ),
        (
            {
                "metadata.json": metadata(
                    from_code="en", from_name="English", to_code="zh", to_name="Chinese"
                )
            },
            [],
            "it translates from English to Chinese, not from Chinese to English.",
        ),
        (
            {"metadata.json": metadata(to_code="fr", to_name="")},
            [],
            "it translates from Chinese to fr, not from Chinese to English.",
        ),
        (
            {"model/model.bin": model(version=7)},
            [],
            f"{NEWER} (model format 7; this program reads up to 6); {UPDATE}.",
        ),
        (
            {"model/model.bin": model(revision=9)},
            [],
            f"{NEWER} (TransformerSpec revision 9; this program runs up to 7); {UPDATE}.",
        ),
        (
            {"model/model.bin": model(name="WhisperSpec", revision=1)},
            [],
            "its model is of a kind that cannot translate here ('WhisperSpec').",
        ),
        ({"model/model.bin": b"\6\0"}, [], "its model.bin is damaged."),
    ],
)
def test_a_package_that_cannot_be_used_is_refused_in_one_sentence(
    store, make_file, changes, without, sentence
):
    file = make_file(changes, without=[TOP + name for name in without])

    with pytest.raises(BadInputError) as refusal:
        store.install(file)

    assert str(refusal.value) == f"{file}: {sentence}"
    assert refusal.value.exit_code == 2
    assert names(store) == []


@pytest.mark.parametrize(
    ("entry", "sentence"),
    [
        ("../x", "its entry '../x' points outside the package's own folder."),
        (TOP + "../../x", f"its entry '{TOP}../../x' points outside the package's own folder."),
        ("..\\x", "its entry '../x' points outside the package's own folder."),
        ("/etc/x", "its entry '/etc/x' points outside the package's own folder."),
        ("\\\\host\\x", "its entry '//host/x' points outside the package's own folder."),
        ("C:x", "its entry 'C:x' points outside the package's own folder."),
        (TOP + "a:b", f"its entry '{TOP}a:b' has a name that is not safe."),
        (TOP + ".. /x", f"its entry '{TOP}.. /x' has a name that is not safe."),
        (TOP + "model/MODEL.bin", f"it holds '{TOP}model/MODEL.bin' twice."),
        (TOP + "readme.MD/x", f"its entry '{TOP}readme.md/x' lies inside a file."),
        ("other/metadata.json", "it holds more than one package."),
    ],
)
def test_a_dangerous_path_is_refused(store, tmp_path, make_file, entry, sentence):
    file = make_file(prepare=lambda zipped: zipped.writestr(entry, b"x"))

    with pytest.raises(BadInputError) as refusal:
        store.install(file)

    assert str(refusal.value) == f"{file}: {sentence}"
    assert names(store) == []
    assert sorted(path.name for path in tmp_path.iterdir()) == [MADE]


@pytest.mark.parametrize(
    ("kind", "words"),
    [(stat.S_IFLNK, "a symbolic link"), (stat.S_IFIFO, "not an ordinary file")],
)
def test_a_link_or_a_device_is_refused(store, make_file, kind, words):
    entry = zipfile.ZipInfo(TOP + "link")
    entry.external_attr = (kind | 0o777) << 16
    file = make_file(prepare=lambda zipped: zipped.writestr(entry, "/etc/passwd"))

    with pytest.raises(BadInputError) as refusal:
        store.install(file)

    assert str(refusal.value) == f"{file}: its entry '{TOP}link' is {words}."
    assert names(store) == []


def test_something_that_is_no_zip_file_is_refused(store, tmp_path):
    file = tmp_path / "notes.argosmodel"
    file.write_text("not a package")

    with pytest.raises(BadInputError) as refusal:
        store.install(file)

    assert str(refusal.value) == (
        f"{file}: it is not a translation package (not a zip file); "
        "choose a file that ends in .argosmodel."
    )
    assert names(store) == []


def test_a_file_that_is_not_there_is_named(store, tmp_path):
    with pytest.raises(BadInputError, match=r"gone\.argosmodel: there is no such file\.$"):
        store.install(tmp_path / "gone.argosmodel")


def test_a_folder_without_a_model_is_no_package(store, tmp_path):
    with pytest.raises(BadInputError, match=r"there is no model\.bin in it"):
        store.install(tmp_path)


def test_too_many_files_are_refused(tmp_path, make_file):
    store = PackageStore(tmp_path / "packages", limits=Limits(files=20))
    extra = {f"stanza/{number}": b"" for number in range(40)}

    with pytest.raises(BadInputError, match="it holds 46 files; a package holds a few dozen"):
        store.install(make_file(extra))


def test_a_zip_bomb_is_refused_by_the_size_it_declares(tmp_path, make_file):
    store = PackageStore(tmp_path / "packages", limits=Limits(unpacked=8 << 20))
    file = make_file({"bomb": b"\0" * (9 << 20)})
    assert file.stat().st_size < 1_000_000

    with pytest.raises(BadInputError) as refusal:
        store.install(file)

    assert str(refusal.value) == f"{file}: it unpacks to more than 0.00781 GiB."
    assert names(store) == []


def test_a_zip_bomb_that_declares_two_gigabytes_is_refused_unread(store, make_file):
    file = make_file()
    with zipfile.ZipFile(file) as zipped:
        entry = zipped.getinfo(TOP + "model/model.bin")
    content = bytearray(file.read_bytes())
    for at in (content.rindex(b"PK\1\2", 0, content.rindex(entry.filename.encode())),):
        content[at + 24 : at + 28] = struct.pack("<I", (2 << 30) + 1)
    file.write_bytes(content)

    with pytest.raises(BadInputError, match=r"it unpacks to more than 2 GiB\.$"):
        store.install(file)


def test_an_entry_that_lies_about_its_size_is_damaged(store, make_file):
    file = make_file({"bomb": b"\0" * (9 << 20)})
    content = bytearray(file.read_bytes())
    at = content.rindex(b"PK\1\2", 0, content.rindex(f"{TOP}bomb".encode()))
    content[at + 24 : at + 28] = struct.pack("<I", 100)
    file.write_bytes(content)

    with pytest.raises(BadInputError, match="it is damaged; download it again"):
        store.install(file)

    assert names(store) == []


def test_a_package_cut_short_is_refused(store, package_file, tmp_path):
    file = tmp_path / "short.argosmodel"
    file.write_bytes(package_file.read_bytes()[:300_000])

    with pytest.raises(BadInputError, match="not a zip file"):
        store.install(file)


def test_any_flipped_byte_is_refused_or_does_no_harm(store, package_file, tmp_path):
    """Whatever is wrong with the file, it is one of our sentences, and nothing is left over."""
    whole = package_file.read_bytes()
    file = tmp_path / "flipped.argosmodel"
    for at in [
        *range(60),
        *range(100, len(whole), 40_009),
        *range(len(whole) - 250, len(whole)),
    ]:
        content = bytearray(whole)
        content[at] ^= 0xFF
        file.write_bytes(content)
        try:
            package = store.install(file)
        except BadInputError:
            assert names(store) == []
        else:
            store.remove(package.id)


def test_a_full_disk_is_found_out_before_the_first_byte(tmp_path, package_file):
    store = PackageStore(tmp_path / "packages", free_space=lambda _folder: 10_000_000)

    with pytest.raises(BadInputError) as refusal:
        store.install(package_file)

    assert str(refusal.value) == (
        f"{package_file}: it needs 68 MB of disk space and 10 MB are free; make room and try again."
    )
    assert names(store) == []


def test_a_refused_update_leaves_the_old_package_alone(store, package_file, make_file):
    package = store.install(package_file)

    with pytest.raises(BadInputError):
        store.install(make_file({"metadata.json": metadata(), "model/model.bin": b""}))

    assert store.installed() == (package,)
    assert store.verify(package.id) == ()


def test_two_installations_at_once_are_one_too_many(store, package_file):
    store.root.mkdir()

    with locked(store.root), pytest.raises(StorageError, match="another package is being inst"):
        store.install(package_file)

    assert names(store) == []


def test_a_store_that_cannot_be_written_is_named(tmp_path, package_file):
    (tmp_path / "packages").write_text("in the way")

    with pytest.raises(StorageError, match="packages: cannot be written"):
        PackageStore(tmp_path / "packages").install(package_file)


def test_what_a_crash_left_is_cleared_at_the_next_start(store, package_file):
    package = store.install(package_file)
    (store.root / ".staging-x").mkdir()
    (store.root / ".staging-x" / "model.bin").write_bytes(b"half")

    again = PackageStore(store.root)

    assert names(again) == [package.id]


def test_a_crash_between_old_and_new_brings_the_old_package_back(store, package_file):
    package = store.install(package_file)
    package.path.rename(store.root / f".replaced-{package.id}")

    again = PackageStore(store.root)

    assert again.installed() == (package,)


def test_another_process_at_work_is_not_disturbed(store):
    staging = store.root / ".staging-x"
    staging.mkdir(parents=True)

    with locked(store.root):
        PackageStore(store.root)
        assert staging.exists()
    PackageStore(store.root)

    assert not staging.exists()


def test_a_broken_folder_does_not_hide_the_others(store, package_file):
    package = store.install(package_file)
    (store.root / "empty").mkdir()
    (store.root / "unreadable" / "model").mkdir(parents=True)
    for name in ("metadata.json", "sentencepiece.model", "model/model.bin"):
        (store.root / "unreadable" / name).write_bytes(b"\xff")
    (store.root / "unreadable" / "model" / "shared_vocabulary.json").write_bytes(b"[]")

    assert store.installed() == (package,)
    assert store.broken()["empty"] == "it has no metadata.json"
    assert store.broken()["unreadable"].startswith("it cannot be read (")
    with pytest.raises(BadInputError, match=r"empty: it has no metadata\.json; install"):
        store.get("empty")


def test_a_package_put_there_by_hand_works_but_cannot_be_verified(store, package_file):
    package = store.install(package_file)
    (package.path / "installed.json").unlink()

    assert store.get(package.id).sha256 == ""
    assert store.verify(package.id) == (
        "no checksums are recorded: it was not installed by this program",
    )


@pytest.mark.parametrize("record", ["[]", "{", '{"files": 3}'])
def test_a_spoilt_record_is_no_record(store, package_file, record):
    package = store.install(package_file)
    (package.path / "installed.json").write_text(record)

    assert store.get(package.id).sha256 == ""


def test_a_removed_package_is_gone(store, package_file):
    package = store.install(package_file)

    store.remove(package.id)

    assert names(store) == []
    for use in (store.remove, store.get, store.verify):
        with pytest.raises(BadInputError, match="no package of this name is installed"):
            use(package.id)


@pytest.mark.parametrize("name", ["..", ".", "", "../packages", ".lock"])
def test_only_a_package_can_be_removed(store, package_file, name):
    store.install(package_file)

    with pytest.raises(BadInputError):
        store.remove(name)

    assert len(store.installed()) == 1
