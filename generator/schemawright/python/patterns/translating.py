"""From a pattern of a schema to what Python can run."""

from __future__ import annotations

from dataclasses import dataclass, field

from .emitting import Emitter
from .escapes import Text
from .kinds import Kind, recognise
from .parser import parse
from .references import settled
from .syntax import Node
from .trimming import trimmed


@dataclass(frozen=True, slots=True, kw_only=True)
class Translation:
    r"""A pattern that Python can run.

    Attributes:
        pattern: As the schema has it.
        source: A regular expression of Python for `search`. Where `categories` is set it holds classes such as
            `[\p{L}]`, and `pattern` in `runtime/_patterns.py` compiles it; else `re.compile` can do so as well.
        kind: Whether less than a regular expression will do.
        texts: What the kind needs: the texts to look for, or the characters that pass beside those that print.
        categories: Whether `source` names Unicode categories.
        notes: What is no ECMA-262, and how it was read.
        node: What was understood, trimmed.
    """

    pattern: str
    source: str
    kind: Kind
    texts: tuple[str, ...] = ()
    categories: bool = False
    notes: tuple[str, ...] = ()
    node: Node = field(repr=False)


def translate(pattern: str) -> Translation:
    r"""The Python equivalent of an ECMA-262 pattern in Unicode mode, to be found anywhere in a text.

    The place of JSON Schema's rule is core 2020-12, 6.4. `translate(r"^\d+$").source` is `^[0-9]+\Z`.

    Raises:
        PatternError: It is no pattern, or Python cannot express it.
    """
    text = Text(pattern)
    node = trimmed(settled(parse(text), pattern))
    found = recognise(node)
    source = Emitter(pattern).text(node)
    return Translation(
        pattern=pattern,
        source=source,
        kind=found.kind,
        texts=found.texts,
        categories="\\p{" in source,
        notes=tuple(text.notes),
        node=node,
    )
