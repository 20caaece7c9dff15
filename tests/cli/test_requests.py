from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

from tests.cli.conftest import Program


def test_all_that_is_held_goes_into_one_file(crm: Program, ana: str, tmp_path: Path) -> None:
    crm("log", ana, "--text", "Wants blue ones")
    path = tmp_path / "ana.zip"
    assert crm.json("held", ana, path) == {"file": str(path)}
    with zipfile.ZipFile(path) as archive:
        page = archive.read("everything.html").decode()
        (contact,) = json.loads(archive.read("contact.json"))
    assert "Wants blue ones" in page
    assert contact["uid"] == ana
    assert "is there already" in crm.refused("held", ana, tmp_path)


def test_a_person_is_erased_who_is_named(crm: Program, ana: str) -> None:
    shutil.rmtree(crm.folder / "backups")
    assert crm.misused("erase", ana)
    assert crm.refused("erase", ana, "--name", "Ana") == (
        "Erasing cannot be undone; to go on, type the full name Ana Adomaite."
    )
    done = crm.json("erase", ana, "--name", "Ana Adomaite")
    assert done["remains"] == {
        "activities": 0, "mentions": 0, "backups": [], "rejected": [], "office": False, "unpublished": 0, "file": False,
    }  # fmt: skip
    assert crm.json("find") == []
    assert "Adomaite" not in crm("history")
    content = b"".join(path.read_bytes() for path in crm.folder.rglob("*") if path.is_file())
    assert b"adomaite" not in content.lower()
    assert crm.refused("undo", crm.json("history")[0]["batch"]) == (
        "Who was erased stays erased; nothing of it is left that could come back."
    )


def test_what_remains_is_said(crm: Program, ana: str) -> None:
    crm("add", "new contact Ben Example")
    crm("set", crm.uid("ben"), "notes=knows Ana Adomaite")
    said = crm("erase", ana, "--name", "ana adomaite").splitlines()
    assert said[:2] == ["Erased for good.", "One other contact is found with the name; look through it."]
    assert any(line.startswith("Backups hold the person until they are deleted:") for line in said)
    assert said[-1] == "Files that were exported, copies of this folder, prints and e-mails are beyond reach."
