"""What an action changed in a contact, in words: "Tier: B → A", "Added tag newsletter"."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from crm_desktop import messages
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.merge import FIELDS
from crm_desktop.domain.translation import listed
from crm_desktop.field_words import field as field_called
from crm_desktop.services.contact_history import ContactAction, FieldChange
from crm_desktop.ui import paint, words
from crm_desktop.ui.contact.address_form import PARTS, address_text
from crm_desktop.ui.contact.cell_group import ABOUT, NAME, WORK, cadence_in_words, cell_text, tr_cell
from crm_desktop.ui.contact.custom_group import number_in_words
from crm_desktop.ui.contact.item_rows import KINDS, date_in_words, label_of, tr_list

_CELLS = {cell.name: cell.words for cell in (*NAME, *WORK, *ABOUT)}
_ACTIONS = {
    "create": QT_TRANSLATE_NOOP("ContactHistory", "Added"),
    "edit": QT_TRANSLATE_NOOP("ContactHistory", "Changed"),
    "delete": QT_TRANSLATE_NOOP("ContactHistory", "Deleted"),
    "undo": QT_TRANSLATE_NOOP("ContactHistory", "Taken back"),
    "redo": QT_TRANSLATE_NOOP("ContactHistory", "Brought back"),
}
_LONGEST = 160


def action_words(action: ContactAction) -> str:
    """What was done; of an action on many contacts, what that was."""
    batch = action.batch
    if batch.action in _ACTIONS and batch.changes <= _changes_of_one(action):
        return QCoreApplication.translate("ContactHistory", str(_ACTIONS[batch.action]))
    return messages.label(batch)


def _changes_of_one(action: ContactAction) -> int:
    """More lines of the journal than this are of several contacts: a value is one or two, beside what is not told."""
    return 3 * len(action.changes) + 5


def change_words(change: FieldChange, *, made: bool = False) -> str:
    """One change as a line; where the contact was `made`, what it then had."""
    if change.field == "deleted":
        return _tr("Deleted") if change.new else _tr("Brought back")
    if change.field == "photo":
        return _tr("Photo: added") if not change.old else _tr("Photo: changed") if change.new else _tr("Photo: removed")
    if change.field == "files":
        text = _tr("Added file {name}") if change.new else _tr("Removed file {name}")
        return text.format(name=paint.isolate(change.new or change.old))
    if change.field == "former":
        shown = former_words(Labelled(change.label, change.new or change.old))
        text = _tr("Formerly: {value}") if change.new else _tr("Formerly: {value}, removed")
        return text.format(value=shown)
    if change.field == "tags" and not change.part and not made:
        text = _tr("Added tag {tag}") if change.new else _tr("Removed tag {tag}")
        return text.format(tag=change.new or change.old)
    if change.part == "position":
        return _tr("{field}: in another order").format(field=field_words(change))
    if change.part == "label":
        old, new = (words.label(label) or "—" for label in (change.old, change.new))
        return f"{field_words(change)} {value_words(change, change.label)}: {_from_to(old, new)}"
    old, new = value_words(change, change.old), value_words(change, change.new)
    field = field_words(change)
    if change.field not in ("addresses", "custom") and change.label:
        field = f"{field} ({words.label(change.label)})"
    if change.old and change.new:
        return f"{field}: {_from_to(old, new)}"
    return f"{field}: {new}" if change.new else _tr("{field}: {value}, removed").format(field=field, value=old)


def _from_to(old: str, new: str) -> str:
    return f"{old} {words.arrow('')}{new}"


def field_words(change: FieldChange) -> str:
    """What the changed field is called."""
    if change.field in KINDS:
        return tr_list(KINDS[change.field].one)
    if change.field == "custom":
        return change.label or _tr("Custom field")
    if change.field == "addresses":
        field = _tr("Address")
        if change.part != "label" and change.label:
            field = f"{field} ({words.label(change.label)})"
        part = PARTS.get(change.part)
        return f"{field}, {QCoreApplication.translate('AddressForm', str(part))}" if part else field
    if change.field == "notes":
        return _tr("Notes")
    if change.field == "tags":
        return _tr("Tags")
    if change.field in _CELLS:
        return tr_cell(_CELLS[change.field])
    return QCoreApplication.translate("Fields", field_called("contact", change.field))


def value_words(change: FieldChange, text: str) -> str:
    """A value of the changed field as it is read, in one line."""
    if not text:
        return ""
    if change.field == "private":
        return _tr("yes")
    if change.field == "dates":
        return date_in_words(text)
    if change.field in words.CHOSEN:
        return words.of(change.field, text)
    if change.field == "cadence_days":
        return cadence_in_words(text)
    if change.field in KINDS and KINDS[change.field].isolate:
        return paint.isolate_ltr(text.replace(" ", "\u00a0"))  # a number stays on one line
    text = " ".join(text.split())
    return text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + "…"


def choice_field(label: str) -> str:
    """What the field of a `domain.merge.Choice` is called: a cell, "custom.Size", "date.birthday"."""
    kind, _, name = label.partition(".")
    if name:
        return words.label(name) if kind == "date" else name
    return _tr("Name") if label == "name" else tr_cell(_CELLS[label]) if label in _CELLS else label


def choice_value(label: str, value: str) -> str:
    """A value of such a field as it is read."""
    if label.startswith("date."):
        return date_in_words(value)
    if label.startswith("custom."):
        return " ".join(number_in_words(value).split())
    return value_words(FieldChange(label, "", value), value)


def former_of(contact: Contact) -> list[Labelled]:
    """What a contact had before, in the order of the fields."""
    places = {field: place for place, field in enumerate(FIELDS)}
    return sorted(contact.former, key=lambda item: (places.get(item.label, len(places)), item.label, item.value))


def former_words(item: Labelled) -> str:
    """A value that a contact had before: "Title: Boss"; a name without a word before it."""
    value = paint.isolate(choice_value(item.label, item.value))
    return value if item.label == "name" else f"{choice_field(item.label)}: {value}"


def document_lines(contact: Contact) -> list[tuple[str, str]]:
    """A whole contact as labels and values, in the order of the details."""
    lines = [(tr_cell(cell.words), cell_text(contact, cell.name)) for cell in (*NAME[1:], *WORK)]
    for field, kind in KINDS.items():
        for item in getattr(contact, field):
            value = date_in_words(item.value) if field == "dates" else item.value
            shown = paint.isolate_ltr(value) if kind.isolate else value
            lines.append((label_of(kind, item, alone=False), shown))
    lines += [(words.label(item.label) or _tr("Address"), address_text(item, ", ")) for item in contact.addresses]
    lines.append((_tr("Tags"), listed(contact.tags)))
    for cell in ABOUT:
        value = cell_text(contact, cell.name)
        if value and cell.name in ("private", "cadence_days"):
            value = _tr("yes") if cell.name == "private" else cadence_in_words(value)
        elif cell.name in words.CHOSEN:
            value = words.of(cell.name, value)
        lines.append((tr_cell(cell.words), value))
    lines += [(name, number_in_words(value)) for name, value in contact.custom.items()]
    lines.append((_tr("Notes"), contact.notes))
    return [(label, value) for label, value in lines if value]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ContactHistory", text)
