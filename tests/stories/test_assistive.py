"""A screen reader at the window, over the real AT-SPI bus."""

from __future__ import annotations

import ctypes
import json
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from reader.workspace.reading import OpenArticle, open_article

if TYPE_CHECKING:
    from reader.text.annotated import Annotation

CLIENT = Path(__file__).parent.parent / "support" / "assistive.py"
PROGRAMS = {
    "dbus-run-session": "dbus-daemon",
    "gdbus": "libglib2.0-bin",
    "Xvfb": "xvfb",
}
"""What the client runs, and the Debian package that has it."""


def missing() -> list[str]:
    """Debian packages without which there is no bus or no screen."""
    packages = [package for program, package in PROGRAMS.items() if not shutil.which(program)]
    if not Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists():
        packages.append("at-spi2-core")
    try:
        ctypes.CDLL("libxcb-cursor.so.0")
    except OSError:
        packages.append("libxcb-cursor0")
    return packages


@pytest.fixture(scope="module")
def heard(prebuilt, tmp_path_factory) -> dict:
    """What an assistive client finds in the window."""
    if sys.platform != "linux" or platform.machine() != "x86_64":
        pytest.skip("AT-SPI is read on Linux, x86-64")
    if packages := missing():
        pytest.skip(f"not installed: {', '.join(packages)}")
    home = tmp_path_factory.mktemp("assistive")
    environment = {
        **os.environ,
        "BILINGUAL_READER_HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
        "XDG_CACHE_HOME": str(home),
    }
    command = ["dbus-run-session", "--", sys.executable, str(CLIENT)]
    done = subprocess.run(
        command, env=environment, capture_output=True, encoding="utf-8", timeout=58, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout.splitlines()[-1])  # the registry talks, too


@pytest.fixture(scope="module")
def opened(kept_services) -> OpenArticle:
    """The article that a first start opens."""
    first = kept_services.catalog.records()[0]
    return open_article(kept_services, first.id)


def words_in(annotation: Annotation, text: str, start: int, end: int) -> list[str]:
    indexes = range(annotation.token_index(start), annotation.token_index(end - 1) + 1)
    return [annotation.token_span(index).of(text) for index in indexes]


def test_the_whole_article_is_there_without_its_readings(heard, opened):
    assert heard["text"] == opened.article.text
    assert heard["count"] == len(opened.article.text)


def test_it_is_read_sentence_by_sentence_as_it_is_annotated(heard, opened):
    text, sentences = opened.article.text, opened.annotation.sentences

    assert "".join(heard["sentences"]) == text
    assert [one.rstrip("\n") for one in heard["sentences"]] == [one.of(text) for one in sentences]


def test_words_are_those_of_the_annotation(heard, opened):
    text, lead = opened.article.text, heard["lead"]
    end = lead + len("".join(heard["words"]))

    assert heard["words"] == words_in(opened.annotation, text, lead, end)


def test_lines_and_paragraphs_join_up(heard, opened):
    blocks = [block.text for block in opened.article.blocks]

    assert [one.rstrip("\n") for one in heard["paragraphs"]] == blocks
    assert opened.article.text.startswith("".join(heard["lines"]))
    assert len(heard["lines"]) > len("".join(heard["lines"]).split("\n"))


def test_a_client_selects_and_is_told_what_is_selected(heard):
    lead = heard["lead"]

    assert heard["selection"] == [lead + 1, lead + 4]


def test_a_client_moves_the_caret_and_hears_the_pinyin_on_request(heard, opened):
    annotation = opened.annotation
    word = annotation.token_span(annotation.token_index(heard["at"]))

    assert heard["caret"] == word.start
    assert heard["word"] == list(word)
    assert heard["description"] == "".join(map(annotation.syllable_at, range(*word)))


def test_the_voice_is_told_that_this_is_chinese(heard):
    assert heard["attributes"] == {"language": "zh-CN"}


def test_the_character_under_a_point_is_the_one_that_is_drawn_there(heard):
    assert heard["under the middle"] == heard["at"]


def test_the_reader_survives_its_client(heard):
    assert heard["alive"]
