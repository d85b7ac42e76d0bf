from __future__ import annotations

from dataclasses import replace

import pytest

from reader.errors import BadInputError
from reader.library import bundled
from reader.storage import database
from reader.storage.settings import Settings
from reader.translation.answers import CacheKey
from reader.translation.engine import EngineOutput, Origin, PackageId
from reader.workspace import translating
from reader.workspace.services import Services

KEY = CacheKey("发展。", PackageId("translate-zh_en-1", "1"), "greedy")


@pytest.fixture
def fixture_package(repository):
    return repository / "tests" / "fixtures" / "translation" / "tiny-zh_en.argosmodel"


def test_bundled_sentences_get_their_reviewed_english(services):
    article = bundled.load(services.paths.resources / "articles")[0]
    source, target = article.english[3]
    found = services.translation.translate(source)
    assert (found.text, found.origin) == (target, Origin.REFERENCE)


def test_without_a_package_a_sentence_gets_a_gloss(services):
    found = services.translation.translate("发展新质生产力。")
    assert found.origin is Origin.GLOSS
    assert "new quality productive forces" in found.text


def test_a_gloss_of_traditional_text_is_no_worse(services):
    plain = services.translation.translate("企业发展很快。").text
    assert services.translation.translate("企業發展很快。").text == plain


def test_the_newest_package_is_used_unless_another_is_chosen(services, fixture_package):
    assert translating.provider(services) is None
    installed = services.packages.install(fixture_package)
    assert translating.provider(services).package == installed.package_id
    assert translating.provider(services, installed.id).package == installed.package_id
    chosen = Services(services.paths, replace(Settings(), package="gone"))
    assert translating.provider(chosen).package == installed.package_id
    with pytest.raises(BadInputError, match="nope"):
        translating.provider(services, "nope")


def test_an_answer_is_kept_from_one_run_to_the_next(tmp_path):
    path = tmp_path / "library.sqlite"
    cache = translating.TranslationCache(path)
    assert cache.get(KEY) is None
    cache[KEY] = EngineOutput("Development.", -0.25)
    other = translating.TranslationCache(path)
    assert other.get(KEY) == EngineOutput("Development.", -0.25)
    assert other.get(replace(KEY, settings="beam")) is None
    assert other.get(replace(KEY, package=PackageId("translate-zh_en-1", "2"))) is None


def test_a_damaged_library_is_named_and_left_as_it_is(tmp_path):
    path = tmp_path / "library.sqlite"
    path.write_bytes(b"no database " * 100)
    with pytest.raises(BadInputError, match="damaged"):
        translating.TranslationCache(path).get(KEY)
    assert path.read_bytes() == b"no database " * 100


def test_an_answer_that_cannot_be_kept_is_no_failure(tmp_path, monkeypatch):
    path = tmp_path / "library.sqlite"
    cache = translating.TranslationCache(path)
    assert cache.get(KEY) is None
    blocker = database.connect(path)
    blocker.execute("DROP TABLE translation")
    cache[KEY] = EngineOutput("Development.", -0.25)
    blocker.close()
