"""Captions: does this line describe a picture?"""

from __future__ import annotations

import re

from reader.text.characters import HAN
from reader.text.pieces import is_longer

_LONGEST = 130
_START = re.compile(
    r"[（(]?(?:图为|圖為|图[①-⑳一二三四五六七八九十\d]+\s*[:：为]|图\s*[:：/]|上图|下图|左图|右图|"
    r"题图|上圖|下圖|[▲△▼▽↑↓←→◀▶]|"
    r"资料图|图片说明|照片\s*[:：]|图片\s*[:：])"
)
_WHO = rf"(?:[{HAN}A-Za-z·]{{1,14}}|[{HAN}] [{HAN}])"
_CREDIT = re.compile(
    rf"(?:"
    rf"(?:供图|供圖|摄影报道|摄影|攝影|资料图片?|资料照片|(?<![{HAN}])摄|\s摄|[{HAN}]攝|"
    rf"(?<=[{HAN}])摄|制图|绘图|/图|／图|\s图|\s绘)"
    rf"|(?:摄影|攝影|摄|图|圖|图片|图片来源|供图|制图)\s*[:：/／]\s*{_WHO}(?:提供|\s{_WHO}){{0,2}}"
    rf"|(?:图片|照片|图|圖)(?:均)?由{_WHO}提供"
    rf"|新华社发(?:[（(][^（）()]{{2,20}}[）)])?|(?:图片|照片)来源.{{0,16}}"
    rf")\s*[）)]?[。]?$"
)
_AFTER_SENTENCE = re.compile(r"[。！？!?）)]|\s|[:：]")


def is_caption(text: str) -> bool:
    """Whether `text` has the opening or the credit of a caption (…供图, … 摄, 图为…)."""
    if is_longer(text, _LONGEST):
        return False
    if _START.match(text):
        return True
    credit = _CREDIT.search(text)
    if credit is None:
        return False
    # 绘就发展蓝图 ends like a credit; a credit stands behind a sentence or a space.
    return credit.start() == 0 or _AFTER_SENTENCE.search(text[: credit.end() - 1]) is not None
