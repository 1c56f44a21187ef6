"""Values that break one keyword of a schema, and if it can be nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from copy import deepcopy
from random import Random
from typing import Any

from tests.differential.texts import formatted, free_text

Break = Callable[[Any, Any, Random], Any]
"""Takes the value of the keyword, a value that fits, and chance; gives one that does not fit, if it can."""

OTHERS: tuple[Any, ...] = (
    *(None, True, False, 0, 1, 1.0, -1, 2.5, 1e300),
    *("", "1", "a", "😀", [], {}, [[]], {"a": 1}),
)
CHARACTERS = "😀é\n \u00a0\u2028\t!~/\\\"'<中0aZ_-\x00\u200b"


def other(random: Random) -> Any:
    """Something else: one of a few values that are often confused, or any text or number."""
    if random.random() < 0.8:
        return deepcopy(random.choice(OTHERS))
    return random.choice((free_text(random, 0, 6), random.randint(-999, 999)))


def _short_text(bound: Any, value: Any, random: Random) -> Any:
    return value[: max(0, int(bound) - 1)]


def _long_text(bound: Any, value: Any, random: Random) -> Any:
    length = min(int(bound), 200_000) + 1
    filler = random.choice((value or "a", "a", "😀"))
    return (filler * (length // len(filler) + 1))[:length]


def _unmatched(pattern: Any, value: Any, random: Random) -> Any:
    if not value:
        return random.choice(CHARACTERS)
    place = random.randrange(len(value))
    char = random.choice(CHARACTERS)
    return random.choice(
        (value[:place] + char + value[place + 1 :], value[:place], value + char, "")
    )


def _below(bound: Any, value: Any, random: Random) -> Any:
    return random.choice((bound - 1, bound - 0.001, bound - 1e9))


def _above(bound: Any, value: Any, random: Random) -> Any:
    return random.choice((bound + 1, bound + 0.001, bound + 1e9))


def _bound(bound: Any, value: Any, random: Random) -> Any:
    return random.choice((bound, float(bound)))


def _between(step: Any, value: Any, random: Random) -> Any:
    return random.choice((value + step / 2, value + 1, value + step / 3))


def _few_items(bound: Any, value: Any, random: Random) -> Any:
    return value[: max(0, int(bound) - 1)]


def _many_items(bound: Any, value: Any, random: Random) -> Any:
    if not value or bound > 300:
        return [None] * (min(int(bound), 300) + 1)
    return deepcopy((value * (int(bound) // len(value) + 2))[: int(bound) + 1])


def _repeated(flag: Any, value: Any, random: Random) -> Any:
    if len(value) < 2:
        return deepcopy(value * 2) or [1, 1.0]
    copy = deepcopy(value)
    copy[-1] = deepcopy(copy[0])
    return copy


def _longer(_: Any, value: Any, random: Random) -> Any:
    more = value[0] if value and random.random() < 0.5 else other(random)
    return [*deepcopy(value), deepcopy(more)]


def _uncontained(_: Any, value: Any, random: Random) -> Any:
    return random.choice(([], value[:1], value[1:], [other(random)], [*value, "a"]))


def _contained_often(bound: Any, value: Any, random: Random) -> Any:
    return deepcopy([item for item in value for _ in range(int(bound) + 1)])


def _wrong_item(_: Any, value: Any, random: Random) -> Any:
    copy = deepcopy(value) or [None]
    copy[random.randrange(len(copy))] = other(random)
    return copy


def _without(names: Any, value: Any, random: Random) -> Any:
    there = [name for name in names if name in value]
    gone = random.choice(there) if there else None
    return {name: item for name, item in value.items() if name != gone}


def _few_members(bound: Any, value: Any, random: Random) -> Any:
    kept = list(value)[: max(0, int(bound) - 1)]
    return {name: value[name] for name in kept}


def _more_members(bound: Any, value: Any, random: Random) -> Any:
    copy = dict(value)
    while len(copy) <= bound:
        copy[free_text(random, 1, 5)] = _some(value, random)
    return copy


def _some(value: Mapping[str, Any], random: Random) -> Any:
    return random.choice([*value.values(), *OTHERS]) if value else other(random)


def _stranger(_: Any, value: Any, random: Random) -> Any:
    name = random.choice(("extra", "😀", "x", "A", "", "zz-long-name"))
    return {**value, name: _some(value, random)}


def _renamed(_: Any, value: Any, random: Random) -> Any:
    name = random.choice(("extra", "😀", "UPPER", "", "zz-long-name", "0"))
    return {**value, name: deepcopy(next(iter(value.values()), 1))}


def _named_member(schemas: Any, value: Any, random: Random) -> Any:
    if not schemas:
        return dict(value)
    return {**value, random.choice(list(schemas)): other(random)}


def _undone(needs: Any, value: Any, random: Random) -> Any:
    name = random.choice(list(needs))
    others = needs[name] if isinstance(needs[name], list) else ()
    copy = {**value, name: value.get(name, _some(value, random))}
    for each in others:
        copy.pop(each, None)
    return copy


def _spelled_name(patterns: Any, value: Any, random: Random) -> Any:
    return {
        name: other(random) if random.random() < 0.5 else item
        for name, item in value.items()
    }


def _unlisted(_: Any, value: Any, random: Random) -> Any:
    """Another value of the same type."""
    match value:
        case str():
            near = ("2026-03-01", "P2D", value + "x", value.swapcase())
            return random.choice(near)
        case bool():
            return not value
        case int() | float():
            return random.choice((value + 1, value + 0.5, value - 1))
        case list():
            return _longer(None, value, random)
        case dict():
            return _stranger(None, value, random)
        case _:
            return other(random)


def _forbidden(schema: Any, value: Any, random: Random) -> Any:
    """What `not` forbids, where that is said plainly."""
    match schema:
        case {"const": one}:
            return one
        case {"enum": values}:
            return random.choice(values)
        case {"format": name}:
            return formatted(name, random) or value
        case {"required": names} if isinstance(value, dict):
            return {**value, **{name: value.get(name, 1) for name in names}}
        case {"maxLength": bound} if isinstance(value, str):
            return value[:bound]
        case _:
            return other(random)


BREAKS: Mapping[str, tuple[type, Break]] = {
    "enum": (object, _unlisted),
    "const": (object, _unlisted),
    "not": (object, _forbidden),
    "minLength": (str, _short_text),
    "maxLength": (str, _long_text),
    "pattern": (str, _unmatched),
    "format": (str, _unmatched),
    "contentEncoding": (str, _unmatched),
    "minimum": (float, _below),
    "maximum": (float, _above),
    "exclusiveMinimum": (float, _bound),
    "exclusiveMaximum": (float, _bound),
    "multipleOf": (float, _between),
    "minItems": (list, _few_items),
    "maxItems": (list, _many_items),
    "uniqueItems": (list, _repeated),
    "items": (list, _longer),
    "additionalItems": (list, _longer),
    "unevaluatedItems": (list, _longer),
    "prefixItems": (list, _wrong_item),
    "contains": (list, _uncontained),
    "minContains": (list, _uncontained),
    "maxContains": (list, _contained_often),
    "required": (dict, _without),
    "minProperties": (dict, _few_members),
    "maxProperties": (dict, _more_members),
    "additionalProperties": (dict, _stranger),
    "unevaluatedProperties": (dict, _stranger),
    "propertyNames": (dict, _renamed),
    "properties": (dict, _named_member),
    "patternProperties": (dict, _spelled_name),
    "dependentRequired": (dict, _undone),
    "dependentSchemas": (dict, _undone),
    "dependencies": (dict, _undone),
}
"""What breaks each keyword, and the type of the values that it is for."""
