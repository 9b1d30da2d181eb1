"""What a library would tell its makers of Footnote's use is switched off, before it is loaded.

Official builds of onnxruntime 1.29 and later (Linux, macOS) keep an identifier of the device and a
list of events on the disk, and send them; `ORT_DISABLE_TELEMETRY`, set before the first session, is
their whole opt-out (microsoft/onnxruntime, pull requests 27379 and 29843). On Windows it tells the
system instead, until it is asked not to.
"""

from __future__ import annotations

import os

OFF = (
    "ORT_DISABLE_TELEMETRY",
    "ORT_TELEMETRY_DISABLED",  # what it was called at first
    "HF_HUB_DISABLE_TELEMETRY",  # huggingface_hub, which fastembed and transformers load
    "DO_NOT_TRACK",
)


def silence() -> None:
    """Set what libraries read when they are loaded, for this process and its children."""
    os.environ.update(dict.fromkeys(OFF, "1"))


def silence_onnxruntime() -> None:
    """Ask onnxruntime, too: before a session is opened."""
    import onnxruntime

    onnxruntime.disable_telemetry_events()
