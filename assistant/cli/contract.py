"""The JSON that the command line prints: a contract, documented in the README, kept by a test."""

from __future__ import annotations

from typing import Any

from assistant.records import Answer, Citation, Hit, Place, Sentence, Through
from assistant.searching import Found

Json = dict[str, Any]


def place_json(place: Place) -> Json:
    """Only what applies; boxes are [x0, y0, x1, y1] in points, lines are [first, last]."""
    fields: Json = {
        "page": place.page,
        "boxes": [[round(edge, 1) for edge in box] for box in place.boxes] or None,
        "heading": place.heading or None,
        "sheet": place.sheet,
        "cells": place.cells,
        "slide": place.slide,
        "message": place.message,
        "attachment": place.attachment,
        "lines": list(place.lines) if place.lines else None,
        "confidence": None if place.confidence is None else round(place.confidence, 3),
        "start": place.start,
        "end": place.end,
    }
    return {name: value for name, value in fields.items() if value is not None}


def hit_json(hit: Hit) -> Json:
    return {
        "passage_id": hit.passage_id,
        "file": hit.file,
        "place": place_json(hit.place),
        "text": hit.text,
        "score": hit.score,
        "parts": hit.parts,
        "title": hit.title,
        "modified": hit.modified,
        **({"dated": hit.dated} if hit.dated else {}),
        "copies": list(hit.copies),
        **({"through": through_json(hit.through)} if hit.through else {}),
    }


def through_json(through: Through) -> Json:
    return {
        "passage_id": through.passage_id,
        "name": through.name,
        "sentence": through.sentence,
        "about": through.about,
    }


def found_json(question: str, found: Found, id: str | None = None) -> Json:
    head: Json = {} if id is None else {"id": id}
    return {
        **head,
        "query": question,
        "hits": [hit_json(hit) for hit in found.hits],
        "timings": found.timings,
    }


def citation_json(citation: Citation) -> Json:
    return {
        "passage_id": citation.passage_id,
        "file": citation.file,
        "place": place_json(citation.place),
        "quote": citation.quote,
    }


def sentence_json(sentence: Sentence) -> Json:
    line: Json = {
        "text": sentence.text,
        "status": sentence.status,
        "citations": [citation_json(citation) for citation in sentence.citations],
    }
    said: Json = {
        "reason": sentence.reason,
        "as_of": sentence.as_of,
        "as_of_file": sentence.as_of_file,
        "contrary": sentence.contrary,
    }
    return line | {name: value for name, value in said.items() if value}


def answer_json(answer: Answer) -> Json:
    weighed: Json = {"likely": round(answer.likely, 3)} if answer.likely else {}
    if answer.unsure:
        weighed["unsure"] = True
    for name in ("searched", "before"):
        if told := getattr(answer, name):
            weighed[name] = list(told)
    return weighed | {
        "id": answer.id,
        "question": answer.question,
        "refused": answer.refused,
        "reason": answer.reason,
        "sentences": [sentence_json(sentence) for sentence in answer.sentences],
        "closest": [hit_json(hit) for hit in answer.closest],
        "timings": answer.timings,
        "tokens": answer.tokens,
    }
