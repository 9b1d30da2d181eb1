"""What a file is about in money: an invoice's total, not what is left to pay, nor a price in it."""

from __future__ import annotations

from time import process_time

import pytest

from assistant.amounts import amount_of


def total(text: str) -> float:
    found = amount_of([text])
    assert found is not None
    line = text[found.start : found.end]
    assert "\n" not in line
    assert any(letter.isdigit() for letter in line)
    return found.value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Net £4,150\nVAT £830\nTotal £4,980\nDeposit received −£1,500\nBalance £3,480", 4980),
        ("Total | £342.80\nAlready paid | £279.20\nStill to pay | £63.60", 342.80),
        ("Total TTC 1 200,00 €\nAcompte versé 500,00 €\nReste à payer 700,00 €", 1200),
        ("Total £1,000\nDiscount £100\nTotal to pay £900", 900),  # nothing was paid
        ("Deposit received £500\nBalance £1,500\nA new one is £5,000", 1500),
        ("Charges £170\nVAT £9.15\nAmount due: £179.15", 179.15),
    ],
)
def test_what_was_already_paid_is_part_of_what_it_costs(text: str, value: float) -> None:
    assert total(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Total £318.60\nPayable within 14 days. A tyre costs £57 fitted.", 318.60),
        ("Stairs, contract sum GBP 18,600.00 net\nTotal      GBP  9,252.00", 9252),
        ("Total | £11,856\nDeposit: 35 % of the total, that is £4,149.60.", 11856),
        ("Total incl. VAT ........ 318.00\nWe charge £35 for looking.", 318),
        ("Premium £6,384, payable in ten instalments of £638.40\nTotal £6,384", 6384),
        ("We charge £90 an hour.\nThe total price of the work is £4,300.", 4300),
        ("Total: £1,200\nYour total savings: £3,000", 1200),
        ("Parts 400.00\nTotal amount due (GBP) 1,234.00", 1234),
        ("Sum £265.50\nTotal including VAT of 20 per cent £318.60", 318.60),
        ("Total price incl. VAT: £500\nA fine of £900 follows.", 500),
        ("Gross pay £3,000\nTax £500\nNet pay £2,500\nTotal pay this year £20,000", 2500),
    ],
)
def test_a_row_that_a_total_labels_comes_before_prose(text: str, value: float) -> None:
    assert total(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Belt 46.00\nWork 100.00\n---\n146.00\nVAT 29.20\n175.20\nA new one: £3k", 175.20),
        ("Album 175.00\nTravel 12.10\n---\n187.10\nFee received -50.00\nBalance 137.10", 187.10),
        ("Album 175.00\nTravel 12.10\n---\n999.99\nBalance due: £187.10", 187.10),  # no sum
    ],
)
def test_a_number_alone_is_a_total_if_those_above_add_up_to_it(text: str, value: float) -> None:
    assert total(text) == value


def test_a_number_whose_label_names_the_money_is_of_it() -> None:
    found = amount_of(["Work 90.00\nTotal (EUR): 99.50"])
    assert found is not None
    assert found.shown == "99.50 EUR"
    assert amount_of(["Work 90.00\nTotal (EUR): 99.50"], "pound") is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Deposit paid £50\nAmount due £150\nTotal savings £20", 150),
        ("Advance notice 30 days\nTotal loyalty points 350 pounds\nAmount payable £90", 90),
        ("Total for the windows £500\nDeposit paid £100\nBalance £400", 500),
        ("Total loyalty points 350\nTotal £90", 90),
        ("Advance payment £100\nTotal £500\nBalance £400", 500),
    ],
)
def test_a_total_of_something_else_comes_after_what_is_left_to_pay(text: str, value: float) -> None:
    assert total(text) == value


@pytest.mark.parametrize("part", ["1 ", "1\n", "Total 1 ", "| ", "£1 ", "1", "."])
def test_a_long_text_takes_no_long_time(part: str) -> None:
    begun = process_time()
    amount_of(["Total " + part * (20_000 // len(part))])
    assert process_time() - begun < 1
