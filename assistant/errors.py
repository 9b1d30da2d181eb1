"""Every error that Footnote shows to a person; imported by everything, imports nothing of ours.

    AssistantError            one sentence that the user can act on, and details for a report
    ├── ParseFailure          a file that gives no document, with its ledger state and reason
    ├── ModelError            a model that is missing, damaged, or not what it says
    ├── StoreError            the store is locked, damaged, full, or from a newer version
    │   └── LockedError       the library is encrypted, and this is not its passphrase
    ├── FolderError           a folder that cannot be added, read or reached
    ├── QuestionError         a question, a filter or a question file that cannot be read
    ├── ChildError            a child process that died, hung, or could not be started
    └── TuningError           examples, an adapter or a training run that cannot be used as it is

Anything else that is raised is a fault of ours and keeps its traceback.
"""

from __future__ import annotations

from typing import Literal

FailureState = Literal["failed", "skipped"]
FailureCode = Literal[
    "damaged",  # not what its type promises, or cut off
    "encrypted",  # needs a password
    "scanned",  # pictures of pages; text recognition is needed
    "empty",  # nothing to read in it
    "too_large",  # over a limit on size, pages or unpacked size
    "unsupported",  # no parser for this type
    "timed_out",  # the parser was stopped at its time limit
    "out_of_memory",  # the parser reached its memory limit
    "crashed",  # the parser's process died
    "unreadable",  # the system refused: permissions, an input/output error
]


class AssistantError(Exception):
    """One sentence that the user can act on (`message`), and what a report needs (`detail`)."""

    exit_code = 2

    def __init__(self, message: str, detail: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.detail = detail

    def __reduce__(self) -> tuple[type[AssistantError], tuple[str, str]]:
        return type(self), (self.message, self.detail)


class ParseFailure(AssistantError):
    """A file that gives no document; `code` says why, `state` is its state in the ledger."""

    def __init__(
        self,
        message: str,
        detail: str = "",
        code: FailureCode = "damaged",
        state: FailureState = "failed",
    ) -> None:
        super().__init__(message, detail)
        self.code: FailureCode = code
        self.state: FailureState = state

    def __reduce__(self) -> tuple[type[ParseFailure], tuple[str, str, str, str]]:  # type: ignore[override]
        return type(self), (self.message, self.detail, self.code, self.state)


class ModelError(AssistantError):
    exit_code = 3


class StoreError(AssistantError):
    exit_code = 4


class LockedError(StoreError):
    """Encrypted, and opened without its passphrase or with another one."""


class FolderError(AssistantError):
    exit_code = 5


class QuestionError(AssistantError):
    exit_code = 6


class ChildError(AssistantError):
    exit_code = 7


class TuningError(AssistantError):
    exit_code = 8
