"""JSON, YAML, TOML and XML: blocks by structure, places by line."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.parsing.reading import read, shown


def headers(text: str, name: str) -> list[str]:
    return [block.header for block in read("data", text, name).pages[0].blocks]


def test_a_long_object_is_cut_by_its_keys() -> None:
    data = {
        "people": [{"name": f"Person {i}", "bio": "words " * 100} for i in range(4)],
        "settings": {"a": 1},
        "note": "x " * 500,
    }
    for indent in (None, 2):
        text = json.dumps(data, indent=indent)
        found = headers(text, "a.json")
        assert found == ["", *["people"] * 4, "settings", "note"]


def test_escapes_are_shown_as_what_they_stand_for() -> None:
    text = json.dumps({"city": "Köln 😀", "text": 'one\ntwo "three"', "path": "a\\b"}, indent=1)
    page = read("data", text, "a.json").pages[0]
    assert "Köln 😀" in page.text
    assert 'one two \\"three\\"' in page.text
    assert page.text.count("\n") == text.count("\n")


def test_each_json_line_is_a_block() -> None:
    text = "\n".join(json.dumps({"id": i, "text": "é words"}) for i in range(5))
    document = read("data", text, "a.jsonl")
    assert len(shown(document)) == 5
    assert shown(document)[4] == ("code", '{"id": 4, "text": "é words"}')


@pytest.mark.parametrize("text", ['{"a": [1, 2', '"\\', "[" * 5000, '{"a"}}}}]]]', "]", "\\u12"])
def test_damaged_json_is_read_as_far_as_it_goes(text: str) -> None:
    assert read("data", text, "a.json").pages[0].text


@given(
    st.text(alphabet='{}[]:,"\\un0dD8 a\n', max_size=200), st.sampled_from(["json", "yaml", "toml"])
)
def test_no_text_is_lost(text: str, suffix: str) -> None:
    page = read("data", text, f"a.{suffix}").pages[0]
    covered = "".join(page.text[block.start : block.end] for block in page.blocks)
    assert "".join(covered.split()) == "".join(page.text.split())


def test_yaml_and_toml_are_cut_by_their_top_level() -> None:
    assert headers("# top\nname: CI\njobs:\n  a:\n    b: 1\n", "a.yaml") == ["", "name", "jobs"]
    toml = "a = 1\n\n# about b\n[b]\nc = 2\n\n[[d.e]]\nf = 3\n"
    assert headers(toml, "a.toml") == ["", "b", "d.e"]
    found = shown(read("data", toml, "a.toml"))
    assert found[1] == ("code", "# about b\n[b]\nc = 2")


def test_xml_of_an_article_is_read_as_prose() -> None:
    text = """<?xml version="1.0"?>
<!DOCTYPE article [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<article><front><article-meta><title-group><article-title>On <italic>mice</italic></article-title>
</title-group><contrib-group><contrib contrib-type="author"><name><surname>Doe</surname>
<given-names>Jane</given-names></name></contrib></contrib-group>
<pub-date><day>5</day><month>3</month><year>2024</year></pub-date></article-meta></front>
<body><sec><title>Methods</title><p>We used <bold>ten</bold> mice &x;
<xref>1</xref>.</p><table-wrap><table><tr><th>Sex</th><th>Weight</th></tr>
<tr><td>f</td><td>20</td></tr></table></table-wrap></sec></body></article>"""
    document = read("data", text, "a.nxml")
    assert (document.title, document.author, document.date) == ("On mice", "Jane Doe", "2024-03-05")
    found = shown(document)
    assert ("heading 2", "Methods") in found
    assert ("paragraph", "We used ten mice &x; 1.") in found  # nothing was fetched
    assert document.pages[0].blocks[-1].header == "Sex | Weight"
    assert "root:" not in document.pages[0].text


def test_a_feed_is_read_by_its_items() -> None:
    text = """<rss><channel><title>News</title><item><title>First</title>
<description>&lt;p&gt;Some &lt;b&gt;bold&lt;/b&gt; words.&lt;/p&gt;</description></item>
</channel></rss>"""
    document = read("data", text, "feed.xml")
    assert document.title == "News"
    assert shown(document) == [
        ("heading 1", "News"),
        ("heading 2", "First"),
        ("paragraph", "Some bold words."),
    ]


def test_other_xml_keeps_its_lines() -> None:
    text = "<config>\n  <server>\n    <port>80</port>\n  </server>\n\n  <log/>\n</config>\n"
    page = read("data", text, "a.xml").pages[0]
    assert page.text == text
    assert page.first_line == 1
    assert len(page.blocks) == 2


def test_cells_over_columns_and_rows_of_an_article_keep_their_columns() -> None:
    text = """<article><front><article-meta><title-group><article-title>Cows</article-title>
    </title-group></article-meta><notes><title>Data Availability</title><p>All.</p></notes></front>
    <body><sec><title>Methods</title><table-wrap><label>Table 2</label>
    <caption><title>Diets of cows</title></caption><table><thead>
    <tr><th rowspan="2">Feed</th><th colspan="2">Calf</th><th colspan="2">Cow</th></tr>
    <tr><th>Hay</th><th>Corn</th><th>Hay</th><th>Corn</th></tr></thead><tbody>
    <tr><td>Days</td><td>360</td><td>120</td><td>270</td><td>180</td></tr></tbody></table>
    </table-wrap><p>They were fed.</p></sec></body></article>"""
    document = read("data", text, "a.nxml")
    row = document.pages[0].blocks[-2]
    assert row.header == "Feed | Calf Hay | Calf Corn | Cow Hay | Cow Corn"
    found = shown(document)
    assert ("heading 2", "Data Availability") in found
    assert ("heading 2", "Methods") in found
    assert ("caption", "Diets of cows") in found


def test_raised_and_lowered_letters_and_notes_of_an_article_are_spaced_as_shown() -> None:
    text = """<article><body><sec><title>Gases</title><table-wrap><table><thead>
    <tr><th>Item</th><th>kg<break/>per ha</th></tr></thead><tbody>
    <tr><td>CO<sub>2</sub>e, m<sup>2</sup><sup>a</sup></td>
    <td><p>18 [<xref>3</xref>]</p><p>old</p></td></tr>
    </tbody></table><table-wrap-foot><fn><p><sup>a</sup>Based on a study.</p></fn>
    </table-wrap-foot></table-wrap><p>Nine m<sup>2</sup> of it.</p></sec></body>
    <back><ref-list><ref><mixed-citation><name><surname>Doe</surname><given-names>J</given-names>
    </name>, <name><surname>Roe</surname><given-names>A</given-names></name>. On cows.
    </mixed-citation></ref></ref-list></back></article>"""
    document = read("data", text, "a.nxml")
    found = shown(document)
    assert ("table_row", "CO2e, m2 a | 18 [3] old") in found
    assert document.pages[0].blocks[2].header == "Item | kg per ha"
    assert ("paragraph", "a Based on a study.") in found
    assert ("paragraph", "Nine m2 of it.") in found
    assert any(said == "J Doe, A Roe. On cows." for _, said in found)


def test_what_is_raised_behind_a_number_is_no_digit_of_it() -> None:
    cells = (
        "5.3<sup>1</sup>",
        '5.3<xref ref-type="table-fn">1</xref>',
        '5.3 <xref ref-type="table-fn"><sup>1</sup></xref>',
        "2 × 10<sup>5</sup>",
        "10<sup>-5</sup> s<sup>-1</sup>",
        "12<sup>a</sup>",
        "the 4<sup>th</sup> m<sup>2</sup>",
    )
    rows = "".join(f"<tr><td>x</td><td>{cell}</td></tr>" for cell in cells)
    text = f"<article><body><p>Of it:</p><table>{rows}</table></body></article>"
    assert [said for kind, said in shown(read("data", text, "a.nxml")) if kind == "table_row"] == [
        "x | 5.3 1",
        "x | 5.3 1",
        "x | 5.3 1",
        "x | 2 × 10^5",
        "x | 10^-5 s-1",
        "x | 12 a",
        "x | the 4th m2",
    ]


def test_a_feed_says_of_which_day_it_is() -> None:
    item = "<item><title>One</title><pubDate>Tue, 19 Nov 2024 13:30:02 +0000</pubDate></item>"
    feed = "<rss><channel><title>News</title>{}" + item + "</channel></rss>"
    built = "<lastBuildDate>Mon, 09 Dec 2024 20:26:59 +0000</lastBuildDate>"
    assert read("data", feed.format(built), "feed.rss").date == "2024-12-09"
    assert read("data", feed.format(""), "feed.rss").date == "2024-11-19"
    assert read("data", feed.format("<pubDate>soon</pubDate>"), "feed.rss").date == "2024-11-19"
