"""What a column means, from the words of its header, in thirteen languages: for tables of no known program.

A header is a noun ("Straße", "e-mail") with, around it, words that say which one ("geschäftlich", "work"), a number,
and words that say nothing ("of", "contact"). Case, accents and punctuation do not matter.
"""

from __future__ import annotations

import re
from functools import lru_cache

from crm_desktop.domain.labels import KNOWN
from crm_desktop.domain.text import words

# A header that may be the whole name or the part of it that has no column of its own.
NAME = "name?"

# Target -> headers: English, German, French, Spanish, Italian, Dutch, Polish, Portuguese, Russian, Lithuanian,
# Arabic, Persian, Japanese. `addresses.street` stands for that part of the address whose label the other words give.
_NOUNS = {
    NAME: "name | nom | nombre | nome | naam | nazwa | имя | vardas | الاسم | اسم | نام",
    "name": """full name | display name | formatted name | contact name | contact | person | name and surname |
        vollständiger name | anzeigename | ansprechpartner | nom complet | nom à afficher | nom et prénom |
        nombre completo | nombre y apellidos | nome completo | nome e cognome | nome visualizzato | volledige naam |
        weergavenaam | imię i nazwisko | nazwa wyświetlana | nome de exibição | фио | полное имя | отображаемое имя |
        vardas ir pavardė | vardas pavardė | الاسم الكامل | الاسم الثلاثي | نام کامل | نام و نام خانوادگی | 氏名 |
        名前 | お名前 | フルネーム | 姓名 | nombre para mostrar | wyświetlana nazwa | nome schermo visualizzato""",
    "given": """first name | firstname | first | given name | given names | forename | fname | vorname | vornamen |
        rufname | prénom | nombre de pila | primer nombre | nome di battesimo | voornaam | roepnaam | imię |
        primeiro nome | nome próprio | الاسم الأول | اسم الشخص | نام کوچک | 名""",
    "family": """last name | lastname | last | surname | family name | lname | nachname | familienname | zuname |
        nom de famille | apellido | apellidos | primer apellido | cognome | achternaam | familienaam | nazwisko |
        sobrenome | apelido | último nome | фамилия | pavardė | اسم العائلة | العائلة | الكنية | اللقب |
        نام خانوادگی | فامیل | 姓 | 苗字 | apelido de família""",
    "additional": """middle name | middle names | middle initial | second name | weitere vornamen | zweiter vorname |
        deuxième prénom | autres prénoms | segundo nombre | secondo nome | tweede voornaam | drugie imię |
        nome do meio | segundo nome | отчество | antras vardas | الاسم الأوسط | اسم الأب | نام میانی |
        middelste naam""",
    "prefixes": """prefix | name prefix | salutation | honorific | honorific prefixes | anrede | civilité |
        tratamiento | tratamento | aanhef | zwrot grzecznościowy | обращение | kreipinys | namenspräfix | titolo |
        título | tytuł | titulas""",
    "suffixes": """suffix | name suffix | honorific suffixes | namenszusatz | suffixe | sufijo | suffisso |
        achtervoegsel | sufiks | sufixo | суффикс | namenssuffix""",
    "nickname": """nickname | nick name | nick | alias | spitzname | surnom | apodo | soprannome | bijnaam |
        pseudonim | alcunha | прозвище | псевдоним | slapyvardis | اسم الشهرة | نام مستعار""",
    "company": """company | company name | organization | organisation | organization name | employer | account |
        account name | associated company | business name | business | firm | firma | firmenname | unternehmen |
        arbeitgeber | société | entreprise | empresa | compañía | organización | azienda | società | ditta |
        organizzazione | bedrijf | bedrijfsnaam | organisatie | przedsiębiorstwo | nazwa firmy | organizacja |
        organização | nome da empresa | организация | компания | фирма | įmonė | bendrovė | organizacija | الشركة |
        شركة | المؤسسة | المنظمة | جهة العمل | اسم الشركة | شرکت | سازمان | نام شرکت | 会社 | 会社名 | 勤務先 |
        name der organisation | nom de l organisation""",
    "title": """job title | title | position | role | job | occupation | function | berufsbezeichnung | titel |
        arbeitstitel | funktion | fonction | poste | titre | titre du poste | intitulé du poste | cargo | puesto |
        posizione | qualifica | mansione | ruolo | functie | functietitel | stanowisko | função | должность |
        pareigos | المسمى الوظيفي | الوظيفة | المنصب | سمت | عنوان شغلی | شغل | 役職 | 肩書き | profession""",
    "department": """department | dept | division | abteilung | service | département | departamento | reparto |
        dipartimento | afdeling | dział | отдел | подразделение | skyrius | القسم | الإدارة | بخش | 部署 | 部署名""",
    "notes": """notes | note | comments | comment | description | remarks | notizen | notiz | bemerkung |
        bemerkungen | anmerkung | anmerkungen | remarque | remarques | commentaire | commentaires | notas | nota |
        comentarios | observaciones | commenti | osservazioni | annotazioni | opmerking | opmerkingen | notities |
        notatki | uwagi | observações | comentários | заметки | примечание | примечания | комментарий | pastabos |
        ملاحظات | ملاحظة | یادداشت | یادداشت ها | توضیحات | メモ | 備考 | anotações | یادداشت‌ها""",
    "tags": """tags | tag | labels | groups | group | categories | category | kategorien | kategorie | gruppen |
        gruppe | schlagwörter | catégories | catégorie | groupes | groupe | étiquettes | categorías | categoría |
        etiquetas | grupos | categorie | categoria | gruppi | etichette | categorieën | groepen | grupy | etykiety |
        categorias | категории | категория | группы | метки | kategorijos | grupės | žymos | التصنيفات | التصنيف |
        المجموعات | برچسب | برچسب ها | گروه | گروه ها | دسته | グループ | 分類 | الفئات | دسته‌ها""",
    "source": """source | lead source | herkunft | quelle | origine | origen | fonte | bron | źródło | origem |
        источник | šaltinis | المصدر | منبع""",
    "status": "status | lead status | contact status | statut | stato | статус | būsena | الحالة | وضعیت",
    "owner": """owner | contact owner | account owner | lead owner | account manager | sales rep | betreuer |
        zuständig | responsable""",
    "tier": "tier",
    "emails": """email | email address | mail | mail address | email adresse | mail adresse | mailadresse | courriel |
        adresse électronique | adresse de messagerie | adresse email | adresse mail | correo | correo electrónico |
        dirección de correo | dirección de correo electrónico | posta elettronica | indirizzo email |
        indirizzo posta elettronica | indirizzo di posta elettronica | emailadres | poczta | adres email |
        correio eletrônico | correio eletrónico | endereço de email | эл почта | почта | электронная почта |
        адрес эл почты | адрес электронной почты | el paštas | elektroninis paštas | البريد الإلكتروني |
        بريد إلكتروني | الإيميل | ایمیل | پست الکترونیک | پست الکترونیکی | رایانامه | メール | メールアドレス |
        eメール | 電子メール | email primaria | email secondaria | correo principal | el pašto adresas |
        عنوان البريد الإلكتروني | آدرس ایمیل""",
    "phones": """phone | phone number | phone no | telephone | telephone number | tel | tel no | tel nr | telno |
        contact number | telefon | telefonnummer | telefon nr | rufnummer | téléphone | tél | numéro de téléphone |
        teléfono | número de teléfono | telefono | numero di telefono | telefoon | telefoonnummer | numer telefonu |
        telefone | número de telefone | телефон | тел | номер телефона | telefonas | telefono numeris | الهاتف |
        هاتف | رقم الهاتف | التليفون | تلفن | تلفن ثابت | شماره تلفن | شماره تماس | 電話 | 電話番号 | tel番号""",
    "phones.mobile": """mobile | mobile phone | mobile number | mobile no | cell | cell phone | cellphone | cellular |
        cell number | handy | handynummer | mobil | mobiltelefon | mobilnummer | mobilfunk | mobil tel nr | portable |
        téléphone portable | téléphone mobile | tél mobile | tél portable | móvil | teléfono móvil | celular |
        teléfono celular | cellulare | telefono cellulare | telefonino | mobiel | mobiele telefoon | mobiel nummer |
        mobiele nummer | komórka | telefon komórkowy | komórkowy | telemóvel | telefone celular | мобильный |
        мобильный телефон | моб телефон | сотовый | сотовый телефон | телефон переносной | mobilus |
        mobilus telefonas | mobilusis telefonas | mob tel | mob nr | mob | الجوال | جوال | المحمول | الموبايل |
        رقم الجوال | هاتف محمول | الهاتف المحمول | الهاتف الجوال | موبایل | همراه | تلفن همراه | شماره موبایل |
        شماره همراه | 携帯 | 携帯電話 | 携帯番号 | numer komórkowy | número de móvil""",
    "phones.fax": """fax | fax number | fax no | telefax | faxnummer | fax nummer | télécopie | télécopieur | faks |
        факс | faksas | الفاكس | فاكس | فاکس | نمابر | دورنگار | ファックス | fax番号 | numéro de fax |
        numéro de télécopie | numero fax | número de fax | numer faksu | номер факса | فکس""",
    "phones.pager": """pager | pager number | pager nummer | пейджер | numéro de pager |
        récepteur de radiomessagerie | localizador | buscapersonas | cercapersone | pagernummer | numer pagera |
        номер пейджера""",
    "phones.main": """haupttelefon | téléphone principal | teléfono principal | hoofdtelefoon | telefone principal |
        telefono principale | основной телефон | haupttelefonnummer""",
    "phones.car": """car phone | autotelefon | téléphone voiture | teléfono del automóvil | telefono auto |
        autotelefoon | telefon w samochodzie | автомобильный телефон""",
    "phones.radio": "radio phone | radiotéléphone | radioteléfono | funktelefon",
    "phones.isdn": "isdn | rnis | rdsi",
    "phones.telex": "telex | télex",
    "phones.company main": "company main phone | téléphone société | telefon firma",
    "phones.assistant": """assistant s phone | téléphone de l assistant e | teléfono del ayudante |
        telefon asystenta | телефон помощника | telefon assistent""",
    "phones.work": "ufficio",
    "phones.home": "abitazione",
    "urls": """website | website url | web site | web page | webpage | web | url | homepage | home page | webseite |
        internetseite | internet | site web | site internet | page web | sitio web | página web | sito web | sito |
        pagina web | strona internetowa | strona www | www | site | página | сайт | веб сайт | веб страница |
        svetainė | interneto svetainė | tinklalapis | الموقع الإلكتروني | الموقع | وب سایت | وبسایت | سایت | تارنما |
        ホームページ | ウェブサイト | webpagina | strona sieci web | صفحة ويب | صفحه وب""",
    "urls.LinkedIn": "linkedin | linkedin url | linkedin profile",
    "urls.Twitter": "twitter | twitter url | twitter handle",
    "urls.Facebook": "facebook | facebook url",
    "urls.Instagram": "instagram",
    "urls.Xing": "xing",
    "ims": """im | imaddress | instant messenger | screen name | messenger name | skype name | messenger |
        pseudonyme | nome schermo | nombre de pantalla | schermnaam | komunikator | имя на экране | nome de tela""",
    **{
        f"ims.{program}": program
        for program in ("Skype", "Telegram", "WhatsApp", "Signal", "ICQ", "Jabber", "XMPP", "AIM", "WeChat", "Viber")
    },
    "dates.birthday": """birthday | birth date | birthdate | date of birth | dob | geburtstag | geburtsdatum |
        anniversaire | date de naissance | cumpleaños | fecha de nacimiento | compleanno | data di nascita |
        verjaardag | geboortedatum | urodziny | data urodzenia | aniversário | data de nascimento | день рождения |
        дата рождения | gimtadienis | gimimo data | تاريخ الميلاد | عيد الميلاد | تاریخ تولد | تولد | 誕生日 |
        生年月日""",
    "dates.birthday.year": """birth year | geburtsjahr | année de naissance | año de nacimiento | anno di nascita |
        geboortejaar | rok urodzenia | год рождения | ano de nascimento""",
    "dates.birthday.month": """birth month | geburtsmonat | mois de naissance | mes de nacimiento | mese di nascita |
        geboortemaand | miesiąc urodzenia | месяц рождения | mês de nascimento""",
    "dates.birthday.day": """birth day | geburtstag tag | jour de naissance | día de nacimiento | giorno di nascita |
        geboortedag | dzień urodzenia | dia de nascimento""",
    "dates.anniversary": """anniversary | wedding anniversary | jahrestag | hochzeitstag | anniversaire de mariage |
        anniversaire de mariage ou fête | aniversario | anniversario | trouwdag | rocznica | годовщина | bodas""",
    "addresses.street": """street | street address | street name | address | address line | full address | strasse |
        straße und hausnummer | straße nr | anschrift | adresse | rue | calle | dirección | via | indirizzo | straat |
        adres | ulica | rua | morada | endereço | logradouro | улица | адрес | gatvė | adresas | الشارع | العنوان |
        عنوان | خیابان | آدرس | نشانی | 住所 | 番地 | شارع | direcció""",
    "addresses.city": """city | town | locality | ort | stadt | wohnort | ville | localité | commune | ciudad |
        localidad | población | città | comune | località | plaats | woonplaats | stad | miasto | miejscowość |
        cidade | localidade | город | населенный пункт | miestas | المدينة | مدينة | شهر | 市区町村 | 市町村""",
    "addresses.region": """state | province | region | county | state province | state region | bundesland | kanton |
        bundesland kanton | région | état | dép région | département ou région | provincia | estado |
        provincia o estado | regione | provincie | województwo | distrito | область | регион | край | regionas |
        apskritis | المحافظة | المنطقة | الولاية | استان | 都道府県 | provincia estado""",
    "addresses.postal_code": """zip | zip code | zipcode | postal code | postcode | post code | zip postal code |
        plz | postleitzahl | code postal | código postal | cap | codice postale | codice di avviamento postale |
        kod pocztowy | cep | индекс | почтовый индекс | pašto kodas | الرمز البريدي | کد پستی | کدپستی | 郵便番号""",
    "addresses.country": """country | country region | nation | land | land region | pays | pays région | país |
        país región | paese | nazione | kraj | страна | šalis | الدولة | البلد | بلد | کشور | 国 | 国名 |
        paese area geografica | país o región | land regio | kraj region | страна или регион | país região""",
    "addresses.po_box": """po box | p o box | post office box | postfach | boîte postale | apartado |
        casella postale | postbus | skrytka pocztowa | caixa postal | абонентский ящик | pašto dėžutė | صندوق البريد |
        صندوق پستی""",
    "related.spouse": """spouse | partner | ehepartner | conjoint | cónyuge | coniuge | małżonek | cônjuge | супруг |
        conjoint e | współmałżonek | супруг а | sutuoktinis | الزوج | همسر""",
    "related.assistant": "assistant | assistant name | assistent | nom de l assistant e | nombre del ayudante",
    "related.manager": "manager | manager name | vorgesetzter | reports to | responsable hiérarchique",
    "related.child": """children | kinder | enfants | hijos | figli | kinderen | dzieci | filhos | дети | vaikai |
        الأبناء | فرزندان""",
    "related.referred by": "referred by | empfohlen von | recommandé par",
}
# Words beside the noun: what label they give.
_LABELS = {
    "work": """work | business | office | company | mailing | geschäftlich | dienstlich | büro | firma | bureau |
        professionnel | professionnelle | pro | travail | trabajo | oficina | empresa | lavoro | ufficio | uff |
        aziendale | werk | zakelijk | służbowy | służbowa | firmowy | firmowa | praca | comercial | trabalho |
        рабочий | рабочая | рабочие | раб | служебный | darbo | العمل | عمل | کار | محل کار | professionnels |
        laboral | büroanschrift | werkadres | للعمل | عملي | محل""",
    "home": """home | personal | private | privat | privé | privée | domicile | personnel | personnelle | maison |
        casa | particular | domicilio | personale | abitazione | abitaz | thuis | huis | domowy | domowa | prywatny |
        prywatna | residencial | pessoal | домашний | дом | личный | namų | asmeninis | المنزل | منزل | شخصي | خانه |
        شخصی | ab | residenza | huisadres | dom | проживания | namai | للمنزل | منزلي | домашняя | domowe""",
    "other": """other | andere | weitere | weiterer | weiteres | autre | otro | otra | altro | altra | ander |
        overig | inny | inna | outro | outra | другой | другая | kitas | kita | آخر | أخرى | دیگر | autres""",
    "billing": "billing | rechnung | facturation",
    "shipping": "shipping | delivery | lieferung | livraison",
    "assistant": "assistant | assistants",
    "": """primary | main | default | preferred | secondary | alternate | alt | second | primäre | sekundäre | première
        | secondaire | adresse | address | adresa | adres | адрес | indirizzo | contact | customer | client | lead |
        person | of | the | de | del | della | la | le | el | du | des | der | di | da | do | s | principale |
        principal | principales | primaria | primair | primaire | podstawowy | основной | główny | secondaria |
        secundario | secundário | secundair | dodatkowy | дополнительный | endereço | dirección | op | w | o | wert |
        value | valor | valeur | valore | waarde | wartość | значение""",
}
_ONLY_WITH_ACCENTS = {"aniversário": "dates.birthday"}  # Portuguese; in Spanish an anniversary
_NUMBERED_PART = re.compile(r"(.+?) (\d{1,2}) - (\w+)")
_NUMBERED = frozenset(("emails", "phones", "urls", "ims", "addresses.street"))
_WORDS_FOR_LABEL = frozenset(
    ("label", "type", "typ", "bezeichnung", "etichetta", "etiqueta", "etykieta", "libelle", "rotulo", "tipo", "zyme",
     "метка", "тип", "ярлык")
)  # fmt: skip
_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z])")
_NUMBER = re.compile(r"^(.*?[^\W\d_])(\d{1,2})$")


def _key(header: str) -> str:
    # A name of German or Dutch ("E-Mailadres", "El. paštas") begins with the "e" of "e-mail", too.
    return re.sub(r"\be (?=mail|post)", "e", " ".join(words(header)))


def _table(source: dict[str, str]) -> dict[str, str]:
    return {_key(header): meaning for meaning, headers in source.items() for header in headers.split("|")}


@lru_cache(maxsize=1)
def _nouns() -> dict[str, str]:
    return _table(_NOUNS)


@lru_cache(maxsize=1)
def _labels() -> dict[str, str]:
    return _table(_LABELS)


def is_known(header: str) -> bool:
    """Whether the header is made of words that head columns."""
    return meaning(header) is not None


@lru_cache(maxsize=8192)
def meaning(header: str) -> tuple[str, str, int] | None:
    """The target that the noun of the header names, the label its other words give, and its number (0: none).

    None where the words are not known.
    """
    if (target := _ONLY_WITH_ACCENTS.get(header.strip().casefold())) is not None:
        return target, "", 0
    return _meaning(_key(header).split()) or _meaning(_key(_CAMEL.sub(" ", header)).split())


def part_of_numbered(header: str) -> str | None:
    """The target of a label or value in a table like Google's ("Telefon 1 - Label"); None for other headers."""
    found = _NUMBERED_PART.fullmatch(header.strip())
    noun = meaning(found[1]) if found else None
    if found is None or noun is None or noun[0] not in _NUMBERED:
        return None
    is_label = _key(found[3]) in _WORDS_FOR_LABEL
    field = noun[0].partition(".")[0]
    if field == "addresses":
        return f"addresses.{found[2]}.label" if is_label else None
    return f"{field}.{found[2]}.{'label' if is_label else 'value'}"


def _meaning(tokens: list[str]) -> tuple[str, str, int] | None:
    if len(tokens) == 1 and (ends_in_number := _NUMBER.match(tokens[0])):
        tokens = [ends_in_number[1], ends_in_number[2]]
    number = next((int(token) for token in tokens if token.isdecimal() and len(token) < 3), 0)
    tokens = [token for token in tokens if not token.isdecimal()]
    labels, nouns = _labels(), _nouns()
    if (target := nouns.get(" ".join(tokens))) is not None:
        return target, "", number
    found = [labels[token] for token in tokens if labels.get(token)]
    without_labels = [token for token in tokens if not labels.get(token)]
    essential = [token for token in without_labels if token not in labels]
    # "Rua do endereço comercial" has an address too many, "Indirizzo di lavoro" has none else.
    nouns_kept = [token for token in without_labels if token not in labels or token in nouns]
    for rest in (without_labels, essential, nouns_kept):
        if (target := nouns.get(" ".join(rest))) is not None:
            return _with_label(target, found[0] if found else "", number)
    return None


def _with_label(target: str, label: str, number: int) -> tuple[str, str, int]:
    field, _, own = target.partition(".")
    if field == "phones" and own and label:
        both = f"{label} {own}"
        return ("phones", both, number) if both in KNOWN else (target, "", number)
    return target, label, number
