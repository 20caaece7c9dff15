"""The measures of label sheets and envelopes, in millimetres from the top left corner of the paper."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Box:
    """A place on paper."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class LabelSheet:
    """Paper of `width` by `height` with labels in rows; from one to the next it is `pitch_x` and `pitch_y`.

    Labels are counted from 0, row by row from the left, as they lie on the sheet in every language.
    """

    key: str
    name: str
    width: float
    height: float
    columns: int
    rows: int
    label_width: float
    label_height: float
    left: float
    top: float
    pitch_x: float
    pitch_y: float

    @property
    def count(self) -> int:
        """The labels of one sheet."""
        return self.columns * self.rows

    def label(self, place: int) -> Box:
        """Where a label lies; IndexError where the sheet has none of that number."""
        if not 0 <= place < self.count:
            raise IndexError(place)
        row, column = divmod(place, self.columns)
        return Box(
            self.left + column * self.pitch_x, self.top + row * self.pitch_y, self.label_width, self.label_height
        )

    def label_at(self, x: float, y: float) -> int | None:
        """The label at a place of the paper, None between and beside them."""
        for place in range(self.count):
            box = self.label(place)
            if box.x <= x < box.x + box.width and box.y <= y < box.y + box.height:
                return place
        return None


@dataclass(frozen=True, slots=True)
class Envelope:
    """An envelope with its longer side across: where the sender stands, and the recipient.

    The recipient's place is that of the Universal Postal Union's standard S42: at least 40 mm from the top, 15 mm from
    the other edges, within 140 mm of the right edge.
    """

    key: str
    name: str
    width: float
    height: float

    @property
    def sender(self) -> Box:
        """In the top left corner."""
        return Box(_EDGE, _SENDER_TOP, self.width / 2 - _EDGE, _RECIPIENT_TOP - _SENDER_TOP - _GAP)

    @property
    def recipient(self) -> Box:
        """Before the middle, in the lower half."""
        left = max(self.width / 2 - _GAP, self.width - _FARTHEST)
        top = max(_RECIPIENT_TOP, self.height * 0.42)
        return Box(left, top, self.width - left - _EDGE, self.height - top - _EDGE)


_EDGE, _GAP, _SENDER_TOP, _RECIPIENT_TOP, _FARTHEST = 15.0, 5.0, 10.0, 45.0, 140.0

# By the makers' data sheets. Labels are in the middle of the sheet: what is left of the paper is parted evenly.
SHEETS = {
    sheet.key: sheet
    for sheet in (
        LabelSheet("L7160", "Avery L7160", 210, 297, 3, 7, 63.5, 38.1, 7.21, 15.15, 66.04, 38.1),
        LabelSheet("L7163", "Avery L7163", 210, 297, 2, 7, 99.1, 38.1, 4.65, 15.15, 101.6, 38.1),
        LabelSheet("5160", "Avery 5160", 215.9, 279.4, 3, 10, 66.675, 25.4, 4.7625, 12.7, 69.85, 25.4),
    )
}
ENVELOPES = {each.key: each for each in (Envelope("DL", "DL", 220, 110), Envelope("C5", "C5", 229, 162))}
