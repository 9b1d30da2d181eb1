"""Number format codes against what spreadsheets show."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assistant.parsing.number_format import BUILT_IN, general, number_format


@pytest.mark.parametrize(
    ("code", "value", "text"),
    [
        ("General", 0.1 + 0.2, "0.3"),
        ("General", 12345678901234, "12345678901234"),
        ("General", 1e20, "1E+20"),
        ("General", 0.00001234, "0.00001234"),
        ("0.00", 2.675, "2.68"),
        ("0.00", -0.001, "0.00"),
        ("#.##", 0.5, ".5"),
        ("0.0#", 1.5, "1.5"),
        ("00000", 123, "00123"),
        ("#,##0", 1234567.5, "1,234,568"),
        ("0%", 0.256, "26%"),
        ("0.00E+00", 12345.678, "1.23E+04"),
        ("# ?/?", 1.5, "1 1/2"),
        ("#,##0.00;[Red]-#,##0.00", -1234.5, "-1,234.50"),
        ('_(* #,##0.0_);_(* \\(#,##0.0\\);_(* "-"??_)', -1234.5, "(1,234.5)"),
        ('_(* #,##0.0_);_(* \\(#,##0.0\\);_(* "-"??_)', 0, "-"),
        ("[$€-407] #,##0.00", 12.5, "€ 12.50"),
        ("$#,##0.00", -3.5, "-$3.50"),
        ('0.0,,"M"', 12345678, "12.3M"),
        ("000-00-0000", 123456789, "123-45-6789"),
        ('[>=1000]0.0,"k";0', 1500, "1.5k"),
        ('[>=1000]0.0,"k";0', 15, "15"),
        ('General" kg"', 3.25, "3.25 kg"),
        (";;;", 5, "5"),
        ("m/d/yyyy", 45000, "2023-03-15"),
        ("m/d/yyyy h:mm", 45000.75, "2023-03-15 18:00"),
        ("d mmmm yyyy", 45000.5, "15 March 2023"),
        ("mmm-yy", 45000, "Mar-23"),
        ('yyyy"年"m"月"d"日"', 45000, "2023-03-15"),
        ("m/d/yyyy", 1, "1900-01-01"),
        ("h:mm AM/PM", 0.75, "18:00"),
        ("[h]:mm:ss", 1.5, "36:00:00"),
        ("[mm]:ss", 0.5, "720:00"),
        ("yyyy-mm-dd", -1, "-1"),
        ("yyyy-mm-dd", 1e12, "1000000000000"),
    ],
)
def test_shown(code: str, value: float, text: str) -> None:
    assert number_format(code).show(value) == text


def test_days_from_1904() -> None:
    assert number_format("yyyy-mm-dd", days_from_1904=True).show(0) == "1904-01-01"


@given(
    st.one_of(st.sampled_from(sorted(set(BUILT_IN.values()))), st.text('0#?.,%/E+-;[]"ymdhs$@ ')),
    st.floats(allow_nan=False, allow_infinity=False),
)
def test_any_code_shows_any_number_somehow(code: str, value: float) -> None:
    assert number_format(code).show(value)


@given(st.integers(-(10**14), 10**14))
def test_integers_are_shown_in_full(value: int) -> None:
    assert general(value) == str(value)
