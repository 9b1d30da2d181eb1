"""Questions are made of long tables, too, without a wait for each row."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from assistant.evaluation.making import MakeOptions, Maker
from assistant.evaluation.questioning import Told
from assistant.parsing.confined import ParserProcess
from assistant.store import Store
from tests.library import HashEmbedder, index
from tests.test_evaluation import made, retriever


@dataclass
class Silent:
    """A model that was taught and writes no question; `asked`: how often it was to."""

    is_taught: bool = True
    asked: int = 0

    def about(self, told: Told, answer: str) -> None:
        assert told.said or answer
        self.asked += 1


def test_a_long_table_does_not_make_the_next_question_wait(tmp_path: Path) -> None:
    rows = "".join(f"Part{n:03}ix,Maker{n * 7 % 501}on\n" for n in range(300))
    folder = tmp_path / "files"
    folder.mkdir()
    (folder / "Parts.csv").write_text(f"Part,Maker\n{rows}", "utf-8")
    options = MakeOptions(count=12, easy=1.0, unanswerable=0.0)
    with Store.open(tmp_path / "library.db") as opened, ParserProcess() as parser:
        index(opened, parser, folder, HashEmbedder())
        model = Silent()
        assert len(made(Maker(opened, retriever(opened), model, options=options))) == 12
    assert model.asked < 100
