"""The language of the program: its texts and Qt's, the format of numbers and days, the direction of writing."""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from crm_desktop import paths
from crm_desktop.domain import translation

LANGUAGES = ("en", "ar", "fa", "lt", "te")

_log = logging.getLogger(__name__)


def speak(qt: QCoreApplication, language: str) -> None:
    """Speak a language (BCP 47) from now on; "": the first of the system's that there is, else English."""
    for former in qt.findChildren(_Texts):
        qt.removeTranslator(former)
        former.deleteLater()
    QLocale.setDefault(QLocale(language) if language else QLocale.system())
    spoken = language.partition("-")[0] if language else _of_the_system()
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
    translation.use(translation.english if spoken == "en" else QCoreApplication.translate)
    if isinstance(qt, QGuiApplication):
        qt.setLayoutDirection(QLocale(spoken).textDirection())


class _Texts(QTranslator):
    """Ours: told apart from those of others."""


def _of_the_system() -> str:
    spoken = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in spoken if name in LANGUAGES), "en")
