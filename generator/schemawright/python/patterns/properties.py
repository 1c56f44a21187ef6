r"""The names inside `\p{…}`."""

from __future__ import annotations

from .charsets import ANYTHING, CATEGORIES, MAJOR, SPACE, CharSet, of, union

_LONG = {
    "Other": "C", "Control": "Cc", "Format": "Cf", "Unassigned": "Cn", "Private_Use": "Co", "Surrogate": "Cs",
    "Letter": "L", "Lowercase_Letter": "Ll", "Modifier_Letter": "Lm", "Other_Letter": "Lo", "Titlecase_Letter": "Lt",
    "Uppercase_Letter": "Lu", "Mark": "M", "Combining_Mark": "M", "Spacing_Mark": "Mc", "Enclosing_Mark": "Me",
    "Nonspacing_Mark": "Mn", "Number": "N", "Decimal_Number": "Nd", "Letter_Number": "Nl", "Other_Number": "No",
    "Punctuation": "P", "Connector_Punctuation": "Pc", "Dash_Punctuation": "Pd", "Close_Punctuation": "Pe",
    "Final_Punctuation": "Pf", "Initial_Punctuation": "Pi", "Other_Punctuation": "Po", "Open_Punctuation": "Ps",
    "Symbol": "S", "Currency_Symbol": "Sc", "Modifier_Symbol": "Sk", "Math_Symbol": "Sm", "Other_Symbol": "So",
    "Separator": "Z", "Line_Separator": "Zl", "Paragraph_Separator": "Zp", "Space_Separator": "Zs",
    "cntrl": "Cc", "digit": "Nd", "punct": "P",
}  # fmt: skip

_BINARY = {
    "Any": ANYTHING,
    "ASCII": of((0, 0x7F)),
    "Assigned": CharSet((), CATEGORIES - {"Cn"}),
    "ASCII_Hex_Digit": of((0x30, 0x39), (0x41, 0x46), (0x61, 0x66)),
    "AHex": of((0x30, 0x39), (0x41, 0x46), (0x61, 0x66)),
    # Unicode counts the next-line control and leaves the byte order mark out; ECMA's \s does the opposite.
    "White_Space": union(
        (
            CharSet(tuple(r for r in SPACE.ranges if r != (0xFEFF, 0xFEFF))),
            of((0x85, 0x85)),
        )
    ),
    "space": union(
        (
            CharSet(tuple(r for r in SPACE.ranges if r != (0xFEFF, 0xFEFF))),
            of((0x85, 0x85)),
        )
    ),
}

_GRAPH = of((0x21, 0x7E))
_ALNUM = of((0x30, 0x39), (0x41, 0x5A), (0x61, 0x7A))
_JAVA = {
    "Alnum": _ALNUM,
    "Blank": of((0x09, 0x09), (0x20, 0x20)),
    "Cntrl": of((0, 0x1F), (0x7F, 0x7F)),
    "Digit": of((0x30, 0x39)),
    "Graph": _GRAPH,
    "Print": of((0x20, 0x7E)),
    "Punct": of((0x21, 0x2F), (0x3A, 0x40), (0x5B, 0x60), (0x7B, 0x7E)),
    "Space": of((0x09, 0x0D), (0x20, 0x20)),
    "XDigit": _BINARY["AHex"],
    "all": ANYTHING,
    "L1": of((0, 0xFF)),
    "LD": CharSet((), frozenset((*MAJOR["L"], "Nd"))),
    "IsWhitespace": _BINARY["White_Space"],
    "IsWhite_Space": _BINARY["White_Space"],
}
"""Names of POSIX classes and others that only Java's expressions have."""

POSIX = {
    "alnum": _ALNUM,
    "alpha": of((0x41, 0x5A), (0x61, 0x7A)),
    "ascii": _BINARY["ASCII"],
    "blank": _JAVA["Blank"],
    "cntrl": _JAVA["Cntrl"],
    "digit": _JAVA["Digit"],
    "graph": _GRAPH,
    "lower": of((0x61, 0x7A)),
    "print": _JAVA["Print"],
    "punct": _JAVA["Punct"],
    "space": _JAVA["Space"],
    "upper": of((0x41, 0x5A)),
    "word": union((_ALNUM, of((0x5F, 0x5F)))),
    "xdigit": _BINARY["AHex"],
}
"""The classes that stand as `[:alpha:]` inside a class."""


def property_set(name: str) -> tuple[CharSet, bool] | None:
    """The characters of a property and whether only Java knows the name; None where Python cannot tell them."""
    key, equals, value = name.partition("=")
    if equals:
        return (
            (found, False)
            if key in ("gc", "General_Category") and (found := _category(value))
            else None
        )
    found = _category(name) or _BINARY.get(name)
    if found is not None:
        return found, False
    java = _JAVA.get(name) or (_category(name[2:]) if name.startswith("Is") else None)
    return None if java is None else (java, True)


def _category(name: str) -> CharSet | None:
    short = _LONG.get(name, name)
    if short in ("LC", "Cased_Letter"):
        return CharSet((), frozenset(("Ll", "Lt", "Lu")))
    if short in MAJOR:
        return CharSet((), frozenset(MAJOR[short]))
    return CharSet((), frozenset((short,))) if short in CATEGORIES else None
