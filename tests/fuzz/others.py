"""What else takes what others wrote: e-mails, calendars, forms, what travels through a sync folder, settings,
words."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from datetime import date, datetime
from itertools import islice
from pathlib import Path

from crm_desktop import settings
from crm_desktop.domain import names, query, quick_entry, recurrence
from crm_desktop.domain.file_names import harmless_name
from crm_desktop.domain.template import STANDARD, Template
from crm_desktop.interchange import forms, html_text, ics_read, letters, mapping, rtf_text, sheet
from crm_desktop.services import filling
from crm_desktop.sync import cipher, codec, conflict_names, frame, marker
from tests.fuzz.reader import Lost, Reader
from tests.interchange.compound import msg
from tests.sync.segments import sample

_TODAY = date(2026, 3, 4)
_LETTER = (
    b"From: Ana <ana@example.com>\r\nTo: =?utf-8?q?=C4=85?= <me@example.com>\r\nDate: Tue, 3 Mar 2026 10:20:30\r\n"
    b"Message-ID: <1@example.com>\r\nSubject: Quote\r\nContent-Type: multipart/mixed; boundary=b\r\n"
    b"\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Dear</p>\r\n--b\r\nContent-Disposition: attachment; "
    b"filename*=utf-8''a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERg==\r\n--b--\r\n"
)
_CALENDAR = (
    b"BEGIN:VCALENDAR\r\nBEGIN:VTIMEZONE\r\nTZID:X\r\nBEGIN:STANDARD\r\nDTSTART:19701025T030000\r\nTZOFFSETFROM:+0200\r\n"
    b"TZOFFSETTO:+0100\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;TZID=X:20260305T090000\r\n"
    b"DURATION:PT1H\r\nRRULE:FREQ=WEEKLY;BYDAY=MO,TH;COUNT=9\r\nEXDATE:20260312T090000\r\nSUMMARY:Talk\r\nATTACH:http://"
    b"example.com/a\r\nATTENDEE;CN=Ana:mailto:ana@example.com\r\nBEGIN:VALARM\r\nTRIGGER:-PT15M\r\nEND:VALARM\r\n"
    b"END:VEVENT\r\nEND:VCALENDAR\r\n"
)
_FORM = (
    b'{"fields": [{"label": "Full name", "value": "Ana"}, {"label": "Email", "value": "a@example.com"}], "data": {}}'
)
_RTF = rb"{\rtf1\ansi\ansicpg1257{\fonttbl{\f0\fcharset186 A;}}\f0\'e0\uc1\u261?\par{\*\htmltag64 <p>}{\pict 00ff}}"
_MARKER = marker.encode_marker(marker.Marker("0" * 32, "Office", "00" * 16, "11" * 32))
_MAPPING = (
    b'name = "x"\ndates = "dmy"\n[columns]\n"Name" = "name"\n"Phone" = "phones.1.value"\n[fields]\n"Size" = "number"\n'
)
_SETTINGS = b'theme = "dark"\nauthor = "Me"\ncolumns = ["name"]\n[splitters]\nx = [1, 2]\n'
_HTML = (
    b'<html><head><style>x</style></head><body><p class="a">Dear &amp; &#261;<br><script>1</script><!-- x --></body>'
)
_VALUES = {"name": "Ana {{ 7*7 }}", "phones": ["1", "2"], "custom": {"size": "9"}, "notes": "x" * 1000}


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


def _letter(path: Path) -> None:
    letter = letters.read_letter(path)
    letter.identity()
    for attachment in letter.attachments:
        harmless_name(attachment.name)
        for _ in attachment.blocks():
            pass


def _calendar(path: Path) -> None:
    for each in ics_read.read_calendar(path):
        if isinstance(each, ics_read.Entry) and each.activity.rrule:
            activity = each.activity
            list(islice(recurrence.occurrences(activity.due, activity.rrule, "2026-01-01", "2027-01-01"), 1000))


def _form(path: Path) -> None:
    content = path.read_bytes()
    suffix = forms.SUFFIXES[content[0] % len(forms.SUFFIXES)] if content else ".json"
    for answer in forms.read_form(f"form{suffix}", content[1:]).answers:
        if answer.contact.uid or answer.contact.private or answer.contact.owner or answer.contact.tags:
            raise Lost("a form that names a record")


def _segment(path: Path) -> None:
    """With a right check sum: else nothing is read at all."""
    body = path.read_bytes()
    content = body + frame.end_line(body)
    segment = codec.decode(content)
    if segment.understood and codec.encode(segment) != content:
        raise Lost("a segment that would be written otherwise")


_CIPHER = cipher.derive("passphrase", b"\0" * 16)


def _closed(path: Path) -> None:
    content = path.read_bytes()
    if cipher.is_closed(content):
        _CIPHER.open(content)


def _marker(path: Path) -> None:
    found = marker.decode_marker(path.read_bytes())
    if marker.decode_marker(marker.encode_marker(found)) != found:
        raise Lost("a marker that comes back otherwise")


def _mapping(path: Path) -> None:
    table = path.with_suffix(".csv")
    if not table.exists():
        table.write_text("Name,Phone,Size\nAna,1,2\n")
    mapping.load_mapping(path, sheet.open_sheet(table))


def _settings(path: Path) -> None:
    found, broken = settings.load(path)
    settings.save(found, path)
    if broken is not None:
        broken.unlink()
    elif settings.load(path)[0] != found:
        raise Lost("settings that come back otherwise")


def _template(path: Path) -> None:
    template = Template(subject="", body=_text(path))
    filling.unknown_fields(template, list(_VALUES))
    if len(filling.Filler(template).fill(_VALUES)[1]) > filling.MOST_TEXT:
        raise Lost("more than a template may make")


def _file_name(path: Path) -> None:
    name = _text(path)
    found = harmless_name(name)
    hidden = any(unicodedata.category(char) in ("Cc", "Cf") and char not in "\u200c\u200d" for char in found)
    if hidden or found in ("", ".", "..") or {"/", "\\", ":"} & set(found) or len(found.encode()) > 255:
        raise Lost("a name that does harm")
    if harmless_name(found) != found:
        raise Lost("a name that is not settled")
    conflict_names.conflict_of(name)


def _name(path: Path) -> None:
    text = _text(path)
    parts = names.split(text)
    whole = names.compose(parts.prefixes, parts.given, parts.additional, parts.family, parts.suffixes)
    if sorted(whole.replace(",", "").split()) != sorted(text.replace(",", "").split()) and "," not in text:
        raise Lost("a word of a name")


def _rule(path: Path) -> None:
    due, _, rule = _text(path).partition("\n")
    list(islice(recurrence.occurrences(due, recurrence.check_rule(rule, due), "2026-01-01", "2027-01-01"), 1000))


def _segment_seeds() -> list[bytes]:
    content = codec.encode(sample())
    return [content[: content.rindex(b"end,")]]


def _words(text: str) -> Callable[[], list[bytes]]:
    return lambda: [text.encode()]


OTHERS = {
    "letter": Reader(
        ".eml", lambda: [_LETTER],
        ("From: ", "Content-Type: multipart/", "boundary=", "--b", "charset=", "=?utf-8?b?", "quoted-printable",
        "base64",
         "message/rfc822", "begin 644 a", "name*0*=", "text/html", "\r\n\r\n", "Message-ID: <", "Received: "),
        _letter, share=2,
    ),
    "outlook": Reader(
        ".msg", lambda: [msg(subject="a", body="b", sender=("A", "a@example.com"), files=[("a.pdf", b"%PDF")])],
        ("\x0c\x00", "\xff\xff"), _letter, longest=16384, share=0.5,
    ),
    "calendar": Reader(
        ".ics", lambda: [_CALENDAR],
        ("BEGIN:", "END:", "VEVENT", "VTODO", "VTIMEZONE", "RRULE:FREQ=", "BYSETPOS=", "UNTIL=", "RDATE", "EXDATE",
         "RECURRENCE-ID", "DTSTART;VALUE=DATE:", "DTEND", "DURATION:-P", "TRIGGER;RELATED=END:", "99999999T", "\r\n ",
         "X-CRM-DESKTOP-", "RANGE=THISANDFUTURE", "TZOFFSETTO:+2500"), _calendar, share=2,
    ),
    "form": Reader(
        ".form", lambda: [b"\1" + _FORM, b"\0Name,E-Mail\nAna,a@example.com\n", b"\2" + _LETTER],
        ('"fields"', '"label"', '"value"', "{", "[", "name: ", "e-mail: ", "Message", "uid", "owner", "tags"), _form,
    ),
    "html": Reader(
        ".html", lambda: [_HTML], ("<p", "<script>", "</", "<!--", "-->", "<![CDATA[", "&#x", "&#99999999999;",
        '="', "<br/>"),
        lambda path: html_text.html_text(_text(path)),
    ),
    "rtf": Reader(
        ".rtf", lambda: [_RTF], ("{\\", "}", "\\u", "\\'", "\\bin", "\\uc", "\\fonttbl", "\\*\\htmltag",
        "\\fromhtml1"),
        lambda path: rtf_text.rtf_text(rtf_text.expanded(path.read_bytes(), 1 << 20) or path.read_bytes()),
    ),
    "segment": Reader(".csv", _segment_seeds, ("batch,", "part,", "detail", "contact", "'=", "\\x", "put", "set",
        '""'), _segment, share=2),
    "closed": Reader(".bin", lambda: [_CIPHER.close(b"x" * 99)], ("\0",), _closed, share=0.25),
    "marker": Reader(".csv", lambda: [_MARKER], ("format,", "version,", "office,", "salt,", "check,", '"'),
        _marker, share=0.25),
    "mapping": Reader(".toml", lambda: [_MAPPING], ("[columns]", "[fields]", " = ", "[[", "{", '"""'), _mapping,
        share=0.5),
    "settings": Reader(".toml", lambda: [_SETTINGS], ("columns", "splitters", " = ", "[", "{", "theme", "nan"),
        _settings, share=0.5),
    "template": Reader(
        ".txt", lambda: [each.body.encode() for each in STANDARD],
        ("{{ ", " }}", "{% for x in phones %}", "{% endfor %}", "{% if ", "{% endif %}", "|join(", "|upper",
        "loop.index",
         ".__class__", "self", "~", "[0]", "range(", "custom.size", "**", "lipsum", "{#", "{%- set "), _template,
    ),
    "sentence": Reader(
        ".txt", _words("Call Ana tomorrow 3pm 30 min about panels every 2 weeks until May"),
        ("every ", " until ", " on ", "tomorrow", "3pm", "next ", "#tag", "@", "last working day", "رأی", "٣"),
        lambda path: quick_entry.parse(_text(path), datetime(2026, 3, 4, 12)),
    ),
    "search": Reader(
        ".txt", _words('ana -tag:"a b" due:<2026-03 city:x,y custom.size:>3 +370 5'),
        ("tag:", "due:", "..", "<", "-", '"', ",", "custom.", "birthday:", "last:", "؛", "*"),
        lambda path: query.parse(_text(path), _TODAY, ("size",)),
    ),
    "rule": Reader(
        ".txt", _words("2026-03-05T09:00\nFREQ=MONTHLY;BYDAY=-1FR;BYSETPOS=1;COUNT=5"),
        ("FREQ=YEARLY", "BYMONTHDAY=31", "BYMONTH=2", "INTERVAL=999", "UNTIL=20991231", "BYWEEKNO=53", "WKST=SU",
        "BYDAY=MO"),
        _rule,
    ),
    "name": Reader(".txt", _words("Dr. Ana-Maria van der Berg, Jr."), (", ", "von ", "al-", "Dr. ", "Jr", "،",
        "ال"), _name),
    "file name": Reader(".txt", _words("exe.fdp\u202econ.txt"), ("..", "/", "\\", "\u202e", "con", ".", ":", "\0"),
        _file_name),
}  # fmt: skip
