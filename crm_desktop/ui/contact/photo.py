"""Pictures of contacts: chosen from a file, and drawn. Whatever a picture holds, it takes bounded time and memory."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from crm_desktop.interchange.files import open_bytes

_KINDS = {"png", "jpg", "jpeg", "gif", "bmp", "webp"}  # SVG and others may name files, or take time without end
_LARGEST = 512
"""Pixels along the longer side that are kept: enough for any avatar."""
_MOST_BYTES = 64 << 20
_MOST_PIXELS = 50_000_000
"""What is decoded, at 4 bytes each: as large as telephones take pictures, and small enough for any computer."""


def filters() -> str:
    """The picture files that can be read, as the patterns of a file dialog."""
    kinds = {bytes(kind.data()).decode() for kind in QImageReader.supportedImageFormats()}
    return " ".join(f"*.{kind}" for kind in sorted(kinds & _KINDS))


def decode(content: bytes) -> QImage:
    """The picture, no larger than _LARGEST; a null one where it is of no known kind, damaged or too large."""
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)  # by what it holds, whatever it is called
    reader.setAutoTransform(True)
    if bytes(reader.format().data()).decode() not in _KINDS:  # before its size, for which an SVG loads what it names
        return QImage()
    size = reader.size()
    if size.width() * size.height() > _MOST_PIXELS:
        return QImage()
    if max(size.width(), size.height()) > _LARGEST:
        reader.setScaledSize(size.scaled(QSize(_LARGEST, _LARGEST), Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def read_photo(path: str) -> bytes | None:
    """The picture in a file, made small: JPEG, or PNG where it is see-through. None where the file is no picture.

    Raises UserError as `open_bytes` does.
    """
    with open_bytes(Path(path)) as file:
        content = file.read(_MOST_BYTES + 1)
    image = decode(content) if len(content) <= _MOST_BYTES else QImage()
    if image.isNull():
        return None
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if image.hasAlphaChannel():
        image.save(buffer, "PNG")  # type: ignore[call-overload]
    else:
        image.save(buffer, "JPEG", 88)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
