"""The schemas of an OpenAPI document as documents of their own, each under the name that its components, or its place, give it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any, Final

from ..errors import Diagnostics, Place
from ..schemas.values import is_list, is_object
from .base import Document
from .openapi_files import Files, Located
from .openapi_unions import Unions
from .titles import document_name, one_word, pascal_case

COMPONENTS: Final = "/components/schemas/"

_NAMED: Final = frozenset(
    ("properties", "patternProperties", "dependentSchemas", "$defs", "definitions")
)
"""Keywords whose keys are data."""
_DATA: Final = frozenset(("enum", "const", "default", "example", "examples"))
"""Keywords in which nothing is a schema."""
_DEFINITIONS: Final = frozenset(("schemas", "$defs", "definitions"))
_EXTENDED: Final = re.compile(r"/components/schemas/[^/]+/allOf/\d+/\$ref")
"""The reference of a component to one that it extends."""
_BESIDE: Final = frozenset(
    (
        *("$ref", "title", "description", "deprecated", "readOnly", "writeOnly"),
        *("default", "example", "examples", "nullable"),
    )
)
"""What counts beside a `$ref` in OpenAPI 3.0; `nullable` by custom."""


class Schemas:
    """Gives names to schemas as they are asked for, and follows what they refer to.

    Attributes:
        documents: By file and pointer, in the order in which they were met.
    """

    def __init__(
        self, main: Located, files: Files, *, old: bool, diagnostics: Diagnostics
    ) -> None:
        self.documents: dict[tuple[str, str], Document] = {}
        self._main = main.file
        self._files = files
        self._old = old
        self._diagnostics = diagnostics
        self._taken: set[str] = set()
        self._waiting: list[tuple[str, str]] = []
        components = self._components(main)
        self.unions = Unions(components, main.file, diagnostics)
        for key in components:
            self._component(key, main)

    def title(self, found: Located, name: str) -> str:
        """The name of a schema; `name` is used where nothing has named it yet.

        A lone reference has the name of what it refers to.
        """
        raw = found.raw
        if is_object(raw) and list(raw) == ["$ref"] and isinstance(raw["$ref"], str):
            title = self._union_at(raw["$ref"], found.file)
            if title is not None:
                return title
            target = self._files.target(raw["$ref"], found.file, found.place / "$ref")
            if target is None:
                return ""
            return self.title(target, _name_of(target) or name)
        known = self.documents.get((found.file, found.pointer))
        if known is None:
            known = self._add(found, name, raw)
        return known.name

    def is_union(self, found: Located) -> bool:
        """Whether a schema is a reference to a component that has become a union."""
        ref = found.raw.get("$ref")
        return self._union_at(ref, found.file) is not None

    def free(self, *names: str) -> str:
        """The first of the names that nothing has, else the last with a number; it is taken from now on."""
        name = next((one for one in names if one not in self._taken), names[-1])
        made, number = name, 1
        while made in self._taken:
            number += 1
            made = f"{name}{number}"
        self._taken.add(made)
        return made

    def made(self, place: Place, name: str, schema: dict[str, Any]) -> None:
        """A schema that stands nowhere, made of what stands at the place. The name is one that `free` gave."""
        key = (place.file, place.pointer)
        assert key not in self.documents
        document = Document(place.file, name, schema | {"title": name}, place.pointer)
        self.documents[key] = document

    def finish(self) -> tuple[Document, ...]:
        """All documents, what they refer to included, references in words that need no files."""
        while self._waiting:
            key = self._waiting.pop(0)
            document = self.documents[key]
            schema = self._bound(
                document.schema, Place(document.file, document.pointer)
            )
            self.documents[key] = replace(document, schema=schema)
        return tuple(self.documents.values())

    def _components(self, main: Located) -> Mapping[str, Any]:
        components = main.raw.get("components")
        schemas = components.get("schemas") if is_object(components) else None
        if schemas is None:
            return {}
        if not is_object(schemas):
            place = Place(main.file, COMPONENTS[:-1])
            self._diagnostics.refuse(place, "must be an object", "give each a name")
            return {}
        self._taken.update(one_word(key) or "Schema" for key in schemas)
        return schemas

    def _component(self, key: str, main: Located) -> None:
        place = Place(main.file, COMPONENTS[:-1]) / key
        name = one_word(key) or "Schema"
        raw = self.unions.rewritten(key)
        target: Located | None = Located(main.file, place.pointer, raw)
        if is_object(raw) and list(raw) == ["$ref"] and not _is_local(raw["$ref"]):
            # The component is the place's name for something elsewhere.
            target = self._files.follow(Located(main.file, place.pointer, raw))
        if target is None or (target.file, target.pointer) in self.documents:
            return
        if key in self.unions.bases:
            base = self.free(f"{name}Base")
            self._put(target, base, target.raw)
            union = Located(main.file, f"{place.pointer}/discriminator", {})
            self._put(union, name, self.unions.bases[key])
            return
        self._put(target, name, target.raw)

    def _union_at(self, ref: object, file: str) -> str | None:
        """The name of the union that a reference means, where it leads to a component that has become one."""
        if file != self._main or not isinstance(ref, str):
            return None
        key = ref.removeprefix(f"#{COMPONENTS}")
        return one_word(key) if key != ref and key in self.unions.bases else None

    def _add(self, found: Located, name: str, raw: Any) -> Document:
        stem = document_name(found.file, None)
        return self._put(found, self.free(name, f"{stem}{name}"), raw)

    def _put(self, found: Located, name: str, raw: Any) -> Document:
        if not found.pointer and is_object(raw):
            # What it defines is met where it is referred to.
            raw = {key: raw[key] for key in raw if key not in _DEFINITIONS}
        document = Document(found.file, name, raw, found.pointer)
        self.documents[found.file, found.pointer] = document
        self._waiting.append((found.file, found.pointer))
        return document

    # References.

    def _bound(self, node: Any, place: Place) -> Any:
        """The schema with each reference to something outside of it bound by name."""
        if not is_object(node):
            return node
        made: dict[str, Any] = {}
        for keyword, value in node.items():
            at = place / keyword
            if keyword == "$ref" and isinstance(value, str):
                made[keyword] = self._reference(value, at)
            elif keyword in _NAMED and is_object(value):
                made[keyword] = {
                    name: self._bound(each, at / name) for name, each in value.items()
                }
            elif keyword in _DATA or keyword.startswith("x-"):
                made[keyword] = value
            elif is_list(value):
                made[keyword] = [
                    self._bound(each, at / number) for number, each in enumerate(value)
                ]
            else:
                made[keyword] = self._bound(value, at)
        return self._without_ignored(made, place)

    def _without_ignored(self, node: dict[str, Any], place: Place) -> dict[str, Any]:
        if not self._old or "$ref" not in node:
            return node
        for keyword in [one for one in node if one not in _BESIDE]:
            if not keyword.startswith("x-"):
                text = f"OpenAPI 3.0 ignores `{keyword}` beside `$ref`"
                self._diagnostics.counts["keywords not enforced"] += 1
                self._diagnostics.note(place / keyword, "not-enforced", text)
            del node[keyword]
        return node

    def _reference(self, ref: str, place: Place) -> str:
        inherits = _EXTENDED.fullmatch(place.pointer) is not None
        if not inherits and (union := self._union_at(ref, place.file)) is not None:
            return reference(union)
        if place.file == self._main and ref.startswith(f"#{COMPONENTS}"):
            key = ref.removeprefix(f"#{COMPONENTS}").partition("/")[0]
            # What is there, the reader finds, and what is not, it has near names for.
            if (self._main, COMPONENTS + key) in self.documents or (
                "/" not in ref.removeprefix(f"#{COMPONENTS}")
            ):
                return ref
        if ref == "#" or (ref.startswith("#") and not ref.startswith("#/")):
            return ref
        target = self._files.target(ref, place.file, place)
        if target is None:
            return reference(next(iter(self._taken), ""))
        return reference(self.title(target, _name_of(target) or "Schema"))


def reference(name: str) -> str:
    """What the reader binds to the document of a name."""
    return f"#/$defs/{name}"


def _is_local(ref: object) -> bool:
    return isinstance(ref, str) and ref.startswith(f"#{COMPONENTS}")


def _name_of(found: Located) -> str:
    """What a schema is called where it stands: after its component or definition, its title, or its file."""
    head, _, last = found.pointer.rpartition("/")
    if not last:
        title = found.raw.get("title") if is_object(found.raw) else None
        return document_name(found.file, title)
    if head.rpartition("/")[2] in _DEFINITIONS:
        return one_word(last)
    return "".join(_words(found.pointer))


def _words(pointer: str) -> Iterator[str]:
    for token in pointer.split("/")[1:]:
        if token not in ("components", "properties", "schema", *_DEFINITIONS):
            yield pascal_case(token)
