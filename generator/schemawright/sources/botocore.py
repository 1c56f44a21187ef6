"""The service models of the installed botocore, as named schemas and a service.

botocore is optional, so it is imported where it is used; only its files of models are read, no client is made.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from importlib import import_module
from typing import Any, Literal, cast

from ..errors import Diagnostics, Place
from ..shapes import ErrorFacts, Paginator, Service
from .aws_schemas import (
    Raw,
    file_names,
    schema_of,
    targets,
    with_streams_marked,
)
from .base import Document, OperationEntry, ServiceEntry, Source
from .docs import NO_TEXTS, Texts, Vocabulary
from .selection import ALL, Selection
from .service_file import ServiceFile

_UNSIGNED = "smithy.api#noAuth"


@dataclass(frozen=True, slots=True)
class ServiceModel:
    """A service as botocore's files have it.

    Attributes:
        name: As boto3 spells it: `cognito-idp`.
        model: `service-2`: `metadata`, `operations`, `shapes`.
        paginators: By operation, from `paginators-1`; empty where the service has no such file.
    """

    name: str
    model: Raw
    paginators: Raw = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True)
class Conversion:
    """All that is written of a service: one document a type, in the order of the files, and its `service.json`."""

    documents: tuple[Document, ...]
    service: ServiceFile


def load_model(
    service: str, place: Place, diagnostics: Diagnostics
) -> ServiceModel | None:
    """The newest model that comes with botocore; None, and a problem at `place`, where there is none."""
    try:
        loaders: Any = import_module("botocore.loaders")
        exceptions: Any = import_module("botocore.exceptions")
    except ModuleNotFoundError:
        diagnostics.refuse(
            place,
            f"what {service} can do is described by botocore, which is not installed",
            "pip install 'schemawright[botocore]', or put a service.json beside the schemas",
        )
        return None
    # Models that the user has put into ~/.aws/models do not count: the same botocore gives the same schemas.
    loader = loaders.Loader(
        extra_search_paths=[loaders.Loader.BUILTIN_DATA_PATH],
        include_default_search_paths=False,
    )
    known = cast("list[str]", loader.list_available_services("service-2"))
    if service not in known:
        near = get_close_matches(service, known)
        remedy = (
            f"did you mean {' or '.join(near)}?" if near else "use boto3's name for it"
        )
        diagnostics.refuse(
            place, f"the installed botocore knows no service {service!r}", remedy
        )
        return None
    model = _callable(loader.load_service_model(service, "service-2"))
    try:
        pages: Raw = loader.load_service_model(service, "paginators-1")
    except (exceptions.UnknownServiceError, exceptions.DataNotFoundError):
        pages = {}
    return ServiceModel(service, model, pages.get("pagination", {}))


def _callable(model: Raw) -> Raw:
    """The model without the operations that send a stream of events: no client of botocore has them."""
    shapes: Mapping[str, Raw] = model["shapes"]

    def sends_events(operation: Raw) -> bool:
        request: Raw = (
            shapes[operation["input"]["shape"]] if "input" in operation else {}
        )
        return any(
            shapes[target["shape"]].get("eventstream")
            for target in request.get("members", {}).values()
        )

    operations: Mapping[str, Raw] = model["operations"]
    kept = {name: raw for name, raw in operations.items() if not sends_events(raw)}
    return {**model, "operations": kept}


def convert(source: ServiceModel, texts: Texts = NO_TEXTS) -> Conversion:
    """Only what an operation takes, gives or raises is written, with all that it is made of."""
    shapes = with_streams_marked(reachable(source.model))
    files = file_names(source.name, shapes)
    documents = tuple(
        Document(files[name], name, schema_of(source.name, name, shapes[name], texts))
        for name in sorted(shapes, key=files.__getitem__)
    )
    return Conversion(documents, service_file(source, texts))


def botocore_source(
    service: str, diagnostics: Diagnostics, selection: Selection = ALL
) -> Source | None:
    """The model as a source of schemas, without files in between.

    What the operations that are wanted do not reach is not even converted: models are large.

    Raises:
        ConfigurationError: The selection does not fit the service.
    """
    label = f"botocore:{service}"
    source = load_model(service, Place(label), diagnostics)
    if source is None:
        return None
    if selection:
        operations: Raw = source.model["operations"]
        wanted = selection.of(operations, label)
        kept = {name: raw for name, raw in operations.items() if name in wanted}
        source = replace(source, model={**source.model, "operations": kept})
    conversion = convert(source)
    return Source(
        label=label, documents=conversion.documents, service=conversion.service.entry
    )


def reachable(model: Raw) -> dict[str, Raw]:
    """The shapes that operations lead to, in the order of the model."""
    shapes: Mapping[str, Raw] = model["shapes"]
    found: set[str] = set()
    pending = [
        name for operation in model["operations"].values() for name in _roots(operation)
    ]
    while pending:
        name = pending.pop()
        if name not in found:
            found.add(name)
            pending.extend(targets(shapes[name]))
    return {name: shape for name, shape in shapes.items() if name in found}


def vocabulary(source: ServiceModel) -> Vocabulary:
    """What a documentation file may speak of."""
    operations: Mapping[str, Raw] = source.model["operations"]
    inputs = {o["input"]["shape"]: None for o in operations.values() if "input" in o}
    shapes = {
        name: tuple(shape.get("members", ()))
        for name, shape in reachable(source.model).items()
    }
    return Vocabulary(operations=tuple(operations), shapes=shapes, inputs=tuple(inputs))


def botocore_texts(source: ServiceModel) -> Texts:
    """The descriptions of botocore itself, HTML as it is."""
    model = source.model
    shapes = reachable(model)
    return Texts(
        service=model.get("documentation"),
        operations=_documented(model["operations"]),
        shapes=_documented(shapes),
        members={
            (name, member): text
            for name, shape in shapes.items()
            for member, text in _documented(shape.get("members", {})).items()
        },
        advice=True,
    )


def service_file(source: ServiceModel, texts: Texts = NO_TEXTS) -> ServiceFile:
    """What the schemas cannot say."""
    metadata: Raw = source.model["metadata"]
    shapes = reachable(source.model)
    service = Service(
        name=source.name,
        title=texts.title or metadata["serviceFullName"],
        description=texts.service,
        protocol=metadata["protocol"],
        json_version=metadata.get("jsonVersion", ""),
        target_prefix=metadata.get("targetPrefix", ""),
        endpoint_prefix=metadata["endpointPrefix"],
        signing_name=metadata.get("signingName", metadata["endpointPrefix"]),
        api_version=metadata["apiVersion"],
    )
    entry = ServiceEntry(
        service=service,
        operations={
            name: _operation(name, operation, source.paginators.get(name), texts)
            for name, operation in source.model["operations"].items()
        },
        secrets=texts.secrets.union(
            name for name, shape in shapes.items() if shape.get("sensitive")
        ),
        errors=dict(_errors(shapes)),
        examples=texts.examples,
    )
    return ServiceFile(
        entry=entry,
        service_id=metadata.get("serviceId", ""),
        signature_version=metadata.get("signatureVersion", ""),
    )


def _roots(operation: Raw) -> Iterator[str]:
    yield from (
        operation[key]["shape"] for key in ("input", "output") if key in operation
    )
    yield from (error["shape"] for error in operation.get("errors", ()))


def _documented(described: Mapping[str, Raw]) -> dict[str, str]:
    return {
        name: raw["documentation"]
        for name, raw in described.items()
        if raw.get("documentation")
    }


def _operation(
    name: str, operation: Raw, paginator: Raw | None, texts: Texts
) -> OperationEntry:
    advice = operation.get("deprecatedMessage") if texts.advice else None
    authentication = operation.get("auth", ())
    http = operation["http"]
    return OperationEntry(
        name=name,
        input=operation["input"]["shape"] if "input" in operation else None,
        output=operation["output"]["shape"] if "output" in operation else None,
        # Some models name an error twice.
        errors=tuple(dict.fromkeys(e["shape"] for e in operation.get("errors", ()))),
        # The first scheme of the list is the preferred one; `authtype` is what older models say instead.
        signed=operation.get("authtype") != "none"
        and next(iter(authentication), None) != _UNSIGNED,
        description=texts.operations.get(name),
        deprecated=bool(operation.get("deprecated")) and (advice or True),
        http_method=http["method"],
        http_uri=http["requestUri"],
        paginator=None if paginator is None else _paginator(paginator),
    )


def _paginator(paginator: Raw) -> Paginator:
    return Paginator(
        input_tokens=_several(paginator["input_token"]),
        output_tokens=_several(paginator["output_token"]),
        result_keys=_several(paginator.get("result_key", ())),
        limit_key=paginator.get("limit_key"),
        more_results=paginator.get("more_results"),
    )


def _several(value: str | Iterable[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _errors(shapes: Mapping[str, Raw]) -> Iterator[tuple[str, ErrorFacts]]:
    for name, shape in shapes.items():
        if not shape.get("exception"):
            continue
        error: Raw = shape.get("error", {})
        retry: Raw | None = shape.get("retryable")
        fault: Literal["client", "server"] | None = None
        if shape.get("fault"):
            fault = "server"
        elif error.get("senderFault"):
            fault = "client"
        entry = ErrorFacts(
            code=error.get("code"),
            http_status=error.get("httpStatusCode"),
            fault=fault,
            retryable=retry is not None,
            throttling=bool(retry and retry.get("throttling")),
        )
        if entry != ErrorFacts():
            yield name, entry
