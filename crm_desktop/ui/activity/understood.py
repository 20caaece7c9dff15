"""What was understood of a few words about what comes next."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from crm_desktop.domain.translation import listed
from crm_desktop.ui import paint, when
from crm_desktop.ui.roles import Ink
from crm_desktop.ui.widgets.label import Label

if TYPE_CHECKING:
    from crm_desktop.services.quick import NextStep


class Understood(Label):
    """With whom and when, and whose name is not clear; hidden where there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(ink=Ink.ACCENT, wrap=True, parent=parent)
        self.hide()

    def show_step(self, step: NextStep | None, today: date) -> None:
        """Says what was understood of a step."""
        parts = []
        if step is not None:
            if step.names:
                names = listed(map(paint.isolate, step.names))
                parts.append(self.tr("with {names}").format(names=names))
            if step.activity.due:
                parts.append(when.due_text(step.activity.due, today))
            parts += [self.tr("who is {name}?").format(name=paint.isolate(name)) for name in step.unclear]
        self.setText(" · ".join(parts))
        self.setVisible(bool(parts))
