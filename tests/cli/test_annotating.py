from __future__ import annotations

import pytest

from reader.text.characters import count_han, is_han

TEXT = "　　新质生产力，增长3.27%。我们看了书！\n\n不是GDP。\n"


def test_json_has_one_syllable_a_han_character(call, write):
    found = call("annotate", write(TEXT)).json
    assert found["text"] == TEXT
    read = 0
    for paragraph in found["paragraphs"]:
        assert [TEXT[start:end] for start, end in paragraph["sentences"]]
        for token in paragraph["tokens"]:
            start, end = token["span"]
            assert TEXT[start:end] == token["text"]
            if token["syllables"] is None:
                assert not any(map(is_han, token["text"]))
                assert token["uncertain"] is None
            else:
                assert len(token["syllables"]) == len(token["uncertain"]) == len(token["text"])
                read += len(token["syllables"])
    assert read == count_han(TEXT)


def test_sentences_are_offsets_into_the_source(call, write):
    found = call("annotate", write(TEXT)).json
    sentences = [TEXT[slice(*span)] for part in found["paragraphs"] for span in part["sentences"]]
    assert sentences == ["新质生产力，增长3.27%。", "我们看了书！", "不是GDP。"]


def test_text_is_running_pinyin(call, write):
    done = call("annotate", write(TEXT), "--format", "text")
    assert done.out == "Xīnzhì shēngchǎnlì, zēngzhǎng 3.27%. Wǒmen kànle shū!\nBù shì GDP.\n" or (
        done.out.startswith("Xīnzhì shēngchǎnlì, zēngzhǎng 3.27%. Wǒmen kànle shū!\nBùshì GDP.")
    )


def test_spoken_tones_and_zhuyin(call, write):
    path = write("不是。")
    assert call("annotate", path, "--format", "text", "--sandhi").out.startswith("Bú")
    tokens = call("annotate", path, "--zhuyin").json["paragraphs"][0]["tokens"]
    assert [one for token in tokens for one in token["syllables"] or ()] == ["ㄅㄨˋ", "ㄕˋ"]


@pytest.mark.parametrize(
    ("script", "shown"), [("taiwan", "裡"), ("hongkong", "裏"), ("simplified", "里")]
)
def test_another_script_shows_the_same_readings(call, write, script, shown):
    path = write("城市里发展。")
    plain, other = call("annotate", path).json, call("annotate", path, "--script", script).json
    assert other["text"][2] == shown
    texts = [token["text"] for token in other["paragraphs"][0]["tokens"]]
    assert "".join(texts) == other["text"]
    assert [token["syllables"] for token in other["paragraphs"][0]["tokens"]] == [
        token["syllables"] for token in plain["paragraphs"][0]["tokens"]
    ]


def test_traditional_text_is_spelled_like_simplified_text(call, write):
    simplified = call("annotate", write("湖南省发展新质生产力。"), "--format", "text")
    traditional = call("annotate", write("湖南省發展新質生產力。"), "--format", "text")
    assert traditional.out == simplified.out == "Húnán Shěng fāzhǎn xīnzhì shēngchǎnlì.\n"


def test_html_is_a_page_with_ruby(call, write):
    done = call("annotate", write(TEXT), "--format", "html", "--script", "taiwan")
    assert done.out.startswith("<!DOCTYPE html>")
    assert '<html lang="zh-Hant-TW">' in done.out
    assert "<rt>xīn</rt>" in done.out


def test_a_page_is_read_block_by_block(call, write):
    path = write("科技创新成果\n\n　　全市今年安排资金，支持企业。\n")
    found = call("annotate", path, "--page").json
    assert len(found["paragraphs"]) == 2


def test_the_seed_page_has_one_syllable_a_han_character(call, seed_page):
    for option in ([], ["--page"]):
        found = call("annotate", seed_page, *option).json
        tokens = [token for part in found["paragraphs"] for token in part["tokens"]]
        syllables = [one for token in tokens for one in token["syllables"] or ()]
        assert all(syllables)
        assert len(syllables) == sum(count_han(token["text"]) for token in tokens)
        if not option:
            assert len(syllables) == count_han(found["text"])


def test_corrections_hold_on_the_command_line(call, write, home):
    lines = ("# Bilingual Reader corrections 1", "read\t银行\tyín xíng", "cut\t看 了")
    (home / "corrections.txt").write_text("\n".join(lines), encoding="utf-8")
    assert call("annotate", write("去银行。"), "--format", "text").out == "Qù yínxíng.\n"


def test_a_damaged_file_of_corrections_is_named_and_done_without(call, write, home):
    (home / "corrections.txt").write_text("nonsense", encoding="utf-8")
    done = call("annotate", write("去银行。"), "--format", "text")
    assert (done.status, done.out) == (0, "Qù yínháng.\n")
    assert "corrections.txt" in done.err


def test_a_damaged_model_is_named_and_the_dictionary_reads(
    call, write, tmp_path, monkeypatch, repository
):
    for part in (repository / "resources").iterdir():
        if part.name != "models":
            (tmp_path / part.name).symlink_to(part)
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "polyphones.bin").write_bytes(b"broken")
    monkeypatch.setenv("BILINGUAL_READER_RESOURCES", str(tmp_path))
    done = call("annotate", write("去银行。"), "--format", "text")
    assert (done.status, done.out) == (0, "Qù yínháng.\n")
    assert done.err.count("polyphones.bin") == 1


def test_a_character_of_unknown_reading_has_none(call, write):
    found = call("annotate", write("\U0002fa1e好")).json
    syllables = [
        one
        for part in found["paragraphs"]
        for token in part["tokens"]
        for one in token["syllables"]
    ]
    assert syllables == ["", "hǎo"]
