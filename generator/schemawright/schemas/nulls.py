"""Whether a schema of a bundle accepts null, exactly."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from .sites import target_name
from .values import is_object, listed


class Nulls:
    """Judges null by every keyword that can refuse it; remembers what it finds of entries."""

    def __init__(self, defs: Mapping[str, Any]) -> None:
        self._defs = defs
        self._known: dict[str, bool] = {}

    def accepted(self, node: Any) -> bool:
        """Whether the schema accepts null."""
        waiting = list(_named(node))
        while waiting:  # chains of names may be longer than Python's stack
            name = waiting[-1]
            lacking = [
                each for each in _named(self._defs[name]) if each not in self._known
            ]
            if lacking:
                waiting.extend(lacking)
            else:
                self._known[name] = self._judged(self._defs[name])
                waiting.pop()
        return self._judged(node)

    def _judged(self, node: Any) -> bool:
        if not is_object(node):
            return bool(node)
        if "type" in node and "null" not in listed(node["type"]):
            return False
        if "$ref" in node and not self._known[target_name(node["$ref"])]:
            return False
        if "enum" in node and None not in node["enum"]:
            return False
        if "const" in node and node["const"] is not None:
            return False
        return self._combined(node)

    def _combined(self, node: dict[str, Any]) -> bool:
        if "not" in node and self._judged(node["not"]):
            return False
        if "if" in node:
            branch = "then" if self._judged(node["if"]) else "else"
            if not self._judged(node.get(branch, True)):
                return False
        if not all(map(self._judged, node.get("allOf", ()))):
            return False
        if "anyOf" in node and not any(map(self._judged, node["anyOf"])):
            return False
        return "oneOf" not in node or sum(map(self._judged, node["oneOf"])) == 1


def _named(node: Any) -> Iterator[str]:
    """Entries whose verdict is needed. They judge the same value, and nothing in a bundle does so in a circle."""
    if not is_object(node):
        return
    if "$ref" in node:
        yield target_name(node["$ref"])
    for keyword in ("not", "if", "then", "else"):
        if keyword in node:
            yield from _named(node[keyword])
    for keyword in ("allOf", "anyOf", "oneOf"):
        for each in node.get(keyword, ()):
            yield from _named(each)
