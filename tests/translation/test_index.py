from __future__ import annotations

import json

import pytest

from reader.errors import BadInputError
from reader.translation.engine import Script
from reader.translation.index import chosen, fetch_offers, parse_index, with_size
from reader.translation.transport import DownloadError, Policy

POLICY = Policy(loopback_http=True, timeout=10)


def entry(source="zh", target="en", version="1.9", links=("https://example.org/p",), **more):
    return {
        "package_version": version,
        "argos_version": "1.9.0",
        "from_code": source,
        "from_name": "Chinese",
        "to_code": target,
        "to_name": "English",
        "links": list(links),
        "code": f"translate-{source}_{target}",
        **more,
    }


def parsed(*entries):
    return parse_index("index", json.dumps(entries).encode())


def test_only_packages_from_chinese_to_english_are_offered():
    offers = parsed(
        entry("en", "zh"), entry("zt"), entry("zh"), entry("de"), entry("zh", "de"), {}, 3
    )

    assert [offer.id for offer in offers] == ["translate-zh_en-1_9", "translate-zt_en-1_9"]
    assert [offer.script for offer in offers] == [Script.SIMPLIFIED, Script.TRADITIONAL]
    assert offers[0].file_name == "translate-zh_en-1_9.argosmodel"


def test_the_other_codes_of_the_languages_are_known():
    offers = parsed(entry("zh-Hans"), entry("zh-Hant", "en-US"))

    assert [offer.script for offer in offers] == [Script.SIMPLIFIED, Script.TRADITIONAL]


def test_the_newest_version_is_offered_by_number():
    assert [offer.version for offer in parsed(entry(version="1.9"), entry(version="1.10"))] == [
        "1.10"
    ]


def test_links_that_no_browser_opens_are_left_out():
    offers = parsed(
        entry(links=("ipfs://Qm", "https://a.example/p")), entry("zt", links=("ipfs://x",))
    )

    assert [offer.links for offer in offers] == [("https://a.example/p",)]


@pytest.mark.parametrize("name", ["translate-zh_en-1_9", "translate-zh_en", "zh_en"])
def test_an_offer_goes_by_three_names(name):
    assert chosen(parsed(entry(), entry("zt")), name).id == "translate-zh_en-1_9"


def test_an_unknown_name_is_answered_with_the_known_ones():
    with pytest.raises(BadInputError, match="choose one of translate-zh_en-1_9, translate-zt_en"):
        chosen(parsed(entry(), entry("zt")), "ja_en")


@pytest.mark.parametrize("content", [b"", b"{}", b"\xff\xfe", b"<html>", b"[" * 100_000])
def test_what_is_no_list_is_refused(content):
    with pytest.raises(BadInputError, match="no list of packages"):
        parse_index("index", content)


@pytest.mark.usefixtures("loopback")
def test_the_list_and_the_sizes_come_from_the_server(mirror):
    link = f"{mirror.address}/package"
    mirror.files = {
        "/index.json": json.dumps([entry(links=("https://127.0.0.1:1/x", link))]).encode(),
        "/package": b"x" * 1234,
    }

    [offer] = fetch_offers(f"{mirror.address}/index.json", POLICY)

    assert offer.size is None
    assert with_size(offer, POLICY).size == 1234


@pytest.mark.usefixtures("loopback")
def test_a_list_that_breaks_off_or_is_missing_is_said(mirror, mirrors):
    mirror.files["/index.json"] = json.dumps([entry()]).encode()
    mirror.next.append(mirrors.Behaviour(drop_after=20))

    with pytest.raises(DownloadError, match="broke off"):
        fetch_offers(f"{mirror.address}/index.json", POLICY)
    with pytest.raises(DownloadError, match="status 404"):
        fetch_offers(f"{mirror.address}/nothing", POLICY)
