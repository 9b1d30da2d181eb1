"""A spreadsheet's number format codes -> text as the program shows it (pure).

The codes are those of ECMA-376 part 1, 18.8.30 and 18.8.31. Numeric dates are written as ISO 8601,
because what "3/4/2024" shows depends on the reader's country.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00",
    12: "# ?/?", 13: "# ??/??", 14: "m/d/yyyy", 15: "d-mmm-yy", 16: "d-mmm", 17: "mmm-yy",
    18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "m/d/yyyy h:mm",
    37: "#,##0;(#,##0)", 38: "#,##0;(#,##0)", 39: "#,##0.00;(#,##0.00)",
    40: "#,##0.00;(#,##0.00)", 41: '#,##0;(#,##0);"-"', 42: '$#,##0;($#,##0);"-"',
    43: '#,##0.00;(#,##0.00);"-"', 44: '$#,##0.00;($#,##0.00);"-"', 45: "mm:ss",
    46: "[h]:mm:ss", 47: "mm:ss", 48: "##0.0E+0",
    **dict.fromkeys((*range(27, 37), *range(50, 59)), "yyyy-mm-dd"),
}  # fmt: skip
_TOKEN = re.compile(
    r'"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|general|am/pm|a/p|y+|m+|d+|h+|s+(?:\.0+)?|e[+-]|.',
    re.IGNORECASE | re.DOTALL,
)
_CONDITION = re.compile(r"\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]")
_CURRENCY = re.compile(r"\[\$([^\]-]*)")
_PLACES = ("0", "#", "?")
_DATE_LETTERS = frozenset("ymdhs")
_LAST_SERIAL = 2_958_466  # 1 January 10000
_EXACT_INTEGERS = 1e15
_DAY_SECONDS = 86_400
_EPOCH_1900, _EPOCH_1904 = datetime(1899, 12, 30), datetime(1904, 1, 1)
_ELAPSED = "elapsed"
_MAX_CODE_CHARS = 1_000  # Excel's own limit is 255
_MAX_PLACES = 30  # Excel's own limit on decimal places


@dataclass(frozen=True, slots=True)
class _Plain:
    """A section that only rounds and frames a number: what most cells of most sheets have."""

    before: str
    after: str
    factor: float
    form: str  # for format()
    places: int
    optional: int  # how many of the places are left out where they are zeros
    whole: int  # least digits before the point

    def show(self, value: float) -> str:
        text = format(_rounded(abs(value) * self.factor, self.places), self.form)
        for _ in range(self.optional):
            text = text.removesuffix("0")
        head, dot, tail = text.partition(".")
        if not self.whole or len(head) < self.whole:
            head = head.rjust(self.whole, "0") if self.whole else head.removeprefix("0")
        digits = head + dot + tail if tail else head
        sign = "-" if value < 0 and digits.strip("0.,") else ""
        return f"{sign}{self.before}{digits}{self.after}".strip()


@dataclass(frozen=True, slots=True)
class NumberFormat:
    """A format code ready for use; `is_date` if it shows a date or a time."""

    sections: tuple[tuple[str, ...], ...]  # tokens, of a date with "M" for minutes
    conditions: tuple[tuple[str, float] | None, ...]
    is_date: bool
    days_from_1904: bool = False
    plain: tuple[_Plain | None, ...] = ()  # by section
    moment: str = ""  # for strftime, of a date without words

    def show(self, value: float) -> str:
        """The text of a number in a cell with this format."""
        if not self.sections:
            return general(value)
        position = self._section(value)
        tokens = self.sections[position]
        if self.is_date:
            return _shown_date(self, tokens, value)
        if position or any(self.conditions):
            value = abs(value)  # the section itself says how it shows a sign
        plain = self.plain[position]
        text = plain.show(value) if plain else _shown_number(tokens, value)
        return text or general(value)  # a format that hides its cell hides nothing from a search

    def _section(self, value: float) -> int:
        if any(self.conditions):
            for position, condition in enumerate(self.conditions):
                if condition is None or _holds(condition, value):
                    return position
            return len(self.conditions) - 1
        numeric = min(len(self.sections), 3)
        if value < 0 and numeric > 1:
            return 1
        return 2 if value == 0 and numeric > 2 else 0


def number_format(code: str, days_from_1904: bool = False) -> NumberFormat:
    """The format of a code such as `#,##0.00;[Red]-#,##0.00`; "" and "General" are general."""
    sections = [_TOKEN.findall(section) for section in _split(code[:_MAX_CODE_CHARS])]
    if [token.lower() for section in sections for token in section] in ([], ["general"], ["@"]):
        return NumberFormat((), (), False)
    first = [t for t in sections[0] if not re.match(r'["\\_*]|general|e[+-]', t, re.IGNORECASE)]
    is_date = any(t.lstrip("[")[:1].lower() in _DATE_LETTERS and _is_date_token(t) for t in first)
    conditions = tuple(_condition(section) for section in sections)
    if is_date:
        marked = tuple(_with_minutes(section) for section in sections)
        return NumberFormat(marked, conditions, True, days_from_1904, moment=_moment(marked[0]))
    parts = tuple(map(tuple, sections))
    return NumberFormat(parts, conditions, False, plain=tuple(map(_plain, parts)))


def general(value: float) -> str:
    """A number as the General format shows it: at most 11 digits, integers in full."""
    if value == int(value) and abs(value) < _EXACT_INTEGERS:
        return str(int(value))
    text = f"{value:.11g}"
    if "e-" in text and abs(value) >= 1e-9:
        text = f"{value:.20f}".rstrip("0")[:16].rstrip("0")
    return text.replace("e", "E")


def _split(code: str) -> list[str]:
    """The sections of a code, at semicolons outside quotes."""
    parts = re.findall(r'(?:"[^"]*"?|\\.|\[[^\]]*\]|[^;"\\\[]|\[)+|;', code)
    sections = [""]
    for part in parts:
        if part == ";":
            sections.append("")
        else:
            sections[-1] = part
    return sections


def _is_date_token(token: str) -> bool:
    word = token.lower()
    return re.fullmatch(r"\[?(y+|m+|d+|h+|s+(\.0+)?)\]?", word) is not None


def _condition(tokens: list[str]) -> tuple[str, float] | None:
    for token in tokens:
        match = _CONDITION.fullmatch(token)
        if match and match[2].count(".") < 2 and match[2].strip("-."):
            return match[1], float(match[2])
    return None


def _holds(condition: tuple[str, float], value: float) -> bool:
    sign, limit = condition
    match sign:
        case "<":
            return value < limit
        case "<=":
            return value <= limit
        case ">":
            return value > limit
        case ">=":
            return value >= limit
        case "=":
            return value == limit
    return value != limit


def _literal(token: str) -> str:
    """What a token that stands for no digit shows."""
    if token[0] == '"':
        return token.strip('"')
    if token[0] == "\\":
        return token[1:]
    if token[0] in "_*@":
        return ""
    if token[0] == "[":
        currency = _CURRENCY.match(token)
        return currency[1] if currency else ""
    return token


def _shown_number(tokens: tuple[str, ...], value: float) -> str:
    """A number in a section that is not plain."""
    span = _digit_span(tokens)
    if span is None:
        shown = [general(value) if t.lower() == "general" else _literal(t) for t in tokens]
        return "".join(shown).strip()
    scaled = value * 100.0 ** tokens.count("%")
    before = "".join(map(_literal, tokens[: span[0]]))
    after = "".join(map(_literal, tokens[span[1] :]))
    digits = _digits(tokens[span[0] : span[1]], abs(scaled))
    sign = "-" if scaled < 0 and digits.strip("0.,") else ""
    return f"{sign}{before}{digits}{after}".strip()


def _digit_span(tokens: tuple[str, ...]) -> tuple[int, int] | None:
    """From the first place of a digit to behind the last, with the commas that scale."""
    places = [i for i, token in enumerate(tokens) if token in _PLACES]
    if not places:
        return None
    end = places[-1] + 1
    while end < len(tokens) and tokens[end] in (",", "."):
        end += 1
    return places[0] if tokens[places[0] - 1 : places[0]] != (".",) else places[0] - 1, end


def _plain(tokens: tuple[str, ...]) -> _Plain | None:
    """The section as a plain one; None if it holds an exponent, a fraction or signs in between."""
    span = _digit_span(tokens)
    if span is None:
        return None
    pattern = tokens[span[0] : span[1]]
    if any(token not in (*_PLACES, ",", ".") for token in pattern):
        return None
    point = _point(pattern)
    whole, decimals = list(pattern[:point]), list(pattern[point:])
    factor = 100.0 ** tokens.count("%")
    for part in (whole, decimals):
        while part and part[-1] == ",":
            part.pop()
            factor /= 1000
    places = min(sum(token in _PLACES for token in decimals), _MAX_PLACES)
    return _Plain(
        "".join(map(_literal, tokens[: span[0]])),
        "".join(map(_literal, tokens[span[1] :])),
        factor,
        f"{',' if ',' in whole else ''}.{places}f",
        places,
        max(places - decimals.count("0"), 0),
        whole.count("0"),
    )


def _digits(pattern: tuple[str, ...], value: float) -> str:
    exponent = next((i for i, t in enumerate(pattern) if t[0] in "eE" and len(t) == 2), -1)
    if exponent >= 0:
        places = sum(t in _PLACES for t in pattern[_point(pattern) : exponent])
        return f"{value:.{min(places, _MAX_PLACES)}E}"
    return _fraction(pattern, value) if "/" in pattern else _filled(pattern, value)


def _point(pattern: tuple[str, ...]) -> int:
    return pattern.index(".") if "." in pattern else len(pattern)


def _rounded(value: float, places: int) -> Decimal | float:
    """Half away from zero where the decimal notation says half, as spreadsheets round."""
    if not repr(value).endswith("5") or value >= _EXACT_INTEGERS:
        return value
    return Decimal(repr(value)).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def _filled(pattern: tuple[str, ...], value: float) -> str:
    """Digits put into a pattern with signs between them: 000-00-0000."""
    places = sum(token in _PLACES for token in pattern)
    digits = list(f"{value:.0f}".zfill(places))
    shown: list[str] = []
    for token in reversed(pattern):
        if token in _PLACES:
            shown.append(digits.pop())
        elif token != ",":
            shown.append(_literal(token))
    return "".join(digits) + "".join(reversed(shown))


def _fraction(pattern: tuple[str, ...], value: float) -> str:
    slash = pattern.index("/")
    fixed = "".join(pattern[slash + 1 :]).strip()
    size = sum(token in _PLACES for token in pattern[slash:])
    most = int(fixed) if fixed.isdecimal() and int(fixed) else 10 ** min(max(size, 1), 4) - 1
    whole = int(value)
    part = Fraction(value - whole).limit_denominator(most)
    if part == 1:
        whole, part = whole + 1, Fraction(0)
    if not part:
        return str(whole)
    return f"{whole} {part}" if whole else str(part)


def _shown_date(form: NumberFormat, tokens: tuple[str, ...], value: float) -> str:
    if not 0 <= value < _LAST_SERIAL:
        return general(value)
    seconds = round(value * _DAY_SECONDS)
    if form.moment == _ELAPSED:
        return _elapsed(tokens, seconds)
    # Excel counts a 29 February 1900 that never was: serials below 60 are a day off.
    shift = 1 if not form.days_from_1904 and 1 <= value < 60 else 0
    epoch = _EPOCH_1904 if form.days_from_1904 else _EPOCH_1900
    try:
        moment = epoch + timedelta(days=shift, seconds=seconds)
    except OverflowError:
        return general(value)
    return moment.strftime(form.moment) if form.moment else _spelled(tokens, moment)


def _moment(tokens: tuple[str, ...]) -> str:
    """The strftime form of a date as ISO 8601; "" if it spells the month."""
    if any(token[0] == "[" and token[1:2] in "hMs" and len(token) < 5 for token in tokens):
        return _ELAPSED
    if any(token in ("mmm", "mmmm", "mmmmm") for token in tokens):
        return ""
    letters = {token[0] for token in tokens}
    date = "-".join(
        form for letter, form in (("y", "%Y"), ("m", "%m"), ("d", "%d")) if letter in letters
    )
    time = "%H:%M" if letters & {"h", "M"} else ""
    time += (":%S" if time else "%S") if "s" in letters else ""
    return " ".join(part for part in (date, time) if part)


def _with_minutes(section: list[str]) -> tuple[str, ...]:
    """The tokens, those of dates in lower case but minutes (by hours or seconds) as "M"."""
    tokens = [token.lower() if _is_date_token(token) else token for token in section]
    marked = list(tokens)
    places = [i for i, token in enumerate(tokens) if _is_date_token(token)]
    for order, i in enumerate(places):
        if tokens[i].strip("[]") in ("m", "mm"):
            before = tokens[places[order - 1]] if order else ""
            after = tokens[places[order + 1]] if order + 1 < len(places) else ""
            if before.strip("[]")[:1] == "h" or after[:1] == "s" or tokens[i][0] == "[":
                marked[i] = tokens[i].upper()
    return tuple(marked)


def _elapsed(tokens: tuple[str, ...], seconds: int) -> str:
    letters = {token.strip("[]")[:1] for token in tokens}
    hours, minutes, rest = seconds // 3600, seconds // 60 % 60, seconds % 60
    if "h" in letters:
        return f"{hours}:{minutes:02}" + (f":{rest:02}" if "s" in letters else "")
    return f"{seconds // 60}:{rest:02}" if "M" in letters else str(seconds)


def _spelled(tokens: tuple[str, ...], moment: datetime) -> str:
    """Token by token, with English names, for formats that spell the month."""
    clock = any(token.lower() in ("am/pm", "a/p") for token in tokens)
    forms = {
        "yy": f"{moment.year % 100:02}", "y": f"{moment.year % 100:02}", "yyyy": str(moment.year),
        "m": str(moment.month), "mm": f"{moment.month:02}", "mmm": moment.strftime("%b"),
        "mmmm": moment.strftime("%B"), "mmmmm": moment.strftime("%b"),
        "d": str(moment.day), "dd": f"{moment.day:02}",
        "ddd": moment.strftime("%a"), "dddd": moment.strftime("%A"), "M": str(moment.minute),
        "MM": f"{moment.minute:02}", "s": str(moment.second), "ss": f"{moment.second:02}",
        "h": str(_hour(moment, clock)), "hh": f"{_hour(moment, clock):02}",
        "am/pm": moment.strftime("%p"), "a/p": moment.strftime("%p")[:1],
    }  # fmt: skip
    shown = [forms.get(t if t.isupper() and t[0] == "M" else t.lower()) for t in tokens]
    return "".join(s if s is not None else _literal(t) for s, t in zip(shown, tokens, strict=True))


def _hour(moment: datetime, clock: bool) -> int:
    return (moment.hour % 12 or 12) if clock else moment.hour
