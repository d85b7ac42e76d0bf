"""What the strip says about a model's sentence."""

from __future__ import annotations

import pytest

from reader.desktop.viewmodels.reading import ReadingModel
from reader.desktop.viewmodels.translation import TranslationModel
from reader.exchange.importing import document_of
from reader.storage.settings import Settings
from reader.text.model import Span
from reader.translation.engine import EngineOutput, PackageId, Script
from reader.workspace import starter

SENTENCE = "大家都来了。"
STARTER = PackageId("translate-zh-Hans_en-1_0+starter", "1.0+starter")
OTHER = PackageId("translate-zh_en-1_9", "1.9")


class AtOnce:
    """Does work when it is given."""

    def execute(self, work):
        work()


class Engine:
    """An engine, and the provider of itself, that has one answer."""

    script = Script.SIMPLIFIED
    settings = ""

    def __init__(self, package, score):
        self.package = package
        self.output = EngineOutput("All came.", score)

    def load(self):
        return self

    def translate(self, sentences, **_):
        return [self.output for _ in sentences]

    def unload(self):
        pass


@pytest.fixture
def model(services, qapp):
    """The strip over an article of one sentence."""
    [number] = services.catalog.add(document_of(f"学校\n\n{SENTENCE}", "-"), "x")
    reading = ReadingModel(services, Settings())
    reading.open(number)
    made = TranslationModel(services, reading, AtOnce())
    made.start = reading.opened.article.text.index(SENTENCE)
    return made


@pytest.mark.parametrize(
    ("package", "score", "words"),
    [
        (OTHER, -0.1, "translate-zh_en-1_9 · 1.9"),
        (OTHER, -0.5, f"translate-zh_en-1_9 · 1.9 · {starter.UNSURE}"),
        (STARTER, starter.DOUBTFUL + 0.1, f"{starter.NAME}, {starter.KIND} · 1.0"),
        (
            STARTER,
            starter.DOUBTFUL - 0.1,
            f"{starter.NAME}, {starter.KIND} · 1.0 · {starter.UNSURE}",
        ),
    ],
)
def test_a_models_sentence_names_its_package_and_its_doubts(
    services, model, qtbot, package, score, words
):
    services.translation.use(Engine(package, score))
    model.ask(Span(model.start, model.start + 1))
    qtbot.waitUntil(lambda: model.row.text == "All came.")
    assert model.row.detail == words
