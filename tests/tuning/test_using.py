"""Adapters in every answer: several, each with its strength, and each only if it may be used."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from assistant.errors import TuningError
from assistant.paths import Home
from assistant.session import Session
from assistant.settings import load_settings
from assistant.tuning.adopting import adopt_folder
from assistant.tuning.bases import Base, installed_base
from assistant.tuning.registry import find_adapter, update_record
from tests.model_files import imported
from tests.tiny_gguf import write_tiny_gguf
from tests.tuning.peft_folder import write_peft
from tests.tuning.test_commands import footnote
from tests.tuning.tiny import tiny_base


def adopted(home: Home, base: Base, id: str, warned: bool = False) -> None:
    """An adapter that was proven to be better, with a warning or without."""
    adopt_folder(home, write_peft(home.folder.parent / f"peft-{id}", base, "lora"), base, id)
    warnings = [{"guard": "forgetting", "message": "It lost 12."}] if warned else []
    kept = {"proof": {"best": "tuned", "advice": "Better."}, "warnings": warnings}
    update_record(home, replace(find_adapter(home, id), proof=kept))


def test_several_are_used_each_with_its_strength(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    base = installed_base(imported(home, write_tiny_gguf(tmp_path / "tiny.gguf")))
    adopted(home, base, "mine")
    adopted(home, base, "letters", warned=True)

    def use(*ids: str) -> tuple[int, str, str]:
        return footnote(home.folder, "tune", "use", *ids, "--json")

    status, _, err = use("mine:0.7", "letters:0.5")
    assert status == 8
    assert "It lost 12" in err
    assert load_settings(home.settings).models.adapters == (), "one that may not be: none"
    status, out, err = use("mine:0.7", "letters", "--scale", "0.5", "--accept")
    assert (status, json.loads(out)) == (0, {"adapters": {"mine": 0.7, "letters": 0.5}}), err
    assert load_settings(home.settings).models.adapters == (("mine", 0.7), ("letters", 0.5))
    with Session(home).generator_if_installed() as writer:  # type: ignore[union-attr]
        assert len(writer._adapters) == 2
    out = footnote(home.folder, "tune", "list")[1]
    assert "in use (0.7)" in out
    assert "in use (0.5)" in out
    status, _, err = use("mine:9")
    assert status != 0
    assert "from -4 to 4" in err
    assert footnote(home.folder, "tune", "use")[1].strip() == "Answers use the model as it is."
    assert load_settings(home.settings).models.adapters == ()


def test_one_for_another_model_is_not_used(tmp_path: Path) -> None:
    home = Home(tmp_path / "home")
    base = installed_base(imported(home, write_tiny_gguf(tmp_path / "tiny.gguf")))
    adopted(home, base, "mine")
    adopted(home, tiny_base(tmp_path, seed=5), "other")
    status, _, err = footnote(home.folder, "tune", "use", "mine", "other:0.3")
    assert status == TuningError("").exit_code
    assert "is for" in err
    assert load_settings(home.settings).models.adapters == ()
