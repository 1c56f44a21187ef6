"""How one shape or member came by its type, for `schemawright explain`."""

from __future__ import annotations

from dataclasses import dataclass

from .errors import Place


@dataclass(frozen=True, slots=True)
class Explanation:
    """The way from a file to a type.

    Attributes:
        subject: `Shape` or `Shape.Member`, as the schemas spell it.
        place: Where it stands in the input.
        steps: What normalization did on the way, in order.
        type: The Python annotation, or the kind of definition that a shape becomes.
        description: Clean text, or None.
    """

    subject: str
    place: Place
    steps: tuple[str, ...]
    type: str
    description: str | None = None
