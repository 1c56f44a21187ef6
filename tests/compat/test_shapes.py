"""Each rule about shapes, for what is sent, what is given, and data that no operation knows."""

from __future__ import annotations

from typing import Any

import pytest

from schemawright.compatibility.changes import Change, Direction, Verdict
from schemawright.shapes import Service
from schemawright.sources.base import OperationEntry, ServiceEntry

from .cases import CASES, Case
from .sides import differences

VERDICTS = {verdict.value[0]: verdict for verdict in Verdict}
USES = ("sent", "given", "data")


def service(use: str) -> ServiceEntry | None:
    if use == "data":
        return None
    operation = OperationEntry(
        name="Do",
        input="Taken" if use == "sent" else None,
        output="Given" if use == "given" else None,
    )
    return ServiceEntry(
        service=Service(name="s", title="S"), operations={"Do": operation}
    )


def schemas(use: str, shape: Any) -> dict[str, Any]:
    holder = {"sent": "Taken", "given": "Given", "data": "Holder"}[use]
    reference = {"$ref": "#/$defs/T"}
    return {holder: {"type": "object", "properties": {"t": reference}}, "T": shape}


def expected(case: Case, use: str) -> list[Change]:
    sent, given, read = (VERDICTS[letter] for letter in case.verdicts)
    judged = {
        "sent": [(Direction.INPUT, sent)],
        "given": [(Direction.OUTPUT, given)],
        "data": [(Direction.INPUT, sent), (Direction.OUTPUT, read)],
    }[use]
    if use == "data" and sent is read:
        judged = [(Direction.BOTH, sent)]
    changes = [
        Change(
            rule=case.rule,
            verdict=verdict,
            direction=direction,
            subject=case.subject,
            pointer=f"/$defs/T{case.pointer}",
            old=case.old,
            new=case.new,
            text=case.text,
        )
        for direction, verdict in judged
    ]
    return sorted(changes, key=lambda one: list(Verdict).index(one.verdict))


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("case", CASES, ids=[case.rule for case in CASES])
def test_a_change_is_judged(case: Case, use: str) -> None:
    before, after = schemas(use, case.before), schemas(use, case.after)
    found = differences(before, after, service(use), service(use))
    assert list(found.changes) == expected(case, use)


@pytest.mark.parametrize("case", CASES, ids=[case.rule for case in CASES])
def test_what_is_the_same_is_no_change(case: Case) -> None:
    for shape in (case.before, case.after):
        same = schemas("data", shape)
        assert differences(same, same).changes == ()


def test_true_is_not_one() -> None:
    before = schemas("data", {"type": "object", "properties": {"m": {"default": 1}}})
    after = schemas("data", {"type": "object", "properties": {"m": {"default": True}}})
    (change,) = differences(before, after).changes
    assert change.rule == "default-changed"
