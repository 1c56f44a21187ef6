"""Descriptions become text without HTML and filler, and nothing else of them is lost."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemawright.schemas.cleaning import clean, has_markup

TAGS = """
    <p> </p> <ul> </ul> <ol> <li> </li> <code> </code> <b> </b> <i> <a> </a> <dl> <dt> <dd> </dl> <note> </note> <br>
    <pre> </pre> <table> <tr> <td> <th> </table> <title> </title> <script> </script> <sup> <!-- --> <!doctype <p/>
    <AttributeName> List<String> < > & &lt; &gt; &amp; &lt;p&gt; &#60;b&#62; &#x202e; &#0; &nosuch; ` `` `<p>` word
    - 1. | <p a=1> # ``` http://e.com
"""
TEXTS = [
    *(
        "\n",
        "\n\n",
        "\n    ",
        "\n- ",
        "\n```\n",
        "\t",
        " ",
        "\x00",
        "\x0b",
        "\u202e",
        "\u2028",
        "\ud800",
        "\xa0",
        "\U000e0041",
    ),
    *(
        '<a href="https://e.com/x">',
        "<a href='`'>",
        '<p class="title">',
        "<p\n>",
        '<img alt="x">',
        "<!doctype html>",
    ),
]
TOKENS = st.sampled_from([*TAGS.split(), *TEXTS])
HTML = st.lists(TOKENS | st.text(max_size=3), max_size=25).map("".join)


@settings(deadline=None, max_examples=500)
@given(HTML)
def test_clean_text_holds_no_markup_and_hides_nothing(text: str) -> None:
    cleaned = clean(text)
    if cleaned is None:
        return
    assert not has_markup(cleaned)
    assert cleaned.strip("\n") == cleaned != ""
    forbidden = set("\x00\t\r\x0b\x85\xa0\u2028\u202e\ud800\U000e0041")
    assert not forbidden & set(cleaned)
    assert all(line == line.rstrip() for line in cleaned.split("\n"))


@settings(deadline=None)
@given(st.lists(st.text("abc.,", min_size=1), min_size=1).map(" ".join))
def test_plain_text_passes(text: str) -> None:
    assert clean(text) == (
        " ".join(text.split()) if any(map(str.isalnum, text)) else None
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>One.</p> <p>Two.</p>", "One.\n\nTwo."),
        ("One.<br>Two.<br/>Three.", "One.\nTwo.\nThree."),
        ("<p> Much\n   space&nbsp;here </p>", "Much space here"),
        ("<p>A <b>bold</b> and <i>slanted</i> word</p>", "A bold and slanted word"),
        ("Tom &amp; Jerry &lt;3 &#x41;&copy;", "Tom & Jerry <3 A\xa9"),
        ("10<sup>6</sup>", "10^6"),
        ("<h2>Use</h2><p>Text</p>", "Use\n\nText"),
    ],
)
def test_paragraphs_and_inline_markup(text: str, expected: str) -> None:
    assert clean(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Set <code>ON</code>.", "Set `ON`."),
        ("Set <code> ON </code>.", "Set `ON`."),
        ("Set<code> ON </code>or", "Set `ON` or"),
        ("<code>a</code><code>b</code>", "`ab`"),
        ("<code>a`b</code>", "`a'b`"),
        ("<code>`a`</code>", "`a`"),
        ("<code></code>none", "none"),
        ("<code>a<i>b</i></code>", "`ab`"),
        ("<code>&lt;p&gt;</code>", "`<p>`"),
        ("<p>Like:</p><pre>\na\n  b\n</pre>", "Like:\n\n    a\n      b"),
    ],
)
def test_code(text: str, expected: str) -> None:
    assert clean(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'See <a href="https://e.com/x">the guide</a>.',
            "See the guide (https://e.com/x).",
        ),
        (
            'See <a href="https://e.com/x">the guide </a>now',
            "See the guide (https://e.com/x) now",
        ),
        ('At <a href="https://e.com/">https://e.com</a>.', "At https://e.com."),
        ('At <a href="https://e.com/x"></a>.', "At https://e.com/x."),
        ("See <a>ListUsers</a>.", "See ListUsers."),
        (
            'See <a href="#top">above</a>, <a href="javascript:x()">x</a>.',
            "See above, x.",
        ),
        ('Ask <a href="mailto:a@e.com">a@e.com</a>.', "Ask a@e.com."),
        ('<a href="https://e.com/x"><code>X</code></a>', "`X` (https://e.com/x)"),
        ('<code><a href="https://e.com/x">X</a></code>', "`X` (https://e.com/x)"),
        (
            '<a href="https://e.com/x">One</a>, <a href="https://e.com/x">again</a>',
            "One (https://e.com/x), again",
        ),
        ('<a href="https://e.com/?a=1&copy=2">q</a>', "q (https://e.com/?a=1&copy=2)"),
    ],
)
def test_links(text: str, expected: str) -> None:
    assert clean(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "<p>Any:</p><ul> <li> <p>a</p> </li> <li>b</li> </ul><p>z</p>",
            "Any:\n\n- a\n- b\n\nz",
        ),
        ("<ol><li>a<li>b</ol>", "1. a\n2. b"),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c"),
        ("<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n  - b"),
        ("<ul><li><p>a</p><p>b</p></li></ul>", "- a\n\n  b"),
        ("<li>a</li><li>b</li>", "- a\n- b"),
        ("<ul></ul>x", "x"),
        (
            "<dl><dt>ON</dt><dd><p>Yes.</p></dd><dt>A<dt>B:</dt><dd>No.</dd></dl>",
            "- ON: Yes.\n- A, B: No.",
        ),
        ("<dl><dt>ON</dt><dd><ul><li>x</ul></dd></dl>", "- ON:\n  - x"),
        ("<dl><dt>ON<dt>OFF</dl>", "- ON, OFF"),
        ("<dl><dt></dt></dl>x", "x"),
        ("<dl><dt>Role</dt><dd>Role names.</dd></dl>", "- Role: Role names."),
        (
            "<table><caption>Cap</caption><tr><td>a<td><table><tr><td>b</table></table>",
            "Cap\n\n| a | \\| b \\| |",
        ),
        ("<note> <p>Mind.</p> <p>More.</p> </note>", "Note: Mind.\n\nMore."),
        ("<important>Mind.</important>", "Important: Mind."),
        ("<note>Note: mind.</note>", "Note: mind."),
        ("<note><ul><li>a</li></ul></note>", "Note:\n\n- a"),
        (
            "<table><tr><th>A<th>B</tr><tr><td>1<td>x|y</tr></table>",
            "| A | B |\n| --- | --- |\n| 1 | x\\|y |",
        ),
    ],
)
def test_lists_notes_and_tables(text: str, expected: str) -> None:
    assert clean(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "a < b and c > d",
        "if a <b and c > d",
        "List<String> or Map<Key, List<A>>",
        "Optional<B>",
        "arn:aws:iam::<account>:role/<role name>",
        "Use <AttributeName> and <title> and <code> here",
        "Mail <user@host> or <a@b.c>",
        "Write `<code>` or `<p>x</p>` or `a && b`",
        "Ask ?a=1&lt=2&copy=3 & more &nosuch;",
        "AT&T",
        "# Head\n\n- a\n- b\n  - c\n\n1. x\n\n```\na < b\n```\n\n| a | b |\n|---|---|",
        "Like:\n\n    a = 1\n\nDone.",
        "Like:\n\n```html\n<p>x</p>\n<ul>\n```\n\nDone.",
        "Like ``<p>x ` y</p>`` and ``a``.",
        "<!-- never closed",
    ],
)
def test_what_only_looks_like_markup_survives(text: str) -> None:
    assert clean(text) == text
    assert not has_markup(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "<p>Set <AttributeName> to List<String>, a < b.</p>",
            "Set <AttributeName> to List<String>, a < b.",
        ),
        ("<p>one <b>two", "one two"),
        ("one</b> two</p>", "one two"),
        ("</ul></li>one", "one"),
        ("<p>&lt;p&gt; opens</p>", "`<p>` opens"),
        ("A &lt;name&gt;", "A <name>"),
        ("&lt;p&gt;Escaped &lt;b&gt;twice&lt;/b&gt;.&lt;/p&gt;", "Escaped twice."),
        ("<title>Head</title> and <title>", "Head and"),
        ("<!-- aside -->Text", "Text"),
        ("# Head\n\n- a <b>b</b>\n- c\n", "# Head\n\n- a b\n- c"),
        ("First\n      second\n      third", "First\nsecond\nthird"),
        ("<zonbook></zonbook><xhtml></xhtml>", None),
        ("<p></p>", None),
        (" \n ", None),
        ("...", None),
    ],
)
def test_mixtures_and_remains(text: str, expected: str | None) -> None:
    assert clean(text) == expected


def test_hostile_characters_are_removed() -> None:
    assert (
        clean("a\u202eb\x00c\ud800d\u2028e\ufefff\U000e0041g\x1bh")
        == "abc\ufffdd\nefgh"
    )
    assert clean("<p>a&#x202e;b&#8232;c</p>") == "ab c"
    assert clean("<\x00p>a</\u200bp>") == "a"
    assert clean("\U0001f469\u200d\U0001f4bb") == "\U0001f469\u200d\U0001f4bb"


@pytest.mark.parametrize(
    "tag",
    ["b", "ul", "ul><li", "div", "code", "note", "table><tr><td", "dl><dd", "span"],
)
def test_deep_nesting_is_no_trouble(tag: str) -> None:
    assert "x" in (clean(f"<p>{f'<{tag}>' * 3000}x") or "")


@pytest.mark.parametrize(
    "text",
    ["<a b='" * 20_000, "<p " * 20_000, "`<" * 20_000, "<!--" * 20_000, "&" * 50_000],
)
def test_hostile_text_takes_no_long_time(text: str) -> None:
    assert clean(text) is not None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("ClientIdType schema from Amazon Cognito", None),
        ("ClientIdType schema from Amazon Cognito", "ClientIdType"),
        ("role schema from Some Service", "Role"),
        ("<p>ClientIdType schema from Amazon Cognito.</p>", None),
        ("ClientIdType", "ClientIdType"),
        ("Client ID type.", "ClientIdType"),
        ("The client ID type.", "ClientIdType"),
        ("Schema for ClientIdType", "ClientIdType"),
        ("JSON schema of the client id type", "ClientIdType"),
        ("ClientIdType schema", "ClientIdType"),
    ],
)
def test_filler_is_dropped(text: str, title: str | None) -> None:
    assert clean(text, title=title) is None


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The client ID.", "ClientIdType"),
        ("Client ID type", None),
        ("Derived schema from the registry", None),
        ("Schema for users who sign in.", "UserType"),
        ("ClientIdType schema from Amazon Cognito. It is secret.", "ClientIdType"),
        ("Reads the schema from a file.", "SchemaFile"),
        ("The role of the user.", "Role"),
    ],
)
def test_sentences_are_no_filler(text: str, title: str | None) -> None:
    assert clean(text, title=title) == text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain", False),
        ("<p>x</p>", True),
        ("a&nbsp;b", True),
        ("`<p>` and `&amp;`", False),
        ("x\n\n    <p>code</p>", False),
        ("a <br> b", True),
        ("<Name>", False),
        ("`a`<p>`b`", True),
    ],
)
def test_has_markup(text: str, expected: bool) -> None:
    assert has_markup(text) is expected


def test_plain_text_loads_no_parser() -> None:
    code = "import sys; from schemawright.schemas.cleaning import clean; clean('a < b'); assert 'selectolax' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)
