"""Rows of tables are taken one by one, and told with the names of their columns."""

from __future__ import annotations

from dataclasses import replace

import pytest

from assistant.asking import understand
from assistant.evidence import Candidate, Evidence, Reading, candidates
from assistant.pieces import pieces
from assistant.quoting import spoken
from assistant.records import Hit, Place
from assistant.rows import blocks, in_words, is_names, names

TABLE = (
    "What the roof costs\n\nItem | Agreed | Spent by 4 July\nContract, slates | £51,250 | £23,100\n"
    "Wood fibre | £17,800 |\n\nAll of it with VAT. It is paid in July."
)


def hit(text: str, file: str = "/roof.pptx", header: str = "") -> Hit:
    return Hit(1, file, Place(0, len(text)), text, 1.0, {}, header=header)


def told(one: Hit, said: str) -> str:
    start = one.text.index(said)
    return in_words(one, start, start + len(said))


def test_each_row_is_a_piece_and_prose_keeps_its_sentences() -> None:
    assert [TABLE[start:end] for start, end in pieces(TABLE)] == [
        "What the roof costs",
        "Item | Agreed | Spent by 4 July",
        "Contract, slates | £51,250 | £23,100",
        "Wood fibre | £17,800 |",
        "All of it with VAT.",
        "It is paid in July.",
    ]


def test_a_row_with_sentences_in_it_stays_whole() -> None:
    text = (
        "Code | What to do\nF11 | Thaw the pipe. Reset once.\nF28 | It runs on. Book the service."
    )
    assert [text[start:end] for start, end in pieces(text)] == text.split("\n")


def test_a_row_is_told_with_its_columns() -> None:
    one = hit(TABLE)
    assert told(one, "Contract, slates | £51,250 | £23,100") == (
        "Contract, slates: Agreed £51,250; Spent by 4 July £23,100"
    )
    assert told(one, "Wood fibre | £17,800 |") == "Wood fibre: Agreed £17,800"
    assert told(one, "All of it with VAT.") == "All of it with VAT."


def test_a_label_with_a_colon_is_told_with_one() -> None:
    form = hit("Field | Value | Checked\nPatient Name: | Ann Lee | yes\nWard: | 4 | no")
    assert told(form, "Patient Name: | Ann Lee | yes") == "Patient Name: Value Ann Lee; Checked yes"


def test_markdown_and_a_table_that_a_passage_was_cut_from() -> None:
    one = hit("| Firm | Price |\n|------|------:|\n| Pennock | £5 |\n")
    assert told(one, "| Pennock | £5 |") == "Pennock: Price £5"
    cut = hit("Burner seal | 60-1184\nElectrode | 60-1190", header="Part | Number")
    assert told(cut, "Electrode | 60-1190") == "Electrode: Number 60-1190"


def test_years_name_columns_and_labels_may_have_no_name() -> None:
    text = "Statement\n\nYear Ended\n\n2022 | 2021\nNet sales | $410 | $390\nLoss | (3) | —"
    within = hit(text, header="Year Ended 2022\n— | 2022 | 2021")
    assert told(within, "Net sales | $410 | $390") == "Net sales: 2022 $410; 2021 $390"
    assert told(hit("Loss | (3) | —", header="— | 2022 | 2021"), "Loss | (3) | —") == (
        "Loss: 2022 (3); 2021 —"
    )
    one = hit("Loss | (3)", header="Statements of Income\n— | 2022")
    assert told(one, "Loss | (3)") == "Loss: 2022 (3)"
    assert told(hit("Year | 2022 | 2021\nSales | 5 | 4"), "Sales | 5 | 4") == (
        "Sales: 2022 5; 2021 4"
    )


def test_a_label_within_a_table_does_not_cut_it() -> None:
    text = (
        "Balance Sheets\n\n2022 | 2021\nASSETS\nCurrent assets:\nCash | $5 | $4\n"
        "Total current assets | 9 | 8\nA sentence ends here.\nRent | 3 | 2"
    )
    one = hit(text)
    assert told(one, "Cash | $5 | $4") == "Cash: 2022 $5; 2021 $4"
    assert told(one, "Total current assets | 9 | 8") == "Total current assets: 2022 9; 2021 8"
    assert told(one, "Rent | 3 | 2") == "Rent | 3 | 2"
    long = (
        f"Adjustments to reconcile net income to net cash provided by {'operating ' * 5}activities:"
    )
    flows = hit(f"Cash Flows\n\n2022 | 2021\nNet income | 5 | 4\n{long}\nTaxes | 1 | 2")
    assert told(flows, "Taxes | 1 | 2") == "Taxes: 2022 1; 2021 2"
    lead = "The following table shows what was spent on the roof and on all of the other repairs:"
    other = hit(f"Cash Flows\n\n2022 | 2021\nNet income | 5 | 4\n{lead}\nSlates | 1 | 2")
    assert told(other, "Slates | 1 | 2") == "Slates | 1 | 2"
    cut = hit("Liabilities\nPayables | 3 | 2", header="— | 2022 | 2021")
    assert told(cut, "Payables | 3 | 2") == "Payables: 2022 3; 2021 2"


def test_a_row_as_wide_as_the_names_that_its_parser_saw_has_them_below_a_label() -> None:
    text = "Days | 360 | 120 | 270\nParts of the diet\nProtein | 216 | 183 | 213\nFat | 4 | 5"
    one = hit(text, header="Diets\n— | Calf | Heifer | Cow")
    assert told(one, "Protein | 216 | 183 | 213") == "Protein: Calf 216; Heifer 183; Cow 213"
    assert told(one, "Fat | 4 | 5") == "Fat | 4 | 5"


def test_the_names_of_columns_are_no_answer() -> None:
    def named(text: str, row: str, header: str = "") -> bool:
        return is_names(hit(text, header=header), text.index(row), text.index(row) + len(row))

    assert named(
        "($ in millions) | 2022 | 2021\nSales:\nNet | 5 | 4", "($ in millions) | 2022 | 2021"
    )
    assert named("Item | Price\nWhat we buy:\nRope | £5", "Item | Price", "Item | Price")
    assert not named("Item | Price\nRope | £5", "Rope | £5", "Item | Price")
    assert not named("Founded | 1897 in York", "Founded | 1897 in York")
    house = "Rooms | 4\nBuilt | 1998\nOwner | Anna"
    assert not named(house, "Built | 1998")
    assert not named("Built | 1998\nRooms | 4", "Built | 1998")
    assert not named("| Rent | 1950 |", "| Rent | 1950 |")
    opened = "Opened | 1998 | 2001\nVisitors | 5,000 | 7,000"
    assert not named(opened, "Opened | 1998 | 2001")
    assert told(hit(opened), "Visitors | 5,000 | 7,000") == "Visitors | 5,000 | 7,000"


def test_the_names_of_a_separated_file_are_no_answer_either() -> None:
    """Also where they were joined with the rows below them, which carry them."""
    names = "Number,Tool,Maker,Induction needed"
    row = "T-016,Sewing machine,Lindqvist,no"
    for header in ("Number | Tool | Maker | Induction needed", ""):
        one = hit(f"{names}\n{row}", "/tools.csv", header)
        assert is_names(one, 0, len(names))
        assert not is_names(one, len(names) + 1, len(one.text))
    assert not is_names(hit(row, "/tools.csv", "Number | Tool | Maker | Induction needed"), 1, 2)
    data = "2024-11-04,AutoHaus Nord,12,brake pads"  # a file without names
    assert not is_names(hit(f"{data}\n{data}", "/service.csv"), 0, len(data))


@pytest.mark.parametrize(
    ("line", "is_row"),
    [
        ("Fees,500,400,300", True),
        ("2024-01-05,500,400,300", True),
        ("Gift,,5,7", True),
        ("1,234,567,890", False),
        ("We sold 1,234,567,890 units", False),
        ("In 2020,100 people,200 dogs,300 cats", False),
        ("Anna, Bob, Carl, Dora", False),
        ('"Rent, hall","1,200","1,100",900', True),
        ('Ann;"Chair; Treasurer";York', True),
    ],
)
def test_commas_part_a_row_and_thousands_do_not(line: str, is_row: bool) -> None:
    assert [found for *_, found in blocks(line)] == [is_row]


def test_what_may_be_of_either_year_is_told_as_it_stands() -> None:
    text = "Sum:\n8,996 | 8,128\nDisposals | 777\nCash | 5 | 4\n— | 7 | 3"
    elsewhere = hit(text, header="— | 2022 | 2021")
    pdf = replace(elsewhere, place=Place(0, len(text), page=3))
    for one in (elsewhere, pdf):
        assert told(one, "8,996 | 8,128") == "8,996 | 8,128"
        assert told(one, "Cash | 5 | 4") == "Cash: 2022 5; 2021 4"
        assert told(one, "— | 7 | 3") == "— | 7 | 3"
    assert told(pdf, "Disposals | 777") == "Disposals | 777"  # its cells may be left out anywhere
    assert told(elsewhere, "Disposals | 777") == "Disposals: 2022 777"  # here only at the end


def test_two_cells_of_a_pdf_that_are_read_as_one_are_told_as_they_stand() -> None:
    text = "Panel saw | 22 pounds | 140 pounds\nBooth | 30 pounds 190 pounds\nKiln | 40 pounds"
    one = replace(
        hit(text, header="Machine | Per hour | Per day"), place=Place(0, len(text), page=1)
    )
    assert told(one, "Booth | 30 pounds 190 pounds") == "Booth | 30 pounds 190 pounds"
    assert told(one, "Kiln | 40 pounds") == "Kiln: Per hour 40 pounds"


def test_headings_of_a_pdf_in_several_lines_are_names_and_hold_for_the_rows_below() -> None:
    text = (
        "June 30, 2022\nGross | Accumulated\n($ in millions) | Amount | Losses\n"
        "Customers | $1,970 | $(529)\nAdjusted (1)\nSoftware | 235 | (162)"
    )
    header = "($ in millions) | June 30, 2022 Gross Amount | June 30, 2022 Accumulated Losses"
    one = replace(hit(text, "/a.pdf", header), place=Place(0, len(text), page=16))
    for line in text.splitlines()[1:3]:
        start = text.index(line)
        assert is_names(one, start, start + len(line))
        assert names(one, start, start + len(line)) == []
    assert told(one, "Customers | $1,970 | $(529)") == (
        "Customers: June 30, 2022 Gross Amount $1,970; June 30, 2022 Accumulated Losses $(529)"
    )
    assert told(one, "Software | 235 | (162)") == (
        "Software: June 30, 2022 Gross Amount 235; June 30, 2022 Accumulated Losses (162)"
    )


def test_names_do_not_reach_over_a_label_into_another_list() -> None:
    one = hit("Item | Price\nSlate | 40\nStaff\nAnna | 34\nBob | 51")
    assert told(one, "Slate | 40") == "Slate: Price 40"
    assert told(one, "Anna | 34") == "Anna | 34"


def test_lines_of_comma_separated_files() -> None:
    one = hit('T-1,"Saw, large",good\n', "/tools.csv", "Number | Tool | Condition")
    assert told(one, 'T-1,"Saw, large",good') == "T-1: Tool Saw, large; Condition good"


def test_a_row_that_is_about_a_day_says_of_what() -> None:
    one = hit("2024-11-04,AutoHaus Nord,rear brake pads\n", "/service.csv", "Date | Garage | Work")
    row = "2024-11-04,AutoHaus Nord,rear brake pads"
    assert told(one, row) == "Date 2024-11-04: Garage AutoHaus Nord; Work rear brake pads"
    years = hit("1 | 500 | 60", header="2024 | Rent | Heating")
    assert told(years, "1 | 500 | 60") == "1: Rent 500; Heating 60"


def test_the_beginning_of_such_a_file_names_its_own_columns() -> None:
    text = "Number,Tool,Maker,Bought\nT-1,Table saw,Hollin,2018\nT-2,Band saw,Hollin,2019"
    assert [text[start:end] for start, end in pieces(text)] == text.split("\n")
    assert told(hit(text, "/tools.csv"), "T-2,Band saw,Hollin,2019") == (
        "T-2: Tool Band saw; Maker Hollin; Bought 2019"
    )
    prose = "The saw, the lathe, the drill and the anvil, all of them old, are in the metal bay."
    assert [prose[start:end] for start, end in pieces(prose)] == [prose]
    large = "It was a debt of 1,234,567,890 pounds in\nall, and nobody had known of it."
    assert [large[start:end] for start, end in pieces(large)] == [large]


@pytest.mark.parametrize(
    ("text", "row"),
    [
        ("Gas | mbar | 17 - 25\nWeight | kg | 46", "Weight | kg | 46"),  # its names are not there
        ("A | B\none | two | three", "one | two | three"),  # more cells than names
        ("Choose yes|no here. Then go.", "Choose yes|no here."),
    ],
)
def test_what_has_no_names_is_quoted_as_it_stands(text: str, row: str) -> None:
    assert told(hit(text), row) == row


def test_a_row_is_near_its_own_columns_and_not_near_other_rows() -> None:
    found = {one.text: one for one in candidates([hit(TABLE)])}
    row = found["Wood fibre | £17,800 |"]
    assert "agre" in row.near_stems
    assert "slate" not in row.near_stems
    assert "Item | Agreed | Spent by 4 July" not in found
    assert names(hit(TABLE), 0, 10) == []


WIDE = (
    "code,machine,maker,year bought,responsible,state\n"
    "M06,Wide belt sander,Halvorn,2016,Carys Lowe,in use\n"
)


def wide() -> tuple[Hit, Candidate]:
    one = hit(WIDE, "/machines.csv")
    (row,) = [each for each in candidates([one]) if each.text.startswith("M06")]
    return one, row


def test_of_a_long_row_only_telling_cells_are_told() -> None:
    one, row = wide()
    whole = in_words(one, row.start, row.end)
    assert whole == (
        "M06: machine Wide belt sander; maker Halvorn; year bought 2016; responsible Carys Lowe;"
        " state in use"
    )
    short = in_words(one, row.start, row.end, lambda name, cell: name == "maker" or "use" in cell)
    assert short == "M06: machine Wide belt sander; maker Halvorn; state in use; …"
    assert in_words(one, row.start, row.end, lambda *_: False) == whole
    assert in_words(one, row.start, row.end, lambda *_: True) == whole


@pytest.mark.parametrize(
    ("asked", "seen", "said"),
    [
        ("How is the wide belt sander?", "in use", "machine Wide belt sander; state in use; …"),
        # the reader sees the wrong cell: others of the kind that is asked for are told, too
        ("Who looks after the wide belt sander?", "Halvorn",
         "machine Wide belt sander; maker Halvorn; responsible Carys Lowe; …"),
        ("When was the wide belt sander bought?", "2016",
         "machine Wide belt sander; year bought 2016; …"),
    ],
)  # fmt: skip
def test_a_quoted_row_tells_what_is_asked_and_answered(asked: str, seen: str, said: str) -> None:
    one, row = wide()
    at = WIDE.index(seen)
    evidence = Evidence(row, Reading(at, at + len(seen), 1.0, 1.0), {}, 1.0, 1.0)
    quote = (0, row.start, row.end)
    assert spoken(understand(asked), [evidence], [one], quote) == f"M06: {said}"
    unsure = replace(evidence, reading=Reading(row.start, row.end, 1.0, 1.0))
    whole = in_words(one, row.start, row.end)
    assert spoken(understand(asked), [unsure], [one], quote) == whole


def test_lines_of_files_separated_otherwise() -> None:
    text = "06.04.2024;1.842,30;-5,00;Dursun\n19.04.2024;1.210,75;-0,05;Irmgard"
    assert [text[start:end] for start, end in pieces(text)] == text.split("\n")
    one = hit(text, "/kasse.csv", "Datum | Soll | Differenz | Von")
    assert told(one, "06.04.2024;1.842,30;-5,00;Dursun") == (
        "Datum 06.04.2024: Soll 1.842,30; Differenz -5,00; Von Dursun"
    )
    first = "Name;Preis\nLimburger;16,50\nBergkäse;20,90"
    assert told(hit(first, "/preise.csv", "Name | Preis"), "Limburger;16,50") == (
        "Limburger: Preis 16,50"
    )
    tabs = "Tool\tShelf\tKey\nSaw\t4\tred"
    assert told(hit(tabs, "/tools.tsv"), "Saw\t4\tred") == "Saw: Shelf 4; Key red"
    prose = "Bring a coat; a hat; and boots. It rains; it always does."
    assert [prose[start:end] for start, end in pieces(prose)] == [
        "Bring a coat; a hat; and boots.", "It rains; it always does.",
    ]  # fmt: skip


def test_the_first_row_of_a_part_of_a_table_is_no_names() -> None:
    text = "Ann Lee | Chair | York\nBob Ray | Treasurer | Hull"
    part = hit(text, header="Name | Role | Town")
    assert not is_names(part, 0, text.index("\n"))
    assert told(part, "Ann Lee | Chair | York") == "Ann Lee: Role Chair; Town York"
    both = hit(f"Name | Role | Town\n{text}", header="Name | Role | Town")
    assert is_names(both, 0, len("Name | Role | Town"))


def test_a_list_of_two_columns_is_no_form() -> None:
    contacts = hit("Ann Lee | 555 123\nBob Ray | 555 456", header="Name | Phone")
    assert told(contacts, "Ann Lee | 555 123") == "Ann Lee: Phone 555 123"
    prices = hit("Rope | £5\nSlate | £7", header="Name | Price")
    assert told(prices, "Slate | £7") == "Slate: Price £7"


def test_lines_of_three_cells_are_rows_where_there_are_several() -> None:
    bank = "2024-01-05,Baker,3.40\n2024-01-06,Cinema,12.00\n2024-01-09,Rent to Mrs Hill,850.00"
    assert [bank[start:end] for start, end in pieces(bank)] == bank.split("\n")
    one = hit(bank, "/bank.csv", "Date | To | Amount")
    assert told(one, "2024-01-06,Cinema,12.00") == "Date 2024-01-06: To Cinema; Amount 12.00"
    names = hit(f"Date,To,Amount\n{bank}", "/bank.csv", "Date | To | Amount")
    assert is_names(names, 0, len("Date,To,Amount"))
    for prose in (
        "1,234,567\n2,345,678\n3,456,789",
        "He bought apples,pears,nuts\nand went home.",
        "Income rose to 1,234,567 in the year while costs fell\nto 1,100,000 in the year after and"
        "\nto 1,000,000 in the last.",
    ):
        assert [found for *_, found in blocks(prose)] == [False]


def test_a_cell_of_several_lines_is_no_crash() -> None:
    text = 'Member,Town,Note,Paid\nEd,York,"old address,\nsee letter\nof May",yes'
    one = hit(text, "/members.csv", "Member | Town | Note | Paid")
    assert candidates([one])


SHEET = "Housing\nRent | 900 | 910\n\nFood\n\nBread | 20 | 22\nTea | | 4\nOats | 5"


def of_sheet(text: str, header: str) -> Hit:
    return Hit(1, "/a.xlsx", Place(0, len(text), sheet="S"), text, 1.0, {}, header=header)


def test_all_rows_of_a_sheet_in_a_passage_have_its_columns() -> None:
    one = of_sheet(SHEET, "Food\nItem | Jan | Feb")
    assert told(one, "Rent | 900 | 910") == "Rent: Jan 900; Feb 910"
    assert told(one, "Bread | 20 | 22") == "Bread: Jan 20; Feb 22"
    named = of_sheet(f"Item | Jan | Feb\n{SHEET}", "Item | Jan | Feb")
    assert not any("Item" in each.text for each in candidates([named]))


def test_an_empty_cell_is_told_where_it_is_asked_for() -> None:
    one = of_sheet(SHEET, "Item | Jan | Feb")

    def of_february(name: str, _cell: str) -> bool:
        return name == "Feb"

    at = SHEET.index("Oats")
    assert in_words(one, at, len(SHEET), of_february) == "Oats: Jan 5; Feb –"
    assert in_words(one, at, len(SHEET), lambda *_: False) == "Oats: Jan 5"
    assert in_words(one, at, len(SHEET)) == "Oats: Jan 5"


def test_whole_rows_below_a_label_have_the_columns_that_the_passage_carries() -> None:
    text = "Cake | Small | Large\nWith fruit\nApple | 18 | 29\nWith cream\nBlack Forest | 24"
    one = Hit(1, "/a.html", Place(0, 9), text, 1.0, {}, header="Cake | Small | Large")
    assert told(one, "Apple | 18 | 29") == "Apple: Small 18; Large 29"
    assert told(one, "Black Forest | 24") == "Black Forest | 24"  # small or large?
