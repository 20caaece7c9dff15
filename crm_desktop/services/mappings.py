"""Where the columns of tables go, as people chose it: remembered for tables of the same headers, and kept by name.

Each is a file in the folder `mappings` of the workspace, such as `import --mapping` reads. What was chosen last for
the tables of a set of headers is named by that set; what was kept by name holds its name.
"""

from __future__ import annotations

import hashlib
import logging
from pathlib import Path

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.file_names import harmless_name
from crm_desktop.interchange.mapping import Mapping, guess_mapping, load_mapping, read_document, save_mapping
from crm_desktop.interchange.sheet import Sheet
from crm_desktop.services import sorting
from crm_desktop.store import owner_only
from crm_desktop.store.workspace import Workspace

_log = logging.getLogger(__name__)


def remembered(workspace: Workspace, sheet: Sheet) -> Mapping | None:
    """What was chosen last for a table of these headers; None where nothing was, or it can no longer be read."""
    path = _of_headers(workspace, sheet)
    if path is None or not path.is_file():
        return None
    try:
        return load_mapping(path, sheet)
    except UserError as error:
        _log.warning("A mapping is left out: %s", error)
        return None


def remember(workspace: Workspace, sheet: Sheet, mapping: Mapping) -> None:
    """Remember this for the tables of these headers, unless it is what would be guessed anyway.

    Where that cannot be written, nothing is remembered: the import is more.
    """
    path = _of_headers(workspace, sheet)
    if path is None:
        return
    try:
        if mapping == guess_mapping(sheet):
            path.unlink(missing_ok=True)
        else:
            _write(mapping, path)
    except (UserError, OSError) as error:
        _log.warning("A mapping is not remembered: %s", error)


def names(workspace: Workspace) -> list[str]:
    """The names by which mappings are kept, in the order of the user's language."""
    return sorting.in_order(workspace, _by_name(workspace))


def load(workspace: Workspace, name: str, sheet: Sheet) -> Mapping:
    """The mapping of that name for this table; raises KeyError, and UserError as `load_mapping` does."""
    return load_mapping(_by_name(workspace)[name], sheet)


def keep(workspace: Workspace, name: str, mapping: Mapping) -> None:
    """Keep a mapping under a name, in place of the one that has it; raises UserError as `replace_file` does."""
    known = _by_name(workspace)
    path = known.get(name)
    if path is None:
        stem = harmless_name(name)[:60].strip(". ")
        path, number = _folder(workspace) / f"{stem}.toml", 1
        while path.exists():
            number += 1
            path = path.with_name(f"{stem} {number}.toml")
    _write(mapping, path, name)


def delete(workspace: Workspace, name: str) -> None:
    """Keep the mapping of that name no longer."""
    _by_name(workspace)[name].unlink(missing_ok=True)


def _write(mapping: Mapping, path: Path, name: str = "") -> None:
    try:
        owner_only.make_folder(path.parent)
        save_mapping(mapping, path, name)
        owner_only.tighten(path)
    except OSError as error:
        raise UserError("file-unwritable", path=str(path), detail=error.strerror or "") from error


def _folder(workspace: Workspace) -> Path:
    return workspace.folder / "mappings"


def _of_headers(workspace: Workspace, sheet: Sheet) -> Path | None:
    """Where the mapping of all tables of these headers, in whatever order, is remembered; None without headers."""
    if not sheet.has_header:
        return None
    digest = hashlib.sha256("\n".join(sorted(sheet.headers)).encode("utf-8", "replace")).hexdigest()
    return _folder(workspace) / "remembered" / f"{digest[:32]}.toml"


def _by_name(workspace: Workspace) -> dict[str, Path]:
    found = {}
    for path in sorted(_folder(workspace).glob("*.toml")):
        try:
            name = read_document(path).get("name", path.stem)
        except UserError as error:
            _log.warning("A mapping is left out: %s", error)
            continue
        if isinstance(name, str):
            found[name] = path
    return found
