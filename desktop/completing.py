"""Completion of a question's filters: in:, type:, from:, after:, before: and what may follow them.
Pure but for the popup, which is Qt's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QCompleter, QLineEdit, QPlainTextEdit

from assistant.parsing.formats import FORMATS
from desktop.words import name_of

_WORD = re.compile(r'(?:in|type|from|after|before):(?:"[^"]*"?|\S*)$|\S+$', re.IGNORECASE)
_FIELDS = ("in:", "type:", "from:", "after:", "before:")
_MOST = 12


@dataclass(frozen=True, slots=True)
class Completion:
    """What could stand at `start` up to the cursor instead."""

    start: int
    choices: tuple[str, ...]


def completion(text: str, cursor: int, folders: tuple[str, ...], today: date) -> Completion:
    """The choices for the filter that is being typed at the cursor; none where there is no filter.

    `folders` are paths of the library's folders.
    """
    match = _WORD.search(text[:cursor])
    if match is None:
        return Completion(cursor, ())
    word = match[0]
    field, colon, begun = word.partition(":")
    if not colon:
        fields = tuple(each for each in _FIELDS if len(word) > 1 and each.startswith(word.lower()))
        return Completion(match.start(), fields)
    choices = [
        f"{field.lower()}:{_quoted(each)}" for each in _values(field.lower(), folders, today)
    ]
    typed = f"{field.lower()}:{begun.lstrip(chr(34))}".casefold()
    fitting = [each for each in choices if each.replace('"', "").casefold().startswith(typed)]
    if word in fitting:
        fitting = []
    return Completion(match.start(), tuple(fitting[:_MOST]))


def _values(field: str, folders: tuple[str, ...], today: date) -> list[str]:
    if field == "in":
        return list(dict.fromkeys(name_of(folder) for folder in folders))
    if field == "type":
        return sorted({"mail", "chat", *(each.name for each in FORMATS if each.extensions)})
    if field in ("after", "before"):
        months = [_months_before(today, count) for count in (0, 1, 3, 6)]
        return [*months, *(str(today.year - back) for back in range(1, 6))]
    return []


def _months_before(today: date, count: int) -> str:
    month = today.year * 12 + today.month - 1 - count
    return f"{month // 12}-{month % 12 + 1:02d}"


def _quoted(value: str) -> str:
    return f'"{value}"' if " " in value else value


class FilterCompleter(QObject):
    """Shows the choices under a line or box while a filter is typed in it."""

    completed = Signal()

    def __init__(self, field: QLineEdit | QPlainTextEdit) -> None:
        super().__init__(field)
        self._field = field
        self._folders: tuple[str, ...] = ()
        self._found = Completion(0, ())
        self._model = QStringListModel(self)
        self._completer = QCompleter(self._model, self)
        self._completer.setWidget(field)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.activated[str].connect(self._put)  # type: ignore[index]
        self._popup = self._list()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._offer)
        field.textChanged.connect(lambda: self._soon.start(0))
        self._popup.installEventFilter(self)

    def _list(self) -> QAbstractItemView:
        popup = self._completer.popup()
        assert popup is not None
        popup.setAccessibleName(self.tr("Filters"))
        return popup

    def set_folders(self, folders: tuple[str, ...]) -> None:
        self._folders = folders

    @property
    def is_open(self) -> bool:
        return self._popup.isVisible()

    @property
    def choices(self) -> tuple[str, ...]:
        return self._found.choices

    def _text(self) -> tuple[str, int]:
        if isinstance(self._field, QLineEdit):
            return self._field.text(), self._field.cursorPosition()
        return self._field.toPlainText(), self._field.textCursor().position()

    def _offer(self) -> None:
        if not self._field.hasFocus():
            return
        self._found = completion(*self._text(), self._folders, date.today())
        if not self._found.choices:
            self._popup.hide()
            return
        self._model.setStringList(list(self._found.choices))
        self._popup.setCurrentIndex(QModelIndex())
        self._completer.complete(self._place())

    def _place(self) -> QRect:
        """Under the filter that is being typed."""
        width = (
            self._popup.sizeHintForColumn(0)
            + self._popup.verticalScrollBar().sizeHint().width()
            + 24
        )
        if isinstance(self._field, QPlainTextEdit):
            rect = self._field.cursorRect()
            rect.setWidth(width)
            return rect
        text, _ = self._text()
        left = self._field.fontMetrics().horizontalAdvance(text[: self._found.start])
        left = min(left, max(0, self._field.width() - width))
        return QRect(left, 0, width, self._field.height())

    def _put(self, choice: str) -> None:
        text, cursor = self._text()
        ending = "" if choice.endswith(":") else " "
        changed = text[: self._found.start] + choice + ending + text[cursor:].lstrip(" ")
        at = self._found.start + len(choice + ending)
        if isinstance(self._field, QLineEdit):
            self._field.setText(changed)
            self._field.setCursorPosition(at)
        else:
            self._field.setPlainText(changed)
            there = self._field.textCursor()
            there.setPosition(at)
            self._field.setTextCursor(there)
        self.completed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tab takes the first choice; Enter takes one only if it was chosen with the arrows."""
        if event.type() != QEvent.Type.KeyPress:
            return False
        assert isinstance(event, QKeyEvent)
        chosen = self._popup.currentIndex()
        if event.key() == Qt.Key.Key_Tab:
            choice = str(chosen.data()) if chosen.isValid() else self._found.choices[0]
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and chosen.isValid():
            choice = str(chosen.data())
        else:
            return False
        self._popup.hide()
        self._put(choice)
        return True
