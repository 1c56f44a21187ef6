"""Parameters of an operation as members of what it takes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from ..errors import Diagnostics, Place
from ..schemas.values import is_list, is_object, shown
from ..shapes import HttpParameter
from .openapi_files import Files, Located
from .openapi_schemas import Schemas, reference
from .titles import pascal_case

_PLACES: Final = ("path", "query", "header", "cookie")
_IGNORED: Final = frozenset(("accept", "content-type", "authorization"))
"""Headers that OpenAPI has parameters not describe (3.1, section 4.8.12.2)."""
_STYLES: Final = {
    "path": "simple",
    "query": "form",
    "header": "simple",
    "cookie": "form",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Members:
    """What an operation takes, and how it travels.

    Attributes:
        properties: Schemas by member.
        body: The member that is sent as the body.
    """

    properties: dict[str, Any]
    required: list[str]
    path: tuple[HttpParameter, ...]
    query: tuple[HttpParameter, ...]
    headers: tuple[HttpParameter, ...]
    cookies: tuple[HttpParameter, ...]
    body: str | None


@dataclass(frozen=True, slots=True)
class _Parameter:
    name: str
    where: str
    use: dict[str, Any]
    required: bool
    style: str


class Unsendable(Exception):
    """A parameter cannot be written; the text says why."""


class Parameters:
    """Collects the parameters of one operation and its path; those of the operation win."""

    def __init__(
        self, files: Files, schemas: Schemas, diagnostics: Diagnostics
    ) -> None:
        self._files = files
        self._schemas = schemas
        self._diagnostics = diagnostics
        self._found: dict[tuple[str, str], _Parameter] = {}

    def read(self, stem: str, path: str, item: Located, found: Located) -> None:
        """Takes in the parameters of a path and of one method of it; `stem` begins the names of schemas."""
        for holder in (item, found):
            for each in self._listed(holder):
                self._take(stem, each)
        for name in [name for name, where in self._found if where == "path"]:
            if f"{{{name}}}" not in path:
                what = f"`{path}` has no {{{name}}}"
                self._diagnostics.refuse(
                    found.place, what, "correct the path or the parameter"
                )
        for name in _placeholders(path):
            if (name, "path") not in self._found:
                what = f"nothing says what {{{name}}} of the path is"
                self._diagnostics.refuse(
                    found.place, what, "add a parameter with `in: path`"
                )

    def finished(self, body: tuple[dict[str, Any], bool] | None) -> Members:
        """The members of the structure, each name once: one that stands in two places is qualified in both."""
        counts = Counter(name for name, _ in self._found)
        properties: dict[str, Any] = {}
        required: list[str] = []
        travel: dict[str, list[HttpParameter]] = {where: [] for where in _PLACES}
        for one in self._found.values():
            member = one.name
            if counts[one.name] > 1 or (member == "body" and body is not None):
                member = f"{one.name}-{one.where}"
            properties[member] = one.use
            if one.required:
                required.append(member)
            travel[one.where].append(HttpParameter(member, one.name, one.style))
        if body is not None:
            properties["body"] = body[0]
            required.extend(["body"] if body[1] else [])
        return Members(
            properties=properties,
            required=required,
            path=tuple(travel["path"]),
            query=tuple(travel["query"]),
            headers=tuple(travel["header"]),
            cookies=tuple(travel["cookie"]),
            body="body" if body is not None else None,
        )

    def _listed(self, holder: Located) -> Iterator[Located]:
        parameters = holder.raw.get("parameters", [])
        if not is_list(parameters):
            what = "`parameters` must be a list"
            self._diagnostics.refuse(holder.place / "parameters", what, "write a list")
            return
        for number in range(len(parameters)):
            found = self._files.follow(holder / "parameters" / number)
            if found is not None:
                yield found

    def _take(self, stem: str, found: Located) -> None:
        raw = found.raw
        name = raw.get("name") if is_object(raw) else None
        where = raw.get("in") if is_object(raw) else None
        if not isinstance(name, str) or where not in _PLACES:
            what = "a parameter must have a `name`, and `in`"
            remedy = f"say that it is in one of {', '.join(_PLACES)}"
            self._diagnostics.refuse(found.place, what, remedy)
            return
        if where == "header" and name.lower() in _IGNORED:
            text = f"the header {name} is not a parameter's to describe; it is left out"
            self._diagnostics.note(found.place, "parameter-skipped", text)
            return
        required = where == "path" or raw.get("required") is True
        try:
            schema, style = self._schema(found, where)
        except Unsendable as reason:
            self._refuse_unsendable(found.place, name, reason, required=required)
            return
        use: dict[str, Any] = {
            "$ref": reference(self._schemas.title(schema, _name(found, stem, name)))
        }
        if isinstance(raw.get("description"), str):
            use["description"] = raw["description"]
        if raw.get("deprecated") is True:
            use["deprecated"] = True
        self._found[name, where] = _Parameter(name, where, use, required, style)

    def _refuse_unsendable(
        self, place: Place, name: str, reason: Unsendable, *, required: bool
    ) -> None:
        if required:
            remedy = "describe it as text, a number, a boolean or a list of these"
            self._diagnostics.refuse(place, f"{name} {reason}", remedy)
        else:
            text = f"{name} {reason}; it is left out"
            self._diagnostics.note(place, "parameter-skipped", text)

    def _schema(self, found: Located, where: str) -> tuple[Located, str]:
        """The schema of a parameter, and how its values are written: `json`, `comma` or `repeat`."""
        content = found.raw.get("content")
        if is_object(content) and content:
            kind = next(iter(content))
            media = found / "content" / kind
            if kind.endswith("json") and is_object(media.raw) and "schema" in media.raw:
                return media / "schema", "json"
            raise Unsendable(f"is written as {kind}, which is no JSON")
        if "schema" not in found.raw:
            raise Unsendable("has no schema")
        style = found.raw.get("style", _STYLES[where])
        schema = found / "schema"
        if style != _STYLES[where]:
            raise Unsendable(f"has the style {shown(style)}")
        if self._holds_objects(schema):
            raise Unsendable("is an object")
        explode = found.raw.get("explode", style == "form")
        return schema, "repeat" if explode is True and where == "query" else "comma"

    def _holds_objects(self, schema: Located) -> bool:
        found = self._files.follow(schema)
        if found is None or not is_object(found.raw):
            return False
        if "properties" in found.raw or found.raw.get("type") == "object":
            return True
        if is_object(found.raw.get("items")):
            items = self._files.follow(found / "items")
            return (
                items is not None
                and is_object(items.raw)
                and bool({"properties", "items"} & items.raw.keys())
            )
        return False


def _name(found: Located, stem: str, name: str) -> str:
    """After its component where it is one; else after the operation."""
    head, _, last = found.pointer.rpartition("/")
    if head.endswith("/parameters") and not last.isdecimal():
        return pascal_case(last)
    return stem + pascal_case(name)


def _placeholders(path: str) -> Iterator[str]:
    for part in path.split("{")[1:]:
        yield part.partition("}")[0]
