"""The list on paper or as PDF: groups under headings, a box to tick before each line, the day at the top."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from crm_desktop.domain.errors import UserError
from crm_desktop.services.agenda import Agenda
from crm_desktop.store.follow_ups import FollowUp, GoingCold
from crm_desktop.ui import paint, theme, when
from crm_desktop.ui.followups import rows
from crm_desktop.ui.followups.rows import Heading, More
from crm_desktop.ui.session import Session
from crm_desktop.ui.widgets.menu import Menu

_MARGIN_MM = 15
_POINTS = 9.5
_DPI = 300
_HEAD, _FOOT = 30.0, 24.0  # points of each page above and below the list
_HEADING, _LEAST, _LEADING, _GAP = 30.0, 17.0, 5.0, 8.0  # points
_FAR = 10_000.0
_SHARES = (0.0, 0.04, 0.30, 0.67)  # where the columns begin: a box to tick, when, what, who
_WRAPPED = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_INCH = 72.0
_SECOND = "#4a515c"
_LETTER = ("US", "CA", "MX", "PH", "CL", "CO", "VE")  # where paper is not A4


def _tr(text: str) -> str:
    return QCoreApplication.translate("FollowUps", text)


class PrintMenu(Menu):
    """On paper, or as PDF. `owner` is whose list it is, "" for everyone's."""

    def __init__(self, session: Session, agenda: Agenda, today: date, owner: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self._page = ListOnPaper(agenda, today, owner)
        self._today = today
        self.addAction(self.tr("&Print…"), self.print_list)
        self.addAction(self.tr("Save as P&DF…"), self.ask_for_file)

    def print_list(self) -> None:
        """Ask for a printer and print."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # asks the system for its printers

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(_tr("Follow-ups"))
        lay_out(printer)
        dialog = QPrintDialog(printer, self.parentWidget())
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self._page.draw(printer)
            self._session.said.emit(self.tr("Sent to the printer"), False)
        dialog.deleteLater()

    def ask_for_file(self) -> None:
        """Ask for a file and write it."""
        name = f"{_tr('Follow-ups')} {self._today.isoformat()}.pdf"
        path, _ = QFileDialog.getSaveFileName(self.parentWidget(), self.tr("Save as PDF"), name, "PDF (*.pdf)")
        if path:
            self.save(Path(path))

    def save(self, path: Path) -> None:
        """Write a PDF, and say so."""
        try:
            self._page.save(path)
        except UserError as error:
            self._session.report(error)
        else:
            self._session.said.emit(self.tr("Saved {file}").format(file=paint.isolate_ltr(path.name)), False)


class ListOnPaper:
    """An agenda as pages, in the direction in which the language of the window runs."""

    def __init__(self, agenda: Agenda, today: date, owner: str) -> None:
        self._agenda = agenda
        self._today = today
        self._owner = owner
        self._direction = QApplication.layoutDirection()

    def save(self, path: Path) -> None:
        """Write a PDF; raises UserError("file-unwritable")."""
        try:
            path.touch()  # says what is wrong, which QPdfWriter does not
        except OSError as error:
            raise UserError("file-unwritable", path=str(path), detail=error.strerror) from error
        writer = QPdfWriter(str(path))
        writer.setResolution(_DPI)
        writer.setTitle(_tr("Follow-ups"))
        lay_out(writer)
        self.draw(writer)

    def draw(self, device: QPagedPaintDevice) -> None:
        """Paint all pages."""
        painter = QPainter(device)
        painter.setLayoutDirection(self._direction)
        scale = device.logicalDpiY() / _INCH
        painter.scale(scale, scale)
        room = device.pageLayout().paintRect(QPageLayout.Unit.Point)
        whole = QRectF(0, 0, room.width(), room.height())
        pages = self._pages(QRectF(0, _HEAD, whole.width(), whole.height() - _HEAD - _FOOT))
        for number, lines in enumerate(pages, 1):
            if number > 1:
                device.newPage()
            self._draw_frame(painter, whole, number, len(pages))
            for line, y in lines:
                self._draw_line(painter, line, y, whole.width())
        painter.end()

    def _pages(self, room: QRectF) -> list[list[tuple[_Line, float]]]:
        """The lines of each page with their places: a line is not parted, a heading stands with what it heads."""
        pages: list[list[tuple[_Line, float]]] = [[]]
        y = room.top()
        lines = list(self._lines(room.width()))
        for line, following in zip(lines, [*lines[1:], None], strict=True):
            needed = line.height + (following.height if line.is_heading and following else 0)
            if y + needed > room.bottom() and pages[-1]:
                pages.append([])
                y = room.top()
            pages[-1].append((line, y))
            y += line.height
        return pages

    def _lines(self, width: float) -> Iterator[_Line]:
        for row in rows.rows_of(self._agenda):
            if isinstance(row, Heading | More):
                heading = isinstance(row, Heading)
                yield _Line([_Cell(0, width, row.text)], _HEADING if heading else _LEAST, is_heading=heading)
                continue
            texts = (("☐", ""), (self._due(row), ""), self._what(row), self._who(row))
            places = [width * share for share in _SHARES]
            cells = [
                _Cell(place, following - place - _GAP, *text)
                for place, following, text in zip(places, [*places[1:], width + _GAP], texts, strict=True)
            ]
            yield _Line(cells, max(_LEAST, max(cell.height() for cell in cells) + _LEADING))

    def _draw_line(self, painter: QPainter, line: _Line, y: float, width: float) -> None:
        top = y + (line.height - _LEAST if line.is_heading else 0)
        for cell in line.cells:
            box = QRectF(cell.x, top, cell.width, line.height)
            if self._direction == Qt.LayoutDirection.RightToLeft:
                box.moveLeft(width - cell.x - cell.width)
            cell.draw(painter, box, bold=line.is_heading)

    def _draw_frame(self, painter: QPainter, whole: QRectF, page: int, pages: int) -> None:
        painter.setLayoutDirection(self._direction)
        painter.setPen(QColor(Qt.GlobalColor.black))
        title = _font(14, QFont.Weight.DemiBold)
        start, end = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
        top = QRectF(whole.left(), whole.top(), whole.width(), 20)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(title)
        painter.drawText(top, start | middle, _tr("Follow-ups"))
        painter.setFont(_font(_POINTS))
        day = QLocale().toString(_qt(self._today), QLocale.FormatType.LongFormat)
        whose = self._owner or _tr("Everyone")
        painter.drawText(top, end | middle, f"{paint.isolate(whose)} · {paint.isolate(day)}")
        painter.setPen(QColor(_SECOND))
        bottom = QRectF(whole.left(), whole.bottom() - 14, whole.width(), 14)
        of = _tr("{page} of {pages}").format(page=paint.number(page), pages=paint.number(pages))
        painter.drawText(bottom, end | middle, of)
        printed = QLocale().toString(QDateTime.currentDateTime(), QLocale.FormatType.ShortFormat)
        painter.drawText(bottom, start | middle, paint.isolate(printed))
        painter.drawLine(QPointF(whole.left(), 24), QPointF(whole.right(), 24))

    def _what(self, row: FollowUp | GoingCold) -> tuple[str, str]:
        return paint.isolate(rows.summary(row, self._today)), paint.isolate(rows.detail(row))

    def _who(self, row: FollowUp | GoingCold) -> tuple[str, str]:
        names = " · ".join(paint.isolate(part) for part in (row.name, row.company) if part)
        return names, paint.isolate_ltr(row.phone) if isinstance(row, FollowUp) else ""

    def _due(self, row: FollowUp | GoingCold) -> str:
        if isinstance(row, GoingCold) or not row.due:
            return ""
        return when.weekday_text(row.due, self._today)


@dataclass(frozen=True, slots=True)
class _Cell:
    """Text, and quieter text under it, in a column that begins at `x`; in points from the leading edge."""

    x: float
    width: float
    text: str
    second: str = ""

    def height(self) -> float:
        return _height(self.text, self.width) + (_height(self.second, self.width) if self.second else 0)

    def draw(self, painter: QPainter, box: QRectF, *, bold: bool) -> None:
        painter.setFont(_font(_POINTS, QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
        painter.setPen(QColor(Qt.GlobalColor.black))
        painter.drawText(box, _WRAPPED, self.text)
        painter.setFont(_font(_POINTS))
        painter.setPen(QColor(_SECOND))
        painter.drawText(box.adjusted(0, _height(self.text, self.width), 0, 0), _WRAPPED, self.second)


@dataclass(frozen=True, slots=True)
class _Line:
    cells: list[_Cell]
    height: float
    is_heading: bool = False


def _height(text: str, width: float) -> float:
    return QFontMetricsF(_font(_POINTS)).boundingRect(QRectF(0, 0, width, _FAR), _WRAPPED, text).height()


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _font(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The window's font in points of paper, whatever the resolution of the painter, which is scaled to points."""
    font = QFont(theme.font(theme.Type.BODY))
    font.setPixelSize(round(points))
    font.setWeight(weight)
    return font


def lay_out(device: QPagedPaintDevice) -> None:
    """Paper as it is usual where the user lives, with margins."""
    country = QLocale().name()[-2:]
    size = QPageSize.PageSizeId.Letter if country in _LETTER else QPageSize.PageSizeId.A4
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    layout = QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    device.setPageLayout(layout)
