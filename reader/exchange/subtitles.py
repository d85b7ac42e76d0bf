"""Subtitles (SRT, WebVTT, ASS): what is said, without numbers, times and styles.

Where the subtitles have punctuation, cues are joined up to the end of the sentence, and a
pause begins a paragraph. Where they have none, each cue stays a line of its own.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, NamedTuple

from reader.errors import BadInputError
from reader.exchange.composing import Composer, tidy
from reader.text.characters import HAN
from reader.text.model import BlockKind
from reader.text.pieces import is_closed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from reader.text.model import Document

_CLOCK = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[,.](\d{1,3})"
_TIMES = re.compile(rf"\s*{_CLOCK}\s*-->\s*{_CLOCK}")
_NUMBER = re.compile(r"\s*\d{1,6}\s*")
_EVENT = re.compile(r"Dialogue:", re.IGNORECASE)
_ASS_CLOCK = re.compile(r"\s*(\d{1,2}):(\d{2}):(\d{2})[.:](\d{1,3})\s*")
_ASS_TITLE = re.compile(r"Title:\s*(\S.*)", re.IGNORECASE)
_NO_TITLE = re.compile(r"<.*>|default\b.*|untitled.*", re.IGNORECASE)
_FIELDS_BEFORE_TEXT = 9
_ASS_START, _ASS_END = 1, 2
_STYLES = re.compile(r"\{[^{}\n]*\}|</?[a-zA-Z/][^<>\n]*>|<\d[\d:.]*>")
_DRAWING = re.compile(r"\{[^{}\n]*\\p[1-9][^{}\n]*\}")
_PAUSE = 2.5
"""Seconds of silence behind a finished sentence that begin a paragraph."""
_PUNCTUATED = 0.2
"""Share of cues that end a sentence from which on the subtitles count as punctuated."""
_LONGEST = 300
"""Characters of a paragraph, after which the next sentence begins another one."""
_LONGEST_JOINED = 150
_MOST_LINES = 4
"""Lines of one cue that may be one sentence."""
_ONE_HAN = re.compile(f"[{HAN}]")
_MARK = re.compile("[\u3001-\u303f\uff01-\uff60“”‘’…—]")
_WIDE = re.compile(rf"[{HAN}\u3001-\u303f\uff01-\uff60“”‘’…—]")
_DASH = re.compile(r"[-–—－]\s*(?=\S)")


class Cue(NamedTuple):
    """What is shown at one time, in seconds from the beginning."""

    start: float
    end: float
    lines: tuple[str, ...]


def read_subtitles(text: str, name: str, encoding: str) -> Document:
    """Return what is said in the subtitles `text` as one article.

    Raises `BadInputError` where they have no cue with text.
    """
    lines = text.split("\n")
    is_ass = any(_EVENT.match(line) for line in lines)
    cues = list(_ass_cues(lines) if is_ass else _timed_cues(lines))
    if not cues:
        raise BadInputError(name, "no subtitle with a time and a text was found in it")
    composer = Composer(by_look=False)
    if is_ass and (title := _ass_title(lines)):
        composer.add(BlockKind.HEADLINE, title)
    for paragraph in _paragraphs(cues):
        composer.add(BlockKind.PARAGRAPH, paragraph)
    return composer.document(name, encoding)


def _timed_cues(lines: list[str]) -> Iterator[Cue]:
    """Yield the cues of SRT and WebVTT; what stands above the first time is no cue."""
    times: re.Match[str] | None = None
    texts: list[str] = []
    for index, line in enumerate(lines):
        found = _TIMES.match(line) if "-->" in line else None
        if found:
            yield from _cue(times, texts)
            times, texts = found, []
        elif times is not None and line.strip():
            if not _numbers_the_next(lines, index):
                texts.append(line)
        elif texts:
            yield from _cue(times, texts)
            times, texts = None, []
    yield from _cue(times, texts)


def _numbers_the_next(lines: list[str], index: int) -> bool:
    """Whether the line is the number of a cue that follows without an empty line."""
    behind = lines[index + 1] if index + 1 < len(lines) else ""
    return bool(_NUMBER.fullmatch(lines[index])) and _TIMES.match(behind) is not None


def _cue(times: re.Match[str] | None, texts: list[str]) -> Iterator[Cue]:
    lines = tuple(filter(None, (_plain(text) for text in texts)))
    if times is not None and lines:
        yield Cue(_seconds(*times.groups()[:4]), _seconds(*times.groups()[4:]), lines)


def _seconds(hours: str | None, minutes: str, seconds: str, parts: str) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + float(f"0.{parts}")


def _ass_cues(lines: list[str]) -> Iterator[Cue]:
    cues: list[Cue] = []
    for line in lines:
        if not _EVENT.match(line):
            continue
        fields = line.split(",", _FIELDS_BEFORE_TEXT)
        if len(fields) <= _FIELDS_BEFORE_TEXT or _DRAWING.search(fields[-1]):
            continue
        start, end = (
            _ASS_CLOCK.fullmatch(fields[_ASS_START]),
            _ASS_CLOCK.fullmatch(fields[_ASS_END]),
        )
        text = fields[-1].replace("\\N", "\n").replace("\\n", "\n").replace("\\h", " ")
        shown = tuple(line for line in map(_plain, text.split("\n")) if line)
        if start and end and shown:
            cues.append(Cue(_seconds(*start.groups()), _seconds(*end.groups()), shown))
    yield from sorted(cues, key=lambda cue: cue.start)


def _ass_title(lines: list[str]) -> str:
    found = next(filter(None, map(_ASS_TITLE.match, lines[:50])), None)
    return "" if found is None or _NO_TITLE.match(found[1]) else found[1]


def _plain(text: str) -> str:
    text = _STYLES.sub("", text)
    return tidy(html.unescape(text) if "&" in text and len(text) < _LONGEST * 10 else text)


def _paragraphs(cues: list[Cue]) -> Iterator[str]:
    closed = sum(is_closed(cue.lines[-1]) for cue in cues)
    if closed < _PUNCTUATED * len(cues):
        for cue in cues:
            yield from _spoken(cue, " ")  # a space is how such subtitles write a comma
        return
    text = ""
    followers: list[Cue | None] = [*cues[1:], None]
    for cue, behind in zip(cues, followers, strict=True):
        for line in _spoken(cue, ""):
            text = _joined(text, line, "")
        rests = behind is None or behind.start - cue.end >= _PAUSE or len(text) > _LONGEST
        if (is_closed(text) and rests) or len(text) > _LONGEST + _LONGEST_JOINED:
            yield text
            text = ""
    if text:
        yield text


def _spoken(cue: Cue, gap: str) -> tuple[str, ...]:
    """Return the lines of the cue, joined unless two people, or two languages, share it."""
    lines = tuple(_DASH.sub("", line, count=1) if _DASH.match(line) else line for line in cue.lines)
    is_dialogue = any(map(_DASH.match, cue.lines)) or _has_two_languages(lines)
    if is_dialogue or not 1 < len(lines) <= _MOST_LINES:
        return lines
    text = ""
    for line in lines:
        text = _joined(text, line, gap)
    return (text,)


def _has_two_languages(lines: tuple[str, ...]) -> bool:
    chinese = [_ONE_HAN.search(line) is not None for line in lines]
    return any(chinese) and not all(chinese)


def _joined(text: str, line: str, gap: str) -> str:
    """Join the `line` to the `text`, with `gap` between characters that need none."""
    if not text:
        return line
    if not (_WIDE.match(text[-1]) and _WIDE.match(line)):
        gap = " "
    elif _MARK.match(text[-1]):
        gap = ""
    return f"{text}{gap}{line}"
