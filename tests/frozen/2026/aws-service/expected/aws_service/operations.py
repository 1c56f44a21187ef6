"""Operations of Town Scans, as data."""

from ._operations import Operation, Paginator, Service

SERVICE = Service(
    name="scans",
    title="Town Scans",
    protocol="json",
    json_version="1.1",
    target_prefix="TownScans",
    endpoint_prefix="scans",
    signing_name="scans",
    api_version="2024-05-01",
)
LIST_SCANS = Operation(
    service=SERVICE,
    name="ListScans",
    method="list_scans",
    input="ListScansRequest",
    output="ListScansResponse",
    signed=True,
    errors=("ScannerBusyException",),
    paginator=Paginator(
        input_tokens=("NextToken",),
        output_tokens=("NextToken",),
        result_keys=("Scans",),
        inferred=True,
    ),
)

OPERATIONS: dict[str, Operation] = {
    "ListScans": LIST_SCANS,
}
"""Every operation, by the name that the API gives it."""
