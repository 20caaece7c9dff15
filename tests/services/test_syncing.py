"""Rounds with a real folder in which everything happens to files: nothing is lost, and nothing of others is touched."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.segment import Put, Segment, SegmentBatch
from crm_desktop.domain.uid import Uid, new_uid, uid_text
from crm_desktop.services import activities, contacts, exporting, office, shared_files, sync_state, syncing
from crm_desktop.store import folder_files, queries
from crm_desktop.store import office as kept
from crm_desktop.store.attachments import Attachments
from crm_desktop.store.workspace import Workspace
from crm_desktop.sync.channel import Entry, Unreadable
from crm_desktop.sync.codec import encode
from crm_desktop.sync.folder import FolderChannel
from crm_desktop.sync.frame import end_line
from tests.services.offices import Computers


@pytest.fixture
def computers(tmp_path: Path) -> Iterator[Computers]:
    found = Computers(tmp_path)
    yield found
    found.close()


@pytest.fixture
def ana(computers: Computers) -> Workspace:
    """Ana's workspace with two contacts in two segments, both in the folder."""
    found = computers.join("Ana", "laptop")
    for name in ("Daiva", "Elena"):
        contacts.create(found, Contact(given=name))
        syncing.sync(found)
    return found


@pytest.fixture
def ben(computers: Computers, ana: Workspace) -> Workspace:
    found = computers.join("Ben", "desk")
    computers.sync()
    return found


def names(workspace: Workspace) -> list[str]:
    return [row[0] for row in workspace.database.rows("SELECT name FROM contact_list ORDER BY name")]


def segments(computers: Computers) -> list[Path]:
    return sorted(path for path in (computers.folder / "segments").rglob("*") if path.is_file())


def own(computers: Computers, workspace: Workspace) -> list[Path]:
    """The files that a device wrote first."""
    return [path for path in segments(computers) if path.parent.name == kept.get(workspace.database, "device")]


def snapshot(folder: Path) -> dict[str, tuple[bytes, int]]:
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {p.relative_to(folder).as_posix(): (p.read_bytes(), p.stat().st_mtime_ns) for p in found}


def counts(outcome: syncing.Outcome) -> tuple[int, int, int]:
    return outcome.published, outcome.merged, outcome.healed


def reasons(outcome: syncing.Outcome) -> dict[str, str]:
    return {problem.name.rpartition("/")[2]: problem.reason for problem in outcome.problems}


class Watched(FolderChannel):
    """The folder, with a look at each call before it is made."""

    def __init__(self, folder: Path, look: Callable[[str, str], None]) -> None:
        super().__init__(folder)
        self._look_at = look

    def entries(self, area: str) -> list[Entry]:
        self._look_at("entries", area)
        return super().entries(area)

    def read(self, name: str, limit: int) -> bytes:
        self._look_at("read", name)
        return super().read(name, limit)

    def publish(self, name: str, content: bytes) -> None:
        self._look_at("publish", name)
        super().publish(name, content)

    def remove(self, name: str) -> None:
        self._look_at("remove", name)
        super().remove(name)


# Rounds


def test_a_round_tells_what_it_did_and_one_with_nothing_new_does_nothing(
    computers: Computers, ana: Workspace, ben: Workspace
) -> None:
    contacts.create(ana, Contact(given="Fiona"))
    contacts.create(ben, Contact(given="Greta"))
    contacts.create(ben, Contact(given="Hanna"))
    assert counts(syncing.sync(ben)) == (1, 0, 0)
    outcome = syncing.sync(ana)
    assert (counts(outcome), outcome.batches) == ((1, 1, 0), 2)
    assert counts(syncing.sync(ben)) == (0, 1, 0)
    before = snapshot(computers.folder)
    calls: list[tuple[str, str]] = []
    channel = Watched(computers.folder, lambda *call: calls.append(call))
    outcome = syncing.sync(ana, channel=channel)
    assert (counts(outcome), outcome.batches, outcome.problems) == ((0, 0, 0), 0, [])
    assert {what for what, _ in calls} == {"entries", "read"}
    assert snapshot(computers.folder) == before
    assert sync_state.last_sync(ana.database).error == ""


# What happens to files


def spreadsheet(content: bytes) -> bytes:
    return b"\xef\xbb\xbf" + content.replace(b",", b";").replace(b"\n", b"\r\n")


DAMAGES: dict[str, Callable[[bytes], bytes]] = {
    "emptied": lambda content: b"",
    "torn": lambda content: content[: len(content) // 2],
    "flipped": lambda content: content[:200] + bytes([content[200] ^ 1]) + content[201:],
    "zeroed": lambda content: bytes(len(content)),
    "saved by a spreadsheet": spreadsheet,
}


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES)
@pytest.mark.parametrize("unnoticed", [False, True], ids=["", "same time"])
def test_a_damaged_file_is_written_again_by_whoever_has_what_it_held(
    computers: Computers, ana: Workspace, ben: Workspace, damage: Callable[[bytes], bytes], unnoticed: bool
) -> None:
    before = {path: path.read_bytes() for path in segments(computers)}
    path = segments(computers)[0]
    status = path.stat()
    path.write_bytes(damage(before[path]))
    if unnoticed:
        os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
        ben.database.execute(
            "UPDATE folder_file SET size = ?, stamp = ?",
            (path.stat().st_size, path.stat().st_mtime_ns + path.stat().st_ctime_ns),
        )
    outcome = syncing.sync(ben)
    assert {path: path.read_bytes() for path in segments(computers)} == before
    assert counts(outcome) == (0, 0, 1)
    assert syncing.sync(ben).problems == []
    assert names(computers.join("Cid")) == ["Daiva", "Elena"]


def test_a_deleted_file_is_written_again_under_its_name(computers: Computers, ana: Workspace, ben: Workspace) -> None:
    before = {path: path.read_bytes() for path in segments(computers)}
    for path in before:
        path.unlink()
    assert counts(syncing.sync(ben)) == (0, 0, len(before))
    assert {path: path.read_bytes() for path in segments(computers)} == before
    assert counts(syncing.sync(ana)) == (0, 0, 0)


def test_a_damaged_file_of_what_nobody_has_is_told_of_left_alone_and_read_once_it_is_right(
    computers: Computers, ana: Workspace
) -> None:
    path = segments(computers)[-1]
    right = path.read_bytes()
    path.write_bytes(right[:-10])
    cid = Workspace(computers.root / "cid", "Cid")
    computers.opened.append(cid)
    syncing.enter_folder(cid, computers.folder)
    outcome = syncing.sync(cid)
    assert reasons(outcome) == {path.name: "altered"}
    assert path.read_bytes() == right[:-10]
    path.write_bytes(right)
    assert syncing.sync(cid).problems == []
    assert names(cid) == ["Daiva", "Elena"]


def test_names_say_nothing(computers: Computers, ana: Workspace) -> None:
    one, two, *_ = segments(computers)
    contents = one.read_bytes(), two.read_bytes()
    one.write_bytes(contents[1])
    two.write_bytes(contents[0])
    for number, path in enumerate(segments(computers)[2:]):
        path.rename(computers.folder / "segments" / f"Ümläut ({number}) ~copy.TXT")
    cid = computers.join("Cid")
    assert names(cid) == ["Daiva", "Elena"]
    assert syncing.sync(cid).problems == syncing.sync(ana).problems == []
    assert (one.read_bytes(), two.read_bytes()) == (contents[1], contents[0])


def test_conflicted_copies_are_read_like_any_file_and_stay(computers: Computers, ana: Workspace) -> None:
    first, second, *_ = segments(computers)
    copies = {
        first.with_name(f"{first.stem} (Ana's conflicted copy 2026-01-02).csv"): first.read_bytes(),
        first.with_name(f"{first.stem}.sync-conflict-20260102-030405-ABCDEFG.csv"): second.read_bytes(),
        first.with_name(f"{first.stem} (1).csv"): first.read_bytes()[:-30],
    }
    for path, content in copies.items():
        path.write_bytes(content)
    first.unlink()
    cid = computers.join("Cid")
    assert names(cid) == ["Daiva", "Elena"]
    outcome = syncing.sync(cid)
    assert set(reasons(outcome)) == {f"{first.stem} (1).csv"}
    assert {path: path.read_bytes() for path in copies} == copies


def test_files_of_others_are_left_as_they_are(computers: Computers, ana: Workspace, ben: Workspace) -> None:
    theirs = {
        "notes.txt": b"theirs",
        "segments/notes.txt": b"theirs",
        "segments/list.csv": b"name;phone\r\nDaiva;5\r\n",
        "segments/.DS_Store": b"\0\1",
        "segments/desktop.ini": b"[x]",
        "segments/~$list.xlsx": b"lock",
        f"segments/{kept.get(ana.database, 'device')}/00000001-0.csv": b"theirs",
        "segments/deep/er/empty.csv": b"",
        "devices/readme.txt": b"theirs",
        "attachments/ab/photo.jpg": b"theirs",
        "attachments/photo.jpg": b"theirs",
        "inbox/list.csv": b"name\nDaiva\n",
        "readable/contacts.csv": b"theirs",
    }
    for name, content in theirs.items():
        (computers.folder / name).parent.mkdir(parents=True, exist_ok=True)
        (computers.folder / name).write_bytes(content)
    outside = computers.root / "outside"
    outside.mkdir()
    (outside / "secret.csv").write_bytes(b"theirs")
    (computers.folder / "segments" / "link").symlink_to(outside)
    before = snapshot(computers.folder)
    contacts.create(ana, Contact(given="Fiona"))
    computers.sync()
    after = snapshot(computers.folder)
    assert {name: after[name] for name in theirs} == {name: before[name] for name in theirs}
    assert (outside / "secret.csv").read_bytes() == b"theirs"
    told = reasons(syncing.sync(ben))
    assert set(told) == {
        "notes.txt", "list.csv", ".DS_Store", "desktop.ini", "~$list.xlsx", "00000001-0.csv", "empty.csv", "link"
    }  # fmt: skip
    assert (told.pop("empty.csv"), told.pop("link")) == ("cut", "not-a-file")
    assert set(told.values()) == {"foreign"}
    assert names(ben) == ["Daiva", "Elena", "Fiona"]


def test_a_file_that_cannot_be_read_keeps_nothing_else_waiting(
    computers: Computers, ana: Workspace, ben: Workspace
) -> None:
    """An antivirus program holds it, or a cloud is offline: what it held is not taken for lost."""
    held = segments(computers)[0].relative_to(computers.folder).as_posix()

    class Offline(FolderChannel):
        def read(self, name: str, limit: int) -> bytes:
            if name == held:
                raise Unreadable("offline")
            return super().read(name, limit)

        def publish(self, name: str, content: bytes) -> None:
            if name == held:
                raise UserError("sync-folder-unwritable", path=str(computers.folder), detail="held")
            super().publish(name, content)

    before = segments(computers)
    contacts.create(ana, Contact(given="Fiona"))
    outcome = syncing.sync(ana, channel=Offline(computers.folder))
    assert (counts(outcome), reasons(outcome)) == ((1, 0, 0), {Path(held).name: "offline"})
    assert len(segments(computers)) == len(before) + 1
    syncing.sync(ben)
    assert names(ben) == ["Daiva", "Elena", "Fiona"]
    assert syncing.sync(ana).problems == []


def forged(workspace: Workspace, *lines: Put, office_id: str = "") -> bytes:
    ours = office.current(workspace)
    assert ours is not None
    batch = SegmentBatch(new_uid(), 1_700_000_000_000, "Eve", "edit", "", None, None, 0, len(lines), list(lines))
    return encode(Segment(office_id or ours.id, "ee" * 8, 1, (), [batch]))


def eve(**cells: str) -> Put:
    return Put(1, "contact", new_uid(), None, {"given": "Eve", "kind": "individual", **cells}, [])


def test_a_segment_of_another_office_is_refused_also_amid_a_pack(computers: Computers, ana: Workspace) -> None:
    alien, right = forged(ana, eve(), office_id="ab" * 16), forged(ana, eve(family="Right"))
    place = computers.folder / "segments" / "brought"
    place.mkdir()
    (place / "one.csv").write_bytes(alien)
    (place / "pack.csv").write_bytes(forged(ana, eve(), office_id="cd" * 16) + right)
    outcome = syncing.sync(ana)
    assert reasons(outcome) == {"one.csv": "other-office", "pack.csv": "other-office"}
    assert names(ana) == ["Daiva", "Elena", "Eve Right"]
    assert (place / "one.csv").read_bytes() == alien
    assert reasons(syncing.sync(ana)).keys() == {"one.csv", "pack.csv"}


def test_a_segment_with_wrong_parents_hides_nothing_in_its_pack(computers: Computers, ana: Workspace) -> None:
    content = forged(ana, eve())
    first = content.partition(b"\n")[0]
    body = content[: content.rindex(b"\nend,") + 1].replace(first, first + b"nonsense")
    wrong = body + end_line(body)
    rights = [forged(ana, eve(family=str(number))) for number in range(8)]
    (computers.folder / "segments" / "pack.csv").write_bytes(wrong.join([b"", *rights, b""]))
    outcome = syncing.sync(ana)
    assert reasons(outcome) == {"pack.csv": "malformed"}
    assert len(names(ana)) == 10


def test_what_came_before_its_parents_is_taken_and_all_is_right_once_they_come(
    computers: Computers, ana: Workspace, ben: Workspace
) -> None:
    (uid,) = ana.database.row("SELECT uid FROM contact WHERE given = 'Daiva'") or (b"",)
    contacts.set_fields(ben, uid, [("title", "Clerk")])
    syncing.sync(ben)
    syncing.sync(ana)
    contacts.set_fields(ana, uid, [("title", "Boss")])
    syncing.sync(ana)
    aside = {path: path.read_bytes() for path in own(computers, ben)}
    for path in aside:
        path.unlink()
    cid = computers.join("Cid")
    assert queries.contact(cid.database, uid).title == "Boss"
    assert [p.reason for p in sync_state.health(cid.database)] == ["missing-parent"]
    for path, content in aside.items():
        path.write_bytes(content)
    syncing.sync(cid)
    assert queries.contact(cid.database, uid).title == "Boss"
    assert cid.database.rows("SELECT * FROM contest") == []
    assert sync_state.health(cid.database) == []


# Packs


def many(workspace: Workspace, number: int, channel: Callable[[], FolderChannel] | None = None) -> None:
    for each in range(number):
        contacts.create(workspace, Contact(given=f"Person {each:03}"))
        syncing.sync(workspace, channel=channel() if channel else None)


def test_many_small_segments_become_few_files_and_all_is_there(
    computers: Computers, ana: Workspace, ben: Workspace
) -> None:
    many(ana, 40)
    packed = own(computers, ana)
    assert len(packed) < 20
    assert counts(syncing.sync(ana)) == (0, 0, 0)
    computers.sync()
    assert len(names(ben)) == 42
    cid = computers.join("Cid")
    assert names(cid) == names(ana)
    assert syncing.sync(cid).problems == []
    for path in packed:
        path.unlink()
    assert syncing.sync(ben).healed > 30
    assert names(computers.join("Dan")) == names(ana)


def test_a_reader_that_listed_before_the_packing_finds_all_the_next_time(
    computers: Computers, ana: Workspace, ben: Workspace
) -> None:
    many(ana, 30)
    done = False

    def pack(what: str, name: str) -> None:
        nonlocal done
        if what == "read" and name.startswith("segments/") and not done:
            done = True
            many(ana, 3)

    outcome = syncing.sync(ben, channel=Watched(computers.folder, pack))
    assert done
    assert {problem.reason for problem in outcome.problems} <= {"vanished"}
    assert syncing.sync(ben).problems == []
    assert len(names(ben)) == 2 + 30 + 3
    assert names(computers.join("Cid")) == names(ben)


def test_files_go_only_once_the_pack_is_there(computers: Computers, ana: Workspace) -> None:
    many(ana, 28)
    there = set(segments(computers))
    calls: list[str] = []

    def look(what: str, name: str) -> None:
        if what == "remove":
            assert any("pack-" in path.name for path in segments(computers))
            calls.append(name)

    many(ana, 5, lambda: Watched(computers.folder, look))
    gone = there - set(segments(computers))
    assert len(gone) > 20
    assert {path.relative_to(computers.folder).as_posix() for path in gone} <= set(calls)


# Killed


class Killed(BaseException):
    """The computer went off."""


def test_a_sync_that_is_killed_at_any_call_is_completed_by_the_next(
    computers: Computers, ana: Workspace, ben: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared_files, "_COMPARED_AGAIN", 0)
    (uid,) = ana.database.row("SELECT uid FROM contact WHERE given = 'Daiva'") or (b"",)
    for call in range(1, 200):
        left = call

        def tick(what: str, name: str) -> None:
            nonlocal left
            left -= 1
            if not left:
                raise Killed

        contacts.set_fields(ana, uid, [("title", f"title {call}")])
        contacts.set_photo(ana, uid, b"photo %d" % call)
        contacts.set_fields(ben, uid, [("department", f"department {call}")])
        syncing.sync(ben)
        kept.put(ana.database, "told", "")
        own(computers, ana)[0].unlink()
        try:
            syncing.sync(ana, channel=Watched(computers.folder, tick))
        except Killed:
            assert ana.database.rows("SELECT * FROM writing") == []
            assert syncing.sync(ana).problems == []
            syncing.sync(ben)
            for workspace in (ana, ben):
                found = queries.contact(workspace.database, uid)
                assert (found.title, found.department) == (f"title {call}", f"department {call}")
                assert workspace.attachments.get(queries.photo_name(workspace.database, uid)) == b"photo %d" % call
        else:
            break
    assert 10 < call < 199


# Photos


def test_photos_that_were_lost_here_come_again(
    computers: Computers, ana: Workspace, daiva: Uid, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a restore of the database alone."""
    monkeypatch.setattr(shared_files, "_COMPARED_AGAIN", 0)
    contacts.set_photo(ana, daiva, b"a photo")
    syncing.sync(ana)
    for path in (ana.folder / "attachments").rglob("*"):
        if path.is_file():
            path.unlink()
    assert photo(ana, daiva) is None
    syncing.sync(ana)
    assert photo(ana, daiva) == b"a photo"


def photo(workspace: Workspace, uid: Uid) -> bytes | None:
    return workspace.attachments.get(queries.photo_name(workspace.database, uid))


@pytest.fixture
def daiva(ana: Workspace) -> Uid:
    (uid,) = ana.database.row("SELECT uid FROM contact WHERE given = 'Daiva'") or (b"",)
    return bytes(uid)


def test_photos_travel_by_what_they_are(computers: Computers, ana: Workspace, ben: Workspace, daiva: Uid) -> None:
    contacts.set_photo(ana, daiva, b"a photo")
    computers.sync()
    assert photo(ben, daiva) == b"a photo"
    name = Attachments.name_of(b"a photo")
    assert (computers.folder / "attachments" / name[:2] / name).read_bytes() == b"a photo"
    contacts.set_photo(ben, daiva, b"another photo")
    computers.sync()
    assert photo(ana, daiva) == b"another photo"


@pytest.mark.parametrize("damage", [b"", b"a pho", b"wrong photo", None], ids=["empty", "torn", "other", "gone"])
def test_a_photo_that_is_wrong_is_refused_and_written_again_by_whoever_has_it(
    computers: Computers,
    ana: Workspace,
    ben: Workspace,
    daiva: Uid,
    damage: bytes | None,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(shared_files, "_COMPARED_AGAIN", 0)
    contacts.set_photo(ana, daiva, b"a photo")
    syncing.sync(ana)
    name = Attachments.name_of(b"a photo")
    path = computers.folder / "attachments" / name[:2] / name
    path.unlink()
    if damage is not None:
        path.write_bytes(damage)
    syncing.sync(ben)
    assert (queries.photo_name(ben.database, daiva), photo(ben, daiva)) == (name, None)
    assert list(ben.attachments.names()) == []
    computers.sync()
    assert photo(ben, daiva) == b"a photo"


def test_photos_come_when_they_are_looked_at_if_that_is_wished(
    computers: Computers, ana: Workspace, ben: Workspace, daiva: Uid
) -> None:
    office.set_attachments(ben, "demand")
    contacts.set_photo(ana, daiva, b"a photo")
    computers.sync()
    assert photo(ben, daiva) is None
    name = Attachments.name_of(b"a photo")
    channel = FolderChannel(computers.folder)
    assert shared_files.fetch(ben, channel, None, name)
    assert photo(ben, daiva) == b"a photo"
    assert not shared_files.fetch(ben, channel, None, "0" * 64)
    contacts.set_photo(ana, daiva, b"another photo")
    computers.sync()
    office.set_attachments(ben, "all")
    syncing.sync(ben)
    assert photo(ben, daiva) == b"another photo"


@pytest.mark.parametrize("name", ["../../x", "x", "/etc/passwd", "A" * 64, "..", "\0", "C:\\x", "é" * 64, " " * 64])
def test_a_photo_s_name_leads_nowhere(
    computers: Computers, ana: Workspace, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shared_files, "_COMPARED_AGAIN", 0)
    (computers.root / "x").write_bytes(b"secret")
    (computers.folder / "attachments").mkdir()
    line = eve(photo=name)
    (computers.folder / "segments" / "eve.csv").write_bytes(forged(ana, line))
    before = snapshot(computers.root)
    cid = computers.join("Cid")
    for workspace in (ana, cid):
        assert syncing.sync(workspace).problems == []
        assert names(workspace) == ["Daiva", "Elena", "Eve"]
        assert photo(workspace, line.uid) is None
        assert exporting.export_text(workspace, computers.root / "list.vcf", "") == 3
    after = snapshot(computers.root)
    assert {n: v for n, v in after.items() if "/attachments" in n} == {
        n: v for n, v in before.items() if "/attachments" in n
    }


# Who is there


def test_each_device_tells_when_it_was_there(computers: Computers, ana: Workspace, ben: Workspace) -> None:
    path = computers.folder / "devices" / f"{kept.get(ben.database, 'device')}.csv"
    rows = dict(line.split(",") for line in path.read_text().splitlines())
    assert rows["device"] == path.stem
    assert abs(int(rows["time"]) - folder_files.now()) < 60_000
    assert {each.name: bool(each.version) for each in sync_state.people(ana.database)} == {"laptop": True, "desk": True}
    path.unlink()
    syncing.sync(ben)
    assert path.exists()


DEVICE = "device,{code}\ntime,{time}\nversion,{version}\n"


@pytest.mark.parametrize(
    "content",
    [
        b"", b"\0" * 50, b"\xff\xfe", b"nonsense", b'"', b"device,{code}\n", b"x" * 70_000,
        DEVICE.format(code="{code}", time=10**30, version="1.0").encode(),
        DEVICE.format(code="{code}", time="9" * 5000, version="1.0").encode(),
        DEVICE.format(code="{code}", time=-(10**18), version="1.0").encode(),
        DEVICE.format(code="{code}", time="soon", version="1.0").encode(),
        DEVICE.format(code="{code}", time="1e3", version="1.0").encode(),
        DEVICE.format(code="0" * 16, time=1_700_000_000_000, version="1.0").encode(),
        DEVICE.format(code="{code}", time=1_700_000_000_000, version='"' + "9." * 10_000 + '\n\0"').encode(),
    ],
    ids=range(14),
)  # fmt: skip
def test_doubtful_words_of_devices_do_no_harm(
    computers: Computers, ana: Workspace, ben: Workspace, content: bytes
) -> None:
    code = kept.get(ben.database, "device")
    path = computers.folder / "devices" / f"{code}.csv"
    path.write_bytes(content.replace(b"{code}", code.encode()))
    (path.parent / "Ünknown (1).csv").write_bytes(content)
    (path.parent / "é.csv").mkdir()
    syncing.sync(ana)
    assert {each.name for each in sync_state.people(ana.database)} == {"laptop", "desk"}
    assert all(0 <= each.last_seen <= folder_files.now() for each in sync_state.people(ana.database))
    assert sync_state.health(ana.database) == [] or content.startswith(b"device,{code}")
    assert counts(syncing.sync(ana)) == (0, 0, 0)


class _Stale(FolderChannel):
    """A listing that is empty yet, as a share's may be for a while."""

    def entries(self, area: str) -> list[Entry]:
        return []


def test_a_file_that_holds_what_was_not_seen_yet_is_not_written_over(
    computers: Computers, ana: Workspace, ben: Workspace
) -> None:
    contacts.create(ana, Contact(given="Only here"))
    before = set(segments(computers))
    syncing.sync(ana)
    (new,) = set(segments(computers)) - before
    content = new.read_bytes()
    bens = own(computers, ben)[0]
    bens.write_bytes(content)  # the names of the two are mixed up, and the other file is lost
    new.unlink()
    assert syncing.sync(ben, channel=_Stale(computers.folder)).healed > 0
    assert content in [path.read_bytes() for path in segments(computers)]
    assert syncing.sync(ben).merged == 1
    assert "Only here" in names(ben)


# What stays on one device


@pytest.mark.parametrize("edited", [True, False])
def test_an_activity_that_others_open_is_told_as_it_stands_where_something_of_it_had_stayed(
    computers: Computers, ana: Workspace, ben: Workspace, edited: bool
) -> None:
    daiva, elena = (ana.database.row("SELECT uid FROM contact WHERE given = ?", (n,))[0] for n in ("Daiva", "Elena"))
    call = activities.add(ana, Activity(type="call", status="planned", summary="Call", contacts=[uid_text(elena)]))
    computers.sync()
    contacts.set_fields(ana, elena, [("private", "yes")])  # for Ana alone; Ben goes on with her
    if edited:
        activities.reschedule(ana, [call], "2027-01-10")
    computers.sync()
    before = queries.activity(ben.database, call)
    assert before.due == ""
    activities.save(ben, before, replace(before, contacts=[*before.contacts, uid_text(daiva)]))
    computers.sync(rounds=3)
    assert [queries.activity(each.database, call).due for each in (ana, ben)] == ["2027-01-10" * edited] * 2
    told = ben.database.rows("SELECT author FROM batch WHERE action = 'tell'")
    assert told == [("Ana",)] * edited
    assert ana.database.rows("SELECT * FROM contest") == []
