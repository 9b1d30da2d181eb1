"""Ask: a conversation, those before it, and the box that the next question is typed into."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from assistant.chats import REMEMBERED, Turn, name_for, said
from desktop.chat_keeper import ChatKeeper
from desktop.engine_words import engine_words
from desktop.exporting import chat_as_markdown, export
from desktop.jobs import Worker, run_in_thread
from desktop.look import HIT, NORMAL, SMALL, WIDE, Look
from desktop.messages import Ask, Trouble
from desktop.turn_view import TurnView
from desktop.widgets.ask_head import AskHead
from desktop.widgets.chat_list import ChatList
from desktop.widgets.greeting import Greeting
from desktop.widgets.question_box import QuestionBox
from desktop.widgets.scope_bar import ScopeBar

_SHOWN = 20  # turns of a kept conversation that are shown at once


class AskView(QWidget):
    places_opened = Signal(object, int)  # list of Sighting, index
    models_wanted = Signal()
    answered = Signal()
    judged = Signal(object, object)  # TurnView, Judge | Correct
    told = Signal(str)  # one sentence about what went wrong

    def __init__(
        self, answerer: Worker, keeper: ChatKeeper, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._answerer = answerer
        self._keeper = keeper
        self._look = look
        self.turns: list[TurnView] = []
        self._earlier: list[Turn] = []  # kept turns that are not shown
        self.edited: TurnView | None = None
        self._folders: tuple[str, ...] = ()
        self.chat_id, self.chat_name = "", ""
        self._build()
        keeper.opened.connect(self._on_opened)
        keeper.recalled.connect(self._on_recalled)
        keeper.listed.connect(self._on_listed)
        keeper.failed.connect(self._on_trouble)

    def begin(self) -> None:
        """Read what was kept; called when the window is shown."""
        self._keeper.list()
        self._keeper.recall()

    def set_folders(
        self, folders: tuple[str, ...], collections: dict[str, tuple[str, ...]]
    ) -> None:
        """What the scope can be."""
        self._folders = folders
        self.scope.set_folders(folders, collections)
        self.box.filters.set_folders((*collections, *folders))
        self._welcome.set_folders(folders)

    # --- asking ----------------------------------------------------------------------------------

    def ask(self, question: str, instead_of: TurnView | None = None) -> None:
        """Ask of what is in scope, knowing the turns before it; in the place of `instead_of`."""
        question = question.strip()
        if not question:
            return
        for turn in self.turns:
            turn.stop()
        at = self.turns.index(instead_of) if instead_of in self.turns else len(self.turns)
        known = [*self._earlier, *(each.record() for each in self.turns[:at])]
        asked = Turn(
            instead_of.id if instead_of is not None else uuid4().hex,
            question,
            datetime.now(UTC).isoformat(timespec="milliseconds"),
            self.scope.paths,
        )
        if not self.chat_id:
            self.chat_id = uuid4().hex
            self._show_name(name_for(question))
        self._keeper.ask(self.chat_id, self.chat_name, asked)
        view = self._put(asked, at)
        view.follow(self._answerer.run(Ask(question, asked.scope, said(known, REMEMBERED))))
        self.box.remember(question)
        self._show_editing()
        QTimer.singleShot(0, lambda: self._scroll_to(view))

    def _put(self, turn: Turn, at: int) -> TurnView:
        """Show a turn at a place of the conversation, instead of the one that was there."""
        if at < len(self.turns):
            old = self.turns.pop(at)
            self._conversation.removeWidget(old)
            old.hide()
            old.deleteLater()
        view = self._made(turn, at)
        self._welcome.hide()
        self._head.set_full(True)
        return view

    def _made(self, turn: Turn, at: int) -> TurnView:
        view = TurnView(turn, self._look)
        view.places_opened.connect(self.places_opened)
        view.retry_wanted.connect(lambda: self.ask(view.question, view))
        view.edit_wanted.connect(lambda: self.edit(view))
        view.models_wanted.connect(self.models_wanted)
        view.judged.connect(self.judged)
        view.over.connect(lambda: self._on_over(view))
        self.turns.insert(at, view)
        self._conversation.insertWidget(at, view)
        return view

    def _on_over(self, view: TurnView) -> None:
        if view in self.turns:
            self._keeper.answer(view.record())
            self._offer()
            self.answered.emit()

    def _offer(self) -> None:
        """What was cited may be pinned."""
        cited = [citation.file for turn in reversed(self.turns) for citation in turn.text.citations]
        self.scope.offer(tuple(cited))

    def _scroll_to(self, turn: TurnView) -> None:
        """Bring a new question to the top, where its answer has room to grow."""
        if turn in self.turns:
            self._scroll.verticalScrollBar().setValue(turn.y() - NORMAL)

    @property
    def scrolled(self) -> int:
        return self._scroll.verticalScrollBar().value()

    def scroll_to(self, value: int) -> None:
        self._scroll.verticalScrollBar().setValue(value)

    def _on_asked(self) -> None:
        question = self.box.toPlainText()
        if question.strip():
            edited, self.edited = self.edited, None
            self.box.clear()
            self._show_editing()
            self.ask(question, edited)

    def edit(self, view: TurnView) -> None:
        """Change a question: the last one is replaced, an earlier one is asked anew at the end."""
        self.edited = view if view is self.turns[-1] else None
        self._show_editing()
        self.box.put(view.question)
        self.box.setFocus()

    def _show_editing(self) -> None:
        words = self.tr("Ask a follow-up …") if self.turns else self.tr("Ask a question …")
        self.box.setPlaceholderText(words)
        self._editing.setVisible(self.edited is not None)

    def _stop_editing(self) -> None:
        self.edited = None
        self.box.clear()
        self._show_editing()

    def stop(self) -> None:
        for turn in self.turns:
            turn.stop()

    def focus(self) -> None:
        self.box.setFocus()

    # --- conversations ---------------------------------------------------------------------------

    def clear(self) -> None:
        """Begin a new conversation; the one before is kept."""
        self._empty()
        self.chat_id = ""
        self._show_name("")
        self.scope.put(())
        self._welcome.show()
        self._head.set_full(False)
        self.chats.show_open("")
        self._show_editing()
        self.box.setFocus()

    def open_chat(self, chat_id: str) -> None:
        if chat_id != self.chat_id:
            self._keeper.open(chat_id)

    def _on_opened(self, chat_id: str, turns: object) -> None:
        assert isinstance(turns, tuple)
        chat = self.chats.chat(chat_id)
        if turns and chat is not None:
            self.show_chat(chat_id, chat.name, turns)
            QTimer.singleShot(0, lambda: self._scroll_to(self.turns[-1]) if self.turns else None)
            self.box.setFocus()

    def show_chat(self, chat_id: str, name: str, turns: Sequence[Turn]) -> None:
        """Show a conversation with its last turns; those before wait for their button."""
        self._empty()
        self.chat_id = chat_id
        self._show_name(name)
        self._earlier = list(turns[:-_SHOWN])
        for turn in turns[-_SHOWN:]:
            self._put(turn, len(self.turns)).restore(turn)
        self._more.setVisible(bool(self._earlier))
        self.scope.put(turns[-1].scope)
        self._offer()
        self.chats.show_open(chat_id)
        self._show_editing()

    def _on_more(self) -> None:
        """Show the turns before those that are shown."""
        shown, self._earlier = self._earlier[-_SHOWN:], self._earlier[:-_SHOWN]
        for at, turn in enumerate(shown):
            self._made(turn, at).restore(turn)
        self._more.setVisible(bool(self._earlier))

    def _empty(self) -> None:
        for turn in self.turns:
            turn.stop()
            turn.hide()
            turn.deleteLater()
        self.turns.clear()
        self._earlier = []
        self.edited = None
        self._more.hide()

    def _on_listed(self, *_listed: object) -> None:
        chat = self.chats.chat(self.chat_id)
        if chat is not None:
            self._show_name(chat.name)

    def _on_deleted(self, chat_id: str) -> None:
        if chat_id == self.chat_id:
            self.clear()

    def _on_recalled(self, questions: object) -> None:
        assert isinstance(questions, tuple)
        self.box.recall_before(questions)

    def _show_name(self, name: str) -> None:
        self.chat_name = name
        self._head.show_name(name)

    def records(self) -> list[Turn]:
        """The whole conversation."""
        return [*self._earlier, *(turn.record() for turn in self.turns)]

    def copy(self) -> str:
        """The conversation as Markdown."""
        return chat_as_markdown(self.chat_name, self.records())

    def _on_export(self, ending: str) -> None:
        name = "".join(letter for letter in self.chat_name if letter.isalnum() or letter in " -")
        start = str(Path.home() / f"{name.strip() or 'Footnote'}{ending}")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Export the conversation"), start)
        if path:
            self.export_to(path if Path(path).suffix else path + ending)

    def export_to(self, path: str) -> None:
        """Write the conversation as the file's ending says, in a thread."""
        name, turns = self.chat_name, self.records()

        def work() -> Iterator[object]:
            export(Path(path), name, turns)
            yield path

        job = run_in_thread(work, self)
        job.ended.connect(lambda: self.told.emit(self.tr("Exported to {0}.").format(path)))
        job.failed.connect(self._on_trouble)

    def _on_trouble(self, trouble: Trouble) -> None:
        self.told.emit(engine_words(trouble.message))

    def set_look(self, look: Look) -> None:
        self._look = look
        self._send.setIconSize(QSize(look.icon_side, look.icon_side))
        self._send.setIcon(look.icon("send", look.theme.on_accent))
        self.box.fit()
        self._welcome.set_look(look)
        self._head.set_look(look)
        self.chats.set_look(look)
        self.scope.set_look(look)
        for turn in self.turns:
            turn.set_look(look)

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        self.chats = ChatList(self._keeper, self._look)
        self.chats.chosen.connect(self.open_chat)
        self.chats.deleted.connect(self._on_deleted)
        self.chats.hide()
        self._head = AskHead()
        self._head.chats_wanted.connect(self.show_chats)
        self._head.new_wanted.connect(self.clear)
        self._head.export_wanted.connect(self._on_export)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._talk(), 1)
        column.addLayout(self._entry())
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.chats)
        self._split.addWidget(right)
        self._split.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._split)
        self._show_editing()

    def show_chats(self, shown: bool) -> None:
        self.chats.setVisible(shown)
        self._head.show_chats(shown)
        if shown:
            self.chats.read()

    def toggle_chats(self) -> None:
        self.show_chats(self.chats.isHidden())
        (self.box if self.chats.isHidden() else self.chats.line).setFocus()

    def _talk(self) -> QScrollArea:
        sheet = QWidget()
        sheet.setObjectName("sheet")
        self._welcome = Greeting()
        self._welcome.asked.connect(self.ask)
        self._more = QPushButton(self.tr("Show earlier questions"))
        self._more.setObjectName("quiet")
        self._more.setMinimumHeight(HIT)
        self._more.clicked.connect(self._on_more)
        self._more.hide()
        self._conversation = QVBoxLayout()
        self._conversation.setSpacing(WIDE)
        column = QVBoxLayout(sheet)
        column.setContentsMargins(WIDE, NORMAL, WIDE, WIDE)
        column.addWidget(self._welcome)
        column.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._conversation)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(sheet)
        return self._scroll

    def _entry(self) -> QVBoxLayout:
        self.box = QuestionBox()
        self.box.asked.connect(self._on_asked)
        self._send = QToolButton()
        self._send.setAccessibleName(self.tr("Ask"))
        self._send.setToolTip(self.tr("Ask (Enter)"))
        self._send.setObjectName("send")
        self._send.setMinimumSize(HIT + 12, HIT + 12)
        self._send.clicked.connect(self._on_asked)
        self.scope = ScopeBar(self._look)
        self._editing = QPushButton(self.tr("Keep the question as it was"))
        self._editing.setObjectName("quiet")
        self._editing.setMinimumHeight(HIT)
        self._editing.clicked.connect(self._stop_editing)
        above = QHBoxLayout()
        above.addWidget(self.scope, 1)
        above.addWidget(self._editing)
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
