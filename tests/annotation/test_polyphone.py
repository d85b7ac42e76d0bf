from __future__ import annotations

import json
import zlib

import pytest

from reader.annotation import tokens
from reader.annotation.cues import Lexis, Passage
from reader.annotation.polyphone import FORMAT, PolyphoneModel
from reader.annotation.refine import ContextReadings, without_tone
from reader.errors import BadInputError

WORDS = ("均为", "企业", "知识", "朋友", "银行", "行走", "脖子")


@pytest.fixture(scope="session")
def model_file(repository):
    return repository / "resources" / "models" / "polyphones.bin"


@pytest.fixture(scope="session")
def model(model_file) -> PolyphoneModel:
    return PolyphoneModel.load(model_file)


def cut(han: str) -> list[str]:
    words, at = [], 0
    while at < len(han):
        size = next((len(word) for word in WORDS if han.startswith(word, at)), 1)
        words.append(han[at : at + size])
        at += size
    return words


def refine(text: str, model: PolyphoneModel | None, base: dict[str, str], phrases=None):
    starts, kinds, _ = tokens.tokenize(text, cut)
    syllables = [base.get(character, "") for character in text]
    lexis = Lexis({}, phrases or {}, model.classes if model else {})
    return ContextReadings(lexis, model).refine(text, starts, kinds, syllables)


@pytest.mark.parametrize(
    ("text", "offset", "syllable"),
    [
        ("前三均为株洲企业。", 3, "wéi"),
        ("大家为患病儿童捐款。", 2, "wèi"),
        ("他感动地说。", 3, "de"),
        ("因地制宜发展。", 1, "dì"),
        ("银行下调利率。", 1, "háng"),
        ("孩子们在田间行走。", 6, "xíng"),
    ],
)
def test_the_context_decides(model, text, offset, syllable):
    starts, kinds, _ = tokens.tokenize(text, cut)
    passage = Passage.of(text, starts, kinds, [""] * len(text), Lexis({}, {}, model.classes))
    (reading,) = model.read(passage, offset, offset + 1)
    assert reading.syllable == syllable
    assert reading.options[0] == (syllable, reading.confidence)
    assert sum(chance for _, chance in reading.options) == pytest.approx(1)


def test_the_model_is_small(model_file):
    assert model_file.stat().st_size <= 4 * 1024 * 1024


@pytest.mark.parametrize("at", [0, 40, -1])
def test_a_damaged_model_gives_one_clear_message(tmp_path, model_file, at):
    content = bytearray(model_file.read_bytes())
    content[at] ^= 0xFF
    (tmp_path / "polyphones.bin").write_bytes(content)
    with pytest.raises(BadInputError, match="damaged"):
        PolyphoneModel.load(tmp_path / "polyphones.bin")


def test_a_missing_model_gives_one_clear_message(tmp_path):
    with pytest.raises(BadInputError, match="cannot be read"):
        PolyphoneModel.load(tmp_path / "polyphones.bin")


def test_a_whole_file_with_a_broken_head_is_damaged_too(tmp_path):
    packed = zlib.compress(json.dumps({"index": {}}).encode())
    body = FORMAT + len(packed).to_bytes(4, "big") + packed
    (tmp_path / "polyphones.bin").write_bytes(body + zlib.crc32(body).to_bytes(4, "big"))
    with pytest.raises(BadInputError, match="damaged"):
        PolyphoneModel.load(tmp_path / "polyphones.bin")


def test_without_a_model_the_dictionary_speaks():
    refined = refine("银行", None, {"银": "yín", "行": "xíng"}, {"银行": "yín háng"})
    assert refined.syllables == {0: "yín", 1: "háng"}
    assert not refined.doubtful


def test_words_that_never_have_a_tone_at_the_end_lose_it():
    refined = refine("知识", None, {"知": "zhī", "识": "shí"})
    assert refined.syllables == {1: "shi"}


def test_a_surname_outranks_the_model(model):
    refined = refine("曾某出席。", model, {"曾": "céng", "某": "mǒu"})
    assert refined.syllables[0] == "zēng"
    assert 0 not in refined.doubtful


def test_a_tone_can_be_taken_away():
    assert [without_tone(one) for one in ("nǚ", "lüè", "de", "zhǎng")] == [
        "nü",
        "lüe",
        "de",
        "zhang",
    ]


def test_er_is_r_where_the_dictionary_says_that_it_is_no_syllable(kept_services):
    text = "玩儿和女儿，花儿在幼儿园"
    annotation = kept_services.annotator.annotate(text)
    read = [annotation.syllable_at(at) for at, character in enumerate(text) if character == "儿"]
    assert read == ["r", "ér", "r", "ér"]
