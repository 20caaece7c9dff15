"""The actions of the window: what the palette, the shortcuts and the list of keys offer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from crm_desktop.ui.actions import CONTACTS, FOLLOW_UPS
from crm_desktop.ui.followups.commands import COMMANDS

if TYPE_CHECKING:
    from crm_desktop.ui.main_window import MainWindow


def register(window: MainWindow) -> None:
    """Add them all, in the order of the list of keys."""
    add, session, contacts = window.action_list.add, window.session, window.contacts
    add("palette", _tr("Find people, groups, views and actions"), window.show_palette, "Ctrl+K", icon="search")
    search = window.top_bar.search
    add("find", _tr("Find people, companies, notes, numbers"), search.setFocus, "Ctrl+F", icon="search")
    add("quick-add", _tr("Add by typing"), window.quick_add, "Ctrl+J", icon="edit")
    add("new-contact", _tr("New contact"), window.new_contact, "Ctrl+N", icon="add")
    for number, (key, title, icon) in enumerate(window.views(), 1):
        add(f"view-{key}", title, partial(window.show_view, key), f"Ctrl+{number}", icon=icon)
    add("import", _tr("Import"), window.import_contacts, "Ctrl+I", icon="import")
    add("export", _tr("Export"), window.export_contacts, "Ctrl+E", icon="export")
    add("duplicates", _tr("Find duplicates"), window.find_duplicates, "Ctrl+D", icon="merge")
    add("letters", _tr("Record e-mails"), window.record_letters, icon="email")
    add("leads", _tr("Requests of a web form"), window.show_leads, "Ctrl+Shift+R", icon="import")
    window.groups.register(window.action_list)
    contacts.bulk.register(window.action_list)
    contacts.letters.register(window.action_list)
    apply = _tr("Apply a playbook")
    add("apply-playbook", apply, window.apply_playbook, "Ctrl+Shift+P", icon="playbook", area=CONTACTS)
    copy = _tr("Copy the selected contacts")
    add("copy", copy, contacts.handing.copy, "Ctrl+C", icon="copy", area=CONTACTS, widget=contacts.table)
    code = _tr("Show the contact as a QR code")
    add("code", code, contacts.show_code, "Q", icon="code", area=CONTACTS, widget=contacts.table)
    add("delete", _tr("Delete the selected contacts"), contacts.bulk.delete, icon="delete", area=CONTACTS)
    columns = _tr("Columns and order of the list")
    add("columns", columns, contacts.header.choose, icon="columns", area=CONTACTS)
    same = _tr("Look for duplicates of the shown contact")
    add("duplicates-of", same, partial(_find_duplicates_of_shown, window), icon="merge", area=CONTACTS)
    add("held", _tr("All that is held about the shown person"), window.write_held, icon="file", area=CONTACTS)
    add("erase", _tr("Erase the shown person for good"), window.erase_shown, icon="delete", area=CONTACTS)
    for key, command in COMMANDS.items():
        do = partial(_do_in_follow_ups, window, key)
        title = command.title()
        window.action_list.tell(f"followups-{key}", title, do, command.keys, icon=command.icon, area=FOLLOW_UPS)
    add("playbooks", _tr("Playbooks"), window.show_playbooks, icon="playbook")
    add("templates", _tr("Templates of letters"), window.show_templates, icon="letter")
    add("history", _tr("History"), window.show_history, "Ctrl+H", icon="history")
    add("undo", _tr("Undo"), session.undo, "Ctrl+Z", icon="undo")
    add("redo", _tr("Redo"), session.redo, "Ctrl+Shift+Z", "Ctrl+Y", icon="redo")
    add("backups", _tr("Backups"), partial(window.show_settings, "safety"), icon="backup")
    add("settings", _tr("Settings"), window.show_settings, "Ctrl+,", icon="settings")
    add("keys", _tr("Guide and keyboard shortcuts"), window.show_shortcuts, "F1", icon="keyboard")


def _find_duplicates_of_shown(window: MainWindow) -> None:
    window.contact_pane.contact_actions.find_duplicates()


def _do_in_follow_ups(window: MainWindow, command: str) -> None:
    window.follow_ups.work.do(command)


def _tr(text: str) -> str:
    return QCoreApplication.translate("MainWindow", text)
