"""Messages -> the prompt of one model, by the template inside its file; used by generation."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import datetime

import jinja2
import jinja2.ext
from jinja2.sandbox import ImmutableSandboxedEnvironment

from assistant.errors import ModelError
from assistant.records import Message

PLAIN = """{% for message in messages %}{{ message.content }}

{% endfor %}"""  # for a base model, which has no template of its own


class _Marks(jinja2.ext.Extension):
    """`{% generation %}…{% endgeneration %}` marks what a model is trained on; nothing here."""

    tags = {"generation"}  # noqa: RUF012 (the base class declares it so)

    def parse(self, parser: jinja2.parser.Parser) -> list[jinja2.nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


class ChatTemplate:
    """A model's template, run in a sandbox: it comes with a file that somebody else made.

    `controls` are the texts of the model's control tokens: where one stands in a message (a
    document may hold them), it is spelled so that it reads the same and controls nothing.
    """

    def __init__(self, name: str, source: str, controls: Sequence[str], bos: str, eos: str) -> None:
        self._name = name
        self._tokens = {"bos_token": bos, "eos_token": eos}
        longest = sorted(controls, key=len, reverse=True)
        self._controls = re.compile("|".join(map(re.escape, longest)) or r"(?!)")
        environment = ImmutableSandboxedEnvironment(
            trim_blocks=True,
            lstrip_blocks=True,
            extensions=[_Marks, jinja2.ext.loopcontrols],
        )
        environment.filters["tojson"] = _json
        environment.globals |= {"raise_exception": _refuse, "strftime_now": _now}
        try:
            self._template = environment.from_string(source or PLAIN)
        except jinja2.TemplateError as error:
            raise self._unusable(error) from error

    def render(self, messages: Sequence[Message], open_turn: bool = True) -> str:
        """The prompt, ending where the assistant begins to write; not `open_turn`: after the last.

        Raises ModelError if the template fails or refuses these roles.
        """
        turns = [
            {"role": one.role, "content": self._controls.sub(_disarm, one.text)} for one in messages
        ]
        try:
            return self._template.render(
                messages=turns, add_generation_prompt=open_turn, **self._tokens
            )
        except (jinja2.TemplateError, ArithmeticError, LookupError, TypeError, ValueError) as error:
            raise self._unusable(error) from error

    def _unusable(self, error: Exception) -> ModelError:
        return ModelError(
            f"The chat template inside {self._name} cannot be used; choose another model.",
            str(error),
        )


def _disarm(match: re.Match[str]) -> str:
    """`<|im_end|>` -> `< |im_end|>`"""
    return f"{match[0][0]} {match[0][1:]}"


def _json(value: object, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)


def _refuse(message: str) -> str:
    raise jinja2.TemplateError(message)


def _now(form: str) -> str:
    return datetime.now().astimezone().strftime(form)
