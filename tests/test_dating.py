"""Which day a file is of: by its name, its text, its properties, or the file's time."""

from __future__ import annotations

from datetime import datetime

import pytest

from assistant.dating import day_in_label, day_of, day_said


@pytest.mark.parametrize(
    ("path", "title", "stated", "text", "shown", "by"),
    [
        ("/a/Report 2023-04.pdf", "", "2020-01-01", "", "2023-04", "its name"),
        ("/a/scan.pdf", "Report of 2022", "", "", "2022", "its name"),
        ("/a/x.eml", "Minutes 2019", "2024-05-06", "", "2024-05-06", "its header"),
        ("/a/x.md", "", "2020", "Lease\n\nDated 3 March 2021.", "2021-03-03", "its text"),
        ("/a/x.md", "", "2020-02-01", "We met them on 04/03/2021.", "2020-02-01", "its properties"),
        ("/a/IMG_20230431.txt", "", "", "", "2024-05-01", "the file's time"),
        ("/a/Water Mar 2025.pdf", "", "", "Date: 04.04.2025", "2025-03", "its name"),
        ("/a/Water Apr 2025.pdf", "", "", "Date: 04.04.2025", "2025-04-04", "its text"),
    ],
)
def test_a_file_is_of_the_day_that_it_says(
    path: str, title: str, stated: str, text: str, shown: str, by: str
) -> None:
    time = int(datetime(2024, 5, 1, 12).timestamp() * 1e9)
    found = day_of(path, title, stated, text, time)
    assert (found.shown, found.by) == (shown, by)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("Brightwater Mar 2025", "2025-03"),
        ("Rechnung März 2025", "2025-03"),
        ("2025 March minutes", "2025-03"),
        ("2025-Mar-05", "2025-03-05"),
        ("Facture févr. 2024", "2024-02"),
        ("acta marzo de 2024", "2024-03"),
        ("Miete_1_Dezember_2023", "2023-12-01"),
        ("Letter 15.03.2025", "2025-03-15"),
        ("Note 15-03-2025", "2025-03-15"),
        ("Note 03-04-2025", "2025"),  # of March or of April?
        ("Jan-Mar 2025", "2025"),
        ("Bob May, list 2025", "2025"),
        ("Mayor 2025", "2025"),
        ("Flat 12", ""),
    ],
)
def test_a_name_says_a_month_in_words_and_a_day_in_numbers(name: str, shown: str) -> None:
    found = day_said(f"/a/{name}.pdf", "", "", "")
    assert (found.shown if found else "") == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Of 4 March 2024, between Harrow Ltd and Blanko Services.", "2024-03-04"),
        ("Of 12 December 2022.", "2022-12-12"),
        ("Vom 24. Dezember 2025 bis 2. Januar 2026 ist das Büro zu.", ""),
        ("Du 3 mars 2024 au 10 mars 2024, la piscine est fermée.", ""),
        ("Vom 3. März 2024. Zwischen A und B.", "2024-03-03"),
        ("Data sheet, Mill Lane 14. Version of 2 May 2023.", "2023-05-02"),
        ("It ends the contract\nof 3 May 2021 at once.", ""),
        ("Rules\nLast updated: 3 June 2023\nThe fee is 4 euros.", "2023-06-03"),
        ("Rules\nIn force since 1 March 2023\nThe fee is 4 euros.", "2023-03-01"),
        ("Rules\nApproved by the board on 18 September 2023\nThe fee is 4 euros.", "2023-09-18"),
        ("Ordnung\nStand: 3. Juni 2023\nDer Beitrag ist 4 Euro.", "2023-06-03"),
        ("Rules\nThe status on 3 June 2023 was that nobody had paid.", ""),
        ("Date of agreement: 01/09/2023\nIt begins on 15/09/2023.", "2023"),
        ("This agreement is made on 14 February 2022 between A and B.", "2022-02-14"),
        ("A and B agree, on 20 October 2023:", "2023-10-20"),
        ("Minutes of the annual meeting, 14 March 2023\n\nChair: A.", "2023-03-14"),
        ("Contract of 4 May 2024, a draft\n\nPets may be kept.", "2024-05-04"),
        ("A and B, Flat 2. 10 January 2025.", "2025-01-10"),
        ("RECHNUNG Nr. 17      Datum: 12.09.2024\nLieferung: 10.09.2024", "2024-09-12"),
        ("DEVIS n° 24-071      le 18 mars 2024\nToiture", "2024-03-18"),
        ("Suite à notre visite, le 3 mai 2024, nous vous proposons ceci.", ""),
        ("To: The Hare, Ansley. Date: 28 June 2024. Fitted on 3 May 2024.", "2024-06-28"),
        ("Counter | £40\nPaid with the order on 29 April 2024 | £20", ""),
        ("Lease of the hall." + " It is let." * 100 + "\nSigned on 14 May 2021.", "2021-05-14"),
        ("Lease of the hall." + " It is let." * 100 + "\nIt ends on 14 May 2021.", ""),
        ("Due date: 5 May 2025\nInvoice date | 6 April 2025", "2025-04-06"),
        ("The contract is for a fixed term and ends on 30 June 2026.", ""),
        ("The tenancy begins on 15/09/2023.", ""),
        ("Valid from 1 July 2024 to 30 June 2025", ""),
        ("Date of birth: 4 May 2018", ""),
        ("Thank you for your invoice of 3 May 2025.", ""),
        ("The mill was sold on 12 May 1998.", ""),
    ],
)
def test_a_term_or_what_happened_is_no_date_of_a_document(text: str, shown: str) -> None:
    found = day_said("/a/x.pdf", "", "", text)
    assert (found.shown if found else "") == shown


@pytest.mark.parametrize(
    ("name", "begin"),
    [
        ("staff.csv", "Name,Department,Start\nInes Ott,Sales,2019-03-01\n"),
        ("tyres.md", "Date | Item | Cost\n2019-03-01 | Tyres | 40\n"),
        ("patient.txt", "Patient: Zoe Hart, 14 March 1987\n"),
        ("car.txt", "MOT date: 3 May 2027\n"),
        ("party.txt", "Wedding date: 20 June 2027\n"),
    ],
)
def test_what_a_text_tells_of_other_days_is_not_its_own(name: str, begin: str) -> None:
    assert day_said(f"/home/{name}", "", "", begin) is None


def test_a_quotation_without_a_date_is_of_the_mail_that_quotes_it() -> None:
    assert day_in_label("Ben · quoted in 2024-05-03 · Ida · Re: Boat").startswith("2024-05-03")
    own = "2024-05-01 · Ben · quoted in 2024-05-03 · Ida · Re: Boat"
    for label, day in ((own, "2024-05-01"), (own[13:], "2024-05-03")):
        found = day_said("/in.mbox", "", "", "", label)
        assert found is not None
        assert found.shown == day
    assert day_said("/in.mbox", "", "", "", "Ben · Boat") is None
