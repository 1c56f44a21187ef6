"""Codecs of unions: how a value finds its branch.

A tag decides where there is one. Else the branches are tried in order, except where several take objects (or several
take arrays) and the first to accept would drop members that another one knows: there the one that keeps most wins.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..shapes import (
    Enum,
    Ignored,
    List,
    Map,
    Model,
    Shape,
    ShapeId,
    Structure,
    Target,
    Tuple,
    Union,
)
from .annotations import is_fixed
from .codec_base import CodecContext, refusal
from .expressions import Check
from .layout import enclose
from .literals import Code, literal
from .reach import children


def decoded(context: CodecContext, shape: Union, *, strict: bool) -> list[Code]:
    """The statements that find the branch and decode by it."""
    if shape.tag is not None:
        return _tagged(context, shape, strict=strict)
    lines: list[Code] = []
    if shape.exclusive and strict and not shape.walk:
        # The walker counts the branches; what follows then takes the one that accepts.
        lines = refusal([context.expressions.walk(shape, "data")], indent=4)
    rivals = _rivals(context.model, shape)
    choice = _choice(context, shape, rivals, strict=strict)
    steps = [
        choice if choice is not None and branch in rivals else _Step(check)
        for branch in shape.branches
        for check in [context.check(branch, "data", strict=strict)]
        if choice is None or branch not in rivals[1:]
    ]
    if choice is not None and any(each.nullable for each in rivals):
        lines += [Code("    if data is None:"), Code("        return None")]
    for step in steps[:-1]:
        lines += step.tried()
    return (
        [*lines, *steps[-1].lines(4)] if steps else [*lines, Code("    raise Invalid")]
    )


@dataclass(frozen=True, slots=True)
class _Step:
    """One way to decode a value.

    Attributes:
        check: Its conditions, and the value, which refuses by itself what does not fit.
        arguments: Of a call that `check.value` is the head of.
    """

    check: Check
    arguments: tuple[str, ...] = ()

    def lines(self, indent: int) -> list[Code]:
        """Statements that return the value or refuse it."""
        head, tail = f"return {self.check.value}", ")" if self.arguments else ""
        value = enclose(head, self.arguments, tail, indent=indent)
        return [*refusal(self.check.conditions, indent=indent), value]

    def tried(self) -> list[Code]:
        """Statements that return the value, or go on."""
        if self.check.value == "data":
            condition = " and ".join(self.check.conditions) or "True"
            return [Code(f"    if {condition}:"), Code("        return data")]
        return _trial(self.lines(8))


def _trial(lines: list[Code]) -> list[Code]:
    return [Code("    try:"), *lines, Code("    except Invalid:"), Code("        pass")]


def _choice(
    context: CodecContext, shape: Union, rivals: list[Target], *, strict: bool
) -> _Step | None:
    """What chooses among rivals; None where the first that accepts will do."""
    if not rivals:
        return None
    recursive = strict and _holds_itself(context.model, shape.id)
    if recursive:
        # Trying would take twice as long with each level of the data; the walker remembers its verdicts.
        name, arguments = "nearest", [_guarded(context, each) for each in rivals]
    elif not shape.exclusive and any(_drops(context.model, each) for each in rivals):
        verb = "decode" if strict else "parse"
        name, arguments = "fullest", [_paired(context, each, verb) for each in rivals]
    else:
        return None
    helper = context.helper(name, "._unions")
    return _Step(Check((), f"{helper}("), ("data", *arguments))


def _guarded(context: CodecContext, branch: Target) -> str:
    shape = context.shape(branch)
    tail = context.names.functions[shape.id]
    names = tail.upper() if isinstance(shape, Structure) else "None"
    return f"({literal(shape.pointer)}, decode_{tail}, {names})"


def _paired(context: CodecContext, branch: Target, verb: str) -> str:
    tail = context.names.functions[branch.shape]
    encode = f"encode_{tail}" if context.expressions.converts(branch) else "None"
    return f"({verb}_{tail}, {encode})"


def _rivals(model: Model, shape: Union) -> list[Target]:
    """The branches that take objects, or arrays, as another one does."""
    kinds = [_kinds(model, model.shapes[branch.shape]) for branch in shape.branches]
    return [
        branch
        for place, branch in enumerate(shape.branches)
        if any(kinds[place] & other for at, other in enumerate(kinds) if at != place)
    ]


def _kinds(model: Model, shape: Shape) -> frozenset[str]:
    match shape:
        case Structure() | Map():
            return frozenset({"object"})
        case List() | Tuple():
            return frozenset({"array"})
        case Union():
            inner = (model.shapes[branch.shape] for branch in shape.branches)
            return frozenset[str]().union(*(_kinds(model, each) for each in inner))
        case _:
            return frozenset()


def _drops(model: Model, branch: Target) -> bool:
    """Whether decoding may leave members out."""
    return any(
        isinstance(shape, Structure) and isinstance(shape.unnamed, Ignored)
        for shape in _inside(model.shapes, branch.shape)
    )


def _holds_itself(model: Model, id_: ShapeId) -> bool:
    return any(id_ in children(shape) for shape in _inside(model.shapes, id_))


def _inside(shapes: Mapping[ShapeId, Shape], start: ShapeId) -> Iterator[Shape]:
    """The shape and all that it leads to."""
    seen, stack = {start}, [start]
    while stack:
        shape = shapes[stack.pop()]
        yield shape
        for child in children(shape):
            if child not in seen:
                seen.add(child)
                stack.append(child)


def _tagged(context: CodecContext, shape: Union, *, strict: bool) -> list[Code]:
    assert shape.tag is not None
    name = literal(shape.tag.name)
    lines = [Code(f"    tag = {context.helper('mapping')}(data).get({name})")]
    for value, branch in zip(shape.tag.values, shape.branches, strict=True):
        check = context.check(branch, "data", strict=strict)
        lines += [
            Code(f"    if tag == {literal(value)}:"),
            *refusal(check.conditions, indent=8),
            Code(f"        return {check.value}"),
        ]
    return [*lines, Code("    raise Invalid")]


def encoded(context: CodecContext, shape: Union) -> list[Code]:
    """The statements that know a branch by its Python type; what none of them takes is in wire form already."""
    branches = [each for each in shape.branches if context.expressions.converts(each)]
    # A structure is known by its class; the rest has to be tried.
    branches.sort(key=lambda each: not isinstance(context.shape(each), Structure))
    lines: list[Code] = []
    for branch in branches:
        value = context.expressions.encode(Target(branch.shape), "data")
        kind = _python_type(context, context.shape(branch))
        if kind is None:
            lines += _trial([Code(f"        return {value}")])
        else:
            lines.append(Code(f"    if isinstance(data, {kind}):"))
            lines.append(Code(f"        return {value}"))
    return [*lines, Code("    return data")]


def _python_type(context: CodecContext, shape: Shape) -> str | None:
    """The class that values of a branch have and those of others do not; None where there is no such."""
    match shape:
        case Structure():
            return context.names.classes[shape.id]
        case Enum():
            return "str"
        case Tuple() if is_fixed(shape):
            return "tuple"
        case _:
            return None
