"""What clients that wait and those that await have in common: how they are made and set."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from copy import copy
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from ._calls import CallSettings
from ._runtime import UNSET, Unset
from .hooks import Hook

if TYPE_CHECKING:
    from .testing import Stubbed

Given = TypeVar("Given")
Used = TypeVar("Used")


class BaseClient(ABC, Generic[Given, Used]):
    """Holds a transport and how calls are made. Its subclasses, which are what users see, explain the arguments."""

    def __init__(
        self,
        transport: Given | None = None,
        *,
        region_name: str | None = None,
        validate: bool = True,
        strict_answers: bool = False,
        timeout: float | None = None,
        hooks: Iterable[Hook] = (),
    ) -> None:
        if transport is not None and region_name is not None:
            raise TypeError("a transport knows its region; leave out region_name")
        if transport is not None:
            _check_transport(transport)
        self._transport = self._travelling(transport, region_name)
        self._settings = CallSettings(
            validate=validate,
            strict_answers=strict_answers,
            timeout=timeout,
            hooks=tuple(hooks),
        )

    @abstractmethod
    def _travelling(self, transport: Given | None, region_name: str | None) -> Used:
        """The transport that is used: the one that is given, or the usual one."""

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._transport!r})"

    @classmethod
    def stub(
        cls,
        *,
        validate: bool = True,
        strict_answers: bool = False,
        hooks: Iterable[Hook] = (),
    ) -> Stubbed[Self]:
        """A client for tests, and the stub that answers it: `with Client.stub() as (client, stub): …`."""
        from .testing import Stubbed, StubTransport

        transport = StubTransport()
        client = cls(
            # Clients of both kinds take it.
            cast("Any", transport),
            validate=validate,
            strict_answers=strict_answers,
            hooks=hooks,
        )
        return Stubbed(client, transport)

    def with_options(
        self,
        *,
        validate: bool | Unset = UNSET,
        strict_answers: bool | Unset = UNSET,
        timeout: float | None | Unset = UNSET,
        hooks: Iterable[Hook] | Unset = UNSET,
    ) -> Self:
        """The same client over the same transport with other settings; those left out stay as they are."""
        given: dict[str, Any] = {
            "validate": validate,
            "strict_answers": strict_answers,
            "timeout": timeout,
            "hooks": hooks if isinstance(hooks, Unset) else tuple(hooks),
        }
        changed = {name: value for name, value in given.items() if value is not UNSET}
        other = copy(self)
        other._settings = replace(self._settings, **changed)
        return other


def _check_transport(transport: object) -> None:
    """Raises:
    TypeError: It is none.
    """
    if isinstance(transport, str):
        raise TypeError("a text is no transport; a region is given as region_name")
    if isinstance(transport, type):
        name = transport.__name__
        raise TypeError(f"{name} is a class; make a transport of it: {name}(…)")
    name = type(transport).__name__
    if isinstance(transport, BaseClient) or not hasattr(transport, "send"):
        raise TypeError(
            f"an object of type {name} is no transport; a client of boto3 becomes one by "
            "BotocoreTransport(client)"
        )
