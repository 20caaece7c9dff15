"""The circle that stands for a contact."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from crm_desktop.ui import paint, theme


class Avatar(QWidget):
    """Initials in soft violet, or the photo; `theme.AVATAR` or `theme.AVATAR_LARGE` pixels across.

    It only repeats what stands beside it, so screen readers pass over it.
    """

    def __init__(self, initials: str = "", *, size: int = theme.AVATAR_LARGE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._initials = initials
        self._photo: QPixmap | None = None
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_contact(self, initials: str, photo: QPixmap | None = None) -> None:
        self._initials = initials
        self._photo = photo
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint.draw_avatar(QPainter(self), self.rect(), self._initials, self._photo)
