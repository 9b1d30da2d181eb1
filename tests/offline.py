"""Run Python code in a child that reports every attempt to reach beyond this machine.

An audit hook sees what Python code connects to, resolves or sends; the attempt is refused, and the
child fails even where a library swallows the refusal.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from assistant.silence import OFF

_CHECKOUT = Path(__file__).resolve().parent.parent
REACHED_OUT = 97
_OF_TESTS = ("CI", "GITHUB_ACTIONS", "TF_BUILD", "ORT_RUNNING_UNIT_TESTS", *OFF)

_GUARD = """
import atexit, ipaddress, os, sys
_attempts = []

def _is_near(host):
    if host in ("localhost", "", None, b"localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False

def _watch(event, arguments):
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = arguments[1]
        host = address[0] if isinstance(address, tuple) else "localhost"
    elif event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"):
        host = arguments[0]
    else:
        return
    if not _is_near(host):
        _attempts.append((event, host))
        raise OSError(f"reached out: {event} {host}")

def _judge():
    if _attempts:
        sys.stderr.write(f"reached out: {_attempts}\\n")
        sys.stderr.flush()
        os._exit(97)

sys.addaudithook(_watch)
atexit.register(_judge)
"""


def run_offline(
    code: str, arguments: Sequence[str] = (), user: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run `code` with `sys.argv[1:] == arguments`; returncode 97 if it tried to reach out.

    user: the folder in which programs find what is the user's. What native code sends no hook sees,
    but before it sends it keeps: nothing that is not Footnote's may be found there afterwards.
    """
    return subprocess.run(
        [sys.executable, "-c", _GUARD + code, *arguments],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
        cwd=_CHECKOUT,
        env={**_environment(user), "PYTHONPATH": str(_CHECKOUT)},
    )


def _environment(user: Path | None) -> dict[str, str]:
    """That of a person's machine: where it says that tests run, libraries keep still."""
    if user is None:
        return dict(os.environ)
    told = {name: value for name, value in os.environ.items() if name not in _OF_TESTS}
    places = ("HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME")
    return {**told, **dict.fromkeys((*places, "TMPDIR"), str(user))}
