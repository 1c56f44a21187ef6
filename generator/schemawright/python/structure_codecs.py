"""Codecs of structures: one decoder, one lenient parser, one encoder each."""

from __future__ import annotations

from ..shapes import Any, Kept, Member, Refused, Required, Structure, Target
from .codec_base import CodecContext, FunctionView, refusal
from .expressions import Check, admits_null
from .layout import assign, comprehension, enclose, exploded, unless
from .literals import Code, literal


def decoder(context: CodecContext, shape: Structure, *, strict: bool) -> FunctionView:
    helper = context.helper
    name = context.names.classes[shape.id]
    table = context.names.functions[shape.id].upper()
    if strict:
        opened = "members" if isinstance(shape.unnamed, Refused) else "record"
        source = f"{helper(opened)}(data, {table})"
    else:
        source = f"{helper('mapping')}(data)"
    body = context.walked(shape, strict=strict)
    if isinstance(shape.unnamed, Kept):
        body += [Code(f"    items = {source}"), Code("    get = items.get")]
    else:
        body.append(
            Code(f"    get = {source}.get" if shape.members else f"    {source}")
        )
    made = f"{helper('new', '._runtime')}({name})"
    verb = "decode" if strict else "parse"
    signature = context.signature(verb, shape, name)
    if not shape.members and not isinstance(shape.unnamed, Kept):
        return FunctionView(
            signature=signature, body=(*body, Code(f"    return {made}"))
        )
    body.append(Code(f"    self = {made}"))
    for member in shape.members:
        body += _member(context, shape, member, strict=strict)
    if isinstance(shape.unnamed, Kept):
        body += _extra(context, shape, shape.unnamed.target, strict=strict)
    body.append(Code("    return self"))
    return FunctionView(signature=signature, body=tuple(body))


def _member(
    context: CodecContext, shape: Structure, member: Member, *, strict: bool
) -> list[Code]:
    """The statements that read, check and set one member."""
    attribute = f"self.{context.names.structures[shape.id].members[member.name]}"
    wire, target = literal(member.name), member.target
    null = admits_null(context.model.shapes, target)
    if isinstance(member.presence, Required):
        if strict or shape.id in context.branches:
            return _required(context, attribute, wire, target, null=null, strict=strict)
        return _missed(context, attribute, wire, target)
    # Absence is told from null where the schema does; a service that answers null means absence.
    unset = strict or null
    get = _get(context, wire, unset=unset)
    check = context.check(Target(target.shape), "value", strict=strict)
    if null:
        return _nullable(attribute, get, check, null=target.nullable)
    absent = "value is UNSET" if unset else "value is None"
    if check.value == "value" and not check.conditions:
        return [assign(attribute, get, indent=4)]
    if not check.conditions:
        return [
            Code(f"    value = {get}"),
            assign(attribute, f"None if {absent} else {check.value}", indent=4),
        ]
    lines = [Code(f"    value = {get}")]
    if check.value == "value" and not unset:
        lines += [
            unless(check.conditions, indent=4, unless="value is None"),
            Code("        raise Invalid"),
        ]
        return [*lines, Code(f"    {attribute} = value")]
    lines += [
        Code(f"    if {absent}:"),
        Code("        value = None"),
        unless(check.conditions, indent=4, keyword="elif"),
        Code("        raise Invalid"),
    ]
    if check.value != "value":
        lines += [Code("    else:"), assign("value", check.value, indent=8)]
    return [*lines, Code(f"    {attribute} = value")]


def _get(context: CodecContext, wire: str, *, unset: bool) -> str:
    if not unset:
        return f"get({wire})"
    return f"get({wire}, {context.helper('UNSET', '._runtime')})"


def _required(
    context: CodecContext,
    attribute: str,
    wire: str,
    target: Target,
    *,
    null: bool,
    strict: bool,
) -> list[Code]:
    get = _get(context, wire, unset=null)
    if not null:
        direct = context.check(target, get, strict=strict)
        if not direct.conditions and direct.value != get:
            return [assign(attribute, direct.value, indent=4)]
    check = context.check(target, "value", strict=strict)
    conditions = check.conditions
    if null and (not conditions or isinstance(context.shape(target), Any)):
        # What takes anything would take absence as well.
        conditions = ("value is not UNSET", *conditions)
    lines = [Code(f"    value = {get}"), *refusal(conditions, indent=4)]
    return [*lines, assign(attribute, check.value, indent=4)]


def _missed(
    context: CodecContext, attribute: str, wire: str, target: Target
) -> list[Code]:
    """The statements of a required member that an answer may lack all the same: it is None then.

    A value of its type would be a lie that nothing tells from the truth (an empty user name, a date of 1970).
    """
    get = _get(context, wire, unset=False)
    check = context.check(Target(target.shape), "value", strict=False)
    if check.value == "value" and not check.conditions:
        return [assign(attribute, get, indent=4)]
    absent = context.helper("ABSENT", "._runtime")
    if not check.conditions:
        return [
            Code(f"    value = {get}"),
            assign(
                attribute, f"{absent} if value is None else {check.value}", indent=4
            ),
        ]
    lines = [
        Code(f"    value = {get}"),
        Code("    if value is None:"),
        Code(f"        value = {absent}"),
        unless(check.conditions, indent=4, keyword="elif"),
        Code("        raise Invalid"),
    ]
    if check.value != "value":
        lines += [Code("    else:"), assign("value", check.value, indent=8)]
    return [*lines, Code(f"    {attribute} = value")]


def _nullable(attribute: str, get: str, check: Check, *, null: bool) -> list[Code]:
    """The statements of a member that may be null: by itself, or because its shape says so, which is then asked."""
    if check.value == "value" and not check.conditions:
        return [assign(attribute, get, indent=4)]
    lines = [
        Code(f"    value = {get}"),
        Code(f"    if value is not UNSET{' and value is not None' if null else ''}:"),
        *refusal(check.conditions, indent=8),
    ]
    if check.value != "value":
        lines.append(assign("value", check.value, indent=8))
    return [*lines, Code(f"    {attribute} = value")]


def _extra(
    context: CodecContext, shape: Structure, target: Target, *, strict: bool
) -> list[Code]:
    table = context.names.functions[shape.id].upper()
    extra = context.names.structures[shape.id].extra
    check = context.check(target, "value", strict=strict)
    lines: list[Code] = []
    if check.conditions:
        lines = [
            Code("    for key, value in items.items():"),
            unless(check.conditions, indent=8, also=f"key not in {table}"),
            Code("            raise Invalid"),
        ]
    pairs = [
        f"key: {check.value}",
        "for key, value in items.items()",
        f"if key not in {table}",
    ]
    return [*lines, comprehension(f"self.{extra} = {{", pairs, "}", indent=4)]


def encoder(context: CodecContext, shape: Structure) -> FunctionView:
    helper = context.helper
    names = context.names.structures[shape.id]
    required: list[str] = []
    optional: list[Code] = []
    for member in shape.members:
        attribute = f"self.{names.members[member.name]}"
        wire = literal(member.name)
        encoded = context.expressions.encode(member.target, attribute)
        if isinstance(member.presence, Required):
            required.append(f"{wire}: {encoded}")
            continue
        absent = "None"
        if admits_null(context.model.shapes, member.target):
            absent = helper("UNSET", "._runtime")
        optional += [
            Code(f"    if {attribute} is not {absent}:"),
            assign(f"out[{wire}]", encoded, indent=8),
        ]
    if isinstance(shape.unnamed, Kept):
        optional += _encoded_extra(context, shape, shape.unnamed.target)
    reads = shape.members or isinstance(shape.unnamed, Kept)
    instance = f"{helper('instance')}(data, {context.names.classes[shape.id]})"
    body = [Code(f"    self = {instance}" if reads else f"    {instance}")]
    if optional or required:
        body += [
            exploded("    out: dict[str, Any] = {", required, "}", indent=4),
            *optional,
            Code("    return out"),
        ]
    else:
        body.append(Code("    return {}"))
    return FunctionView(
        signature=context.signature("encode", shape, "dict[str, Any]"), body=tuple(body)
    )


def _encoded_extra(
    context: CodecContext, shape: Structure, target: Target
) -> list[Code]:
    extra = context.names.structures[shape.id].extra
    table = context.names.functions[shape.id].upper()
    others = f"{context.helper('others')}(self.{extra}, {table})"
    encoded = context.expressions.encode(target, "value")
    if encoded == "value":
        return [enclose("out.update(", [others], ")", indent=4)]
    pairs = [f"key: {encoded}", f"for key, value in {others}.items()"]
    return [comprehension("    out |= {", pairs, "}", indent=4)]
