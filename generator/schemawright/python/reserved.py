"""Names that generated modules use themselves, so that nothing of a schema may be called like that."""

from __future__ import annotations

from ..runtime import _patterns, _runtime, _times, _unions, _wire

MODEL_NAMES = frozenset(
    {
        "Any",
        "AsyncIterator",
        "CalendarDuration",
        "Iterator",
        "Literal",
        "Request",
        "Structure",
        "UNSET",
        "Unset",
        "annotations",
        "dataclass",
        "date",
        "datetime",
        "field",
        "time",
        "timedelta",
        "StrEnum",
        "TypedDict",
        "NotRequired",
        "Required",
        "TYPE_CHECKING",
        "UUID",
    }
)
"""What generated modules import, and therefore no class may be called."""

OPERATION_NAMES = frozenset({"OPERATIONS", "SERVICE"})
"""What `operations.py` has besides operations."""

_CODEC_LOCALS = frozenset(
    {"data", "decoded", "get", "item", "items", "key", "member", "out", "tag", "value"}
)
"""Variables of codec functions."""

CODEC_NAMES = (
    frozenset({"AWS", "Callable", "Codec", "Invalid", "PATTERNS", "self"})
    | _CODEC_LOCALS
    | frozenset(
        name
        for module in (_patterns, _runtime, _times, _unions, _wire)
        for name, value in vars(module).items()
        if len(name) > 1 and name[0] != "_"
        if name.isupper()
        or (name.islower() and getattr(value, "__module__", "") == module.__name__)
    )
)
"""What `_codecs.py` has besides the classes that it decodes."""

DICT_NAMES = frozenset({"TypedDict", "ResponseMetadataDict", "NoOutputDict"})
"""What `typed_dicts.py` has besides the TypedDicts of structures."""

DICT_TYPES = frozenset(
    {"Any", "Literal", "NotRequired", "bool", "bytes", "datetime", "dict"}
    | {"float", "int", "list", "str", "IO", "Iterable", "StreamingBody"}
)
"""What the annotations of TypedDicts are made of."""

PUBLIC_NAMES = frozenset(
    {
        "AsyncClient",
        "BotocoreTransport",
        "Client",
        "Hook",
        "HookCall",
        "HttpTransport",
        "Operation",
        "ServiceError",
        "StubError",
        "StubTransport",
        "Transport",
        "TransportError",
        "ValidationError",
        "Violation",
    }
)
"""What every package offers under these names at its top level."""

STRUCTURE_ATTRIBUTES = frozenset(
    {"from_dict", "to_dict", "from_json", "to_json", "validate", "operation", "decode"}
)
"""Methods and attributes of every dataclass, which no member may hide."""

CLIENT_ATTRIBUTES = frozenset(
    {
        "aclose",
        "can_paginate",
        "close",
        "exceptions",
        "get_paginator",
        "get_waiter",
        "meta",
        "raw",
        "send",
        "stub",
        "waiter_names",
        "with_options",
    }
)
"""What every client has beside its operations."""

ANNOTATION_NAMES = frozenset(
    {"bool", "bytes", "dict", "float", "int", "list", "str", "tuple", "type", "object"}
)
"""Builtins that annotations of a class use; a member of that name would hide them."""
