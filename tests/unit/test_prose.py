"""Docstrings and comments hold any text, and black finds nothing to change in them."""

from __future__ import annotations

import ast
import io
import itertools
import tokenize

import black
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemawright.python.literals import Code
from schemawright.python.prose import (
    args_section,
    comment_lines,
    docstring,
    sentence,
    summary,
    wrap,
)

NASTY = st.text(
    alphabet="a\\\"'`\n\t \r\x0c\x0b\x1c\x85\xa0\u2028\u202e{}N#-*1.|>~w\ud800\U0001f600"
)
WORDS = st.lists(
    st.sampled_from(
        [
            "a", "word", "e.g.", "-", "1.", "#", '"', '"""', "\\", "\\N{BULLET}", "`a b`", "`", "\n", "\n\n", "\n- ",
            "\n    code", "\n  - ", "```", "| a |", "https://example.com/a/b/c/d/e/f/g/h/i/j", "\x0c", "ends.",
        ]
    ),
    max_size=40,
).map(" ".join)  # fmt: skip
TEXTS = st.text() | NASTY | WORDS
INDENTS = st.sampled_from([0, 4, 8])
ARGS = st.lists(st.tuples(st.sampled_from(["a", "client_id"]), TEXTS), max_size=2)


def placed(literal: str, indent: int, *, attribute: bool) -> str:
    """A module in which the literal is the docstring of a class or function, or stands under an attribute."""
    heads = {0: [], 4: ["class A:\n"], 8: ["class A:\n", "    def f(self):\n"]}
    before = f"{' ' * indent}x = 1\n" if attribute else ""
    after = f"\n\n{' ' * indent}y = 1\n" if indent else "\n\ny = 1\n"
    if attribute:
        after = f"\n{' ' * indent}y = 1\n"
    elif indent == 0:
        after = "\n\ny = 1\n"
    return "".join(heads[indent]) + before + " " * indent + literal + after


def blackened(source: str) -> str:
    return black.format_str(source, mode=black.Mode())


@settings(deadline=None, max_examples=400)
@given(TEXTS, INDENTS, st.booleans(), ARGS)
def test_docstring_holds_the_text_and_is_stable(
    text: str, indent: int, attribute: bool, args: list[tuple[str, str]]
) -> None:
    section = args_section(args, indent=indent)
    literal = docstring(text, indent=indent, sections=[section])
    assert isinstance(literal, Code)
    assert ast.literal_eval(literal).split() == f"{text} {section}".split()
    module = placed(literal, indent, attribute=attribute)
    assert blackened(module) == module


@settings(deadline=None, max_examples=200)
@given(TEXTS, st.sampled_from([0, 4]))
def test_comment_stays_a_comment(text: str, indent: int) -> None:
    comment = comment_lines(text, indent=indent)
    module = (
        "if x:\n" if indent else ""
    ) + f"{' ' * indent}{comment or '#'}\n{' ' * indent}y = 1\n"
    kinds = {
        token.type for token in tokenize.generate_tokens(io.StringIO(module).readline)
    }
    assert tokenize.STRING not in kinds
    assert len(ast.parse(module).body) == 1
    assert blackened(module) == module


@settings(deadline=None)
@given(TEXTS, st.integers(30, 100), INDENTS)
def test_wrapping_moves_only_whitespace(text: str, width: int, indent: int) -> None:
    lines = wrap(text, width=width, indent=indent)
    assert "\n".join(lines).split() == text.split()
    assert all(line == line.rstrip() and "\n" not in line for line in lines)
    assert all(not line or line.startswith(" " * indent) for line in lines)
    assert lines == [] or (lines[0] and lines[-1])


@settings(deadline=None)
@given(
    st.lists(st.text("abc", min_size=1, max_size=9), max_size=60), st.integers(30, 100)
)
def test_wrapped_lines_are_full_but_not_too_long(words: list[str], width: int) -> None:
    lines = wrap(" ".join(words), width=width)
    assert all(len(line) <= width for line in lines)
    for line, following in itertools.pairwise(lines):
        assert len(line) + 1 + len(following.split()[0]) > width


def test_wrap_hangs_list_items() -> None:
    text = "Either of these:\n\n- the first of them, which is long\n  - nested and long as well\n10. ten, also long enough"
    assert wrap(text, width=24, indent=2) == [
        "  Either of these:",
        "",
        "  - the first of them,",
        "    which is long",
        "    - nested and long as",
        "      well",
        "  10. ten, also long",
        "      enough",
    ]


def test_wrap_keeps_code_together() -> None:
    text = "See the long `select * from users` statement, at https://example.com/very/long/address/of/a/page now."
    assert wrap(text, width=30) == [
        "See the long",
        "`select * from users`",
        "statement, at",
        "https://example.com/very/long/address/of/a/page",
        "now.",
    ]


def test_wrap_keeps_code_blocks_tables_and_fences() -> None:
    text = "Like so:\n\n    a  =  1\n\n    b = 2\n\n| a | b |\n|---|---|\n\n```\nx   y\n```\nDone."
    assert wrap(text, width=30) == text.split("\n")


def test_wrap_joins_lines_that_were_wrapped_by_hand() -> None:
    text = (
        "The pool in which the user was created, and where the user is looked up\n"
        "by every call.\nA line of its own."
    )
    assert wrap(text, width=60) == [
        "The pool in which the user was created, and where the user",
        "is looked up by every call.",
        "A line of its own.",
    ]


def test_wrapping_makes_no_list_by_accident() -> None:
    assert wrap("aaaa bbbb cccc dddd - eeee", width=24) == [
        "aaaa bbbb cccc dddd -",
        "eeee",
    ]
    assert wrap("aaaaaa bbbbbb cccccc dddd - eeee", width=25) == [
        "aaaaaa bbbbbb cccccc",
        "dddd - eeee",
    ]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("A word.", '"""A word."""'),
        ('He said "yes"', '"""He said "yes" """'),
        ('"Yes" he said', '"""\\"Yes" he said"""'),
        ("Matches [\\w+]+", '"""Matches [\\\\w+]+"""'),
        ("Ends in \\", '"""Ends in \\\\"""'),
        ('Three """ in a row', '"""Three \\"\\"\\" in a row"""'),
        ("\\N{BULLET}", '"""\\\\N{BULLET}"""'),
        ("caf\xe9 \u202etxt", '"""caf\xe9 \\u202etxt"""'),
        ("", '""""""'),
        ("a " * 39 + "b.", '"""' + "a " * 39 + 'b."""'),
        ("a " * 40 + "b.", '"""' + "a " * 39 + 'a\n    b.\n    """'),
        ("First.\n\nSecond.", '"""First.\n\n    Second.\n    """'),
    ],
)
def test_docstring_spelling(text: str, source: str) -> None:
    assert docstring(text, indent=4, width=88 if "b." not in text else 91) == source


def test_docstring_with_sections() -> None:
    section = args_section(
        [
            ("client_id", "ID of the app client, as the console shows it in the list."),
            ("limit", "How many."),
        ],
        indent=4,
        width=50,
    )
    assert docstring("Signs a user in.", indent=4, width=50, sections=[section]) == (
        '"""Signs a user in.\n\n'
        "    Args:\n"
        "        client_id: ID of the app client, as the\n"
        "            console shows it in the list.\n"
        "        limit: How many.\n"
        '    """'
    )


def test_comment_gives_no_orders_to_tools() -> None:
    assert (
        comment_lines("fmt: off\ntype: ignore", indent=4)
        == "# fmt : off\n    # type : ignore"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two.", "One."),
        ("Use a name, e.g. Alice. Then go on.", "Use a name, e.g. Alice."),
        ("An ID (i.e. A1). More.", "An ID (i.e. A1)."),
        ("Works in the U.S. Region only. Else not.", "Works in the U.S. Region only."),
        ("See `a. B` here. More.", "See `a. B` here."),
        ("No end", "No end"),
        ("Version 1.2 works. Yes", "Version 1.2 works."),
        ("Really? Yes.", "Really?"),
        ('It says "stop." Then it stops.', 'It says "stop."'),
        ("First line\nof text.\n\nSecond.", "First line of text."),
        ("一。二。", "一。"),
        ("", ""),
    ],
)
def test_summary_is_the_first_sentence(text: str, expected: str) -> None:
    assert summary(text) == expected


def test_sentence_is_the_first_paragraph() -> None:
    assert sentence("One. Two\nthree.\n\nFour.") == "One. Two three."
