"""What the docstring of a member says beyond its description: limits, secrecy, default, deprecation."""

from __future__ import annotations

import json

from ..shapes import (
    Defaulted,
    Integer,
    List,
    Map,
    Member,
    Model,
    Number,
    Shape,
    String,
)

_LONGEST_PATTERN = 60


def member_text(model: Model, member: Member) -> str:
    """Description and limits of a member, as prose."""
    shape = model.shapes[member.target.shape]
    head = member.description or shape.description or ""
    notes = [*(["secret"] if member.secret else []), *limits(shape)]
    facts: list[str] = []
    if notes:
        facts.append(_sentence("; ".join(notes)))
    if isinstance(member.presence, Defaulted):
        facts.append(f"Absent means `{_shown(member.presence.value)}`.")
    if member.read_only:
        facts.append("Set by the service alone.")
    if member.deprecated:
        facts.append(deprecation(member.deprecated))
    if not head:
        return " ".join(facts)
    tail = " ".join(facts)
    if not tail:
        return head
    # A short sentence takes the facts along; a longer text gets a paragraph for them.
    return (
        f"{head}\n\n{tail}"
        if "\n" in head or len(head) > 200
        else f"{_ended(head)} {tail}"
    )


def deprecation(advice: bool | str) -> str:
    return f"Deprecated: {_ended(advice)}" if isinstance(advice, str) else "Deprecated."


def _ended(text: str) -> str:
    return text if text[-1:] in ".!?:;" else f"{text}."


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}."


def _shown(value: object) -> str:
    return json.dumps(value, ensure_ascii=False).replace("`", "'")


def limits(shape: Shape) -> list[str]:
    """The constraints of a shape in words, those of JSON Schema that a reader can use."""
    match shape:
        case String():
            return [
                *_range(shape.min_length, shape.max_length, "character", "characters"),
                *(
                    f"pattern `{pattern}`"
                    for pattern in shape.patterns
                    if len(pattern) <= _LONGEST_PATTERN and "`" not in pattern
                ),
            ]
        case Integer() | Number():
            return _numbers(shape)
        case List():
            return _range(shape.min_items, shape.max_items, "item", "items")
        case Map():
            return _range(
                shape.min_properties, shape.max_properties, "entry", "entries"
            )
        case _:
            return []


def _range(low: int | None, high: int | None, one: str, many: str) -> list[str]:
    def unit(count: int) -> str:
        return one if count == 1 else many

    if low is not None and low <= 0:
        low = None
    if low is None and high is None:
        return []
    if low is None:
        assert high is not None
        return [f"at most {high} {unit(high)}"]
    if high is None:
        return [f"at least {low} {unit(low)}"]
    return [f"{low} {unit(low)}"] if low == high else [f"{low} to {high} {unit(high)}"]


def _numbers(shape: Integer | Number) -> list[str]:
    notes: list[str] = []
    if shape.minimum is not None and shape.maximum is not None:
        notes.append(f"{shape.minimum} to {shape.maximum}")
    elif shape.minimum is not None:
        notes.append(f"at least {shape.minimum}")
    elif shape.maximum is not None:
        notes.append(f"at most {shape.maximum}")
    if shape.exclusive_minimum is not None:
        notes.append(f"more than {shape.exclusive_minimum}")
    if shape.exclusive_maximum is not None:
        notes.append(f"less than {shape.exclusive_maximum}")
    if shape.multiple_of is not None:
        notes.append(f"a multiple of {shape.multiple_of}")
    return notes
