from __future__ import annotations

import itertools

from reader.annotation.tokens import tokenize
from reader.text.annotated import KINDS


def test_tokens_cover_the_text_without_gaps():
    text = "全市有3.5%的企业，GDP 增长。"
    starts, kinds, runs = tokenize(text, list)
    pieces = [text[start:end] for start, end in itertools.pairwise(starts)]
    assert "".join(pieces) == text
    assert starts[-1] == len(text)
    assert [KINDS[kind].value for kind in kinds][:4] == ["word", "word", "word", "number"]
    assert [text[start:end] for start, end in runs] == ["全市有", "的企业", "增长"]
