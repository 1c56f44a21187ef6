"""Statements broken over lines as black breaks them, so that black has nothing left to do.

Each function takes the column that the statement starts in and returns finished lines that begin in it.
"""

from __future__ import annotations

from collections.abc import Sequence

from .literals import Code, literal

LINE = 88


def enclose(head: str, items: Sequence[str], tail: str, *, indent: int) -> Code:
    """`head item, … tail`, where head ends in a bracket and tail begins with its partner: on one line, on three, or
    one item a line with a trailing comma.
    """
    pad = " " * indent
    joined = ", ".join(items)
    if indent + len(head) + len(joined) + len(tail) <= LINE:
        return Code(f"{pad}{head}{joined}{tail}")
    if len(items) == 1 or (items and indent + 4 + len(joined) <= LINE):
        return Code(f"{pad}{head}\n{pad}    {joined}\n{pad}{tail}")
    return exploded(pad + head, items, tail, indent=indent)


def signature(
    head: str, parameters: Sequence[str], result: str, *, indent: int
) -> Code:
    """`def name(parameter, …) -> result:`, where head is `def name`."""
    head, tail = f"{head}(", f") -> {result}:"
    joined = ", ".join(parameters)
    alone = len(parameters) == 1
    if alone and indent + len(head) + len(joined) + len(tail) > LINE:
        # The one place where black adds a comma to a single item.
        return exploded(" " * indent + head, parameters, tail, indent=indent)
    return enclose(head, parameters, tail, indent=indent)


def exploded(head: str, items: Sequence[str], tail: str, *, indent: int) -> Code:
    """Like `enclose`, always one item a line; `head` brings its own margin."""
    if not items:
        return Code(f"{head}{tail}")
    pad = " " * indent
    lines = "".join(f"\n{pad}    {item}," for item in items)
    return Code(f"{head}{lines}\n{pad}{tail}")


def comprehension(head: str, clauses: Sequence[str], tail: str, *, indent: int) -> Code:
    """`head clause clause … tail`: on one line, on three, or one clause a line."""
    pad = " " * indent
    head = head.strip()
    joined = " ".join(clauses)
    if indent + len(head) + len(joined) + len(tail) <= LINE:
        return Code(f"{pad}{head}{joined}{tail}")
    if indent + 4 + len(joined) <= LINE:
        return Code(f"{pad}{head}\n{pad}    {joined}\n{pad}{tail}")
    lines = "".join(f"\n{pad}    {clause}" for clause in clauses)
    return Code(f"{pad}{head}{lines}\n{pad}{tail}")


def field(
    name: str, options: Sequence[str], default: str | None, *, indent: int
) -> Code:
    """`name: option | … = default`, a statement."""
    pad = " " * indent
    line = f"{pad}{name}: {' | '.join(options)}"
    if default is None or len(line) + len(f" = {default}") <= LINE:
        return Code(line if default is None else f"{line} = {default}")
    if len(line) + len(" = (") <= LINE:
        return Code(f"{line} = (\n{pad}    {default}\n{pad})")
    return _parenthesized(name, options, default, pad)


def alias(name: str, options: Sequence[str], *, quoted: bool) -> Code:
    """`name: TypeAlias = option | …`, at the margin; in quotes where a name in it is defined further down."""
    text = " | ".join(options)
    head = f"{name}: TypeAlias = "
    if quoted:
        text = literal(text)
    if len(head) + len(text) <= LINE:
        return Code(head + text)
    if len(options) == 1 and not quoted and text.endswith("]"):
        outer, _, inner = text.partition("[")
        return enclose(f"{head}{outer}[", [inner[:-1]], "]", indent=0)
    if not quoted and 4 + len(text) > LINE:
        text = "\n    | ".join(options)
    return Code(f"{head}(\n    {text}\n)")


def parameter(
    name: str, options: Sequence[str], default: str | None, *, indent: int
) -> Code:
    """`name: option | … = default`, one of several on lines of their own; without margin."""
    pad = " " * indent
    tail = "" if default is None else f" = {default}"
    line = f"{name}: {' | '.join(options)}{tail}"
    if indent + len(line) + len(",") <= LINE or len(options) == 1:
        return Code(line)
    return Code(_parenthesized(name, options, default, pad).lstrip())


def _parenthesized(
    name: str, options: Sequence[str], default: str | None, pad: str
) -> Code:
    tail = "" if default is None else f" = {default}"
    if len(options) == 1:
        return Code(f"{pad}{name}: {options[0]}{tail}")
    inner = " | ".join(options)
    if len(pad) + 4 + len(inner) > LINE:
        inner = f"\n{pad}    | ".join(options)
    return Code(f"{pad}{name}: (\n{pad}    {inner}\n{pad}){tail}")


def assign(name: str, value: str, *, indent: int) -> Code:
    """`name = value`, the value in parentheses on a line of its own where it is too long."""
    pad = " " * indent
    line = f"{pad}{name} = {value}"
    if len(line) <= LINE:
        return Code(line)
    # Without an operator outside of brackets, black breaks inside the last brackets.
    if value.endswith(")") and " if " not in value and " | " not in value:
        head, _, inner = value.partition("(")
        if not head:
            # Of a tuple, black puts each item on a line of its own.
            items = [item for item in arguments(inner[:-1]) if item]
            return exploded(f"{pad}{name} = (", items, ")", indent=indent)
        if inner.count("(") == 0 or inner.count("(") == inner[:-1].count(")"):
            items = arguments(inner[:-1])
            return enclose(f"{name} = {head}(", items, ")", indent=indent)
    return Code(f"{pad}{name} = (\n{pad}    {value}\n{pad})")


def arguments(source: str) -> list[str]:
    """The parts of `one, two(x, y), "three, four"` between commas that stand in no brackets and no text."""
    parts, depth, quoted, escaped = [""], 0, False, False
    for char in source:
        if char == "," and depth == 0 and not quoted:
            parts.append("")
            continue
        if char == '"' and not escaped:
            quoted = not quoted
        elif not quoted:
            depth += (char in "([{") - (char in ")]}")
        escaped = char == "\\" and not escaped
        parts[-1] += char
    return [part.strip() for part in parts]


def unless(
    conditions: Sequence[str],
    *,
    indent: int,
    keyword: str = "if",
    also: str | None = None,
    unless: str | None = None,
) -> Code:
    """The head of a refusal: `if not (condition and …):`.

    Args:
        conditions: Must all hold; at least one.
        also: Condition under which alone the others matter: `if also and not (…):`.
        unless: Condition under which the others do not matter: its negation is written first.
    """
    pad = " " * indent
    if also is None and unless is not None:
        also = _negated(unless)
    first = f"{also} and " if also else ""
    if (
        len(conditions) == 1
        and " and " not in conditions[0]
        and " or " not in conditions[0]
    ):
        line = f"{pad}{keyword} {first}{_negated(conditions[0])}:"
        if len(line) <= LINE:
            return Code(line)
    if len(conditions) > 1:
        # `and` binds tighter than the `or` of a value that may be null.
        conditions = [f"({one})" if " or " in one else one for one in conditions]
    joined = " and ".join(conditions)
    line = f"{pad}{keyword} {first}not ({joined}):"
    if len(line) <= LINE:
        return Code(line)
    close = f"\n{pad}):"
    if not first:
        if len(pad) + 4 + len(joined) <= LINE:
            return Code(f"{pad}{keyword} not (\n{pad}    {joined}{close}")
        lines = f"\n{pad}    and ".join(conditions)
        return Code(f"{pad}{keyword} not (\n{pad}    {lines}{close}")
    if (
        len(pad) + len(keyword) + len(first) + 6 <= LINE
        and len(pad) + 4 + len(joined) <= LINE
    ):
        return Code(f"{pad}{keyword} {first}not (\n{pad}    {joined}{close}")
    lines = f"\n{pad}    and ".join(conditions)
    return Code(f"{pad}{keyword} {first}not (\n{pad}    {lines}{close}")


def _negated(condition: str) -> str:
    plain = "(" not in condition
    if plain and " is not " in condition:
        return condition.replace(" is not ", " is ", 1)
    if plain and " is " in condition:
        return condition.replace(" is ", " is not ", 1)
    return f"not {condition}"
