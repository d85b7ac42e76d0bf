"""The English of the whole article: the order of work, and answers that cross each other."""

from __future__ import annotations

from collections import deque

import pytest

from reader.desktop.viewmodels.parallel import ParallelModel
from reader.desktop.viewmodels.reading import ReadingModel
from reader.exchange.importing import document_of
from reader.storage.settings import Settings

TEXT = "学校\n\n" + "".join(f"第{number}天天气很好，大家都来了。" for number in range(30))


class Executor:
    """Keeps work until told which one to run."""

    def __init__(self):
        self.waiting = deque()

    def execute(self, work):
        self.waiting.append(work)

    def run(self, place=0):
        work = self.waiting[place]
        del self.waiting[place]
        work()


@pytest.fixture
def executor():
    return Executor()


@pytest.fixture
def model(services, repository, executor, qapp):
    file = repository / "tests" / "fixtures" / "translation" / "tiny-zh_en.argosmodel"
    services.packages.install(file)
    [number] = services.catalog.add(document_of(TEXT, "-"), "x")
    reading = ReadingModel(services, Settings())
    reading.open(number)
    made = ParallelModel(services, reading, executor, lambda: 0)
    made.reading = reading
    return made


def done(model):
    return [place for place, row in enumerate(model.rows()) if row.english]


def test_an_old_look_does_not_undo_what_was_translated_meanwhile(model, executor, qapp):
    model.open_article()  # somebody begins to look
    model.toggle()
    stale = executor.waiting.popleft()
    while executor.waiting:
        executor.run()
        qapp.processEvents()
    assert len(done(model)) == len(model.sentences)
    assert not model.running

    stale()
    qapp.processEvents()

    assert len(done(model)) == len(model.sentences)


def test_another_article_forgets_the_batch_of_the_one_before(model, executor, qapp, services):
    model.open_article()
    executor.run()
    model.toggle()
    model.reading.open(services.catalog.records()[-1].id)
    model.open_article()
    while executor.waiting:
        executor.run()
        qapp.processEvents()

    assert len(model.rows()) == len(model.reading.opened.annotation.sentences)
    assert {row.origin.value for row in model.rows()} == {"reference"}
    assert [row.label for row in model.rows()[:2]] == ["reference translation", ""]
    assert not model.running


def test_a_fault_of_the_package_pauses_and_is_told(model, executor, qapp, services):
    told = []
    model.failed.connect(told.append)
    model.open_article()
    executor.run()
    for path in services.packages.root.glob("*/model/model.bin"):
        path.write_bytes(b"\x06\0\0\0")

    model.toggle()
    executor.run()
    qapp.processEvents()

    assert not model.running
    assert "its model cannot be used" in told[0]
    assert done(model) == []
