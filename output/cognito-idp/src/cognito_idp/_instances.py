"""What is wrong with an instance that its codec cannot encode. The cold path of `validate` and `to_dict`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, fields, is_dataclass
from types import UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from ._errors import Violation
from ._runtime import UNSET, Structure, codec_of
from ._walker.places import escaped
from ._walker.values import key_text
from ._wire import is_list, is_mapping, sequence


def wire_form(value: Any) -> Any:
    """`value` with its structures as dictionaries by wire name; what is no JSON stays as it is."""
    if isinstance(value, Structure):
        names = codec_of(type(value)).names
        required = _required(type(value))
        pairs = ((wire, name, getattr(value, name)) for wire, name in names.items())
        members = {
            wire: wire_form(item)
            for wire, name, item in pairs
            if item is not UNSET and (item is not None or name in required)
        }
        return members | _others(value)
    if isinstance(value, list | tuple):
        return [wire_form(item) for item in sequence(value)]
    if is_mapping(value):
        return {key: wire_form(item) for key, item in value.items()}
    return str(value) if isinstance(value, str) else value


def _others(value: Structure) -> dict[str, Any]:
    """Members that the schema does not name; the one field without a wire name holds them."""
    known = set(codec_of(type(value)).names.values())
    found: dict[str, Any] = {}
    for name in _fields(type(value)):
        held = getattr(value, name)
        if name not in known and is_mapping(held):
            found |= {key: wire_form(item) for key, item in held.items()}
    return found


def _fields(cls: type[Structure]) -> list[str]:
    if not is_dataclass(cls):
        return []
    return [field.name for field in fields(cls)]


def defaults(cls: type[Any], base: Structure) -> dict[str, Any]:
    """The values that an instance of a subclass begins with: those of `base`, and what its own fields default to."""
    own = fields(cls) if is_dataclass(cls) else ()
    given: dict[str, Any] = {
        each.name: (
            each.default if each.default_factory is MISSING else each.default_factory()
        )
        for each in own
        if each.default is not MISSING or each.default_factory is not MISSING
    }
    return given | {name: getattr(base, name) for name in _fields(type(base))}


def in_order(data: Any, found: list[Violation]) -> list[Violation]:
    """The violations in the order of the data, the first of those at one place and above it."""
    places = {pointer: at for at, pointer in enumerate(_pointers(data, ""))}
    told: dict[str, Violation] = {}
    for one in found:
        above = one.pointer
        while above and above not in told:
            above = above.rpartition("/")[0]
        if above not in told:
            told[one.pointer] = one
    return sorted(told.values(), key=lambda one: places.get(one.pointer, len(places)))


def _pointers(data: Any, pointer: str) -> Iterator[str]:
    yield pointer
    if is_mapping(data):
        for key, item in data.items():
            yield from _pointers(item, pointer + _below(key)[1])
    elif is_list(data):
        for index, item in enumerate(data):
            yield from _pointers(item, f"{pointer}/{index}")


def _required(cls: type[Structure]) -> set[str]:
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
    secrets = _secrets(type(value))
    for wire, name in codec_of(type(value)).names.items():
        inner = f"{path}.{name}" if path else name
        place = f"{pointer}/{escaped(wire)}"
        found = _value(getattr(value, name), hints[name], inner, place)
        if name not in secrets:
            yield from found
            continue
        # Names in a map may be part of the secret.
        for one in found:
            yield Violation(inner, place, one.rule, one.message)
    known = codec_of(type(value)).names
    for name in _fields(type(value)):
        if name not in known.values():
            inner = f"{path}.{name}" if path else name
            yield from _rest(getattr(value, name), known, inner, pointer)


def _rest(
    held: Any, known: Mapping[str, str], path: str, pointer: str
) -> Iterator[Violation]:
    """The same for the field of members that the schema does not name."""
    if not is_mapping(held):
        message = f"is of type {type(held).__name__}; give a dict"
        yield Violation(path, pointer, "type", message)
        return
    for wire, name in known.items():
        if wire in held:
            message = f"is the member {name}; set that, and leave it out here"
            label, token = _below(wire)
            yield Violation(path + label, pointer + token, "type", message)


def _secrets(cls: type[Structure]) -> set[str]:
    """The members that no `repr` shows."""
    if not is_dataclass(cls):
        return set()
    return {field.name for field in fields(cls) if not field.repr}


def _value(value: Any, hint: Any, path: str, pointer: str) -> Iterator[Violation]:
    options = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    wanted = [option for option in options if _is_structure(option)]
    if bytes in options and hasattr(value, "read"):
        name = type(value).__name__
        message = f"is of type {name}; give its bytes: what read() returns"
        yield Violation(path, pointer, "type", message)
        return
    if isinstance(value, Structure):
        if isinstance(value, tuple(wanted)):
            yield from _structure(value, path, pointer)
        elif Any not in options:
            yield _wrong(value, wanted, path, pointer)
        return
    inside = _inside(value, options)
    if inside is not None:
        for key, item, inner in inside:
            label, token = _below(key)
            yield from _value(item, inner, path + label, pointer + token)
    elif isinstance(value, tuple) and any(get_origin(each) is list for each in options):
        yield Violation(path, pointer, "type", "is of type tuple; make it a list")
    elif wanted and not _allowed(value, options, wanted):
        yield _wrong(value, wanted, path, pointer)


def _below(key: object) -> tuple[str, str]:
    """What an index or a name in a map adds to a path and to a JSON Pointer (RFC 6901)."""
    if not isinstance(key, str):
        return f"[{key}]", f"/{key}"
    return f'["{key_text(key)}"]', "/" + escaped(key_text(key))


def _inside(
    value: Any, options: tuple[Any, ...]
) -> list[tuple[int | str, Any, Any]] | None:
    """The items of a list or dict with their annotation, where one of the options is such a collection."""
    for option in options:
        origin, arguments = get_origin(option), get_args(option)
        if origin is list and is_list(value):
            return [(index, item, arguments[0]) for index, item in enumerate(value)]
        if origin is tuple and isinstance(value, tuple):
            held = zip(sequence(value), arguments, strict=False)
            return [(index, item, hint) for index, (item, hint) in enumerate(held)]
        if origin is dict and is_mapping(value):
            return [(key, item, arguments[1]) for key, item in value.items()]
    return None


def _allowed(value: Any, options: tuple[Any, ...], wanted: list[Any]) -> bool:
    """Whether something that is no structure may stand where one of several types is expected."""
    if value is None or value is UNSET:
        return True
    return len(wanted) < len(options) and isinstance(value, str | int | float)


def _is_structure(option: Any) -> bool:
    return isinstance(option, type) and issubclass(option, Structure)


def _wrong(
    value: Any, wanted: list[type[Structure]], path: str, pointer: str
) -> Violation:
    names = " or ".join(option.__name__ for option in wanted)
    expected = f"an instance of {names}" if names else "a JSON value"
    message = f"is of type {type(value).__name__}; give {expected}"
    return Violation(path, pointer, "type", message)
