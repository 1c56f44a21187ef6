"""Small sets of hand-made schemas, each about one thing, with data that fits them and data that does not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

ANY_TEXT = {"type": "string"}
WHOLE = {"type": "integer"}


def ref(title: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{title}"}


def structure(
    members: Mapping[str, Any], *required: str, **others: Any
) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": dict(members),
        "required": list(required),
        **others,
    }


def holder(schema: Any, **others: Any) -> dict[str, Any]:
    """A structure whose member `value` has the schema."""
    return structure({"value": schema}, **others)


@dataclass(frozen=True, kw_only=True)
class Theme:
    """A package, and what it must do.

    Attributes:
        schemas: By title.
        valid: Titles with data that comes back as it was.
        invalid: Titles with data that is refused, and the pointer and rule of the first problem.
        usage: Lines of typed code that must pass `mypy --strict`; `m` is the module of models.
        service: A `service.json`, where there is one.
    """

    name: str
    schemas: Mapping[str, Any]
    valid: tuple[tuple[str, Any], ...] = ()
    invalid: tuple[tuple[str, Any, str, str], ...] = ()
    usage: str = ""
    service: Mapping[str, Any] = field(default_factory=dict[str, Any])


_HARD_WORDS = (
    *("class", "from", "import", "None", "True", "self", "cls", "async", "match"),
    *("validate", "to_dict", "from_dict", "to_json", "from_json", "operation"),
    *("str", "dict", "list", "int", "float", "bytes", "bool", "tuple", "type", "set"),
    *("field", "dataclass", "datetime", "Any", "UNSET", "Literal", "id", "property"),
    *("items", "data", "get", "value", "key", "new", "out", "decoded", "tag", "item"),
    *("_private", "__dunder__", "__init__", "__slots__", "__class__", "names"),
    *(
        "additional_properties",
        "isinstance",
        "len",
        "Invalid",
        "mapping",
        "annotations",
    ),
)

# Titles that are names of something else in generated modules.
_HARD_TITLES = (
    *(
        "data",
        "self",
        "value",
        "items",
        "get",
        "key",
        "tag",
        "out",
        "decoded",
        "member",
    ),
    *("text", "number", "members", "mapping", "new", "instance", "known", "accepts"),
    *("date_time", "sequence", "array", "string", "boolean", "pattern", "linear"),
    *("URL", "AWS", "PATTERNS", "CODECS", "Codec", "Invalid", "Callable", "TypeAlias"),
    *("Service", "Response", "Duration", "Unset", "OpenEnum", "cast", "json", "models"),
    *("decode_item", "encode_item", "ITEM", "enums", "typed_dicts", "errors"),
)

KEYWORDS = Theme(
    name="hard_words",
    schemas={
        "Words": structure(dict.fromkeys(_HARD_WORDS, WHOLE), "class", "self"),
        "Typed": structure(
            {
                "str": {"type": "array", "items": ANY_TEXT},
                "list": {"type": "array", "items": WHOLE},
                "dict": {"type": "object", "additionalProperties": ANY_TEXT},
                "datetime": {"type": "string", "format": "date-time"},
                "bytes": {"type": "string", "format": "byte"},
                "int": ANY_TEXT,
                "float": WHOLE,
                "bool": {"type": "number"},
                "Color": ref("Color"),
                "field": {**ANY_TEXT, "format": "password"},
            }
        ),
        "Color": {
            "enum": ["name", "value", "mro", "None", "class", "upper", "_x", "__x__"]
        },
        "List": structure({"Dict": ref("Any")}),
        "Any": structure({"x": WHOLE}),
        "Structure": structure({"x": WHOLE}),
        "str": structure({"x": WHOLE}),
        "None": structure({"x": WHOLE}),
        "ValueError": structure({"x": WHOLE}),
        "datetime": structure({"x": WHOLE}),
        "User": structure({"x": WHOLE}),
        "UserDict": structure({"y": WHOLE}),
        "ColorLiteral": structure({"y": WHOLE}),
        "_Hidden": structure({"y": WHOLE}),
        **{title: structure({"x": WHOLE, "y": ref("item")}) for title in _HARD_TITLES},
        "COLOR": {"enum": ["a", "b"]},
        "Lower": structure(
            {title: ref(title) for title in (*_HARD_TITLES, "item", "COLOR")}
        ),
        "item": structure({"n": WHOLE, "item": ref("item")}),
    },
    valid=(
        ("Words", {word: number for number, word in enumerate(_HARD_WORDS)}),
        (
            "Typed",
            {
                "str": ["a"],
                "list": [1],
                "dict": {"a": "b"},
                "datetime": "2024-01-02T03:04:05Z",
                "bytes": "YWI=",
                "int": "1",
                "float": 1,
                "bool": 1.5,
                "Color": "mro",
                "field": "secret",
            },
        ),
        ("Typed", {"Color": "__x__"}),
        ("List", {"Dict": {"x": 1}}),
        *((title, {"x": 1}) for title in ("Structure", "str", "None", "ValueError")),
        ("datetime", {"x": 1}),
        ("UserDict", {"y": 1}),
        ("ColorLiteral", {"y": 1}),
        ("_Hidden", {"y": 1}),
        *((title, {"x": 1, "y": {"n": 2}}) for title in _HARD_TITLES),
        ("Lower", {title: {"x": 1, "y": {"n": 2}} for title in _HARD_TITLES}),
        ("Lower", {"item": {"n": 1, "item": {}}, "COLOR": "b"}),
    ),
    invalid=(
        ("Words", {"class": "x", "self": 1}, "/class", "type"),
        ("Words", {"class": 1}, "/self", "required"),
        ("Typed", {"Color": "NAME"}, "/Color", "enum"),
    ),
    usage="""
        typed = m.Typed_(color="mro", int_="b")
        text: str | None = typed.int_
        lower = m.Lower(url=m.URL(x=1), color="a")
    """,
)

_HARD_KEYS = (
    *("a-b", "a b", "a_b", "A-B", "", " ", "1st", "größe", "日本", "$ref", "@type"),
    *('say "hi"', "it's", "back\\slash", "new\nline", "{brace}", "%s", "a.b", "a/b~c"),
    *("тест", "ﬁ", "é", "e\u0301", "x" * 100, "\u202e", "#", "'''", '"""', "\\"),
)

KEYS = Theme(
    name="hard_keys",
    schemas={
        "Keys": structure(dict.fromkeys(_HARD_KEYS, WHOLE), "a-b", "größe"),
        "Empty": structure({"": ANY_TEXT}, ""),
        "Values": holder(ref("Odd")),
        "Odd": {"enum": [*_HARD_KEYS, "A_B", "B", "b", "-1", "1", "+1"]},
        "Map-ofOdd.things": structure(
            {"it": {"type": "object", "additionalProperties": WHOLE}}
        ),
    },
    valid=(
        ("Keys", {key: number for number, key in enumerate(_HARD_KEYS)}),
        ("Keys", {"a-b": 0, "größe": 1}),
        ("Empty", {"": "x"}),
        *(("Values", {"value": value}) for value in (*_HARD_KEYS, "B", "b", "-1")),
        ("Map-ofOdd.things", {"it": dict.fromkeys(_HARD_KEYS, 1)}),
    ),
    invalid=(
        ("Keys", {"a-b": 1, "größe": "x"}, "/größe", "type"),
        ("Keys", {"a-b": 1, "größe": 1, "a/b~c": ""}, "/a~1b~0c", "type"),
        ("Keys", {"größe": 1}, "/a-b", "required"),
        ("Empty", {}, "/", "required"),
        ("Values", {"value": "C"}, "/value", "enum"),
    ),
)

UNIONS = Theme(
    name="unions",
    schemas={
        "Cat": structure({"kind": {"const": "cat"}, "lives": WHOLE}, "kind", "lives"),
        "Dog": structure({"kind": {"const": "dog"}, "name": ANY_TEXT}, "kind"),
        "Pet": {"oneOf": [ref("Cat"), ref("Dog")]},
        "Home": structure(
            {
                "pets": {"type": "array", "items": ref("Pet")},
                "favourite": {"anyOf": [ref("Pet"), {"type": "null"}]},
                "by_name": {"type": "object", "additionalProperties": ref("Pet")},
            }
        ),
        "Point": structure({"x": WHOLE}, "x"),
        "Circle": structure({"x": WHOLE, "r": WHOLE}, "x", "r"),
        "Loose": holder({"anyOf": [ref("Circle"), ref("Point")]}),
        "Strict": holder({"oneOf": [ref("Circle"), ref("Point")]}),
        "Mixed": holder({"type": ["string", "integer", "null", "boolean"]}),
        "Nested": holder(
            {
                "anyOf": [
                    WHOLE,
                    {"type": "array", "items": ref("Point")},
                    {"type": "object", "additionalProperties": ref("Point")},
                    {"type": "string", "format": "date-time"},
                    ref("Shade"),
                ]
            }
        ),
        "Shade": {"enum": ["light", "dark"]},
        "Bounded": holder(
            {"anyOf": [{**WHOLE, "maximum": 5}, {**WHOLE, "minimum": 10}]}
        ),
    },
    valid=(
        ("Home", {}),
        ("Home", {"pets": [{"kind": "cat", "lives": 9}, {"kind": "dog"}]}),
        ("Home", {"favourite": None, "by_name": {"Rex": {"kind": "dog", "name": "R"}}}),
        ("Home", {"favourite": {"kind": "cat", "lives": 1}}),
        ("Loose", {"value": {"x": 1, "r": 2}}),
        ("Loose", {"value": {"x": 1}}),
        ("Strict", {"value": {"x": 1}}),
        *(("Mixed", {"value": value}) for value in ("a", 1, None, True)),
        ("Mixed", {}),
        *(
            ("Nested", {"value": value})
            for value in (1, [{"x": 1}], {"a": {"x": 2}}, "dark", [], {})
        ),
        ("Nested", {"value": "2024-01-02T03:04:05.678+01:00"}),
        ("Bounded", {"value": 5}),
        ("Bounded", {"value": 10}),
    ),
    invalid=(
        ("Home", {"pets": [{"kind": "cow"}]}, "/pets/0/kind", "oneOf"),
        ("Home", {"pets": [{"kind": "cat"}]}, "/pets/0/lives", "required"),
        ("Home", {"favourite": {"lives": 1}}, "/favourite/kind", "required"),
        ("Loose", {"value": {"r": 1}}, "/value/x", "required"),
        ("Strict", {"value": {"x": 1, "r": 2}}, "/value", "oneOf"),
        ("Mixed", {"value": 1.5}, "/value", "type"),
        ("Mixed", {"value": []}, "/value", "type"),
        ("Nested", {"value": 1.5}, "/value", "anyOf"),
        ("Nested", {"value": [{"x": "1"}]}, "/value/0/x", "type"),
        ("Bounded", {"value": 7}, "/value", "maximum"),
    ),
    usage="""
        home = m.Home(pets=[m.Cat(kind="cat", lives=9), m.Dog(kind="dog")])
        pets: list[m.Pet] | None = home.pets
        for pet in pets or []:
            if isinstance(pet, m.Cat):
                lives: int = pet.lives
            else:
                name: str | None = pet.name
        mixed: str | int | bool | None = m.Mixed(value="a").value or None
    """,
)

RECURSION = Theme(
    name="recursion",
    schemas={
        "Tree": structure(
            {"label": ANY_TEXT, "children": {"type": "array", "items": ref("Tree")}},
            "label",
        ),
        "Chain": structure({"next": ref("Chain"), "end": {"type": ["null", "string"]}}),
        "Egg": structure({"hen": ref("Hen")}),
        "Hen": structure({"eggs": {"type": "array", "items": ref("Egg")}}),
        "Nest": {"type": "array", "items": ref("Nest")},
        "Folder": {"type": "object", "additionalProperties": ref("Folder")},
        "Json": {
            "anyOf": [
                {"type": ["null", "boolean", "number", "string"]},
                {"type": "array", "items": ref("Json")},
                {"type": "object", "additionalProperties": ref("Json")},
            ]
        },
        "Point": structure({"x": WHOLE}, "x"),
        "PointOrNest": {"anyOf": [ref("Point"), ref("Nest")]},
        "PointOrJson": {"anyOf": [ref("Point"), ref("Json"), {"type": "null"}]},
        "Holder": structure(
            {
                "nest": ref("Nest"),
                "folder": ref("Folder"),
                "json": ref("Json"),
                "either": ref("PointOrNest"),
                "point_or_json": ref("PointOrJson"),
            }
        ),
    },
    valid=(
        ("Tree", {"label": "a", "children": [{"label": "b", "children": []}]}),
        ("Chain", {"next": {"next": {"next": {}}}}),
        ("Chain", {"next": {"end": None}}),
        ("Egg", {"hen": {"eggs": [{"hen": {}}, {}]}}),
        ("Holder", {"nest": [[], [[[]]]], "folder": {"a": {"b": {}}}}),
        ("Holder", {"json": {"a": [1, None, True, "x", 1.5, {"b": []}]}}),
        ("Holder", {"json": None}),
        ("Holder", {"either": {"x": 1}, "point_or_json": [{"x": 1}]}),
        ("Holder", {"either": [[]], "point_or_json": None}),
    ),
    invalid=(
        ("Tree", {"label": "a", "children": [{}]}, "/children/0/label", "required"),
        ("Chain", {"next": {"next": 1}}, "/next/next", "type"),
        ("Egg", {"hen": {"eggs": [{"hen": []}]}}, "/hen/eggs/0/hen", "type"),
        ("Holder", {"nest": [[], [1]]}, "/nest/1/0", "type"),
        ("Holder", {"folder": {"a": {"b": 1}}}, "/folder/a/b", "type"),
    ),
    usage="""
        tree = m.Tree(label="a", children=[m.Tree(label="b")])
        first: m.Tree = (tree.children or [])[0]
        nest: m.Nest = [[], [[]]]
        holder = m.Holder(nest=nest, json={"a": [1, None]})
    """,
)

NULLS = Theme(
    name="nulls",
    schemas={
        "Nulls": structure(
            {
                "must": {"type": ["string", "null"]},
                "may": {"type": ["string", "null"]},
                "plain": ANY_TEXT,
                "old": {"type": "integer", "nullable": True},
                "thing": {"anyOf": [ref("Thing"), {"type": "null"}]},
                "things": {
                    "type": "array",
                    "items": {"oneOf": [{"type": "null"}, ref("Thing")]},
                },
                "mood": {"anyOf": [ref("Mood"), {"type": "null"}]},
                "only": {"type": "null"},
                "free": {},
                "low": {"type": ["integer", "null"], "minimum": 3},
                "defaulted": {"type": ["integer", "null"], "default": 7},
            },
            "must",
        ),
        "Thing": structure({"x": WHOLE}, "x"),
        "Mood": {"enum": ["good", "bad"]},
    },
    valid=(
        ("Nulls", {"must": None}),
        ("Nulls", {"must": "a", "may": None, "old": None, "thing": None}),
        ("Nulls", {"must": "a", "may": "b", "old": 1, "thing": {"x": 1}}),
        ("Nulls", {"must": "a", "things": [None, {"x": 1}], "mood": None}),
        ("Nulls", {"must": "a", "things": [], "mood": "bad", "only": None}),
        ("Nulls", {"must": "a", "free": None, "low": None, "defaulted": None}),
        ("Nulls", {"must": "a", "free": [1, {"a": None}], "low": 3, "defaulted": 1}),
    ),
    invalid=(
        ("Nulls", {}, "/must", "required"),
        ("Nulls", {"must": 1}, "/must", "type"),
        ("Nulls", {"must": None, "plain": None}, "/plain", "type"),
        ("Nulls", {"must": None, "low": 2}, "/low", "minimum"),
        ("Nulls", {"must": None, "only": 0}, "/only", "type"),
        ("Nulls", {"must": None, "things": [{}]}, "/things/0/x", "required"),
        ("Nulls", {"must": None, "mood": "so-so"}, "/mood", "enum"),
    ),
    usage="""
        nulls = m.Nulls(must=None)
        may = nulls.may
        if may is not UNSET and may is not None:
            text: str = may
        plain: str | None = nulls.plain
        m.Nulls(must="a", may=None, thing=None, things=[None, m.Thing(x=1)])
    """,
)

EXTRAS = Theme(
    name="extras",
    schemas={
        "Open": structure({"a": WHOLE}, additionalProperties=True),
        "Typed": structure({"a": WHOLE}, additionalProperties=WHOLE),
        "Rich": structure({"a": WHOLE}, additionalProperties=ref("Item")),
        "Times": structure(
            {"a": WHOLE}, additionalProperties={"type": "string", "format": "date-time"}
        ),
        "Closed": structure({"a": WHOLE}, additionalProperties=False),
        "Silent": structure({"a": WHOLE}),
        "Item": structure({"n": WHOLE}, "n"),
        "Clash": structure({"additional_properties": WHOLE}, additionalProperties=True),
        "Nothing": structure({}, additionalProperties=False),
        "Patterned": structure(
            {"a": WHOLE},
            patternProperties={"^x-": ANY_TEXT},
            additionalProperties=False,
        ),
        "Counted": structure({"a": WHOLE}, minProperties=1, maxProperties=2),
        "Keyed": holder(
            {
                "type": "object",
                "propertyNames": {"pattern": "^[a-z]+$", "maxLength": 3},
                "additionalProperties": WHOLE,
                "minProperties": 1,
            }
        ),
        "ByMood": holder(
            {
                "type": "object",
                "propertyNames": ref("Mood"),
                "additionalProperties": ref("Item"),
            }
        ),
        "Named": holder(
            {
                "type": "object",
                "propertyNames": {"maxLength": 3},
                "additionalProperties": {"type": ["string", "null"], "minLength": 2},
            }
        ),
        "Mood": {"enum": ["good", "bad"]},
    },
    valid=(
        ("Named", {"value": {"abc": None, "b": "cd"}}),
        ("Open", {"a": 1, "b": [None, {"c": "d"}], "class": 2}),
        ("Open", {}),
        ("Typed", {"b": 2, "a": 1}),
        ("Rich", {"x": {"n": 1}, "a b": {"n": 2}}),
        ("Times", {"when": "2024-01-02T03:04:05Z"}),
        ("Closed", {"a": 1}),
        ("Clash", {"additional_properties": 1, "other": "x"}),
        ("Nothing", {}),
        ("Patterned", {"a": 1, "x-y": "z"}),
        ("Counted", {"a": 1}),
        ("Keyed", {"value": {"abc": 1}}),
        ("ByMood", {"value": {"good": {"n": 1}}}),
    ),
    invalid=(
        ("Typed", {"b": "2"}, "/b", "type"),
        ("Named", {"value": {"abcd": "ef"}}, "/value/abcd", "maxLength"),
        ("Named", {"value": {"abcd": None}}, "/value/abcd", "maxLength"),
        ("Named", {"value": {"abc": "d"}}, "/value/abc", "minLength"),
        ("Rich", {"x": {}}, "/x/n", "required"),
        ("Times", {"when": "soon"}, "/when", "format"),
        ("Closed", {"b": 1}, "/b", "additionalProperties"),
        ("Nothing", {"b": 1}, "/b", "additionalProperties"),
        ("Patterned", {"x-y": 1}, "/x-y", "type"),
        ("Patterned", {"y": "z"}, "/y", "additionalProperties"),
        ("Counted", {}, "", "minProperties"),
        ("Keyed", {"value": {"abcd": 1}}, "/value/abcd", "maxLength"),
        ("Keyed", {"value": {"A": 1}}, "/value/A", "pattern"),
        ("Keyed", {"value": {}}, "/value", "minProperties"),
        ("ByMood", {"value": {"ugly": {"n": 1}}}, "/value/ugly", "enum"),
    ),
    usage="""
        rich = m.Rich(additional_properties={"x": m.Item(n=1)})
        item: m.Item = rich.additional_properties["x"]
    """,
)

COLLECTIONS = Theme(
    name="collections_",
    schemas={
        "Pair": holder(
            {
                "type": "array",
                "prefixItems": [ANY_TEXT, ref("Item")],
                "items": False,
                "minItems": 2,
            }
        ),
        "Single": holder(
            {"type": "array", "prefixItems": [WHOLE], "minItems": 1, "maxItems": 1}
        ),
        "Moments": holder(
            {
                "type": "array",
                "prefixItems": [
                    {"type": "integer", "minimum": 1, "maximum": 9_000_000},
                    {"type": "integer", "exclusiveMinimum": 0, "multipleOf": 5},
                    {"type": "string", "format": "date-time"},
                ],
                "minItems": 3,
                "items": False,
            }
        ),
        "Ragged": holder(
            {"type": "array", "prefixItems": [ANY_TEXT, WHOLE], "items": ref("Item")}
        ),
        "Old": holder({"type": "array", "items": [ANY_TEXT, WHOLE]}),
        "Unique": holder({"type": "array", "items": {}, "uniqueItems": True}),
        "Sized": holder(
            {"type": "array", "items": WHOLE, "minItems": 1, "maxItems": 3}
        ),
        "Grid": holder(
            {"type": "array", "items": {"type": "array", "items": {"type": "number"}}}
        ),
        "Deep": holder(
            {
                "type": "object",
                "additionalProperties": {
                    "type": "array",
                    "items": {"type": "object", "additionalProperties": ref("Item")},
                },
            }
        ),
        "Having": holder({"type": "array", "contains": {"const": 1}}),
        "Item": structure({"n": WHOLE}, "n"),
    },
    valid=(
        ("Pair", {"value": ["a", {"n": 1}]}),
        ("Single", {"value": [1]}),
        ("Moments", {"value": [1, 10, "2024-01-02T03:04:05Z"]}),
        ("Ragged", {"value": []}),
        ("Ragged", {"value": ["a"]}),
        ("Ragged", {"value": ["a", 1, {"n": 2}, {"n": 3}]}),
        ("Unique", {"value": [1, True, "1", [1], [True], {"a": 1}, None]}),
        ("Sized", {"value": [1, 2, 3]}),
        ("Grid", {"value": [[1, 2.5], []]}),
        ("Deep", {"value": {"a": [{"b": {"n": 1}}, {}]}}),
        ("Having", {"value": [0, 1]}),
    ),
    invalid=(
        ("Pair", {"value": ["a"]}, "/value", "minItems"),
        ("Pair", {"value": ["a", {"n": 1}, 1]}, "/value", "items"),
        ("Pair", {"value": [1, {"n": 1}]}, "/value/0", "type"),
        ("Pair", {"value": ["a", {}]}, "/value/1/n", "required"),
        ("Single", {"value": [1, 2]}, "/value", "maxItems"),
        (
            "Moments",
            {"value": [1, 9, "2024-01-02T03:04:05Z"]},
            "/value/1",
            "multipleOf",
        ),
        ("Ragged", {"value": ["a", "b"]}, "/value/1", "type"),
        ("Ragged", {"value": ["a", 1, {}]}, "/value/2/n", "required"),
        ("Unique", {"value": [{"a": 1.0}, {"a": 1}]}, "/value", "uniqueItems"),
        ("Sized", {"value": []}, "/value", "minItems"),
        ("Sized", {"value": [1, 2, 3, 4]}, "/value", "maxItems"),
        ("Sized", {"value": (1, 2)}, "/value", "type"),
        ("Grid", {"value": [[1, "2"]]}, "/value/0/1", "type"),
        ("Deep", {"value": {"a": [{"b": {}}]}}, "/value/a/0/b/n", "required"),
        ("Having", {"value": [0]}, "/value", "contains"),
    ),
    usage="""
        pair = m.Pair(value=("a", m.Item(n=1)))
        if pair.value is not None:
            text, item = pair.value
            upper: str = text.upper()
            number: int = item.n
    """,
)

LITERALS = Theme(
    name="literals",
    schemas={
        "Level": {"enum": [1, 2, 3]},
        "Constants": structure(
            {
                "one": {"const": 1},
                "word": {"const": "word"},
                "truth": {"const": True},
                "nothing": {"const": None},
                "half": {"const": 0.5},
                "form": {"const": {"a": [1]}},
                "level": ref("Level"),
                "mixed": {"enum": [1, "a", None, False, 2.5]},
                "single": {"type": "string", "enum": ["only"]},
                "whole": {"type": "integer", "enum": [1, 2]},
            },
            "one",
        ),
    },
    valid=(
        ("Constants", {"one": 1, "word": "word", "truth": True, "nothing": None}),
        ("Constants", {"one": 1, "half": 0.5, "form": {"a": [1]}, "level": 3}),
        ("Constants", {"one": 1, "single": "only", "whole": 2}),
        *(
            ("Constants", {"one": 1, "mixed": value})
            for value in (1, "a", None, False, 2.5)
        ),
    ),
    invalid=(
        ("Constants", {"one": True}, "/one", "const"),
        ("Constants", {"one": 2}, "/one", "const"),
        ("Constants", {"one": 1, "truth": 1}, "/truth", "const"),
        ("Constants", {"one": 1, "mixed": True}, "/mixed", "enum"),
        ("Constants", {"one": 1, "mixed": 0}, "/mixed", "enum"),
        ("Constants", {"one": 1, "level": "3"}, "/level", "enum"),
        ("Constants", {"one": 1, "form": {"a": [True]}}, "/form", "const"),
        ("Constants", {"one": 1, "nothing": 0}, "/nothing", "const"),
        ("Constants", {"one": 1, "single": "other"}, "/single", "enum"),
    ),
    usage="""
        constants = m.Constants(one=1, level=2, word="word")
    """,
)

SCALARS = Theme(
    name="scalars",
    schemas={
        "Scalars": structure(
            {
                "money": {"type": "number", "multipleOf": 0.01, "minimum": 0},
                "open": {
                    "type": "number",
                    "exclusiveMinimum": 0,
                    "exclusiveMaximum": 1,
                },
                "even": {"type": "integer", "multipleOf": 2, "maximum": 10},
                "code": {"type": "string", "pattern": "^[A-Z]{2}\\d$"},
                "find": {"type": "string", "pattern": "b+"},
                "emoji": {"type": "string", "minLength": 1, "maxLength": 1},
                "when": {"type": "string", "format": "date-time"},
                "data": {"type": "string", "contentEncoding": "base64"},
                "uuid": {"type": "string", "format": "uuid"},
                "flag": {"type": "boolean"},
                "gone": False,
                "mail": {"type": "string", "format": "email"},
                "odd": {"type": "integer", "not": {"multipleOf": 2}},
            }
        ),
        "Tied": structure(
            {"a": WHOLE, "b": WHOLE, "c": WHOLE},
            dependentRequired={"a": ["b"]},
            **{"if": {"required": ["c"]}, "then": {"required": ["b"]}},
        ),
        "Undescribed": {"type": "object", "properties": {}, "required": ["x"]},
    },
    valid=(
        ("Scalars", {"money": 0.07, "open": 0.5, "even": 10, "code": "AB1"}),
        ("Scalars", {"money": 19.99, "find": "abbbc", "emoji": "🙂", "flag": False}),
        ("Scalars", {"when": "2024-02-29T23:59:60Z", "data": "YQ=="}),
        ("Scalars", {"when": "2024-02-29T23:00:00.123456789-05:30", "data": ""}),
        ("Scalars", {"uuid": "123e4567-e89b-12d3-a456-426614174000", "odd": 3}),
        ("Tied", {"a": 1, "b": 2}),
        ("Tied", {"b": 2, "c": 3}),
        ("Undescribed", {"x": {"any": "thing"}}),
    ),
    invalid=(
        ("Scalars", {"money": 0.071}, "/money", "multipleOf"),
        ("Scalars", {"money": float("nan")}, "/money", "type"),
        ("Scalars", {"money": True}, "/money", "type"),
        ("Scalars", {"open": 0}, "/open", "exclusiveMinimum"),
        ("Scalars", {"open": 1}, "/open", "exclusiveMaximum"),
        ("Scalars", {"even": 3}, "/even", "multipleOf"),
        ("Scalars", {"even": 12}, "/even", "maximum"),
        ("Scalars", {"even": 2.5}, "/even", "type"),
        ("Scalars", {"code": "AB1\n"}, "/code", "pattern"),
        ("Scalars", {"code": "AB١"}, "/code", "pattern"),
        ("Scalars", {"find": "ac"}, "/find", "pattern"),
        ("Scalars", {"emoji": ""}, "/emoji", "minLength"),
        ("Scalars", {"emoji": "🙂🙂"}, "/emoji", "maxLength"),
        ("Scalars", {"when": "2024-02-30T00:00:00Z"}, "/when", "format"),
        ("Scalars", {"when": "2024-02-29"}, "/when", "format"),
        ("Scalars", {"data": "a"}, "/data", "contentEncoding"),
        ("Scalars", {"flag": 0}, "/flag", "type"),
        ("Scalars", {"gone": 1}, "/gone", "false"),
        ("Scalars", {"odd": 2}, "/odd", "not"),
        ("Tied", {"a": 1}, "/b", "dependentRequired"),
        ("Tied", {"c": 1}, "/b", "required"),
        ("Undescribed", {}, "/x", "required"),
    ),
    usage="""
        scalars = m.Scalars(money=1, open=0.5, data=b"a")
        when: datetime | None = scalars.when
    """,
)

SHARED = Theme(
    name="shared_inputs",
    schemas={
        "Key": structure({"id": ANY_TEXT}, "id"),
        "Item": structure({"id": ANY_TEXT, "state": ref("State")}, "id"),
        "State": {"enum": ["on", "off"]},
        "Missing": structure({"message": ANY_TEXT}),
        "LIST": structure({"ids": {"type": "array", "items": ANY_TEXT}}),
        "STR": structure(
            {"str": ANY_TEXT, "list": {"type": "array", "items": ref("str")}}
        ),
        "str": structure({"x": WHOLE}),
        "SERVICE": structure({"service": ref("SERVICE"), "validate": WHOLE}),
        "SEND": structure({"request": ANY_TEXT, "send": ref("SEND")}),
        "PUT_ITEMS": structure({"items": {"type": "array", "items": ref("Item")}}),
        "OperationsInput": structure({"operations": WHOLE}),
        "operation": structure({"operation": ref("operation")}),
    },
    valid=(("Key", {"id": "a"}), ("Item", {"id": "a", "state": "on"})),
    invalid=(("Key", {}, "/id", "required"), ("Item", {"id": 1}, "/id", "type")),
    service={
        "name": "shelf",
        "title": "Shelf",
        "operations": {
            "GetItem": {"input": "Key", "output": "Item", "errors": ["Missing"]},
            "DropItem": {"input": "Key", "errors": ["Missing"]},
            "PutItem": {"input": "Item", "output": "Item"},
            "Ping": {},
            "Count": {"output": "Key"},
            # Operations called like something that clients and their modules have.
            "List": {"input": "LIST", "output": "Item"},
            "Str": {"input": "STR", "output": "str"},
            "Type": {"output": "Item"},
            "Service": {"input": "SERVICE", "output": "Item"},
            "Operations": {"input": "OperationsInput"},
            "Send": {"input": "SEND", "output": "Item"},
            "Import": {"input": "Item"},
            "Close": {},
            "PutItems": {"input": "PUT_ITEMS"},
            "Operation": {"input": "operation", "output": "Item"},
        },
    },
    usage="""
        got: m.Item = Client(StubTransport()).get_item(id="a")
        Client(StubTransport()).drop_item(id="a")
        Client(StubTransport()).ping()
        put: m.Item = Client(StubTransport()).put_item(id="a", state="on")
        listed: m.Item = Client(StubTransport()).send(m.LIST(ids=["a"]))
    """,
)

THEMES = (
    KEYWORDS,
    KEYS,
    UNIONS,
    RECURSION,
    NULLS,
    EXTRAS,
    COLLECTIONS,
    LITERALS,
    SCALARS,
    SHARED,
)
