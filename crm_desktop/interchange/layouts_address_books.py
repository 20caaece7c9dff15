"""The tables of address books, established from their exports and documents."""

from __future__ import annotations

from crm_desktop.interchange.layout import Layout, columns, marks

_GOOGLE_ADDRESS = """
Address {n} - Formatted = addresses.{n}.formatted
Address {n} - Street = addresses.{n}.street
Address {n} - City = addresses.{n}.city
Address {n} - PO Box = addresses.{n}.po_box
Address {n} - Region = addresses.{n}.region
Address {n} - Postal Code = addresses.{n}.postal_code
Address {n} - Country = addresses.{n}.country
Address {n} - Extended Address = addresses.{n}.extended
"""

GOOGLE = Layout(
    "google",
    columns("""
First Name = given
Middle Name = additional
Last Name = family
Phonetic First Name = extras.X-PHONETIC-FIRST-NAME
Phonetic Middle Name = extras.X-PHONETIC-MIDDLE-NAME
Phonetic Last Name = extras.X-PHONETIC-LAST-NAME
Name Prefix = prefixes
Name Suffix = suffixes
Nickname = nickname
File As, Photo = custom
Organization Name = company
Organization Title = title
Organization Department = department
Birthday = dates.birthday
Notes = notes
Labels = tags
E-mail {n} - Label = emails.{n}.label
E-mail {n} - Value = emails.{n}.value
Phone {n} - Label = phones.{n}.label
Phone {n} - Value = phones.{n}.value
Address {n} - Label = addresses.{n}.label
Relation {n} - Label = related.{n}.label
Relation {n} - Value = related.{n}.value
Website {n} - Label = urls.{n}.label
Website {n} - Value = urls.{n}.value
Event {n} - Label = dates.{n}.label
Event {n} - Value = dates.{n}.value
Custom Field {n} - Label = custom.{n}.label
Custom Field {n} - Value = custom.{n}.value
IM {n} - Label = ims.{n}.label
IM {n} - Service = ims.{n}.service
IM {n} - Value = ims.{n}.value
""")
    | columns(_GOOGLE_ADDRESS),
    marks("E-mail {n} - Label, Phone {n} - Label, Address {n} - Label, Organization Name, Labels, Phonetic First Name"),
)

GOOGLE_OLD = Layout(
    "google-old",
    columns("""
Name = name
Given Name = given
Additional Name = additional
Family Name = family
Given Name Yomi = extras.X-PHONETIC-FIRST-NAME
Additional Name Yomi = extras.X-PHONETIC-MIDDLE-NAME
Family Name Yomi = extras.X-PHONETIC-LAST-NAME
Name Prefix = prefixes
Name Suffix = suffixes
Nickname = nickname
Birthday = dates.birthday
Notes = notes
Group Membership = tags
Yomi Name, Initials, Short Name, Maiden Name, Gender, Location, Billing Information, Directory Server = custom
Mileage, Occupation, Hobby, Sensitivity, Priority, Subject, Language, Photo = custom
E-mail {n} - Type = emails.{n}.label
E-mail {n} - Value = emails.{n}.value
IM {n} - Type = ims.{n}.label
IM {n} - Service = ims.{n}.service
IM {n} - Value = ims.{n}.value
Phone {n} - Type = phones.{n}.label
Phone {n} - Value = phones.{n}.value
Address {n} - Type = addresses.{n}.label
Organization 1 - Name = company
Organization 1 - Title = title
Organization 1 - Department = department
Organization {n} - Type, Organization {n} - Name, Organization {n} - Yomi Name, Organization {n} - Title = custom
Organization {n} - Department, Organization {n} - Symbol, Organization {n} - Location = custom
Organization {n} - Job Description = custom
Relation {n} - Type = related.{n}.label
Relation {n} - Value = related.{n}.value
Website {n} - Type = urls.{n}.label
Website {n} - Value = urls.{n}.value
Event {n} - Type = dates.{n}.label
Event {n} - Value = dates.{n}.value
Custom Field {n} - Type = custom.{n}.label
Custom Field {n} - Value = custom.{n}.value
""")
    | columns(_GOOGLE_ADDRESS),
    marks(
        "E-mail {n} - Type, Phone {n} - Type, Address {n} - Type, Group Membership, Organization {n} - Name, Yomi Name"
    ),
    {"organization {n} - type": frozenset(("*", "work", "* work", "unknown"))},
)


def _outlook_address(place: str, label: str) -> str:
    return f"""
{place} Street, {place} Street 2, {place} Street 3 = addresses.{label}.street
{place} City = addresses.{label}.city
{place} State = addresses.{label}.region
{place} Postal Code = addresses.{label}.postal_code
{place} Country/Region, {place} Country = addresses.{label}.country
{place} Address PO Box = addresses.{label}.po_box
{place} Address = addresses.{label}.formatted
"""


# Outlook for Windows, Outlook on the web, and Google's "Outlook CSV" have the same words in three orders.
OUTLOOK = Layout(
    "outlook",
    columns("""
Title = prefixes
First Name = given
Middle Name = additional
Last Name = family
Suffix = suffixes
Nickname = nickname
Given Yomi = extras.X-PHONETIC-FIRST-NAME
Surname Yomi, Family Name Yomi = extras.X-PHONETIC-LAST-NAME
Company = company
Department = department
Job Title = title
Primary Phone = phones.main
Mobile Phone = phones.mobile
Business Phone = phones.work
Business Phone 2 = phones.work#2
Home Phone = phones.home
Home Phone 2 = phones.home#2
Other Phone = phones.other
Company Main Phone = phones.company main
Car Phone = phones.car
Radio Phone = phones.radio
Assistant's Phone = phones.assistant
Callback = phones.callback
Business Fax = phones.work fax
Home Fax = phones.home fax
Other Fax = phones.other fax
Pager = phones.pager
ISDN = phones.isdn
Telex = phones.telex
TTY/TDD Phone = phones.tty
E-mail Address = emails.1.value
E-mail {n} Address = emails.{n}.value
IMAddress = ims.1.value
Web Page = urls.1.value
Personal Web Page = urls.home
Birthday = dates.birthday
Anniversary = dates.anniversary
Spouse = related.spouse
Children = related.child
Assistant's Name = related.assistant
Manager's Name = related.manager
Referred By = related.referred by
Categories = tags
Notes = notes
Private = private
Account, Billing Information, Company Yomi, Directory Server, Gender, Government ID Number, Hobby, Initials = custom
E-mail Type, E-mail Display Name, E-mail {n} Type, E-mail {n} Display Name, Internet Free Busy, Keywords = custom
Language, Location, Mileage, Office Location, Organizational ID Number, Priority, Profession, Schools = custom
Sensitivity, User {n} = custom
""")
    | columns(_outlook_address("Business", "work"))
    | columns(_outlook_address("Home", "home"))
    | columns(_outlook_address("Other", "other")),
    marks(
        "E-mail Address, E-mail {n} Address, Business Street, Business Phone {n}, TTY/TDD Phone, Assistant's Phone, "
        "Business Country/Region"
    ),
    {
        "gender": frozenset(("unspecified",)),
        "priority": frozenset(("normal",)),
        "sensitivity": frozenset(("normal",)),
        "e-mail type": frozenset(("smtp",)),
        "e-mail {n} type": frozenset(("smtp",)),
    },
)

THUNDERBIRD = Layout(
    "thunderbird",
    columns("""
First Name = given
Last Name = family
Display Name = name
Nickname = nickname
Primary Email = emails.1.value
Secondary Email = emails.2.value
Screen Name = ims.1.value
Mobile Number = phones.mobile
Work Phone = phones.work
Home Phone = phones.home
Fax Number = phones.fax
Pager Number = phones.pager
Home Address, Home Address 2 = addresses.home.street
Home City = addresses.home.city
Home State = addresses.home.region
Home ZipCode = addresses.home.postal_code
Home Country = addresses.home.country
Work Address, Work Address 2 = addresses.work.street
Work City = addresses.work.city
Work State = addresses.work.region
Work ZipCode = addresses.work.postal_code
Work Country = addresses.work.country
Job Title = title
Department = department
Organization = company
Web Page 1 = urls.work
Web Page 2 = urls.home
Birth Year = dates.birthday.year
Birth Month = dates.birthday.month
Birth Day = dates.birthday.day
Custom {n} = custom
Notes = notes
"""),
    marks("Primary Email, Secondary Email, Screen Name, Work ZipCode, Home ZipCode"),
)


def _kaddressbook_address(place: str, label: str) -> str:
    return f"""
{place} Address Street = addresses.{label}.street
{place} Address Post Office Box = addresses.{label}.po_box
{place} Address City, {place} Address Locality = addresses.{label}.city
{place} Address State, {place} Address Region = addresses.{label}.region
{place} Address Zip Code, {place} Address Postal Code = addresses.{label}.postal_code
{place} Address Country = addresses.{label}.country
{place} Address Label = addresses.{label}.formatted
"""


KADDRESSBOOK = Layout(
    "kaddressbook",
    columns("""
Formatted Name = name
Honorific Prefixes = prefixes
Given Name = given
Additional Names = additional
Family Name = family
Honorific Suffixes = suffixes
Nick Name = nickname
Birthday = dates.birthday
Anniversary = dates.anniversary
Mobile Phone = phones.mobile
Business Phone = phones.work
Home Phone = phones.home
Business Fax = phones.work fax
Home Fax = phones.home fax
Car Phone = phones.car
ISDN = phones.isdn
Pager = phones.pager
EMail (preferred), Email Address = emails.1.value
EMail ({n}) = emails.{n}.value
Title = title
Organization = company
Department = department
Note = notes
Homepage = urls.1.value
Spouse, Spouse's Name, Partner's Name = related.spouse
Assistant's Name = related.assistant
Manager's Name = related.manager
Mail Client, Role, Profession, Office, Blog Feed, Time Zone, Geographic Position, Sort String = custom
""")
    | columns(_kaddressbook_address("Home", "home"))
    | columns(_kaddressbook_address("Business", "work")),
    marks("Formatted Name, Honorific Prefixes, EMail (preferred), Home Address Street, Business Address Street"),
)
