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

_CHECKOUT = Path(__file__).resolve().parent.parent
REACHED_OUT = 97

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


def run_offline(code: str, arguments: Sequence[str] = ()) -> subprocess.CompletedProcess[str]:
    """Run `code` with `sys.argv[1:] == arguments`; returncode 97 if it tried to reach out."""
    return subprocess.run(
        [sys.executable, "-c", _GUARD + code, *arguments],
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
        cwd=_CHECKOUT,
        env={**os.environ, "PYTHONPATH": str(_CHECKOUT)},
    )
