"""Cards to properties (RFC 6350, 3.3; RFC 2426; vCard 2.1): unfolded, decoded, their parameters read."""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from crm_desktop.interchange.vcard_lines import AGENT, EDGE, Card, Charsets

NO_PREFERENCE = 101  # RFC 6350, 5.3: 1 is the most preferred, 100 the least

_HEAD_WITH_QUOTES = re.compile(rb'((?:[^":]++|"[^"]*+")*+):(.*)', re.DOTALL)
_NAME = re.compile(r"(?:([\w-]+)\.)?([\w-]+)", re.ASCII)
_PARAMETER = re.compile(r'(?:[^";]++|"[^"]*+"|")++')
_PARAMETER_VALUE = re.compile(r'(?:[^",]++|"[^"]*+"|")++')
_CARET = re.compile(r"\^([n'^])")
_CARET_MEANS = {"n": "\n", "'": '"', "^": "^"}
_ENCODINGS = {"QUOTED-PRINTABLE": "q", "QP": "q", "Q": "q", "BASE64": "b", "B": "b", "8BIT": "", "7BIT": ""}
_BARE_CHARSETS = frozenset(("UTF-8", "SHIFT_JIS", "SHIFT-JIS", "ISO-8859-1", "ISO-2022-JP", "BIG5", "GB2312", "EUC-KR"))
_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_TO_ESCAPE = re.compile(r"[\\,;\x00-\x08\n-\x1f]")
_TO_QUOTE = re.compile(r"[,;:]|^\s|\s\Z")
_ESCAPE = re.compile(r"[\\,;\x00-\x08\n-\x1f]")
_ESCAPED = {**dict.fromkeys(range(32)), 9: "\t", 10: "\\n", 13: "\\n", **{ord(c): f"\\{c}" for c in "\\,;"}}
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPE_OR = {separator: re.compile(rf"\\.|{separator}", re.DOTALL) for separator in ",;"}


@dataclass(frozen=True, slots=True)
class Head:
    """What stands before the colon. Names of parameters are in upper case; RFC 6868's `^n`, `^'`, `^^` are read.

    `label` is all of it as written, but for CHARSET and quoted-printable, which the value no longer has.
    `types` are those of TYPE and the bare ones of vCard 2.1, without PREF, which is told by `preference`.
    `encoding` is "q" (quoted-printable, already undone in values), "b" (base64) or empty.
    """

    label: str
    group: str
    name: str
    parameters: Mapping[str, Sequence[str]]
    types: tuple[str, ...]
    preference: int
    charset: str
    encoding: str

    def parameter(self, name: str) -> str:
        return ",".join(self.parameters.get(name, ()))


class Property(NamedTuple):
    """A property of a card, the `order`-th of it.

    Its value is unfolded and decoded, and has the escapes of the file (`\\n`, `\\,`) still in it.
    """

    head: Head
    value: str
    order: int


def properties(card: Card, charsets: Charsets) -> Iterator[Property]:
    """The properties of a whole card in their order; `#` comments are left out.

    A line that is no property goes on with the base64 data before it, and else is a NOTE: what a writer that did not
    fold or escape made of a line break.
    """
    last: Property | None = None
    data: list[str] = []  # goes on with `last`
    order = 0
    for line in _unfolded(card):
        found = _property(line, order, charsets)
        if found is None and line.startswith(b"#"):
            continue
        if found is None:
            text = _printable(charsets.decode(line))
            if last and last.head.encoding == "b":
                data.append(text)
                continue
            found = Property(_NOTE, text, order)
        if last:
            yield _joined(last, data)
            data.clear()
        last = found
        order += 1
    if last:
        yield _joined(last, data)


def _joined(found: Property, data: list[str]) -> Property:
    return found._replace(value=found.value + "".join(data)) if data else found


def _unfolded(card: Card) -> Iterable[bytes]:
    """The logical lines between BEGIN and END. A fold may stand inside a character, so bytes are joined."""
    physical = card.lines[1:-1]
    if card.has_agent:
        physical = _with_agents_inline(physical)
    if any(line.endswith(b"=") for line in physical):
        return _unfolded_softly(physical)
    return b"\n".join(filter(None, physical)).replace(b"\n ", b"").replace(b"\n\t", b"").split(b"\n")


def _unfolded_softly(physical: list[bytes]) -> Iterator[bytes]:
    """Unfolds where quoted-printable may break lines by a final `=` (RFC 2045, 6.7), which a blank line ends."""
    parts: list[bytes] = []
    quoted = soft = False
    for line in physical:
        if soft:
            parts.append(line)
        elif parts and line.startswith((b" ", b"\t")):
            parts.append(line[1:])
        elif line:
            if parts:
                yield b"".join(parts)
            parts = [line]
            head = parse_head(_halves(line)[0].decode("latin-1"))
            quoted = head is not None and head.encoding == "q"
        soft = quoted and line.rstrip().endswith(b"=")
        if soft:
            parts[-1] = parts[-1].rstrip()[:-1]
    if parts:
        yield b"".join(parts)


def _with_agents_inline(physical: list[bytes]) -> list[bytes]:
    """Each card inside an AGENT on one line with escapes, as vCard 3.0 writes it (RFC 2426, 3.5.4)."""
    found: list[bytes] = []
    inside: list[bytes] = []
    depth = 0
    for line in physical:
        edge, agent = EDGE.match(line), AGENT.match(line)
        opens = (edge and edge[1]) or (agent and agent[2])
        if depth or opens:
            if not depth:
                head = agent[1] if agent else _pop_agent(found)
                line = b"BEGIN:VCARD"
            inside.append(re.sub(rb"([\\,;])", rb"\\\1", line))
            depth += 1 if opens else -1 if edge else 0
            if not depth:
                found.append(head + b"\\n".join(inside))
                inside.clear()
        else:
            found.append(line)
    return found


def _pop_agent(found: list[bytes]) -> bytes:
    while found and not found[-1]:
        found.pop()
    return found.pop().rstrip() if found else b"AGENT:"


def _property(line: bytes, order: int, charsets: Charsets) -> Property | None:
    before, value = _halves(line)
    if value is None:
        return None
    text = _printable(charsets.decode(before))
    head = parse_head(text) if len(text) < 200 else parse_head.__wrapped__(text)
    if head is None:
        return None
    if head.encoding == "q":
        value = binascii.a2b_qp(value).replace(b"\r\n", b"\n").replace(b"\r", b"\n")
    return Property(head, _printable(charsets.decode(value, head.charset, head.encoding == "q")), order)


def _halves(line: bytes) -> tuple[bytes, bytes | None]:
    """What stands before and after the colon, which may also stand in a quoted parameter."""
    before, colon, value = line.partition(b":")
    if b'"' in before and (match := _HEAD_WITH_QUOTES.match(line)):
        return match[1], match[2]
    return before, value if colon else None


def _printable(text: str) -> str:
    return text if text.isprintable() else _CONTROLS.sub("", text)


@lru_cache(maxsize=2048)
def parse_head(text: str) -> Head | None:
    """The parts of what stands before the colon of a property; None where it names none."""
    text = text.strip()
    name, *rest = _PARAMETER.findall(text) if '"' in text else text.split(";")
    match = _NAME.fullmatch(name.strip())
    if match is None:
        return None
    kept, types, parameters = [name.strip()], [], dict[str, list[str]]()
    preference, charset, encoding = NO_PREFERENCE, "", ""
    for part in filter(None, map(str.strip, rest)):
        key, equals, raw = part.partition("=")
        key = key.strip().upper()
        if not equals:
            key, raw = ("ENCODING" if key in _ENCODINGS else "CHARSET" if key in _BARE_CHARSETS else "TYPE"), part
        values = [_parameter_value(value) for value in _PARAMETER_VALUE.findall(raw)]
        if key == "CHARSET":
            charset = raw.strip('" ')
            continue
        if key == "ENCODING":
            encoding = _ENCODINGS.get(raw.strip('" ').upper(), encoding)
            if encoding != "b":
                continue
        elif key == "PREF":
            preference = int(raw) if re.fullmatch("[1-9][0-9]?|100", raw) else 1
        elif key == "TYPE":
            for kind in ",".join(values).split(","):
                if kind.strip().upper() == "PREF":
                    preference = min(preference, 1)
                elif kind.strip():
                    types.append(kind.strip())
        else:
            parameters.setdefault(key, []).extend(values)
        kept.append(part)
    return Head(
        ";".join(kept),
        (match[1] or "").lower(),
        match[2].upper(),
        parameters,
        tuple(types),
        preference,
        charset,
        encoding,
    )


def _parameter_value(raw: str) -> str:
    raw = raw.strip()
    value = raw[1:-1] if len(raw) > 1 and raw[0] == raw[-1] == '"' else raw
    return _CARET.sub(lambda match: _CARET_MEANS[match[1]], value) if "^" in value else value


_NOTE = Head("NOTE", "", "NOTE", {}, (), NO_PREFERENCE, "", "")


def escape(text: str, special: str = ",;", line_break: str = "\\n") -> str:
    """`text` as a value, with a backslash before those and the `special` characters.

    Every kind of line break becomes `line_break`; other control characters but tabs are left out.
    """
    if not _TO_ESCAPE.search(text):
        return text
    return text.replace("\r\n", "\n").translate(_escapes(special, line_break))


@lru_cache
def _escapes(special: str, line_break: str) -> dict[int, str | None]:
    escaped = {ord(char): f"\\{char}" for char in f"\\{special}"}
    return dict.fromkeys(range(32)) | {9: "\t", 10: line_break, 13: line_break} | escaped


def escape_parameter(text: str) -> str:
    """`text` as the value of a parameter (RFC 6868), in quotes where it needs them."""
    text = _CONTROLS.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = text.replace("^", "^^").replace("\n", "^n").replace('"', "^'")
    return f'"{text}"' if _TO_QUOTE.search(text) else text


def unescape(value: str, line_breaks: bool = True) -> str:
    """The text of a value without its escapes; a backslash that escapes nothing stays.

    `line_breaks` is whether `\\n` is one: quoted-printable writes them otherwise, and there it is half of a path.
    """
    if "\\" not in value:
        return value

    def meaning(match: re.Match[str]) -> str:
        char = match[1]
        if char in "nN" and line_breaks:
            return "\n"
        return char if char in "\\,;:\"'" else match[0]

    return _ESCAPE.sub(meaning, value)


def split(value: str, separator: str) -> list[str]:
    """The parts between separators (`,` or `;`) that are not escaped; the parts keep their escapes."""
    if "\\" not in value:
        return value.split(separator)
    parts, start = [], 0
    for match in _ESCAPE_OR[separator].finditer(value):
        if match[0] == separator:
            parts.append(value[start : match.start()])
            start = match.end()
    return [*parts, value[start:]]
