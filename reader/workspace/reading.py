"""The article being read: its text, its annotation and where reading stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from reader.library.catalog import ArticleRecord
    from reader.text.annotated import Annotation, Token
    from reader.text.model import Article, Span
    from reader.workspace.services import Services
    from reader.workspace.terms import TermUse


_DRAFT = "; draft"
"""Told behind the engine of an annotation that was not refined before the program ended."""


class OpenArticle(NamedTuple):
    """One article taken out of the library and annotated."""

    record: ArticleRecord
    article: Article
    annotation: Annotation
    """As shown, with the person's corrections."""
    position: int
    """Article offset, in code points, where reading stopped."""
    digest: str
    """Fingerprint of the article's text."""
    plain: Annotation
    """As the program annotates it, without corrections."""
    refined: bool = True
    """Whether the readings have been refined already; else they are the dictionary's."""


def open_article(services: Services, number: int, *, at_once: bool = True) -> OpenArticle | None:
    """Open the article with that number; None where the library has none.

    An annotation made before is taken from the database, and a new one is kept there. It
    is refined or, where not all is wanted `at_once`, a draft for
    `reader.workspace.refining` to go on with.
    """
    stored = services.catalog.open(number)
    if stored is None:
        return None
    article, digest = stored.article, stored.digest
    plain = _kept(services, article, digest, services.annotation_engine)
    refined = plain is not None
    if plain is None:
        plain = _draft(services, article, digest)
    annotation = corrected(services, article.text, plain, digest)
    opened = OpenArticle(
        stored.record, article, annotation, stored.position, digest, plain, refined
    )
    if at_once and not refined:
        full = services.annotator.refined(article.text, plain)
        opened = reread(services, opened, full, refined=True)
        keep(services, opened)
    return opened


def _kept(services: Services, article: Article, digest: str, engine: str) -> Annotation | None:
    kept = services.annotations.get(digest, engine)
    return kept if kept is not None and len(kept.syllables) == len(article.text) else None


def _draft(services: Services, article: Article, digest: str) -> Annotation:
    """Return the draft of `article`, kept or made and kept now."""
    engine = services.annotation_engine + _DRAFT
    draft = _kept(services, article, digest, engine)
    if draft is None:
        draft = services.annotator.draft(article.text, names_of(article))
        services.annotations.put(digest, engine, draft)
    return draft


def names_of(article: Article) -> tuple[str, ...]:
    """Names of the people of the bylines of `article`."""
    return tuple(name for byline in article.bylines for name in byline.names)


def annotate_text(services: Services, text: str, names: Collection[str] = ()) -> Annotation:
    """Annotate `text`, which is no article, with what the person corrected everywhere."""
    return corrected(services, text, services.annotator.annotate(text, names))


def annotate(services: Services, article: Article) -> Annotation:
    """Annotate `article`, which may be in no library, with what the person corrected."""
    plain = services.annotator.annotate(article.text, names_of(article))
    if not services.paths.corrections.exists():
        return plain
    from reader.library.catalog import digest_of  # late: few readers correct

    return corrected(services, article.text, plain, digest_of(article.text))


def corrected(services: Services, text: str, plain: Annotation, digest: str = "") -> Annotation:
    """Return the annotation `plain` of `text` with the person's corrections."""
    if not services.paths.corrections.exists():  # most readers, before the first frame
        return plain
    return services.corrections.apply(plain, services.simplified(text), digest)


def reread(
    services: Services, opened: OpenArticle, plain: Annotation, *, refined: bool
) -> OpenArticle:
    """Return `opened` with the better readings of `plain`, corrected anew."""
    annotation = corrected(services, opened.article.text, plain, opened.digest)
    return opened._replace(annotation=annotation, plain=plain, refined=refined)


def keep(services: Services, opened: OpenArticle) -> None:
    """Keep the refined annotation of `opened` for the next time."""
    services.annotations.put(opened.digest, services.annotation_engine, opened.plain)


def terms_of(services: Services, opened: OpenArticle) -> tuple[TermUse, ...]:
    """Glossary terms of the article in the order of first appearance."""
    from reader.workspace.terms import hits_in, uses  # late: not for the first frame

    return uses(hits_in(services, opened.article.text), services.glossary)


def pinyin_line(services: Services, opened: OpenArticle, span: Span) -> str:
    """Return the word-joined pinyin (GB/T 16159) of the words that `span` touches."""
    annotation = opened.annotation
    if span.start >= span.end:
        return ""
    text = services.simplified(opened.article.text)
    first, last = annotation.token_index(span.start), annotation.token_index(span.end - 1)
    tokens = (annotation.token(index, text) for index in range(first, last + 1))
    return pinyin_of(services, annotation.sentences_in(span), tokens)


def pinyin_of(services: Services, sentences: Iterable[Span], tokens: Iterable[Token]) -> str:
    """Return the word-joined pinyin (GB/T 16159) of `tokens`, simplified and in text order."""
    write = services.orthography.running_text
    return " ".join(write(part) for part in _by_sentence(sentences, tokens) if part)


def _by_sentence(sentences: Iterable[Span], tokens: Iterable[Token]) -> Iterator[list[Token]]:
    waiting = iter(tokens)
    token = next(waiting, None)
    for sentence in sentences:
        inside: list[Token] = []
        while token is not None and token.span.start < sentence.end:
            if sentence.covers(token.span):
                inside.append(token)
            token = next(waiting, None)
        yield inside
