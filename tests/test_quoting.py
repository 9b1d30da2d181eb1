"""What is quoted: each text once and of its own writer, the steps of a list, a chat's answer."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.asking import understand
from assistant.evidence import Evidence, Reading, candidates
from assistant.pieces import pieces
from assistant.quoting import quotes, spoken, without_repeats
from assistant.records import Hit, Place
from assistant.trails import Range

QUOTED = "2023-02-10 · Ruth · quoted in 2023-02-11 · Clara · Re: Cornwall"
ORIGINAL = "Hi Clara,\n\nI have booked the cottage in Mousehole, it sleeps eight.\nNo dogs."
AGAIN = "Hi Clara,\n\nI have booked the cottage\nin Mousehole, it sleeps eight. No dogs. Bye."


def hit(text: str, file: str = "/a.txt", message: str | None = None, id: int = 1) -> Hit:
    return Hit(id, file, Place(0, len(text), message=message), text, 1.0, {})


def evidence(hits: Sequence[Hit], *said: str) -> list[Evidence]:
    """The sentences that begin so, as evidence in this order."""
    found = candidates(hits)
    return [
        Evidence(one, Reading(one.start, one.end, 1.0, 1.0), {}, 1.0, 0.5)
        for begin in said
        for one in found
        if one.text.startswith(begin)
    ]


def told(hits: Sequence[Hit], ranges: Sequence[Range]) -> list[str]:
    return [hits[at].text[start:end] for at, start, end in ranges]


# --- once, and of its own writer -----------------------------------------------------------------


def test_what_a_mail_quotes_of_another_hit_is_heard_once() -> None:
    hits = [hit(AGAIN, message=QUOTED), hit(ORIGINAL, "/b.eml", "2023-02-10 · Ruth · Cornwall", 2)]
    quoted, original = without_repeats(hits)
    assert original == hits[1]
    assert len(quoted.text) == len(AGAIN)
    assert quoted.text.split() == ["Hi", "Clara,", "No", "dogs.", "Bye."]  # too little to be told
    assert [one.hit for one in candidates([quoted, original]) if "cottage" in one.text] == [1]


def test_of_two_quotations_the_first_is_heard() -> None:
    first, second = without_repeats([hit(AGAIN, message=QUOTED), hit(AGAIN, message=QUOTED, id=2)])
    assert first.text == AGAIN
    assert "cottage" not in second.text


def test_what_only_a_quotation_holds_stays() -> None:
    hits = [hit(AGAIN, message=QUOTED), hit("I have booked a cottage.", message="2023 · Clara")]
    assert without_repeats(hits) == hits


def test_the_same_however_wrapped_and_marked_is_quoted_once() -> None:
    marked = hit("> I have booked the cottage\n> in Mousehole.", "/b.txt", id=2)
    hits = [hit("I have booked the cottage in Mousehole."), marked]
    found = quotes(evidence(hits, "I have", "> I have"), hits, 2)
    assert told(hits, found) == ["I have booked the cottage in Mousehole."]


def test_notes_that_a_text_refers_to_make_no_other_quote() -> None:
    said = "Ducks have one partner at a time, for a year."
    linked = said.replace("one partner", "[one partner](/wiki/Mates)")
    hits = [hit(said), hit(f"{said}[26][27]", "/b.txt", id=2), hit("Ducks[1] and so on.", id=3)]
    hits.append(hit(linked, "/d.md", id=4))
    assert len(told(hits, quotes(evidence(hits, "Ducks have", "Ducks[1]"), hits, 4))) == 2


def test_the_longer_of_two_that_hold_each_other_stays() -> None:
    longer = hit("It was decided that Finn needs glasses, blue ones. Fine.", "/b.txt", id=2)
    hits = [hit("Finn needs glasses, blue ones."), longer, hit("The shop is in York.", id=3)]
    found = quotes(evidence(hits, "Finn", "It was", "The shop"), hits, 2)
    assert told(hits, found) == [
        "It was decided that Finn needs glasses, blue ones.",
        "The shop is in York.",
    ]
    assert found[0][0] == 1


def test_two_that_share_a_sentence_are_told_as_one() -> None:
    hits = [hit("The ring is old. This was a gift of hers. She gave it to me in May.")]
    found = quotes(evidence(hits, "She gave", "This was"), hits, 2)
    assert told(hits, found) == [
        "The ring is old. This was a gift of hers. She gave it to me in May."
    ]


def test_what_is_said_in_a_chat_is_told_with_its_writer() -> None:
    text = "8 May 2023\n\nAnna (13:56): Hello! The key is under the pot.\n\nBen (13:57): Thanks."
    hits = [hit(text, message="2023-05-08 · Chat: Anna, Ben")]
    question = understand("Where is the key?")
    ranked = evidence(hits, "The key", "Ben (", "Anna (")
    said = [spoken(question, ranked, hits, one) for one in quotes(ranked, hits, 3)]
    assert said == ["Anna: The key is under the pot.", "Ben: Thanks.", "Anna: Hello!"]


def test_marks_of_quotation_are_not_told() -> None:
    text = "> It sleeps\n> eight.\n\nUse `a > b`."
    question = understand("How many does it sleep?")
    one = hit(text)
    (first, end), (later, last) = pieces(text)
    assert spoken(question, [], [one], (0, first, end)) == "It sleeps\neight."
    assert spoken(question, [], [one], (0, later, last)) == "Use `a > b`."


# --- steps ---------------------------------------------------------------------------------------

STEPS = (
    "4 Cleaning the filter\n\n1. Switch it off.\n2. Take out the lower basket.\n"
    "3. Turn the filter to the left\nand lift it out.\n4. Rinse it. Use no steel wool.\n"
    "5. Put it back.\nWarning: never use it without the filter."
)


def test_how_is_answered_by_all_steps_in_order() -> None:
    hits = [hit(STEPS)]
    best = evidence(hits, "3. Turn", "4. Rinse")
    expected = [
        "1. Switch it off.",
        "2. Take out the lower basket.",
        "3. Turn the filter to the left\nand lift it out.",
        "4. Rinse it. Use no steel wool.",
        "5. Put it back.",
    ]
    for asked in ("How do I clean the filter?", "Wie reinige ich den Filter?"):
        assert told(hits, quotes(best, hits, 2, understand(asked))) == expected
    for asked in ("Which way does the filter turn?", "How often is it cleaned?"):
        assert told(hits, quotes(best, hits, 1, understand(asked))) == expected[2:3]


def test_a_list_that_is_cut_or_long_is_quoted_in_part() -> None:
    question = understand("How do I clean the filter?")
    for text in (
        STEPS[STEPS.index("3. ") :],
        STEPS.replace("Switch it off.", "Switch it off. " + "Wait for the lamp to go out. " * 30),
        "".join(f"{number}. Turn part {number} to the left.\n" for number in range(1, 12)),
    ):
        hits = [hit(text)]
        assert len(quotes(evidence(hits, "3. Turn"), hits, 2, question)) == 1


# --- chats ---------------------------------------------------------------------------------------

CHAT = (
    "03/03/2024, 20:59 - Kate: hi\n"
    "03/03/2024, 21:00 - Clara: which shoes did you buy for the 10k\n"
    "03/03/2024, 21:04 - Kate: Brooks Ghost 15, 110 quid. At Moti\n"
    "03/03/2024, 21:05 - Clara: they look good\n"
)


def test_a_turn_that_asks_is_told_with_what_answers_it() -> None:
    hits = [hit(CHAT)]
    found = quotes(evidence(hits, "03/03/2024, 21:00"), hits, 1)
    assert told(hits, found) == [
        "03/03/2024, 21:00 - Clara: which shoes did you buy for the 10k",
        "03/03/2024, 21:04 - Kate: Brooks Ghost 15, 110 quid. At Moti",
    ]
    interview = [hit("Reporter: Did you pay for it?\nMayor: Not a penny.\nReporter: Who did?")]
    found = quotes(evidence(interview, "Reporter: Did"), interview, 1)
    assert told(interview, found) == ["Reporter: Did you pay for it?", "Mayor: Not a penny."]


def test_a_question_is_told_with_what_is_said_to_it() -> None:
    letter = "1. Is it rising damp? No. The readings fall towards the floor. It is rain.\n\nYours"
    hits = [hit(letter)]
    found = quotes(evidence(hits, "1. Is"), hits, 1)
    told_of = "1. Is it rising damp? No. The readings fall towards the floor."
    assert told(hits, found) == [told_of]
    for text in ("- Is it damp?\n- Who has the key?", "Is it damp?\n\nThe key is here.",
                 "Is it damp?", "Is it damp? Is it wet?"):  # fmt: skip
        hits = [hit(text)]
        found = quotes(evidence(hits, *("- Is", "Is it damp?")), hits, 1)
        assert told(hits, found)[0] == text[: text.index("?") + 1]


def test_a_question_that_a_mail_quotes_comes_last() -> None:
    asked = hit("The members would like to know: is it rising damp?", "/a.eml", QUOTED)
    hits = [asked, hit("Rising damp would be the other way round.", "/a.eml", id=2)]
    found = quotes(evidence(hits, "The members", "Rising"), hits, 2)
    assert [at for at, _, _ in found] == [1, 0]


def test_a_turn_that_tells_is_told_alone() -> None:
    hits = [hit(CHAT)]
    assert len(quotes(evidence(hits, "03/03/2024, 21:04"), hits, 1)) == 1
    own = [hit("Clara: Who has my ladder?\nClara: I need it back.")]
    assert len(quotes(evidence(own, "Clara: Who"), own, 1)) == 1
    last = [hit("Kate: hello there\nClara: Who has my ladder?")]
    assert len(quotes(evidence(last, "Clara: Who"), last, 1)) == 1


def test_of_months_as_columns_that_of_the_question_is_told() -> None:
    text = "Petrol | 88 | 92 | 79 | 101 | 95 | 1208"
    header = "Item | Jan | Feb | Mar | Apr | May | Year"
    one = Hit(1, "/a.xlsx", Place(0, len(text), sheet="S"), text, 1.0, {}, header=header)
    asked = understand("How much did we spend on petrol in April?")
    said = spoken(asked, evidence([one], "Petrol"), [one], (0, 0, len(text)))
    assert said == "Petrol: Apr 101; Year 1208; …"


def test_what_is_asked_of_a_row_and_empty_in_it_is_told() -> None:
    text = "Kitchen tap | 118\nVAT | 20"
    header = "What | Cost | Guarantee"
    one = Hit(1, "/a.xlsx", Place(0, len(text), sheet="S"), text, 1.0, {}, header=header)
    asked = understand("How long is the guarantee of the kitchen tap?")
    found = evidence([one], "Kitchen", "VAT")
    at = text.index("VAT")
    assert spoken(asked, found, [one], (0, 0, at - 1)) == "Kitchen tap: Cost 118; Guarantee –"
    assert spoken(asked, found, [one], (0, at, len(text))) == "VAT: Cost 20"


# --- what only announces -------------------------------------------------------------------------


def test_what_a_sentence_announces_is_told_with_it() -> None:
    formula = "The share is worked out as follows:\n\nShare = rent / income. It is checked yearly."
    hits = [hit(formula)]
    found = quotes(evidence(hits, "The share is"), hits, 1)
    assert told(hits, found) == ["The share is worked out as follows:", "Share = rent / income."]
    listed = "Please bring:\n- a towel\n- a cap\n\nThe pool is open until nine."
    hits = [hit(listed)]
    assert told(hits, quotes(evidence(hits, "Please"), hits, 1))[1:] == ["- a towel", "- a cap"]
    paragraph = "The rule is as follows:\n\nNobody smokes in the shop."
    hits = [hit(paragraph)]
    assert len(quotes(evidence(hits, "The rule"), hits, 1)) == 2
    letter = [hit("Many thanks to all of the members:\n\nWe meet again in May.")]
    assert len(quotes(evidence(letter, "Many"), letter, 1)) == 1
    table = [hit("The costs are:\n\nRent | 5\nFood | 4")]
    assert len(quotes(evidence(table, "The costs"), table, 1)) == 1


def test_as_many_reasons_as_are_announced_are_told() -> None:
    said = (
        "Norway was left out for two reasons. First, no site there had failed. The sites were few. "
        "Second, many of them are old."
    )
    hits = [hit(said)]
    assert told(hits, quotes(evidence(hits, "Norway"), hits, 1)) == [
        "Norway was left out for two reasons.",
        "First, no site there had failed.",
        "The sites were few.",
        "Second, many of them are old.",
    ]
    one = [hit("Norway was left out for two reasons. The sites were few.")]
    assert len(quotes(evidence(one, "Norway"), one, 1)) == 1
