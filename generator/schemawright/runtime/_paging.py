"""How operations hand out their answers in pages: which request comes next, and when there is no more.

No call is made here, so that clients of all kinds share it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, TypeAlias

from ._errors import MalformedAnswer
from ._operations import Operation, Paginator
from ._runtime import Structure, codec_of
from ._wire import is_list, is_mapping

Path: TypeAlias = "tuple[str | int, ...]"

_STEP = re.compile(r"\s*(?:\.?([^\s.\[\]|]+)|\[(-?[0-9]+)\])\s*")


class Paging:
    """The pages of one operation, one request after the other.

        paging = Paging(operation, request)
        while paging.request is not None:
            page = paging.turn(send(operation, paging.request))

    Args:
        operation: One that hands out pages.
        request: The first request, in wire form.
        limit: Most items on all pages together; the last page is cut there.

    Attributes:
        request: The next request; None after the last page.

    Raises:
        ValueError: `limit` is negative.
    """

    def __init__(
        self,
        operation: Operation,
        request: Mapping[str, Any],
        *,
        limit: int | None = None,
    ) -> None:
        if limit is not None and limit < 0:
            raise ValueError("limit is negative; give 0 or more, or None for all")
        self._operation = operation
        self._paginator = paginator_of(operation)
        self._left = limit
        # Digests: a token may be long, and there is one a page.
        self._seen: set[int] = set()
        self.request: dict[str, Any] | None = dict(request) if limit != 0 else None
        start = [request.get(name) for name in self._paginator.input_tokens]
        if any(start):
            self._seen.add(hash(repr(start)))

    def turn(self, answer: Mapping[str, Any]) -> Mapping[str, Any]:
        """The page that an answer is, in wire form; decides what to ask for next.

        Raises:
            MalformedAnswer: The service gave a token for the second time: its pages would never end.
        """
        self.request = self._next(answer)
        if self._left is None:
            return answer
        for key in self._paginator.result_keys:
            items = search(key, answer)
            if is_list(items):
                if len(items) > self._left:
                    answer = replaced(answer, key, items[: self._left])
                self._left -= min(len(items), self._left)
        if self._left == 0:
            self.request = None
        return answer

    def _next(self, answer: Mapping[str, Any]) -> dict[str, Any] | None:
        tokens = next_tokens(self._paginator, answer)
        if tokens is None:
            return None
        digest = hash(repr(list(tokens.values())))
        if digest in self._seen:
            names = " and ".join(self._paginator.output_tokens)
            raise MalformedAnswer(
                f"{self._operation.name}: the service gave the same {names} twice, so its pages would never end; "
                "what came so far is good"
            )
        self._seen.add(digest)
        return with_tokens(self.request or {}, tokens)


def paginator_of(operation: Operation) -> Paginator:
    """How an operation hands out pages.

    Raises:
        ValueError: It does not.
    """
    if operation.paginator is None:
        raise ValueError(f"{operation.name} gives its answer whole, not in pages")
    return operation.paginator


def next_tokens(
    paginator: Paginator, answer: Mapping[str, Any]
) -> dict[str, Any] | None:
    """Where to go on from, by input member; None after the last page."""
    if paginator.more_results is not None and not search(
        paginator.more_results, answer
    ):
        return None
    values = [search(key, answer) or None for key in paginator.output_tokens]
    tokens = dict(zip(paginator.input_tokens, values, strict=True))
    return tokens if any(tokens.values()) else None


def with_tokens(
    request: Mapping[str, Any], tokens: Mapping[str, Any]
) -> dict[str, Any]:
    """A request that goes on from where the tokens say."""
    kept = {name: value for name, value in request.items() if name not in tokens}
    return kept | {name: token for name, token in tokens.items() if token is not None}


def items_of(operation: Operation, page: object) -> Iterator[Any]:
    """The items of a decoded page: those of all its lists, one list after the other."""
    for key in paginator_of(operation).result_keys:
        found: object = page
        for step in _alternatives(key)[0]:
            if not isinstance(found, Structure):
                break
            found = getattr(found, codec_of(type(found)).names[str(step)])
        if is_list(found):
            yield from found


def search(expression: str, data: Any) -> Any:
    """What a path leads to: `a.b`, `a[-1].b`, or the first of `a || b` that is there and not empty; else None."""
    found: Any = None
    for path in _alternatives(expression):
        found = data
        for step in path:
            found = _inside(found, step)
        if found not in (None, "", [], {}):
            return found
    return found


def replaced(data: Mapping[str, Any], expression: str, value: Any) -> dict[str, Any]:
    """A copy of `data` with another value where a path of names leads."""
    return _replaced(data, _alternatives(expression)[0], value)


def _replaced(data: Mapping[str, Any], path: Path, value: Any) -> dict[str, Any]:
    name, rest = str(path[0]), path[1:]
    inner = data.get(name)
    if rest:
        value = _replaced(inner if is_mapping(inner) else {}, rest, value)
    return {**data, name: value}


def _inside(data: Any, step: str | int) -> Any:
    if isinstance(step, str):
        return data.get(step) if is_mapping(data) else None
    if is_list(data) and -len(data) <= step < len(data):
        return data[step]
    return None


@cache
def _alternatives(expression: str) -> tuple[Path, ...]:
    return tuple(
        tuple(name or int(index) for name, index in _STEP.findall(part))
        for part in expression.split("||")
    )
