from __future__ import annotations

import shutil
from pathlib import Path

from tests.cli.conftest import Program
from tests.services.damage import behind_its_back, make


def test_a_workspace_that_is_whole_is_said_to_be(crm: Program, ana: str) -> None:
    assert crm.json("check") == {"ok": True, "problems": [], "notes": []}
    assert crm("check", "--quick") == "Everything is as it should be.\n"


def test_what_is_wrong_is_said_with_what_to_do_and_repaired(crm: Program, ana: str) -> None:
    with behind_its_back(crm.folder / "workspace.db") as connection:
        connection.execute("UPDATE contact SET family = 'Nobody'")
    result = crm.run("check")
    assert result.exit_code == 1
    assert "One record is not as the journal tells; a repair makes the two agree." in result.stdout
    done = crm.json("check", "--repair")
    assert done["ok"]
    assert {problem["code"] for problem in done["mended"]} >= {"row-differs"}
    assert done["mended"][0]["records"] == [{"table": "contact", "uid": ana}]
    assert Path(done["backup"]).is_file()
    assert crm.show("ana")["family"] == "Adomaite"


def test_what_can_be_read_of_a_damaged_one_is_saved(crm: Program, other: Program, tmp_path: Path) -> None:
    file = make(crm.folder)
    content = bytearray(file.read_bytes())
    content[len(content) // 2 : len(content) // 2 + 8 * 4096] = bytes(8 * 4096)
    file.write_bytes(content)
    assert "is damaged" in crm.refused("find")
    result = crm.run("--json", "check")
    assert result.exit_code == 1
    assert "file-damaged" in result.stdout
    saved = crm.json("salvage", other.folder)
    assert sum(saved["read"].values()) + sum(saved["from_journal"].values()) > 100
    assert other.json("check")["ok"]
    assert file.read_bytes() == content
    assert "is there already" in crm.refused("salvage", other.folder)
    shutil.rmtree(other.folder)
    assert "contacts were read" in crm("salvage", other.folder)
