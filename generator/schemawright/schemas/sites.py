"""A schema of the bundle on its way to become a shape, and the names and pointers of what is inside it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from ..shapes import ShapeId
from .bundle import escaped
from .keywords import ASSERTIONS, KEYWORDS


@dataclass(frozen=True, slots=True)
class View:
    """A schema that judges the value, and its pointer in the bundle."""

    node: dict[str, Any]
    pointer: str


@dataclass(frozen=True, slots=True)
class Site:
    """Where a shape comes from.

    Attributes:
        owner: The named shape that it is, or is inside of.
        path: Pointer from there, for its id.
        views: The schema, and what an `allOf` that could not be folded adds. All of them hold for the value, so what
            any one says of its type is true.
        structure: It is what an operation takes or gives, so it is a structure, however little it says.
        judged: Something is demanded beside the schema, of whatever type the value is.
    """

    owner: str
    path: str
    views: tuple[View, ...]
    structure: bool = False
    judged: bool = False

    @property
    def id(self) -> ShapeId:
        return ShapeId(f"{self.owner}#{self.path}" if self.path else self.owner)

    @property
    def node(self) -> dict[str, Any]:
        return self.views[0].node

    def get(self, keyword: str) -> Any:
        """What the first view that has the keyword says; None where there is none."""
        return next(
            (view.node[keyword] for view in self.views if keyword in view.node), None
        )

    def view_of(self, *keywords: str) -> View:
        """The first view that has one of the keywords, else the schema itself."""
        return next(
            (
                view
                for view in self.views
                if any(each in view.node for each in keywords)
            ),
            self.views[0],
        )

    def inner_path(self, *tokens: str | int) -> str:
        return self.path + suffix(*tokens)

    def walks(self, covered: Collection[str], group: str) -> bool:
        """Whether something is demanded of values of a type that the named keywords do not tell."""
        if self.judged or len(self.views) > 1:
            return True
        return any(
            keyword in ASSERTIONS
            and keyword not in covered
            and KEYWORDS[keyword].applies in ("", group)
            for keyword in self.node
        )


def suffix(*tokens: str | int) -> str:
    return "".join(
        f"/{escaped(token) if isinstance(token, str) else token}" for token in tokens
    )


def target_name(ref: str) -> str:
    """The name of the entry that a reference of a bundle leads to."""
    return ref.removeprefix("#/$defs/")
