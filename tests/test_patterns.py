"""Which files are wanted: the rules alone, against scans, and against git."""

from __future__ import annotations

import pickle
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assistant.errors import FolderError
from assistant.patterns import Rules
from tests.folder_trees import found, make


def agrees(root: Path, rules: Rules, names: Iterable[str]) -> bool:
    """Whether `wants`, which reads ignore files afresh, says of each file what the scan says."""
    given_by_scan = set(found(root, rules))
    return all(rules.wants(name, False) == (name in given_by_scan) for name in names)


def test_defaults_leave_out_what_nobody_reads(tmp_path: Path) -> None:
    wanted = ["a.txt", "build/house.pdf", "notes/bin/b.md", "papers/My Cache Study.pdf"]
    unwanted = [
        ".hidden/x.txt",
        ".secret",
        "node_modules/m/readme.md",
        "p/__pycache__/m.txt",
        "venv/lib/site-packages/x.txt",
        "~$letter.docx",
        ".~lock.letter.odt#",
        "film.part",
        "film.crdownload",
        "x.tmp",
        "a.txt~",
        "#a.txt#",
        "tool.EXE",
        "lib/libz.so.1.2",
        "Thumbs.db",
        "Cache/x.txt",
        "project/dist/out.txt",
        ".Trash-1000/files/old.txt",
    ]
    make(tmp_path, *wanted, *unwanted, "project/pyproject.toml")
    rules = Rules.of(tmp_path)
    assert set(found(tmp_path, rules)) == {*wanted, "project/pyproject.toml"}
    assert agrees(tmp_path, rules, [*wanted, *unwanted])


def test_nested_ignore_files_inner_ones_win(tmp_path: Path) -> None:
    names = ["a.log", "b.txt", "in/a.log", "in/keep.log", "in/deep/keep.log", "in/deep/c.txt"]
    make(tmp_path, *names, "gone/x.txt")
    (tmp_path / ".footnoteignore").write_text("*.log\n/gone/\n# a comment\n")
    (tmp_path / "in/.footnoteignore").write_text("!keep.log\n/deep/*.txt\n")
    rules = Rules.of(tmp_path)
    assert set(found(tmp_path, rules)) == {"b.txt", "in/keep.log", "in/deep/keep.log"}
    assert agrees(tmp_path, rules, [*names, "gone/x.txt"])


def test_an_ignore_file_can_bring_back_a_hidden_folder(tmp_path: Path) -> None:
    make(tmp_path, ".notes/a.md", ".other/b.md")
    (tmp_path / ".footnoteignore").write_text("!.notes/\n")
    assert found(tmp_path) == [".notes/a.md"]


def test_include_overrides_defaults_and_exclude_overrides_include(tmp_path: Path) -> None:
    names = [".notes/a.md", ".notes/b.log", ".vault/in/c.md", ".vault/in/d.txt", "e.md", "f.tmp"]
    make(tmp_path, *names, "node_modules/x.md")
    rules = Rules.of(tmp_path, include=[".notes/", ".vault/in/*.md", "f.tmp"], exclude=["*.log"])
    assert set(found(tmp_path, rules)) == {".notes/a.md", ".vault/in/c.md", "e.md", "f.tmp"}
    assert agrees(tmp_path, rules, [*names, "node_modules/x.md"])
    assert rules.wants(".vault", True)
    assert not rules.wants(".vault/out", True)


def test_only_a_name_brings_back_what_the_defaults_leave_out(tmp_path: Path) -> None:
    names = [".notes/a.md", ".notes/.git/config", ".notes/b.tmp", "c.tmp", ".d.md", "e.md", "f.txt"]
    make(tmp_path, *names, "node_modules/x.md")
    (tmp_path / ".footnoteignore").write_text("*\n!*/\n!*.md\n!.notes/\n")
    assert set(found(tmp_path)) == {".notes/a.md", ".d.md", "e.md"}
    (tmp_path / ".footnoteignore").unlink()
    assert set(found(tmp_path, Rules.of(tmp_path, ["*", "**/*"]))) == {"e.md", "f.txt"}
    everything = Rules.of(tmp_path, [".notes/", "*.tmp"])
    assert set(found(tmp_path, everything)) == {
        ".notes/a.md",
        ".notes/b.tmp",
        "c.tmp",
        "e.md",
        "f.txt",
    }
    for rules in (Rules.of(tmp_path, ["*", "**/*"]), everything):
        assert agrees(tmp_path, rules, [*names, "node_modules/x.md"])


def test_an_excluded_folder_is_never_entered(tmp_path: Path) -> None:
    make(tmp_path, "private/in/a.md", "open/b.md")
    rules = Rules.of(tmp_path, include=["private/in/a.md"], exclude=["/private/"])
    assert found(tmp_path, rules) == ["open/b.md"]


def test_a_pattern_that_makes_no_sense_is_said(tmp_path: Path) -> None:
    with pytest.raises(FolderError, match="not understood"):
        Rules.of(tmp_path, exclude=["!"])


def test_a_bad_line_in_an_ignore_file_leaves_the_others_in_force(tmp_path: Path) -> None:
    make(tmp_path, "a.log", "b.txt")
    (tmp_path / ".footnoteignore").write_bytes(b"\xef\xbb\xbf*.log\n!\n\xff\xfe\n")
    assert found(tmp_path) == ["b.txt"]


def test_rules_travel_between_processes(tmp_path: Path) -> None:
    rules = Rules.of(tmp_path, [".notes/"], ["*.log"], follow_links=True)
    copy = pickle.loads(pickle.dumps(rules))
    assert (copy.root, copy.include, copy.exclude, copy.follow_links) == (
        str(tmp_path),
        (".notes/",),
        ("*.log",),
        True,
    )
    assert copy.wants(".notes/a.md", False)
    assert not copy.wants(".notes/a.log", False)


_WORDS = st.sampled_from(["a", "b", "ab", "c.txt", "a.md"])
_RELATIVE = st.lists(_WORDS, min_size=1, max_size=3).map("/".join)
_PIECES = st.sampled_from(["a", "b", "a*", "*.md", "?", "**", "c.txt", "*"])
_PATTERN = st.builds(
    lambda negated, anchored, pieces, folder: negated + anchored + "/".join(pieces) + folder,
    st.sampled_from(["", "", "!"]),
    st.sampled_from(["", "/"]),
    st.lists(_PIECES, min_size=1, max_size=3),
    st.sampled_from(["", "", "/"]),
)


def tree(root: Path, names: list[str]) -> list[str]:
    """The files of `names` that can be made: where a file stands, no folder can."""
    made = []
    for name in names:
        path = root / name
        if not any(above.is_file() for above in path.parents) and not path.is_dir():
            make(root, name)
            made.append(name)
    return sorted(set(made))


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(_RELATIVE, min_size=1, max_size=8), st.lists(_PATTERN, max_size=4))
def test_an_ignore_file_means_what_it_means_to_git(names: list[str], patterns: list[str]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        made = tree(root, names)
        text = "\n".join(patterns) + "\n"
        (root / ".footnoteignore").write_text(text)
        (root / ".gitignore").write_text(text)
        subprocess.run(["git", "init", "-q"], cwd=root, capture_output=True, check=True)
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--others", "--exclude-per-directory=.gitignore"],
            cwd=root,
            capture_output=True,
            check=True,
        )
        expected = {name for name in listed.stdout.decode().split("\0") if name in made}
        assert set(found(root)) == expected


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(_RELATIVE, min_size=1, max_size=8),
    st.lists(_PATTERN, max_size=3),
    st.lists(_PATTERN, max_size=3),
    st.lists(_PATTERN, max_size=3),
)
def test_wants_says_of_each_file_what_the_scan_says(
    names: list[str], include: list[str], exclude: list[str], ignored: list[str]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        made = tree(root, [*names, *(f"a/.h/{name}" for name in names[:2])])
        (root / ".footnoteignore").write_text("\n".join(ignored))
        if (root / "a").is_dir():
            (root / "a/.footnoteignore").write_text("\n".join(ignored[:1]))
        assert agrees(root, Rules.of(root, include, exclude), made)
