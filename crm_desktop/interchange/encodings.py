"""Finding the encoding of a text file: byte order marks, UTF-8, UTF-16, else the code page whose letters make words.

Lists of people are short and mostly ASCII, too little for general detectors. What decides here is whether the
letters beyond ASCII belong to one language of the code page.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import BinaryIO

from crm_desktop.domain.errors import UserError

# What the import dialog offers, in this order.
ENCODINGS = (
    "utf-8", "utf-16", "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258",
    "cp932", "mac_roman",
)  # fmt: skip

# The error handler to decode with: a stray byte is read as Windows-1252, the commonest stranger in a UTF-8 file.
STRAY_BYTES = "crm_desktop.stray_bytes"

_CHUNK = 1 << 20
_SAMPLE = 1 << 16
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
_BINARIES = (b"%PDF-", b"SQLite format 3\0", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"7z\xbc\xaf")
_CONTROLS = bytes(set(range(32)) - set(b"\0\t\n\v\f\r\x1a\x1b")) + b"\x7f"

# Of each language: its common letters beyond ASCII, then its rarer ones. Upper case counts as lower case.
_LANGUAGES = {
    "cp1252": (
        "äöüß", "éèç àâêëîïôûùœ", "ñáéíóú üªº", "ãçõáéíóú âêàôüªº", "åäö é", "æøå éòô", "àèéìòù", "áðéíóúýþæö",
        "ëéïö èêü", "äöå", "äöüßéèáíóúñç àâãêëîïôõûùåæøœìòºª",
    ),
    "cp1250": (
        "ąćęłńóśźż", "áčěéířšůúýž ďňóť", "áčéíľšťúýž äďňóôĺŕ", "áéíóöőúüű", "ăâîşţ", "čšž ćđ", "ëç",
        "äöüß áčďéěíňóřšťúůýžąćęłńśźżőűăâîşţđ",
    ),
    "cp1251": (
        "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", "оаинвеіртслкмдупяьгзбчйхїшжюцщєфґ",
        "аиоенртсвлкдпмзгбуъчщяжхцйюшф", "аеоинјрстувдклмпзгбшђљњћжцчфхџ", "аоеіныртслкдўмупяґзбчгхйжшцьюэфё",
    ),
    "cp1253": ("αοιετσνηυρπκλμςάόίέήύγθδχω ώφβξζψϊΐϋΰ",),
    "cp1254": ("ıişğüçö âîû",),
    "cp1255": ("יוהלאתרבמשנםחדקעכןטפגזצסךףץ ְִֵֶַָֹּׁׂ־",),
    "cp1256": ("اليمنرتبةدسعحقكفهجشطخصزءضذثغظأإىئؤآ،؟ ًٌٍَُِّ", "انيرهدمتسبشكگزخفقعچپحصطجذغضآثظژئء،؟"),
    "cp1257": ("ąčęėįšųūž", "āčēģīķļņšūž", "õäöü šž"),
    "cp1258": ("ăâđêôơư\u0300\u0301\u0303\u0309\u0323 áàãéèíóòúùý",),
    "mac_roman": (
        "äöüß", "éèç àâêëîïôûùœ", "ñáéíóú üªº", "ãçõáéíóú âêàôüªº", "åäö é", "æøå é", "àèéìòù",
        "äöüßéèáíóúñç àâãêëîïôõûùåæøœ",
    ),
}  # fmt: skip
# Where the letters alone leave it open: how much less likely a code page is than Windows-1252.
_HANDICAP = {"cp1252": 0.0, "mac_roman": 0.06, "cp1258": 0.04, "cp932": 0.04}
_TYPOGRAPHY = "‘’“”„‚«»‹›–—…€•·°©®™№´§£"
_CONVINCING = 0.55
_INSIDE_WORD = re.compile(r"[^\W\d_][^\w\s'’‘´\-.,;:@|/+&()\[\]·\u0300-\u0323\u0591-\u05c7\u064b-\u0652][^\W\d_]")
_TWO_CASES = ("cp1251", "cp1253")
_NOT_LATIN = ("cp1251", "cp1253", "cp1255", "cp1256")
_TWO_SCRIPTS = re.compile(r"[A-Za-z](?![\xaa\xb5\xba])[^\W\d_A-Za-z]|[^\W\d_A-Za-z][A-Za-z]")
_LATIN_BESIDE_HAN = re.compile("[a-z][\u4e00-\u9fff]|[\u4e00-\u9fff][a-z]")


def _stray_bytes(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    stray = error.object[error.start : error.end]
    if error.encoding.startswith(("utf-16", "utf_16", "utf-32", "utf_32")):
        return "\ufffd", error.end
    return "".join(_windows_1252(byte) for byte in stray), error.end


def _windows_1252(byte: int) -> str:
    return bytes([byte]).decode("cp1252", "ignore") or chr(byte)


codecs.register_error(STRAY_BYTES, _stray_bytes)


def known_encoding(name: str) -> str:
    """Python's name of the encoding that a user named; raises UserError("encoding-unknown", encoding=…)."""
    try:
        codec = codecs.lookup(name.strip())
        if codec.name == "punycode":  # of parts of a domain's name
            raise LookupError(name)
        b"text".decode(codec.name, "replace")
    except (LookupError, ValueError, UnicodeError) as error:
        raise UserError("encoding-unknown", encoding=name) from error
    return "utf-8-sig" if codec.name == "utf-8" else codec.name


def refuse_binaries(file: BinaryIO, path: str) -> None:
    """Raise UserError where `file`, at its start, is no text of a known kind: `file-is-workbook`, `file-binary`."""
    sample = file.read(_SAMPLE)
    file.seek(0)
    if sample.startswith(_WORKBOOKS):
        raise UserError("file-is-workbook", path=path)
    if sample.startswith(_BINARIES):
        raise UserError("file-binary", path=path)


def chosen_encoding(name: str, file: BinaryIO) -> str:
    """Python's name of the encoding that a user named for the text in `file`, which stands at its start and is left so.

    UTF-16 and UTF-32 without a mark are read as Windows writes them. Raises UserError as `known_encoding` does.
    """
    encoding = known_encoding(name)
    if encoding in ("utf-16", "utf-32"):
        head = file.read(4)
        file.seek(0)
        if not any(head.startswith(bom) for bom, marked in _BOMS if marked == encoding):
            return f"{encoding}-le"
    return encoding


def find_encoding(file: BinaryIO, path: str) -> str:
    """The encoding of the text in `file`, which is read from its start and left there.

    To be decoded with the errors handler STRAY_BYTES. Raises UserError: `file-is-workbook`, `file-binary` (path).
    """
    refuse_binaries(file, path)
    sample = file.read(_SAMPLE)
    file.seek(0)
    for bom, encoding in _BOMS:
        if sample.startswith(bom):
            return encoding
    if b"\0" in sample and (wide := _utf16_without_mark(sample)):
        return wide
    if _is_binary(sample):
        raise UserError("file-binary", path=path)
    encoding = "utf-8" if _is_utf8(file) else code_page(b"".join(_lines_beyond_ascii(file)))
    file.seek(0)
    return encoding


def _is_binary(sample: bytes) -> bool:
    """Text may hold a few control characters and, from a torn file, some NUL bytes; not many of either."""
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls > 0.02 * len(sample) or sample.count(0) > 0.3 * len(sample)


def _utf16_without_mark(sample: bytes) -> str:
    """UTF-16 has NUL bytes on one side of its ASCII characters, of which every table has many."""
    if max(sample[0::2].count(0), sample[1::2].count(0)) < 0.05 * len(sample):
        return ""
    texts = {name: sample[: len(sample) // 2 * 2].decode(name, "replace") for name in ("utf-16-le", "utf-16-be")}
    likely = max(texts, key=lambda name: sum(" " <= char < "\x7f" or char in "\t\r\n" for char in texts[name]))
    strange = sum(char == "\ufffd" or (char < " " and char not in "\t\r\n\0") for char in texts[likely])
    return likely if strange <= 0.02 * len(texts[likely]) and texts[likely].count("\0") < 0.1 * len(sample) else ""


def _is_utf8(file: BinaryIO) -> bool:
    """Whether the whole file is UTF-8 but for a few stray bytes, or a last character cut in the middle."""
    decoder = codecs.getincrementaldecoder("utf-8")()
    file.seek(0)
    try:
        while chunk := file.read(_CHUNK):
            decoder.decode(chunk)
        return True
    except UnicodeDecodeError:
        good = bad = 0
        for line in _lines_beyond_ascii(file):
            try:
                line.decode()
                good += 1
            except UnicodeDecodeError:
                bad += 1
        return good > bad


def _lines_beyond_ascii(file: BinaryIO) -> Iterator[bytes]:
    """The lines, or pieces of long ones, that are not ASCII: up to 64 KiB of them from anywhere in the file."""
    file.seek(0)
    found = 0
    while found < _SAMPLE and (chunk := file.read(_CHUNK)):
        if chunk.isascii():
            continue
        for line in re.split(rb"(?<=[\r\n])", chunk):
            if not line.isascii():
                yield line[:4096]
                found += len(line)
                if found >= _SAMPLE:
                    return


def code_page(sample: bytes) -> str:
    """The code page in which the letters beyond ASCII, of which there are some, make words."""
    scores = {page: _score(sample, page) - _HANDICAP.get(page, 0.02) for page in (*_LANGUAGES, "cp932")}
    best = max(scores, key=lambda page: scores[page])
    if scores[best] >= _CONVINCING:
        return best
    from charset_normalizer import from_bytes

    guess = from_bytes(sample).best()
    return guess.encoding if guess and guess.encoding not in ("ascii", "utf_8") else "cp1252"


def _score(sample: bytes, page: str) -> float:
    """How well the sample reads in the code page: 1 where every letter is a common one of a single language."""
    try:
        text = sample.decode(page)
    except UnicodeDecodeError:
        return -1.0
    beyond = [char for char in text if char > "\x7f"]
    if page == "cp932":
        return (sum(_japanese(char) for char in beyond) - len(_LATIN_BESIDE_HAN.findall(text))) / len(beyond)
    lower = [char.lower() for char in beyond]
    fit: float = max(sum(weights.get(char, -1.0) for char in lower) for weights in _weights(page)) / len(beyond)
    broken = len(_INSIDE_WORD.findall(text))
    broken += sum(before.islower() and char.isupper() for before, char in pairwise(text) if char > "\x7f")
    if page in _NOT_LATIN:
        broken += len(_TWO_SCRIPTS.findall(text))
        if page in _TWO_CASES and not any(char.isupper() for char in beyond):
            fit -= 0.1  # names begin with capitals
    return fit - broken / len(beyond)


@lru_cache
def _weights(page: str) -> list[dict[str, float]]:
    found = []
    for letters in _LANGUAGES[page]:
        common, _, rare = letters.partition(" ")
        weights = dict.fromkeys(_TYPOGRAPHY, 0.6) | {"\xa0": 0.0, "\u200c": 0.3, "\u200f": 0.0, "\u200e": 0.0}
        weights |= dict.fromkeys(rare.replace(" ", ""), 0.7)
        # Of a script other than Latin all letters are here, the commonest first: their shares are what tells it.
        falling = 0.6 / len(common) if len(common) > 20 else 0.0
        weights |= {char: 1.1 - falling * i if falling else 1.0 for i, char in enumerate(common)}
        found.append(weights)
    return found


def _japanese(char: str) -> float:
    if "\u3040" <= char <= "\u30ff" or "\u3000" <= char <= "\u303f" or "\uff00" <= char <= "\uff5e":
        return 1.0
    if "\u4e00" <= char <= "\u9fff":
        # The first level of the standard's characters is the common one; Western text reads as the second.
        return 1.0 if char.encode("cp932", "ignore") < b"\x98\x9f" else -0.5
    return -0.5
