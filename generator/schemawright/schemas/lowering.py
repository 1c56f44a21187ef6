"""The normalized bundle as shapes: every schema that is a type, by id."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .. import shapes
from ..errors import Diagnostics, Place
from ..shapes import Model, Shape, ShapeId, Target
from ..sources.base import Source
from .bundle import Bundle
from .nulls import Nulls
from .operations import (
    error_facts,
    error_names,
    examples_of,
    interface_names,
    operations_of,
)
from .secrets import is_secret, secret_members, secret_names
from .shaping import shape_of
from .sites import Site, View, suffix, target_name
from .typed import is_null, null_branch, union_keyword
from .values import is_object


def lower(bundle: Bundle, source: Source, diagnostics: Diagnostics) -> Model:
    """All types of a bundle and the operations that use them.

    Entries that only stand for another one (`{"$ref": …}`) become types of their own, with the same content.
    """
    lowering = Lowering(
        bundle, frozenset(interface_names(source, bundle.defs)), diagnostics
    )
    table = lowering.run()
    operations = operations_of(source, table, diagnostics)
    return Model(
        shapes=table,
        errors=tuple(ShapeId(name) for name in error_names(source, table)),
        operations=operations,
        bundle=bundle.document,
        service=source.service.service if source.service else None,
        error_facts=error_facts(source, table),
        examples=examples_of(source, operations, diagnostics),
    )


class Lowering:
    """Fills the table of shapes. Each gets its place in it before those inside it get theirs."""

    def __init__(
        self, bundle: Bundle, interface: frozenset[str], diagnostics: Diagnostics
    ) -> None:
        self.defs = bundle.defs
        self.diagnostics = diagnostics
        self.nulls = Nulls(bundle.defs)
        self._bundle = bundle
        self._interface = interface
        self._secret = secret_names(bundle.defs)
        self._meanings: dict[str, tuple[Any, str]] = {}
        self._table: dict[ShapeId, Shape | None] = {}

    def run(self) -> dict[ShapeId, Shape]:
        """The shapes of all entries."""
        for name in self.defs:
            node, pointer = self._meant(self.defs[name], f"/$defs/{name}")
            self._add(
                Site(
                    name,
                    "",
                    self._views(node, pointer),
                    structure=name in self._interface,
                )
            )
        return {id_: shape for id_, shape in self._table.items() if shape is not None}

    def target(self, site: Site, view: View, *tokens: str | int) -> Target:
        """The shape of the schema at `tokens` inside a view of a site; added to the table unless it is an entry."""
        node: Any = view.node
        for token in tokens:
            node = node[token]
        path, pointer = site.inner_path(*tokens), view.pointer + suffix(*tokens)
        null = self.nulls.accepted(node)
        if is_object(node) and "$ref" in node:
            null = null and not _needs_no_null(self._meant(node, "")[0])
            return Target(ShapeId(target_name(node["$ref"])), null)
        if is_object(node) and (lone := null_branch(node)) is not None:
            keyword = "anyOf" if "anyOf" in node else "oneOf"
            at = next(at for at, each in enumerate(node[keyword]) if each is lone)
            inner = Site(site.owner, path, (View(node, pointer),))
            return Target(self.target(inner, inner.views[0], keyword, at).shape, null)
        return self.add(Site(site.owner, path, self._views(node, pointer)), null=null)

    def add(self, site: Site, *, null: bool = False) -> Target:
        """A shape inside another one."""
        shape = self._add(site)
        # What accepts anything accepts null by itself.
        return Target(
            site.id,
            null and not isinstance(shape, shapes.Any | shapes.Null | shapes.Never),
        )

    def _add(self, site: Site) -> Shape:
        self._table[site.id] = None  # keeps the place: those inside come after
        shape = shape_of(site, self._info(site), self)
        self._table[site.id] = shape
        return shape

    def _meant(self, node: Any, pointer: str) -> tuple[Any, str]:
        """What an entry stands for in the end, without the null that it may let in."""
        way: list[str] = []
        while is_object(node):
            if "$ref" in node:
                name = target_name(node["$ref"])
                if name in self._meanings:
                    node, pointer = self._meanings[name]
                    break
                way.append(name)
                node, pointer = self.defs[name], f"/$defs/{name}"
            elif (lone := null_branch(node)) is not None and not is_null(lone):
                pointer += f"/{_branch_of(node, lone)}"
                node = lone
            else:
                break
        self._meanings.update(dict.fromkeys(way, (node, pointer)))
        return node, pointer

    def _views(self, node: Any, pointer: str) -> tuple[View, ...]:
        """The schema, and the members of lasting `allOf`s, through all references; each once."""
        if not is_object(node):
            return (View({} if node else {"not": {}}, pointer),)
        found = {pointer: View(node, pointer)}
        waiting = [found[pointer]]
        while waiting:
            view = waiting.pop()
            for at, member in enumerate(view.node.get("allOf", ())):
                meant, place = self._meant(member, f"{view.pointer}/allOf/{at}")
                if (
                    is_object(meant)
                    and list(meant) != ["pattern"]
                    and place not in found
                ):
                    found[place] = View(meant, place)
                    waiting.append(found[place])
        return tuple(found.values())

    def resolved(self, node: Any) -> Any:
        """The schema, or the entry that it names in the end."""
        return self._meant(node, "")[0]

    def place_of(self, site: Site, *tokens: str | int) -> Place:
        """Where a schema inside a site stands in the input."""
        known = self._bundle.origins.get(site.views[0].pointer + suffix(*tokens))
        return (
            known
            or self._bundle.origins.get(f"/$defs/{site.owner}")
            or Place(site.owner)
        )

    def secret(self, node: Any) -> bool:
        return is_secret(node, self._secret)

    def secret_members(self, node: Mapping[str, Any]) -> frozenset[str]:
        return secret_members(node, self.defs, self._secret)

    def _info(self, site: Site) -> shapes.Info:
        origins = self._bundle.origins
        entry = f"/$defs/{site.owner}"
        pointer = site.views[0].pointer if site.path else entry
        own: Any = site.node if site.path else self.defs[site.owner]
        own = own if is_object(own) else {}
        return shapes.Info(
            id=site.id,
            place=origins.get(pointer) or origins.get(entry) or Place(site.owner),
            pointer=pointer,
            description=own.get("description") or site.node.get("description"),
            secret=self.secret(own) or self.secret(site.node),
            deprecated=own.get("deprecated", False),
        )


def _branch_of(node: dict[str, Any], branch: object) -> str:
    """Where a branch stands in its `anyOf` or `oneOf`, as the end of a pointer."""
    keyword = "anyOf" if "anyOf" in node else "oneOf"
    at = next(at for at, each in enumerate(node[keyword]) if each is branch)
    return f"{keyword}/{at}"


def _needs_no_null(node: Any) -> bool:
    """Whether the shape of a schema accepts null by itself: anything, or nothing but null."""
    if not is_object(node) or node.get("type") == "null":
        return True
    typed = {"type", "enum", "const", "allOf"} & node.keys()
    return not typed and union_keyword(node) is None
