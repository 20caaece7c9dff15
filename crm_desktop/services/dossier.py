"""What is held about a person: one contact's whole file, for whoever asks. Nothing of it is left out for being private.

A page to read, and the same for other programs: the contact as JSON and vCard, the activities as JSON and calendar, the
history of each field, and the files.
"""

from __future__ import annotations

import json
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from crm_desktop.domain import activity as documents
from crm_desktop.domain.activity import Activity
from crm_desktop.domain.clock import local_time
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.contact_json import to_json
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.file_names import harmless_name
from crm_desktop.domain.names import full_name
from crm_desktop.domain.progress import Progress
from crm_desktop.domain.translation import translate
from crm_desktop.domain.uid import Uid, parse_uid, uid_text
from crm_desktop.interchange.dossier import Section, page
from crm_desktop.interchange.files import replace_file
from crm_desktop.interchange.ics_write import write_calendar
from crm_desktop.interchange.json_format import write_json
from crm_desktop.interchange.vcard_write import write_vcards
from crm_desktop.services import choices, files
from crm_desktop.services.activity_export import entries_of
from crm_desktop.services.contact_history import ContactAction, contact_actions
from crm_desktop.services.finding import parse_query
from crm_desktop.store import files as kept_files
from crm_desktop.store import groups, playbooks, queries, search
from crm_desktop.store.documents import load_activities
from crm_desktop.store.files import File
from crm_desktop.store.workspace import Workspace


def _plain(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _as_it_stands(kind: str, code: str) -> str:
    return code


@dataclass(frozen=True, slots=True)
class Words:
    """What the page calls things in the user's `language` (BCP 47): fields, and what can be chosen by kind and code."""

    language: str = "en"
    of_contact: Callable[[str], str] = _plain
    of_activity: Callable[[str], str] = _plain
    of_choice: Callable[[str, str], str] = _as_it_stands


@dataclass(slots=True)
class Dossier:
    """All that is held about one contact."""

    contact: Contact
    activities: list[Activity]
    groups: list[str]
    playbooks: list[str]
    files: list[File]
    history: list[ContactAction]
    of_activities: list[tuple[Activity, list[ContactAction]]] = field(default_factory=list)


def collect(workspace: Workspace, uid: Uid, progress: Progress | None = None) -> Dossier:
    """Read all of it; raises UserError("contact-unknown")."""
    progress = progress or Progress()
    database = workspace.database
    contact = queries.contact(database, uid)
    if name := queries.photo_name(database, uid):
        contact.photo = workspace.attachments.get(name)
    choices.load(database).settle(contact)
    rows = database.rows(
        "SELECT DISTINCT a.uid FROM participant p JOIN activity a ON a.uid = p.activity WHERE p.contact = ? "
        "AND p.deleted = 0 AND a.deleted = 0 ORDER BY coalesce(nullif(a.completed, ''), a.due), a.uid",
        (uid,),
    )
    taken = load_activities(database, [row[0] for row in rows])
    with_files = kept_files.of(database, [parse_uid(each.uid) for each in taken], "activity")
    found = Dossier(
        contact,
        taken,
        _groups_of(workspace, uid),
        [f"{run.name} · {run.anchor}" for run in playbooks.runs_of(database, uid)],
        [*kept_files.of(database, [uid]).get(uid, ()), *(file for some in with_files.values() for file in some)],
        contact_actions(workspace, uid),
    )
    for number, each in enumerate(taken):
        progress.check()
        progress.advance(number, len(taken))
        found.of_activities.append((each, contact_actions(workspace, parse_uid(each.uid))))
    return found


def _groups_of(workspace: Workspace, uid: Uid) -> list[str]:
    """The groups of the rail that hold the contact."""
    database = workspace.database
    row = queries.contact_row(database, uid)
    found = []
    for group in groups.groups(database):
        if group.kind == "search" and row is not None:
            ids = search.find_ids(database, parse_query(database, group.query))
            if row.id in ids:
                found.append(group.name)
    return found


def write_dossier(
    workspace: Workspace, uid: Uid, path: Path, words: Words | None = None, progress: Progress | None = None
) -> Path:
    """Write the whole file to a folder that is made, or to one archive where `path` ends in .zip; returns `path`.

    Cancelled or failed, it leaves nothing. Raises UserError("contact-unknown"), ("folder-taken", path), and as
    `replace_file` does.
    """
    found = collect(workspace, uid, progress)
    words = words or Words()
    if path.suffix.lower() == ".zip":
        with replace_file(path) as file, tempfile.TemporaryDirectory(dir=path.parent) as folder:
            _write_all(workspace, found, Path(folder), words, progress or Progress())
            with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, strict_timestamps=False) as archive:
                for each in sorted(Path(folder).rglob("*")):
                    archive.write(each, each.relative_to(folder))
    else:
        with _new_folder(path) as folder_path:
            _write_all(workspace, found, folder_path, words, progress or Progress())
    return path


@contextmanager
def _new_folder(path: Path) -> Iterator[Path]:
    """A folder that gets its name when the block ends well."""
    if path.exists():
        raise UserError("folder-taken", path=str(path))
    if not path.parent.is_dir():
        raise UserError("folder-not-found", path=str(path.parent))
    try:
        work = Path(tempfile.mkdtemp(prefix=".", suffix=".part", dir=path.parent))
        try:
            yield work
            work.replace(path)
        except BaseException:
            with suppress(OSError):
                shutil.rmtree(work)
            raise
    except OSError as error:
        raise UserError("file-unwritable", path=str(path), detail=error.strerror or str(error)) from error


def _write_all(workspace: Workspace, found: Dossier, folder: Path, words: Words, progress: Progress) -> None:
    uid = parse_uid(found.contact.uid)
    write_json([found.contact], folder / "contact.json")
    write_vcards([found.contact], folder / "contact.vcf", "4.0")
    if found.activities:
        timezones = {each.timezone for each in found.activities if each.timezone}
        write_calendar(entries_of(workspace.database, uid), folder / "activities.ics", timezones)
    _write_text(folder / "activities.json", _json([documents.to_json(each) for each in found.activities]))
    history = [_action(None, action) for action in found.history]
    history += [_action(activity, action) for activity, actions in found.of_activities for action in actions]
    _write_text(folder / "history.json", _json(history))
    names = _write_files(workspace, found, folder / "files", progress)
    sections = _sections(found, names, words)
    note = _tr("All that this address book holds about this person.")
    _write_text(folder / "everything.html", page(full_name(found.contact), note, sections, words.language))


def _write_files(workspace: Workspace, found: Dossier, folder: Path, progress: Progress) -> dict[Uid, str]:
    """Write the contents that are here; the name of each of them by its record."""
    names: dict[Uid, str] = {}
    taken: set[str] = set()
    if found.contact.photo or found.files:
        folder.mkdir()
    if found.contact.photo:
        (folder / "photo").write_bytes(found.contact.photo)
        taken.add("photo")
    for file in found.files:
        progress.check()
        plain = Path(harmless_name(file.name))
        name = plain.name
        number = 1
        while name.casefold() in taken:
            number += 1
            name = f"{plain.stem}-{number}{plain.suffix}"
        with suppress(UserError):  # its content is not on this computer: the page says so
            files.save_as(workspace, file, folder / name)
            names[file.uid] = name
            taken.add(name.casefold())
    return names


def _sections(found: Dossier, names: dict[Uid, str], words: Words) -> list[Section]:
    contact = to_json(found.contact)
    cells = list(_cells(contact, words))
    history_rows: list[Sequence[str]] = []
    for action in found.history:
        history_rows += _changes(action, words.of_contact)
    for activity, actions in found.of_activities:
        for action in actions:
            history_rows += _changes(
                action, words.of_activity, activity.summary or words.of_choice("type", activity.type)
            )
    history_rows.sort(key=lambda row: row[0])
    nothing, away = _tr("None."), _tr("not on this computer")
    head = (_tr("When"), _tr("What"), _tr("Before"), _tr("After"))
    lying: list[Sequence[str]] = [
        (each.name, f"files/{names[each.uid]}" if each.uid in names else away) for each in found.files
    ]
    return [
        Section(_tr("Contact"), cells),
        Section(_tr("Groups and tags"), [(name,) for name in [*found.groups, *found.contact.tags]], nothing=nothing),
        Section(_tr("Activities"), [_activity(each, words) for each in found.activities], head[:2], nothing),
        Section(_tr("Playbooks at work"), [(name,) for name in found.playbooks], nothing=nothing),
        Section(_tr("Files"), lying, nothing=nothing),
        Section(_tr("History: who changed what, and when"), history_rows, (head[0], _tr("Who"), *head[1:]), nothing),
    ]


def _activity(each: Activity, words: Words) -> Sequence[str]:
    when = (_moment(each), words.of_choice("type", each.type), _state(each.status))
    what = (each.summary, words.of_choice("result", each.result), each.location, each.description)
    return "\n".join(filter(None, when)), "\n".join(filter(None, what))


def _cells(contact: dict[str, Any], words: Words) -> Iterator[Sequence[str]]:
    for name, value in contact.items():
        if name in ("next_step", "tags") or value in (None, "", [], {}, False):
            continue
        called = words.of_contact(name)
        if isinstance(value, dict):
            yield from ((f"{called}: {key}", str(text)) for key, text in value.items())
        elif isinstance(value, list):
            for item in value:
                label = words.of_choice("label", item["label"])
                text = "\n".join(str(part) for key, part in item.items() if key != "label" and part)
                yield f"{called} ({label})" if label else called, text
        else:
            yield called, words.of_choice(name, str(value)) if name in ("status", "tier") else str(value)


def _changes(action: ContactAction, called: Callable[[str], str], of: str = "") -> Iterator[Sequence[str]]:
    when = local_time(action.batch.time).strftime("%Y-%m-%d %H:%M:%S")
    for change in action.changes:
        label = f"{called(change.field)} ({change.label})" if change.label else called(change.field)
        yield when, action.batch.author, f"{of}: {label}" if of else label, change.old, change.new


def _action(activity: Activity | None, action: ContactAction) -> dict[str, Any]:
    return {
        "time": local_time(action.batch.time).isoformat(timespec="seconds"),
        "author": action.batch.author,
        "action": action.batch.action,
        "undone": action.undone,
        "activity": activity.uid if activity else None,
        "changes": [
            {"field": each.field, "label": each.label, "part": each.part, "old": each.old, "new": each.new}
            for each in action.changes
        ],
    }


def _state(status: str) -> str:
    named = {"planned": _tr("planned"), "done": _tr("done"), "cancelled": _tr("cancelled")}
    return named.get(status, status)


def _tr(text: str) -> str:
    return translate("OnRequest", text)


def _moment(activity: Activity) -> str:
    return (activity.completed or activity.due).replace("T", " ")


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def _write_text(path: Path, text: str) -> None:
    path.write_bytes(text.encode("utf-8", "replace"))


def suggested_name(workspace: Workspace, uid: Uid) -> str:
    """What the archive may be called."""
    return harmless_name(f"{full_name(queries.contact(workspace.database, uid)) or uid_text(uid)}.zip")
