"""Web pages: structure, what is left out, what never is, encodings, depth."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assistant.errors import ParseFailure
from assistant.parsing import html
from assistant.parsing.options import ParseOptions
from tests.parsing.office_files import block, parsed, texts

PROSE = "<p>" + "The committee met and decided to plant trees. " * 6 + "</p>"


def page(body: str, head: str = "") -> bytes:
    return f"<!doctype html><html><head>{head}</head><body>{body}</body></html>".encode()


def test_headings_lists_quotes_code_and_definitions() -> None:
    body = (
        "<h2>Head<br>line</h2><p>One <b>bold</b>\n word.</p><ul><li>a<ul><li>b</li></ul></li></ul>"
        '<ol start="3"><li>c<li>d</ol><blockquote>said</blockquote>'
        "<pre>x = 1\n  y = 2</pre><dl><dt>Duck<dd>A bird</dl>"
    )
    found = parsed(html, page(body))
    assert texts(found) == [
        "Head line", "One bold word.", "a", "b", "3. c", "4. d", "said", "x = 1\n  y = 2",
        "Duck: A bird",
    ]  # fmt: skip
    assert [b.kind for b in found.pages[0].blocks] == [
        "heading", "paragraph", "list_item", "list_item", "list_item", "list_item", "quote",
        "code", "list_item",
    ]  # fmt: skip
    assert [b.level for b in found.pages[0].blocks[:4]] == [2, 0, 1, 2]


def test_tables_have_captions_headers_and_spans() -> None:
    body = (
        "<table><caption>People</caption><tr><th>Name<th>Town<th>Age</tr>"
        "<tr><td rowspan=2>Ann<td>Rome<td>41</tr><tr><td>Paris<td>42</tr>"
        "<tr><td colspan=2>Total<td>83</tr></table>"
    )
    found = parsed(html, page(body))
    assert texts(found) == [
        "People", "Name | Town | Age", "Ann | Rome | 41", "— | Paris | 42", "Total |  | 83",
    ]  # fmt: skip
    assert block(found, "— | Paris | 42").header == "Name | Town | Age"


def test_layout_tables_are_walked_like_any_container() -> None:
    body = "<table><tr><td><p>left</p><table><tr><td>a<td>1</tr></table><td>right</tr></table>"
    assert texts(parsed(html, page(body))) == ["left", "a | 1", "right"]


def test_pictures_are_captions_and_formulas_stay_in_the_line() -> None:
    body = (
        '<p>See <img alt="A barn" src=x> there, <img class="mwe-math-x" alt="E=mc^2">.</p>'
        "<figure><img alt=''><figcaption>Fig. 1</figcaption></figure>"
    )
    found = parsed(html, page(body))
    assert texts(found) == ["See there, E=mc^2 .", "A barn", "Fig. 1"]
    assert [b.kind for b in found.pages[0].blocks] == ["paragraph", "caption", "caption"]


def test_furniture_is_left_out() -> None:
    body = (
        "<nav><a>Home</a> <a>About</a></nav><div class='cookie-banner'>We use cookies.</div>"
        "<header><a>Logo</a></header><script>var x</script><style>p{}</style>"
        f"<main>{PROSE}<p style='display: none'>secret</p><p hidden>also</p></main>"
        "<div class='menu'><a>One</a><a>Two</a></div><footer><a>Imprint</a></footer>"
        "<select><option>1</option></select><button>Go</button>"
    )
    assert len(texts(parsed(html, page(body)))) == 1


@pytest.mark.parametrize(
    "wrapper",
    [
        "<nav>{}</nav>",
        "<div class='sidebar menu'>{}</div>",
        "<div style='display:none'>{}</div>",
        "<div id='cookie-consent'>{}</div>",
        "<aside>{}</aside>",
        "<form>{}</form>",
        "<header><h1>Title</h1>{}</header>",
    ],
)
def test_the_main_text_is_never_furniture(wrapper: str) -> None:
    found = parsed(html, page(wrapper.format(PROSE)))
    assert any(text.startswith("The committee met") for text in texts(found))


def test_properties_from_meta_and_json_ld() -> None:
    head = (
        '<title>My page</title><meta name="author" content="Ann">'
        '<script type="application/ld+json">{"@graph": [{"@type": "Article", '
        '"datePublished": "2024-03-05T10:00:00Z"}]}</script>'
    )
    found = parsed(html, page(PROSE, head))
    assert (found.title, found.author, found.date) == ("My page", "Ann", "2024-03-05T10:00:00")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("<p>Größe</p>".encode("utf-8-sig"), "Größe"),
        ("<p>Größe</p>".encode("utf-16"), "Größe"),
        ("<meta charset=iso-8859-1><p>“Größe” 5 €</p>".encode("cp1252"), "“Größe” 5 €"),
        ("<meta charset='shift_jis'><p>日本語</p>".encode("cp932"), "日本語"),
        ("<?xml version='1.0' encoding='koi8-r'?><p>Привет</p>".encode("koi8-r"), "Привет"),
        (("<p>" + "Größe über Maß. " * 9 + "</p>").encode("cp1252"), "Größe über Maß. " * 9),
        (b"<meta charset=no-such-charset><p>plain</p>", "plain"),
        ("<meta charset=utf-8><p>Größe und Maß \xff</p>".encode(), "Größe und Maß ÿ"),
    ],
)
def test_encodings(data: bytes, text: str) -> None:
    assert texts(parsed(html, data)) == [text.strip()]


def test_a_few_bad_bytes_do_not_change_the_stated_encoding() -> None:
    data = b"<meta charset=utf-8><p>" + "Größe ".encode() * 20 + b"\xff</p>"
    assert texts(parsed(html, data))[0].startswith("Größe Größe")


def test_web_archives_give_their_pages() -> None:
    data = (
        b"From: <Saved by a browser>\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n'
        b"Content-Type: text/html; charset=utf-8\r\n"
        b"Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>Gr=C3=B6=C3=9Fe</p>\r\n--b\r\n"
        b"Content-Type: image/png\r\n\r\nxx\r\n--b--\r\n"
    )
    assert texts(parsed(html, data)) == ["Größe"]


def test_a_page_that_nests_too_deep_keeps_its_text() -> None:
    deep = "<div>" * 50_000 + "<p>deep text</p>" + "</div>" * 50_000 + "<p>after &amp; on</p>"
    found = parsed(html, page(deep))
    assert texts(found) == ["deep text", "after & on"]
    assert found.warnings


def test_a_page_just_deep_enough_keeps_its_structure() -> None:
    found = parsed(html, page("<div>" * 1_500 + "<h1>deep</h1>" + "</div>" * 1_500))
    assert block(found, "deep").kind == "heading"


def test_very_long_text_is_not_cut() -> None:
    found = parsed(html, page("<p>" + "word " * 3_000_000 + "end</p>"))
    assert found.pages[0].text.endswith("end")


def test_an_empty_page_has_no_blocks() -> None:
    assert parsed(html, b"").pages[0].blocks == ()


def test_a_page_over_the_limit_is_too_large() -> None:
    with pytest.raises(ParseFailure) as caught:
        parsed(html, b"x" * 100, ParseOptions(max_bytes=10))
    assert caught.value.code == "too_large"


TAGS = st.sampled_from(
    ["p", "div", "li", "ul", "ol", "table", "tr", "td", "th", "h1", "pre", "b", "dl", "dt", "dd"]
)
PARTS = st.one_of(
    TAGS.map(lambda tag: f"<{tag}>"),
    TAGS.map(lambda tag: f"</{tag}>"),
    st.text("abc \n", max_size=5),
)


@settings(deadline=None)
@given(st.lists(PARTS, max_size=40))
def test_no_letter_is_lost_whatever_the_tags(parts: list[str]) -> None:
    found = parsed(html, page("<p>start</p>" + "".join(parts)))
    letters = "".join(part for part in parts if "<" not in part)
    shown = "".join(found.pages[0].text.split())
    for letter in "abc":
        own = "start".count(letter)
        assert shown.count(letter) == letters.count(letter) + own
