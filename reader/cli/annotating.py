"""``annotate``: words, one syllable a Han character, sentences."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reader.annotation import sandhi
from reader.annotation.script import Script
from reader.annotation.zhuyin import to_zhuyin
from reader.cli.output import SCRIPT_NAMES, add_format, print_json, services
from reader.exchange import html
from reader.exchange.importing import read_document, read_text
from reader.text.model import Span
from reader.workspace.documents import passages, whole_text
from reader.workspace.reading import annotate_text, pinyin_of

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from reader.text.annotated import Annotation, Token
    from reader.workspace.documents import Passage
    from reader.workspace.services import Services

_LANGUAGES = {
    "": "zh",
    "simplified": "zh-Hans",
    "taiwan": "zh-Hant-TW",
    "hongkong": "zh-Hant-HK",
    "traditional": "zh-Hant",
}


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
    text, parts = _read(arguments.file, page=arguments.page)
    opened = services()
    script: str = arguments.script or ""
    shown = opened.scripts.write(text, Script(script)) if script else text
    show = _Showing(opened, shown, sandhi=arguments.sandhi, zhuyin=arguments.zhuyin)
    if arguments.format == "json":
        print_json({"text": shown, "paragraphs": [show.described(part) for part in parts]})
    elif arguments.format == "text":
        sys.stdout.writelines(f"{show.line(part)}\n" for part in parts)
    else:
        paragraphs = [show.tokens(part)[1] for part in parts]
        sys.stdout.write(html.text_page(arguments.file, _LANGUAGES[script], paragraphs))
    sys.stderr.writelines(f"{fault}\n" for fault in opened.faults)
    return 0


def _read(name: str, *, page: bool) -> tuple[str, Sequence[Passage]]:
    if page:
        document = read_document(name)
        return document.text, passages(document)
    text = read_text(name).text
    return text, whole_text(text)


@dataclass(frozen=True, slots=True)
class _Showing:
    """How the passages of one text are shown."""

    services: Services
    shown: str
    """The whole text in the script asked for, of the length of the source."""
    sandhi: bool
    zhuyin: bool

    def tokens(self, part: Passage) -> tuple[Annotation, list[Token]]:
        """Annotation of `part` and its tokens, in the script asked for."""
        text = "".join(span.of(self.shown) for span in part.spans)
        return self._read(part, text)

    def line(self, part: Passage) -> str:
        """`part` as word-joined pinyin after GB/T 16159, sentence by sentence."""
        annotation, tokens = self._read(part, self.services.simplified(part.text))
        return pinyin_of(self.services, annotation.sentences, tokens)

    def described(self, part: Passage) -> dict[str, Any]:
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

    def _read(self, part: Passage, text: str) -> tuple[Annotation, list[Token]]:
        annotation = annotate_text(self.services, part.text, part.names)
        tokens = list(annotation.tokens(text))
        if self.sandhi:
            tokens = sandhi.apply(tokens)
        if self.zhuyin:
            tokens = list(map(_in_zhuyin, tokens))
        return annotation, tokens


def _in_zhuyin(token: Token) -> Token:
    if token.syllables is None:
        return token
    return token._replace(syllables=tuple(to_zhuyin(one) if one else "" for one in token.syllables))
