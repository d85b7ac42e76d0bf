"""What stands around the notes of an Anki collection of schema 11: tables, note type, deck.

How the values are called is Anki's; how a card looks is ours.
"""

from __future__ import annotations

from typing import Any, NamedTuple

FIELDS = ("Simplified", "Traditional", "Pinyin", "Meaning", "Sentence", "Source")
TABLES = """
CREATE TABLE col (id integer PRIMARY KEY, crt integer NOT NULL, mod integer NOT NULL,
  scm integer NOT NULL, ver integer NOT NULL, dty integer NOT NULL, usn integer NOT NULL,
  ls integer NOT NULL, conf text NOT NULL, models text NOT NULL, decks text NOT NULL,
  dconf text NOT NULL, tags text NOT NULL);
CREATE TABLE notes (id integer PRIMARY KEY, guid text NOT NULL, mid integer NOT NULL,
  mod integer NOT NULL, usn integer NOT NULL, tags text NOT NULL, flds text NOT NULL,
  sfld integer NOT NULL, csum integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE cards (id integer PRIMARY KEY, nid integer NOT NULL, did integer NOT NULL,
  ord integer NOT NULL, mod integer NOT NULL, usn integer NOT NULL, type integer NOT NULL,
  queue integer NOT NULL, due integer NOT NULL, ivl integer NOT NULL, factor integer NOT NULL,
  reps integer NOT NULL, lapses integer NOT NULL, left integer NOT NULL, odue integer NOT NULL,
  odid integer NOT NULL, flags integer NOT NULL, data text NOT NULL);
CREATE TABLE revlog (id integer PRIMARY KEY, cid integer NOT NULL, usn integer NOT NULL,
  ease integer NOT NULL, ivl integer NOT NULL, lastIvl integer NOT NULL,
  factor integer NOT NULL, time integer NOT NULL, type integer NOT NULL);
CREATE TABLE graves (usn integer NOT NULL, oid integer NOT NULL, type integer NOT NULL);
CREATE INDEX ix_notes_usn ON notes (usn);
CREATE INDEX ix_notes_csum ON notes (csum);
CREATE INDEX ix_cards_usn ON cards (usn);
CREATE INDEX ix_cards_nid ON cards (nid);
CREATE INDEX ix_cards_sched ON cards (did, queue, due);
CREATE INDEX ix_revlog_usn ON revlog (usn);
CREATE INDEX ix_revlog_cid ON revlog (cid);
"""
_NOTETYPE = 1_764_100_000_000
"""Number of our note type; that of the one that asks about traditional forms is one more."""
_STYLE = """
.card { font: 20px/1.5 Georgia, "Noto Serif", serif; text-align: center;
  color: #23211E; background: #FBF9F4; }
.word { font: 56px/1.3 SERIF; margin: .4em 0 0; }
.other { font: 26px/1.4 OTHER; color: #6F695F; }
.pinyin { font: 24px/1.4 "Noto Sans", Arial, sans-serif; color: #A63A2B; }
.meaning { max-width: 34em; margin: .6em auto; }
.note { font-size: .75em; color: #6F695F; }
.sentence { font: 22px/1.7 SERIF; max-width: 30em; margin: .8em auto; text-align: start; }
.sentence b { color: #A63A2B; }
.source { font-size: .75em; color: #6F695F; }
hr { border: 0; border-top: 1px solid #E2DCCF; max-width: 34em; }
.nightMode.card, .nightMode .card { color: #E6E2DA; background: #1B1C1E; }
.nightMode .pinyin, .nightMode .sentence b { color: #E08068; }
.nightMode .other, .nightMode .note, .nightMode .source { color: #9C978D; }
.nightMode hr { border-color: #34373B; }
"""
_SERIFS = {
    False: '"Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", SimSun, serif',
    True: '"Noto Serif CJK TC", "Source Han Serif TC", "Songti TC", PMingLiU, serif',
}
_FRONT = (
    '<div class="word" lang="{lang}">{{{{{shown}}}}}</div>\n'
    '<div class="sentence" lang="{lang}">{{{{Sentence}}}}</div>'
)
_BACK = (
    '<div class="word" lang="{lang}">{{{{{shown}}}}}</div>\n'
    '<div class="other" lang="{other_lang}">{{{{{other}}}}}</div>\n'
    '<div class="pinyin">{{{{Pinyin}}}}</div>\n<hr id="answer">\n'
    '<div class="meaning" lang="en">{{{{Meaning}}}}</div>\n'
    '<div class="sentence" lang="{lang}">{{{{Sentence}}}}</div>\n'
    '<div class="source" lang="{lang}">{{{{Source}}}}</div>'
)
_DEFAULT = 1
OPTIONS: dict[str, Any] = {
    str(_DEFAULT): {
        "id": _DEFAULT, "name": "Default", "mod": 0, "usn": 0, "maxTaken": 60, "timer": 0,
        "autoplay": True, "replayq": True, "dyn": False,
        "new": {"delays": [1, 10], "ints": [1, 4, 7], "initialFactor": 2500, "perDay": 20,
                "order": 1, "bury": False, "separate": True},
        "rev": {"perDay": 200, "ease4": 1.3, "fuzz": 0.05, "ivlFct": 1, "maxIvl": 36500,
                "minSpace": 1, "bury": False},
        "lapse": {"delays": [10], "mult": 0, "minInt": 1, "leechFails": 8, "leechAction": 1},
    }
}  # fmt: skip
"""Options of decks: Anki's usual ones."""


class Deck(NamedTuple):
    """The deck that the cards come into."""

    number: int
    name: str


def notetype(deck: int, modified: int, *, traditional: bool) -> dict[str, Any]:
    """Return the note type of our cards; `modified` are seconds since 1970."""
    serif, other = _SERIFS[traditional], _SERIFS[not traditional]
    return {
        "id": _NOTETYPE + traditional,
        "name": f"Bilingual Reader ({'traditional' if traditional else 'simplified'})",
        "type": 0, "mod": modified, "usn": -1, "sortf": 0, "did": deck, "tags": [], "vers": [],
        "flds": [_field(name, number) for number, name in enumerate(FIELDS)],
        "tmpls": [_template(traditional=traditional)],
        "css": _STYLE.replace("SERIF", serif).replace("OTHER", other).strip(),
        "latexPre": "", "latexPost": "",
        "req": [[0, "any", [int(traditional), FIELDS.index("Sentence")]]],
    }  # fmt: skip


def _field(name: str, number: int) -> dict[str, Any]:
    return {"name": name, "ord": number, "font": "Arial", "size": 20, "sticky": False,
            "rtl": False, "media": []}  # fmt: skip


def _template(*, traditional: bool) -> dict[str, Any]:
    faces = (("Simplified", "zh-Hans"), ("Traditional", "zh-Hant"))
    (shown, lang), (other, other_lang) = faces[::-1] if traditional else faces
    names = {"shown": shown, "lang": lang, "other": other, "other_lang": other_lang}
    return {"name": "Read", "ord": 0, "qfmt": _FRONT.format(**names),
            "afmt": _BACK.format(**names), "did": None, "bqfmt": "", "bafmt": ""}  # fmt: skip


def decks(deck: Deck, modified: int) -> dict[str, Any]:
    """Return Anki's default deck and ours, as the collection lists them."""
    named = (Deck(_DEFAULT, "Default"), deck)
    return {str(one.number): _deck(one, modified) for one in named}


def _deck(deck: Deck, modified: int) -> dict[str, Any]:
    today = {f"{name}Today": [0, 0] for name in ("new", "rev", "lrn", "time")}
    return {"id": deck.number, "name": deck.name, "mod": modified, "usn": -1, "desc": "", "dyn": 0,
            "collapsed": False, "browserCollapsed": False, "conf": _DEFAULT, "extendNew": 0,
            "extendRev": 0, **today}  # fmt: skip


def configuration(kind: dict[str, Any]) -> dict[str, Any]:
    """Return the settings of the collection, with `kind` as the note type in use."""
    return {"nextPos": 1, "estTimes": True, "activeDecks": [_DEFAULT], "sortType": "noteFld",
            "timeLim": 0, "sortBackwards": False, "addToCur": True, "curDeck": _DEFAULT,
            "newSpread": 0, "dueCounts": True, "curModel": kind["id"],
            "collapseTime": 1200}  # fmt: skip
