from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from crm_desktop.ui import paint, theme
from crm_desktop.ui.theme import Type


@pytest.mark.parametrize("text", ["Ana", "دانة", "123", ""])
@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_only_what_runs_the_other_way_is_fenced(app: QApplication, text: str, direction: Qt.LayoutDirection) -> None:
    app.setLayoutDirection(direction)
    other = {Qt.LayoutDirection.LeftToRight: ["دانة"], Qt.LayoutDirection.RightToLeft: ["Ana", "123"]}[direction]
    assert paint.isolate(text) == (f"\u2068{text}\u2069" if text in other else text)


def test_initials_fit_into_the_circle(app: QApplication) -> None:
    for initials, shown in (("AL", "AL"), ("మాశ్రీ", "మా"), ("", "")):
        assert paint.fitting_initials(initials, Type.GROUP, theme.AVATAR) == shown


@pytest.mark.parametrize(("text", "fenced"), [("Eastgate Lighting Ltd", True), ("شركة اللؤلؤ للبرمجيات", False)])
def test_what_is_cut_ends_where_it_is_cut(app: QApplication, text: str, fenced: bool) -> None:
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown = paint.elided(text, Type.BODY, 60)
    assert shown.endswith("…\u2069" if fenced else "…")
    assert paint.elided(text, Type.BODY, 600) == text
