"""The picture of the window from the command line: every look, in every language."""

from __future__ import annotations

import argparse

import pytest

from reader.cli.snapshot import add_arguments, look


def look_of(*options):
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    return look(parser.parse_args(["-o", "a.png", *options]))


@pytest.mark.parametrize("language", ["en", "zh-Hans", "zh-Hant"])
def test_a_picture_speaks_the_language_that_is_asked_for(language):
    assert look_of("--language", language).language == language


def test_a_picture_is_english_wherever_it_is_made():
    assert look_of().language == "en"
