"""The order in which hits answer: by the reader, on hits made here; on the real one, once."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from assistant.reading import Reader
from assistant.reading import Reading as Read
from assistant.records import Hit, Place, Through
from assistant.rereading import DEPTH, chosen, find_again, headed, read_again, reread, shown
from assistant.work import ended


class Says:
    """A reader that finds the answer where a text holds the number of logits it should say."""

    def __init__(self) -> None:
        self.texts: list[str] = []

    def read(self, question: str, texts: Sequence[str]) -> list[Read]:
        assert question
        self.texts += texts
        return [self._one(text) for text in texts]

    def _one(self, text: str) -> Read:
        answered = float(text.rsplit(" ", 1)[1])
        none = np.zeros(1, np.float32)
        return Read(np.array([[0, len(text)]]), none, none, 0.0, answered)


def hits(*logits: float) -> list[Hit]:
    return [
        Hit(at, f"/{at}.txt", Place(0, 9), f"text {at} {logit}", 1.0, {"words": at + 1.0})
        for at, logit in enumerate(logits)
    ]


def test_what_answers_comes_first_and_says_why() -> None:
    found = read_again(Says(), "Who?", hits(-4.0, -5.0, 4.0, -6.0), 2)
    assert [hit.passage_id for hit in found] == [2, 0]
    assert found[0].parts == {"words": 3.0, "reading": 1.0, "reading_score": 4.0}


def test_no_more_is_read_once_a_passage_clearly_answers() -> None:
    reader = Says()
    read = ended(reread(reader, "Who?", hits(-3.0, 2.0, *[-3.0] * 6, *[5.0] * 22)))
    assert len(reader.texts) == 8
    assert read.order == (1, 0, *range(2, 30))


def test_as_many_as_may_be_are_read_while_none_does() -> None:
    reader = Says()
    read = ended(reread(reader, "Who?", hits(*[-3.0] * (DEPTH - 1), 4.0, 9.0)))
    assert len(reader.texts) == DEPTH
    assert read.order[0] == DEPTH - 1
    assert read.order[-1] == DEPTH, "what was not read stays behind"


def test_places_still_count_where_reading_sees_little_difference() -> None:
    assert ended(reread(Says(), "Who?", hits(-3.0, -2.9, -3.1))).order == (0, 1, 2)


def test_it_can_be_closed_between_two_groups() -> None:
    reader = Says()
    reading = reread(reader, "Who?", hits(*[-3.0] * 9))
    assert next(reading) == (0, 8)
    assert next(reading) == (2, 8)
    reading.close()
    assert len(reader.texts) == 2


def test_what_led_to_a_passage_stays_with_it() -> None:
    found = hits(-1.0, -2.0, -3.0)
    start = Hit(7, "/7.txt", Place(0, 9), "She is Ada. -9.0", 1.0, {})
    led = Hit(
        8, "/8.txt", Place(0, 9), "Ada 3.0", 1.0, {}, through=Through(7, "Ada", "She is Ada.")
    )
    every = [*found, start, led]
    assert chosen((4, 0, 1, 2, 3), every, 3) == [3, 4, 0]
    assert chosen((0, 1, 4, 2, 3), every, 5) == [0, 1, 4, 2, 3]


def test_what_was_read_already_is_not_read_again() -> None:
    reader = Says()
    found = hits(-3.0, -2.0, 4.0)
    known = {found[0].text: reader.read("Who?", [found[0].text])[0]}
    reading = reread(reader, "Who?", found, known)
    assert list(reading) == [(1, 3)]
    assert reader.texts == [found[0].text, found[1].text, found[2].text]


def test_nothing_found_is_nothing_read() -> None:
    assert read_again(Says(), "Who?", [], 5) == []


def test_the_reader_itself_knows_the_passage_that_answers() -> None:
    texts = (
        "The lease of the workshop may be ended by either side.",
        "The rent of the workshop was a matter of long talks.",
        "Each month the tenant pays 1,200 euros for the workshop.",
    )
    found = [Hit(at, f"/{at}.txt", Place(0, 9), text, 1.0, {}) for at, text in enumerate(texts)]
    best = read_again(Reader.open(), "How much is the monthly rent of the workshop?", found, 1)
    assert best[0].passage_id == 2


def test_each_found_passage_says_which_sentence_may_answer() -> None:
    text = "The mill was built in 1712. The monthly rent is 1,200 euros. Pets need a consent."
    found = [Hit(1, "/Lease.md", Place(0, len(text)), text, 1.0, {}, title="Lease")]
    (one,) = find_again(Reader.open(), "How much is the monthly rent?", found, 3)
    assert one.sentence == "The monthly rent is 1,200 euros."
    many = hits(*[-3.0] * (DEPTH + 2))
    unread = find_again(Says(), "Who?", many, DEPTH + 2)[-1]
    assert (unread.hit, unread.sentence) == (many[-1], "")


def test_a_title_is_shown_once_and_always_above_a_part() -> None:
    text = "The mill\nIt was built in 1712."
    one = Hit(1, "/mill.md", Place(0, 9), text, 1.0, {}, title="The mill", heading="The mill")
    assert shown([one]) == [text]
    assert headed(one) == "The mill\n"
    later = Hit(2, "/mill.md", Place(9, 18), "It burned.", 1.0, {}, "The mill", "The mill › 1790")
    assert shown([later]) == ["The mill › 1790\nIt burned."]
    other = Hit(3, "/mill.md", Place(9, 18), "It burned.", 1.0, {}, "A village", "The mill")
    assert shown([other]) == ["A village › The mill\nIt burned."]
    plan = Hit(4, "/plan.md", Place(0, 9), "Planning was refused.", 1.0, {}, title="Plan")
    assert shown([plan]) == ["Plan\nPlanning was refused."]
