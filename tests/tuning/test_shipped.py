"""The adapter that ships: whole, for the built-in model, and attached only where it is wanted."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

from assistant.answering import Answerer, Finished, Written
from assistant.evaluation.questioning import Told
from assistant.generation import Generator
from assistant.judging import Judgement
from assistant.models.installed import default_model, hash_file
from assistant.paths import Home
from assistant.reading import Reader
from assistant.records import Hit, Place
from assistant.session import Session
from assistant.store import Store
from assistant.tuning.passages import messages_of
from assistant.tuning.registry import GGUF, RECORD
from assistant.tuning.shipped import ASKING, GROUNDED, shipped_adapter, shipped_folder
from tests.model_files import imported
from tests.tiny_gguf import write_tiny_gguf

PASSAGES = (
    "Boiler manual\nThe water pressure of the KX40 should be between 1.2 and 1.8 bar when cold.",
    "House rules\nQuiet hours are from ten in the evening until seven in the morning.",
    "Minutes\nThe annual fee was raised to 95 euros. Ruth Pemberton chaired the meeting.",
    "Lease\nThe lease begins on 1 April 2019. The tenants pay a deposit of 2,670 euros.",
    "Club\nThe club meets on the second Tuesday of each month in the village hall.",
    "Recipe\nThe dough rests in the refrigerator for twelve hours before it is baked.",
    "Warranty\nThe battery of the scooter is covered for 24 months from the date of purchase.",
    "Letter\nThe roof was repaired by Hartmann and Sons in June 2021.",
)
ASKED = (
    "What pressure should the KX40 have when it is cold?",
    "How much is the annual fee?",
    "Who chaired the meeting?",
    "When does the lease begin?",
    "How much is the deposit?",
    "Where does the club meet?",
    "How long does the dough rest?",
    "How long is the battery of the scooter covered?",
    "Who repaired the roof?",
)


@pytest.fixture(scope="module")
def home(model_home: Home, tmp_path_factory: pytest.TempPathFactory) -> Home:
    """With the built-in models, and no settings."""
    folder = tmp_path_factory.mktemp("shipped") / "home"
    folder.mkdir()
    (folder / "models").symlink_to(model_home.models)
    return Home(folder)


def attached(session: Session) -> int:
    with Store.open(session.home.store) as store:
        writer = session.answerer(store)._generator
        assert isinstance(writer, Generator)
        with writer:
            return len(writer._adapters)


@pytest.mark.parametrize("name", [GROUNDED, ASKING])
def test_each_is_whole_and_small(name: str) -> None:
    folder = shipped_folder(name)
    record = json.loads((folder / RECORD).read_text("utf-8"))
    assert record["hashes"][GGUF] == hash_file(folder / GGUF)
    assert (folder / GGUF).stat().st_size < 25_000_000
    assert "held_out" not in " ".join(path.name for path in folder.iterdir())
    assert (folder / "CARD.md").is_file()


def test_it_is_attached_to_the_model_it_was_made_for_and_no_other(
    home: Home, tmp_path: Path
) -> None:
    assert shipped_adapter(default_model(home, "generator"), GROUNDED) is not None
    other = imported(Home(tmp_path / "home"), write_tiny_gguf(tmp_path / "tiny.gguf"))
    assert shipped_adapter(other, GROUNDED) is None


@pytest.mark.parametrize(
    ("wanted", "adapters", "count"), [(True, None, 1), (False, None, 0), (True, (), 0)]
)
def test_the_settings_and_the_command_line_decide(
    home: Home, wanted: bool, adapters: tuple[()] | None, count: int
) -> None:
    home.settings.write_text(f"[answering]\ngrounded = {str(wanted).lower()}\n", "utf-8")
    try:
        assert attached(Session(home, adapters)) == count
    finally:
        home.settings.unlink()


def test_what_is_made_of_the_library_is_made_without_it(home: Home) -> None:
    home.settings.write_text("[answering]\ngrounded = true\n", "utf-8")
    with Session(home).generator_if_installed() as writer:  # type: ignore[union-attr]
        assert len(writer._adapters) == 0
    home.settings.unlink()


@pytest.fixture(scope="module")
def writer(home: Home) -> Generator:
    model = default_model(home, "generator")
    adapter = shipped_adapter(model, GROUNDED)
    assert adapter is not None
    return Generator.open(model.run_file, context=2048, adapters=[(adapter, 1.0)])


def test_it_answers_in_one_short_sentence_with_the_number_of_its_passage(
    writer: Generator,
) -> None:
    text = "".join(writer.write(messages_of(ASKED[0], PASSAGES[:2]), 96)).strip()
    assert "1.2" in text
    assert "1.8" in text
    assert re.search(r"\[1\]", text)
    assert len(text.split()) < 25


def test_in_answers_its_sentences_stand_checked_and_without_the_mark(
    writer: Generator,
) -> None:
    hits = [
        Hit(at, f"/{at}.txt", Place(0, len(text)), text, 1.0, {})
        for at, text in enumerate(one.partition("\n")[2] for one in PASSAGES)
    ]

    class Library:
        def search(self, question: str, k: int, scope: object = ()) -> list[Hit]:
            assert question
            assert scope == ()
            return hits[:k]

        def says(self, file: str, word: str) -> bool:
            return any(one.file == file and word in one.text.lower() for one in hits)

        def likeness(self, question: str, texts: Sequence[str]) -> list[float]:
            assert question
            return [0.5] * len(texts)

    def place_of(_passage: int, start: int, end: int) -> Place:
        return Place(start, end)

    answerer = Answerer(Library(), place_of, Judgement.load(), Reader.open(), writer)
    stand = 0
    for asked in ASKED:
        events = list(answerer.answer(asked))
        written = "".join(event.text for event in events if isinstance(event, Written))
        assert "[" not in written
        assert isinstance(events[-1], Finished)
        said = events[-1].answer.sentences
        assert said
        assert all(one.status == "supported" for one in said)
        stand += said[0].text in written
    assert stand >= 3  # what strays a little is quoted, and processors round otherwise


def test_an_installation_without_it_answers_as_published(home: Home, tmp_path: Path) -> None:
    folder = tmp_path / "grounded"
    shutil.copytree(shipped_folder(GROUNDED), folder)
    model = default_model(home, "generator")
    assert shipped_adapter(model, GROUNDED, folder) == folder / GGUF
    (folder / RECORD).unlink()
    assert shipped_adapter(model, GROUNDED, folder) is None


# --- the one that asks ---------------------------------------------------------------------------

TOLD = (
    ("The rent of the flat is due on the third working day of each month.", ""),
    ("Mrs Vane keeps the spare key of the mill in a tin under the bench.", ""),
    ("The boiler was replaced by Kessler in March 2021 for 6,400 euros.", "6,400 euros"),
    ("Dogs are not allowed in the garden because of the hens.", ""),
    ("The next meeting is on 12 May at seven in the village hall.", "12 May"),
    ("The gate of the orchard is locked by Tom Ferris at nine every evening.", ""),
    ("A guest may stay for three nights without asking the landlord.", "three nights"),
    ("The piano was tuned by Miss Albright before the concert in June.", ""),
    ("The harvest was late because the tractor had broken down twice.", ""),
    ("Every member pays 40 euros a year, and children pay nothing.", "40 euros"),
    ("The lease of the workshop ends on 30 September 2027.", "30 September 2027"),
    ("Petra orders the bread for the café every Thursday before noon.", ""),
    ("The key number of the cellar is 118.", "118"),
    ("The chimney is swept twice a year by Mr Olsen.", ""),
    ("The library closes at six on Fridays because of the choir.", "at six"),
    ("The deposit is 500 euros and is paid back within four weeks.", "500 euros"),
    ("The tenants share the cost of the lift.", ""),
    ("The tractor was bought from the Lindner farm in 2019 for 18,500 euros.", "18,500 euros"),
)


def test_it_asks_what_the_reader_answers_from_the_sentence(home: Home) -> None:
    asked = []
    with Session(home).questioner() as questioner:
        assert questioner is not None
        assert questioner.is_taught
        for sentence, answer in TOLD:
            told = Told("House notes", "", sentence, 0, len(sentence))
            asked.append(questioner.about(told, answer))
    good = [one for one in asked if one]
    assert len(good) >= 4  # of 18; processors round otherwise, and one makes 2 of the first ten
    for one in good:
        assert one.question.endswith("?")
        assert any(one.answer in sentence for sentence, _ in TOLD)
        assert one.answer not in one.question


def test_another_model_asks_as_it_is(home: Home, tmp_path: Path) -> None:
    other = Home(tmp_path / "home")
    model = imported(other, write_tiny_gguf(tmp_path / "tiny.gguf"))
    assert shipped_adapter(model, ASKING) is None
    assert shipped_adapter(default_model(home, "generator"), ASKING) is not None
