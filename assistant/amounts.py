"""The passages of a file -> the amount that it is about: an invoice's total. Pure; for surveying.

It is what the file asks for before what was already paid is taken off: a row that a total labels,
or what is to be paid if nothing was; else a number alone below those that add up to it; else the
balance that is left; else a total of something else ("Total savings"); else a total that a sentence
tells; else the largest amount. Of the same kind one whose label says nothing else, and the last. A
net sum, a subtotal, a balance carried forward or a sum insured is no total.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

from assistant.quantities import Quantity, quantities

CODES = {
    "dollar": "USD", "euro": "EUR", "pound": "GBP", "franc": "CHF", "yen": "JPY",
    "canadian dollar": "CAD", "australian dollar": "AUD", "swedish krona": "SEK",
    "norwegian krone": "NOK", "danish krone": "DKK", "zloty": "PLN", "koruna": "CZK",
    "rupee": "INR", "yuan": "CNY",
}  # fmt: skip
"""Units of money as quantities names them, and how they are shown."""
_TAX = (  # "Total incl. VAT", "Total (20% VAT)"
    r"(?:\s*\(?(?:\b(?:incl\w*|inkl\w*|with|mit|avec|con)\.?\s*)?"
    r"(?:\b\d+\s?(?:%|per\s?cent\b)\s*)?\b(?:vat|mwst|ust|tva|iva|gst|tax(?:es)?)\b\.?\)?)?"
)
_TOTAL = (
    r"(?:grand\s+)?total(?:\s+(?:amount|gross|incl\w*\.?|ttc))?|(?:invoice\s+amount|sum|gross"
    r"(?:\s+(?:total|amount))?|(?:rechnungs|gesamt|end)?betrag|brutto|gesamt|summe|montant|importe)"
)
_DUE = (
    r"total\s+(?:due|payable|to\s+pay)|(?:total\s+)?amount\s+(?:due|payable)|(?:to\s+pay|payable|zahlbetrag"
    r"|zu\s+zahlen|(?:net\s+)?[àa]\s+payer|a\s+pagar)|balance(?:\s+(?:due|payable|to\s+pay))?"
)
_LABEL = rf"(?:(?P<pay>net\s+pay)|(?P<due>{_DUE})|(?P<total>{_TOTAL}))\b{_TAX}"
_LEADING = r"^[\W_]*(?:[^\W\d_]+\s+){0,3}?"  # "Still to pay", "Your total"
_ROW = re.compile(rf"{_LEADING}{_LABEL}", re.I)
_MOST_BETWEEN = 6  # words between a label and its amount
_PLAIN = re.compile(  # "Total including VAT: £40", and not "Total savings: £40"
    r"(?:\W|\b(?:incl\w*|inkl\w*|of|the|vat|tax(?:es)?|mwst|tva|iva|per|cent|price|cost|amount|is|was"
    r"|comes|to|(?-i:[A-Z]{3})|\d+)\b)*",
    re.I,
)
_FOR = re.compile(r"\W*(?:\b(?:price|cost|amount)\s+)?(?:of|for|f[üu]r|pour|para)\b", re.I)
_TOLD = re.compile(rf"\b(?:net\s+pay|{_DUE}|{_TOTAL})\b", re.I)
_PAID = re.compile(
    r"\b(?:(?:pre)?paid|received|deposit|advance\s+payment|on\s+account|(?:booking|holding)\s+fee|part\s+payment"
    r"|anzahlung|bezahlt|gezahlt|erhalten|acompte|versée?|payée?|réglée?|pagado|anticipo)\b",
    re.I,
)
_OTHER = re.compile(
    r"\bsub[\s-]?total|\bnet\b(?!\s+pay)|\bnetto\b|\bzwischensumme|\bexcl"
    r"|\b(?:before|without|ohne|hors|sin)\s+(?:tax(?:es)?|vat|mwst|ust|iva)\b|\bht\b"
    r"|\b(?:previous|opening|brought|carried)\b|\byear\s+to\s+date|\bytd\b|\binsur|\bliab|\blimit"
    r"|\bversicher|\btotal\s+(?:vat|tax(?:es)?|discount|mwst|ust|tva|iva|gst|paid)\b|\bprevio",
    re.IGNORECASE,
)
_BARE = re.compile(  # "Total: 1850", "Total amount | 1850": the number is all that follows
    rf"{_LEADING}{_LABEL}\s*(?:\((?P<unit>[A-Z]{{3}}|[$€£])\))?[\s.:=|*]*"
    r"(?P<number>\d(?:[\d.,'\u00a0\u202f ]*\d)?)[\s|*.]*$",
    re.I,
)
_LABEL_ONLY = re.compile(rf"^[\s|*#]*{_LABEL}[\s.:=|*]*$", re.I)
_SENTENCE_END = re.compile(  # not after "incl."
    r"(?<=[^\W\d_]{2})(?<!\bincl|\binkl|\bexcl|\bzzgl)(?<!\bltd|\binc)(?<!\bno|\bnr|\bco|\bca)"
    r"[.!?]\s+(?=\w)",
    re.I,
)
_MOST_ADDED = 60  # numbers above one that may add up to it
_PAY, _WHOLE, _ADDED, _BALANCE, _SAID, _ANY = range(5, -1, -1)
_OF_OTHER = 1.5  # "Total savings": what is left to pay comes before it
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
    best: tuple[tuple[float, bool, float], Amount] | None = None
    above: list[float] = []  # the numbers that end the lines so far
    is_paid = False  # whether a line so far says what was already paid
    for at, text in enumerate(texts):
        for label, line, start, end in _lines(text):
            added = _added(line, above)
            found = [*_amounts(line, label, unit), *([added] if added else [])]
            for one, kind in _ranked(label, line, found, is_paid):
                kind = _ADDED if one is added else kind
                amount = Amount(one.value, one.unit, at, start, end)
                # the last of the totals; of amounts that no total is said of, the largest
                rank = (kind, bool(one.unit), 0.0 if kind else one.value)
                if best is None or rank >= best[0]:
                    best = (rank, amount)
            is_paid |= bool(_PAID.search(label) and re.search(r"\d", label))
    return best[1] if best else None


def with_unit(value: float, unit: str) -> str:
    """1234.5, "euro" -> "1,234.50 EUR"."""
    said = f"{value:,.2f}".removesuffix(".00")
    return f"{said} {CODES[unit]}" if unit else said


def _ranked(
    label: str, line: str, found: Sequence[Quantity], is_paid: bool
) -> Iterator[tuple[Quantity, float]]:
    """The amounts of a line, and how likely each is the file's; of a labelled row, its largest."""
    row = None if _OTHER.search(label) else _ROW.match(label)
    gaps = {one: label[row.end() :].partition(line[one.start : one.end])[0] for one in found if row}
    near = [one for one, gap in gaps.items() if _is_near(gap)]
    if row and near:
        kind: float = _BALANCE if row["due"] and is_paid else _WHOLE
        kind = _PAY if row["pay"] else kind
        largest = max(near, key=lambda one: one.value)
        if _PLAIN.fullmatch(gaps[largest]):
            kind += 0.5
        elif row["total"] and not _FOR.match(gaps[largest]):
            kind = _OF_OTHER
        yield largest, kind
        return
    told = list(_told(line)) if found else []
    for one in found:
        yield (
            one,
            _SAID if any(low <= one.start and one.end <= high for low, high in told) else _ANY,
        )


def _is_near(between: str) -> bool:
    """Whether an amount is that of the label before: not "Payable soon. A tyre costs 57 pounds"."""
    return len(between.split()) <= _MOST_BETWEEN and not _SENTENCE_END.search(between)


def _told(line: str) -> Iterator[tuple[int, int]]:
    """The sentences that say that their amount is a total."""
    ends = [0, *(match.end() for match in _SENTENCE_END.finditer(line)), len(line)]
    for low, high in pairwise(ends):
        if _TOLD.search(line, low, high) and not _OTHER.search(line, low, high):
            yield low, high


def _added(line: str, above: list[float]) -> Quantity | None:
    """A number alone on its line to which the last of those `above` add up, in which it is put."""
    found = quantities(line)
    last = found[-1] if found else None
    if last is None or last.date or re.search(r"\w", line[last.end :]):
        return None
    if last.unit and last.unit not in CODES:
        return None
    is_alone = not re.search(r"\w", line[: last.start])
    sums = accumulate(reversed(above[-_MOST_ADDED:]))
    adds_up = any(n and math.isclose(one, last.value, abs_tol=0.005) for n, one in enumerate(sums))
    above.append(last.value)
    return last if is_alone and adds_up else None


def _lines(text: str) -> Iterator[tuple[str, str, int, int]]:
    """Each line as what labels it, what holds its amount, and its range; "Total" alone labels the
    line below it, and the first cells of a row its last."""
    start, above = 0, ""
    for line in text.splitlines(keepends=True):
        whole = line.rstrip()
        bare = re.sub(r"[ \t]{2,}", " ", whole)  # columns that spaces set apart
        if bare:
            named, amount = _cells(bare)
            label = f"{above} {bare}" if above and not _TOLD.search(bare) else named
            yield label, amount, start, start + len(whole)
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
    named = quantities(f"{bare['unit'] or ''} {bare['number']}")[-1:]  # "Total (GBP) 40.00"
    return [
        Quantity(0, len(line), one.value, one.unit)
        for one in named
        if not unit or one.unit in ("", unit)
    ]
