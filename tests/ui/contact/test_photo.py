"""Pictures that come with contacts from elsewhere, drawn by the window."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QColor, QImage

from crm_desktop.domain.errors import UserError
from crm_desktop.ui.contact import photo

SVG = b"""<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="20" height="20">
<image xlink:href="file:///etc/passwd" width="20" height="20"/><rect width="20" height="20" fill="red"/></svg>"""


def picture(kind: str, size: QSize) -> bytes:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, kind)  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


def bomb(side: int) -> bytes:
    """A PNG of so many pixels a side, packed as small as it goes."""
    head = struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)
    packer = zlib.compressobj(1)
    lines = b"".join(packer.compress(bytes((1 + side) * 100)) for _ in range(side // 100)) + packer.flush()
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", lines) + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "BMP", "WEBP"])
def test_usual_pictures_are_drawn_small(kind: str) -> None:
    assert photo.decode(picture(kind, QSize(1600, 900))).size() == QSize(512, 288)


def test_pictures_that_could_name_other_files_are_not_drawn(tmp_path: Path) -> None:
    assert photo.decode(SVG).isNull()
    (tmp_path / "me.png").write_bytes(SVG)
    assert photo.read_photo(str(tmp_path / "me.png")) is None


def test_a_small_file_that_is_a_huge_picture_is_not_unpacked() -> None:
    content = bomb(7_200)
    assert len(content) < 500_000
    assert photo.decode(content).isNull()
    assert not photo.decode(bomb(1_000)).isNull()


def test_what_is_no_picture_or_cut_off_draws_nothing_and_says_nothing() -> None:
    whole = picture("PNG", QSize(40, 40))
    for content in (b"", b"\x89PNG", whole[:40], whole[:-30], b"GIF89a", b"BM" + bytes(60), b"RIFF\0\0\0\0WEBPVP8 "):
        photo.decode(content)
    assert photo.decode(b"").isNull()


def test_a_file_that_is_none_is_said(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="file-is-directory"):
        photo.read_photo(str(tmp_path))
