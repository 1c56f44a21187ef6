"""What `discriminator` says, in words of JSON Schema: a constant in each branch, and a union for a schema that others extend."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..errors import Diagnostics, Place
from ..schemas.values import is_list, is_object

_PREFIX = "#/components/schemas/"


class Unions:
    """Components that a discriminator tells apart.

    Attributes:
        bases: The union that a component stands for which others extend, by the component's key. Where it is extended
            (`allOf`), it is itself.
    """

    def __init__(
        self, components: Mapping[str, Any], file: str, diagnostics: Diagnostics
    ) -> None:
        self._components = components
        self._file = file
        self._diagnostics = diagnostics
        self._values: dict[str, dict[str, list[str]]] = {}
        self.bases: dict[str, dict[str, Any]] = {}
        for key, raw in components.items():
            place = Place(file, "/components/schemas") / key
            for node, at in _nodes(raw, place):
                self._take(key if at == place else None, node, at)

    def rewritten(self, key: str) -> Any:
        """A component with the values that tell it from others."""
        raw = self._components[key]
        for name, values in self._told(key).items():
            told_by_heirs = any(name in self._told(heir) for heir in self._heirs(key))
            if not is_object(raw) or told_by_heirs:
                continue
            properties = raw.get("properties", {})
            distinct = list(dict.fromkeys(values))
            told: dict[str, Any] = (
                {"const": distinct[0]} if len(distinct) == 1 else {"enum": distinct}
            )
            own = properties.get(name)
            if is_object(own):
                kept = {k: v for k, v in own.items() if k not in ("enum", "const")}
                told = {"allOf": [own], **told} if "$ref" in own else {**kept, **told}
            else:
                told = {"type": "string", **told}
            required = [one for one in raw.get("required", []) if one != name]
            raw = {
                **raw,
                "properties": {**properties, name: told},
                "required": [*required, name],
            }
        return raw

    def _told(self, key: str) -> Mapping[str, list[str]]:
        """Values that tell a component from others, by the property that has them."""
        return self._values.get(key, {})

    def _take(self, key: str | None, node: Mapping[str, Any], place: Place) -> None:
        discriminator = node.get("discriminator")
        if not is_object(discriminator):
            return
        name = discriminator.get("propertyName")
        if not isinstance(name, str):
            what = "a discriminator must have a `propertyName`"
            self._diagnostics.refuse(
                place / "discriminator", what, "name the property that tells"
            )
            return
        listed = [
            _key(each) for word in ("oneOf", "anyOf") for each in node.get(word, ())
        ]
        branches = [branch for branch in listed if branch is not None]
        mapped = self._mapped(discriminator, place / "discriminator" / "mapping")
        if key is not None and not listed:
            branches = list(self._heirs(key))
            # What may be the schema itself is no union: its heirs would fit it as well.
            if branches and key not in mapped:
                self.bases[key] = _union(node, branches)
        for branch in branches:
            if branch in self._components:
                values = mapped.get(branch, [branch])
                self._values.setdefault(branch, {}).setdefault(name, []).extend(values)

    def _heirs(self, key: str) -> Iterator[str]:
        for other, raw in self._components.items():
            parts = raw.get("allOf") if is_object(raw) else None
            if is_list(parts) and any(_key(part) == key for part in parts):
                yield other

    def _mapped(
        self, discriminator: Mapping[str, Any], place: Place
    ) -> dict[str, list[str]]:
        """Values by the component that they tell of."""
        found: dict[str, list[str]] = {}
        mapping = discriminator.get("mapping")
        for value, target in (mapping if is_object(mapping) else {}).items():
            key = str(target).removeprefix(_PREFIX)
            if key in self._components:
                found.setdefault(key, []).append(value)
            else:
                what = f"{target} is no schema of this document's components"
                self._diagnostics.refuse(place / value, what, "name one of them")
        return found


def _union(node: Mapping[str, Any], heirs: list[str]) -> dict[str, Any]:
    union: dict[str, Any] = {"oneOf": [{"$ref": _PREFIX + heir} for heir in heirs]}
    if isinstance(node.get("description"), str):
        union["description"] = node["description"]
    return union


def _key(node: object) -> str | None:
    """The component that a schema refers to."""
    ref = node.get("$ref") if is_object(node) else None
    return ref.removeprefix(_PREFIX) if isinstance(ref, str) else None


def _nodes(node: Any, place: Place) -> Iterator[tuple[Mapping[str, Any], Place]]:
    """The schema and all in it."""
    if is_object(node):
        yield node, place
        for name, each in node.items():
            yield from _nodes(each, place / name)
    elif is_list(node):
        for number, each in enumerate(node):
            yield from _nodes(each, place / number)
