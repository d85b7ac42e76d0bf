"""Which expressions of a text might be terms that the glossary does not have yet?

Four signs: quotation marks, title marks, the ending of an organisation, repetition. Words
of the dictionary, terms of the glossary and whole sentences are no candidates.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from reader.text.characters import HAN
from reader.text.model import Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

_QUOTED = re.compile(r"[“「]([^“”「」]{2,16})[”」]")
_TITLE = re.compile(r"《([^《》]{2,40})》")
_RUN = re.compile(f"[{HAN}]+")
_CLAUSE = re.compile(r"[，。！？；：,!?;:\s]")
_LATIN_ONLY = re.compile(r"[\W\dA-Za-z_]+")
_ENDINGS = (
    "委员会", "联合会", "研究院", "研究所", "实验室", "办公室", "基金会", "合作社", "事务所",
    "大学", "学院", "公司", "集团", "中心", "协会", "学会", "医院", "银行", "学校", "法院",
    "局", "厅", "部", "委", "院",
)  # fmt: skip
_OTHER_WORDS = (
    "全部 内部 外部 干部 局部 中部 东部 西部 南部 北部 总部 结局 格局 布局 当局 大局 全局 时局"
)
_NO_ENDINGS = frozenset(_OTHER_WORDS.split())
"""Words that end like an organisation and are none."""
_PLAIN_WORDS = (
    "的 了 着 过 在 是 和 与 及 或 等 由 对 向 据 从 为 到 将 把 被 让 给 使 因 以 于 并 而 也 都"
    " 就 还 又 再 已 已经 正 正在 不 没 没有 有 个 名 家 位 项 次 年 月 日 时 这 那 该 本 其 各 每"
    " 某 一个 这个 那个 一家 多家 以及 通过 根据 按照 随着 关于 对于 为了 进行 开展 来到 走进"
    " 位于 成立 记者 日前 近日 目前 今年 去年 昨日 今日 同时 此外 其中 包括 要求 表示 介绍 指出"
    " 提出 组织 召开 举行 联合 会同 请 前 后 上 下 中 里 内 外 我 我们 他 他们 她 它 你 你们 说"
    " 可 可以 能 会 要 应 应当 必须 更 最 很 十分 全 到了 成为"
    " 走出 走进 走到 走 进 出 发展 推进 推动 促进 加强 落实 做好 支持 帮助 服务"
)
_NOT_OF_A_NAME = frozenset(_PLAIN_WORDS.split())
_SHORTEST, _LONGEST = 3, 16
"""Length of a candidate in code points, where no mark shows it."""
_MOST_WORDS = 6
_REPEATED = 3
"""How often an expression without any other sign has to stand in the text."""


class Sign(StrEnum):
    """What makes an expression a candidate."""

    TITLE = "title"
    QUOTED = "quoted"
    ORGANISATION = "organisation"
    REPEATED = "repeated"


@dataclass(frozen=True, slots=True)
class Candidate:
    """One expression that might be a term."""

    text: str
    sign: Sign
    spans: tuple[Span, ...]
    """Every place in the text, in order."""


def find_candidates(
    text: str, cut: Callable[[str], Sequence[str]], is_known: Callable[[str], bool]
) -> tuple[Candidate, ...]:
    """Return the candidates of `text` by first appearance.

    `cut` cuts a run of Han into words; `is_known` tells words and terms.
    """
    runs = [tuple(cut(match[0])) for match in _RUN.finditer(text)]
    signs: dict[str, Sign] = {}
    for found, sign in (
        (_between(_TITLE, text), Sign.TITLE),
        (_between(_QUOTED, text), Sign.QUOTED),
        (_organisations(runs), Sign.ORGANISATION),
        (_repeated(runs), Sign.REPEATED),
    ):
        for one in found:
            if one not in signs and not is_known(one):
                signs[one] = sign
    candidates = (Candidate(one, sign, tuple(_places(text, one))) for one, sign in signs.items())
    return tuple(sorted(candidates, key=lambda one: (one.spans[0].start, -len(one.text))))


def _between(marks: re.Pattern[str], text: str) -> Iterator[str]:
    for match in marks.finditer(text):
        inner = match[1].strip()
        is_clause = marks is _QUOTED and _CLAUSE.search(inner)
        if not is_clause and not _LATIN_ONLY.fullmatch(inner):
            yield inner


def _organisations(runs: Iterable[Sequence[str]]) -> Iterator[str]:
    """Names that end like an organisation, back to the first word that no name has."""
    for words in runs:
        for last, word in enumerate(words):
            if not word.endswith(_ENDINGS) or word in _NO_ENDINGS:
                continue
            first = last
            while first and last - first < _MOST_WORDS and words[first - 1] not in _NOT_OF_A_NAME:
                first -= 1
            name = "".join(words[first : last + 1])
            whole = first < last and _SHORTEST < len(name) <= _LONGEST
            if whole and (first == 0 or last - first < _MOST_WORDS):
                yield name


def _repeated(runs: Iterable[Sequence[str]]) -> Iterator[str]:
    """Sequences of two words or more that come again and again, the longest of each kind."""
    counts = Counter(form for words in runs for form in _sequences(words))
    often = {form: count for form, count in counts.items() if count >= _REPEATED}
    together = "\n".join(often)
    for form, count in often.items():
        inside = together.count(form) > 1  # most are in no longer one, which is soon told
        if not inside or not any(
            form in longer and form != longer and often[longer] >= count for longer in often
        ):
            yield form


def _sequences(words: Sequence[str]) -> Iterator[str]:
    """Sequences of words that could be names, by their first word."""
    for first, word in enumerate(words):
        form = word
        for following in words[first + 1 : first + _MOST_WORDS]:
            if {word, following} & _NOT_OF_A_NAME:
                break
            form += following
            if _SHORTEST < len(form) <= _LONGEST:
                yield form


def _places(text: str, form: str) -> Iterator[Span]:
    start = text.find(form)
    while start >= 0:
        yield Span(start, start + len(form))
        start = text.find(form, start + len(form))
