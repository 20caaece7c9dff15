"""Numbers that nobody grouped are shown as their country groups them, and kept as they were."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from crm_desktop.ui import phones


@pytest.fixture(autouse=True)
def loaded() -> None:
    phones.load()


def test_a_number_without_a_country_is_of_the_user_s() -> None:
    QLocale.setDefault(QLocale("en_US"))
    assert phones.shown("2125550123") == "(212) 555-0123"
    assert phones.shown("212 5550123") == "212 5550123"
    QLocale.setDefault(QLocale("en_GB"))
    assert phones.shown("02079460958") == "020 7946 0958"
    assert phones.shown("+12125550123") == "+1 212-555-0123"
