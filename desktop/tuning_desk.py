"""What the pages of the Tune view share: the tuner's child, its news, examples, adapters."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from assistant.errors import AssistantError
from desktop.engine import Engine
from desktop.engine_words import engine_words
from desktop.jobs import Job
from desktop.messages import Trouble
from desktop.models.pairs_model import PairsModel
from desktop.pairs_keeper import PairsKeeper
from desktop.preferences import Preferences
from desktop.tuning_messages import AdapterTold, CheckDrafts, LookAtTuning, TuningTold

_NOTHING = TuningTold("", (), {}, (), (), 0, 0)


class TuningDesk(QObject):
    told = Signal()  # `now` is new
    attached_changed = Signal()
    base_changed = Signal()
    troubled = Signal(str)

    def __init__(
        self, engine: Engine, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.engine = engine
        self.preferences = preferences
        self.pairs = PairsModel(self)
        self.keeper = PairsKeeper(engine.home, self.pairs, self)
        self.keeper.failed.connect(self.say)
        self.now = _NOTHING
        self.is_known = False
        self.checks = CheckDrafts("")
        self._base = ""
        self.attached = self.kept

    def run(self, request: object) -> Job:
        return self.engine.tuner.run(request)

    def read(self) -> None:
        """Look what there is; `told` when it is known."""
        job = self.run(LookAtTuning())
        job.told.connect(self._on_told)
        job.failed.connect(self.say)

    def _on_told(self, told: object) -> None:
        assert isinstance(told, TuningTold)
        self.now = told
        self.is_known = True
        self.told.emit()

    def say(self, trouble: Trouble) -> None:
        self.troubled.emit(engine_words(trouble.message))

    # --- the base --------------------------------------------------------------------------------

    @property
    def base(self) -> str:
        """The id of the chosen base: the user's choice, else the model that answers."""
        known = [base.id for base in self.now.bases]
        used = next((base.id for base in self.now.bases if base.is_used), "")
        return self._base or used or (known[0] if known else "")

    def choose_base(self, id: str) -> None:
        """An installed model's id, or the path of a GGUF file or a folder."""
        if id != self._base:
            self._base = id
            self.base_changed.emit()

    @property
    def base_title(self) -> str:
        return next((one.title for one in self.now.bases if one.id == self.base), self.base)

    # --- adapters --------------------------------------------------------------------------------

    def adapter(self, id: str) -> AdapterTold | None:
        return next((one for one in self.now.adapters if one.id == id), None)

    @property
    def taken(self) -> set[str]:
        """Names of adapters and of runs."""
        return {one.id for one in self.now.adapters} | {one.id for one in self.now.runs}

    @property
    def kept(self) -> dict[str, float]:
        """The adapters that every answer is made with, and their strengths, as the settings say."""
        try:
            return dict(self.preferences.settings.models.adapters)
        except AssistantError as error:
            self.say(Trouble(type(error).__name__, error.message, error.detail))
            return {}

    def attach(self, id: str, scale: float | None) -> None:
        """The next answers use the adapter at this scale (1 is as trained); None detaches it."""
        before = dict(self.attached)
        if scale is None:
            self.attached.pop(id, None)
        else:
            self.attached[id] = scale
        if self.attached != before:
            self.engine.attach(tuple(self.attached.items()))
            self.attached_changed.emit()

    def use_by_default(self, id: str) -> None:
        """Keep an adapter in the settings, beside those that are, as strong as it is now."""
        scale = self.attached.get(id, 1.0)
        self._keep({**self.kept, id: scale})
        self.attach(id, scale)
        self.attached_changed.emit()

    def use_no_longer(self, id: str) -> None:
        """Neither by default nor in the next answers."""
        self._keep({one: scale for one, scale in self.kept.items() if one != id})
        self.attach(id, None)

    def use_none(self) -> None:
        """The model as it is."""
        self._keep({})
        self.attached = {}
        self.engine.attach(())
        self.attached_changed.emit()

    def _keep(self, adapters: dict[str, float]) -> None:
        models = self.preferences.settings.models.with_adapters(adapters)
        self.preferences.change(
            "models", adapter=models.adapter, adapter_scale=models.adapter_scale
        )
