"""The groups in the rail: shows them, counts them, and does what is wished of them."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from crm_desktop.domain.uid import Uid
from crm_desktop.services import groups
from crm_desktop.store import groups as stored
from crm_desktop.store import queries
from crm_desktop.store.groups import Group
from crm_desktop.ui.actions import ActionList
from crm_desktop.ui.contacts.view import ContactsView
from crm_desktop.ui.groups.counter import GroupCounter
from crm_desktop.ui.session import Session
from crm_desktop.ui.shell import Shell
from crm_desktop.ui.widgets import rail
from crm_desktop.ui.widgets.button import shortcut_text

_KEY = "group:"


class RailGroups(QObject):
    """Connects the rail of a window with the groups of its workspace and its list of contacts."""

    def __init__(self, session: Session, window: Shell, contacts: ContactsView) -> None:
        super().__init__(window)
        self._session = session
        self._window = window
        self._contacts = contacts
        self._groups: dict[str, Group] = {}
        self._counts: dict[Uid, int] = {}
        self._current = ""  # the group that was chosen, until another search shows: others may ask for the same
        self.counter = GroupCounter(session.workspace, self)
        self.counter.counted.connect(self._show_count)
        session.changed.connect(self.refresh)
        window.view_changed.connect(lambda key: self._mark())
        contacts.listed.connect(lambda text: self._mark())
        contacts.save_wanted.connect(self.save)
        rail = window.rail
        rail.selected.connect(self._selected)
        rail.wished.connect(self._wish)
        rail.menu_wanted.connect(self._open_menu)
        rail.moved.connect(self._move)
        rail.contacts_dropped.connect(self._tag)
        self.refresh()

    def register(self, actions: ActionList) -> None:
        """Add what can be done to the window's list."""
        actions.add("save-search", self.tr("Save the search as a group…"), self.save, "Ctrl+Shift+S", icon="group")
        actions.add("tag-group", self.tr("Show a tag as a group…"), self.save_tag, icon="tag")
        actions.add("add-folder", self.tr("New folder of groups…"), self.add_folder, icon="folder")

    def all(self) -> list[Group]:
        """The groups that have contacts, from top to bottom."""
        return [group for group in self._groups.values() if group.kind != "folder"]

    def refresh(self) -> None:
        """Read the groups anew, and count them when there is time."""
        listed = stored.groups(self._session.workspace.database)
        self._groups = {_KEY + group.uid.hex(): group for group in listed}
        searches = {group.uid: groups.searches_in(listed, group) for group in listed}
        self._counts = {uid: count for uid, count in self._counts.items() if searches.get(uid)}
        self._show()
        shown = [group.uid for key, group in self._groups.items() if self._window.rail.has(key)]
        self.counter.count({uid: searches[uid] for uid in shown if searches[uid]})

    def _show(self) -> None:
        folded = set(self._session.app.settings.folded)
        lines: list[rail.Group] = []
        shut: int | None = None  # the depth of the folder that hides what lies in it
        for key, group in self._groups.items():
            if shut is not None and group.depth > shut:
                continue
            is_folder, is_shut = group.kind == "folder", group.uid.hex() in folded
            shut = group.depth if is_folder and is_shut else None
            tag = bool(groups.tag_of(group.query))
            lines.append(
                rail.Group(
                    key, group.name, self._counts.get(group.uid), "tag" if tag else "group", group.depth,
                    is_shut if is_folder else None, tag,
                )
            )  # fmt: skip
        self._window.rail.set_groups(lines)
        self._mark()

    def _show_count(self, uid: Uid, count: int) -> None:
        self._counts[uid] = count
        if self._window.rail.has(key := _KEY + uid.hex()):
            self._window.rail.set_count(key, count)

    def show_group(self, uid: Uid) -> None:
        """List the contacts of a group."""
        self._selected(_KEY + uid.hex())

    def _selected(self, key: str) -> None:
        if group := self._groups.get(key):
            self._session.query_wanted.emit(group.query)
            self._choose(key)
        elif key == "contacts" and self._shown():
            self._session.query_wanted.emit("")

    def _choose(self, key: str) -> None:
        """Of the groups that ask for what the list shows, this one is meant."""
        self._current = key
        self._mark()

    def _shown(self) -> str:
        """The key of the group that the list of contacts shows, "" where it shows none.

        Of several that ask for the same it is the one that was chosen; where the search was typed, the first that is
        not folded away.
        """
        text = self._contacts.text()
        alike = [key for key, group in self._groups.items() if group.kind != "folder" and group.query == text and text]
        if self._current not in alike:
            self._current = ""
        in_sight = (key for key in alike if self._window.rail.has(key))
        return self._current or next(in_sight, next(iter(alike), ""))

    def _mark(self) -> None:
        """The line and the title of the group that is shown; a search that is none may be saved."""
        shown = self._shown()
        self._contacts.set_title(self._groups[shown].name if shown else "")
        self._contacts.filters.offer_saving(bool(self._contacts.text()) and not shown)
        if self._window.current_view() == "contacts":
            self._window.rail.select(shown if self._window.rail.has(shown) else "contacts")

    def save(self) -> None:
        """Ask what the search that shows is to be called, and keep it."""
        text = self._contacts.text()
        if not text:
            self._session.said.emit(
                self.tr("Search or filter first; what is found then can be kept as a group."), False
            )
            return
        from crm_desktop.ui.groups.save_dialog import SaveDialog

        folders = [group for group in self._groups.values() if group.kind == "folder"]
        found = SaveDialog.ask(self._window, groups.tag_of(text) or text, folders)
        if found is not None:
            uid = self._session.write(lambda: groups.save_search(self._session.workspace, found[0], text, found[1]))
            if uid is not None:
                self._choose(_KEY + uid.hex())

    def save_tag(self) -> None:
        """Ask for a tag and show it as a group."""
        from crm_desktop.ui.bulk.ask import ask_tags

        known = queries.tags(self._session.workspace.database)
        for tag in ask_tags(self._window, self.tr("Show a tag as a group"), known):
            self._write(partial(groups.save_tag, self._session.workspace, tag))

    def add_folder(self, inside: Uid | None = None) -> None:
        """Ask for a name and make a folder."""
        from crm_desktop.ui.bulk.ask import ask_line

        name = ask_line(self._window, self.tr("New folder"), self.tr("Name"), self.tr("Add"))
        if name:
            self._write(lambda: groups.add_folder(self._session.workspace, name, inside))

    def _write(self, function: Callable[[], object]) -> None:
        self._session.write(function)

    def _wish(self, wish: str, key: str) -> None:
        group, workspace = self._groups[key], self._session.workspace
        if wish == "fold":
            folded = self._session.app.settings.folded
            code = group.uid.hex()
            if code in folded:
                folded.remove(code)
            else:
                folded.append(code)
            self.refresh()
        elif wish == "rename":
            from crm_desktop.ui.bulk.ask import ask_line

            name = ask_line(self._window, self.tr("Rename"), self.tr("Name"), self.tr("Rename"), group.name)
            if name:
                self._write(lambda: groups.rename(workspace, group.uid, name))
        elif wish == "delete":
            self._write(lambda: groups.delete(workspace, group.uid))
        else:
            self._write(lambda: groups.shift(workspace, group.uid, -1 if wish == "up" else 1))

    def _move(self, key: str, beside: str, where: int) -> None:
        group, other, workspace = self._groups[key], self._groups[beside], self._session.workspace
        if where == 0:
            self._write(lambda: groups.move(workspace, group.uid, other.uid))
            return
        row = [each.uid for each in self._groups.values() if each.folder == other.folder and each.uid != group.uid]
        place = row.index(other.uid) + (1 if where > 0 else 0)
        before = row[place] if place < len(row) else None
        self._write(lambda: groups.move(workspace, group.uid, other.folder, before))

    def _tag(self, key: str) -> None:
        if tag := groups.tag_of(self._groups[key].query):
            self._contacts.bulk.tag(tag)

    def _open_menu(self, key: str, place: QPoint) -> None:
        menu = self.menu(key)
        menu.exec(place)
        menu.deleteLater()

    def menu(self, key: str) -> QMenu:
        """What can be done with a group, or with "" with all of them."""
        menu = QMenu(self._window)
        group = self._groups.get(key)
        if group is not None:
            wish = partial(self._wish, key=key)
            menu.addAction(self.tr("Rename…") + f"\t{shortcut_text('F2')}", lambda: wish("rename"))
            if group.kind != "folder" and (text := self._contacts.text()) and text != group.query:
                menu.addAction(
                    self.tr("Take the search that shows"),
                    lambda: self._write(lambda: groups.set_query(self._session.workspace, group.uid, text)),
                )
            menu.addAction(self.tr("Move up") + f"\t{shortcut_text('Alt+Up')}", lambda: wish("up"))
            menu.addAction(self.tr("Move down") + f"\t{shortcut_text('Alt+Down')}", lambda: wish("down"))
            self._fill_folders(menu.addMenu(self.tr("Into folder")), group)
            menu.addAction(self.tr("Delete the group") + f"\t{shortcut_text('Del')}", lambda: wish("delete"))
            menu.addSeparator()
        inside = group.uid if group is not None and group.kind == "folder" else None
        menu.addAction(self.tr("Save the search as a group…"), self.save)
        menu.addAction(self.tr("Show a tag as a group…"), self.save_tag)
        menu.addAction(self.tr("New folder…"), lambda: self.add_folder(inside))
        return menu

    def _fill_folders(self, menu: QMenu, group: Group) -> None:
        workspace = self._session.workspace
        choices: list[tuple[str, Uid | None]] = [(self.tr("No folder"), None)]
        choices += [(g.name, g.uid) for g in self._groups.values() if g.kind == "folder" and g.uid != group.uid]
        for name, uid in choices:
            move = partial(groups.move, workspace, group.uid, uid)
            action = menu.addAction(name.replace("&", "&&"), partial(self._write, move))
            action.setEnabled(uid != group.folder)

    def stop(self) -> None:
        """Count no more."""
        self.counter.stop()
