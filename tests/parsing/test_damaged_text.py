"""Every text-like parser over damaged files: a document or a reason, never a crash."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import ParseFailure
from tests.parsing.reading import read

SAMPLES = {
    "text": ("a.txt", "TITLE\n=====\n\n1. One\n\ntext\f\n- a\n- b\n"),
    "markdown": (
        "a.md",
        "---\ntitle: x\n---\n# H\n\n- a\n  - b\n\n|a|b|\n|-|-|\n|1|2|\n\n```\nx\n```\n",
    ),
    "rst": (
        "a.rst",
        "T\n=\n\n.. code::\n\n   x\n\n== ==\na  b\n== ==\n1  2\n== ==\n\n+-+\n|a|\n+-+\n",
    ),
    "table": ("a.csv", 'a,b\n1,"x\ny"\n'),
    "data": ("a.json", '{"a": [1, "\\u00e9", {"b": null}]}'),
    "code": ("a.c", "int f(int a)\n{\n  return a;\n}\n\nclass B {\n int c() {\n }\n};\n"),
    "notebook": ("a.ipynb", '{"cells": [{"cell_type": "code", "source": ["x"], "outputs": []}]}'),
    "calendars": (
        "a.ics",
        "BEGIN:VEVENT\nSUMMARY:x\nDTSTART;TZID=A:20250506T083000\nDURATION:P1D\n"
        "RRULE:FREQ=WEEKLY;UNTIL=20250701\nEND:VEVENT\n",
    ),
    "contacts": (
        "a.vcf",
        "BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE:a=FC;b=\nc\nTEL;HOME:1\nBDAY:--0503\nEND:VCARD\n",
    ),
    "subtitles": ("a.srt", "1\n00:00:01,000 --> 00:00:03,000\n<b>Hi</b>\n"),
}


@pytest.mark.parametrize("module", list(SAMPLES))
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_damaged_files(module: str, data: st.DataObject) -> None:
    name, text = SAMPLES[module]
    raw = text.encode()
    at = data.draw(st.integers(0, len(raw)))
    upto = data.draw(st.integers(at, len(raw)))
    noise = data.draw(st.binary(max_size=12) | st.sampled_from([b"\n", b'"', b"{", b"\0", b"\xff"]))
    damaged = (raw[:at] + noise + raw[upto:]) * data.draw(st.integers(1, 3))
    with contextlib.suppress(ParseFailure):
        read(module, damaged, name)


@pytest.mark.parametrize("suffix", ["adoc", "org"])
@given(st.text(alphabet="=*|#+-_.: \nabegin/[]", max_size=150))
def test_light_markup(suffix: str, text: str) -> None:
    assert read("markdown", text, f"a.{suffix}").pages
