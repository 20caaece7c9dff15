from __future__ import annotations

from pathlib import Path

import pytest

from crm_desktop.domain import targets
from crm_desktop.domain.contact import Labelled
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.progress import Progress
from crm_desktop.interchange.csv_read import read
from crm_desktop.interchange.layouts import LAYOUTS
from crm_desktop.interchange.mapping import guess_mapping, load_mapping, save_mapping
from crm_desktop.interchange.records import Parsed
from crm_desktop.interchange.sheet import open_sheet
from tests.interchange.tables import FILES, table


def _guess(folder: Path, headers: str, row: str = "") -> dict[str, str]:
    mapping = guess_mapping(open_sheet(table(folder, f"{headers}\n{row or 'x' + ';x' * headers.count(';')}\n")))
    return dict(zip(mapping.headers, mapping.targets, strict=True))


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda layout: layout.name)
def test_every_target_of_every_layout_exists(layout) -> None:  # type: ignore[no-untyped-def]
    for target in layout.columns.values():
        if target != "custom":
            path = target.replace("{n}", "1")
            assert str(targets.parse(path)) == path


# German, French, Spanish, Italian, Dutch, Polish, Portuguese, Russian, Lithuanian, Arabic, Persian.
COMMON = {
    "given": "Vorname|Prénom|Nombre de pila|Voornaam|Imię|Primeiro nome|الاسم الأول",
    "family": "Nachname|Nom de famille|Apellidos|Cognome|Achternaam|Nazwisko|Sobrenome|Фамилия|Pavardė|"
    "اسم العائلة|نام خانوادگی",
    "emails.1.value": "E-Mail-Adresse|Adresse e-mail|Correo electrónico|Indirizzo e-mail|E-mailadres|Adres e-mail|"
    "Correio eletrónico|Эл. почта|El. paštas|البريد الإلكتروني|ایمیل",
    "phones.1.value": "Telefon|Téléphone|Teléfono|Telefono|Telefoon|Numer telefonu|Telefone|Телефон|Telefonas|"
    "الهاتف|تلفن",
    "phones.mobile": "Handy|Tél. portable|Móvil|Cellulare|Mobiele telefoon|Telefon komórkowy|Telemóvel|"
    "Мобильный телефон|Mobilus telefonas|Mob. tel.|الجوال|تلفن همراه",
    "company": "Firma|Société|Empresa|Azienda|Bedrijf|Nazwa firmy|Organização|Компания|Įmonė|الشركة|شرکت",
    "title": "Position|Fonction|Cargo|Qualifica|Functie|Stanowisko|Função|Должность|Pareigos|المسمى الوظيفي|سمت",
    "addresses.1.street": "Straße|Rue|Calle|Indirizzo|Straat|Ulica|Rua|Улица|Gatvė|الشارع|خیابان",
    "addresses.1.city": "Ort|Ville|Ciudad|Città|Woonplaats|Miasto|Cidade|Город|Miestas|المدينة|شهر",
    "addresses.1.postal_code": "PLZ|Code postal|Código postal|CAP|Postcode|Kod pocztowy|CEP|Индекс|Pašto kodas|"
    "الرمز البريدي|کد پستی",
    "addresses.1.country": "Land|Pays|País|Paese|Kraj|Страна|Šalis|الدولة|کشور",
    "notes": "Notizen|Remarques|Notas|Opmerkingen|Notatki|Observações|Заметки|Pastabos|ملاحظات|یادداشت",
    "dates.birthday": "Geburtsdatum|Date de naissance|Fecha de nacimiento|Data di nascita|Geboortedatum|Data urodzenia|"
    "Data de nascimento|Дата рождения|Gimimo data|تاريخ الميلاد|تاریخ تولد",
    "urls.1.value": "Webseite|Site web|Sitio web|Sito web|Strona internetowa|Сайт|Svetainė|الموقع الإلكتروني|وب سایت",
}


@pytest.mark.parametrize(
    ("target", "header"), [(target, header) for target, headers in COMMON.items() for header in headers.split("|")]
)
def test_headers_of_eleven_languages(tmp_path: Path, target: str, header: str) -> None:
    assert _guess(tmp_path, f"Department;{header};Nickname", ";;")[header] == target


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ("Work E-mail", "emails.work"), ("email_address", "emails.1.value"), ("HomePhone", "phones.home"),
        ("Business Phone 2", "phones.work#2"), ("Mobile (work)", "phones.work mobile"), ("Home Fax", "phones.home fax"),
        ("Straße geschäftlich 2", "addresses.work.street"), ("Privat: PLZ", "addresses.home.postal_code"),
        ("Ville (bureau)", "addresses.work.city"), ("Рабочий телефон", "phones.work"), ("Skype", "ims.Skype"),
        ("LinkedIn URL", "urls.LinkedIn"), ("Billing City", "addresses.billing.city"), ("Phone2", "phones.2.value"),
        ("Customer number", "custom.Customer number"), ("Shoe size", "custom.Shoe size"),
        ("phones.mobile", "phones.mobile"), ("custom.Shoe size", "custom.Shoe size"), ("tier", "tier"),
    ],
)  # fmt: skip
def test_words_beside_the_noun(tmp_path: Path, header: str, target: str) -> None:
    assert _guess(tmp_path, f"Department;{header};Nickname", ";;")[header] == target


def test_a_name_is_what_the_other_columns_are_not(tmp_path: Path) -> None:
    assert _guess(tmp_path, "Name;Email")["Name"] == "name"
    assert _guess(tmp_path, "Vorname;Name;Email")["Name"] == "family"
    assert _guess(tmp_path, "Nombre;Apellidos;Correo")["Nombre"] == "given"
    assert _guess(tmp_path, "First Name;Last Name;Name")["Name"] == "name"


def test_no_two_columns_fight_for_one_cell(tmp_path: Path) -> None:
    guess = _guess(tmp_path, "Company;Organization;Phone;Phone;Work phone;Office phone;Notes;Comments")
    assert list(guess.values()) == [
        "company", "custom.Organization", "phones.1.value", "phones.2.value", "phones.work", "phones.work#2", "notes",
        "notes",
    ]  # fmt: skip


def test_a_filled_column_comes_before_an_empty_one(tmp_path: Path) -> None:
    guess = _guess(tmp_path, "Name;Company;Organization", "Ana;;Sample Works")
    assert (guess["Company"], guess["Organization"]) == ("custom.Company", "company")


def test_a_part_of_an_address_joins_the_only_address(tmp_path: Path) -> None:
    found = _guess(tmp_path, "Name;Work Street;Work City;ZIP;Country")
    assert (found["ZIP"], found["Country"]) == ("addresses.work.postal_code", "addresses.work.country")
    found = _guess(tmp_path, "Name;Work City;Home City;ZIP")
    assert found["ZIP"] == "addresses.1.postal_code"


def test_cells_tell_where_headers_do_not(tmp_path: Path) -> None:
    guess = _guess(
        tmp_path, "Foo;Bar;Baz;Nr;Date", "ana@example.com;https://example.com;+370 600 00000;1234567890;2020-01-02"
    )
    assert list(guess.values()) == ["emails.1.value", "urls.1.value", "phones.1.value", "custom.Nr", "custom.Date"]


def test_french_outlook_has_two_titles(tmp_path: Path) -> None:
    guess = _guess(tmp_path, "Titre;Prénom;Nom;Société;Titre")
    assert (guess["Titre"], guess["Titre (2)"]) == ("prefixes", "title")


def test_title_is_an_honorific_in_outlook_and_a_job_in_hubspot() -> None:
    outlook, hubspot = (guess_mapping(open_sheet(FILES / name)) for name in ("outlook.csv", "hubspot.csv"))
    assert outlook.targets[outlook.headers.index("Title")] == "prefixes"
    assert hubspot.targets[hubspot.headers.index("Title")] == "title"


def test_a_title_is_what_its_cells_are(tmp_path: Path) -> None:
    assert _guess(tmp_path, "Title;Name;Job Title", "Dr.;Ana;Buyer")["Title"] == "prefixes"
    assert _guess(tmp_path, "Title;Name;Email", "Mrs;Ana;")["Title"] == "prefixes"
    assert _guess(tmp_path, "Title;Name;Email", "Buyer;Ana;")["Title"] == "title"
    outlook = "First Name;Last Name;E-mail Address;Business Phone;Title"
    assert _guess(tmp_path, outlook, "Ana;Sample;ana@example.com;555-0100;Buyer")["Title"] == "title"
    assert _guess(tmp_path, outlook, "Ana;Sample;ana@example.com;555-0100;Dr.")["Title"] == "prefixes"


def test_a_mapping_is_edited_saved_and_loaded(tmp_path: Path) -> None:
    sheet = open_sheet(table(tmp_path, "Name,Size,Nr\nAna,39,1\n"))
    mapping = guess_mapping(sheet)
    mapping["Size"] = "custom.Shoe size"
    mapping["Nr"] = ""
    mapping.types["Shoe size"] = "number"
    mapping.order = "dmy"
    save_mapping(mapping, tmp_path / "mapping.toml")
    assert '"custom.Shoe size"' in (tmp_path / "mapping.toml").read_text()
    again = load_mapping(tmp_path / "mapping.toml", sheet)
    assert again == mapping
    record = next(read(sheet, again, Progress()))
    assert isinstance(record, Parsed)
    assert record.contact.custom == {"Shoe size": "39"}


def test_a_mapping_file_overrules_only_what_it_names(tmp_path: Path) -> None:
    file = tmp_path / "mapping.toml"
    file.write_text('[columns]\n"Wer" = "name"\n"Not there" = "notes"\n', "utf-8")
    sheet = open_sheet(table(tmp_path, "Wer;Email\nAna;ana@example.com\n"))
    assert load_mapping(file, sheet).targets == ["name", "emails.1.value"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('[columns]\nName = "nowhere"\n', "mapping-unknown-target"),
        ('[columns]\n"Not there" = "emails.a.b.city"\nX = "next_step.x"\n', "mapping-unknown-target"),
        ("[columns]\nName = 5\n", "mapping-unknown-target"),
        ("[columns\n", "mapping-unreadable"),
        ("columns = 5\n", "mapping-unreadable"),
        ("[fields]\nSize = \"weight\"\n", "mapping-unreadable"),
        ("dates = \"american\"\n", "mapping-unreadable"),
        ("Name = \"given\"\n[columns]\n\xff", "mapping-unreadable"),
    ],
)  # fmt: skip
def test_a_wrong_mapping_file_is_said(tmp_path: Path, text: str, code: str) -> None:
    file = tmp_path / "mapping.toml"
    file.write_bytes(text.encode("latin-1"))
    with pytest.raises(UserError) as error:
        load_mapping(file, open_sheet(table(tmp_path, "Name;Email\nAna;ana@example.com\n")))
    assert error.value.code == code


def test_a_wrong_target_names_the_header(tmp_path: Path) -> None:
    mapping = guess_mapping(open_sheet(table(tmp_path, "Name;Email\nAna;ana@example.com\n")))
    with pytest.raises(UserError) as error:
        mapping["Email"] = "nowhere"
    assert error.value.values == {"target": "nowhere", "header": "Email"}


def test_columns_with_the_same_target_are_two_values_or_joined(tmp_path: Path) -> None:
    sheet = open_sheet(table(tmp_path, "A;B;C;D;Email\nx;y;555-0100;555-0101;ana@example.com\n"))
    mapping = guess_mapping(sheet)
    for header, target in zip("ABCD", ("notes", "notes", "phones.home", "phones.home"), strict=True):
        mapping[header] = target
    record = next(read(sheet, mapping, Progress()))
    assert isinstance(record, Parsed)
    assert record.contact.notes == "x\ny"
    assert record.contact.phones == [Labelled("home", "555-0100"), Labelled("home", "555-0101")]
