"""What stands in the window's place while the library is locked, or is being encrypted."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from assistant.paths import Home
from desktop.geometry import take_place
from desktop.look import HIT, MEDIUM, NORMAL, SMALL, WIDEST, Look, application
from desktop.messages import Sealing
from desktop.widgets.passphrase_fields import SecretField
from desktop.widgets.plain import PlainLabel
from desktop.words import size_words

_WIDTH = 380
_ICON = 40
_MARGIN = 5  # of 24, left of the lock


class LockedWindow(QMainWindow):
    unlock_wanted = Signal(str)  # the passphrase that was typed
    ended = Signal()

    def __init__(self, home: Home, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setWindowTitle("Footnote")
        self.setObjectName("window")
        self.resize(1280, 800)
        take_place(self, home)  # where the library will be
        look.apply(application())
        self._build()
        QShortcut(QKeySequence("Ctrl+Q"), self, self.close)
        self.ask()

    # --- its three states ------------------------------------------------------------------------

    def ask(self, problem: str = "") -> None:
        """Wait for the passphrase; `problem` says why the last one did not open it."""
        self._title.setText(self.tr("Your library is locked"))
        self._words.setText(self.tr("Enter its passphrase to open it."))
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        for widget in (self.field, self.button, self._advice):
            widget.show()
        self._bar.hide()
        self.field.setEnabled(True)
        self._on_typed(self.field.text())
        self.field.selectAll()
        self.field.setFocus()

    def show_opening(self) -> None:
        self._problem.hide()
        self.field.setEnabled(False)
        self.button.setEnabled(False)
        self._bar.setRange(0, 0)
        self._bar.show()

    def show_change(self, encrypting: bool) -> None:
        """The files are written anew; there is nothing to type."""
        self._title.setText(
            self.tr("Encrypting your library …") if encrypting else self.tr("Decrypting …")
        )
        self._words.setText(
            self.tr("Every file is written anew before the old one goes. You may close Footnote.")
        )
        for widget in (self.field, self.button, self._advice, self._problem):
            widget.hide()
        self._bar.setRange(0, 0)
        self._bar.show()

    def show_progress(self, told: Sealing) -> None:
        if told.total and told.done:
            self._bar.setRange(0, 1000)
            self._bar.setValue(round(1000 * told.done / told.total))
            self._words.setText(
                self.tr("{0} of {1} written").format(size_words(told.done), size_words(told.total))
            )

    @property
    def problem(self) -> str:
        return "" if self._problem.isHidden() else self._problem.text()

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        icon = PlainLabel()
        drawn = self._look.icon("privacy", self._look.theme.accent).pixmap(_ICON, _ICON)
        left = drawn.width() * _MARGIN // 24  # of the drawing, so that it stands above the words
        icon.setPixmap(drawn.copy(left, 0, drawn.width() - left, drawn.height()))
        self._title = PlainLabel()
        self._title.setObjectName("title")
        self._words = self._label("muted")
        self._problem = self._label("stop")
        self._problem.setAccessibleName(self.tr("What is wrong"))
        self.field = SecretField(self.tr("Passphrase"))
        self.field.setPlaceholderText(self.tr("Passphrase"))
        self.field.textChanged.connect(self._on_typed)
        self.field.returnPressed.connect(self._on_entered)
        self.button = QPushButton(self.tr("Open"))
        self.button.setObjectName("primary")
        self.button.setMinimumHeight(HIT)
        self.button.clicked.connect(self._on_entered)
        self._advice = self._label("small")
        self._advice.setText(self.tr("A forgotten passphrase cannot be recovered."))
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        row = QHBoxLayout()
        row.setSpacing(SMALL)
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        page = QWidget()
        page.setFixedWidth(round(_WIDTH * self._look.sizes.normal / 13))
        column = QVBoxLayout(page)
        column.setSpacing(MEDIUM)
        column.addWidget(icon)
        column.addWidget(self._title)
        column.addWidget(self._words)
        column.addSpacing(NORMAL - MEDIUM)
        column.addLayout(row)
        for widget in (self._bar, self._problem, self._advice):
            column.addWidget(widget)
        sheet = QWidget()
        sheet.setObjectName("sheet")
        whole = QVBoxLayout(sheet)
        whole.setContentsMargins(WIDEST, WIDEST, WIDEST, WIDEST)
        whole.addStretch(2)
        whole.addWidget(page, 0, Qt.AlignmentFlag.AlignHCenter)
        whole.addStretch(3)
        self.setCentralWidget(sheet)

    def _label(self, name: str) -> QLabel:
        label = PlainLabel()
        label.setObjectName(name)
        label.setWordWrap(True)
        return label

    def _on_typed(self, text: str) -> None:
        self.button.setEnabled(bool(text) and self.field.isEnabled())

    def _on_entered(self) -> None:
        if self.button.isEnabled():
            self.unlock_wanted.emit(self.field.text())

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.ended.emit()
