"""Every form of reference, and what is said of those that lead nowhere."""

from __future__ import annotations

import socket

import pytest

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
    assert run({"Tree": tree, "Strict": strict}).problems == [
        "tree.json: /properties/next/$dynamicRef: `$ref` #node means another schema on each way to it "
        "(tree.json: / and strict.json: /); use `$ref` to the one that is meant"
    ]


def test_a_recursive_reference_of_2019(run):
    tree = {
        "$schema": "https://json-schema.org/draft/2019-09/schema",
        "type": "object",
        "properties": {"next": {"$recursiveRef": "#"}},
    }
    assert run({"Tree": tree}).defs["Tree"]["properties"]["next"] == {
        "$ref": "#/$defs/Tree"
    }


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
            "http://json-schema.org/draft-07/schema#",
            "`$ref` http://json-schema.org/draft-07/schema# is the `$id` of no file here; "
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
