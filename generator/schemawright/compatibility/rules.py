"""The rules: what each kind of change does to those who send and those who read.

The one table of them. `docs/compatibility.md` shows it; a test holds both together. Ids are stable: what was once
called so is never called otherwise, and no id gets another meaning.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from .changes import Use, Verdict


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """How one kind of change is judged.

    Attributes:
        text: The sentence; `{place}`, `{old}` and `{new}` are filled in.
        input, output: For what callers send, and for what they read in answers.
        strict: For data that no operation gives, which is read strictly; as `output` where there is no difference.
        why: The reason, for the documentation.
    """

    id: str
    text: str
    input: Verdict
    output: Verdict
    strict: Verdict
    why: str

    def verdict(self, use: Use) -> Verdict:
        match use:
            case Use.INPUT:
                return self.input
            case Use.ANSWER:
                return self.output
            case Use.DATA:
                return self.strict


_B, _C, _D = Verdict.BREAKING, Verdict.COMPATIBLE, Verdict.DOCUMENTATION


def _rule(
    id_: str,
    verdicts: tuple[Verdict, Verdict] | tuple[Verdict, Verdict, Verdict] | Verdict,
    text: str,
    why: str,
) -> Rule:
    """A rule with one verdict for all, one for input and one for output, or a third for data read strictly."""
    if isinstance(verdicts, Verdict):
        sent, read, strict = verdicts, verdicts, verdicts
    elif len(verdicts) == 2:
        sent, read, strict = verdicts[0], verdicts[1], verdicts[1]
    else:
        sent, read, strict = verdicts
    return Rule(id=id_, text=text, input=sent, output=read, strict=strict, why=why)


_TIGHTENED: Final = (_B, _C)
_LOOSENED: Final = (_C, _C, _B)
_WIDENED: Final = (_C, _B)
_NARROWED: Final = (_B, _C)

_WHY_TIGHTENED: Final = (
    "What was sent may be refused now; what is read was allowed before."
)
_WHY_LOOSENED: Final = (
    "Answers are read without looking at limits, so no client fails; data that is read strictly may be refused by "
    "those who have the old limits."
)


def _bounds(name: str, what: str) -> tuple[Rule, Rule]:
    text = f"{{place}}: {what} is {{new}} now, and was {{old}}"
    return (
        _rule(f"{name}-tightened", _TIGHTENED, text, _WHY_TIGHTENED),
        _rule(f"{name}-loosened", _LOOSENED, text, _WHY_LOOSENED),
    )


_SHAPES: Final = (
    _rule("shape-added", _C, "{place} is new", "Nobody can have used it."),
    _rule(
        "shape-removed",
        _B,
        "{place} is gone",
        "Its class is imported and constructed by name.",
    ),
    _rule(
        "shape-renamed",
        _B,
        "{place} is the new name of {old}",
        "The class has another name, though the data is the same. Told by equal content, or by what refers to both.",
    ),
    _rule(
        "alias-removed",
        _C,
        "{place}, a name for a plain value, is gone",
        "Named texts, numbers, lists and maps have no class; their users are compared by content.",
    ),
    _rule(
        "alias-renamed",
        _C,
        "{place} is the new name of {old}, a plain value",
        "No class has this name.",
    ),
    _rule(
        "shape-unreachable",
        _C,
        "{place} is not used any more by what operations take, or give",
        "The class stays; what led to it is reported by itself.",
    ),
    _rule(
        "data-became-error",
        _B,
        "{place} is an error now, and was data",
        "The dataclass became an exception.",
    ),
    _rule(
        "error-became-data",
        _B,
        "{place} is data now, and was an error",
        "The exception became a dataclass, so nothing raises it.",
    ),
)

_MEMBERS: Final = (
    _rule(
        "required-member-added",
        _NARROWED,
        "{place} is new, and required",
        "Who does not know it does not send it; who reads may overlook it.",
    ),
    _rule(
        "optional-member-added",
        _C,
        "{place} is new, and optional",
        "It may be left out, and be overlooked.",
    ),
    _rule(
        "member-added-to-closed",
        (_C, _C, _B),
        "{place} is new in a structure that refuses members it does not name",
        "Who has the old schema refuses data with the new member. Given in place of the two above, for data read "
        "strictly only.",
    ),
    _rule(
        "member-removed",
        _B,
        "{place} is gone",
        "The keyword cannot be given any more, and the attribute cannot be read.",
    ),
    _rule(
        "member-renamed",
        _B,
        "{place} seems to be the new name of {old}",
        "Removing one and adding the other, told as one: both mean the same and stand in one structure, and their names are "
        "alike, or they are the only ones and no plain values.",
    ),
    _rule(
        "member-became-required",
        _NARROWED,
        "{place} is required now, and was optional",
        "Who left it out is refused; who reads it finds it always.",
    ),
    _rule(
        "member-became-optional",
        _WIDENED,
        "{place} is optional now, and was required",
        "Who reads it without asking whether it is there fails: its Python type lets None in.",
    ),
    _rule(
        "null-accepted",
        _WIDENED,
        "{place} may be null now",
        "Who reads it must expect null.",
    ),
    _rule(
        "null-refused",
        _NARROWED,
        "{place} may not be null any more",
        "Who sent null is refused.",
    ),
    _rule(
        "default-added",
        _C,
        "{place} means {new} now where it is left out",
        "What was not said before is said.",
    ),
    _rule(
        "default-changed",
        _B,
        "{place} means {new} now where it is left out, and meant {old}",
        "The same data, and the same call, mean something else.",
    ),
    _rule(
        "default-removed",
        _B,
        "{place} does not mean {old} any more where it is left out",
        "The same data, and the same call, mean something else.",
    ),
    _rule(
        "read-only-gained",
        _NARROWED,
        "{place} is read-only now",
        "Who sends it is ignored or refused.",
    ),
    _rule(
        "read-only-lost",
        _C,
        "{place} is not read-only any more",
        "It may be sent now.",
    ),
    _rule(
        "write-only-gained",
        _WIDENED,
        "{place} is write-only now",
        "Who reads it does not get it any more.",
    ),
    _rule(
        "write-only-lost",
        _C,
        "{place} is not write-only any more",
        "It may be read now.",
    ),
    _rule(
        "secret-gained",
        _C,
        "{place} is secret now",
        "It is hidden in `repr`, logs and errors; the data is the same.",
    ),
    _rule(
        "secret-lost",
        _B,
        "{place} is not secret any more",
        "Logs that were safe may show it from now on.",
    ),
    _rule(
        "deprecated",
        _C,
        "{place} is deprecated now",
        "It works; type checkers begin to warn.",
    ),
    _rule(
        "deprecation-withdrawn",
        _C,
        "{place} is not deprecated any more",
        "Warnings end.",
    ),
    _rule(
        "deprecation-advice-changed",
        _D,
        "{place}: the advice on its deprecation is another one",
        "Text only.",
    ),
    _rule("description-added", _D, "{place} is described now", "Text only."),
    _rule(
        "description-changed", _D, "{place} is described in other words", "Text only."
    ),
    _rule("description-removed", _D, "{place} is not described any more", "Text only."),
)

_UNNAMED: Final = (
    _rule(
        "unnamed-members-refused",
        _NARROWED,
        "{place} refuses members that it does not name now",
        "Who sent such members is refused.",
    ),
    _rule(
        "unnamed-members-accepted",
        _LOOSENED,
        "{place} accepts members that it does not name now",
        "Answers are read leniently anyway; strict readers of the old schema refuse such members.",
    ),
    _rule(
        "unnamed-members-kept",
        _C,
        "{place} keeps members that it does not name now",
        "They were accepted, and dropped.",
    ),
    _rule(
        "unnamed-members-dropped",
        _B,
        "{place} drops members that it does not name now",
        "What was kept, and could be read, is lost on the way.",
    ),
    _rule(
        "unnamed-members-described",
        _NARROWED,
        "{place} says now what members that it does not name must be",
        "What was sent unchecked is checked.",
    ),
)

_TYPES: Final = (
    _rule(
        "type-changed",
        _B,
        "{place} is {new} now, and was {old}",
        "Neither the data nor its Python type is what it was.",
    ),
    _rule(
        "type-replaced",
        _B,
        "{place} is of the type {new} now, and was of {old}",
        "Both types go on to exist, so the Python type is another one. What differs between them is not compared.",
    ),
    _rule(
        "type-opened",
        _WIDENED,
        "{place} may be anything now, and was {old}",
        "Who reads it must expect anything.",
    ),
    _rule(
        "type-closed",
        _NARROWED,
        "{place} is {new} now, and could be anything of that kind, or at all",
        "Who sent something else is refused.",
    ),
    _rule(
        "integer-widened",
        _WIDENED,
        "{place} may be any number now, and was an integer",
        "Who reads it gets a float where there was an int.",
    ),
    _rule(
        "number-narrowed",
        _NARROWED,
        "{place} must be an integer now, and could be any number",
        "Who sent a fraction is refused; an int does where a float was read.",
    ),
    _rule(
        "text-closed",
        _NARROWED,
        "{place} is one of a closed set now, and was any text",
        "Who sent another text is refused; members of the enum are texts still.",
    ),
    _rule(
        "enum-opened",
        _B,
        "{place} is any text now, and was one of a closed set",
        "The enum and its members are gone.",
    ),
    _rule(
        "union-formed",
        _WIDENED,
        "{place} may be one of several types now, {old} among them",
        "Who reads it must tell them apart.",
    ),
    _rule(
        "union-dissolved",
        _NARROWED,
        "{place} is {new} only now, and could be one of several types",
        "Who sent another type is refused.",
    ),
    _rule(
        "union-branch-added",
        _WIDENED,
        "{place} may also be {new} now",
        "Who reads it meets a type that it does not know.",
    ),
    _rule(
        "union-branch-removed",
        _NARROWED,
        "{place} may not be {old} any more",
        "Who sent it is refused.",
    ),
    _rule(
        "union-made-exclusive",
        _TIGHTENED,
        "{place} must fit exactly one of its types now, and could fit several",
        "What fits two is refused.",
    ),
    _rule(
        "union-made-inclusive",
        _LOOSENED,
        "{place} may fit several of its types now, and had to fit exactly one",
        "Strict readers of the old schema refuse what fits two.",
    ),
    _rule(
        "enum-value-added",
        _LOOSENED,
        "{place} has the new value {new}",
        "Clients keep a value that they do not know as a text (enums of answers are open); strict readers refuse it.",
    ),
    _rule(
        "enum-value-removed",
        _B,
        "{place} has no value {old} any more",
        "Who sends it is refused, and the member of the Python enum is gone for those who compare with it.",
    ),
    _rule(
        "literal-value-added",
        _WIDENED,
        "{place} may be {new} now",
        "Sets that are not all texts are no enums, and are not open: who reads the value does not know it.",
    ),
    _rule(
        "literal-value-removed",
        _NARROWED,
        "{place} may not be {old} any more",
        "Who sends it is refused; it has no name in Python.",
    ),
    _rule(
        "constant-changed",
        _B,
        "{place} must be {new} now, and had to be {old}",
        "There is no value that is right for both.",
    ),
    _rule(
        "tuple-length-changed",
        _B,
        "{place} describes {new} items by place now, and described {old}",
        "Its Python type has another length.",
    ),
    _rule(
        "tuple-opened",
        _WIDENED,
        "{place} may have more items than it describes now",
        "Its Python type is of any length now.",
    ),
    _rule(
        "tuple-closed",
        _NARROWED,
        "{place} may not have more items than it describes any more",
        "Who sent more is refused.",
    ),
    _rule(
        "map-keys-restricted",
        _TIGHTENED,
        "{place}: names must be {new} now, and could be any",
        _WHY_TIGHTENED,
    ),
    _rule(
        "map-keys-freed",
        _LOOSENED,
        "{place}: names may be any now, and had to be {old}",
        _WHY_LOOSENED,
    ),
)

_LIMITS: Final = (
    *_bounds("min-length", "the least length"),
    *_bounds("max-length", "the greatest length"),
    *_bounds("minimum", "the least value"),
    *_bounds("maximum", "the greatest value"),
    *_bounds("multiple-of", "the number that it must be a multiple of"),
    *_bounds("min-items", "the least number of items"),
    *_bounds("max-items", "the greatest number of items"),
    *_bounds("min-properties", "the least number of entries"),
    *_bounds("max-properties", "the greatest number of entries"),
    _rule(
        "multiple-of-changed",
        (_B, _C, _B),
        "{place}: the number that it must be a multiple of is {new} now, and was {old}",
        "Neither is a multiple of the other.",
    ),
    _rule(
        "unique-items-demanded",
        _TIGHTENED,
        "{place}: items must differ from one another now",
        _WHY_TIGHTENED,
    ),
    _rule(
        "unique-items-dropped",
        _LOOSENED,
        "{place}: items need not differ from one another any more",
        _WHY_LOOSENED,
    ),
    _rule(
        "pattern-added",
        _TIGHTENED,
        "{place} must fit the pattern {new} now",
        _WHY_TIGHTENED,
    ),
    _rule(
        "pattern-changed",
        (_B, _C, _B),
        "{place} must fit the pattern {new} now, and had to fit {old}",
        "Whether one pattern allows all that another does is not decided, so the worst is assumed.",
    ),
    _rule(
        "pattern-dropped",
        _LOOSENED,
        "{place} need not fit the pattern {old} any more",
        _WHY_LOOSENED,
    ),
    _rule(
        "format-added",
        _NARROWED,
        "{place} has the format {new} now",
        "Generated code does not check formats without a Python type, but who receives the text may.",
    ),
    _rule(
        "format-changed",
        _B,
        "{place} has the format {new} now, and had {old}",
        "Another kind of text, though its Python type is the same.",
    ),
    _rule(
        "format-dropped",
        _C,
        "{place} has not the format {old} any more",
        "Generated code did not check it.",
    ),
    _rule(
        "constraint-added",
        _TIGHTENED,
        "{place}: `{new}` demands something now",
        "A keyword without a form of its own in Python (`not`, `if`, `contains`, `dependentRequired`, …).",
    ),
    _rule(
        "constraint-changed",
        (_B, _C, _B),
        "{place}: `{new}` demands something else now",
        "Whether the one allows all that the other does is not decided, so the worst is assumed.",
    ),
    _rule(
        "constraint-dropped",
        _LOOSENED,
        "{place}: `{old}` does not demand anything any more",
        _WHY_LOOSENED,
    ),
)

_OPERATIONS: Final = (
    _rule("operation-added", _C, "{place} is a new operation", "Nobody can call it."),
    _rule(
        "operation-removed",
        _B,
        "the operation {place} is gone",
        "Its method is gone.",
    ),
    _rule(
        "operation-renamed",
        _B,
        "the operation {place} seems to be what {old} was",
        "The method has another name. Told by what it takes and gives.",
    ),
    _rule(
        "operation-input-added",
        _C,
        "the operation {place} takes {new} now, and took nothing",
        "Members that must be given are reported by themselves.",
    ),
    _rule(
        "operation-input-removed",
        _B,
        "the operation {place} takes nothing now, and took {old}",
        "Arguments are refused.",
    ),
    _rule(
        "operation-input-changed",
        _B,
        "the operation {place} takes {new} now, and took {old}",
        "Requests are objects of another class.",
    ),
    _rule(
        "operation-output-added",
        _C,
        "the operation {place} gives {new} now, and gave nothing",
        "None was returned, so nobody looked at it.",
    ),
    _rule(
        "operation-output-removed",
        _B,
        "the operation {place} gives nothing now, and gave {old}",
        "Who reads the answer gets None.",
    ),
    _rule(
        "operation-output-changed",
        _B,
        "the operation {place} gives {new} now, and gave {old}",
        "Answers are objects of another class.",
    ),
    _rule(
        "operation-error-added",
        _C,
        "the operation {place} may fail with {new} now",
        "An error that was not known came as `ServiceError`, of which the new class is one.",
    ),
    _rule(
        "operation-error-removed",
        _C,
        "the operation {place} does not fail with {old} any more",
        "Code that catches it waits in vain, and does no harm; if the class is gone, that is reported by itself.",
    ),
    _rule(
        "pagination-gained",
        _C,
        "the operation {place} hands out its answer in pages now",
        "The client has iterators for it.",
    ),
    _rule(
        "pagination-lost",
        _B,
        "the operation {place} does not hand out its answer in pages any more",
        "The iterators are gone.",
    ),
    _rule(
        "pagination-items-changed",
        _B,
        "the operation {place} hands out pages of {new} now, and did of {old}",
        "The iterator gives something else.",
    ),
    _rule(
        "pagination-tokens-changed",
        _C,
        "the operation {place} goes from page to page by other members now",
        "The client knows them; its users need not.",
    ),
    _rule(
        "signature-demanded",
        _B,
        "the operation {place} needs a signature now",
        "Callers without credentials fail.",
    ),
    _rule(
        "signature-dropped",
        _C,
        "the operation {place} needs no signature any more",
        "A signature does no harm.",
    ),
    _rule(
        "http-binding-changed",
        _B,
        "the operation {place} is {new} now, and was {old}",
        "Clients made before send to another place.",
    ),
    _rule(
        "error-code-changed",
        _B,
        "{place} is called {new} on the wire now, and was called {old}",
        "Clients made before do not recognize it.",
    ),
    _rule(
        "error-status-changed",
        _B,
        "{place} comes with the HTTP status {new} now, and came with {old}",
        "Callers may look at it.",
    ),
    _rule(
        "error-fault-changed",
        _C,
        "{place} is the fault of the {new} now, and was that of the {old}",
        "Nothing depends on it.",
    ),
    _rule(
        "error-retry-changed",
        _C,
        "{place}: retrying it is {new} now, and was {old}",
        "Clients retry for themselves.",
    ),
)

_SERVICE: Final = (
    _rule(
        "service-renamed",
        _B,
        "the service is called {new} now, and was called {old}",
        "The classes of its clients are named after it.",
    ),
    _rule(
        "service-title-changed",
        _D,
        "the service is titled {new} now, and was titled {old}",
        "Text only.",
    ),
    _rule(
        "protocol-changed",
        _B,
        "the service speaks {new} now, and spoke {old}",
        "Clients made before are not understood.",
    ),
    _rule(
        "endpoint-changed",
        _B,
        "the service is reached as {new} now, and was reached as {old}",
        "Clients made before send to another place, or sign for another name.",
    ),
    _rule(
        "api-version-changed",
        _C,
        "the service has the API version {new} now, and had {old}",
        "What differs is reported by itself.",
    ),
)

_PYTHON: Final = (
    _rule(
        "python-name-removed",
        _B,
        "{place} is gone, or is not public any more",
        "Code that imports it fails.",
    ),
    _rule(
        "python-kind-changed",
        _B,
        "{place} is {new} now, and was {old}",
        "A class, a function and a value are used in different ways.",
    ),
    _rule(
        "python-base-removed",
        _B,
        "{place} does not derive any more from {old}",
        "`isinstance` and `except` tell otherwise.",
    ),
    _rule(
        "python-parameter-changed",
        _B,
        "{place} cannot be called as before: {new}",
        "Calls that were right fail.",
    ),
)

SECTIONS: Final = {
    "Shapes": _SHAPES,
    "Members": _MEMBERS,
    "Members without a name": _UNNAMED,
    "Types": _TYPES,
    "Limits": _LIMITS,
    "Operations and errors": _OPERATIONS,
    "The service": _SERVICE,
    "The Python surface": _PYTHON,
}
"""All rules, as the documentation groups them."""

RULES: Final = {rule.id: rule for section in SECTIONS.values() for rule in section}
"""All rules, by id."""
