from __future__ import annotations

import pytest

from reader.translation.gloss import Entry, Knowledge, Word, gloss

TERMS = {
    "新质": "new quality",
    "一带一路": "Belt and Road Initiative",
    "三尖": '"Three Peaks" program',
    "十四届三中全会": "Third Plenary Session",
}
SENSES = {
    "生产力": "(economics) productive forces/productivity",
    "张望": "to look around",
    "王": "king",
    "看见": "to see (sth (or sb)) ; to catch sight of",
    "明天见": "see you tomorrow",
    "师生": "teachers and students",
    "名师": "famous master",
    "七零八落": "scattered here and there",
    "建设路": "(a road)",
    "朋友": "friend",
    "大": "big",
    "楼": "house",
    "高度": "height",
    "苹果": "apple",
}
NAMES = {
    "株洲": "Zhuzhou, prefecture-level city in Hunan",
    "攸县": "You county in Zhuzhou, Hunan",
    "湘潭县": "Xiangtan county, Hunan",
    "欧阳": "two-character surname Ouyang",
}


def _entries(word: Word) -> list[Entry]:
    common = [Entry(tuple(SENSES[word.text].split("/")))] if word.text in SENSES else []
    proper = [Entry((NAMES[word.text],), is_proper=True)] if word.text in NAMES else []
    return common + proper


def _word(text: str) -> Word:
    text, _, reading = text.replace("␣", " ").partition(":")
    return Word(text, tuple(reading.split("-")) if reading else ())


@pytest.fixture
def gloss_of():
    """Gloss words given as ``陈:chén 驰:chí 说``; ␣ is white space in the sentence."""
    knowledge = Knowledge(TERMS.get, _entries)
    return lambda text: gloss([_word(one) for one in text.split()], knowledge)
