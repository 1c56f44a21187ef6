"""Every form of reference, and what is said of those that lead nowhere."""

from __future__ import annotations

import json
import socket
import subprocess
import sys

import pytest
from jsonschema import (
    Draft4Validator,
    Draft7Validator,
    Draft201909Validator,
    Draft202012Validator,
)

TEXT = {"type": "string", "minLength": 1}


def member(ref):
    return {"type": "object", "properties": {"m": {"$ref": ref}}}


@pytest.mark.parametrize(
    "ref",
    [
        "#/components/schemas/Name",
        "#/definitions/Name",
        "#/$defs/Name",
        "name.json",
        "name.json#",
        "./name.json#/components/schemas/Name",
    ],
)
def test_a_sibling_by_title_or_file(run, ref):
    result = run({"user.json": {"title": "User", **member(ref)}, "Name": TEXT})
    assert result.problems == []
    assert result.defs["User"]["properties"]["m"] == {"$ref": "#/$defs/Name"}
    assert result.counts["references bound"] == 1


def test_a_title_of_several_words(run):
    schemas = {
        "User": member("#/definitions/Full name"),
        "Other": member("#/definitions/Full%20name"),
        "third.json": {"title": "Third", **member("#/definitions/FullName")},
        "full.json": {"title": "FullName", **TEXT},
    }
    schemas["full.json"]["title"] = "FullName"
    result = run({k: v for k, v in schemas.items() if k == "third.json" or "." in k})
    assert result.defs["Third"]["properties"]["m"] == {"$ref": "#/$defs/FullName"}


def test_what_the_pointer_leads_to_comes_before_a_title(run):
    user = {
        **member("#/definitions/Name"),
        "definitions": {"Name": {"type": "integer"}},
    }
    result = run({"User": user, "Name": TEXT})
    assert result.defs["User"]["properties"]["m"] == {"$ref": "#/$defs/UserName"}
    assert result.defs["UserName"] == {"type": "integer"}
    assert list(result.defs) == ["User", "UserName", "Name"]


def test_definitions_keep_their_names_where_nothing_else_has_them(run):
    result = run(
        {"User": {**member("#/$defs/Age"), "$defs": {"Age": {"type": "integer"}}}}
    )
    assert list(result.defs) == ["User", "Age"]


def test_definitions_that_all_files_share_are_one(run):
    defs = {
        "Money": {"type": "object", "properties": {"unit": {"$ref": "#/$defs/Unit"}}},
        "Unit": TEXT,
    }
    files = {
        name: {**member("#/$defs/Money"), "$defs": defs} for name in ("Order", "Bill")
    }
    assert list(run(files).defs) == ["Order", "Money", "Unit", "Bill"]


def test_definitions_of_one_name_that_differ_are_qualified_alike(run):
    files = {
        name: {**member("#/$defs/Money"), "$defs": {"Money": {"type": kind}}}
        for name, kind in (("Order", "integer"), ("Bill", "number"))
    }
    assert list(run(files).defs) == ["Order", "OrderMoney", "Bill", "BillMoney"]


def test_definitions_whose_parts_differ_are_not_one(run):
    money = {"type": "object", "properties": {"unit": {"$ref": "#/$defs/Unit"}}}
    files = {
        name: {
            **member("#/$defs/Money"),
            "$defs": {"Money": money, "Unit": {"type": kind}},
        }
        for name, kind in (("Order", "integer"), ("Bill", "number"))
    }
    assert "OrderMoney" in run(files).defs


def test_pointers_into_a_schema(run):
    user = {
        "type": "object",
        "properties": {
            "a/b": TEXT,
            "m": {"$ref": "#/properties/a~1b"},
            "n": {"$ref": "#/properties/a~1b"},
            "self": {"$ref": "#"},
            "list": {"type": "array", "prefixItems": [TEXT]},
            "item": {"$ref": "#/properties/list/prefixItems/0"},
        },
    }
    result = run({"User": user})
    properties = result.defs["User"]["properties"]
    assert properties["m"] == properties["n"] == {"$ref": "#/$defs/UserAB"}
    assert properties["self"] == {"$ref": "#/$defs/User"}
    assert properties["item"] == {"$ref": "#/$defs/UserListPrefixItems0"}
    assert result.problems == []


def test_a_reference_to_true(run):
    result = run({"A": {**member("#/$defs/Any"), "$defs": {"Any": True}}})
    assert result.defs["Any"] is True


def test_ids_and_anchors(run):
    result = run(
        {
            "a/one.json": {
                "$id": "https://example.org/schemas/one",
                "title": "One",
                "type": "object",
                "properties": {
                    "two": {"$ref": "two#inner"},
                    "whole": {"$ref": "https://example.org/schemas/two"},
                    "own": {"$ref": "#here"},
                    "here": {"$anchor": "here", **TEXT},
                },
            },
            "b/two.json": {
                "$id": "https://example.org/schemas/two",
                "title": "Two",
                "type": "object",
                "properties": {"x": {"$anchor": "inner", "type": "integer"}},
            },
        }
    )
    assert result.problems == []
    properties = result.defs["One"]["properties"]
    assert properties["two"] == {"$ref": "#/$defs/TwoX"}
    assert properties["whole"] == {"$ref": "#/$defs/Two"}
    assert properties["own"] == {"$ref": "#/$defs/OneHere"}
    assert not any(
        "$id" in str(node) or "$anchor" in str(node) for node in result.defs.values()
    )


def test_a_file_beside_one_whose_id_says_otherwise(run):
    result = run(
        {
            "a/one.json": {
                "$id": "https://example.org/one",
                "title": "One",
                **member("two.json"),
            },
            "a/two.json": {"title": "Two", **TEXT},
        }
    )
    assert result.problems == []
    assert result.defs["One"]["properties"]["m"] == {"$ref": "#/$defs/Two"}


def test_a_schema_with_an_id_inside_another(run):
    inner = {
        "$id": "https://example.org/inner",
        "type": "object",
        "properties": {"m": {"$ref": "#/$defs/Own"}},
        "$defs": {"Own": {"type": "integer"}},
    }
    result = run(
        {
            "Outer": {
                "type": "object",
                "properties": {"inner": inner},
                "$defs": {"Own": TEXT},
            }
        }
    )
    assert result.problems == []
    assert result.defs["OuterInner"]["properties"]["m"] == {
        "$ref": "#/$defs/OuterInnerOwn"
    }
    assert result.defs["OuterInnerOwn"] == {"type": "integer"}


def test_anchors_of_draft_7(run):
    result = run(
        {
            "A": {
                "$schema": "http://json-schema.org/draft-07/schema#",
                **member("#name"),
                "definitions": {"N": {"$id": "#name", **TEXT}},
            }
        }
    )
    assert result.defs["A"]["properties"]["m"] == {"$ref": "#/$defs/N"}


def test_a_dynamic_reference_with_one_anchor(run):
    tree = {
        "$dynamicAnchor": "node",
        "type": "object",
        "properties": {
            "children": {"type": "array", "items": {"$dynamicRef": "#node"}}
        },
    }
    result = run({"Tree": tree})
    assert result.defs["Tree"]["properties"]["children"]["items"] == {
        "$ref": "#/$defs/Tree"
    }
    assert result.problems == []


def test_a_dynamic_reference_with_several_anchors(run):
    tree = {
        "$dynamicAnchor": "node",
        "type": "object",
        "properties": {"next": {"$dynamicRef": "#node"}},
    }
    strict = {"$dynamicAnchor": "node", "allOf": [{"$ref": "#/$defs/Tree"}]}
    result = run({"Tree": tree, "Strict": strict})
    assert result.problems == []
    assert result.defs["Tree"]["properties"]["next"] == {}
    assert result.notices == [
        (
            "not-enforced",
            "tree.json: /properties/next/$dynamicRef: `$dynamicRef` #node means another schema on each way to it "
            "(strict.json: / and tree.json: /), so it is not enforced",
        )
    ]


def test_all_dynamic_references_to_one_anchor_are_one_notice(run):
    tree = {
        "$dynamicAnchor": "node",
        "type": "object",
        "properties": {name: {"$dynamicRef": "#node"} for name in "abc"},
    }
    strict = {
        f"S{at}": {"$dynamicAnchor": "node", "$ref": "#/$defs/Tree"} for at in range(3)
    }
    ((_, text),) = run({"Tree": tree, **strict}).notices
    assert text == (
        "tree.json: /properties/a/$dynamicRef: `$dynamicRef` #node means another schema on each way to it "
        "(s0.json: / and s1.json: / and 2 more), so it is not enforced; nor are 2 more like it"
    )


@pytest.mark.parametrize(
    "around",
    [
        lambda ref: {"not": ref},
        lambda ref: {"properties": {"not": {"oneOf": [ref, {"type": "null"}]}}},
        lambda ref: {"allOf": [{"anyOf": [ref]}], "unevaluatedProperties": False},
    ],
)
def test_a_dynamic_reference_that_others_depend_on_is_not_left_out(run, around):
    ref = {"$dynamicRef": "#node", "type": "object"}
    tree = {"$dynamicAnchor": "node", "$defs": {"X": around(ref)}}
    strict = {"$dynamicAnchor": "node", "allOf": [{"$ref": "#/$defs/Tree"}]}
    (problem,) = run({"Tree": tree, "Strict": strict}).problems
    assert problem.endswith(
        "`$dynamicRef` #node means another schema on each way to it (strict.json: / and tree.json: /); "
        "use `$ref` to the one meant"
    )


def test_names_like_keywords_do_not_keep_a_dynamic_reference(run):
    names = ("not", "if", "oneOf")
    tree = {
        "$dynamicAnchor": "node",
        "type": "object",
        "properties": {name: {"$dynamicRef": "#node"} for name in names},
        "unevaluatedProperties": False,
    }
    strict = {"$dynamicAnchor": "node", "allOf": [{"$ref": "#/$defs/Tree"}]}
    result = run({"Tree": tree, "Strict": strict})
    assert result.problems == []
    assert len(result.notices) == 1


def test_an_anchor_that_is_on_no_way_does_not_count(run):
    tree = {
        "$dynamicAnchor": "node",
        "type": "object",
        "properties": {"next": {"$dynamicRef": "#node"}},
    }
    other = {"$dynamicAnchor": "node", "type": "string"}
    result = run({"Tree": tree, "Other": other})
    assert result.problems == []
    assert result.notices == []
    assert result.defs["Tree"]["properties"]["next"] == {"$ref": "#/$defs/Tree"}


def test_a_dynamic_reference_leads_to_the_outermost_anchor(run):
    """The list is only met inside the file, which has the anchor too."""
    generic = {
        "$id": "https://example.org/list",
        "$dynamicAnchor": "item",
        "type": "array",
        "items": {"$dynamicRef": "#item"},
    }
    schema = {
        "title": "Texts",
        "$id": "https://example.org/texts",
        "type": "object",
        "properties": {
            "texts": {"type": "object", "properties": {"list": generic}},
        },
        "$dynamicAnchor": "item",
    }
    result = run({"texts.json": schema})
    assert result.problems == []
    assert result.notices == []
    inner = result.defs["TextsTexts"]["properties"]["list"]
    assert inner["items"] == {"$ref": "#/$defs/Texts"}


@pytest.mark.parametrize(
    ("ref", "problem"),
    [
        (
            "#/components/schemas/Nmae",
            "`$ref` #/components/schemas/Nmae names no schema; did you mean Name?",
        ),
        (
            "#/definitions/name",
            "`$ref` #/definitions/name names no schema; did you mean Name?",
        ),
        (
            "#/$defs/Zebra",
            "`$ref` #/$defs/Zebra names no schema; add the schema with this title",
        ),
        (
            "#/properties/x",
            "`$ref` #/properties/x points at no schema of this file; correct the pointer",
        ),
        (
            "#/required",
            "`$ref` #/required points at no schema of this file; correct the pointer",
        ),
        (
            "nmae.json",
            "`$ref` nmae.json is no file that was read; did you mean name.json?",
        ),
        (
            "zebra.json",
            "`$ref` zebra.json is no file that was read; add the file, or include it",
        ),
        (
            "name.json#/properties/x",
            "`$ref` name.json#/properties/x points at no schema of name.json; correct the pointer",
        ),
        (
            "../name.json",
            "`$ref` ../name.json leads out of the folder; copy the file into the folder",
        ),
        ("#nmae", "`$ref` #nmae names no anchor of user.json; did you mean name?"),
        (
            "https://example.org/name",
            "`$ref` https://example.org/name is the `$id` of no file here; add the file; nothing is fetched",
        ),
        (
            "http://json-schema.org/draft-03/schema#",
            "`$ref` http://json-schema.org/draft-03/schema# is the `$id` of no file here; "
            "add the file; nothing is fetched",
        ),
        (
            "http://json-schema.org/draft-07/schema#/definitions/none",
            "`$ref` http://json-schema.org/draft-07/schema#/definitions/none is the `$id` of no file here; "
            "add the file; nothing is fetched",
        ),
    ],
)
def test_references_that_lead_nowhere(run, monkeypatch, ref, problem):
    def offline(*args, **kwargs):
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "socket", offline)
    user = {"title": "User", **member(ref), "required": ["m"]}
    user["properties"]["n"] = {"$anchor": "name"}
    result = run({"user.json": user, "Name": TEXT})
    assert result.problems == [f"user.json: /properties/m/$ref: {problem}"]


@pytest.mark.parametrize(
    ("ref", "name", "schema"),
    [
        (
            "http://json-schema.org/draft-04/schema#/properties/title",
            "JsonSchemaDraft04Title",
            {"type": "string"},
        ),
        (
            "https://json-schema.org/draft-06/schema#/definitions/nonNegativeInteger",
            "JsonSchemaDraft06NonNegativeInteger",
            {"type": "integer", "minimum": 0},
        ),
        (
            "http://json-schema.org/draft/2020-12/meta/validation#/$defs/simpleTypes",
            "JsonSchemaDraft202012MetaValidationSimpleTypes",
            None,
        ),
    ],
)
def test_schemas_of_json_schema_itself_are_known(run, ref, name, schema):
    result = run({"User": member(ref)})
    assert result.problems == []
    assert result.defs["User"]["properties"]["m"] == {"$ref": f"#/$defs/{name}"}
    assert schema is None or result.defs[name] == schema


@pytest.mark.parametrize(
    ("ref", "name"),
    [
        ("http://json-schema.org/draft-04/schema#", "JsonSchemaDraft04"),
        ("http://json-schema.org/draft-06/schema", "JsonSchemaDraft06"),
        ("http://json-schema.org/draft-07/schema#", "JsonSchemaDraft07"),
        ("https://json-schema.org/draft/2019-09/schema", "JsonSchemaDraft201909"),
        ("https://json-schema.org/draft/2020-12/schema", "JsonSchemaDraft202012"),
    ],
)
def test_whole_metaschemas(run, ref, name):
    """Their own references are dynamic, and mean the metaschema that was asked for."""
    result = run({"User": member(ref)})
    assert result.problems == []
    assert [text for kind, text in result.notices if kind == "not-enforced"] == []
    assert result.defs["User"]["properties"]["m"] == {"$ref": f"#/$defs/{name}"}
    text = json.dumps(result.defs)
    assert text.count(f'"$ref": "#/$defs/{name}"') > 5
    assert result.model.shapes[name]


@pytest.mark.parametrize(
    ("address", "judge"),
    [
        ("http://json-schema.org/draft-04/schema#", Draft4Validator),
        ("http://json-schema.org/draft-07/schema#", Draft7Validator),
        ("https://json-schema.org/draft/2019-09/schema", Draft201909Validator),
        ("https://json-schema.org/draft/2020-12/schema", Draft202012Validator),
    ],
)
def test_a_metaschema_judges_as_it_is(run, address, judge):
    """At every depth, though each step down is a dynamic reference in the later ones."""
    bundle = run({"User": member(address)}).bundle.document
    own = Draft202012Validator({**bundle, "$ref": "#/$defs/User"})
    wrong = ({"type": "strin"}, {"minLength": -1}, {"required": [3]}, {"items": 3})
    for inner in ({}, {"type": "string", "minLength": 1}, *wrong):
        for schema in (
            inner,
            {"not": inner},
            {"properties": {"a": {"anyOf": [{"items": inner}]}}},
        ):
            verdict = judge(judge.META_SCHEMA).is_valid(schema)
            assert own.is_valid({"m": schema}) is verdict, schema


def test_metaschemas_are_imported_when_asked_for():
    code = (
        "import sys; from schemawright.errors import Diagnostics; from schemawright.schemas.normalizing import normalize; "
        "from schemawright.sources.base import Document, Source; "
        "source = Source(label='t', documents=(Document('a.json', 'A', {'$ref': sys.argv[1]}),)); "
        "normalize(source, repair_enums=True, diagnostics=Diagnostics()); "
        "print('jsonschema_specifications' in sys.modules)"
    )
    refs = ("b.json", "http://json-schema.org/draft-07/schema#")
    said = [
        subprocess.run(
            [sys.executable, "-c", code, ref],
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for ref in refs
    ]
    assert said == ["False\n", "True\n"]


def test_a_metaschema_in_the_folder_comes_first(run):
    own = {"$id": "http://json-schema.org/draft-07/schema#", "title": "Own", **TEXT}
    result = run(
        {"User": member("http://json-schema.org/draft-07/schema#"), "o.json": own}
    )
    assert result.defs["User"]["properties"]["m"] == {"$ref": "#/$defs/Own"}


@pytest.mark.parametrize("ref", ["http://[bad", "//[::1/x", "http://a℀b/"])
def test_references_that_are_no_uris(run, ref):
    user = {"title": "User", "$id": "https://example.org/user", **member(ref)}
    (problem,) = run({"user.json": user, "other.json": {"$id": ref}}).problems[1:]
    assert problem.startswith(
        "user.json: /properties/m/$ref: `$ref` must be a URI, or a reference relative to one, not "
    )


def test_an_id_that_is_no_uri_where_nothing_reads_it(run):
    """Draft 7 ignores what stands beside `$ref`; looking for addresses in it must not fail."""
    user = {
        "$schema": "http://json-schema.org/draft-04/schema#",
        "title": "User",
        "properties": {"m": {"id": "http://[bad"}, "n": {"$ref": "other.json"}},
    }
    assert run({"user.json": user, "other.json": {}}).problems == [
        "user.json: /: an `$id` inside this file is no URI; correct the `$id`"
    ]


def test_a_reference_to_a_broken_file_is_not_reported_twice(run):
    result = run(
        {"User": member("name.json"), "name.json": {"title": "Name", "properties": []}}
    )
    assert result.problems == [
        "name.json: /properties: `properties` must be an object of schemas by name, not []; "
        'write {"name": {schema}, …}'
    ]


def test_equal_ids(run):
    one = {"$id": "https://example.org/x", **member("other.json")}
    result = run(
        {
            "one.json": one,
            "other.json": {"$id": "https://example.org/x", "type": "string"},
        }
    )
    assert result.problems == [
        "other.json: /$id: `$id` https://example.org/x is that of one.json too; "
        "give each file an `$id` of its own, or none"
    ]


def test_all_unknown_references_at_once(run):
    result = run(
        {"A": member("#/$defs/X"), "B": member("nowhere.json"), "C": member("#gone")}
    )
    assert [problem.split(":")[0] for problem in result.problems] == [
        "a.json",
        "b.json",
        "c.json",
    ]


def test_one_document_of_a_larger_file(run):
    from schemawright.errors import Diagnostics
    from schemawright.schemas.normalizing import normalize
    from schemawright.sources.base import Document, Source

    documents = (
        Document(
            "api.json",
            "User",
            member("#/components/schemas/Name"),
            "/components/schemas/User",
        ),
        Document("api.json", "Name", TEXT, "/components/schemas/Name"),
        Document(
            "api.json",
            "Id",
            member("#/components/schemas/User/properties/m"),
            "/components/schemas/Id",
        ),
    )
    diagnostics = Diagnostics()
    source = Source(label="api.json", documents=documents)
    bundle = normalize(source, repair_enums=True, diagnostics=diagnostics)
    assert diagnostics.problems == []
    assert bundle.defs["User"]["properties"]["m"] == {"$ref": "#/$defs/Name"}
    assert (
        str(bundle.origins["/$defs/User/properties/m"])
        == "api.json: /components/schemas/User/properties/m"
    )
    assert bundle.defs["Id"]["properties"]["m"] == {"$ref": "#/$defs/UserM"}
