"""XML inside archives, read as it streams by (OPC, OpenDocument)."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING
from xml.parsers import expat
from zipfile import BadZipFile, ZipFile

from crm_desktop.domain.errors import UserError

if TYPE_CHECKING:
    from xml.parsers.expat import XMLParserType

CHUNK = 1 << 18


class DocumentTypeError(Exception):
    """An XML part declares a document type, as none of a spreadsheet does."""


# All that reading a part may raise.
BROKEN = (
    expat.ExpatError, DocumentTypeError, BadZipFile, zlib.error, EOFError, LookupError, ValueError, NotImplementedError,
    RuntimeError, OSError,
)  # fmt: skip


def plain_parser(
    start: Callable[[str, dict[str, str]], None] | None = None,
    end: Callable[[str], None] | None = None,
    text: Callable[[str], None] | None = None,
) -> XMLParserType:
    """A parser that calls these, and takes no entities but those of XML itself."""

    def refuse(*_: object) -> None:
        raise DocumentTypeError("it declares a document type")

    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, text
    parser.StartDoctypeDeclHandler = refuse
    return parser


def damaged(path: Path, error: Exception) -> UserError:
    """What to tell of it."""
    return UserError("file-damaged", path=str(path), detail=str(error))


@contextmanager
def opened(path: Path) -> Iterator[ZipFile]:
    """The archive; raises UserError("file-damaged", path, detail)."""
    try:
        file = ZipFile(path)
    except BROKEN as error:
        raise damaged(path, error) from error
    with file:
        yield file
