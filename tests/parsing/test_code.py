"""Source code: a block for each definition, with its path, in many languages."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.parsing.reading import read

PYTHON = '''"""Module."""
import os

LIMIT = 3


# Holds things.
@decorated
class Store(Base):
    """A store."""

    size = 1

    def open(self) -> None:
        def inner():
            pass

    @property
    async def close(self):
        pass


def main():
    pass
'''
RUST = """use std::io;

/// A store.
#[derive(Debug)]
pub struct Store {
    a: u32,
}

impl Store {
    /// Opens.
    pub fn open(path: &str) -> Self {
        if path.is_empty() {
            panic!();
        }
    }

    fn close(&mut self) {}
}
"""
C = """#include <stdio.h>

/* Adds. */
static int
add(int a, int b)
{
#ifdef X
\treturn a;
#endif
\treturn a + b;
}

int main(int argc, char **argv) {
    for (int i = 0; i < 3; i++) {
        printf("%d", i);
    }
}
"""
TYPESCRIPT = """import { x } from "y";

export interface Foo {
  a: string;
}

export default class Bar extends Foo {
  private n = 1;

  constructor(private a: number) {
    super();
  }

  async open(path: string): Promise<void> {
    if (path) {
      await x(path);
    }
  }
}

export const sum = (a: number, b: number) => {
  return a + b;
};
"""
RUBY = """module Foo
  class Bar < Baz
    def open(path)
      if path
        puts path
      end
    end
  end
end
"""
GO = """package main

type Store struct {
\ta int
}

// Open opens.
func (s *Store) Open(path string) error {
\treturn nil
}
"""
JAVA = """package a.b;

@Entity
public class A<T> extends B {
    private int n = 1;

    @Override
    public String toString() {
        return "x";
    }

    public static <T> List<T> of(T a,
            T b) {
        return null;
    }
}
"""
SQL = """CREATE TABLE users (
  id INTEGER PRIMARY KEY
);

CREATE OR REPLACE VIEW names AS
  SELECT id FROM users;
"""
LUA = """local function add(a, b)
  return a + b
end

function M.open(path)
  return path
end
"""
LISP = """(defn add [a b]
  (+ a b))

(define (square x)
  (* x x))
"""
SHELL = """set -e

build() {
  make
}

function clean {
  rm -r out
}
"""
SWIFT = """protocol Shape {
    func area() -> Double
}

extension Circle: Shape {
    func area() -> Double {
        return 1
    }
}
"""


def paths(text: str, name: str) -> list[str]:
    found = [block.header for block in read("code", text, name).pages[0].blocks]
    return [path for path, before in zip(found, ["", *found], strict=False) if path != before]


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        (
            "a.py",
            PYTHON,
            ["class Store", "class Store › def open", "class Store › def close", "def main"],
        ),
        (
            "a.rs",
            RUST,
            ["struct Store", "impl Store", "impl Store › fn open", "impl Store › fn close"],
        ),
        ("a.c", C, ["add", "main"]),
        (
            "a.ts",
            TYPESCRIPT,
            [
                "interface Foo",
                "class Bar extends Foo",
                "class Bar extends Foo › constructor",
                "class Bar extends Foo › open",
                "sum",
            ],
        ),
        (
            "a.rb",
            RUBY,
            [
                "module Foo",
                "module Foo › class Bar < Baz",
                "module Foo › class Bar < Baz › def open",
            ],
        ),
        ("a.go", GO, ["type Store", "func (s *Store) Open"]),
        (
            "A.java",
            JAVA,
            [
                "class A<T> extends B",
                "class A<T> extends B › toString",
                "class A<T> extends B › of",
            ],
        ),
        ("a.sql", SQL, ["TABLE users", "VIEW names"]),
        ("a.lua", LUA, ["function add", "function M.open"]),
        ("a.clj", LISP, ["defn add", "define square"]),
        ("a.sh", SHELL, ["build", "function clean"]),
        (
            "a.swift",
            SWIFT,
            ["protocol Shape", "extension Circle: Shape", "extension Circle: Shape › func area"],
        ),
    ],
)
def test_definitions_have_their_path(name: str, text: str, expected: list[str]) -> None:
    found = [path for path in paths(text, name) if path]
    assert found == expected
    page = read("code", text, name).pages[0]
    assert page.text == text
    assert page.first_line == 1


def test_a_definition_holds_its_comments_and_decorators() -> None:
    page = read("code", PYTHON, "a.py").pages[0]
    store = next(block for block in page.blocks if block.header == "class Store")
    assert page.text[store.start :].startswith("# Holds things.\n@decorated\nclass Store")
    add = next(b for b in read("code", C, "a.c").pages[0].blocks if b.header == "add")
    assert C[add.start : add.end].startswith("/* Adds. */\nstatic int\nadd")
    assert C[add.start : add.end].endswith("}")


def test_python_that_does_not_compile_is_read_all_the_same() -> None:
    assert "def main" in paths("print 'old'\n\ndef main():\n    print 'x'\n", "a.py")


@given(
    st.text(alphabet="def(){}:;#/\n\t ax=class", max_size=200), st.sampled_from(["py", "c", "js"])
)
def test_no_line_is_lost(text: str, suffix: str) -> None:
    page = read("code", text, f"a.{suffix}").pages[0]
    covered = "".join(page.text[block.start : block.end] for block in page.blocks)
    assert "".join(covered.split()) == "".join(page.text.split())
