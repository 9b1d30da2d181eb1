"""What a text is made of, so that two texts can be compared; used by evidence and citing. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from assistant.languages import ENGLISH, Language, fold, word_set

_MARKS = r"[\u0300-\u036f]"  # accents that stand behind their letter
_WORD = re.compile(rf"[^\W_]+(?:{_MARKS}+[^\W_]*)*(?:['’][^\W\d_]+)?")


FUNCTION_WORDS = ENGLISH.function_words
ASKING_WORDS = ENGLISH.asking_words
_DENYING = word_set(
    "not no never nor neither none nobody nothing nowhere cannot n't hardly barely"
    " nicht kein keine keinen keinem keiner keines nie niemals niemand nichts"
    " pas jamais aucun aucune nunca ningun ninguna ninguno"
)
_LACKING = word_set(
    "fail failed fails refuse refused deny denied denies lack lacks lacked exclude excludes"
    " excluded unable absent prevent prevented without ohne sans"
)
NEGATIONS = _DENYING | _LACKING
# Pairs of stems that turn a statement round when one takes the place of the other.
_OPPOSITES = (
    "more less|most least|higher lower|high low|highest lowest|larger smaller|large small"
    "|big small|bigger smaller|largest smallest|longer shorter|long short|older younger"
    "|old young|old new|before after|first last|earliest latest|early late|earlier later"
    "|above below|over under|increase decrease|increase reduce|increase decline|rise fall"
    "|rose fell|grow shrink|gain lose|gain loss|win lose|won lost|victory defeat|begin end"
    "|start end|start stop|start finish|open close|accept reject|allow forbid|allow prohibit"
    "|include exclude|support oppose|agree disagree|positive negative|male female|man woman"
    "|father mother|son daughter|husband wife|king queen|actor actress|north south|east west"
    "|northern southern|eastern western|left right|buy sell|bought sold|import export"
    "|birth death|born died|alive dead|true false|same different|better worse|best worst"
    "|good bad|strong weak|hot cold|warm cold|fast slow|rich poor|public private|with without"
    "|always never|all none|everyone nobody|maximum minimum|majority minority|cause prevent"
    "|improve worsen|success failure|succeed fail|remember forget|love hate|arrive leave"
    "|enter leave|enable disable|legal illegal|possible impossible|known unknown|employ dismiss"
    "|hire fire|promote inhibit|activate inhibit|induce inhibit|upregulate downregulate"
    "|enhance reduce"
)


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: `text[start:end]`, its folded form, its stem, and whether it is a name."""

    start: int
    end: int
    folded: str
    stem: str
    is_name: bool


def words_of(text: str, language: Language = ENGLISH) -> tuple[Word, ...]:
    """Every word in order, stemmed as the language does it. A name begins with a capital inside a
    sentence, or holds two of them."""
    found = []
    for match in _WORD.finditer(text):
        folded = language.bare(match[0])
        stem = language.stem(match[0])
        found.append(Word(match.start(), match.end(), folded, stem, _is_name(text, match, folded)))
    return tuple(found)


def stems_of(text: str, language: Language = ENGLISH) -> frozenset[str]:
    """The stems of a text's content words: those of `content(words_of(text))`, sooner."""
    words = set(_WORD.findall(fold(text) if language is ENGLISH else text))
    kept = (word for word in words if language.bare(word) not in language.function_words)
    return frozenset(map(language.stem, kept))


def content(words: Iterable[Word], language: Language = ENGLISH) -> list[Word]:
    """The words that carry meaning."""
    return [word for word in words if word.folded not in language.function_words]


def unowned(name: str) -> str:
    """ "Boeing's" -> "Boeing"."""
    return re.sub(r"['’]s$", "", name)


def is_negated(words: Iterable[Word]) -> bool:
    """Whether the statement is turned round: by "not" or by "without", not by both.

    "Neither dogs nor cats" denies once, however many words it takes.
    """
    said = {word.folded for word in words}
    denied = bool(said & _DENYING) or any(word.endswith("n't") for word in said)
    return denied is not bool(said & _LACKING)


def opposite_stems(stem: str) -> frozenset[str]:
    return _OPPOSITE_STEMS.get(stem, frozenset())


def _is_name(text: str, match: re.Match[str], folded: str) -> bool:
    word = match[0]
    if not word[0].isupper():
        return False
    if sum(c.isupper() for c in word) > 1 or any(c.isdigit() for c in word):
        return len(word) > 1
    before = text[: match.start()].rstrip(" \t\"'“”‘’([*_")
    inside = bool(before) and before[-1] not in ".!?:;\n•–—|"
    return inside and folded not in FUNCTION_WORDS and len(word) > 1


def _opposites() -> dict[str, frozenset[str]]:
    pairs: dict[str, set[str]] = {}
    for pair in _OPPOSITES.split("|"):
        one, other = (ENGLISH.stem(word) for word in pair.split())
        pairs.setdefault(one, set()).add(other)
        pairs.setdefault(other, set()).add(one)
    return {stem: frozenset(others) for stem, others in pairs.items()}


_OPPOSITE_STEMS = _opposites()


def encodable(text: str) -> str:
    """Lone surrogates (undecodable bytes of a command line or a file name) become "?"."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
