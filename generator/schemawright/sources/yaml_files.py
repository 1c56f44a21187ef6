"""YAML files as the JSON that they stand for.

Scalars are read by the core schema of YAML 1.2, section 10.3.2, and not as YAML 1.1 has them: `on`, `off`, `yes` and `no` are
text, and so are dates, infinities and numbers with colons. Names are text always (`200:` is "200").
"""

from __future__ import annotations

import re
from math import isinf
from typing import Any, NoReturn

import yaml

from .json_files import DEPTH, TOO_DEEP, TOO_DEEP_REMEDY, Unreadable

_MOST = 1_000_000
"""How many values a file may hold once its aliases are written out."""

_TAG = "tag:yaml.org,2002:"


_FORMS = (
    ("null", r"~|null|Null|NULL|", "~nN"),
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", "-+.0123456789"),
)
"""Kinds of plain scalars, their forms, and the characters that these begin with."""


def _resolvers() -> dict[str, list[tuple[str, re.Pattern[str]]]]:
    """As the library has them: by first character, the empty text for an empty scalar."""
    found: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
    for kind, form, starts in _FORMS:
        for start in ("", *starts):
            rule = (_TAG + kind, re.compile(rf"^(?:{form})$"))
            found.setdefault(start, []).append(rule)
    return found


class _Core(yaml.SafeLoader):
    """Resolves plain scalars by the core schema."""

    yaml_implicit_resolvers = _resolvers()


def parse_yaml(content: bytes) -> object:
    """The value of a YAML file: one document, no name twice in a mapping, no tags, only what JSON has.

    Raises:
        Unreadable: It is none.
    """
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        what = f"byte {error.start} is not UTF-8"
        raise Unreadable(what, "save the file as UTF-8") from None
    try:
        node = yaml.compose(text, Loader=_Core)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = (
            "" if mark is None else f"line {mark.line + 1}, column {mark.column + 1}: "
        )
        what = place + ", ".join(filter(None, (error.context, error.problem)))
        raise Unreadable(what, "correct the YAML") from None
    except yaml.YAMLError:
        what = "a character that YAML does not allow"
        raise Unreadable(what, "take control characters out") from None
    except RecursionError:
        raise Unreadable(TOO_DEEP, TOO_DEEP_REMEDY) from None
    return None if node is None else _Values().of(node, 0)


class _Values:
    """Turns nodes into values."""

    def __init__(self) -> None:
        self._count = 0
        self._open: set[int] = set()

    def of(self, node: Any, depth: int) -> Any:
        self._count += 1
        if self._count > _MOST:
            _refuse(
                node, f"aliases make more than {_MOST:,} values", "use fewer aliases"
            )
        if depth > DEPTH:
            raise Unreadable(TOO_DEEP, TOO_DEEP_REMEDY)
        if isinstance(node, yaml.ScalarNode):
            return _scalar(node)
        if id(node) in self._open:
            _refuse(node, "an alias leads into itself", "write a `$ref` instead")
        self._open.add(id(node))
        value: Any
        if isinstance(node, yaml.MappingNode):
            value = self._mapping(node, depth)
        else:
            value = [self.of(each, depth + 1) for each in node.value]
        self._open.remove(id(node))
        if node.tag not in (f"{_TAG}map", f"{_TAG}seq"):
            _refuse(node, f"the tag {node.tag} is not JSON", "take the tag out")
        return value

    def _mapping(self, node: yaml.MappingNode, depth: int) -> dict[str, Any]:
        made: dict[str, Any] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                _refuse(key, "a name is no text", "write a plain name")
            name: str = key.value
            if name == "<<" and key.style is None:
                _refuse(
                    key, "YAML 1.2 has no merge keys (`<<`)", "write the entries out"
                )
            if name in made:
                _refuse(key, f"has the name {name!r} twice", "keep one of the two")
            made[name] = self.of(value, depth + 1)
        return made


def _scalar(node: yaml.ScalarNode) -> Any:
    text: str = node.value
    kind = node.tag.removeprefix(_TAG)
    if kind not in ("str", "null", "bool", "int", "float"):
        _refuse(node, f"the tag {node.tag} is not JSON", "take the tag out")
    match kind:
        case "null":
            return None
        case "bool":
            return text.lower() == "true"
        case "int":
            return _whole(node, text)
        case "float":
            value = float(text)
            if isinf(value):
                _refuse(node, "a number is too large", "write a number below 1.8e308")
            return value
        case _:
            return text


def _whole(node: yaml.ScalarNode, text: str) -> int:
    base = 8 if text.startswith("0o") else 16 if text.startswith("0x") else 10
    try:
        return int(text, base)
    except ValueError:  # more digits than int() takes
        _refuse(node, "a number has thousands of digits", "write a shorter number")


def _refuse(node: Any, what: str, remedy: str) -> NoReturn:
    mark = node.start_mark
    raise Unreadable(f"line {mark.line + 1}, column {mark.column + 1}: {what}", remedy)
