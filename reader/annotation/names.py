"""Personal names: surnames that are read differently from the same character elsewhere.

Readings after 现代汉语词典 and 中国姓氏 usage: the surname reading is the only one in names.
"""

from __future__ import annotations

SURNAME_READINGS = {
    "单": "shàn",
    "解": "xiè",
    "查": "zhā",
    "仇": "qiú",
    "朴": "piáo",
    "任": "rén",
    "曾": "zēng",
    "区": "ōu",
    "盖": "gě",
    "华": "huà",
    "繁": "pó",
    "翟": "zhái",
    "葛": "gě",
    "召": "shào",
    "种": "chóng",
    "折": "shé",
    "洗": "xiǎn",
    "冼": "xiǎn",
    "员": "yùn",
    "秘": "bì",
    "逄": "páng",
    "乜": "niè",
    "缪": "miào",
    "燕": "yān",
    "纪": "jǐ",
    "应": "yīng",
    "那": "nā",
    "牟": "mù",
    "尹": "yǐn",
    "万": "wàn",
    "沈": "shěn",
    "费": "fèi",
    "覃": "qín",
    "隗": "wěi",
    "撒": "sǎ",
    "过": "guō",
    "都": "dū",
    "哈": "hǎ",
    "长孙": "zhǎng sūn",
    "尉迟": "yù chí",
    "万俟": "mò qí",
    "澹台": "tán tái",
    "单于": "chán yú",
    "令狐": "líng hú",
    "鲜于": "xiān yú",
    "宰父": "zǎi fǔ",
}
"""Tone-marked surname readings; syllables of two-character surnames apart."""


def with_surname_reading(name: str, syllables: list[str]) -> list[str]:
    """Return the `syllables` of a personal `name` with its surname read as a surname."""
    for length in (2, 1):
        reading = SURNAME_READINGS.get(name[:length]) if len(name) > length else None
        if reading:
            return [*reading.split(" "), *syllables[length:]]
    return syllables
