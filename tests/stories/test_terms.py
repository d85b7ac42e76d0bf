"""Working with terms: their order, why a rendering, candidates, and checking a draft."""

from __future__ import annotations

import pytest

from reader.storage.atomic import write_text


def listed(reader):
    return [row.entry_id for row in reader.session.window.terms.list.model().rows]


def test_the_card_says_why_this_rendering_was_chosen(reader):
    reader.opens()
    reader.session.window.terms.term_chosen.emit("new-quality-productive-forces")
    reader.waits()

    assert reader.card.why.startswith("Approved")
    assert reader.card.why.endswith(".")


def test_terms_never_looked_at_come_first_and_what_was_seen_is_remembered(reader):
    reader.opens()
    first = listed(reader)[0]
    reader.session.window.terms.term_chosen.emit(first)
    reader.waits()

    reader.session.window.terms.set_order("unseen")

    assert listed(reader)[0] != first
    assert first in reader.session.services.seen


def test_terms_are_grouped_by_domain_and_general_words_can_go(reader):
    reader.opens()
    panel = reader.session.window.terms
    panel.set_order("domain")
    sections = [row.section for row in panel.list.model().rows if row.section]
    assert len(sections) == len(set(sections)) > 2

    before = len(listed(reader))
    panel.set_general(False)
    general = sum(row.general for row in reader.session.terms.rows())
    assert len(listed(reader)) == before - general


def test_a_candidate_is_offered_and_told(reader):
    reader.opens()
    panel = reader.session.window.terms
    told = []
    panel.candidate_chosen.connect(told.append)

    assert panel.candidates_button.isVisible()
    panel._show_candidates()
    (menu,) = (one for one in panel.children() if one.inherits("QMenu"))
    menu.actions()[0].trigger()
    menu.close()

    assert told == [reader.session.terms.candidates()[0].text]


def test_no_term_is_marked_inside_other_words(reader, tmp_path):
    page = tmp_path / "page.txt"
    write_text(page, "通知\n\n集中办理各项业务，主持人大赛也在这里举行，发展新质生产力。\n")
    reader.opens(str(page))

    marked = [span.of(reader.text) for span in reader.session.terms.marks()]
    assert "新质生产力" in marked
    assert {"中办", "人大"}.isdisjoint(marked)


@pytest.fixture
def draft(reader):
    reader.opens()
    reader.triggers("verify-draft")
    return reader.session.term_desk.drafts


def test_a_draft_of_the_article_is_checked_and_leads_to_its_sentences(reader, draft, tmp_path):
    lines = [line for line in reader.text.split("\n") if line.strip()]
    draft.check("\n".join("Something else." for _ in lines))
    reader.waits()

    rows = draft.dialog.rows
    assert any(fault.badge == "missing" for row in rows for fault in row.faults)
    assert "sentences to look at" in draft.dialog.summary
    draft.dialog.chosen.emit(len(rows) - 1)
    assert reader.session.selection.span.of(reader.text) == rows[-1].chinese
    for name in ("report.html", "report.txt", "report.json"):
        draft.save(str(tmp_path / name))
        assert (tmp_path / name).stat().st_size > 100
    draft.dialog.reject()


def test_a_draft_that_does_not_fit_is_explained_in_the_dialog(reader, draft):
    draft.check("One line only.")
    reader.waits()
    assert "it has 1 lines" in draft.dialog.summary
    draft.dialog.reject()


def test_a_long_article_finds_its_terms_in_the_background(reader, tmp_path):
    page = tmp_path / "book.txt"
    write_text(page, "书\n\n" + "我们要发展新质生产力。\n" * 2500)
    reader.opens(str(page))
    assert [row.zh for row in reader.session.terms.rows()] == ["新质生产力"]
    assert len(reader.session.terms.marks()) == 2500


def test_candidates_are_those_of_the_article_in_view(reader, tmp_path):
    reader.opens()
    assert reader.session.terms.candidates()
    bare = tmp_path / "bare.txt"
    write_text(bare, "题\n\n今天很好。\n")
    reader.session.opener.open_files([str(bare)])
    reader.waits()
    assert reader.session.terms.candidates() == ()
    assert not reader.session.window.terms.candidates_button.isVisible()
