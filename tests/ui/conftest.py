"""Tests of the window run in its own theme, light, and in British English unless they ask for another."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from crm_desktop.domain.choices import USUAL
from crm_desktop.ui import theme, words


@pytest.fixture(autouse=True)
def app(qapp: QApplication) -> Iterator[QApplication]:
    theme.apply(qapp, "light")
    words.adopt(USUAL)
    locale = QLocale()
    QLocale.setDefault(QLocale("en_GB"))  # weeks begin with Monday, times have 24 hours, paper is A4
    yield qapp
    QLocale.setDefault(locale)  # whatever was spoken
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
