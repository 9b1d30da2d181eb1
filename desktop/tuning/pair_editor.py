"""One example, to be read and written: its question, the answer that is wanted, its document."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.engine_words import engine_words
from desktop.look import HIT, MEDIUM, SMALL
from desktop.models.pairs_model import PairsModel, earlier_of, instruction_of, with_texts
from desktop.widgets.form import small
from desktop.widgets.plain import PlainLabel


class PairEditor(QScrollArea):
    """Changes go into the model as they are typed."""

    def __init__(self, model: PairsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._row = -1
        self._is_showing = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(240)
        self._found = PlainLabel()
        self._found.setWordWrap(True)
        self._earlier = small("")
        self.instruction = self._editor(2)
        self.question = self._editor(4)
        self.answer = self._editor(4)
        self.group = QLineEdit()
        self.group.setMinimumHeight(HIT)
        self.group.textEdited.connect(self._take)
        sheet = QWidget()
        sheet.setObjectName("sheet")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(MEDIUM, 0, SMALL, SMALL)
        column.setSpacing(SMALL)
        column.addWidget(self._found)
        for name, widget, stretch in (
            (self.tr("Question"), self.question, 2),
            (self.tr("Wanted answer"), self.answer, 3),
            (self.tr("Instruction before it (if any)"), self.instruction, 1),
            (self.tr("Document (examples of one stay together)"), self.group, 0),
        ):
            label = PlainLabel(name)
            label.setWordWrap(True)
            label.setBuddy(widget)
            widget.setAccessibleName(name)
            column.addWidget(label)
            column.addWidget(widget, stretch)
        column.addWidget(self._earlier)
        self.setWidget(sheet)
        self.show_example(-1)

    def focus(self) -> None:
        self.question.setFocus()

    def show_example(self, row: int) -> None:
        """A row that the model shows; -1 for none."""
        self._row = row
        self.setEnabled(row >= 0)
        self._is_showing = True
        example = self._model.example(row) if row >= 0 else None
        self.question.setPlainText(example.question if example else "")
        self.answer.setPlainText(example.answer if example else "")
        self.instruction.setPlainText(instruction_of(example) if example else "")
        self.group.setText(example.group if example else "")
        self._is_showing = False
        self._show_about()

    def _show_about(self) -> None:
        found = self._model.found(self._row) if self._row >= 0 else []
        self._found.setText("\n".join(f"▲ {engine_words(one.message)}" for one in found))
        self._found.setVisible(bool(found))
        earlier = earlier_of(self._model.example(self._row)) if self._row >= 0 else ()
        words = self.tr("{0} earlier turns of the conversation are kept as they are.")
        self._earlier.setText(words.format(len(earlier)))
        self._earlier.setVisible(bool(earlier))

    def _take(self) -> None:
        if self._is_showing or self._row < 0:
            return
        made = with_texts(
            self._model.example(self._row),
            self.instruction.toPlainText(),
            self.question.toPlainText(),
            self.answer.toPlainText(),
            self.group.text(),
        )
        self._model.change(self._row, made)
        self._show_about()

    def _editor(self, lines: int) -> QPlainTextEdit:
        editor = QPlainTextEdit()
        editor.setTabChangesFocus(True)
        editor.setMinimumHeight(lines * 18 + 12)
        editor.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        editor.textChanged.connect(self._take)
        return editor
