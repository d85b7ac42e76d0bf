"""A glossary of 50,000 entries: opened, and a page marked with it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from reader.glossary import compiled
from reader.glossary.boundaries import judge
from reader.glossary.store import Glossary
from reader.library import bundled

ENTRIES = 50_000


@pytest.mark.benchmark
@pytest.mark.timeout(300)
def test_fifty_thousand_entries(ratios, services, tmp_path):
    known = list(services.glossary.entries)
    words = [word for word in services.derived.words().values if len(word) > 1]
    step = max(1, len(words) // ENTRIES)
    entries = [
        replace(known[at % len(known)], id=f"e{at}", zh=word, zh_hant=word + "們")
        for at, word in enumerate(words[::step][:ENTRIES])
    ]
    path = tmp_path / "glossary.txt"
    path.write_bytes(compiled.pack(entries, "bench"))
    articles = bundled.load(services.paths.resources / "articles")
    text = "\n".join(one.article.text for one in articles)[:10_000]
    segmenter = services.boundaries

    def opened():
        return Glossary(compiled.unpack(path.read_bytes(), "bench"))

    def built():
        return opened().matcher

    glossary = opened()
    matcher = glossary.matcher

    def marked():
        return judge(text, matcher.hits(text), segmenter).kept

    opening, loading, marking = ratios.interleaved(opened, built, marked)
    size = path.stat().st_size / 1e6
    print(ratios.heading(f"Glossary of {len(glossary.entries):,} entries, {size:.0f} MB"))
    print(ratios.Limit("opened", opening, None))
    print(ratios.Limit("opened, with the automaton", loading, 0.3))
    name = f"{len(text):,} characters with {len(marked())} hits marked"
    print(ratios.Limit(name, marking, 0.1))
