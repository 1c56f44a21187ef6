"""Names: what they become, and that no two of anything are ever the same."""

from __future__ import annotations

import builtins
import json
import keyword
from pathlib import Path

import pytest
from botocore import xform_name
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from schemawright.errors import Diagnostics
from schemawright.python.naming import (
    Names,
    ascii_words,
    decide,
    distinct,
    pascal,
    snake,
    upper,
)
from schemawright.python.reserved import (
    CLIENT_ATTRIBUTES,
    CODEC_NAMES,
    DICT_NAMES,
    MODEL_NAMES,
    PUBLIC_NAMES,
    STRUCTURE_ATTRIBUTES,
)
from schemawright.shapes import Model, Operation, ShapeId
from tests.unit.python.models import enum, member, model, structure

SCHEMAS = Path(__file__).parents[3] / "schemas"

quick = settings(
    max_examples=150,
    database=None,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)

WORDS = st.sampled_from(
    [
        *("class", "None", "self", "str", "User", "UserDict", "user", "USER", "Typed"),
        *("a-b", "a_b", "a b", "A", "a", "_", "__", "_a", "1", "1a", "", " ", "ß", "é"),
        *(
            "User_",
            "User_1",
            "UserInput",
            "UserLiteral",
            "日本",
            "ﬁ",
            "e\u0301",
            "data",
        ),
        *(
            "UserDict_",
            "UserDictDict",
            "TypedDict",
            "Client",
            "to_dict",
            "list",
            "List",
        ),
        *(
            "str_",
            "str_Dict",
            "validate",
            "mro",
            "name",
            "value",
            "additional_properties",
        ),
    ]
)
TEXTS = st.one_of(WORDS, st.text(max_size=8))


def decided(*titles: str) -> Names:
    made = model(*(structure(title) for title in titles))
    return decide(made, "Demo", frozenset(), Diagnostics())


def is_name(text: str) -> bool:
    return text.isidentifier() and text.isascii() and not keyword.iskeyword(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("UserPoolId", "user_pool_id"),
        ("userPoolID", "user_pool_id"),
        ("RoleARNs", "role_arns"),
        ("ARNs", "arns"),
        ("HTTPStatusCode", "http_status_code"),
        ("SMSMfaConfiguration", "sms_mfa_configuration"),
        ("SAMLProviderARNs", "saml_provider_arns"),
        ("OAuthFlows", "oauth_flows"),
        ("AllowedOAuthFlowsUserPoolClient", "allowed_oauth_flows_user_pool_client"),
        ("IPv6Address", "ipv6_address"),
        ("x-amz-meta", "x_amz_meta"),
        ("content.type", "content_type"),
        ("already_snake", "already_snake"),
        ("CSSVersion", "css_version"),
        ("S3Bucket", "s3_bucket"),
        ("sha256", "sha256"),
        ("1st", "field_1st"),
        ("$ref", "ref"),
        ("", "field"),
        ("---", "field"),
        ("größe", "gro_u00df_e"),
        ("naïve", "naive"),
        ("ﬁle", "file"),
        ("Ⅳ", "iv"),
    ],
)
def test_a_member_becomes_snake_case(text: str, expected: str) -> None:
    assert snake(text) == expected


@pytest.mark.parametrize("service", ["cognito-idp", "cognito-identity"])
def test_operations_are_called_as_boto3_calls_them(service: str) -> None:
    text = (SCHEMAS / service / "service.json").read_text(encoding="utf-8")
    for name in json.loads(text)["operations"]:
        assert snake(name) == xform_name(name)


@pytest.mark.parametrize(
    "name",
    [
        "GetOpenIdTokenForDeveloperIdentity",
        "SetUserMFAPreference",
        "GetUICustomization",
        "DescribeVPCs",
        "ListCollectionIds",
        "GetCSVHeader",
        "ListARNs",
        "DescribeDBClusters",
        "CreateS3Bucket",
        "ListHITsForQualificationType",
        "GetEC2InstanceTypes",
        "DescribeIAMRoles",
        "PutWebACL",
        "ListMFADevices",
        "EnableHTTPEndpoint",
        "DescribeLDAPSSettings",
        "AddTags",
        "A",
        "CreateStorediSCSIVolume",
        "ExecutePartiQLStatement",
        "AssociateWhatsAppBusinessAccount",
    ],
)
def test_the_names_of_other_services_too(name: str) -> None:
    assert snake(name) == xform_name(name)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("us-east-1", "US_EAST_1"),
        ("camelCase", "CAMEL_CASE"),
        ("SMS_MFA", "SMS_MFA"),
        ("", "EMPTY"),
        ("1", "VALUE_1"),
        ("-1", "MINUS_1"),
        ("+1", "VALUE_1"),
        ("*", "U002A"),
        ("_x", "X"),
        ("__x__", "X"),
        ("größer", "GRO_U00DF_ER"),
        ("None", "NONE"),
        ("a.b:c/d", "A_B_C_D"),
    ],
)
def test_a_value_becomes_upper_case(text: str, expected: str) -> None:
    assert upper(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("UserType", "UserType"),
        ("user_type", "user_type"),
        ("_Hidden", "Hidden"),
        ("_", "Shape"),
        ("user-type", "UserType"),
        ("some text here", "SomeTextHere"),
        ("3DModel", "Shape3DModel"),
        ("", "Shape"),
        ("Größe", "GroU00dfE"),
        ("a/b~c", "ABC"),
    ],
)
def test_a_title_becomes_a_class(text: str, expected: str) -> None:
    assert pascal(text) == expected


@quick
@given(st.text())
def test_every_text_becomes_a_name(text: str) -> None:
    for made in (snake(text), upper(text), pascal(text)):
        assert made.isascii()
        assert made.isidentifier()
    assert snake(text) == snake(text).lower()
    assert all(word.isascii() and word.isalnum() for word in ascii_words(text))


@quick
@given(st.text(st.characters(max_codepoint=127)))
def test_names_settle(text: str) -> None:
    """A name made of a name is the same name."""
    assert snake(snake(text)) == snake(text)
    assert pascal(pascal(text)) == pascal(text)


def test_a_digit_ends_an_enum_value_safely() -> None:
    assert all(is_name(upper(text)) for text in ("1", "_", "__", "1_", "_1", "9.5"))


# distinct


@quick
@given(st.lists(st.tuples(st.integers(), TEXTS), unique_by=lambda pair: pair[0]))
@example([(1, "a"), (2, "a"), (3, "a_1"), (4, "a_2")])
@example([(1, "class"), (2, "class_"), (3, "class__1")])
@example([(1, "taken"), (2, "taken"), (3, "taken_"), (4, "taken__2")])
def test_distinct_names_are_distinct(wanted: list[tuple[int, str]]) -> None:
    pairs = [(key, snake(text)) for key, text in wanted]
    names = distinct(pairs, {"taken", "taken__1"}.__contains__)
    assert names.keys() == dict(pairs).keys()
    assert len(set(names.values())) == len(pairs)
    assert all(is_name(name) for name in names.values())
    assert not {"taken", "taken__1"} & set(names.values())


def test_a_collision_is_numbered_alike_on_all_sides() -> None:
    names = distinct([("first", "a"), ("second", "b"), ("third", "a")])
    assert names == {"first": "a_1", "second": "b", "third": "a_2"}


def test_a_number_that_someone_else_wants_is_left_out() -> None:
    names = distinct([("x", "a"), ("y", "a"), ("z", "a_1")])
    assert names == {"x": "a_2", "y": "a_3", "z": "a_1"}


def test_a_keyword_gets_an_underscore() -> None:
    assert distinct([(1, "class"), (2, "match")]) == {1: "class_", 2: "match"}


# decide


@quick
@given(st.lists(TEXTS, unique=True, max_size=8), st.data())
@example(["User", "UserDict", "UserDict_"], None)
@example(["str", "str_", "str_Dict"], None)
@example(["Typed", "Typed_"], None)
def test_classes_and_what_is_made_of_them_are_distinct(
    titles: list[str], data: st.DataObject | None
) -> None:
    titles = [title for title in titles if "#" not in title and title != "Text"]
    enums = (
        data.draw(st.sets(st.sampled_from(titles or [""])))
        if data is not None
        else set()
    )
    shapes = [
        enum(title, "a") if title in enums else structure(title) for title in titles
    ]
    names = decide(model(*shapes), "Demo", frozenset(), Diagnostics())
    derived = [
        f"{names.classes[ShapeId(title)]}{tail}"
        for title in enums & set(titles)
        for tail in ("Literal", "Input")
    ]
    every = [*names.classes.values(), *names.dicts.values(), *derived]
    assert all(is_name(name) for name in every)
    assert len(set(every)) == len(every) == len(titles) * 2 + len(enums & set(titles))
    reserved = MODEL_NAMES | PUBLIC_NAMES | CODEC_NAMES | DICT_NAMES
    assert not set(every) & reserved
    assert not any(hasattr(builtins, name) for name in every)
    assert not set(every) & {"DemoClient", "AsyncDemoClient", "RawDemoClient"}


@quick
@given(st.lists(TEXTS, unique=True, max_size=12))
@example(["class", "class_", "class__1", "CLASS"])
@example(["additional_properties", "additionalProperties"])
@example(["", " ", "_", "field"])
def test_members_are_distinct(wires: list[str]) -> None:
    shape = structure("Holder", *map(member, wires))
    names = decide(model(shape), "Demo", frozenset(), Diagnostics())
    found = names.structures[shape.id]
    every = [*found.members.values(), found.extra]
    assert list(found.members) == wires
    assert all(is_name(name) for name in every)
    assert len(set(every)) == len(every)
    assert not set(every) & (STRUCTURE_ATTRIBUTES | {"self", "Holder"})
    assert not any(name.startswith("__") for name in every)


@quick
@given(st.lists(TEXTS, unique=True, min_size=1, max_size=12))
@example(["a", "A"])
@example(["mro", "MRO", "name", "value", "title"])
@example(["", "EMPTY", "_", "__", "U005F"])
def test_enum_members_are_distinct_and_usable(values: list[str]) -> None:
    from enum import StrEnum

    shape = enum("Holder", *values)
    names = decide(model(shape), "Demo", frozenset(), Diagnostics())
    found = names.enum_members[shape.id]
    assert list(found) == values
    assert len(set(found.values())) == len(values)
    assert all(is_name(name) for name in found.values())
    made = StrEnum("Made", [(name, value) for value, name in found.items()])  # type: ignore[misc]
    assert [one.value for one in made] == values
    assert [getattr(made, name).value for name in found.values()] == values
    assert not any(hasattr(str, name) for name in found.values())


@quick
@given(st.lists(TEXTS, unique=True, max_size=8))
@example(["List", "list", "Send", "Close", "Import", "get_paginator"])
def test_methods_and_constants_are_distinct(operations: list[str]) -> None:
    made = model(
        operations=[
            Operation(name=name, input=None, output=None) for name in operations
        ]
    )
    names = decide(made, "Demo", frozenset(), Diagnostics())
    for table in (names.methods, names.constants):
        assert list(table) == operations
        assert len(set(table.values())) == len(operations)
        assert all(is_name(name) for name in table.values())
    assert not set(names.methods.values()) & (
        CLIENT_ATTRIBUTES | {"list", "str", "type"}
    )
    assert not set(names.constants.values()) & {"SERVICE", "OPERATIONS"}


@quick
@given(st.lists(TEXTS, unique=True, max_size=8))
@example(["URL", "url", "Url", "AWS"])
def test_tables_of_codecs_hide_no_class(titles: list[str]) -> None:
    titles = [title for title in titles if "#" not in title and title != "Text"]
    names = decided(*titles)
    tails = [names.functions[ShapeId(title)] for title in titles]
    assert len(set(tails)) == len(titles)
    hidden = {tail.upper() for tail in tails} & set(names.classes.values())
    assert not hidden
    assert not {tail.upper() for tail in tails} & {"AWS", "PATTERNS", "CODECS"}


def test_the_order_of_the_input_decides_no_name() -> None:
    """Who comes first is numbered first, and nothing else; which names are numbered does not depend on the order."""
    forward = decided("a-b", "a b", "User", "UserDict").classes
    backward = decided("UserDict", "User", "a b", "a-b").classes
    assert set(forward.values()) == set(backward.values())
    assert forward[ShapeId("User")] == backward[ShapeId("User")] == "User"
    assert forward[ShapeId("UserDict")] == backward[ShapeId("UserDict")] == "UserDict_"


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("UserType", "UserType"),
        ("None", "None_"),
        ("str", "str_"),
        ("ValueError", "ValueError_"),
        ("Structure", "Structure_"),
        ("Typed", "Typed_"),
        ("Client", "Client_"),
        ("DemoClient", "DemoClient_"),
        ("two words", "TwoWords"),
    ],
)
def test_a_title_that_hides_something_is_renamed(title: str, expected: str) -> None:
    diagnostics = Diagnostics()
    names = decide(model(structure(title)), "Demo", frozenset(), diagnostics)
    assert names.classes[ShapeId(title)] == expected
    told = [(one.kind, one.text) for one in diagnostics.notices]
    renamed = [("renamed", f"{title!r} is called {expected} in Python")]
    assert told == ([] if title == expected else renamed)


def test_a_member_hides_no_type_of_its_class() -> None:
    shape = structure(
        "Holder", *map(member, ["Holder", "str", "list", "to_dict", "self"])
    )
    made: Model = model(shape, structure("lower"), structure("upper_"))
    members = decide(made, "Demo", frozenset(), Diagnostics()).structures[shape.id]
    assert members.members == {
        "Holder": "holder",
        "str": "str_",
        "list": "list_",
        "to_dict": "to_dict_",
        "self": "self_",
    }


def test_functions_of_inner_shapes_tell_where_they_stand() -> None:
    inner = structure("ListUsers#/properties/Users/items")
    names = decided("ListUsers", inner.id)
    assert names.functions[inner.id] == "list_users_users_item"


def test_values_that_differ_in_case_alone_keep_it() -> None:
    shape = enum("Case", "a", "A", "b-c", "B-C")
    names = decide(model(shape), "Demo", frozenset(), Diagnostics())
    assert names.enum_members[shape.id] == {
        "a": "a",
        "A": "A",
        "b-c": "B_C_1",
        "B-C": "B_C_2",
    }
