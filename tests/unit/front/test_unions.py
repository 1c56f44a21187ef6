"""`anyOf` and `oneOf`: what is a union, what is not, and how branches are told apart."""

from __future__ import annotations

from schemawright import shapes
from schemawright.shapes import Tag

CAT = {
    "type": "object",
    "properties": {"kind": {"const": "cat"}, "lives": {"type": "integer"}},
    "required": ["kind"],
}
DOG = {
    "type": "object",
    "properties": {"kind": {"type": "string", "enum": ["dog"]}},
    "required": ["kind"],
}


def test_a_tagged_union(run):
    pet = {"oneOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]}
    model = run({"Pet": pet, "Cat": CAT, "Dog": DOG}).model
    union = model.shapes["Pet"]
    assert isinstance(union, shapes.Union)
    assert union.tag == Tag("kind", ("cat", "dog"))
    assert union.exclusive
    assert not union.walk
    assert [each.shape for each in union.branches] == ["Cat", "Dog"]


def test_without_a_required_tag_branches_are_tried(run):
    cat = {**CAT, "required": []}
    pet = {"anyOf": [{"$ref": "#/$defs/Cat"}, {"$ref": "#/$defs/Dog"}]}
    union = run({"Pet": pet, "Cat": cat, "Dog": DOG}).model.shapes["Pet"]
    assert union.tag is None
    assert not union.exclusive


def test_inline_branches_get_names(run):
    home = {
        "type": "object",
        "properties": {
            "pet": {"oneOf": [{**CAT, "title": "The cat"}, DOG], "description": "Pet."}
        },
    }
    result = run({"Home": home})
    assert list(result.defs) == [
        "Home",
        "HomePet",
        "HomePetTheCat",
        "HomePetOption2",
        "HomePetOption2Kind",
    ]
    assert result.defs["Home"]["properties"]["pet"] == {
        "$ref": "#/$defs/HomePet",
        "description": "Pet.",
    }


def test_constants_are_an_enum(run):
    size = {
        "oneOf": [
            {"const": "s", "description": "Small."},
            {"const": "m"},
            {"type": "string", "enum": ["l", "xl"]},
        ]
    }
    result = run({"Size": size})
    assert result.defs["Size"] == {"enum": ["s", "m", "l", "xl"]}
    assert isinstance(result.model.shapes["Size"], shapes.Enum)


def test_a_constant_twice_in_one_of_is_never_valid(run):
    result = run({"Size": {"oneOf": [{"const": "s"}, {"enum": ["s", "m"]}]}})
    assert "oneOf" in result.defs["Size"]


def test_a_type_that_all_branches_have_is_redundant(run):
    pet = {"type": "object", "anyOf": [{"$ref": "#/$defs/Cat"}, DOG]}
    result = run({"Pet": pet, "Cat": CAT})
    assert isinstance(result.model.shapes["Pet"], shapes.Union)
    assert "type" not in result.defs["Pet"]


def test_branches_that_only_judge_leave_the_structure(run):
    either = {
        "type": "object",
        "properties": {"a": {"type": "string"}, "b": {"type": "string"}},
        "anyOf": [{"required": ["a"]}, {"required": ["b"]}],
    }
    model = run({"Either": either}).model
    shape = model.shapes["Either"]
    assert isinstance(shape, shapes.Structure)
    assert shape.walk
    assert shape.unnamed == shapes.Ignored()


def test_members_that_branches_describe_are_kept(run):
    either = {
        "type": "object",
        "properties": {"a": {"type": "string"}},
        "anyOf": [{"properties": {"b": {"type": "string"}}}, {"required": ["c"]}],
    }
    shape = run({"Either": either}).model.shapes["Either"]
    assert isinstance(shape.unnamed, shapes.Kept)


def test_one_branch_is_no_choice(run):
    result = run({"A": {"anyOf": [{"type": "integer", "minimum": 1}], "maximum": 3}})
    assert result.defs["A"] == {"maximum": 3, "type": "integer", "minimum": 1}


def test_true_among_any_of_accepts_all(run):
    result = run({"A": {"anyOf": [True, {"type": "string"}], "description": "All."}})
    assert result.defs["A"] == {"description": "All."}
    assert isinstance(result.model.shapes["A"], shapes.Any)


def test_false_branches_are_none(run):
    assert run({"A": {"anyOf": [False, {"type": "string"}]}}).defs["A"] == {
        "type": "string"
    }
    assert run({"A": {"type": "string", "oneOf": [False]}}).defs["A"] is False


def test_any_of_in_any_of(run):
    inner = {"anyOf": [{"type": "integer"}, {"type": "string"}]}
    result = run({"A": {"anyOf": [inner, {"type": "string"}, {"type": "boolean"}]}})
    assert result.defs["A"] == {
        "anyOf": [{"type": "integer"}, {"type": "string"}, {"type": "boolean"}]
    }


def test_a_type_list(run):
    schema = {"type": ["string", "integer"], "minLength": 2, "minimum": 3}
    model = run({"A": schema}).model
    union = model.shapes["A"]
    assert [type(model.shapes[b.shape]).__name__ for b in union.branches] == [
        "String",
        "Integer",
    ]
    assert model.shapes["A#/type/0"].min_length == 2
    assert model.shapes["A#/type/1"].minimum == 3
    assert not union.walk


def test_a_type_list_with_a_structure(run):
    schema = {
        "type": ["object", "string"],
        "properties": {"a": {"type": "string"}},
        "minLength": 2,
    }
    result = run({"A": schema})
    assert result.defs["A"] == {
        "anyOf": [{"$ref": "#/$defs/AOption1"}, {"type": "string", "minLength": 2}]
    }
