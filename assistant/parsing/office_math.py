"""Office Math (OMML) in Word and PowerPoint files -> one line of text."""

from __future__ import annotations

from lxml import etree

from assistant.parsing.package import local

_BRACKETS = ("(", ")")


def math_text(element: etree._Element) -> str:
    """An equation as a line: a/b, a^b, a_b, √(a), ∑_(i=1)^n. Depth is capped by the XML reader."""
    kind = local(element)
    if kind in ("t", "delText"):
        return element.text or ""
    if kind.endswith("Pr"):
        return ""
    write = _WRITERS.get(kind)
    return write(element) if write else _inner(element)


def _inner(element: etree._Element) -> str:
    return "".join(math_text(child) for child in element)


def _part(element: etree._Element, kind: str) -> str:
    return "".join(_inner(child) for child in element if local(child) == kind)


def _grouped(text: str) -> str:
    closed = text[:1] == "(" and text.find(")") == len(text) - 1
    return text if len(text) < 2 or text.isalnum() or closed else f"({text})"


def _property(element: etree._Element, name: str, default: str) -> str:
    """The value of `name` in the element's own properties ("" where it says none)."""
    for group in element:
        if local(group).endswith("Pr"):
            for entry in group:
                if local(entry) == name:
                    return next((str(value) for value in entry.attrib.values()), "")
    return default


def _fraction(element: etree._Element) -> str:
    return f"{_grouped(_part(element, 'num'))}/{_grouped(_part(element, 'den'))}"


def _scripts(element: etree._Element) -> str:
    text, sub, sup = _part(element, "e"), _part(element, "sub"), _part(element, "sup")
    below = f"_{_grouped(sub)}" if sub else ""
    above = f"^{_grouped(sup)}" if sup else ""
    if local(element) == "sPre":
        return f"{below}{above}{text}"
    return f"{_grouped(text)}{below}{above}"


def _radical(element: etree._Element) -> str:
    degree, text = _part(element, "deg"), _part(element, "e")
    return f"√[{degree}]({text})" if degree else f"√({text})"


def _nary(element: etree._Element) -> str:
    sub, sup = _part(element, "sub"), _part(element, "sup")
    sign = _property(element, "chr", "∫")
    limits = (f"_{_grouped(sub)}" if sub else "") + (f"^{_grouped(sup)}" if sup else "")
    return f"{sign}{limits} {_part(element, 'e')}"


def _delimited(element: etree._Element) -> str:
    begin = _property(element, "begChr", _BRACKETS[0])
    end = _property(element, "endChr", _BRACKETS[1])
    between = _property(element, "sepChr", "|")
    return begin + between.join(_inner(e) for e in element if local(e) == "e") + end


def _function(element: etree._Element) -> str:
    name, argument = _part(element, "fName"), _part(element, "e")
    return f"{name} {argument}" if argument[:1] not in _BRACKETS else name + argument


def _limit(element: etree._Element) -> str:
    sign = "_" if local(element) == "limLow" else "^"
    return f"{_part(element, 'e')}{sign}{_grouped(_part(element, 'lim'))}"


def _matrix(element: etree._Element) -> str:
    rows = [row for row in element if local(row) == "mr"]
    return "; ".join(", ".join(_inner(e) for e in row if local(e) == "e") for row in rows)


def _lines(element: etree._Element) -> str:
    return "; ".join(_inner(e) for e in element if local(e) == "e")


def _accent(element: etree._Element) -> str:
    return _part(element, "e") + _property(element, "chr", "\u0302")


_WRITERS = {
    "f": _fraction,
    "sSub": _scripts,
    "sSup": _scripts,
    "sSubSup": _scripts,
    "sPre": _scripts,
    "rad": _radical,
    "nary": _nary,
    "d": _delimited,
    "func": _function,
    "limLow": _limit,
    "limUpp": _limit,
    "m": _matrix,
    "eqArr": _lines,
    "acc": _accent,
}
