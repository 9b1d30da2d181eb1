"""A conversation as Markdown, HTML or PDF, with its footnotes."""

from __future__ import annotations

import html
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QBuffer, QByteArray, QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from assistant.chats import Turn
from assistant.errors import AssistantError
from assistant.records import Answer, Citation, Sentence
from desktop.engine_words import engine_words, library_words
from desktop.language import translated as _tr
from desktop.limits import goes_on, limit_words
from desktop.words import (
    as_of_words,
    name_of,
    place_words,
    quoted,
    shortened,
    when_words,
)

Format = Literal["md", "html", "pdf"]
_QUOTE = 400  # characters of a quote in a footnote


class Footnotes:
    """Numbers the citations of an answer, from 1; the same quote of a passage has one number."""

    def __init__(self) -> None:
        self.citations: list[Citation] = []

    def number(self, citation: Citation) -> int:
        key = (citation.passage_id, citation.quote)
        for number, known in enumerate(self.citations, start=1):
            if (known.passage_id, known.quote) == key:
                return number
        self.citations.append(citation)
        return len(self.citations)

    def numbers(self, sentence: Sentence) -> list[int]:
        """Of a sentence's citations, each once, in order."""
        return list(dict.fromkeys(self.number(each) for each in sentence.citations))


def footnote_words(citation: Citation) -> str:
    where = place_words(citation.place)
    name = name_of(citation.file)
    return f"{name}, {where}" if where else name


def aside(sentence: Sentence) -> str:
    """What stands after a sentence: how far it is supported, its date; "" if there is nothing."""
    words = []
    if sentence.status != "supported":
        partly, not_at_all = _tr("(partly supported)"), _tr("(not supported)")
        words.append(partly if sentence.status == "partly" else not_at_all)
    if sentence.as_of:
        words.append(as_of_words(sentence))
    return " ".join(words)


def said(sentence: Sentence) -> str:
    """A sentence, and before it that it says otherwise than those before, if it does."""
    lead = _tr("Elsewhere it says otherwise:") + " " if sentence.contrary else ""
    return lead + sentence.text


# --- Markdown ------------------------------------------------------------------------------------


def as_markdown(
    question: str, sentences: Sequence[Sentence], prefix: str = "", limits: Sequence[str] = ()
) -> str:
    """A question and its answer with Markdown footnotes; `prefix` keeps several answers apart,
    `limits` stand above it."""
    notes = Footnotes()
    words = []
    for sentence in sentences:
        marks = "".join(f"[^{prefix}{number}]" for number in notes.numbers(sentence))
        words.append(" ".join(filter(None, (said(sentence) + marks, aside(sentence)))))
    lines = [f"**{question}**", ""]
    lines += [line for limit in limits for line in (f"*{limit}*", "")]
    lines += [_joined(sentences, words, "  \n"), ""]
    for number, citation in enumerate(notes.citations, start=1):
        quote = shortened(citation.quote, _QUOTE)
        lines.append(f"[^{prefix}{number}]: {footnote_words(citation)}: {quoted(quote)}")
    return "\n".join(lines)


def _joined(sentences: Sequence[Sentence], words: Sequence[str], new_line: str) -> str:
    """The sentences, as they are written, behind each other; each row of a table on its line."""
    text = ""
    for at, word in enumerate(words):
        between = " " if at and goes_on(sentences[at - 1].text, sentences[at].text) else new_line
        text += f"{between}{word}" if at else word
    return text


def chat_as_markdown(name: str, turns: Sequence[Turn]) -> str:
    parts = [f"# {name}", ""]
    for number, turn in enumerate(turns, start=1):
        if turn.answer is not None and turn.answer.sentences:
            limits = limit_words(turn.answer)
            parts += [as_markdown(turn.question, _sentences(turn), f"{number}-", limits), ""]
        else:
            parts += [f"**{turn.question}**", "", _without_answer(turn), ""]
            parts += [f"- {each}" for each in _closest(turn.answer)]
            parts.append("")
    return "\n".join(parts)


def _sentences(turn: Turn) -> Sequence[Sentence]:
    """As they are shown: what is said of the library itself is in the window's language."""
    told = turn.answer.sentences if turn.answer is not None else ()
    return told if turn.hits else tuple(map(library_words, told))


def _without_answer(turn: Turn) -> str:
    if turn.problem:
        return engine_words(turn.problem)
    if turn.answer is None:
        return _tr("Stopped before there was an answer.")
    return engine_words(turn.answer.reason)


def _closest(answer: Answer | None) -> list[str]:
    if answer is None:
        return []
    return [
        f"{name_of(hit.file)}, {place_words(hit.place)}: {quoted(shortened(hit.text, _QUOTE))}"
        for hit in answer.closest[:3]
    ]


# --- HTML ----------------------------------------------------------------------------------------

_STYLE = """
body { font-family: sans-serif; line-height: 1.5; color: #1c2222; max-width: 42em;
       margin: 2em auto; padding: 0 1em; }
h1 { font-size: 150%; } h2 { font-size: 115%; margin-top: 2em; }
sup a { text-decoration: none; } a { color: #0b5f63; }
.partly { text-decoration: underline dotted #7a5200; } .unsupported { color: #566060; }
.aside, .when { color: #566060; font-size: 85%; } ol, ul { font-size: 85%; color: #3a4444; }
"""


def chat_as_html(name: str, turns: Sequence[Turn]) -> str:
    """One page that needs nothing else; each footnote leads to its note and back."""
    parts = [
        f'<!DOCTYPE html><html lang="{QLocale().bcp47Name()}"><head><meta charset="utf-8">',
        f"<title>{html.escape(name)}</title><style>{_STYLE}</style></head><body>",
        f"<h1>{html.escape(name)}</h1>",
    ]
    for number, turn in enumerate(turns, start=1):
        parts += _turn_html(f"t{number}", turn)
    parts.append("</body></html>")
    return "\n".join(parts)


def _turn_html(key: str, turn: Turn) -> list[str]:
    parts = [f"<h2>{html.escape(turn.question)}</h2>"]
    if turn.asked_at:
        parts.append(f'<p class="when">{html.escape(when_words(turn.asked_at))}</p>')
    if turn.answer is None or not turn.answer.sentences:
        parts.append(f"<p>{html.escape(_without_answer(turn))}</p>")
        closest = "".join(f"<li>{html.escape(each)}</li>" for each in _closest(turn.answer))
        return [*parts, f"<ul>{closest}</ul>"] if closest else parts
    parts += [f'<p class="aside">{html.escape(each)}</p>' for each in limit_words(turn.answer)]
    notes = Footnotes()
    sentences = _sentences(turn)
    told = [_sentence_html(key, notes, sentence) for sentence in sentences]
    parts.append(f"<p>{_joined(sentences, told, '<br>')}</p>")
    if notes.citations:
        items = [
            f'<li id="{key}n{number}">{html.escape(footnote_words(cited))}: '
            f"{html.escape(quoted(shortened(cited.quote, _QUOTE)))} "
            f'<a href="#{key}r{number}">↩</a></li>'
            for number, cited in enumerate(notes.citations, start=1)
        ]
        parts.append(f"<ol>{''.join(items)}</ol>")
    return parts


def _sentence_html(key: str, notes: Footnotes, sentence: Sentence) -> str:
    marks = "".join(
        f'<sup><a id="{key}r{number}" href="#{key}n{number}">{number}</a></sup>'
        for number in notes.numbers(sentence)
    )
    text = f'<span class="{sentence.status}">{html.escape(said(sentence))}</span>{marks}'
    words = aside(sentence)
    return f'{text} <span class="aside">{html.escape(words)}</span>' if words else text


# --- PDF -----------------------------------------------------------------------------------------


def chat_as_pdf(name: str, turns: Sequence[Turn]) -> bytes:
    """An A4 document with page numbers."""
    document = QTextDocument()
    document.setHtml(chat_as_html(name, turns).replace("↩", ""))
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(name)
    writer.setCreator("Footnote")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(20, 20, 20, 20), QPageLayout.Unit.Millimeter)
    writer.setResolution(300)
    document.print_(writer)
    buffer.close()
    data: QByteArray = buffer.data()
    return bytes(data.data())


def export(path: Path, name: str, turns: Sequence[Turn]) -> None:
    """Write a conversation in the format that the file's ending names (Markdown by default).

    Raises AssistantError if the file cannot be written.
    """
    kind = path.suffix.lower()
    if kind == ".pdf":
        data = chat_as_pdf(name, turns)
    elif kind in (".html", ".htm"):
        data = chat_as_html(name, turns).encode()
    else:
        data = chat_as_markdown(name, turns).encode()
    try:
        path.write_bytes(data)
    except OSError as error:
        raise AssistantError(
            _tr("The file {0} cannot be written: {1}.").format(
                path, engine_words(error.strerror or str(error))
            )
        ) from error
