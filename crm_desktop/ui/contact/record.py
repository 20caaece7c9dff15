"""The contact that the pane shows: read anew after every change, and changed by one batch an edit."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPixmap

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.names import full_name
from crm_desktop.domain.uid import Uid, parse_uid
from crm_desktop.services import contacts, series
from crm_desktop.store import queries
from crm_desktop.ui.contact import photo
from crm_desktop.ui.session import Session

Item = TypeVar("Item", Labelled, PostalAddress)


class Record(QObject):
    """One contact at a time. Signal: `loaded()`, its document may be another one than before."""

    loaded = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.uid: Uid | None = None
        self.contact = Contact()
        self.exists = False
        """Whether there is a contact to show: one was chosen, and it is not deleted."""
        self._photos: dict[str, QPixmap] = {}

    @property
    def name(self) -> str:
        return full_name(self.contact)

    def show(self, uid: Uid | None) -> None:
        """Another contact, or none."""
        self.uid = uid
        self.reload()

    def reload(self) -> None:
        """Reads the contact anew."""
        found = None
        if self.uid is not None:
            found = next(queries.contacts(self.session.workspace.database, [self.uid]), None)
        self.exists = found is not None
        self.contact = found or Contact()
        if found is not None and self.uid is not None:
            self.session.unwritten.show_in(self.uid, self.contact)
        self.loaded.emit()

    def edit(self, change: Callable[[Contact], None]) -> bool:
        """Changes the contact as it now is, in one batch; returns False where the user's world was in the way.

        What can only not be written now waits, and is shown as if it were (`Unwritten`)."""
        if self.uid is None:
            return False
        workspace, uid = self.session.workspace, self.uid

        def save() -> object:
            before = queries.contact(workspace.database, uid)
            after = deepcopy(before)
            change(after)
            return contacts.save(workspace, before, after) or True

        done = self.session.unwritten.edit(uid, change, save)
        if not done:
            self.reload()  # as it is now, with what waits to be written
        return done

    def set_cell(self, name: str, value: object) -> bool:
        """Sets one field that holds one value."""
        return self.edit(lambda contact: setattr(contact, name, value))

    def next_step(self) -> Activity | None:
        """The open activity that comes next."""
        step = self.contact.next_step
        return series.occurrence(self.session.workspace.database, parse_uid(step.uid)) if step else None

    def photo(self) -> QPixmap | None:
        """The contact's photo, if there is one and it can be read."""
        if self.uid is None:
            return None
        name = queries.photo_name(self.session.workspace.database, self.uid)
        if not name:
            return None
        if name not in self._photos:
            content = self.session.workspace.attachments.get(name) or b""
            self._photos = {name: QPixmap.fromImage(photo.decode(content))}
        found = self._photos[name]
        return None if found.isNull() else found


def place_of(items: list[Item], item: Item, place: int) -> int | None:
    """Where `item` stands in a list that may have changed since it stood at `place`; None where it is gone."""
    if place < len(items) and items[place] == item:
        return place
    return items.index(item) if item in items else None


def replace_item(items: list[Item], old: Item | None, new: Item | None, place: int = 0) -> None:
    """Puts `new` where `old` stood; adds it where there was none, and takes `old` away where there is no `new`."""
    found = None if old is None else place_of(items, old, place)
    if found is None:
        if new is not None:
            items.append(new)
    elif new is None:
        del items[found]
    else:
        items[found] = new


def followed(item: Item, place: int, before: list[Item], now: list[Item]) -> Item:
    """What an edit of `item`, which stood at `place`, is about after the list changed: what somebody made of it there,
    with the label or all else as it was; else `item` itself, gone or yet to come, never another that took its place.
    """
    if item not in before or item in now or place >= len(now) or now[place] in before:
        return item
    there = now[place]
    return there if there.label == item.label or replace(there, label=item.label) == item else item


def move_first(items: list[Item], item: Item, place: int = 0) -> None:
    """Makes `item` the first, the preferred one."""
    found = place_of(items, item, place)
    if found is not None:
        items.insert(0, items.pop(found))
