"""Operations of empty-structure, as data."""

from ._operations import Operation, Service

SERVICE = Service(
    name="empty_structure",
    title="empty-structure",
)
PING = Operation(
    service=SERVICE,
    name="Ping",
    method="ping",
    input="PingRequest",
    output="PingResponse",
    signed=True,
    errors=(),
)
RESET = Operation(
    service=SERVICE,
    name="Reset",
    method="reset",
    input="ResetRequest",
    output=None,
    signed=True,
    errors=(),
)

OPERATIONS: dict[str, Operation] = {
    "Ping": PING,
    "Reset": RESET,
}
"""Every operation, by the name that the API gives it."""
