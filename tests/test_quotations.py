"""Mails taken apart: what their writer says, what is quoted in them, and of whom that is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.quotations import (
    Line,
    Source,
    answered,
    attributed,
    is_head,
    is_lead,
    is_quotation,
    lead_of,
    lines_of,
    taken_apart,
)

ANYBODY = Source()


def parts(text: str, unnamed: Source | None = ANYBODY) -> list[tuple[str, str, str]]:
    """Of each part: of whom and of when it is, and its own text."""
    return [
        (
            source.author if source else "",
            source.date if source else "",
            "\n".join(
                line.text for run in runs if run.source is None for line in run.lines
            ).strip(),
        )
        for source, runs in taken_apart(lines_of(text), unnamed, 8)
    ]


@pytest.mark.parametrize(
    ("said", "author", "address", "date"),
    [
        (
            "On Fri, 10 Feb 2023 at 19:12, Ruth Adeyemi <ruth@x.example> wrote:",
            "Ruth Adeyemi", "ruth@x.example", "2023-02-10T19:12:00",
        ),
        ("On 27 Jun 2023, Clara wrote:", "Clara", "", "2023-06-27"),
        (
            "On Sunday, May 5, 2024 at 8:11 PM Carter, Ben <b@x.example> wrote:",
            "Carter, Ben", "b@x.example", "2024-05-05T20:11:00",
        ),
        ("Am 30.08.2023 um 16:45 schrieb Helen Marsh:", "Helen Marsh", "", "2023-08-30T16:45:00"),
        (
            "Am Do., 30. Aug. 2023 um 16:45 Uhr schrieb Helen Marsh <h@x.example>:",
            "Helen Marsh", "h@x.example", "2023-08-30T16:45:00",
        ),
        ("Helen Marsh schrieb am 30.08.2023 um 16:45:", "Helen Marsh", "", "2023-08-30T16:45:00"),
        (
            "Le jeu. 30 août 2023 à 16:45, Hélène Marchand <h@x.example> a écrit :",
            "Hélène Marchand", "h@x.example", "2023-08-30T16:45:00",
        ),
        (
            "El 5 de junio de 2024 a las 9:00, Ana Ruiz (<a@x.example>) escribió:",
            "Ana Ruiz", "a@x.example", "2024-06-05T09:00:00",
        ),
        ("Am 03.06.23 um 19:05 schrieb Ida Holm:", "Ida Holm", "", "2023-06-03T19:05:00"),
        ("Derek Lamb <d@x.example> writes:", "Derek Lamb", "d@x.example", ""),
        ("On 05/06/2024, Ben Carter wrote:", "Ben Carter", "", ""),  # May or June?
    ],
)  # fmt: skip
def test_attributions(said: str, author: str, address: str, date: str) -> None:
    found = attributed(said)
    assert found is not None
    assert (found.author, found.address, found.date) == (author, address, date)


def test_a_reply_above_what_it_answers() -> None:
    text = (
        "Brilliant!\n\nOn Fri, 10 Feb 2023 at 19:12, Ruth Adeyemi <ruth@x.example>\nwrote:\n"
        "> Hi Clara,\n>\n> I have booked the cottage. It sleeps\n> eight.\n"
    )
    assert parts(text) == [
        ("", "", "Brilliant!"),
        (
            "Ruth Adeyemi",
            "2023-02-10T19:12:00",
            "Hi Clara,\n\nI have booked the cottage. It sleeps\neight.",
        ),
    ]


def test_replies_between_and_below() -> None:
    text = "On 3 May 2024, Ben wrote:\n> Chairs, please?\n\nSix.\n\n> And the urn?\n\nNo.\n\nAnna"
    assert parts(text) == [
        ("", "", "Six.\n\n\nNo.\n\nAnna"),
        ("Ben", "2024-05-03", "Chairs, please?\n\nAnd the urn?"),
    ]
    runs = next(taken_apart(lines_of(text), ANYBODY, 8))[1]
    assert [answered(runs, at) for at in range(4)] == [False, True, False, True]
    below = f"On 3 May 2024, Ben wrote:\n> {'A long letter. ' * 60}\n\nI agree."
    runs = next(taken_apart(lines_of(below), ANYBODY, 8))[1]
    assert not answered(runs, 1)


def test_quotations_in_quotations() -> None:
    text = (
        "No.\n\nOn 3 May 2024, Ben Carter wrote:\n> Yes.\n>\n"
        "> On 2 May 2024, Anna Vogel wrote:\n>> Maybe?\n>>> Who knows.\n"
    )
    assert parts(text) == [
        ("", "", "No."),
        ("Ben Carter", "2024-05-03", "Yes."),
        ("Anna Vogel", "2024-05-02", "Maybe?"),
        ("", "", "Who knows."),
    ]


HEADS = {
    "English": (
        "-----Original Message-----\nFrom: Ben Carter\nSent: Sunday, May 5, 2024 8:11 PM\n"
        "To: Anna Vogel\nSubject: Allotment\n\n"
    ),
    "German": (
        "Von: Ben Carter <ben@x.example>\nGesendet: Sonntag, 5. Mai 2024 20:11\nAn: Anna Vogel\n"
        "Betreff: Allotment\n\n"
    ),
    "French": (
        "________________________________\nDe : Ben Carter\nEnvoyé : dimanche 5 mai 2024 20:11\n"
        "À : Anna Vogel\nObjet : Allotment\n\n"
    ),
    "Spanish": (
        "-----Mensaje original-----\nDe: Ben Carter\nEnviado el: domingo, 5 de mayo de 2024 20:11\n"
        "Para: Anna Vogel\nAsunto: Allotment\n\n"
    ),
    "forwarded": (
        "---------- Forwarded message ---------\nFrom: Ben Carter <ben@x.example>\n"
        "Date: Sun, 5 May 2024 at 20:11\nSubject: Allotment\nTo: Anna Vogel <a@x.example>,\n"
        " Clara <c@x.example>\n\n\n"
    ),
    "Apple": (
        "Begin forwarded message:\n\nFrom: Ben Carter <ben@x.example>\nSubject: Allotment\n"
        "Date: 5 May 2024 at 20:11:00 BST\nTo: Anna Vogel <a@x.example>\n\n"
    ),
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS.keys())
def test_the_heads_of_messages_below(head: str) -> None:
    text = f"See below.\n\n{head}I would sell the shed.\n\nThe water butt leaks."
    told = "I would sell the shed.\n\nThe water butt leaks."
    assert parts(text, None) == [
        ("", "", "See below."),
        ("Ben Carter", "2024-05-05T20:11:00", told),
    ]
    (_, _), (source, _) = taken_apart(lines_of(text), None, 8)
    assert source is not None
    assert source.subject == "Allotment"
    assert is_head(head.strip())
    marked = "\n".join(f"> {line}" for line in f"{head}I would sell the shed.".split("\n"))
    assert parts(f"On 6 May 2024, Anna Vogel wrote:\n{marked}") == [
        ("", "", ""),
        ("Anna Vogel", "2024-05-06", ""),
        ("Ben Carter", "2024-05-05T20:11:00", "I would sell the shed."),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Run this:\n\n> npm install\n> npm test\n",
        "On Tuesday the board wrote:\nthe fence is too high.",
        "From: Leeds\nTo: York\n\nThe train takes half an hour.",
        "Date: 5 May 2024\nPlace: the hall\n\nFrom now on we meet on Mondays.",
        "Am Montag schrieb ich:\ndas geht nicht.",
    ],
)
def test_what_is_no_quotation(text: str) -> None:
    """Where the mail is no reply, ">" alone says nothing."""
    assert len(parts(text, None)) == 1


def test_labels_leads_and_heads() -> None:
    source = Source("Derek Lamb", "d@x.example", "2023-11-10T09:00:00")
    label = source.label("2023-11-11 · Tom · Re: Fence")
    assert label == "2023-11-10 · Derek Lamb · quoted in 2023-11-11 · Tom · Re: Fence"
    assert is_quotation(label)
    assert is_quotation(ANYBODY.label("2023-11-11 · Tom"))
    assert not is_quotation("2023-11-11 · Tom · Re: quoted in the paper")
    assert not is_quotation(None)
    assert source.head == "Date: 2023-11-10 09:00:00\nFrom: Derek Lamb <d@x.example>"
    assert is_lead(lead_of(source, "Do you\nmind?"))
    assert lead_of(source, "Do you\nmind?") == "» Derek Lamb: Do you mind?"
    assert lead_of(source, "word " * 99) == ""


@given(st.lists(st.sampled_from([
    "", ">", "> yes", ">> no", "On 3 May 2024, Ben wrote:", "From: Ben", "Sent: 3 May 2024",
    "To: Anna", "-----Original Message-----", "text", "Am 3.5.2024 schrieb Eva:",
])))  # fmt: skip
def test_no_word_is_lost_or_doubled(said: list[str]) -> None:
    """All lines stand in one part, but for what says of whom a part is."""
    lines = lines_of("\n".join(said))
    numbered = [Line(line.text, line.depth, at) for at, line in enumerate(lines)]
    kept = [
        line.block
        for _, runs in taken_apart(numbered, ANYBODY, 8)
        for run in runs
        if run.source is None
        for line in run.lines
        if line.block >= 0
    ]
    assert len(kept) == len(set(kept))
    plain = {at for at, line in enumerate(lines) if line.text in ("yes", "no", "text")}
    heads = {at for at, line in enumerate(lines) if ":" in line.text or "-" in line.text}
    assert plain <= set(kept) | heads
