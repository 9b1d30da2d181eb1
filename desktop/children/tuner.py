"""The tuner: examples checked, adapters trained, proven and merged, in a child for the Tune view.

It composes what `assistant.tuning` gives, as `footnote tune` does; torch itself is loaded only in
children of its own.
"""

from __future__ import annotations

import hashlib
from collections.abc import Generator, Iterator
from contextlib import ExitStack, closing, suppress
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

import psutil

from assistant.catalogue import safe_name
from assistant.errors import TuningError
from assistant.generation import Generator as Writer
from assistant.paths import Home
from assistant.session import Session
from assistant.tuning.adopting import adopt_folder, adopt_run
from assistant.tuning.bases import Base, open_vocabulary
from assistant.tuning.checks import Checked, CheckOptions, check_examples
from assistant.tuning.drafts import drafts_text, numbered, read_drafts
from assistant.tuning.events import Estimated, TrainEvent
from assistant.tuning.judging import JudgeOptions, held_out_of, judge, require_usable
from assistant.tuning.merging import Merging, Quantising, merge
from assistant.tuning.parity import check_adapter
from assistant.tuning.peft_files import read_adapter
from assistant.tuning.planning import PRESETS, LoraSettings, TrainSettings, plan_for, read_plan
from assistant.tuning.preflight import needs_of, require_room
from assistant.tuning.reading import read_examples
from assistant.tuning.registry import (
    adapter_file,
    adapter_folder,
    export_adapter,
    find_adapter,
    import_pack,
    remove_adapter,
    require_fitting,
    update_record,
)
from assistant.tuning.runs import begin_run, read_log, remove_run
from assistant.tuning.tokens import count_tokens
from assistant.tuning.trainer import Waited, require_libraries, train
from desktop.children.embedder_tuning import tuned
from desktop.children.pairing import Pairing
from desktop.children.serving import Lane, Outbox, serve
from desktop.children.tuning_look import (
    base_of,
    base_of_adapter,
    base_of_plan,
    run_folder,
    tuning_told,
    used_model,
)
from desktop.tuning_messages import (
    Accept,
    AdapterMade,
    AgreementTold,
    CheckDrafts,
    ChecksTold,
    CollectPairs,
    Estimate,
    ExamplesRead,
    ExportAdapter,
    FindingTold,
    ImportAdapter,
    JudgePair,
    KeepBest,
    LocatePassage,
    LookAtTuning,
    MakePairs,
    Merge,
    MergeTold,
    NeedsTold,
    Prove,
    ProvingTold,
    ReadExamples,
    ReadPairs,
    RemoveAdapter,
    RemoveRun,
    ShowRun,
    Train,
    TrainWish,
    TuneEmbedder,
)

_EVERY_S = 0.05
_BATCH = 2000
_SAVE_EVERY = 5  # steps
_TRIAL = ".estimate"

Told = Generator[object, None, None]


def run(connection: Connection, home: Home) -> None:
    outbox = Outbox(connection, _EVERY_S)
    tuner, pairing = _Tuner(home), Pairing(home)
    looking = Lane("look", tuner.looks, outbox)
    working = Lane("work", tuner.works, outbox)
    judging = Lane("judge", pairing.looks, outbox)
    making = Lane("make", pairing.makes, outbox)
    quick = (LookAtTuning, ReadExamples, ShowRun, ExportAdapter, Accept)
    slow = (CheckDrafts, Estimate, Train, KeepBest, Prove, Merge, TuneEmbedder)
    changing = (RemoveRun, ImportAdapter, RemoveAdapter)
    lanes: dict[type, Lane] = dict.fromkeys(quick, looking)
    lanes |= dict.fromkeys((*slow, *changing), working)
    lanes |= dict.fromkeys((ReadPairs, JudgePair, LocatePassage), judging)
    serve(connection, lanes | dict.fromkeys((MakePairs, CollectPairs), making))


class _Tuner:
    def __init__(self, home: Home) -> None:
        self._home = home
        self._last: tuple[object, tuple[Checked, int]] | None = None

    def looks(self, request: object) -> Told:
        match request:
            case ReadExamples(paths):
                for path in paths:
                    found = read_examples(Path(path))
                    for start in range(0, len(found), _BATCH):
                        yield ExamplesRead(tuple(found[start : start + _BATCH]))
            case ShowRun(id):
                yield from read_log(run_folder(self._home, id))
            case ExportAdapter(id, path):
                export_adapter(self._home, id, Path(path))
            case Accept(id, accepted):
                require_usable(self._home, id, accepted)
                require_fitting(self._home, id, used_model(Session(self._home)))
            case _:
                yield tuning_told(self._home)

    def works(self, request: object) -> Told:
        match request:
            case CheckDrafts():
                checked, count = self._checked(request)
                yield checks_told(checked, count)
            case Estimate(wish):
                yield from self._estimate(wish)
            case Train():
                yield from self._train(request)
            case KeepBest(id):
                yield self._adopt(id)
            case RemoveRun(id):
                remove_run(run_folder(self._home, id), self._home)
            case Prove():
                yield from self._prove(request)
            case Merge():
                yield from self._merge(request)
            case ImportAdapter(path, base):
                yield self._import(Path(path), base)
            case TuneEmbedder():
                yield from tuned(self._home, request)
            case RemoveAdapter(id):
                remove_adapter(self._home, id)
                self._remove_run(self._home.folder / "tuning" / id)

    def _remove_run(self, run: Path) -> None:
        """If it is there."""
        with suppress(OSError):
            remove_run(run, self._home)

    # --- checking --------------------------------------------------------------------------------

    def _checked(self, request: CheckDrafts) -> tuple[Checked, int]:
        """What is learned, and how many drafts there are. Raises TuningError.

        The last result is kept while neither the drafts nor what is asked have changed.
        """
        text = drafts_text(self._home)
        stamp = (request, hashlib.blake2b(text.encode()).digest())
        if self._last is None or self._last[0] != stamp:
            self._last = stamp, self._check(request)
        return self._last[1]

    def _check(self, request: CheckDrafts) -> tuple[Checked, int]:
        session = Session(self._home)
        drafts = numbered(read_drafts(self._home))
        if not drafts:
            raise TuningError("There are no examples yet; import a file, or write some.")
        base = base_of(session, request.base)
        vocabulary = open_vocabulary(base)
        longest = min(request.longest, base.context or request.longest)
        options = CheckOptions(
            longest, request.validation, request.held_out, keep_secrets=request.keep_secrets
        )
        checked = check_examples(
            drafts,
            lambda example: count_tokens(example, vocabulary),
            options,
            embed=session.comparer(),
        )
        return checked, len(drafts)

    # --- training --------------------------------------------------------------------------------

    def _begin(self, wish: TrainWish, run: Path) -> Iterator[object]:
        """Check, see that there is room, and write the run's folder."""
        require_libraries()
        base = base_of(Session(self._home), wish.base)
        lora, settings = settings_of(wish)
        checked, count = self._checked(replace(wish.checks, base=wish.base))
        yield checks_told(checked, count)
        yield needs_told(base, settings, self._home.folder, checked.tokens)
        require_room(base, settings, self._home.folder, checked.tokens)
        plan = plan_for(wish.id, base, checked.split.hash, lora, settings)
        run.parent.mkdir(parents=True, exist_ok=True)
        begin_run(run, plan, checked.split, open_vocabulary(base), self._home)

    def _estimate(self, wish: TrainWish) -> Iterator[object]:
        run = self._home.folder / "tuning" / _TRIAL
        self._remove_run(run)
        try:
            yield from self._begin(wish, run)
            yield from _events(run, self._home, estimate_only=True)
        finally:
            self._remove_run(run)

    def _train(self, request: Train) -> Iterator[object]:
        require_libraries()
        if request.wish is not None:
            require_free_name(self._home, request.id)
            yield from self._begin(request.wish, self._home.folder / "tuning" / request.id)
        else:
            yield from read_log(run_folder(self._home, request.id))
        yield from _events(run_folder(self._home, request.id), self._home)
        yield self._adopt(request.id)

    def _adopt(self, id: str) -> AdapterMade:
        run = run_folder(self._home, id)
        base = base_of_plan(Session(self._home), read_plan(run))
        return AdapterMade(adopt_run(self._home, run, base, id).id)

    # --- proof -----------------------------------------------------------------------------------

    def _prove(self, request: Prove) -> Iterator[object]:
        session = Session(self._home)
        record = find_adapter(self._home, request.id)
        base = base_of_adapter(session, record)
        examples = held_out_of(self._home, record.id)
        options = JudgeOptions(most=request.most, bar=request.bar)
        with ExitStack() as stack:
            find = None
            if request.with_library and self._home.store.is_file():
                find = session.finder(stack.enter_context(session.existing_library()))
            attached = [(adapter_file(self._home, record.id), 1.0)]
            writer = stack.enter_context(Writer.open(base.run_file or base.path, adapters=attached))
            for at in judge(self._home, record.id, writer, examples, find, options):
                yield ProvingTold(at.way, at.done, at.total)
        proven = find_adapter(self._home, request.id)
        update_record(self._home, replace(proven, proof={**proven.proof, "bar": request.bar}))

    # --- adapters --------------------------------------------------------------------------------

    def _merge(self, request: Merge) -> Iterator[object]:
        require_libraries()
        record = find_adapter(self._home, request.id)
        base = base_of_adapter(Session(self._home), record)
        folder = adapter_folder(self._home, record.id)
        target = Path(request.path)
        with closing(merge(read_adapter(folder), base, target, request.format)) as events:
            for event in events:
                if isinstance(event, Merging):
                    yield MergeTold("merging", event.done, event.total)
                elif isinstance(event, Quantising):
                    yield MergeTold("quantising")
        yield MergeTold("comparing", target.stat().st_size)
        for one in check_adapter(folder, base, [request.format]):
            yield AgreementTold(
                one.what, one.format, one.divergence, one.tolerance, one.same_choice, one.largest
            )
        yield MergeTold("done", target.stat().st_size)

    def _import(self, path: Path, base: str) -> AdapterMade:
        if path.is_dir():
            require_libraries()
            fits = base_of(Session(self._home), base)
            return AdapterMade(adopt_folder(self._home, path, fits, path.name).id)
        return AdapterMade(import_pack(self._home, path).id)


def _events(run: Path, home: Home, estimate_only: bool = False) -> Iterator[TrainEvent | Waited]:
    """All of them, the signs of life too: at each the window may stop the run."""
    with closing(train(run, estimate_only, home)) as events:
        for event in events:
            yield event
            if estimate_only and isinstance(event, Estimated):
                return


def require_free_name(home: Home, id: str) -> None:
    """Raises TuningError: said before a run, not after it."""
    if not safe_name(id):
        raise TuningError(
            f"“{id}” cannot be the name of an adapter; use letters, digits and dashes."
        )
    if adapter_folder(home, id).exists():
        raise TuningError(f"There is an adapter “{id}” already; give another name, or delete it.")


def settings_of(wish: TrainWish) -> tuple[LoraSettings, TrainSettings]:
    """The preset's settings, and what the wish says otherwise.

    Checkpoints are saved more often than from the command line: a person pauses more often than a
    machine fails, and what was done since the last one is done again.
    """
    _, lora, settings = PRESETS[wish.preset]
    often = replace(settings, save_every=min(settings.save_every, _SAVE_EVERY))
    return replace(lora, **wish.lora), replace(often, **wish.train)


def needs_told(base: Base, settings: TrainSettings, folder: Path, longest: int) -> NeedsTold:
    needs = needs_of(base, settings, longest)
    memory, disk = psutil.virtual_memory().available, psutil.disk_usage(str(folder)).free
    return NeedsTold(needs.memory, needs.disk, memory, disk)


def checks_told(checked: Checked, count: int) -> ChecksTold:
    """`count`: of all drafts; their lines are their rows, from 1."""
    parts = [""] * count
    for name in ("train", "validation", "held_out"):
        for example in getattr(checked.split, name):
            parts[example.line - 1] = name
    found = [
        FindingTold(one.kind, one.line - 1, one.message, one.removed) for one in checked.findings
    ]
    return ChecksTold(tuple(found), tuple(parts), checked.tokens)
