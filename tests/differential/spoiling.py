"""Near misses: one small change to a value, of the kind that its schema should notice."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from copy import deepcopy
from random import Random
from typing import Any

from tests.differential.texts import free_text

_OTHERS: tuple[Any, ...] = (
    None,
    True,
    False,
    0,
    1,
    1.0,
    -1,
    2.5,
    "",
    "1",
    "a",
    "😀",
    [],
    {},
    [[]],
    {"a": 1},
    1e300,
)
_CHARACTERS = "😀é\n \u00a0\u2028\t!~/\\\"'<中0aZ_-\x00\u200b"


def spoiled(value: Any, schemas: Sequence[Mapping[str, Any]], random: Random) -> Any:
    """A value that is near the given one, on the wrong side of one of the schemas if that can be."""
    if random.random() < 0.15:
        return deepcopy(random.choice(_OTHERS))
    match value:
        case bool():
            return random.choice((int(value), str(value).lower(), None, not value))
        case int() | float():
            return _number(value, schemas, random)
        case str():
            return _text(value, schemas, random)
        case list():
            return _list(value, schemas, random)
        case dict():
            return _object(value, schemas, random)
        case _:
            return deepcopy(random.choice(_OTHERS))


def mutated(value: Any, random: Random) -> Any:
    """A copy with a change somewhere at any depth, made without a look at the schema."""
    copy = deepcopy(value)
    here: Any = copy
    way: list[tuple[Any, Any]] = []
    while isinstance(here, dict | list) and here and random.random() < 0.75:
        key = (
            random.choice(list(here))
            if isinstance(here, dict)
            else random.randrange(len(here))
        )
        way.append((here, key))
        here = here[key]
    changed = spoiled(here, (), random)
    if not way:
        return changed
    holder, key = way[-1]
    holder[key] = changed
    return copy


def _said(schemas: Sequence[Mapping[str, Any]], *keywords: str) -> list[Any]:
    return [schema[word] for schema in schemas for word in keywords if word in schema]


def _number(value: float, schemas: Sequence[Mapping[str, Any]], random: Random) -> Any:
    near = [
        value + 1,
        value - 1,
        value + 0.5,
        value - 0.000001,
        -value,
        value * 1e3,
        str(value),
    ]
    near += [float(value) if abs(value) < 1e300 else value, bool(value)]
    bounds = (
        "minimum",
        "maximum",
        "exclusiveMinimum",
        "exclusiveMaximum",
        "multipleOf",
    )
    for bound in _said(schemas, *bounds):
        if not isinstance(bound, bool):
            near += [
                bound,
                bound + 1,
                bound - 1,
                bound + 0.01,
                bound - 0.01,
                float(bound),
            ]
    return random.choice(near)


def _text(value: str, schemas: Sequence[Mapping[str, Any]], random: Random) -> Any:
    near: list[Any] = [
        value + random.choice(_CHARACTERS),
        value[:-1],
        value[1:],
        value.swapcase(),
        [value],
        "",
    ]
    if value:
        place = random.randrange(len(value))
        char = random.choice(_CHARACTERS)
        near += [
            value[:place] + char + value[place + 1 :],
            value[:place] + char + value[place:],
            value + value,
        ]
    for bound in map(int, _said(schemas, "minLength", "maxLength")):
        if bound < 200_000:
            filler = value or "a"
            for length in (bound - 1, bound, bound + 1):
                near += [(filler * (length // len(filler) + 1))[: max(length, 0)]] * 2
                near.append("😀" * min(max(length, 0), 2050))
    return random.choice(near)


def _list(
    value: list[Any], schemas: Sequence[Mapping[str, Any]], random: Random
) -> Any:
    near: list[Any] = [
        [*value, None],
        [*value, deepcopy(random.choice(_OTHERS))],
        value[:-1],
        value[1:],
        {},
    ]
    if value:
        near += [
            [*value, deepcopy(value[0])],
            value[::-1],
            value[0],
            dict(enumerate(map(str, value))),
        ]
        near[-1] = {str(key): item for key, item in near[-1].items()}
    for bound in map(int, _said(schemas, "minItems", "maxItems")):
        if bound < 300 and value:
            for length in (bound - 1, bound + 1):
                near += [
                    deepcopy((value * (length // len(value) + 1))[: max(length, 0)])
                ] * 2
    return random.choice(near)


def _object(
    value: dict[str, Any], schemas: Sequence[Mapping[str, Any]], random: Random
) -> Any:
    copy = dict(value)
    match random.randrange(8):
        case 0 | 1 if copy:
            del copy[random.choice(list(copy))]
        case 2 if needed := [
            name for name in sum(_said(schemas, "required"), []) if name in copy
        ]:
            del copy[random.choice(needed)]
        case 3 if copy:
            copy[random.choice(list(copy))] = None
        case 4 if copy:
            name = random.choice(list(copy))
            copy[name.swapcase() or "a"] = copy.pop(name)
        case 5 if known := [
            name for each in _said(schemas, "properties") for name in each
        ]:
            copy[random.choice(known)] = deepcopy(random.choice(_OTHERS))
        case 6:
            return [copy]
        case _:
            names = ("extra", "", "😀", "a", "__class__", free_text(random, 1, 6))
            copy[random.choice(names)] = deepcopy(random.choice(_OTHERS))
    return copy


def as_text(value: Any) -> str:
    """JSON of an instance, for messages and to tell instances apart."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)
