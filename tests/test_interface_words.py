"""The words of the interface: every message of the window is in both Chinese catalogues."""

from __future__ import annotations

import ast
import re
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from reader.workspace.catalogues import CATALOGUES

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted((ROOT / "reader" / "desktop").rglob("*.py"))
MNEMONIC = re.compile(r"&(?!&)\S")
HAN = re.compile(r"[\u3400-\u9fff]")
CHARACTER_SETS = {"zh_CN": "gb2312", "zh_TW": "big5"}
WORDS_OF_THE_OTHER_SHORE = {
    "zh_CN": ("檔", "资料夹", "程式", "剪贴簿", "滑鼠", "视窗", "预设", "汇入", "汇出"),
    "zh_TW": (
        "文件夾", "文檔", "程序", "軟件", "網絡", "窗口", "設置", "默認", "鼠標", "光標", "信息",
        "剪貼板", "保存", "打開", "導入", "導出", "打印", "粘貼", "快捷鍵", "菜單", "視圖", "字體",
        "“", "”",
    ),
}  # fmt: skip


class Message(NamedTuple):
    """What the window may say, and where."""

    context: str
    source: str


class Finder(ast.NodeVisitor):
    """Collects the messages of one module, each with its class or its named context."""

    def __init__(self) -> None:
        self.found: list[Message] = []
        self.not_literal: list[int] = []
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Attribute(attr="tr"):
                self._add(node, [ast.Constant(self._classes[-1]), *node.args[:1]])
            case ast.Name("translate") | ast.Attribute(ast.Name("QCoreApplication"), "translate"):
                self._add(node, node.args[:2])
        self.generic_visit(node)

    def _add(self, node: ast.Call, words: list[ast.expr]) -> None:
        if all(isinstance(word, ast.Constant) and isinstance(word.value, str) for word in words):
            self.found.append(Message(*(word.value for word in words)))
        else:
            self.not_literal.append(node.lineno)


def found_in(file: Path) -> Finder:
    finder = Finder()
    finder.visit(ast.parse(file.read_text(encoding="utf-8")))
    return finder


def entries(name: str) -> Iterator[tuple[Message, ET.Element]]:
    catalogue = ET.parse(ROOT / "resources" / "i18n" / f"{name}.ts")
    for context in catalogue.iter("context"):
        for entry in context.iter("message"):
            yield Message(context.findtext("name", ""), entry.findtext("source", "")), entry


def spoken(entry: ET.Element) -> str:
    translation = entry.find("translation")
    return "".join(translation.itertext()).strip() if translation is not None else ""


@pytest.fixture(params=sorted(CATALOGUES.values()))
def name(request) -> str:
    return request.param


@pytest.fixture
def said(name) -> dict[Message, str]:
    return {message: spoken(entry) for message, entry in entries(name)}


def test_messages_are_written_out_where_they_are_asked_for():
    assert {file.name: lines for file in FILES if (lines := found_in(file).not_literal)} == {}


def test_a_catalogue_holds_the_messages_of_the_window_and_no_other(said):
    asked = {message for file in FILES for message in found_in(file).found}

    assert sorted(asked - set(said)) == []
    assert sorted(set(said) - asked) == []


def test_every_message_is_translated(name):
    kinds = {entry.find("translation").get("type") for _, entry in entries(name)}

    assert kinds == {None}
    assert [message for message, entry in entries(name) if not spoken(entry)] == []


def test_a_translation_has_the_placeholders_of_its_message(said):
    def places(text: str) -> Counter[str]:
        return Counter(re.findall(r"\{[^}]*\}|%n", text))

    assert [one for one, words in said.items() if places(one.source) != places(words)] == []


def test_a_translation_has_a_mnemonic_where_its_message_has_one(said):
    def keys(text: str) -> int:
        return len(MNEMONIC.findall(text))

    assert [one for one, words in said.items() if keys(one.source) != keys(words)] == []


def test_a_dialog_is_announced_in_every_language(said):
    def announces(text: str) -> bool:
        return text.endswith("…")

    assert [one for one, words in said.items() if announces(one.source) != announces(words)] == []


def test_a_filter_of_files_keeps_its_patterns(said):
    def patterns(text: str) -> list[str]:
        return re.findall(r"\(\*[^)]*\)", text)

    assert [one for one, words in said.items() if patterns(one.source) != patterns(words)] == []


def test_punctuation_after_chinese_is_chinese(said):
    assert [words for words in said.values() if re.search(HAN.pattern + r"[,.;:?!]", words)] == []


def test_every_character_is_of_its_own_script(name, said):
    def foreign(words: str) -> bool:
        return any(not one.encode(CHARACTER_SETS[name], "ignore") for one in HAN.findall(words))

    assert [words for words in said.values() if foreign(words)] == []


def test_words_are_those_of_the_place(name, said):
    foreign = WORDS_OF_THE_OTHER_SHORE[name]

    assert [words for words in said.values() if any(one in words for one in foreign)] == []
