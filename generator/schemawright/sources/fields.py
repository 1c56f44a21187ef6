"""Reads a JSON object key by key and refuses, with its place, whatever is not as expected."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches
from typing import cast

from ..errors import Diagnostics, Place
from ..shapes import Json


class Fields:
    """One object of a file.

    Each reader answers with the value, or with the empty value of its kind where the key is absent or the value is of
    another kind; the latter is refused. `refuse_others` then refuses the keys that nobody asked for.
    """

    def __init__(self, data: object, place: Place, diagnostics: Diagnostics) -> None:
        self._place = place
        self._diagnostics = diagnostics
        self._asked: list[str] = []
        self._data: dict[str, object] = {}
        if isinstance(data, dict):
            self._data = cast("dict[str, object]", data)
        else:
            self.refuse("this is no object", "write an object")

    def __bool__(self) -> bool:
        return bool(self._data)

    def refuse(self, what: str, remedy: str, key: str | int | None = None) -> None:
        place = self._place if key is None else self._place / key
        self._diagnostics.refuse(place, what, remedy)

    def refuse_others(self) -> None:
        for key in self._data:
            if key not in self._asked:
                near = get_close_matches(key, self._asked, n=1)
                known = f"known are {', '.join(self._asked)}"
                remedy = f"did you mean {near[0]}?" if near else known
                self.refuse(f"unknown key {key!r}", remedy, key)

    def text(self, key: str, *, required: bool = False, default: str = "") -> str:
        if required and key not in self._data:
            self.refuse(f"{key!r} is missing", f"add {key!r}, a string")
        value = self.optional_text(key)
        return default if value is None else value

    def optional_text(self, key: str) -> str | None:
        value = self._get(key)
        if value is None or isinstance(value, str):
            return value
        self._wrong(key, "a string")
        return None

    def optional_integer(self, key: str) -> int | None:
        value = self._get(key)
        if value is None or (isinstance(value, int) and not isinstance(value, bool)):
            return value
        self._wrong(key, "a whole number")
        return None

    def flag(self, key: str) -> bool:
        value = self._get(key)
        if value is None or isinstance(value, bool):
            return value or False
        self._wrong(key, "true or false")
        return False

    def flag_or_text(self, key: str) -> bool | str:
        value = self._get(key)
        if value is None or isinstance(value, bool | str):
            return value or False
        self._wrong(key, "true, false or a string")
        return False

    def texts(self, key: str, *, required: bool = False) -> tuple[str, ...]:
        value = self._get(key)
        if value is None:
            if required:
                self.refuse(f"{key!r} is missing", f"add {key!r}, a list of strings")
            return ()
        if isinstance(value, list):
            items = cast("list[object]", value)
            if all(isinstance(item, str) for item in items):
                return tuple(cast("list[str]", items))
        self._wrong(key, "a list of strings")
        return ()

    def table(self, key: str) -> Fields:
        value = self._get(key)
        empty: dict[str, object] = {}
        inner = empty if value is None else value
        return Fields(inner, self._place / key, self._diagnostics)

    def entries(self, key: str) -> Iterator[tuple[str, Fields]]:
        """The objects of a table whose names are data."""
        table = self.table(key)
        for name, value in table._data.items():
            yield name, Fields(value, table._place / name, self._diagnostics)

    def items(self, key: str) -> Iterator[Fields]:
        """The objects of a list."""
        value = self._get(key)
        if value is None:
            return
        if not isinstance(value, list):
            self._wrong(key, "a list of objects")
            return
        for index, item in enumerate(cast("list[object]", value)):
            yield Fields(item, self._place / key / index, self._diagnostics)

    def json_object(self, key: str) -> dict[str, Json] | None:
        """An object whose members are not looked at."""
        value = self._get(key)
        if value is None or isinstance(value, dict):
            return cast("dict[str, Json] | None", value)
        self._wrong(key, "an object")
        return None

    def _get(self, key: str) -> object:
        self._asked.append(key)
        return self._data.get(key)

    def _wrong(self, key: str, expected: str) -> None:
        self.refuse(f"{key!r} is no proper value", f"write {expected}", key)
