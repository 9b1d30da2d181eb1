"""What a text is made of, so that two texts can be compared; used by evidence and citing. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from py_rust_stemmers import SnowballStemmer

_WORD = re.compile(r"[^\W_]+(?:['’][^\W\d_]+)?")
_STEMMER = SnowballStemmer("english")
_stem = lru_cache(maxsize=50_000)(_STEMMER.stem_word)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


FUNCTION_WORDS = _words(
    "a an the this that these those some any each every all both either such same other another"
    " i you he she it we they me him her us them my your his its our their mine yours hers ours"
    " theirs myself himself herself itself themselves who whom whose which what when where why how"
    " am is are was were be been being do does did doing done have has had having will would shall"
    " should can could may might must to of in on at by for with from into onto upon about as than"
    " and or but if then else so because while although though since until unless whether also too"
    " very just there here up down out off over under again further once only own during through"
    " between within without against among per via not no nor never n't s t d ll m re ve one ones"
    " let us's it's that's what's who's there's he's she's i'm you're we're they're don't doesn't"
    " didn't isn't aren't wasn't weren't won't can't couldn't wouldn't shouldn't cannot please tell"
)
# Words of a question that say what is asked, and are not looked for in the answer.
ASKING_WORDS = _words(
    "name many much kind type sort list describe explain give called known use used did"
    " does mean happen year date time day month person people place number amount"
)
_DENYING = _words(
    "not no never nor neither none nobody nothing nowhere cannot n't hardly barely"
    " nicht kein keine keinen keinem keiner keines nie niemals niemand nichts"
    " pas jamais aucun aucune nunca ningun ninguna ninguno"
)
_LACKING = _words(
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


def fold(text: str) -> str:
    """Case and accents away; the apostrophe made one."""
    if text.isascii():
        return text.casefold()
    plain = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


def words_of(text: str) -> tuple[Word, ...]:
    """Every word in order. A name begins with a capital inside a sentence, or holds two of them."""
    found = []
    for match in _WORD.finditer(text):
        folded = fold(match[0]).removesuffix("'s")
        stem = _stem(folded)
        found.append(Word(match.start(), match.end(), folded, stem, _is_name(text, match, folded)))
    return tuple(found)


def stems_of(text: str) -> frozenset[str]:
    """The stems of a text's content words: those of `content(words_of(text))`, sooner."""
    words = {word.removesuffix("'s") for word in _WORD.findall(fold(text))}
    return frozenset(map(_stem, words - FUNCTION_WORDS))


def content(words: Iterable[Word]) -> list[Word]:
    """The words that carry meaning."""
    return [word for word in words if word.folded not in FUNCTION_WORDS]


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
        one, other = (_STEMMER.stem_word(word) for word in pair.split())
        pairs.setdefault(one, set()).add(other)
        pairs.setdefault(other, set()).add(one)
    return {stem: frozenset(others) for stem, others in pairs.items()}


_OPPOSITE_STEMS = _opposites()


def encodable(text: str) -> str:
    """Lone surrogates (undecodable bytes of a command line or a file name) become "?"."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
