"""Draws the icon of the program, an SVG, in the forms that systems want."""

from __future__ import annotations

import os
import struct
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize
from PySide6.QtGui import QGuiApplication, QIcon

SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_ICO = (16, 24, 32, 48, 64, 256)
_ICNS = {b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def draw(source: Path, folder: Path) -> dict[str, Path]:
    """Write NAME-SIZE.png, NAME.ico and NAME.icns into `folder`; returns them by "SIZE", "ico" and "icns"."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qt = QGuiApplication.instance() or QGuiApplication([])
    icon = QIcon(str(source))
    pictures = {size: _png(icon, size) for size in SIZES}
    del qt
    folder.mkdir(parents=True, exist_ok=True)
    written = {"ico": folder / f"{source.stem}.ico", "icns": folder / f"{source.stem}.icns"}
    written["ico"].write_bytes(_ico([(size, pictures[size]) for size in _ICO]))
    written["icns"].write_bytes(_icns([(kind, pictures[size]) for kind, size in _ICNS.items()]))
    for size, picture in pictures.items():
        written[str(size)] = folder / f"{source.stem}-{size}.png"
        written[str(size)].write_bytes(picture)
    return written


def _png(icon: QIcon, size: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    icon.pixmap(QSize(size, size), 1.0).save(buffer, "PNG")
    return bytes(buffer.data().data())


def _ico(pictures: list[tuple[int, bytes]]) -> bytes:
    """Windows' icon: a table of pictures, 0 for 256 pixels."""
    head, place = struct.pack("<3H", 0, 1, len(pictures)), 6 + 16 * len(pictures)
    for size, picture in pictures:
        head += struct.pack("<4B2H2I", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + b"".join(picture for _, picture in pictures)


def _icns(pictures: list[tuple[bytes, bytes]]) -> bytes:
    """macOS's icon: chunks of a type and a length that counts both."""
    body = b"".join(kind + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in pictures)
    return b"icns" + struct.pack(">I", 8 + len(body)) + body
