"""What a question asks for: its words, its names and numbers, and the kind of its answer. Pure."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from assistant.answer_kinds import AnswerKind, gives_reason, kind_of, names_time
from assistant.displacing import displaced
from assistant.errors import QuestionError
from assistant.languages import ENGLISH, GERMAN, Language, composed, fold, language_of
from assistant.months import MONTHS
from assistant.quantities import Quantity, quantities
from assistant.query import parse_query
from assistant.records import Hit, Message
from assistant.wording import ASKING_WORDS, Word, content, stems_of, unowned, words_of


@dataclass(frozen=True, slots=True)
class Question:
    """A question taken apart; `stems` are those of its content words, in order, each once."""

    text: str
    stems: tuple[str, ...]
    pairs: frozenset[tuple[str, str]]  # neighbouring content stems
    names: frozenset[str]  # stems of its names
    quantities: tuple[Quantity, ...]
    kind: AnswerKind
    language: Language = ENGLISH


def understand(text: str) -> Question:
    text = composed(text)
    language = language_of(text)
    words = subject_words(text, language)
    stems = tuple(dict.fromkeys(word.stem for word in words))
    return Question(
        text=text,
        stems=stems,
        pairs=frozenset(pairs_of(words)),
        names=frozenset(word.stem for word in words if word.is_name),
        quantities=tuple(quantities(text)),
        kind=kind_of(text, language),
        language=language,
    )


_SMALL_TALK = frozenset({
    "hello", "hi", "hey", "ok", "okay", "thanks", "thank", "bye", "goodbye", "good", "morning",
    "evening", "afternoon", "night", "great", "cool", "fine", "nice", "please", "help", "yes", "no",
    "sorry", "welcome", "wow", "hm", "hmm", "danke", "merci", "gracias",
})  # fmt: skip


_TIMES_OF_DAY = frozenset({"morning", "noon", "afternoon", "evening", "night"})
_QUESTIONING = frozenset({"how", "what", "which", "when", "where", "who", "whose", "why"})
_ASKS_ON = re.compile(
    r"\W*(?:(?:and|but|or|so)\s+(?:in|at|on|for|by|with|during|after|before)\b"
    r"|what about|how about)",
    re.IGNORECASE,
)


def says_nothing(question: str) -> bool:
    """Whether no word of it could be found in a file: "Why?", "Who is he?", "Thanks!"."""
    language = language_of(question)
    words = [word.folded for word in content(words_of(question, language), language)]
    return not quantities(question) and all(
        word in _SMALL_TALK or word in language.asking_words for word in words
    )


def pairs_of(words: Sequence[Word]) -> set[tuple[str, str]]:
    return {(one.stem, after.stem) for one, after in itertools.pairwise(words)}


def could_answer(
    question: Question, text: str, words: Sequence[Word], found: Sequence[Quantity]
) -> bool:
    """Whether the text holds something new of the kind that is asked for: a name, a date, …"""
    asked = set(question.stems)
    if question.kind in ("person", "place"):
        return any(word.is_name and word.stem not in asked for word in words)
    said = {question.text[one.start : one.end].strip() for one in question.quantities}
    new = [one for one in found if text[one.start : one.end].strip() not in said]
    if question.kind == "date":
        return any(one.date for one in new) or names_time(text)
    if question.kind == "number":
        return any(not one.date or not any(one.date[1:]) for one in new)
    if question.kind == "reason":
        return gives_reason(text, question.language)
    return True


# "Q3", "H1" and "FY2022" are said in other words ("the third quarter").
_CODE = re.compile(r"(?<![\w-])(?!(?:Q|H|FY)-?\d)[A-Za-z]{1,6}-?\d{1,6}[A-Za-z]?(?![\w-])")
NO_NAMES = frozenset({
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday",
    "saturday", "sunday", "celsius", "fahrenheit", "kelvin", "euro", "dollar", "pound", "franc",
})  # fmt: skip
"""What has a capital, and calls nobody: months, days, units."""
_YEAR = re.compile(r"(?<![\w.,-])(?:19|20)\d\d(?![\w,-]|\.\d)")
_LONGEST_ACRONYM = 6
_TELLING = 5  # first letters of a name: "Amcor's" and "Amcor" are one


def has_code_of(question: str, text: str) -> bool:
    """Whether the text has a code ("F28") that the question asks about."""
    told = _bare(text)
    return any(_bare(match[0]) in told for match in _CODE.finditer(question))


def beyond_codes(question: Question) -> frozenset[str]:
    """The stems of what is asked beside a code: "test" and "fail" of the tests that X4 failed."""
    codes = " ".join(match[0] for match in _CODE.finditer(question.text))
    return frozenset(question.stems) - stems_of(codes, question.language)


def said_of(hit: Hit) -> str:
    """All that a hit says of itself, its file's name and dates too."""
    said = (hit.file, hit.title, hit.heading, hit.header, hit.text, hit.dated, hit.modified)
    return " ".join(said)


def unmentioned(question: str, texts: Sequence[str]) -> str:
    """A code ("F28", "KX40"), a year or a name ("Boeing") of the question that none of the texts
    has; "" if they have all.

    What is said of another one answers nothing, however near the rest of it is. A name is told by
    its capital, so not where a question begins with it, and not in German, which gives one to
    every noun.
    """
    asking = [one for one in re.split(r"(?<=[.!?])\s+", question) if one.rstrip().endswith("?")]
    # not what a person says before it: "I live in Oslo."
    question = composed(" ".join(asking) or question)
    asked = [match[0] for match in (*_CODE.finditer(question), *_YEAR.finditer(question))]
    asked += names_in(question)
    told = _bare(" ".join(texts)) if asked else ""
    return next(
        (name for name in asked if _start(name) not in told and not _spelled_out(name, texts)), ""
    )


def names_in(question: str) -> list[str]:
    """The words that a question gives a capital as names have one, without "'s"; none of German."""
    language = language_of(question)
    words = words_of(question, language)
    if language is GERMAN or _is_titled(question, words):
        return []
    telling = [word for word in content(words, language) if _is_telling(question, word)]
    return [unowned(question[word.start : word.end]) for word in telling]


def _is_titled(question: str, words: Sequence[Word]) -> bool:
    """Whether it gives most words a capital, "As In A Title" or ALL THROUGH: none tells a name."""
    capitals = sum(question[word.start].isupper() for word in words)
    return len(words) > 3 and 2 * capitals > len(words)


def _spelled_out(name: str, texts: Sequence[str]) -> bool:
    """Whether the texts say what the letters stand for: AGM, "annual general meeting"."""
    if not (name.isalpha() and name.isupper() and len(name) <= _LONGEST_ACRONYM):
        return False
    return any(_says_initials(text, name.lower()) for text in texts)


_CHIEF = re.compile(r"c[a-z]o")


def _says_initials(text: str, letters: str) -> bool:
    """Whether words one after the other begin with them, the first and the last telling something;
    where they mean a chief officer, small ones only in a name: not "the cost of oil" for COO."""
    words = words_of(text)
    initials = "".join(word.folded[0] for word in words)
    at = initials.find(letters)
    while at >= 0:
        said = words[at : at + len(letters)]
        telling = content(said)
        whole = len(telling) == len(said)
        around = bool(telling) and telling[0] == said[0] and telling[-1] == said[-1]
        loose = around and not _CHIEF.fullmatch(letters)  # "return on investment"
        if whole or loose or all(text[word.start].isupper() for word in telling):
            return bool(telling)
        at = initials.find(letters, at + 1)
    return False


def _is_telling(question: str, word: Word) -> bool:
    begins = not question[: word.start].strip("¿¡«»\"'“”„ ")
    plain = word.is_name and not begins and word.folded not in ASKING_WORDS
    if word.folded in NO_NAMES or word.folded.removesuffix("s") in NO_NAMES:
        return False
    name = unowned(question[word.start : word.end])
    return plain and name.isalpha() and len(name) > 2


def _start(name: str) -> str:
    """What a text must have: the whole code, the beginning of a name."""
    bare = _bare(name)
    return bare if any(map(str.isdigit, bare)) else bare[:_TELLING]


def _bare(text: str) -> str:
    return re.sub(r"[\s-]+", "", fold(unicodedata.normalize("NFKC", text)))


_POINTS_BACK = re.compile(
    r"\b(?:he|him|his|she|her|hers|(?-i:[Ii]t)|its|they|them|their|theirs|this|these|those"
    r"|(?<!\bis )(?<!\bare )(?<!\bwas )(?<!\bwere )(?<!\bbe )there|then"
    r"|former|latter|same|such|another|others?|else|more(?!\s+than\b)|also)\b"
    r"|^\W*(?:and|but|so|what about|how about|or|ok(?:ay)?|got it|thanks?|yes|no)\b",
    re.IGNORECASE,
)
_POINTS_BACK_ABROAD = {
    code: re.compile(pattern, re.IGNORECASE)
    for code, pattern in {
        "de": r"^\W*(?:und|aber|oder|was ist mit|wie ist es mit|ok(?:ay)?|danke|ja|nein)\b"
        r"|\b(?:er|ihn|ihm|ihren?|ihrem|seine?[nmrs]?|dessen|deren|dort|da|davon|dafür|daran|darin|dabei"
        r"|dazu|damit|danach|damals|dies|diese[nmrs]?|jene[nmrs]?|(?-i:sie))\b"
        r"|(?<!gibt )(?<!ist )(?<!war )\bes\b(?! gibt)",
        "fr": r"^\W*(?:et|mais|ou bien|qu['’]en est-il|merci|oui|non)\b"
        r"|(?<!-)\b(?:il|elle|ils|elles)\b(?!\s+(?:y\s+a|faut))"
        r"|\b(?:lui|leurs?|sa|ses|cela|ça|là-bas|celui|celle|ceux|celles)\b",
        "es": r"^\W*(?:y|pero|o bien|qué hay de|gracias|sí|no)\b"
        r"|\b(?:él|ella|ellos|ellas|sus?|eso|esto|aquello|allí|ahí|entonces)\b"
        r"|\blo\b(?!\s+(?:que|de|más|mismo))",
    }.items()
}
_THAT = re.compile(r"\bthat\b", re.IGNORECASE)
SHORT = 3  # content words: a turn with fewer hardly says by itself what it is about
_SOMEBODY = re.compile(r"\b(?:he|him|his|she|her|hers|they|them|their)\b", re.IGNORECASE)
_SOMETHING = re.compile(r"\b(?:(?-i:[Ii]t)|its|they|them|their)\b", re.IGNORECASE)
_NAMED_FIRST = re.compile(r"(?P<name>[A-ZÀ-Þ][^:;.!?\n]*?)(?::\s|[.!]?\s*$)")
_WHAT_ONE = re.compile(r"\W*(?:and\s+)?(?:who|what|which)\b", re.IGNORECASE)
_MOST_NAMES = 3
_HOW = re.compile(r"\bhow\s+$", re.IGNORECASE)  # "how long", "how much" say no subject
_SHORT_TURN = 5  # words
_SAYING = frozenset(("meant", "mean", "tell", "know"))  # "no, I meant …"
TURNS = 3  # earlier questions that are looked back at


def points_back(question: str, language: Language | None = None) -> bool:
    """Whether it names something only by a word such as "it" or "there"."""
    abroad = _POINTS_BACK_ABROAD.get((language or language_of(question)).code)
    if abroad is not None:
        return bool(abroad.search(question))
    return bool(_POINTS_BACK.search(question)) or any(map(_points, _THAT.finditer(question)))


def _points(that: re.Match[str]) -> bool:
    """Whether "that" stands for something said before; not "the pressure that it should have"."""
    before = words_of(that.string[: that.start()])
    return not before or not content(before[-1:])


def completed(question: str, history: Sequence[Message]) -> str:
    """A follow-up with what it leaves out: the content words of the question that it follows.

    "When was it built?" after "Who designed the Eiffel Tower?" -> "When was it built? (designed
    Eiffel Tower)". Where that one was a follow-up, too, or was answered with a question back, the
    one before it is added. A question that stands by itself is left as it is.
    """
    added: list[str] = []
    language = _language_among(question, history)
    said = {word.stem for word in _topics(question, language)}
    asked_back = bool(history) and _asks_back(history[-1])
    if not asked_back and (_is_small_talk(question) or not _leans(question, language)):
        return question
    earlier = [
        at
        for at, message in enumerate(history)
        if message.role == "user" and not _is_small_talk(message.text)
    ]
    dated = any(one.date for one in quantities(question)) or _months_in(question)
    timed = any(word.folded in _TIMES_OF_DAY for word in words_of(question))
    for word in _person_in(question, history) or _thing_in(question, history):
        said.add(word.stem)
        added.append(history[-1].text[word.start : word.end])
    leaning = [(question, subject_words(question))]
    for at in reversed(earlier[-TURNS:]):
        text = _asked_in(history[at].text)
        words = subject_words(text)
        gone = frozenset[str]().union(*(displaced(*later, text, words) for later in leaning))
        for word in words:
            if word.stem in gone:
                continue  # "and Piranesi?": of that one, and not of the one before
            if dated and (_YEAR.fullmatch(word.folded) or word.folded in MONTHS):
                continue  # "and in 2022?": that year, and not the one before
            if timed and word.folded in _TIMES_OF_DAY:
                continue  # "and in the evening?"
            if word.stem not in said and word.folded not in _SAYING:
                said.add(word.stem)
                added.append(text[word.start : word.end])
        leaning.append((text, words))
        if not _leans(text) and not (at and _asks_back(history[at - 1])):
            break
    return f"{question} ({' '.join(added)})" if added else question


def _person_in(question: str, history: Sequence[Message]) -> list[Word]:
    """The name with which "Who looks after it?" was just answered, for "What is his number?"."""
    if len(history) < 2 or history[-1].role != "assistant" or not _SOMEBODY.search(question):
        return []
    if understand(history[-2].text).kind != "person":
        return []
    first = re.split(r"(?<=[.!?])\s|\n", history[-1].text.strip(), maxsplit=1)[0]
    known = {word.stem for word in words_of(history[-2].text)}
    names = [word for word in content(words_of(first)) if word.is_name and word.stem not in known]
    return [word for word in names if word.folded.isalpha()][:_MOST_NAMES]


def _thing_in(question: str, history: Sequence[Message]) -> list[Word]:
    """The name of what "Who did the removal?" was just answered with, for "How much was it?": of a
    row or of a short line, what it begins with."""
    if len(history) < 2 or history[-1].role != "assistant" or not _SOMETHING.search(question):
        return []
    before = history[-2].text
    if not _WHAT_ONE.match(before) or understand(before).kind not in ("person", "other"):
        return []
    named = _NAMED_FIRST.match(history[-1].text.strip())
    if not named or len(words_of(named["name"])) > _MOST_NAMES:
        return []
    known = {word.stem for word in words_of(before)}
    return [word for word in content(words_of(named["name"])) if word.stem not in known]


def _months_in(question: str) -> bool:
    return any(word.folded in MONTHS for word in words_of(question) if word.folded != "may")


def _leans(question: str, language: Language | None = None) -> bool:
    """Whether a question needs the one before it."""
    return len(_topics(question, language)) < SHORT or points_back(question, language)


def _language_among(question: str, history: Sequence[Message]) -> Language:
    """The language of a question; of a short one that does not tell, that of the one before it."""
    language = language_of(question)
    words = [word.folded for word in words_of(question)]
    if language is not ENGLISH or len(words) > _SHORT_TURN:
        return language
    if any(word in ENGLISH.function_words | ENGLISH.asking_words for word in words):
        return language
    return next((language_of(one.text) for one in reversed(history) if one.role == "user"), ENGLISH)


def _is_small_talk(text: str) -> bool:
    """Whether it only thanks or greets: not "and how much was it a night?"."""
    words = [word.folded for word in words_of(text)]
    if _ASKS_ON.match(text) or any(word in _QUESTIONING for word in words):
        return False
    return bool(words) and any(word in _SMALL_TALK for word in words) and says_nothing(text)


def subject_words(question: str, language: Language | None = None) -> list[Word]:
    """The words that say what it is about, in its language."""
    language = language or language_of(question)
    said = content(words_of(question, language), language)
    return [word for word in said if word.folded not in language.asking_words]


def _topics(question: str, language: Language | None = None) -> list[Word]:
    """The same, without the "long" of "how long"."""
    words = subject_words(question, language)
    return [word for word in words if not _HOW.search(question[: word.start])]


def names_subject(question: str) -> bool:
    """Whether a word of it says what it is about: neither "Why?" nor "For how long?" does."""
    return bool(_topics(question)) and not says_nothing(question)


def _asked_in(text: str) -> str:
    """An earlier question without its filters and what it excluded."""
    try:
        return parse_query(text).text
    except QuestionError:
        return text


def _asks_back(message: Message) -> bool:
    return message.role == "assistant" and message.text.rstrip().endswith("?")
