"""How a difference becomes changes: one for each verdict that its rule gives for the sides of the data."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from ..schemas.bundle import escaped
from ..schemas.values import is_list, shown
from ..shapes import Json
from .changes import Change, Direction, Use
from .rules import RULES


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """Where two sides are being compared.

    Attributes:
        subject: For people; see `Change.subject`.
        old, new: Pointers in the bundles.
        uses: What the value is used for.
    """

    subject: str
    old: str
    new: str
    uses: frozenset[Use]

    def member(self, name: str) -> Spot:
        return self._inner(f"{self.subject}.{name}", f"/properties/{escaped(name)}")

    def item(self) -> Spot:
        return self._inner(f"{self.subject}[]", "/items")

    def place(self, at: int) -> Spot:
        return self._inner(f"{self.subject}[{at}]", f"/prefixItems/{at}")

    def value(self) -> Spot:
        return self._inner(f"{self.subject}{{}}", "/additionalProperties")

    def names(self) -> Spot:
        return self._inner(f"names of {self.subject}", "/propertyNames")

    def at(self, old: str, new: str) -> Spot:
        """The same subject, elsewhere in the bundles."""
        return replace(self, old=old, new=new)

    def used(self, *uses: Use) -> Spot:
        """The same spot for some of its uses only."""
        return replace(self, uses=self.uses & frozenset(uses))

    def _inner(self, subject: str, end: str) -> Spot:
        return replace(
            self, subject=subject, old=f"{self.old}{end}", new=f"{self.new}{end}"
        )


@dataclass(slots=True)
class Record:
    """The changes found so far."""

    changes: list[Change] = field(default_factory=list[Change])

    def at(
        self,
        spot: Spot,
        rule: str,
        old: Json = None,
        new: Json = None,
        *,
        gone: bool = False,
    ) -> None:
        """One difference of a value, judged for each use of it.

        Args:
            gone: What differs is in the old bundle only.
        """
        judged = RULES[rule]
        sides: dict[str, list[Use]] = {}
        for use in Use:
            if use in spot.uses:
                sides.setdefault(judged.verdict(use), []).append(use)
        pointer = spot.old if gone else spot.new
        for uses in sides.values():
            directions = {use.direction for use in uses}
            direction = directions.pop() if len(directions) == 1 else Direction.BOTH
            self._add(rule, uses[0], direction, spot.subject, pointer, old, new)

    def outside(
        self, rule: str, subject: str, old: Json = None, new: Json = None
    ) -> None:
        """One difference of what has no sides: an operation, an error, the service."""
        self._add(rule, Use.INPUT, None, subject, "", old, new)

    def _add(
        self,
        rule: str,
        use: Use,
        direction: Direction | None,
        subject: str,
        pointer: str,
        old: Json,
        new: Json,
    ) -> None:
        judged = RULES[rule]
        self.changes.append(
            Change(
                rule=rule,
                verdict=judged.verdict(use),
                direction=direction,
                subject=subject,
                pointer=pointer,
                old=old,
                new=new,
                text=judged.text.format(place=subject, old=_told(old), new=_told(new)),
            )
        )


def _told(fact: Json) -> str:
    """A fact inside a sentence."""
    if fact is None:
        return "none"
    if isinstance(fact, str):
        return fact
    if is_list(fact) and all(isinstance(each, str) for each in fact):
        return ", ".join(map(str, fact))
    return shown(fact)
