"""The personal names of the newspaper page that the project began with."""

from __future__ import annotations

import pytest

NAMES = {
    "陈驰": "chén chí",
    "沈杰": "shěn jié",
    "贺莹": "hè yíng",
    "黄平芬": "huáng píng fēn",
    "刘殊琪": "liú shū qí",
    "王玺": "wáng xǐ",
    "张立群": "zhāng lì qún",
    "申某": "shēn mǒu",
    "廖某": "liào mǒu",
    "陈积粮": "chén jī liáng",
    "沈芹芹": "shěn qín qín",
    "万殊殊": "wàn shū shū",
    "谭娜": "tán nà",
    "欧阳琳": "ōu yáng lín",
    "罗东旭": "luó dōng xù",
    "陈永斌": "chén yǒng bīn",
    "费飞翔": "fèi fēi xiáng",
    "习近平": "xí jìn píng",
}


@pytest.mark.parametrize(("name", "reading"), NAMES.items())
def test_every_name_of_the_page_is_read_right_wherever_it_stands(
    name, reading, kept_services, seed_page
):
    text = seed_page.read_text(encoding="utf-8")
    spaced = f"{name[0]} {name[1]}"  # two characters may stand apart in a byline
    shown = name if name in text else spaced
    places = [at for at in range(len(text)) if text.startswith(shown, at)]
    assert places
    annotation = kept_services.annotator.annotate(text)
    for at in places:
        read = [annotation.syllable_at(at + place) for place in range(len(shown))]
        assert " ".join(filter(None, read)) == reading


@pytest.mark.parametrize(("name", "reading"), NAMES.items())
def test_a_name_of_a_byline_is_one_word(name, reading, kept_services):
    text = f"记者 {name}"
    annotation = kept_services.annotator.annotate(text, [name])
    token = annotation.token(len(annotation) - 1, text)
    assert (token.text, str(token.kind), " ".join(token.syllables)) == (name, "name", reading)
