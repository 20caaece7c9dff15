"""Templates of letters, e-mails, labels and envelopes: text with fields that each contact fills."""

from __future__ import annotations

from dataclasses import dataclass, replace

from crm_desktop.domain.translation import translate
from crm_desktop.domain.uid import named_uid, uid_text

KINDS = ("letter", "email", "label", "envelope")


@dataclass(frozen=True, slots=True)
class Template:
    """A template as a document; `subject` and `body` may have fields (`services.filling`). `kind` is one of KINDS."""

    uid: str = ""
    name: str = ""
    kind: str = "letter"
    subject: str = ""
    body: str = ""


ADDRESS = Template(kind="label", body="{{ address }}")
"""What stands on a label or envelope where no template was chosen."""


def _standard(code: str, template: Template) -> Template:
    """A template that comes with the program, with a uid that is the same on every device."""
    return replace(template, uid=uid_text(named_uid(b"template", code.encode())))


STANDARD = (
    _standard(
        "thanks",
        Template(
            name="Thank-you letter",
            kind="letter",
            subject="Thank you",
            body="""\
{{ address }}


{{ today }}


Thank you

Dear {{ name or 'Sir or Madam' }},

thank you for your trust{% if last_reach %}, and for the time you took on {{ last_reach }}{% endif %}. \
It is a pleasure to work with {{ company or 'you' }}.

If anything is open, a call or a line is enough.

With kind regards


{{ sender }}
""",
        ),
    ),
    _standard(
        "following-up",
        Template(
            name="Following up",
            kind="email",
            subject="Following up{% if company %} with {{ company }}{% endif %}",
            body="""\
Dear {{ given or name or 'Sir or Madam' }},

I would like to hear how things stand with you{% if last_reach %} since we talked on {{ last_reach }}{% endif %}.

Is there a time this week when a short call would suit you?

Kind regards
{{ sender }}
""",
        ),
    ),
    _standard(
        "name-badge",
        Template(name="Name badge", kind="label", body="{{ name }}\n{{ title }}\n{{ company }}"),
    ),
)
"""As records they can be changed and deleted as any other."""


def in_words(template: Template) -> Template:
    """A template that comes with the program, in the user's language."""
    subject = template.subject and translate("Template", template.subject)
    return replace(
        template, name=translate("Template", template.name), subject=subject, body=translate("Template", template.body)
    )
