"""The language of the command line: the one of the settings, else the system's.

For English nothing of Qt is loaded; for another language with the first text that is shown.
"""

from __future__ import annotations

import gettext
import locale
import os
import sys
from copy import copy
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

import click

from crm_desktop import paths, settings
from crm_desktop.domain import translation
from crm_desktop.domain.translation import translate

if TYPE_CHECKING:
    from crm_desktop.ui.translation import Texts

Thing = TypeVar("Thing", click.Command, click.Parameter)

# What click itself says. It asks gettext for all of it, and for what nobody sees, too.
CLICK = (
    "Usage:",
    "Options",
    "Commands",
    "required",
    "default: {default}",
    "Aborted!",
    "Error: {message}",
    "Error: invalid input",
    "Try '{command} {option}' for help.",
    "Invalid value: {message}",
    "Invalid value for {param_hint}: {message}",
    "Missing argument",
    "Missing option",
    "No such option {name!r}.",
    "No such option: {name}",
    "No such command {name!r}.",
    "Did you mean {possibility}?",
    "(Did you mean one of: {possibilities}?)",
    "(Possible options: {possibilities})",
    "Got unexpected extra argument ({args})",
    "Got unexpected extra arguments ({args})",
    "Option {name!r} does not take a value.",
    "Option {name!r} requires an argument.",
    "Option {name!r} requires {nargs} arguments.",
    "Argument {name!r} takes {nargs} values.",
    "Choose from:\n\t{choices}",
    "{value!r} is not {choice}.",
    "{value!r} is not one of {choices}.",
    "{value!r} is not a valid {number_type}.",
    "{value} is not in the range {range}.",
)
# What it says before anybody can choose a language.
HELP = ("Show this message and exit.", "Show the version and exit.")


def begin() -> None:
    """Speak the user's language from now on."""
    language, calendar = settings.texts(paths.settings_file(), "language", "calendar")
    speak(language or _of_the_system(), calendar)


def speak(language: str, calendar: str = "") -> None:
    """Speak a language (BCP 47, or as the system writes it) from now on, and write days in a calendar of the settings.

    A language that there is not is English.
    """
    code = language.replace("_", "-").partition(".")[0]
    in_english = code.partition("-")[0] not in translation.LANGUAGES[1:]
    _Spoken.words = None if in_english else _Words(code, calendar)
    if _Spoken.words:
        translation.use(_Spoken.words, code.partition("-")[0], number)
    else:
        translation.use(translation.english)
    gettext.dgettext = _of_click  # what `gettext.gettext` asks, which click has taken
    gettext.dngettext = _of_click_for


def moment(local: str) -> str:
    """A local day or time (ISO): in English as it stands, which everybody can read, else as the language writes it."""
    return _Spoken.words.texts.moment(local) if _Spoken.words and local else local.replace("T", " ")


def number(value: int) -> str:
    """A whole number with its groups, in the digits of the language."""
    return _Spoken.words.texts.number(value) if _Spoken.words else f"{value:,}"


class _Words:
    """All texts in one language."""

    def __init__(self, language: str, calendar: str) -> None:
        self._language = language
        self._calendar = calendar

    @cached_property
    def texts(self) -> Texts:
        from crm_desktop.ui.translation import Texts

        return Texts(self._language, self._calendar)

    def __call__(self, context: str, text: str, disambiguation: str = "", n: int = -1, /) -> str:
        return self.texts.translate(context, text, disambiguation, n)


class _Spoken:
    words: _Words | None = None


def _of_click(domain: str, message: str) -> str:
    return translate("Click", message) if message in CLICK else message


def _of_click_for(domain: str, msgid1: str, msgid2: str, n: int) -> str:
    return _of_click(domain, msgid1 if n == 1 else msgid2)


def _of_the_system() -> str:
    """The first language of the system's that there is, as Qt finds it."""
    if sys.platform == "win32":
        import ctypes

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    wanted = os.environ.get("LANGUAGE", "").split(":") if os.environ.get("LANGUAGE") else _of_variables()
    return next((each for each in wanted if each[:2] in translation.LANGUAGES), "")


def _of_variables() -> list[str]:
    named = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return [next(filter(None, named), "")]


class Command(click.Command):
    """A command that explains itself in the user's language."""

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the help, all of it translated."""
        said = _in_words(self)
        said.params = [_in_words(each) for each in self.get_params(ctx)]
        said.add_help_option = False  # it is among them
        click.Command.format_help(said, ctx, formatter)

    def get_short_help_str(self, limit: int = 45) -> str:
        """The line in the list of commands."""
        return str(click.Command.get_short_help_str(_in_words(self), limit))


def _in_words(thing: Thing) -> Thing:
    said = copy(thing)
    if help_of := explained(thing):
        said.help = translate("Commands", help_of)
    return said


def explained(thing: click.Command | click.Parameter) -> str:
    """The help of a command or an option, each paragraph one line."""
    found: str = getattr(thing, "help", None) or ""
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in found.split("\n\n"))
