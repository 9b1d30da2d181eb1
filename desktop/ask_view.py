"""Ask: the conversation, and the box that the next question is typed into."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from assistant.records import Message
from desktop.jobs import Worker
from desktop.look import HIT, MEDIUM, NORMAL, READING_WIDTH, SMALL, WIDE, Look
from desktop.messages import Ask
from desktop.turn_view import TurnView
from desktop.words import name_of

_LINES = 4  # that the question box grows to
_REMEMBERED = 3  # turns that a follow-up question knows


class QuestionBox(QPlainTextEdit):
    """Enter asks, Shift+Enter begins a line, Up and Down in an empty box recall what was asked."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setAccessibleName(self.tr("Question"))
        self._asked: list[str] = []
        self._recalled = 0
        self.textChanged.connect(self.fit)

    def remember(self, question: str) -> None:
        if not self._asked or self._asked[-1] != question:
            self._asked.append(question)
        self._recalled = len(self._asked)

    def fit(self) -> None:
        lines = min(_LINES, max(1, round(self.document().size().height())))
        height = lines * self.fontMetrics().lineSpacing() + 2 * MEDIUM
        self.setFixedHeight(height)

    def _recall(self, step: int) -> None:
        self._recalled = min(len(self._asked), max(0, self._recalled + step))
        text = self._asked[self._recalled] if self._recalled < len(self._asked) else ""
        self.setPlainText(text)
        self.moveCursor(self.textCursor().MoveOperation.End)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        with_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        known = ["", *self._asked]
        if is_enter and not with_shift:
            self.asked.emit()
        elif event.key() == Qt.Key.Key_Up and self.toPlainText() in known:
            self._recall(-1)
        elif event.key() == Qt.Key.Key_Down and self.toPlainText() in known:
            self._recall(1)
        else:
            super().keyPressEvent(event)


class AskView(QWidget):
    places_opened = Signal(object, int)  # list of Sighting, index
    models_wanted = Signal()

    def __init__(self, answerer: Worker, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._answerer = answerer
        self._look = look
        self.turns: list[TurnView] = []
        self._build()

    def set_folders(self, folders: tuple[str, ...]) -> None:
        """What the scope can be."""
        kept = self._scope.currentData()
        self._scope.clear()
        self._scope.addItem(self.tr("All folders"), "")
        for folder in folders:
            self._scope.addItem(name_of(folder), folder)
        self._scope.setCurrentIndex(max(0, self._scope.findData(kept)))
        self._scope.setVisible(len(folders) > 1)

    def ask(self, question: str) -> None:
        """Ask a question of what is in scope, knowing the turns before it."""
        question = question.strip()
        if not question:
            return
        if self.turns:
            self.turns[-1].stop()
        turn = TurnView(question, self._look)
        turn.places_opened.connect(self.places_opened)
        turn.retry_wanted.connect(self.ask)
        turn.edit_wanted.connect(self._on_edit)
        turn.models_wanted.connect(self.models_wanted)
        scope = (str(self._scope.currentData()),) if self._scope.currentData() else ()
        turn.follow(self._answerer.run(Ask(question, scope, self._history())))
        self.turns.append(turn)
        self._welcome.hide()
        self._clear.show()
        self._conversation.addWidget(turn)
        self.box.remember(question)
        QTimer.singleShot(0, lambda: self._scroll_to(turn))

    def _scroll_to(self, turn: TurnView) -> None:
        """Bring a new question to the top, where its answer has room to grow."""
        if turn in self.turns:
            self._scroll.verticalScrollBar().setValue(turn.y() - NORMAL)

    def focus(self) -> None:
        self.box.setFocus()

    def set_look(self, look: Look) -> None:
        self._look = look
        self._send.setIconSize(QSize(look.icon_side, look.icon_side))
        self._send.setIcon(look.icon("send", look.theme.on_accent))
        self.box.fit()
        for turn in self.turns:
            turn.set_look(look)

    def _history(self) -> tuple[Message, ...]:
        messages: list[Message] = []
        for turn in self.turns[-_REMEMBERED:]:
            if turn.answer is not None:
                said = " ".join(sentence.text for sentence in turn.answer.sentences)
                messages += [Message("user", turn.question), Message("assistant", said)]
        return tuple(messages)

    def _on_asked(self) -> None:
        question = self.box.toPlainText()
        if question.strip():
            self.box.clear()
            self.ask(question)

    def _on_edit(self, question: str) -> None:
        self.box.setPlainText(question)
        self.box.moveCursor(self.box.textCursor().MoveOperation.End)
        self.box.setFocus()

    def clear(self) -> None:
        """Begin a new conversation."""
        for turn in self.turns:
            turn.stop()
            turn.hide()
            turn.deleteLater()
        self.turns.clear()
        self._clear.hide()
        self._welcome.show()
        self.box.setFocus()

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        sheet = QWidget()
        sheet.setObjectName("sheet")
        self._welcome = self._greeting()
        self._conversation = QVBoxLayout()
        self._conversation.setSpacing(WIDE)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(WIDE, WIDE, WIDE, WIDE)
        column.addWidget(self._welcome)
        column.addLayout(self._conversation)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(sheet)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addLayout(self._entry())

    def _greeting(self) -> QFrame:
        frame = QFrame()
        title = QLabel(self.tr("Ask your files"))
        title.setObjectName("display")
        words = QLabel(
            self.tr(
                "Type a question below. Every sentence of the answer has a footnote that opens "
                "the page it comes from; what your files don't say is not answered."
            )
        )
        words.setObjectName("muted")
        words.setWordWrap(True)
        frame.setMaximumWidth(READING_WIDTH)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(title)
        column.addWidget(words)
        return frame

    def _entry(self) -> QVBoxLayout:
        self.box = QuestionBox()
        self.box.setPlaceholderText(self.tr("Ask a question …"))
        self.box.asked.connect(self._on_asked)
        self._send = QToolButton()
        self._send.setAccessibleName(self.tr("Ask"))
        self._send.setToolTip(self.tr("Ask (Enter)"))
        self._send.setObjectName("send")
        self._send.setMinimumSize(HIT + 12, HIT + 12)
        self._send.clicked.connect(self._on_asked)
        self._scope = QComboBox()
        self._scope.setAccessibleName(self.tr("Where to look"))
        self._scope.addItem(self.tr("All folders"), "")
        self._scope.hide()
        self._clear = QPushButton(self.tr("New conversation"))
        self._clear.setObjectName("quiet")
        self._clear.setMinimumHeight(HIT)
        self._clear.clicked.connect(self.clear)
        self._clear.hide()
        above = QHBoxLayout()
        above.addWidget(self._scope)
        above.addStretch(1)
        above.addWidget(self._clear)
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.box, 1)
        row.addWidget(self._send, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout()
        column.setContentsMargins(WIDE, SMALL, WIDE, NORMAL)
        column.setSpacing(SMALL)
        column.addLayout(above)
        column.addLayout(row)
        return column
