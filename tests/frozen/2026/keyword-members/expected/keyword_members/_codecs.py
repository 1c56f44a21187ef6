"""Straight-line decoding, checking and encoding.

`decode_…` accepts what the schema accepts, `parse_…` what has the right type, and both raise `Invalid` for the rest;
`encode_…` gives the wire form. What is wrong is found out by the general walker in `_walker`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ._runtime import CODECS, UNSET, Codec, Invalid, new
from ._wire import array, instance, member_of, record, text
from .enums import WordType
from .models import Holder, Odd

AWS = False
WORD_TYPE = {member.value: member for member in WordType}

HOLDER: dict[str, str] = {
    "word": "word",
    "odds": "odds",
}


def decode_holder(data: Any) -> Holder:
    get = record(data, HOLDER).get
    self = new(Holder)
    value = get("word", UNSET)
    self.word = None if value is UNSET else member_of(WORD_TYPE, value)
    value = get("odds", UNSET)
    self.odds = None if value is UNSET else decode_holder_odds(value)
    return self


def encode_holder(data: Any) -> dict[str, Any]:
    self = instance(data, Holder)
    out: dict[str, Any] = {}
    if self.word is not None:
        out["word"] = text(self.word)
    if self.odds is not None:
        out["odds"] = encode_holder_odds(self.odds)
    return out


def decode_holder_odds(data: Any) -> list[Odd]:
    items = array(data)
    return [decode_odd(item) for item in items]


def encode_holder_odds(data: Any) -> Any:
    return [encode_odd(item) for item in array(data)]


ODD: dict[str, str] = {
    "class": "class_",
    "from": "from_",
    "None": "none",
    "import": "import_",
    "self": "self_",
    "validate": "validate_",
    "to_dict": "to_dict_",
    "from_dict": "from_dict_",
    "list": "list_",
    "str": "str_",
    "type": "type_",
    "field": "field_",
    "match": "match",
    "print": "print",
    "__init__": "init",
    "_private": "private",
    "datetime": "datetime_",
}


def decode_odd(data: Any) -> Odd:
    get = record(data, ODD).get
    self = new(Odd)
    value = get("class")
    if not isinstance(value, str):
        raise Invalid
    self.class_ = value
    value = get("from", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.from_ = value
    value = get("None", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.none = value
    value = get("import", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.import_ = value
    value = get("self", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.self_ = value
    value = get("validate", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.validate_ = value
    value = get("to_dict", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.to_dict_ = value
    value = get("from_dict", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.from_dict_ = value
    value = get("list")
    if not isinstance(value, str):
        raise Invalid
    self.list_ = value
    value = get("str", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.str_ = value
    value = get("type", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.type_ = value
    value = get("field", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.field_ = value
    value = get("match", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.match = value
    value = get("print", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.print = value
    value = get("__init__", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.init = value
    value = get("_private", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.private = value
    value = get("datetime", UNSET)
    if value is UNSET:
        value = None
    elif not isinstance(value, str):
        raise Invalid
    self.datetime_ = value
    return self


def encode_odd(data: Any) -> dict[str, Any]:
    self = instance(data, Odd)
    out: dict[str, Any] = {
        "class": self.class_,
        "list": self.list_,
    }
    if self.from_ is not None:
        out["from"] = self.from_
    if self.none is not None:
        out["None"] = self.none
    if self.import_ is not None:
        out["import"] = self.import_
    if self.self_ is not None:
        out["self"] = self.self_
    if self.validate_ is not None:
        out["validate"] = self.validate_
    if self.to_dict_ is not None:
        out["to_dict"] = self.to_dict_
    if self.from_dict_ is not None:
        out["from_dict"] = self.from_dict_
    if self.str_ is not None:
        out["str"] = self.str_
    if self.type_ is not None:
        out["type"] = self.type_
    if self.field_ is not None:
        out["field"] = self.field_
    if self.match is not None:
        out["match"] = self.match
    if self.print is not None:
        out["print"] = self.print
    if self.init is not None:
        out["__init__"] = self.init
    if self.private is not None:
        out["_private"] = self.private
    if self.datetime_ is not None:
        out["datetime"] = self.datetime_
    return out


CODECS[Holder] = Codec(decode_holder, decode_holder, encode_holder, "Holder", HOLDER)
CODECS[Odd] = Codec(decode_odd, decode_odd, encode_odd, "Odd", ODD)

PATTERNS: dict[str, Callable[[str], object]] = {}
