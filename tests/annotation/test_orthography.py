"""Examples after GB/T 16159-2012; the section is named where it is known."""

from __future__ import annotations

import pytest

from reader.annotation.orthography import Orthography, join_syllables

CAPITALS = {"湖南省": (0,), "中国": (0,), "北京市": (0, 2), "人民日报": (0, 2), "克里普斯": (0,)}
IDIOMS = {"因地制宜", "总而言之", "不亦乐乎", "清清楚楚"}
VERBS = {"看", "参加"}
WORDS = {"社会", "主义", "社会主义", "人民", "政府", "产业", "第三产业", "万一", "研究", "中国"}


@pytest.fixture(scope="module")
def orthography() -> Orthography:
    return Orthography(
        lambda word: CAPITALS.get(word, ()),
        IDIOMS.__contains__,
        VERBS.__contains__,
        WORDS.__contains__,
        {"新质生产力": "xīnzhì shēngchǎnlì", "科技部": "Kējìbù", "老龄": "lǎolíng"},
    )


@pytest.mark.parametrize(
    ("written", "line"),
    [
        ("女儿[nǚ ér] 爱[ài] 天安[tiān ān]。", "Nǚ'ér ài tiān'ān."),
        ("我[wǒ] 的[de] 书[shū]。", "Wǒ de shū."),
        ("看[kàn] 着[zhe] 书[shū]", "Kànzhe shū"),
        ("看[kàn] 了[le] 书[shū]。", "Kànle shū."),
        ("火车[huǒ chē] 到[dào] 了[le]。", "Huǒchē dào le."),
        ("参加[cān jiā] 过[guò] 会议[huì yì]", "Cānjiāguò huìyì"),
        ("车[chē] 过[guò] 桥[qiáo]", "Chē guò qiáo"),
        ("朋友[péng yǒu] 们[men] 高兴[gāo xìng] 地[de] 说[shuō]", "Péngyǒumen gāoxìng de shuō"),
        ("陈永斌[chén yǒng bīn]n 会长[huì zhǎng]", "Chén Yǒngbīn huìzhǎng"),
        ("欧阳琳[ōu yáng lín]n", "Ōuyáng Lín"),
        ("在[zài] 湖南省[hú nán shěng]", "Zài Húnán Shěng"),
        ("在[zài] 北京市[běi jīng shì]", "Zài Běijīng Shì"),
        ("在[zài] 湖南省[hú nán shěng] 市[shì]", "Zài Húnán Shěng Shì"),
        ("全[quán] 市[shì]", "Quán shì"),
        ("读[dú] 人民日报[rén mín rì bào]", "Dú Rénmín Rìbào"),
        ("克里普斯[kè lǐ pǔ sī]", "Kèlǐpǔsī"),
        ("第[dì] 三[sān] 年[nián]", "Dì-sān nián"),
        ("第[dì] 32 位[wèi]", "Dì-32 wèi"),
        ("第三[dì sān]", "Dì-sān"),
        ("第三产业[dì sān chǎn yè]", "Dì-sān chǎnyè"),
        ("土地[tǔ dì] 3 亩[mǔ]", "Tǔdì 3 mǔ"),
        ("因地制宜[yīn dì zhì yí]", "Yīndì-zhìyí"),
        ("总而言之[zǒng ér yán zhī]", "Zǒng'éryánzhī"),
        ("不亦乐乎[bù yì lè hū]", "Bùyìlèhū"),
        ("清清楚楚[qīng qīng chǔ chǔ]", "Qīngqīngchǔchǔ"),
        ("社会主义[shè huì zhǔ yì]", "Shèhuì zhǔyì"),
        ("人民政府[rén mín zhèng fǔ]", "Rénmín zhèngfǔ"),
        ("新质生产力[xīn zhì shēng chǎn lì]", "Xīnzhì shēngchǎnlì"),
        ("到[dào] 科技部[kē jì bù]", "Dào Kējìbù"),
        ("二[èr] 十[shí] 三[sān] 个[gè]", "Èrshísān gè"),
        ("九[jiǔ] 亿[yì] 零[líng] 七[qī] 万[wàn] 二[èr] 千[qiān]", "Jiǔyì líng qīwàn èrqiān"),
        ("三[sān] 百[bǎi] 五[wǔ] 十[shí] 六[liù]", "Sānbǎi wǔshíliù"),
        ("六[liù] 十[shí] 三[sān] 亿[yì]", "Liùshísān yì"),
        ("二[èr] 〇[líng] 二[èr] 三[sān] 年[nián]", "Èr líng èr sān nián"),
        ("三五[sān wǔ] 天[tiān]", "Sān-wǔ tiān"),
        ("七[qī] 八[bā] 个[gè]", "Qī-bā gè"),
        ("十[shí] 七[qī] 八[bā] 岁[suì]", "Shíqī-bā suì"),
        ("二[èr] 三[sān] 十[shí] 人[rén]", "Èr-sānshí rén"),
        ("一[yī] 九[jiǔ] 四[sì] 五[wǔ] 年[nián]", "Yī jiǔ sì wǔ nián"),
        ("万一[wàn yī]", "Wànyī"),
        ("2023 年[nián] 增长[zēng zhǎng] 3.27%。", "2023 nián zēngzhǎng 3.27%."),
        ("他[tā] 说[shuō]：“我[wǒ] 来[lái]。”", "Tā shuō: “Wǒ lái.”"),
        ("“快车道[kuài chē dào]”、好[hǎo]！", "“Kuàichēdào”, hǎo!"),
        ("读[dú]《方案[fāng àn]》（上[shàng]）", "Dú 《Fāng'àn》 (shàng)"),
        ("走[zǒu] —— 不[bù]……", "Zǒu — bù..."),
        ("", ""),
    ],
)  # fmt: skip
def test_a_sentence_is_written_in_words(orthography, tokens, written, line):
    assert orthography.running_text(tokens(written)) == line


def test_a_known_spelling_takes_the_tones_that_are_said(orthography):
    assert orthography.word("老龄", ["láo", "líng"]) == "láolíng"
    assert orthography.word("老龄", ["ㄌㄠˇ", "ㄌㄧㄥˊ"]) == "ㄌㄠˇㄌㄧㄥˊ"


def test_a_character_without_a_reading_stands_for_itself(orthography, tokens):
    [token] = tokens("某[x]")
    assert orthography.running_text([token]) == "X"


def test_an_apostrophe_stands_before_a_o_e_inside_a_word():
    assert join_syllables(["xī", "ān"]) == "xī'ān"
    assert join_syllables(["shēng", "chǎn"]) == "shēngchǎn"
