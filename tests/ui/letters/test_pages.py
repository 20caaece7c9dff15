"""Labels, envelopes and letters as they are drawn: measured by their ink."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.label_sheets import ENVELOPES, SHEETS, Box, Envelope, LabelSheet
from crm_desktop.ui.letters.pages import (
    EnvelopesOnPaper,
    LabelsOnPaper,
    LetterOnPaper,
    fitted_label,
    fitted_recipient,
)
from tests.ui.inked import drawn, ink

NAMES = {
    "short": "Ana Lee\nMain 1\n12345 Town",
    "long": "Professor Doctor Wolfeschlegelsteinhausenbergerdorff-Kazlauskienė of the Upper Meadows\n"
    "Northern Consolidated Trading and Forwarding Company Limited\nThe Very Long Street of the Seven Bridges 1234\n"
    "01234 Llanfairpwllgwyngyllgogerychwyrndrobwll",
    "arabic": "دانة السالم\nالسالم للمقاولات والتجارة العامة\nشارع فهد السالم ١٢\nالكويت 13001",
    "one word": "W" * 60,
    "stacked": "Z\u0301\u0302\u0303\u0304\u0308\u0330\u0331 e\u0301\u0302\u0303\u0304\u0308 ไม้ ཀྲྀ ٱللَّٰه",
}


def labels(sheet: LabelSheet, texts: list[str], first: int = 0) -> LabelsOnPaper:
    fitted = [fitted_label(sheet, text) for text in texts]
    assert None not in fitted
    return LabelsOnPaper("Labels", sheet, [block for block in fitted if block], first)


def is_within(inner: Box | None, outer: Box, edge: float = 0.0) -> bool:
    assert inner is not None
    return (
        inner.x >= outer.x + edge
        and inner.y >= outer.y + edge
        and inner.x + inner.width <= outer.x + outer.width - edge
        and inner.y + inner.height <= outer.y + outer.height - edge
    )


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
@pytest.mark.parametrize("text", NAMES.values(), ids=NAMES)
def test_each_label_lies_in_its_place_and_within_its_border(sheet: LabelSheet, text: str) -> None:
    first = 4
    document = labels(sheet, [text] * sheet.count, first)
    assert document.pages() == 2
    for page in range(2):
        image = drawn(document, page)
        for place in range(sheet.count):
            box = sheet.label(place)
            found = ink(image, box)
            if (page == 0) == (place >= first):
                assert is_within(found, box, edge=1), (page, place, found, box)
            else:
                assert found is None


@pytest.mark.parametrize("sheet", SHEETS.values(), ids=SHEETS)
def test_nothing_stands_between_labels(sheet: LabelSheet) -> None:
    image = drawn(labels(sheet, [NAMES["long"]] * sheet.count))
    whole = ink(image)
    first, last = sheet.label(0), sheet.label(sheet.count - 1)
    assert whole is not None
    assert whole.x > first.x
    assert whole.y > first.y
    assert whole.x + whole.width < last.x + last.width
    for column in range(1, sheet.columns):
        left = sheet.label(column)
        gap = Box(left.x - (sheet.pitch_x - sheet.label_width), 0, sheet.pitch_x - sheet.label_width, sheet.height)
        assert ink(image, gap) is None


def test_labels_stand_at_the_side_where_their_text_begins() -> None:
    sheet = SHEETS["L7163"]
    image = drawn(labels(sheet, [NAMES["short"], NAMES["arabic"]]))
    latin, arabic = (sheet.label(place) for place in range(2))
    left, right = ink(image, latin), ink(image, arabic)
    assert left is not None
    assert right is not None
    assert left.x - latin.x == pytest.approx(4, abs=0.7)
    assert arabic.x + arabic.width - right.x - right.width == pytest.approx(4, abs=0.7)


def test_text_shrinks_and_what_has_no_room_is_told() -> None:
    sheet = SHEETS["5160"]
    short, long = (fitted_label(sheet, NAMES[name]) for name in ("short", "long"))
    assert short is not None
    assert long is not None
    assert short.font.pixelSize() > long.font.pixelSize()
    assert fitted_label(sheet, "\n".join(f"Line {number}" for number in range(20))) is None
    assert fitted_label(sheet, "word " * 300) is None


def test_empty_lines_take_no_room() -> None:
    sheet = SHEETS["L7160"]
    with_gaps, without = fitted_label(sheet, "Ana\n\n \nTown"), fitted_label(sheet, "Ana\nTown")
    assert with_gaps is not None
    assert without is not None
    assert with_gaps.height == without.height


@pytest.mark.parametrize("envelope", ENVELOPES.values(), ids=ENVELOPES)
@pytest.mark.parametrize("text", NAMES.values(), ids=NAMES)
def test_envelopes(envelope: Envelope, text: str) -> None:
    recipient = fitted_recipient(envelope, text)
    assert recipient is not None
    document = EnvelopesOnPaper("Envelopes", envelope, "Mia Example\nSide 2\n54321 City", [recipient])
    assert document.paper.width() / 72 * 25.4 == pytest.approx(envelope.width, abs=0.5)
    assert document.paper.height() / 72 * 25.4 == pytest.approx(envelope.height, abs=0.5)
    image = drawn(document)
    grown = [Box(b.x - 2, b.y - 2, b.width + 4, b.height + 4) for b in (envelope.sender, envelope.recipient)]
    for box in grown:
        assert is_within(ink(image, box), box, edge=0.2)
    whole = ink(image)
    assert whole is not None
    assert whole.x == pytest.approx(15, abs=1)
    beside = Box(0, grown[1].y, grown[1].x, envelope.height - grown[1].y)
    assert ink(image, beside) is None


def test_a_letter_takes_the_pages_that_it_needs() -> None:
    paragraphs = [f"Paragraph {number}: " + "words and words " * 30 for number in range(40)]
    letter = LetterOnPaper("Letter", "\n\n".join(paragraphs))
    assert letter.pages() > 2
    for page in range(letter.pages()):
        found = ink(drawn(letter, page))
        assert is_within(found, Box(0, 0, 210, 297), edge=24)
    assert sum(end - start for start, end in zip(letter._starts, [*letter._starts[1:], len(letter._block.rows)],
                                                 strict=True)) == len(letter._block.rows)  # fmt: skip
    assert LetterOnPaper("Letter", "").pages() == 1


def test_each_paragraph_of_a_letter_runs_its_own_way() -> None:
    image = drawn(LetterOnPaper("Letter", "Short\n" + "\n" * 20 + "قصير"))
    found = ink(image)
    assert found is not None
    assert found.x == pytest.approx(25, abs=1)
    assert found.x + found.width == pytest.approx(185, abs=1)


@settings(max_examples=60)
@given(st.text(max_size=300))
def test_whatever_a_label_says_stays_within_it(text: str) -> None:
    sheet = SHEETS["5160"]
    block = fitted_label(sheet, text)
    if block is not None:
        image = drawn(LabelsOnPaper("Labels", sheet, [block], 4))
        found, box = ink(image), sheet.label(4)
        assert found is None or is_within(found, box)
