"""The list on paper or as PDF: groups under headings, a box to tick before each line, the day at the top."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget

from crm_desktop.domain.errors import UserError
from crm_desktop.services.agenda import Agenda
from crm_desktop.store.queries import FollowUp, GoingCold
from crm_desktop.ui import paint, theme, when
from crm_desktop.ui.followups import rows
from crm_desktop.ui.followups.rows import Heading, More
from crm_desktop.ui.session import Session

_MARGIN_MM = 15
_POINTS = 9.5
_DPI = 300
_HEAD, _FOOT = 34.0, 24.0  # points of each page above and below the list
_INCH = 72.0
_SECOND = "#4a515c"
_LETTER = ("US", "CA", "MX", "PH", "CL", "CO", "VE")  # where paper is not A4


def _tr(text: str) -> str:
    return QCoreApplication.translate("FollowUps", text)


class PrintMenu(QMenu):
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
        _lay_out(printer)
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
        _lay_out(writer)
        self.draw(writer)

    def draw(self, device: QPagedPaintDevice) -> None:
        """Paint all pages."""
        painter = QPainter(device)
        scale = device.logicalDpiY() / _INCH
        painter.scale(scale, scale)
        room = device.pageLayout().paintRect(QPageLayout.Unit.Point)
        whole = QRectF(0, 0, room.width(), room.height())
        body = QSizeF(whole.width(), whole.height() - _HEAD - _FOOT)
        document = self._document(body)
        for page in range(document.pageCount()):
            if page:
                device.newPage()
            self._draw_frame(painter, whole, page + 1, document.pageCount())
            painter.save()
            painter.translate(0, _HEAD - page * body.height())
            context = QAbstractTextDocumentLayout.PaintContext()
            context.palette.setColor(QPalette.ColorRole.Text, QColor(Qt.GlobalColor.black))  # in the dark theme too
            context.clip = QRectF(QPointF(0, page * body.height()), body)
            painter.setClipRect(context.clip)
            document.documentLayout().draw(painter, context)
            painter.restore()
        painter.end()

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

    def _document(self, page: QSizeF) -> QTextDocument:
        document = QTextDocument()
        document.setDefaultFont(_font(_POINTS))
        document.setDocumentMargin(0)
        document.setUseDesignMetrics(True)
        option = QTextOption()
        option.setTextDirection(self._direction)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        document.setDefaultTextOption(option)
        document.setHtml("".join(self._html()))
        document.setPageSize(page)
        return document

    def _html(self) -> Iterator[str]:
        direction = "rtl" if self._direction == Qt.LayoutDirection.RightToLeft else "ltr"
        table = f'<table dir="{direction}" width="100%" cellspacing="0" cellpadding="3">'
        yield f'<html dir="{direction}"><body>'
        opened = False
        for row in rows.rows_of(self._agenda):
            if isinstance(row, Heading | More):
                yield "</table>" if opened else ""
                yield f'<p dir="{direction}" style="margin-top: 10px; font-weight: 600">{escape(row.text)}</p>'
                yield table
                opened = True
            else:
                yield self._line(row)
        yield "</table></body></html>" if opened else "</body></html>"

    def _line(self, row: FollowUp | GoingCold) -> str:
        due = "" if isinstance(row, GoingCold) else self._due(row)
        who = " · ".join(escape(paint.isolate(part)) for part in (row.name, row.company) if part)
        if isinstance(row, FollowUp) and row.phone:
            who += f"<br/>{_second(paint.isolate_ltr(row.phone))}"
        what = escape(paint.isolate(rows.summary(row, self._today)))
        if detail := rows.detail(row):
            what += f"<br/>{_second(paint.isolate(detail))}"
        cells = (("4%", "☐"), ("20%", escape(due)), ("42%", what), ("34%", who))
        return "<tr>" + "".join(f'<td width="{width}" valign="top">{text}</td>' for width, text in cells) + "</tr>"

    def _due(self, row: FollowUp) -> str:
        return when.weekday_text(row.due, self._today) if row.due else when.due_text("", self._today)


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _second(text: str) -> str:
    return f'<span style="color: {_SECOND}">{escape(text)}</span>'


def _font(points: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The window's font in points of paper, whatever the resolution of the painter, which is scaled to points."""
    font = QFont(theme.font(theme.Type.BODY))
    font.setPixelSize(round(points))
    font.setWeight(weight)
    return font


def _lay_out(device: QPagedPaintDevice) -> None:
    """Paper as it is usual where the user lives, with margins."""
    country = QLocale().name()[-2:]
    size = QPageSize.PageSizeId.Letter if country in _LETTER else QPageSize.PageSizeId.A4
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    layout = QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    device.setPageLayout(layout)
