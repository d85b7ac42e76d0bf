"""The reading view against Chromium's ``<ruby>``, a QTextEdit, an empty window and itself.

Everything is measured in turn in one run, to the end of the paint event after the change;
Chromium to the end of its layout only, which favours it. Medians, because the machine is
shared: the times themselves say little, their ratios more.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections import defaultdict
from statistics import median

import pytest

pytestmark = [pytest.mark.benchmark, pytest.mark.timeout(1800)]

CHROMIUM = 1 / 40
TEXT_EDIT = 1 / 3
FRAME_S = 1 / 60
STALL_S = 0.1
"""What a person takes for immediate."""
WIDTHS = (700, 860, 760, 900)
FONT_PX, MARGINS = 22, 64


def test_a_hundred_thousand_characters(ratios, peers, long_library):
    times = defaultdict(list)
    home, numbers = long_library
    with (
        peers.Program("view_window.py", home, numbers["100k"]) as ours,
        peers.Program("ruby_text_edit.py", home, numbers["100k"]) as edit,
    ):
        ours.ask("open")
        for turn in range(9):
            for name, peer in (("ours", ours), ("edit", edit)):
                collect(times, name, peer, WIDTHS[turn % len(WIDTHS)])
    print(ratios.heading("100,000 characters, against a QTextEdit with painted pinyin"))
    for what, name in NAMES.items():
        own, other = median(times["ours", what]), median(times["edit", what])
        print(ratios.Ratio(name, own, other, TEXT_EDIT))


def test_a_hundred_thousand_characters_in_chromium(ratios, peers, long_library, tmp_path):
    program = peers.find_chromium()
    if program is None:
        pytest.skip("Chromium is not installed: on Debian it is the package chromium")
    from reader.storage.paths import default_paths
    from reader.workspace.reading import open_article
    from reader.workspace.services import open_services

    times = defaultdict(list)
    home, numbers = long_library
    os.environ["BILINGUAL_READER_HOME"] = str(home)  # the fixture `home` puts it back
    opened = open_article(open_services(default_paths()), numbers["100k"])
    page = tmp_path / "ruby.html"
    page.write_text(peers.ruby_page(opened, FONT_PX, 900 - MARGINS), encoding="utf-8")
    with (
        peers.Program("view_window.py", home, numbers["100k"]) as ours,
        peers.Chromium(program, tmp_path / "profile", page) as chromium,
    ):
        ours.ask("open")
        for turn in range(3):
            for width in WIDTHS:
                collect(times, "ours", ours, width)
            collect_chromium(times, chromium, WIDTHS[turn])
    print(ratios.heading("100,000 characters, against Chromium laying out <ruby>"))
    for what, name in NAMES.items():
        own, other = median(times["ours", what]), median(times["chromium", what])
        print(ratios.Ratio(name, own, other, CHROMIUM))


NAMES = {
    "open": "open from cache -> first frame",
    "resize": "resize -> frame",
    "off": "pinyin off -> frame",
    "on": "pinyin on -> frame",
}


def collect(times, name, peer, width):
    times[name, "open"].append(peer.ask("open"))
    peer.ask("settle")
    peer.ask("middle")
    for what, order, *values in (("resize", "resize", width), ("off", "toggle"), ("on", "toggle")):
        times[name, what].append(peer.ask(order, *values))
        peer.ask("settle")


def collect_chromium(times, chromium, width):
    chromium.run("clear()")
    for what, order in (
        ("open", "load()"),
        ("resize", f"resize({width - MARGINS})"),
        ("off", "toggle()"),
        ("on", "toggle()"),
    ):
        times["chromium", what].append(chromium.run(order) / 1000)


def test_a_million_characters(ratios, peers, long_library):
    times = defaultdict(list)
    home, numbers = long_library
    with (
        peers.Program("view_window.py", home, numbers["page"]) as page,
        peers.Program("view_window.py", home, numbers["1m"]) as million,
    ):
        both = {"page": page, "1m": million}
        collect_sizes(times, both)
        steps = sorted(million.ask("scroll", 40, 400))
        memory = million.ask("memory")
        collect_scripts(times, both)  # last: a converter and two texts more stay in memory
    empty = memory_of_empty_window(peers)
    print(ratios.heading("1,000,000 characters, against one page and an empty window"))
    for order in ("resize", "toggle"):
        own, other = (median(times[name, order]) for name in ("1m", "page"))
        print(ratios.Ratio(f"{order} -> frame, over that of one page", own, other, 3.0))
        print(ratios.Limit("  until all is laid out", median(times["1m", order, "all"]), None))
    print(ratios.Limit("scroll by 40 px -> frame, p95", steps[int(len(steps) * 0.95)], FRAME_S / 2))
    print(ratios.Limit("scroll by 40 px -> frame, most", steps[-1], FRAME_S))
    print(ratios.Ratio("memory of the view, over an empty window", memory, empty, 2.5, "MB"))
    for name, size in (("page", "one page"), ("1m", "1,000,000 characters")):
        own, other = (median(times[name, what]) for what in ("script", "repaint"))
        print(ratios.Ratio(f"script -> frame over a repaint, {size}", own, other, 3.0))


def collect_sizes(times, programs):
    for one in programs.values():
        for order in ("open", "settle", "middle"):
            one.ask(order)
    for turn in range(8):
        for name, one in programs.items():
            for order, *values in (("resize", WIDTHS[turn % 4]), ("toggle",)):
                times[name, order].append(one.ask(order, *values))
                times[name, order, "all"].append(one.ask("settle"))


def collect_scripts(times, programs):
    for _ in range(7):
        for name, one in programs.items():
            for order in ("script", "repaint"):
                times[name, order].append(one.ask(order))


def test_the_whole_window_with_a_million_characters(ratios, peers, long_library):
    home, numbers = long_library
    orders = [("idle",), ("open",), ("resize", 1100), ("resize", 1280)]
    orders += [("pinyin", mode) for mode in ("none", "all", "unknown", "all", "terms", "all")]
    orders += [("script", script) for script in ("taiwan", "simplified", "taiwan")]
    with peers.Program("long_session.py", home, numbers["page"], numbers["1m"]) as window:
        before = window.ask("memory")
        results = [(order, window.ask(*order)) for order in orders]
        after = window.ask("memory")
        window.ask("close")
    empty = memory_of_empty_window(peers)
    print(ratios.heading("The whole window with 1,000,000 characters: the longest stall"))
    for order, (gap, work) in results:
        name = " ".join(map(str, order))
        print(ratios.Limit(f"{name}: work of the window's thread", work, STALL_S))
        print(ratios.Limit("  until it answered, on this machine", gap, None))
    print(ratios.Ratio("memory with one page, over an empty window", before, empty, 2.5, "MB"))
    print(ratios.Ratio("memory after all of this, over an empty window", after, empty, 2.5, "MB"))


def memory_of_empty_window(peers):
    done = subprocess.run(
        [sys.executable, peers.PROGRAMS / "empty_window.py", "--memory"],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    return float(done.stdout)
