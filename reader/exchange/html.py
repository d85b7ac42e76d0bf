"""An article as one HTML page with real ``<ruby>``, readable in any browser."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from reader.exchange.xml_text import escaped as escape
from reader.text.annotated import TokenKind
from reader.text.model import BlockKind, Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from reader.text.annotated import Annotation, Token
    from reader.text.model import Article

_TAGS = {
    BlockKind.KICKER: ("p", "kicker"),
    BlockKind.HEADLINE: ("h1", ""),
    BlockKind.BYLINE: ("p", "byline"),
    BlockKind.SUBHEAD: ("h2", ""),
    BlockKind.CAPTION: ("p", "caption"),
    BlockKind.RUN_IN: ("p", "run-in"),
}
_STYLE = """
body { margin: 3rem auto; max-width: 46rem; padding: 0 1.5rem; background: #FBF9F4;
  color: #23211E; font: 1.35rem/2.3 "Noto Serif CJK SC", "Source Han Serif SC", "Songti SC",
  SimSun, serif; }
h1 { font-size: 1.9rem; line-height: 1.6; margin: .2em 0; } h2 { font-size: 1.4rem; }
rt { font: .5em/1 "Noto Sans", "Noto Sans CJK SC", sans-serif; color: #6F695F; }
.kicker { color: #A63A2B; font-size: 1rem; margin: 0; } .byline { color: #6F695F; font-size: 1rem; }
.caption { font-size: 1rem; color: #6F695F; } .run-in { font-weight: bold; }
.english { font: 1rem/1.6 Georgia, serif; color: #5B564D; margin-top: -.6em; }
.origin { font-size: .8em; color: #6F695F; }
"""


def article_page(
    article: Article,
    annotation: Annotation,
    text: str,
    lang: str,
    english: Mapping[Span, tuple[str, str]] | None = None,
) -> str:
    """Write the whole page.

    `text` is the article as shown, of the length of ``article.text``; `lang` its BCP 47
    tag; `english` gives, for the span of a sentence, its English and where that is from.
    """
    return _document(article.title, lang, article_body(article, annotation, text, english or {}))


def articles_page(
    title: str,
    lang: str,
    articles: Iterable[tuple[Article, Annotation, str]],
    english: Iterable[Mapping[Span, tuple[str, str]]] = (),
) -> str:
    """Write several articles as one page, each with its text as shown.

    `english` gives, for each article in turn, what `article_page` takes; it may be shorter.
    """
    pairs = zip_longest(articles, english, fillvalue=None)
    bodies = (article_body(*one, known or {}) for one, known in pairs if one)
    body = "\n".join(f"<article>\n{one}\n</article>" for one in bodies)
    return _document(title, lang, body)


def article_body(
    article: Article,
    annotation: Annotation,
    text: str,
    english: Mapping[Span, tuple[str, str]],
) -> str:
    """Write the blocks of one article; they are well-formed XML, too. See `article_page`."""
    return "\n".join(_blocks(article, annotation, text, english))


def text_page(title: str, lang: str, paragraphs: Iterable[Iterable[Token]]) -> str:
    """Write annotated `paragraphs`, each the tokens to show, as a whole page."""
    body = "\n".join(f"<p>{''.join(map(_token, tokens))}</p>" for tokens in paragraphs)
    return _document(title, lang, body)


def _document(title: str, lang: str, body: str) -> str:
    return (
        f'<!DOCTYPE html>\n<html lang="{lang}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{body}\n"
        "</body>\n</html>\n"
    )


def _blocks(
    article: Article,
    annotation: Annotation,
    text: str,
    english: Mapping[Span, tuple[str, str]],
) -> Iterator[str]:
    for index, block in enumerate(article.blocks):
        span = article.block_span(index)
        tag, name = _TAGS.get(block.kind, ("p", ""))
        attribute = f' class="{name}"' if name else ""
        yield f"<{tag}{attribute}>{_ruby(annotation, text, span)}</{tag}>"
        pairs = [english[one] for one in annotation.sentences_in(span) if one in english]
        if pairs:
            shown = " ".join(map(_from_one_origin, *_grouped(pairs)))
            yield f'<p class="english" lang="en">{shown}</p>'


def _grouped(pairs: list[tuple[str, str]]) -> tuple[list[str], list[str]]:
    """Join neighbouring sentences of one origin: every sentence is labelled, once a run."""
    texts: list[str] = []
    origins: list[str] = []
    for text, origin in pairs:
        if origins and origins[-1] == origin:
            texts[-1] += f" {text}"
        else:
            texts.append(text)
            origins.append(origin)
    return texts, origins


def _from_one_origin(text: str, origin: str) -> str:
    return f'{escape(text)} <span class="origin">({escape(origin)})</span>'


def _ruby(annotation: Annotation, text: str, span: Span) -> str:
    if span.start >= span.end:
        return ""
    first, last = annotation.token_index(span.start), annotation.token_index(span.end - 1)
    return "".join(_token(annotation.token(index, text)) for index in range(first, last + 1))


def _token(token: Token) -> str:
    if token.kind is TokenKind.SPACE or not token.syllables or not any(token.syllables):
        return escape(token.text)
    pairs = zip(token.text, token.syllables, strict=True)
    inside = "".join(f"{escape(one)}<rt>{escape(syllable)}</rt>" for one, syllable in pairs)
    return f"<ruby>{inside}</ruby>"
