"""Some of the operations, and the types that they reach."""

from __future__ import annotations

from schemawright.schemas.lowering import lower
from schemawright.schemas.narrowing import narrow
from schemawright.shapes import Example, Service
from schemawright.sources.base import OperationEntry, ServiceEntry
from schemawright.sources.selection import Selection


def object_of(**properties):
    return {"type": "object", "properties": properties}


def ref(name):
    return {"$ref": f"#/components/schemas/{name}"}


TEXT = {"type": "string"}
SCHEMAS = {
    "GetRequest": object_of(Id=ref("Id")),
    "GetResponse": object_of(Things={"type": "array", "items": ref("Thing")}),
    "Thing": object_of(Parent=ref("Thing"), Tags=ref("Tags")),
    "Tags": {"type": "object", "additionalProperties": ref("Tag")},
    "Tag": {"type": "string", "minLength": 1},
    "Id": {"type": "string", "maxLength": 9},
    "PutRequest": object_of(Body={"oneOf": [ref("Draft"), ref("Final")]}),
    "Draft": object_of(Draft={"const": "$ref"}) | {"required": ["Draft"]},
    "Final": object_of(Id=ref("Id")) | {"required": ["Id"]},
    "Stray": object_of(Tag=ref("Tag")),
    "GoneException": object_of(Message=TEXT),
    "FullException": object_of(Message=TEXT),
}


def narrowed(result, *include, exclude=()):
    """Names of the types and operations that are left."""
    selection = Selection(include, tuple(exclude))
    source, bundle = narrow(result.source, result.bundle, selection, result.diagnostics)
    return lower(bundle, source, result.diagnostics)


def named(model):
    return {id_ for id_ in model.shapes if "#" not in id_}


def test_by_title_all_errors_stay(run):
    model = narrowed(run(SCHEMAS), "Get")
    assert [operation.name for operation in model.operations] == ["Get"]
    assert named(model) == {
        *("GetRequest", "GetResponse", "Thing", "Tags", "Tag", "Id"),
        *("GoneException", "FullException"),
    }
    assert set(model.bundle["$defs"]) == named(model)
    assert set(model.errors) == {"GoneException", "FullException"}


def test_the_branches_of_a_union_are_reached(run):
    model = narrowed(run(SCHEMAS), exclude=["Get"])
    assert named(model) - set(model.errors) == {
        *("PutRequest", "PutRequestBody", "Draft", "Final", "Id"),
    }


def test_what_stays_is_as_it_was(run):
    result = run(SCHEMAS)
    whole, part = result.model, narrowed(run(SCHEMAS), "Put")
    for name, shape in part.shapes.items():
        assert whole.shapes[name] == shape


def test_an_input_that_is_reached_otherwise_is_no_operation_again(run):
    schemas = SCHEMAS | {"BatchRequest": object_of(Puts=ref("PutRequest"))}
    model = narrowed(run(schemas), "Batch")
    assert "PutRequest" in named(model)
    assert [operation.name for operation in model.operations] == ["Batch"]


def test_errors_and_examples_go_with_their_operations(run):
    service = ServiceEntry(
        service=Service(name="x", title="X", protocol="json"),
        operations={
            "Get": OperationEntry(
                name="Get", input="GetRequest", errors=("GoneException",)
            ),
            "Put": OperationEntry(
                name="Put", input="PutRequest", errors=("FullException",)
            ),
        },
        examples=(
            Example(title="Reads", operation="Get", request={}),
            Example(title="Writes", operation="Put", request={}),
        ),
    )
    result = run(SCHEMAS, service=service)
    model = narrowed(result, "Put")
    assert model.errors == ("FullException",)
    assert [example.title for example in model.examples] == ["Writes"]
    assert "GetRequest" not in named(model)
    assert result.notices == []


def test_notices_of_what_goes_are_taken_back(run):
    odd = {"Id": {"type": "string", "odd": 1}, "Draft": {"type": "object", "odd": 1}}
    result = run(SCHEMAS | odd)
    assert len(result.notices) == 2
    narrowed(result, "Get")
    ((kind, text),) = result.notices
    assert kind == "not-enforced"
    assert text.startswith("id.json: /odd: ")
