"""Web pages: which lines of a saved page are the article, and what is each of them?

The article is where the running text stands: the smallest box that holds most of the
sentences which are no links. Navigation, share bars, lists of other articles and footers are
left out; that is the one format where less comes in than the file shows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from reader.exchange.composing import Part, compose
from reader.exchange.markup import HEADS, Markup, read_markup
from reader.text.bylines import parse_byline
from reader.text.heads import may_be_head
from reader.text.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from reader.exchange.markup import Line
    from reader.text.model import Document

_ASIDE_TAGS = frozenset(("nav", "footer", "aside"))
_ASIDE = re.compile(
    r"(?:^|[\s_-])(?:nav|navi|navbar|navigation|bdsharebuttonbox|bdshare|share|sharing|fenxiang|comments?"
    r"|pinglun|footer|sidebar|aside|related|relevant|xiangguan|recommend\w*|tuijian|ranking|paihang"
    r"|breadcrumbs?|copyright|banner|advert\w*|guanggao|login|pagination|subscribe|qrcode|erweima"
    r"|friendlinks?|disclaimer|topbar|popup|modal)(?:$|[\s_-])"
    r"|(?:^|\s)(?:menu|foot|bottom|relate|hot|hots|rank|crumbs?|position|location|weizhi|toolbar|tools?"
    r"|ads?|search|tags?|pager?|app|download|more|prev|next|links?|statement|editor?)(?:$|\s)"
)
"""Classes of what stands around an article; common words only by themselves."""
_CONTENT = re.compile(
    r"article|content|trs_|zoom|detail|main|post|entry|story|zhengwen|neirong|txt|text|js_content|body"
)
_TITLE = re.compile(r"(?:^|[\s_-])(?:\w*title|biaoti|headline|tit)(?:$|[\s_-])")
_KICKER = re.compile(r"pre-?title|intro-?title|yinti|kicker|shoulder|eyebrow|pretit")
_SUBTITLE = re.compile(r"sub-?tit|futi|fubiaoti|sub-?head")
_CAPTION = re.compile(r"caption|pic-?desc|pic_?txt|img-?desc|img-?title|tushuo|picinfo|photo-?desc")
_SENTENCE = re.compile(r"[，。；！？：、,;!?]|\.\s|\.$")
_DATE = re.compile(
    r"(?:19|20)\d\d(?:\s*[年./-]\s*|\s+)\d{1,2}\s*[月./-]\s*\d{1,2}|\d{1,2}月\d{1,2}日"
)
_FRONT = re.compile(
    r"来源|來源|作者|记者|記者|通讯员|編輯|编辑|发布时间|发布日期|撰文|文字|文\s*[/／]"
)
_NO_BYLINE = re.compile(
    r"(?:浏览|阅读|点击|字[体号]|打印|分享|收藏|关闭|评论|扫一扫|手机看|【?\s*大\s+中\s+小).*"
)
_JUNK = re.compile(
    r"[【\[（(]?\s*(?:(?:打印|关闭|返回|分享|收藏|扫一扫|点击(?:进入|查看|下载|阅读|上方)|长按|微信扫|"
    r"关注(?:我们|微信|公众号)|阅读原文|我要(?:评论|纠错)|纠错|举报|展开全文|点赞|在看|下载客户端|"
    r"打开\S{0,8}(?:APP|客户端)|登录|注册|当前位置|您(?:现)?(?:所)?在的?位置|首页|字号|字体|"
    r"浏览次数|[—–-]+\s*END|责编[:：]?$).{0,30}|(?:上|下)一篇\s*[:：]?.*|(?:上|下)一页)"
)
_AFTERWARDS = re.compile(
    r"[【\[]?(?:相关(?:阅读|新闻|链接|报道|推荐|文章|稿件|附件)|延伸阅读|推荐阅读|热门(?:推荐|新闻|文章)|"
    r"猜你喜欢|更多(?:新闻|精彩|阅读|推荐)|(?:网友)?(?:热门|最新|全部)?评论(?:\s*[（(]?\d*|$)|为您推荐|"
    r"新闻排行|点击排行|版权声明|免责声明|友情链接|相關(?:新聞|閱讀|文章)|延伸閱讀|推薦閱讀|Copyright|©|"
    r"版权所有)"
)
_SITE = re.compile(
    r"\s*[-_—–|｜·]+\s*[^-_—–|｜]{1,14}(?:网|報|报|在线|频道|新闻|新聞|门户|政府|平台|客户端|中心|局|厅|"
    r"委员会|日报|晚报|News|Online|首页)\s*$"
)
_CUT = re.compile(r"\s[-–—|｜·]\s|[_|｜]|--|——(?=\S{2,8}$)")
_MOST = 0.7
"""Share of the running text from which on the text inside a box is taken for all of it."""
_MOST_IN_CONTENT = 0.5
_NEARLY_ALL = 0.8
"""Share of the running text of a page that makes the article of any box, whatever its class."""
_LEAST_PROSE = 12
_LINKED = 0.6
_LONGEST_FRONT = 120
_LONGEST_CAPTION = 150
_LEAST_TITLE = 4
_FEW = 0.3
"""Share of the article that may stand behind 相关阅读 and be left out with it."""
_ABOVE = 3
"""Lines above the title in which the date may stand."""
_DISTANCE = 30
"""Lines between the title and the text at most."""


def read_web_page(text: str, name: str, encoding: str) -> Document:
    """Return the article, or the articles, of the web page `text`.

    Raises `BadInputError` where it shows no text.
    """
    return compose(list(_Page(read_markup(text)).parts()), name, encoding)


@dataclass
class _Page:
    """A page whose article is looked for."""

    markup: Markup

    def parts(self) -> Iterator[Part]:
        """Yield the parts of the article in reading order."""
        body = self._body()
        heads = [index for index in body if self.markup.lines[index].role == "h1"]
        several = self._several_articles(body)
        for article in several:
            yield from self._own_article(article)
        if several:
            return
        if len(heads) > 1:
            yield from self._described(body, fallback=True)
            return
        title, text = self._title(body)
        if title is not None:
            yield from self._kickers(title)
        if text:
            yield Part(BlockKind.SUBHEAD, text, 0)
        if title is not None:
            yield from self._front(title, body)
            body = [index for index in body if index > title]
        yield from self._described(body, fallback=not text)

    # ------------------------------------------------------------ where the article is

    @cached_property
    def _aside(self) -> list[bool]:
        """Whether each box is, or stands in, a part of the page around the article."""
        prose = self._totals(self.markup.lines)
        found: list[bool] = []
        for index, box in enumerate(self.markup.boxes):
            is_aside = box.tag in _ASIDE_TAGS or bool(box.hint and _ASIDE.search(box.hint))
            holds_most = prose[index] > _NEARLY_ALL * prose[0] or box.tag in ("html", "body")
            around = box.parent >= 0 and found[box.parent]
            found.append(around or (is_aside and not holds_most))
        return found

    @cached_property
    def _prose(self) -> list[int]:
        """Characters of running text in every box, without what stands aside."""
        return self._totals(line for line in self.markup.lines if not self._aside[line.box])

    def _totals(self, lines: Iterable[Line]) -> list[int]:
        found = [0] * len(self.markup.boxes)
        for line in lines:
            found[line.box] += _weight(line)
        for index in range(len(found) - 1, 0, -1):
            found[self.markup.boxes[index].parent] += found[index]
        return found

    def _body(self) -> list[int]:
        """Return the lines of the article by their index."""
        box = self._main()
        inside = {box}
        for index in range(box + 1, len(self.markup.boxes)):
            if self.markup.boxes[index].parent in inside and not self._aside[index]:
                inside.add(index)
        lines = self.markup.lines
        found = [index for index, line in enumerate(lines) if line.box in inside]
        found = [index for index in found if not _is_junk(lines[index])]
        return self._cut(found)

    def _main(self) -> int:
        """Return the smallest box that holds most of the running text."""
        largest: dict[int, int] = {}
        for index, inner in enumerate(self.markup.boxes[1:], 1):
            best = largest.get(inner.parent)
            if best is None or self._prose[index] > self._prose[best]:
                largest[inner.parent] = index
        box = 0
        while (child := largest.get(box)) is not None:
            inner = self.markup.boxes[child]
            share = _MOST_IN_CONTENT if _CONTENT.search(inner.hint) else _MOST
            is_less = self._prose[child] < max(1, share * self._prose[box])
            if is_less or inner.role or inner.tag in ("p", "tr"):
                break
            box = child
        return box

    def _cut(self, body: list[int]) -> list[int]:
        """Leave out what stands behind 相关阅读, if it is little."""
        lines = self.markup.lines
        weights = [_weight(lines[index]) for index in body]
        total, done = sum(weights), 0
        for place, index in enumerate(body):
            if done and _AFTERWARDS.match(lines[index].text) and total - done <= _FEW * total:
                return body[:place]
            done += weights[place]
        return body

    def _several_articles(self, body: Sequence[int]) -> list[Sequence[int]]:
        """Return the lines of each ``article`` element with a head, if most text is there."""
        found: dict[int, list[int]] = {}
        for index in body:
            line = self.markup.lines[index]
            boxes = self.markup.around(line.box)
            box = next((box for box in boxes if self.markup.boxes[box].tag == "article"), None)
            if box is not None:
                found.setdefault(box, []).append(index)
        lines = self.markup.lines
        headed = [one for one in found.values() if any(lines[i].role in HEADS for i in one)]
        inside = sum(_weight(lines[index]) for one in headed for index in one)
        is_most = inside > _MOST * sum(_weight(lines[index]) for index in body)
        return list(headed) if len(headed) > 1 and is_most else []

    # ------------------------------------------------------------ the title

    def _title(self, body: Sequence[int]) -> tuple[int | None, str]:
        """Return the line of the title, if it stands on the page, and its text."""
        lines = self.markup.lines
        first = next((i for i in body if _weight(lines[i]) >= _LEAST_PROSE), None)
        end = first if first is not None else (body[0] if body else len(lines))
        before = [i for i in range(max(0, end - _DISTANCE), end) if not _is_link(lines[i])]
        facts = self.markup.facts
        given = facts.get("articletitle") or facts.get("og:title") or ""
        named = [_compact(given), _compact(self.markup.title)]
        heads = [i for i in range(end) if lines[i].role == "h1" and not self._aside[lines[i].box]]
        marked = [i for i in before if self._is_title(lines[i])]
        for candidates in (heads, marked, before):
            for index in reversed(candidates):
                text = _compact(lines[index].text)
                if len(text) >= _LEAST_TITLE and any(text in one for one in named):
                    return index, lines[index].text
        if heads:
            return heads[-1], lines[heads[-1]].text
        if marked:
            return marked[-1], lines[marked[-1]].text
        if body and lines[body[0]].is_strong and _is_bold_head(lines[body[0]], None):
            return body[0], lines[body[0]].text
        return None, _without_site(given or self.markup.title)

    def _is_title(self, line: Line) -> bool:
        hint = self.markup.boxes[line.box].hint
        is_head = line.role in ("h2", "h3") and not self._aside[line.box]
        is_other = bool(_KICKER.search(hint) or _SUBTITLE.search(hint))
        return (is_head or bool(_TITLE.search(hint))) and not is_other

    def _kickers(self, title: int) -> Iterator[Part]:
        for line in self.markup.lines[max(0, title - 2) : title]:
            if _KICKER.search(self.markup.boxes[line.box].hint):
                yield Part(BlockKind.KICKER, line.text)

    def _front(self, title: int, body: Sequence[int]) -> Iterator[Part]:
        """Yield source, date and writers from around the title, in front of the text."""
        for line in self.markup.lines[max(0, title - _ABOVE) : title]:
            if _DATE.search(line.text) and _says_who_or_when(line):
                yield Part(BlockKind.BYLINE, _NO_BYLINE.sub("", line.text))
        inside = set(body)
        last = max(inside, default=title)
        for index in range(title + 1, min(title + _DISTANCE, last)):
            line = self.markup.lines[index]
            if index in inside:
                return
            if _SUBTITLE.search(self.markup.boxes[line.box].hint) and not _is_link(line):
                yield Part(BlockKind.SUBHEAD, line.text, len(HEADS) + 1)
            elif _says_who_or_when(line):
                yield Part(BlockKind.BYLINE, _NO_BYLINE.sub("", line.text))

    def _own_article(self, body: Sequence[int]) -> Iterator[Part]:
        """Yield the parts of one of several articles, whose first head is its title."""
        lines = self.markup.lines
        title = next(index for index in body if lines[index].role in HEADS)
        yield Part(BlockKind.SUBHEAD, lines[title].text, 0)
        yield from self._described([i for i in body if i != title], fallback=False)

    # ------------------------------------------------------------ what each line is

    def _described(self, body: Sequence[int], *, fallback: bool) -> Iterator[Part]:
        """Yield the lines as parts; with `fallback`, a first head may be the title."""
        lines = self.markup.lines
        has_text = False
        for place, index in enumerate(body):
            line = lines[index]
            behind = lines[body[place + 1]] if place + 1 < len(body) else None
            part = self._part(line, behind, has_text=has_text or fallback)
            has_text = has_text or part.kind is BlockKind.PARAGRAPH
            yield part

    def _part(self, line: Line, behind: Line | None, *, has_text: bool) -> Part:
        if line.role in HEADS:
            return Part(BlockKind.SUBHEAD, line.text, int(line.role[1]))
        if line.role == "list":
            return Part(BlockKind.LIST, line.text)
        hint = self.markup.boxes[line.box].hint
        if line.role == "caption" or (_CAPTION.search(hint) and len(line.text) < _LONGEST_CAPTION):
            return Part(BlockKind.CAPTION, line.text)
        if not has_text and _says_who_or_when(line):
            return Part(BlockKind.BYLINE, _NO_BYLINE.sub("", line.text))
        if line.is_strong and behind is not None and _is_bold_head(line, behind):
            return Part(BlockKind.SUBHEAD, line.text, len(HEADS) + 1)
        return Part(BlockKind.PARAGRAPH, line.text)


def _weight(line: Line) -> int:
    """Characters of running text that the line counts for."""
    own = len(line.text) - line.linked
    if line.role in HEADS or own < _LEAST_PROSE or not _SENTENCE.search(line.text):
        return 0
    return own if line.linked <= _LINKED * len(line.text) else 0


def _is_link(line: Line) -> bool:
    return line.linked > _LINKED * len(line.text)


def _is_junk(line: Line) -> bool:
    return _is_link(line) or _JUNK.fullmatch(line.text) is not None


def _is_bold_head(line: Line, behind: Line | None) -> bool:
    if (behind is not None and behind.is_strong) or not may_be_head(line.text):
        return False
    return line.text[-1] not in "。；;，,：:" and parse_byline(line.text) is None


def _says_who_or_when(line: Line) -> bool:
    text = line.text
    if len(text) > _LONGEST_FRONT or _is_link(line) or text.endswith(("。", "！", "？")):
        return False
    return bool(_FRONT.search(text) or _DATE.search(text)) or parse_byline(text) is not None


def _compact(text: str) -> str:
    return "".join(text.split())


def _without_site(title: str) -> str:
    """Return the `title` of a page without the name of the site behind it."""
    bare = _SITE.sub("", _SITE.sub("", title))
    first = _CUT.split(bare)[0].strip()
    return first if len(first) >= _LEAST_TITLE else bare
