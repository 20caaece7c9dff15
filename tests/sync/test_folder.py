"""Folders that fail, and folders with things in them that are none of ours."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from crm_desktop import messages
from crm_desktop.domain.errors import UserError
from crm_desktop.sync import folder as folder_module
from crm_desktop.sync.channel import Unreadable
from crm_desktop.sync.folder import FolderChannel

LIMIT = 1 << 20
NAME = "segments/0123456789abcdef/1-abc.csv"
DAY = 24 * 3600
POSIX = pytest.mark.skipif(os.name == "nt", reason="what Windows does not have")
NOBODY = 65534


@pytest.fixture(autouse=True)
def no_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folder_module, "_WAITS", (0.0,) * 5)


@pytest.fixture
def office(tmp_path: Path) -> Path:
    office = tmp_path / "Office share"
    office.mkdir()
    return office


@pytest.fixture
def channel(office: Path) -> FolderChannel:
    return FolderChannel(office)


def names(channel: FolderChannel, area: str = "segments") -> list[str]:
    return [entry.name for entry in channel.entries(area)]


def files(office: Path) -> list[str]:
    return sorted(path.relative_to(office).as_posix() for path in office.rglob("*") if not path.is_dir())


def place(office: Path, name: str, content: bytes = b"") -> Path:
    path = office / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def windows(code: int) -> OSError:
    """An error as Python raises it on Windows."""
    known = {5: errno.EACCES, 19: errno.EACCES, 32: errno.EACCES, 33: errno.EACCES, 112: errno.ENOSPC}
    error = OSError(known.get(code, errno.EINVAL), f"Windows says {code}")
    error.winerror = code  # type: ignore[attr-defined, unused-ignore]
    return error


def failing(real: Callable[..., object], error: OSError, times: int = 10**6) -> Callable[..., object]:
    """`real`, but for the first `times` calls."""
    left = times

    def call(*args: object, **options: object) -> object:
        nonlocal left
        left -= 1
        if left >= 0:
            raise error
        return real(*args, **options)

    return call


@contextmanager
def without_privileges() -> Iterator[Path]:
    """An empty folder, and inside the `with` no right that its permissions do not give, also for root."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o777)
        root = os.geteuid() == 0
        if root:
            os.seteuid(NOBODY)
        office = Path(folder) / "office"
        office.mkdir()
        try:
            yield office
        finally:
            if root:
                os.seteuid(0)
            for path in (office, *office.glob("*"), *office.glob("*/*")):
                path.chmod(0o777)


def refused(channel: FolderChannel, name: str = NAME, content: bytes = b"new") -> str:
    with pytest.raises(UserError) as caught:
        channel.publish(name, content)
    assert str(channel.path) in messages.sentence(caught.value)
    return caught.value.code


def unreadable(channel: FolderChannel, name: str = NAME) -> str:
    with pytest.raises(Unreadable) as caught:
        channel.read(name, LIMIT)
    return caught.value.reason


class TestFull:
    @pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "full"), OSError(errno.EDQUOT, "quota"), windows(112)])
    def test_is_said_and_leaves_nothing(
        self, channel: FolderChannel, office: Path, monkeypatch: pytest.MonkeyPatch, error: OSError
    ) -> None:
        place(office, NAME, b"old")
        monkeypatch.setattr(os, "fsync", failing(os.fsync, error))
        assert refused(channel) == "sync-folder-full"
        assert files(office) == [NAME]
        assert channel.read(NAME, LIMIT) == b"old"

    @POSIX
    def test_a_write_that_stops_half_way_leaves_nothing(self, channel: FolderChannel, office: Path) -> None:
        import resource

        place(office, NAME, b"old")
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, before[1]))
        try:
            assert refused(channel, content=bytes(1_000_000)) == "sync-folder-unwritable"
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        assert files(office) == [NAME]
        assert channel.read(NAME, LIMIT) == b"old"


@POSIX
class TestWithoutPermission:
    @pytest.mark.parametrize("name", ["office.csv", NAME])
    def test_to_write(self, name: str) -> None:
        with without_privileges() as office:
            office.chmod(0o555)
            channel = FolderChannel(office)
            assert refused(channel, name) == "sync-folder-readonly"
            assert files(office) == []

    def test_to_remove(self) -> None:
        with without_privileges() as office:
            place(office, NAME).parent.chmod(0o555)
            with pytest.raises(UserError, match="sync-folder-readonly"):
                FolderChannel(office).remove(NAME)
            assert files(office) == [NAME]

    def test_to_see_one_folder(self) -> None:
        with without_privileges() as office:
            place(office, "segments/a/1")
            place(office, "segments/b/1").parent.chmod(0)
            channel = FolderChannel(office)
            assert names(channel) == ["segments/a/1", "segments/b"]
            assert unreadable(channel, "segments/b") == "forbidden"

    def test_to_read_one_file(self) -> None:
        with without_privileges() as office:
            place(office, NAME).chmod(0)
            assert unreadable(FolderChannel(office)) == "forbidden"

    def test_to_see_the_area(self) -> None:
        with without_privileges() as office:
            place(office, NAME).parent.parent.chmod(0)
            with pytest.raises(UserError, match="sync-folder-away"):
                FolderChannel(office).entries("segments")


@pytest.mark.parametrize("error", [OSError(errno.EROFS, "read-only file system"), windows(5), windows(19)])
def test_a_drive_that_is_read_only(
    channel: FolderChannel, office: Path, monkeypatch: pytest.MonkeyPatch, error: OSError
) -> None:
    monkeypatch.setattr(os, "mkdir", failing(os.mkdir, error))
    assert refused(channel) == "sync-folder-readonly"


class TestAway:
    @pytest.mark.parametrize("what", ["nothing", "a file"])
    def test_every_call_says_so_and_makes_nothing(self, channel: FolderChannel, office: Path, what: str) -> None:
        office.rmdir()
        if what == "a file":
            office.write_bytes(b"")
        calls: list[Callable[[], object]] = [
            lambda: channel.entries("segments"),
            lambda: channel.read(NAME, LIMIT),
            lambda: channel.publish(NAME, b""),
            lambda: channel.remove(NAME),
        ]
        for call in calls:
            with pytest.raises(UserError, match="sync-folder-away") as caught:
                call()
            assert "Office share" in messages.sentence(caught.value)
        assert office.exists() == (what == "a file")

    @pytest.mark.parametrize("step", ["fsync", "replace", "mkdir"])
    def test_unplugged_while_writing(
        self, channel: FolderChannel, office: Path, monkeypatch: pytest.MonkeyPatch, step: str
    ) -> None:
        def unplug(*_: object, **__: object) -> None:
            office.rename(office.with_name("unplugged"))
            raise OSError(errno.EIO, "Input/output error")

        monkeypatch.setattr(os, step, unplug)
        assert refused(channel) == "sync-folder-away"

    @pytest.mark.parametrize(
        "error", [OSError(errno.EIO, "Input/output error"), FileNotFoundError(errno.ENOENT, "gone")]
    )
    def test_unplugged_while_listing(
        self, error: OSError, channel: FolderChannel, office: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        place(office, NAME)
        real = os.scandir

        def unplug(path: Path) -> object:
            if path.name == "0123456789abcdef":
                office.rename(office.with_name("unplugged"))
                raise error
            return real(path)

        monkeypatch.setattr(os, "scandir", unplug)
        with pytest.raises(UserError, match="sync-folder-away"):
            channel.entries("segments")

    def test_back_again(self, channel: FolderChannel, office: Path) -> None:
        channel.publish(NAME, b"1")
        away = office.rename(office.with_name("away"))
        assert refused(channel) == "sync-folder-away"
        away.rename(office)
        assert channel.read(NAME, LIMIT) == b"1"


class TestStaleListing:
    def test_what_it_does_not_show_is_not_written_again(self, channel: FolderChannel, office: Path) -> None:
        channel.publish(NAME, b"right")
        before = (office / NAME).stat()
        FolderChannel(office).publish(NAME, b"right")
        assert (office / NAME).stat().st_ino == before.st_ino
        assert (office / NAME).stat().st_mtime_ns == before.st_mtime_ns

    def test_what_it_shows_may_be_gone(self, channel: FolderChannel, office: Path) -> None:
        channel.publish(NAME, b"")
        [entry] = channel.entries("segments")
        (office / NAME).unlink()
        assert unreadable(channel, entry.name) == "vanished"

    def test_files_and_folders_that_go_while_it_is_made(
        self, channel: FolderChannel, office: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        for name in ("segments/a/1", "segments/b/1", "segments/b/2"):
            place(office, name)
        real = os.scandir

        def remove_one(path: Path) -> object:
            if path.name == "a":
                (office / "segments/a/1").unlink()
                (office / "segments/a").rmdir()
            with real(path) as scan:
                found = list(scan)
            if path.name == "b":
                (office / "segments/b/2").unlink()
            return Listing(found)

        monkeypatch.setattr(os, "scandir", remove_one)
        assert names(channel) == ["segments/b/1"]


class Listing(list[object]):
    def __enter__(self) -> Listing:
        return self

    def __exit__(self, *_: object) -> None:
        return None


class TestRename:
    @pytest.mark.parametrize("code", [5, 32, 33])
    def test_refused_and_then_allowed(
        self, channel: FolderChannel, office: Path, monkeypatch: pytest.MonkeyPatch, code: int
    ) -> None:
        place(office, NAME, b"old")
        monkeypatch.setattr(os, "replace", failing(os.replace, windows(code), times=5))
        channel.publish(NAME, b"new")
        assert files(office) == [NAME]
        assert channel.read(NAME, LIMIT) == b"new"

    @pytest.mark.parametrize("error", [windows(5), windows(32), windows(33), OSError(errno.EBUSY, "busy")])
    def test_refused_for_good(
        self, channel: FolderChannel, office: Path, monkeypatch: pytest.MonkeyPatch, error: OSError
    ) -> None:
        place(office, NAME, b"old")
        monkeypatch.setattr(os, "replace", failing(os.replace, error))
        assert refused(channel) == "sync-folder-unwritable"
        assert files(office) == [NAME]
        assert channel.read(NAME, LIMIT) == b"old"

    def test_other_errors_are_not_waited_for(
        self, channel: FolderChannel, office: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(os, "replace", failing(os.replace, OSError(errno.EXDEV, "another device"), times=1))
        assert refused(channel) == "sync-folder-unwritable"

    def test_onto_a_file_is_what_an_old_share_cannot(
        self, channel: FolderChannel, office: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        place(office, NAME, b"torn")
        monkeypatch.setattr(os, "replace", failing(os.replace, FileExistsError(errno.EEXIST, "exists")))
        channel.publish(NAME, b"whole")
        assert channel.read(NAME, LIMIT) == b"whole"
        assert files(office) == [NAME]

    def test_waits_longer_each_time_but_never_long(self) -> None:
        from crm_desktop.sync.folder import _WAITS

        assert list(_WAITS) == sorted(_WAITS)
        assert sum(_WAITS) < 3

    def test_a_file_that_is_held_is_removed_later(
        self, channel: FolderChannel, office: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        place(office, NAME)
        monkeypatch.setattr(os, "unlink", failing(os.unlink, windows(32), times=2))
        channel.remove(NAME)
        assert files(office) == []
        place(office, NAME)
        monkeypatch.setattr(os, "unlink", failing(os.unlink, windows(32)))
        with pytest.raises(UserError, match="sync-folder-unwritable"):
            channel.remove(NAME)


class TestWhatIsWritten:
    def test_a_disk_that_loses_bytes_never_gives_a_torn_file(
        self, channel: FolderChannel, office: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        place(office, NAME, b"old")
        monkeypatch.setattr(os, "fsync", lambda number: os.truncate(number, 3))
        assert refused(channel, content=b"whole") == "sync-folder-unwritable"
        assert files(office) == [NAME]
        assert channel.read(NAME, LIMIT) == b"old"

    def test_what_another_program_makes_of_it_is_noticed(
        self, channel: FolderChannel, office: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        real = os.replace

        def spoil(source: Path, target: Path) -> None:
            real(source, target)
            Path(target).write_bytes(b"else")

        monkeypatch.setattr(os, "replace", spoil)
        assert refused(channel) == "sync-folder-unwritable"
        monkeypatch.undo()
        channel.publish(NAME, b"new")
        assert channel.read(NAME, LIMIT) == b"new"

    def test_a_file_system_without_fsync_will_do(self, channel: FolderChannel, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(os, "fsync", failing(os.fsync, OSError(errno.EINVAL, "invalid")))
        channel.publish(NAME, b"1")
        assert channel.read(NAME, LIMIT) == b"1"

    @POSIX
    def test_others_may_read_it(self, channel: FolderChannel, office: Path) -> None:
        before = os.umask(0o022)
        try:
            channel.publish(NAME, b"1")
        finally:
            os.umask(before)
        assert (office / NAME).stat().st_mode & 0o777 == 0o644

    @pytest.mark.parametrize("step", ["fsync", "replace"])
    def test_killed(self, channel: FolderChannel, office: Path, step: str) -> None:
        code = (
            "import os, sys; from pathlib import Path; from crm_desktop.sync.folder import FolderChannel\n"
            f"os.{step} = lambda *_: os._exit(9)\n"
            f"FolderChannel(Path(sys.argv[1])).publish({NAME!r}, b'whole')"
        )
        assert subprocess.run([sys.executable, "-c", code, str(office)], cwd=Path.cwd()).returncode == 9
        assert names(channel) == []
        assert unreadable(channel) == "vanished"
        channel.publish(NAME, b"whole")
        assert names(channel) == [NAME]

    def test_who_reads_from_a_slow_disk_meanwhile_never_sees_a_part(
        self, channel: FolderChannel, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(os, "fsync", lambda _: time.sleep(0.005))
        contents = [bytes([letter]) * 300_000 for letter in b"ab"]
        channel.publish(NAME, contents[0])
        done = threading.Event()

        def write() -> None:
            for turn in range(1, 40):
                channel.publish(NAME, contents[turn % 2])
            done.set()

        writer = threading.Thread(target=write)
        writer.start()
        reader = FolderChannel(channel.path)
        seen = 0
        while not done.is_set():
            assert reader.read(NAME, LIMIT) in contents
            assert names(reader) == [NAME]
            seen += 1
        writer.join()
        assert seen


class TestLeftOvers:
    OURS = "~crm-0123456789abcdef.tmp"
    OTHERS = ("~crm-0123456789abcdef.tmp.csv", "~$list.xlsx", "~crm-1.tmp", "~crm-0123456789ABCDEF.tmp", "old.tmp")

    def age(self, path: Path, seconds: float) -> None:
        os.utime(path, (time.time() - seconds,) * 2)

    def test_go_after_a_day_and_nothing_else_does(self, channel: FolderChannel, office: Path) -> None:
        for name in (self.OURS, *self.OTHERS):
            self.age(place(office, f"segments/a/{name}"), 2 * DAY)
        self.age(place(office, f"segments/b/{self.OURS}"), DAY / 2)
        others = sorted(f"segments/a/{name}" for name in self.OTHERS)
        assert names(channel) == others
        channel.publish(NAME, b"")
        assert files(office) == sorted([NAME, f"segments/b/{self.OURS}", *others])

    def test_stay_where_the_clock_of_this_computer_is_wrong(
        self, channel: FolderChannel, office: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        place(office, f"segments/a/{self.OURS}")
        assert names(channel) == []
        monkeypatch.setattr(time, "time", lambda: 4e9)
        monkeypatch.setattr(time, "time_ns", lambda: int(4e18))
        channel.publish(NAME, b"")
        assert f"segments/a/{self.OURS}" in files(office)


class TestWhatIsNoFileOfOurs:
    def test_a_folder_where_a_file_should_be(self, channel: FolderChannel, office: Path) -> None:
        place(office, f"{NAME}/inside", b"kept")
        assert unreadable(channel) in ("not-a-file", "forbidden")
        assert refused(channel) == "sync-folder-unwritable"
        with pytest.raises(UserError):
            channel.remove(NAME)
        assert files(office) == [f"{NAME}/inside"]

    def test_a_file_where_a_folder_should_be(self, channel: FolderChannel, office: Path) -> None:
        place(office, "segments", b"kept")
        assert names(channel) == ["segments"]
        assert channel.read("segments", LIMIT) == b"kept"
        assert unreadable(channel) == "not-a-file"
        assert refused(channel) == "sync-folder-unwritable"
        channel.remove(NAME)
        assert files(office) == ["segments"]

    @pytest.mark.parametrize(
        "name",
        [
            "1-abc.sync-conflict-20260102-030405-ABCDEFG.csv",
            "1-abc (Ana's conflicted copy 2026-01-02).csv",
            "Ünïcode 名前 🙂.CSV",
            ".DS_Store",
            "~$list.xlsx",
            ".~lock.list.csv#",
        ],
    )
    def test_names_may_be_anything(self, channel: FolderChannel, office: Path, name: str) -> None:
        place(office, f"segments/My folder/{name}", b"content")
        assert names(channel) == [f"segments/My folder/{name}"]
        assert channel.read(f"segments/My folder/{name}", LIMIT) == b"content"

    @POSIX
    @pytest.mark.parametrize("name", ["a\nb", "a:b", "con", "a\\b", " ", "...", "a\x1bb"])
    def test_names_that_windows_does_not_have(self, channel: FolderChannel, office: Path, name: str) -> None:
        place(office, f"segments/{name}", b"content")
        assert names(channel) == [f"segments/{name}"]
        assert channel.read(f"segments/{name}", LIMIT) == b"content"

    @pytest.mark.parametrize("name", ["../secret", "segments/../../secret", "/etc/passwd", "", "segments//a", "a/."])
    def test_no_name_leads_out(self, channel: FolderChannel, office: Path, name: str) -> None:
        place(office.parent, "secret", b"secret")
        with pytest.raises(ValueError, match="not a name"):
            channel.read(name, LIMIT)

    @pytest.mark.skipif(sys.platform != "linux", reason="where names are bytes")
    @pytest.mark.parametrize("name", [b"a\xff.csv", b"\xed\xa0\x80"])
    def test_a_name_that_is_no_text(self, channel: FolderChannel, office: Path, name: bytes) -> None:
        (office / "segments" / os.fsdecode(name)).mkdir(parents=True)
        place(office, f"segments/{os.fsdecode(name)}/1")
        place(office, f"segments/b/{os.fsdecode(name)}")
        place(office, "segments/b/c")
        found = names(channel)
        assert len(found) == 3
        assert "segments/b/c" in found
        for each in found:
            each.encode()
            if each != "segments/b/c":
                assert unreadable(channel, each) == "name"

    @POSIX
    def test_a_fifo_hangs_nobody(self, channel: FolderChannel, office: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        file = place(office, "segments/file").lstat()
        os.mkfifo(office / "segments" / "fifo")
        assert names(channel) == ["segments/fifo", "segments/file"]
        assert unreadable(channel, "segments/fifo") == "not-a-file"
        real = Path.lstat
        with monkeypatch.context() as patch:  # it takes the file's place after a look at that
            patch.setattr(Path, "lstat", lambda path: file if path.name == "fifo" else real(path))
            assert unreadable(channel, "segments/fifo") == "not-a-file"
        channel.publish("segments/fifo", b"1")
        assert channel.read("segments/fifo", LIMIT) == b"1"

    @POSIX
    def test_links_are_not_followed(self, channel: FolderChannel, office: Path) -> None:
        outside = place(office.parent, "outside/secret", b"secret")
        place(office, "segments/a/1", b"1")
        (office / "segments/a/loop").symlink_to(office / "segments")
        (office / "segments/a/self").symlink_to("self")
        (office / "segments/folder").symlink_to(outside.parent)
        (office / "segments/file").symlink_to(outside)
        links = ["segments/a/loop", "segments/a/self", "segments/file", "segments/folder"]
        assert names(channel) == sorted(["segments/a/1", *links])
        for name in (*links, "segments/folder/secret", "segments/a/loop/a/1"):
            assert unreadable(channel, name) == "not-a-file"
        assert refused(channel, "segments/folder/new") == "sync-folder-unwritable"
        channel.remove("segments/folder/secret")
        channel.publish("segments/file", b"ours")
        assert channel.read("segments/file", LIMIT) == b"ours"
        assert outside.read_bytes() == b"secret"
        assert files(outside.parent) == ["secret"]

    @POSIX
    def test_an_area_that_is_a_link(self, channel: FolderChannel, office: Path) -> None:
        outside = place(office.parent, "outside/secret").parent
        (office / "segments").symlink_to(outside)
        assert names(channel) == ["segments"]
        assert unreadable(channel, "segments") == "not-a-file"
        assert refused(channel) == "sync-folder-unwritable"
        assert files(outside) == ["secret"]

    def test_folders_without_end(self, channel: FolderChannel, office: Path) -> None:
        place(office, "segments/" + "a/" * 30 + "1")
        assert names(channel) == ["segments/" + "/".join("a" * 9)]


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (windows(32), "locked"),
        (windows(33), "locked"),
        (windows(5), "forbidden"),
        (windows(362), "offline"),
        (PermissionError(errno.EACCES, "denied"), "forbidden"),
        (FileNotFoundError(errno.ENOENT, "gone"), "vanished"),
        (OSError(errno.EIO, "the cloud file provider is not running"), "offline"),
        (TimeoutError(errno.ETIMEDOUT, "timed out"), "offline"),
    ],
)
def test_why_a_file_cannot_be_read(
    channel: FolderChannel, office: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, reason: str
) -> None:
    place(office, NAME)
    monkeypatch.setattr(os, "open", failing(os.open, error))
    assert unreadable(channel) == reason


def test_a_file_that_changes_and_keeps_its_time_and_size_shows(channel: FolderChannel, office: Path) -> None:
    path = place(office, NAME, b"torn!")
    os.utime(path, ns=(10**18, 10**18))
    [before] = channel.entries("segments")
    time.sleep(0.02)
    path.write_bytes(b"whole")
    os.utime(path, ns=(10**18, 10**18))
    [after] = channel.entries("segments")
    assert os.name == "nt" or after.stamp != before.stamp
    assert after.size == before.size


@POSIX
@pytest.mark.parametrize("seconds", [-(10**9), 2**34 - 2**31 - 1])
def test_times_that_are_decades_off_fit(channel: FolderChannel, office: Path, seconds: int) -> None:
    os.utime(place(office, NAME), (seconds, seconds))
    [entry] = channel.entries("segments")
    assert 0 <= entry.stamp < 2**63


def test_ten_thousand_files_list_fast(channel: FolderChannel, office: Path) -> None:
    for device in range(10):
        (office / f"segments/{device}").mkdir(parents=True)
        for number in range(1000):
            (office / f"segments/{device}/{number}.csv").touch()
    start = time.process_time()
    assert len(channel.entries("segments")) == 10_000
    assert time.process_time() - start < 2  # 0.07 s where nothing else runs
