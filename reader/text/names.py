"""Names: is this the name of a person, and where does one name end and the next begin?"""

from __future__ import annotations

import re
from functools import lru_cache

from reader.text.characters import HAN

_COMPOUND = (
    "欧阳歐陽司马司馬上官夏侯诸葛諸葛东方東方皇甫尉迟尉遲公孙公孫慕容司徒令狐宇文长孙長孫轩辕"
    "端木百里呼延东郭南宫南宮独孤獨孤拓跋完颜申屠公冶宗政濮阳濮陽淳于单于太史澹台闻人钟离"
    "鍾離司空司寇西门西門赫连闾丘宰父谷梁万俟公羊第五左丘东门巫马漆雕乐正壤驷公良拓拔夹谷"
    "段干梁丘微生羊舌仲孙纳兰叶赫爱新"
)
COMPOUND_SURNAMES = frozenset(_COMPOUND[at : at + 2] for at in range(0, len(_COMPOUND), 2))
"""Surnames of two characters, in both scripts."""

SURNAMES = frozenset(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭"
    "郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐"
    "费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明"
    "臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁"
    "杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应"
    "宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚"
    "程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊"
    "宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙"
    "叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍"
    "郤璩桑桂濮牛寿通边扈燕冀郏浦尚农"
    "温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔"
    "隆师巩厍聂晁勾敖融冷訾辛阚那简饶空"
    "曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓仉督岳帅缑亢况郈有琴商牟佘佴伯赏墨哈谯笪年爱阳佟"
    "言福肖闫代涂覃苟亓谌禤库麦苑原"
    "展丛邸初衣甯仝忻訚冼揭粟鄢青户战隋滿冀由付战晋楚底迟綦鹿矫战么邝缴岂尧植敬蹇淦奉湯銮令战才银税"
    "撒辜巨宾普候闾信幺"
    "趙錢孫周吳鄭馮陳衛蔣韓楊許呂張嚴華謝鄒竇雲蘇範魯韋馬鳳賀湯羅畢鄔樂時齊顧黃蕭邵談龐紀項貝計藍閔"
    "賈婁顏鍾鐘駱萬盧莫經繆應鄧單諸鈕"
    "龔陸榮儲烏車侯寧欒厲劉葉龍賴藺喬陰蒼雙聞黨譚貢勞邊農溫別莊閻連魚師鞏聶闕簡饒關蓋權歸況帥陽塗甯"
)
"""First characters of the surnames of the Hundred Families and the commoner later ones."""

_SPACED = re.compile(
    rf"(?<![{HAN}])([{HAN}])[ \u3000]{{1,3}}([{HAN}])(?![{HAN}])"
    rf"|(?<![{HAN}])({'|'.join(sorted(COMPOUND_SURNAMES))})[ \u3000]{{1,3}}([{HAN}])(?![{HAN}])"
)
"""A name of two characters set as wide as three: 王 玺."""
_HAN_ONLY = re.compile(rf"[{HAN}]+")
_TRANSCRIBED = re.compile(rf"[{HAN}]{{1,8}}(?:[·•・][{HAN}]{{1,8}}){{1,4}}")
_LATIN_NAME = re.compile(r"[A-Z][A-Za-z'-]+(?: [A-Z][A-Za-z.'-]*){0,3}")
_LATIN_SPACE = re.compile(r"(?<=[A-Za-z.]) (?=[A-Z])")
_SEPARATORS = re.compile(r"[\s/／、,，;；:：|｜丨&＆和]+")
_GLUE = "\x00"
_LEAST, _MOST = 2, 3
_LONGEST_RUN = 24


def has_surname(name: str) -> bool:
    """Whether `name` begins with a surname and has a fitting length."""
    if name[:2] in COMPOUND_SURNAMES and len(name) in (_LEAST + 1, _MOST + 1):
        return True
    return name[:1] in SURNAMES and _LEAST <= len(name) <= _MOST


def find_names(text: str, *, certain: bool = False) -> tuple[str, ...] | None:
    """Return the names that `text` consists of, without padding, or None.

    Names may be apart or glued together. With `certain` the place proves that names
    follow (“记者/”), so that an unknown surname is no objection.
    """
    closed = _SPACED.sub(lambda found: "".join(part for part in found.groups() if part), text)
    closed = _LATIN_SPACE.sub(_GLUE, closed)
    found: list[str] = []
    for part in _SEPARATORS.split(closed):
        names = _names_of(part.replace(_GLUE, " "), certain=certain) if part else ()
        if names is None:
            return None
        found += names
    return tuple(found)


def _names_of(part: str, *, certain: bool) -> tuple[str, ...] | None:
    if _TRANSCRIBED.fullmatch(part) or _LATIN_NAME.fullmatch(part):
        return (part,)
    if not _HAN_ONLY.fullmatch(part) or len(part) > _LONGEST_RUN:
        return None
    if has_surname(part) or (certain and _LEAST <= len(part) <= _MOST):
        return (part,)
    return _unglue(part)


@lru_cache(maxsize=1024)
def _unglue(run: str) -> tuple[str, ...] | None:
    """Return the fewest names, each with its surname, that make up `run`."""
    if not run:
        return ()
    found: tuple[str, ...] | None = None
    for length in (_MOST, _LEAST, _MOST + 1):
        if length > len(run) or not has_surname(run[:length]):
            continue
        rest = _unglue(run[length:])
        if rest is not None and (found is None or len(rest) + 1 < len(found)):
            found = (run[:length], *rest)
    return found
