"""Measures of label sheets and envelopes."""

from __future__ import annotations

import pytest

from crm_desktop.domain.label_sheets import ENVELOPES, SHEETS, Envelope, LabelSheet


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_labels_lie_on_the_paper_evenly_and_apart(sheet: LabelSheet) -> None:
    boxes = [sheet.label(place) for place in range(sheet.count)]
    assert len({(box.x, box.y) for box in boxes}) == sheet.count
    first, last = boxes[0], boxes[-1]
    assert first.x == pytest.approx(sheet.width - last.x - last.width, abs=0.02)
    assert first.y == pytest.approx(sheet.height - last.y - last.height, abs=0.02)
    assert sheet.pitch_x >= sheet.label_width
    assert sheet.pitch_y >= sheet.label_height
    with pytest.raises(IndexError):
        sheet.label(sheet.count)


@pytest.mark.parametrize(
    ("key", "labels", "size"), [("L7160", 21, (63.5, 38.1)), ("L7163", 14, (99.1, 38.1)), ("5160", 30, (66.675, 25.4))]
)
def test_the_sheets_that_are_known(key: str, labels: int, size: tuple[float, float]) -> None:
    sheet = SHEETS[key]
    assert sheet.count == labels
    assert (sheet.label(0).width, sheet.label(0).height) == size


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_a_place_of_the_paper_is_a_label(sheet: LabelSheet) -> None:
    for place in range(sheet.count):
        box = sheet.label(place)
        assert sheet.label_at(box.x + box.width / 2, box.y + box.height / 2) == place
    assert sheet.label_at(1, 1) is None


@pytest.mark.parametrize("envelope", ENVELOPES.values(), ids=ENVELOPES)
def test_the_recipient_stands_where_the_post_looks(envelope: Envelope) -> None:
    box = envelope.recipient
    assert box.y >= 40
    assert envelope.width - box.x - box.width >= 15
    assert envelope.height - box.y - box.height >= 15
    assert envelope.width - box.x <= 140
    assert envelope.sender.y + envelope.sender.height <= box.y
