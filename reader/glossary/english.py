"""When are two English wordings the same? Words, their base forms and their roots.

A light stemmer of our own. The *base* forgets number, tense, spelling (British or
American), case and hyphens: *centres* and *Center*, *modernising* and *modernize*. The
*root* also forgets the part of speech: *science* and *scientific*, *innovate* and
*innovation*; but not more, so that *commercial* stays apart from *commercialization*.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from reader.text.model import Span

_WORD = re.compile(r"[A-Za-zÀ-ɏ]+(?:['’][A-Za-zÀ-ɏ]+)*|\d+(?:[.,]\d+)*")
_ARTICLES = frozenset({"the", "a", "an"})
_LITTLE_WORDS = (
    "of in on for and to with by as at from its their his her our that which who is are be was"
    " were been has have had it this these those or into through under over within between"
    " s d one's more other related"
)
LITTLE = frozenset(_LITTLE_WORDS.split())
"""Words that do not tell two renderings apart."""

_IRREGULAR = {
    "men": "man", "women": "woman", "children": "child", "people": "person", "peoples": "person",
    "lives": "life", "countryfolk": "farmer", "built": "build", "led": "lead", "held": "hold",
    "made": "make", "brought": "bring", "gave": "give", "given": "give", "took": "take",
    "taken": "take", "went": "go", "gone": "go", "came": "come", "kept": "keep", "grew": "grow",
    "grown": "grow", "sought": "seek", "found": "find", "set": "set", "put": "put", "rose": "rise",
    "risen": "rise", "drew": "draw", "drawn": "draw", "spoke": "speak", "spoken": "speak",
    "better": "better", "criteria": "criterion", "media": "media", "news": "news",
    "series": "series", "analyses": "analysis", "bases": "base", "data": "data",
    "sci": "science", "tech": "technology", "nationwide": "national",
    "does": "do", "did": "do", "done": "do", "met": "meet", "ran": "run", "began": "begin",
    "begun": "begin", "won": "win", "paid": "pay", "said": "say", "sold": "sell", "bought": "buy",
    "taught": "teach", "thought": "think", "dealt": "deal", "felt": "feel", "left": "leave",
    "fought": "fight", "caught": "catch", "wrote": "write", "written": "write", "drove": "drive",
    "driven": "drive", "chose": "choose", "chosen": "choose", "broke": "break", "broken": "break",
    "laid": "lay", "lying": "lie", "tying": "tie", "dying": "die", "sped": "speed",
    "stood": "stand", "understood": "understand", "became": "become", "saw": "see", "seen": "see",
    "gas": "gas", "bus": "bus", "ageing": "aging", "aging": "aging", "ageings": "aging",
}  # fmt: skip
_BRITISH = {
    "programme": "program", "centre": "center", "fibre": "fiber", "theatre": "theater",
    "metre": "meter", "litre": "liter", "kilometre": "kilometer", "defence": "defense",
    "licence": "license", "offence": "offense", "practise": "practice", "catalogue": "catalog",
    "dialogue": "dialog", "labour": "labor", "neighbour": "neighbor", "favour": "favor",
    "honour": "honor", "colour": "color", "harbour": "harbor", "behaviour": "behavior",
    "endeavour": "endeavor", "vigour": "vigor", "rigour": "rigor", "grey": "gray",
    "ageing": "aging", "enrol": "enroll", "enrolment": "enrollment", "fulfil": "fulfill",
    "fulfilment": "fulfillment", "skilful": "skillful", "judgement": "judgment",
    "analyse": "analyze", "catalyse": "catalyze", "organise": "organize", "plough": "plow",
    "sceptical": "skeptical", "tonne": "ton", "cheque": "check", "towards": "toward",
    "neighbourhood": "neighborhood", "councillor": "councilor", "counsellor": "counselor",
    "manoeuvre": "maneuver", "storey": "story", "ploughing": "plowing", "paediatric": "pediatric",
    "anaemia": "anemia", "travelling": "traveling", "travelled": "traveled",
    "channelled": "channeled", "channelling": "channeling", "modelling": "modeling",
    "labelling": "labeling", "fuelled": "fueled", "fuelling": "fueling", "signalling": "signaling",
}  # fmt: skip
_ISE = re.compile(r"(?<=[a-z]{3})is(e|es|ed|ing|er|ers|ation|ations|ational)$")
_ISE_WORDS = (
    "rise arise raise praise exercise enterprise surprise promise premise franchise expertise"
    " advise revise supervise devise precise concise otherwise likewise compromise disease"
    " increase release purchase merchandise advertise excise cruise noise wise televise"
)
_NOT_ISE = frozenset(_ISE_WORDS.split())
_SUFFIXES = (
    ("izational", "iz"), ("ization", "iz"), ("izer", "iz"),
    ("ologically", "olog"), ("ological", "olog"), ("ologist", "olog"), ("ology", "olog"),
    ("ationally", "at"), ("ational", "at"), ("ation", "at"), ("ativ", "at"), ("atory", "at"),
    ("ator", "at"), ("ically", "ic"), ("itional", "it"), ("ition", "it"), ("itiv", "it"),
    ("itor", "it"), ("ctional", "ct"), ("ction", "ct"), ("ctiv", "ct"), ("ctor", "ct"),
    ("ssion", "ss"), ("ibility", "ibl"), ("ability", "abl"), ("fully", "ful"), ("ment", ""),
    ("ially", "i"), ("ial", "i"), ("ical", "ic"), ("ally", ""), ("ural", "ur"), ("al", ""),
    ("ency", "en"), ("enc", "en"), ("ent", "en"), ("ancy", ""), ("anc", ""), ("ant", ""),
    ("nes", ""), ("ively", ""), ("iv", ""), ("ly", ""), ("ship", ""), ("ity", ""), ("er", ""),
    ("or", ""), ("ion", ""), ("y", "i"),
)  # fmt: skip
"""Endings of bases, which have lost a final e, and what is left of them; the first fits."""
_FAMILIES = {
    "scien": "scien", "scientif": "scien", "scientific": "scien", "scientist": "scien",
    "economi": "econom", "economic": "econom", "socialist": "socialist", "societi": "soci",
    "society": "soci", "soci": "soci", "municip": "city", "citi": "city", "provinci": "provinc",
    "provinc": "provinc", "rur": "rural", "countrysid": "rural", "chines": "china",
    "industri": "industr", "peasan": "farm", "farmer": "farm", "politic": "polit",
    "polit": "polit", "polici": "polic", "polic": "polic", "strateg": "strateg",
    "strategi": "strateg", "strategic": "strateg", "financi": "financ", "competit": "compet",
    "compet": "compet", "analysi": "analy", "analyz": "analy", "educat": "educ", "educ": "educ",
    "communit": "communi", "energet": "energ", "energi": "energ", "ecolog": "ecolog",
    "enterpris": "compani", "compani": "compani", "firm": "compani", "busines": "compani",
    "advanc": "advanc", "cent": "center", "produc": "product", "reduc": "reduct",
    "integr": "integrat", "innovat": "innovat", "innov": "innovat", "agriculturi": "agricultur",
    "judici": "judici", "legisl": "legislat", "regul": "regulat", "creat": "creat",
    "cooper": "cooperat", "demonstr": "demonstrat", "vocat": "vocat", "envir": "environ",
    "environ": "environ", "high": "high", "elder": "elder", "older": "elder", "senior": "elder",
    "health": "health", "healthi": "health", "healthcar": "healthcar", "safeti": "saf",
    "secur": "secur", "revitaliz": "vitaliz", "applicat": "apply", "appli": "apply",
    "consumpt": "consum", "trad": "trad", "foundat": "found",
}  # fmt: skip
_SHORTEST = 4


class Word(NamedTuple):
    """One word of an English text."""

    span: Span
    """Where it stands, in code points."""
    base: str
    root: str
    joined: bool
    """Whether only a hyphen stands between it and the word before."""


@lru_cache(maxsize=8192)
def words_of(text: str) -> tuple[Word, ...]:
    """Return the words of `text` in order, without articles."""
    found: list[Word] = []
    last = -1
    for match in _WORD.finditer(text):
        raw = match[0].replace("’", "'").lower()
        raw = raw.removesuffix("'s").removesuffix("'")
        joined = match.start() == last + 1 and text[last : last + 1] in "-‐‑–"
        last = match.end()
        if raw in _ARTICLES or not raw:
            continue
        base = base_of(raw)
        found.append(Word(Span(*match.span()), base, root_of(base), joined and bool(found)))
    return tuple(found)


@lru_cache(maxsize=16384)
def base_of(word: str) -> str:
    """Return the base form of a lower-case `word`: one for all its inflections."""
    word = _spelt(word)
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if not word.isalpha() or len(word) < _SHORTEST:
        return word
    bare = _spelt(_without_ending(word))
    return bare.removesuffix("e") if len(bare) >= _SHORTEST else bare


@lru_cache(maxsize=16384)
def root_of(base: str) -> str:
    """Return the root of a `base` form, which all parts of speech share."""
    if base in _FAMILIES:
        return _FAMILIES[base]
    for suffix, left in _SUFFIXES:
        if base.endswith(suffix) and len(base) - len(suffix) + len(left) >= _SHORTEST:
            base = base[: len(base) - len(suffix)] + left
            break
    return _FAMILIES.get(base, base)


def _spelt(word: str) -> str:
    """Spell a British word the American way."""
    if word in _BRITISH:
        return _BRITISH[word]
    single = word.removesuffix("s")
    if single in _BRITISH:
        return _BRITISH[single] + "s"
    stem = _ISE.sub("", word)
    if stem != word and f"{stem}ise" not in _NOT_ISE:
        return _ISE.sub(r"iz\1", word)
    return word


def _without_ending(word: str) -> str:
    if word.endswith("ies") and len(word) > _SHORTEST:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    if word.endswith("ied"):
        return word[:-3] + "y"
    for ending in ("ing", "ed"):
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST - 1 and re.search("[aeiouy]", stem):
            return stem[:-1] if re.search(r"([bdgmnprt])\1$", stem) else stem
    return word
