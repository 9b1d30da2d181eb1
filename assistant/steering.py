"""Text in a document that gives orders to a model: found, and kept from being read as evidence.

Documents are data. A sentence that speaks to "the assistant", takes earlier instructions back or
imitates a chat template says nothing about the world; its paragraph and the next one are blanked
before evidence is weighed and before a model reads, and so is what the same file says elsewhere of
what it orders to say. It is still found, shown and opened. Pure; used by answering.
"""

from __future__ import annotations

import base64
import binascii
import codecs
import html
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace
from urllib.parse import unquote

from assistant.pieces import pieces
from assistant.records import Hit
from assistant.wording import content, words_of

_MODEL = (
    r"(?:a\.?i\.?(?:\s+(?:assistant|model|agent|system)s?)?|(?:large\s+)?language\s+models?|llms?"
    r"|chat\s?bots?|chatgpt|gpt|assistants?|bots?)"
)
_EARLIER = r"(?:previous|prior|above|earlier|preceding|foregoing|former|initial|original|existing)"
_RULES = (
    r"(?:instructions?|prompts?|directions?|directives?|rules?|commands?|guidelines?|context"
    r"|passages?|messages?|orders?|programming|constraints?|restrictions?)"
)
_DROP = (
    r"(?:ignore|disregard|forget|override|overrule|bypass|neglect|discard|skip|drop"
    r"|do\s+not\s+(?:follow|obey)|don['’]t\s+(?:follow|obey)|stop\s+following|pay\s+no\s+heed\s+to)"
)
_SAY = r"(?:answer|respond|reply|say|state|output|print|write|return|repeat|claim|pretend|tell)"
_STATE = r"(?:answer|respond|reply|say|state|claim|mention|output)"
_ANSWERER = (  # what answers questions, and is no person
    rf"(?:{_MODEL}|(?:the|this|any|your)\s+(?:system|software|program(?:me)?|app|search"
    r"(?:\s+engine)?))"
)
_MUST = r"(?:must|should|shall|has\s+to|is\s+to)"
_ASKER = (  # whoever asks it
    r"(?:any(?:one|body)|some(?:one|body)|(?:the\s+|an?\s+|any\s+)?(?:user|reader|person|human)s?)"
)
_ASKED_FOR = (  # what people ask each other to reply with
    r"(?:the|a|an|any|some)\s+(?:\w+\s+){0,2}?(?:number|names?|dates?|times?|address(?:es)?|forms?|lists?"
    r"|details?|amounts?|copy|copies|receipts?|signatures?|order|availability|suggestions?|comments?)"
)
_CALL = r"(?:call|use|result|response|output)s?"
_ORDERS = tuple(
    re.compile(pattern, re.IGNORECASE | re.MULTILINE)
    for pattern in (
        # taking earlier instructions back
        rf"\b{_DROP}\b[^.!?\n]{{0,40}}\b(?:{_EARLIER}|all|any|your|these|those|the\s+other)\b"
        rf"[^.!?\n]{{0,40}}\b{_RULES}\b",
        rf"\b{_DROP}\s+(?:everything|anything|all|what)\b[^.!?\n]{{0,30}}"
        r"\b(?:above|before|earlier|previously|so\s+far|told)\b",
        rf"\b{_DROP}\s+the\s+(?:above|preceding|foregoing)\b",
        r"\bnew\s+(?:instructions?|prompts?|directives?|commands?|programming)\s*:",
        rf"\bnew\s+{_RULES}\s*:[^.!?\n]{{0,80}}\b(?:{_SAY}|ignore|disregard|you\s+(?:must|are|will))\b",
        # speaking to a model
        rf"\b(?:attention|dear|hey|hello|note\s+(?:to|for)|message\s+(?:to|for)|to|for)\s+"
        rf"(?:the\s+|any\s+|all\s+|every\s+)?{_MODEL}\s*(?::(?!\d)|[,!—–]|reading|that|who|processing)",
        rf"\b{_RULES}\s+(?:to|for)\s+(?:the\s+|any\s+|all\s+)?{_MODEL}\b",
        rf"\bif\s+you\s+are\s+(?:an?\s+|the\s+)?{_MODEL}\b",
        rf"\b(?:you\s+are|act\s+as|pretend\s+(?:to\s+be|you\s+are)|behave\s+as|roleplay\s+as)\s+"
        rf"(?:now\s+|no\s+longer\s+)?(?:an?\s+|the\s+|my\s+)?(?:[\w-]+\s+){{0,2}}{_MODEL}\b",
        rf"\b{_MODEL}\s+(?:must|should|shall|have\s+to|are\s+(?:required|instructed)\s+to)\b"
        rf"[^.!?\n]{{0,60}}\b(?:{_SAY}|ignore|disregard|recommend|summari[sz]e)\b",
        # telling what answers which words to say, or to leave a document aside as it does
        rf"\b(?:{_MODEL}|(?:the|this|any|your)\s+search(?:\s+engine)?)\s+{_MUST}\s+(?:\w+\s+)?"
        rf"{_STATE}\s+that\b",
        r"\b(?:before|when|while)\s+(?:you\s+)?(?:answer|respond|reply|summari[sz]e?)(?:ing)?\b"
        rf"[^.!?\n]{{0,30}}\b{_DROP}\b",
        r"(?:^|[^\w\s]\s*|\b(?:the|your|my|new|this|any|all|these|previous|prior|updated|original)\s+)"
        r"(?:system|developer)\s+(?:prompt\b|override\b|instructions?\b|(?:message|note)\b\s*[:,])",
        r"\byou\s+are\s+now\s+(?:in\s+)?(?:[\w-]+\s+)?(?:mode|dan|free|unrestricted|jailbroken)\b",
        # orders about the answer
        r"\b(?:tell|inform|remind|convince)\s+the\s+user\b",
        r"\b(?:answer|respond\s+to|reply\s+to)\s+(?:every|all|any|each|the\s+user['’]?s?)\s+"
        r"questions?\b",
        r"\b(?:begin|start|end|prefix|append)\b[^.!?\n]{0,40}\b(?:your|every)\s+"
        r"(?:answer|reply|response|output)s?\b",
        r"\b(?:begin|start|end|prefix|append)\b[^.!?\n]{0,40}\bthe\s+(?:answer|reply|response)s?\b",
        r"\b(?:include|add)\b[^.!?\n]{0,40}\b(?:your|the|every)\s+(?:answer|output)s?\b",
        r"^[^\w\n]*(?:please\s+|now\s+|always\s+|only\s+|just\s+){0,2}"
        r"(?:answer|respond|reply|say|output|repeat)\b[^.!?:“\"\n]{0,20}\b"
        r"(?:only|exactly|just|nothing\s+but|verbatim|the\s+(?:word|phrase|text|following))\b",
        r"^[^\w\n]*(?:please\s+|now\s+|always\s+|only\s+|just\s+){0,2}(?:answer|respond)\b"
        r"[^.!?\n]{0,20}\bwith\b",
        r"^[^\w\n]*(?:please\s+|now\s+|always\s+|only\s+|just\s+){0,2}(?:reply|say|output)\b"
        rf"[^.!?\n]{{0,20}}\bwith\b(?!\s+(?:your|{_ASKED_FOR})\b)",
        r"^[^\w\n]*(?:please\s+|now\s+)?(?:print|write)\s+(?:only\s+)?the\s+(?:word|phrase)\b",
        r"\b(?:the\s+only\s+)?correct\s+(?:answer|response)\s+to\s+(?:any|every|all|the\s+user)",
        r"\byour\s+new\s+(?:task|instructions?|rules?|goal|objective)\s+(?:is|are)\b",
        r"\byour\s+(?:task|instructions?|rules?|goal|objective)\s+(?:is|are)\s*(?::|now\b|as\s+follows"
        rf"|(?:only\s+|always\s+)?to\s+(?:{_SAY}|ignore|disregard|convince|recommend)\b)",
        r"\bdo\s+not\s+(?:cite|mention|use|trust|believe)\s+(?:any\s+|the\s+|this\s+|these\s+)?"
        r"(?:other\s+)?(?:passages?|sources?|documents?|footnotes?|instructions?|files?)\b",
        # other languages
        r"\b(?:ignorier\w*|vergiss|vergessen\s+sie|missachte\w*)\b[^.!?\n]{0,60}"
        r"\b(?:anweisung|anleitung|vorgabe|befehl|regel|instruktion|obige|vorherige)\w*",
        r"\b(?:ignore[zr]?|oublie[zr]?|ne\s+tiens\s+pas\s+compte)\b[^.!?\n]{0,60}"
        r"\b(?:instructions?|consignes?|r[èe]gles?|directives?|pr[ée]c[ée]dent\w*)\b",
        r"\b(?:ignora[rd]?|ignore|olvida[rd]?|olvide|haz\s+caso\s+omiso)\b[^.!?\n]{0,60}"
        r"\b(?:instrucciones|reglas|[óo]rdenes|indicaciones|anteriores)\b",
        r"\b(?:ignora|ignorate|dimentica|dimenticate)\b[^.!?\n]{0,60}"
        r"\b(?:istruzioni|regole|precedenti|indicazioni)\b",
        r"\b(?:ignore|esque[çc]a|desconsidere)\b[^.!?\n]{0,60}\b(?:instru[çc][õo]es|regras)\b",
        r"\b(?:negeer|vergeet)\b[^.!?\n]{0,60}\b(?:instructies|regels|opdrachten)\b",
        r"\b(?:zignoruj|zapomnij|pomi[ńn])\b[^.!?\n]{0,60}\b(?:instrukcj|polece|zasad)\w*",
        r"(?:игнорир|забуд|не\s+обращай)\w*[^.!?\n]{0,60}(?:инструкци|указани|правил|команд)\w*",
        r"(?:忽略|无视|無視|忘记|不要理会)[^。！？\n]{0,30}(?:指令|指示|提示|规则|規則|说明|命令)",
        r"(?:指示|命令|指令|プロンプト)[^。！？\n]{0,20}(?:無視|忘れ)",
        r"(?:지시|명령|지침)[^.!?\n]{0,20}(?:무시|잊)",
        r"(?:önceki|yukarıdaki)[^.!?\n]{0,40}(?:talimat|komut)\w*[^.!?\n]{0,30}(?:yok\s*say|unut)",
        r"(?:تجاهل|انس)[^.!?\n]{0,60}(?:التعليمات|الأوامر|السابقة)",
        # marks of chat templates, and of the frame that a model's prompt has
        r"<\|[^|<>\n]{1,40}\|>|<\s?\|[\w ]{1,40}\|\s?>",
        r"\[/?INST\]|<</?SYS>>|</?s>|<(?:start|end)_of_turn>|<bos>|<eos>|\[/?SYSTEM(?:_PROMPT)?\]",
        r"^[^\S\n]*#{1,4}[^\S\n]*(?:system|assistant|human|user)[^\S\n]{0,9}:?[^\S\n]*$",
        r"^[^\S\n]*#{1,4}[^\S\n]*(?:instruction|response)[^\S\n]{0,9}:?[^\S\n]*$",
        r"^[^\w\n]*(?-i:SYSTEM|ASSISTANT|DEVELOPER)\s{0,9}(?:\([^)\n]*\))?\s*:",
        r"^[^\w\n]*(?:system|assistant|developer)\s{0,9}(?:\([^)\n]*\))?\s*:\s*(?:$|you\b|your\b|i\b|the\s+user"
        r"|from\s+now|ignore|disregard|forget|override|always|never|do\s+not|please|new\b|important"
        rf"|understood|sure\b|ok(?:ay)?\b|yes\b|all\b|{_SAY}\b)",
        r"</?(?:system|assistant|instructions?|user_query|im_start|im_end)\b[^>\n]*>",
        # calls of a model's tools
        rf"[\[{{<(]\W{{0,5}}(?:tool|function)[_-]?{_CALL}\b[\s\"']{{0,5}}[:=(>]",
        rf"(?:\[\[|{{{{|<)\s?(?:tool|function)\s{_CALL}\s?[:=(>]",
        rf"[\"'](?:tool|function)\s{_CALL}[\"']\s?:",
        r"<function\s?=",
        r"^[^\w\n]*(?:begin|end)\s+of\s+(?:the\s+)?(?:passages?|context|documents?|files?|prompt)\W*$",
        r"\b(?:begin|end)\s+of\s+(?:the\s+)?(?:passages?|context|prompt)\b",
        r"^[^\w\n]*(?:system|user|human)\s*:\s.*$(?:\n|.){0,2000}?^[^\w\n]*(?:assistant|ai|bot)\s*:",
    )
)
_PERHAPS = tuple(  # told to people, too: what comes after is blanked only after a colon
    re.compile(pattern, re.IGNORECASE | re.MULTILINE)
    for pattern in (
        rf"\b{_ANSWERER}\s+{_MUST}\s+(?:\w+\s+)?{_STATE}"
        r"(?:\s+(?:with|by\s+saying))?\s*[:“\"‘']",
        rf"\b{_ANSWERER}\s+{_MUST}\s+(?:\w+\s+)?(?:answer|respond|reply)\s+that\b",
        r"\b(?:for|to)\s+(?:any(?:one|body)|whoever|whatever|all\s+who)\s+(?:is\s+|are\s+)?"
        r"(?:summari[sz]\w*|answer\w*\b[^.!?:\n]{0,20}\bquestions?"
        r"|(?:process|analy[sz]|read)\w*\s+(?:this|these))\b[^.!?\n]{0,40}:",
        rf"\b(?:when(?:ever)?|if|should)\s+(?:(?:you\s+are\s+|you['’]re\s+|{_ASKER}\s+)"
        r"ask(?:ed|s)?\b|asked\b(?!,?\s+(?:just\s+)?(?:say|state|mention)\s+that\b))"
        rf"[^.!?\n]{{0,80}}\b(?:{_STATE}|tell|(?:correct|right|only)\s+(?:answer|reply|response))\b"
        r"(?!\s+(?:them|him|her|me|us)\b)",
        rf"\b(?:when(?:ever)?|if|should)\s+{_ASKER}\s+(?:(?:wants?|wish(?:es)?|would\s+like)\s+to\s+"
        rf"(?:know|learn)|(?:inquire|enquire|wonder)s?)\b[^.!?\n]{{0,80}}\b{_STATE}\b",
        r"\"name\"\s?:\s?\"[^\"\n]{0,60}\"\s?,\s{0,9}\"arguments\"\s?:\s?[{\"]",
    )
)
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e01ef]"
)
_TAGS = re.compile("[\U000e0020-\U000e007e]")  # invisible twins of ASCII
_ENCODED = re.compile(r"[A-Za-z0-9+/_-]{24,}={0,2}")
_HEXADECIMAL = re.compile(r"\b(?:[0-9a-fA-F]{2}[\s:]?){16,}\b")
_SPREAD = re.compile(r"(?:\b\w[ ._*-]){5,}\w\b")
_LEET = str.maketrans("013457@$", "oieastas")
_LOOKALIKE = str.maketrans("аеорсухіјѕԁԛԝһӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧονι", "aeopcyxijsdqwhlABEZHIKMNOPTYXovi")
_MOST = 0.6  # of a sentence's words, that it say what an order says
_BREAK = re.compile(r"\n\s*\n")
_ASKING = re.compile(
    r"\b(?:ignore|disregard|instruction|assistant|answer|reply|respond|system|prompt)", re.I
)


def without_orders(hits: Sequence[Hit]) -> list[Hit]:
    """The hits with every order blanked: offsets, and so places and quotes, stay as they are.

    What a file orders to say it cannot bear witness to: its sentences that say it are blanked, too.
    """
    spans = [order_spans(hit.text) for hit in hits]
    ordered: dict[str, list[str]] = {}
    for hit, found in zip(hits, spans, strict=True):
        for start, end in found:
            ordered.setdefault(hit.file, []).append(hit.text[start:end])
    return [
        _blanked(hit, [*found, *_said_by(hit.text, ordered.get(hit.file, ()))])
        for hit, found in zip(hits, spans, strict=True)
    ]


def is_order(text: str) -> bool:
    """Whether a text gives orders to a model, in plain words or dressed up."""
    return any(pattern.search(form) for form in _forms(text) for pattern in (*_ORDERS, *_PERHAPS))


def order_spans(text: str) -> list[tuple[int, int]]:
    """Where a passage gives orders: each the paragraph in which it stands, and the one after it if
    that may be what the order is about: after one that only a model is given, or a colon."""
    spans: list[tuple[int, int]] = []
    for start, end in _sentences(text):
        said = text[start:end]
        if is_order(said):
            more = 2 if _is_plain(said) or said.rstrip().endswith(":") else 1
            breaks = [found.start() for found in _BREAK.finditer(text, end)][:more]
            before = max((found.end() for found in _BREAK.finditer(text, 0, start)), default=0)
            first, last = spans.pop() if spans and before < spans[-1][1] else (before, 0)
            spans.append((first, max(last, breaks[-1] if len(breaks) == more else len(text))))
    if not spans and is_order(text):  # spread over several sentences or lines
        spans.append((0, len(text)))
    return spans


def _said_by(text: str, orders: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The sentences that say what an order says: all of their figures, and most of their words."""
    told = [_stems(order) for order in orders]
    for start, end in pieces(text) if told else ():
        said = _stems(text[start:end])
        figures = {word for word in said if word[0].isdigit()}
        if any(figures <= one and len(said & one) >= _MOST * max(len(said), 1) for one in told):
            yield start, end


def _stems(text: str) -> set[str]:
    return {word.stem for word in content(words_of(text))}


def _blanked(hit: Hit, spans: Sequence[tuple[int, int]]) -> Hit:
    title, heading, header = (
        "" if is_order(one) else one for one in (hit.title, hit.heading, hit.header)
    )
    if not spans and (title, heading, header) == (hit.title, hit.heading, hit.header):
        return hit
    text = hit.text
    for start, end in spans:
        text = text[:start] + re.sub(r"\S", " ", text[start:end]) + text[end:]
    return replace(hit, text=text, title=title, heading=heading, header=header)


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    """The sentences, and the lines of those that go over several."""
    for start, end in pieces(text):
        at = start
        for line in text[start:end].splitlines(keepends=True):
            yield at, at + len(line.rstrip())
            at += len(line)
        if "\n" in text[start:end].strip():
            yield start, end


def _is_plain(text: str) -> bool:
    """Whether an order is none that people give each other."""
    return any(pattern.search(form) for form in _forms(text) for pattern in _ORDERS)


def _forms(text: str) -> Iterator[str]:
    """The text as it is read, and what it turns into when it is decoded."""
    shown = "".join(chr(ord(c) - 0xE0000) if _TAGS.match(c) else c for c in text)
    plain = unicodedata.normalize("NFKC", _INVISIBLE.sub("", shown))
    plain = html.unescape(plain)
    yield plain
    bare = re.sub(r"[*_`~]+|<[^<>|]{1,40}>|<!--|-->", "", plain)
    if bare != plain:
        yield bare
    same = bare.translate(_LOOKALIKE)
    if same != bare:
        yield same
    if "%" in plain and (decoded := unquote(plain)) != plain:
        yield decoded
    if _SPREAD.search(plain):
        yield _gathered(plain)
    for form in (plain.translate(_LEET), codecs.encode(plain, "rot13"), plain[::-1]):
        if _ASKING.search(form) and form.casefold() != plain.casefold():
            yield form
    yield from _decoded(plain)


def _gathered(text: str) -> str:
    """ "i g n o r e  a l l" -> "ignore all": single letters, words apart by more room."""
    words = re.split(r"\s{2,}|\s*[|/]\s*", text)
    return " ".join(_SPREAD.sub(lambda run: re.sub(r"[ ._*-]", "", run[0]), one) for one in words)


def _decoded(text: str) -> Iterator[str]:
    for match in _ENCODED.finditer(text):
        raw = match[0].rstrip("=").translate(str.maketrans("-_", "+/"))
        try:
            data = base64.b64decode(raw + "=" * (-len(raw) % 4), validate=True)
            yield data.decode("utf-8")
        except (binascii.Error, UnicodeDecodeError):
            continue
    for match in _HEXADECIMAL.finditer(text):
        try:
            yield bytes.fromhex(re.sub(r"[\s:]", "", match[0])).decode("utf-8")
        except (ValueError, UnicodeDecodeError):
            continue
