"""Operations of two-services-one-folder, as data."""

from ._operations import Operation, Service

SERVICE = Service(
    name="two_services_one_folder",
    title="two-services-one-folder",
)
LIST_TAGS = Operation(
    service=SERVICE,
    name="ListTags",
    method="list_tags",
    input="ListTagsRequest",
    output="ListTagsResponse",
    signed=True,
    errors=(),
)

OPERATIONS: dict[str, Operation] = {
    "ListTags": LIST_TAGS,
}
"""Every operation, by the name that the API gives it."""
