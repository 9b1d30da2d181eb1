"""An encrypted library on the command line: by a terminal or a descriptor, never an argument."""

from __future__ import annotations

import json
import os
import pty
import select
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.cli.passphrase import DESCRIPTOR
from tests.sealed import PASSPHRASE, holders

_RUN = [sys.executable, "-c", "import sys; from assistant.cli import main; sys.exit(main())"]
_SENTENCE = "The bins of Quokka Street are emptied on Thursdays."


@pytest.fixture
def notes(tmp_path: Path) -> Path:
    folder = tmp_path / "notes"
    folder.mkdir()
    (folder / "bins.md").write_text(f"# Bins\n\n{_SENTENCE}\n", "utf-8")
    return folder


class Footnote:
    """`footnote` in a home without models: files are found by their words."""

    def __init__(self, home: Path) -> None:
        self.home = home

    def _environment(self) -> dict[str, str]:
        return {**os.environ, "FOOTNOTE_HOME": str(self.home)}

    def run(self, *arguments: str | Path, lines: str | None = None) -> tuple[int, str, str]:
        """Exit code, output, errors; `lines` come by a file descriptor."""
        environment = self._environment()
        passed: tuple[int, ...] = ()
        if lines is not None:
            reading, writing = os.pipe()
            os.write(writing, lines.encode())
            os.close(writing)
            environment[DESCRIPTOR], passed = str(reading), (reading,)
        done = subprocess.run(
            [*_RUN, *map(str, arguments)],
            env=environment,
            pass_fds=passed,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        for descriptor in passed:
            os.close(descriptor)
        return done.returncode, done.stdout, done.stderr

    def typed(self, *arguments: str, typed: list[tuple[str, str]]) -> str:
        """What a terminal shows; each (prompt, answer) is typed when its prompt stands there."""
        terminal, end = pty.openpty()
        child = subprocess.Popen(
            [*_RUN, *arguments],
            env=self._environment(),
            stdin=end,
            stdout=end,
            stderr=end,
            start_new_session=True,
        )
        os.close(end)
        shown = ""
        while select.select([terminal], [], [], 60)[0]:
            try:
                shown += os.read(terminal, 4096).decode("utf-8", "replace")
            except OSError:
                break  # the end, on Linux
            if typed and shown.rstrip().endswith(typed[0][0]):
                os.write(terminal, f"{typed.pop(0)[1]}\n".encode())
        os.close(terminal)
        child.wait()
        assert typed == [], shown
        return shown


def test_a_library_is_encrypted_used_and_opened_in_plain_by_descriptor(
    tmp_path: Path, notes: Path
) -> None:
    footnote = Footnote(tmp_path / "home")
    assert footnote.run("index", notes)[0] == 0
    code, out, err = footnote.run("passphrase", "set", "--json", lines=f"{PASSPHRASE}\n")
    assert (code, json.loads(out)) == (0, {"encrypted": True}), err
    assert "cannot be recovered" in err
    assert holders(footnote.home, "Quokka Street", PASSPHRASE) == []
    code, out, err = footnote.run("search", "quokka", "--json", lines=f"{PASSPHRASE}\n")
    assert code == 0, err
    assert "Thursdays" in out
    (notes / "more.md").write_text("The Quokka Street library opens at nine.\n", "utf-8")
    assert footnote.run("index", lines=f"{PASSPHRASE}\n")[0] == 0
    assert holders(footnote.home, "Quokka Street") == []
    code, out, _ = footnote.run("passphrase", "status", "--json")  # asks for nothing
    assert (code, json.loads(out)) == (0, {"encrypted": True, "plain": []})
    both = f"{PASSPHRASE}\nanother passphrase\n"
    assert footnote.run("passphrase", "set", lines=both)[0] == 0
    assert footnote.run("status", lines=f"{PASSPHRASE}\n")[0] == 4
    assert footnote.run("passphrase", "remove", lines="another passphrase\n")[0] == 0
    code, out, _ = footnote.run("search", "quokka", "nine")
    assert "opens at nine" in out


def test_a_locked_library_says_what_to_do(tmp_path: Path, notes: Path) -> None:
    footnote = Footnote(tmp_path / "home")
    footnote.run("index", notes)
    footnote.run("passphrase", "set", lines=f"{PASSPHRASE}\n")
    for arguments in (("ask", "bins?"), ("index",), ("status",)):
        code, _, err = footnote.run(*arguments)
        assert code == 4
        assert DESCRIPTOR in err
        code, _, err = footnote.run(*arguments, lines="something else\n")
        assert (code, err.splitlines()) == (4, ["This is not the passphrase of the library."])
    assert footnote.run("models", "list")[0] == 0  # needs no key
    assert "descriptor" in footnote.run("passphrase", "remove")[2]
    environment = {DESCRIPTOR: "77"}
    done = subprocess.run(
        [*_RUN, "status"],
        env={**os.environ, "FOOTNOTE_HOME": str(footnote.home), **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 4
    assert "“77”" in done.stderr


def test_on_a_terminal_it_is_asked_for_and_not_shown(tmp_path: Path, notes: Path) -> None:
    footnote = Footnote(tmp_path / "home")
    footnote.run("index", notes)
    new, again, locked = "New passphrase:", "The same again:", "Passphrase of the library:"
    shown = footnote.typed(
        "passphrase", "set", typed=[(new, PASSPHRASE), (again, "something else")]
    )
    assert "not the same" in shown
    shown = footnote.typed("passphrase", "set", typed=[(new, PASSPHRASE), (again, PASSPHRASE)])
    assert "The library is encrypted." in shown
    shown += footnote.typed("search", "quokka", typed=[(locked, PASSPHRASE)])
    assert "Thursdays" in shown
    assert PASSPHRASE not in shown
