"""A contact as a QR code on the screen, for a phone to take."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.file_names import harmless_name
from crm_desktop.domain.translation import listed
from crm_desktop.domain.uid import Uid
from crm_desktop.interchange.files import replace_file
from crm_desktop.interchange.vcard_code import QUIET_ZONE
from crm_desktop.services import cards
from crm_desktop.services.cards import Code
from crm_desktop.store import queries
from crm_desktop.ui import theme
from crm_desktop.ui.dialogs.dialog import Dialog
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.session import Session
from crm_desktop.ui.theme import Type
from crm_desktop.ui.widgets.button import Button, PrimaryButton
from crm_desktop.ui.widgets.text_block import TextBlock

_SMALLEST, _USUAL = 240, 400
_LIGHT, _DARK = QColor("#FFFFFF"), QColor("#000000")  # in every theme: cameras look for dark on light


class CodeDialog(Dialog):
    """The code, what of the contact is not in it, and the code as a picture for elsewhere."""

    def __init__(self, parent: QWidget | None, session: Session, uid: Uid) -> None:
        row = queries.contact_row(session.workspace.database, uid)
        name = row.name if row is not None else ""
        super().__init__(parent, name, QSize(480, 580))
        self.setMinimumSize(320, 420)
        self._name = name
        self.code = cards.code(session.workspace, uid)
        self.picture = CodePicture(self.code, self.tr("QR code of {name}").format(name=name))
        self.note = TextBlock(self._told(), Type.SECOND, Ink.THIRD)
        self.body.addWidget(self.picture, 1)
        self.body.addWidget(self.note)
        self.copy = Button(self.tr("Copy picture"))
        self.save = Button(self.tr("Save…"))
        close = PrimaryButton(self.tr("Close"))
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        close.clicked.connect(self.accept)
        for button in (self.copy, self.save, close):
            self.add_button(button)

    @classmethod
    def ask(cls, parent: QWidget | None, session: Session, uid: Uid) -> None:
        """Show the code until it is closed, or say why there is none."""
        try:
            dialog = cls(parent, session, uid)
        except UserError as error:
            session.report(error)
            return
        dialog.exec()
        dialog.deleteLater()

    def _told(self) -> str:
        text = self.tr("Point the camera of a phone at it.")
        if not self.code.left_out:
            return text
        words = {
            "photo": self.tr("the photo"), "custom": self.tr("custom fields"), "tags": self.tr("tags"),
            "extras": self.tr("what other programs added"), "notes": self.tr("notes"),
            "related": self.tr("related people"), "dates": self.tr("dates"), "ims": self.tr("messengers"),
            "urls": self.tr("web addresses"), "addresses": self.tr("addresses"),
            "phones": self.tr("further phone numbers"), "emails": self.tr("further e-mail addresses"),
            "nickname": self.tr("the nickname"), "department": self.tr("the department"),
            "title": self.tr("the title"), "company": self.tr("the company"),
        }  # fmt: skip
        left_out = listed(words[name] for name in self.code.left_out)
        return f"{text} {self.tr('Not in it, so that it can be read: {fields}.').format(fields=left_out)}"

    def _copy(self) -> None:
        QGuiApplication.clipboard().setImage(QImage.fromData(self.code.png()))
        self.say(self.tr("Copied the picture"))

    def _save(self) -> None:
        pattern = f"{self.tr('Drawing')} (*.svg);;{self.tr('Picture')} (*.png)"
        suggested = harmless_name(f"{self._name}.svg")
        chosen, kind = QFileDialog.getSaveFileName(self, self.tr("Save the code"), suggested, pattern)
        if not chosen:
            return
        path = Path(chosen)
        if path.suffix.lower() not in (".svg", ".png"):
            path = path.with_name(path.name + (".png" if "*.png" in kind else ".svg"))
        try:
            with replace_file(path) as file:
                file.write(self.code.png() if path.suffix.lower() == ".png" else self.code.svg())
        except UserError as error:
            self.show_problem(error)
            return
        self.show_problem(None)
        self.say(self.tr("Saved {name}").format(name=path.name))


class CodePicture(QWidget):
    """A code as large as there is room, each module as many whole pixels of the screen: so it is sharp on any."""

    def __init__(self, code: Code, name: str) -> None:
        super().__init__()
        self._modules = code.modules
        self.setAccessibleName(name)
        self.setMinimumSize(_SMALLEST, _SMALLEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(_USUAL, _USUAL)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = painter.device().devicePixelRatioF()
        width, height = int(self.width() * ratio), int(self.height() * ratio)
        modules = len(self._modules) + 2 * QUIET_ZONE
        side = max(1, min(width, height) // modules)
        left, top = (width - side * modules) // 2, (height - side * modules) // 2
        painter.scale(1 / ratio, 1 / ratio)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_LIGHT)
        corner = theme.CORNER * ratio
        painter.drawRoundedRect(QRectF(left, top, side * modules, side * modules), corner, corner)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        for y, row in enumerate(self._modules, QUIET_ZONE):
            for x, dark in enumerate(row, QUIET_ZONE):
                if dark:
                    painter.fillRect(left + x * side, top + y * side, side, side, _DARK)
