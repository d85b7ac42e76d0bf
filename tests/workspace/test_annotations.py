from __future__ import annotations

from array import array
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.storage import database
from reader.text.annotated import Annotation
from reader.text.spans import Spans
from reader.workspace.annotations import AnnotationCache, pack, unpack


def parts(annotation: Annotation):
    return (
        annotation.token_starts,
        annotation.token_kinds,
        annotation.syllables,
        annotation.table,
        annotation.sentences,
        annotation.uncertain,
    )


@given(
    starts=st.lists(st.integers(0, 2**32 - 1)),
    kinds=st.binary(),
    syllables=st.lists(st.integers(0, 2**16 - 1)),
    table=st.lists(st.text()),
    sentences=st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9))),
    uncertain=st.frozensets(st.integers(0, 99)),
)
def test_an_annotation_comes_back_from_its_bytes(
    starts, kinds, syllables, table, sentences, uncertain
):
    annotation = Annotation(
        array("I", starts),
        kinds,
        array("H", syllables),
        tuple(table),
        Spans.of(sentences),
        uncertain,
    )
    assert parts(unpack(pack(annotation))) == parts(annotation)


@given(packed=st.binary())
def test_other_bytes_are_no_annotation(packed):
    assert unpack(packed) is None


@pytest.fixture
def cache(tmp_path):
    with closing(database.connect(tmp_path / "library.sqlite")) as connection:
        yield AnnotationCache(connection)


def test_the_newest_engine_has_the_one_place(cache, kept_services):
    annotation = kept_services.annotator.annotate("科技创新。")
    cache.put("digest", "engine 1", annotation)
    assert cache.get("digest", "engine 2") is None
    cache.put("digest", "engine 2", annotation)
    assert cache.get("digest", "engine 1") is None
    assert parts(cache.get("digest", "engine 2")) == parts(annotation)
