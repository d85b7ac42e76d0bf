from __future__ import annotations

from reader.glossary import omegat
from reader.glossary.entry import Basis, Rendering, Status


def rendering(text, status, **fields):
    return Rendering(text, status, Basis.CITATION, **fields)


def test_only_usable_renderings_are_suggested_and_the_others_named(term):
    entry = term(
        "新质",
        rendering("wrong", Status.FORBIDDEN),
        rendering("in use", Status.ADMITTED, context="headlines"),
        rendering("right", Status.APPROVED, source="Report", date="2024-03"),
        rendering("old", Status.SUPERSEDED),
    )
    assert omegat.to_text([entry]).decode().splitlines() == [
        omegat.HEAD,
        "新质\tright\tapproved | source: Report, 2024-03 | do not use: wrong | superseded: old",
        "新质\tin use\tadmitted | headlines | do not use: wrong | superseded: old",
    ]


def test_tabs_and_line_breaks_become_spaces(term):
    text = omegat.to_text([term("新质", rendering("a\tb\nc", Status.ADMITTED))]).decode()
    assert "新质\ta b c\tadmitted" in text


def test_a_term_with_nothing_to_suggest_has_no_line(term):
    assert omegat.left_out(term("新质", rendering("wrong", Status.FORBIDDEN)))
    assert omegat.to_text([term("#1", "a")]).decode() == omegat.HEAD + "\n"


def test_comments_of_others_are_kept_as_context():
    found = omegat.read("g.txt", "# head\n\n新质\tnew\tfrom the boss\n旧质\told\n".encode())
    first, second = found.entries
    assert first.renderings[0].context == "from the boss"
    assert second.renderings[0].text == "old"
    assert found.lines == (3, 4)


def test_lines_without_a_tab_are_reported():
    found = omegat.read("g.txt", "新质\tnew\n旧质 old\n甲\ta\tb\tc\n".encode())
    assert [(one.row, one.severity) for one in found.problems] == [(2, "error"), (3, "error")]
