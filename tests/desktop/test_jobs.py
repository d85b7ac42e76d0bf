"""Background work: the newest wins, order is kept, answers arrive on the GUI thread."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QThread

from reader.desktop.jobs import BackgroundQueue, LatestJob, ManualExecutor, PoolExecutor


@pytest.fixture
def executor():
    return ManualExecutor()


@pytest.fixture
def pool():
    executor = PoolExecutor(threads=1)
    yield executor
    assert executor.shut_down(5000)


def fail(error):
    raise error


def test_only_the_newest_waiting_request_is_answered(executor, qapp):
    job = LatestJob(executor)
    answers, ran = [], []
    job.succeeded.connect(answers.append)

    for name in ("first", "second", "third"):
        job.submit(lambda name=name: ran.append(name) or name)
    executor.drain()

    assert ran == ["first", "third"]
    assert answers == ["third"]


def test_a_failure_is_told_with_its_error(executor, qapp):
    job = LatestJob(executor)
    errors, error = [], ValueError("no")
    job.failed.connect(errors.append)

    job.submit(lambda: fail(error))
    executor.drain()

    assert errors == [error]
    assert not job.busy


def test_busy_is_told_once_for_a_burst_of_requests(executor, qapp):
    job = LatestJob(executor)
    told = []
    job.busy_changed.connect(told.append)

    for _ in range(3):
        job.submit(lambda: None)
    executor.drain()

    assert told == [True, False]


def test_a_cancelled_request_is_never_answered(executor, qapp):
    job = LatestJob(executor)
    answers = []
    job.succeeded.connect(answers.append)

    job.submit(lambda: "old")
    job.cancel()
    executor.drain()

    assert answers == []
    assert not job.busy


def test_a_request_after_a_cancelled_one_is_answered(executor, qapp):
    job = LatestJob(executor)
    answers = []
    job.succeeded.connect(answers.append)

    job.submit(lambda: "old")
    job.cancel()
    job.submit(lambda: "new")
    executor.drain()

    assert answers == ["new"]


def test_work_that_outlives_its_owner_is_forgotten(executor, qapp):
    job = LatestJob(executor)
    job.submit(lambda: "late")

    shiboken6.delete(job)

    executor.drain()


def test_an_answer_arrives_on_the_gui_thread(pool, qtbot):
    job = LatestJob(pool)
    threads = []
    job.succeeded.connect(lambda worked_on: threads.extend([worked_on, QThread.currentThread()]))

    with qtbot.waitSignal(job.succeeded):
        job.submit(QThread.currentThread)

    assert threads[1] is job.thread()
    assert threads[0] is not threads[1]


def test_queued_jobs_run_in_order(executor, qapp):
    queue = BackgroundQueue(executor)
    answers = []
    queue.succeeded.connect(lambda ticket, result: answers.append((ticket, result)))

    tickets = [queue.submit(lambda name=name: name) for name in "abc"]
    executor.drain()

    assert answers == list(zip(tickets, "abc", strict=True))
    assert len(queue) == 0


def test_a_job_cancelled_in_time_does_not_run(executor, qapp):
    queue = BackgroundQueue(executor)
    ran = []
    queue.submit(lambda: ran.append("a"))
    second = queue.submit(lambda: ran.append("b"))

    queue.cancel(second)
    executor.drain()

    assert ran == ["a"]


def test_the_answer_of_a_running_job_that_is_cancelled_is_dropped(executor, qapp):
    queue = BackgroundQueue(executor)
    answers, busy = [], []
    queue.succeeded.connect(lambda ticket, result: answers.append(result))
    queue.busy_changed.connect(busy.append)
    first = queue.submit(lambda: "a")
    queue.submit(lambda: "b")

    queue.cancel(first)
    executor.drain()

    assert answers == ["b"]
    assert busy == [True, False]


def test_a_failing_job_does_not_stop_the_queue(executor, qapp):
    queue = BackgroundQueue(executor)
    failed, answers = [], []
    queue.failed.connect(lambda ticket, error: failed.append(ticket))
    queue.succeeded.connect(lambda ticket, result: answers.append(ticket))

    bad = queue.submit(lambda: fail(OSError("gone")))
    good = queue.submit(lambda: None)
    executor.drain()

    assert (failed, answers) == ([bad], [good])


def test_all_jobs_can_be_cancelled(executor, qapp):
    queue = BackgroundQueue(executor)
    answers = []
    queue.succeeded.connect(lambda ticket, result: answers.append(result))
    for name in "abc":
        queue.submit(lambda name=name: name)

    queue.cancel_all()
    executor.drain()

    assert answers == []


def test_the_pool_drops_what_waits_when_it_is_shut_down(qapp):
    executor = PoolExecutor(threads=1)

    assert executor.shut_down(0)
