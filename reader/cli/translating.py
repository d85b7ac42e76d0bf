"""``translate``: English for every sentence, and where each comes from."""

from __future__ import annotations

import sys
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from reader.cli.output import add_format, print_json, services
from reader.exchange import tmx
from reader.exchange.importing import read_document
from reader.text.sentences import split_sentences
from reader.translation.engine import Failed, Origin
from reader.workspace.checking import checks_of
from reader.workspace.documents import passages
from reader.workspace.origins import package_of
from reader.workspace.starter import UNSURE, is_starter, is_unsure, name_of
from reader.workspace.translating import provider

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence

    from reader.text.model import Document, Span
    from reader.translation.checks import Check
    from reader.translation.engine import PackageId, Translation
    from reader.workspace.services import Services


@dataclass(frozen=True, slots=True)
class _Sentence:
    """One sentence of a document with its English."""

    span: Span
    source: str
    english: Translation
    checks: tuple[Check, ...] = ()


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what the command takes."""
    parser.add_argument("file", metavar="FILE")
    add_format(parser, "json", "text", "tmx")
    parser.add_argument("--package", metavar="ID", default="", help="translation package to use")


def run(arguments: argparse.Namespace) -> int:
    """Print the sentences; exit 1 where the package could not be used."""
    document = read_document(arguments.file)
    opened = services()
    service = opened.translation
    if arguments.package:
        service.use(provider(opened, arguments.package))
    found = list(_sentences(document))
    english = service.translate_many([source for _, source in found])
    sentences = [
        _Sentence(span, source, one, _checks(opened, source, one))
        for (span, source), one in zip(found, english, strict=True)
    ]
    _print(sentences, arguments.format)
    if isinstance(service.state, Failed):
        print(f"bilingual-reader: {service.state.reason}", file=sys.stderr)
        return 1
    return 0


def _checks(opened: Services, source: str, english: Translation) -> tuple[Check, ...]:
    """Return what is wrong with `english`; a gloss is no translation and is not checked."""
    is_gloss = english.origin is Origin.GLOSS
    return () if is_gloss else checks_of(opened, source, english.text)


def _sentences(document: Document) -> Iterator[tuple[Span, str]]:
    for part in passages(document):
        for span in split_sentences(part.text):
            yield part.envelope(span), span.of(part.text)


def _print(sentences: Sequence[_Sentence], form: str) -> None:
    if form == "json":
        package = _package(sentences)
        print_json(
            {
                "package": asdict(package) if package else None,
                "sentences": [_described(one) for one in sentences],
            }
        )
    elif form == "tmx":
        units = (
            tmx.TranslationUnit(
                one.source,
                one.english.text,
                one.english.origin,
                package=package_of(one.english),
            )
            for one in sentences
            if one.english.origin is not Origin.GLOSS  # a gloss is no translation
        )
        sys.stdout.write(tmx.document(units))
    else:
        for one in sentences:
            sys.stdout.write(f"{one.source}\n{one.english.text}  [{_label(one.english)}]\n\n")


def _label(english: Translation) -> str:
    """Name the origin; of the starter also that it is small, and where it is unsure."""
    if english.package is None or not is_starter(english.package):
        return english.origin
    parts = (english.origin, name_of(english.package), UNSURE if is_unsure(english) else "")
    return " · ".join(filter(None, parts))


def _package(sentences: Sequence[_Sentence]) -> PackageId | None:
    """Return the package that translated at least one sentence."""
    return next((one.english.package for one in sentences if one.english.package), None)


def _described(sentence: _Sentence) -> dict[str, Any]:
    return {
        "span": sentence.span,
        "source": sentence.source,
        "target": sentence.english.text,
        "origin": sentence.english.origin,
        "score": sentence.english.score,
        "checks": [{"kind": one.kind, "detail": one.detail} for one in sentence.checks],
    }
