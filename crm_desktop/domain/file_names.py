"""Names of files that came from elsewhere: made harmless, and which of them may be opened."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath

_LONGEST = 240  # bytes in UTF-8: file systems have room for 255
_LONGEST_SUFFIX = 16  # characters; what is longer is no suffix
_RESERVED = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(\..*)?", re.IGNORECASE)
_JOINERS = "\u200c\u200d"  # part of how words are written in Persian and Telugu
_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')

# What is looked at and not run, whatever it holds. Of office documents those that cannot have macros; pages and
# pictures that may hold scripts, archives and everything unknown are saved, and opened by whom it is meant for.
OPENABLE = frozenset({
    "pdf", "txt", "log", "md", "csv", "tsv", "ics", "vcf", "rtf", "eml", "msg", "docx", "xlsx", "pptx", "odt",
    "ods", "odp", "epub", "png", "jpg", "jpeg", "gif", "webp", "bmp", "tif", "tiff", "heic", "avif", "mp3",
    "m4a", "ogg", "opus", "wav", "flac", "mp4", "m4v", "mov", "webm", "mkv", "avi",
})  # fmt: skip
_PROGRAMS = (
    b"MZ", b"\x7fELF", b"#!", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"L\0\0\0\x01\x14\x02\0",
    b"[Desktop Entry]", b"<?php", b"\0asm",
)  # fmt: skip
PROGRAM_HEAD = 64
"""So many bytes of a file tell whether it is a program."""


def harmless_name(name: str) -> str:
    """The name of a file as it may be written anywhere: no folders, nothing that the system takes for something else,
    no marks that show it in another order than it is ("exe.fdp").
    """
    name = unicodedata.normalize("NFC", name.replace("\\", "/").rpartition("/")[2])
    kept = "".join(c for c in name if c in _JOINERS or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co", "Cn"))
    kept = " ".join(_FORBIDDEN.sub("_", kept).split()).strip(". ")
    suffix = _suffix(kept)
    kept = _cut(kept.removesuffix(suffix), _LONGEST - len(suffix.encode())) + suffix
    if not kept:
        return "file"
    return f"_{kept}" if _RESERVED.fullmatch(kept) else kept


def numbered_name(name: str, number: int) -> str:
    """The harmless name of the second file of that name, the third, …: "Ana (2).pdf". Of the first as it is.

    There is always room for the number, so that no two numbers give the same name.
    """
    name = harmless_name(name)
    if number == 1:
        return name
    suffix = _suffix(name)
    end = f" ({number}){suffix}"
    return _cut(name.removesuffix(suffix), _LONGEST - len(end.encode())).rstrip(". ") + end


def _suffix(name: str) -> str:
    suffix = PurePosixPath(name).suffix
    return suffix if len(suffix) <= _LONGEST_SUFFIX else ""


def _cut(text: str, most: int) -> str:
    """What of it has room in so many bytes."""
    content = text.encode()
    return text if len(content) <= most else content[:most].decode(errors="ignore").rstrip(". ")


def is_openable(name: str, head: bytes = b"") -> bool:
    """Whether the system may open a file of that name that begins with these bytes: its program shows it, and nothing
    in it is run.
    """
    _, dot, suffix = harmless_name(name).rpartition(".")
    return bool(dot) and suffix.lower() in OPENABLE and not head.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(_PROGRAMS)
