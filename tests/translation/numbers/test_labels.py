"""The number check against figures of real translations that were labelled by hand.

The labels name sentences of public test sets by line and place; the sentences themselves
are not part of the repository.
"""

from __future__ import annotations

import csv
import html
from collections import Counter
from functools import cache

import pytest

from reader.translation.numbers import examine

PRECISION, RECALL = 0.95, 0.90
FAULTS = {"wrong", "missing", "unit"}


@pytest.fixture(scope="module")
def labelled(shared_data, repository):
    folder = shared_data / "translation"
    if not folder.is_dir():
        pytest.skip("the folder ../shared/data/translation is not there")

    @cache
    def lines(name):
        text = (folder / name).read_text(encoding="utf-8")
        return [html.unescape(line) for line in text.split("\n")]

    def rows(name):
        path = repository / "tests" / "fixtures" / "numbers" / name
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t"):
                line = int(row["line"]) - 1
                source = lines(f"{row['set']}.zh")[line]
                target = lines(f"{row['set']}.{row['system']}.en")[line]
                said = examine(source, target)
                start, end = int(row["start"]), int(row["end"])
                yield row["verdict"], _verdict(said, start, end)

    return rows


def _verdict(said, start, end):
    def here(one):
        return one.span.start < end and start < one.span.end

    if any(map(here, said.findings)):
        return "fault"
    return "right" if any(map(here, said.matches)) else "silent"


def test_faults_in_a_random_sample_are_found_and_nothing_else(labelled):
    counted = Counter((verdict in FAULTS, said) for verdict, said in labelled("labels.tsv"))
    found, false = counted[True, "fault"], counted[False, "fault"]
    faults = sum(number for (is_fault, _), number in counted.items() if is_fault)
    assert sum(counted.values()) > 500
    assert found / (found + false) >= PRECISION
    assert found / faults >= RECALL
    right, passed = counted[False, "right"], counted[True, "right"]
    assert right / (right + passed) >= PRECISION
    assert right / (sum(counted.values()) - faults) >= RECALL


def test_what_is_claimed_in_whole_test_sets_is_true(labelled):
    said = [verdict in FAULTS for verdict, said in labelled("claims.tsv") if said == "fault"]
    assert sum(said) / len(said) >= PRECISION
