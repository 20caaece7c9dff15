from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from crm_desktop.ui.roles import Tone
from crm_desktop.ui.widgets.chip import Chip, ChipChoice


def test_keys_click_and_close_a_chip(qtbot) -> None:
    chip = Chip("tier: A", Tone.ACCENT, closable=True)
    qtbot.addWidget(chip)
    chip.show()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return):
        with qtbot.waitSignal(chip.clicked):
            qtbot.keyClick(chip, key)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        with qtbot.waitSignal(chip.closed):
            qtbot.keyClick(chip, key)


def test_the_cross_closes_and_does_not_click(qtbot) -> None:
    chip = Chip("tier: A", closable=True)
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    chip.show()
    with qtbot.assertNotEmitted(chip.clicked), qtbot.waitSignal(chip.closed):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 12, chip.height() // 2))
    with qtbot.assertNotEmitted(chip.closed), qtbot.waitSignal(chip.clicked):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(14, chip.height() // 2))


def test_a_checked_chip_shows_its_other_tone(qtbot) -> None:
    chip = Chip("1 Reached", checkable=True, checked_tone=Tone.GREEN)
    qtbot.addWidget(chip)
    qtbot.keyClick(chip, Qt.Key.Key_Space)
    assert (chip.isChecked(), chip.tone()) == (True, Tone.GREEN)


def test_a_chip_that_only_shows_takes_no_focus(qtbot) -> None:
    chip = Chip("late", Tone.RED, live=False)
    qtbot.addWidget(chip)
    with qtbot.assertNotEmitted(chip.clicked):
        qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert chip.focusPolicy() == Qt.FocusPolicy.NoFocus


def choice(qtbot) -> ChipChoice:
    options = [("reached", "1 Reached", Tone.GREEN), ("none", "2 No answer"), ("left", "3 Left message")]
    widget = ChipChoice("How did it go?", options)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_one_of_several_is_chosen_by_keyboard(qtbot) -> None:
    widget = choice(qtbot)
    assert widget.current() is None
    first, second, _ = widget.findChildren(Chip)
    with qtbot.waitSignal(widget.chosen) as chosen:
        qtbot.keyClick(first, Qt.Key.Key_Space)
    assert chosen.args == ["reached"]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    qtbot.keyClick(second, Qt.Key.Key_Space)
    assert widget.current() == "none"


def test_a_choice_can_be_taken_back(qtbot) -> None:
    widget = choice(qtbot)
    widget.choose("left")
    assert widget.current() == "left"
    widget.choose(None)
    assert widget.current() is None


def test_chips_wrap_where_there_is_no_room(qtbot) -> None:
    widget = choice(qtbot)
    assert widget.heightForWidth(1000) < widget.heightForWidth(200) < widget.heightForWidth(100)
    widget.resize(200, widget.heightForWidth(200))
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    with qtbot.waitExposed(widget):
        widget.show()
    first = widget.findChildren(Chip)[0]
    assert first.geometry().right() == 199
