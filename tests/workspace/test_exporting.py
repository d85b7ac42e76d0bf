"""What an export is given: readings, script, English with its origin, tables."""

from __future__ import annotations

import pytest

from reader.annotation.script import Script
from reader.text.model import Article, Block, BlockKind, Span
from reader.translation.engine import Origin, PackageId, Translation
from reader.workspace import exporting
from reader.workspace.exporting import Mode

ARTICLE = Article(
    (
        Block(BlockKind.HEADLINE, "成果转化忙", ()),
        Block(BlockKind.PARAGRAPH, "株洲发展新质生产力。新质生产力需要科技成果转化。", ()),
    )
)


def shown(services, **mode):
    return exporting.show(services, ARTICLE, Mode(**mode))


@pytest.fixture(scope="module")
def simplified(kept_services):
    return shown(kept_services)


def machine(text):
    return Translation(text, Origin.MODEL, PackageId("translate-zh_en-1_9", "1.9"), -0.1)


def english_of(one, text="English."):
    return dict.fromkeys(one.annotation.sentences, machine(text))


def test_the_text_is_written_in_the_script_and_its_readings_stay(kept_services, simplified):
    taiwan = shown(kept_services, script=Script.TAIWAN)

    assert taiwan.title == "成果轉化忙"
    assert taiwan.annotation.syllables == simplified.annotation.syllables
    assert Mode(Script.TAIWAN).language == "zh-Hant-TW"


def test_without_pinyin_no_reading_is_left(kept_services):
    assert not any(shown(kept_services, pinyin="none").with_visible_readings().syllables)


def test_known_words_lose_their_reading(kept_services, simplified):
    unknown = shown(kept_services, pinyin="unknown", known_level=3)

    count = [sum(map(bool, one.with_visible_readings().syllables)) for one in (unknown, simplified)]
    assert 0 < count[0] < count[1]


def test_the_origin_names_package_and_version(simplified):
    chapter = exporting.chapter(simplified, english_of(simplified))

    assert set(chapter.english.values()) == {
        ("English.", "machine translation · translate-zh_en-1_9 · 1.9")
    }


def test_a_gloss_is_no_translation(kept_services, simplified):
    assert kept_services.translation.translate("成果转化忙").origin is Origin.GLOSS
    assert exporting.translations(kept_services, simplified) == {}


def test_a_row_has_pinyin_checks_and_the_outer_terms(kept_services, simplified):
    rows = list(exporting.rows(kept_services, simplified, english_of(simplified, "In 2019.")))

    assert rows[0].source == "成果转化忙"
    assert rows[1].pinyin == "Zhūzhōu fāzhǎn xīnzhì shēngchǎnlì."
    assert ("新质生产力", "new quality productive forces") in rows[1].terms
    assert any("term" in check or "number" in check for check in rows[1].checks)
    assert rows[1].origin.endswith("1.9")


def test_a_row_without_english_has_no_origin_and_no_checks(kept_services, simplified):
    row = next(exporting.rows(kept_services, simplified, {}, pinyin=False))

    assert (row.pinyin, row.english, row.origin, row.checks) == ("", "", "", ())


def test_terms_are_counted_and_written_in_the_script(kept_services, simplified):
    one, other = (
        {row.zh: row for row in exporting.term_rows(kept_services, [simplified], script)}
        for script in (Script.SIMPLIFIED, Script.TAIWAN)
    )

    row = one["新质生产力"]
    assert (row.rendering, row.uses) == ("new quality productive forces", 2)
    assert row.status in ("approved", "in use")
    assert other["新質生產力"].uses == 2


def test_an_article_without_text_can_be_shown(kept_services):
    nothing = exporting.show(kept_services, Article(()), Mode(pinyin="unknown"))

    assert (nothing.title, nothing.text) == ("", "")
    assert list(exporting.rows(kept_services, nothing, {})) == []
    assert exporting.term_rows(kept_services, [nothing], Script.SIMPLIFIED) == []


def test_the_words_around_a_term_are_those_of_its_block(simplified):
    assert exporting.around(simplified, Span(0, 2)) == "成果转化忙"
