"""A comparison of two things -> a question about each: "Is the flat older than the mill?". Pure.

Only what is surely one is taken apart: both sides are things with a name or an article, whole, and
nothing else is asked. "Is the rent higher than last year?", "Are dogs bigger than a cat allowed?"
and "Is it longer than two years?" stay as they are. Used by planning.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.languages import fold
from assistant.wording import content, words_of

LONGEST = 200  # characters of a question that is looked at
_WORDS = 8  # of a side
_SIZES = {
    "high": "higher lower", "big": "bigger smaller larger", "old": "older younger newer",
    "long": "longer shorter", "tall": "taller", "heavy": "heavier lighter",
    "far": "farther further", "wide": "wider narrower", "deep": "deeper", "fast": "faster slower",
    "expensive": "cheaper dearer",
}  # fmt: skip
_OF_SIZE = {word: size for size, words in _SIZES.items() for word in words.split()}
_MORE = rf"(?P<more>{'|'.join(_OF_SIZE)}|more expensive|less expensive)"
_IS = r"(?P<is>is|are|was|were)"
_LEAD = " ?[,:–—-]? "
_FORMS = tuple(
    (re.compile(pattern, re.IGNORECASE), joint)
    for pattern, joint in (
        (rf"{_IS} (?P<sides>[^,;]+)", rf" {_MORE} than "),
        (
            rf"{_IS} (?P<sides>[^,;]+)",
            " as (?P<size>high|big|large|old|long|tall|heavy|wide|deep|fast|expensive) as ",
        ),
        (
            rf"(?:which|what|who)(?: (?!is|was)(?P<noun>\w+))? (?P<is>is|was) (?:the )?{_MORE}"
            rf"{_LEAD}(?P<sides>[^,;]+)",
            " or ",
        ),
        (
            r"(?:which|what|who)(?: (?!is|was)(?P<noun>\w+))? (?P<was>is|was|were) (?P<done>\w+)"
            rf" (?:first|last|earlier|later){_LEAD}(?P<sides>[^,;]+)",
            " or ",
        ),
        (rf"(?:which|what) costs? (?P<costs>more|less){_LEAD}(?P<sides>[^,;]+)", " or "),
        (r"what(?: is|['’]s) (?P<apart>the difference) between (?P<sides>[^,;]+)", " and "),
        (r"(?P<apart>compare) (?P<sides>[^,;]+)", " with "),
        (r"(?P<apart>compare) (?P<sides>[^,;]+)", " and "),
    )
)


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_DETERMINERS = _set(
    "the a an my our your his her their its der die das den dem ein eine le la les un une el"
)
_NO_SIDE = _set(  # a verb, a rule, a clause: more is asked than two sides
    "is are was were be been has have had do does did can could may might must shall should will"
    " would allowed free permitted forbidden valid reimbursed paid included required possible"
    " planned expected usual average before ever now today yesterday ago when where why how what"
    " which who whose that it they this these those he she there anyone anything any someone"
    " something others"
)
_NO_END = _set(  # "much older", "older than a year"
    "much far twice times not slightly bit lot even still way no year years month months day days"
    " hour hours week weeks euro euros dollar dollars percent metre metres meter meters kilo kilos"
)
_PLACES = "of|for|from|in|at|on|by|to|with|during|under|between"
_PLACE = re.compile(rf"(?:{_PLACES})\b", re.IGNORECASE)
_BEFORE_PLACE = re.compile(rf" (?=(?:{_PLACES})\b)", re.IGNORECASE)
_THAT_OF = re.compile(rf"(?:that|those|the ones?) (?=(?:{_PLACES})\b)", re.IGNORECASE)
_THE_ONE = re.compile(r"(?P<kind>the \w+) ones?$", re.IGNORECASE)
_OWNER = re.compile(r"[\w ]+['’]s?")
_OWNED = re.compile(r"[\w ]+?['’]s? (?P<noun>.+)")
_YEAR = re.compile(r"(?:19|20)\d\d$")
_SOME_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TWO_YEARS = re.compile(
    r"(?P<head>.*?\b)?(?P<one>(?:19|20)\d\d)\s*(?:and|vs\.?|versus|&|compared\s+(?:to|with)|against)"
    r"\s*(?:(?:in|for|of)\s+)?(?P<two>(?:19|20)\d\d)\b(?P<tail>.*)",
    re.IGNORECASE,
)
_NO_TWO_YEARS = re.compile(
    r"\b(?:compare|between|from|since|both|together|total|sum|chang\w*|differ\w*|than|grow\w*|gr[eo]w|rise|rose"
    r"|fall|fell|same|equal|alike|more|less|average|cheaper|dearer|higher|lower"
    r"|increas\w*|decreas\w*|develop\w*|trend\w*|how many years|or)\b",
    re.IGNORECASE,
)


def _about(side: str, told: dict[str, str]) -> str:
    """The question about one side; `told`: what the form says of both."""
    if "apart" in told:
        return f"What is {side}?"
    if "done" in told:
        return f"When {told['was'].lower()} {side} {told['done']}?"
    size = told.get("size") or _OF_SIZE.get(told.get("more", "").lower(), "expensive")
    if "costs" in told or size == "expensive":
        total = " in total" if _is_name(side) else ""  # of a firm each row of its quote is a price
        return f"How much does {side} cost{total}?"
    return f"How {size} {told['is'].lower()} {side}?"


def _is_name(side: str) -> bool:
    """Whether it is nothing but a name: "Dale & Sons"."""
    return all(not word[0].isalpha() or word[0].isupper() for word in side.split())


def sides_of(question: str) -> tuple[str, ...]:
    """A question about each of the two sides; none if it is no such comparison."""
    text = " ".join(question.split()).rstrip(" ?.!")
    if len(text) > LONGEST or '"' in text:
        return ()
    if years := _of_two_years(text):
        return years
    for form, joint in _FORMS:
        match = form.fullmatch(text)
        joints = list(re.finditer(joint, match["sides"], re.IGNORECASE)) if match else []
        if match and len(joints) == 1:
            told = {name: said for name, said in match.groupdict().items() if said}
            told |= {name: said for name, said in joints[0].groupdict().items() if said}
            one, other = match["sides"][: joints[0].start()], match["sides"][joints[0].end() :]
            sides = _whole(one.strip(), other.strip(), told.get("noun", ""))
            if sides and (("apart" not in told) or _alike(*sides)):
                return tuple(_about(side, told) for side in sides)
    return ()


def _of_two_years(text: str) -> tuple[str, ...]:
    """The question about each of two years: "price of the door 2024 vs 2025"; none where both are
    one time ("between 2024 and 2025"), or what lies between them is asked for."""
    match = _TWO_YEARS.fullmatch(text)
    if match is None or match["one"] == match["two"] or _NO_TWO_YEARS.search(text):
        return ()
    if _SOME_YEAR.search(match["head"]) or _SOME_YEAR.search(match["tail"]):
        return ()
    sides = (f"{match['head']}{year}{match['tail']}".strip() for year in match.group("one", "two"))
    return tuple(sides) if content(words_of(match["head"] + match["tail"])) else ()


def _whole(one: str, other: str, noun: str) -> tuple[str, ...]:
    """Both sides as things that stand by themselves; none where that is not sure.

    noun: of "Which invoice is higher, the one of …".
    """
    if noun:
        one, other = (_THAT_OF.sub(f"the {noun} ", side) for side in (one, other))
    thing = _BEFORE_PLACE.split(one, maxsplit=1)[0]
    owned = _OWNED.fullmatch(one)
    kind = _THE_ONE.fullmatch(other)
    if _THAT_OF.match(other):
        other = _THAT_OF.sub(f"{thing} ", other)
    elif kind:
        other = f"{kind['kind']} {thing.rpartition(' ')[2]}"
    elif _OWNER.fullmatch(other) and owned:
        other = f"{other} {owned['noun']}"
    elif _OWNER.fullmatch(other) and thing != one:
        other = f"{other} {thing.split(' ', 1)[-1]}"
    elif _YEAR.fullmatch(other) and _YEAR.search(one):
        other = f"{_YEAR.sub('', one)}{other}"
    elif _OWNER.fullmatch(other):
        return ()
    return (one, other) if one != other and _is_thing(one) and _is_thing(other) else ()


def _is_thing(side: str) -> bool:
    """With an article, a name or a code, and nothing that asks for more."""
    words = [fold(word) for word in side.split()]
    bare = [word.strip("'’.,") for word in words]
    if not words or len(words) > _WORDS or _PLACE.match(side) or words[0][0].isdigit():
        return False
    if set(bare) & _NO_SIDE or bare[-1] in _NO_END or not content(words_of(side)):
        return False
    named = any(word[:1].isupper() or any(map(str.isdigit, word)) for word in side.split())
    owned = "'" in side or "’" in side
    return bare[0] in _DETERMINERS or named or owned


def _alike(one: str, other: str) -> bool:
    """Whether they are of one kind: "rent and lease" are two words, and want explaining."""
    first, second = (_stems(side) for side in (one, other))
    return first[0] == second[0] or first[-1] == second[-1]


def _stems(side: str) -> Sequence[str]:
    return [word.stem for word in content(words_of(side))]
