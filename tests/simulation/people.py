"""What people do on their devices."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Sequence

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.uid import Uid, uid_text
from crm_desktop.services import activities, contacts, merge_contacts
from crm_desktop.services.import_files import import_file
from crm_desktop.store import queries
from crm_desktop.store.undo import redo, undo
from tests.simulation.device import Device

Action = Callable[[Device, random.Random], None]


def _some(device: Device, chance: random.Random, sql: str) -> Uid | None:
    rows = device.database.rows(sql)
    return chance.choice(rows)[0] if rows else None


def _a_contact(device: Device, chance: random.Random) -> Uid | None:
    return _some(device, chance, "SELECT uid FROM contact WHERE deleted = 0 ORDER BY uid")


def _an_activity(device: Device, chance: random.Random) -> Uid | None:
    return _some(device, chance, "SELECT uid FROM activity WHERE deleted = 0 ORDER BY uid")


def _is_private(device: Device, uids: Sequence[Uid]) -> bool:
    return all(device.database.row("SELECT private FROM contact WHERE uid = ?", (uid,)) == (1,) for uid in uids)


def _text(device: Device, uid: Uid, private: bool) -> str:
    return device.hush(uid) if private else device.world.token()


def create(device: Device, chance: random.Random) -> None:
    world = device.world
    contact = Contact(given="Ana", family=world.token(), phones=[Labelled("work", f"555 {world.token()}")])
    if chance.random() < 0.3:
        contact.tags = ["vip", world.token()]
    if chance.random() < 0.2:
        contact.custom = {chance.choice(["Size", "Hat"]): world.token()}
    if chance.random() < 0.15:
        contact = Contact(kind="org", name=f"Solar {world.token()}")
    if chance.random() < 0.15:
        hidden = Contact(given="Ana", family=world.token("hush"), notes=world.token("hush"), private=True)
        uid = contacts.create(device.workspace, hidden)
        device.hushed |= {hidden.family: uid, hidden.notes: uid}
    else:
        contacts.create(device.workspace, contact)


def edit(device: Device, chance: random.Random) -> None:
    uid = _a_contact(device, chance)
    if uid is None:
        return
    before = queries.contact(device.database, uid)
    after = copy.deepcopy(before)
    for name in chance.sample(["family", "notes", "nickname", "company", "tier"], chance.randint(1, 2)):
        setattr(after, name, _text(device, uid, before.private))
    if chance.random() < 0.1:
        after.cadence_days = chance.choice([None, 30, 60])
    contacts.save(device.workspace, before, after)


def edit_lists(device: Device, chance: random.Random) -> None:
    uid = _a_contact(device, chance)
    if uid is None:
        return
    before = queries.contact(device.database, uid)
    after = copy.deepcopy(before)
    text = _text(device, uid, before.private)
    kind = chance.randrange(6)
    if kind == 0:
        after.tags.append(chance.choice(["vip", "press", text]))
    elif kind == 1:
        after.phones.insert(0, Labelled("home", f"555 {text}"))
    elif kind == 2 and after.phones:
        after.phones.pop(chance.randrange(len(after.phones)))
    elif kind == 3 and after.phones:
        chance.choice(after.phones).value = f"555 {text}"
    elif kind == 4 and after.tags:
        after.tags.pop()
    else:
        after.addresses = [PostalAddress("work", city=text), *after.addresses[:1]]
    contacts.save(device.workspace, before, after)


def log(device: Device, chance: random.Random) -> None:
    people = [uid for uid in {_a_contact(device, chance), _a_contact(device, chance)} if uid is not None]
    people.sort(reverse=chance.random() < 0.5)
    private = bool(people) and _is_private(device, people)
    text = device.world.token("hush" if private else "v")
    planned = chance.random() < 0.5
    uid = activities.add(
        device.workspace,
        Activity(
            type="call",
            status="planned" if planned else "done",
            summary=text,
            due="2026-02-01" if planned else "",
            completed="" if planned else "2026-01-02T10:00:00Z",
            result="" if planned else "reached",
            contacts=[uid_text(each) for each in people],
        ),
    )
    if private:
        device.hushed[text] = uid


def edit_activity(device: Device, chance: random.Random) -> None:
    uid = _an_activity(device, chance)
    if uid is None:
        return
    before = queries.activity(device.database, uid)
    after = copy.deepcopy(before)
    if chance.random() < 0.5:
        contact = _a_contact(device, chance)
        if contact is not None and uid_text(contact) not in after.contacts:
            after.contacts.append(uid_text(contact))
        elif after.contacts:
            after.contacts.pop()
    else:
        after.due = f"2026-03-{chance.randint(10, 28)}"
        after.result = chance.choice(["reached", "no answer"])
    activities.save(device.workspace, before, after)


def delete(device: Device, chance: random.Random) -> None:
    uid = _a_contact(device, chance)
    if uid is not None:
        contacts.delete(device.workspace, [uid], "one")


def delete_activity(device: Device, chance: random.Random) -> None:
    uid = _an_activity(device, chance)
    if uid is not None:
        activities.delete(device.workspace, [uid])


def take_back(device: Device, chance: random.Random) -> None:
    undo(device.workspace.journal)


def bring_back(device: Device, chance: random.Random) -> None:
    redo(device.workspace.journal)


def take_back_any(device: Device, chance: random.Random) -> None:
    """Also what others did."""
    batch = _some(device, chance, "SELECT id FROM batch WHERE action NOT LIKE '%-office' ORDER BY time, uid")
    if batch is not None:
        undo(device.workspace.journal, int(batch))


def edit_many(device: Device, chance: random.Random) -> None:
    tier = device.world.token()
    with device.workspace.journal.batch("edit", "some") as batch:
        rows = device.database.rows("SELECT uid FROM contact WHERE deleted = 0 AND private = 0 ORDER BY uid")
        batch.set_many("contact", "tier", ((uid, tier) for (uid,) in rows[: chance.randint(1, 4)]))


def bring_list(device: Device, chance: random.Random) -> None:
    """A row of another list, and a number for someone who may be known."""
    world = device.world
    row = device.database.row(
        "SELECT c.family, d.value FROM contact c JOIN detail d ON d.contact = c.uid AND d.kind = 'phone' "
        "WHERE c.deleted = 0 AND d.deleted = 0 AND c.private = 0 ORDER BY c.uid LIMIT 1"
    ) or ("Known", "555 0100")
    # What was entered while it was private, and is not just now, is everybody's in the list.
    world.told |= {text for text in device.hushed if any(text in cell for cell in row)}
    path = world.root / "list.csv"
    path.write_text(
        "First name,Last name,Phone,City\n"
        f"Ana,{row[0]},{row[1]},{world.token()}\nBo,{world.token()},555 {world.token()},Rome\n"
    )
    import_file(device.workspace, path)


def set_photo(device: Device, chance: random.Random) -> None:
    uid = _a_contact(device, chance)
    if uid is not None:
        contacts.set_photo(device.workspace, uid, device.world.token().encode())


def change_privacy(device: Device, chance: random.Random) -> None:
    if chance.random() < 0.7:
        uid = _some(device, chance, "SELECT uid FROM contact WHERE deleted = 0 ORDER BY private DESC, uid LIMIT 3")
        if uid is None:
            return
        before = queries.contact(device.database, uid)
        after = copy.deepcopy(before)
        after.private = not before.private
        contacts.save(device.workspace, before, after)
        return
    uid = _an_activity(device, chance)
    if uid is not None:
        step = queries.activity(device.database, uid)
        changed = copy.deepcopy(step)
        changed.private = not step.private
        activities.save(device.workspace, step, changed)


def merge(device: Device, chance: random.Random) -> None:
    rows = device.database.rows("SELECT kind, uid FROM contact WHERE deleted = 0 AND private = 0 ORDER BY uid")
    kind = "individual" if chance.random() < 0.9 else "org"
    uids = [uid for its, uid in rows if its == kind]
    if len(uids) < 2:
        create(device, chance)  # to be merged another time
        return
    some = chance.sample(uids, min(len(uids), chance.choice([2, 2, 3])))
    merge_contacts.merge(device.workspace, some, {"nickname": chance.choice(some), "name": chance.choice(some)})
    device.world.counts["merges"] += 1


ACTIONS: list[tuple[Action, int]] = [
    (create, 12), (edit, 24), (edit_lists, 18), (log, 8), (edit_activity, 6), (delete, 7), (delete_activity, 2),
    (take_back, 6), (bring_back, 3), (take_back_any, 5), (edit_many, 4), (bring_list, 1), (set_photo, 1),
    (change_privacy, 4), (merge, 9),
]  # fmt: skip
