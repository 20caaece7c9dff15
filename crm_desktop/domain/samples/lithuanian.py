"""Made-up people, companies and activities in Lithuanian."""

from __future__ import annotations

from crm_desktop.domain.samples.vocabulary import CompanyNames, Goods, Language, Line, People, Place, latin_words

MEN = latin_words("""
    Adomas, Aidas, Aivaras, Albertas, Aleksas, Algimantas, Algirdas, Almantas, Andrius, Antanas, Arnas, Artūras,
    Arūnas, Arvydas, Aurimas, Benas, Bronius, Dainius, Darius, Deividas, Domantas, Donatas, Dovydas, Edgaras, Edvinas,
    Egidijus, Eimantas, Ernestas, Evaldas, Gediminas, Giedrius, Gintaras, Gytis, Henrikas, Ignas, Jokūbas, Jonas,
    Juozas, Justas, Karolis, Kasparas, Kazys, Kęstutis, Kristupas, Laurynas, Linas, Lukas, Mantas, Marius, Martynas,
    Matas, Mindaugas, Modestas, Nerijus, Paulius, Petras, Povilas, Ramūnas, Regimantas, Remigijus, Ričardas, Rimantas,
    Robertas, Rokas, Romas, Saulius, Sigitas, Simonas, Stasys, Šarūnas, Tadas, Tomas, Ugnius, Vaidotas, Valdas,
    Vidmantas, Viktoras, Vilius, Virgilijus, Vytautas, Vytenis, Žilvinas, Žygimantas
""")

WOMEN = latin_words("""
    Agnė, Aistė, Akvilė, Aldona, Ana, Asta, Audronė, Aušra, Austėja, Birutė, Dainora, Daiva, Dalia, Danutė, Diana,
    Dovilė, Eglė, Elena, Emilija, Erika, Evelina, Gabija, Gabrielė, Genovaitė, Giedrė, Gintarė, Goda, Greta, Ieva,
    Ilona, Indrė, Ineta, Inga, Irena, Janina, Jolanta, Julija, Jurgita, Justina, Jūratė, Karolina, Kamilė, Kotryna,
    Kristina, Laima, Laura, Lina, Liucija, Loreta, Lukrecija, Marija, Marta, Miglė, Milda, Monika, Neringa, Nijolė,
    Nomeda, Odeta, Ona, Oksana, Paulina, Ramunė, Rasa, Regina, Renata, Rita, Roberta, Rūta, Salomėja, Sandra, Saulė,
    Sigita, Simona, Skaistė, Smiltė, Sonata, Ugnė, Urtė, Vaida, Vaiva, Valerija, Vida, Viktorija, Viltė, Virginija,
    Vitalija, Žaneta, Živilė
""")

FAMILIES = latin_words("""
    Adomaitis, Adomavičius, Aleksandravičius, Ambrazas, Andriulis, Antanaitis, Augustinas, Bagdonas, Balčiūnas,
    Baltrušaitis, Banys, Baranauskas, Bartkus, Bernotas, Bieliauskas, Blažys, Brazauskas, Budrys, Butkus, Cibulskis,
    Čepaitis, Černius, Dambrauskas, Daukantas, Daugėla, Gaidys, Gailius, Galdikas, Gečas, Gedvilas, Girdenis,
    Grigas, Grigaitis, Grinius, Gudaitis, Ivanauskas, Jakaitis, Jakubauskas, Jankauskas, Janulis, Jasaitis, Jokubaitis,
    Jonaitis, Juodis, Juozaitis, Jurevičius, Jurkus, Kairys, Kalvaitis, Kaminskas, Katinas, Kavaliauskas,
    Kazlauskas, Klimas, Krasauskas, Kubilius, Kučinskas, Kudirka, Lapinskas, Laurinaitis, Leonavičius, Lukošius,
    Lukšys, Macys, Mačiulis, Malinauskas, Markevičius, Martinkus, Masiulis, Matulis, Mažeika, Mickevičius, Mikalauskas,
    Miliauskas, Morkūnas, Narbutas, Navickas, Norkus, Pakalnis, Paškevičius, Paulauskas, Petkus, Petraitis, Petrauskas,
    Petrulis, Pilipavičius, Pocius, Poška, Račkauskas, Radzevičius, Ramanauskas, Rimkus, Rudys, Rutkauskas,
    Sabaliauskas, Sakalauskas, Savickas, Simonaitis, Sinkevičius, Skrabulis, Stankevičius, Stankus, Stonkus,
    Strazdas, Šapoka, Šeškus, Šidlauskas, Šimkus, Tamošaitis, Tamulis, Tarvydas, Urbonas, Vaičiulis, Vaitkus,
    Valaitis, Valančius, Vasiliauskas, Venckus, Vilkas, Vitkauskas, Zabarauskas, Zubavičius, Žemaitis, Žilinskas,
    Žukauskas
""")

# The endings of a man's family name, of his wife's and of his daughter's; the longest that fits counts.
_FAMILY_ENDINGS = (
    ("ius", "ienė", "iūtė"), ("a", "ienė", "aitė"), ("as", "ienė", "aitė"),
    ("is", "ienė", "ytė"), ("ys", "ienė", "ytė"), ("us", "ienė", "utė"),
)  # fmt: skip


def womens_names(family: str) -> tuple[str, str]:
    """The family names of a wife and of a daughter: Petrauskas gives Petrauskienė and Petrauskaitė."""
    for man, wife, daughter in _FAMILY_ENDINGS:
        if family.endswith(man):
            stem = family.removesuffix(man)
            return stem + wife, stem + daughter
    raise ValueError(family)


JOBS = {
    "pirkimų vadovas": "pirkimų vadovė",
    "direktorius": "direktorė",
    "pardavimų vadybininkas": "pardavimų vadybininkė",
    "biuro administratorius": "biuro administratorė",
    "projektų inžinierius": "projektų inžinierė",
    "buhalteris": "buhalterė",
    "darbų vadovas": "darbų vadovė",
    "architektas": "architektė",
    "gamybos vadovas": "gamybos vadovė",
    "rinkodaros vadovas": "rinkodaros vadovė",
    "sandėlio vedėjas": "sandėlio vedėja",
    "savininkas": "savininkė",
    "technikos direktorius": "technikos direktorė",
    "kokybės inspektorius": "kokybės inspektorė",
}

COINED = latin_words("""
    Baltijos, Medžio, Vilnios, Nemuno, Pajūrio, Aukštaitijos, Žemaitijos, Dzūkijos, Suvalkijos, Gintaro, Ąžuolo, Beržo,
    Eglės, Klevo, Liepos, Saulės, Mėnulio, Aušros, Ryto, Vakaro, Šiaurės, Pietų, Vėjo, Lietaus, Upės, Ežero, Jūros,
    Miško, Lauko, Kalno, Slėnio, Kranto, Uosto, Tilto, Malūno, Pilies, Senamiesčio, Bangos, Gervės, Gandro, Kregždės,
    Vyturio, Lakštingalos, Vilko, Lokio, Elnio, Lapės, Bitės, Akmens, Smėlio, Molio, Vario, Sidabro, Aukso, Lino,
    Rugio, Medaus, Rūko, Sniego, Pavasario, Vasaros, Rudens, Žiemos, Obels, Vyšnios, Žiburio
""")

TRADES = latin_words("""
    namai, baldai, energija, langai, durys, statyba, prekyba, logistika, transportas, technika, tekstilė, maistas,
    duona, sodai, gėlės, knygos, spauda, pakuotės, projektai, sprendimai, sistemos, paslaugos, konsultacijos, dizainas,
    architektai, stogai, šviesa, šiluma, vanduo, elektra, keramika, medicina, optika, vaistinė, sportas, kelionės,
    robotai, dviračiai, įrankiai, dažai
""")

PARTNERS = latin_words("ir Ko, ir partneriai, ir sūnūs, ir draugai")


def _place(city: str, region: str, postal_code: str, *phones: str) -> Place:
    return Place(city, region, "Lietuva", postal_code, phones)


PLACES = (
    _place("Vilnius", "Vilniaus apskritis", "LT-0####", "+370 5 55# ####", "+370 (5) 55#-####", "+37055#####"),
    _place("Kaunas", "Kauno apskritis", "LT-4####", "+370 37 555 ###", "+370 555 #####", "+370 (37) 555###"),
    _place("Klaipėda", "Klaipėdos apskritis", "LT-9####", "+370 46 555 ###", "+370 555 #####", "+370-46-555###"),
    _place("Šiauliai", "Šiaulių apskritis", "LT-7####", "+370 41 555 ###", "+370 555 ## ###", "+37041555###"),
    _place("Panevėžys", "Panevėžio apskritis", "LT-3####", "+370 45 555 ###", "+370 (555) #####"),
    _place("Alytus", "Alytaus apskritis", "LT-6####", "+370 315 55 ###", "+370 555 #####"),
)

STREETS = (
    "Gedimino pr.", "Laisvės al.", "Vytauto g.", "Basanavičiaus g.", "Maironio g.", "Liepų g.", "Sodų g.",
    "Taikos pr.", "Turgaus g.", "Malūno g.", "Ežero g.", "Savanorių pr.", "Tilžės g.", "Pušų g.",
)  # fmt: skip

NOTES = (
    "Geriau rašyti el. paštu nei skambinti.", "Lengviausia prisiskambinti iki dešimtos.", "Visada prašo nuolaidos.",
    "Susipažinome parodoje kovo mėnesį.", "Sprendžia kartu su finansų direktoriumi.", "Visą rugpjūtį atostogauja.",
    "Visada moka laiku.", "Puikiai išmano rinką.", "Turi du sandėlius, vieną visai naują.",
    "Prieš didesnį užsakymą nori pavyzdžių.", "Pernai perėjo iš konkurentų.", "Mėgsta trumpus pokalbius.",
    "Domina metinė sutartis.", "Ankstesnis tiekėjas nuolat vėluodavo.", "Geria arbatą be cukraus.",
    "Ketina atidaryti antrą parduotuvę.",
)  # fmt: skip

GOODS = tuple(
    Goods(genitive, genitive)
    for genitive in ("saulės modulių", "biuro kėdžių", "siurblių", "baterijų", "langų", "šviestuvų")
)

TEXTS = {
    "no_answer": (
        Line("Skambutis dėl {goods}", ""),
        Line("Skambutis dėl {goods}", "Niekas neatsiliepė."),
        Line("Pirmas skambutis", ""),
    ),
    "left_message": (
        Line("Skambutis dėl {goods}", "Palikau žinutę administracijai."),
        Line("Pirmas skambutis", "Palikau žinutę, prašiau perskambinti."),
    ),
    "wrong_number": (Line("Pirmas skambutis", "Numeris priklauso kitam žmogui."), Line("Skambutis dėl {goods}", "")),
    "wants": (
        Line("Skambutis dėl {goods}", "Nori {n} {counted}. Prašo pristatyti iki mėnesio pabaigos."),
        Line("Skambutis dėl {goods}", "Reikia {n} {counted}, pristatyti per du kartus."),
        Line("Skambutis dėl {goods}", "Prašo pasiūlymo: {n} {counted} su montavimu."),
    ),
    "check_in": (
        Line("Pasiteirauti, kaip sekasi", "Viskas gerai, kol kas nieko naujo."),
        Line("Pasiteirauti, kaip sekasi", "Priekaištų neturi. Pavasarį gali užsakyti daugiau."),
    ),
    "calls_us": (
        Line("Klausė dėl pristatymo", "Nori žinoti, kada bus pristatyta {n} {counted}."),
        Line("Klausė dėl kainų", "Ieško {n} {counted}."),
    ),
    "not_interested": (
        Line("Skambutis dėl {goods}", "Turi savo tiekėją, keisti neketina."),
        Line("Skambutis dėl {goods}", "Šiais metais tam neturi lėšų."),
    ),
    "asks_prices": (
        Line("Prašome atsiųsti kainas", "Kokia būtų {n} {counted} kaina?"),
        Line("Užklausa: {n} {counted}", "Kokia geriausia kaina ir kada galėtumėte pristatyti?"),
    ),
    "prices": (
        Line("Kainoraštis", "Kainos ir {goods} pristatymo terminai."),
        Line("Kainos: {n} {counted}", "Kainos galioja trisdešimt dienų."),
    ),
    "quote": (
        Line("Pasiūlymas: {n} {counted}", "Kaip sutarta susitikime."),
        Line("Pasiūlymas: {n} {counted}", "Su montavimu ir be jo."),
    ),
    "answer": (
        Line("Re: {goods} kainos", "Ar galima pristatyti per du kartus?"),
        Line("Re: {goods} kainos", "Kaina tinka, siųskite sutartį."),
    ),
    "meeting": (
        Line("Susitikimas dėl {goods}", "Peržiūrėjome planus. Reikia {n} {counted}."),
        Line("Pirmas susitikimas", "Parodėme pavyzdžius. Lygina tris tiekėjus."),
    ),
    "visit": (
        Line("Vizitas objekte", "Viską išmatavome. Tilps {n} {counted}."),
        Line("Vizitas sandėlyje", "Įvažiuoti galima tik iš kiemo."),
    ),
    "contract": (
        Line("Sutartis", "Išsiųsti du pasirašyti egzemplioriai."),
        Line("Preliminarioji sutartis", "Išsiųsta registruotu paštu."),
    ),
    "order": (
        Line("Užsakymas: {n} {counted}", "Prašome patvirtinti užsakymą ir pristatymo datą."),
        Line("Užsakymas: {n} {counted}", "Tomis pačiomis sąlygomis kaip anksčiau."),
    ),
    "task": (Line("Patikrinti {goods} likutį", "Sandėlyje yra {n} {counted}."), Line("Atnaujinti adresą", "")),
    "note": (
        Line("Keičia biurą", "Vasarą persikelia į naują pastatą."),
        Line("Naujas kontaktinis asmuo", "Nuo kito mėnesio už pirkimus atsakys kitas žmogus."),
    ),
    "postponed": (
        Line("Susitikimas dėl {goods}", "Atidėtas jų prašymu."),
        Line("Pirmas susitikimas", "Atšauktas dėl ligos."),
    ),
    "call_again": (Line("Perskambinti", "Geriausia rytais."), Line("Paskambinti dėl {goods}", "")),
    "call_quote": (
        Line("Paskambinti dėl pasiūlymo", "Ar jau apsisprendė?"),
        Line("Pasiteirauti dėl pasiūlymo", ""),
    ),
    "revise_quote": (
        Line("Išsiųsti pataisytą pasiūlymą", "{n} {counted}, pristatyti per du kartus."),
        Line("Išsiųsti pasiūlymą", "{n} {counted}."),
    ),
    "next_meeting": (
        Line("Susitikimas dėl {goods}", "Atsivežti pavyzdžių."),
        Line("Susitikimas: pristatymo grafikas", ""),
    ),
    "next_visit": (Line("Vizitas objekte", "Išmatuoti, nufotografuoti."), Line("Vizitas sandėlyje", "")),
    "demo": (
        Line("Demonstracija", "Parodyti pavyzdžius, pusvalandžio užteks."),
        Line("Nuotolinė demonstracija", ""),
    ),
    "send_contract": (Line("Išsiųsti sutartį", "Du egzemplioriai."), Line("Išsiųsti preliminariąją sutartį", "")),
    "send_prices": (Line("Išsiųsti kainoraštį", "Su {n} {counted} kainomis."), Line("Išsiųsti katalogą", "")),
    "confirm_delivery": (Line("Patvirtinti pristatymo datą", "{n} {counted}."), Line("Patvirtinti užsakymą", "")),
    "renewal": (
        Line("Pokalbis dėl sutarties pratęsimo", "Sutartis baigiasi kitą ketvirtį."),
        Line("Pasiteirauti, kaip sekasi", ""),
    ),
    "find_number": (Line("Rasti teisingą numerį", "Paklausti administracijos."), Line("Rasti teisingą numerį", "")),
}

LITHUANIAN = Language(
    code="lt",
    men=People(MEN, (), FAMILIES, tuple(JOBS)),
    women=People(
        WOMEN,
        (),
        latin_words(",".join(name for man in FAMILIES for name in womens_names(man.text))),
        tuple(JOBS.values()),
    ),
    doctor="dr.",
    companies=(
        CompanyNames("UAB „{head} {tail}“", COINED, TRADES),
        CompanyNames("MB „{head} {tail}“", COINED, TRADES),
        CompanyNames("{head} {tail}", COINED, TRADES),
        CompanyNames("{head} {tail}", FAMILIES, PARTNERS),
    ),
    departments=("Pirkimai", "Pardavimai", "Finansai", "Gamyba", "Technikos skyrius", "Rinkodara", "Administracija"),
    places=PLACES,
    streets=STREETS,
    address="{street} {number}",
    notes=NOTES,
    goods=GOODS,
    texts=TEXTS,
)
