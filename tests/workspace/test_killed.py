"""What is left when the program is killed in the middle: always something that works."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reader.storage import database
from reader.translation.download import Downloader
from reader.translation.packages import PackageStore
from reader.translation.transport import Policy
from reader.workspace.article_runs import Run, RunRecords, RunState, is_under_way
from reader.workspace.services import open_services

ROOT = Path(__file__).resolve().parents[2]
TIMES = 5


@pytest.fixture
def tiny(repository):
    return repository / "tests" / "fixtures" / "translation" / "tiny-zh_en.argosmodel"


@pytest.fixture
def started(home):
    """Start a script of its own; it is killed at the end whatever happens."""
    running = []

    def start(script, *arguments):
        process = subprocess.Popen(
            [sys.executable, "-c", script, *map(str, arguments)],
            cwd=ROOT,
            env=os.environ | {"PYTHONUNBUFFERED": "1"},
            stdout=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        return process

    yield start
    for process in running:
        process.kill()
        process.wait(20)
        process.stdout.close()


def kill(process):
    process.kill()  # SIGKILL: nothing is tidied up
    process.wait(20)


DOWNLOAD = """
import sys
from pathlib import Path
from reader.translation.download import Downloader
from reader.translation.transport import Policy
Downloader(Policy(loopback_http=True)).fetch(sys.argv[1], Path(sys.argv[2]))
"""


def test_a_killed_download_goes_on(started, mirror, mirrors, tmp_path):
    content = os.urandom(10_000_000)
    mirror.files["/package"] = content
    mirror.next.append(mirrors.Behaviour(waits_after=9_000_000))
    target = tmp_path / "downloads" / "package.argosmodel"
    url = f"{mirror.address}/package"
    process = started(DOWNLOAD, url, target)
    assert mirror.waiting.wait(30)
    note = target.with_name(f"{target.name}.part.json")
    while '"size": 8' not in (note.read_text() if note.exists() else ""):
        assert process.poll() is None
    kill(process)
    mirror.go_on.set()

    Downloader(Policy(loopback_http=True)).fetch(url, target)

    start = int(mirror.asked[-1][2].removeprefix("bytes=").removesuffix("-"))
    assert 8_000_000 <= start < 9_000_001
    assert target.read_bytes() == content


INSTALL = """
import sys
from pathlib import Path
from reader.translation.packages import PackageStore
store = PackageStore(Path(sys.argv[1]))
print("begun")
while True:
    store.install(Path(sys.argv[2]))
    print("installed")
"""


def test_a_killed_installation_leaves_a_whole_package_or_none(started, tiny, tmp_path):
    root = tmp_path / "packages"
    for lines in range(1, TIMES + 1):
        process = started(INSTALL, root, tiny)
        for _ in range(lines):
            process.stdout.readline()
        kill(process)

        store = PackageStore(root)
        assert store.broken() == {}
        assert len(store.installed()) <= 1
        assert [store.verify(one.id) for one in store.installed()] in ([], [()])
        left = [path.name for path in root.glob("*") if path.name != ".lock"]
        assert left in ([], ["translate-zh_en-0_1"])
    assert PackageStore(root).install(tiny).id == "translate-zh_en-0_1"


TRANSLATE = """
import sys
from pathlib import Path
from reader.storage.paths import default_paths
from reader.workspace.article_runs import translate_batch
from reader.workspace.services import open_services
services = open_services(default_paths())
sentences = Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()
for start in range(0, len(sentences), 4):
    translate_batch(services.translation, sentences[start:start + 4], lambda: False)
    print("batch")
"""


def test_a_killed_translation_goes_on_where_it_was(started, tiny, services, paths, tmp_path):
    lines = (tiny.parent / "pairs.tsv").read_text(encoding="utf-8").splitlines()
    sentences = [line.split("\t")[0] for line in lines]
    file = tmp_path / "sentences.txt"
    file.write_text("\n".join(sentences), encoding="utf-8")
    services.packages.install(tiny)
    records = RunRecords(services.connection)
    records.put("text", Run(RunState.RUNNING, "translate-zh_en-0_1", 0, len(sentences)))

    process = started(TRANSLATE, file)
    for _ in range(3):
        assert process.stdout.readline() == "batch\n"
    kill(process)

    again = open_services(paths)
    assert database.count_articles(paths.database) is not None  # every page is whole
    assert is_under_way(again.connection, "text")
    known = [again.translation.known(sentence) for sentence in sentences]
    assert all(known[:12])
    found = again.translation.translate_many(sentences)
    assert found[:12] == known[:12]
    assert all(one.text for one in found)
