"""The Tune view's part of the pictures: adapters are really trained, one proven, both attached.

The examples are made here: reports of tenants, and the form that the caretaker wants them in; the
pairs that wait for a person are made from the library.
"""

from __future__ import annotations

import csv
import itertools
import random
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.main_window import MainWindow
from desktop.places import TUNE
from desktop.tune_view import CHECK, EXAMPLES, PROVE, TRAIN, USE, TuneView

_ASKED = "Write this report as JSON for the caretaker."
_WHAT = ("tap", "boiler", "window", "lamp", "lift", "door", "radiator", "drain", "bell", "oven")
_FAULTS = (("drips", False), ("is broken", True), ("makes a noise", False), ("does not work", True))
_WHERE = ("kitchen", "bathroom", "hall", "cellar", "workshop")
_SAID = (
    "The {what} in the {where} of flat {flat} {fault}.",
    "Hello, our {what} {fault}. It is the one in the {where}, flat {flat}.",
    "Flat {flat}: {what} in the {where} {fault}, please come soon.",
)
ADAPTER, SECOND = "caretaker", "house-style"
_COUNT = 120
_HELD_OUT = 16
_MADE = 12  # pairs from the library

Take = Callable[..., None]
Until = Callable[[Callable[[], bool]], None]


def write_examples(path: Path) -> None:
    """A CSV of reports and their JSON, with a few that the checks will find."""
    chooser = random.Random(7)
    all_ = list(itertools.product(_WHAT, _FAULTS, _WHERE))
    chooser.shuffle(all_)
    rows = []
    for what, (fault, urgent), where in all_[:_COUNT]:
        flat = chooser.randint(1, 12)
        said = chooser.choice(_SAID).format(what=what, fault=fault, where=where, flat=flat)
        wanted = (
            f'{{"what": "{what}", "where": "{where}", "flat": {flat}, '
            f'"urgent": {str(urgent).lower()}}}'
        )
        rows.append((_ASKED, said, wanted))
    rows += [rows[3], rows[17], (_ASKED, "The gate squeaks.", "")]
    rows.append((_ASKED, "Pay the plumber with 4111 1111 1111 1111.", '{"what": "card"}'))
    with path.open("w", newline="", encoding="utf-8") as stream:
        writer = csv.writer(stream)
        writer.writerow(("system", "prompt", "completion"))
        writer.writerows(rows)


class TuneWalk:
    """Through the five steps; what is trained once is opened again by the later sets."""

    def __init__(
        self,
        window: MainWindow,
        take: Take,
        until: Until,
        rest: Callable[[float], None],
        is_full: bool,
    ) -> None:
        self._window = window
        self._is_full = is_full
        self._take = take
        self._until = until
        self._rest = rest

    def walk(self) -> None:
        window = self._window
        window.go_to(TUNE)
        view = window.tune_view
        self._until(lambda: view.desk.is_known and view.desk.keeper.is_loaded)
        is_new = view.desk.adapter(ADAPTER) is None
        if is_new:
            view.show_step(EXAMPLES)
            self._rest(0.4)
            self._take("tune-empty")
            self._import(view)
        view.examples.choose(5)
        self._check(view)
        if is_new:
            self._train(view)
        elif view.desk.adapter(SECOND) is not None:  # it is trained before everybody's eyes
            view.use.remove(SECOND)
            self._until(lambda: view.desk.adapter(SECOND) is None)
        adapter = view.desk.adapter(ADAPTER)
        if adapter is None or not adapter.proof:
            self._prove(view)
        self._train_second(view)
        self._show(view)
        self._several(view)
        self._review(view)

    def _import(self, view: TuneView) -> None:
        path = Path.home() / "reports.csv"
        write_examples(path)
        view.examples.import_files([str(path)])
        self._until(lambda: len(view.desk.pairs.examples) > _COUNT)
        path.unlink()

    def _check(self, view: TuneView) -> None:
        view.show_step(CHECK)
        view.check.check()
        self._until(lambda: view.desk.pairs.checks is not None)
        self._rest(0.4)
        self._take("tune-check")
        view.show_step(EXAMPLES)
        view.examples.choose(5)
        self._rest(0.4)
        self._take("tune-examples")

    def _train(self, view: TuneView) -> None:
        view.show_step(TRAIN)
        form = view.train.form
        form.preset.setCurrentIndex(form.preset.findData("json"))
        form.estimate.click()
        self._until(lambda: not view.train.is_training)
        form.name.setText(ADAPTER)
        form.batch.setValue(8)
        form.epochs.setValue(2)
        form.validate_every.setValue(4)
        form.start.click()
        self._until(lambda: view.desk.adapter(ADAPTER) is not None and not view.train.is_training)

    def _train_second(self, view: TuneView) -> None:
        """Only for a while: it is there to be seen in training, and beside the first."""
        view.show_step(TRAIN)
        form = view.train.form
        form.fold.setChecked(True)
        self._rest(0.4)
        self._take("tune-settings")
        form.fold.setChecked(False)
        form.preset.setCurrentIndex(form.preset.findData("my-style"))
        form.name.setText(SECOND)
        form.batch.setValue(8)
        form.epochs.setValue(0.9)
        form.validate_every.setValue(2)
        form.start.click()
        self._until(lambda: view.train.step > 0 and view.train.step >= view.train.steps * 0.75)
        self._take("tune-train")
        self._until(lambda: view.desk.adapter(SECOND) is not None and not view.train.is_training)

    def _prove(self, view: TuneView) -> None:
        view.prove.choose(ADAPTER)
        view.prove.most.setValue(_HELD_OUT)
        view.prove.start()
        self._until(lambda: not view.prove.is_proving)
        self._until(lambda: bool((one := view.desk.adapter(ADAPTER)) and one.proof))

    def _show(self, view: TuneView) -> None:
        view.show_step(PROVE)
        view.prove.choose(ADAPTER)
        self._rest(0.4)
        self._take("tune-prove")
        view.show_step(USE)
        self._attach(view, ADAPTER, 80)
        self._take("tune-use")
        self._merge(view)

    def _attach(self, view: TuneView, id: str, percent: int) -> None:
        card = view.use.cards[id]
        card.attached.setChecked(True)
        card.slider.setValue(percent)
        self._rest(0.4)

    def _several(self, view: TuneView) -> None:
        """Two adapters in the next answers, each at its strength."""
        view.show_step(USE)
        self._attach(view, ADAPTER, 80)
        self._attach(view, SECOND, 50)
        self._take("tune-several")
        for id in (ADAPTER, SECOND):
            view.desk.attach(id, None)

    def _review(self, view: TuneView) -> None:
        """What to make of the library; then the made pairs, one by one."""
        view.show_step(EXAMPLES)
        desk = view.examples.review_desk
        dialog = view.examples.make()
        dialog.count.setValue(_MADE)
        self._rest(0.4)
        self._take("tune-make", dialog)
        if desk.pairs:
            dialog.reject()
        else:
            dialog.make()
            self._until(lambda: not desk.is_making and len(desk.open) > 3)
        view.examples.show_review()
        page = view.examples.review
        if not desk.count("accepted"):
            page.judge("accepted")
            page.judge("accepted")
            page.judge("dropped")
        self._rest(0.6)
        self._take("tune-review")
        if self._is_full:
            page.open_passage(0)
            self._rest(3.0)
            self._take("tune-review-source")
            self._window.source_view.hide()
        view.examples.show_review(False)
        self._rest(0.4)
        self._take("tune-made")

    def _merge(self, view: TuneView) -> None:
        adapter = view.desk.adapter(ADAPTER)
        assert adapter is not None
        dialog = view.use.merge(adapter)
        dialog.format.setCurrentIndex(dialog.format.findData("Q4_K_M"))
        target = Path.home() / "caretaker.Q4_K_M.gguf"
        dialog.merge(str(target))
        self._until(lambda: target.name in dialog._state.text())
        self._rest(0.3)
        shown: QWidget = dialog
        self._take("tune-merge", shown)
        dialog.reject()
        target.unlink()
