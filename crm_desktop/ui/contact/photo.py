"""Choosing a picture of a contact."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImageReader

_LARGEST = 512
"""Pixels along the longer side that are kept: enough for any avatar."""


def filters() -> str:
    """The picture files that can be read, as the patterns of a file dialog."""
    kinds = {bytes(kind.data()).decode() for kind in QImageReader.supportedImageFormats()}
    return " ".join(f"*.{kind}" for kind in sorted(kinds & {"png", "jpg", "jpeg", "gif", "bmp", "webp"}))


def read_photo(path: str) -> bytes | None:
    """The picture in a file, made small: JPEG, or PNG where it is see-through. None where the file is no picture."""
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > _LARGEST:
        reader.setScaledSize(size.scaled(QSize(_LARGEST, _LARGEST), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        return None
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if image.hasAlphaChannel():
        image.save(buffer, "PNG")  # type: ignore[call-overload]
    else:
        image.save(buffer, "JPEG", 88)  # type: ignore[call-overload]
    return bytes(buffer.data().data())
