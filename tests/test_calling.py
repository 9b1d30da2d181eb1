"""Whether a file is what a question calls it: by its name, folder, title and first lines."""

from __future__ import annotations

from datetime import date

import pytest

from assistant.calling import Paper
from assistant.corpus import corpus_question


def is_one(noun: str, begin: str, path: str = "scan 17.pdf", title: str = "") -> bool:
    asked = corpus_question(f"list all {noun}", date(2026, 5, 20))
    assert asked is not None
    return Paper(path, title, begin).is_called(asked.noun, asked.kind)


@pytest.mark.parametrize(
    ("noun", "begin"),
    [
        ("invoices", "Orbit Hosting\n\nInvoice 2025-03\n\nDate: 1 March 2025"),
        ("invoices", "Orbit Hosting\n\nWater Lane 4\n\nInvoice for | 2025-03\nItem | Net | Gross"),
        ("invoices", "Invoice,Date,Net\nA-1,3 May 2025,12"),
        ("policies", "Harbour Mutual\n\nHousehold policy HM-1 Insured property: 12 Elm Street"),
        ("policies", "Harbour Mutual\n\nRenewal notice, policy HM-1, 40 Mill Lane"),
        ("minutes", "Rowing Club\n\nMinutes of the annual general meeting, 14 March 2023"),
        ("quotations", "Hartmann Roofing\n\nQuotation 88/25, 12 May 2025 Renewal of the roof"),
        ("invoices", "Orbit Hosting\n\nYour electricity bill\n\nCustomer 4"),
        ("invoices", "Stadtwerke\n\nIhre Rechnung Nr. 12"),
        ("delivery notes", "Calloway Hardware\n\nDelivery note 2415\n\nGoods | Quantity"),
        ("contracts", "This agreement is made on 3 May 2021 between A of Ely and B of York."),
    ],
)
def test_below_a_letterhead_stands_what_a_paper_is(noun: str, begin: str) -> None:
    assert is_one(noun, begin)


@pytest.mark.parametrize(
    ("noun", "begin"),
    [
        ("invoices", "Orbit Hosting\n\nDear Ms Lee,\n\ninvoice 3302"),
        ("invoices", "Orbit Hosting\n\nRe: invoice 3302"),
        ("invoices", "Orbit Hosting\n\nYour invoice of 3 May"),
        ("invoices", "Quotation 4\n\nBill to: Ms Lee\n\nTotal: 40"),
        ("invoices", "Club members\n\nBill Turner\n\nMill Lane 4"),
        ("contracts", "Phone shop\n\nContract period: 12 months"),
        ("minutes", "Pancakes\n\nPreparation: 20 minutes"),
        ("minutes", "Ready in 20 minutes\n\nTake an egg."),
        ("invoices", "Orbit Hosting\n\nComplaint about invoice 3302"),
        ("invoices", "Complaint about invoice 3302\n\nGood morning"),
        ("invoices", "Orbit Hosting\n\nInvoice | Date | Net | Gross"),
        ("contracts", "Orbit Hosting\n\nThe contract with Halden was discussed at length and it"),
        ("contracts", "Orbit Hosting\n\nContract ends soon. Write to us."),
        ("contracts", "The contract was discussed for a long time, and nothing came of it."),
        ("policies", "Harbour Mutual\n\nPolicy number: HM-1\n\nPlease pay."),
        ("contracts", "Addendum to the contract of employment\n\nA and B"),
        ("leases", "Amendment to the tenancy agreement\n\nA and B"),
        ("policies", "Harbour Mutual\nPolicy: Trade combined\n\nDear Ms Lee,\n\nWe paid."),
        ("invoices", "Office notes\n\nInvoices. Those of a month go out" + ", late" * 60 + "."),
    ],
)
def test_what_is_only_about_one_is_none(noun: str, begin: str) -> None:
    assert not is_one(noun, begin)


def test_a_note_alone_is_none_of_several_kinds() -> None:
    assert not is_one("notes", "Delivery note 2415")
    assert not is_one("delivery notes", "Credit note 7")


def test_the_names_of_columns_do_not_say_what_a_file_is() -> None:
    begin = "month,employee,contract_hours,note\n2024-05,Ada Lind,30,"
    assert not is_one("contracts", begin, "hours.csv")
    assert is_one("invoices", "Invoice 17\nNails,40\nTotal,40", "scan.csv")


def test_a_name_that_is_of_another_paper_is_none() -> None:
    assert is_one("contracts", "", "Contract Reilly.docx")
    assert not is_one("contracts", "", "Contract Reilly addendum.docx")
    assert not is_one("contracts", "", "contracts/Reilly amendment.docx")
    assert not is_one("invoices", "", "Complaint about invoice 3302.docx")
    assert is_one("contracts", "", "Contract with amendment.docx")
