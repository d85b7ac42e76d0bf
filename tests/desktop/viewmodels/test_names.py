"""What the core knows by a key has a name; what people made up is shown as it is."""

from __future__ import annotations

import pytest

from reader.desktop.viewmodels.names import domain_name, domains, layer_name, topics
from reader.glossary.layers import Layer


def test_every_domain_of_the_built_in_glossary_has_a_name(kept_services):
    used = {entry.domain for entry in kept_services.glossary.entries}

    assert used - {""} <= set(domains())


def test_a_domain_of_ones_own_is_written_as_words():
    assert domain_name("space-flight", domains()) == "Space flight"


def test_every_topic_and_the_section_of_the_bundled_articles_have_a_name(services):
    records = services.catalog.records()

    assert {words for one in records for words in (one.topic, one.section)} == set(topics())


@pytest.mark.parametrize("layer", list(Layer))
def test_every_layer_has_a_name(layer):
    assert layer_name(layer) == layer.value
