"""The command line in the user's language: chosen by the settings, else by the system; what programs read stays."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

import pytest

from crm_desktop.cli import speaking
from crm_desktop.domain import translation
from crm_desktop.paths import settings_file
from tests.cli.conftest import Program, spawn
from tests.cli.test_program import COMMANDS

NO_LANGUAGE: dict[str, str | None] = dict.fromkeys(("LANGUAGE", "LC_ALL", "LC_MESSAGES"))
_TRANSLATED = re.compile(r"⟦[^⟧]*?(?:⟧|\.\.\.)", re.DOTALL)
_NAMES = re.compile(r"--?[a-z][a-z-]*|[A-Z_]{2,}|[\[{][a-z|\s]+[\]}]|cli|crm-desktop")


@pytest.fixture
def in_lithuanian() -> Iterator[None]:
    speaking.speak("lt_LT.UTF-8")
    yield
    speaking.speak("en")


@pytest.fixture
def in_brackets() -> Iterator[None]:
    speaking.speak("en")
    translation.use(lambda *of: f"⟦{translation.english(*of)}⟧")
    yield
    speaking.speak("en")


def test_the_system_chooses_the_language_and_the_settings_before_it(crm: Program) -> None:
    english = spawn("--workspace", crm.folder, "due", env={**NO_LANGUAGE, "LANG": "C.UTF-8"}).stdout
    lithuanian = spawn("--workspace", crm.folder, "due", env={**NO_LANGUAGE, "LANG": "lt_LT.UTF-8"}).stdout
    assert (english, lithuanian) == ("Nothing to do.\n", "Neatliktų darbų nėra.\n")
    settings_file().parent.mkdir(parents=True, exist_ok=True)
    settings_file().write_text('language = "ar"')
    arabic = spawn("--workspace", crm.folder, "due", env={**NO_LANGUAGE, "LANG": "lt_LT.UTF-8"}).stdout
    assert arabic == "لا شيء مطلوب.\n"


def test_for_english_nothing_of_qt_is_loaded(crm: Program) -> None:
    program = (
        "import sys; from crm_desktop.cli import main; sys.argv[1:] = sys.argv[1:]\n"
        "try: main()\nexcept SystemExit: print([name for name in sys.modules if name.startswith('PySide6')])"
    )
    done = spawn("--workspace", crm.folder, "due", env={**NO_LANGUAGE, "LANG": "en_GB.UTF-8"}, start=("-c", program))
    assert done.stdout == "Nothing to do.\n[]\n"


@pytest.mark.usefixtures("in_lithuanian")
def test_people_read_their_language_and_programs_english(crm: Program, ana: str) -> None:
    crm("log", ana, "--result", "reached", "--next", "call 2026-12-01 10:00")
    assert crm("history").splitlines()[-1].endswith("Ana Adomaite")
    assert "Skambutis" in crm("due")
    assert "Added" in crm.json("history")[-1]["label"]
    assert "Nėra" in crm.refused("show", "nobody") or "nėra" in crm.refused("show", "nobody")
    assert json.loads(crm("--json", "due"))["today"] == []


@pytest.mark.usefixtures("in_lithuanian")
def test_what_is_called_the_wrong_way_is_told_in_it(crm: Program) -> None:
    said = crm.misused("complete")
    assert "Naudojimas:" in said
    assert "Trūksta argumento 'UID'" in said
    assert "Nėra komandos 'xyz'" in crm.misused("xyz")


@pytest.mark.usefixtures("in_brackets")
@pytest.mark.parametrize("command", [None, *COMMANDS])
def test_every_word_of_the_help_can_be_translated(crm: Program, command: str | None) -> None:
    said = crm(*([command] if command else []), "--help")
    rest = _NAMES.sub(" ", _TRANSLATED.sub(" ", said))
    left = set(re.findall(r"[^\W\d_]{2,}", rest)) - set(COMMANDS) - {"json"}
    assert not left
