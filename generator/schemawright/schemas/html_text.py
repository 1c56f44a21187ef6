"""HTML as text in the manner of Markdown: paragraphs, lists, notes, code, links, tables.

The parser is lexbor, through selectolax: whatever is unbalanced in the source, the tree is that of the HTML standard.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from .blocks import LABELS, Block, item, joined, labelled, preformatted
from .markup import shield

_DEEPEST = 60
"""Levels of nesting that are laid out; what lies deeper gives its bare text."""

_BREAK = "\v"
"""A `<br>` among the pieces of a paragraph. Descriptions are rid of control characters before they come here."""

_URL = re.compile(r"(?:https?://|mailto:)[^\s<>\"`]+")
_MARKDOWN = re.compile(r"\n[ \t]*(?:\n|[-*+] |\d+[.)] |```|#|\|)")
_BACKTICKS = re.compile("``+")
_PARTED = re.compile(r"([`)]) (?=[.,;:](?:\s|$))")
"""The space of `<code>x </code>.`, which belongs nowhere."""

_CODE = frozenset({"code", "tt", "kbd", "samp"})
_PARAGRAPH_NAMES = (
    "p div h1 h2 h3 h4 h5 h6 dt dd blockquote hr center para section article aside"
    " header footer main nav figure figcaption details summary address form"
)
_PARAGRAPHS = frozenset(_PARAGRAPH_NAMES.split())
_SKIPPED = frozenset(
    {"-comment", "!doctype", "script", "style", "template", "iframe", "object", "svg"}
)


def text_of(markup: str) -> str:
    """The text of a guarded HTML fragment (see `markup.guard`), "" where it has none."""
    body = LexborHTMLParser(f"<body>{markup}").body
    if body is None:
        return ""
    flow = _Flow(links=set(), outermost=True)
    _read(body, flow, 0)
    return "\n".join(joined(flow.finished()))


@dataclass(slots=True)
class _Flow:
    """What an element holds, in order: finished blocks, and the pieces of the paragraph that is open.

    Attributes:
        links: Addresses given so far in the whole text; none is given twice.
        outermost: Not inside of any block; what stands here may be Markdown.
    """

    links: set[str]
    outermost: bool = False
    blocks: list[Block] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)

    def end(self) -> None:
        """Ends the paragraph."""
        if not self.pieces:
            return
        text = "".join(self.pieces)
        self.pieces.clear()
        if text.isspace():
            return
        if self.outermost and _MARKDOWN.search(text):
            lines = [line.rstrip() for line in text.replace(_BREAK, "\n").split("\n")]
            text = shield("\n".join(lines).strip("\n"))
            self.blocks.append(Block(text.split("\n")))
            return
        if "``" in text:
            text = _BACKTICKS.sub("`", text)
        lines = [" ".join(line.split()) for line in text.split(_BREAK)]
        lines = [shield(_tightened(line)) for line in lines if line]
        if lines:
            self.blocks.append(Block(lines))

    def add(self, block: Block) -> None:
        """Ends the paragraph and adds a block after it."""
        self.end()
        if block.kind == "item" and self.blocks and self.blocks[-1].kind == "item":
            self.blocks[-1] = Block([*self.blocks[-1].lines, *block.lines], "item")
        elif block.lines:
            self.blocks.append(block)

    def finished(self) -> list[Block]:
        """All blocks."""
        self.end()
        return self.blocks


def _tightened(line: str) -> str:
    # Most lines have nothing to tighten, and plain searches tell so faster than the pattern.
    if " ." in line or " ," in line or " ;" in line or " :" in line:
        return _PARTED.sub(r"\1", line)
    return line


def _children(node: LexborNode) -> Iterator[tuple[str, LexborNode]]:
    child = node.first_child
    while child is not None:
        yield child.tag or "", child
        child = child.next


def _read(node: LexborNode, flow: _Flow, depth: int) -> None:
    """Takes the children of `node` into `flow`."""
    # Most of the time goes here: no generator, and text first.
    child = node.first_child
    while child is not None:
        tag = child.tag or ""
        if tag == "-text":
            flow.pieces.append(child.text_content or "")
        elif tag not in _SKIPPED:
            _read_element(tag, child, flow, depth)
        child = child.next


def _read_element(tag: str, node: LexborNode, flow: _Flow, depth: int) -> None:
    if depth > _DEEPEST:
        flow.pieces.append(node.text())
    elif tag in _CODE:
        _read_code(node, flow)
    elif tag in _PARAGRAPHS:
        flow.end()
        outermost, flow.outermost = flow.outermost, False
        _read(node, flow, depth + 1)
        flow.end()
        flow.outermost = outermost
    else:
        _read_other(tag, node, flow, depth)


def _read_other(tag: str, node: LexborNode, flow: _Flow, depth: int) -> None:
    match tag:
        case "a":
            _read_link(node, flow, depth)
        case "br":
            flow.pieces.append(_BREAK)
        case "img":
            flow.pieces.append(node.attributes.get("alt") or "")
        case "ul" | "ol":
            flow.add(Block(_list(node, flow, depth, ordered=tag == "ol"), "list"))
        case "li":
            flow.add(Block(item("- ", _inside(node, flow, depth)), "item"))
        case "dl":
            flow.add(Block(_definitions(node, flow, depth), "list"))
        case "pre":
            flow.add(Block(preformatted(node.text()), "kept"))
        case "table":
            flow.add(Block(_table(node, flow, depth), "kept"))
        case _ if tag in LABELS:
            flow.end()
            inner = _inside(node, flow, depth)
            flow.blocks += labelled(LABELS[tag], inner) if inner else []
        case _:
            if tag == "sup":
                flow.pieces.append("^")
            _read(node, flow, depth + 1)


def _inside(node: LexborNode, flow: _Flow, depth: int) -> list[Block]:
    """The blocks of an element that is a block itself."""
    inner = _Flow(links=flow.links)
    _read(node, inner, depth + 1)
    return inner.finished()


def _read_code(node: LexborNode, flow: _Flow) -> None:
    raw = node.text()
    text = " ".join(raw.split()).replace("`", "'").strip("'" if "`" in raw else "")
    if not text:
        return
    pieces = flow.pieces
    if pieces and pieces[-1].startswith("`") and pieces[-1].endswith("`"):
        # Code right after code is one piece of code.
        pieces[-1] = f"{pieces[-1][:-1]}{text}`"
        return
    before, after = raw[:1].isspace(), raw[-1:].isspace()
    pieces += [" "] * before + [f"`{text}`"] + [" "] * after
    only = node.first_child
    if only is not None and (only.next is not None or only.tag != "-text"):
        for link in node.css("a"):
            _give_address(link, text, flow)


def _read_link(node: LexborNode, flow: _Flow, depth: int) -> None:
    start, blocks = len(flow.pieces), len(flow.blocks)
    _read(node, flow, depth + 1)
    if len(flow.blocks) == blocks:
        _give_address(node, "".join(flow.pieces[start:]), flow)


def _give_address(link: LexborNode, text: str, flow: _Flow) -> None:
    """Adds ` (address)` after the text of a link, unless the text or the description has it already."""
    found = _URL.fullmatch((link.attributes.get("href") or "").strip())
    if found is None:
        return
    address = found[0].removeprefix("mailto:")
    if address in flow.links or address.rstrip("/") == text.strip(" `").rstrip("/"):
        return
    flow.links.add(address)
    pieces = flow.pieces
    if not text.strip():
        pieces.append(address)
        return
    trailing = pieces[-1][-1:].isspace()
    pieces[-1] = pieces[-1].rstrip()
    pieces.append(f" ({address})" + " " * trailing)


def _list(node: LexborNode, flow: _Flow, depth: int, *, ordered: bool) -> list[str]:
    lines: list[str] = []
    number = 0
    for tag, child in _children(node):
        if tag == "li":
            number += 1
            marker = f"{number}. " if ordered else "- "
            lines += item(marker, _inside(child, flow, depth))
        else:
            lines += item("  ", _loose(child, flow, depth))
    return lines


def _loose(node: LexborNode, flow: _Flow, depth: int) -> list[Block]:
    """The blocks of a child that its parent should not have, such as a list right inside of a list."""
    inner = _Flow(links=flow.links)
    tag = node.tag or ""
    if tag == "-text":
        inner.pieces.append(node.text_content or "")
    elif tag not in _SKIPPED:
        _read_element(tag, node, inner, depth + 1)
    return inner.finished()


def _definitions(node: LexborNode, flow: _Flow, depth: int) -> list[str]:
    """A `dl` as a list of `- term: text`; terms in a row share their text."""
    entries: list[tuple[list[str], list[Block]]] = []
    for tag, child in _children(node):
        is_term = tag == "dt"
        if not entries or (is_term and entries[-1][1]):
            entries.append(([], []))
        terms, body = entries[-1]
        if is_term:
            terms.append(_on_one_line(_inside(child, flow, depth)).rstrip(":"))
        elif tag == "dd":
            body += _inside(child, flow, depth)
        else:
            body += _loose(child, flow, depth)
    lines: list[str] = []
    for terms, body in entries:
        label = ", ".join(filter(None, terms))
        lines += item("- ", labelled(label, body) if label else body)
    return lines


def _table(node: LexborNode, flow: _Flow, depth: int) -> list[str]:
    """The rows as a table of Markdown; a line of dashes follows a first row of headings."""
    lines: list[str] = []
    for tag, part in _children(node):
        if tag == "caption":
            flow.blocks += _inside(part, flow, depth)
        # The parser puts each row into a body, a head or a foot.
        for row in [row for name, row in _children(part) if name == "tr"]:
            cells = [pair for pair in _children(row) if pair[0] in {"td", "th"}]
            texts = [_on_one_line(_inside(cell, flow, depth)) for _, cell in cells]
            lines.append(
                "| " + " | ".join(text.replace("|", "\\|") for text in texts) + " |"
            )
            if len(lines) == 1 and any(name == "th" for name, _ in cells):
                lines.append("|" + " --- |" * len(cells))
    return lines


def _on_one_line(blocks: list[Block]) -> str:
    return " ".join(" ".join(joined(blocks)).split())
