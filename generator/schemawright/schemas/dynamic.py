"""What `$dynamicRef` and `$recursiveRef` mean (2020-12 core, 8.2.3.2; 2019-09 core, 8.2.4.2).

They lead to the anchor of their name in the outermost resource on the way to them, so one reference may mean another
schema on each way. A resource is a whole file, or a schema inside it that has an `$id`. Ways begin at all files of the
source and at all that they define, for each of these is a type that values are checked against.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from ..errors import Diagnostics, Place
from .keywords import ASSERTIONS
from .nodes import MAPS, Node, Schema, children

_NAMING = MAPS | {"$defs", "definitions", "components", "dependencies"}
"""Keywords that a name follows in a pointer."""
_TURNING = frozenset(("not", "if", "oneOf", "contains"))
"""Keywords under which a schema that asks for less may refuse more."""
_CHILDREN = frozenset(
    ("properties", "patternProperties", "additionalProperties", "items", "prefixItems")
)
"""Keywords whose schemas judge other values than the schema around them."""


@dataclass(frozen=True, slots=True)
class DynamicReference:
    """A reference that leads to a dynamic anchor.

    Attributes:
        keyword: `$dynamicRef` or `$recursiveRef`.
        anchor: Name of the `$dynamicAnchor`; `#` for a `$recursiveAnchor`.
        target: Where it leads if no resource outside has the anchor too.
    """

    node: Schema
    keyword: str
    ref: str
    anchor: str
    target: Place

    @property
    def place(self) -> Place:
        return self.node.place / self.keyword


@dataclass(slots=True)
class Anchors:
    """Where dynamic anchors stand.

    Attributes:
        by_name: The anchor's place by its resource, for each name.
        resources: Pointers of schemas inside files that have an `$id` of their own, by file.
    """

    by_name: dict[str, dict[Place, Place]] = field(
        default_factory=dict[str, dict[Place, Place]]
    )
    resources: dict[str, list[str]] = field(default_factory=dict[str, list[str]])

    def add(self, name: str, place: Place) -> None:
        self.by_name.setdefault(name, {})[self.resource(place)] = place

    def resource(self, place: Place) -> Place:
        """The resource that a place is in."""
        around = [
            pointer
            for pointer in self.resources.get(place.file, ())
            if f"{place.pointer}/".startswith(f"{pointer}/")
        ]
        return Place(place.file, max(around, key=len, default=""))


_Ambiguous = tuple[DynamicReference, list[Place]]


class Ways:
    """The ways from resource to resource, through all references.

    Args:
        places: Where the entries stand.
        starts: Entries that values are checked against by themselves.
    """

    def __init__(
        self,
        entries: Mapping[str, Node],
        places: Mapping[str, Place],
        starts: Collection[str],
        anchors: Anchors,
    ) -> None:
        self._anchors = anchors
        self._homes = {name: anchors.resource(place) for name, place in places.items()}
        self._starts = {self._homes[name] for name in starts}
        self._next: dict[Place, set[Place]] = {}
        for name, node in entries.items():
            self._follow(node, self._homes[name])

    def _follow(self, node: Node, around: Place) -> None:
        if not isinstance(node, Schema):
            return
        here = self._anchors.resource(node.place)
        self._next.setdefault(around, set()).add(here)
        if (target := self._homes.get(node.get("$ref", ""))) is not None:
            self._next.setdefault(here, set()).add(target)
        for child in children(node):
            self._follow(child, here)

    def meant(self, reference: DynamicReference) -> list[Place]:
        """The anchors that the reference may lead to, in the order of their places."""
        anchors = self._anchors.by_name[reference.anchor]
        home = self._anchors.resource(reference.node.place)
        found: set[Place] = set()
        # A state is a resource, and the outermost one with the anchor on the way to it.
        seen: set[tuple[Place, Place | None]] = set()
        waiting: list[tuple[Place, Place | None]] = [(p, None) for p in self._starts]
        while waiting:
            here, outermost = waiting.pop()
            if outermost is None and here in anchors:
                outermost = here
            if (here, outermost) in seen:
                continue
            seen.add((here, outermost))
            if here == home:
                found.add(anchors[outermost] if outermost else reference.target)
            # Other references to the anchor lead back to the outermost one.
            onward = {*self._next.get(here, ()), *([outermost] if outermost else [])}
            waiting.extend((each, outermost) for each in onward)
        return sorted(found)


def settle(
    references: Sequence[DynamicReference],
    ways: Ways,
    names: Mapping[tuple[str, str], str],
    *,
    looks_around: bool,
    diagnostics: Diagnostics,
) -> None:
    """Leads each reference where it means, if that is one schema on all ways. Else it is left out, where it may be.

    Args:
        references: Bound to their own targets so far.
        names: Of entries, by file and pointer.
        looks_around: Some schema has `unevaluatedProperties` or `unevaluatedItems`.
    """
    left: dict[str, list[_Ambiguous]] = {}
    for reference in references:
        meant = ways.meant(reference)
        name = names.get((meant[0].file, meant[0].pointer)) if meant else None
        if len(meant) == 1 and name is not None:
            if name != reference.node["$ref"]:
                reference.node["$ref"] = name
                reference.node.steps += (f"led to {name}, the outermost of its anchor",)
        elif may_be_left_out(reference, looks_around=looks_around):
            left.setdefault(reference.anchor, []).append((reference, meant))
        else:
            what, remedy = _ambiguity(reference, meant), "use `$ref` to the one meant"
            diagnostics.refuse(reference.place, what, remedy)
    for group in left.values():
        for reference, _ in group:
            del reference.node["$ref"]
        _tell_left_out(group, diagnostics)


def _tell_left_out(group: Sequence[_Ambiguous], diagnostics: Diagnostics) -> None:
    """One notice for all references to one anchor."""
    first, meant = min(group, key=lambda pair: pair[0].place)
    text = f"{_ambiguity(first, meant)}, so it is not enforced"
    if len(group) > 1:
        verb = "is" if len(group) == 2 else "are"
        text += f"; nor {verb} {len(group) - 1} more like it"
    diagnostics.counts["keywords not enforced"] += len(group)
    diagnostics.note(first.place, "not-enforced", text)


def _ambiguity(reference: DynamicReference, meant: Sequence[Place]) -> str:
    shown = [str(place) for place in meant[:2]]
    if len(meant) > 2:
        shown.append(f"{len(meant) - 2} more")
    keyword, ref = reference.keyword, reference.ref
    return f"`{keyword}` {ref} means another schema on each way to it ({' and '.join(shown)})"


def may_be_left_out(reference: DynamicReference, *, looks_around: bool) -> bool:
    """Whether more values fit without the reference, and none less."""
    keywords = _keywords(reference.node.place.pointer)
    if _TURNING & set(keywords):
        return False
    if not looks_around:
        return True
    # `unevaluatedProperties` beside or around it would no longer see what it lets in.
    alone = not any(
        keyword in ASSERTIONS for keyword in reference.node if keyword != "$ref"
    )
    return alone and bool(keywords) and keywords[-1] in _CHILDREN


def _keywords(pointer: str) -> list[str]:
    """The keywords on the way to a schema, without the names and numbers between them."""
    tokens = iter(pointer.split("/")[1:])
    found: list[str] = []
    for token in tokens:
        if token.isdecimal():
            continue
        found.append(token)
        if token in _NAMING:
            next(tokens, None)
    return found
