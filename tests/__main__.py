"""`python -m tests`: lint, types, tests, in this order; ends at the first that fails."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_CHECKOUT = Path(__file__).resolve().parent.parent
_STEPS = (
    ("ruff", "check", "."),
    ("ruff", "format", "--check", "."),
    ("mypy",),
    ("pytest", "-q"),
)


def main() -> int:
    for step in _STEPS:
        print(f"== {' '.join(step)}", flush=True)
        code = subprocess.run([sys.executable, "-m", *step], cwd=_CHECKOUT, check=False).returncode
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(main())
