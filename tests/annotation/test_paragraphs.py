from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from reader.annotation.paragraphs import LONGEST, paragraphs
from reader.annotation.tokens import tokenize
from reader.text.model import Span

ANY_TEXT = st.text(st.sampled_from("银行，。\n \u3000a1")) | st.text()


@given(text=ANY_TEXT)
def test_paragraphs_begin_and_end_with_tokens_and_leave_only_space(text):
    starts = set(tokenize(text, list)[0])
    end, left = 0, ""
    for span in paragraphs(text):
        assert {span.start, span.end} <= starts
        left += text[end : span.start]
        end = span.end
    assert not (left + text[end:]).strip("\n").strip()


def test_a_very_long_paragraph_is_read_in_parts():
    text = "银行发展。" * LONGEST
    parts = list(paragraphs(text))
    assert "".join(span.of(text) for span in parts) == text
    assert len(parts) > 2
    assert all(span.end - span.start <= LONGEST + 5 for span in parts)


def test_a_long_run_of_spaces_is_looked_at_once():
    text = "中" + " " * 200_000 + "国"
    assert list(paragraphs(text)) == [Span(0, len(text))]
