from __future__ import annotations

import pytest

from reader.translation.engine import Origin
from reader.workspace.article_runs import (
    RUN_BATCH,
    Run,
    RunRecords,
    RunState,
    is_under_way,
    known_english,
    next_batch,
    translate_batch,
)


def test_what_is_in_view_comes_first_then_what_follows_then_the_rest():
    assert next_batch({0, 1, 2, 5, 6, 9}, 5, 4) == [5, 6, 9, 0]
    assert next_batch(set(), 3) == []
    assert len(next_batch(range(100), 0)) == RUN_BATCH


def test_a_run_is_kept_by_the_text_of_its_article(services):
    records = RunRecords(services.connection)
    assert records.get("甲") is None

    records.put("甲", Run(RunState.RUNNING, "package", 3, 84))

    assert records.get("甲") == Run(RunState.RUNNING, "package", 3, 84)
    assert is_under_way(services.connection, "甲")
    records.put("甲", Run(RunState.PAUSED, "package", 4, 84))
    assert not is_under_way(services.connection, "甲")
    assert not is_under_way(services.connection, "乙")


@pytest.fixture
def with_package(services, repository):
    file = repository / "tests" / "fixtures" / "translation" / "tiny-zh_en.argosmodel"
    services.packages.install(file)
    return services


def test_a_batch_is_known_afterwards_also_after_a_restart(with_package, paths):
    from reader.workspace.services import open_services

    sentences = ["谁来养老？", "天气很好。"]
    assert known_english(with_package.translation, sentences) == [None, None]

    found = translate_batch(with_package.translation, sentences, lambda: False)

    assert {one.origin for one in found} == {Origin.MODEL}
    again = open_services(paths)
    assert known_english(again.translation, sentences) == found


def test_the_alternatives_are_kept(with_package):
    from reader.translation.engine import THOROUGH
    from reader.workspace.translating import TranslationCache

    service = with_package.translation
    translate_batch(service, ["谁来养老？"], lambda: False)

    cache = TranslationCache(with_package.paths.database)
    row = cache._connection.execute("SELECT alternatives FROM translation").fetchone()
    assert row[0].startswith("[[")
    kept = service._model.kept("谁来养老？", THOROUGH)
    assert len(kept[1].alternatives) == THOROUGH.hypotheses
