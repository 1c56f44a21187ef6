"""The descriptions in `schemas/` are our own: none is a text of botocore, nor one of its longer sentences."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from schemawright.errors import Diagnostics, Place
from schemawright.sources.botocore import load_model

SCHEMAS = Path(__file__).parents[1] / "schemas"
SERVICES = ("cognito-idp", "cognito-identity")
SHORT = 6  # words: "The ID of the user pool" can hardly be said in another way

TEXTS = ("documentation", "deprecatedMessage")

_TAG = re.compile(r"<[^>]+>")
_BLOCK = re.compile(r"</?(?:p|li|ul|ol|dl|dt|dd|note|div|br)\b[^>]*>")
_SENTENCE_END = re.compile(r"(?<=[.!?:;])\s+|\n")
_NO_WORD = re.compile(r"[^\w]+")


def plain(text: str) -> str:
    """Lower case words without markup and punctuation, one space apart."""
    return _NO_WORD.sub(" ", html.unescape(_TAG.sub("", text))).strip().lower()


def sentences(text: str) -> Iterator[str]:
    for part in _SENTENCE_END.split(_BLOCK.sub("\n", text)):
        if sentence := plain(part):
            yield sentence


def descriptions(value: object, *, names: bool = False) -> Iterator[str]:
    """Every text under a `description` that is a keyword, not a name."""
    if isinstance(value, list):
        for item in value:
            yield from descriptions(item)
    elif isinstance(value, dict):
        for key, inner in value.items():
            if key == "description" and not names and isinstance(inner, str):
                yield inner
            else:
                named = not names and key in ("properties", "operations")
                yield from descriptions(inner, names=named)


@cache
def theirs(service: str) -> frozenset[str]:
    source = load_model(service, Place(service), Diagnostics())
    assert source is not None
    found: set[str] = set()

    def collect(value: object) -> None:
        match value:
            case dict():
                for key, inner in value.items():
                    if key in TEXTS and isinstance(inner, str):
                        found.add(plain(inner))
                        found.update(sentences(inner))
                    else:
                        collect(inner)
            case list():
                for item in value:
                    collect(item)

    collect(source.model)
    return frozenset(text for text in found if len(text.split()) > SHORT)


def borrowed(text: str, service: str) -> list[str]:
    known = theirs(service)
    return [part for part in {plain(text), *sentences(text)} if part in known]


@pytest.mark.parametrize("service", SERVICES)
def test_no_sentence_is_botocores(service: str) -> None:
    found = {
        f"{path.name}: {part}"
        for path in (SCHEMAS / service).glob("*.json")
        for text in descriptions(json.loads(path.read_text(encoding="utf-8")))
        for part in borrowed(text, service)
    }
    assert not found, "\n".join(sorted(found))


def test_a_borrowed_sentence_is_seen() -> None:
    source = load_model("cognito-idp", Place(""), Diagnostics())
    assert source is not None
    member = source.model["shapes"]["SignUpRequest"]["members"]["UserContextData"]
    text: str = member["documentation"]
    assert borrowed(f"Ours.  {text.upper()}", "cognito-idp")
    assert not borrowed(
        "A sentence that nobody at all has written before us.", "cognito-idp"
    )


@pytest.mark.parametrize("service", SERVICES)
def test_every_input_member_and_operation_is_described(service: str) -> None:
    folder = SCHEMAS / service
    data = json.loads((folder / "service.json").read_text(encoding="utf-8"))
    schemas = {
        schema["title"]: schema
        for path in folder.glob("*-schema.json")
        for schema in [json.loads(path.read_text(encoding="utf-8"))]
    }
    missing = [n for n, o in data["operations"].items() if "description" not in o]
    missing += [
        f"{operation['input']}.{name}"
        for operation in data["operations"].values()
        if "input" in operation
        for name, member in schemas[operation["input"]]["properties"].items()
        if not list(descriptions(member))
    ]
    assert not missing, "\n".join(missing)
