"""Paginators of boto3-shaped clients; they take and give what boto3's do."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from importlib import import_module
from typing import Any, TypeAlias

from ._errors import DependencyMissing, MalformedAnswer
from ._operations import Operation, Paginator
from ._paging import next_tokens, paginator_of, replaced, search, with_tokens
from ._raw_forms import member_kind
from ._wire import is_list, is_mapping

Method: TypeAlias = Callable[..., Any]

_TRUNCATED = "boto_truncate_amount"


class RawPaginator:
    """Makes iterables of pages, as a paginator of boto3 does."""

    def __init__(self, operation: Operation, method: Method) -> None:
        self._operation = operation
        self._method = method

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation.name}>"

    def paginate(
        self,
        /,
        *,
        PaginationConfig: Mapping[str, Any] | None = None,
        **request: Any,
    ) -> RawPages:
        """The pages of a request.

        Args:
            PaginationConfig: `MaxItems`, most items on all pages together; `PageSize`, most on one; `StartingToken`,
                the `NextToken` or `resume_token` of an earlier iteration.
            request: What the operation takes.

        Raises:
            ValueError: A page of this operation has no size that could be set.
        """
        return RawPages(self._operation, self._method, PaginationConfig or {}, request)


class RawPages:
    """The pages of one request. Each iteration begins anew.

    Attributes:
        result_keys: The members that the pages are parts of; the first is what `MaxItems` counts.
        resume_token: Where to go on after `MaxItems`; None where nothing is left.
    """

    def __init__(
        self,
        operation: Operation,
        method: Method,
        config: Mapping[str, Any],
        request: Mapping[str, Any],
    ) -> None:
        self._begin = partial(Iteration, operation, config, request)
        self._method = method
        # What is wrong with the configuration is told here, not at the first page.
        self._begin()
        self.result_keys = paginator_of(operation).result_keys
        self.resume_token: str | None = None

    def __iter__(self) -> Iterator[dict[str, Any]]:
        iteration = self._begin()
        while iteration.request is not None:
            page = iteration.page(self._method(**iteration.request))
            self.resume_token = iteration.resume_token
            yield page
            iteration.go_on()
            self.resume_token = iteration.resume_token

    def build_full_result(self) -> dict[str, Any]:
        """All pages as one answer, with `NextToken` where `MaxItems` left something."""
        whole: dict[str, Any] = {}
        for page in self:
            whole = joined(whole, page, self.result_keys)
        return completed(whole, self.result_keys, self.resume_token)

    def search(self, expression: str) -> Iterator[Any]:
        """What a JMESPath expression finds on each page, lists item by item.

        Raises:
            DependencyMissing: jmespath is not installed; it comes with botocore.
        """
        find = searching(expression)
        for page in self:
            yield from find(page)


class Iteration:
    """One way through the pages of a request. No call is made here, so that both kinds of clients share it.

        while iteration.request is not None:
            yield iteration.page(method(**iteration.request))
            iteration.go_on()

    Attributes:
        request: What to ask for next; None after the last page.
        resume_token: Where to go on after `MaxItems`; None where nothing is left.

    Raises:
        ValueError: A page of this operation has no size that could be set.
    """

    def __init__(
        self,
        operation: Operation,
        config: Mapping[str, Any],
        request: Mapping[str, Any],
    ) -> None:
        self._operation = operation
        self._paginator = paginator_of(operation)
        self.request: dict[str, Any] | None = self._sized(request, config)
        self.resume_token: str | None = None
        limit, token = config.get("MaxItems"), config.get("StartingToken")
        self._left = None if limit is None else int(limit)
        start = {} if token is None else _read_token(self._paginator, token)
        self._resuming = bool(start)
        self._skipped: int = start.get(_TRUNCATED, 0)
        self._tokens: dict[str, Any] = {
            name: start.get(name) for name in self._paginator.input_tokens
        }
        # Digests: a token may be long, and there is one a page.
        self._seen = {hash(repr(self._tokens))}
        self._following: dict[str, Any] | None = None
        if self._resuming:
            self.request = with_tokens(self.request, self._tokens)

    def _sized(
        self, request: Mapping[str, Any], config: Mapping[str, Any]
    ) -> dict[str, Any]:
        size, limit_key = config.get("PageSize"), self._paginator.limit_key
        if size is None:
            return dict(request)
        if limit_key is None:
            raise ValueError(f"{self._operation.name} takes no PageSize")
        # Some services take the number as text.
        as_text = member_kind(self._operation.input, limit_key) == "string"
        return {**request, limit_key: str(size) if as_text else int(size)}

    def page(self, answer: dict[str, Any]) -> dict[str, Any]:
        """The part of an answer that is wanted."""
        self._following = next_tokens(self._paginator, answer)
        if self._resuming:
            answer = self._without_first(answer, self._skipped)
        items, left = self._items(answer), self._left
        if left is None:
            return answer
        self._left = max(0, left - len(items))
        if len(items) > left:
            rest = {**self._tokens, _TRUNCATED: self._skipped + left}
            self.resume_token = _write_token(rest)
            return replaced(answer, self._paginator.result_keys[0], items[:left])
        return answer

    def go_on(self) -> None:
        """Decides what to ask for next.

        Raises:
            MalformedAnswer: The service gave the same token twice.
        """
        following, request = self._following, self.request
        self.request = None
        if self.resume_token is not None or following is None:
            return
        if self._left == 0:
            self.resume_token = _write_token(following)
            return
        digest = hash(repr(following))
        if digest in self._seen:
            raise MalformedAnswer(
                f"{self._operation.name}: the service gave the same token twice, so its pages would never end"
            )
        self._seen.add(digest)
        self._tokens, self._skipped, self._resuming = following, 0, False
        self.request = with_tokens(request or {}, following)

    def _items(self, page: Mapping[str, Any]) -> list[Any]:
        keys = self._paginator.result_keys
        found = search(keys[0], page) if keys else None
        return found if is_list(found) else []

    def _without_first(self, page: dict[str, Any], count: int) -> dict[str, Any]:
        """The page where an iteration is resumed: what was left of the first list, and, as with botocore, nothing of
        the other lists, which an earlier iteration may have given.
        """
        if not self._paginator.result_keys:
            return page
        first, *others = self._paginator.result_keys
        page = replaced(page, first, self._items(page)[count:])
        for key in others:
            if isinstance(search(key, page), list):
                page = replaced(page, key, [])
        return page


def joined(
    whole: dict[str, Any], page: Mapping[str, Any], result_keys: Iterable[str]
) -> dict[str, Any]:
    """What was put together so far, and one page more."""
    for key in result_keys:
        value, so_far = search(key, page), search(key, whole)
        if isinstance(value, list | int | float) and so_far is not None:
            value = so_far + value
        if value is not None:
            whole = replaced(whole, key, value)
    return whole


def completed(
    whole: dict[str, Any], result_keys: Iterable[str], resume_token: str | None
) -> dict[str, Any]:
    """All pages as one answer."""
    for key in result_keys:
        if search(key, whole) is None:
            whole = replaced(whole, key, [])
    return whole if resume_token is None else {**whole, "NextToken": resume_token}


def searching(expression: str) -> Callable[[Mapping[str, Any]], Iterable[Any]]:
    """What finds a JMESPath expression on a page.

    Raises:
        DependencyMissing: jmespath is not installed; it comes with botocore.
    """
    try:
        compiled = import_module("jmespath").compile(expression)
    except ModuleNotFoundError as error:
        text = (
            "search() needs jmespath, which is not installed; run: pip install jmespath"
        )
        raise DependencyMissing(text) from error

    def find(page: Mapping[str, Any]) -> Iterable[Any]:
        found: Any = compiled.search(page)
        return found if is_list(found) else [found]

    return find


def _write_token(tokens: Mapping[str, Any]) -> str:
    """The place to resume at, written as botocore writes it."""
    return b64encode(json.dumps(tokens).encode()).decode()


def _read_token(paginator: Paginator, token: str) -> dict[str, Any]:
    """A place to resume at; a text of another kind is a token of the service itself."""
    try:
        found = json.loads(b64decode(token, validate=True))
    except ValueError:
        found = None
    if is_mapping(found) and found.keys() - {_TRUNCATED} <= {*paginator.input_tokens}:
        return dict(found)
    return {paginator.input_tokens[0]: token}
