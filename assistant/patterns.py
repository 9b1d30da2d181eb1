"""Which files of a folder are wanted: defaults, `.footnoteignore` files, include and exclude lists.

Used by folders (scanning) and watching; no other part needs to know why a file is left out.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Final

from pathspec import GitIgnoreSpec

from assistant.errors import FolderError

IGNORE_FILE: Final = ".footnoteignore"

# Names are looked up in sets, not matched as patterns: 100,000 files against 80 regular
# expressions would take longer than reading the disk.
_FOLDERS: Final = """
    node_modules bower_components jspm_packages __pycache__ __pypackages__ venv virtualenv
    site-packages dist-packages cache caches $recycle.bin recycler trash lost+found __macosx
"""
_OUTPUTS: Final = "build dist target out _build bin obj"
_PROJECTS: Final = """
    pyproject.toml setup.py package.json Cargo.toml CMakeLists.txt Makefile pom.xml conf.py
    build.gradle build.gradle.kts go.mod meson.build
"""
_SUFFIX_LIST: Final = """
    .part .partial .crdownload .download .opdownload .tmp .temp .swp .swo .lock .lck
    .exe .dll .so .dylib .o .a .lib .obj .ko .pyc .pyo .pyd .class .jar .war .bin .elf .wasm
    .msi .deb .rpm .apk .ipa .appimage .iso .img .dmg .vdi .vmdk .qcow2 .whl .node .sys
    .gguf .safetensors .onnx .db-wal .db-shm .sqlite-wal .sqlite-shm .db-journal
"""
_FOLDER_NAMES: Final = frozenset(_FOLDERS.split())
_OUTPUT_NAMES: Final = frozenset(_OUTPUTS.split())
_PROJECT_FILES: Final = tuple(_PROJECTS.split())
_SUFFIXES: Final = frozenset(_SUFFIX_LIST.split())
_FILE_NAMES: Final = frozenset(("thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r"))
_PREFIXES: Final = ("~$", "~wrl", "._")


def left_out_by_default(name: str, folder: str, is_dir: bool) -> bool:
    """Whether the defaults leave out the entry `name` of `folder` (an absolute path)."""
    if name.startswith("."):
        return True
    lower = name.lower()
    if is_dir:
        if lower in _OUTPUT_NAMES:
            # A person may well have a folder "build" of their house: it is output only beside
            # the file of a project.
            return any(os.path.lexists(_join(folder, file)) for file in _PROJECT_FILES)
        return lower in _FOLDER_NAMES or lower.startswith((".trash", "cmake-build-"))
    return (
        lower in _FILE_NAMES
        or lower.startswith(_PREFIXES)
        or lower.endswith("~")
        or (lower.startswith("#") and lower.endswith("#"))
        or os.path.splitext(lower)[1] in _SUFFIXES  # noqa: PTH122 - no Path object per file
        or ".so." in lower
    )


@dataclass(frozen=True, slots=True)
class _Lead:
    """The folders on the way to what an include pattern with a slash names."""

    parts: tuple[str, ...]  # of the pattern, without the last
    anchored: bool

    @classmethod
    def of(cls, pattern: str) -> _Lead | None:
        floating = pattern.startswith("**/")
        parts = tuple(part for part in pattern.removeprefix("**/").split("/") if part)
        if pattern.startswith("!") or len(parts) < 2:
            return None
        return cls(parts[:-1], anchored=not floating)

    def passes(self, folder: tuple[str, ...]) -> bool:
        """Whether something in or below `folder` may match, as far as names tell."""
        starts = (0,) if self.anchored else range(len(folder))
        return any(self._fits(folder[start:], self.parts) for start in starts)

    def _fits(self, folder: tuple[str, ...], parts: tuple[str, ...]) -> bool:
        if not folder or (parts and parts[0] == "**"):
            return True
        if not parts:
            return False
        return fnmatchcase(folder[0], parts[0]) and self._fits(folder[1:], parts[1:])


@dataclass(frozen=True, slots=True)
class Rules:
    """What is wanted below `root`. Make it with `Rules.of`; send it to other processes freely.

    The first of these that has an opinion decides: the exclude list, the include list, the
    `.footnoteignore` files from the innermost to the outermost, the defaults (hidden, caches,
    dependencies, build outputs, temporary files, program binaries). All use gitignore syntax,
    relative to the root or to the folder of the `.footnoteignore`. Including never means "only":
    it brings back what a weaker rule leaves out. What the defaults leave out comes back only by
    its name: `.notes/` brings back that folder, but not `.notes/.git`, and `*` or `!*/` nothing.
    """

    root: str
    include: tuple[str, ...]
    exclude: tuple[str, ...]
    follow_links: bool  # whether links that lead out of the root are followed too
    _included: GitIgnoreSpec | None
    _excluded: GitIgnoreSpec | None
    _leads: tuple[_Lead, ...]

    @classmethod
    def of(
        cls,
        root: str | os.PathLike[str],
        include: Sequence[str] = (),
        exclude: Sequence[str] = (),
        follow_links: bool = False,
    ) -> Rules:
        """Raises FolderError if a pattern cannot be understood."""
        leads = tuple(lead for pattern in include if (lead := _Lead.of(pattern)))
        return cls(
            os.path.abspath(root),  # noqa: PTH100 - names with surrogates stay as they are
            tuple(include),
            tuple(exclude),
            follow_links,
            _compiled(include),
            _compiled(exclude),
            leads,
        )

    def __reduce__(self) -> tuple[object, ...]:
        return Rules.of, (self.root, self.include, self.exclude, self.follow_links)

    def top(self) -> Branch:
        """The rules as they stand in the root."""
        return Branch(self, self.root, (), (), False).with_ignore_file()

    def branch(self, relative_folder: str) -> Branch | None:
        """The rules as they stand in a folder below the root; None if it is not wanted."""
        branch: Branch | None = self.top()
        for name in _parts(relative_folder):
            branch = branch.enter(name) if branch else None
        return branch

    def wants(self, relative_path: str, is_dir: bool) -> bool:
        """Whether a file is wanted, or whether a folder is worth entering. Reads ignore files."""
        *folder, name = _parts(relative_path)
        branch = self.branch("/".join(folder))
        return branch is not None and branch.wants(name, is_dir)


@dataclass(frozen=True, slots=True)
class Branch:
    """The rules as they stand in one folder, its own `.footnoteignore` included."""

    rules: Rules
    folder: str  # absolute
    parts: tuple[str, ...]  # relative to the root
    _ignores: tuple[tuple[int, GitIgnoreSpec], ...]  # depth of its folder; outermost first
    _outside: bool  # left out itself: entered only for what an include pattern names below it

    def wants(self, name: str, is_dir: bool) -> bool:
        """Whether the entry `name` of this folder is wanted (a folder: worth entering)."""
        left_out = self._left_out(name, is_dir)
        if left_out is None:
            return False
        return not left_out or (is_dir and self._leads_on(name))

    def enter(self, name: str) -> Branch | None:
        """The rules in the folder `name` of this one; None if it is not wanted."""
        left_out = self._left_out(name, True)
        if left_out is None or (left_out and not self._leads_on(name)):
            return None
        below = Branch(
            self.rules, _join(self.folder, name), (*self.parts, name), self._ignores, left_out
        )
        return below.with_ignore_file()

    def with_ignore_file(self) -> Branch:
        """This branch with the `.footnoteignore` of its folder read, where there is one."""
        spec = _read_ignore_file(self.folder)
        if spec is None:
            return self
        ignores = (*self._ignores, (len(self.parts), spec))
        return Branch(self.rules, self.folder, self.parts, ignores, self._outside)

    def _left_out(self, name: str, is_dir: bool) -> bool | None:
        """None: excluded for good. True: left out unless an include pattern leads below it."""
        rules, parts = self.rules, (*self.parts, name)
        if rules._excluded and _opinion(rules._excluded, parts, is_dir).matches:
            return None
        if rules._included and _matches(rules._included, parts, is_dir):
            named = _opinion(rules._included, parts, is_dir).names
            return not named and left_out_by_default(name, self.folder, is_dir)
        if self._outside:
            return True
        opinion = _NO_OPINION
        for depth, spec in reversed(self._ignores):
            opinion = _opinion(spec, parts[depth:], is_dir)
            if opinion.matches is not None:
                break
        if opinion.matches or (opinion.matches is False and opinion.names):
            return opinion.matches
        return left_out_by_default(name, self.folder, is_dir)

    def _leads_on(self, name: str) -> bool:
        return any(lead.passes((*self.parts, name)) for lead in self.rules._leads)


@dataclass(frozen=True, slots=True)
class _Opinion:
    """What a list of patterns says of an entry; the last pattern that matches decides."""

    matches: bool | None  # False: a pattern with "!"; None: no pattern matches
    names: bool  # the pattern is not one that matches everything


_NO_OPINION: Final = _Opinion(None, False)
_EVERY_FOLDER: Final = ("*/", "**/", "!*/", "!**/")


def _opinion(spec: GitIgnoreSpec, parts: Sequence[str], is_dir: bool) -> _Opinion:
    """Of the entry itself, as git does it: what is said of a folder above was obeyed there.

    pathspec alone lets a pattern match all that lies below its match too, which goes wrong where
    a later pattern takes back a folder and an earlier one names something in it.
    """
    path = "/".join(parts)
    for pattern in reversed(spec.patterns):
        if pattern.include is None or pattern.regex is None:
            continue  # a comment or an empty line
        text = str(pattern.pattern).rstrip()
        if _fits(pattern.regex, text, path, is_dir):
            last = text.rstrip("/").rpartition("/")[2].lstrip("!")
            return _Opinion(pattern.include, bool(last.strip("*?")))
    return _NO_OPINION


def _fits(regex: re.Pattern[str], text: str, path: str, is_dir: bool) -> bool:
    if text in _EVERY_FOLDER:
        return is_dir
    if not regex.groupindex:  # it ends with ** and has no mark for the end of a folder's name
        return regex.search(path) is not None
    whole = path + "/" if is_dir else path
    match = regex.search(whole)
    return match is not None and match.end() == len(whole)


def _matches(spec: GitIgnoreSpec, parts: Sequence[str], is_dir: bool) -> bool:
    """Whether the entry, or a folder above it, is matched."""
    path = "/".join(parts)
    return bool(spec.check_file(path + "/" if is_dir else path).include)


def _compiled(patterns: Iterable[str]) -> GitIgnoreSpec | None:
    lines = [line for line in patterns if line.strip() and not line.startswith("#")]
    for line in lines:
        if not _is_understood(line):
            message = f"The pattern “{line}” is not understood: write it as in a .gitignore file."
            raise FolderError(message)
    return _spec(lines)


def _read_ignore_file(folder: str) -> GitIgnoreSpec | None:
    try:
        text = Path(folder, IGNORE_FILE).read_text("utf-8-sig", errors="surrogateescape")
    except OSError:
        return None
    # A line that cannot be understood must not take the rest of the file out of force.
    return _spec([line for line in text.splitlines() if line.strip() and _is_understood(line)])


def _is_understood(line: str) -> bool:
    try:
        GitIgnoreSpec.from_lines([line])
    except ValueError:
        return False
    return True


def _spec(lines: Sequence[str]) -> GitIgnoreSpec | None:
    # "a/**/" are all folders below a; pathspec reads it as "a/**", which is its files too.
    explicit = [line + "*/" if line.endswith("/**/") else line for line in lines]
    return GitIgnoreSpec.from_lines(explicit) if lines else None


def _parts(relative_path: str) -> list[str]:
    path = relative_path.replace(os.sep, "/") if os.sep != "/" else relative_path
    return [part for part in path.split("/") if part and part != "."]


def _join(folder: str, name: str) -> str:
    return folder + name if folder.endswith(os.sep) else folder + os.sep + name
