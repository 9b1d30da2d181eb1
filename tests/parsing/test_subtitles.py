"""Subtitles: cues become sentences in the lines in which they stand."""

from __future__ import annotations

import pytest

from assistant.errors import ParseFailure
from tests.parsing.reading import read, shown, text

SRT = """1
00:00:01,000 --> 00:00:03,000
Good evening and

2
00:00:03,000 --> 00:00:05,000
<i>welcome</i> to the show.

3
00:00:05,500 --> 00:00:07,000
Tonight we talk.

4
00:01:10,000 --> 00:01:12,000
{\\an8}Goodbye
"""

VTT = """WEBVTT

NOTE made by hand

intro
00:11.000 --> 00:13.000 align:start
<v Roger Bingham>We are in
New York City

00:13.000 --> 00:16.000
<v Roger Bingham>right now.

00:16.500 --> 00:18.000
<v Neil>Tom &amp; I are &lt;here&gt;.</v>
"""


def test_srt_cues_are_joined_into_sentences_at_their_lines() -> None:
    document = read("subtitles", SRT, "a.srt")
    assert shown(document) == [
        ("paragraph", "[00:00:01] Good evening and welcome to the show."),
        ("paragraph", "Tonight we talk."),
        ("paragraph", "[00:01:10] Goodbye"),
    ]
    page = document.pages[0]
    lines = [1 + page.text.count("\n", 0, block.start) for block in page.blocks]
    assert lines == [3, 11, 15]
    assert [SRT.split("\n")[line - 1] for line in lines][1] == "Tonight we talk."


def test_vtt_speakers_are_named_once() -> None:
    document = read("subtitles", VTT, "a.vtt")
    assert shown(document) == [
        ("paragraph", "[00:00:11] Roger Bingham: We are in New York City right now."),
        ("paragraph", "Neil: Tom & I are <here>."),
    ]


def test_captions_that_roll_are_not_repeated() -> None:
    cue = "00:00:0{0}.000 --> 00:00:0{1}.000\nthe same words\n\n"
    document = read("subtitles", "WEBVTT\n\n" + cue.format(1, 2) + cue.format(2, 3), "a.vtt")
    page = document.pages[0]
    assert [text(page, block) for block in page.blocks] == ["[00:00:01] the same words"]


def test_a_file_without_cues_is_refused() -> None:
    with pytest.raises(ParseFailure):
        read("subtitles", "just text", "a.srt")
