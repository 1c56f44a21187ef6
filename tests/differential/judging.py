"""Instances held against a generated class and against python-jsonschema, and what must follow from either verdict."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from jsonschema.protocols import Validator

from tests.differential.growing import Grower, Hopeless
from tests.differential.pruning import is_pruned
from tests.differential.spoiling import as_text, mutated, spoiled

_CANARY = 6
"""Characters from which on a value is told from the words of a message."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Subject:
    """A structure to be judged.

    Attributes:
        title: Of its schema.
        model: The generated class.
        judges: By name; all must agree with each other and with the class.
        walker: The verdict of the package's own general walker.
        start: The schema, as the grower takes it.
        bundle: The normalized document, for what may be dropped.
        reference: To the schema in it.
        words: Text of all schemas, and the names of attributes: what is in it is no value.
    """

    title: str
    model: type[Any]
    judges: Mapping[str, Validator]
    walker: Callable[[Any], bool]
    start: Callable[[Random], Grower]
    schemas: tuple[Any, ...]
    bundle: Mapping[str, Any]
    reference: str
    words: str
    aws: bool = False


@dataclass(slots=True)
class Tally:
    """What was judged of one structure: distinct instances only."""

    valid: int = 0
    invalid: int = 0
    findings: list[str] = field(default_factory=list[str])

    @property
    def judged(self) -> int:
        return self.valid + self.invalid


def judged(subject: Subject, count: int, seed: object = 0) -> Tally:
    """The verdicts on `count` distinct instances, or on fewer where no more are found soon."""
    tally = Tally()
    known: set[str] = set()
    for instance in instances(subject, f"{seed} {subject.title}", count * 40):
        text = as_text(instance)
        if text in known:
            continue
        known.add(text)
        hold(subject, instance, tally)
        if tally.judged == count:
            break
    return tally


def instances(subject: Subject, seed: str, most: int) -> Iterator[Any]:
    """Valid ones, a near miss of each, and mutants, in turn."""
    for number in range(0, most, 6):
        random = Random(f"{seed} {number}")
        grown = [Random(f"{seed} {number + each}") for each in (0, 1)]
        states = [each.getstate() for each in grown]
        for again, state in zip(grown, states, strict=True):
            grower = subject.start(again)
            try:
                value = grower.grow(subject.schemas)
                yield value
                yield mutated(value, random)
                again.setstate(state)
                missing = subject.start(again)
                missing.turn = random.randrange(grower.nodes)
                yield missing.grow(subject.schemas)
            except Hopeless:
                yield spoiled({}, (), random)


def hold(subject: Subject, instance: Any, tally: Tally) -> None:
    """Judges one instance, and notes whatever is not as it should be."""
    verdicts = {
        name: judge.is_valid(instance) for name, judge in subject.judges.items()
    }
    error, made = None, None
    try:
        made = subject.model.from_dict(instance)
    except ValueError as refusal:
        error = refusal
    verdicts["class"] = error is None
    verdicts["walker"] = subject.walker(instance)
    expected = verdicts["bundle"]
    if expected:
        tally.valid += 1
    else:
        tally.invalid += 1
    found: list[str] = []
    if len(set(verdicts.values())) > 1:
        found.append(f"verdicts differ: {verdicts}")
    elif error is None:
        found += _wrong_with(subject, instance, made)
    else:
        found += _wrong_with_refusal(subject, instance, error)
    tally.findings += [
        f"{subject.title}: {each}: {as_text(instance)[:600]}" for each in found
    ]


def _wrong_with(subject: Subject, instance: Any, made: Any) -> Iterator[str]:
    """What is not as it should be with an instance that was accepted."""
    given_back = made.to_dict()
    if not is_pruned(subject.bundle, subject.reference, instance, given_back):
        yield f"to_dict() gives {as_text(given_back)[:600]} back"
    if not subject.walker(given_back):
        # Items that differ only in members that were dropped are equal now: a documented difference.
        if given_back == instance or not _repeats(given_back):
            yield f"what it gives back is refused: {as_text(given_back)[:600]}"
        return
    made.validate()
    text = made.to_json()
    if json.loads(text) != given_back:
        yield "to_json() is not the JSON of to_dict()"
    again = subject.model.from_json(text)
    if again.to_dict() != given_back:
        yield "from_json(to_json()) gives something else back"
    # What was dropped may have told one branch of a union from another.
    if given_back == instance and again != made:
        yield "from_json(to_json()) is another one"


def _repeats(value: Any) -> bool:
    """Whether a list somewhere inside has an item twice."""
    if isinstance(value, dict):
        return any(map(_repeats, value.values()))
    if not isinstance(value, list):
        return False
    return any(item in value[:place] for place, item in enumerate(value)) or any(
        map(_repeats, value)
    )


def _wrong_with_refusal(subject: Subject, instance: Any, error: Any) -> Iterator[str]:
    """What is not as it should be with the error."""
    violations = getattr(error, "errors", [])
    if not violations:
        yield f"{error!r} has no violations"
        return
    shown = str(error)
    for value in _values(instance):
        if value in shown and value not in subject.words:
            yield f"the message shows a value: {value}"
    for violation in violations:
        if not violation.rule or not violation.message:
            yield f"no rule or message in {violation}"
        if not _leads_somewhere(instance, violation.pointer):
            yield f"{violation.pointer} leads nowhere ({violation})"


def _values(instance: Any) -> Iterator[str]:
    """Texts and numbers of the instance that are long enough to be recognized; names of members are no values."""
    names = _names(instance)
    stack = [instance]
    while stack:
        value = stack.pop()
        if isinstance(value, dict):
            stack.extend(value.values())
        elif isinstance(value, list):
            stack.extend(value)
        elif isinstance(value, str | int | float) and not isinstance(value, bool):
            text = str(value).strip()
            if len(text) >= _CANARY and not any(text in name for name in names):
                yield text


def _names(instance: Any) -> set[str]:
    if isinstance(instance, dict):
        return set(instance).union(*map(_names, instance.values()))
    if isinstance(instance, list):
        return set[str]().union(*map(_names, instance))
    return set()


def _leads_somewhere(instance: Any, pointer: str) -> bool:
    """Whether there is a value at the pointer, or an object that a member is missing of."""
    here = instance
    tokens = [
        token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:]
    ]
    for place, token in enumerate(tokens):
        if isinstance(here, list):
            if not token.isdecimal() or int(token) >= len(here):
                return False
            here = here[int(token)]
        elif isinstance(here, dict):
            if token.endswith("…") and token not in here:
                return True  # a long name is cut short
            if token not in here:
                return place == len(tokens) - 1
            here = here[token]
        else:
            return False
    return True
