"""Markup told apart from text that only looks like it.

Descriptions hold HTML, placeholders (`<user name>`, `<AttributeName>`), types (`List<String>`), comparisons and
Markdown side by side. A parser takes all of it for tags, so what is no markup is escaped before the parser sees it.
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

# Markup wherever they stand in angle brackets. The last line holds those of AWS's own documents.
_SURE = (
    "p|br|hr|ul|ol|li|dl|dt|dd|h[1-6]|pre|div|span|table|thead|tbody|tfoot|tr|td|th"
    "|blockquote|img|code|em|strong|tt|kbd|samp|sup|sub|font|center|body|html"
    "|note|important|fullname|replaceable|zonbook|xhtml"
)
# Of these, the ones that are often left open: one of them, or any closing tag, makes a text HTML.
_OPEN_ENDED = "p|br|hr|ul|ol|li|dl|dt|dd|h[1-6]|div|table|tr|td|th|img"
# Types are called so as well: `List<A>`.
_LETTERS = frozenset("abiqsu")
# Placeholders are called so as well (`<title>`, `<value>`): markup only where the text has both tags.
_PAIRED = re.compile(
    "abbr|address|article|aside|big|button|caption|caution|cite|del|details|dfn"
    "|figcaption|figure|filename|footer|form|head|header|iframe|ins|label|link|main"
    "|mark|nav|object|para|parameter|q|script|section|small|strike|style|summary|svg"
    "|template|text|time|tip|title|value|var|warning"
)

_ATTRIBUTES = (
    r"""(?:\s+(?:[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+)"""
    r"""|reversed|compact|nowrap|open))*\s*/?>"""
)
_TAG = re.compile(rf"<(/?)([a-z][\w.-]*)({_ATTRIBUTES})", re.IGNORECASE)
_SURE_NAME = re.compile(_SURE)
_DOCTYPE = re.compile(r"<!doctype\b[^<>]*>", re.IGNORECASE)
_HTML = re.compile(
    rf"</[a-z][\w.-]*\s*>|<(?:{_OPEN_ENDED}){_ATTRIBUTES}", re.IGNORECASE
)

# Code by Markdown's and reStructuredText's rules: a fenced block, two backticks, one.
_SPAN = re.compile(
    r"```[^`\n]*\n[\s\S]*?\n[ \t]*```|``(?=[^`\n])[^\n]*?[^`\n]``(?!`)|`(?=[^\s`])[^`\n]*(?<=\S)`"
)
_NO_TAG = "< "
"""Stands for code that is left out: no tag begins, ends or goes on with it."""
_ENTITY = r"(?:#[0-9]{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,31});"
_REFERENCE = re.compile(f"&{_ENTITY}", re.IGNORECASE)
_STRAY = re.compile(
    rf"{_SPAN.pattern}|<(?!/?(?:{_SURE}){_ATTRIBUTES})|&(?!{_ENTITY})", re.IGNORECASE
)
_STRAY_IN_PLAIN = re.compile(rf"{_SPAN.pattern}|<|&(?!{_ENTITY})", re.IGNORECASE)
_LOOKALIKE = re.compile(
    rf"{_SPAN.pattern}|<!--|{_DOCTYPE.pattern}|{_TAG.pattern}|&{_ENTITY}", re.IGNORECASE
)
_CODE_BLOCK = re.compile(
    r"^ {4,}(?![-*+] |\d+\. )[^\n]*$|^ *(```|~~~)[\s\S]*?^ *\1", re.MULTILINE
)


def guard(text: str) -> str:
    """The text with each `<` and `&` escaped that begins no markup; where it has no markup, no `<` is left."""
    return _Guard(text).guarded()


def has_markup(text: str) -> bool:
    """Whether HTML is left in clean text: a tag or a character reference outside of code."""
    if "<" not in text and "&" not in text:
        return False
    prose = _SPAN.sub(_NO_TAG, _CODE_BLOCK.sub("", text))
    return "<" in guard(prose) or any(map(_refers, _REFERENCE.findall(prose)))


def shield(text: str) -> str:
    """Puts text that reads like markup, since the source had it escaped, into backticks."""
    if not has_markup(text):
        return text
    shielded = _LOOKALIKE.sub(_shielded, text)
    if has_markup(shielded):
        # A backtick of the text itself took one of ours for its partner.
        return _LOOKALIKE.sub(_shielded, text.replace("`", "'"))
    return shielded


def _shielded(found: re.Match[str]) -> str:
    name = (found[2] or "").lower()
    known = name in _LETTERS or _PAIRED.fullmatch(name) or _SURE_NAME.fullmatch(name)
    if found[0][0] == "`" or (name and not known):
        return found[0]
    inner = " ".join(found[0].replace("`", "'").split())
    return f"`{inner}`"


def _refers(reference: str) -> bool:
    return html.unescape(reference) != reference


@dataclass(slots=True)
class _Guard:
    text: str
    is_html: bool = False
    names: tuple[frozenset[str], frozenset[str]] | None = None
    comment_end: int | None = None

    def guarded(self) -> str:
        outside = _SPAN.sub(_NO_TAG, self.text) if "`" in self.text else self.text
        self.is_html = _HTML.search(outside) is not None
        return (_STRAY if self.is_html else _STRAY_IN_PLAIN).sub(
            self._escaped, self.text
        )

    def _escaped(self, found: re.Match[str]) -> str:
        match found[0][0]:
            case "&":
                return "&amp;"
            case "`":
                return self._span(found[0])
            case _:
                return "<" if self._is_markup(found.start()) else "&lt;"

    def _span(self, span: str) -> str:
        """Code in backticks is text, unless tags of an HTML text reach into it."""
        single = not span.startswith("``")
        tags = _TAG.findall(span) if self.is_html and single else []
        ends = sum(1 for slash, _, _ in tags if slash)
        if len(tags) > 1 and 2 * ends != len(tags):
            return f"`{guard(span[1:-1])}`"
        return span.replace("&", "&amp;").replace("<", "&lt;")

    def _is_markup(self, start: int) -> bool:
        """Whether something begins at `start` that is markup, but none of the sure tags."""
        if self.text.startswith("<!--", start):
            if self.comment_end is None:
                self.comment_end = self.text.rfind("-->")
            return self.comment_end >= start + 4
        tag = _TAG.match(self.text, start)
        if tag is None:
            return _DOCTYPE.match(self.text, start) is not None
        slash, name, attributes = tag.groups()
        name = name.lower()
        if name in _LETTERS:
            if slash or attributes != ">":
                return True
            generic = start > 0 and self.text[start - 1].isalnum()
            return self.is_html and (not generic or name in self._names()[1])
        return _PAIRED.fullmatch(name) is not None and all(
            name in names for names in self._names()
        )

    def _names(self) -> tuple[frozenset[str], frozenset[str]]:
        """The names that the text opens, and those that it closes."""
        if self.names is None:
            tags = [(slash, name.lower()) for slash, name, _ in _TAG.findall(self.text)]
            self.names = (
                frozenset(name for slash, name in tags if not slash),
                frozenset(name for slash, name in tags if slash),
            )
        return self.names
