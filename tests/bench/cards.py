"""How fast vCards come in, against what it takes vobject to parse them and do nothing with them."""

from __future__ import annotations

import logging
import time
from datetime import datetime
from pathlib import Path

import vobject

from crm_desktop.interchange.vcard_read import read_vcards
from crm_desktop.services import demo, exporting, import_files
from crm_desktop.store.workspace import Workspace

_CARDS = 5_000


def measure(folder: Path) -> str:
    """Cards a second (of processor time) of an import of vCard 3.0 into an empty workspace, and of both parsers."""
    path = folder / "cards.vcf"
    source = Workspace(folder / "card-source", "bench")
    demo.fill(source, _CARDS, 1, datetime(2026, 1, 1))
    exporting.export_text(source, path, "")
    source.close()
    logging.getLogger("vobject").setLevel(logging.CRITICAL)
    start = time.process_time()
    with path.open(encoding="utf-8", newline="") as file:
        assert sum(1 for _ in vobject.readComponents(file, ignoreUnreadable=True)) == _CARDS
    theirs = time.process_time() - start
    start = time.process_time()
    assert sum(1 for _ in read_vcards(path)) == _CARDS
    parsed = time.process_time() - start
    target = Workspace(folder / "card-target", "bench")
    start = time.process_time()
    outcome, _ = import_files.import_file(target, path)
    ours = time.process_time() - start
    target.close()
    assert outcome.created == _CARDS
    return (
        f"{_CARDS / ours:,.0f} cards a second imported, {_CARDS / theirs:,.0f} parsed by vobject: {theirs / ours:.1f} "
        f"× as fast (at least 1 ×); parsed alone {_CARDS / parsed:,.0f}"
    )
