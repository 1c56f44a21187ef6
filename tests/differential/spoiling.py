"""Near misses: one small change to a value, of the kind that its schema should notice."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from copy import deepcopy
from random import Random
from typing import Any

from tests.differential.breaking import BREAKS, CHARACTERS, other
from tests.differential.texts import free_text


def spoiled(value: Any, schemas: Sequence[Mapping[str, Any]], random: Random) -> Any:
    """A value that is near the given one, on the wrong side of one of the schemas if that can be."""
    breaks = [
        (keyword, schema[keyword])
        for schema in schemas
        for keyword in BREAKS.keys() & schema.keys()
        if _is_for(keyword, value)
    ]
    if breaks and random.random() < 0.6:
        keyword, said = random.choice(sorted(breaks, key=repr))
        return BREAKS[keyword][1](said, value, random)
    if random.random() < 0.2:
        return other(random)
    match value:
        case bool():
            return random.choice((int(value), str(value).lower(), None, not value))
        case int() | float():
            return _number(value, random)
        case str():
            return _text(value, random)
        case list():
            return _list(value, random)
        case dict():
            return _object(value, random)
        case _:
            return other(random)


def _is_for(keyword: str, value: Any) -> bool:
    kind = BREAKS[keyword][0]
    if kind is float:
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(value, kind)


def mutated(value: Any, random: Random) -> Any:
    """A copy with a change somewhere at any depth, made without a look at the schema."""
    copy = deepcopy(value)
    here: Any = copy
    way: list[tuple[Any, Any]] = []
    while isinstance(here, dict | list) and here and random.random() < 0.75:
        keys = list(here) if isinstance(here, dict) else range(len(here))
        key = random.choice(keys)
        way.append((here, key))
        here = here[key]
    changed = spoiled(here, (), random)
    if not way:
        return changed
    holder, key = way[-1]
    holder[key] = changed
    return copy


def _number(value: float, random: Random) -> Any:
    near = [value + 1, value - 1, value + 0.5, value - 0.000001, -value, value * 1e3]
    if abs(value) < 1e300:
        near.append(float(value))
    return random.choice([*near, str(value), bool(value)])


def _text(value: str, random: Random) -> Any:
    char = random.choice(CHARACTERS)
    near: list[Any] = [value + char, value[:-1], value[1:], value.swapcase(), [value]]
    if value:
        place = random.randrange(len(value))
        near += [
            value[:place] + char + value[place + 1 :],
            value[:place] + char + value[place:],
            value + value,
        ]
    return random.choice([*near, ""])


def _list(value: list[Any], random: Random) -> Any:
    near: list[Any] = [[*value, None], [*value, other(random)], value[:-1], value[1:]]
    if value:
        keyed = {str(place): item for place, item in enumerate(value)}
        near += [[*value, value[0]], value[::-1], value[0], keyed]
    return deepcopy(random.choice([*near, {}]))


def _object(value: dict[str, Any], random: Random) -> Any:
    copy = dict(value)
    name = random.choice(list(copy)) if copy else ""
    match random.randrange(6):
        case 0 | 1 if copy:
            del copy[name]
        case 2 if copy:
            copy[name] = None
        case 3 if copy:
            copy[name.swapcase() or "a"] = copy.pop(name)
        case 4:
            return [copy]
        case _:
            names = ("extra", "", "😀", "a", "__class__", free_text(random, 1, 6))
            copy[random.choice(names)] = other(random)
    return copy


def as_text(value: Any) -> str:
    """JSON of an instance, for messages and to tell instances apart."""
    return json.dumps(value, sort_keys=True, ensure_ascii=False)
