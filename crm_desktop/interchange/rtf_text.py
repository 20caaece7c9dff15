"""The text of a document in RTF, as Outlook keeps e-mails, compressed and perhaps with HTML inside.

[MS-OXRTFCP] is how it is compressed, [MS-OXRTFEX] how HTML stands in it. It is gone through once, from mark to mark:
the library that there is takes minutes for 2 KB of a table of fonts that never ends.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from crm_desktop.interchange.html_text import html_text
from crm_desktop.interchange.mime import decoded

_HEADER = 16  # bytes before the compressed ones
_WINDOW = 4096
_FIRST = (
    b"{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript \\fdecor "
    b"MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n"
    b"\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
"""What can be referred to from the start ([MS-OXRTFCP], 2.1.2.1)."""

_MARK = re.compile(
    rb"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,9})? ?|\\'(?P<code>[0-9a-fA-F]{2})|\\(?P<sign>[^a-zA-Z'])"
    rb"|(?P<brace>[{}])|(?P<plain>[^\\{}\r\n]+)"
)
_UNSEEN = frozenset(
    b"fonttbl colortbl stylesheet listtable listoverridetable info pict object header footer headerl headerr footerl "
    b"footerr fldinst generator themedata datastore latentstyles filetbl revtbl rsidtbl"
    b" bkmkstart bkmkend pntext".split()
)
_SIGNS = {
    b"par": "\n", b"line": "\n", b"row": "\n", b"sect": "\n\n", b"page": "\n\n", b"tab": "\t", b"cell": "\t",
    b"emdash": "—", b"endash": "–", b"bullet": "•", b"lquote": "‘", b"rquote": "’", b"ldblquote": "“",
    b"rdblquote": "”", b"~": "\xa0", b"_": "-", b"{": "{", b"}": "}", b"\\": "\\", b"\n": "\n", b"\r": "\n",
}  # fmt: skip
_FONT_CHARSETS = {
    b"128": "cp932", b"129": "cp949", b"134": "gb18030", b"136": "cp950", b"161": "cp1253", b"162": "cp1254",
    b"163": "cp1258", b"177": "cp1255", b"178": "cp1256", b"186": "cp1257", b"204": "cp1251", b"222": "cp874",
    b"238": "cp1250",
}  # fmt: skip


def expanded(content: bytes, most: int) -> bytes:
    """The document that is compressed in these bytes, its first `most` bytes where it is longer; b"" where none is."""
    kind = content[8:12]
    if kind == b"MELA":
        return content[_HEADER : _HEADER + most]
    if kind != b"LZFu":
        return b""
    found, place = bytearray(_FIRST), _HEADER
    while place < len(content) and len(found) < most + len(_FIRST):
        control = content[place]
        place += 1
        for bit in range(8):
            if not control >> bit & 1:
                found += content[place : place + 1]
                place += 1
                continue
            token = int.from_bytes(content[place : place + 2], "big")
            place += 2
            back = (len(found) - (token >> 4)) % _WINDOW
            if not back or place > len(content):  # the sign of its end, or none
                place = len(content)
                break
            for _ in range((token & 15) + 2):  # what is copied may be being written
                found.append(found[-back] if back <= len(found) else ord(" "))
    return bytes(found[len(_FIRST) : len(_FIRST) + most])


def rtf_text(content: bytes) -> str:
    """The words of a document, its paragraphs apart. Any bytes are a document: there are no errors."""
    text = "".join(_Reader(content).pieces())
    text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")  # letters come in halves
    return html_text(text) if _has_html(content) else text


def _has_html(content: bytes) -> bool:
    return b"\\fromhtml" in content[:1000]


@dataclass(slots=True)
class _Group:
    """What holds between two braces: whether it shows, in which font, and how many letters stand for one beside it."""

    shown: bool = True
    font: bytes = b""
    stand_ins: int = 1


class _Reader:
    def __init__(self, content: bytes) -> None:
        self._content = content
        self._has_html = _has_html(content)
        self._outer: list[_Group] = []
        self._group = _Group()
        self._fonts: dict[bytes, str] = {}
        self._charset = "cp1252"
        self._passed_by = 0  # letters that stand for what was told in Unicode
        self._held = bytearray()  # letters in the charset of their font: some take two bytes

    def pieces(self) -> Iterator[str]:
        starred = False
        for mark in _MARK.finditer(self._content):
            if mark["plain"] or mark["code"]:
                self._take(mark["plain"] or bytes.fromhex(mark["code"].decode()))
                continue
            yield self._end_run()
            if mark["brace"]:
                self._open() if mark["brace"] == b"{" else self._close()
            else:
                yield self._obey(mark["word"] or mark["sign"], mark["number"] or b"", starred=starred)
            starred = mark["sign"] == b"*"
        yield self._end_run()

    def _take(self, letters: bytes) -> None:
        passed_by = min(self._passed_by, len(letters))
        self._passed_by -= passed_by
        if self._group.shown:
            self._held += letters[passed_by:]

    def _end_run(self) -> str:
        run = bytes(self._held)
        self._held.clear()
        return decoded(run, self._fonts.get(self._group.font, self._charset)) if run else ""

    def _open(self) -> None:
        self._outer.append(self._group)
        self._group = _Group(self._group.shown, self._group.font, self._group.stand_ins)
        self._passed_by = 0

    def _close(self) -> None:
        self._group = self._outer.pop() if self._outer else _Group()
        self._passed_by = 0

    def _obey(self, word: bytes, number: bytes, *, starred: bool) -> str:
        group = self._group
        if word == b"htmltag":
            group.shown = self._has_html
        elif word == b"htmlrtf":  # what the HTML says, once more
            group.shown = number == b"0" or not self._has_html
        elif word == b"fcharset":
            self._fonts[group.font] = _FONT_CHARSETS.get(number, self._charset)
        elif word == b"f":
            group.font = number
        elif starred or word in _UNSEEN:
            group.shown = False
        elif word == b"ansicpg":
            self._charset = f"cp{number.decode()}"
        elif word == b"uc":
            group.stand_ins = min(int(number or b"1"), 8)
        elif word == b"u" and number:
            self._passed_by = group.stand_ins
            return chr(int(number) & 0xFFFF) if group.shown else ""
        return _SIGNS.get(word, "") if group.shown else ""
