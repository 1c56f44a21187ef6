"""Operations of an OpenAPI document: what each takes, gives and fails with, as structures, and how these travel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from ..errors import Diagnostics, Place
from ..schemas.values import is_list, is_object, shown
from ..shapes import ErrorFacts, HttpBinding
from .base import OperationEntry
from .openapi_files import Files, Located
from .openapi_parameters import Parameters
from .openapi_schemas import Schemas, reference
from .titles import pascal_case

METHODS: Final = ("get", "put", "post", "delete", "options", "head", "patch")
_REASONS: Final = {
    400: "BadRequest",
    401: "Unauthorized",
    402: "PaymentRequired",
    403: "Forbidden",
    404: "NotFound",
    405: "MethodNotAllowed",
    406: "NotAcceptable",
    408: "RequestTimeout",
    409: "Conflict",
    410: "Gone",
    412: "PreconditionFailed",
    413: "ContentTooLarge",
    415: "UnsupportedMediaType",
    422: "UnprocessableContent",
    423: "Locked",
    429: "TooManyRequests",
    500: "InternalServer",
    501: "NotImplemented",
    502: "BadGateway",
    503: "ServiceUnavailable",
    504: "GatewayTimeout",
}
"""Names of errors by status, independent of the release of Python."""
_WHOLE: Final = "body"
"""The member that an answer becomes which is no structure."""


@dataclass(slots=True)
class _Failure:
    """One status that operations answer with.

    Attributes:
        schemas: Of the bodies; None stands for one that no JSON describes.
    """

    name: str
    place: Place
    description: str | None
    schemas: set[str | None] = field(default_factory=set[str | None])


class Skipped(Exception):
    """An operation cannot be made; the text says why."""


class Operations:
    """Reads `paths`.

    Attributes:
        entries: By name.
        errors: What is to be said of error structures, by name.
    """

    def __init__(
        self, main: Located, files: Files, schemas: Schemas, diagnostics: Diagnostics
    ) -> None:
        self.entries: dict[str, OperationEntry] = {}
        self.errors: dict[str, ErrorFacts] = {}
        self._main = main
        self._files = files
        self._schemas = schemas
        self._diagnostics = diagnostics
        self._places: dict[str, Place] = {}
        self._failures: dict[str, _Failure] = {}

    def read(self) -> None:
        """Takes in all operations, and then the errors that they share."""
        paths = self._main.raw.get("paths")
        if is_object(paths):
            for path in paths:
                self._path(path, self._main / "paths" / path)
        if "webhooks" in self._main.raw:
            text = "webhooks are calls that others make; they are left out"
            place = self._main.place / "webhooks"
            self._diagnostics.note(place, "operation-skipped", text)
        for status, failure in sorted(self._failures.items()):
            self._error(status, failure)

    def _path(self, path: str, found: Located) -> None:
        item = self._files.follow(found)
        if item is None or not is_object(item.raw):
            return
        for method in METHODS:
            if is_object(item.raw.get(method)):
                self._method(path, method, item, item / method)

    def _method(self, path: str, method: str, item: Located, found: Located) -> None:
        name = self._name(path, method, found)
        if name is None:
            return
        try:
            self.entries[name] = self._entry(name, path, method, item, found)
        except Skipped as reason:
            text = f"the operation {name} is left out: {reason}"
            self._diagnostics.note(found.place, "operation-skipped", text)

    def _name(self, path: str, method: str, found: Located) -> str | None:
        stated = found.raw.get("operationId")
        name = stated if isinstance(stated, str) and pascal_case(stated) else None
        name = name or _made_name(path, method)
        other = self._places.setdefault(name, found.place)
        if other != found.place:
            what = f"the operation at {other.pointer} is called {name} too"
            place = found.place / "operationId" if stated else found.place
            remedy = "give each an `operationId` of its own"
            self._diagnostics.refuse(place, what, remedy)
            return None
        return name

    def _entry(
        self, name: str, path: str, method: str, item: Located, found: Located
    ) -> OperationEntry:
        raw = found.raw
        stem = pascal_case(name)
        output, answer = self._output(stem, found)
        parameters = Parameters(self._files, self._schemas, self._diagnostics)
        parameters.read(stem, path, item, found)
        body = self._body(stem, found)
        made = parameters.finished(body)
        title = None
        if made.properties:
            title = self._schemas.free(f"{stem}Request", f"{stem}Input")
            schema: dict[str, Any] = {"type": "object", "properties": made.properties}
            schema |= {"required": made.required} if made.required else {}
            schema["additionalProperties"] = False
            self._schemas.made(found.place, title, schema)
        return OperationEntry(
            name=name,
            input=title,
            output=output,
            errors=tuple(self._failing(found)),
            signed=self._needs_credentials(raw),
            description=_text(raw, "description") or _summary(raw),
            deprecated=raw.get("deprecated") is True,
            http_method=method.upper(),
            http_uri=path,
            binding=HttpBinding(
                path=made.path,
                query=made.query,
                headers=made.headers,
                cookies=made.cookies,
                body=made.body,
                answer=answer,
            ),
        )

    def _needs_credentials(self, raw: Mapping[str, Any]) -> bool:
        """Whether every way in asks for something; an empty requirement is a way in without."""
        security = raw.get("security", self._main.raw.get("security"))
        return is_list(security) and bool(security) and all(security)

    # Bodies.

    def _body(self, stem: str, found: Located) -> tuple[dict[str, Any], bool] | None:
        """The use of the schema of what is sent, and whether it must be there."""
        if "requestBody" not in found.raw:
            return None
        body = self._files.follow(found / "requestBody")
        if body is None or not is_object(body.raw):
            raise Skipped("its body cannot be read")
        schema = self._json(body)
        if schema is None:
            raise Skipped(f"it takes {_kinds(body)}, and no JSON")
        use: dict[str, Any] = {
            "$ref": reference(self._schemas.title(schema, f"{stem}Body"))
        }
        if text := _text(body.raw, "description"):
            use["description"] = text
        return use, body.raw.get("required") is True

    def _output(self, stem: str, found: Located) -> tuple[str | None, str | None]:
        """The structure of the answer, and the member of it that the answer is where it is no object."""
        answers = [
            answer
            for status, answer in self._responses(found)
            if status.startswith("2") and not _is_empty(answer)
        ]
        if not answers:
            return None, None
        schema = self._json(answers[0])
        if schema is None:
            raise Skipped(f"it gives {_kinds(answers[0])}, and no JSON")
        for other in answers[1:]:
            text = f"only the answer at {answers[0].pointer} is read, and not this one"
            self._diagnostics.note(other.place, "answer-skipped", text)
        if self._is_structure(schema):
            return self._schemas.title(schema, f"{stem}Response"), None
        wrapper = self._schemas.free(f"{stem}Response", f"{stem}Output")
        name = self._schemas.title(schema, f"{wrapper}Body")
        made = {"type": "object", "properties": {_WHOLE: {"$ref": reference(name)}}}
        place = answers[0].place / "content"
        self._schemas.made(place, wrapper, {**made, "required": [_WHOLE]})
        return wrapper, _WHOLE

    def _responses(self, found: Located) -> Iterator[tuple[str, Located]]:
        """By status, in order."""
        responses = found.raw.get("responses")
        for status in sorted(responses if is_object(responses) else ()):
            answer = self._files.follow(found / "responses" / status)
            if answer is not None and is_object(answer.raw):
                yield status, answer

    def _json(self, body: Located) -> Located | None:
        """The schema of the JSON that a body may be."""
        content = body.raw.get("content")
        for kind in content if is_object(content) else ():
            plain = kind.partition(";")[0].strip().lower()
            if plain.endswith(("/json", "+json")) or plain == "*/*":
                media = body / "content" / kind
                if is_object(media.raw) and "schema" in media.raw:
                    return media / "schema"
        return None

    def _is_structure(self, schema: Located) -> bool:
        """Whether a schema becomes a structure whatever else is said of it."""
        found: Located | None = schema
        if is_object(schema.raw) and self._schemas.is_union(schema):
            return False
        found = self._files.follow(schema)
        if found is None or not is_object(found.raw):
            return False
        raw = found.raw
        if {"oneOf", "anyOf"} & raw.keys() or raw.get("nullable") is True:
            return False
        if is_object(raw.get("properties")) and raw.get("type", "object") == "object":
            return True
        parts = raw.get("allOf")
        return is_list(parts) and any(
            self._is_structure(found / "allOf" / number) for number in range(len(parts))
        )

    # Errors.

    def _failing(self, found: Located) -> Iterator[str]:
        for status, answer in self._responses(found):
            if status[:1] not in ("4", "5") or len(status) != 3:
                continue
            failure = self._failures.get(status)
            if failure is None:
                name = self._schemas.free(*_error_names(status))
                text = _text(answer.raw, "description")
                failure = _Failure(name, answer.place, text)
                self._failures[status] = failure
            schema = self._json(answer)
            told = schema is not None and self._is_structure(schema)
            title = (
                self._schemas.title(schema, f"{failure.name}Body")
                if schema is not None and told
                else None
            )
            failure.schemas.add(title)
            yield failure.name

    def _error(self, status: str, failure: _Failure) -> None:
        """One structure a status; with members where all operations agree on them."""
        title, *others = sorted(failure.schemas, key=str)
        schema: dict[str, Any] = {"type": "object", "properties": {}}
        if title is not None and not others:
            schema = {"allOf": [{"$ref": reference(title)}]}
        if failure.description is not None:
            schema["description"] = failure.description
        place = failure.place / f"x-{failure.name}"
        self._schemas.made(place, failure.name, schema)
        exact = status.isdecimal()
        self.errors[failure.name] = ErrorFacts(
            code=status.upper(),
            http_status=int(status) if exact else None,
            fault="client" if status.startswith("4") else "server",
            retryable=status in ("429", "503"),
            throttling=status == "429",
        )


def _error_names(status: str) -> tuple[str, str]:
    fallback = f"Status{status.upper()}Error"
    reason = _REASONS.get(int(status)) if status.isdecimal() else None
    return (f"{reason}Error" if reason else fallback), fallback


def _made_name(path: str, method: str) -> str:
    """`GetUsersById` for GET of `/users/{id}`."""
    words = [method.capitalize()]
    for segment in path.split("/"):
        bare = segment.strip("{}")
        words.append(("By" if bare != segment else "") + pascal_case(bare))
    return "".join(words)


def _is_empty(answer: Located) -> bool:
    content = answer.raw.get("content")
    return not is_object(content) or not content


def _kinds(body: Located) -> str:
    content = body.raw.get("content")
    return " and ".join(content) if is_object(content) and content else shown(content)


def _summary(raw: Mapping[str, Any]) -> str | None:
    """The summary as a sentence."""
    text = (_text(raw, "summary") or "").strip()
    return f"{text}." if text and text[-1].isalnum() else text or None


def _text(raw: Mapping[str, Any], key: str) -> str | None:
    value = raw.get(key)
    return value if isinstance(value, str) and value.strip() else None
