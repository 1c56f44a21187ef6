"""Texts and numbers that fit several schemas at once, more or less."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from random import Random
from typing import Any

from tests.differential.texts import formatted, free_text, matching

Schemas = Sequence[Mapping[str, Any]]


def grown_text(schemas: Schemas, random: Random) -> str:
    """A text within the bounds, of the format, or one that the patterns are found in."""
    low = max((int(schema.get("minLength", 0)) for schema in schemas), default=0)
    highs = (int(schema.get("maxLength", 10**6)) for schema in schemas)
    high = min(highs, default=10**6)
    for schema in schemas:
        encoded = schema.get("contentEncoding") == "base64"
        text = formatted("byte" if encoded else schema.get("format", ""), random)
        if text is not None:
            return text
    # The longest that may be: often where that is short, seldom where it is long.
    if random.random() < (0.15 if high <= low + 300 else 0.004 * (high < 200_000)):
        low = high
    patterns = [schema["pattern"] for schema in schemas if "pattern" in schema]
    if patterns:
        return matching(patterns, low, min(high, max(low, 40)), random)
    return free_text(random, low, min(high, low + random.choice((0, 3, 12))))


def grown_number(schemas: Schemas, kind: str, random: Random) -> float:
    """A number within the bounds, often one of them; a multiple where that is asked for."""
    lows = _bounds(schemas, "minimum", "exclusiveMinimum")
    highs = _bounds(schemas, "maximum", "exclusiveMaximum")
    low = max(lows, default=min(highs, default=0) - 50)
    high = min(highs, default=max(lows, default=0) + 50)
    steps = [schema["multipleOf"] for schema in schemas if "multipleOf" in schema]
    if steps:
        step = random.choice(steps)
        first = int(low / step)
        times = random.randint(first, max(first, int(high / step)))
        return _respelled(round(times * step, 10), random)
    if kind == "integer" or random.random() < 0.4:
        least, most = int(-(-low // 1)), int(high // 1)
        inside = random.randint(least, max(least, most))
        return _respelled(random.choice((least, most, inside)), random)
    inner = round(random.uniform(low, high), random.randint(0, 5))
    return _respelled(random.choice((low, high, inner)), random)


def _bounds(schemas: Schemas, *keywords: str) -> list[float]:
    found = [schema.get(keyword) for schema in schemas for keyword in keywords]
    return [
        value
        for value in found
        if isinstance(value, int | float) and not isinstance(value, bool)
    ]


def _respelled(value: float, random: Random) -> float:
    """The same number, now and then whole as a float or the other way round."""
    if isinstance(value, int):
        small = abs(value) < 2**53
        return float(value) if small and random.random() < 0.12 else value
    return int(value) if value.is_integer() and random.random() < 0.6 else value
