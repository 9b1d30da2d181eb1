"""The passages of a file -> the amount that it is about: an invoice's total. Pure; for surveying.

Lines that say what is to be paid come first, then plain totals, then any amount of money; of the
same kind the last. A net sum, a subtotal, a balance carried forward or a sum insured is no total.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from assistant.quantities import Quantity, quantities

CODES = {
    "dollar": "USD", "euro": "EUR", "pound": "GBP", "franc": "CHF", "yen": "JPY",
    "canadian dollar": "CAD", "australian dollar": "AUD", "swedish krona": "SEK",
    "norwegian krone": "NOK", "danish krone": "DKK", "zloty": "PLN", "koruna": "CZK",
    "rupee": "INR", "yuan": "CNY",
}  # fmt: skip
"""Units of money as quantities names them, and how they are shown."""
_DUE = (
    r"grand\s+total|total\s+(?:due|payable|gross|incl\w*\.?|to\s+pay)|(?:amount|balance)\s+(?:due"
    r"|payable)|to\s+pay|payable|invoice\s+(?:amount|total)|gross(?:\s+(?:total|amount))?|net\s+pay"
    r"|(?:rechnungs|gesamt|end|zahl)betrag|brutto|total\s+ttc"
)
_TAX = (  # "Total incl. VAT", "Total (20% VAT)"
    r"(?:\s*\(?(?:\b(?:incl\w*|inkl\w*|with|mit|avec|con)\.?\s*)?(?:\b\d+\s?%\s*)?"
    r"\b(?:vat|mwst|ust|tva|iva|gst|tax(?:es)?)\b\.?\)?)?"
)
_TOTAL = r"total(?:\s+amount)?|sum|gesamt|summe|betrag|montant|importe"
_LABELS = (re.compile(rf"\b(?:{_DUE})\b", re.I), re.compile(rf"\b(?:{_TOTAL})\b", re.I))
_OTHER = re.compile(
    r"\bsub[\s-]?total|\bnet\b(?!\s+pay)|\bnetto\b|\bzwischensumme|\bexcl|\bbefore\s+(?:tax|vat)"
    r"|\bprevious|\bcarried\s+forward|\byear\s+to\s+date|\bytd\b|\binsur|\bliab|\blimit|\bversicher"
    r"|\btotal\s+(?:vat|tax(?:es)?|discount|mwst|ust|tva|iva|gst)\b|\bprevio",
    re.IGNORECASE,
)
_BARE = re.compile(  # "Total: 1850", "Total amount | 1850": the number is all that follows
    rf"^[\s|*#]*(?:{_DUE}|{_TOTAL}){_TAX}[\s.:=|*]*(?P<number>[\d.,'\u00a0\u202f ]*\d)[\s|*.]*$",
    re.I,
)
_LABEL_ONLY = re.compile(rf"^[\s|*#]*(?:{_DUE}|{_TOTAL}){_TAX}[\s.:=|*]*$", re.I)
_COMMA_ROW = re.compile(r"^[^\d,\n]*,\S")


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
    best: tuple[tuple[int, bool, float], Amount] | None = None
    for at, text in enumerate(texts):
        for label, line, start, end in _lines(text):
            kind = _kind(label)
            for one in _amounts(line, label, unit):
                found = Amount(one.value, one.unit, at, start, end)
                # the last of the totals; of amounts that no total is said of, the largest
                rank = (kind, bool(one.unit), 0.0 if kind else one.value)
                if best is None or rank >= best[0]:
                    best = (rank, found)
    return best[1] if best else None


def with_unit(value: float, unit: str) -> str:
    """1234.5, "euro" -> "1,234.50 EUR"."""
    said = f"{value:,.2f}".removesuffix(".00")
    return f"{said} {CODES[unit]}" if unit else said


def _kind(label: str) -> int:
    """2 of a line that says what is to be paid, 1 of a total, 0 of any other."""
    if _OTHER.search(label):
        return 0
    return next((2 - at for at, one in enumerate(_LABELS) if one.search(label)), 0)


def _lines(text: str) -> Iterator[tuple[str, str, int, int]]:
    """Each line as what labels it, what holds its amount, and its range; "Total" alone labels the
    line below it, and the first cells of a row its last."""
    start, above = 0, ""
    for line in text.splitlines(keepends=True):
        bare = line.rstrip()
        if bare:
            named, amount = _cells(bare)
            label = f"{above} {bare}" if above and not _LABELS[1].search(bare) else named
            yield label, amount, start, start + len(bare)
            above = bare if _LABEL_ONLY.match(bare) else ""
        start += len(line)


def _cells(line: str) -> tuple[str, str]:
    """What names an amount and what holds it: of a row of a table, or of a comma-separated file,
    its first cell with the last that holds a number, and that one; else the whole line."""
    if "|" in line:
        cells = [cell for cell in line.split("|") if cell.strip()]
    elif _COMMA_ROW.match(line):
        cells = re.split(r",(?! )", line)
    else:
        return line, line
    last = next((cell for cell in reversed(cells[1:]) if any(map(str.isdigit, cell))), "")
    return (f"{cells[0].strip()} {last.strip()}", last) if last else (line, line)


def _amounts(line: str, label: str, unit: str) -> list[Quantity]:
    """The amounts of money on a line in `unit`, if one is wanted; of a total without any, its
    number, if that is all that follows."""
    found = quantities(line)
    money = [one for one in found if one.unit in CODES]
    if money:
        return [one for one in money if not unit or one.unit == unit]
    bare = _BARE.match(label)
    if not bare or _OTHER.search(label):
        return []
    return [Quantity(0, len(line), one.value) for one in quantities(bare["number"])[-1:]]
