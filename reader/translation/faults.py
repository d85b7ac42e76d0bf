"""What is visibly wrong with an English sentence, whoever translated it?

Loops, Chinese that was left, too little or too much English, a lost negation, quotes that
do not close. Each function answers one question about one pair of sentences; none knows
a glossary or a model.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from reader.text.characters import HAN
from reader.text.model import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

_TOKEN = re.compile(r"[A-Za-z0-9']+")
_UNIT = re.compile(f"[{HAN}]|[0-9A-Za-z.,%]+")
_STOPS = re.compile(r"[.;:]\s")
_LEFT = re.compile(f"[{HAN}][{HAN}·、]*")
_LONGEST_LOOP = 12
_TIMES = {1: 3, 2: 3, 3: 3}
"""How often in a row so many words must come to be a loop; longer runs twice."""
_TWICE_FROM = 5
_FEW = 8
"""Sentences of fewer units have no reliable length ratio."""
_SHORTEST, _LONGEST = 0.36, 1.6
"""English words a Chinese character: 99.5 % of 1,948 reference sentences lie between
0.38 and 1.4 (docs/measurements/numbers.md)."""
_SHORTEST_FEW, _LONGEST_FEW = 0.2, 4.0


class Loop(NamedTuple):
    """Words that come again and again."""

    words: str
    times: int
    span: Span
    """All of it, in the English."""


def loop(target: str) -> Loop | None:
    """Return the first run of words in `target` that repeats itself at once, if there is one."""
    tokens = list(_TOKEN.finditer(target))
    words = [token[0].lower() for token in tokens]
    for start in range(len(words)):
        for size in range(1, min(_LONGEST_LOOP, (len(words) - start) // 2) + 1):
            times = _repeats(words, start, size)
            if times >= _TIMES.get(size, 2 if size >= _TWICE_FROM else 3) and _is_loop(
                words[start : start + size], times
            ):
                last = tokens[start + size * times - 1]
                first = tokens[start]
                words_once = target[first.start() : tokens[start + size - 1].end()]
                span = Span(first.start(), last.end())
                if size < _TWICE_FROM or not _STOPS.search(span.of(target)):
                    return Loop(words_once, times, span)
    return None


def _repeats(words: Sequence[str], start: int, size: int) -> int:
    if words[start] != words[start + size]:
        return 1
    pattern = words[start : start + size]
    times = 1
    while words[start + size * times : start + size * (times + 1)] == pattern:
        times += 1
    return times


def _is_loop(pattern: Sequence[str], times: int) -> bool:
    """Numbers repeat in tables and scores, and *very, very, very* is style."""
    if all(word.isdigit() for word in pattern):
        return False
    return times > 3 or pattern[0] not in ("very", "ha", "no", "far", "really")  # noqa: PLR2004


def untranslated(target: str) -> tuple[Span, ...]:
    """Return the Chinese that is left in `target`."""
    return tuple(Span(*match.span()) for match in _LEFT.finditer(target))


class Length(NamedTuple):
    """How long the English is for its Chinese."""

    units: int
    """Han characters, numbers and Latin words of the source."""
    words: int
    """Words of the target."""

    @property
    def ratio(self) -> float:
        """Words a unit."""
        return self.words / max(1, self.units)


def length(source: str, target: str) -> Length:
    """Measure a pair of sentences."""
    return Length(len(_UNIT.findall(source)), len(target.split()))


def is_short(measured: Length) -> bool:
    """Whether something is missing, as far as lengths tell."""
    limit = _SHORTEST if measured.units >= _FEW else _SHORTEST_FEW
    return measured.ratio < limit


def is_long(measured: Length) -> bool:
    """Whether something was added, as far as lengths tell."""
    return measured.ratio > (_LONGEST if measured.units >= _FEW else _LONGEST_FEW)


_NOT_NEGATIVE = re.compile(
    r"(.{1,2})[不没]\1|不错|足不出户|有条不紊|奋不顾身|一去不复返|不绝|不愁|不冻|不愿具名|隐没|不清|不忘|不负|不朽|锲而不舍|"
    "不甘|不拔|不计|不限|不拘|不凡|不菲|不俗|不畏|不屈|不息|不怕|不至于|不定|不堪|不满|不安|不利|不便|不慎|不足|"
    "不断|不仅|不只|不光|不但|不少|不同|不管|不论|不过|不久|不已|不妨|不如|不料|不禁|不惜|不等|不一(?!致)|不时|不幸|不良|"
    "不愧|不得不|不可不|不能不|不无|无不|莫不|无非|差不多|对不起|了不起|来不及|忍不住|不由得|不约而同|不懈|不止|不外|"
    "不单|不负|不乏|不失|不屑|不知不觉|不言而喻|不可避免|不计其数|不锈钢|不丹|不动产|不法|不易|不尽|不够|"
    "毫不|绝不|从不|永不|是不是|能不能|会不会|要不要|有没有|好不好|想不想|可不可|愿不愿|知不知|"
    "未来|未婚|未成年|未必|未免|未央|方兴未艾|未知|前所未有|尚未可知|未雨绸缪|"
    "无论|无人[机区驾直值售]|无线|无疑|无数|无比|无限|无形|无私|无偿|无锡|无非|无辜|无奈|无缘|无情|无声|无障碍|无症状|"
    "无缝|无愧|无产|无党派|无花果|无从|无常|无与伦比|无懈|无微不至|无所不|无时无刻|独一无二|"
    "非常|非洲|非凡|非法|非遗|非物质|并非易事|除非|是非|非典|无可非议|非得|非要|莫非|"
    "没收|没落|淹没|埋没|出没|没准|没错|没事|吞没|沉没|禁区|禁毒|严禁"
)
_NEGATIVE = re.compile(
    "没有|没|不得|不能|不会|不是|不要|不准|不许|不予|不再|不可|不应|不该|不想|不愿|不敢|不需|不必|不用|不存在|不允许|"
    "不支持|不符合|不属于|不包括|不影响|不收|不设|不知|不懂|不含|不见|无法|无需|无须|无权|无新增|尚未|仍未|未能|未经|未曾|"
    "从未|并未|并非|未发现|未出现|未有|未按|未在|禁止|切勿|请勿|绝不|决不|从不|永不|毫不|不"
)
_ENGLISH_NEGATIVE = re.compile(
    r"\b(?:no|not|nor|none|never|nothing|nobody|nowhere|neither|without|cannot|unable|unless|"
    r"except|excluding|exclud\w+|rather than|instead of|far from|free (?:of|from)|lack\w*|fail\w*|"
    r"refus\w+|reject\w*|den(?:y|ied|ies|ying)|ban(?:s|ned|ning)?|prohibit\w*|forbid\w*|forbade|"
    r"prevent\w*|avoid\w*|absen\w+|miss(?:ed|ing)?|stop\w*|ceas\w+|halt\w*|hardly|barely|scarcely|"
    r"little|few|fewer|less|least|only|out of|off|before|beyond|zero|against|otherwise|too|yet to|"
    r"remain\w*|until|outside|neglect\w*|ignor\w+|gone|anonym\w+|hesitat\w+|reluctan\w+|escap\w+|los[et]\w*|"
    r"short of|away|"
    r"minus|limit\w*|exempt\w*|waiv\w+|instead|than|despite|regardless|difficult\w*|hard|"
    r"insufficient\w*|restrict\w*|remov\w+|abandon\w*|"
    r"un\w{3,}|in(?:ab|ac|ad|ap|ca|co|de|di|ef|el|es|ev|ex|fi|hum|op|se|su|tol|va|vi)\w{3,}|"
    r"im(?:p|m)\w{3,}|ir(?:r)\w{3,}|il(?:l)\w{3,}|dis\w{3,}|non\w*|mis\w{3,}|\w+less(?:ly|ness)?)\b"
    r"|n[’']t\b|\bnon-",
    re.IGNORECASE,
)


def lost_negation(source: str, target: str) -> Span | None:
    """Return the first negation of `source` where nothing in `target` negates anything."""
    plain = _NOT_NEGATIVE.sub(lambda match: "　" * len(match[0]), source)
    found = _NEGATIVE.search(plain)
    if found is None or _ENGLISH_NEGATIVE.search(target):
        return None
    return Span(*found.span())


_BRACKETS = (("(", ")"), ("[", "]"), ("（", "）"), ("《", "》"))
_QUOTES = re.compile('[“”"]')


def unbalanced(source: str, target: str) -> tuple[str, ...]:
    """Return the quotes and brackets of `target` that do not close, where those of `source` do."""
    if any(source.count(first) != source.count(last) for first, last in _BRACKETS):
        return ()
    found = [
        f"{first}{last}"
        for first, last in _BRACKETS
        if target.count(first) != target.count(last) and not _is_list_mark(target, first)
    ]
    if len(_QUOTES.findall(target)) % 2 and len(_QUOTES.findall(source)) % 2 == 0:
        found.append("“”")
    return tuple(found)


def _is_list_mark(target: str, first: str) -> bool:
    """Whether the odd bracket closes the number of a list: 1) and a)."""
    marks = len(re.findall(r"(?:^|\s)[\divxa-h]{1,3}\)", target))
    return first == "(" and marks == target.count(")") - target.count("(")
