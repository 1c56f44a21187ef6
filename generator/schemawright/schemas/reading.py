"""Documents as schemas in the words of 2020-12: keywords checked, old spellings rewritten, references bound."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from ..errors import Diagnostics, Place
from ..sources.base import Document
from . import drafts, repairs
from .cleaning import clean
from .keywords import ANNOTATIONS, KEYWORDS, Draft, Holds, Keyword, Treatment, shown
from .nodes import Node, Schema, value_key
from .refs import References, Scope
from .tidying import LOOKING_AROUND, empty_range

_FLAGS = frozenset(("deprecated", "readOnly", "writeOnly", "uniqueItems"))
_SILENT = frozenset(
    (
        "$schema",
        "$id",
        "id",
        "$anchor",
        "$dynamicAnchor",
        "$recursiveAnchor",
        "$defs",
        "definitions",
    )
)
_REMEDIES = {
    "required": "list the names of required members in the schema around them",
    "properties": 'write {"name": {schema}, …}',
    "type": "correct the type",
    "items": "write one schema; `prefixItems` takes a list",
    "enum": "list the values",
}


class Reader:
    """Turns documents into entries of the bundle.

    Attributes:
        entries: Schemas by name, in source order; each `$ref` is the bare name of an entry.
        places: Where each entry stands in the input.
        looks_around: Some schema has `unevaluatedProperties` or `unevaluatedItems`.
    """

    def __init__(
        self,
        documents: Sequence[Document],
        *,
        repair_enums: bool,
        diagnostics: Diagnostics,
    ) -> None:
        self.entries: dict[str, Node] = {}
        self.places: dict[str, Place] = {}
        self.looks_around = False
        self._diagnostics = diagnostics
        self._repair_enums = repair_enums
        self._references = References(documents, diagnostics)
        self._waiting: list[tuple[Schema, str, str, Scope, Place]] = []
        self._cleaned: dict[tuple[str, str | None], str | None] = {}

    def read(self) -> None:
        """Reads everything that is named, and whatever that refers to."""
        queue = self._references.queue
        while queue or self._waiting:
            while queue:
                target = queue.popleft()
                self.places[target.name] = Place(
                    target.scope.document.file, target.pointer
                )
                self.entries[target.name] = self.schema(
                    target.raw, target.scope, target.pointer
                )
            # Only now is it known which files are broken.
            waiting, self._waiting = self._waiting, []
            for node, keyword, ref, scope, place in waiting:
                dynamic = keyword != "$ref"
                name = self._references.bind_anywhere(
                    ref, scope, place, dynamic=dynamic
                )
                self._bind(node, ref, name)

    def schema(self, raw: Any, scope: Scope, pointer: str) -> Node:
        """A schema and all that is in it."""
        if isinstance(raw, bool):
            return raw
        if not isinstance(raw, dict):
            place = Place(scope.document.file, pointer)
            self._diagnostics.refuse(
                place, f"{shown(raw)} is no schema", "write an object, true or false"
            )
            return True
        if pointer != scope.document.pointer:
            scope = scope.enter(raw)
        node = Schema(Place(scope.document.file, pointer))
        lone = "$ref" in raw and scope.dialect.lone_references
        for name, value in raw.items():
            keyword = KEYWORDS.get(name)
            if keyword is None:
                self._unknown(node, name, value)
            elif (
                lone
                and name != "$ref"
                and name not in ANNOTATIONS
                and name not in _SILENT
            ):
                self._ignored(
                    node.place / name,
                    f"{scope.dialect.draft} ignores `{name}` beside `$ref`",
                )
            elif self._applies(keyword, node.place, scope) and self._well_formed(
                keyword, value, node.place
            ):
                self._take(node, keyword, raw, scope, pointer)
        return self._tidy(node, raw)

    def _take(
        self,
        node: Schema,
        keyword: Keyword,
        raw: Mapping[str, Any],
        scope: Scope,
        pointer: str,
    ) -> None:
        name, value = keyword.name, raw[keyword.name]
        special = _SPECIAL.get(name)
        if special is not None:
            special(self, node, raw, scope, pointer)
        elif keyword.treatment is Treatment.DROPPED or name in _SILENT:
            pass
        elif keyword.holds is Holds.VALUE:
            node[name] = (
                int(value) if isinstance(value, float) and value.is_integer() else value
            )
        elif keyword.holds is Holds.SCHEMA:
            self.looks_around |= name in LOOKING_AROUND
            node[name] = self.schema(value, scope, f"{pointer}/{name}")
        elif keyword.holds is Holds.SCHEMAS:
            node.setdefault(name, []).extend(
                self._listed(value, scope, f"{pointer}/{name}")
            )
        else:
            node[name] = self._named(value, scope, f"{pointer}/{name}")

    def _listed(self, values: Sequence[Any], scope: Scope, pointer: str) -> list[Node]:
        return [
            self.schema(each, scope, f"{pointer}/{at}")
            for at, each in enumerate(values)
        ]

    def _named(
        self, values: Mapping[str, Any], scope: Scope, pointer: str
    ) -> dict[str, Node]:
        return {
            name: self.schema(
                each, scope, f"{pointer}/{name.replace('~', '~0').replace('/', '~1')}"
            )
            for name, each in values.items()
        }

    # What is reported.

    def _unknown(self, node: Schema, name: str, value: object) -> None:
        if name == "x-sensitive" and value is True:
            node[name] = True
        elif not name.startswith("x-"):
            self._ignored(
                node.place / name,
                f"`{name}` is no keyword of JSON Schema, and is not enforced",
            )

    def _ignored(self, place: Place, text: str) -> None:
        self._diagnostics.counts["keywords not enforced"] += 1
        self._diagnostics.note(place, "not-enforced", text)

    def _applies(self, keyword: Keyword, place: Place, scope: Scope) -> bool:
        dialect = scope.dialect
        if (
            not dialect.stated
            or keyword.since <= dialect.draft <= keyword.until
            or keyword.name == "id"
        ):
            return True
        if keyword.treatment not in (Treatment.ANNOTATION, Treatment.DROPPED):
            self._ignored(
                place / keyword.name,
                f"{dialect.draft} has no `{keyword.name}`, so it is not enforced",
            )
        return False

    def _well_formed(self, keyword: Keyword, value: object, place: Place) -> bool:
        if keyword.expects.holds_for(value):
            return True
        what = f"`{keyword.name}` must be {keyword.expects.text}, not {shown(value)}"
        remedy = _REMEDIES.get(keyword.name, "correct it or take it out")
        self._diagnostics.refuse(place / keyword.name, what, remedy)
        return False

    # Keywords with a way of their own.

    def _take_reference(
        self, node: Schema, raw: Mapping[str, Any], scope: Scope, pointer: str
    ) -> None:
        keyword = next(
            each for each in ("$ref", "$dynamicRef", "$recursiveRef") if each in raw
        )
        ref = raw[keyword]
        if "$ref" in node:  # `$dynamicRef` beside `$ref`
            node.setdefault("allOf", []).append(inner := Schema(node.place))
            node = inner
        name = self._references.bind_here(ref, scope) if keyword == "$ref" else None
        node["$ref"] = name or ""
        if name:
            self._bind(node, ref, name)
        else:
            self._waiting.append(
                (
                    node,
                    keyword,
                    ref,
                    scope,
                    Place(scope.document.file, f"{pointer}/{keyword}"),
                )
            )

    def _bind(self, node: Schema, ref: str, name: str | None) -> None:
        if name is None:
            del node["$ref"]
            return
        node["$ref"] = name
        place = self.places.get(name)
        self._diagnostics.counts["references bound"] += 1
        node.steps += (
            f"reference {ref} bound to {name}" + (f" in {place.file}" if place else ""),
        )

    def _take_description(
        self, node: Schema, raw: Mapping[str, Any], scope: Scope, pointer: str
    ) -> None:
        title = raw.get("title")
        key = (raw["description"], title if isinstance(title, str) else None)
        if key not in self._cleaned:
            self._cleaned[key] = clean(key[0], title=key[1])
        text = self._cleaned[key]
        if text:
            node["description"] = text
        elif key[0].strip():
            self._diagnostics.counts["fillers dropped"] += 1

    def _take_items(
        self, node: Schema, raw: Mapping[str, Any], scope: Scope, pointer: str
    ) -> None:
        items = raw["items"]
        if not isinstance(items, list):
            node["items"] = self.schema(items, scope, f"{pointer}/items")
            return
        if items:
            node["prefixItems"] = self._listed(items, scope, f"{pointer}/items")
        if isinstance(raw.get("additionalItems"), dict | bool):
            node["items"] = self.schema(
                raw["additionalItems"], scope, f"{pointer}/additionalItems"
            )

    def _take_dependencies(
        self, node: Schema, raw: Mapping[str, Any], scope: Scope, pointer: str
    ) -> None:
        names, schemas = drafts.split_dependencies(raw["dependencies"])
        if names:
            node["dependentRequired"] = {**node.get("dependentRequired", {}), **names}
        if schemas:
            read = self._named(schemas, scope, f"{pointer}/dependencies")
            node["dependentSchemas"] = {**node.get("dependentSchemas", {}), **read}

    def _take_enum(
        self, node: Schema, raw: Mapping[str, Any], scope: Scope, pointer: str
    ) -> None:
        values, kind = raw["enum"], raw.get("type")
        distinct = list({value_key(each): each for each in values}.values())
        node["enum"] = distinct
        if not repairs.damaged(distinct, kind):
            return
        place = node.place / "enum"
        if not self._repair_enums:
            self._diagnostics.note(
                place,
                "enum-impossible",
                "some values are no text, so `type` refuses them",
            )
            return
        nullable = raw.get("nullable") is True or not isinstance(kind, str)
        node["enum"] = repairs.repair_enum(distinct, nullable=nullable)
        change = repairs.change_text(distinct, node["enum"])
        self._diagnostics.counts["enums repaired"] += 1
        self._diagnostics.note(
            place,
            "enum-repaired",
            f"read {change}, as before YAML took it for something else",
        )
        node.steps += ("enum damaged by YAML repaired",)

    def _take_nothing(
        self, node: Schema, raw: Mapping[str, Any], scope: Scope, pointer: str
    ) -> None:
        """For what another keyword, or `_tidy`, takes."""

    # What is left when all keywords are taken.

    def _tidy(self, node: Schema, raw: Mapping[str, Any]) -> Node:
        drafts.bounds(node)
        for flag in _FLAGS & node.keys():
            if not node[flag]:
                del node[flag]
        if isinstance(node.get("type"), list):
            kinds = [
                kind
                for kind in node["type"]
                if kind != "integer" or "number" not in node["type"]
            ]
            node["type"] = kinds[0] if len(kinds) == 1 else kinds
        if "contains" not in node:
            node.pop("minContains", None), node.pop("maxContains", None)
        if "if" not in node or not {"then", "else"} & node.keys():
            for keyword in ("if", "then", "else"):
                node.pop(keyword, None)
        if "example" in raw and "examples" not in node:
            node["examples"] = [raw["example"]]
        if "default" in node and "enum" in node:
            node["default"] = repairs.repaired_default(
                node["default"], raw["enum"], node["enum"]
            )
        if pair := empty_range(node):
            low, high = pair
            what = f"`{low}` {node[low]} leaves nothing below `{high}` {node[high]}"
            self._diagnostics.refuse(node.source(low), what, "correct one of the two")
            del node[low]
        return drafts.nullable(node) if raw.get("nullable") is True else node


_Special = Callable[[Reader, Schema, Mapping[str, Any], Scope, str], None]
_SPECIAL: dict[str, _Special] = {
    "$ref": Reader._take_reference,  # noqa: SLF001 - the table belongs to the class
    "$dynamicRef": Reader._take_reference,  # noqa: SLF001
    "$recursiveRef": Reader._take_reference,  # noqa: SLF001
    "description": Reader._take_description,  # noqa: SLF001
    "items": Reader._take_items,  # noqa: SLF001
    "additionalItems": Reader._take_nothing,  # noqa: SLF001
    "dependencies": Reader._take_dependencies,  # noqa: SLF001
    "enum": Reader._take_enum,  # noqa: SLF001
    "nullable": Reader._take_nothing,  # noqa: SLF001
    "example": Reader._take_nothing,  # noqa: SLF001
    "components": Reader._take_nothing,  # noqa: SLF001
}
