from __future__ import annotations

import threading
import time

from crm_desktop.ui.turns import Turns


def test_long_work_waits_while_somebody_goes_first_and_then_goes_on() -> None:
    turns, stop, steps = Turns(), threading.Event(), []

    def work() -> None:
        while not stop.is_set():
            turns.give_way(stop)
            steps.append(time.monotonic())
            time.sleep(0.001)

    thread = threading.Thread(target=work)
    thread.start()
    time.sleep(0.05)
    with turns.first(), turns.first():
        time.sleep(0.02)
        before = len(steps)
        time.sleep(0.1)
        assert len(steps) <= before + 1
    patience = time.monotonic() + 5
    while len(steps) <= before + 5 and time.monotonic() < patience:
        time.sleep(0.01)
    assert len(steps) > before + 5
    stop.set()
    thread.join(5)
    assert not thread.is_alive()


def test_what_is_no_longer_wanted_waits_for_nobody() -> None:
    turns, stop = Turns(), threading.Event()
    with turns.first():
        thread = threading.Thread(target=turns.give_way, args=(stop,))
        thread.start()
        stop.set()
        thread.join(5)
        assert not thread.is_alive()
