"""Labels of e-mails, phones, addresses, dates and relations: one word for what every program names differently."""

from __future__ import annotations

import re
from functools import lru_cache

KNOWN = frozenset(
    re.split(
        r",\s*",
        """home, work, other, mobile, main, pager, car, radio, telex, isdn, tty, callback, assistant, company, iphone,
        modem, fax, home fax, work fax, other fax, home mobile, work mobile, home pager, work pager, company main,
        video, bbs, google voice, homepage, blog, profile, ftp,
        anniversary, birthday, spouse, partner, domestic partner, child, son, daughter, parent, mother, father, sibling,
        brother, sister, relative, kin, friend, contact, acquaintance, colleague, co-worker, manager, referred by,
        neighbor, agent, emergency, sweetheart""",
    )
)

# What a word of a label means here; "" says nothing about which value it is (vCard's VOICE, INTERNET, PREF, the
# parts of an address that 2.1 lists by default, and the nouns of Outlook's column names).
_WORDS = {
    "business": "work",
    "cell": "mobile",
    "cellular": "mobile",
    "primary": "main",
    "textphone": "tty",
    "tdd": "tty",
    "assistant's": "assistant",
    **dict.fromkeys(("pref", "voice", "internet", "dom", "intl", "postal", "parcel", "x400", "text", "msg"), ""),
    **dict.fromkeys(("phone", "telephone", "tel", "number", "email", "e-mail", "address"), ""),
}
_WHOLE = {
    "iphone mobile": "iphone",
    "homefax": "home fax",
    "workfax": "work fax",
    "otherfax": "other fax",
    "assistantphone": "assistant",
    "cellphone": "mobile",
    "home page": "homepage",
    "web page": "homepage",
    "personal web page": "homepage",
    "domesticpartner": "domestic partner",
    "coworker": "co-worker",
    "neighbour": "neighbor",
}
_VOCABULARY = {word: word for label in KNOWN for word in label.split()} | _WORDS
_PLACES = ("home", "work", "other", "company")

_GOOGLE_MARK = re.compile(r"^(?:\*\s+)+")
_APPLE = re.compile(r"^_\$!<(.*)>!\$_$", re.DOTALL)
_TYPES_SEPARATOR = re.compile(r'[\s_,;/"]+')


@lru_cache(maxsize=4096)
def canonical(label: str) -> str:
    """The label's one lower-case form if it is known, else the label as the user wrote it, trimmed.

    Understands TYPE words of vCard 2.1 to 4.0 (several joined by comma, semicolon or blank, in any order), the labels
    of Google ("* Work"), Apple ("_$!<HomePage>!$_") and Outlook ("Business Fax").
    """
    label = _GOOGLE_MARK.sub("", label.strip())
    if apple := _APPLE.match(label):
        return canonical(apple[1])
    plain = " ".join(label.casefold().replace("’", "'").split())
    plain = _WHOLE.get(plain, plain)
    if plain in KNOWN:
        return plain
    words = [_VOCABULARY.get(word) for word in _TYPES_SEPARATOR.split(plain) if word]
    composed = " ".join(sorted({word for word in words if word}, key=lambda word: (word not in _PLACES, word)))
    composed = _WHOLE.get(composed, composed)
    types = "," in label or ";" in label
    if None not in words and (types or not composed or composed in KNOWN):
        return composed
    return label
