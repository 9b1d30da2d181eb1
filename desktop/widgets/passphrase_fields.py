"""Two fields for a new passphrase, unseen, and one sentence on why it will not do yet."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QLineEdit, QSizePolicy, QWidget

from desktop.look import HIT, SMALL
from desktop.widgets.plain import PlainLabel

LEAST = 8  # characters, as `assistant.sealing` wants them; which is slow to import


class SecretField(QLineEdit):
    """What is typed is shown as dots."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAccessibleName(name)
        self.setMinimumHeight(HIT)
        self.setMinimumWidth(240)


class PassphraseFields(QWidget):
    """`with_current`: the passphrase that is set now is asked for, too."""

    changed = Signal()

    def __init__(self, with_current: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(SMALL)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.current = SecretField(self.tr("Passphrase now"))
        self.new = SecretField(self.tr("New passphrase"))
        self.again = SecretField(self.tr("The same again"))
        shown = (self.current, self.new, self.again) if with_current else (self.new, self.again)
        for field in shown:
            form.addRow(field.accessibleName(), field)
            field.textChanged.connect(self._on_changed)
        self._problem = PlainLabel()
        self._problem.setObjectName("small")
        self._problem.setWordWrap(True)
        self._problem.setAccessibleName(self.tr("What is missing"))
        form.addRow(self._problem)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._problem.hide()

    @property
    def is_empty(self) -> bool:
        return not self.new.text() and not self.again.text()

    @property
    def passphrase(self) -> str:
        """The new one; "" while it will not do."""
        return "" if self.problem else self.new.text()

    @property
    def problem(self) -> str:
        """Why the new passphrase will not do; "" if it does, or if there is none."""
        if self.is_empty:
            return ""
        if len(self.new.text()) < LEAST:
            return self.tr("At least {0} characters; several words are best.").format(LEAST)
        if self.new.text() != self.again.text():
            return self.tr("The two are not the same yet.")
        return ""

    def clear(self) -> None:
        for field in (self.current, self.new, self.again):
            field.clear()

    def _on_changed(self) -> None:
        problem = self.problem
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        self.changed.emit()
