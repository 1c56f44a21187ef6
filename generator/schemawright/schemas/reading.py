"""Documents as schemas in the words of 2020-12: keywords checked, old spellings rewritten, references bound."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..errors import Diagnostics, Place
from ..sources.base import Document
from . import drafts, repairs
from .bundle import escaped
from .cleaning import clean
from .dynamic import DynamicReference, Ways, settle
from .expectations import REMEDIES
from .keywords import (
    ANNOTATIONS,
    KEYWORDS,
    TELLING_ONLY,
    Holds,
    Keyword,
    Treatment,
)
from .nodes import Node, Schema
from .refs import References, Scope
from .tidying import LOOKING_AROUND, settle_reading
from .values import is_list, is_object, is_whole, shown, value_key

_UNBOUND = ""
"""Stands for the name of an entry until all documents are read."""

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
        "components",
    )
)
"""Names of schemas, and schemas that are entries of their own: read elsewhere."""

_MARKS = frozenset(("x-sensitive", "x-streaming"))
"""Words of our own that are kept."""


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
        self._waiting: list[tuple[Schema, str, str, Scope]] = []
        self._dynamic: list[DynamicReference] = []
        self._cleaned: dict[tuple[str, str | None], str | None] = {}

    def read(self) -> None:
        """Reads everything that is named, and whatever that refers to."""
        queue = self._references.queue
        while queue or self._waiting:
            while queue:
                target = queue.popleft()
                file = target.scope.document.file
                self.places[target.name] = Place(file, target.pointer)
                node = self.schema(target.raw, target.scope, target.pointer)
                self.entries[target.name] = node
            # Only now is it known which files are broken.
            waiting, self._waiting = self._waiting, []
            for node, keyword, ref, scope in waiting:
                self._bind_late(node, keyword, ref, scope)
        if self._dynamic:
            self._settle_dynamic()

    def schema(self, raw: object, scope: Scope, pointer: str) -> Node:
        """A schema and all that is in it."""
        if isinstance(raw, bool):
            return raw
        place = Place(scope.document.file, pointer)
        if not is_object(raw):
            remedy = "write an object, true or false"
            self._diagnostics.refuse(place, f"{shown(raw)} is no schema", remedy)
            return True
        if pointer != scope.document.pointer:
            scope = scope.enter(raw)
        node = Schema(place)
        lone = scope.dialect.lone_references and "$ref" in raw
        for name, value in raw.items():
            keyword = KEYWORDS.get(name)
            if keyword is None:
                self._unknown(node, name, value)
            elif lone and not (
                name == "$ref" or name in ANNOTATIONS or name in _SILENT
            ):
                text = f"{scope.dialect.draft} ignores `{name}` beside `$ref`"
                self._ignored(place / name, text)
            elif self._counts(keyword, scope, place) and self._is_well_formed(
                keyword, value, place
            ):
                self._take(node, keyword, raw, scope)
        settle_reading(node, raw, self._diagnostics)
        return drafts.nullable(node) if raw.get("nullable") is True else node

    # Whether a keyword is taken.

    def _unknown(self, node: Schema, name: str, value: object) -> None:
        if name in _MARKS and value is True:
            node[name] = True
        elif not name.startswith("x-"):
            text = f"`{name}` is no keyword of JSON Schema, and is not enforced"
            self._ignored(node.place / name, text)

    def _counts(self, keyword: Keyword, scope: Scope, place: Place) -> bool:
        """Whether the edition that the file is written in knows the keyword."""
        dialect = scope.dialect
        if not dialect.stated or keyword.since <= dialect.draft <= keyword.until:
            return True
        unheard = keyword.treatment in (Treatment.ANNOTATION, Treatment.DROPPED)
        if not unheard and keyword.name not in _SILENT:
            text = f"{dialect.draft} has no `{keyword.name}`, so it is not enforced"
            self._ignored(place / keyword.name, text)
        return False

    def _ignored(self, place: Place, text: str) -> None:
        self._diagnostics.counts["keywords not enforced"] += 1
        self._diagnostics.note(place, "not-enforced", text)

    def _is_well_formed(self, keyword: Keyword, value: object, place: Place) -> bool:
        if keyword.expects.holds_for(value):
            return True
        what = f"`{keyword.name}` must be {keyword.expects.text}, not {shown(value)}"
        if keyword.name in TELLING_ONLY:
            text = f"{what}; it is left out"
            self._diagnostics.note(place / keyword.name, "annotation-ignored", text)
            return False
        remedy = REMEDIES.get(keyword.name, "correct it or take it out")
        self._diagnostics.refuse(place / keyword.name, what, remedy)
        return False

    # What becomes of it.

    def _take(
        self, node: Schema, keyword: Keyword, raw: Mapping[str, Any], scope: Scope
    ) -> None:
        name = keyword.name
        value = raw[name]
        match name:
            case "$ref" | "$dynamicRef" | "$recursiveRef":
                self._take_reference(node, name, value, scope)
            case "description":
                self._take_description(node, value, raw.get("title"))
            case "items" if is_list(value):
                self._take_tuple(node, value, raw.get("additionalItems"), scope)
            case "dependencies":
                self._take_dependencies(node, value, scope)
            case "enum":
                self._take_enum(node, value, raw)
            case _ if name in _SILENT or keyword.treatment in _LEFT_OUT:
                pass
            case _:
                self._take_plain(node, keyword, value, scope)

    def _take_plain(
        self, node: Schema, keyword: Keyword, value: Any, scope: Scope
    ) -> None:
        name = keyword.name
        match keyword.holds:
            case Holds.VALUE:
                whole = isinstance(value, float) and is_whole(value)
                node[name] = int(value) if whole and name != "const" else value
            case Holds.SCHEMA:
                self.looks_around |= name in LOOKING_AROUND
                node[name] = self._inner(node, name, value, scope)
            case Holds.SCHEMAS:
                node.setdefault(name, []).extend(self._list(node, name, value, scope))
            case Holds.NAMED:
                node[name] = self._named(node, name, value, scope)

    def _inner(self, node: Schema, name: str, value: object, scope: Scope) -> Node:
        return self.schema(value, scope, f"{node.place.pointer}/{name}")

    def _list(
        self, node: Schema, name: str, values: Sequence[object], scope: Scope
    ) -> list[Node]:
        pointer = f"{node.place.pointer}/{name}/"
        return [
            self.schema(each, scope, pointer + str(at))
            for at, each in enumerate(values)
        ]

    def _named(
        self, node: Schema, name: str, values: Mapping[str, object], scope: Scope
    ) -> dict[str, Node]:
        pointer = f"{node.place.pointer}/{name}/"
        return {
            key: self.schema(each, scope, pointer + escaped(key))
            for key, each in values.items()
        }

    def _take_reference(
        self, node: Schema, keyword: str, ref: str, scope: Scope
    ) -> None:
        if "$ref" in node:  # `$dynamicRef` beside `$ref`
            inner = Schema(node.place)
            node.setdefault("allOf", []).append(inner)
            node = inner
        dynamic = keyword != "$ref"
        name = None if dynamic else self._references.bind_here(ref, scope)
        node["$ref"] = name or _UNBOUND
        if name:
            self._bind(node, ref, name)
        else:
            self._waiting.append((node, keyword, ref, scope))

    def _bind_late(self, node: Schema, keyword: str, ref: str, scope: Scope) -> None:
        place = node.place / keyword
        bound = self._references.bind_anywhere(keyword, ref, scope, place)
        self._bind(node, ref, bound.name)
        if bound.anchor is not None and bound.place is not None:
            reference = DynamicReference(node, keyword, ref, bound.anchor, bound.place)
            self._dynamic.append(reference)

    def _settle_dynamic(self) -> None:
        """Leads dynamic references where they mean, now that all ways to them are known."""
        anchors, given = self._references.lookups.dynamic, self._references.given
        ways = Ways(self.entries, self.places, given, anchors)
        settle(
            self._dynamic,
            ways,
            self._references.names,
            looks_around=self.looks_around,
            diagnostics=self._diagnostics,
        )

    def _bind(self, node: Schema, ref: str, name: str | None) -> None:
        if name is None:
            del node["$ref"]
            return
        node["$ref"] = name
        self._diagnostics.counts["references bound"] += 1
        where = self._references.file_of(name)
        node.steps += (f"reference {ref} bound to {name} in {where}",)

    def _take_description(self, node: Schema, text: str, title: object) -> None:
        key = (text, title if isinstance(title, str) else None)
        if key not in self._cleaned:
            self._cleaned[key] = clean(text, title=key[1])
        cleaned = self._cleaned[key]
        if cleaned:
            node["description"] = cleaned
        elif text.strip():
            self._diagnostics.counts["fillers dropped"] += 1

    def _take_tuple(
        self, node: Schema, items: Sequence[object], rest: Any, scope: Scope
    ) -> None:
        """Up to 2019-09, `items` takes a list, and `additionalItems` what follows it."""
        if items:
            node["prefixItems"] = self._list(node, "items", items, scope)
        if isinstance(rest, bool) or is_object(rest):
            node["items"] = self._inner(node, "additionalItems", rest, scope)

    def _take_dependencies(
        self, node: Schema, value: Mapping[str, Any], scope: Scope
    ) -> None:
        """Up to draft 7, `dependencies` holds what is told apart since."""
        names = {name: each for name, each in value.items() if is_list(each)}
        schemas = {name: each for name, each in value.items() if not is_list(each)}
        if names:
            node["dependentRequired"] = {**node.get("dependentRequired", {}), **names}
        if schemas:
            read = self._named(node, "dependencies", schemas, scope)
            node["dependentSchemas"] = {**node.get("dependentSchemas", {}), **read}

    def _take_enum(
        self, node: Schema, values: Sequence[object], raw: Mapping[str, Any]
    ) -> None:
        kind = raw.get("type")
        distinct = list({value_key(each): each for each in values}.values())
        node["enum"] = distinct
        if not repairs.is_damaged(distinct, kind):
            return
        place = node.place / "enum"
        if not self._repair_enums:
            text = "`type` refuses the values that are no text; they are left out"
            self._diagnostics.note(place, "enum-impossible", text)
            return
        nullable = raw.get("nullable") is True or not isinstance(kind, str)
        node["enum"] = repairs.repair_enum(distinct, nullable=nullable)
        change = repairs.change_text(distinct, node["enum"])
        self._diagnostics.counts["enums repaired"] += 1
        text = f"enum values that YAML misread: took {change}"
        self._diagnostics.note(place, "enum-repaired", text)
        node.steps += (f"enum damaged by YAML repaired: {change}",)


_LEFT_OUT = (Treatment.DROPPED, Treatment.REWRITTEN)
