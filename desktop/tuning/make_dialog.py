"""What pairs to make from the library: how many, in which form, with how many refusals."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.look import HIT, MEDIUM, NORMAL, SMALL
from desktop.tuning_messages import MakePairs
from desktop.widgets.arranging import foot_of
from desktop.widgets.fitted_dialog import FittedDialog
from desktop.widgets.form import Choice, Number
from desktop.widgets.plain import PlainLabel, plain_tip

_MANY, _MOST = 20, 1000
_REFUSED = 25  # per cent
_OWN, _OWN_FORM = "own", "{answer} ({file})"
FORMS = {
    "answer": ("{answer}", ""),
    "quote": ("{quote}", ""),
    "json": ('{"answer": "{answer}", "source": {source}}', '{"answer": null, "source": null}'),
    _OWN: ("", ""),
}
"""The form of an answer, and of a refusal that suits it ("" is the usual sentence)."""


class MakeDialog(FittedDialog):
    wanted = Signal(object)  # MakePairs

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(560, parent)
        self.setWindowTitle(self.tr("Make examples from my library"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.count = Number(1, _MOST, _MANY, lambda _value: None)
        self.refusals = Number(0, 90, _REFUSED, lambda _value: None)
        self.refusals.setSuffix(" %")
        kinds = (
            (self.tr("The answer alone"), "answer"),
            (self.tr("The sentence that says it"), "quote"),
            (self.tr("JSON with answer and file"), "json"),
            (self.tr("A form of my own"), _OWN),
        )
        self.kind = Choice(kinds, "answer", lambda _kind: self._on_kind())
        self.form = QLineEdit()
        self.form.setPlaceholderText(_OWN_FORM)
        self.refusal = QLineEdit()
        self.refusal.setPlaceholderText(self.tr("the sentence that Footnote refuses with"))
        self.form.textChanged.connect(self._fit)
        self._begin = QPushButton(self.tr("Make them"))
        self._begin.setObjectName("primary")
        self._begin.setDefault(True)
        self._begin.clicked.connect(self.make)
        self._build()
        self._on_kind()

    def wish(self) -> MakePairs:
        return MakePairs(
            self.count.value(),
            self.form.text().strip(),
            self.refusal.text().strip(),
            self.refusals.value() / 100,
        )

    def make(self) -> None:
        self.wanted.emit(self.wish())
        self.accept()

    def _on_kind(self) -> None:
        kind = str(self.kind.currentData())
        form, refusal = FORMS[kind]
        if kind != _OWN:
            self.form.setText(form)
            self.refusal.setText(refusal)
        self.form.setReadOnly(kind != _OWN)
        self._fit()

    def _fit(self) -> None:
        """A form without the answer would teach the same words to every question."""
        text = self.form.text()
        self._begin.setEnabled("{answer}" in text or "{quote}" in text)

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        about = PlainLabel(
            self.tr(
                "Questions are made of sentences in your files, each with the passages that a "
                "search finds. You go through them one by one; only what you keep is learned."
            )
        )
        about.setObjectName("muted")
        about.setWordWrap(True)
        rows = QFormLayout()
        rows.setHorizontalSpacing(NORMAL)
        rows.setVerticalSpacing(SMALL)
        rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        holders = self.tr("{answer}, {quote}, {source}, {file} and {question} are filled in.")
        self.form.setToolTip(plain_tip(holders))
        for name, widget in (
            (self.tr("How many"), self.count),
            (self.tr("That my files don't answer"), self.refusals),
            (self.tr("Answers are"), self.kind),
            (self.tr("Form"), self.form),
            (self.tr("Refusals are"), self.refusal),
        ):
            widget.setMinimumHeight(HIT)
            widget.setAccessibleName(name)
            rows.addRow(name, widget)
        self.form.setAccessibleDescription(holders)
        hint = PlainLabel(holders)
        hint.setObjectName("small")
        hint.setWordWrap(True)
        close = QPushButton(self.tr("Cancel"))
        close.clicked.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(NORMAL, NORMAL, NORMAL, NORMAL)
        layout.setSpacing(MEDIUM)
        layout.addWidget(about)
        layout.addLayout(rows)
        layout.addWidget(hint)
        layout.addStretch(1)
        layout.addLayout(foot_of(close, self._begin))
