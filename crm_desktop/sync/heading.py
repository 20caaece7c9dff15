"""What the first line of a segment tells without reading the rest."""

from __future__ import annotations

from crm_desktop.domain.segment import Digest
from crm_desktop.sync.broken import Broken

_PARENTS = 5  # their place among the cells of the first line


def parents_of(content: bytes) -> tuple[Digest, ...]:
    """The parents that a whole segment names; raises Broken where there is no list of them."""
    cells = content[: content.find(b"\n")].split(b",")
    try:
        return tuple(bytes.fromhex(cell.decode("ascii")) for cell in cells[_PARENTS].split())
    except (IndexError, ValueError) as error:
        raise Broken("malformed", "parents") from error
