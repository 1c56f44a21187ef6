"""Reading one table of a configuration file, key by key, with a message for whatever is wrong."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, time
from difflib import get_close_matches
from pathlib import Path
from typing import TypeAlias

Toml: TypeAlias = (
    "bool | int | float | str | date | time | list[Toml] | dict[str, Toml]"
)
"""A value as `tomllib` gives it."""


@dataclass(slots=True)
class Table:
    """Remembers which keys were asked for: the others are unknown, and those asked for are what they may have meant.

    Attributes:
        name: Dotted, as the file spells it; empty for the top level.
        problems: Receives one line for each wrong key or value.
    """

    file: Path
    name: str
    values: Mapping[str, Toml]
    problems: list[str]
    _asked: list[str] = field(default_factory=list[str])

    @property
    def label(self) -> str:
        return f"{self.file}: [{self.name}] " if self.name else f"{self.file}: "

    def text(self, key: str) -> str | None:
        match self._value(key):
            case None | str() as value:
                return value
            case other:
                self._wrong(key, "a string", other)
                return None

    def path(self, key: str) -> Path | None:
        """A path relative to the folder of the file."""
        text = self.text(key)
        if text is not None and "\\" in text:
            portable = text.replace("\\", "/")
            self.problems.append(
                f"{self.label}`{key}` has a backslash, which parts folders on Windows only; write `{portable}`"
            )
        return None if text is None else self.file.parent / text

    def paths(self, key: str) -> tuple[Path, ...] | None:
        """Paths relative to the folder of the file."""
        texts = self.texts(key)
        return None if texts is None else tuple(self.file.parent / one for one in texts)

    def flag(self, key: str) -> bool | None:
        match self._value(key):
            case None | bool() as value:
                return value
            case other:
                self._wrong(key, "true or false", other)
                return None

    def texts(self, key: str) -> tuple[str, ...] | None:
        match self._value(key):
            case None:
                return None
            case list() as values:
                texts = tuple(one for one in values if isinstance(one, str))
                if len(texts) == len(values):
                    return texts
                self._wrong(key, "a list of strings", values)
            case other:
                self._wrong(key, "a list of strings", other)
        return None

    def pairs(self, key: str) -> tuple[tuple[str, str], ...] | None:
        table = self.table(key)
        if table is None:
            return None
        texts = tuple((name, table.text(name)) for name in table.values)
        return tuple((name, text) for name, text in texts if text is not None)

    def table(self, key: str) -> Table | None:
        match self._value(key):
            case None:
                return None
            case dict() as values:
                return self._inner(key, values)
            case other:
                self._wrong(key, "a table", other)
                return None

    def tables(self, key: str) -> tuple[Table, ...] | None:
        match self._value(key):
            case None:
                return None
            case list() as values:
                tables = [one for one in values if isinstance(one, dict)]
                if len(tables) == len(values):
                    return tuple(
                        self._inner(f"{key}.{index}", one)
                        for index, one in enumerate(tables)
                    )
                self._wrong(key, "a list of tables", values)
            case other:
                self._wrong(key, "a list of tables", other)
        return None

    def refuse_unknown(self, known: Iterable[str] = ()) -> None:
        """Reports each key that nobody asked for; call it last."""
        names = dict.fromkeys((*self._asked, *known))
        for key in self.values:
            if key not in names:
                hint = (
                    "; write its keys at the top level of this file"
                    if key == "tool"
                    else near(key, names)
                )
                self.problems.append(f"{self.label}`{key}` is no setting{hint}")

    def _inner(self, key: str, values: Mapping[str, Toml]) -> Table:
        name = f"{self.name}.{key}" if self.name else key
        return Table(self.file, name, values, self.problems)

    def _value(self, key: str) -> Toml | None:
        self._asked.append(key)
        return self.values.get(key)

    def _wrong(self, key: str, wanted: str, value: Toml) -> None:
        self.problems.append(
            f"{self.label}`{key}` must be {wanted}, not {_kind(value)}"
        )


def near(name: str, known: Iterable[str]) -> str:
    """A hint at what `name` may have meant, ready to follow a statement; empty where nothing is near."""
    matches = get_close_matches(name, list(known), n=3, cutoff=0.6)
    if not matches:
        return ""
    return f"; did you mean {' or '.join(f'`{one}`' for one in matches)}?"


def _kind(value: Toml) -> str:
    match value:
        case bool():
            return "true or false"
        case str():
            return "a string"
        case int() | float():
            return "a number"
        case list():
            return "a list of other things"
        case dict():
            return "a table"
        case date() | time():
            return "a date"
