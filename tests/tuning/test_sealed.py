"""In an encrypted home a run and an adapter leave no text of the user's in plain: only weights."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.errors import LockedError, TuningError
from assistant.paths import Home
from assistant.records import Message
from assistant.sealing import change, new_key
from assistant.tuning.adopting import adopt_run
from assistant.tuning.bases import Base, open_vocabulary
from assistant.tuning.events import Finished
from assistant.tuning.examples import Example
from assistant.tuning.judging import held_out_of
from assistant.tuning.planning import plan_for
from assistant.tuning.registry import (
    export_adapter,
    find_adapter,
    import_pack,
    remove_adapter,
    update_record,
)
from assistant.tuning.runs import begin_run, read_part, remove_run
from assistant.tuning.splitting import split_examples
from assistant.tuning.trainer import train
from assistant.vault import exposed
from tests.sealed import PASSPHRASE, SECRET, holders
from tests.test_sealing import run as changed
from tests.tuning.tiny import LORA, SETTINGS, tiny_base

PROOF = {"proof": {"cases": [[f"Who is the {SECRET}?", "w", "b", "t"]]}, "warnings": []}


def begun(home: Home, base: Base) -> Path:
    """A run on examples that hold SECRET."""
    split = split_examples(
        [
            Example((Message("user", f"What is {at} to the {SECRET}?"),
                     Message("assistant", f"{at * at}.")), line=at + 1, origin="f")
            for at in range(40)
        ]
    )  # fmt: skip
    folder = home.folder / "tuning" / "mine"
    folder.parent.mkdir(parents=True, exist_ok=True)
    settings = replace(SETTINGS, most_steps=4)
    plan = plan_for("mine", base, split.hash, LORA, settings)
    begin_run(folder, plan, split, open_vocabulary(base), home)
    return folder


def trained(home: Home, folder: Path, base: Base) -> None:
    *_, last = train(folder, home=home)
    assert isinstance(last, Finished)
    record = adopt_run(home, folder, base, "mine")
    update_record(home, replace(record, proof=PROOF))


def weights(folder: Path) -> bytes:
    (best,) = folder.glob("best-*/adapter_model.safetensors")
    return best.read_bytes()


def test_what_is_trained_in_an_encrypted_home_holds_no_text(tmp_path: Path) -> None:
    base = tiny_base(tmp_path)
    home = changed(change(Home(tmp_path / "home"), new_key(PASSPHRASE)))
    folder = begun(home, base)
    trained(home, folder, base)
    assert holders(home.folder, SECRET, "Who is", "What is") == []
    texts = [one.name for kind in ("*.npz", "*.jsonl", "proof.json")
             for one in home.folder.rglob(kind)]  # fmt: skip
    assert texts == ["log.jsonl"], "which holds losses"
    assert len(read_part(folder, "train", home)) > 20
    assert SECRET in held_out_of(home, "mine")[0].question
    assert find_adapter(home, "mine").proof == PROOF
    assert [one.kind for one in exposed(home)] == ["training", "adapters"], "the weights are named"
    with pytest.raises(LockedError):
        find_adapter(Home(home.folder), "mine")

    plain = Home(tmp_path / "plain")
    other = begun(plain, base)
    trained(plain, other, base)
    assert weights(other) == weights(folder), "it learns the same"

    pack = export_adapter(home, "mine", tmp_path)
    remove_adapter(home, "mine")
    with pytest.raises(TuningError, match="without held-out"):
        held_out_of(home, "mine")
    assert import_pack(home, pack).proof == PROOF
    assert len(held_out_of(home, "mine")) > 2
    remove_adapter(plain, "mine")
    assert import_pack(plain, pack).proof == PROOF
    assert held_out_of(plain, "mine") == held_out_of(home, "mine")
    assert holders(home.folder, SECRET) == []
    remove_run(folder, home)
    with pytest.raises(TuningError, match="missing or damaged"):
        read_part(folder, "train", home)


def test_what_was_trained_before_is_encrypted_and_goes_on(tmp_path: Path) -> None:
    base, home = tiny_base(tmp_path), Home(tmp_path / "home")
    folder = begun(home, base)
    trained(home, folder, base)
    before = {path: path.read_bytes() for path in folder.glob("*.npz")}
    assert len(before) == 2
    assert len(holders(home.folder, SECRET)) >= 5
    sealed = changed(change(home, new_key(PASSPHRASE)))
    assert holders(home.folder, SECRET) == []
    assert not list(home.folder.rglob("*.npz"))
    *_, last = train(folder, home=sealed)
    assert isinstance(last, Finished)
    assert find_adapter(sealed, "mine").proof == PROOF
    other = changed(change(sealed, new_key("another passphrase")))
    assert SECRET in held_out_of(other, "mine")[0].question
    plain = changed(change(other, None))
    assert {path: path.read_bytes() for path in folder.glob("*.npz")} == before
    assert find_adapter(plain, "mine").proof == PROOF
    assert SECRET in held_out_of(plain, "mine")[0].question


def test_a_proof_in_a_record_of_before_is_taken_out(tmp_path: Path) -> None:
    base, home = tiny_base(tmp_path), Home(tmp_path / "home")
    trained(home, begun(home, base), base)
    record = home.folder / "adapters/mine/adapter.json"
    (home.folder / "adapters/mine/proof.json").unlink()
    told = record.read_text("utf-8").replace('"proof": {}', f'"proof": {{"old": "{SECRET}"}}')
    record.write_text(told, "utf-8")
    assert find_adapter(home, "mine").proof == {"old": SECRET}
    sealed = changed(change(home, new_key(PASSPHRASE)))
    assert holders(home.folder, SECRET) == []
    assert find_adapter(sealed, "mine").proof == {"old": SECRET}
