"""The passages of a file -> the amount that it is about: an invoice's total. Pure; for surveying.

It is the largest of those on a line that speaks of a total; without such a line the largest amount
of money.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.quantities import Quantity, quantities

MONEY = frozenset({
    "dollar", "euro", "pound", "franc", "yen", "canadian dollar", "australian dollar",
    "swedish krona", "norwegian krone", "danish krone", "zloty", "koruna", "rupee", "yuan",
})  # fmt: skip
_TOTAL = re.compile(
    r"\b(?:grand\s+total|total|amount\s+due|balance\s+due|sum|to\s+pay|payable|invoice\s+amount"
    r"|gesamtbetrag|gesamt|summe|betrag)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A value in a unit as quantities names it ("" if none is said), and the line that says it:
    `texts[text][start:end]`."""

    value: float
    unit: str
    text: int
    start: int
    end: int

    @property
    def shown(self) -> str:
        """The value with thousands set apart, and its unit."""
        return with_unit(self.value, self.unit)


def amount_of(texts: Sequence[str], unit: str = "") -> Amount | None:
    """The amount that a file with these passages is about; only such as may be in `unit`."""
    totals: list[Amount] = []
    amounts: list[Amount] = []
    for at, text in enumerate(texts):
        for start, end in _lines(text):
            line = text[start:end]
            money = [one for one in quantities(line) if _is_amount(one, line, unit)]
            if money:
                most = max(money, key=lambda one: one.value)
                found = Amount(most.value, most.unit, at, start, end)
                (totals if _TOTAL.search(line) else amounts).append(found)
    return max(totals or amounts, key=lambda one: one.value, default=None)


def with_unit(value: float, unit: str) -> str:
    """1234.5, "euro" -> "1,234.50 euros"."""
    said = f"{value:,.2f}".removesuffix(".00")
    if not unit:
        return said
    plural = unit if value == 1 or unit in ("yen", "yuan") else _plural(unit)
    return f"{said} {plural}"


def _plural(unit: str) -> str:
    if unit.endswith("krona"):
        return unit.replace("krona", "kronor")
    return unit.replace("krone", "kroner") if unit.endswith("krone") else f"{unit}s"


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.splitlines(keepends=True):
        bare = line.rstrip()
        if bare:
            yield start, start + len(bare)
        start += len(line)


def _is_amount(one: Quantity, line: str, unit: str) -> bool:
    """Money, or a plain number on the line of a total; in the unit that the question names."""
    whole = bool(one.date) and one.date == (one.value, 0, 0)  # "Total: 1850" is no year
    if (one.date and not whole) or (unit and one.unit and one.unit != unit):
        return False
    return one.unit in MONEY or (not one.unit and bool(_TOTAL.search(line)))
