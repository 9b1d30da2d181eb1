"""About: versions, where the data is and how much, and the licences of everything inside."""

from __future__ import annotations

import platform
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from assistant.paths import Home
from desktop.jobs import run_in_thread
from desktop.widgets.form import Form
from desktop.words import shown_folder, size_words

_OWN = "footnote"


@dataclass(frozen=True, slots=True)
class Part:
    """A distribution that Footnote is made of."""

    name: str
    version: str
    licence: str


@dataclass(frozen=True, slots=True)
class Kept:
    """Bytes on disk."""

    library: int
    chats: int
    models: int


def version() -> str:
    try:
        return metadata.version(_OWN)
    except metadata.PackageNotFoundError:
        return "?"


def parts() -> list[Part]:
    """What Footnote requires and what that requires, as far as it is installed, by name."""
    found: dict[str, Part] = {}
    waiting = [_OWN]
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            continue
        found[name] = Part(name, distribution.version, _licence(distribution.metadata))
        waiting += [_name(each) for each in distribution.requires or () if "extra ==" not in each]
        if name == _OWN:
            waiting.append("pyside6-essentials")
    return sorted(found.values(), key=lambda part: part.name)


def _name(requirement: str) -> str:
    end = next((at for at, letter in enumerate(requirement) if letter in " <>=!~;[("), None)
    return requirement[:end].lower().replace("_", "-")


def _licence(about: metadata.PackageMetadata) -> str:
    """The SPDX expression, else a short licence field, else what the classifiers say."""
    for key in ("License-Expression", "License"):
        given = str(about.json.get(key.lower().replace("-", "_"), ""))
        if given and "\n" not in given and len(given) <= 60:
            return given
    kinds = [each.split(" :: ")[-1] for each in about.get_all("Classifier") or ()
             if each.startswith("License")]  # fmt: skip
    return ", ".join(kinds) or "?"


def _look(home: Home) -> Iterator[object]:
    yield Kept(_size(home.store), _size(home.chats), _size(home.models))
    yield parts()


def _size(path: Path) -> int:
    if path.is_dir():
        return sum(file.stat().st_size for file in path.rglob("*") if file.is_file())
    together = (path, path.with_name(path.name + "-wal"))
    return sum(file.stat().st_size for file in together if file.exists())


class AboutPage(Form):
    def __init__(self, home: Home, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About Footnote"), parent)
        self._home = home
        self.add_words(
            self.tr("Ask your own files. Every sentence has a footnote that you can check."),
            "reading",
        )
        self.add_words(
            self.tr("Version {0} · Python {1} · Qt {2} · {3}").format(
                version(), platform.python_version(), qVersion(), platform.system()
            )
        )
        self.add_words(self.tr("Licence: AGPL-3.0-or-later"))
        self.add_heading(self.tr("Your data"))
        self.add_words(shown_folder(str(home.folder)), "path")
        self._kept = self.add_words(self.tr("Looking …"))
        self.add_heading(self.tr("What Footnote is made of"))
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Parts and their licences"))
        self.list.setHeaderLabels([self.tr("Part"), self.tr("Version"), self.tr("Licence")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.list.setMinimumHeight(260)
        self.column.addWidget(self.list, 1)

    def read(self) -> None:
        home = self._home
        job = run_in_thread(lambda: _look(home), self)
        job.told.connect(self._on_told)

    def _on_told(self, told: object) -> None:
        if isinstance(told, Kept):
            self._kept.setText(
                self.tr("Library {0} · conversations {1} · models {2}").format(
                    size_words(told.library), size_words(told.chats), size_words(told.models)
                )
            )
        elif isinstance(told, list):
            self.list.clear()
            for part in told:
                self.list.addTopLevelItem(QTreeWidgetItem([part.name, part.version, part.licence]))
