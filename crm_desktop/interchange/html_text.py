"""The text of an HTML page as people would read it. Nothing is ever loaded, and no script runs."""

from __future__ import annotations

import re
from html.parser import HTMLParser

_UNSEEN = {"script", "style", "head", "title", "template", "noscript", "svg", "math"}
_LINE_BEFORE = {"p", "div", "br", "li", "tr", "ul", "ol", "table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6",
                "pre", "hr", "section", "article", "header", "footer", "dt", "dd", "address"}  # fmt: skip
_BLANK_LINE = {"p", "ul", "ol", "table", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "pre"}
_CELLS = {"td", "th"}
_BLANKS = re.compile(r"[ \t\r\n\f]+")


def html_text(page: str) -> str:
    """The words of a page, its paragraphs apart. Any text is a page: there are no errors."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    lines = (" ".join(line.split(" ")).strip() for line in "".join(reader.found).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._unseen: str = ""  # the element whose content nobody sees, until it ends

    def handle_starttag(self, tag: str, attrs: object) -> None:
        if self._unseen:
            if tag == "body":  # a head that never ended
                self._unseen = ""
            return
        if tag in _UNSEEN:
            self._unseen = tag
        elif tag in _LINE_BEFORE:
            self.found.append("\n\n" if tag in _BLANK_LINE else "\n")
            if tag == "li":
                self.found.append("• ")
        elif tag in _CELLS:
            self.found.append(" ")

    def handle_startendtag(self, tag: str, attrs: object) -> None:
        if not self._unseen and tag in _LINE_BEFORE:
            self.found.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if self._unseen:
            if tag == self._unseen:
                self._unseen = ""
        elif tag in _BLANK_LINE:
            self.found.append("\n\n")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            text = _BLANKS.sub(" ", data)
            if text.strip() or (self.found and not self.found[-1].endswith((" ", "\n"))):
                self.found.append(text)
