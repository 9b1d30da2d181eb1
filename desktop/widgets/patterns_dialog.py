"""Which files of a folder are read: include and exclude patterns, and what they would change."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.engine import Engine
from desktop.engine_words import engine_words
from desktop.jobs import Job
from desktop.look import HIT, MEDIUM, NORMAL, SMALL
from desktop.messages import FolderTold, Preview, Previewed
from desktop.widgets.fitted_dialog import FittedDialog
from desktop.widgets.plain import PlainLabel
from desktop.words import name_of, number_words, plural

_WAIT_MS = 400  # after the last key


class PatternsDialog(FittedDialog):
    chosen = Signal(object, object)  # tuples of patterns: include, exclude

    def __init__(self, folder: FolderTold, engine: Engine, parent: QWidget | None = None) -> None:
        super().__init__(640, parent)
        self.setWindowTitle(self.tr("Which files of “{0}” are read").format(name_of(folder.path)))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumHeight(480)
        self._folder = folder
        self._engine = engine
        self._looking: Job | None = None
        self.previewed: Previewed | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_WAIT_MS)
        self._soon.timeout.connect(self.preview)
        self._build()
        self.preview()

    def patterns(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Include and exclude, a pattern each line."""
        return _lines(self.include), _lines(self.exclude)

    def preview(self) -> None:
        """Look what the patterns would change; the folder is scanned in a child."""
        if self._looking is not None:
            self._looking.cancel()
        include, exclude = self.patterns()
        folder = self._folder
        self._summary.setText(self.tr("Looking …"))
        self._looking = self._engine.errands.run(
            Preview(folder.path, include, exclude, folder.include, folder.exclude)
        )
        self._looking.told.connect(self._on_previewed)
        self._looking.failed.connect(self._on_failed)

    def _on_previewed(self, told: object) -> None:
        assert isinstance(told, Previewed)
        self.previewed = told
        self._save.setEnabled(True)
        self._summary.setText(
            plural(
                told.files,
                self.tr("1 file would be read: {0} more and {1} fewer than now."),
                self.tr("{n} files would be read: {0} more and {1} fewer than now."),
            ).format(number_words(told.added), number_words(told.removed))
        )
        lines = [f"+ {path}" for path in told.first_added]
        lines += [f"− {path}" for path in told.first_removed]
        left = told.added + told.removed - len(lines)
        if left:
            lines.append(self.tr("… and {0} more").format(number_words(left)))
        self._changes.setPlainText("\n".join(lines))

    def _on_failed(self, trouble: object) -> None:
        self._save.setEnabled(False)
        self._summary.setText(engine_words(getattr(trouble, "message", "")))
        self._changes.clear()

    def _on_save(self) -> None:
        include, exclude = self.patterns()
        self.chosen.emit(include, exclude)
        self.accept()

    # --- layout ----------------------------------------------------------------------------------

    def _build(self) -> None:
        words = PlainLabel(
            self.tr(
                "One pattern a line, as in a .gitignore file: *.tmp, drafts/, !drafts/final.docx. "
                "What is excluded is never read; what is included is read although it is hidden "
                "or of a kind that is left out."
            )
        )
        words.setObjectName("muted")
        words.setWordWrap(True)
        self.exclude = self._editor(self.tr("Leave out"), self._folder.exclude)
        self.include = self._editor(self.tr("Read all the same"), self._folder.include)
        grid = QGridLayout()
        grid.setSpacing(SMALL)
        for column, editor in enumerate((self.exclude, self.include)):
            label = PlainLabel(editor.accessibleName())
            label.setBuddy(editor)
            grid.addWidget(label, 0, column)
            grid.addWidget(editor, 1, column)
        self._summary = PlainLabel()
        self._summary.setObjectName("strong")
        self._summary.setWordWrap(True)
        self._changes = QPlainTextEdit()
        self._changes.setReadOnly(True)
        self._changes.setAccessibleName(self.tr("Files that would be read, or no longer"))
        self._save = QPushButton(self.tr("Use these patterns"))
        self._save.setObjectName("primary")
        self._save.clicked.connect(self._on_save)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (cancel, self._save):
            button.setMinimumHeight(HIT)
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(NORMAL, NORMAL, NORMAL, NORMAL)
        layout.setSpacing(MEDIUM)
        layout.addWidget(words)
        layout.addLayout(grid, 1)
        layout.addWidget(self._summary)
        layout.addWidget(self._changes, 1)
        layout.addLayout(row)

    def _editor(self, name: str, patterns: tuple[str, ...]) -> QPlainTextEdit:
        editor = QPlainTextEdit("\n".join(patterns))
        editor.setAccessibleName(name)
        editor.setTabChangesFocus(True)
        editor.textChanged.connect(lambda: self._soon.start())
        return editor


def _lines(editor: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(line.strip() for line in editor.toPlainText().splitlines() if line.strip())
