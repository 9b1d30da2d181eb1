"""The window's language: which translation is loaded, and translating outside of Qt's classes.

Strings are written in English, found by `pyside6-lupdate`, translated in
resources/translations/footnote_<language>.ts and compiled to .qm (packaging/translate.py).
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from assistant.paths import resources

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}


def translated(text: str) -> str:
    """A string of a module's function; in a QObject it is `self.tr`."""
    return QCoreApplication.translate("", text)


def language_of(chosen: str) -> str:
    """The language to show: the one that was chosen, else the system's, else English."""
    system = [name.partition("-")[0] for name in QLocale.system().uiLanguages()]
    return next((name for name in ([chosen] if chosen else system) if name in LANGUAGES), "en")


def speak(app: QCoreApplication, chosen: str = "") -> None:
    """Load the translations, Qt's own too, and the language's way of writing numbers.

    Do so before any widget: what is there already keeps its words.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    language = language_of(chosen)
    QLocale.setDefault(QLocale(language) if chosen else QLocale.system())
    if language == "en":
        return
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, folder in (("qtbase", of_qt), ("footnote", str(resources() / "translations"))):
        translator = QTranslator(app)
        if translator.load(f"{name}_{language}", folder):
            app.installTranslator(translator)
