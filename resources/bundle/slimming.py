"""Takes out of what PyInstaller found what this program never loads."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable
from pathlib import Path, PurePath

from PyInstaller.depend.bindepend import get_imports

Entry = tuple[str, str, str]  # where in the bundle, from where, PyInstaller's word for what it is

# Plugins for screens without a desktop; the one for GTK wants libraries that must be the desktop's own, and the portal
# shows the same dialogs.
_PLUGINS = re.compile(
    r".*/plugins/(egldeviceintegrations|generic|tls|networkinformation|platforms/(lib)?q(eglfs|linuxfb|minimal|minimalegl|vnc"
    r"|vkkhrdisplay)|platformthemes/libqgtk3)\b.*"
)
# What is the system's, with all that it needs: the printers' driver is of no use without CUPS.
_OF_THE_SYSTEM = re.compile(r"libcups\.so.*")
# One font of icons is drawn (ui/icons.py).
_FONTS = re.compile(r"qtawesome/fonts/(?!phosphor-).*")
_TEXTS = re.compile(r".*/translations/(.*)\.qm")


def without_unused(binaries: Iterable[Entry]) -> list[Entry]:
    """Without plugins that are not used, and without the libraries that nothing but those needs."""
    entries = list(binaries)
    needs = {_name(entry): _imports(Path(entry[1])) for entry in entries if entry[2] != "SYMLINK"}
    of_others = set().union(*needs.values())
    for found in needs.values():
        for name in filter(_OF_THE_SYSTEM.fullmatch, list(found)):
            found -= {name} | needs.get(name, set())
    kept = [
        _name(entry)
        for entry in entries
        if _name(entry) not in of_others and not _PLUGINS.fullmatch(PurePath(entry[0]).as_posix())
    ]
    queue, reached = deque(kept), set(kept)
    while queue:
        new = needs.get(queue.popleft(), set()) - reached
        reached |= new
        queue.extend(new)
    return [entry for entry in entries if _name(entry) in reached]


def without_unread(datas: Iterable[Entry], languages: Iterable[str]) -> list[Entry]:
    """Without icons that are not drawn and Qt's texts in languages that are not spoken."""
    spoken = {f"{part}_{language}" for part in ("qt", "qtbase") for language in languages}
    return [entry for entry in datas if _is_read(PurePath(entry[0]).as_posix(), spoken)]


def _is_read(name: str, spoken: set[str]) -> bool:
    texts = _TEXTS.fullmatch(name)
    return texts[1] in spoken if texts else not _FONTS.fullmatch(name)


def _name(entry: Entry) -> str:
    return PurePath(entry[0]).name.lower()


def _imports(file: Path) -> set[str]:
    """The names of libraries that a library loads; on Linux also what these load."""
    return {Path(name).name.lower() for name, _ in get_imports(str(file))}
