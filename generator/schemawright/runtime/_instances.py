"""What is wrong with an instance that its codec cannot encode. The cold path of `validate` and `to_dict`."""

from __future__ import annotations

from collections.abc import Iterator
from types import UnionType
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

from ._runtime import CODECS, UNSET, Structure, Violation, codec_of


def wire_form(value: Any) -> Any:
    """`value` with its structures as dictionaries by wire name; what is no JSON stays as it is."""
    if isinstance(value, Structure):
        names = codec_of(type(value)).names
        pairs = ((wire, getattr(value, name)) for wire, name in names.items())
        required = _required(type(value))
        return {
            wire: wire_form(item)
            for wire, item in pairs
            if item is not UNSET and (item is not None or names[wire] in required)
        }
    if isinstance(value, list):
        return [wire_form(item) for item in cast("list[Any]", value)]
    if isinstance(value, dict):
        items = cast("dict[Any, Any]", value)
        return {key: wire_form(item) for key, item in items.items()}
    return str(value) if isinstance(value, str) else value


def _required(cls: type[Structure]) -> set[str]:
    from dataclasses import MISSING, fields, is_dataclass

    if not is_dataclass(cls):
        return set()
    return {
        field.name
        for field in fields(cls)
        if field.default is MISSING and field.default_factory is MISSING
    }


def misfits(instance: Structure) -> list[Violation]:
    """The members, at any depth, that hold something else where a structure belongs."""
    return list(_structure(instance, "", ""))


def _structure(value: Structure, path: str, pointer: str) -> Iterator[Violation]:
    hints = get_type_hints(type(value))
    for wire, name in codec_of(type(value)).names.items():
        inner = f"{path}.{name}" if path else name
        yield from _value(getattr(value, name), hints[name], inner, f"{pointer}/{wire}")


def _value(value: Any, hint: Any, path: str, pointer: str) -> Iterator[Violation]:
    options = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    wanted = [option for option in options if _is_structure(option)]
    if isinstance(value, Structure):
        if any(isinstance(value, option) for option in wanted):
            yield from _structure(value, path, pointer)
        elif wanted or Any not in options:
            yield _wrong(value, wanted, path, pointer)
    elif isinstance(value, list):
        for option in options:
            if get_origin(option) is list:
                for index, item in enumerate(cast("list[Any]", value)):
                    yield from _value(
                        item, get_args(option)[0], f"{path}[{index}]", f"{pointer}/{index}"
                    )
                return
        if wanted:
            yield _wrong(value, wanted, path, pointer)
    elif isinstance(value, dict):
        for option in options:
            if get_origin(option) is dict:
                for key, item in cast("dict[Any, Any]", value).items():
                    yield from _value(
                        item, get_args(option)[1], f"{path}[{key!r}]", f"{pointer}/{key}"
                    )
                return
        if wanted:
            yield _wrong(value, wanted, path, pointer)
    elif wanted and len(wanted) == len(options) or (wanted and not _allowed(value)):
        yield _wrong(value, wanted, path, pointer)


def _allowed(value: Any) -> bool:
    return value is None or value is UNSET or isinstance(value, str | int | float)


def _is_structure(option: Any) -> bool:
    return isinstance(option, type) and issubclass(option, Structure) and option in CODECS


def _wrong(
    value: Any, wanted: list[type[Structure]], path: str, pointer: str
) -> Violation:
    expected = " or ".join(option.__name__ for option in wanted) or "a JSON value"
    message = f"is of type {type(value).__name__}; give an instance of {expected}"
    return Violation(path, pointer, "type", message)
