"""Paginators of a boto3-shaped client over transports other than botocore; they take and give what boto3's do."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from typing import Any, TypeAlias

from ._paging import next_tokens, paginator_of, replaced, search, with_tokens
from ._raw_forms import member_kind
from ._runtime import DependencyMissing, MalformedAnswer, Operation, Paginator
from ._wire import is_list, is_mapping

Method: TypeAlias = Callable[..., Any]

_TRUNCATED = "boto_truncate_amount"


class RawPaginator:
    """Makes iterables of pages, as a paginator of boto3 does."""

    def __init__(self, operation: Operation, method: Method) -> None:
        self._operation = operation
        self._method = method
        self._paginator = paginator_of(operation)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation.name}>"

    def paginate(
        self,
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
        config = PaginationConfig or {}
        given = dict(request)
        limit_key = self._paginator.limit_key
        size = config.get("PageSize")
        if size is not None:
            if limit_key is None:
                raise ValueError(f"{self._operation.name} takes no PageSize")
            # Some services take the number as text.
            as_text = member_kind(self._operation.input, limit_key) == "string"
            given[limit_key] = str(size) if as_text else int(size)
        limit, start = config.get("MaxItems"), config.get("StartingToken")
        return RawPages(
            self._operation,
            self._method,
            given,
            max_items=None if limit is None else int(limit),
            start=_read_token(self._paginator, start) if start else {},
        )


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
        request: dict[str, Any],
        *,
        max_items: int | None,
        start: dict[str, Any],
    ) -> None:
        self._operation = operation
        self._paginator = paginator_of(operation)
        self._method = method
        self._request = request
        self._max_items = max_items
        self._start = start
        self.result_keys = self._paginator.result_keys
        self.resume_token: str | None = None

    def __iter__(self) -> Iterator[dict[str, Any]]:
        skipped: int = self._start.get(_TRUNCATED, 0)
        tokens = {name: self._start.get(name) for name in self._paginator.input_tokens}
        request = self._request
        resuming = bool(self._start)
        if resuming:
            request = with_tokens(request, tokens)
        left = self._max_items
        while True:
            page: dict[str, Any] = self._method(**request)
            following = next_tokens(self._paginator, page)
            if resuming:
                page = self._without_first(page, skipped)
            items = self._items(page)
            if left is not None and len(items) > left:
                self.resume_token = _write_token({**tokens, _TRUNCATED: skipped + left})
                yield replaced(page, self.result_keys[0], items[:left])
                return
            yield page
            if following is None:
                return
            if left is not None:
                left -= len(items)
                if left == 0:
                    self.resume_token = _write_token(following)
                    return
            if following == tokens:
                raise MalformedAnswer(
                    f"{self._operation.name}: the service gave the same token twice, so its pages would never end"
                )
            tokens, skipped, resuming = following, 0, False
            request = with_tokens(request, tokens)

    def _items(self, page: Mapping[str, Any]) -> list[Any]:
        found = search(self.result_keys[0], page) if self.result_keys else None
        return found if is_list(found) else []

    def _without_first(self, page: dict[str, Any], count: int) -> dict[str, Any]:
        """The page where an iteration is resumed: what was left of the first list, and, as with botocore, nothing of
        the other lists, which an earlier iteration may have given.
        """
        first, *others = self.result_keys
        page = replaced(page, first, self._items(page)[count:])
        for key in others:
            if isinstance(search(key, page), list):
                page = replaced(page, key, [])
        return page

    def build_full_result(self) -> dict[str, Any]:
        """All pages as one answer, with `NextToken` where `MaxItems` left something."""
        whole: dict[str, Any] = {}
        for page in self:
            for key in self.result_keys:
                value, so_far = search(key, page), search(key, whole)
                if isinstance(value, list | int | float) and so_far is not None:
                    value = so_far + value
                if value is not None:
                    whole = replaced(whole, key, value)
        for key in self.result_keys:
            if search(key, whole) is None:
                whole = replaced(whole, key, [])
        if self.resume_token is not None:
            whole["NextToken"] = self.resume_token
        return whole

    def search(self, expression: str) -> Iterator[Any]:
        """What a JMESPath expression finds on each page, lists item by item.

        Raises:
            DependencyMissing: jmespath is not installed; it comes with botocore.
        """
        try:
            compiled = import_module("jmespath").compile(expression)
        except ModuleNotFoundError as error:
            text = "search() needs jmespath, which is not installed; run: pip install jmespath"
            raise DependencyMissing(text) from error
        for page in self:
            found = compiled.search(page)
            if is_list(found):
                yield from found
            else:
                yield found


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
