"""Every code that the source reports by has words, and every word is used; found by reading the source."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import crm_desktop
from crm_desktop import messages
from crm_desktop.domain import damage
from crm_desktop.domain.change import BatchInfo
from crm_desktop.domain.errors import UserError
from crm_desktop.error_words import SENTENCES
from crm_desktop.interchange.csv_other import _NOWHERE
from crm_desktop.services import reviewing
from crm_desktop.services.restoring import _OF_A_BACKUP
from crm_desktop.store.database import _CODES

ROOT = Path(crm_desktop.__file__).parent
# Codes that are put together where they are raised: module and expression -> what comes out.
COMPOSED = {
    ("store/queries.py", "f'{table}-unknown'"): {"contact-unknown", "activity-unknown"},
    ("services/history.py", "f'{table}-unknown'"): {"contact-unknown", "activity-unknown"},
    ("store/database.py", "code"): set(_CODES.values()),
    ("store/database.py", "error.code"): set(),  # the same once more, with the path
    ("services/restoring.py", "_OF_A_BACKUP[error.code]"): set(_OF_A_BACKUP.values()),
    ("services/office.py", "code"): {"sync-marker-missing", "sync-marker-broken"},
}


@cache
def trees(folder: str = "") -> list[tuple[str, ast.AST]]:
    files = sorted((ROOT / folder).rglob("*.py"))
    return [(file.relative_to(ROOT).as_posix(), ast.parse(file.read_text(encoding="utf-8"))) for file in files]


def calls(name: str, folder: str = "") -> Iterator[tuple[str, ast.Call]]:
    for path, tree in trees(folder):
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                called = node.func
                if (called.id if isinstance(called, ast.Name) else getattr(called, "attr", "")) == name:
                    yield path, node


def texts(*nodes: ast.AST) -> set[str]:
    """All texts in these expressions that may be codes."""
    found = (child.value for node in nodes for child in ast.walk(node) if isinstance(child, ast.Constant))
    return {text for text in found if isinstance(text, str) and text}


def assigned(folder: str, *names: str) -> set[str]:
    """All texts that variables, attributes or keywords of these names are given."""
    found: set[str] = set()
    for _, tree in trees(folder):
        for node in ast.walk(tree):
            value = node.value if isinstance(node, ast.keyword) and node.arg in names else None
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]).rpartition(".")[2] in names:
                value = node.value
            if isinstance(value, ast.IfExp):
                found |= texts(value.body, value.orelse)
            elif value is not None:
                found |= texts(value)
    return found


def raised() -> Iterator[tuple[str, str, set[str]]]:
    """Where, the code, and the names of the values of every UserError that is made."""
    for path, call in calls("UserError"):
        code = call.args[0]
        if isinstance(code, ast.IfExp):
            codes = texts(code.body, code.orelse)
        else:
            codes = {code.value} if isinstance(code, ast.Constant) else COMPOSED[path, ast.unparse(code)]
        for each in codes:
            yield f"{path}:{call.lineno}", str(each), {keyword.arg or "" for keyword in call.keywords}


def placeholders(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def test_every_error_has_a_sentence_that_its_values_fill() -> None:
    for place, code, values in raised():
        assert code in SENTENCES, f"{place}: no sentence for {code}"
        missing = placeholders(SENTENCES[code]) - values
        assert not missing, f"{place}: the sentence for {code} needs {missing}"


def test_no_sentence_is_for_nothing() -> None:
    assert set(SENTENCES) == {code for _, code, _ in raised()}


@pytest.mark.parametrize("code", SENTENCES)
def test_a_sentence_is_one_line_that_ends(code: str) -> None:
    names = placeholders(SENTENCES[code])
    said = messages.sentence(UserError(code, **dict.fromkeys(names, "two\nlines")))
    assert said.endswith(".")
    assert len(said.splitlines()) == 1
    assert "{" not in said


def test_values_stand_in_sentences_as_they_were_given() -> None:
    said = messages.sentence(UserError("file-not-found", path="/tmp/two  blanks {x}.csv"))
    assert said == "There is no file /tmp/two  blanks {x}.csv."


def test_every_reason_for_leaving_a_row_out_has_words() -> None:
    found: set[str] = set()
    for _, call in calls("Rejected", "interchange"):
        found |= texts(*call.args[1:2])
    for _, call in calls("Rejected", "services"):
        found |= texts(*[code for code in call.args[1:2] if isinstance(code, ast.Constant)])
    for name in ("_Broken", "_Refused"):
        for _, call in calls(name, "interchange"):
            found |= texts(*call.args)
    found |= assigned("interchange", "reason", "problem")
    assert found == set(messages.REASONS)
    assert all("\n" not in words and not words.endswith(".") for words in messages.REASONS.values())


def test_every_warning_has_words() -> None:
    found: set[str] = set()
    for folder in ("interchange", "services"):
        for _, call in calls("append", folder):
            if "warnings" in ast.unparse(call.func):
                found |= texts(*call.args)
    assert found == set(messages.WARNINGS)


def test_every_reason_why_a_file_cannot_be_read_has_words() -> None:
    found: set[str] = set()
    for _, call in calls("Unreadable", "sync"):
        found |= texts(*call.args)
    assert found == set(messages.UNREADABLE)
    assert all("\n" not in words and not words.endswith(".") for words in messages.UNREADABLE.values())
    assert messages.unreadable("locked") == "another program holds it"


def test_whatever_is_wrong_with_an_office_has_words() -> None:
    found = {"plain"}  # of a file that is right otherwise
    for folder in ("sync", "services"):
        for _, call in calls("Broken", folder):
            found |= texts(*call.args[:1])
    for _, call in calls("Problem", "services"):
        found |= texts(*[code for code in call.args[1:2] if not isinstance(code, ast.Starred)])
    assert found == set(messages.PROBLEMS)
    assert all("\n" not in words and not words.endswith(".") for words in messages.PROBLEMS.values())
    assert messages.sync_problem(("x.csv", "cut", "")).startswith("it is not whole;")
    assert messages.sync_problem(("x.csv", "offline", "")) == messages.unreadable("offline")


def test_every_doubt_has_words() -> None:
    found = {code for code, _ in (*damage._COMPARED, *damage._BY_ITSELF)}
    assert {*found, *reviewing.DOUBTS} == set(messages.DOUBTS)


def test_whatever_an_export_leaves_out_has_words() -> None:
    counted = {*_NOWHERE}
    for _, tree in [*trees("interchange"), *trees("services")]:
        for node in ast.walk(tree):
            if isinstance(node, ast.Subscript) and ast.unparse(node.value).endswith("left_out"):
                counted |= texts(node.slice)
    assert counted == set(messages.LEFT_OUT)
    assert messages.left_out({"photo": 2, "labels": 1}) == (
        "There is no place in it for: photos (2), labels of e-mail addresses (1)"
    )


def test_every_action_has_words() -> None:
    done: set[str] = set()
    for name, place in (("batch", 0), ("_set_each", 1), ("_invert", 2)):
        for _, call in calls(name):
            done |= texts(*call.args[place : place + 1])
    done |= assigned("services", "action")
    assert done == set(messages.ACTIONS)


def test_whatever_an_undo_keeps_has_words() -> None:
    assert set().union(*(texts(call.args[-1]) for _, call in calls("Kept"))) == set(messages.KEPT)


@pytest.mark.parametrize(
    ("action", "subject", "said"),
    [
        ("edit", "Ana", "Changed Ana"),
        ("demo", "500", "Added sample data"),
        ("delete", "5", "Deleted 5 contacts"),
        ("tag", "312 · newsletter", "Tagged 312 contacts · newsletter"),
        ("tag", "Ana · newsletter", "Tagged Ana · newsletter"),
        ("bulk-edit", "312 · cadence_days: 30", "Changed 312 contacts · Keep in touch: 30"),
        ("bulk-edit", "Ana · custom.Shoe size: 38", "Changed Ana · Shoe size: 38"),
        ("plan", "3", "Planned 3 activities"),
        ("complete-missed", "2", "Completed what was missed of 2 series"),
        ("skip-missed", "2", "Skipped what was missed of 2 series"),
        ("log", "", "Recorded"),
        ("edit", "two\nlines", "Changed two lines"),
        ("what-a-newer-version-does", "Ana", "what-a-newer-version-does Ana"),
    ],
)
def test_what_a_batch_did(action: str, subject: str, said: str) -> None:
    assert messages.label(BatchInfo(1, b"", 0, "Me", action, subject, 1, None, None, 0)) == said


def test_what_was_taken_back_is_told_with_what_was_done_to_it() -> None:
    def label(action: str, of: str, subject: str) -> str:
        return messages.label(BatchInfo(2, b"", 0, "Me", action, subject, 1, b"", b"", 1, of=of))

    assert label("undo", "complete", "Call Ana") == "Undid: Completed Call Ana"
    assert label("redo", "tag", "312 · newsletter") == "Redid: Tagged 312 contacts · newsletter"
    assert label("undo", "demo", "500") == "Undid: Added sample data"
    assert label("undo", "what-a-newer-version-does", "Ana") == "Undid: what-a-newer-version-does Ana"
