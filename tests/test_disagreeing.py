"""Which day a source is of, and what says otherwise later."""

from __future__ import annotations

from dataclasses import replace
from time import process_time
from typing import Any

import pytest

from assistant.asking import understand
from assistant.cancelling import cancelled_by
from assistant.denying import surely_denies
from assistant.disagreeing import changed_by, is_amended, rivals
from assistant.drafts import finals_first
from assistant.evidence import Reading, candidates, rank
from assistant.judging import Judgement
from assistant.records import Citation, Hit, Place, Sentence
from assistant.source_days import dated, day_of_source, section_date

SAID = "The rent is 500 euros."


def date_in(text: str, heading: str = "") -> str:
    whole = f"{text}\n{SAID}"
    hit = Hit(1, "/a.txt", Place(0, len(whole)), whole, 1.0, {}, heading=heading)
    return section_date(hit, len(text) + 1)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("## 13 May 2025\n", "2025-05-13"),
        ("## 03.04.2025\n", "2025-04-03"),
        ("Meeting of 13 May 2025\n", "2025-05-13"),
        ("13 May 2025\n-----------", "2025-05-13"),
        ("Due by 31 December 2027\n", ""),
        ("- Leaflet printed on 2 March 2019\n", ""),
        ("| 2 March 2019 | 40 |\n", ""),
        ("## Addendum to the contract of 14 March 2019\n", ""),
    ],
)
def test_only_a_heading_dates_what_stands_below_it(text: str, date: str) -> None:
    assert date_in(text) == date


def test_the_heading_of_a_passage_counts_but_not_what_an_addendum_is_added_to() -> None:
    assert date_in("", "Minutes › 4 June 2024") == "2024-06-04"
    assert date_in("", "Addendum to the contract of 14 March 2019") == ""


# --- which day a source is of, and what changes it -----------------------------------------------


def source(number: int, text: str, name: str, **fields: Any) -> Hit:
    place = Place(0, len(text), message=fields.pop("message", None))
    return Hit(number, f"/{name}", place, text, 1.0, {}, modified="2026-11-30T08:00:00", **fields)


@pytest.mark.parametrize(
    ("hit", "day"),
    [
        (source(1, SAID, "mails.mbox", message="2024-03-11 · Ann · Trip"), "2024-03-11"),
        (source(1, SAID, "Minutes 2022-05-03.txt"), "2022-05-03"),
        (source(1, SAID, "Lease 2024.txt", dated="2024-03-01"), "2024-03-01"),
        (source(1, SAID, "Lease.txt", dated="2024-03-01"), "2024-03-01"),
        (source(1, f"2 May 2022\n\n{SAID}", "Lease.txt"), "2022-05-02"),
        (source(1, SAID, "Lease.txt"), None),  # when it was copied says nothing
    ],
)
def test_the_day_of_a_source_is_what_it_says_itself(hit: Hit, day: str | None) -> None:
    found = day_of_source(hit, len(hit.text) - len(SAID))
    assert (found.shown if found else None) == day


def test_a_day_below_the_first_heading_is_that_of_the_file() -> None:
    text = f"Rules\nIn force since 1 March 2023\n\n{SAID}"
    first = Hit(1, "/a.md", Place(2, 2 + len(text)), text, 1.0, {})  # behind "# "
    later = replace(first, place=Place(900, 900 + len(text)))
    days = [day_of_source(hit, len(text) - len(SAID)) for hit in (first, later)]
    assert [day and day.shown for day in days] == ["2023-03-01", None]


def test_the_time_of_a_file_is_told_as_that() -> None:
    hit = source(1, SAID, "Lease.txt")
    cited = Citation(1, hit.file, hit.place, SAID)
    (told,) = [dated(Sentence(SAID, "supported", (cited,)), [hit])]
    assert (told.as_of, told.as_of_file) == ("2026-11-30", True)


def changed(question: str, *hits: Hit) -> str:
    asked = understand(question)
    found = candidates(hits)
    readings = [Reading(one.start, one.end, 1.0, 1.0) for one in found]
    ranked = rank(asked, found, readings, Judgement.load().evidence)
    ranked.sort(key=lambda one: one.candidate.hit)  # the first hit's is the best
    at = changed_by(asked, ranked, hits)
    return "" if at is None else ranked[at].candidate.text


OLD = source(1, "Your check-up is on Tuesday 14 March.", "a.mbox", message="2023-03-02 · D · Date")
MOVED = "We have moved your check-up from 14 March to 23 March."


def test_what_moves_it_later_changes_it() -> None:
    later = source(2, MOVED, "a.mbox", message="2023-03-09 · D · Moved")
    assert changed("When is the check-up?", OLD, later) == MOVED
    earlier = source(2, MOVED, "a.mbox", message="2023-02-09 · D · Moved")
    assert changed("When is the check-up?", OLD, earlier) == ""
    another = source(
        2, "The bins go out on 23 March now.", "b.mbox", message="2023-03-09 · E · Bins"
    )
    assert changed("When is the check-up?", OLD, another) == ""


def test_what_names_the_value_before_needs_no_day() -> None:
    old = source(1, "- Check-up: 14 March 2023, 15:30", "Days.md")
    new = "The check-up is postponed from 14 March to 23 March 2023."
    assert changed("When is the check-up?", old, source(2, new, "note.md")) == new
    another = new.replace("14 March", "12 March")
    assert changed("When is the check-up?", old, source(2, another, "note.md")) == ""


def test_an_amount_from_which_it_rises_has_the_unit_of_the_other() -> None:
    old = source(1, "The daily allowance is 24 euros.", "Rules.md", dated="2023-09-18")
    new = "From 1 April 2024 the daily allowance rises from 24 to 28 euros."
    later = source(2, new, "Notice.md", dated="2024-03-20")
    assert changed("What is the daily allowance?", old, later) == new


def test_what_names_all_that_is_asked_need_not_be_likely() -> None:
    old = source(1, "The sailing course starts on 6 May 2024.", "a.md", dated="2024-03-04")
    new = "The start of the sailing course is put off by a week, to 13 May 2024."
    asked = understand("When does the sailing course start?")
    for other, told in ((new, True), (new.replace("sailing", "rowing"), False)):
        hits = [old, source(2, other, "b.md", dated="2024-04-29")]
        found = candidates(hits)
        readings = [Reading(one.start, one.end, 12.0 - 30 * one.hit, 0.0) for one in found]
        ranked = rank(asked, found, readings, Judgement.load().evidence)
        assert ranked[1].probability < 0.01
        assert (changed_by(asked, ranked, hits) is not None) == told


def test_a_time_that_takes_the_place_of_another_changes_it() -> None:
    old = source(1, "The nursery closes at 17:00.", "Rules.md", dated="2023-08-01")
    new = "From 1 February the nursery closes at 16:30 instead of 17:00."
    asked = "When does the nursery close?"
    assert changed(asked, old, source(2, new, "Change.md", dated="2025-01-10")) == new
    assert changed(asked, old, source(2, new, "Change.md", dated="2021-01-10")) == ""
    other = new.replace("17:00", "18:00")
    assert changed(asked, old, source(2, other, "Change.md", dated="2025-01-10")) == ""


def test_what_goes_down_changes_too() -> None:
    old = source(1, "The price is 31.2 cents per unit.", "Contract.md", dated="2022-07-01")
    new = "The price goes down to 28.9 cents per unit."
    later = source(2, new, "Letter.md", dated="2024-10-15")
    assert changed("What is the price per unit?", old, later) == new


def test_of_two_amendments_the_later_changes_it() -> None:
    old = source(1, "The price is 1,240 euros a month.", "Cleaning contract.md")
    first, second = (
        source(number, f"The price is {amount} euros a month.", f"{which} amendment.md")
        for number, amount, which in ((2, "1,310", "First"), (3, "1,690", "Second"))
    )
    titled = [
        replace(one, title=f"{which} amendment to the cleaning contract")
        for one, which in ((first, "First"), (second, "Second"))
    ]
    asked = "What is the price of the cleaning a month?"
    assert changed(asked, old, *titled) == second.text


def test_an_addendum_changes_what_it_is_added_to() -> None:
    old = source(1, "The gross salary is £52,800 a year.", "reilly.md", title="Contract Reilly")
    new = "From 1 January 2025 the gross salary is £56,000 a year."
    asked = "What is Reilly's gross salary?"
    assert changed(asked, old, source(2, new, "r2.md", title="Reilly addendum")) == new
    assert changed(asked, old, source(2, new, "w2.md", title="Webb addendum")) == ""
    signed = source(2, "Signed on 2 May 2024.", "r2.md", title="Reilly addendum")
    shut = source(1, "It will be shut on 14 November.", "notices.md")
    theft = source(2, "The diesel theft of 1 February: no claim can be raised.", "renewal.md")
    assert changed("When is the diesel pump closed?", shut, theft) == ""
    assert changed(asked, old, signed) == ""


@pytest.mark.parametrize(
    ("one", "by", "amended"),
    [
        ("supply_hartwell", "supply_hartwell_side_letter", True),
        ("Lease Kiln Lane", "Kiln Lane deed of variation 2023", True),
        ("IT support agreement", "Addendum to the IT support agreement", True),
        ("Cleaning agreement", "Addendum to the IT support agreement", False),  # another one
        ("Lease Kiln Lane", "Amendment Mill Lane", False),
        ("Reilly 2023 contract", "Amendment 2 Reilly signed May 2024", True),
        ("Cleaning contract", "Second amendment to the cleaning contract", True),
        ("Amendment 1 to the IT support", "Amendment 2 to the IT support", False),
        ("House plans", "House extension plans", False),
    ],
)
def test_an_amendment_says_what_it_amends(one: str, by: str, amended: bool) -> None:
    hits = (source(1, SAID, f"{one}.docx"), source(2, SAID, f"{by}.docx"))
    first, second = rank(
        understand("rent"),
        candidates(hits),
        [Reading(0, 1, 5.0, 1.0)] * 2,
        Judgement.load().evidence,
    )
    if first.candidate.hit:
        first, second = second, first
    assert is_amended(first, second, hits) == amended


def test_another_day_of_the_week_takes_the_place_of_the_one_before() -> None:
    old = source(1, "Rubbish (grey): every second Tuesday.", "Bins.md", dated="2025-09-01")
    new = "Rubbish is collected on Thursdays now."
    whole = f"{new} The old note no longer holds for grey and blue bins."
    asked = "When are the grey bins collected?"
    later = source(2, whole, "Bins CHANGED.md", dated="2026-10-05")
    assert changed(asked, old, later) == new
    garden = source(1, "Garden waste: on Friday.", "Bins.md", dated="2025-09-01")
    assert changed("When is the garden waste collected?", garden, later) == ""
    same = source(2, whole.replace("Thursday", "Tuesday"), "Bins CHANGED.md", dated="2026-10-05")
    assert changed(asked, old, same) == ""


def cancelled(question: str, *hits: Hit) -> str:
    asked = understand(question)
    found = candidates(hits)
    readings = [Reading(one.start, one.end, 1.0, 1.0) for one in found]
    ranked = rank(asked, found, readings, Judgement.load().evidence)
    ranked.sort(key=lambda one: one.candidate.hit)
    at = cancelled_by(asked, ranked, hits)
    return "" if at is None else ranked[at].candidate.text


def test_a_later_note_calls_off_what_was_planned() -> None:
    asked, off = "When are we going to Lisbon?", "No Lisbon; Northumberland instead."
    plan = source(1, "Going to Lisbon on 10 April 2027.", "Lisbon.md", dated="2026-10-30")
    later = source(2, off, "Lisbon cancelled.md", dated="2026-11-22")
    assert cancelled(asked, plan, later) == off
    said = source(2, "The trip to Lisbon is cancelled.", "note.md", dated="2026-11-22")
    assert cancelled(asked, plan, said) == "The trip to Lisbon is cancelled."
    assert cancelled(asked, plan, source(2, off, "Lisbon cancelled.md", dated="2026-10-01")) == ""
    assert cancelled(asked, plan, source(2, off, "Hotels.md", dated="2026-11-22")) == ""
    porto = source(2, "No Porto; the trip to Porto is off.", "Porto.md", dated="2026-11-22")
    assert cancelled(asked, plan, porto) == ""


def test_the_day_in_a_title_that_has_not_come_is_none_of_the_note() -> None:
    assert day_of_source(source(1, SAID, "Lisbon 2027.md"), 0) is None
    assert day_of_source(source(1, SAID, "Lisbon 2025.md"), 0) is not None


def test_a_draft_does_not_deny_what_it_became() -> None:
    names = ("Rules.md", "Rules DRAFT.md")
    texts = ("The fee is now 35 euros.", "The fee is now 30 euros.")
    hits = [source(at, *each) for at, each in enumerate(zip(texts, names, strict=True))]
    asked = understand("What is the fee now?")
    found = candidates(hits)
    readings = [Reading(one.start, one.end, 5.0, 5.0) for one in found]
    ranked = rank(asked, found, readings, Judgement.load().evidence)
    ranked.sort(key=lambda one: one.candidate.hit)
    assert list(rivals(asked, ranked, hits)) == []
    assert list(rivals(asked, ranked[::-1], hits)) == [1]
    first = finals_first(asked, ranked[::-1], hits)
    assert [one.candidate.hit for one in first] == [0, 1]
    of_draft = understand("What is the fee in the draft?")
    assert finals_first(of_draft, ranked[::-1], hits) == ranked[::-1]


def test_drafts_among_many_passages_are_soon_behind() -> None:
    said = " ".join(f"The fee of hall {n} is {n} euros." for n in range(10, 30))
    names = ("Rules.md", "Rules DRAFT.md", *(f"Note {n}.md" for n in range(40)))
    hits = [source(at, said, name) for at, name in enumerate(names)]
    asked = understand("What is the fee of hall 12?")
    found = candidates(hits)
    readings = [Reading(one.start, one.end, 5.0, 5.0) for one in found]
    ranked = rank(asked, found, readings, Judgement.load().evidence)
    began = process_time()
    first = finals_first(asked, ranked, hits)
    assert process_time() - began < 1.0  # of 840 sentences
    lowered = [one.candidate.hit for one in first if one not in ranked]
    assert lowered == [1] * 20


def denying(question: str, *texts: str) -> list[str]:
    hits = [source(at, text, f"{at}.md") for at, text in enumerate(texts)]
    asked = understand(question)
    found = candidates(hits)
    readings = [Reading(one.start, one.end, 5.0, 5.0) for one in found]
    ranked = rank(asked, found, readings, Judgement.load().evidence)
    ranked.sort(key=lambda one: one.candidate.hit)
    return [ranked[at].candidate.text for at in rivals(asked, ranked, hits)]


def test_only_a_value_of_the_same_thing_denies() -> None:
    salary, other = "The salary is 46,800 a year.", "The salary is 44,900 a year."
    assert denying("What is my salary now?", salary, other) == [other]
    assert denying("What is my salary now?", salary, "The budget is now 165,000.") == []
    open_it = "Open both taps of the boiler for 2 minutes."
    topped = "Topped up the boiler pressure in 5 minutes."
    assert denying("How do I top up the boiler pressure?", open_it, topped) == []
    cold = "When it is cold, the boiler pressure is 1.5 bar."
    other = "Keep the boiler at 1.2 bar when it is cold."  # in other words, and without "pressure"
    assert denying("What pressure has the boiler when cold?", cold, other) == [other]
    assert denying("How long is hall 1?", "Hall 1 is about 40 m long.", "Hall 1 is 39.8 m.") == []
    live = "Heron went live on 15 September 2025 for all."
    assert denying("When did Heron go live?", live, "# Heron live meeting of 20 May 2025") == []


@pytest.mark.parametrize(
    ("one", "other", "deny"),
    [
        ("Dogs are allowed in the club house.", "No dogs are allowed in the club house.", True),
        ("Dogs are allowed in the club house.", "No dogs are allowed in the garden.", False),
        ("The gate is locked at night.", "The gate is not locked at night.", True),
        ("The gate is not locked.", "No gate is locked.", False),
        ("It opens at 8:30 on weekdays.", "It opens at 9:00 on weekdays.", True),
        ("It opens at 8:30 on weekdays.", "It opens at 9:00 on Sundays.", False),
        ("It opens at 8:30 on weekdays.", "It opens at 08.30 on weekdays.", False),
        ("It opens at 9 am on weekdays.", "It opens at 9 pm on weekdays.", True),
        ("Tea costs 2.50 euros.", "Tea costs 3.50 euros.", False),  # quantities are compared
        ("It opens at 9 am.", "It opens at 9:00.", False),
        ("It opens at 2:30 pm.", "It opens at 14:30.", False),
        ("It is open 9:00 to 17:00.", "It is open 9am to 5pm.", False),
        ("- The bus leaves at 8:30", "- The bus leaves at 9:30", False),  # one of several
        ("Are dogs allowed?", "Dogs are not allowed.", False),
        ("Tom does not owe Ann money.", "Ann owes Tom money.", False),
    ],
)
def test_the_same_words_deny_each_other(one: str, other: str, deny: bool) -> None:
    assert surely_denies(one, other) == surely_denies(other, one) == deny


@pytest.mark.parametrize(
    ("off", "question"),
    [
        ("Anna cancelled her gym membership.", "When does Anna arrive?"),
        ("Anna is off to Rome for lunch.", "When does Anna arrive?"),
        ("The gym is off the High Street.", "How much is the gym?"),
    ],
)
def test_what_somebody_calls_off_is_not_the_person(off: str, question: str) -> None:
    plan = source(1, "Anna arrives on 3 May. The gym is 40 euros.", "plan.md", dated="2026-10-01")
    assert cancelled(question, plan, source(2, off, "note.md", dated="2026-11-22")) == ""
