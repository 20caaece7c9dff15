from __future__ import annotations

import gc
import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from crm_desktop.domain.progress import Progress
from crm_desktop.ui.job import Job, Jobs


@pytest.fixture
def jobs(qapp: QObject) -> Jobs:
    return Jobs(lambda: None, qapp)


def test_a_job_that_ends_at_once_still_tells(qtbot: QtBot, jobs: Jobs) -> None:
    told: list[object] = []
    job = jobs.run(lambda progress: 42)
    jobs._pool.submit(lambda: None).result()  # the worker is done before anybody listens
    job.finished.connect(told.append)
    qtbot.waitUntil(lambda: told == [42])
    assert not jobs.busy()


def test_a_job_cancelled_while_it_waited_does_nothing(qtbot: QtBot, jobs: Jobs) -> None:
    go, ran = threading.Event(), []
    jobs.run(lambda progress: go.wait(5))
    second = jobs.run(lambda progress: ran.append(1))
    second.cancel()
    with qtbot.waitSignal(second.cancelled):
        go.set()
    assert not ran


def test_progress_of_a_huge_file_fits(qtbot: QtBot, jobs: Jobs) -> None:
    def work(progress: Progress) -> None:
        progress.advance(1 << 40, 1 << 41)

    job = jobs.run(work)
    with qtbot.waitSignal(job.progressed) as told:
        pass
    done, total = told.args
    assert done / total == pytest.approx(0.5)


def test_a_failure_is_handed_over(qtbot: QtBot, jobs: Jobs) -> None:
    def work(progress: Progress) -> None:
        raise ZeroDivisionError

    job: Job = jobs.run(work)
    with qtbot.waitSignal(job.failed) as told:
        pass
    assert isinstance(told.args[0], ZeroDivisionError)


def test_a_widget_that_is_a_cycle_is_not_destroyed_by_a_job(qtbot: QtBot, jobs: Jobs) -> None:
    destroyed_by: list[threading.Thread] = []

    class Cycle(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.itself = self

        def __del__(self) -> None:
            destroyed_by.append(threading.current_thread())

    def work(progress: Progress) -> None:
        for _ in range(20):
            Cycle()  # as many as the window might leave behind meanwhile
        many = [[n] for n in range(100_000)]
        progress.advance(len(many), len(many))

    for _ in range(20):
        Cycle()
    job = jobs.run(work)
    with qtbot.waitSignal(job.finished):
        pass
    gc.collect()
    assert len(destroyed_by) == 40
    assert set(destroyed_by) == {threading.main_thread()}
