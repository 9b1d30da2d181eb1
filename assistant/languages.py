"""Which language a question is in, and what of it carries meaning there. Pure.

Under wording, asking, query and corpus.

A word of German, French or Spanish is stemmed as its language does it (Snowball, Porter 2001).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from py_rust_stemmers import SnowballStemmer


def word_set(text: str) -> frozenset[str]:
    """The words of a list that is written as one text."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True)
class Language:
    """A language by its ISO 639-1 code; words are folded.

    asking_words: of a question, that say what is asked and are not looked for in the answer;
    snowball: a word in small letters, with its accents -> its stem;
    joined: what is written together with a word and is none of it ("l'", "'s").
    """

    code: str
    function_words: frozenset[str]
    asking_words: frozenset[str]
    snowball: Callable[[str], str]
    joined: re.Pattern[str] = re.compile("'s$")

    def bare(self, word: str) -> str:
        """A word folded, without what is only joined to it."""
        return self.joined.sub("", fold(word))

    def unjoined(self, word: str) -> str:
        """A word as it is written, without an article that is joined to it; "'s" stays."""
        plain = word.replace("’", "'")
        joined = None if self.code == "en" else self.joined.match(plain.lower())
        return word[joined.end() :] if joined else word

    def stem(self, word: str) -> str:
        """The folded stem of a word as it is written."""
        if word.isascii() or self.code == "en":
            return self.snowball(self.bare(word))
        return fold(self.snowball(self._plain(word)))

    def beginnings(self, word: str) -> tuple[str, ...]:
        """What its forms begin with, as an index knows them: without accents, with "ß" or "ss"."""
        stem = unicodedata.normalize("NFKD", self.snowball(self._plain(word)))
        plain = "".join(letter for letter in stem if not unicodedata.combining(letter))
        both = (plain, plain.replace("ss", "ß"), plain.replace("ß", "ss"))
        return tuple(dict.fromkeys(both if self.code == "de" else both[:1]))

    def _plain(self, word: str) -> str:
        return self.joined.sub("", composed(word.replace("’", "'")).lower())


def _stemmer(language: str) -> Callable[[str], str]:
    return lru_cache(maxsize=50_000)(SnowballStemmer(language).stem_word)


def composed(text: str) -> str:
    """With every accent in its letter (NFC), as most texts are, and few names of files."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def fold(text: str) -> str:
    """Case and accents away; the apostrophe made one."""
    if text.isascii():
        return text.casefold()
    plain = unicodedata.normalize("NFKD", text.replace("’", "'"))
    return "".join(c for c in plain if not unicodedata.combining(c)).casefold()


ENGLISH = Language(
    "en",
    word_set(
        "a an the this that these those some any each every all both either such same other"
        " another i you he she it we they me him her us them my your his its our their mine"
        " yours hers ours theirs myself himself herself itself themselves who whom whose which"
        " what when where why how am is are was were be been being do does did doing done have"
        " has had having will would shall should can could may might must to of in on at by for"
        " with from into onto upon about as than and or but if then else so because while"
        " although though since until unless whether also too very just there here up down out"
        " off over under again further once only own during through between within without"
        " against among per via not no nor never n't s t d ll m re ve one ones let us's it's"
        " that's what's who's there's he's she's i'm you're we're they're don't doesn't didn't"
        " isn't aren't wasn't weren't won't can't couldn't wouldn't shouldn't cannot please tell"
    ),
    word_set(
        "name many much kind type sort list describe explain give called known use used did"
        " does mean happen year date time day month person people place number amount"
    ),
    _stemmer("english"),
)
GERMAN = Language(
    "de",
    word_set(
        "der die das den dem des ein eine einen einem einer eines kein keine keinen keinem"
        " keiner ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich mein"
        " meine meinen meinem meiner dein deine deinen sein seine seinen seinem seiner ihre"
        " ihren ihrem ihrer unser unsere unseren unserem unserer euer eure dieser diese dieses"
        " diesen diesem jener jeder jede jedes jeden jedem alle allen aller alles man wer wen"
        " wem wessen was wann wo wohin woher warum wieso weshalb wozu wofur womit wovon woran"
        " worauf wonach wie wieviel wieviele welche welcher welches welchen welchem bin bist ist"
        " sind seid war waren wird werden wurde wurden worden geworden gewesen habe hast hat"
        " haben hatte hatten kann kannst konnen konnte konnten darf durfen durfte muss mussen"
        " musste mussten soll sollen sollte sollten will wollen wollte mochte mag zu zum zur von"
        " vom in im ins an am ans auf aus bei beim mit nach vor hinter uber unter neben zwischen"
        " fur durch gegen ohne um seit bis wahrend wegen trotz ab pro je und oder aber denn"
        " sondern wenn falls ob dass weil obwohl damit als da dort hier so auch nur noch schon"
        " sehr etwa eigentlich doch mal eben bitte nicht nie niemals nein ja her hin dann davon"
        " dafur daran darauf darin daruber dazu ubrigens furs vorm gibt gab"
    ),
    word_set(
        "name namen heisst heissen hiess viel viele hoch lang lange oft genau art sorte liste"
        " nenne nennen sag sage sagen zeig jahr datum uhrzeit tag monat zahl anzahl betrag hohe"
    ),
    _stemmer("german"),
)
FRENCH = Language(
    "fr",
    word_set(
        "le la les l un une des du de d au aux ce cet cette ces c ca cela celui celle ceux"
        " celles mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs je j tu il elle"
        " on nous vous ils elles me m te t se s lui y en moi toi eux qui que qu quoi dont ou"
        " quand comment combien pourquoi quel quelle quels quelles lequel laquelle lesquels est"
        " es suis sommes etes sont etait etaient etre ete sera seront serait a ai as avons avez"
        " ont avait avaient avoir aura auront aurait peut peux peuvent pouvait pourra doit dois"
        " doivent devait faut fait faire font va vont et mais donc or ni car si comme parce"
        " puisque pour par dans sur sous avec sans chez vers entre depuis pendant avant apres"
        " jusqu jusque contre selon hors plus moins tres trop aussi encore deja ne n pas jamais"
        " non oui tout toute tous toutes meme bien ici svp alors puis"
    ),
    word_set(
        "nom appelle appellent nomme genre sorte type liste donne donner dis dire explique"
        " annee date jour mois heure nombre montant personne"
    ),
    _stemmer("french"),
    re.compile("^(?:[ldnsjmtc]|qu|jusqu|lorsqu|puisqu)'"),
)
SPANISH = Language(
    "es",
    word_set(
        "el la los las lo un una unos unas al del de este esta estos estas ese esa esos esas"
        " eso esto aquel aquella mi mis tu tus su sus nuestro nuestra nuestros nuestras yo ella"
        " nosotros ellos ellas usted ustedes me te se le les nos que quien quienes cual cuales"
        " cuando donde adonde como cuanto cuanta cuantos cuantas por porque para es son soy"
        " somos era eran fue fueron ser sido sera seran estan estaba estaban estar hay habia"
        " haber he ha han hemos has habian tiene tienen tengo tenemos tenia tener puede pueden"
        " puedo podia debe deben debia hace hacer hacen va van y e o u pero sino si no ni con"
        " sin en sobre bajo entre desde hasta hacia contra segun durante tras ante a muy mas"
        " menos ya aun tambien solo todo toda todos todas otro otra cada algun alguna mismo"
        " misma nunca jamas"
    ),
    word_set(
        "nombre llama llaman tipo clase lista di dime explica ano fecha dia mes hora numero"
        " cantidad importe persona"
    ),
    _stemmer("spanish"),
)
_OTHERS = (GERMAN, SPANISH, FRENCH)
LANGUAGES = {one.code: one for one in (ENGLISH, *_OTHERS)}

# Words with which a question begins, or that nearly every one has: one is enough.
_ASKING = {
    "de": word_set(
        "wer wen wem wessen wann wohin woher warum wieso weshalb wozu wofur womit wovon woran"
        " worauf wie wieviel wieviele welche welcher welches welchen welchem kostet kosten"
        " heisst steht sagt gehort braucht gilt liegt dauert bekommt zahlt bezahlt ist sind"
        " wird werden wurde"
    ),
    "fr": word_set(
        "quel quelle quels quelles quand combien pourquoi lequel laquelle coute coutent"
        " contient appelle faut doit sont etait"
    ),
    "es": word_set(
        "quien quienes cual cuales cuando donde adonde cuanto cuanta cuantos cuantas cuesta cuestan"
        " contiene tiene hay cuales estan esta"
    ),
}
# Small words that English has, too, or that stand in many an English name, tell little.
_AMBIGUOUS = ENGLISH.function_words | word_set(
    "a an am as at die war man hat also in is will so me no on or son sur pour comment plus los las"
    " el la le les de des del di du se he has ha san un que come sera y e o u n l d c j t s m hay"
    " esta donde"
)
# With which questions are asked in tongues that are not known here; none is a word of English.
_ASKING_ELSEWHERE = word_set(
    "quanto quanta quanti quante quando quale quali perche dov"  # Italian
    " quantos quantas qual quais quem onde"  # Portuguese
    " hoeveel wanneer waar waarom welke"  # Dutch
    " hur varfor vilken vilket vilka vem vad hvor hvornar hvorfor hvilken hvilket hvem hvad hva"
    " hvordan"  # Swedish, Danish, Norwegian
    " ile kiedy gdzie dlaczego jaki jaka jakie kto czy"  # Polish
    " kolik kdy jaky jaka kdo"  # Czech
    " kolko kedy preco kuinka milloin miksi paljonko"  # Slovak, Finnish
    " mennyi mikor miert melyik hany cand unde cine"  # Hungarian, Romanian
    " nerede neden hangi nasil kac berapa kapan mengapa siapa"  # Turkish, Indonesian
)
_LETTERS = {
    "de": re.compile("[äöüÄÖÜ]|(ß)"),
    "fr": re.compile(r"[éèêëàâçœùîôûÉÈÊÀÇŒ]|\b(?i:[dlnqj]|qu)['’]"),
    "es": re.compile(r"[ñÑáéíóúÁÉÍÓÚ]|([¿¡]|\b(?i:qué|cómo)\b)"),
}
"""In a group: letters that one language alone has."""
_WORD = re.compile(r"[^\W\d_]+")
_ENOUGH = 2.0
_SURE, _LIKELY, _HALF = 2.0, 1.0, 0.5


def language_of(question: str) -> Language:
    """The language of a question by its small words, each counted by how much it tells; English
    where they tell too little ("Müller contract"), or where there are more of English."""
    plain = composed(question)
    words = _WORD.findall(fold(plain))
    best = max(_OTHERS, key=lambda one: _told(one, plain, words))
    english = sum(
        _HALF if word in best.function_words else _LIKELY
        for word in words
        if word in ENGLISH.function_words
    )
    told = _told(best, plain, words)
    return best if told >= _ENOUGH and told > english + _HALF else ENGLISH


def is_foreign(question: str) -> bool:
    """Whether it is in a tongue that none of `LANGUAGES` is: by its letters, or by a word that
    asks, where English has no small word in it."""
    plain = composed(question)
    letters = [letter for letter in plain if letter.isalpha()]
    latin = sum(unicodedata.name(letter, "").startswith("LATIN") for letter in letters)
    if 2 * latin < len(letters):
        return True
    words = _WORD.findall(fold(plain))
    known = ENGLISH.function_words & set(words)
    asks = any(word in _ASKING_ELSEWHERE for word in words)
    return asks and not known and language_of(question) is ENGLISH


def _told(one: Language, plain: str, words: list[str]) -> float:
    letters = _LETTERS[one.code].search(plain)
    told = (_SURE if letters.lastindex else _LIKELY) if letters else 0.0
    for word in words:
        if word in _AMBIGUOUS:
            told += _HALF * (word in one.function_words)
        elif word in _ASKING[one.code]:
            told += _SURE
        elif word in one.function_words:
            told += _LIKELY
    return told
