"""Patterns: what they mean, what they become, what they may cost, and what is refused."""

from __future__ import annotations

import re
import sys
import time
import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemawright.python.patterns import (
    Danger,
    Kind,
    PatternError,
    Translation,
    linear,
    risk,
    translate,
)
from schemawright.python.patterns.charsets import CATEGORIES, PRINTABLE, SPACE
from schemawright.runtime import _patterns as runtime

EVERY = [chr(code) for code in range(sys.maxunicode + 1)]

# A pattern, texts in which it is found, texts in which it is not: the verdicts of a browser's engine.
MEANINGS: list[tuple[str, list[str], list[str]]] = [
    ("", ["", "x"], []),
    ("b", ["abc"], ["", "ac"]),
    ("^$", [""], ["\n", "a"]),
    (r"^\d+$", ["09"], ["٣", "1\n", ""]),
    (r"^\w$", ["_", "Z"], ["é", "\u212a", "-"]),
    (r"^\s$", ["\ufeff", "\u00a0", "\u2029", "\v"], ["\x1c", "\x85", "\u200b", ""]),
    (r"^\S$", ["\x85", "😀"], [" ", "\ufeff"]),
    (r"^.$", ["😀", "\x85", "\v"], ["\n", "\r", "\u2028", "\u2029"]),
    (r"^[^]$", ["\n", "a"], ["", "ab"]),
    (r"[]", [], ["", "a"]),
    (r"\bé", ["aé"], ["é", " é"]),
    (r"^\B$", [""], ["a"]),
    (r"^\u{1F600}\x41\u0042\cJ\0$", ["😀AB\n\0"], ["😀AB\n0"]),
    (r"^\ud83d\ude00$", ["😀"], ["\ud83d"]),
    (r"^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDC00-\uDBFF\uDFFF\r\n\t]*$", ["a😀\n"], ["\0", "\ufffe"]),
    (r"^[\b]$", ["\x08"], ["b"]),
    (r"^\p{Lu}\p{Ll}*$", ["Éa", "A"], ["a", "AB"]),
    (r"^[^\p{L}\d]+$", ["-٣"], ["a", "1"]),
    (r"^\P{L}$", ["1"], ["é"]),
    (r"^\p{gc=Nd}\p{Letter}\p{Assigned}$", ["٣éa"], ["٣é\u0378"]),
    (r"^[\w-]+$", ["a-b"], ["a.b"]),
    (r"^[A-Za-z0-9-_=.]+$", ["a-_=."], ["a/b"]),
    (r"^[--/]$", ["-", ".", "/"], [","]),
    (r"^(a+)\1$", ["aa", "aaaa"], ["a", "aaa"]),
    (r"^(a)?\1b$", ["b", "aab"], ["ab"]),
    (r"^\1(a)$", ["a"], ["aa"]),
    (r"^(?<x>[ab])\k<x>$", ["aa", "bb"], ["ab"]),
    (r"(?!(a))\1b", ["b"], ["a"]),
    (r"(?<=a|bc)d", ["ad", "bcd"], ["d", "cd"]),
    (r"(?<!a|bc)d", ["d", "cd"], ["ad", "bcd"]),
    (r"(?<=a{1,2}b)c", ["abc"], ["bc"]),
    (r"(?<=a+)b", ["aab"], ["cb"]),
    (r"(?<=^|,)x", ["x", "a,x"], ["ax"]),
    (r"^[0-9A-Za-z\.\-_]*(?<!\.)$", ["a.b", ""], ["a."]),
    (r"^(?!.*\.\.)[a-z.]+$", ["a.b"], ["a..b"]),
    (r"x(?=a*b)", ["xaab", "xb"], ["xa"]),
    (r"^a+?b??$", ["aab", "a"], ["b"]),
    (r"(un)?authenticated", ["authenticated"], ["authentic"]),
    (r"a|^b$", ["xa", "b"], ["xb"]),
    (r"^(?i:kS)$", ["Ks", "\u212a\u017f"], ["k"]),
]  # fmt: skip

# The same for what ECMA-262 has no reading for.
JAVA: list[tuple[str, list[str], list[str], str]] = [
    ("(?s)^.$", ["\n"], ["ab"], "(?s) read as in Java"),
    ("^(?i)(true|false)$", ["TRUE"], ["no"], "(?i) read as in Java"),
    ("(?!(?i)AWS_)^[a-z_]+$", ["a_b"], ["aws_a"], "(?i) read as in Java"),
    ("(?m)^a$", ["b\na"], ["ba"], "(?m) read as in Java"),
    (r"\A[a]\z", ["a"], ["a\n"], r"\z read as in Java"),
    (r"^a\Z", ["a", "a\n"], ["a\nb"], r"\Z read as in Java"),
    ("^[0-9]{2}+$", ["12"], ["1"], "{2}+ read as in Java"),
    ("^a*+a", [], ["aa"], "*+ read as in Java"),
    ("^(?>a|ab)c", ["ac"], ["abc"], "(?>…) read as in Java"),
    (r"^\p{Alnum}\p{Punct}$", ["a-"], ["é-"], r"\p{Alnum} read as in Java"),
    (r"^\pL$", ["é"], ["1"], r"\pL read as in Java"),
    (r"^[[:alpha:]_]+$", ["a_"], ["1", ":"], "[:alpha:] read as in POSIX"),
    (r"^[\000-\037]$", ["\x1f"], [" "], r"\037 read as an octal number"),
    (r"^\x{1F600}$", ["😀"], ["x"], r"\x{1F600} read as in Java; ECMA-262 has \u{1F600}"),
    (r"^[\p{L}-_]$", ["-", "_", "é"], ["+"], "a - beside a class escape read as itself"),
    (r"^[-a]*${2,64}$", ["a-"], ["b"], "a repeated condition read as the condition itself"),
    (r"^{$", ["{"], ["{{"], "{ without a backslash read as itself"),
    (r"^a{,2}]$", ["a{,2}]"], ["aa]"], "] without a backslash read as itself"),
    (r"^a}$", ["a}"], ["a"], "} without a backslash read as itself"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("pattern", "good", "bad"), [*MEANINGS, *((p, g, b) for p, g, b, _ in JAVA)]
)
def test_meaning(pattern: str, good: list[str], bad: list[str]) -> None:
    matcher = checked(translate(pattern))
    assert [text for text in good if not matcher(text)] == []
    assert [text for text in bad if matcher(text)] == []


@pytest.mark.parametrize(("pattern", "note"), [(case[0], case[3]) for case in JAVA])
def test_what_is_no_ecma_is_noted(pattern: str, note: str) -> None:
    assert note in translate(pattern).notes


@pytest.mark.parametrize("pattern", [case[0] for case in MEANINGS])
def test_what_is_ecma_is_not(pattern: str) -> None:
    assert translate(pattern).notes == ()


def without_regex(translation: Translation) -> Callable[[str], bool] | None:
    texts = translation.texts
    ways: dict[Kind, Callable[[str], bool]] = {
        Kind.ANY: lambda _: True,
        Kind.NOT_EMPTY: lambda text: text != "",
        Kind.NON_SPACE: runtime.non_space,
        Kind.PRINTABLE: lambda text: runtime.printable(text, *texts),
        Kind.ALL_PRINTABLE: lambda text: text != "" and runtime.all_printable(text, *texts),
        Kind.NO_UNPRINTABLE: lambda text: runtime.all_printable(text, *texts),
        Kind.CONTAINS: lambda text: texts[0] in text,
        Kind.STARTS: lambda text: text.startswith(texts),
        Kind.ENDS: lambda text: text.endswith(texts),
        Kind.ONE_OF: lambda text: text in texts,
    }  # fmt: skip
    return ways.get(translation.kind)


def checked(translation: Translation) -> Callable[[str], bool]:
    """Every way to run a pattern at once; they must agree."""
    finds = runtime.pattern(translation.source)
    others: list[Callable[[str], object]] = []
    plain = without_regex(translation)
    if plain is not None:
        others.append(plain)
    automaton = linear(translation)
    if automaton is not None:
        others.append(
            runtime.linear(
                automaton.classes, automaton.first, automaton.last, automaton.follow
            )
        )

    def matches(text: str) -> bool:
        verdict = bool(finds(text))
        assert [bool(other(text)) for other in others] == [verdict] * len(others)
        return verdict

    return matches


@pytest.mark.parametrize(
    ("pattern", "source"),
    [
        (r"[\w+]+", "[0-9A-Za-z+_]"),
        (r"^[\w+]+$", r"^[0-9A-Za-z+_]+\Z"),
        (r"[\w-]+_[0-9a-f-]+", r"[0-9A-Za-z\-_]_[0-9a-f\-]"),
        (r"\d{3,5}", "[0-9]{3}"),
        (r".*\{####\}.*", r"\{####\}"),
        (r"(a|b)*c", "c"),
        (r"\\p{L}", r"\x5cp\{L\}"),
        (r"[\p{L}\p{Nd}]", r"[\p{L}\p{Nd}]"),
        (r"[^\P{Lu}]", r"[\p{Lu}]"),
        (r"[\s\S]x", "(?s:.)x"),
        (r"[\uD800\uDC00-\uDBFF\uDFFF]", r"[^\x00-\uffff]"),
        (r"(?:a)(b)(c)\2", r"ab(c)(?(1)\1|)"),
    ],
)
def test_source(pattern: str, source: str) -> None:
    assert translate(pattern).source == source


@pytest.mark.parametrize(
    ("pattern", "kind", "texts"),
    [
        (r"[\p{L}\p{M}\p{S}\p{N}\p{P}]+", Kind.PRINTABLE, ()),
        (r"[\p{L}\p{M}\p{S}\p{N}\p{P}\t\n\r ]+", Kind.PRINTABLE, ("\t\n\r ",)),
        (r"^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$", Kind.ALL_PRINTABLE, ()),
        (r"^[\p{L}\p{M}\p{S}\p{N}\p{P} ]*$", Kind.NO_UNPRINTABLE, (" ",)),
        (r"[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*", Kind.ANY, ()),
        (r"(?s).*", Kind.ANY, ()),
        (r"^[^]+$", Kind.NOT_EMPTY, ()),
        (r"[\S]+", Kind.NON_SPACE, ()),
        (r".*\{####\}.*", Kind.CONTAINS, ("{####}",)),
        (r"^https?:", Kind.STARTS, ("http:", "https:")),
        (r"\.json$", Kind.ENDS, (".json",)),
        (r"^(terms-of-use|privacy-policy)$", Kind.ONE_OF, ("terms-of-use", "privacy-policy")),
        (r"Level[1-4]", Kind.REGEX, ()),
    ],
)  # fmt: skip
def test_kind(pattern: str, kind: Kind, texts: tuple[str, ...]) -> None:
    translation = translate(pattern)
    assert (translation.kind, translation.texts) == (kind, texts)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("a(b", "pattern, character 1: the bracket is never closed; close it with )"),
        ("a)", "pattern, character 1: the bracket was never opened; put a backslash before it to mean itself"),
        ("a[b", "pattern, character 1: the class is never closed; close it with ]"),
        ("*a", "pattern, character 0: there is nothing to repeat; put a backslash before the character to mean itself"),
        ("a{2}{3}", "pattern, character 4: there is nothing to repeat; put a backslash before the character to mean itself"),
        ("a{3,2}", "pattern, character 1: {3,2} counts downwards; put the smaller number first"),
        ("[z-a]", "pattern, character 1: the range z-a runs backwards; put the smaller character first, or a backslash before the -"),
        ("a\\", "pattern, character 1: the pattern ends in a backslash; write two for one"),
        (r"\y", "pattern, character 0: the escape \\y has no meaning in ECMA-262; write the character without a backslash, or its number as \\u0000"),
        (r"(a)\2", "pattern, character 3: there is no group 2; there are 1 groups; write a character by number as \\u0000"),
        (r"\u{110000}", "pattern, character 0: \\u{110000} is beyond the last code point, 10FFFF; correct the number"),
        (r"\p{Script=Greek}", "pattern, character 0: Python knows no property \\p{Script=Greek}; use general categories such as \\p{L} and \\p{Nd}, or list the characters as ranges"),
        (r"[a&&[b]]", "pattern, character 2: ECMA-262 has no intersection of classes; list the characters that remain, or use (?!…) before the class"),
        ("(?P<n>a)", "pattern, character 0: (?P opens no group of ECMA-262; there are (?:…), (?<name>…), (?=…), (?!…), (?<=…) and (?<!…)"),
        ("(?x)a", "pattern, character 0: the flag 'x' is not supported; only i, m and s are; write the pattern without it"),
        ("(?<a>x)(?<a>y)", "pattern, character 7: two groups are named 'a'; rename one"),
        (r"(?<=^a+)b", "pattern, character 0: Python cannot look behind for a text of any length; bound what stands in (?<=…) or (?<!…)"),
        (r"(?:(a)|b)*\1", "pattern, character 10: the reference to group 1 may hold what an earlier turn of a loop has left; spell out what it stands for"),
        (r"(?i)(a)\1", "pattern, character 7: a reference to a group under (?i) is not supported; spell out both cases"),
        (r"(?i:é)", "pattern, character 4: letters beyond ASCII cannot be matched without regard to case; spell out both cases"),
        ("(" * 200 + ")" * 200, "pattern, character 101: brackets are nested too deeply; use fewer"),
        ("[[:vowel:]]", "pattern, character 1: there is no class [:vowel:]; list its characters"),
    ],
)  # fmt: skip
def test_refusal(pattern: str, text: str) -> None:
    with pytest.raises(PatternError) as caught:
        translate(pattern)
    assert str(caught.value) == text
    assert caught.value.pattern == pattern


def test_what_prints_is_what_has_these_categories() -> None:
    """The proof for `printable`: all code points, under the Unicode version of this Python."""
    for char in EVERY:
        assert (char.isprintable() and char != " ") == (
            unicodedata.category(char) in PRINTABLE
        )


def test_helpers_on_every_character() -> None:
    separators = " \u00a0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))  # fmt: skip
    for pattern in (
        r"[\p{L}\p{M}\p{S}\p{N}\p{P}]+",
        r"^[\p{L}\p{M}\p{S}\p{N}\p{P}\s]+$",
        r"[\p{L}\p{M}\p{S}\p{N}\p{P}\p{Z}]+",
        r"[\S]+",
    ):
        translation = translate(pattern)
        plain = without_regex(translation)
        finds = runtime.pattern(translation.source)
        assert plain is not None
        assert [c for c in EVERY[:0x20000] if plain(c) != bool(finds(c))] == []
    assert {c for c in EVERY if unicodedata.category(c)[0] == "Z"} == set(separators)
    assert {c for c in EVERY if c in SPACE} == {c for c in EVERY if not runtime.non_space(c)}  # fmt: skip


@pytest.mark.parametrize("name", ["L", "Lu", "Cn", "Co"])
def test_categories_on_every_character(name: str) -> None:
    finds = runtime.pattern(translate(rf"\p{{{name}}}").source)
    wrong = [c for c in EVERY if bool(finds(c)) != unicodedata.category(c).startswith(name)]  # fmt: skip
    assert wrong == []


def test_categories_are_complete() -> None:
    assert {unicodedata.category(char) for char in EVERY} == CATEGORIES


def test_text_does_not_depend_on_the_version_of_unicode() -> None:
    translation = translate(r"^[\p{L}\p{M}_]{2}\P{Lu}$")
    assert translation.categories
    assert translation.source == r"^[_\p{L}\p{M}]{2}[\p{C}\p{M}\p{N}\p{P}\p{S}\p{Z}\p{Ll}\p{Lm}\p{Lo}\p{Lt}]\Z"  # fmt: skip


@pytest.mark.parametrize(
    ("pattern", "danger", "degree"),
    [
        (r"^(a+)+$", Danger.EXPONENTIAL, 0),
        (r"^(a|a)*b", Danger.EXPONENTIAL, 0),
        (r"^(a*)*b", Danger.EXPONENTIAL, 0),
        (r"^(a|aa)+$", Danger.EXPONENTIAL, 0),
        (r"^(\w+\s?)*$", Danger.EXPONENTIAL, 0),
        (r"^([a-z]{1,3})+$", Danger.EXPONENTIAL, 0),
        (r"^(a?){30}a{30}$", Danger.EXPONENTIAL, 0),
        (r"^(a|a){30}$", Danger.EXPONENTIAL, 0),
        (r"^(?:\p{L}|\p{Lu})*$", Danger.EXPONENTIAL, 0),
        (r"^(?=(a+)+$)", Danger.EXPONENTIAL, 0),
        ("^" + "a?" * 20 + "a" * 20, Danger.EXPONENTIAL, 0),
        ("^" + r"(\d|\d\d)" * 20 + "$", Danger.EXPONENTIAL, 0),
        ("(?=" + "(a|a)" * 20 + "b)c", Danger.EXPONENTIAL, 0),
        (r"^\s*\s*$", Danger.POLYNOMIAL, 2),
        (r"x[^y]*y", Danger.POLYNOMIAL, 2),
        (r"^.*a.*b.*c$", Danger.POLYNOMIAL, 3),
        (r"(?=x*y)a", Danger.POLYNOMIAL, 2),
        # Found anywhere, these ask for no more than one character.
        (r"^((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}x$", Danger.SAFE, 1),
        (r"(?:^|,)a(?=,|$)", Danger.SAFE, 1),
        (r"(?=.{0,40}@)b", Danger.SAFE, 1),
        (r"^(?:[^a]|a(?!b))*$", Danger.SAFE, 1),
        (r"(?=(\w)\1)a", Danger.POLYNOMIAL, 2),
        (r"(a+)+$", Danger.SAFE, 1),
        (r"(a|a)*b", Danger.SAFE, 1),
        (r"\s*\s*$", Danger.SAFE, 1),
        (r"^(\d{3})+$", Danger.SAFE, 1),
        (r"^([0-9a-f]{2}:)+[0-9a-f]{2}$", Danger.SAFE, 1),
        (r"^([a-z0-9]+(-[a-z0-9]+)*)$", Danger.SAFE, 1),
        (r"^(?!.*\.\.)[a-z.]+$", Danger.SAFE, 1),
        (r"^\p{L}+\p{N}+$", Danger.POLYNOMIAL, 2),
    ],
)
def test_risk(pattern: str, danger: Danger, degree: int) -> None:
    found = risk(translate(pattern), 100)
    assert (found.danger, found.degree) == (danger, degree)
    assert found.steps == (100**degree if degree else None)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        (r"^(a+)+$", "a" * 50_000 + "b"),
        (r"^(\w+\s?)*$", "a" * 50_000 + "!"),
        (r"x[^y]*y", "x" * 50_000),
        (r"^(a?){30}a{30}$", "a" * 29),
        (r"\{##[\p{L}\p{M}\p{S}\p{N}\p{P}\s*]*##\}", "{##" * 7_000),
    ],
)
def test_an_automaton_reads_any_text_once(pattern: str, text: str) -> None:
    found = linear(translate(pattern))
    assert found is not None
    matcher = runtime.linear(found.classes, found.first, found.last, found.follow)
    start = time.perf_counter()
    assert not matcher(text)
    assert time.perf_counter() - start < 1


@pytest.mark.parametrize(
    "pattern", [r"^$^", r"(a)\1", "(?=a)b", r"\ba", "^(?>a+)b", "a{3000}"]
)
def test_what_has_no_automaton(pattern: str) -> None:
    assert linear(translate(pattern)) is None


_ATOMS = st.sampled_from(["a", "b", ".", "[ab]", "[^a]", "^", "$", r"\d", "(?=a)", "(?!b)"])  # fmt: skip


def _patterns(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    grouped = inner.map(lambda text: f"({text})")
    repeated = st.tuples(
        grouped | st.sampled_from(["a", ".", "[ab]"]),
        st.sampled_from(["*", "+", "?", "{2}", "{1,2}", "{2,}", "*?", "??"]),
    ).map("".join)
    return (
        repeated
        | st.lists(inner, max_size=4).map("".join)
        | st.lists(inner, min_size=2, max_size=3).map(lambda o: f"({'|'.join(o)})")
    )


_TEXTS = st.lists(st.text("ab1\n", max_size=6), max_size=12)


@settings(max_examples=400, deadline=None)
@given(st.recursive(_ATOMS, _patterns, max_leaves=8), _TEXTS)
def test_agrees_with_python_where_both_mean_the_same(pattern: str, texts: list[str]) -> None:  # fmt: skip
    expected = re.compile(pattern.replace("$", r"\Z"), re.ASCII)
    matcher = checked(translate(pattern))
    for text in texts:
        assert matcher(text) == bool(expected.search(text))
