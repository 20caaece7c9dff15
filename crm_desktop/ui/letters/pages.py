"""Letters, labels and envelopes as pages."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPen

from crm_desktop.domain.label_sheets import Box, Envelope, LabelSheet
from crm_desktop.ui.printing.block import Block
from crm_desktop.ui.printing.paper import INK, SECOND, Document, font, page_layout, points
from crm_desktop.ui.text_lines import runs_right_to_left

_LETTER_SIZE = 11  # points of type
_LETTER_MARGIN = points(25)
_LABEL_SIZES = (11, 10, 9, 8, 7, 6)
_ENVELOPE_SIZES = (13, 12, 11, 10, 9, 8)
_SENDER_SIZES = (9, 8, 7)
_PADDING = Box(points(4), points(2), 0, 0)  # within a label, so that a sheet that is fed askew does no harm
_USED, _OUTLINE, _NEXT = "#e3e1db", "#c9c6be", "#2f5fde"


class LetterOnPaper(Document):
    """A text on as many pages as it takes, each paragraph in its own direction."""

    def __init__(self, title: str, text: str) -> None:
        self.title = title
        paper = self.paper
        self._block = Block(text.strip("\n"), font(_LETTER_SIZE), paper.width() - 2 * _LETTER_MARGIN)
        room = paper.height() - 2 * _LETTER_MARGIN
        self._starts = [0]
        while (end := self._starts[-1] + self._block.fitting(room, self._starts[-1])) < len(self._block.rows):
            self._starts.append(end)

    def pages(self) -> int:
        return len(self._starts)

    def draw(self, painter: QPainter, page: int) -> None:
        painter.setPen(QColor(INK))
        last = self._starts[page + 1] if page + 1 < len(self._starts) else None
        self._block.draw(painter, _LETTER_MARGIN, _LETTER_MARGIN, self._starts[page], last)


def fitted(text: str, width: float, height: float, sizes: Sequence[int]) -> Block | None:
    """A text in the largest type in which it has room; words are broken only where nothing else helps.

    None where it has no room in the smallest. It stands at the side at which its first letter begins.
    """
    lines = "\n".join(line for line in map(str.strip, text.splitlines()) if line)
    from_right = bool(runs_right_to_left(lines))
    for whole_words in (True, False):
        for size in sizes:
            block = Block(lines, font(size), width, from_right=from_right, whole_words=whole_words)
            if block.height <= height and block.is_within:
                return block
    return None


def fitted_label(sheet: LabelSheet, text: str) -> Block | None:
    """A text as it stands on a label; None where it has no room there."""
    width, height = points(sheet.label_width) - 2 * _PADDING.x, points(sheet.label_height) - 2 * _PADDING.y
    return fitted(text, width, height, _LABEL_SIZES)


class LabelsOnPaper(Document):
    """Labels on sheets from the `first` free label on; each is a text that `fitted_label` gave room."""

    def __init__(self, title: str, sheet: LabelSheet, labels: Sequence[Block], first: int = 0) -> None:
        self.title = title
        self.sheet = sheet
        self.first = first
        self._labels = labels

    @property
    def layout(self) -> QPageLayout:
        size = QPageSize.PageSizeId.A4 if self.sheet.height > 290 else QPageSize.PageSizeId.Letter
        return page_layout(QPageSize(size))

    def pages(self) -> int:
        return max(1, -(-(self.first + len(self._labels)) // self.sheet.count))

    def place_of(self, number: int) -> tuple[int, Box]:
        """The page of a label, and where it lies there, in millimetres."""
        page, place = divmod(self.first + number, self.sheet.count)
        return page, self.sheet.label(place)

    def draw(self, painter: QPainter, page: int) -> None:
        painter.setPen(QColor(INK))
        start = page * self.sheet.count - self.first
        for number in range(max(start, 0), min(start + self.sheet.count, len(self._labels))):
            block, box = self._labels[number], _rect(self.place_of(number)[1])
            painter.save()
            painter.setClipRect(box)  # marks stacked higher than the font says stay within, too
            block.draw(painter, box.left() + _PADDING.x, box.center().y() - block.height / 2)
            painter.restore()

    def draw_guides(self, painter: QPainter, page: int) -> None:
        """The outlines of the labels, those that are used already grey, the first to be printed marked."""
        for place in range(self.sheet.count):
            box = _rect(self.sheet.label(place)).adjusted(1, 1, -1, -1)
            painter.setPen(QPen(QColor(_OUTLINE), 0.75))
            painter.setBrush(QColor(_USED) if page == 0 and place < self.first else QColor(0, 0, 0, 0))
            if page == 0 and place == self.first:
                painter.setPen(QPen(QColor(_NEXT), 1.5))
            painter.drawRoundedRect(box, 4, 4)


class EnvelopesOnPaper(Document):
    """An envelope for each recipient, with the sender in its corner."""

    def __init__(self, title: str, envelope: Envelope, sender: str, recipients: Sequence[Block]) -> None:
        self.title = title
        self.envelope = envelope
        self._recipients = recipients
        self._sender = fitted_sender(envelope, sender)

    @property
    def layout(self) -> QPageLayout:
        sizes = {"DL": QPageSize.PageSizeId.EnvelopeDL, "C5": QPageSize.PageSizeId.EnvelopeC5}
        return page_layout(QPageSize(sizes[self.envelope.key]), across=True)

    def pages(self) -> int:
        return len(self._recipients)

    def draw(self, painter: QPainter, page: int) -> None:
        box = _rect(self.envelope.sender)
        if self._sender is not None:
            painter.setPen(QColor(SECOND))
            self._sender.draw(painter, box.left(), box.top())
        painter.setPen(QColor(INK))
        box = _rect(self.envelope.recipient)
        self._recipients[page].draw(painter, box.left(), box.top())


def fitted_recipient(envelope: Envelope, text: str) -> Block | None:
    """A text as it stands on an envelope; None where it has no room there."""
    box = _rect(envelope.recipient)
    return fitted(text, box.width(), box.height(), _ENVELOPE_SIZES)


def fitted_sender(envelope: Envelope, text: str) -> Block | None:
    """The sender as it stands on an envelope; None where it has no room there."""
    box = _rect(envelope.sender)
    return fitted(text, box.width(), box.height(), _SENDER_SIZES)


def _rect(box: Box) -> QRectF:
    """A place on paper in points."""
    return QRectF(points(box.x), points(box.y), points(box.width), points(box.height))
