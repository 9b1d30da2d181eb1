"""Markdown, AsciiDoc, Org and reStructuredText keep their lines and their structure."""

from __future__ import annotations

from tests.parsing.reading import read, shown

MARKDOWN = """---
title: "My notes"
author: Jane
date: 2024-03-05
---

# Top #

Intro with *emphasis* and
a second line.

Setext
------

- one
- two
  - nested

  more of two
1. first

> quoted
> text

| A | B |
|---|---|
| 1 | 2 |

```python
    x = 1

y = 2
```

<!-- a comment -->

End.
"""


def test_markdown() -> None:
    document = read("markdown", MARKDOWN, "a.md")
    assert (document.title, document.author, document.date) == ("My notes", "Jane", "2024-03-05")
    assert shown(document) == [
        ("paragraph", 'title: "My notes"'),
        ("paragraph", "author: Jane"),
        ("paragraph", "date: 2024-03-05"),
        ("heading 1", "Top"),
        ("paragraph", "Intro with *emphasis* and\na second line."),
        ("heading 2", "Setext"),
        ("list_item", "- one"),
        ("list_item", "- two"),
        ("list_item", "- nested"),
        ("list_item", "more of two"),
        ("list_item", "1. first"),
        ("quote", "> quoted\n> text"),
        ("table_row", "| A | B |"),
        ("table_row", "| 1 | 2 |"),
        ("code", "    x = 1\n\ny = 2"),
        ("paragraph", "End."),
    ]
    page = document.pages[0]
    assert page.text == MARKDOWN
    assert [block.header for block in page.blocks if block.kind == "table_row"] == ["", "A | B"]


def test_the_title_of_markdown_without_front_matter_is_its_first_heading() -> None:
    assert read("markdown", "# The [big](x) *one*\n\nText.", "a.md").title == "The big one"
    assert read("markdown", "---\n\nA rule, no front matter: here.\n", "a.md").title == ""


def test_asciidoc() -> None:
    text = """= Guide
:author: Jane
:revdate: 2024-01-02

// hidden
== Part one

Text that goes
on.

* item
** nested
. numbered

.A caption
|===
|A |B

|1 |2
|===

[source,python]
----
x = 1
----

____
A quote.
____

include::/etc/passwd[]
"""
    document = read("markdown", text, "a.adoc")
    assert (document.title, document.author, document.date) == ("Guide", "Jane", "2024-01-02")
    assert shown(document) == [
        ("heading 1", "Guide"),
        ("heading 2", "Part one"),
        ("paragraph", "Text that goes\non."),
        ("list_item", "* item"),
        ("list_item", "** nested"),
        ("list_item", ". numbered"),
        ("caption", "A caption"),
        ("table_row", "|A |B"),
        ("table_row", "|1 |2"),
        ("code", "x = 1"),
        ("quote", "A quote."),
    ]
    assert document.pages[0].blocks[8].header == "A | B"


def test_org() -> None:
    text = """#+TITLE: Journal
#+DATE: <2024-05-06 Mon>

* Week
:PROPERTIES:
:ID: 1
:END:
What happened.
** TODO Call Bob :phone:
- [ ] number
#+begin_src sh
ls
#+end_src
| a | b |
|---+---|
| 1 | 2 |
"""
    document = read("markdown", text, "a.org")
    assert (document.title, document.date) == ("Journal", "2024-05-06")
    assert shown(document) == [
        ("heading 1", "Week"),
        ("paragraph", "What happened."),
        ("heading 2", "Call Bob"),
        ("list_item", "- [ ] number"),
        ("code", "ls"),
        ("table_row", "| a | b |"),
        ("table_row", "| 1 | 2 |"),
    ]


def test_rst() -> None:
    text = """=========
The Guide
=========

:Author: Jane Doe
:Date: 2024-03-02

.. contents::
   :depth: 2

Intro
=====

Some text::

    literal
    block

.. note:: Take care.

.. code-block:: python
   :linenos:

   x = 1

.. a comment
   over two lines

Sub
---

* one
  goes on
* two

=====  =====
A      B
=====  =====
1      2
=====  =====

+----+----+
| H1 | H2 |
+====+====+
| a  | b  |
| c  |    |
+----+----+

.. [1] A footnote.

.. include:: /etc/passwd
.. raw:: html

   <script>alert(1)</script>
"""
    document = read("rst", text, "a.rst")
    assert (document.title, document.author, document.date) == (
        "The Guide",
        "Jane Doe",
        "2024-03-02",
    )
    assert shown(document) == [
        ("heading 1", "The Guide"),
        ("paragraph", ":Author: Jane Doe\n:Date: 2024-03-02"),
        ("heading 2", "Intro"),
        ("paragraph", "Some text::"),
        ("code", "    literal\n    block"),
        ("paragraph", "Take care."),
        ("code", "   x = 1"),
        ("heading 3", "Sub"),
        ("list_item", "* one\n  goes on"),
        ("list_item", "* two"),
        ("table_row", "A      B"),
        ("table_row", "1      2"),
        ("table_row", "| H1 | H2 |"),
        ("table_row", "| a  | b  |\n| c  |    |"),
        ("paragraph", "[1] A footnote."),
    ]
    headers = [b.header for b in document.pages[0].blocks if b.kind == "table_row"]
    assert headers == ["", "A | B", "", "H1 | H2"]
