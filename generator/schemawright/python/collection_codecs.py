"""Codecs of lists, maps and tuples, and the way to those of unions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias, assert_never

from ..shapes import Enum, List, Map, Target, Tuple, Union
from . import union_codecs
from .annotations import is_fixed
from .codec_base import CodecContext, FunctionView, refusal
from .expressions import Check
from .layout import LINE, comprehension, exploded
from .literals import Code

Collection: TypeAlias = List | Map | Tuple | Union


def decoder(context: CodecContext, shape: Collection, *, strict: bool) -> FunctionView:
    """The function that checks and decodes a collection."""
    body = context.walked(shape, strict=strict)
    match shape:
        case List():
            body += _list(context, shape, strict=strict)
        case Map():
            body += _map(context, shape, strict=strict)
        case Tuple():
            body += _tuple(context, shape, strict=strict)
        case Union():
            body += union_codecs.decoded(context, shape, strict=strict)
        case _:
            assert_never(shape)
    verb = "decode" if strict else "parse"
    return FunctionView(
        signature=context.signature(verb, shape, context.annotation(shape)),
        body=tuple(body),
    )


def encoder(context: CodecContext, shape: Collection) -> FunctionView:
    """The function that gives the wire form of a collection."""
    match shape:
        case List():
            body = _encoded_list(context, shape)
        case Map():
            body = _encoded_map(context, shape)
        case Tuple():
            body = _encoded_tuple(context, shape)
        case Union():
            body = union_codecs.encoded(context, shape)
        case _:
            assert_never(shape)
    return FunctionView(
        signature=context.signature("encode", shape, "Any"), body=tuple(body)
    )


def _bounds(low: int | None, high: int | None) -> list[str]:
    low = low or 0
    if high is None:
        return [f"len(items) >= {low}"] if low else []
    if low == high:
        return [f"len(items) == {low}"]
    return [f"{low} <= len(items) <= {high}"] if low else [f"len(items) <= {high}"]


def _list(context: CodecContext, shape: List, *, strict: bool) -> list[Code]:
    lines = [Code(f"    items = {context.helper('array')}(data)")]
    if strict:
        conditions = _bounds(shape.min_items, shape.max_items)
        if shape.unique:
            conditions.append(f"{context.helper('unique')}(items)")
        lines += refusal(conditions, indent=4)
    check = context.check(shape.item, "item", strict=strict)
    lines += _each("for item in items:", check.conditions)
    if check.value == "item":
        return [*lines, Code("    return items.copy()")]
    clauses = [check.value, "for item in items"]
    return [*lines, comprehension("return [", clauses, "]", indent=4)]


def _each(head: str, conditions: Sequence[str]) -> list[Code]:
    if not conditions:
        return []
    return [Code(f"    {head}"), *refusal(conditions, indent=8)]


def _map(context: CodecContext, shape: Map, *, strict: bool) -> list[Code]:
    lines = [Code(f"    items = {context.helper('entries')}(data)")]
    if strict:
        lines += refusal(_bounds(shape.min_properties, shape.max_properties), indent=4)
    key = Check(("isinstance(key, str)",), "key")
    if shape.key is not None and strict:
        key = context.check(Target(shape.key), "key", strict=True)
    value = context.check(shape.value, "value", strict=strict)
    if key.value != "key":
        # Names stay the texts that they are (two ways to write a UUID are two names), but must be what is asked for.
        lines += [Code("    for key in items:"), Code(f"        {key.value}")]
    head = "for key in items:"
    if value.conditions:
        head = "for value in items.values():"
        if key.conditions:
            head = "for key, value in items.items():"
    lines += _each(head, (*key.conditions, *value.conditions))
    if value.value == "value":
        return [*lines, Code("    return dict(items)")]
    clauses = [f"key: {value.value}", "for key, value in items.items()"]
    return [*lines, comprehension("return {", clauses, "}", indent=4)]


def _tuple(context: CodecContext, shape: Tuple, *, strict: bool) -> list[Code]:
    lines = [Code(f"    items = {context.helper('array')}(data)")]
    count = len(shape.prefix)
    fixed = is_fixed(shape)
    conditions = _bounds(
        shape.min_items, count if shape.rest is None else shape.max_items
    )
    if shape.unique and strict:
        conditions.append(f"{context.helper('unique')}(items)")
    lines += refusal(conditions if strict or fixed else [], indent=4)
    if fixed:
        values: list[str] = []
        for index, target in enumerate(shape.prefix):
            check = context.check(target, f"items[{index}]", strict=strict)
            lines += refusal(check.conditions, indent=4)
            values.append(check.value)
        comma = "," if count == 1 else ""
        returned = Code(f"    return ({', '.join(values)}{comma})")
        if len(returned) > LINE:
            returned = exploded("    return (", values, ")", indent=4)
        return [*lines, returned]
    lines.append(Code(f"    decoded: {context.annotation(shape)} = []"))
    for index, target in enumerate(shape.prefix):
        lines.append(Code(f"    if len(items) > {index}:"))
        check = context.check(target, f"items[{index}]", strict=strict)
        lines += refusal(check.conditions, indent=8)
        lines.append(Code(f"        decoded.append({check.value})"))
    if shape.rest is not None:
        check = context.check(shape.rest, "item", strict=strict)
        lines += _each(f"for item in items[{count}:]:", check.conditions)
        lines.append(_rest("decoded", check.value, f"items[{count}:]"))
    return [*lines, Code("    return decoded")]


def _encoded_list(context: CodecContext, shape: List) -> list[Code]:
    encoded = context.expressions.encode(shape.item, "item")
    clauses = [encoded, f"for item in {context.helper('array')}(data)"]
    return [comprehension("return [", clauses, "]", indent=4)]


def _encoded_map(context: CodecContext, shape: Map) -> list[Code]:
    encoded = context.expressions.encode(shape.value, "value")
    # A name may be given as a member of an enum, and travels as its text.
    key = (
        context.expressions.encode(Target(shape.key), "key")
        if shape.key is not None and isinstance(context.model.shapes[shape.key], Enum)
        else "key"
    )
    items = f"{context.helper('mapping')}(data).items()"
    clauses = [f"{key}: {encoded}", f"for key, value in {items}"]
    return [comprehension("return {", clauses, "}", indent=4)]


def _encoded_tuple(context: CodecContext, shape: Tuple) -> list[Code]:
    lines = [Code(f"    items = {context.helper('sequence')}(data)")]
    lines.append(Code("    out: list[Any] = []"))
    for index, target in enumerate(shape.prefix):
        lines += [
            Code(f"    if len(items) > {index}:"),
            Code(
                f"        out.append({context.expressions.encode(target, f'items[{index}]')})"
            ),
        ]
    rest = "item"
    if shape.rest is not None:
        rest = context.expressions.encode(shape.rest, "item")
    clause = f"items[{len(shape.prefix)}:]"
    # Where none may follow, the check must meet those that do.
    return [*lines, _rest("out", rest, clause), Code("    return out")]


def _rest(name: str, value: str, source: str) -> Code:
    """The statement that adds the items past the prefix."""
    if value == "item":
        return Code(f"    {name}.extend({source})")
    clauses = [value, f"for item in {source}"]
    return comprehension(f"{name} += [", clauses, "]", indent=4)
