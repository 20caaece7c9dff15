"""The e-mail in a file, whichever program saved it."""

from __future__ import annotations

from pathlib import Path

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.interchange.compound import SIGNATURE
from crm_desktop.interchange.eml import read_eml
from crm_desktop.interchange.files import open_bytes, stamp_of
from crm_desktop.interchange.letter import MOST_BYTES, Letter


def read_letter(path: Path, progress: Progress | None = None) -> Letter:
    """By its content, whatever it is called.

    Raises UserError as `open_bytes` does, "letter-none", "letter-damaged" (path), "letter-too-large" (path, limit).
    """
    from crm_desktop.interchange.msg import read_msg  # seldom

    try:
        with open_bytes(path) as file:
            is_msg = file.read(len(SIGNATURE)) == SIGNATURE
            if stamp_of(file).size > MOST_BYTES:
                raise UserError("letter-too-large", path=str(path), limit=MOST_BYTES >> 20)
        return read_msg(path) if is_msg else read_eml(path, progress)
    except OSError as error:  # its disk or network went away
        raise UserError("file-unreadable", path=str(path), detail=error.strerror or str(error)) from error
