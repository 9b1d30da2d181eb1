"""The window's language: which translation is loaded, and translating outside of Qt's classes.

Strings are written in English, found by `pyside6-lupdate`, translated in
resources/translations/footnote_<language>.ts and compiled to .qm (packaging/translate.py).
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from assistant.paths import resources

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}


def translated(text: str) -> str:
    """A string of a module's function; in a QObject it is `self.tr`."""
    return QCoreApplication.translate("", text)


def language_of(chosen: str) -> str:
    """The language to show: the one that was chosen, else the system's, else English."""
    wanted = [chosen] if chosen else [name.partition("-")[0] for name in QLocale().uiLanguages()]
    return next((name for name in wanted if name in LANGUAGES), "en")


def speak(app: QCoreApplication, chosen: str = "") -> QTranslator:
    """Load the translation, and the language's way of writing numbers. Do so before any widget."""
    language = language_of(chosen)
    if chosen:
        QLocale.setDefault(QLocale(language))
    translator = QTranslator(app)
    if language != "en":
        translator.load(str(resources() / "translations" / f"footnote_{language}.qm"))
    app.installTranslator(translator)
    return translator
