"""What opens over the window; each dialog is loaded with its first use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from crm_desktop.ui.shell import Shell

if TYPE_CHECKING:
    from crm_desktop.domain.contact import Contact
    from crm_desktop.domain.uid import Uid
    from crm_desktop.ui.actions import ActionList
    from crm_desktop.ui.contact.pane import ContactPane
    from crm_desktop.ui.contacts.view import ContactsView
    from crm_desktop.ui.leads.watch import LeadWatch
    from crm_desktop.ui.session import Session


class WindowDialogs(Shell):
    """A window with dialogs; who makes it gives what they work with."""

    session: Session
    action_list: ActionList
    contacts: ContactsView
    leads: LeadWatch

    @property
    def contact_pane(self) -> ContactPane:
        """The contact beside the list."""
        raise NotImplementedError

    def show_contact(self, uid: Uid) -> None:
        """Show a contact in the list and beside it."""
        raise NotImplementedError

    def reopen(self) -> None:
        """Close the window to make it anew."""
        raise NotImplementedError

    def new_contact(self) -> None:
        """Ask for a new contact and show it."""
        self.add_contact(None)

    def add_contact(self, known: Contact | None) -> None:
        """Ask for a new contact, of whom something may be known, and show it."""
        from crm_desktop.ui.dialogs.new_contact import NewContactDialog

        uid = NewContactDialog.ask(self, self.session, known)
        if uid is not None:
            self.show_contact(uid)

    def quick_add(self) -> None:
        """Add by typing."""
        from crm_desktop.ui.dialogs.quick_add import QuickAddDialog

        QuickAddDialog.ask(self, self.session)

    def export_contacts(self) -> None:
        """Write the selected contacts, or all that the list shows, to a file."""
        from crm_desktop.ui.dialogs.export_dialog import ExportDialog

        ExportDialog.ask(self, self.session, self.contacts.text(), self.contacts.selected_uids())

    def find_duplicates(self) -> None:
        """Look for contacts that may be one."""
        from crm_desktop.ui.merge.duplicates_dialog import DuplicatesDialog

        DuplicatesDialog.ask(self, self.session)

    def write_held(self) -> None:
        """Write all that is held about the shown person to files."""
        self.contact_pane.contact_actions.write_all()

    def erase_shown(self) -> None:
        """Erase the shown person for good."""
        self.contact_pane.contact_actions.erase()

    def show_playbooks(self) -> None:
        """Show how routine work is done, to be read and edited."""
        from crm_desktop.ui.playbooks.dialog import PlaybooksDialog

        PlaybooksDialog.ask(self, self.session)

    def show_templates(self) -> None:
        """Show the templates of letters and e-mails, to be edited."""
        from crm_desktop.ui.letters.templates_dialog import TemplatesDialog

        TemplatesDialog.ask(self, self.session)

    def apply_playbook(self) -> None:
        """Put a playbook to work for the selected contacts."""
        from crm_desktop.ui.playbooks.apply_dialog import ApplyDialog

        if contacts := self.contacts.selected_uids():
            ApplyDialog.ask(self, self.session, contacts)

    def show_history(self) -> None:
        """Show what happened, each with Undo."""
        from crm_desktop.ui.dialogs.history_dialog import HistoryDialog

        HistoryDialog.ask(self, self.session)

    def show_leads(self) -> None:
        """Show what a web form brought."""
        from crm_desktop.ui.leads.dialog import LeadsDialog

        if LeadsDialog.ask(self, self.session, self.leads):
            self.show_settings("leads")

    def show_settings(self, section: str = "general") -> None:
        """Show what is decided once: the look, and what can be chosen."""
        from crm_desktop.ui.settings.dialog import SettingsDialog

        language = self.session.app.settings.language
        SettingsDialog.ask(self, self.session, self.contacts.table.set_compact, section)
        if self.session.app.settings.language != language:
            self.reopen()
            return
        self.leads.begin()

    def show_shortcuts(self) -> None:
        """Show the keys."""
        from crm_desktop.ui.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog.ask(self, self.action_list)
