"""The tables of programs for customers and networks, established from their exports and documents."""

from __future__ import annotations

from crm_desktop.interchange.layout import Layout, columns, marks

LINKEDIN = Layout(
    "linkedin",
    columns("""
First Name = given
Last Name = family
URL = urls.LinkedIn
Email Address = emails.1.value
Company = company
Position = title
Connected On = dates.Connected On
"""),
    marks("Connected On"),
)

SALESFORCE = Layout(
    "salesforce",
    columns("""
Salutation = prefixes
First Name, FirstName = given
Middle Name, MiddleName = additional
Last Name, LastName = family
Suffix = suffixes
Name, Full Name = name
Title = title
Department = department
Account Name, Account.Name, Company = company
Email = emails.1.value
Mobile, MobilePhone, Mobile Phone = phones.mobile
Phone, Business Phone = phones.work
Home Phone, HomePhone = phones.home
Other Phone, OtherPhone = phones.other
Asst. Phone, AssistantPhone, Assistant Phone = phones.assistant
Fax = phones.work fax
Assistant, AssistantName = related.assistant
Reports To, ReportsTo.Name = related.manager
Birthdate = dates.birthday
Description = notes
Lead Source, LeadSource = source
Contact Owner, Owner.Name = owner
Website = urls.work
Mailing Street, MailingStreet = addresses.work.street
Mailing City, MailingCity = addresses.work.city
Mailing State, Mailing State/Province, MailingState = addresses.work.region
Mailing Zip/Postal Code, MailingPostalCode = addresses.work.postal_code
Mailing Country, MailingCountry = addresses.work.country
Other Street, OtherStreet = addresses.other.street
Other City, OtherCity = addresses.other.city
Other State, Other State/Province, OtherState = addresses.other.region
Other Zip/Postal Code, OtherPostalCode = addresses.other.postal_code
Other Country, OtherCountry = addresses.other.country
Contact ID, Id = source_uids.salesforce
Email Opt Out, Do Not Call, HasOptedOutOfEmail, DoNotCall, Fax Opt Out, HasOptedOutOfFax, AccountId, OwnerId = custom
"""),
    marks(
        "Account Name, Mailing Street, Mailing City, Lead Source, Mailing Zip/Postal Code, MailingStreet, MailingCity, "
        "Asst. Phone, Birthdate, Email Opt Out, LeadSource, AccountId, MailingPostalCode, HasOptedOutOfEmail"
    ),
    dict.fromkeys(
        ("email opt out", "do not call", "hasoptedoutofemail", "donotcall", "fax opt out", "hasoptedoutoffax"),
        frozenset(("0", "false")),
    ),
)

HUBSPOT = Layout(
    "hubspot",
    columns("""
Record ID, Record ID - Contact, Contact ID = source_uids.hubspot
Salutation = prefixes
First Name = given
Last Name = family
Job Title, Title = title
Company Name, Associated Company, Company = company
Email = emails.1.value
Phone Number = phones.work
Mobile Phone Number = phones.mobile
Fax Number = phones.work fax
Website URL = urls.work
Street Address = addresses.work.street
City = addresses.work.city
State/Region = addresses.work.region
Postal Code = addresses.work.postal_code
Country/Region = addresses.work.country
Date of birth = dates.birthday
Contact owner = owner
Lead Status = status
Original Source = source
Create Date, Last Activity Date, Lifecycle Stage, Marketing contact status, Associated Company IDs = custom
"""),
    marks("Record ID, Record ID - Contact, Contact owner, Lead Status, Lifecycle Stage, Associated Company"),
)

ACT = Layout(
    "act",
    columns("""
Contact = name
Name Suffix = suffixes
Salutation = custom
Company = company
Title = title
Department = department
ID/Status = status
Referred By = related.referred by
Address 1, Address 2, Address 3 = addresses.work.street
City = addresses.work.city
State = addresses.work.region
Zip = addresses.work.postal_code
Country = addresses.work.country
Home Address 1, Home Address 2, Home Address 3 = addresses.home.street
Home City = addresses.home.city
Home State = addresses.home.region
Home Zip = addresses.home.postal_code
Home Country = addresses.home.country
Phone = phones.work
Phone Ext-, Phone Ext. = phones.work.ext
Mobile Phone = phones.mobile
Home Phone = phones.home
Alt Phone = phones.other
Alt Phone Ext. = phones.other.ext
Fax = phones.work fax
Asst. Phone = phones.assistant
E-mail = emails.1.value
Web Site = urls.work
Assistant = related.assistant
Birth Date = dates.birthday
Last Reach = last_reach
Last Attempt = last_attempt
Asst. Title, E-mail Login, 2nd Contact, 2nd Phone, 2nd Title, 3rd Contact, 3rd Phone, 3rd Title, Last Results = custom
Last Meeting, User {n} = custom
"""),
    marks("Asst. Title, ID/Status, Phone Ext-, Last Results, Alt Phone Ext., E-mail Login, 2nd Phone, Alt Phone"),
)

GOLDMINE = Layout(
    "goldmine",
    columns("""
COMPANY = company
CONTACT = name
LASTNAME = family
DEPARTMENT = department
TITLE = title
SECR = related.assistant
PHONE1 = phones.1.value
EXT1 = phones.1.ext
PHONE2 = phones.2.value
EXT2 = phones.2.ext
PHONE3 = phones.3.value
EXT3 = phones.3.ext
FAX = phones.fax
EXT4 = phones.fax.ext
ADDRESS1, ADDRESS2, ADDRESS3 = addresses.work.street
CITY = addresses.work.city
STATE = addresses.work.region
ZIP = addresses.work.postal_code
COUNTRY = addresses.work.country
EMAIL, E-MAIL, CONTSUPREF = emails.1.value
WEBSITE, WEB SITE = urls.work
SOURCE = source
OWNER = owner
RECID = source_uids.goldmine
ACCOUNTNO = source_uids.goldmine account
CALLBKFREQ = cadence_days
LASTCONTON = last_reach
LASTATMPON = last_attempt
NEXTACTION = next_step.summary
ACTIONON = next_step.due
COMMENTS, NOTES = notes
DEAR, KEY{n}, CALLBACKON, MEETDATEON, PREVRESULT, CLOSEDATE, USERDEF{n} = custom
"""),
    marks("ACCOUNTNO, RECID, LASTCONTON, LASTATMPON, KEY{n}, SECR, EXT{n}, CALLBACKON, CONTSUPREF"),
)
