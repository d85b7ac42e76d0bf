from __future__ import annotations

import csv


def test_hits_overlap_and_bring_their_entries(call, write):
    text = "科技成果转化率提高，发展新质生产力。"
    found = call("terms", write(text)).json
    hits = {hit["text"]: hit for hit in found["hits"]}
    assert {"成果转化率", "新质生产力"} <= set(hits)
    assert hits["新质生产力"]["rendering"] == "new quality productive forces"
    assert hits["新质生产力"]["status"] == "approved"
    assert all(text[slice(*hit["span"])] == hit["text"] for hit in found["hits"])
    assert {hit["entry"] for hit in found["hits"]} == {entry["id"] for entry in found["entries"]}
    assert all(entry["renderings"] for entry in found["entries"])


def test_csv_has_one_line_a_hit(call, write):
    done = call("terms", write("发展新质生产力。"), "--format", "csv")
    header, *rows = csv.reader(done.out.splitlines())
    assert header == ["start", "end", "text", "entry", "rendering", "status"]
    assert ["2", "7", "新质生产力"] in [row[:3] for row in rows]


def test_a_text_without_terms_gives_empty_lists(call, write):
    assert call("terms", write("你好。")).json == {"hits": [], "entries": []}


def test_the_seed_page_lists_its_terms(call, seed_page):
    found = call("terms", seed_page).json
    assert len(found["entries"]) >= 160
    assert {"成果转化率", "总局令"} <= {hit["text"] for hit in found["hits"]}


def test_explaining_says_why_a_rendering_and_why_no_term(call, write):
    path = write("集中办理，发展新质生产力。")
    found = call("terms", write("集中办理，发展新质生产力。"), "--explain").json
    assert [one["text"] for one in found["hits"]] == ["新质生产力"]
    assert found["hits"][0]["why"].startswith("Approved")
    assert found["suppressed"] == [
        {"span": [1, 3], "text": "中办", "entry": found["suppressed"][0]["entry"],
         "reason": "it runs across 集中 and 办理"}
    ]  # fmt: skip
    rows = list(csv.reader(call("terms", path, "--explain", "--format", "csv").out.splitlines()))
    assert rows[0][-1] == "why"
    assert rows[-1][-2:] == ["suppressed", "it runs across 集中 and 办理"]


def test_a_page_on_one_line_takes_no_longer_than_on_many(call, write):
    done = call("terms", write("株洲市推进科技成果转化和高质量发展。" * 6000), "--format", "csv")
    assert done.out.count("科技成果转化") == 6000
