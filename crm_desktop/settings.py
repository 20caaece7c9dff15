"""What a user chose and how the window was left: typed, kept in one TOML file that may be edited by hand."""

from __future__ import annotations

import itertools
import logging
import tomllib
import typing
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from crm_desktop.domain.errors import UserError
from crm_desktop.interchange.files import replace_file
from crm_desktop.store import owner_only

if TYPE_CHECKING:
    from tomlkit import TOMLDocument

_log = logging.getLogger(__name__)


def _os_user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such user is known to the system
        return ""


@dataclass(slots=True)
class Settings:
    """All settings; the names are the keys of the file. Sizes are in device-independent pixels."""

    theme: Literal["system", "light", "dark"] = "system"
    text_size: Literal[100, 125, 150, 175, 200] = 100  # per cent of the system's, and all else with it
    language: str = ""  # BCP 47; empty: the system's
    calendar: Literal["", "gregorian", "solar-hijri", "islamic"] = ""  # in which days are written; empty: the country's
    second_calendar: Literal["", "none", "gregorian", "solar-hijri", "islamic"] = ""  # smaller; empty: the Gregorian
    without_article: bool = False  # whether names are listed as if the Arabic article were not there
    author: str = field(default_factory=_os_user)  # whose name stands beside changes and activities
    own_addresses: list[str] = field(default_factory=list)  # of e-mail: whoever writes from them is the user
    return_address: str = ""  # as it stands on envelopes
    workspace: str = ""  # its folder, where none is named; empty: the usual one
    lead_folder: str = ""  # into which a web form drops its files; empty: none is watched
    lead_source: str = ""  # of contacts that a form brings; empty: the usual words
    lead_move: bool = False  # whether files go into "done" within, once they were taken
    keep_passphrase: bool = False  # whether the system's key store keeps the keys of encrypted workspaces
    lock_after: int = 0  # minutes without a key or the mouse; 0: only by hand
    compact_rows: bool = False
    places_told: list[str] = field(default_factory=list)  # workspaces on doubtful disks of which the user was told
    view: str = ""  # the view that was open last; empty: the first
    calendar_view: Literal["day", "week", "month", "agenda"] = "week"
    reminders: str = "15"  # minutes before, divided by commas, at which what is planned for a time of day reminds
    follow_ups_of: Literal["", "mine", "everyone"] = ""  # whose are shown; empty: one's own where there are any
    follow_ups_only: list[str] = field(default_factory=list)  # "types:call", "priorities:high", "tags:vip"; empty: all
    folded: list[str] = field(default_factory=list)  # folders of the rail that are folded, by their uids
    recent: list[str] = field(default_factory=list)  # what was chosen in the palette last, the latest first
    columns: list[str] = field(default_factory=list)  # shown in the table of contacts, in order; empty: the usual ones
    column_widths: dict[str, int] = field(default_factory=dict)
    export_layouts: dict[str, list[str]] = field(default_factory=dict)  # by name, the columns of a table to export
    sort: str = ""  # a column, "-" before it: descending
    geometry: str = ""  # QWidget.saveGeometry in Base64
    splitters: dict[str, list[int]] = field(default_factory=dict)  # name of the splitter -> sizes of its panes


def load(file: Path) -> tuple[Settings, Path | None]:
    """The settings in `file`, and where the file was moved to if it was broken.

    A missing file and a value that does not fit its key give the defaults.
    """
    settings = Settings()
    try:
        found = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return settings, None
    except OSError as error:
        _log.warning("The settings cannot be read: %s", error)
        return settings, None
    except (ValueError, RecursionError):
        try:
            return settings, _set_aside(file)
        except OSError as error:
            _log.warning("The broken settings cannot be set aside: %s", error)
            return settings, None
    hints = typing.get_type_hints(Settings)
    for f in fields(Settings):
        if f.name not in found:
            continue
        if _fits(found[f.name], hints[f.name]):
            setattr(settings, f.name, found[f.name])
        else:
            _log.warning("The setting %s has a value that does not fit; its default applies", f.name)
    return settings, None


def texts(file: Path, *names: str) -> list[str]:
    """Some settings alone, and nothing else done; "" for what cannot be read."""
    try:
        found = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        found = {}
    return [value if isinstance(value := found.get(name, ""), str) else "" for name in names]


def save(settings: Settings, file: Path) -> None:
    """Write what differs from the defaults, or stood there before; other keys and comments stay as they are.

    The file is whole at any moment. Raises UserError as `replace_file` does.
    """
    import tomlkit

    defaults = Settings()
    try:
        document = _existing(file)
        for f in fields(Settings):
            value = getattr(settings, f.name)
            if document.get(f.name, getattr(defaults, f.name)) != value:
                document[f.name] = value
        file.parent.mkdir(parents=True, exist_ok=True)
        with replace_file(file) as stream:
            stream.write(tomlkit.dumps(document).encode())
        owner_only.tighten(file)
    except OSError as error:
        raise UserError("file-unwritable", path=str(file), detail=error.strerror) from error


def _existing(file: Path) -> TOMLDocument:
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        return tomlkit.parse(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return tomlkit.document()
    except (ValueError, RecursionError, TOMLKitError):
        _set_aside(file)
        return tomlkit.document()


def _set_aside(file: Path) -> Path:
    names = (file.with_stem(f"{file.stem}.broken{number or ''}") for number in itertools.count())
    return file.rename(next(name for name in names if not name.exists()))


def _fits(value: Any, hint: Any) -> bool:
    origin, inner = typing.get_origin(hint), typing.get_args(hint)
    if origin is Literal:
        return value in inner
    if origin is list:
        return isinstance(value, list) and all(_fits(v, inner[0]) for v in value)
    if origin is dict:
        return isinstance(value, dict) and all(_fits(v, inner[1]) for v in value.values())
    return type(value) is hint
