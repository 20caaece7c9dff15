"""What a field of a web form is called in which visitors write what they want, in thirteen languages."""

from __future__ import annotations

import re
from functools import lru_cache

from crm_desktop.domain.text import words
from crm_desktop.interchange import header_words

_MESSAGE = """message | your message | comment | comments | comments or questions | question | questions | inquiry |
    enquiry | request | how can we help | how can we help you | what can we do for you | message text | message body |
    body | content | details | project details | additional information | text |
    nachricht | mitteilung | anfrage | frage | anliegen | demande | question ou commentaire | mensaje | consulta |
    pregunta | messaggio | richiesta | domanda | bericht | vraag | aanvraag | wiadomość | treść wiadomości | zapytanie |
    pytanie | mensagem | pergunta | pedido | сообщение | вопрос | запрос | žinutė | pranešimas | klausimas | užklausa |
    الرسالة | رسالة | رسالتك | نص الرسالة | الاستفسار | سؤالك | پیام | پیام شما | متن پیام | درخواست | سوال |
    メッセージ | お問い合わせ内容 | お問い合わせ | ご質問 | 内容"""
# How a form addresses its visitor ("your name"), and what it says of the field itself.
_YOURS = re.compile(
    r"(?:your|my|ihre?|deine?|votre|vos|su|tu|sua|seu|il tuo|la tua|uw|je|twoj[ea]?|ваш[аеи]?|jūsų)\s+", re.IGNORECASE
)
_OF_THE_FIELD = re.compile(r"[\s*?]*(?:\((?:required|optional|pflichtfeld)\))?[\s*?:]*$", re.IGNORECASE)


@lru_cache(maxsize=1)
def _message() -> frozenset[str]:
    return frozenset(" ".join(words(label)) for label in _MESSAGE.split("|"))


def is_message(label: str) -> bool:
    """Whether the label asks for what the visitor wants to say."""
    return " ".join(words(label)) in _message() or " ".join(words(asked(label))) in _message()


def is_known(label: str) -> bool:
    """Whether the label is made of words that ask for something."""
    return is_message(label) or header_words.is_known(asked(label))


def asked(label: str) -> str:
    """What the label asks for, without how: "Your name *" is the name."""
    return _OF_THE_FIELD.sub("", _YOURS.sub("", label.strip(), count=1)) or label
