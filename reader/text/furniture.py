"""Furniture: which lines of a page belong to no article?

Credits, section lines and mastheads, page numbers, jump lines, weather and addresses.
Slogans are heads without a body and are found by `reader.text.heads`.
"""

from __future__ import annotations

import re

from reader.text.bylines import parse_byline, parse_credits
from reader.text.characters import HAN
from reader.text.pieces import Kind, Piece, is_closed, is_longer

_CREDIT_ROLE = (
    "责任编辑|責任編輯|本版责编|本版编辑|本版主编|责编|責編|美术编辑|美编|编辑|编审|版式|组版|校对|"
    "校對|检校|审校|值班主任|值班编委|值班总编|"
    "主编|总编辑?|监制|视觉|一审|二审|三审|初审|终审|一读|统筹"
)
_CREDITS = re.compile(rf"(?:^|(?<=[\s|｜]))(?:{_CREDIT_ROLE})\s*[:：/／|｜丨]?\s*")
_CONTACT = re.compile(
    r"(?:(?:新闻|爆料|服务|投诉|广告|发行|订阅|值班|编辑部)?(?:热线|电话|信箱|邮箱|传真|邮编|地址|"
    r"网址)|E-?mail|QQ群?|微信号?|"
    r"国内统一(?:连续出版物|刊)号|邮发代号|零售价|印刷|出版|总第\s*\d+\s*期|今日\d+版)",
    re.IGNORECASE,
)
_EDITION = re.compile(
    r"第\s*[A-Z]?\d{1,3}\s*版|(?<!\d)[A-Z]?\d{1,3}\s*版|版次\s*[:：]\s*\d+|"
    r"第[一二三四五六七八九十]+版|[A-Z]\d{1,2}(?![A-Za-z0-9])"
)
_JUMP = re.compile(
    r"[（(]?\s*(?:下转|上接|转|接|"
    r"紧接)\s*第?\s*[A-Z]?\d*[一二三四五六七八九十]*\s*版?[^（）()。]{0,12}[）)]?"
)
_PAGE_NUMBER = re.compile(r"[-—–·\s]*(?:第\s*)?[A-Z]?\d{1,3}(?:\s*页)?(?:\s*/\s*\d+)?[-—–·\s]*")
_NAVIGATION = re.compile(
    r"(?:字体|字号|[【】（）()]|[:：]|[大中小](?=[\s】]|$)|关闭|收藏|扫一扫|浏览次数|点击数|上一版|下一版|上一篇|下一篇|返回目录|返回|首页|放大|缩小|默认|打印|分享|\s|[|｜>])+"
)
_DATE = re.compile(
    r"[（(]?\s*(?:\d{4}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*日?|"
    r"[二〇○零一三四五六七八九十]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)"
    r"(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?\s*(?:星期[一二三四五六日天])?\s*(?:农历\S{2,12})?\s*[）)]?"
)
_LUNAR = re.compile(r"星期[一二三四五六日天]|农历")
_MASTHEAD = re.compile(
    rf"[{HAN}]{{2,6}}(?:日报|晚报|晨报|时报|商报|早报|周报|周刊|日報|晚報|時報)(?:\s+\S.*)?"
)
_PAGE_NOTE = re.compile(
    r"[（(]?(?:本版|本报|本文|本期|除署名外)[^。]{0,20}(?:图片|照片|稿件|文字|图文|"
    r"文图)[^。]{0,40}[。]?[）)]?"
)
_PAPER = re.compile(rf"[{HAN}]{{1,7}}[报報]\s+(\S.*)")
_WEATHER = re.compile(
    r"(?:℃|°C|摄氏度).*(?:℃|°C|摄氏度|风|级)|(?:晴|多云|阴|雨|雪)\S*\s+\d+\s*[~～—-]\s*\d+\s*(?:℃|"
    r"度)"
)
_CRUMBS = re.compile(rf"[{HAN}]{{2,8}}(?:\s*[>›»]\s*[{HAN}]{{2,10}})+")
_SECTION_WORDS = (
    "延伸|特写|速递|短讯|短评|时评|社评|快评|社論|时论|对话|頭版|生活|头版|要闻|时政|综合|国内|国际|国際|本地|地方|本埠|社会|社會|民生|经济|經濟|"
    "财经|財經|金融|产业|产经|商业|市场|科技|科创|教育|文化|文旅|旅游|体育|"
    "體育|娱乐|健康|卫生|法治|政法|政策|问答|三农|农业|农村|乡村|工业|生态|环保|人物|人才|聚焦|"
    "观察|评论|理论|视点|视界|深度|调查|专题|特别|报道|"
    "副刊|周刊|专刊|专版|特刊|周末|晨刊|读者|来信|来论|公告|广告|服务|资讯|信息|新闻|新聞|动态|"
    "快讯|简讯|集装箱|在线|在線|故事|封面|图片|影像|摄影|连线|"
    "同城|新媒|城事|县域|园区|街镇|基层|一线|党建|统战|关注|热点|焦点|天下|导读|导航|港澳|台海|"
    "军事|汽车|房产|家居|生活|美食|艺术|文艺|文学|阅读|收藏|"
    "兩岸|两岸|財富|时尚|食品|安全|税务|市场监管|统计|数据"
)
_SECTION = re.compile(
    rf"(?:(?:{_SECTION_WORDS})|[·•\s&|｜/—-]|\d{{1,2}}|[A-Z]{{2,}}|[A-Z]\d{{1,2}}|版)+"
)
_LONGEST_SECTION = 20
_BULLETS = "□■●○◎◆◇★☆▲△▼▍【】「」 \u3000"
_WHOLE_LINES = (_JUMP, _PAGE_NUMBER, _NAVIGATION, _PAGE_NOTE)


def divide(piece: Piece) -> list[Piece]:
    """Return `piece`, or its parts where one line holds a section and the credits."""
    if is_longer(piece.text, _LONGEST_SECTION * 4) or parse_byline(piece.text):
        return [piece]
    found = _CREDITS.search(piece.text)
    if found is None or found.start() == 0 or not _is_credits(piece.text[found.start() :]):
        return [piece]
    front, back = piece.cut(found.start())
    if is_closed(front.text) or is_longer(front.text, _LONGEST_SECTION):
        return [piece]
    return [front.of_kind(Kind.SECTION), back.of_kind(Kind.CREDITS)]


def furniture_kind(text: str) -> Kind | None:
    """Return the kind of furniture that the line `text` is by its own look, or None."""
    if is_longer(text, 4 * _LONGEST_SECTION):
        return None
    if _DATE.fullmatch(text):
        return Kind.OTHER if _LUNAR.search(text) else Kind.DATE
    if any(pattern.fullmatch(text) for pattern in _WHOLE_LINES):
        return Kind.OTHER
    return None if is_closed(text) else _open_furniture_kind(text)


def _open_furniture_kind(text: str) -> Kind | None:
    if _is_credits(text) and not parse_byline(text):
        return Kind.CREDITS
    if _is_section(text):
        return Kind.SECTION
    return Kind.OTHER if _CONTACT.search(text[:16]) or _WEATHER.search(text) else None


def names_section(text: str) -> bool:
    """Whether `text` consists of the words that sections are called by (法治周刊)."""
    bare = text.strip(_BULLETS)
    return not is_longer(text, _LONGEST_SECTION) and _SECTION.fullmatch(bare) is not None


def _is_credits(text: str) -> bool:
    found = _CREDITS.match(text)
    if found is None:
        return False
    return parse_credits(text) is not None or re.search(r"[:：/／]\s*$", found[0]) is not None


def _is_section(text: str) -> bool:
    if is_longer(text, 1.5 * _LONGEST_SECTION):
        return False
    if _CRUMBS.fullmatch(text) or (
        _MASTHEAD.fullmatch(text) and not is_longer(text, _LONGEST_SECTION)
    ):
        return True
    paper = _PAPER.fullmatch(text)
    if paper and names_section(paper[1]):
        return True
    edition = _EDITION.search(text)
    rest = _EDITION.sub("", text).strip(" \t\u3000:：·|｜-—")
    if edition is None:
        return bool(re.search(r"\d", text)) and names_section(text)
    whole = "版" in edition[0] or names_section(rest)
    return whole and not is_longer(rest, _LONGEST_SECTION) and not re.search(r"[，,。]", rest)
