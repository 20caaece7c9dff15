"""Whole numbers in lines."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit


def number(line: QLineEdit) -> int:
    """The number in a line, 0 for none; without its sign and what parts its digits, which `QIntValidator` lets in."""
    return int("".join(char for char in line.text() if char.isdecimal()) or 0)
