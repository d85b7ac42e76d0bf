from __future__ import annotations

import hashlib
import threading
from dataclasses import replace
from itertools import pairwise

import pytest

from reader.errors import BadInputError, StorageError
from reader.storage.folderlock import locked
from reader.translation.download import Downloader, Progress, size_of
from reader.translation.transport import (
    Cancellation,
    DownloadCancelledError,
    DownloadError,
    Policy,
    TransientError,
    ask,
)

pytestmark = pytest.mark.usefixtures("loopback")
CONTENT = bytes(range(256)) * 40_000  # 10 MB
POLICY = Policy(loopback_http=True, timeout=10)


@pytest.fixture
def served(mirror):
    """The mirror with one file, and its address."""
    mirror.files["/package"] = CONTENT
    return mirror


@pytest.fixture
def url(served):
    return f"{served.address}/package"


@pytest.fixture
def target(tmp_path):
    return tmp_path / "downloads" / "package-1_9.argosmodel"


@pytest.fixture
def downloader():
    return Downloader(POLICY, first_wait=0.0)


def ranges(mirror):
    return [wanted for method, _, wanted in mirror.asked if method == "GET"]


def names(target):
    return sorted(path.name for path in target.parent.iterdir() if path.name != ".lock")


def test_a_file_arrives_with_its_checksum(downloader, url, target):
    done = downloader.fetch(url, target)

    assert target.read_bytes() == CONTENT
    assert done.sha256 == hashlib.sha256(CONTENT).hexdigest()
    assert (done.path, done.url, done.size) == (target, url, len(CONTENT))
    assert names(target) == [target.name]


def test_progress_is_told_with_speed_and_remaining_time(url, target):
    ticks = iter(range(10_000))
    told: list[Progress] = []

    Downloader(POLICY, clock=lambda: float(next(ticks))).fetch(url, target, on_progress=told.append)

    assert (told[0].done, told[0].total) == (0, len(CONTENT))
    assert told[0].remaining is None
    assert told[-1].done == len(CONTENT)
    assert told[-1].remaining == 0
    middle = told[len(told) // 2]
    assert middle.remaining == pytest.approx((len(CONTENT) - middle.done) / middle.speed)
    assert all(one.done <= other.done for one, other in pairwise(told))


def test_a_line_that_breaks_is_taken_up_where_it_broke(downloader, served, mirrors, url, target):
    served.next.extend([mirrors.Behaviour(drop_after=3_000_000), mirrors.Behaviour(drop_after=1)])

    downloader.fetch(url, target)

    assert target.read_bytes() == CONTENT
    assert ranges(served) == ["", "bytes=3000000-", "bytes=3000001-"]


def test_a_server_that_ignores_the_range_is_no_trouble(downloader, served, mirrors, url, target):
    served.next.extend(
        [mirrors.Behaviour(drop_after=3_000_000), mirrors.Behaviour(ignores_range=True)]
    )

    downloader.fetch(url, target)

    assert target.read_bytes() == CONTENT


def test_a_server_that_sends_another_part_is_not_believed(downloader, served, mirrors, url, target):
    served.next.extend([mirrors.Behaviour(drop_after=5_000), mirrors.Behaviour(shifts_range=7)])

    downloader.fetch(url, target)

    assert target.read_bytes() == CONTENT


def test_another_file_at_the_same_address_begins_anew(downloader, served, mirrors, url, target):
    served.always = mirrors.Behaviour(drop_after=0)
    served.next.append(mirrors.Behaviour(drop_after=3_000_000))
    with pytest.raises(DownloadError):
        downloader.fetch(url, target)
    served.always = mirrors.GOOD
    served.files["/package"] = fresh = CONTENT[::-1]

    downloader.fetch(url, target)

    assert target.read_bytes() == fresh


def test_without_a_mark_of_the_version_nothing_is_resumed(downloader, served, mirrors, url, target):
    served.etags["/package"] = ""
    served.next.append(mirrors.Behaviour(drop_after=3_000_000))

    downloader.fetch(url, target)

    assert target.read_bytes() == CONTENT
    assert served.asked[-1][2] == ""


def test_a_later_call_goes_on_and_sends_the_mark_of_the_version(
    downloader, served, mirrors, url, target
):
    served.next.append(mirrors.Behaviour(drop_after=6_000_000))
    served.always = mirrors.Behaviour(status=503)
    with pytest.raises(DownloadError, match="status 503; what has arrived is kept"):
        downloader.fetch(url, target)
    assert names(target) == [f"{target.name}.part", f"{target.name}.part.json"]
    served.always = mirrors.GOOD

    told: list[Progress] = []
    downloader.fetch(url, target, on_progress=told.append)

    assert told[0].done == 6_000_000
    assert served.asked[-1][2] == "bytes=6000000-"
    assert target.read_bytes() == CONTENT


def test_a_part_that_was_damaged_on_disk_begins_anew(downloader, served, mirrors, url, target):
    served.next.append(mirrors.Behaviour(drop_after=6_000_000))
    served.always = mirrors.Behaviour(status=503)
    with pytest.raises(DownloadError):
        downloader.fetch(url, target)
    served.always = mirrors.GOOD
    part = target.with_name(f"{target.name}.part")
    with part.open("r+b") as file:
        file.seek(1_000_000)
        file.write(b"damage")

    downloader.fetch(url, target)

    assert served.asked[-1][2] == ""
    assert target.read_bytes() == CONTENT


def test_what_came_after_the_last_checkpoint_is_fetched_again(downloader, served, url, target):
    target.parent.mkdir()
    downloader.fetch(url, target)
    target.replace(target.with_name(f"{target.name}.part"))  # bytes without their note

    downloader.fetch(url, target)

    assert served.asked[-1][2] == ""
    assert target.read_bytes() == CONTENT


def test_a_whole_part_needs_nothing_more(downloader, served, mirrors, url, target):
    served.next.append(mirrors.Behaviour(length=False, drop_after=len(CONTENT)))
    downloader.fetch(url, target)
    assert target.read_bytes() == CONTENT


def test_a_server_that_refuses_is_not_asked_again(downloader, served, mirrors, url, target):
    served.always = mirrors.Behaviour(status=403)

    with pytest.raises(DownloadError, match="status 403"):
        downloader.fetch(url, target)

    assert len(served.asked) == 1


def test_a_server_that_stays_down_is_given_up(downloader, served, mirrors, url, target):
    served.always = mirrors.Behaviour(status=503)

    with pytest.raises(DownloadError, match="try again later"):
        downloader.fetch(url, target)

    assert len(served.asked) == 5


def test_more_than_was_announced_is_refused(downloader, served, mirrors, url, target):
    served.next.append(mirrors.Behaviour(length=False, surplus=b"x"))

    done = downloader.fetch(url, target)

    assert done.size == len(CONTENT) + 1  # nothing was announced, so the archive's check decides


def test_a_silent_server_counts_as_a_dead_line(served, mirrors, url, target):
    served.always = mirrors.Behaviour(waits_after=1_000)
    downloader = Downloader(replace(POLICY, timeout=0.05), first_wait=0.0)

    with pytest.raises(DownloadError, match="does not answer"):
        downloader.fetch(url, target)


def test_stopping_ends_even_a_silent_download_and_keeps_what_arrived(
    downloader, served, mirrors, url, target
):
    served.next.append(mirrors.Behaviour(waits_after=2_000_000))
    stop, errors, arrived = Cancellation(), [], threading.Event()

    def tell(progress):
        if progress.done:
            arrived.set()

    def work():
        try:
            downloader.fetch(url, target, on_progress=tell, cancellation=stop)
        except DownloadCancelledError as error:
            errors.append(error)

    worker = threading.Thread(target=work)
    worker.start()
    assert served.waiting.wait(10)
    assert arrived.wait(10)
    stop.cancel()
    worker.join(5)

    assert len(errors) == 1
    downloader.fetch(url, target)
    assert served.asked[-1][2].startswith("bytes=")
    assert target.read_bytes() == CONTENT


def test_a_stopped_download_does_not_begin(downloader, served, url, target):
    stop = Cancellation()
    stop.cancel()

    with pytest.raises(DownloadCancelledError):
        downloader.fetch(url, target, cancellation=stop)

    assert served.asked == []


def test_a_full_disk_is_said_before_anything_is_written(served, url, target):
    downloader = Downloader(POLICY, free_space=lambda _folder: 70_000_000)

    with pytest.raises(BadInputError, match=r"it needs 88 MB of disk space and 70 MB are free"):
        downloader.fetch(url, target)


def test_two_downloads_at_once_do_not_mix(downloader, url, target):
    target.parent.mkdir()
    with locked(target.parent) as mine:
        assert mine
        with pytest.raises(StorageError, match="another download is under way"):
            downloader.fetch(url, target)


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org/x",
        "ftp://127.0.0.1/x",
        "file:///etc/passwd",
        "ipfs://Qm",
        "x",
        "https://",
    ],
)
def test_only_https_is_used_elsewhere(downloader, target, address):
    with pytest.raises(BadInputError, match=r"only https|no address"):
        downloader.fetch(address, target)


def test_plain_http_needs_to_be_allowed_even_on_this_machine(url, target):
    with pytest.raises(BadInputError, match="only https"):
        Downloader(Policy()).fetch(url, target)


def test_redirections_are_followed_but_not_to_plain_http(downloader, served, mirrors, url, target):
    served.next.append(mirrors.Behaviour(redirects_to="/package"))
    downloader.fetch(url, target)
    assert target.read_bytes() == CONTENT

    served.next.append(mirrors.Behaviour(redirects_to="http://example.org/package"))
    with pytest.raises(BadInputError, match="only https"):
        downloader.fetch(url, target.with_name("other"))


def test_endless_redirections_end(downloader, served, mirrors, url, target):
    served.always = mirrors.Behaviour(redirects_to="/package")

    with pytest.raises(DownloadError, match="redirects without end"):
        downloader.fetch(url, target)


def test_the_size_is_asked_for_without_the_file(served, url):
    assert size_of(url, POLICY) == len(CONTENT)
    assert served.asked == [("HEAD", "/package", "")]


def test_a_server_that_is_not_there_is_a_fault_of_the_line(mirror):
    address = mirror.address
    mirror.close()

    with pytest.raises(TransientError, match="the connection broke off"):
        ask(f"{address}/x", POLICY)
