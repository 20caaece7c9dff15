"""The program in other languages: all of its texts are there, and what is chosen is spoken."""

from __future__ import annotations

import re
import runpy
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from crm_desktop import messages, paths
from crm_desktop.domain import playbook, template
from crm_desktop.domain.contact import Contact
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.playbook import Step
from crm_desktop.domain.problem import Problem
from crm_desktop.domain.quick_entry import QuickEntry
from crm_desktop.domain.translation import LANGUAGES, counted, listed
from crm_desktop.services import contacts, history
from crm_desktop.services.filling import Filler
from crm_desktop.store.undo import Kept
from crm_desktop.ui import translation
from crm_desktop.ui.activity.repeat_row import RepeatRow
from crm_desktop.ui.dialogs.quick_add import QuickAddDialog
from crm_desktop.ui.followups.header import WorkHeader
from crm_desktop.ui.playbooks.step_row import StepRow
from crm_desktop.ui.safety.check_section import CheckSection
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.label import Label
from tests.ui.three_people import session

__all__ = ["session"]

FOLDER = paths.resource("i18n")
OTHERS = [language for language in LANGUAGES if language != "en"]
_PLACES = re.compile(r"\{[^{}]*\}|%L?n")
_QUOTED = re.compile(r"'[^']*'")


@pytest.fixture(scope="module")
def extracting() -> dict[str, Any]:
    return runpy.run_path(str(FOLDER / "extracting.py"))


@pytest.fixture
def speaking(app: QApplication) -> Iterator[Any]:
    yield lambda language: translation.speak(app, language)
    translation.speak(app, "en")


def messages_of(language: str) -> Iterator[tuple[str, ElementTree.Element]]:
    for context in ElementTree.parse(FOLDER / f"crm_desktop_{language}.ts").getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name", ""), message


def words_of(message: ElementTree.Element) -> list[str]:
    found = message.find("translation")
    assert found is not None
    return [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]


def places(text: str) -> set[str]:
    """What is put into a text; of a template, its fields, without the words that stand in for them."""
    found = _PLACES.findall(_QUOTED.sub("", text) if "{{" in text else text)
    return {"%n" if each == "%Ln" else each for each in found}


@pytest.mark.parametrize("language", OTHERS)
def test_the_translators_have_every_text_of_the_program(extracting: dict[str, Any], language: str) -> None:
    theirs = {
        (
            context,
            message.findtext("source", ""),
            message.findtext("comment", ""),
            message.get("numerus") == "yes",
        )
        for context, message in messages_of(language)
    }
    ours = {(text.context, text.source, text.about, text.has_forms()) for text in extracting["texts"]()}
    assert theirs == ours, "make translations brings them up to date"


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated_with_all_that_stands_in_it(language: str) -> None:
    for context, message in messages_of(language):
        source, words = message.findtext("source", ""), words_of(message)
        assert all(words), f"{context}: {source!r} is not translated"
        for each in words:
            missing, unknown = places(source) - places(each), places(each) - places(source)
            assert not unknown, f"{context}: {each!r} has {unknown}"
            assert not missing or (len(words) > 1 and missing == {"%n"}), f"{context}: {each!r} lacks {missing}"
            assert each[:1].isspace() == source[:1].isspace(), f"{context}: {each!r}"
            assert each[-1:].isspace() == source[-1:].isspace(), f"{context}: {each!r}"


def test_lower_layers_speak_the_language_of_the_window(speaking: Any) -> None:
    error = UserError("disk-full", path=Path("x"))
    in_english = messages.sentence(error)
    said = set()
    for language in OTHERS:
        speaking(language)
        said.add(messages.sentence(error))
    speaking("en")
    assert messages.sentence(error) == in_english
    assert len({*said, in_english}) == 5


def test_numbers_in_sentences_are_written_as_the_language_does(speaking: Any) -> None:
    error = UserError("merge-many", most=1000)
    speaking("ar")
    assert "١٬٠٠٠" in messages.sentence(error)
    speaking("en")
    assert "Up to 1,000 contacts" in messages.sentence(error)


def test_a_number_chooses_its_form(speaking: Any) -> None:
    speaking("lt")
    forms = {counted("Messages", "1 contact", "%Ln contacts", n).split()[1] for n in (1, 2, 10, 21)}
    assert len(forms) == 3
    speaking("ar")
    assert (
        len({re.sub(r"\d", "", counted("Messages", "1 contact", "%Ln contacts", n)) for n in (1, 2, 3, 11, 100)}) >= 4
    )


def test_a_number_chooses_the_form_of_what_stands_beside_it(qtbot: QtBot, speaking: Any) -> None:
    speaking("lt")
    steps, repeats = StepRow(Step(days=3)), RepeatRow("FREQ=WEEKLY;INTERVAL=2", "2026-03-02")
    for row in (steps, repeats):
        qtbot.addWidget(row)
    assert steps.side.currentText() == "dienos po"
    assert "savaites" in {label.text() for label in repeats.findChildren(Label)}
    steps.days.setText("21")
    repeats.interval.setText("10")
    assert steps.side.currentText() == "diena po"
    assert "savaičių" in {label.text() for label in repeats.findChildren(Label)}


def test_lists_are_parted_as_the_language_does(speaking: Any) -> None:
    speaking("fa")
    assert listed(["ا", "ب"]) == "ا، ب"
    speaking("en")
    assert listed(["a", "b"]) == "a, b"


def test_names_are_parted_as_the_language_does(qtbot: QtBot, speaking: Any, session: Session) -> None:
    people = [contacts.create(session.workspace, Contact(name=name)) for name in ("Ana Bell", "پری")]
    speaking("fa")
    names = "\u2068Ana Bell\u2069، پری"
    header = WorkHeader(session)
    qtbot.addWidget(header)
    header.show_many("", ["Ana Bell", "پری"])
    assert header._names.text() == names
    section = CheckSection(session)
    qtbot.addWidget(section)
    section._show_results([Problem("index-damaged", 3, tuple(("contact", uid) for uid in people))])
    assert section.lines()[-1] == f"{names} …"
    contacts.create(session.workspace, Contact(name="Cid"))
    done = history.undo_batch(session.workspace)
    with qtbot.waitSignal(session.said) as said:
        session.say_undone(replace(done, kept=[Kept("contact", uid, "notes", "", "changed") for uid in people]))
    assert names in said.args[0]
    dialog = QuickAddDialog(None, session)
    qtbot.addWidget(dialog)
    dialog._new = {"a": "Ana Bell", "b": "پری"}
    assert names in dialog._said_of(QuickEntry(type="call", who=["a", "b"]))


@pytest.mark.parametrize(("language", "direction"), [
    ("ar", Qt.LayoutDirection.RightToLeft), ("fa", Qt.LayoutDirection.RightToLeft),
    ("te", Qt.LayoutDirection.LeftToRight), ("lt", Qt.LayoutDirection.LeftToRight),
])  # fmt: skip
def test_the_window_is_laid_out_as_the_language_is_written(
    app: QApplication, speaking: Any, language: str, direction: Qt.LayoutDirection
) -> None:
    speaking(language)
    assert app.layoutDirection() is direction


def test_what_is_compiled_is_what_is_written(tmp_path: Path, extracting: dict[str, Any]) -> None:
    """Each language compiles without a word from Qt's compiler."""
    compiling = runpy.run_path(str(FOLDER / "compiling.py"))
    for source in FOLDER.glob("*.ts"):
        command = [compiling["qt_tool"]("lrelease"), "-silent", source, "-qm", tmp_path / "x.qm"]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        assert not done.stdout + done.stderr


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_comes_with_the_program_is_in_the_users_language_and_works(speaking: Any, language: str) -> None:
    speaking(language)
    values = {"name": "Ana Lee", "given": "Ana", "company": "Solar", "last_reach": "2026-01-02", "sender": "Me"}
    for each in map(template.in_words, template.STANDARD):
        _, filled = Filler(each).fill(values)
        assert "Ana" in filled
        Filler(each).fill({})
    named = [playbook.in_words(each).name for each in playbook.STANDARD]
    assert (named == [each.name for each in playbook.STANDARD]) == (language == "en")
