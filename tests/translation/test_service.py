from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from reader.errors import BadInputError
from reader.translation.answers import CacheKey, Scripts
from reader.translation.engine import (
    GREEDY,
    THOROUGH,
    Absent,
    EngineError,
    EngineOutput,
    Failed,
    Loading,
    Origin,
    PackageId,
    Ready,
    Script,
    Search,
    Translation,
    TranslationCancelledError,
    never,
)
from reader.translation.references import References
from reader.translation.service import BATCH, Sources, TranslationService

PACKAGE = PackageId("translate-zh_en-1_9", "1.9")


@dataclass
class Engine:
    """Answers with the sentence itself, and remembers what it was asked."""

    asked: list[list[str]] = field(default_factory=list)
    fault: str = ""
    loaded: bool = True

    def translate(self, sentences, *, search=GREEDY, cancelled=never, on_text=None):
        if cancelled():
            raise TranslationCancelledError
        self.asked.append(list(sentences))
        if on_text is not None:
            on_text("EN")
            on_text(f"EN {sentences[0]}")
        if self.fault:
            raise EngineError(self.fault)
        return [EngineOutput(f"EN {sentence}", -0.5) for sentence in sentences]

    def unload(self):
        self.loaded = False


@dataclass
class Provider:
    """Gives its engine, or fails."""

    engine: Engine = field(default_factory=Engine)
    fault: Exception | None = None
    script: Script = Script.SIMPLIFIED
    package: PackageId = PACKAGE
    settings: str = ""
    loads: int = 0

    def load(self):
        self.loads += 1
        if self.fault:
            raise self.fault
        return self.engine


def make_service(provider=None, *, own=None, references=(), memory=None, **others):
    sources = Sources(
        References.from_pairs(references),
        gloss=lambda sentence: f"gloss of {sentence}",
        own=(own or {}).get,
        memory=(memory or {}).get,
    )
    return TranslationService(sources, provider=provider, **others)


def machine(sentence):
    return Translation(f"EN {sentence}", Origin.MODEL, PACKAGE, -0.5)


def test_the_most_trusted_source_wins():
    sources = {
        "own": {"甲。": "yours"},
        "references": [("甲。", "reference"), ("乙。", "reference")],
        "memory": {"甲。": "memory", "乙。": "memory", "丙。": "memory"},
    }
    service = make_service(Provider(), **sources)

    found = service.translate_many(["甲。", "乙。", "丙。", "丁。"])

    assert found == [
        Translation("yours", Origin.YOURS),
        Translation("reference", Origin.REFERENCE),
        Translation("memory", Origin.MEMORY),
        machine("丁。"),
    ]


def test_without_a_package_there_is_a_gloss_and_it_is_called_one():
    service = make_service()

    assert service.translate("甲。") == Translation("gloss of 甲。", Origin.GLOSS)
    assert service.state == Absent()


def test_the_engine_loads_with_the_first_sentence_that_needs_it():
    provider, states = Provider(), []
    service = make_service(
        provider, references=[("甲。", "reference")], state_changed=states.append
    )

    service.translate("甲。")
    assert (provider.loads, service.state, states) == (0, Ready(PACKAGE), [])

    service.translate("乙。")
    service.translate("丙。")
    assert provider.loads == 1
    assert states == [Loading(), Ready(PACKAGE)]


@pytest.mark.parametrize("sentence", ["2024", "GDP 8.6%", "……", ""])
def test_what_is_not_chinese_is_not_given_to_the_engine(sentence):
    provider = Provider()

    assert make_service(provider).translate(sentence).origin is Origin.GLOSS
    assert provider.loads == 0


def test_an_answer_is_computed_once():
    provider, cache = Provider(), {}
    make_service(provider, cache=cache).translate_many(["甲。", "甲。", " 甲。"])
    make_service(provider, cache=cache).translate("甲。")

    assert provider.engine.asked == [["甲。"]]
    assert cache == {CacheKey("甲。", PACKAGE, "greedy"): EngineOutput("EN 甲。", -0.5)}


def test_another_version_answers_anew():
    cache = {}
    make_service(Provider(), cache=cache).translate("甲。")
    newer = Provider(package=PackageId("translate-zh_en-2_0", "2.0"))
    make_service(newer, cache=cache).translate("甲。")

    assert newer.engine.asked == [["甲。"]]


def test_traditional_text_is_translated_in_the_script_of_the_package():
    scripts = Scripts(lambda text: text.replace("國", "国"), lambda text: text.replace("国", "國"))
    simplified, traditional = Provider(), Provider(script=Script.TRADITIONAL)

    make_service(simplified, scripts=scripts).translate("中國。")
    make_service(traditional, scripts=scripts).translate("中国。")

    assert simplified.engine.asked == [["中国。"]]
    assert traditional.engine.asked == [["中國。"]]


def test_traditional_text_finds_the_reference_and_the_gloss_of_the_simplified():
    scripts = Scripts(lambda text: text.replace("國", "国"))
    service = make_service(references=[("中国。", "China.")], scripts=scripts)

    assert service.translate("中國。").text == "China."
    assert service.translate("國家。").text == "gloss of 国家。"


def test_a_package_that_cannot_be_loaded_is_said_once_and_a_gloss_stands_in():
    provider = Provider(fault=BadInputError("package", "it is damaged"))
    service = make_service(provider)

    found = service.translate_many(["甲。", "乙。"])
    service.translate("丙。")

    assert [translation.origin for translation in found] == [Origin.GLOSS, Origin.GLOSS]
    assert service.state == Failed("package: it is damaged.")
    assert provider.loads == 1


def test_choosing_a_package_again_tries_again():
    provider = Provider(fault=BadInputError("package", "it is damaged"))
    service = make_service(provider)
    service.translate("甲。")
    provider.fault = None

    service.use(provider)

    assert service.translate("甲。") == machine("甲。")
    assert service.state == Ready(PACKAGE)


def test_an_unforeseen_fault_in_loading_does_not_look_like_loading_for_ever():
    service = make_service(Provider(fault=ZeroDivisionError("unforeseen")))

    with pytest.raises(ZeroDivisionError):
        service.translate("甲。")

    assert service.state == Failed("unforeseen")


def test_an_engine_that_fails_on_one_sentence_may_answer_the_next():
    provider = Provider()
    service = make_service(provider)
    provider.engine.fault = "no memory left"
    assert service.translate("甲。").origin is Origin.GLOSS
    assert service.state == Failed("no memory left")

    provider.engine.fault = ""

    assert service.translate("甲。") == machine("甲。")
    assert service.state == Ready(PACKAGE)


def test_no_package_any_more_means_glosses_again():
    provider = Provider()
    service = make_service(provider)
    service.translate("甲。")

    service.use(None)

    assert service.translate("甲。").origin is Origin.GLOSS
    assert service.state == Absent()
    assert not provider.engine.loaded


def test_memory_can_be_given_back_in_between():
    provider = Provider()
    service = make_service(provider)
    service.unload()
    service.translate("甲。")

    service.unload()

    assert not provider.engine.loaded
    assert service.state == Ready(PACKAGE)


def test_many_sentences_go_in_batches_and_progress_is_told():
    provider, progress = Provider(), []
    sentences = [f"第{number}句。" for number in range(BATCH + 2)]
    service = make_service(provider, references=[("第0句。", "Zero.")])

    found = service.translate_many(
        sentences, on_progress=lambda done, total: progress.append((done, total))
    )

    assert found[1:] == [machine(sentence) for sentence in sentences[1:]]
    assert [len(batch) for batch in provider.engine.asked] == [BATCH, 1]
    assert progress == [(1, BATCH + 2), (BATCH + 1, BATCH + 2), (BATCH + 2, BATCH + 2)]


def test_what_was_finished_before_a_stop_is_not_done_again():
    provider, cache = Provider(), {}
    sentences = [f"第{number}句。" for number in range(BATCH * 2)]
    service = make_service(provider, cache=cache)

    with pytest.raises(TranslationCancelledError):
        service.translate_many(sentences, cancelled=lambda: len(provider.engine.asked) == 1)
    service.translate_many(sentences)

    assert provider.engine.asked == [sentences[:BATCH], sentences[BATCH:]]


def test_the_tiny_package_answers_through_the_service(tiny_provider, pairs):
    service = make_service(tiny_provider)

    found = service.translate_many([source for source, _ in pairs])

    assert [translation.text for translation in found] == [target for _, target in pairs]
    assert {translation.origin for translation in found} == {Origin.MODEL}
    assert found[0].package == PackageId("translate-zh_en-0_1", "0.1")


def test_a_thorough_answer_serves_a_later_quick_question_but_not_the_other_way_round():
    provider, cache = Provider(), {}
    service = make_service(provider, cache=cache)

    service.translate("甲。")
    service.translate_many(["甲。", "乙。"], search=THOROUGH)
    assert provider.engine.asked == [["甲。"], ["甲。", "乙。"]]

    service.translate("乙。")
    assert len(provider.engine.asked) == 2
    assert service.known("甲。") == machine("甲。")
    assert service.known("丙。") is None


def test_what_is_known_needs_no_engine():
    provider = Provider()
    service = make_service(provider, own={"甲。": "yours"}, references=[("乙。", "reference")])

    assert service.known("甲。").origin is Origin.YOURS
    assert service.known("乙。").origin is Origin.REFERENCE
    assert service.known("丁。") is None
    assert provider.loads == 0


def test_fresh_answers_are_improved_once_and_kept_so():
    provider, cache, asked = Provider(), {}, []

    def improve(sentence, output, ask):
        asked.append(sentence)
        better = ask(Search(no_repeat_ngram=3))
        return EngineOutput(better.text + "!", output.score)

    service = make_service(provider, cache=cache, improve=improve)

    assert service.translate("甲。").text == "EN 甲。!"
    assert service.translate("甲。").text == "EN 甲。!"
    assert asked == ["甲。"]
    assert provider.engine.asked == [["甲。"], ["甲。"]]


def test_one_sentence_is_told_as_it_grows():
    told = []

    make_service(Provider()).translate("甲。", on_text=told.append)

    assert told == ["EN", "EN 甲。"]
