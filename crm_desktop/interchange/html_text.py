"""The text of an HTML page as people would read it. Nothing is ever loaded, and no script runs.

A page is gone through once, from mark to mark. The standard library's parser takes the third power of the time where
marks never end (a minute for 120 KB of "<a b='"), and fails on numbers of thousands of digits.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape

_UNSEEN = {"script", "style", "title", "template", "noscript", "svg", "math", "textarea"}
_LINE = {"p", "div", "br", "li", "tr", "ul", "ol", "table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "pre",
         "hr", "section", "article", "header", "footer", "dt", "dd", "address"}  # fmt: skip
_BLANK_LINE = {"p", "ul", "ol", "table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "pre"}
_CELLS = {"td", "th"}

_MARK = re.compile(r"</?[A-Za-z][A-Za-z0-9]{0,20}|<[!?/]")
_END_OR_VALUE = re.compile(r"""[>"']""")
_END_OF_HEAD = re.compile(r"</head|<body", re.IGNORECASE)
HUGE_NUMBER = re.compile(r"&#[xX]?[0-9a-fA-F]{8,};?")
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_BLANK_LINES = re.compile(r"\n{3,}")


def html_text(page: str) -> str:
    """The words of a page, its paragraphs apart. Any text is a page: there are no errors."""
    found: list[str] = []
    for mark, text in pieces(page):
        if text:
            text = _BLANKS.sub(" ", unescape(HUGE_NUMBER.sub("\ufffd", text)))
            if text != " " or (found and not found[-1].endswith((" ", "\n"))):
                found.append(text)
        name = mark.strip("</").lower()
        if name in _BLANK_LINE:
            found.append("\n\n")
        elif name in _LINE and not mark.startswith("</"):
            found.append("\n• " if name == "li" else "\n")
        elif name in _CELLS:
            found.append(" ")
    lines = (" ".join(line.split(" ")).strip() for line in "".join(found).split("\n"))
    return _BLANK_LINES.sub("\n\n", "\n".join(lines)).strip()


def pieces(page: str) -> Iterator[tuple[str, str]]:
    """The text before each mark, and how the mark begins: "<p", "</p"; then the text after the last, and ""."""
    place = begin = 0
    in_head = False  # a page has one
    while mark := _MARK.search(page, place):
        yield "", page[begin : mark.start()]
        name = mark[0].strip("</").lower()
        if page.startswith("<!--", mark.start()):
            end = page.find("-->", mark.end())
            place = len(page) if end < 0 else end + 3
        else:
            place = _end_of_mark(page, mark.end())
            if not mark[0].startswith("</") and name in _UNSEEN:
                place = _end_of_unseen(page, place, name)
            elif mark[0].lower() == "<head" and not in_head:
                in_head = True
                body = _END_OF_HEAD.search(page, place)
                place = body.start() if body else place
            yield mark[0], ""
        begin = place
    yield "", page[begin:]


def _end_of_mark(page: str, place: int) -> int:
    """Behind the ">" that is in none of its values; behind the next one where a value never ends."""
    look = place
    while found := _END_OR_VALUE.search(page, look):
        if found[0] == ">":
            return found.end()
        look = found.end()
        if page[found.start() - 1] == "=":
            look = page.find(found[0], look) + 1
            if not look:
                break
    end = page.find(">", place)
    return len(page) if end < 0 else end + 1


def _end_of_unseen(page: str, place: int, name: str) -> int:
    end = re.compile(rf"</{name}\b", re.IGNORECASE).search(page, place)
    return len(page) if end is None else _end_of_mark(page, end.end())
