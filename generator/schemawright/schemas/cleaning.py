"""Descriptions as clean text: no HTML, no filler, nothing that hides or reorders what a reader sees.

Clean text is the part of Markdown that reads well as it is: paragraphs parted by blank lines, `-` and `1.` items with
nesting by indent, code in backticks or set in by four columns. Markdown passes as it came.
"""

from __future__ import annotations

import html
import re
import textwrap

from .markup import guard, has_markup, shield

__all__ = ["clean", "has_markup"]

_CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f]")
_HOSTILE = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\xa0\xad\u061c\u1680\u180e\u2000-\u200b\u200e\u200f"
    "\u2028-\u202f\u205f-\u206f\u3000\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff0-\ufffb"
    "\ufffe\uffff\U000e0000-\U000e0fff]"
)
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_BLANK_LINES = re.compile(r"\n{3,}")
_ESCAPED_HTML = re.compile(r"\s*&lt;(p|div|ul|ol|note)&gt;.*&lt;/\1&gt;\s*", re.DOTALL)

_STRUCTURAL = re.compile(r"\s*(?:[-*+•#>|]|\d+[.)]|```|~~~)")

# A name as code writes it: two words joined without a space.
_COMPOUND = re.compile(r"[A-Za-z]\w*?(?:[a-z0-9][A-Z]|_[A-Za-z0-9])\w*")
_SCHEMA_FROM = re.compile(
    r"(.{1,120}?) schema from (?:[\w&'()-]+(?:\.\w+)*(?: |$)){1,6}"
)
# What may stand around a title without saying more than the title does.
_PHRASES = re.compile(
    r"^(?:(?:the )?(?:json )?(?:schema|definition) (?:for|of) )?(?:(?:the|an?) )?"
    r"|(?: (?:schema|definition))?$",
    re.IGNORECASE,
)


def clean(text: str, *, title: str | None = None) -> str | None:
    """The description as clean text, or None where it says nothing.

    Args:
        text: A description as a schema holds it: plain, Markdown or HTML.
        title: Name of what is described. A text that only repeats it is filler.
    """
    text = _harmless(text)
    text = _without_markup(text) if "<" in text or "&" in text else _tidy(text)
    return None if not text or _is_filler(text, title) else text


def _without_markup(text: str) -> str:
    guarded = guard(text)
    if "<" in guarded:
        # Only here, since most sets of schemas have no HTML and need not wait for a parser to load.
        from .html_text import text_of

        raw = text_of(guarded)
        told = _harmless(raw)
        if told is not raw or "\t" in raw or "\n\n\n" in raw:
            told = _compact(told)
        # Shielded once more, since what stood in two paragraphs may now read like one tag.
        return shield(told)
    if _ESCAPED_HTML.fullmatch(text):
        return _without_markup(html.unescape(text))
    return shield(_tidy(_harmless(html.unescape(guarded))))


def _harmless(text: str) -> str:
    """Without control characters, reordering marks, invisible characters and lone surrogates; spaces are spaces."""
    if text.isascii():
        if text.isprintable() or not _CONTROLS.search(text):
            return text
    elif not _HOSTILE.search(text):
        return text
    return _HOSTILE.sub(_replacement, _LINE_ENDS.sub("\n", text))


def _replacement(found: re.Match[str]) -> str:
    character = found[0]
    if character == "\t":
        return "\t"
    if character.isspace():
        return " "
    return "\ufffd" if "\ud800" <= character <= "\udfff" else ""


def _tidy(text: str) -> str:
    """Text without HTML, its margin and its blanks at the ends of lines gone; a single line is collapsed."""
    text = text.strip("\n")
    if "\n" not in text:
        return " ".join(text.split())
    first, rest = textwrap.dedent(text).split("\n", 1)
    if rest.startswith(" ") and not _STRUCTURAL.match(first):
        # Indented by the file it comes from, as the later lines of an XML or YAML value are.
        rest = textwrap.dedent(rest)
    return _compact(f"{first}\n{rest}")


def _compact(text: str) -> str:
    lines = [line.rstrip() for line in text.expandtabs(4).split("\n")]
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip("\n")


def _is_filler(text: str, title: str | None) -> bool:
    """Whether the text says nothing or only repeats the title; in doubt it does not."""
    if len(text) > 240 or "\n" in text:
        return False
    bare = text.strip(" .:!-–—…*_`'\"")
    if bare.isascii() and not any(map(str.isalnum, bare)):
        return True
    if " schema from " in bare and (found := _SCHEMA_FROM.fullmatch(bare)):
        name = found[1].strip("`'\"")
        return _COMPOUND.fullmatch(name) is not None or _same(name, title)
    return _same(bare, title) or _same(_PHRASES.sub("", bare), title)


def _same(name: str, title: str | None) -> bool:
    """`ClientIdType` and "client ID type" are the same: letters and digits count, in one case."""
    return (
        title is not None
        and len(name) <= 2 * len(title)
        and _squeezed(name) == _squeezed(title)
    )


def _squeezed(name: str) -> str:
    return "".join(filter(str.isalnum, name)).casefold()
