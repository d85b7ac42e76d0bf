"""Words and terms of a text as cards."""

from __future__ import annotations

from reader.annotation.script import Script
from reader.text.model import Article, Block, BlockKind, Byline
from reader.workspace.cards import cards_of
from reader.workspace.exporting import Mode, show


def cards(services, *texts, script=Script.SIMPLIFIED, pinyin="all", level=0, names=()):
    article = Article(
        tuple(Block(BlockKind.PARAGRAPH, text, ()) for text in texts),
        (Byline("记者", tuple(names)),),
    )
    found = cards_of(services, show(services, article, Mode(script, pinyin, level)), script)
    return {card.simplified: card for card in found}


def test_a_word_has_both_forms_its_reading_its_senses_and_its_sentence(kept_services):
    card = cards(kept_services, "行动吧。我们学习技术。")["学习"]

    assert (card.traditional, card.pinyin, card.is_term) == ("學習", "xuéxí", False)
    assert card.meaning.startswith("to learn")
    assert (card.sentence, card.at.of(card.sentence)) == ("我们学习技术。", "学习")
    assert card.source == "行动吧。我们学习技术。"


def test_the_senses_are_those_of_the_reading_in_the_text(kept_services):
    assert "important" in cards(kept_services, "这是工作的重点。")["重点"].meaning
    assert "recount" not in cards(kept_services, "这是工作的重点。")["重点"].meaning


def test_a_term_has_its_rendering_and_where_it_stands(kept_services):
    card = cards(kept_services, "发展新质生产力。", script=Script.TAIWAN)["新质生产力"]

    assert card.is_term
    assert card.meaning == "new quality productive forces"
    assert card.note.split(" · ")[0] in ("approved", "in use")
    assert (card.traditional, card.sentence) == ("新質生產力", "發展新質生產力。")
    assert card.at.of(card.sentence) == "新質生產力"


def test_known_words_have_no_card_but_terms_do(kept_services):
    unknown = cards(kept_services, "我们发展新质生产力。", pinyin="unknown", level=6)
    none = cards(kept_services, "我们学习新质生产力。", pinyin="none")

    assert "我们" not in unknown
    assert all(card.is_term for card in none.values())
    assert "新质生产力" in none


def test_cards_come_in_the_order_of_the_text_and_once(kept_services):
    found = cards(kept_services, "学习技术。技术学习。")

    assert list(found)[:2] == ["学习", "技术"]


def test_names_of_people_have_no_card(kept_services):
    assert "沈芹芹" not in cards(kept_services, "沈芹芹来了。", names=("沈芹芹",))


def test_a_word_without_entry_is_explained_by_its_parts_or_left_out(kept_services):
    for card in cards(kept_services, "科技成果转化率。").values():
        assert card.meaning


def test_a_text_without_words_has_no_cards(kept_services):
    assert cards(kept_services, "3% OK!") == {}
    assert cards(kept_services) == {}
