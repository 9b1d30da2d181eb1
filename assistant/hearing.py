"""A question's search -> the hits, and what is heard of them; used by answering.

What only gives orders, and lists of references where no work is asked for, make room for others.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from assistant.bibliographies import asks_for_works, is_bibliography
from assistant.latest import without_last
from assistant.quoting import without_repeats
from assistant.records import Hit
from assistant.steering import without_orders

Search = Callable[[str, int, Sequence[str]], list[Hit]]


def heard_of(
    search: Search, asked: str, scope: Sequence[str], wanted: int
) -> tuple[list[Hit], list[Hit]]:
    """The hits, and what is heard of them: one that only gives orders makes room for others, so
    that many such files cannot push the answer out."""
    asked = without_last(asked) or asked
    hits = _stating(search, asked, scope, wanted)
    heard = without_repeats(without_orders(hits))
    if all(one.text.strip() for one in heard):
        return hits, heard
    more = search(asked, 8 * wanted, scope)
    pairs = zip(more, without_orders(more), strict=True)
    telling = [(hit, quiet) for hit, quiet in pairs if quiet.text.strip()][:wanted]
    if not telling:
        return hits, heard
    return [hit for hit, _ in telling], without_repeats([quiet for _, quiet in telling])


def _stating(search: Search, asked: str, scope: Sequence[str], wanted: int) -> list[Hit]:
    """The hits; lists of references make room for others, where no work is asked for."""
    hits = search(asked, wanted, scope)
    if asks_for_works(asked) or not any(map(is_bibliography, hits)):
        return hits
    more = search(asked, 2 * wanted, scope)
    return [hit for hit in more if not is_bibliography(hit)][:wanted] or hits
