"""Annotating a fresh article before readings are refined, over pypinyin alone."""

from __future__ import annotations

import pytest


@pytest.mark.benchmark
def test_annotate(ratios, services):
    from pypinyin import Style, lazy_pinyin

    from reader.library import bundled

    articles = bundled.load(services.paths.resources / "articles")
    text = "\n".join(one.article.text for one in articles)
    annotator = services.annotator
    ours, peer = ratios.interleaved(
        lambda: annotator.draft(text), lambda: lazy_pinyin(text, style=Style.TONE), rounds=15
    )
    print(ratios.heading("Annotating"))
    print(ratios.Ratio(f"annotate {len(text)} characters / lazy_pinyin", ours, peer, 0.7))
