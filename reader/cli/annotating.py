"""``annotate``: words, one syllable a Han character, sentences."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from reader.annotation import orthography, sandhi
from reader.annotation.pinyin import to_zhuyin
from reader.annotation.script import Script
from reader.cli.output import SCRIPT_NAMES, add_format, print_json, services
from reader.dictionary.build import PROPER
from reader.exchange import html
from reader.exchange.importing import read_document
from reader.text.model import Span
from reader.workspace.documents import passages, whole_text

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from reader.text.annotated import Annotation, Token
    from reader.workspace.documents import Passage
    from reader.workspace.services import Services

_LANGUAGES = {"simplified": "zh-Hans", "taiwan": "zh-Hant-TW", "hongkong": "zh-Hant-HK"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("file", metavar="FILE")
    add_format(parser, "json", "text", "html")
    parser.add_argument("--script", choices=SCRIPT_NAMES, help="script to show; default: as it is")
    parser.add_argument("--page", action="store_true", help="treat FILE as a newspaper page")
    parser.add_argument("--sandhi", action="store_true", help="show spoken tones")
    parser.add_argument("--zhuyin", action="store_true", help="zhuyin instead of pinyin")


def run(arguments: argparse.Namespace) -> int:
    """Print the annotation."""
    document = read_document(arguments.file)
    annotated = _Command(services(), arguments)
    parts = passages(document) if arguments.page else whole_text(document.text)
    if arguments.format == "json":
        shown = annotated.shown(document.text)
        print_json({"text": shown, "paragraphs": [annotated.describe(part) for part in parts]})
    elif arguments.format == "text":
        for part in parts:
            sys.stdout.write(annotated.line(part) + "\n")
    else:
        language = _LANGUAGES.get(arguments.script or "simplified", "zh-Hant")
        paragraphs = [annotated.tokens(part)[1] for part in parts]
        sys.stdout.write(html.text_page(document.path, language, paragraphs))
    return 0


class _Command:
    """One call of the command."""

    def __init__(self, opened: Services, arguments: argparse.Namespace) -> None:
        self._services = opened
        self._script = Script(arguments.script) if arguments.script else None
        self._sandhi: bool = arguments.sandhi
        self._zhuyin: bool = arguments.zhuyin

    def shown(self, text: str) -> str:
        """Write `text` in the script asked for."""
        return self._services.scripts.write(text, self._script) if self._script else text

    def tokens(self, part: Passage) -> tuple[Annotation, list[Token]]:
        """Annotation of `part` and its tokens, as asked for, in the script asked for."""
        annotation = self._services.annotator.annotate(part.text, part.names)
        tokens = list(annotation.tokens(self.shown(part.text)))
        if self._sandhi:
            tokens = sandhi.apply(tokens)
        if self._zhuyin:
            tokens = list(map(_in_zhuyin, tokens))
        return annotation, tokens

    def describe(self, part: Passage) -> dict[str, Any]:
        """`part` as the contract of the command line writes it."""
        annotation, tokens = self.tokens(part)
        return {
            "span": part.envelope(Span(0, len(part.text))),
            "sentences": [part.envelope(sentence) for sentence in annotation.sentences],
            "tokens": [
                {
                    "span": part.envelope(token.span),
                    "text": token.text,
                    "kind": token.kind,
                    "syllables": token.syllables,
                    "uncertain": token.uncertain,
                }
                for token in tokens
            ],
        }

    def line(self, part: Passage) -> str:
        """`part` as word-joined pinyin after GB/T 16159, sentence by sentence."""
        annotation, tokens = self.tokens(part)
        lines = (
            orthography.running_text(_within(tokens, sentence), self._is_proper)
            for sentence in annotation.sentences
        )
        return " ".join(lines)

    def _is_proper(self, word: str) -> bool:
        return PROPER in self._services.words.values.get(word, "")


def _within(tokens: list[Token], sentence: Span) -> Iterator[Token]:
    return (token for token in tokens if sentence.covers(token.span))


def _in_zhuyin(token: Token) -> Token:
    if token.syllables is None:
        return token
    return replace(token, syllables=tuple(to_zhuyin(one) if one else "" for one in token.syllables))
