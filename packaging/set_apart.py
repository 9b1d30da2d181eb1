"""What engine_sentences.py leaves out of the engine's sentences, and how it tells places apart."""

from __future__ import annotations

SILENT = frozenset(
    f"assistant/{name}.py"
    for name in (
        # what questions and texts are compared with
        "corpus", "asked_days", "calling",
        "amounts", "pricing", "keeping", "evidence", "quantities",
        "sentences", "wording",
        "languages", "answer_kinds", "deciding", "corpus_abroad", "corpus_tongues",
        "ratios", "periods", "statements", "listing", "sizing", "separated",
        "months", "parties", "quotations", "quoting", "furniture", "shortening",
        "lettered", "bibliographies", "enumerations", "padding", "other_kind",
        "boxes", "front_matter", "markings", "several",
        "months", "parties", "quotations", "quoting", "furniture", "shortening", "kin", "owners",
        "relative_days", "speaking", "turns", "parsing/chat_lines", "parsing/chat_json",
        "surveying_mails",
        "weekdays", "cancelling", "latest", "forms", "settled", "disagreeing", "denying",
        "totals", "other_day", "announcing", "writers", "ending", "versions", "replies",
        "adding", "entries", "source_days", "of_a_day", "outstanding", "referring", "sections",
        "amending", "differing",
        "drafts", "what_changed", "agreeing",
        "parsing/code", "parsing/number_format",
        "store/selection",  # what is said to the database
        # what is read, in words: it is shown as the file's text
        "parsing/calendars", "parsing/contacts",
        # what models are asked and tried with
        "planning", "comparing", "prompting", "tuning/parity", "tuning/passages",
        "evaluation/making", "evaluation/phrasing", "evaluation/phrasing_abroad",
        "evaluation/questioning", "evaluation/strangers",
        # the window says it in words of its own: from codes and figures
        "evaluation/comparing", "evaluation/failing", "tuning/proof",
        # the command line's alone
        "evaluation/beir",
        # details of a report, and what is logged
        "linux_notices", "notices", "watching", "parsing/sandbox", "parsing/seccomp",
        "parsing/wire", "models/onnx_writing", "models/bert_graph", "store/papers",
    )
)  # fmt: skip
"""Modules that say nothing to a person."""

DETAIL_OF = frozenset({"damaged", "encrypted", "AssertionError", "TypeError", "KeyError"})
"""Calls whose arguments are only details of a report."""

NAMES = frozenset({"path", "name", "folder", "id", "target", "root", "title", "address", "parent"})
"""An expression that ends so is a name: what stands in its place is never translated."""

STRICT = frozenset({"one.dated.by", "first.dated.by"})
"""Expressions in whose place only the engine's own words can stand."""

OWN_WORDS = (
    "footnotes", "endnotes", "comments", "styles", "numbering", "header", "footer", "chart",
    "diagram", "memory", "disk", "generator", "embedder", "reranker", "unknown",
)  # fmt: skip
"""Single words that stand in places of the sentences."""

INWARD = frozenset(
    {
        # what is looked for in another program's messages
        "name resolution", "timed out", "max retries", "network is unreachable", "no space left",
        "no matching distribution", "no module named pip", "password required",
        "PowerPoint Document", "Current User",
        # names of formats, kinds and measures
        "sound or film", "other picture", "public address", "an answer always finishes", "a gap",
        "missed {0}", "trial of {0}", "trial of", "before {0}",
        "type {0}", "{0} with {1}", "{0} › output", "cell {0}", "question: {0}",
        # records of where something comes from, which are not shown
        "imported from {0}", "tuned from {0}",
        # inside documents, where it is searched and quoted as it stands
        "Comment by {0}:", "Comment by {0}: {1}", "Comment: {0}", "Comment on {0}:",
        "Comment by {0} on {1}:", "on {0}:", "Date: {0}", "[Threaded comment]",
        # details of a report
        "{0} bytes, SHA-256 {1}", "{0}: {1}; exit code {2}; {3} bytes", "unknown answer",
        "the flag fEncrypted", "the token of an encrypted presentation",
        "no piece table", "no stream WordDocument", "no presentation in it",
        "no message in it", "row {0}", "column {0}",
        "no edit where one should be", "no directory where one should be",
        "message without a header", "no document part", "no body", "no body in the document part",
        "the slide has no part", "encrypted parts in the manifest", "{0}: row {1}",
        "column {0} in row {1}", "{0} (encrypted)", "foreign key: {0}", "no passage {0}",
        "no page {0}", "texts that the word index lacks", "texts that have no passage",
        "texts with neither a vector nor a place in the queue", "ready files without a document",
        "no package document", "no RTF signature", "groups nest too deep",
        "a notebook is an object", "cells are a list", "an OLE container with an encrypted package",
        "the part {0} is missing", "the librarian does not know {0}", "{0} is not finite",
        "{0}.{1} is {2}", "weights must be a table", "copy protection (DRM)", "_refuse raises",
        "it gives vectors of shape {0}, or not finite ones",
        # the command line's alone
        "Settings of Footnote. Remove a line to have its default again.",
        "A score needs a prompt and a continuation.",
        "You answer questions briefly, in one sentence.", "as chosen", "the GPU computes in it",
        "as chosen, or all that the GPU has",
        "bfloat16 takes {0} times as long as float32 on this processor",
        "short answers in the way that the examples give them",
        "a fixed format: JSON, forms, labels", "a way of writing, from longer texts",
        # SQL
        "delete from chats", "delete from waiting", "{0} order by f.path", "{text} : ({0})",
        "select distinct recipe from {0}", "select name from migrations", "f.kind in ({0})",
        "f.state, f.code, f.reason", "id, question, asked_at, scope, answer, hits, problem",
        "alter table passages add column line integer",
        "alter table pages add column confidence real",
        "less scans",
        "webp heic avif svg psd ico",
        "alter table embedders add column coming integer not null default 0",
        "(select id from embedders where not current and not coming)",
    }
)  # fmt: skip
"""Strings that no person is shown."""

LISTS = (
    "build dist target", "json jsonl", "md markdown", "py pyi", "txt text log", "png jpg",
    "zip 7z", "mp3 m4a", "db sqlite", "f.id, f.folder_id", "Hello world, it", "Zwölf Boxkämpfer",
    "{0}where p.text_id", "def f(", "a_b camelCase", "allow permit", "price cost fee",
)  # fmt: skip
"""How lists and samples begin that no person is shown."""
