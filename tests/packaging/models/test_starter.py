"""Does the pipeline of the starter split, vary and carry its texts without a fault?

No PyTorch, no SentencePiece: the parts that are plain text work.
"""

from __future__ import annotations

import importlib
import lzma
import random
import sys
from decimal import Decimal

import numpy as np
import pytest

from reader.translation.numbers import compare


@pytest.fixture(scope="session")
def starter(repository):
    """Import a module of ``packaging/models/starter`` by its name."""
    folder = str(repository / "packaging" / "models" / "starter")
    names = {path.stem for path in (repository / "packaging/models/starter").glob("*.py")}
    before = {name: sys.modules.pop(name) for name in names if name in sys.modules}
    sys.path.insert(0, folder)
    yield importlib.import_module
    sys.path.remove(folder)
    for name in names:
        sys.modules.pop(name, None)
    sys.modules.update(before)


@pytest.fixture(scope="session")
def corpus(starter):
    return starter("corpus")


@pytest.fixture(scope="session")
def figures(starter):
    return starter("figures")


@pytest.fixture(scope="session")
def pieces(starter):
    return starter("pieces")


def story(corpus, number, lines):
    """A headline and sentences that no other story has."""
    marks = "甲乙丙丁戊己庚辛壬癸"
    name = "".join(marks[int(digit)] for digit in f"{number:04}")
    headline = corpus.Pair(f"{name}新闻标题", f"Headline {number}")
    return [
        headline,
        *(
            corpus.Pair(
                f"{name}第{marks[line // 10]}{marks[line % 10]}句。", f"Line {line} of {number}."
            )
            for line in range(lines)
        ),
    ]


def stories(corpus, count, lines=11):
    return [pair for number in range(count) for pair in story(corpus, number, lines)]


class TestCleaning:
    def test_spaces_and_full_width_letters_are_made_plain(self, corpus):
        pair = corpus.cleaned(
            corpus.Pair(" ５Ｇ\u3000网络　建成。 ", "The  5G network\u00a0is built.")
        )
        assert pair == ("5G 网络 建成。", "The 5G network is built.")

    def test_what_can_be_no_translation_is_left_out(self, corpus):
        for zh, en in (
            ("没有英文。", "没有英文。"),
            ("No Chinese.", "No Chinese."),
            ("短。", "Far too much English for one character. " * 3),
            ("一句话。" * 200, "Too long. " * 60),
            ("半句中文。", "Half 中文 English."),
        ):
            assert corpus.cleaned(corpus.Pair(zh, en)) is None

    def test_traditional_characters_are_brought_to_simplified_ones(self, corpus):
        found = corpus.cleaned(
            corpus.Pair("發展", "development"), lambda text: text.replace("發", "发")
        )
        assert found.zh == "发展"

    def test_a_line_without_two_parts_is_no_pair(self, corpus, tmp_path):
        file = tmp_path / "some.tsv.xz"
        file.write_bytes(lzma.compress("好。\tGood.\n坏\n一\t二\t三\n".encode()))
        assert corpus.read(file) == [("好。", "Good.")]


class TestSplitting:
    def test_blocks_begin_with_stories(self, corpus):
        found = list(corpus.blocks(stories(corpus, 20)))
        assert [len(block) for block, _ in found] == [12] * 20
        assert all(opens for _, opens in found)

    def test_short_stories_go_together_and_long_ones_are_cut(self, corpus):
        short = [block for block, _ in corpus.blocks(stories(corpus, 20, lines=2))]
        assert all(len(block) >= corpus.LEAST_BLOCK for block in short[:-1])
        long = list(corpus.blocks(story(corpus, 1, 99)))
        assert [len(block) for block, _ in long] == [40, 40, 20]
        assert [opens for _, opens in long] == [True, False, False]

    def test_every_line_is_in_one_part_only(self, corpus):
        parts = corpus.split([stories(corpus, 400)])
        train = [pair for block in parts.train for pair in block]
        assert parts.dev
        assert parts.test
        assert not set(train) & {*parts.dev, *parts.test}
        assert not set(parts.dev) & set(parts.test)

    def test_lines_put_in_elsewhere_change_no_other_block(self, corpus):
        before = corpus.split([stories(corpus, 400)])
        changed = story(corpus, 9999, 15) + stories(corpus, 400)
        after = corpus.split([changed])
        assert set(before.test) <= set(after.test)
        assert set(before.dev) <= set(after.dev)

    def test_a_story_that_goes_on_beside_a_held_out_block_keeps_its_distance(self, corpus):
        long = [story(corpus, number, 99) for number in range(80)]
        parts = corpus.split(long)
        held = {*parts.dev, *parts.test}
        train = {pair for block in parts.train for pair in block}
        for lines in long:
            for place, pair in enumerate(lines):
                near = lines[max(0, place - corpus.GUARD) : place]
                assert not (pair in held and any(one in train for one in near))

    def test_what_says_nearly_the_same_as_a_held_out_line_is_dropped(self, corpus):
        held = corpus.Pair(
            "全市新建无障碍设施一百二十处，惠及居民。", "The city built 120 facilities."
        )
        seen = corpus.Seen([held])
        assert seen.tells(corpus.Pair(held.zh.replace("，", ","), "Anything."))
        assert seen.tells(corpus.Pair("别的话", "the city built 120 facilities"))
        assert seen.tells(corpus.Pair("今年全市新建无障碍设施一百二十处，惠及居民。", "Other."))
        assert not seen.tells(corpus.Pair("全市新建公园三处，居民出门就能散步健身。", "Parks."))


class TestVariants:
    def test_half_width_marks_are_those_of_an_extracted_page(self, corpus):
        found = corpus.half_width(corpus.Pair("他说：“好，走！”", "He said."))
        assert found.zh == '他说:"好,走!"'

    def test_neighbours_are_joined_in_their_order(self, corpus):
        block = story(corpus, 3, 9)
        found = list(corpus.joined(block, random.Random(1)))
        assert found[0].zh.startswith(block[0].zh)
        assert "".join(pair.en for pair in found).count("Line 4 of 3.") <= 1
        assert all(pair.en.count("of 3") + pair.en.count("Headline") >= 2 for pair in found)

    @pytest.mark.parametrize(
        ("value", "written"),
        [
            ("93600", "93,600"),
            ("1120000", "1.12 million"),
            ("5100000000", "5.1 billion"),
            ("95360000000000", "95.36 trillion"),
            ("12000000", "12 million"),
            ("4.7", "4.7"),
            ("1234.5", "1,234.5"),
        ],
    )
    def test_english_figures_are_written_as_our_texts_write_them(self, figures, value, written):
        assert figures.english(Decimal(value)) == written

    def test_figures_stay_right_on_both_sides(self, corpus, figures):
        pairs = [
            corpus.Pair(
                "总产值达95.36万亿元，增长5.1%。", "Output was 95.36 trillion yuan, up 5.1 percent."
            ),
            corpus.Pair("新增就业9.36万人。", "It added 93,600 jobs."),
            corpus.Pair("2023年种植112万亩。", "In 2023, 1.12 million mu were planted."),
            corpus.Pair("5月20日，共有48人到场。", "On May 20, 48 people came."),
        ]
        chance = random.Random(8)
        for pair in pairs:
            for _ in range(50):
                other = figures.varied(pair, chance)
                assert other != pair
                assert compare(*other) == ()

    def test_a_figure_that_stands_in_one_language_only_is_left_alone(self, corpus, figures):
        chance = random.Random(8)
        for zh, en in (
            ("约九成居民满意。", "About 90 percent of residents are satisfied."),
            ("共有3个村。", "There are three villages."),
            ("12个村和12个镇。", "12 villages and 12 towns."),
        ):
            assert figures.varied(corpus.Pair(zh, en), chance) is None

    def test_drills_convert_every_unit_of_counting(self, figures):
        found = list(figures.drills(500, random.Random(8)))
        assert [pair for pair in found if compare(*pair)] == []
        assert any("万亿" in pair.zh and "trillion" in pair.en for pair in found)


class TestPieces:
    def test_a_file_comes_back_as_it_was(self, pieces, tmp_path):
        whole = tmp_path / "weights.npz"
        whole.write_bytes(random.Random(8).randbytes(1000))
        written = pieces.split(whole, tmp_path / "out", most=300)
        assert [piece.stat().st_size for piece in written] == [300, 300, 300, 100]
        joined = pieces.join(tmp_path / "out", tmp_path / "back")
        assert joined.name == whole.name
        assert joined.read_bytes() == whole.read_bytes()

    def test_a_missing_or_damaged_piece_is_named_and_nothing_is_left(self, pieces, tmp_path):
        whole = tmp_path / "weights.npz"
        whole.write_bytes(bytes(500))
        first, second = pieces.split(whole, tmp_path / "out", most=300)
        second.write_bytes(b"else")
        with pytest.raises(ValueError, match=f"{second.name}: this piece is damaged"):
            pieces.join(tmp_path / "out", tmp_path / "back")
        first.unlink()
        with pytest.raises(ValueError, match=f"{first.name}: this piece is missing"):
            pieces.join(tmp_path / "out", tmp_path / "back")
        assert list((tmp_path / "back").iterdir()) == []


class TestWeights:
    def test_eight_bits_are_written_once_and_stay(self, starter, tmp_path):
        weights = starter("weights")
        chance = np.random.default_rng(8)
        tensors = {
            "a.weight": chance.normal(size=(20, 30)).astype(np.float32),
            "a.bias": chance.normal(size=30).astype(np.float32),
            "zero.weight": np.zeros((2, 3), np.float32),
        }
        weights.write(tmp_path / "first.npz", tensors, {"preset": "proof"})
        once, facts = weights.read(tmp_path / "first.npz")
        weights.write(tmp_path / "second.npz", once, facts)
        twice, _ = weights.read(tmp_path / "second.npz")
        assert facts == {"preset": "proof"}
        assert np.array_equal(once["a.bias"], tensors["a.bias"])
        largest = np.abs(tensors["a.weight"]).max(axis=1, keepdims=True)
        assert (np.abs(once["a.weight"] - tensors["a.weight"]) <= largest / 254 + 1e-6).all()
        for name in tensors:
            assert np.allclose(once[name], twice[name], rtol=1e-6, atol=0)


class TestBatches:
    ENDS = (1, 2, 9)

    def test_rows_are_marked_and_filled(self, starter):
        batches = starter("batches")
        rows = [np.array([4, 5], np.uint16), np.array([6], np.uint16)]
        source, target = batches.batch_of(rows, rows, self.ENDS)
        assert source[:, :4].tolist() == [[4, 5, 2, 9], [6, 2, 9, 9]]
        assert target[:, :5].tolist() == [[1, 4, 5, 2, 9], [1, 6, 2, 9, 9]]

    def test_a_batch_is_never_larger_than_allowed(self, starter):
        batches = starter("batches")
        chance = np.random.default_rng(1)
        rows = [np.full(size, 5, np.uint16) for size in chance.integers(1, 60, 300)]
        sets = {"policy": batches.Encoded(rows, rows[::-1])}
        stream = batches.batches(sets, lambda: 0.9, 800, self.ENDS)
        for _ in range(100):
            batch = next(stream)
            assert max(batch.source.size, batch.target.size) <= 800

    def test_the_last_phase_is_our_texts_with_a_little_else(self, starter):
        batches = starter("batches")
        assert [batches.mix_at(share)[0] for share in (0, 0.5, 0.9, 1.0)] == [0, 1, 2, 2]
        for _, mix in batches.PHASES:
            assert sum(mix.values()) == pytest.approx(1)

    def test_every_pair_is_drawn_before_one_comes_again(self, starter):
        batches = starter("batches")
        rows = [np.array([number], np.uint16) for number in range(10)]
        part = batches.Encoded(rows, rows)
        chance = np.random.default_rng(1)
        assert sorted([*part.draw(4, chance), *part.draw(6, chance)]) == list(range(10))


class TestThreshold:
    def test_it_parts_good_from_bad(self, starter):
        scores = [-2.0, -1.8, *(-0.5 + number / 100 for number in range(8))]
        found = starter("calibrate").threshold(scores, [False, False, *[True] * 8])
        assert found == -0.5

    def test_it_never_marks_most_sentences(self, starter):
        scores = [-1 + number / 100 for number in range(100)]
        found = starter("calibrate").threshold(scores, [False] * 90 + [True] * 10)
        assert sum(score < found for score in scores) <= 40

    def test_nothing_cannot_be_calibrated(self, starter):
        with pytest.raises(ValueError, match="no sentences"):
            starter("calibrate").threshold([], [])


def test_the_package_names_every_origin_of_its_texts(repository):
    listed = repository.parent / "shared" / "corpus" / "general" / "SOURCES.md"
    if not listed.is_file():
        pytest.skip("the folder ../shared/corpus is not there")
    text = (repository / "packaging/models/starter/package.md").read_text(encoding="utf-8")
    rows = [line.split("|") for line in listed.read_text(encoding="utf-8").splitlines()]
    files = [row[1].strip().split(".")[0] for row in rows if len(row) > 3 and ".tsv" in row[1]]
    assert files
    assert [name for name in files if name not in text] == []


def test_bundling_tells_the_program_when_the_model_is_unsure(starter, tmp_path):
    package, product = tmp_path / "starter.argosmodel", tmp_path / "starter.py"
    package.write_bytes(b"model")
    product.write_text("DOUBTFUL = -0.3\n", encoding="utf-8")
    run = starter("run")
    run.install(package, -0.71, tmp_path / "models", product)
    assert (tmp_path / "models" / "starter.argosmodel").read_bytes() == b"model"
    assert product.read_text(encoding="utf-8") == "DOUBTFUL = -0.71\n"
    product.write_text("nothing\n", encoding="utf-8")
    with pytest.raises(ValueError, match="no single line"):
        run.install(package, -0.71, tmp_path / "models", product)
