"""Templates as records."""

from __future__ import annotations

from dataclasses import replace

import pytest

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.template import STANDARD, Template
from crm_desktop.domain.uid import parse_uid
from crm_desktop.services import history, templates
from crm_desktop.store.workspace import Workspace


def test_made_changed_and_deleted(workspace: Workspace) -> None:
    uid = templates.create(workspace, Template(name="Greeting", kind="email", subject="Hello", body="Dear {{ name }}"))
    (found,) = templates.read(workspace)
    assert parse_uid(found.uid) == uid
    batch = templates.save(workspace, found, replace(found, body="Hi {{ name"))
    assert batch is not None
    assert templates.read(workspace)[0].body == "Hi {{ name"
    assert templates.save(workspace, found, found) is None
    history.undo_batch(workspace, None)
    assert templates.read(workspace) == [found]
    templates.delete(workspace, uid)
    assert templates.read(workspace) == []


def test_those_that_come_with_the_program_come_once_and_stay_away(workspace: Workspace) -> None:
    assert templates.lacks_standard(workspace)
    templates.bring_standard(workspace)
    assert templates.read(workspace) == list(STANDARD)
    templates.delete(workspace, parse_uid(STANDARD[1].uid))
    assert not templates.lacks_standard(workspace)
    templates.bring_standard(workspace)
    assert [each.name for each in templates.read(workspace)] == [STANDARD[0].name, STANDARD[2].name]


def test_a_name_is_needed(workspace: Workspace) -> None:
    with pytest.raises(UserError) as caught:
        templates.create(workspace, Template(name=" "))
    assert caught.value.code == "template-name-missing"
