"""What tables and their fields are called, for people: in the history, and where several entered different values."""

from __future__ import annotations

from crm_desktop.domain.translation import translate

TABLES = {
    "contact": "Contact",
    "detail": "Detail",
    "address": "Address",
    "activity": "Activity",
    "participant": "Participant",
    "custom_field": "Custom field",
    "device": "Computer",
    "exdate": "Left out of the series",
    "reminded": "Reminder",
    "playbook": "Playbook",
    "playbook_step": "Step of a playbook",
    "playbook_run": "Playbook at work",
    "choice": "Choice",
    "contact_group": "Group",
    "contact_file": "File",
    "activity_file": "File",
    "not_same": "Not the same",
    "template": "Template",
}

# Those that are called the same wherever they are.
EVERYWHERE = {
    "activity": "Activity",
    "contact": "Contact",
    "deleted": "Deleted",
    "description": "Notes",
    "duration": "Duration",
    "label": "Label",
    "name": "Name",
    "owner": "Owner",
    "position": "Place in the order",
    "priority": "Priority",
    "private": "Private",
    "status": "Status",
    "summary": "Subject",
    "type": "Kind",
}
_FILE = {"media_type": "Media type", "digest": "Content", "size": "Size"}
FIELDS = {
    "contact": {
        "kind": "Person or company", "given": "First name", "family": "Last name", "additional": "Middle name",
        "prefixes": "Prefix", "suffixes": "Suffix", "nickname": "Nickname", "company": "Company",
        "company_uid": "Company", "title": "Title", "department": "Department", "tier": "Tier", "source": "Source",
        "cadence_days": "Keep in touch", "notes": "Notes", "photo": "Photo",
        "merged_into": "Became one with",
    },
    "detail": {"kind": "Kind", "value": "Value"},
    "address": {
        "street": "Street", "extended": "Second line", "po_box": "PO box", "city": "City", "region": "Region",
        "postal_code": "Postal code", "country": "Country",
    },
    "activity": {
        "direction": "Direction", "due": "Due", "timezone": "Time zone", "completed": "Done at", "result": "Result",
        "follows": "Comes after", "location": "Place", "rrule": "Repeats", "series": "Series",
        "recurrence_id": "Day in the series", "reminders": "Reminds, minutes before", "run": "Playbook at work",
        "step": "Step of the playbook", "message_id": "Identifier of the e-mail",
    },
    "custom_field": {"choices": "Choices"},
    "device": {"code": "Code", "person": "Person", "retired": "Retired"},
    "exdate": {"recurrence_id": "Day"},
    "reminded": {"recurrence_id": "Day", "minutes": "Minutes before", "snoozed": "Reminds again"},
    "playbook": {"anchor": "Counted from", "starts_on": "Starts on", "stops_on_reach": "Stops on an answer"},
    "playbook_step": {
        "playbook": "Playbook", "days": "Days", "working_days": "Working days", "time": "Time",
    },
    "playbook_run": {"playbook": "Playbook", "anchor": "Counted from"},
    "choice": {"kind": "Kind", "code": "Code", "meaning": "Meaning", "color": "Colour", "hidden": "Hidden"},
    "contact_group": {"kind": "Group or folder", "query": "Search", "folder": "Folder"},
    "contact_file": _FILE,
    "activity_file": _FILE,
    "not_same": {"other": "Other contact"},
    "template": {"subject": "Subject", "body": "Text", "kind": "Kind"},
}  # fmt: skip
# Lists of a contact.
LISTS = {"emails": "E-mail", "phones": "Phone", "urls": "Web", "ims": "Messenger", "related": "Related"}
# Parts of an activity that its history tells as its own.
PARTS = {"contacts": "With", "files": "File", "exdates": TABLES["exdate"]}


def table(name: str) -> str:
    """What one record of a table is called."""
    return _tr(TABLES[name]) if name in TABLES else name


def field(table: str, name: str) -> str:
    """What a field of a table is called; one that only a newer version knows, by its name."""
    return _tr(FIELDS.get(table, {}).get(name) or EVERYWHERE.get(name)) or name


def of_contact(path: str) -> str:
    """What a field of a contact is called: a cell, a list, a part of addresses (addresses.city) or custom.NAME."""
    whole, _, part = path.partition(".")
    if whole == "custom":
        return part
    return field("address", part) if part else _tr(LISTS.get(whole)) or field("contact", whole)


def of_activity(name: str) -> str:
    """What a `services.contact_history.FieldChange` of an activity is a change of."""
    return _tr(PARTS.get(name)) or field("activity", name)


def _tr(text: str | None) -> str:
    return translate("Fields", text) if text else ""
