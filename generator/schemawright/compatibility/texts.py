"""What schemas say of values besides what they demand."""

from __future__ import annotations

from ..shapes import Member, Shape
from .recording import Record, Spot


def compare_texts(
    record: Record,
    spot: Spot,
    old: Shape | Member,
    new: Shape | Member,
    *,
    told: bool = False,
) -> None:
    """Description, secrecy and deprecation.

    Args:
        told: Secrecy is that of a shape which is compared by itself.
    """
    if old.secret != new.secret and not told:
        record.at(spot, "secret-gained" if new.secret else "secret-lost")
    compare_deprecation(record, spot, old.deprecated, new.deprecated)
    if rule := text_rule(old.description, new.description):
        record.at(spot, rule, old.description, new.description)


def compare_deprecation(
    record: Record, spot: Spot | str, old: bool | str, new: bool | str
) -> None:
    rule = deprecation_rule(old, new)
    if rule is None:
        return
    facts = (old or None, new or None)
    if isinstance(spot, Spot):
        record.at(spot, rule, *facts)
    else:
        record.outside(rule, spot, *facts)


def deprecation_rule(old: bool | str, new: bool | str) -> str | None:
    if old == new:
        return None
    if bool(old) == bool(new):
        return "deprecation-advice-changed"
    return "deprecated" if new else "deprecation-withdrawn"


def text_rule(old: str | None, new: str | None) -> str | None:
    """The rule for a description that differs; line ends and blanks make no difference."""
    before, after = (old or "").split(), (new or "").split()
    if before == after:
        return None
    if not before:
        return "description-added"
    return "description-changed" if after else "description-removed"
