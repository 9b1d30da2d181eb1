"""What a survey found -> the sentences that tell it; for surveying."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant.amounts import Amount, with_unit
from assistant.corpus import CorpusQuestion
from assistant.dating import NO_DAY, Dated
from assistant.records import Citation, Sentence
from assistant.store import SurveyedFile

MOST_LISTED = 50
FIRST = ("latest", "oldest", "most", "least")  # what asks for one file; the next two are shown, too
MOST_FIRST = 3
PRICED = ("most", "least", "sum")  # what asks for amounts
BY_WHAT = "A file counts as what its name, folder, title or first lines call it."
BY_HEAD = "Whom a mail is from and to is what its head says: a name or an address."

MAY_DIFFER = "Amendments and notices are files of their own and may say otherwise."


@dataclass(frozen=True, slots=True)
class Found:
    """A file that fits, and the place that shows it."""

    file: SurveyedFile
    dated: Dated
    citation: Citation | None
    amount: Amount | None = None
    mail: str = ""  # in a mailbox: its label, by which it is told

    @property
    def called(self) -> str:
        """The file's name, or what the mail is called."""
        return self.mail or Path(self.file.path).name


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many files are what the question calls them, are read, and are there."""

    fitting: int
    read: int
    files: int
    unpriced: int = 0  # that would fit, but no amount was found in them
    unending: int | None = None  # that do not say when they end, where that is asked for

    @property
    def said(self) -> str:
        """How much of the library the answer rests on."""
        if self.read == self.files:
            return f"Read all {self.files} files." if self.files != 1 else "Read the only file."
        return f"Read {self.read} of {self.files} files; the others may hold more."


def sentences(
    asked: CorpusQuestion,
    found: Sequence[Found],
    undated: Sequence[Found],
    coverage: Coverage,
) -> list[Sentence]:
    """The answer, and a line for each file; `undated`: what fits but says no date of its own."""
    if asked.ask in ("most", "least"):
        found = _by_amount(found, asked.ask == "most")
    first_only = asked.ask in FIRST
    most = MOST_FIRST if first_only else MOST_LISTED
    shown = found[:most]
    head = f"{_told(asked, found, coverage)} {_undated(len(undated))}{_unpriced(coverage.unpriced)}"
    if coverage.unending is not None:
        head += _unending(coverage.unending) + MAY_DIFFER + " "
    head += coverage.said
    if asked.noun.words:
        head += f" {BY_WHAT}"
    if not found and (asked.sent_by or asked.sent_to):
        head += f" {BY_HEAD}"
    if len(found) > len(shown) and not first_only:
        head += f" The first {len(shown)} are listed."
    cited = tuple(one.citation for one in shown if one.citation is not None)
    return [
        Sentence(head, "supported", cited[: 1 if first_only else None]),
        *(_listed(one) for one in shown),
        *(_listed(one, dated=False) for one in undated[:most]),
    ]


def none_fits(count: int, said: str) -> str:
    """That nothing of so many is what a question asks for, in its words."""
    return f"None of {count} fits “{said}”."


def _told(asked: CorpusQuestion, found: Sequence[Found], coverage: Coverage) -> str:
    if not found:
        return none_fits(coverage.fitting, asked.said)
    if asked.ask in ("latest", "oldest"):
        return _first(found, asked.ask == "oldest")
    if asked.ask in ("most", "least"):
        return _utmost(found, asked.ask == "most")
    count = len(found)
    told = f"{count} {'file fits' if count == 1 else 'files fit'} “{asked.said}”."
    if _are_mails(asked):
        told = f"{count} {'mail fits' if count == 1 else 'mails fit'} “{asked.said}”."
    return f"{told} {_summed(found)}" if asked.ask == "sum" else told


def _are_mails(asked: CorpusQuestion) -> bool:
    return "eml" in asked.noun.kinds


def _first(found: Sequence[Found], oldest: bool) -> str:
    """The first, and how many may come before it: "2025" is no day."""
    first = found[0]
    told = (
        f"The {'oldest' if oldest else 'latest'} is “{first.called}”, "
        f"{first.dated.shown} by {first.dated.by}."
    )
    before = [
        one
        for one in found[1:]
        if (one.dated.first < first.dated.first if oldest else one.dated.last > first.dated.last)
    ]
    if not before:
        return told
    return (
        f"{told} {len(before)} more may be {'older' if oldest else 'later'}; of those only the"
        " month or year is told."
    )


def _utmost(found: Sequence[Found], highest: bool) -> str:
    """The first of each unit: what is 5,000 in euros is not less than 12,000 in yen. Where there is
    only one, bare numbers are of it, too."""
    units = {one.amount.unit for one in found if one.amount}
    alike = len(units - {""}) <= 1
    firsts: dict[str, str] = {}
    for one in found:
        if one.amount:
            shown, name = one.amount.shown, one.called
            dearest = f"The highest amount, {shown}, is that of “{name}”."
            cheapest = f"The lowest amount, {shown}, is that of “{name}”."
            unit = "" if alike else one.amount.unit
            firsts.setdefault(unit, dearest if highest else cheapest)
    return _with_lacking(" ".join(firsts.values()), found)


def _summed(found: Sequence[Found]) -> str:
    """The sum of the amounts, by unit, and in how many files there is none."""
    sums: dict[str, float] = {}
    for one in found:
        if one.amount:
            sums[one.amount.unit] = sums.get(one.amount.unit, 0.0) + one.amount.value
    told = f"Together {', '.join(with_unit(value, unit) for unit, value in sums.items())}."
    return _with_lacking(told if sums else "", found)


def _with_lacking(told: str, found: Sequence[Found]) -> str:
    lacking = sum(one.amount is None for one in found)
    if not told:
        return "No amount was found in them."
    return f"{told} In {lacking} of them no amount was found." if lacking else told


def _by_amount(found: Sequence[Found], highest: bool) -> list[Found]:
    """The highest or the lowest amount first; what has none, last."""
    known = [one for one in found if one.amount]
    known.sort(key=lambda one: one.amount.value if one.amount else 0.0, reverse=highest)
    return [*known, *(one for one in found if not one.amount)]


def _undated(count: int) -> str:
    if count == 1:
        return "1 more says no date of its own. "
    return f"{count} more say no date of their own. " if count else ""


def _unpriced(count: int) -> str:
    return f"In {count} more no amount was found. " if count else ""


def _unending(count: int) -> str:
    if count == 1:
        return "1 says no day on which it ends. "
    return f"{count} say no day on which they end. " if count else ""


def _listed(one: Found, dated: bool = True) -> Sentence:
    path = Path(one.file.path)
    parent = Path(one.file.folder).parent
    shown = os.fspath(path.relative_to(parent)) if path.is_relative_to(parent) else path.name
    is_dated = dated and one.dated is not NO_DAY
    said = f"{one.dated.shown} by {one.dated.by}" if is_dated else "no date of its own"
    if one.mail:
        shown, said = one.mail, shown
    text = f"{shown} ({said}, {one.amount.shown})" if one.amount else f"{shown} ({said})"
    return Sentence(text, "supported", (one.citation,) if one.citation else ())
