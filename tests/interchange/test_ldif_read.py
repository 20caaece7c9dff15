"""LDIF as Thunderbird, Mozilla and directories write it (RFC 2849)."""

from __future__ import annotations

import base64
import re
import tempfile
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.errors import UserError
from crm_desktop.interchange.ldif_read import read_ldif
from crm_desktop.interchange.records import Parsed, Record, Rejected


def read(data: str | bytes, encoding: str | None = None) -> list[Record]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "people.ldif"
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
        return list(read_ldif(path, encoding))


def contacts(data: str | bytes) -> list[Contact]:
    found = read(data)
    assert not [record for record in found if isinstance(record, Rejected)]
    return [record.contact for record in found if isinstance(record, Parsed)]


def encoded(text: str | bytes) -> str:
    return base64.b64encode(text if isinstance(text, bytes) else text.encode()).decode()


THUNDERBIRD = f"""dn:: {encoded("cn=Jörg Muster,mail=joerg@example.com")}
objectclass: top
objectclass: person
objectclass: organizationalPerson
objectclass: inetOrgPerson
objectclass: mozillaAbPersonAlpha
givenName:: {encoded("Jörg")}
sn: Muster
cn:: {encoded("Jörg Muster")}
mozillaNickname: jm
mail: joerg@example.com
mozillaSecondEmail: jm@example.org
nsAIMid: jm99
modifytimestamp: 1301000000
mozillaUseHtmlMail: false
telephoneNumber: +49 30 5550100
homePhone: +49 30 555
 0101
facsimileTelephoneNumber: +49 30 5550102
pager: 5550103
mobile: +49 170 5550104
mozillaHomeStreet: Beispielweg 1
mozillaHomeStreet2: Hinterhaus
mozillaHomeLocalityName: Bonn
mozillaHomeState: NRW
mozillaHomePostalCode: 01234
mozillaHomeCountryName: Deutschland
street: Musterplatz 2
mozillaWorkStreet2: 3. Stock
l:: {encoded("Köln")}
st: NRW
postalCode: 50667
c: Deutschland
title: Leiter
department: Vertrieb
company: Beispiel GmbH
mozillaWorkUrl: http://www.example.com
mozillaHomeUrl: http://home.example.com
birthyear: 1970
birthmonth: 05
birthday: 06
mozillaCustom1: eins
description:: {encoded("Zeile 1" + chr(10) + "Zeile 2")}

"""


def test_everything_that_thunderbird_writes_has_its_place() -> None:
    (joerg,) = contacts(THUNDERBIRD)
    assert joerg == Contact(
        given="Jörg",
        family="Muster",
        nickname="jm",
        company="Beispiel GmbH",
        department="Vertrieb",
        title="Leiter",
        emails=[Labelled("", "joerg@example.com"), Labelled("", "jm@example.org")],
        phones=[
            Labelled("mobile", "+49 170 5550104"),
            Labelled("work", "+49 30 5550100"),
            Labelled("home", "+49 30 5550101"),
            Labelled("fax", "+49 30 5550102"),
            Labelled("pager", "5550103"),
        ],
        urls=[Labelled("work", "http://www.example.com"), Labelled("home", "http://home.example.com")],
        ims=[Labelled("AIM", "jm99")],
        addresses=[
            PostalAddress("work", "Musterplatz 2\n3. Stock", "", "", "Köln", "NRW", "50667", "Deutschland"),
            PostalAddress("home", "Beispielweg 1\nHinterhaus", "", "", "Bonn", "NRW", "01234", "Deutschland"),
        ],
        dates=[Labelled("birthday", "1970-05-06")],
        notes="Zeile 1\nZeile 2",
        custom={"mozillaCustom1": "eins"},
    )


def test_the_attributes_of_old_mozilla() -> None:
    (ana,) = contacts(
        "dn: cn=Ana,mail=ana@example.com\ncn: Ana\nxmozillanickname: a\ncellphone: 555-0100\nhomeurl: www.example.com\n"
        "streetaddress: Road 1\nlocality: Here\nou: Sales\no: Example Ltd\nxmozillausehtmlmail: TRUE\n"
    )
    assert (ana.given, ana.nickname, ana.phones) == ("Ana", "a", [Labelled("mobile", "555-0100")])
    assert (ana.addresses[0].street, ana.addresses[0].city) == ("Road 1", "Here")
    assert (ana.company, ana.department) == ("Example Ltd", "Sales")
    assert ana.custom == {"xmozillausehtmlmail": "TRUE"}


PHOTO = b"\xff\xd8\xff\x00picture"


def test_an_entry_of_a_directory() -> None:
    (ana,) = contacts(
        "version: 1\n# made-up\n#  people\n\ndn: uid=ana,dc=example,dc=com\nchangetype: add\n"
        "objectClass: inetOrgPerson\ncn: Ana Muster\ncn;lang-de: Anna Muster\nsn: Muster\ngivenName: Ana\n"
        "mail: ana@example.com\nMail: a@example.org\npostalAddress: Road 1$12345 Here$Country\n"
        "manager: cn=Bob Example,dc=example,dc=com\nentryUUID: 12-34\n"
        f"jpegPhoto:: {encoded(PHOTO)}\nemployeeNumber: 42\nuserCertificate;binary:: AAEC/w==\n"
    )
    assert (ana.name, ana.given, ana.family) == ("", "Ana", "Muster")
    assert [mail.value for mail in ana.emails] == ["ana@example.com", "a@example.org"]
    assert ana.addresses[0].street == "Road 1\n12345 Here\nCountry"
    assert ana.related == [Labelled("manager", "Bob Example")]
    assert ana.source_uids == [Labelled("ldif", "12-34")]
    assert ana.photo == PHOTO
    assert ana.custom == {"cn": "Anna Muster", "employeeNumber": "42", "userCertificate": "AAEC/w=="}


def test_what_is_no_contact_is_said_and_the_rest_is_read() -> None:
    found = read(
        "dn: cn=All\nobjectclass: groupOfNames\ncn: All\nmember: cn=Ana\n\ndn: cn=Bob\nthis is no attribute\n\n"
        "dn: cn=Eva\nchangetype: delete\n\ndn: cn=Uwe\nmail:: !!!\n\ndn: ou=people\nobjectclass: organizationalUnit\n\n"
        "dn: cn=Ana\ncn: Ana\n"
    )
    assert [(record.line, record.reason) for record in found if isinstance(record, Rejected)] == [
        (1, "card-group"), (6, "ldif-broken"), (9, "ldif-change"), (12, "ldif-broken"), (15, "nothing-usable"),
    ]  # fmt: skip
    assert [record.contact.given for record in found if isinstance(record, Parsed)] == ["Ana"]
    assert found[1].raw.startswith("dn: cn=Bob\nthis")  # type: ignore[union-attr]


def test_text_that_should_be_in_base64_is_read_in_the_encoding_of_the_file() -> None:
    data = "dn: cn=Jörg\ncn: Jörg Müller\nl: Köln\n\ndn: cn=Grün\ncn: Käthe Grün\n"
    assert [c.given for c in contacts(data.encode("cp1252"))] == ["Jörg", "Käthe"]
    in_base64 = f"dn: cn=x\ncn:: {encoded('Jörg'.encode('cp1252'))}\n"
    assert contacts(in_base64)[0].given == "Jörg"


def test_entries_without_a_blank_line_between_and_with_any_line_ends() -> None:
    data = "dn: cn=Ana\rcn: Ana\rdn: cn=Bob\r\ncn: Bob\r\n\r\n\r\ndn: cn=Eva\ncn: E\n va"
    assert [c.given for c in contacts(data)] == ["Ana", "Bob", "Eva"]


def test_a_birthday_without_a_year_and_one_that_is_none() -> None:
    (ana,) = contacts("dn: cn=Ana\ncn: Ana\nbirthmonth: 5\nbirthday: 6\nbirthyear: 0\n")
    assert ana.dates == [Labelled("birthday", "--05-06")]
    (bob,) = read("dn: cn=Bob\ncn: Bob\nbirthday: 31\nbirthmonth: 2\nbirthyear: 1980\n")
    assert isinstance(bob, Parsed)
    assert bob.warnings == ["date-unreadable"]
    assert bob.contact.custom == {"birthday": "31", "birthmonth": "2", "birthyear": "1980"}


PIECES = st.sampled_from(
    ["dn: cn=x\n", "dn:: eA==\n", "\n", "\r", " ", "cn: Ana\n", "cn::", "mail: a@example.com\n", "mail:< file:///x\n",
     "changetype: modify\n", "-\n", "#", "version: 1\n", "objectclass: groupOfNames\n", "birthday: 99999999999\n",
     "birthmonth: x\n", "birthyear: -5\n", "jpegphoto:: AAAA\n", "l;x;y: z\n", ":", ";", "\0", "\ufeff",
     "postalAddress: $$\\24\n"]
)  # fmt: skip


@given(
    # Zeros would say that it is UTF-16.
    st.lists(st.one_of(PIECES, st.text(max_size=10)), max_size=25).map(lambda some: "".join(some).replace("\0", "")),
    st.sampled_from(["utf-8", "utf-16", "cp1252"]),
)
@example("dn: \n", "utf-8")
@settings(max_examples=200)
def test_any_text_is_read_or_refused(text: str, encoding: str) -> None:
    """Each entry that names somebody is a contact, or rejected."""
    try:
        found = read(text.encode(encoding, "replace"))
    except UserError as error:
        assert error.code.startswith("file-")  # noqa: PT017
        return
    told = repr(found)
    for name in re.findall(r"^cn: (Ana)$", text.replace("\r", "\n"), re.MULTILINE) if encoding == "utf-8" else ():
        assert name in told


@given(st.binary(max_size=300))
@settings(max_examples=100)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        read(b"dn: cn=x\n" + data)
    except UserError as error:
        assert error.code.startswith("file-")  # noqa: PT017
