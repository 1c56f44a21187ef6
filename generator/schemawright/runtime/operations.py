"""Stands in for the generated module of this name, so that its neighbours can be checked and tested."""

from __future__ import annotations

from ._operations import Operation, Service

SERVICE = Service(name="example", title="Example")
OPERATIONS: dict[str, Operation] = {}
