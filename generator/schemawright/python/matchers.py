"""Patterns of a package as conditions: a plain test where one will do, else a compiled expression with a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from ..errors import Diagnostics
from ..shapes import Shape, ShapeId, String
from .imports import Import
from .layout import enclose, exploded
from .literals import Code, literal
from .naming import Names
from .patterns import (
    Danger,
    Kind,
    Linear,
    PatternError,
    Translation,
    linear,
    risk,
    translate,
)

_STEPS_AT_MOST = 10**7
"""About a tenth of a second of a regular expression that looks again and again."""


@dataclass(frozen=True, slots=True)
class _Matcher:
    """One distinct pattern.

    Attributes:
        condition: Test with `{}` for the variable; empty where every text fits.
        function: Expression of a function that finds the pattern.
        constant: The assignment that `function` needs, or None.
    """

    condition: str
    function: str
    constant: Code | None = None


@dataclass(frozen=True, slots=True)
class _Asked:
    """Where a pattern is asked for.

    Attributes:
        shape: The first that asks.
        longest: Bound that texts are held to before the pattern is looked for in them, the highest of all.
    """

    shape: Shape
    longest: int | None


class Matchers:
    """The patterns of one package, each translated once, called after the first shape that asks for it.

    Attributes:
        imports: What their conditions and constants need.
    """

    def __init__(
        self,
        names: Names,
        found: Iterable[tuple[Shape, str]],
        diagnostics: Diagnostics,
        *,
        skip: bool,
    ) -> None:
        self.imports: set[Import] = set()
        self._diagnostics = diagnostics
        self._skip = skip
        self._matchers: dict[str, _Matcher] = {}
        numbers: Counter[ShapeId] = Counter()
        for pattern, asked in _asked(found).items():
            owner = asked.shape.id
            numbers[owner] += 1
            tail = f"_{numbers[owner]}" if numbers[owner] > 1 else ""
            name = f"{names.functions[owner].upper()}{tail}_PATTERN"
            matcher = self._matcher(pattern, name, asked)
            if matcher is not None:
                self._matchers[pattern] = matcher

    def condition(self, pattern: str, var: str) -> str:
        """Test that the pattern occurs in a text; empty where every text has it."""
        matcher = self._matchers.get(pattern)
        return "" if matcher is None else matcher.condition.replace("{}", var)

    @property
    def constants(self) -> tuple[Code, ...]:
        """Assignments of the compiled expressions."""
        return tuple(
            matcher.constant
            for matcher in self._matchers.values()
            if matcher.constant is not None
        )

    @property
    def table(self) -> Code:
        """The assignment of all functions by pattern."""
        entries = [
            f"{literal(pattern)}: {matcher.function}"
            for pattern, matcher in self._matchers.items()
        ]
        head = "PATTERNS: dict[str, Callable[[str], object]] = {"
        return exploded(head, entries, "}", indent=0)

    def _helper(self, name: str) -> str:
        self.imports.add(Import("._patterns", name))
        return name

    def _matcher(self, pattern: str, name: str, asked: _Asked) -> _Matcher | None:
        try:
            translation = translate(pattern)
        except PatternError as error:
            self._leave_out(
                asked,
                f"cannot be expressed in Python: {error}",
                "or leave it out with `skip-patterns`",
            )
            return None
        match translation.kind, translation.texts:
            case Kind.ANY, _:
                return _Matcher("", self._helper("anything"))
            case Kind.PRINTABLE, ("",) | ():
                helper = self._helper("printable")
                return _Matcher(f"{helper}({{}})", helper)
            case Kind.NON_SPACE, _:
                helper = self._helper("non_space")
                return _Matcher(f"{helper}({{}})", helper)
            case _:
                return self._compiled(translation, name, asked)

    def _compiled(
        self, translation: Translation, name: str, asked: _Asked
    ) -> _Matcher | None:
        if not _dangerous(translation, asked.longest):
            head = f"{name} = {self._helper('pattern')}("
            constant = enclose(head, [_raw(translation.source)], ")", indent=0)
            return _Matcher(f"{name}({{}})", name, constant)
        automaton = linear(translation)
        if automaton is None:
            self._leave_out(
                asked,
                "can take time without bound on a long text",
                "rewrite it (no repeat inside a repeat), or leave it out with `skip-patterns`",
            )
            return None
        head = f"{name} = {self._helper('linear')}("
        constant = enclose(head, _arguments(automaton), ")", indent=0)
        return _Matcher(f"{name}({{}})", name, constant)

    def _leave_out(self, asked: _Asked, reason: str, remedy: str) -> None:
        """A pattern that the generated code cannot look for: a problem, or a notice where the user wants it so."""
        place = asked.shape.place / "pattern"
        if self._skip:
            self._diagnostics.counts["keywords not enforced"] += 1
            text = f"the pattern is not enforced: it {reason}"
            self._diagnostics.note(place, "not-enforced", text)
            return
        self._diagnostics.refuse(place, f"the pattern {reason}", remedy)


def _asked(found: Iterable[tuple[Shape, str]]) -> dict[str, _Asked]:
    asked: dict[str, _Asked] = {}
    for shape, pattern in found:
        longest = shape.max_length if isinstance(shape, String) else None
        first = asked.setdefault(pattern, _Asked(shape, longest))
        if longest is None or first.longest is None:
            asked[pattern] = _Asked(first.shape, None)
        elif longest > first.longest:
            asked[pattern] = _Asked(first.shape, longest)
    return asked


def _dangerous(translation: Translation, longest: int | None) -> bool:
    """Whether a regular expression could take noticeable time on the longest text that the schemas let in."""
    cost = risk(translation, longest)
    if cost.danger is Danger.POLYNOMIAL:
        return cost.steps is None or cost.steps > _STEPS_AT_MOST
    return cost.danger is Danger.EXPONENTIAL


def _arguments(automaton: Linear) -> list[str]:
    entries = [
        f"{literal(chars)}: {states}" for chars, states in automaton.classes.items()
    ]
    comma = "," if len(automaton.follow) == 1 else ""
    return [
        enclose("{", entries, "}", indent=4).lstrip(),
        str(automaton.first),
        str(automaton.last),
        f"({', '.join(map(str, automaton.follow))}{comma})",
    ]


def _raw(source: str) -> str:
    """A raw literal where one can be written, for a regular expression reads better in it."""
    plain = source.isascii() and source.isprintable()
    if plain and "\\" in source and '"' not in source and not source.endswith("\\"):
        return f'r"{source}"'
    return literal(source)
