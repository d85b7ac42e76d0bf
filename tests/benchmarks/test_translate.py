"""Translating with a model of the official shape: our share of the time, batches, stopping.

Our share is counted in processor time, all threads together: other programs do not count.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from reader.translation.argos import ArgosProvider
from reader.translation.engine import GREEDY, THOROUGH, TranslationCancelledError
from reader.translation.packages import PackageStore
from reader.translation.references import References
from reader.translation.service import Sources, TranslationService

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(600)]

SENTENCES = [
    "全市坚持创新驱动发展战略，推动产业转型升级，企业效益不断提高。",
    "各部门要加强协作，完善制度，把各项工作任务落实到位。",
    "今年以来，全市新建学校八所，改造老旧小区三十个。",
    "会议强调，要坚持以人民为中心，切实保障和改善民生。",
    "这家企业去年投入资金五千万元，用于技术改造和设备更新。",
    "老人们在社区食堂吃上了热饭，子女在外工作也更加放心。",
    "公交线路开进了山里，孩子们上学的时间缩短了一半。",
    "专家认为，这项技术将为行业发展带来新的机遇和挑战。",
]


@pytest.fixture(scope="module")
def big(tmp_path_factory):
    """A package of the official shape with random weights, installed."""
    path = Path(__file__).parents[1] / "support" / "random_package.py"
    spec = importlib.util.spec_from_file_location("support_random_package", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    folder = tmp_path_factory.mktemp("big")
    store = PackageStore(folder / "packages")
    return store.install(module.write(folder / "made"))


@pytest.fixture(scope="module")
def provider(big, tmp_path_factory):
    return ArgosProvider(big, tmp_path_factory.mktemp("scratch"), threads=1)


@pytest.fixture(scope="module")
def engine(provider):
    return provider.load()


def bare(engine, sentences, **options):
    """What CTranslate2 alone does, with the engine's own limits."""
    inputs = [engine._encode(sentence) for sentence in sentences]
    longest = 32 + 2 * max(map(len, inputs))
    usual = {"beam_size": 1, "max_decoding_length": longest, "max_input_length": 0}
    return lambda: engine._translator.translate_batch(inputs, **(usual | options))


def test_the_size_and_the_time_to_load(big, provider):
    begun = time.perf_counter()
    engine = provider.load()
    loaded = time.perf_counter() - begun
    engine.translate([SENTENCES[0]])
    print(f"\npackage {big.size / 1e6:.0f} MB, loaded in {loaded:.2f} s")


def test_overhead_for_one_sentence(ratios, engine, provider):
    sentence = SENTENCES[0]
    sources = Sources(References(), gloss=lambda text: text)

    def through_the_service():
        TranslationService(sources, provider=_Loaded(provider, engine)).translate(sentence)

    ours, streamed, peer = ratios.interleaved(
        through_the_service,
        lambda: engine.translate([sentence], on_text=lambda _text: None),
        bare(engine, [sentence]),
        rounds=9,
        clock=time.process_time,
    )
    print(ratios.heading("Translating a sentence"))
    print(ratios.Ratio("one sentence, service / bare translate_batch", ours, peer, 1.1))
    print(ratios.Ratio("one sentence, streamed / bare translate_batch", streamed, peer, 1.1))


def test_overhead_for_a_thorough_batch(ratios, engine):
    ours, peer = ratios.interleaved(
        lambda: engine.translate(SENTENCES, search=THOROUGH),
        bare(engine, SENTENCES, beam_size=4, num_hypotheses=4, return_scores=True),
        rounds=3,
        clock=time.process_time,
    )
    print(ratios.heading("Translating thoroughly"))
    print(ratios.Ratio("batch of 8, beam 4, engine / bare translate_batch", ours, peer, 1.1))


def test_a_batch_of_eight_against_one_by_one(ratios, engine):
    batch, single = ratios.interleaved(
        lambda: engine.translate(SENTENCES, search=GREEDY),
        lambda: [engine.translate([sentence]) for sentence in SENTENCES],
        rounds=4,
    )
    print(ratios.heading("Translating in batches"))
    print(ratios.Ratio("8 sentences in one batch / one by one", batch, single, 1 / 4))
    print(f"{'':<52} {single / batch:.1f} times as fast")


def test_stopping_a_sentence(ratios, engine):
    waits = []
    for _ in range(10):
        told, stop, ended = threading.Event(), threading.Event(), []

        def work(told=told, stop=stop, ended=ended):
            try:
                engine.translate(
                    [SENTENCES[0]], cancelled=stop.is_set, on_text=lambda _text: told.set()
                )
            except TranslationCancelledError:
                ended.append(time.perf_counter())

        worker = threading.Thread(target=work)
        worker.start()
        told.wait(30)
        begun = time.perf_counter()
        stop.set()
        worker.join(30)
        waits.append(ended[0] - begun)
    waits.sort()
    print(ratios.heading("Stopping a translation"))
    print(ratios.Limit("until it stops, median", waits[5], None))
    print(ratios.Limit("until it stops, most", waits[-1], 0.05))


def test_a_selected_sentence_beside_a_batch(ratios, engine):
    begun = time.perf_counter()
    engine.translate([SENTENCES[1]])
    alone = time.perf_counter() - begun
    worker = threading.Thread(target=lambda: engine.translate(SENTENCES, search=THOROUGH))
    worker.start()
    begun = time.perf_counter()
    engine.translate([SENTENCES[1]])
    beside = time.perf_counter() - begun
    begun = time.perf_counter()
    worker.join()
    rest = time.perf_counter() - begun
    print(ratios.heading("A selected sentence beside a batch"))
    print(ratios.Limit("a sentence alone", alone, None))
    print(ratios.Limit("beside a batch of 8", beside, None))
    print(ratios.Limit("until the batch was done after it", rest, None))


def test_the_window_while_it_translates(big):
    program = Path(__file__).with_name("programs") / "translating_window.py"
    done = subprocess.run(
        [sys.executable, str(program), str(big.path.parent)],
        cwd=Path(__file__).parents[2],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=300,
    )
    print("\nThe window while it translates")
    print(done.stdout or done.stderr)


class _Loaded:
    """The provider of an engine that is loaded already."""

    def __init__(self, provider, engine):
        self.package, self.script, self.settings = provider.package, provider.script, ""
        self._engine = engine

    def load(self):
        return self._engine
