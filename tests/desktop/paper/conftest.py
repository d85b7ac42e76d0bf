"""Articles on paper, and what can be read out of the files."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from reader.annotation.script import Script
from reader.desktop.paper.look import on_paper
from reader.desktop.paper.sheets import A4, Leaf, Sheets
from reader.desktop.widgets.article.appearance import Appearance
from reader.text.model import Article, Block, BlockKind
from reader.workspace.reading import annotate


@pytest.fixture
def leaf_of(kept_services):
    """Annotates an article and writes it in a script."""

    def make(article: Article, script: str = "simplified", **facts) -> Leaf:
        text = article.text
        if script != "simplified":
            text = kept_services.scripts.write(text, Script(script))
        return Leaf(article, annotate(kept_services, article), text, **facts)

    return make


@pytest.fixture
def leaf_of_text(leaf_of):
    """The same of paragraphs under a headline."""

    def make(title: str, *paragraphs: str, script: str = "simplified", **facts) -> Leaf:
        blocks = [Block(BlockKind.HEADLINE, title, ())]
        blocks += [Block(BlockKind.PARAGRAPH, one, ()) for one in paragraphs]
        return leaf_of(Article(tuple(blocks)), script, **facts)

    return make


@pytest.fixture
def set_on_paper(qapp, theme):
    """Sets leaves on sheets, A4 in the light theme."""

    def make(*leaves: Leaf, script: str = "simplified", size=A4, tones="none", **look) -> Sheets:
        return Sheets(leaves, on_paper(Appearance(families=script, **look), theme, tones), size)

    return make


@pytest.fixture
def pdftotext(tmp_path):
    """Reads the text out of a PDF file; the test is skipped where the program is missing."""
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("pdftotext is not installed (Debian: poppler-utils)")

    def read(pdf: bytes, *options: str) -> str:
        path = Path(tmp_path / "read.pdf")
        path.write_bytes(pdf)
        command = [program, "-enc", "UTF-8", *options, str(path), "-"]
        done = subprocess.run(command, capture_output=True, check=True)
        assert not done.stderr, done.stderr
        return done.stdout.decode("utf-8")

    return read
