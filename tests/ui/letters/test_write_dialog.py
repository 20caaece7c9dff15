"""Letters and e-mails: looked at, some left out, written, recorded, undone, cancelled."""

from __future__ import annotations

import email
from email.policy import default
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from crm_desktop.domain.template import Template
from crm_desktop.services import templates
from crm_desktop.store import queries
from crm_desktop.ui.letters.write_dialog import WriteDialog
from crm_desktop.ui.session import Session


def opened(qtbot: QtBot, session: Session, contacts: object, kind: str) -> WriteDialog:
    dialog = WriteDialog(None, session, contacts, kind)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def recorded(session: Session, uid: bytes) -> list[tuple[str, str]]:
    return [(each.type, each.summary) for each in queries.timeline(session.workspace.database, uid, 10)]


def test_letters_are_turned_left_out_saved_and_recorded(
    qtbot: QtBot, session: Session, person, foot, tmp_path: Path
) -> None:
    ana, ben, cid = person("Ana", "Riga"), person("Ben", "Oslo"), person("Cid", "Rome")
    person("Nobody", "Nowhere")
    dan = person("Dan")
    dialog = opened(qtbot, session, [ana, ben, cid, dan], "letter")
    assert dialog.lacking.text().splitlines()[-1] == "Dan"
    assert dialog.turner.label.text() == "1 of 3"
    qtbot.keyClick(dialog, Qt.Key.Key_PageDown)
    assert dialog.whom.text() == "Ben"
    dialog.skip.click()
    dialog.turn(1)
    assert not dialog.skip.isChecked()
    dialog.turn(-1)
    assert dialog.skip.isChecked()
    path = tmp_path / "letters.pdf"
    dialog.post().save(path)
    qtbot.waitUntil(lambda: bool(foot))
    assert foot[-1] == ("Saved \u2066letters.pdf\u2069 · 2 letters recorded", True)
    assert path.read_bytes().count(b"/Type /Page\n") == 2
    assert [recorded(session, uid) for uid in (ana, ben, cid)] == [
        [("letter", "Thank you")], [], [("letter", "Thank you")],
    ]  # fmt: skip
    with qtbot.waitSignal(session.changed):
        session.undo()
    assert not recorded(session, ana)


def test_without_a_record(qtbot: QtBot, session: Session, person, foot, tmp_path: Path) -> None:
    ana = person("Ana", "Riga")
    dialog = opened(qtbot, session, [ana], "letter")
    assert not dialog.turner.isVisible()
    dialog.record.click()
    dialog.post().save(tmp_path / "letter.pdf")
    qtbot.waitUntil(lambda: bool(foot))
    assert not foot[-1][1]
    assert not recorded(session, ana)


def test_a_file_for_each(qtbot: QtBot, session: Session, person, foot, tmp_path: Path) -> None:
    people = [person(name, "Riga") for name in ("Ana", "Ben")]
    opened(qtbot, session, people, "letter").post().save_each(tmp_path)
    qtbot.waitUntil(lambda: bool(foot))
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == ["001 Ana.pdf", "002 Ben.pdf"]


def test_drafts_of_e_mails(qtbot: QtBot, session: Session, person, foot, tmp_path: Path) -> None:
    folder = tmp_path / "drafts"
    folder.mkdir()
    ana = person("Ana", mail="ana@example.com", company="Example Ltd")
    bad = person("Bad", mail="nowhere@")
    dialog = opened(qtbot, session, [ana, bad, person("Cid")], "email")
    assert dialog.subject.text() == "Following up with Example Ltd"
    assert "Dear Ana," in dialog.text.toPlainText()
    dialog.post().save_drafts(folder, ("Mia", "mia@example.com"))
    qtbot.waitUntil(lambda: bool(foot))
    assert "Bad" in foot[-1][0]
    (file,) = folder.iterdir()
    assert email.message_from_bytes(file.read_bytes(), policy=default)["X-Unsent"] == "1"
    assert recorded(session, ana) == [("email", "Following up with Example Ltd")]
    assert not recorded(session, bad)


def test_one_e_mail_goes_to_the_mail_program(
    qtbot: QtBot, session: Session, person, monkeypatch: pytest.MonkeyPatch
) -> None:
    urls: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: bool(urls.append(url.toString())) or True)
    ana = person("Ana", mail="ana@example.com")
    dialog = opened(qtbot, session, [ana], "email")
    dialog.open_mail()
    assert urls[0].startswith("mailto:ana@example.com?subject=Following up&body=Dear Ana%2C%0D%0A")
    assert recorded(session, ana) == [("email", "Following up")]


def test_a_template_that_is_wrong_is_told(qtbot: QtBot, session: Session, person) -> None:
    templates.bring_standard(session.workspace)
    uid = templates.create(session.workspace, Template(name="Wrong", body="Dear\n{{ name"))
    dialog = opened(qtbot, session, [person("Ana", "Riga")], "letter")
    assert dialog._buttons_to_write[0].isEnabled()
    dialog.choice.choice.setCurrentIndex(1)
    assert "line 2" in dialog.problem()
    assert not any(button.isEnabled() for button in dialog._buttons_to_write)
    templates.delete(session.workspace, uid)


def test_nobody_can_be_reached(qtbot: QtBot, session: Session, person) -> None:
    dialog = opened(qtbot, session, [person("Ana")], "letter")
    assert "Ana" in dialog.lacking.text()
    assert not any(button.isEnabled() for button in dialog._buttons_to_write)


def test_a_long_letter_shows_its_pages(qtbot: QtBot, session: Session, person) -> None:
    templates.bring_standard(session.workspace)
    templates.create(session.workspace, Template(name="Long", body="line\n" * 200))
    dialog = opened(qtbot, session, [person("Ana", "Riga")], "letter")
    dialog.choice.choice.setCurrentIndex(1)
    assert dialog.page_place.text().startswith("page 1 of ")
    qtbot.mouseClick(dialog.page, Qt.MouseButton.LeftButton)
    assert dialog.page_place.text().startswith("page 2 of ")


def test_a_thousand_letters_tell_how_far_they_are_and_can_be_cancelled(
    qtbot: QtBot, session: Session, person, foot, tmp_path: Path
) -> None:
    people = [person(f"Person {number}", "Riga") for number in range(1000)]
    path = tmp_path / "letters.pdf"
    jobs = []
    session.working.connect(lambda text, job: jobs.append(job))
    dialog = opened(qtbot, session, people, "letter")
    dialog.post().save(path)
    far: list[tuple[int, int]] = []
    jobs[0].progressed.connect(lambda done, total: far.append((done, total)))
    jobs[0].progressed.connect(lambda *_: jobs[0].cancel() if len(far) == 3 else None)
    with qtbot.waitSignal(jobs[0].cancelled, timeout=20_000):
        pass
    assert not list(tmp_path.glob("*.pdf*"))
    assert not recorded(session, people[0])
    dialog.post().save(path)
    qtbot.waitUntil(lambda: bool(foot), timeout=30_000)
    assert foot[-1][0].endswith("1,000 letters recorded")
    assert path.read_bytes().count(b"/Type /Page\n") == 1000


def test_to_all_that_the_list_shows(qtbot: QtBot, session: Session, person) -> None:
    people = [person(name, "Riga") for name in ("Ana", "Ben", "Cid")]
    person("Dan")
    dialog = WriteDialog(None, session, people[1:2], "letter", "")
    qtbot.addWidget(dialog)
    assert dialog.whom_choice.needed
    assert dialog.wanted() == people[1:2]
    assert not dialog.lacking.text()
    dialog.whom_choice.choice.choose("found")
    assert dialog.wanted() == people
    assert "Dan" in dialog.lacking.text()
    assert dialog.turner.label.text() == "1 of 3"
    for selected, found in ((people[:1], None), ([*people, person("Eve")], "Riga"), ("", "")):
        other = WriteDialog(None, session, selected, "letter", found)
        qtbot.addWidget(other)
        assert not other.whom_choice.needed
