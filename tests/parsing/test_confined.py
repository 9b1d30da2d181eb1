"""Parsers that misbehave, in real children: each gives a reason, and the next file is read."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from multiprocessing import resource_tracker
from pathlib import Path

import psutil
import pytest

from assistant.errors import ChildError, ParseFailure
from assistant.parsing.confined import Limits, ParserProcess
from assistant.parsing.formats import FORMATS, Format
from assistant.parsing.options import ParseOptions

ROGUE = (Format("rogue", (".rogue",), "tests.parsing.rogue"), *FORMATS)
LIMITS = Limits(memory=300 * 2**20, seconds=2.0)
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the kernel of Linux confines")


@pytest.fixture(scope="module")
def parser() -> Iterator[ParserProcess]:
    with ParserProcess(LIMITS, ROGUE) as parser:
        yield parser


def deed(parser: ParserProcess, folder: Path, words: str) -> str:
    """The text that the rogue parser gives for what `words` tell it to do."""
    path = folder / "a.rogue"
    path.write_text(words)
    return parser.parse(path).pages[0].text


def failure(parser: ParserProcess, folder: Path, words: str) -> ParseFailure:
    """The failure that it gives; the next file is read."""
    with pytest.raises(ParseFailure) as caught:
        deed(parser, folder, words)
    assert deed(parser, folder, "say hello") == "hello"
    return caught.value


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("die", "crashed"),
        ("crash", "crashed"),
        ("exit", "crashed"),
        ("hang", "timed_out"),
        ("eat", "out_of_memory"),
        ("recurse", "damaged"),
        ("fail", "damaged"),
    ],
)
def test_a_parser_that_fails(parser: ParserProcess, tmp_path: Path, words: str, code: str) -> None:
    assert failure(parser, tmp_path, words).code == code


@linux_only
@pytest.mark.parametrize("words", ["read /etc/passwd", "run", "fork", "list /", "signal 1"])
def test_what_is_outside_is_denied(parser: ParserProcess, tmp_path: Path, words: str) -> None:
    assert "denied" in failure(parser, tmp_path, words).message


@linux_only
def test_other_files_of_the_user_are_denied(parser: ParserProcess, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    for words in (f"read {secret}", f"write {tmp_path / 'new'}", f"write {secret}"):
        assert "denied" in failure(parser, tmp_path, words).message
    assert "denied" in failure(parser, tmp_path, f"delete {secret}").message
    assert secret.read_text() == "secret"


@linux_only
def test_no_connection_leaves(parser: ParserProcess, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        assert "denied" in failure(parser, tmp_path, f"connect {port}").message


@linux_only
def test_no_signal_reaches_the_parent(parser: ParserProcess, tmp_path: Path) -> None:
    assert "denied" in failure(parser, tmp_path, f"signal {os.getpid()}").message


@linux_only
def test_what_confines_is_told(parser: ParserProcess) -> None:
    told = " ".join(parser.confinement())
    for word in ("lowest priority", "memory limit", "no core dumps"):
        assert word in told


@linux_only
def test_it_gives_way_to_all_else(parser: ParserProcess, tmp_path: Path) -> None:
    pid = int(deed(parser, tmp_path, "number"))
    child = psutil.Process(pid)
    assert child.nice() == 19
    assert child.ionice().ioclass == psutil.IOPRIO_CLASS_IDLE


def test_text_of_a_parser_that_breaks_its_promises_is_cleaned(
    parser: ParserProcess, tmp_path: Path
) -> None:
    assert deed(parser, tmp_path, "lie") == "   \ufffd  end"


def test_files_that_cannot_be_read(parser: ParserProcess, tmp_path: Path) -> None:
    with pytest.raises(ParseFailure) as gone:
        parser.parse(tmp_path / "gone.txt")
    assert gone.value.code == "unreadable"
    with pytest.raises(ParseFailure) as folder:
        parser.parse(tmp_path)
    assert folder.value.code in ("unsupported", "unreadable")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes in folders")
def test_a_named_pipe_is_not_waited_for(parser: ParserProcess, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    with pytest.raises(ParseFailure) as caught:
        parser.parse(tmp_path / "pipe.txt")
    assert caught.value.code == "unsupported"


def test_a_file_over_the_limit_is_not_read(parser: ParserProcess, tmp_path: Path) -> None:
    (tmp_path / "big.txt").write_text("word " * 100)
    with pytest.raises(ParseFailure) as caught:
        parser.parse(tmp_path / "big.txt", ParseOptions(max_bytes=10))
    assert caught.value.code == "too_large"


def test_cancel_stops_a_parser_at_once(parser: ParserProcess, tmp_path: Path) -> None:
    timer = threading.Timer(0.5, parser.cancel)
    timer.start()
    with pytest.raises(ChildError):
        deed(parser, tmp_path, "hang")
    timer.join()
    assert deed(parser, tmp_path, "say again") == "again"


def test_a_parser_that_waits_for_ever_is_stopped(tmp_path: Path) -> None:
    with ParserProcess(Limits(seconds=0.3), ROGUE) as parser:
        assert failure(parser, tmp_path, "sleep").code == "timed_out"


def test_cancelling_nothing_costs_nothing(parser: ParserProcess, tmp_path: Path) -> None:
    assert deed(parser, tmp_path, "say one") == "one"
    parser.cancel()
    assert deed(parser, tmp_path, "say two") == "two"


def test_a_child_that_ended_while_idle_is_replaced(tmp_path: Path) -> None:
    resource_tracker.ensure_running()  # a child of ours too, and not the one that is meant
    before = set(psutil.Process().children())
    with ParserProcess(LIMITS, ROGUE) as parser:
        parser.confinement()
        (child,) = set(psutil.Process().children()) - before
        child.kill()
        psutil.wait_procs([child], timeout=10)
        assert deed(parser, tmp_path, "say hello") == "hello"


def test_a_closed_parser_says_so(tmp_path: Path) -> None:
    with ParserProcess(LIMITS, ROGUE) as parser:
        threading.Timer(0.5, parser.close).start()
        with pytest.raises(ChildError):
            deed(parser, tmp_path, "hang")
    with pytest.raises(ChildError):
        deed(parser, tmp_path, "say hello")


def test_a_child_is_replaced_after_its_share_of_files(tmp_path: Path) -> None:
    with ParserProcess(Limits(files=2), ROGUE) as parser:
        for number in range(5):
            assert deed(parser, tmp_path, f"say {number}") == str(number)


@linux_only
def test_the_child_dies_with_its_parent(tmp_path: Path) -> None:
    (tmp_path / "a.rogue").write_text("hang")
    script = tmp_path / "parent.py"
    script.write_text(
        "import sys, threading\n"
        "from assistant.parsing.confined import ParserProcess\n"
        "from tests.parsing.test_confined import ROGUE\n"
        "if __name__ == '__main__':\n"
        "    parser = ParserProcess(formats=ROGUE)\n"
        "    parser.confinement()\n"
        "    print(parser._child.pid, flush=True)\n"
        "    parser.parse(sys.argv[1])\n"
    )
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        [sys.executable, str(script), str(tmp_path / "a.rogue")],
        env={**os.environ, "PYTHONPATH": str(root)},
        stdout=subprocess.PIPE,
        text=True,
    ) as parent:
        assert parent.stdout is not None
        child = psutil.Process(int(parent.stdout.readline()))
        parent.send_signal(signal.SIGKILL)
    assert not psutil.wait_procs([child], timeout=20)[1]
