"""Judges one copy of the generator: makes two small packages of `tests/mutants/`, uses them, and looks at what comes.

    python tests/mutant_check.py FOLDER

FOLDER holds `generator/` and `templates/`. Exit status 0: all is as it should be; 3: something is not, and is named;
1: the generator does not even run, which says nothing about the checks.
"""

from __future__ import annotations

import copy
import dataclasses
import importlib
import json
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

SCHEMAS = Path(__file__).parent / "mutants"
NOTICED = 3
SECRET = "hush-canary-hush"
CASES: Any = json.loads((SCHEMAS / "cases.json").read_text(encoding="utf-8"))

Check = Callable[[Any], None]
CHECKS: dict[str, list[Check]] = {"plain": [], "cloud": []}
"""By package; each takes the package."""


class WrongError(Exception):
    """The package does not do what it should."""


def about(module: str) -> Callable[[Check], Check]:
    def take(check: Check) -> Check:
        CHECKS[module].append(check)
        return check

    return take


def equal(found: object, wanted: object, what: str) -> None:
    if found != wanted or type(found) is not type(wanted):
        raise WrongError(f"{what}: {found!r} where {wanted!r} belongs")


def violations(cls: Any, data: Any) -> list[tuple[str, str]]:
    """Path and rule of everything that is wrong with data; empty where it is accepted."""
    return [(one.path, one.rule) for one in refusal(cls, data)]


def refusal(cls: Any, data: Any) -> Any:
    try:
        cls.from_dict(data)
    except ValueError as error:
        return error.errors  # type: ignore[attr-defined]
    return []


# What is accepted: `cases.json` has values of members of `Plant`, and whole structures.


def cases() -> Iterator[tuple[str, str, Any, str | None]]:
    """Member, path, value and the rule that it breaks; None where it is accepted."""
    for one in CASES["values"]:
        for value in one["fits"]:
            yield one["member"], one["path"], value, None
        for rule, values in one["breaks"].items():
            for value in values:
                yield one["member"], one["path"], value, rule


@about("plain")
def values_are_judged_and_kept(package: Any) -> None:
    for member, path, value, rule in cases():
        data = {"Name": "a1", member: value}
        what = f"{member} {value!r}"
        wanted = [] if rule is None else [(path, rule)]
        equal(violations(package.Plant, data), wanted, what)
        if rule is None:
            plant = package.Plant.from_dict(data)
            equal(plant.to_dict(), data, what)
            plant.validate()


@about("plain")
def the_walker_agrees(package: Any) -> None:
    """What is accepted by itself is no mistake beside another one."""
    for member, _, value, rule in cases():
        if rule is None and member != "Name":
            data = {"Name": 1, member: value}
            what = f"{member} {value!r} beside a mistake"
            equal(violations(package.Plant, data), [("name", "type")], what)


@about("plain")
def structures_are_judged_and_kept(package: Any) -> None:
    for title, table in CASES["structures"].items():
        cls = getattr(package, title)
        for data, wanted in table:
            found = [list(one) for one in violations(cls, data)]
            equal(found, wanted, f"{title} {data!r}")
            if not wanted:
                equal(cls.from_dict(data).to_dict(), data, f"{title} {data!r}")


# Structures.


@about("plain")
def a_required_member_has_no_default(package: Any) -> None:
    try:
        package.Plant()
    except TypeError:
        return
    raise WrongError("a Plant without its name")


@about("plain")
def unknown_members_are_left_out(package: Any) -> None:
    loose = package.Rope.from_dict({"strands": 1, "colour": "red"})
    equal(loose.to_dict(), {"strands": 1}, "an open Rope")


@about("plain")
def absence_is_told_from_null(package: Any) -> None:
    unset = package.UNSET
    plant = package.Plant(name="a1")
    equal(plant.note, unset, "a note that is not given")
    equal(plant.motto, None, "a motto that is not given")
    equal(plant.to_dict(), {"Name": "a1"}, "a plant with a name")
    equal(package.Plant.from_dict({"Name": "a1"}).note, unset, "a note that is absent")
    plant = package.Plant.from_dict({"Name": "a1", "Note": None})
    equal(plant.note, None, "a note that is null")
    equal(plant.to_dict(), {"Name": "a1", "Note": None}, "a plant with a null")


@about("plain")
def other_members_are_kept(package: Any) -> None:
    plant = package.Plant.from_dict({"Name": "a1", "Smell": "sweet"})
    equal(plant.additional_properties, {"Smell": "sweet"}, "other members")
    equal(plant.to_dict(), {"Name": "a1", "Smell": "sweet"}, "other members")


@about("plain")
def what_is_no_json_is_refused(package: Any) -> None:
    for value in ({1, 2}, float("nan"), {1: 2}, package.Rope(strands=1)):
        data = {"Name": "a1", "Parts": [value]}
        found = violations(package.Plant, data)
        equal([rule for _, rule in found], ["type"], f"{type(value)} among the parts")
    texts = package.Plant.from_json, '{"Name": "a1", "Parts": [NaN]}'
    equal(refused(*texts), [("", "json")], "NaN in a text")
    plant = package.Plant(name="a1", height=float("inf"))
    equal(refused(plant.to_json), [("height", "type")], "an infinite plant")
    plant = package.Plant(name="a1", additional_properties={"Name": "b1"})
    equal(len(refused(plant.to_dict)), 1, "a name that is given twice")


def refused(action: Callable[..., object], *arguments: object) -> list[tuple[str, str]]:
    try:
        action(*arguments)
    except ValueError as error:
        return [(one.path, one.rule) for one in error.errors]  # type: ignore[attr-defined]
    return []


@about("plain")
def frames_hold_no_data(package: Any) -> None:
    try:
        package.Plant.from_dict({"Name": SECRET})
    except ValueError as error:
        found = traceback.TracebackException.from_exception(error, capture_locals=True)
        # The first frame is this one.
        told = repr([each.locals for each in found.stack[1:]])
        equal(SECRET in told, False, "a value among the variables of an error")


@about("plain")
def unions_find_their_branch(package: Any) -> None:
    def read(**members: Any) -> Any:
        data = {"Bed": {}, **members}
        request = package.AddPlantsRequest.from_dict(data)
        equal(request.to_dict(), data, repr(members))
        return request

    hoe = {"kind": "tool", "form": "hoe", "length": 2}
    equal(type(read(Tool=hoe).tool).__name__, "Hoe", "a tool")
    equal(type(read(Tie={"strands": 3}).tie).__name__, "Rope", "a tie")
    hose = {"strands": 3, "nozzle": "brass"}
    equal(type(read(Tie=hose).tie).__name__, "Hose", "a tie with a nozzle")


@about("plain")
def instances_share_nothing_with_their_data(package: Any) -> None:
    data: dict[str, Any] = {
        "Bed": {"row": [{"Name": "a1", "Parts": [1], "Other": "x"}]},
        "Locks": {"door": "1234"},
        "Pins": ["1234"],
    }
    before = copy.deepcopy(data)
    request = package.AddPlantsRequest.from_dict(data)
    request.bed["row"].clear()
    request.locks.clear()
    request.pins.append("5678")
    equal(data, before, "data that an instance was read from")
    plant = package.Plant.from_dict(data["Bed"]["row"][0])
    plant.parts.append(2)
    plant.additional_properties.clear()
    equal(data, before, "data that an instance was read from")


# Errors.

WRONG: dict[str, Any] = {
    "Rulez": SECRET,
    "Bed": {
        "row/1~": [
            {"Name": "a1", "Months": [3, 13], "Growth": SECRET},
            {"Leaves": SECRET, "Photo": SECRET},
        ],
        "column": [],
        "row2": {},
    },
    "Pin": SECRET * 3,
    "Pins": ["1234", 5],
    "Locks": {"door": "x"},
    "Tool": {"form": "rake", "kind": "tool"},
    "Tie": {"strands": 1, "nozzle": 2},
}
MESSAGES = """AddPlantsRequest: 13 problems
  ["Rulez"]: is no member of AddPlantsRequest; did you mean "Rules"?
  bed: must have at most 2 members, not 3
  bed["row/1~"][0].months[1]: must be at most 12
  bed["row/1~"][0].growth: must be one of "YES", "NO" or "MAYBE"
  bed["row/1~"][1].name: is required; give "Name"
  bed["row/1~"][1].leaves: must be an integer, not a string
  bed["row/1~"][1].photo: must be base64, such as aGVsbG8=
  bed["column"]: its name must match the pattern ^row
  bed["row2"]: must be an array, not an object
  pin: must have at most 32 characters
  pins[1]: must be a string, not an integer
  locks["door"]: must have at least 4 characters
  tool.form: must be "spade" or "hoe": it tells the forms apart
"""


@about("plain")
def errors_say_all_and_show_nothing(package: Any) -> None:
    try:
        package.AddPlantsRequest.from_dict(WRONG)
    except package.ValidationError as error:
        equal(f"{error}\n", MESSAGES, "what is wrong")
        told = "".join(traceback.format_exception(error))
        if SECRET in told or SECRET in repr(error.errors):
            raise WrongError("an error shows a value") from None
        pointers = [one.pointer for one in error.errors]
        equal(pointers[2], "/Bed/row~11~0/0/Months/1", "a JSON Pointer")
        return
    raise WrongError("nothing is wrong")


@about("plain")
def errors_have_an_end(package: Any) -> None:
    many = {"Name": "a1", "Months": [0] * 150}
    equal(len(refusal(package.Plant, many)), 100, "violations of many")
    ring: list[Any] = []
    ring.append(ring)
    wanted = [('bed["row"][0]', "depth")]
    found = violations(package.AddPlantsRequest, {"Bed": {"row": ring}})
    equal(found, wanted, "data that holds itself")


@about("plain")
def objects_of_the_wrong_type_are_refused(package: Any) -> None:
    rope = package.Rope(strands=1)
    for bed in ({"row": [rope]}, {"row": [{"Name": SECRET}]}):
        request = package.AddPlantsRequest(bed=bed)
        for method in (request.validate, request.to_dict):
            try:
                method()
            except package.ValidationError as error:
                found = [(one.path, one.rule) for one in error.errors]
                equal(found, [('bed["row"][0]', "type")], "a wrong object")
                equal(SECRET in str(error), False, "an error that shows a value")
            else:
                raise WrongError(f"{method.__name__} takes a wrong object")
    wrong = package.Plant(name="a1", leaves=10)
    try:
        wrong.validate()
    except package.ValidationError as error:
        equal(error.errors[0].path, "leaves", "what validate finds")
        return
    raise WrongError("validate finds nothing")


# Secrets.


@about("plain")
def secrets_are_in_no_repr(package: Any) -> None:
    request = package.AddPlantsRequest.from_dict(
        {"Bed": {}, "Pin": SECRET, "Pins": [SECRET], "Locks": {"door": SECRET}}
    )
    wanted = "AddPlantsRequest(bed={}, tool=None, tie=None, rules=None, marks=None)"
    for text in (repr(request), str(request), f"{request}"):
        equal(text, wanted, "a repr")


def call(package: Any, answer: Mapping[str, Any]) -> tuple[Any, Any]:
    """What `ShowCrop` gives for an answer, and how a hook sees the call."""
    seen: list[Any] = []
    hooks = importlib.import_module("cloud.hooks")

    class Watching(hooks.Hook):  # type: ignore[misc, name-defined]
        def after(self, call: Any, /) -> None:
            seen.append(call)

    with package.Client.stub(hooks=[Watching()]) as (client, stub):
        stub.respond("ShowCrop", lambda request: copy.deepcopy(dict(answer)))
        found = client.show_crop(name="rye", key=SECRET, keys=[SECRET])
    return found, seen[0]


@about("cloud")
def names_inside_a_secret_are_not_told(package: Any) -> None:
    wrong = {"Name": "rye", "Notes": {SECRET: "much"}}
    (found,) = refusal(package.ShowCropRequest, wrong)
    told = (found.path, found.pointer, found.message)
    wanted = ("notes[…]", "/Notes/…", "must have at most 3 characters")
    equal(told, wanted, "a mistake inside a secret")
    request = package.ShowCropRequest.from_dict({"Name": "rye", "Notes": {SECRET: ""}})
    equal(SECRET in repr(request), False, "a secret in a repr")


@about("cloud")
def hooks_see_no_secrets(package: Any) -> None:
    answer = {"Crop": {"Name": "rye"}, "Key": SECRET}
    found, seen = call(package, answer)
    equal(found.key, SECRET, "the answer")
    equal(SECRET in repr(seen), False, "a secret in a hook")
    wanted = {"Name": "rye", "Key": "<hidden>", "Keys": "<hidden>"}
    shown = {**seen.request, "Keys": "<hidden>"}
    equal(shown, wanted, "a request as hooks see it")
    equal(SECRET in repr(found), False, "a secret in an answer")
    equal("rye" in repr(found), True, "a name in an answer")


# Services.


class Answering:
    """A transport that has one answer, whatever schemas say."""

    def __init__(self, answer: Mapping[str, Any]) -> None:
        self.answer = answer
        self.requests: list[Any] = []

    def send(
        self, operation: Any, request: Any, /, *, timeout: float | None = None
    ) -> Mapping[str, Any]:
        self.requests.append((operation.name, request))
        return self.answer


@about("cloud")
def answers_are_read_leniently(package: Any) -> None:
    crop = {"Name": "barleycorn", "State": "SOWN", "Soil": "clay"}
    transport = Answering({"Crop": crop, "News": 1})
    client = package.Client(transport)
    found = client.show_crop(name="rye").crop
    equal(found.name, "barleycorn", "a name beyond its limit")
    equal(found.state, "SOWN", "a state that is news")
    equal(package.CropState.is_known(found.state), False, "a state that is news")
    transport.answer = {"Crop": {"Name": "rye", "State": "RIPE"}}
    found = client.show_crop(name="rye").crop
    equal(package.CropState.is_known(found.state), True, "a known state")
    equal(found.to_dict(), {"Name": "rye", "State": "RIPE"}, "an answer in wire form")
    equal(type(found.to_dict()["State"]), str, "the type of a state in wire form")
    transport.answer = {"Crop": {}}
    equal(client.show_crop(name="rye").crop.name, None, "a required name that is gone")


@about("cloud")
def requests_are_checked_before_they_are_sent(package: Any) -> None:
    transport = Answering({"Crop": {"Name": "rye"}})
    client = package.Client(transport)
    client.show_crop(name="rye")
    equal(transport.requests, [("ShowCrop", {"Name": "rye"})], "what is sent")
    try:
        client.show_crop(name="barley")
    except package.ValidationError:
        equal(len(transport.requests), 1, "requests that are sent")
        return
    raise WrongError("a wrong request is sent")


@about("cloud")
def services_refuse_what_they_do_not_know(package: Any) -> None:
    wrong = {"Name": "rye", "Imge": "eA=="}
    found = refusal(package.ShowCropRequest, wrong)
    equal([one.rule for one in found], ["additionalProperties"], "an unknown member")
    equal(found[0].message.endswith('did you mean "Image"?'), True, found[0].message)


@about("cloud")
def moments_and_bytes_travel(package: Any) -> None:
    moment = datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)
    read = package.ShowCropRequest.from_dict
    for since in (1714979289, 1714979289.5, "2024-05-06T07:08:09+00:00", moment):
        data = {"Name": "rye", "Since": since, "Image": "eA=="}
        equal(read(data).to_dict(), data, repr(since))
    request = package.ShowCropRequest(name="rye", since=moment, image=b"x")
    wanted = {"Name": "rye", "Since": moment, "Image": b"x"}
    equal(request.to_dict(), wanted, "what boto3 takes")
    wanted = {"Name": "rye", "Since": 1714979289, "Image": "eA=="}
    equal(json.loads(request.to_json()), wanted, "what travels")


@about("cloud")
def errors_have_their_class(package: Any) -> None:
    refusals = importlib.import_module("cloud._refusals")
    facts: Any = {"message": "gone", "request_id": None, "response": {}}
    error = refusals.refusal("ShowCrop", code="CropLost", status=404, **facts)
    equal(type(error).__name__, "CropLostException", "a known error")
    equal(str(error), "CropLost in ShowCrop: gone", "a known error")
    equal(type(error).code, "CropLost", "the code of a class of errors")
    equal(type(error).http_status, 404, "the status of a class of errors")
    busy = refusals.refusal("ShowCrop", code="Throttling", status=400, **facts)
    equal(busy.retryable, True, "an error that waiting helps against")


@about("plain")
def operations_are_paired_by_title(package: Any) -> None:
    operations = importlib.import_module("plain.operations")
    found = [(one.input, one.output) for one in operations.OPERATIONS.values()]
    wanted = [
        ("AddPlantsRequest", "AddPlantsResponse"),
        ("DropPlantsRequest", "DropPlantsResponse"),
    ]
    equal(found, wanted, "operations")
    equal(package.DropPlantsRequest.operation.method, "drop_plants", "a method")


# Words.

DOCS = (
    "What the gardener calls it. 2 to 4 characters",
    "The one to drop.",
    "How it grows & spreads.",
    "Absent means `5`.",
    "Secret; 4 to 32 characters.",
    "More than 0; less than 4; a multiple of 0.1.",
)


@about("plain")
def texts_are_told_and_fillers_are_not(package: Any) -> None:
    folder = Path(package.__file__).parent
    text = (folder / "models.py").read_text(encoding="utf-8")
    for wanted in DOCS:
        equal(wanted in text, True, f"the docstring {wanted!r}")
    told = text + (folder / "enums.py").read_text(encoding="utf-8")
    for filler in ("schema from", "<p>", "<b>", "&amp;"):
        equal(filler in told, False, f"the text {filler!r}")


@about("plain")
def a_field_is_a_field(package: Any) -> None:
    fields = [field.name for field in dataclasses.fields(package.Rules)]
    equal(fields[:3], ["days", "from_", "until"], "fields")
    equal(hasattr(package.Rope(strands=1), "__dict__"), False, "slots")


def complaint(folder: Path) -> str | None:
    """What is wrong with the copy in a folder, as far as it is noticed."""
    sys.path.insert(0, str(folder / "generator"))
    import schemawright
    from schemawright.errors import SchemawrightError

    assert Path(schemawright.__file__).is_relative_to(folder)
    with tempfile.TemporaryDirectory(dir=folder) as place:
        for module, checks in CHECKS.items():
            try:
                schemawright.generate(
                    schemas=SCHEMAS / module,
                    output=f"{place}/{module}",
                    module=module,
                    targets=("dataclasses", "client"),
                )
            except SchemawrightError as error:
                return f"{module} is not generated: {error}"
            sys.path.insert(0, f"{place}/{module}")
            for check in checks:
                try:
                    check(importlib.import_module(module))
                # A broken package may raise anything.
                except Exception as error:  # noqa: BLE001
                    return f"{check.__name__}: {type(error).__name__}: {error}"
    return None


if __name__ == "__main__":
    found = complaint(Path(sys.argv[1]).resolve())
    if found is not None:
        sys.stderr.write(f"{found}\n")
        sys.exit(NOTICED)
