from __future__ import annotations

from reader.storage import database

PAGE = "创新年\n\n科技创新成果转化\n\n本报记者/王明\n\n　　全市今年安排资金，支持企业。\n"


def test_a_page_is_described_with_offsets_into_its_text(call, write):
    path = write(PAGE, encoding="utf-16")
    [document] = call("import", path).json["documents"]
    assert document["path"] == str(path)
    assert document["encoding"].startswith("utf-16")
    text = document["text"]
    for article in document["articles"]:
        assert set(article) == {
            "title", "kicker", "title_span", "bylines", "dateline", "blocks",
        }  # fmt: skip
        for block in article["blocks"]:
            assert "".join(text[start:end] for start, end in block["spans"]) == block["text"]
    assert any(
        "全市今年安排资金" in block["text"]
        for article in document["articles"]
        for block in article["blocks"]
    )


def test_several_files_are_imported_in_order(call, write):
    paths = [write("第一篇。", "one.txt"), write("第二篇。", "two.txt")]
    documents = call("import", *paths).json["documents"]
    assert [document["path"] for document in documents] == [str(path) for path in paths]


def test_importing_touches_no_library_unless_asked(call, write, home):
    call("import", write(PAGE))
    assert list(home.iterdir()) == []
    done = call("import", write(PAGE), "--add")
    assert done.status == 0
    assert database.count_articles(home / "library.sqlite") > 8


def test_the_seed_page_has_six_articles(call, seed_page):
    [document] = call("import", seed_page).json["documents"]
    assert len(document["articles"]) == 6
    kinds = [block["kind"] for one in document["articles"] for block in one["blocks"]]
    assert kinds.count("subhead") == 4
    assert [piece["kind"] for piece in document["furniture"]].count("slogan") == 3


def test_files_may_stand_on_both_sides_of_an_option(call, write):
    paths = [write("第一篇。", "one.txt"), write("第二篇。", "two.txt")]
    documents = call("import", paths[0], "--format", "json", paths[1]).json["documents"]
    assert [document["path"] for document in documents] == [str(path) for path in paths]
