"""The Python surface of two generated packages, compared by griffe, which reads source and imports nothing.

What the rules of the schemas say already is not said again: what is left is due to names that schemawright decided, or
to its templates and runtime. griffe is asked for names, kinds, bases and signatures, but not for the constructors of
models, for the rules know better which side of an operation they are on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from ..compatibility.changes import Change, Verdict
from ..compatibility.comparing import Differences, with_changes
from ..compatibility.recording import Record
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from ..compatibility.sides import Side

NO_GRIFFE: Final = (
    "the Python surface is compared by griffe, which is not installed; "
    "pip install 'schemawright[release]'"
)
_RULES: Final = {
    "OBJECT_REMOVED": "python-name-removed",
    "OBJECT_CHANGED_KIND": "python-kind-changed",
    "CLASS_REMOVED_BASE": "python-base-removed",
    "PARAMETER_MOVED": "python-parameter-changed",
    "PARAMETER_REMOVED": "python-parameter-changed",
    "PARAMETER_CHANGED_KIND": "python-parameter-changed",
    "PARAMETER_CHANGED_REQUIRED": "python-parameter-changed",
    "PARAMETER_ADDED_REQUIRED": "python-parameter-changed",
}
"""The breakages that count. A default or an annotation that changed is no break: rules judge what they stand for."""

_RECORDS: Final = "operations"
"""The module whose values are data of the service, which the rules compare."""

_SUFFIXES: Final = ("Dict", "Input", "Literal")


def has_griffe() -> bool:
    from importlib.util import find_spec

    return find_spec("griffe") is not None


def with_surface(
    found: Differences, old: tuple[Path, Side], new: tuple[Path, Side]
) -> Differences:
    """What was found, and the breaks of the Python surface that it does not explain.

    Args:
        old, new: The folder of the import package, and the side as shapes.

    Raises:
        ConfigurationError: griffe is missing, or cannot read a package.
    """
    record = Record()
    if old[0].name != new[0].name:
        record.outside("python-name-removed", old[0].name, old[0].name)
    told = _told(found, old[1])
    for breakage in _breakages(old[0], new[0]):
        _judge(record, breakage, told)
    return with_changes(found, record.changes)


def _breakages(old: Path, new: Path) -> Iterator[Any]:
    try:
        griffe: Any = import_module("griffe")
    except ModuleNotFoundError:
        raise ConfigurationError(NO_GRIFFE) from None
    trees = [_loaded(griffe, one) for one in (old, new)]
    yield from griffe.find_breaking_changes(*trees)


def _loaded(griffe: Any, module: Path) -> Any:
    """The package as griffe reads it, from its source alone."""
    try:
        return griffe.load(
            module.name,
            search_paths=[module.parent],
            allow_inspection=False,
            try_relative_path=False,
            store_source=False,
        )
    except (griffe.GriffeError, ImportError, SyntaxError) as error:
        raise ConfigurationError(
            f"{module.name}: griffe cannot read the package ({error}); generate it again"
        ) from error


def _judge(record: Record, breakage: Any, told: _Told) -> None:
    rule = _RULES.get(breakage.kind.name)
    # Without the package's own name.
    names: list[str] = breakage.obj.path.split(".")[1:]
    if rule is None or not names or not _counts(rule, names):
        return
    parameter = _parameter(breakage) if rule == "python-parameter-changed" else None
    # The name of the module says nothing, unless it is the top of the package.
    inside = names[1:] or names
    if told.covers([*inside, parameter] if parameter else inside):
        return
    subject = ".".join(names)
    match rule:
        case "python-parameter-changed":
            reason = f"{parameter}: {breakage.kind.value[0].lower()}{breakage.kind.value[1:]}"
            record.outside(rule, subject, None, reason)
        case "python-kind-changed":
            facts = (breakage.old_value.value, breakage.new_value.value)
            record.outside(rule, subject, *facts)
        case "python-base-removed":
            gone = [str(one) for one in breakage.old_value]
            left = [str(one) for one in breakage.new_value]
            bases = ", ".join(one for one in gone if one not in left)
            record.outside(rule, subject, bases)
        case _:
            record.outside(rule, subject, names[-1])


def _counts(rule: str, names: list[str]) -> bool:
    if names[0] == _RECORDS:
        return rule == "python-name-removed"
    if rule == "python-parameter-changed":
        return names[-1] != "__init__"
    return True


def _parameter(breakage: Any) -> str:
    value = breakage.old_value or breakage.new_value
    return str(value.name)


@dataclass(frozen=True, slots=True)
class _Told:
    """What breaking changes speak of, by names without case and separators.

    Attributes:
        exactly: Members, values, and what methods take.
        whole: Shapes and operations, with all that is in them.
    """

    exactly: frozenset[tuple[str, ...]]
    whole: frozenset[str]

    def covers(self, names: list[str]) -> bool:
        """Whether a rule said it of the thing itself, or of the class or method that it belongs to."""
        plain = [_plain(name) for name in names]
        for at, name in enumerate(names):
            stems = {name, *(name.removesuffix(each) for each in _SUFFIXES)}
            for stem in map(_plain, stems):
                if stem in self.whole or (stem, *plain[at + 1 :]) in self.exactly:
                    return True
        return False


_WHOLE: Final = frozenset(
    (
        "shape-removed",
        "shape-renamed",
        "data-became-error",
        "error-became-data",
        "type-changed",
        "enum-opened",
        "operation-removed",
        "operation-renamed",
        "operation-input-changed",
        "operation-input-removed",
    )
)
"""Rules that speak of all that is in a shape or belongs to an operation."""


def _told(found: Differences, old: Side) -> _Told:
    methods: dict[str, list[str]] = {}
    for operation in old.model.operations:
        if operation.input is not None:
            methods.setdefault(_plain(operation.input), []).append(operation.name)
    exactly: set[tuple[str, ...]] = set()
    whole: set[str] = set()
    for change in found.changes:
        if change.verdict is not Verdict.BREAKING:
            continue
        for subject in _subjects(change):
            head, *rest = map(_plain, subject.split("."))
            if not rest and change.rule in _WHOLE:
                whole.add(head)
            exactly.add((head, *rest))
            exactly.update(
                (_plain(one), *rest) for one in methods.get(head, ()) if rest
            )
        if change.rule == "enum-value-removed":
            exactly.add((_plain(change.subject), _plain(str(change.old))))
    return _Told(frozenset(exactly), frozenset(whole))


def _subjects(change: Change) -> Iterator[str]:
    """What a change is about, by its name of today and by the one that it had."""
    yield change.subject
    if change.rule.endswith("-renamed"):
        owner, dot, _ = change.subject.rpartition(".")
        yield f"{owner}{dot}{change.old}"


def _plain(name: str) -> str:
    return "".join(char for char in name.lower() if char.isalnum())
