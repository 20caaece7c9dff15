"""The language of the program: its texts and Qt's, the format of numbers and days, the direction of writing."""

from __future__ import annotations

import logging
from datetime import date

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTime, QTranslator

from crm_desktop import paths
from crm_desktop.domain import translation
from crm_desktop.ui import calendars

_log = logging.getLogger(__name__)


def speak(qt: QCoreApplication, language: str) -> None:
    """Speak a language (BCP 47) from now on; "": the first of the system's that there is, else English."""
    for former in qt.findChildren(_Texts):
        qt.removeTranslator(former)
        former.deleteLater()
    QLocale.setDefault(QLocale(language) if language else QLocale.system())
    spoken = spoken_in(language)
    if spoken != "en":
        for folder, name in (
            (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), "qtbase"),
            (str(paths.resource("i18n")), "qt"),
            (str(paths.resource("i18n")), "crm_desktop"),
        ):
            texts = _Texts(qt)
            if texts.load(f"{name}_{spoken}", folder):
                qt.installTranslator(texts)
            elif name == "crm_desktop":
                _log.warning("There are no texts in the language %s", spoken)
    words = translation.english if spoken == "en" else QCoreApplication.translate
    translation.use(words, spoken, lambda value: QLocale().toString(value))
    from PySide6.QtGui import QGuiApplication  # which the command line does without

    if isinstance(qt, QGuiApplication):
        qt.setLayoutDirection(QLocale(spoken).textDirection())


def spoken_in(language: str) -> str:
    """The language of the texts where this one was chosen."""
    return language.partition("-")[0] if language else _of_the_system()


class _Texts(QTranslator):
    """Ours: told apart from those of others."""


def _of_the_system() -> str:
    spoken = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in spoken if name in translation.LANGUAGES), "en")


class Texts:
    """The texts of a language (BCP 47) where there is no application, so nothing but the core of Qt is loaded; and its
    numbers and days, these in a calendar of the settings.
    """

    def __init__(self, language: str, calendar: str) -> None:
        self._locale = QLocale(language)
        QLocale.setDefault(self._locale)
        calendars.choose(calendar, "")
        self._texts = QTranslator()
        spoken = language.partition("-")[0]
        if not self._texts.load(f"crm_desktop_{spoken}", str(paths.resource("i18n"))):
            _log.warning("There are no texts in the language %s", spoken)

    def translate(self, context: str, text: str, disambiguation: str, n: int) -> str:
        """A text, with its number in the locale's digits."""
        found = self._texts.translate(context, text, disambiguation, n) or text
        return found if n < 0 else found.replace("%Ln", self.number(n)).replace("%n", str(n))

    def number(self, value: int) -> str:
        """A whole number as the locale writes it."""
        return self._locale.toString(value)

    def moment(self, local: str) -> str:
        """A local day or time (ISO) in the locale's short form."""
        day = calendars.short_text(date.fromisoformat(local[:10]))
        if "T" not in local:
            return day
        time = QTime.fromString(local[11:16], "HH:mm")  # without the zone: it is local already
        return f"{day} {self._locale.toString(time, QLocale.FormatType.ShortFormat)}"
