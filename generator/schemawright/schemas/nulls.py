"""Whether a schema of a bundle accepts null, exactly."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .values import is_list, is_object


class Nulls:
    """Judges null by every keyword that can refuse it; remembers what it finds of entries."""

    def __init__(self, defs: Mapping[str, Any]) -> None:
        self._defs = defs
        self._known: dict[str, bool] = {}

    def accepted(self, node: Any) -> bool:
        """Ends, because nothing in a bundle judges its own value in a circle."""
        if not is_object(node):
            return bool(node)
        kinds = node.get("type")
        if (
            kinds is not None
            and kinds != "null"
            and "null" not in (kinds if is_list(kinds) else ())
        ):
            return False
        if "$ref" in node and not self._entry(node["$ref"].removeprefix("#/$defs/")):
            return False
        if "enum" in node and None not in node["enum"]:
            return False
        if "const" in node and node["const"] is not None:
            return False
        return self._combined(node)

    def _entry(self, name: str) -> bool:
        if name not in self._known:
            self._known[name] = self.accepted(self._defs[name])
        return self._known[name]

    def _combined(self, node: dict[str, Any]) -> bool:
        if "not" in node and self.accepted(node["not"]):
            return False
        if "if" in node and not self.accepted(
            node.get("then" if self.accepted(node["if"]) else "else", True)
        ):
            return False
        if not all(map(self.accepted, node.get("allOf", ()))):
            return False
        if "anyOf" in node and not any(map(self.accepted, node["anyOf"])):
            return False
        return "oneOf" not in node or sum(map(self.accepted, node["oneOf"])) == 1
