"""Walks data and schema side by side, keyword by keyword (JSON Schema 2020-12)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Protocol, TypeAlias
from urllib.parse import unquote

from .._errors import Violation
from .places import Evaluated, Node, Place
from .values import described, is_array, is_object, key_text, kind_of

Schema: TypeAlias = Any
"""`bool`, or a mapping of keywords."""
Names: TypeAlias = Mapping[str, Mapping[str, str]]
"""Python's name of each member, by wire name, by name of the shape."""

_DATA = frozenset(("const", "enum", "default", "examples"))
_MOST_HOPS = 64


class EnoughError(Exception):
    """As many violations as were asked for are found."""


class EndlessError(Exception):
    """The data is nested too deeply, or holds itself; no more can be said of it."""

    def __init__(self, place: Place, message: str) -> None:
        super().__init__(message)
        self.place = place
        self.message = message


class Keyword(Protocol):
    """Holds one keyword, of the value given, against the node; reports, and says whether it is fulfilled."""

    def __call__(self, walk: Walk, value: Any, node: Node, /) -> bool: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """What a walk goes by.

    Attributes:
        document: The bundle; every reference is one into it.
        keywords: What holds each keyword; they are met in the order of the schema.
        last: The same for those that come after all others.
        patterns: What finds each pattern of the schemas; one that is not there is not enforced.
        formats: Names of the formats that are checked.
        aws: Timestamps may be datetimes or numbers, and blobs bytes, as in boto3.
        members: Text of a format that has a type of Python may be of that type.
    """

    document: Mapping[str, Any]
    keywords: Mapping[str, Keyword]
    last: Mapping[str, Keyword]
    patterns: Mapping[str, Callable[[str], object]]
    formats: frozenset[str]
    aws: bool
    max_depth: int
    members: bool = False
    names: Names = field(default_factory=dict[str, Mapping[str, str]])
    limit: int = 1
    anchors: dict[str, Schema] = field(default_factory=dict[str, Schema])

    @property
    def passes(self) -> tuple[Mapping[str, Keyword], Mapping[str, Keyword]]:
        return self.keywords, self.last


class Walk:
    """One pass over some data. A quiet walk only says yes or no, and stops at the first no.

    Attributes:
        silent: The quiet walk beside this one, for what is asked and not demanded; a quiet walk's own is itself.
        found: What has been reported, each with the places of its siblings that it stands at.
    """

    def __init__(self, rules: Rules, silent: Walk | None = None) -> None:
        self.rules = rules
        self.quiet = silent is None
        self.silent = silent or self
        self.found: list[tuple[tuple[int, ...], Violation]] = []
        self._told: set[Violation] = set()
        # Values are kept beside the verdicts, so that no id is used again.
        self._verdicts: dict[tuple[int, int], tuple[object, bool]] = {}
        self._explained: set[tuple[int, tuple[int, ...]]] = set()

    def check(
        self, schema: Schema, data: Any, place: Place, seen: Evaluated | None = None
    ) -> bool:
        """Whether the data fits; each reason why not is reported, save by a quiet walk.

        Everything goes through here, so it is one function and no more: each level of the data costs as few calls
        as possible, for Python allows a thousand inside each other.

        Raises:
            EnoughError: The limit is reached.
            EndlessError: The data goes too deep.
        """
        while schema is not True and schema is not False:
            if not place.secret and is_secret(schema):
                place = replace(place, secret=True)
            if not self._is_reference(schema):
                break
            schema, place = self.target(schema["$ref"], place)
        if schema is True:
            return self.plain(data, place)
        if schema is False:
            return self.fail(place, "false", "must not be there; leave it out")
        remembered = seen is None and (is_array(data) or is_object(data))
        if remembered:
            known = self._known(schema, data, place)
            if known is not None:
                return known
        last = not self.rules.last.keys().isdisjoint(schema)
        node = Node(
            schema, data, place, Evaluated() if last or seen is not None else None
        )
        valid = True
        for keywords in self.rules.passes[: 1 + last]:
            for keyword, value in schema.items():
                holds = keywords.get(keyword)
                if holds is not None and not holds(self, value, node):
                    valid = False
                    if self.quiet:
                        break
            if self.quiet and not valid:
                break
        if valid and not self.rules.members and _is_silent(schema, data):
            valid = self.plain(data, place)
        if seen is not None and node.seen is not None and (valid or not self.quiet):
            seen.add(node.seen)
        if self.quiet and remembered:
            self._verdicts[id(schema), id(data)] = data, valid
        return valid

    def _known(self, schema: Schema, data: Any, place: Place) -> bool | None:
        """The verdict on a container, where it is known.

        Unions would otherwise look at the same data again at every level, and a few nested brackets take for ever.
        """
        if self.quiet:
            known = self._verdicts.get((id(schema), id(data)))
            return None if known is None else known[1]
        if self.silent.check(schema, data, place):
            return True
        told = id(schema), place.orders()
        known_to_fail = told in self._explained
        self._explained.add(told)
        return False if known_to_fail else None

    def plain(self, data: Any, place: Place) -> bool:
        """Whether JSON has a form for a value, and for all inside it, of whose type the schema says nothing."""
        node = Node({}, data, place, None)
        if is_array(data):
            inside = ((self.item(node, at, one), one) for at, one in enumerate(data))
        elif is_object(data):
            if not self.texts(data, place):
                return False
            pairs = enumerate(data.items())
            inside = (
                (self.member(node, name, one, at), one) for at, (name, one) in pairs
            )
        elif kind_of(data) or (
            self.rules.aws and isinstance(data, datetime | bytes | bytearray)
        ):
            return True
        else:
            return self.fail(
                place, "type", f"must be a JSON value, not {described(data)}"
            )
        valid = True
        for below, one in inside:
            if not self.plain(one, below):
                if self.quiet:
                    return False
                valid = False
        return valid

    def texts(self, data: Mapping[Any, Any], place: Place) -> bool:
        """Whether all names of an object are text."""
        for name in data:
            if not isinstance(name, str):
                message = f"must have text for names, not {type(name).__name__}"
                return self.fail(place, "type", message)
        return True

    def _is_reference(self, schema: Mapping[str, Any]) -> bool:
        """Whether a schema is nothing but a `$ref`, and perhaps words about it."""
        return "$ref" in schema and not any(
            keyword in keywords
            for keyword in schema
            if keyword != "$ref"
            for keywords in self.rules.passes
        )

    def target(self, reference: str, place: Place) -> tuple[Schema, Place]:
        """The schema that is referred to, and the place as it is seen through that.

        Raises:
            EndlessError: References lead in a circle.
        """
        if place.hops > _MOST_HOPS:
            raise EndlessError(
                place, "meets a schema that refers to itself without end"
            )
        shape = reference.removeprefix("#/$defs/")
        name = shape if shape != reference and "/" not in shape else place.shape
        seen_as = replace(place, hops=place.hops + 1, shape=name)
        return self.resolve(reference), seen_as

    def fail(self, place: Place, rule: str, message: str) -> bool:
        """Reports a violation; gives False, so that a keyword can return it.

        Raises:
            EnoughError: The limit is reached.
        """
        if self.quiet:
            return False
        violation = Violation(
            place.path(), place.pointer(), rule, place.prefix + message
        )
        if violation not in self._told:
            self._told.add(violation)
            self.found.append((place.orders(), violation))
            if len(self.found) >= self.rules.limit:
                raise EnoughError
        return False

    def annotate(self, start: int, note: str) -> None:
        """Puts a note behind the messages reported since."""
        for at in range(start, len(self.found)):
            orders, old = self.found[at]
            if not old.message.endswith(")"):
                new = Violation(
                    old.path, old.pointer, old.rule, f"{old.message} {note}"
                )
                self.found[at] = orders, new

    def member(
        self, node: Node, name: str, data: Any, order: int, *, known: bool = False
    ) -> Place:
        """The place of a member of an object.

        Args:
            known: The name is one of the schema, and so no secret.
        """
        place = node.place
        attribute = self.rules.names.get(place.shape, {}).get(name)
        if attribute is not None:
            return self._below(place, name, f".{attribute}", order, data)
        if not known and (place.secret or self._names_are_secret(node)):
            return self._below(place, "…", "[…]", order, data)
        shown = key_text(name)
        return self._below(place, shown, f'["{shown}"]', order, data)

    def _names_are_secret(self, node: Node) -> bool:
        if not is_object(node.schema) or "propertyNames" not in node.schema:
            return False
        schema = node.schema["propertyNames"]
        while is_object(schema):
            if is_secret(schema):
                return True
            if not self._is_reference(schema):
                break
            schema = self.resolve(schema["$ref"])
        return False

    def missing(self, node: Node, name: str) -> Place:
        """The place of a member that is not there; its name is the schema's, and no secret."""
        attribute = self.rules.names.get(node.place.shape, {}).get(name)
        label = f'["{key_text(name)}"]' if attribute is None else f".{attribute}"
        return self._below(node.place, name, label, -1, None)

    def name(self, node: Node, name: str, order: int) -> Place:
        """The place of the name of a member, as a value of its own."""
        place = self.member(node, name, name, order)
        return replace(place, prefix="its name ")

    def item(self, node: Node, index: int, data: Any) -> Place:
        return self._below(node.place, str(index), f"[{index}]", index, data)

    def _below(
        self, parent: Place, token: str, label: str, order: int, data: Any
    ) -> Place:
        place = Place(
            parent=parent,
            token=token,
            label=label,
            order=order,
            depth=parent.depth + 1,
            secret=parent.secret,
            data=data,
        )
        if isinstance(data, dict | list):
            if place.depth > self.rules.max_depth:
                raise EndlessError(
                    place,
                    f"is nested more than {self.rules.max_depth} levels deep; flatten it",
                )
            above: Place | None = parent
            while above is not None:
                if above.data is data:
                    raise EndlessError(place, "contains itself; break the cycle")
                above = above.parent
        return place

    def resolve(self, reference: str) -> Schema:
        """The schema behind `#/$defs/Name`, any other pointer, or `#anchor`.

        Raises:
            KeyError: The document holds no such schema.
        """
        fragment = unquote(reference.removeprefix("#"))
        if not fragment or fragment.startswith("/"):
            return follow(self.rules.document, fragment)
        if not self.rules.anchors:
            _gather(self.rules.document, self.rules.anchors)
        return self.rules.anchors[fragment]


def _is_silent(schema: Mapping[str, Any], data: Any) -> bool:
    """Whether a schema does not say of what type a value is, or what is in it."""
    if "type" not in schema:
        return True
    if is_array(data):
        return "items" not in schema
    return is_object(data) and schema.keys().isdisjoint(
        ("properties", "additionalProperties")
    )


def is_secret(schema: Mapping[str, Any]) -> bool:
    return (
        schema.get("format") == "password"
        or schema.get("writeOnly") is True
        or schema.get("x-sensitive") is True
    )


def follow(document: Any, pointer: str) -> Any:
    """What a JSON Pointer (RFC 6901) leads to.

    Raises:
        KeyError: It leads nowhere.
    """
    here = document
    for escaped in pointer.split("/")[1:]:
        token = escaped.replace("~1", "/").replace("~0", "~")
        here = here[int(token)] if is_array(here) else here[token]
    return here


def _gather(schema: Any, anchors: dict[str, Schema]) -> None:
    if is_array(schema):
        for item in schema:
            _gather(item, anchors)
    elif is_object(schema):
        for keyword, value in schema.items():
            if keyword in ("$anchor", "$dynamicAnchor") and isinstance(value, str):
                anchors.setdefault(value, schema)
            elif keyword not in _DATA:
                _gather(value, anchors)
