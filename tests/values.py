r"""Valid values of a type in a normalized bundle, made by seed.

Made from the schemas alone, so that they are a second opinion beside what a generated package accepts. Where
hypothesis-jsonschema is at a loss (`\p{L}`, a pattern together with a length), texts are built from the pattern.
"""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum
from functools import cache
from random import Random
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from string import ascii_lowercase, ascii_uppercase, digits
from typing import Any

PREFIX = "#/$defs/"
MOMENT = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)

_LONG = 60
"""Characters of a text whose bound is missing or far away."""

_WORD = f"{ascii_lowercase}{ascii_uppercase}{digits}"
_ALPHABET = f"{_WORD}-_.:/+=@ éß中"
# A few letters of each category will do to build from.
_CATEGORIES = {
    r"\p{L}": "a-zA-Zéß中",
    r"\p{M}": "\u0301",
    r"\p{S}": "+<€",
    r"\p{N}": "0-9",
    r"\p{P}": "!-#%-*,-/:;?@_",
    r"\p{Z}": " \u00a0",
}


class Fill(Enum):
    """How much a value holds."""

    LEAST = "required members only, everything as short as may be"
    MOST = "every member, texts as long as is practical"
    MIXED = "whatever the seed says"


@dataclass(slots=True)
class Maker:
    """Makes values of the types in `bundle`.

    Attributes:
        python: Whether moments and bytes are given as boto3 takes them, or as in JSON.
    """

    bundle: dict[str, Any]
    fill: Fill = Fill.MIXED
    seed: int | str = 0
    python: bool = False
    random: Random = field(init=False)

    def __post_init__(self) -> None:
        self.random = Random(f"{self.fill} {self.seed}")

    def of(self, name: str) -> Any:
        return self.value({"$ref": PREFIX + name}, 0)

    def value(self, schema: dict[str, Any], depth: int) -> Any:
        if "$ref" in schema:
            name = schema["$ref"].removeprefix(PREFIX)
            return self.value(self.bundle["$defs"][name], depth + 1)
        if "enum" in schema:
            return self.random.choice(schema["enum"])
        match schema.get("type"):
            case "object" if "properties" in schema:
                return self._structure(schema, depth)
            case "object":
                return self._map(schema, depth)
            case "array":
                low, high = schema.get("minItems", 0), schema.get("maxItems", 3)
                return [
                    self.value(schema["items"], depth)
                    for _ in range(self._count(low, min(high, low + 2)))
                ]
            case "string":
                return self._string(schema)
            case "integer":
                return self._count(
                    schema.get("minimum", 0), schema.get("maximum", 1000)
                )
            case "number":
                return schema.get("minimum", 0) + 0.5
            case "boolean":
                return self.random.random() < 0.5
            case None:
                return {"free": [1, "text", None, {"form": True}]}
            case other:
                raise AssertionError(f"no values of type {other}")

    def _structure(self, schema: dict[str, Any], depth: int) -> dict[str, Any]:
        required = schema.get("required", ())
        return {
            name: self.value(member, depth)
            for name, member in schema["properties"].items()
            if name in required or (depth < 8 and self._taken())
        }

    def _map(self, schema: dict[str, Any], depth: int) -> dict[str, Any]:
        low = schema.get("minProperties", 0)
        count = self._count(low, min(schema.get("maxProperties", low + 2), low + 2))
        names = schema.get("propertyNames", {"type": "string", "minLength": 1})
        made: dict[str, Any] = {}
        for _ in range(20):  # there may be fewer names than that
            if len(made) == count:
                break
            name = self.value(names, depth)
            made[name] = self.value(schema["additionalProperties"], depth)
        assert len(made) >= low
        return made

    def _taken(self) -> bool:
        if self.fill is Fill.MIXED:
            return self.random.random() < 0.6
        return self.fill is Fill.MOST

    def _count(self, low: int, high: int) -> int:
        match self.fill:
            case Fill.LEAST:
                return low
            case Fill.MOST:
                return high
            case _:
                return self.random.randint(low, high)

    def _string(self, schema: dict[str, Any]) -> Any:
        match schema.get("format"):
            case "date-time":
                return MOMENT if self.python else "2024-05-06T07:08:09Z"
            case "byte":
                data = self.random.randbytes(9)
                return data if self.python else base64.b64encode(data).decode()
            case _:
                pass
        low = schema.get("minLength", 0)
        high = schema.get("maxLength", _LONG)
        longest = high if high <= 300 else max(low, _LONG)
        if "pattern" in schema:
            return self._matching(schema["pattern"], low, longest)
        length = self._count(low, longest)
        return "".join(self.random.choices(_ALPHABET, k=length))

    def _matching(self, pattern: str, low: int, high: int) -> str:
        source, tree = parsed(pattern)
        # One repeat takes all of the length, several share it.
        stretches = sorted({high // parts for parts in range(1, high + 2)} | {high - 1})
        if self.fill is Fill.MOST:
            stretches.reverse()
        elif self.fill is Fill.MIXED:
            self.random.shuffle(stretches)
        for stretch in stretches:
            text = Sampler(self.random, stretch).sequence(tree)
            if low <= len(text) <= high and re.search(source, text):
                return text
        raise AssertionError(f"no text of {low} to {high} characters for {pattern}")


def readable(pattern: str) -> str:
    """The pattern with categories as a few characters each, for `re` does not know them."""
    for category, members in _CATEGORIES.items():
        pattern = pattern.replace(category, members)
    return pattern


@cache
def parsed(pattern: str) -> tuple[str, Any]:
    source = readable(pattern)
    return source, parser.parse(source)


@dataclass(slots=True)
class Sampler:
    """Builds a text along a parsed regular expression.

    Attributes:
        stretch: How often something is repeated beyond what it must be.
    """

    random: Random
    stretch: int

    def sequence(self, tree: Any) -> str:
        return "".join(self._part(op, argument) for op, argument in tree)

    def _part(self, op: Any, argument: Any) -> str:
        match op:
            case ops.LITERAL:
                return chr(argument)
            case ops.ANY:
                return self.random.choice(_WORD)
            case ops.IN:
                return self.random.choice(_members(argument))
            case ops.BRANCH:
                return self.sequence(self.random.choice(argument[1]))
            case ops.SUBPATTERN:
                return self.sequence(argument[-1])
            case ops.MAX_REPEAT | ops.MIN_REPEAT:
                low, high, inner = argument
                count = min(int(high), low + self.stretch)
                return "".join(self.sequence(inner) for _ in range(count))
            case ops.AT | ops.ASSERT | ops.ASSERT_NOT:
                return ""  # whoever asked looks whether the whole fits
            case _:
                raise AssertionError(f"no text for {op}")


def _members(items: Any) -> str:
    """The characters of a class; of one that is negated, those of the alphabet that are not in it."""
    chars = ""
    negated = False
    for op, argument in items:
        match op:
            case ops.NEGATE:
                negated = True
            case ops.LITERAL:
                chars += chr(argument)
            case ops.RANGE:
                chars += "".join(map(chr, range(argument[0], argument[1] + 1)))
            case ops.CATEGORY:
                chars += {
                    ops.CATEGORY_WORD: f"{_WORD}_",
                    ops.CATEGORY_DIGIT: digits,
                    ops.CATEGORY_SPACE: " ",
                    ops.CATEGORY_NOT_SPACE: f"{_WORD}!é中",
                }[argument]
            case _:
                raise AssertionError(f"no characters for {op}")
    if negated:
        return "".join(char for char in _WORD if char not in chars)
    return chars
