"""Globs over the names of operations, and what is said of those that fit none."""

from __future__ import annotations

import pytest

from schemawright.errors import ConfigurationError
from schemawright.sources.selection import ALL, Selection

NAMES = ("SignUp", "InitiateAuth", "AdminGetUser", "AdminDeleteUser", "GetUser")


@pytest.mark.parametrize(
    ("selection", "kept"),
    [
        (ALL, set(NAMES)),
        (Selection(("SignUp",)), {"SignUp"}),
        (
            Selection(("SignUp", "Admin*")),
            {"SignUp", "AdminGetUser", "AdminDeleteUser"},
        ),
        (Selection(("*User",), ("AdminDelete*",)), {"AdminGetUser", "GetUser"}),
        (Selection((), ("*User",)), {"SignUp", "InitiateAuth"}),
        (Selection(("?etUser",)), {"GetUser"}),
    ],
)
def test_what_is_wanted(selection: Selection, kept: set[str]) -> None:
    assert selection.of(NAMES, "here") == kept
    assert bool(selection) is (selection is not ALL)


@pytest.mark.parametrize(
    ("selection", "expected"),
    [
        (
            Selection(("InitateAuth", "Admn*")),
            "here: `operations` has `InitateAuth`, which fits no operation; did you mean `InitiateAuth`?\n"
            "here: `operations` has `Admn*`, which fits no operation; did you mean `AdminDeleteUser`?",
        ),
        (
            Selection(("SignUp",), ("*Usr", "signup")),
            "here: `exclude-operations` has `*Usr`, which fits no operation; did you mean `AdminDeleteUser`?\n"
            "here: `exclude-operations` has `signup`, which fits no operation; "
            "operations are spelt as in `AdminDeleteUser`, `AdminGetUser`, `GetUser`",
        ),
        (
            Selection(("SignUp", "GetUser"), ("*U*",)),
            "here: `exclude-operations` leaves no operation; take a glob out of it",
        ),
    ],
)
def test_what_cannot_be(selection: Selection, expected: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        selection.of(NAMES, "here")
    assert str(caught.value) == expected


def test_where_there_are_no_operations() -> None:
    with pytest.raises(ConfigurationError) as caught:
        Selection(("SignUp",)).of((), "here")
    assert str(caught.value) == (
        "here: `operations` has `SignUp`, which fits no operation; there are none, so take the setting out"
    )
