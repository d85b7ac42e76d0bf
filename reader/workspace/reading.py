"""The article being read: its text, its annotation and where reading stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from reader.library.catalog import ArticleRecord
    from reader.text.annotated import Annotation
    from reader.text.model import Article, Span
    from reader.workspace.services import Services
    from reader.workspace.terms import TermUse


class OpenArticle(NamedTuple):
    """One article taken out of the library and annotated."""

    record: ArticleRecord
    article: Article
    annotation: Annotation
    position: int
    """Article offset, in code points, where reading stopped."""


def open_article(services: Services, number: int) -> OpenArticle | None:
    """Open the article with that number; None where the library has none.

    An annotation made before is taken from the database, and a new one is kept there.
    """
    stored = services.catalog.open(number)
    if stored is None:
        return None
    engine = services.annotation_engine
    annotation = services.annotations.get(stored.digest, engine)
    if annotation is None or len(annotation.syllables) != len(stored.article.text):
        annotation = annotate(services, stored.article)
        services.annotations.put(stored.digest, engine, annotation)
    return OpenArticle(stored.record, stored.article, annotation, stored.position)


def annotate(services: Services, article: Article) -> Annotation:
    """Annotate `article`, the people of its bylines known by name."""
    names = tuple(name for byline in article.bylines for name in byline.names)
    return services.annotator.annotate(article.text, names)


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
    tokens = [annotation.token(index, text) for index in range(first, last + 1)]
    sentences = annotation.sentences_in(span)
    parts = ([token for token in tokens if one.covers(token.span)] for one in sentences)
    return " ".join(services.orthography.running_text(part) for part in parts if part)
