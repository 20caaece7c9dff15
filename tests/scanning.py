"""Reading QR codes from pictures, as the camera of a phone does."""

from __future__ import annotations

from typing import Any

import zxingcpp
from PySide6.QtGui import QImage


def scan(image: QImage) -> Any:
    """The one code in the picture, dark on light."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    pixels = bytes(grey.constBits())  # a view does not keep them
    view = zxingcpp.ImageView(pixels, grey.width(), grey.height(), zxingcpp.ImageFormat.Lum, grey.bytesPerLine())
    (found,) = zxingcpp.read_barcodes(view, zxingcpp.BarcodeFormat.QRCode, try_invert=False)
    return found
