"""Operations of secret-members, as data."""

from ._operations import Operation, Service

SERVICE = Service(
    name="secret_members",
    title="secret-members",
)
OPEN_DOOR = Operation(
    service=SERVICE,
    name="OpenDoor",
    method="open_door",
    input="OpenDoorRequest",
    output=None,
    signed=True,
    errors=(),
)

OPERATIONS: dict[str, Operation] = {
    "OpenDoor": OPEN_DOOR,
}
"""Every operation, by the name that the API gives it."""
