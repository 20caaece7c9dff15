"""Whatever is done with a contact, and whatever goes wrong with it: nothing that it says stands in the log."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from crm_desktop import log
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.errors import UserError
from crm_desktop.services import bulk, contacts, history, importing, mappings, quick, templates
from crm_desktop.store import search
from crm_desktop.store.workspace import Workspace

# No text of ours holds these letters, so that whatever of them is in the log comes from the contact.
SECRETS = st.text("ЖЩЪЮѨѬ", min_size=4, max_size=12)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    found = Workspace(tmp_path_factory.mktemp("discreet") / "workspace", "Me")
    yield found
    found.close()


@pytest.fixture
def written(tmp_path: Path) -> Iterator[Path]:
    """The file of the log, which is this process's for so long."""
    file = tmp_path / "crm-desktop.log"
    hooks, root = (sys.excepthook, log.threading.excepthook), logging.getLogger()
    level = root.level
    log.start(file)
    root.setLevel(logging.DEBUG)
    yield file
    sys.excepthook, log.threading.excepthook = hooks
    for handler in list(root.handlers):
        if isinstance(handler, log._File):
            root.removeHandler(handler)
            handler.close()
    root.setLevel(level)


def operations(workspace: Workspace, secret: str, folder: Path) -> list[Callable[[], object]]:
    """What may be done with a contact whose every text is the secret, well and badly."""

    def edit() -> None:
        uid = contacts.create(workspace, Contact(given=secret, notes=secret, emails=[Labelled(value=secret)]))
        contacts.set_fields(workspace, uid, [("title", secret)])
        contacts.set_fields(workspace, uid, [("cadence_days", secret)])

    def break_in_the_midst() -> None:
        with workspace.database.transaction():
            workspace.database.execute("INSERT INTO contact (name) VALUES (?)", (secret,))

    def bring(content: str, name: str) -> Callable[[], object]:
        def bring_file() -> None:
            file = folder / name
            file.write_text(content, encoding="utf-8")
            importing.import_file(workspace, file)

        return bring_file

    def break_mapping() -> None:
        path = workspace.folder / "mappings" / f"{secret}.toml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(f'name = "{secret}"\n[columns\n', encoding="utf-8")
        mappings.names(workspace)
        path.unlink()

    return [
        edit,
        break_in_the_midst,
        break_mapping,
        bring(f"Name,E-mail\n{secret},{secret}\n", "list.csv"),
        bring(f"BEGIN:VCARD\nVERSION:4.0\nFN:{secret}\nBDAY:{secret}\nBROKEN {secret}\nEND:VCARD\n", "card.vcf"),
        bring(f'[{{"name": "{secret}", "emails": "{secret}"}}]', "list.json"),
        bring(f"{secret}", secret),
        lambda: quick.add(workspace, f"call {secret} tomorrow"),
        lambda: search.find_ids(workspace.database, secret),
        lambda: history.undo_batch(workspace, None),
        lambda: templates.create(workspace, {"name": secret}),
        lambda: bulk.SetField(secret, secret).no_such_thing,
        lambda: contacts.merge(secret),
        lambda: int(secret),
    ]


@pytest.mark.expected_log("A bug")
@pytest.mark.expected_log("A mapping is left out")
@pytest.mark.expected_log("The same bug|A bug")
@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(secret=SECRETS)
def test_nothing_of_a_contact_is_logged(
    workspace: Workspace, written: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], secret: str
) -> None:
    log._met.clear()
    for operation in operations(workspace, secret, tmp_path):
        with suppress(UserError):
            try:
                operation()
            except Exception as error:
                if isinstance(error, UserError):
                    logging.getLogger("crm_desktop.test").warning("A bug, which is none: %s", error)
                    raise
                log.unexpected(type(error), error, error.__traceback__)
    found = written.read_text(encoding="utf-8")
    assert "A bug" in found
    assert not set("ЖЩЪЮѨѬ") & set(found)
    assert "\\u04" not in found
    assert "\\xd0" not in found
