"""A scene played while it is killed, while the power fails, and while the disk does."""

from __future__ import annotations

import errno
import random
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from tests.durability.disk import Disk, digest, put
from tests.durability.judging import Content, judge
from tests.durability.scenes import Scene, difference, play
from tests.durability.tracing import Call, Outcome, Say, Watcher, trace

_STAMP = re.compile(r"\d{8}-\d{6}(-\d{3})?|\.[0-9a-f]{16}\.")  # in names of files
FAULTS = tuple((code, for_good) for code in (errno.EIO, errno.ENOSPC) for for_good in (False, True))


@dataclass
class Result:
    """How many points of each kind were looked at, and what went wrong at which."""

    counts: Counter[str] = field(default_factory=Counter)
    failures: dict[str, list[str]] = field(default_factory=dict)
    """What went wrong, and where."""
    sentences: dict[str, list[str]] = field(default_factory=dict)
    """What the user was told, and where."""

    def look(self, kind: str, where: str, judgement: Callable[[], object]) -> None:
        """One point."""
        self.counts[kind] += 1
        try:
            judgement()
        except Exception as error:  # noqa: BLE001 - each point is to be told of
            self.failures.setdefault(f"{type(error).__name__}: {error}", []).append(f"{kind}, {where}")


class Trial:
    """One scene, prepared; `every` is of how many points one is looked at."""

    def __init__(self, make: type[Scene], root: Path, every: int) -> None:
        self._before, self._now, self._every = root / "before", root / "now", every
        self._scene = make(self._now)
        self._now.mkdir(parents=True)
        self._scene.prepare()
        shutil.copytree(self._now, self._before)
        self.result = Result()
        self._disk, self._events = self._record()
        self._expected = list(self._each_state())

    def _record(self) -> tuple[Disk, list[Call | str]]:
        self._begin()
        begun, recorder = Disk(self._now), _Recorder()
        outcome = self._trace(recorder)
        assert not outcome.status, outcome.said
        end = Disk(self._now).now()
        disk = begun.copy()
        for event in recorder.events:
            if isinstance(event, Call):
                disk.apply(event)
        assert _without_shared(disk.now()) == _without_shared(end), "what was followed is not what was done"
        return begun, recorder.events

    def _each_state(self) -> Iterator[Content]:
        """What is seen before the steps and after each."""
        yield self._seen_in(self._disk)
        disk = self._disk.copy()
        for event in self._events:
            if isinstance(event, Call):
                disk.apply(event)
            elif event.startswith("done"):
                yield self._seen_in(disk)

    def _seen_in(self, disk: Disk) -> Content:
        put(disk.now(), self._now)
        return self._scene.seen()

    def lose_power(self, chances: int) -> None:
        """At each moment: all is there, as after a kill; what is there for good; and something in between."""
        disk = self._disk.copy()
        done = 0
        looked: set[tuple[bytes, int]] = set()
        for moment, event in enumerate(self._events):
            if isinstance(event, str):
                done += event.startswith("done")
                continue
            if moment % self._every == 0:
                states = [disk.now(), disk.least(), disk.contents(), disk.names()]
                states += [disk.some(random.Random(f"{moment} {n}")) for n in range(chances)]
                for number, state in enumerate(states):
                    if (known := (digest(state), done)) not in looked:
                        looked.add(known)
                        put(state, self._now)
                        where = f"state {number} before {_told(event, self._now)}, number {moment}, after {done} steps"
                        self.result.look("loss" if number else "kill", where, partial(self._judge, done))
            disk.apply(event)

    def kill(self, every: int) -> None:
        """End the process itself."""
        for at in range(0, self._calls, every):
            self._begin()
            outcome = self._trace(_Killer(at))
            self.result.look("real kill", f"at call {at}", partial(self._judge_killed, outcome))

    def fail(self, faults: tuple[tuple[int, bool], ...] = FAULTS) -> None:
        """Have a call fail, or all from one on until the user was told."""
        for number, (code, for_good) in enumerate(faults):
            for at in range(number % self._every, self._calls, self._every):
                self._begin()
                fault = _Fault(at, code, for_good=for_good)
                outcome = self._trace(fault, self._expected)
                if fault.met is not None:
                    kind = f"{errno.errorcode[code]} {'for good' if for_good else 'once'}"
                    place = f"at {_told(fault.met, self._now)}, call {at}"
                    self.result.look(kind, place, partial(self._judge_failed, outcome, place))

    @property
    def _calls(self) -> int:
        return sum(isinstance(event, Call) for event in self._events)

    def _begin(self) -> None:
        shutil.rmtree(self._now, ignore_errors=True)
        shutil.copytree(self._before, self._now)

    def _trace(self, watcher: Watcher, expected: list[Content] | None = None) -> Outcome:
        def act(say: Say) -> None:
            play(self._scene, say, expected)

        return trace(act, self._now, watcher)

    def _judge_killed(self, outcome: Outcome) -> None:
        assert outcome.ended or not outcome.status, outcome.said
        self._judge(sum(line.startswith("done") for line in outcome.said))

    def _judge_failed(self, outcome: Outcome, where: str) -> None:
        for line in outcome.said:
            if line.startswith(("refused", "it ")):
                self.result.sentences.setdefault(_STAMP.sub("…", line.replace(str(self._now), "…")), []).append(where)
        assert not outcome.signal, f"it died of signal {outcome.signal}, {outcome.said}"
        assert not outcome.status, outcome.said
        self._judge(len(self._expected) - 1)

    def _judge(self, done: int) -> None:
        found = self._scene.seen()
        wanted = self._expected[done : done + 2]
        assert found in wanted, f"after {done} steps: {difference(found, wanted[0])}"
        if self._scene.folder.exists() and found != ("damaged",):
            judge(self._scene.folder)


class _Recorder(Watcher):
    wants_results = True

    def __init__(self) -> None:
        self.events: list[Call | str] = []

    def done(self, call: Call) -> None:
        self.events.append(call)

    def said(self, text: str) -> None:
        self.events.append(text)


class _Killer(Watcher):
    def __init__(self, at: int) -> None:
        self._left = at

    def before(self, call: Call) -> int | None:
        self._left -= 1
        return None if self._left < 0 else 0


class _Fault(Watcher):
    """A call fails, or all do until the user was told so."""

    def __init__(self, at: int, code: int, *, for_good: bool) -> None:
        self._left, self._code, self._for_good = at, code, for_good
        self.met: Call | None = None

    def before(self, call: Call) -> int:
        if self._code == errno.ENOSPC and not call.grows:
            return 0
        self._left -= 1
        if self._left < 0 and (self.met is None or self._for_good):
            self.met = self.met or call
            return self._code
        return 0

    def said(self, text: str) -> None:
        if text.startswith("refused"):
            self._for_good = False


def _told(call: Call, root: Path) -> str:
    names = (name.removeprefix(f"{root}/") for name in (call.path, call.target) if name)
    place = f" at {call.offset} ({len(call.data)} bytes)" if call.data else ""
    return " ".join((call.name, *names)) + place


def _without_shared(state: dict[str, bytes | None]) -> dict[str, bytes | None]:
    """Without what threads share through memory, which is made anew when it is opened."""
    return {path: content for path, content in state.items() if not path.endswith("-shm")}
