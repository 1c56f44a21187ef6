"""Data of nullable in its JSON form: one TypedDict a structure."""

from typing import NotRequired, TypedDict


class TaskDict(TypedDict):
    required_or_null: str | None

    openapi: NotRequired[str | None]

    any_of: NotRequired[str | None]
    """A note, or the statement that there is none. At most 20 characters."""

    one_of: NotRequired[int | None]
    """At least 1."""

    never_null: NotRequired[str]

    list_of_nullable: NotRequired[list[int | None]]
