"""What any channel must do; a new kind is added as a class below that gives one."""

from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.sync.channel import Channel, Unreadable, check_name
from crm_desktop.sync.folder import FolderChannel
from tests.sync.memory import MemoryChannel

LIMIT = 1 << 20
NAME = "segments/0123456789abcdef/1-abc.csv"
BAD_NAMES = [
    "",
    "/",
    "/etc/passwd",
    "segments/",
    "segments//a",
    ".",
    "..",
    "../a",
    "segments/../../a",
    "./a",
    "segments/.hidden",
    "a.",
    "A.csv",
    "ä.csv",
    "a b.csv",
    "a\\b.csv",
    "c:a.csv",
    "a\n",
    "a\0b",
    "~$a.csv",
    "con",
    "nul.csv",
    "segments/com1",
    "lpt9.tar.gz",
    "aux/a.csv",
    "desktop.ini",
    "a.tmp",
    "a.lock",
    "a" * 81,
]


class ChannelContract:
    @pytest.fixture
    def channel(self, tmp_path: Path) -> Channel:
        raise NotImplementedError

    def test_a_new_place_is_empty(self, channel: Channel) -> None:
        assert channel.entries("segments") == []
        assert channel.place

    @pytest.mark.parametrize("content", [b"", b"\0", b"a\r\nb\n\x1a\xff", bytes(range(256)) * 1000])
    def test_what_was_published_is_read_and_listed(self, channel: Channel, content: bytes) -> None:
        channel.publish(NAME, content)
        assert channel.read(NAME, LIMIT) == content
        [entry] = channel.entries("segments")
        assert (entry.name, entry.size) == (NAME, len(content))
        assert 0 <= entry.stamp < 2**63

    def test_files_at_the_top_and_deep_below(self, channel: Channel) -> None:
        channel.publish("office.csv", b"1")
        channel.publish("attachments/ab/cd/ef", b"2")
        assert channel.read("office.csv", 1) == b"1"
        assert channel.read("attachments/ab/cd/ef", 1) == b"2"

    def test_only_the_area_is_listed_by_name(self, channel: Channel) -> None:
        for name in ("segments/b/2", "segments/a/1", "segments/c", "segments-old/1", "inbox/list.csv", "office.csv"):
            channel.publish(name, b"")
        assert [entry.name for entry in channel.entries("segments")] == ["segments/a/1", "segments/b/2", "segments/c"]
        assert [entry.name for entry in channel.entries("segments/a")] == ["segments/a/1"]

    def test_what_is_there_is_replaced(self, channel: Channel) -> None:
        channel.publish(NAME, b"torn")
        channel.publish(NAME, b"whole and longer")
        assert channel.read(NAME, LIMIT) == b"whole and longer"
        channel.publish(NAME, b"short")
        assert channel.read(NAME, LIMIT) == b"short"
        assert len(channel.entries("segments")) == 1

    def test_what_is_right_is_left_alone(self, channel: Channel) -> None:
        channel.publish(NAME, b"right")
        before = channel.entries("segments")
        channel.publish(NAME, b"right")
        assert channel.entries("segments") == before

    def test_a_listing_shows_that_a_file_changed(self, channel: Channel) -> None:
        channel.publish(NAME, b"one")
        before = channel.entries("segments")
        channel.publish(NAME, b"other")
        assert channel.entries("segments") != before

    def test_the_limit_holds(self, channel: Channel) -> None:
        channel.publish(NAME, b"12345")
        assert channel.read(NAME, 5) == b"12345"
        with pytest.raises(Unreadable, match="too-big"):
            channel.read(NAME, 4)

    @pytest.mark.parametrize("name", ["office.csv", "segments/a", "segments/b/c", f"{NAME}/below", "Some (1) Ünlisted"])
    def test_what_is_not_there_cannot_be_read(self, channel: Channel, name: str) -> None:
        channel.publish("segments/b/d", b"")
        with pytest.raises(Unreadable, match="vanished"):
            channel.read(name, LIMIT)

    def test_removed_is_gone_and_may_be_published_again(self, channel: Channel) -> None:
        channel.publish(NAME, b"1")
        channel.remove(NAME)
        assert channel.entries("segments") == []
        with pytest.raises(Unreadable, match="vanished"):
            channel.read(NAME, LIMIT)
        channel.publish(NAME, b"2")
        assert channel.read(NAME, LIMIT) == b"2"

    def test_removing_what_is_not_there_is_fine(self, channel: Channel) -> None:
        channel.remove("segments/a/b")
        channel.publish("segments/a/c", b"")
        channel.remove("segments/a/b")
        assert len(channel.entries("segments")) == 1

    @pytest.mark.parametrize("name", BAD_NAMES)
    def test_bad_names_are_bugs(self, channel: Channel, name: str) -> None:
        with pytest.raises(ValueError, match="not a name"):
            channel.publish(name, b"")
        with pytest.raises(ValueError, match="not a name"):
            channel.remove(name)
        with pytest.raises(ValueError, match="not a name"):
            channel.entries(name)


class TestFolder(ChannelContract):
    @pytest.fixture
    def channel(self, tmp_path: Path) -> Channel:
        return FolderChannel(tmp_path)


class TestMemory(ChannelContract):
    @pytest.fixture
    def channel(self, tmp_path: Path) -> Channel:
        return MemoryChannel()


@pytest.mark.parametrize(
    "name", ["office.csv", NAME, f"attachments/ab/{'0' * 64}", "a" * 80, "common/con-1", "a-b_c.d"]
)
def test_good_names(name: str) -> None:
    check_name(name)
