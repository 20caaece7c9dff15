"""What Windows shows of a program among its properties."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PyInstaller.utils.win32.versioninfo import VSVersionInfo

_ENGLISH, _UNICODE = 0x0409, 0x04B0


def of(version: str) -> VSVersionInfo:
    """The resource for a version such as "1.2.3"."""
    from PyInstaller.utils.win32.versioninfo import (
        FixedFileInfo,
        StringFileInfo,
        StringStruct,
        StringTable,
        VarFileInfo,
        VarStruct,
        VSVersionInfo,
    )

    numbers = tuple(([int(number) for number in re.findall(r"\d+", version)] + [0] * 4)[:4])
    words = {
        "FileDescription": "CRM Desktop",
        "FileVersion": version,
        "InternalName": "crm-desktop",
        "LegalCopyright": "CRM Desktop contributors, MIT licence",
        "OriginalFilename": "crm-desktop.exe",
        "ProductName": "CRM Desktop",
        "ProductVersion": version,
    }
    table = StringTable(f"{_ENGLISH:04X}{_UNICODE:04X}", [StringStruct(name, text) for name, text in words.items()])
    return VSVersionInfo(
        ffi=FixedFileInfo(filevers=numbers, prodvers=numbers, mask=0x3F, OS=0x40004, fileType=0x1),
        kids=[StringFileInfo([table]), VarFileInfo([VarStruct("Translation", [_ENGLISH, _UNICODE])])],
    )
