"""What was recognised of a file that is imported, and why, in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from crm_desktop.interchange.mapping import Mapping
from crm_desktop.interchange.sheet import Sheet
from crm_desktop.services.import_files import Options, Source
from crm_desktop.services.importing import Outcome
from crm_desktop.ui import paint

_PROGRAMS: dict[str, Any] = {
    "google": QT_TRANSLATE_NOOP("ImportFormats", "Google Contacts"),
    "google-old": QT_TRANSLATE_NOOP("ImportFormats", "Google Contacts of earlier years"),
    "outlook": QT_TRANSLATE_NOOP("ImportFormats", "Outlook"),
    "thunderbird": QT_TRANSLATE_NOOP("ImportFormats", "Thunderbird"),
    "kaddressbook": QT_TRANSLATE_NOOP("ImportFormats", "KAddressBook"),
    "linkedin": QT_TRANSLATE_NOOP("ImportFormats", "LinkedIn connections"),
    "salesforce": QT_TRANSLATE_NOOP("ImportFormats", "Salesforce"),
    "hubspot": QT_TRANSLATE_NOOP("ImportFormats", "HubSpot"),
    "act": QT_TRANSLATE_NOOP("ImportFormats", "ACT!"),
    "goldmine": QT_TRANSLATE_NOOP("ImportFormats", "GoldMine"),
    "full": QT_TRANSLATE_NOOP("ImportFormats", "CRM Desktop"),
    "guessed": QT_TRANSLATE_NOOP("ImportFormats", "A table"),
}
_FORMATS: dict[str, Any] = {
    "csv": QT_TRANSLATE_NOOP("ImportFormats", "CSV"),
    "xlsx": QT_TRANSLATE_NOOP("ImportFormats", "Excel workbook"),
    "xls": QT_TRANSLATE_NOOP("ImportFormats", "Excel workbook of earlier years"),
    "ods": QT_TRANSLATE_NOOP("ImportFormats", "OpenDocument spreadsheet"),
    "html": QT_TRANSLATE_NOOP("ImportFormats", "Web page"),
    "xml": QT_TRANSLATE_NOOP("ImportFormats", "Excel workbook as XML"),
    "vcard": QT_TRANSLATE_NOOP("ImportFormats", "vCard"),
    "ldif": QT_TRANSLATE_NOOP("ImportFormats", "LDIF, as Thunderbird and directories write it"),
    "json": QT_TRANSLATE_NOOP("ImportFormats", "CRM Desktop, JSON"),
}
ENCODING_NAMES: dict[str, Any] = {
    "utf-8": QT_TRANSLATE_NOOP("Encodings", "UTF-8"),
    "utf-16": QT_TRANSLATE_NOOP("Encodings", "UTF-16"),
    "cp1250": QT_TRANSLATE_NOOP("Encodings", "Central European (Windows-1250)"),
    "cp1251": QT_TRANSLATE_NOOP("Encodings", "Cyrillic (Windows-1251)"),
    "cp1252": QT_TRANSLATE_NOOP("Encodings", "Western (Windows-1252)"),
    "cp1253": QT_TRANSLATE_NOOP("Encodings", "Greek (Windows-1253)"),
    "cp1254": QT_TRANSLATE_NOOP("Encodings", "Turkish (Windows-1254)"),
    "cp1255": QT_TRANSLATE_NOOP("Encodings", "Hebrew (Windows-1255)"),
    "cp1256": QT_TRANSLATE_NOOP("Encodings", "Arabic (Windows-1256)"),
    "cp1257": QT_TRANSLATE_NOOP("Encodings", "Baltic (Windows-1257)"),
    "cp1258": QT_TRANSLATE_NOOP("Encodings", "Vietnamese (Windows-1258)"),
    "cp932": QT_TRANSLATE_NOOP("Encodings", "Japanese (Shift JIS)"),
    "mac_roman": QT_TRANSLATE_NOOP("Encodings", "Western (Mac)"),
}
DELIMITER_NAMES: dict[str, Any] = {
    ",": QT_TRANSLATE_NOOP("Delimiters", "Comma"),
    ";": QT_TRANSLATE_NOOP("Delimiters", "Semicolon"),
    "\t": QT_TRANSLATE_NOOP("Delimiters", "Tab"),
    "|": QT_TRANSLATE_NOOP("Delimiters", "Bar"),
}
ORDER_NAMES: dict[str, Any] = {
    "dmy": QT_TRANSLATE_NOOP("DateOrders", "Day first (31.12.)"),
    "mdy": QT_TRANSLATE_NOOP("DateOrders", "Month first (12/31)"),
    "ymd": QT_TRANSLATE_NOOP("DateOrders", "Year first (2026-12-31)"),
}
_FOUND_ORDERS: dict[str, Any] = {
    "dmy": QT_TRANSLATE_NOOP("ImportReasons", "The dates of “{column}” are read with the day first."),
    "mdy": QT_TRANSLATE_NOOP("ImportReasons", "The dates of “{column}” are read with the month first."),
}
_MOST_COLUMNS = 2  # of which the order of dates is told


def recognised(source: Source, outcome: Outcome | None) -> str:
    """What was recognised: "Google Contacts · CSV · 12 entries"."""
    form = _tr("ImportFormats", _FORMATS.get(source.format, source.format))
    sheet = source.sheet
    parts = [form] if sheet is None else [_tr("ImportFormats", _PROGRAMS.get(sheet.layout, sheet.layout)), form]
    if outcome is not None:
        count = rows_of(outcome)
        one = QCoreApplication.translate("ImportReasons", "one entry")
        parts.append(one if count == 1 else QCoreApplication.translate("ImportReasons", "%Ln entries", "", count))
    return " · ".join(parts)


def rows_of(outcome: Outcome) -> int:
    """How many rows were read."""
    return outcome.created + outcome.updated + outcome.unchanged + outcome.skipped + len(outcome.rejected)


def why(source: Source, options: Options, *, as_last_time: bool) -> str:
    """Why it was recognised so, in sentences; nothing of what was chosen by hand."""
    if source.sheet is None or source.mapping is None:
        return ""
    return " ".join(_reasons(source, source.sheet, source.mapping, options, as_last_time))


def _reasons(source: Source, sheet: Sheet, mapping: Mapping, options: Options, as_last_time: bool) -> Iterator[str]:
    if as_last_time:
        yield _reason(QT_TRANSLATE_NOOP("ImportReasons", "The columns go where you let them go last time."))
    elif layout := sheet.known_layout:
        known = sum(layout.target(header) is not None for header in sheet.headers)
        text = QT_TRANSLATE_NOOP("ImportReasons", "{known} of {all} headers are those of {program}.")
        program = _tr("ImportFormats", _PROGRAMS.get(layout.name, layout.name))
        yield _reason(text, known=paint.number(known), all=paint.number(len(sheet.headers)), program=program)
    else:
        found = sum(not target.startswith("custom.") for target in mapping.targets)
        text = QT_TRANSLATE_NOOP("ImportReasons", "{known} of {all} columns were known by their headers or contents.")
        yield _reason(text, known=paint.number(found), all=paint.number(len(sheet.headers)))
    if options.has_header is None:
        if not sheet.has_header:
            yield _reason(QT_TRANSLATE_NOOP("ImportReasons", "No row names the columns."))
        elif sheet.first_line > 1:
            text = QT_TRANSLATE_NOOP("ImportReasons", "Row {line} names the columns; what stands above is passed over.")
            yield _reason(text, line=paint.number(sheet.first_line))
    if sheet.encoding and options.encoding is None:
        yield _encoding_reason(sheet.encoding)
    if len(source.sheets) > 1 and options.sheet is None:
        yield _reason(QT_TRANSLATE_NOOP("ImportReasons", "Of its sheets it is the first that holds a table."))
    if mapping.order is None:
        told = [(sheet.headers[index], order) for index, order in sorted(sheet.date_orders.items()) if order != "ymd"]
        for header, order in told[:_MOST_COLUMNS]:
            yield _reason(_FOUND_ORDERS[order], column=paint.isolate(header))


def _encoding_reason(encoding: str) -> str:
    if encoding == "utf-8":
        return _reason(QT_TRANSLATE_NOOP("ImportReasons", "All its bytes are UTF-8."))
    if encoding.startswith("utf"):
        return _reason(QT_TRANSLATE_NOOP("ImportReasons", "A mark at its beginning tells the encoding."))
    return _reason(QT_TRANSLATE_NOOP("ImportReasons", "Only in this encoding do its letters make words."))


def plain_encoding(encoding: str | None) -> str | None:
    """The encoding without what only tells how its mark or its bytes stand."""
    if encoding is None:
        return None
    return {"utf-8-sig": "utf-8", "utf-16-le": "utf-16", "utf-16-be": "utf-16"}.get(encoding, encoding)


def _reason(text: Any, **values: str) -> str:
    return QCoreApplication.translate("ImportReasons", str(text)).format(**values)


def _tr(context: str, text: Any) -> str:
    return QCoreApplication.translate(context, str(text))
