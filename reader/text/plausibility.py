"""Plausibility: how much does a text look like Chinese somebody wrote?

It separates encodings that can all read the same bytes. Read in the wrong one, Chinese
turns into rare characters, kana and private-use signs; in the right one, about half of it
is made of the few hundred characters that every text uses.
"""

from __future__ import annotations

import unicodedata

_FREQUENT = frozenset(
    # The commonest characters of modern Chinese, simplified and traditional.
    "的一是不了在人有我他这这個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那"
    "得于於着著下自之年"
    "过過发發后後作里裡裏用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分"
    "还還进進好小部其些主样樣理心"
    "她本前开開但因只从從想实實日军軍者意无無力它与與长長把机機十民第公此已工使情明性知全三又关關点"
    "點正业業外将將两兩高间間由问問很最"
    "重并並物手应應战戰向头頭文体體政美相见見被利什二等产產或新己制身果加西斯月话話合回特代内內信表"
    "化老给給世位次度门門任常先海通教儿兒原"
    "东東声聲提立及比员員解水名真论論处處走义義各入几幾口认認条條平系係气氣题題活尔爾更别別打女变變"
    "四神总總何电電数數安少报報才结結反受目太"
    "量再感建务務做接必场場件计計管期市直德资資命山金指克许許统統区區保至队隊形社便空决決治展马馬科"
    "司五基眼书書非则則听聽白却卻界达達光"
    "放强強即像难難且权權思王象完设設式色路记記南品住告类類求据據程北边邊死张張该該交规規万萬取拉格"
    "望觉覺术術领領共确確传傳师師观觀清今切院"
    "让讓识識候带帶导導争爭运運笔筆八六七九省县縣村镇鎮企乡鄉农農商投源推创創支持城组組织織效服负負"
    "责責调調"
    "近会议議项項目价價值率增革技深落实实据步改究研标標准準快低亿億元号號党黨委央州台港"
)
_PUNCTUATION = frozenset("。，、；：？！“”‘’（）《》〈〉「」『』【】〔〕—…·\u3000％～﹏")
_FOREIGN = ("HIRAGANA", "KATAKANA", "CYRILLIC", "GREEK", "BOX", "HANGUL", "BOPOMOFO", "CJK RADICAL")
_SAMPLE = 20_000
"""Characters looked at: enough to decide, few enough for a large file."""


def plausibility(text: str) -> float:
    """Return how much `text` looks like Chinese: about 0.6 for prose, 0 or less for noise.

    Text without anything but ASCII counts as 1. Only a sample is looked at.
    """
    beyond_ascii = [char for char in text[: 4 * _SAMPLE] if char > "\x7f"][:_SAMPLE]
    if not beyond_ascii:
        return 1.0
    return sum(map(_weight, beyond_ascii)) / len(beyond_ascii)


def _weight(char: str) -> float:
    if char in _FREQUENT:
        return 1.0
    if char in _PUNCTUATION or "\uff01" <= char <= "\uff5e":
        return 0.6
    if "\u4e00" <= char <= "\u9fff":
        return 0.2 if _in_gb2312_or_big5_frequent(char) else -0.3
    if unicodedata.category(char) in ("Co", "Cn", "Cs", "Cc"):
        return -2.0
    if unicodedata.name(char, "").startswith(_FOREIGN):
        return -1.0
    return -0.2


def _in_gb2312_or_big5_frequent(char: str) -> bool:
    """Whether `char` is in the first level of GB 2312 or in Big5's frequent plane."""
    for encoding, first, last in (("gb2312", 0xB0, 0xD7), ("big5", 0xA4, 0xC6)):
        try:
            lead = char.encode(encoding)[0]
        except UnicodeEncodeError:
            continue
        if first <= lead <= last:
            return True
    return False
