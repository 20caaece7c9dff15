"""The user's own addresses of e-mail, as chips."""

from __future__ import annotations

from collections.abc import Iterable
from email.utils import getaddresses

from PySide6.QtWidgets import QWidget

from crm_desktop.domain.keys import email_key, is_email
from crm_desktop.ui import paint
from crm_desktop.ui.widgets.typed_chips import TypedChips


class AddressesEdit(TypedChips):
    """Each address once, however it is written; several may be typed or pasted, with the names beside them."""

    def __init__(self, addresses: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Your e-mail addresses"), self.tr("Address"), "name@example.com", parent)
        self.show_values(addresses)

    def words_of(self, value: str) -> str:
        return paint.isolate_ltr(value)

    def read(self, text: str) -> list[str]:
        found = [address for _, address in getaddresses([text.replace(";", ",")])]
        if wrong := [each or text for each in found or [text] if not is_email(each)]:
            raise ValueError(self.tr("No address of e-mail: {text}").format(text=paint.isolate_ltr(wrong[0])))
        known = set(map(email_key, self.values()))
        return [each for each in found if email_key(each) not in known]
