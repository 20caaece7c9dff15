"""The names that reading and writing vCards share: our own properties, and what other programs call ours."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from crm_desktop.domain.labels import canonical

# A card with this PRODID is ours: its texts are taken as they stand, and its UID is the contact's own.
PRODID = "-//CRM Desktop//CRM Desktop//EN"
UID_PREFIX = "urn:uuid:"

# Our properties for what vCard has none for. Those in CELLS hold one text; the others are, with their values,
# CADENCE-DAYS:days, PRIVATE:TRUE, CUSTOM:name;value, SOURCE-UID:program;identifier, FORMER:cell;value,
# EXTRA:label;value.
OWN = "X-CRM-DESKTOP-"
CELLS = {
    "TITLE": "title",
    **{OWN + name.upper().replace("_", "-"): name for name in ("tier", "status", "source", "owner", "company_uid")},
}
# On an extra whose name a field of ours has too, so that it is an extra again when we read it.
EXTRA_MARK = ";" + OWN + "EXTRA=1"

RELATED = {
    "X-SPOUSE": "spouse",
    "X-CHILD": "child",
    "X-MANAGER": "manager",
    "X-ASSISTANT": "assistant",
    "X-EVOLUTION-SPOUSE": "spouse",
    "X-EVOLUTION-MANAGER": "manager",
    "X-EVOLUTION-ASSISTANT": "assistant",
    "X-MS-SPOUSE": "spouse",
    "X-MS-CHILD": "child",
    "X-MS-MANAGER": "manager",
    "X-MS-ASSISTANT": "assistant",
    "X-KADDRESSBOOK-X-SPOUSESNAME": "spouse",
    "X-KADDRESSBOOK-X-MANAGERSNAME": "manager",
    "X-KADDRESSBOOK-X-ASSISTANTSNAME": "assistant",
}
DATES = {
    "BDAY": "birthday",
    "ANNIVERSARY": "anniversary",
    "X-ANNIVERSARY": "anniversary",
    "X-EVOLUTION-ANNIVERSARY": "anniversary",
    "X-MS-ANNIVERSARY": "anniversary",
    "X-KADDRESSBOOK-X-ANNIVERSARY": "anniversary",
}
# Messengers, which are labels of their own: each with the scheme of its URIs in IMPP (RFC 4770).
SCHEMES = {
    "AIM": "aim",
    "Gadu-Gadu": "gg",
    "Google Talk": "xmpp",
    "ICQ": "icq",
    "Jabber": "xmpp",
    "MSN": "msnim",
    "QQ": "qq",
    "Skype": "skype",
    "Telegram": "tg",
    "WhatsApp": "whatsapp",
    "Yahoo": "ymsgr",
}
ANY_SCHEME = "im"  # RFC 3860
SERVICES = (
    {scheme: label for label, scheme in SCHEMES.items()}
    | {label.lower(): label for label in SCHEMES}
    | {"xmpp": "Jabber", "gtalk": "Google Talk", "googletalk": "Google Talk", "gadugadu": "Gadu-Gadu"}
)
MESSENGERS = {
    "X-AIM": "AIM",
    "X-GADUGADU": "Gadu-Gadu",
    "X-GOOGLE-TALK": "Google Talk",
    "X-GTALK": "Google Talk",
    "X-ICQ": "ICQ",
    "X-JABBER": "Jabber",
    "X-KADDRESSBOOK-X-IMADDRESS": "",
    "X-MSN": "MSN",
    "X-MS-IMADDRESS": "",
    "X-QQ": "QQ",
    "X-SKYPE": "Skype",
    "X-SKYPE-USERNAME": "Skype",
    "X-YAHOO": "Yahoo",
}

# The numbers of Android's ContactsContract.CommonDataKinds.Event and .Relation; 0 is a label of the user's.
ANDROID_EVENTS = {"1": "anniversary", "2": "other", "3": "birthday"}
ANDROID_RELATIONS = {
    "1": "assistant", "2": "brother", "3": "child", "4": "domestic partner", "5": "father", "6": "friend",
    "7": "manager", "8": "mother", "9": "parent", "10": "partner", "11": "referred by", "12": "relative",
    "13": "sister", "14": "spouse",
}  # fmt: skip

# The TYPE that stands for each word of a label, by property (RFC 2426, 3.2.1, 3.3.1; MAIN is Apple's).
PLACES = {"home": "HOME", "work": "WORK"}
PHONES = PLACES | {
    "mobile": "CELL", "fax": "FAX", "pager": "PAGER", "car": "CAR", "isdn": "ISDN", "modem": "MODEM", "bbs": "BBS",
    "video": "VIDEO", "main": "MAIN",
}  # fmt: skip
# The TYPEs of RELATED (RFC 6350, 6.6.6) that are labels of ours.
RELATIONS = {
    word: word.upper()
    for word in (
        "acquaintance", "agent", "child", "co-worker", "colleague", "contact", "emergency", "friend", "kin", "neighbor",
        "parent", "sibling", "spouse", "sweetheart",
    )
}  # fmt: skip
# Labels that Apple's address books show translated, and Google's read.
APPLE = frozenset(
    ("other", "anniversary", "assistant", "brother", "child", "father", "friend", "homepage", "manager", "mother",
     "parent", "partner", "sister", "spouse")
)  # fmt: skip

_SAY_NOTHING = frozenset(("voice", "internet", "dom", "intl", "postal", "parcel", "x400", "text", "msg"))


@lru_cache(maxsize=1024)
def label_of(types: tuple[str, ...]) -> str:
    """The label that the TYPEs of a value make; a user's own stand behind an X-."""
    return canonical(
        ",".join(kind[2:] if kind[:2] in ("X-", "x-") else kind for kind in types if kind.lower() not in _SAY_NOTHING)
    )


def types_of(label: str, types: Mapping[str, str]) -> tuple[str, ...] | None:
    """The TYPEs that make `label`: the inverse of `label_of`; None where they cannot."""
    found = tuple(types.get(word, "") for word in label.split(" ")) if label else ()
    return found if all(found) and label_of(found) == label else None


def apple_label(label: str) -> str:
    """What X-ABLabel holds for a label."""
    return f"_$!<{label.capitalize()}>!$_" if label in APPLE else label
