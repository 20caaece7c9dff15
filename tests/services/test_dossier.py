from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.contact_json import to_json
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Cancelled, Progress
from crm_desktop.domain.uid import Uid, parse_uid, uid_text
from crm_desktop.interchange.vcard_read import read_vcards
from crm_desktop.services import activities, contacts, files, groups
from crm_desktop.services.dossier import suggested_name, write_dossier
from crm_desktop.store import queries
from crm_desktop.store.workspace import Workspace


@pytest.fixture
def ana(workspace: Workspace, tmp_path: Path) -> Uid:
    uid = contacts.create(
        workspace,
        Contact(
            given="Ana", family="Lee <b>", tags=["vip"], notes="Likes\ntea", custom={"Size": "39"},
            emails=[Labelled("work", "ana@example.com")], addresses=[PostalAddress("home", city="Vilnius")],
            photo=b"\xff\xd8\xff" + bytes(20),
        ),
    )  # fmt: skip
    contacts.set_fields(workspace, uid, [("title", "Buyer")])
    contacts.set_fields(workspace, uid, [("title", "Head of buying")])
    step = activities.add(workspace, Activity(type="call", summary="Ask for the quote", contacts=[uid_text(uid)]))
    activities.complete(workspace, step, "reached", "She wants blue ones")
    groups.save_search(workspace, "Important", "tag:vip")
    groups.save_search(workspace, "Not hers", "tag:other")
    for name in ("offer.txt", "Offer.TXT"):
        (tmp_path / "in").mkdir(exist_ok=True)
        (tmp_path / "in" / name).write_text(name)
    files.attach(workspace, uid, [tmp_path / "in" / name for name in ("offer.txt", "Offer.TXT")])
    return uid


def test_the_whole_file_holds_everything(workspace: Workspace, ana: Uid, tmp_path: Path) -> None:
    folder = write_dossier(workspace, ana, tmp_path / "ana")
    (contact,) = json.loads((folder / "contact.json").read_text(encoding="utf-8"))
    assert contact == json.loads(json.dumps(to_json(queries.contact(workspace.database, ana))))
    (card,) = list(read_vcards(folder / "contact.vcf"))
    assert card.contact.photo is not None  # type: ignore[union-attr]
    page = (folder / "everything.html").read_text(encoding="utf-8")
    for told in (
        "Lee &lt;b&gt;", "Likes\ntea", "39", "ana@example.com", "Vilnius", "Important", "vip", "Ask for the quote",
        "She wants blue ones", "reached", "Buyer", "Head of buying", "offer.txt", "Me",
    ):  # fmt: skip
        assert told in page, told
    assert "Not hers" not in page
    assert "Lee <b>" not in page
    history = json.loads((folder / "history.json").read_text(encoding="utf-8"))
    titles = [
        (each["old"], each["new"]) for action in history for each in action["changes"] if each["field"] == "title"
    ]
    assert ("Buyer", "Head of buying") in titles
    assert {each.name for each in (folder / "files").iterdir()} == {"photo", "offer.txt", "Offer-2.TXT"}
    assert "SUMMARY:Ask for the quote" in (folder / "activities.ics").read_text(encoding="utf-8")
    assert json.loads((folder / "activities.json").read_text(encoding="utf-8"))[0]["result"] == "reached"


def test_as_one_archive(workspace: Workspace, ana: Uid, tmp_path: Path) -> None:
    assert suggested_name(workspace, ana) == "Ana Lee _b_.zip"
    path = write_dossier(workspace, ana, tmp_path / "ana.zip")
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        names = set(archive.namelist())
    assert {"contact.json", "contact.vcf", "everything.html", "history.json", "files/offer.txt"} <= names


@pytest.mark.parametrize("name", ["ana", "ana.zip"])
def test_cancelled_it_leaves_nothing(workspace: Workspace, ana: Uid, tmp_path: Path, name: str) -> None:
    class Late(Progress):
        looks = 0

        def check(self) -> None:
            self.looks += 1
            if self.looks > 2:
                raise Cancelled

    before = set(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        write_dossier(workspace, ana, tmp_path / name, progress=Late())
    assert set(tmp_path.iterdir()) == before


def test_what_is_in_the_way_is_told(workspace: Workspace, ana: Uid, tmp_path: Path) -> None:
    for path, code in ((tmp_path, "folder-taken"), (tmp_path / "no" / "ana", "folder-not-found")):
        with pytest.raises(UserError) as error:
            write_dossier(workspace, ana, path)
        assert error.value.code == code
    with pytest.raises(UserError) as error:
        write_dossier(workspace, parse_uid("01234567-89ab-7def-8123-456789abcdef"), tmp_path / "x")
    assert error.value.code == "contact-unknown"


def test_somebody_of_whom_there_is_little(workspace: Workspace, tmp_path: Path) -> None:
    uid = contacts.create(workspace, Contact(name="Bo"))
    folder = write_dossier(workspace, uid, tmp_path / "bo")
    assert sorted(each.name for each in folder.iterdir()) == [
        "activities.json", "contact.json", "contact.vcf", "everything.html", "history.json",
    ]  # fmt: skip
