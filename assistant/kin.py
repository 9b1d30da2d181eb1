"""Relatives by the words that they are called by: "mum", "dad", "my sister". Pure.

Under parties and owners. In one person's files they are as telling as names.
"""

from __future__ import annotations

import re

from assistant.languages import fold, word_set

_CALLED = {
    "mum": word_set("mum mom mam mummy mommy mama mother maman mami mamma mutter mère madre mamá"),
    "dad": word_set("dad daddy papa father papi vater père padre papá"),
    "grandma": word_set("grandma gran granny nan nana grandmother oma mamie abuela"),
    "grandpa": word_set("grandpa grandad granddad grandfather opa papy abuelo"),
}
_RELATED = word_set(
    "sister brother wife husband partner daughter son aunt auntie uncle cousin niece nephew"
    " schwester bruder frau mann tochter sohn sœur frère hermana hermano hija hijo"
)
"""Whom only "my" makes one's own."""
_OF = {fold(word): name for name, words in _CALLED.items() for word in words}
_OWN = {fold(word): fold(word) for word in _RELATED}
_WORD = re.compile(r"[^\W\d_]+")
_MY = re.compile(r"\b(?:my|our)\s+(?:\w+\s+)?$", re.IGNORECASE)
_ANOTHERS = re.compile(
    r"(?:['’]s?|\b(?:the|a|an|his|her|their|your|every|each))\s+$", re.IGNORECASE
)


def kin_of(word: str) -> str:
    """The one name of a relative who is called by this word; "" if it calls none."""
    bare = fold(re.sub(r"['’]s?$", "", word.strip()))
    return _OF.get(bare) or _OF.get(bare.removesuffix("s")) or _OWN.get(bare, "")


def kin_in(text: str) -> set[str]:
    """The relatives whom a text calls so: "Mum", "my sister"; not "Nina's sister", "the father"."""
    found = set()
    for match in _WORD.finditer(text):
        word = fold(match[0])
        before = text[: match.start()]
        name = _OF.get(word) or _OF.get(word.removesuffix("s"), "")
        if name and not _ANOTHERS.search(before):
            found.add(name)
        elif word in _OWN and _MY.search(before):
            found.add(_OWN[word])
    return found


def words_for(name: str) -> tuple[str, ...]:
    """All words that call the same relative as a word does, folded; the word alone if none."""
    of = kin_of(name)
    return tuple(sorted(word for word, kin in (_OF | _OWN).items() if kin == of)) or (name,)
