"""Examples -> tokens, with a mark on those that are learned: the assistant's answers. Pure.

The chat template is the model's own, as the running assistant uses it. An answer is learned with
the mark that ends it, so that the tuned model stops by itself.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from assistant.errors import TuningError
from assistant.tuning.examples import Example
from assistant.tuning.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Tokenized:
    """`learned[i]`: whether the model is trained to write `tokens[i]` after those before it."""

    tokens: tuple[int, ...]
    learned: tuple[bool, ...]

    @property
    def begins(self) -> int:
        """The index of the first token that is learned."""
        return self.learned.index(True)


def tokenize(example: Example, vocabulary: Vocabulary) -> Tokenized:
    """Raises TuningError if the template rewrites earlier turns, so that no answer has a place."""
    tokens: list[int] = []
    learned: list[bool] = []
    for text, is_answer in _pieces(example, vocabulary):
        piece = vocabulary.encode(text)
        end = 0
        if is_answer:
            piece, end = _ended(piece, text, vocabulary)
        tokens += piece
        learned += [index < end for index in range(len(piece))]
    last = len(learned) - learned[::-1].index(True) if any(learned) else 0
    tokens, learned = tokens[:last], learned[:last]  # what follows teaches nothing
    if not any(learned):
        raise TuningError(f"Line {example.line} of {example.origin} has an empty answer.")
    return Tokenized(tuple(tokens), tuple(learned))


def count_tokens(example: Example, vocabulary: Vocabulary) -> int:
    return len(vocabulary.encode(vocabulary.template.render(example.shown, open_turn=False)))


def _pieces(example: Example, vocabulary: Vocabulary) -> Iterator[tuple[str, bool]]:
    """The rendered conversation in order, cut where an answer begins and where its turn ends."""
    render = vocabulary.template.render
    done = ""
    turns = example.shown
    for index, turn in enumerate(turns):
        if turn.role != "assistant":
            continue
        before = render(turns[:index])
        after = render(turns[: index + 1], open_turn=False)
        if not before.startswith(done) or not after.startswith(before):
            raise TuningError(
                f"The chat template of this model rewrites earlier turns, so that line "
                f"{example.line} of {example.origin} cannot be learned turn by turn; give "
                "conversations of one question and one answer."
            )
        yield before[len(done) :], False
        yield after[len(before) :], True
        done = after


def _ended(piece: list[int], text: str, vocabulary: Vocabulary) -> tuple[list[int], int]:
    """An answer with its end mark, and where it ends; the template may put more after it.

    A model without a chat template has no mark for it: it learns to end the text.
    """
    for index, token in enumerate(piece):
        if token in vocabulary.ends:
            return piece, index + 1
    plain = vocabulary.encode(text.rstrip())
    ended = [*plain, vocabulary.end] if vocabulary.end >= 0 else plain
    return ended, len(ended)
