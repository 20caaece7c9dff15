from __future__ import annotations

import struct
from pathlib import Path

from PySide6.QtWidgets import QApplication

from crm_desktop import paths
from resources.bundle import icons, icu_data

# Of ICU's package (icu4c/source/common/ucmndata.h): size of the head, sign, 20 bytes of what it is, words.
HEAD = struct.pack("<HBB", 32, 0xDA, 0x27) + struct.pack("<HH4B4s8x", 20, 0, 0, 0, 2, 0, b"CmnD") + b"\0" * 8


def package(items: dict[str, bytes]) -> bytes:
    """A package with items of 16 bytes each."""
    names = [b"icudt1l/" + name.encode() + b"\0" for name in items]
    first_name = 4 + 8 * len(items)
    first_item = -(-(first_name + sum(map(len, names))) // 16) * 16
    table = b"".join(
        struct.pack("<II", first_name + sum(map(len, names[:number])), first_item + 16 * number)
        for number in range(len(items))
    )
    contents = (struct.pack("<I", len(items)) + table + b"".join(names)).ljust(first_item, b"\0")
    return HEAD + contents + b"".join(item.ljust(16, b".") for item in items.values())


def test_of_the_data_of_icu_what_is_used_stays_as_it_was() -> None:
    used = {"coll/ucadata.icu": b"order", "nfkc.nrm": b"normal", "root.res": b"root", "zoneinfo64.res": b"zones"}
    unused = {"af.res": b"a", "coll/lt.res": b"b", "ibm-1390.cnv": b"c", "unit/de_CH.res": b"d", "zh_Hant.res": b"e"}
    whole = package(dict(sorted({**used, **unused}.items())))
    library = b"\x7fELF" + bytes(4092) + whole  # a package lies in a section of a library
    assert icu_data.smaller_package(library) == package(used)


def test_the_icon_has_the_forms_that_systems_want(qapp: QApplication, tmp_path: Path) -> None:
    drawn = icons.draw(paths.resource("icons/crm-desktop.svg"), tmp_path / "icons")
    for size in icons.SIZES:
        content = drawn[str(size)].read_bytes()
        assert struct.unpack(">II", content[16:24]) == (size, size)
    ico = drawn["ico"].read_bytes()
    _, kind, count = struct.unpack_from("<3H", ico)
    assert kind == 1
    for number in range(count):
        length, place = struct.unpack_from("<II", ico, 6 + 16 * number + 8)
        assert ico[place : place + length] in {drawn[str(size)].read_bytes() for size in icons.SIZES}
    icns = drawn["icns"].read_bytes()
    assert icns[:4] == b"icns"
    assert struct.unpack_from(">I", icns, 4) == (len(icns),)
