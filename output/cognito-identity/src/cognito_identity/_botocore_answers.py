"""Answers of botocore in the form of their schemas."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import closing
from importlib import import_module
from typing import Any

from ._wire import is_list, is_mapping

_OBJECTS: dict[str, frozenset[str]] = {
    "cloudformation": frozenset({"TemplateBody"}),
    "iam": frozenset({"AssumeRolePolicyDocument", "Document", "PolicyDocument"}),
}
"""Texts of which botocore makes objects, by service."""


def at_hand(answer: Mapping[str, Any], service: str) -> Mapping[str, Any]:
    """An answer in the form of its schema: bodies are read, events collected, and texts are texts again."""
    events = import_module("botocore.eventstream").EventStream

    def settled(value: Any) -> Any:
        if isinstance(value, events):
            with closing(value):
                return list(value)
        if hasattr(value, "read"):
            with closing(value):
                return value.read()
        return value

    whole = {name: settled(value) for name, value in answer.items()}
    objects = _OBJECTS.get(service)
    return whole if objects is None else _as_texts(whole, objects)


def _as_texts(value: Any, names: frozenset[str]) -> Any:
    """The value with the members of these names as JSON text where they are objects."""
    if is_list(value):
        return [_as_texts(item, names) for item in value]
    if not is_mapping(value):
        return value
    return {
        name: (
            json.dumps(item)
            if name in names and is_mapping(item)
            else _as_texts(item, names)
        )
        for name, item in value.items()
    }
