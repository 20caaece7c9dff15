<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lt_LT" sourcelanguage="en">
<context>
    <name>ActionBlock</name>
    <message numerus="yes">
        <source>Takes back all that was done at once: %Ln changes</source>
        <translation>
            <numerusform>Atšaukia viską, kas atlikta vienu veiksmu: %Ln pakeitimą</numerusform>
            <numerusform>Atšaukia viską, kas atlikta vienu veiksmu: %Ln pakeitimus</numerusform>
            <numerusform>Atšaukia viską, kas atlikta vienu veiksmu: %Ln pakeitimų</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atšaukti</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
            <numerusform>ir dar %n</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>atšaukta</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>All that is held about this person…</source>
        <translation>Viskas, kas saugoma apie šį asmenį…</translation>
    </message>
    <message>
        <source>Apply a playbook…</source>
        <translation>Taikyti scenarijų…</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Pasirinkti nuotrauką</translation>
    </message>
    <message>
        <source>Choose photo…</source>
        <translation>Pasirinkti nuotrauką…</translation>
    </message>
    <message>
        <source>Copied {text}</source>
        <translation>Nukopijuota: {text}</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>Kopijuoti el. pašto adresą</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>Kopijuoti telefono numerį</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>Ištrinti kontaktą</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>Ištrinti visam laikui…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>Look for duplicates of this contact</source>
        <translation>Ieškoti šio kontakto dublikatų</translation>
    </message>
    <message>
        <source>Never leaves this computer</source>
        <translation>Niekada nepalieka šio kompiuterio</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Paveikslėliai</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privatus</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>Pašalinti nuotrauką</translation>
    </message>
    <message>
        <source>Show as a QR code</source>
        <translation>Rodyti kaip QR kodą</translation>
    </message>
    <message>
        <source>Stop {playbook}</source>
        <translation>Sustabdyti „{playbook}“</translation>
    </message>
    <message>
        <source>{path} is no picture that can be read</source>
        <translation>{path} nėra paveikslėlis, kurį būtų galima perskaityti</translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>City</source>
        <translation>Miestas</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Šalis</translation>
    </message>
    <message>
        <source>Flat, floor, building</source>
        <translation>Butas, aukštas, pastatas</translation>
    </message>
    <message>
        <source>P.O. box</source>
        <translation>Pašto dėžutė</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Pašto kodas</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regionas</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Gatvė ir numeris</translation>
    </message>
</context>
<context>
    <name>AddressGroup</name>
    <message>
        <source>Add an address</source>
        <translation>Pridėti adresą</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopijuoti</translation>
    </message>
    <message>
        <source>Make it the preferred one</source>
        <translation>Padaryti pagrindiniu</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Pašalinti</translation>
    </message>
</context>
<context>
    <name>AddressesEdit</name>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>No address of e-mail: {text}</source>
        <translation>Netinkamas el. pašto adresas: {text}</translation>
    </message>
    <message>
        <source>Your e-mail addresses</source>
        <translation>Jūsų el. pašto adresai</translation>
    </message>
</context>
<context>
    <name>AgendaGrid</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n veikla</numerusform>
            <numerusform>%n veiklos</numerusform>
            <numerusform>%n veiklų</numerusform>
        </translation>
    </message>
    <message>
        <source>N plans something.</source>
        <translation>N – planuoti.</translation>
    </message>
    <message>
        <source>Nothing is planned from {first} to {last}</source>
        <translation>Nuo {first} iki {last} nieko nesuplanuota</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln kontaktas</numerusform>
            <numerusform>%Ln kontaktai</numerusform>
            <numerusform>%Ln kontaktų</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Taikyti</translation>
    </message>
    <message>
        <source>Apply a playbook</source>
        <translation>Taikyti scenarijų</translation>
    </message>
    <message>
        <source>Applying {name}</source>
        <translation>Taikomas scenarijus „{name}“</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Skaičiuojama nuo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Keisti…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>For {busy} of them it is at work already: they are left out.</source>
        <translation>Daliai jų ({busy}) scenarijus jau vykdomas: šie kontaktai praleidžiami.</translation>
    </message>
    <message>
        <source>It has no steps yet.</source>
        <translation>Jame dar nėra žingsnių.</translation>
    </message>
    <message>
        <source>It is at work already; stop it first to begin again.</source>
        <translation>Jis jau vykdomas; kad pradėtumėte iš naujo, pirmiau sustabdykite.</translation>
    </message>
    <message>
        <source>It is at work for all of them already.</source>
        <translation>Jis jau vykdomas visiems.</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Scenarijus</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln nepavyko perskaityti</numerusform>
            <numerusform>%Ln nepavyko perskaityti</numerusform>
            <numerusform>%Ln nepavyko perskaityti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>%Ln jau yra</numerusform>
            <numerusform>%Ln jau yra</numerusform>
            <numerusform>%Ln jau yra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out; they are in {file}</source>
        <translation>
            <numerusform>%Ln praleista; ji yra faile {file}</numerusform>
            <numerusform>%Ln praleistos; jos yra faile {file}</numerusform>
            <numerusform>%Ln praleistų; jos yra faile {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new contacts</source>
        <translation>
            <numerusform>%Ln naujas kontaktas</numerusform>
            <numerusform>%Ln nauji kontaktai</numerusform>
            <numerusform>%Ln naujų kontaktų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of nobody in your contacts</source>
        <translation>
            <numerusform>%Ln – ne jūsų kontaktų</numerusform>
            <numerusform>%Ln – ne jūsų kontaktų</numerusform>
            <numerusform>%Ln – ne jūsų kontaktų</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>El. laiškai</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln activities</source>
        <translation>
            <numerusform>Importuota %Ln veikla</numerusform>
            <numerusform>Importuotos %Ln veiklos</numerusform>
            <numerusform>Importuota %Ln veiklų</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported one activity</source>
        <translation>Importuota viena veikla</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importuojama: {file}</translation>
    </message>
    <message>
        <source>Reading e-mails</source>
        <translation>Skaitomi el. laiškai</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>Skaitoma: {file}</translation>
    </message>
    <message>
        <source>Record e-mails</source>
        <translation>Registruoti el. laiškus</translation>
    </message>
    <message numerus="yes">
        <source>Recorded %Ln e-mails</source>
        <translation>
            <numerusform>Užregistruotas %Ln el. laiškas</numerusform>
            <numerusform>Užregistruoti %Ln el. laiškai</numerusform>
            <numerusform>Užregistruota %Ln el. laiškų</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded one e-mail</source>
        <translation>Užregistruotas vienas el. laiškas</translation>
    </message>
    <message>
        <source>Recording e-mails</source>
        <translation>Registruojami el. laiškai</translation>
    </message>
    <message>
        <source>There was no e-mail</source>
        <translation>El. laiškų nebuvo</translation>
    </message>
    <message>
        <source>one new contact</source>
        <translation>vienas naujas kontaktas</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message numerus="yes">
        <source>No backup for %Ln days</source>
        <translation>
            <numerusform>Atsarginė kopija nekurta jau %Ln dieną</numerusform>
            <numerusform>Atsarginė kopija nekurta jau %Ln dienas</numerusform>
            <numerusform>Atsarginė kopija nekurta jau %Ln dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup failed</source>
        <translation>Atsarginės kopijos sukurti nepavyko</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Before a new passphrase</source>
        <translation>Prieš naują slaptafrazę</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>Prieš taisymą</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Prieš atkūrimą</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>Prieš importavimą</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Prieš atnaujinimą</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Rankiniu būdu</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktai</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Kasdien</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Sukurta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dydis</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Priežastis</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>neperskaitoma</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>All files</source>
        <translation>Visi failai</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Kurti kopiją dabar</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>Kopijuoti į failą</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>Kopijuoti į failą…</translation>
    </message>
    <message>
        <source>Backed up and checked: {file}</source>
        <translation>Sukurta ir patikrinta: {file}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Kuriama atsarginė kopija</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Atsarginės kopijos</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Atsarginės kopijos (*.db)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Nutraukta; niekas nepakeista.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Ištrinti…</translation>
    </message>
    <message>
        <source>One is made each day, and before imports of more than 1,000 rows, updates, repairs and restores; kept are seven days, four weeks and twelve months.</source>
        <translation>Kopija kuriama kasdien ir prieš importuojant daugiau kaip 1 000 eilučių, atnaujinant, taisant ir atkuriant; saugomos septynių dienų, keturių savaičių ir dvylikos mėnesių kopijos.</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Atkurti iš failo</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Atkurti iš failo…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Atkurti…</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Atkuriama</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Rodyti aplanką</translation>
    </message>
    <message>
        <source>The latest backup is of {moment}.</source>
        <translation>Naujausia kopija: {moment}.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day on which something is written.</source>
        <translation>Atsarginės kopijos dar nėra. Ji kuriama kiekvieną dieną, kai kas nors įrašoma.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>More</source>
        <translation>Daugiau</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Copied</source>
        <translation>Nukopijuota</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopijuoti</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tęsti</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost, and you can go on.</source>
        <translation>Įrašyti duomenys neprarasti; galite tęsti.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Atverti aplanką</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>Įvyko netikėta klaida</translation>
    </message>
    <message>
        <source>The details are in the log, without anything from your contacts:</source>
        <translation>Išsamiau – žurnale; jūsų kontaktų duomenų jame nėra:</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>Something unexpected went wrong again; the log tells more.</source>
        <translation>Vėl įvyko netikėta klaida; daugiau – žurnale.</translation>
    </message>
</context>
<context>
    <name>BulkWork</name>
    <message>
        <source>Add tags…</source>
        <translation>Pridėti žymas…</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Paskirti</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln contacts</source>
        <translation>
            <numerusform>Paskirti atsakingą %Ln kontaktui</numerusform>
            <numerusform>Paskirti atsakingą %Ln kontaktams</numerusform>
            <numerusform>Paskirti atsakingą %Ln kontaktų</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign one contact</source>
        <translation>Paskirti atsakingą vienam kontaktui</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Paskirti…</translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln contacts</source>
        <translation>
            <numerusform>Keičiamas %Ln kontaktas</numerusform>
            <numerusform>Keičiami %Ln kontaktai</numerusform>
            <numerusform>Keičiama %Ln kontaktų</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing one contact</source>
        <translation>Keičiamas vienas kontaktas</translation>
    </message>
    <message>
        <source>Edit a field…</source>
        <translation>Keisti lauką…</translation>
    </message>
    <message numerus="yes">
        <source>Find and replace in %Ln contacts</source>
        <translation>
            <numerusform>Rasti ir pakeisti %Ln kontakte</numerusform>
            <numerusform>Rasti ir pakeisti %Ln kontaktuose</numerusform>
            <numerusform>Rasti ir pakeisti %Ln kontaktų</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace in one contact</source>
        <translation>Rasti ir pakeisti viename kontakte</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Rasti ir pakeisti…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Sujungti…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niekam</translation>
    </message>
    <message>
        <source>None of them has a tag.</source>
        <translation>Nė vienas neturi žymų.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Kitam…</translation>
    </message>
    <message>
        <source>Plan an activity…</source>
        <translation>Planuoti veiklą…</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln contacts</source>
        <translation>
            <numerusform>Žymėti %Ln kontaktą</numerusform>
            <numerusform>Žymėti %Ln kontaktus</numerusform>
            <numerusform>Žymėti %Ln kontaktų</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag one contact</source>
        <translation>Žymėti vieną kontaktą</translation>
    </message>
    <message>
        <source>Take tags away…</source>
        <translation>Nuimti žymas…</translation>
    </message>
    <message>
        <source>They were so already; nothing was changed.</source>
        <translation>Taip jau buvo; niekas nepakeista.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>any time</source>
        <translation>bet kada</translation>
    </message>
    <message>
        <source>at the same time as another of yours</source>
        <translation>tuo pačiu metu kaip kita jūsų veikla</translation>
    </message>
    <message>
        <source>done</source>
        <translation>atlikta</translation>
    </message>
    <message>
        <source>late</source>
        <translation>vėluoja</translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation>atsakingas asmuo – {name}</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>kartojasi</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>{number} savaitė</translation>
    </message>
</context>
<context>
    <name>CalendarActions</name>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Keisti…</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Suplanuota</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>Rodyti kontaktą</translation>
    </message>
    <message>
        <source>What is to be deleted?</source>
        <translation>Ką ištrinti?</translation>
    </message>
    <message>
        <source>What is to be moved?</source>
        <translation>Ką perkelti?</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Agenda</source>
        <translation>Darbotvarkė</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atgal</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Visų</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mėnuo</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Pirmyn</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šiandien</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Savaitė</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln pakeista</numerusform>
            <numerusform>%Ln pakeistos</numerusform>
            <numerusform>%Ln pakeista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>%Ln jau yra</numerusform>
            <numerusform>%Ln jau yra</numerusform>
            <numerusform>%Ln jau yra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln praleista</numerusform>
            <numerusform>%Ln praleistos</numerusform>
            <numerusform>%Ln praleista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nauja</numerusform>
            <numerusform>%Ln naujos</numerusform>
            <numerusform>%Ln naujų</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Veikla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Changes: {what}</source>
        <translation>Keičia: {what}</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Jau yra</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln activities</source>
        <translation>
            <numerusform>Importuoti %Ln veiklą</numerusform>
            <numerusform>Importuoti %Ln veiklas</numerusform>
            <numerusform>Importuoti %Ln veiklų</numerusform>
        </translation>
    </message>
    <message>
        <source>Import one activity</source>
        <translation>Importuoti vieną veiklą</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Praleista: {why}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Eilutė</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nauja</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Kas bus daroma</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Agenda</source>
        <translation>Darbotvarkė</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendorius</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mėnuo</translation>
    </message>
</context>
<context>
    <name>CallLine</name>
    <message>
        <source>Stop</source>
        <translation>Stabdyti</translation>
    </message>
    <message>
        <source>The call is over: record it</source>
        <translation>Pokalbis baigtas: užregistruokite jį</translation>
    </message>
</context>
<context>
    <name>CallMinutes</name>
    <message>
        <source>Do not record how long it took</source>
        <translation>Neregistruoti, kiek truko</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stabdyti</translation>
    </message>
    <message>
        <source>Time the call</source>
        <translation>Matuoti pokalbio laiką</translation>
    </message>
</context>
<context>
    <name>CellGroup</name>
    <message>
        <source>Company</source>
        <translation>Įmonė</translation>
    </message>
    <message>
        <source>Never leaves this computer</source>
        <translation>Niekada nepalieka šio kompiuterio</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Asmuo</translation>
    </message>
</context>
<context>
    <name>CertainLine</name>
    <message numerus="yes">
        <source>%Ln pairs have the same name and the same e-mail address.</source>
        <translation>
            <numerusform>%Ln poros vardas ir el. paštas sutampa.</numerusform>
            <numerusform>%Ln porų vardas ir el. paštas sutampa.</numerusform>
            <numerusform>%Ln porų vardas ir el. paštas sutampa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln pairs as it is proposed? Each can be undone by itself, or all at once here.</source>
        <translation>
            <numerusform>Sujungti %Ln porą, kaip siūloma? Kiekvieną galima atšaukti atskirai arba čia visas iš karto.</numerusform>
            <numerusform>Sujungti %Ln poras, kaip siūloma? Kiekvieną galima atšaukti atskirai arba čia visas iš karto.</numerusform>
            <numerusform>Sujungti %Ln porų, kaip siūloma? Kiekvieną galima atšaukti atskirai arba čia visas iš karto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge all %Ln…</source>
        <translation>
            <numerusform>Sujungti visas (%Ln)…</numerusform>
            <numerusform>Sujungti visas (%Ln)…</numerusform>
            <numerusform>Sujungti visas (%Ln)…</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message numerus="yes">
        <source>Yes, merge %Ln</source>
        <translation>
            <numerusform>Taip, sujungti %Ln</numerusform>
            <numerusform>Taip, sujungti %Ln</numerusform>
            <numerusform>Taip, sujungti %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Pakeisti</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Pakeisti slaptafrazę</translation>
    </message>
    <message>
        <source>Contacts, files and backups in the workspace are encrypted. Copies that were made elsewhere stay as they are, and so does what others have in the office&apos;s folder. The window closes for a moment.</source>
        <translation>Darbo srityje esantys kontaktai, failai ir atsarginės kopijos užšifruojami. Kitur padarytos kopijos lieka, kokios buvo, kaip ir tai, ką kiti turi biuro aplanke. Langas trumpam užveriamas.</translation>
    </message>
    <message>
        <source>Contacts, files and backups in the workspace are written in plain: whoever can read this computer&apos;s disk can read them. The window closes for a moment.</source>
        <translation>Darbo srityje esantys kontaktai, failai ir atsarginės kopijos įrašomi nešifruoti: juos perskaitys kiekvienas, galintis skaityti šio kompiuterio diską. Langas trumpam užveriamas.</translation>
    </message>
    <message>
        <source>Delete the backups here ({count}) instead of encrypting them too</source>
        <translation>Čia esančias atsargines kopijas ({count}) ištrinti, užuot jas irgi užšifravus</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>Šifruoti</translation>
    </message>
    <message>
        <source>Everything in the workspace opens with the new passphrase only, backups too; copies elsewhere keep the one they have. The window closes for a moment.</source>
        <translation>Viskas darbo srityje, taip pat atsarginės kopijos, atveriama tik naująja slaptafraze; kopijos kitur lieka su savąja. Langas trumpam užveriamas.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Nauja slaptafrazė</translation>
    </message>
    <message>
        <source>Nobody can open the workspace if the passphrase is forgotten: there is no other way in.</source>
        <translation>Pamiršus slaptafrazę darbo srities niekas neatvers: kito kelio nėra.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Dar kartą</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Dabartinė slaptafrazė</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Pašalinti</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Pašalinti slaptafrazę</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>Nustatyti slaptafrazę</translation>
    </message>
    <message>
        <source>The two are not the same; type it once more.</source>
        <translation>Slaptafrazės nesutampa; įveskite dar kartą.</translation>
    </message>
    <message>
        <source>This is not the present passphrase; try again.</source>
        <translation>Tai ne dabartinė slaptafrazė; bandykite dar kartą.</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Nutraukta; niekas nepakeista.</translation>
    </message>
    <message>
        <source>Check the workspace</source>
        <translation>Tikrinti darbo sritį</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Tikrinama…</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Viskas gerai.</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>Kiek jau patikrinta</translation>
    </message>
    <message>
        <source>Last looked at on {day}.</source>
        <translation>Paskutinį kartą tikrinta {day}.</translation>
    </message>
    <message>
        <source>Looks at the database, every record and its history, search, lists and attached files.</source>
        <translation>Tikrinama duomenų bazė, visi įrašai ir jų istorija, paieška, sąrašai ir pridėti failai.</translation>
    </message>
    <message>
        <source>Not everything is as it should be.</source>
        <translation>Ne viskas gerai.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Taisyti</translation>
    </message>
    <message>
        <source>Repaired: everything is as it should be. How it was before is among the backups.</source>
        <translation>Sutaisyta: viskas gerai. Kaip buvo prieš tai, rasite tarp atsarginių kopijų.</translation>
    </message>
    <message>
        <source>Repairing …</source>
        <translation>Taisoma…</translation>
    </message>
    <message>
        <source>What is left could not be repaired.</source>
        <translation>Likusių problemų ištaisyti nepavyko.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete takes it away</source>
        <translation>Delete – pašalinti</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>A new label</source>
        <translation>Naujas duomenų tipas</translation>
    </message>
    <message>
        <source>A new result, such as Signed</source>
        <translation>Naujas rezultatas, pvz., Pasirašyta</translation>
    </message>
    <message>
        <source>A new status</source>
        <translation>Nauja būsena</translation>
    </message>
    <message>
        <source>A new tier</source>
        <translation>Naujas lygis</translation>
    </message>
    <message>
        <source>A new type, such as Demo</source>
        <translation>Naujas veiklos tipas, pvz., Demonstracija</translation>
    </message>
    <message>
        <source>Activity types</source>
        <translation>Veiklų tipai</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Spalva</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Slėpti</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Naudojama</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Palaikyti ryšį</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Duomenų tipai</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Kaip</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Only what no record holds can be deleted; merge it into another.</source>
        <translation>Ištrinti galima tik tai, kas nenaudojama nė viename įraše; kita sujunkite.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Rezultatai</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Reiškia</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Vėl rodyti</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Būsenos</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>Lygiai</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>paslėpta</translation>
    </message>
</context>
<context>
    <name>Click</name>
    <message>
        <source>(Did you mean one of: {possibilities}?)</source>
        <translation>(Gal turėjote omenyje vieną iš: {possibilities}?)</translation>
    </message>
    <message>
        <source>(Possible options: {possibilities})</source>
        <translation>(Galimos parinktys: {possibilities})</translation>
    </message>
    <message>
        <source>Aborted!</source>
        <translation>Nutraukta!</translation>
    </message>
    <message>
        <source>Argument {name!r} takes {nargs} values.</source>
        <translation>Argumentui {name!r} reikia {nargs} reikšmių.</translation>
    </message>
    <message>
        <source>Choose from:
	{choices}</source>
        <translation>Pasirinkite iš:
	{choices}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komandos</translation>
    </message>
    <message>
        <source>Did you mean {possibility}?</source>
        <translation>Gal turėjote omenyje {possibility}?</translation>
    </message>
    <message>
        <source>Error: invalid input</source>
        <translation>Klaida: netinkama įvestis</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>Klaida: {message}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({args})</source>
        <translation>Netikėtas papildomas argumentas ({args})</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({args})</source>
        <translation>Netikėti papildomi argumentai ({args})</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>Netinkama {param_hint} reikšmė: {message}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>Netinkama reikšmė: {message}</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>Trūksta argumento</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>Trūksta parinkties</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>Nėra komandos {name!r}.</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>Nėra parinkties {name!r}.</translation>
    </message>
    <message>
        <source>No such option: {name}</source>
        <translation>Nėra parinkties: {name}</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>Parinktis {name!r} neturi reikšmės.</translation>
    </message>
    <message>
        <source>Option {name!r} requires an argument.</source>
        <translation>Parinkčiai {name!r} reikia argumento.</translation>
    </message>
    <message>
        <source>Option {name!r} requires {nargs} arguments.</source>
        <translation>Parinkčiai {name!r} reikia {nargs} argumentų.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Parinktys</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>Pagalba: &apos;{command} {option}&apos;.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Naudojimas:</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>numatyta: {default}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>būtina</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} nėra tinkama {number_type} reikšmė.</translation>
    </message>
    <message>
        <source>{value!r} is not one of {choices}.</source>
        <translation>{value!r} nėra viena iš {choices}.</translation>
    </message>
    <message>
        <source>{value!r} is not {choice}.</source>
        <translation>{value!r} nėra {choice}.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} nepatenka į intervalą {range}.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Copied the picture</source>
        <translation>Paveikslėlis nukopijuotas</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Kopijuoti paveikslėlį</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Piešinys</translation>
    </message>
    <message>
        <source>Not in it, so that it can be read: {fields}.</source>
        <translation>Kode nėra (kad būtų galima nuskaityti): {fields}.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Paveikslėlis</translation>
    </message>
    <message>
        <source>Point the camera of a phone at it.</source>
        <translation>Nukreipkite į jį telefono kamerą.</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>{name}: QR kodas</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>Įrašyti kodą</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>Įrašyta: {name}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Įrašyti…</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>adresai</translation>
    </message>
    <message>
        <source>custom fields</source>
        <translation>papildomi laukai</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>further e-mail addresses</source>
        <translation>kiti el. pašto adresai</translation>
    </message>
    <message>
        <source>further phone numbers</source>
        <translation>kiti telefono numeriai</translation>
    </message>
    <message>
        <source>messengers</source>
        <translation>pokalbių programos</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>pastabos</translation>
    </message>
    <message>
        <source>related people</source>
        <translation>susiję asmenys</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>žymos</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>įmonė</translation>
    </message>
    <message>
        <source>the department</source>
        <translation>skyrius</translation>
    </message>
    <message>
        <source>the nickname</source>
        <translation>pravardė</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>nuotrauka</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>pareigos</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>svetainių adresai</translation>
    </message>
    <message>
        <source>what other programs added</source>
        <translation>kitų programų pridėti duomenys</translation>
    </message>
</context>
<context>
    <name>ColdCard</name>
    <message>
        <source>Choose a day, or write what comes next.</source>
        <translation>Pasirinkite dieną arba parašykite, kas toliau.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planuoti</translation>
    </message>
    <message numerus="yes">
        <source>Planned %Ln follow-ups</source>
        <translation>
            <numerusform>Suplanuotas %Ln tolesnis veiksmas</numerusform>
            <numerusform>Suplanuoti %Ln tolesni veiksmai</numerusform>
            <numerusform>Suplanuota %Ln tolesnių veiksmų</numerusform>
        </translation>
    </message>
    <message>
        <source>Planning follow-ups</source>
        <translation>Planuojami tolesni veiksmai</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Add</source>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>Column to add</source>
        <translation>Pridedamas stulpelis</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Stulpeliai</translation>
    </message>
    <message>
        <source>Columns, from the first on</source>
        <translation>Stulpeliai nuo pirmojo</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Praleisti</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Žemyn</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Aukštyn</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns of the plain list</source>
        <translation>Paprastojo sąrašo stulpeliai</translation>
    </message>
    <message>
        <source>Private contacts are never in the list. The identifier always is: it tells whom a row means.</source>
        <translation>Privačių kontaktų sąraše niekada nėra. Identifikatorius visada yra: jis nurodo, kieno eilutė.</translation>
    </message>
</context>
<context>
    <name>ColumnsHeader</name>
    <message>
        <source>Sort by</source>
        <translation>Rikiuoti pagal</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Column</source>
        <translation>Stulpelis</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Pavyzdžiai</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Įrašoma į</translation>
    </message>
    <message>
        <source>New field “{name}”</source>
        <translation>Naujas laukas „{name}“</translation>
    </message>
    <message>
        <source>New field “{name}”, {type}</source>
        <translation>Naujas laukas „{name}“, {type}</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns</source>
        <translation>Stulpeliai</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Naujas laukas</translation>
    </message>
    <message>
        <source>New field “{name}”</source>
        <translation>Naujas laukas „{name}“</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Naujas laukas…</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Papildomi laukai</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Naudoti</translation>
    </message>
    <message>
        <source>With another name…</source>
        <translation>Kitu pavadinimu…</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%Ln activities that others take part in stay with their words.</source>
        <translation>
            <numerusform>%Ln veikla, kurioje dalyvauja ir kiti, lieka su savo tekstu.</numerusform>
            <numerusform>%Ln veiklos, kuriose dalyvauja ir kiti, lieka su savo tekstais.</numerusform>
            <numerusform>%Ln veiklų, kuriose dalyvauja ir kiti, lieka su savo tekstais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups with it.</source>
        <translation>
            <numerusform>Kartu – %Ln atsarginė kopija.</numerusform>
            <numerusform>Kartu – %Ln atsarginės kopijos.</numerusform>
            <numerusform>Kartu – %Ln atsarginių kopijų.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>sukurtas %Ln</numerusform>
            <numerusform>sukurti %Ln</numerusform>
            <numerusform>sukurta %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails recorded</source>
        <translation>
            <numerusform>užregistruotas %Ln el. laiškas</numerusform>
            <numerusform>užregistruoti %Ln el. laiškai</numerusform>
            <numerusform>užregistruota %Ln el. laiškų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails would be recorded</source>
        <translation>
            <numerusform>būtų užregistruotas %Ln el. laiškas</numerusform>
            <numerusform>būtų užregistruoti %Ln el. laiškai</numerusform>
            <numerusform>būtų užregistruota %Ln el. laiškų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exported to {file}</source>
        <translation>
            <numerusform>Eksportuotas %Ln į {file}</numerusform>
            <numerusform>Eksportuoti %Ln į {file}</numerusform>
            <numerusform>Eksportuota %Ln į {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln healed</source>
        <translation>
            <numerusform>pataisytas %Ln</numerusform>
            <numerusform>pataisyti %Ln</numerusform>
            <numerusform>pataisyta %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>%Ln jau yra</numerusform>
            <numerusform>%Ln jau yra</numerusform>
            <numerusform>%Ln jau yra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln made-up contacts added</source>
        <translation>
            <numerusform>Pridėtas %Ln pramanytas kontaktas</numerusform>
            <numerusform>Pridėti %Ln pramanyti kontaktai</numerusform>
            <numerusform>Pridėta %Ln pramanytų kontaktų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged</source>
        <translation>
            <numerusform>sujungtas %Ln</numerusform>
            <numerusform>sujungti %Ln</numerusform>
            <numerusform>sujungta %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of nobody in the contacts</source>
        <translation>
            <numerusform>%Ln ne iš kontaktų</numerusform>
            <numerusform>%Ln ne iš kontaktų</numerusform>
            <numerusform>%Ln ne iš kontaktų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other contacts are found with the name; look through them.</source>
        <translation>
            <numerusform>Šiuo vardu randamas dar %Ln kontaktas; peržiūrėkite jį.</numerusform>
            <numerusform>Šiuo vardu randami dar %Ln kontaktai; peržiūrėkite juos.</numerusform>
            <numerusform>Šiuo vardu randama dar %Ln kontaktų; peržiūrėkite juos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln published</source>
        <translation>
            <numerusform>paskelbtas %Ln</numerusform>
            <numerusform>paskelbti %Ln</numerusform>
            <numerusform>paskelbta %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln atmesta</numerusform>
            <numerusform>%Ln atmestos</numerusform>
            <numerusform>%Ln atmesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>nepakitęs %Ln</numerusform>
            <numerusform>nepakitę %Ln</numerusform>
            <numerusform>nepakitusių %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>atnaujintas %Ln</numerusform>
            <numerusform>atnaujinti %Ln</numerusform>
            <numerusform>atnaujinta %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be created</source>
        <translation>
            <numerusform>būtų sukurtas %Ln</numerusform>
            <numerusform>būtų sukurti %Ln</numerusform>
            <numerusform>būtų sukurta %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be updated</source>
        <translation>
            <numerusform>būtų atnaujintas %Ln</numerusform>
            <numerusform>būtų atnaujinti %Ln</numerusform>
            <numerusform>būtų atnaujinta %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(atšaukta)</translation>
    </message>
    <message>
        <source>--not-same or --perhaps-same, not both</source>
        <translation>--not-same arba --perhaps-same, ne abu</translation>
    </message>
    <message>
        <source>A TOML file that says which column goes where.</source>
        <translation>TOML failas, nurodantis, į kurį lauką įrašomas kiekvienas stulpelis.</translation>
    </message>
    <message>
        <source>Added activity</source>
        <translation>Pridėta veikla</translation>
    </message>
    <message>
        <source>Added contact</source>
        <translation>Pridėtas kontaktas</translation>
    </message>
    <message>
        <source>All of them, not only the first 50 of each group.</source>
        <translation>Visi, ne tik pirmieji 50 iš kiekvienos grupės.</translation>
    </message>
    <message>
        <source>All that is held is in {file}</source>
        <translation>Viskas, kas saugoma, yra čia: {file}</translation>
    </message>
    <message>
        <source>An offline-first contact manager. Without a command it opens the window.</source>
        <translation>Kontaktų tvarkyklė, veikianti ir be interneto. Be komandos atveria langą.</translation>
    </message>
    <message>
        <source>Another program reads the workspace&apos;s file, so it still holds bytes; erase again.</source>
        <translation>Darbo srities failą skaito kita programa, todėl jame dar liko baitų; ištrinkite dar kartą.</translation>
    </message>
    <message>
        <source>As it stood at the end of this day or time, such as 2026-12-24.</source>
        <translation>Kaip buvo šios dienos pabaigoje ar šiuo laiku, pvz., 2026-12-24.</translation>
    </message>
    <message>
        <source>At most so many pairs.</source>
        <translation>Daugiausia tiek porų.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>Daugiausia tiek.</translation>
    </message>
    <message>
        <source>At most so many; without --json 50 by default.</source>
        <translation>Daugiausia tiek; be --json numatyta 50.</translation>
    </message>
    <message>
        <source>Backed up to {file}</source>
        <translation>Atsarginė kopija sukurta: {file}</translation>
    </message>
    <message>
        <source>Backups hold the person until they are deleted: {files}</source>
        <translation>Atsarginėse kopijose asmuo lieka, kol jos neištrintos: {files}</translation>
    </message>
    <message>
        <source>Bring back what the latest undo took.</source>
        <translation>Grąžinti, ką paskutinį kartą atšaukėte.</translation>
    </message>
    <message>
        <source>Cancelled; the backup of the day is made after the next command that writes.</source>
        <translation>Nutraukta; dienos atsarginė kopija bus sukurta po kitos rašančios komandos.</translation>
    </message>
    <message>
        <source>Cancelled; what was not finished is as it was before.</source>
        <translation>Nutraukta; kas nebaigta, liko kaip buvo.</translation>
    </message>
    <message>
        <source>Complete an open activity with a result, and plan the next step.</source>
        <translation>Pažymėti veiklą kaip atliktą, nurodyti rezultatą ir suplanuoti kitą žingsnį.</translation>
    </message>
    <message>
        <source>Completed: {result}</source>
        <translation>Atlikta: {result}</translation>
    </message>
    <message>
        <source>Delete the backups in the workspace instead of encrypting them.</source>
        <translation>Atsargines kopijas darbo srityje ištrinti, o ne užšifruoti.</translation>
    </message>
    <message>
        <source>Draw a view to a PNG, without a screen.</source>
        <translation>Nupiešti rodinį į PNG be ekrano.</translation>
    </message>
    <message>
        <source>Edit fields: title=Director phones.mobile=+370… addresses.work.city=Vilnius custom.Size=42 tags=a,b.</source>
        <translation>Keisti laukus: title=Director phones.mobile=+370… addresses.work.city=Vilnius custom.Size=42 tags=a,b.</translation>
    </message>
    <message>
        <source>Encrypt the workspace with a passphrase, change it, or remove it.

A new one is asked for, or taken from CRM_DESKTOP_NEW_PASSPHRASE; the present one as for every command. Nobody can help who forgets it. Backups in the workspace follow; copies elsewhere stay as they are.</source>
        <translation>Užšifruoti darbo sritį slaptafraze, ją pakeisti arba pašalinti.

Naujos klausiama arba ji imama iš CRM_DESKTOP_NEW_PASSPHRASE; dabartinės – kaip kiekvienai komandai. Ją pamiršus niekas nepadės. Atsarginės kopijos darbo srityje keičiamos kartu; kopijos kitur lieka, kokios buvo.</translation>
    </message>
    <message>
        <source>Erase a contact for good, with history, files and activities of nobody else; says what remains.</source>
        <translation>Visam laikui ištrinti kontaktą su istorija, failais ir veiklomis, kuriose daugiau niekas nedalyvauja; pasakoma, kas lieka.</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>Ištrinta visam laikui.</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>Viskas gerai.</translation>
    </message>
    <message>
        <source>Files that were exported, copies of this folder, prints and e-mails are beyond reach.</source>
        <translation>Eksportuotų failų, šio aplanko kopijų, spaudinių ir el. laiškų programa ištrinti negali.</translation>
    </message>
    <message>
        <source>Fill an empty workspace with made-up data.</source>
        <translation>Užpildyti tuščią darbo sritį pramanytais duomenimis.</translation>
    </message>
    <message>
        <source>Going cold</source>
        <translation>Vėsta</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>Kiek.</translation>
    </message>
    <message>
        <source>Ignored, as it makes no sense here: {words}</source>
        <translation>Praleista, nes čia neturi prasmės: {words}</translation>
    </message>
    <message>
        <source>Import without a backup?</source>
        <translation>Importuoti be atsarginės kopijos?</translation>
    </message>
    <message>
        <source>Just these columns, such as name,emails.work,phones.1,custom.Size.</source>
        <translation>Tik šie stulpeliai, pvz., name,emails.work,phones.1,custom.Size.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Vėliau</translation>
    </message>
    <message>
        <source>List pairs of contacts that may be one, the likeliest first, with a score from 0 to 1 and the reasons.</source>
        <translation>Išvardyti poras kontaktų, kurie gali būti tas pats, nuo labiausiai tikėtinos, su įverčiu nuo 0 iki 1 ir priežastimis.</translation>
    </message>
    <message>
        <source>List the contacts that a search finds, by name.</source>
        <translation>Išvardyti paieškos rastus kontaktus pagal vardą.</translation>
    </message>
    <message>
        <source>List what was done, newest first; of one contact or activity, its changes.</source>
        <translation>Išvardyti, kas atlikta, nuo naujausio; nurodžius kontaktą ar veiklą – jų pakeitimus.</translation>
    </message>
    <message>
        <source>Make a verified copy among the backups of the workspace; or a FILE elsewhere, which holds attachments, too.</source>
        <translation>Sukurti patikrintą kopiją tarp darbo srities atsarginių kopijų arba kitur, faile FILE, kuriame yra ir priedai.</translation>
    </message>
    <message>
        <source>Make no backup before more than 1,000 rows.</source>
        <translation>Nekurti atsarginės kopijos prieš importuojant daugiau kaip 1 000 eilučių.</translation>
    </message>
    <message>
        <source>Make one contact of two or more: the first, which gets everything.</source>
        <translation>Iš dviejų ar daugiau kontaktų padaryti vieną: pirmąjį, kuris gauna viską.</translation>
    </message>
    <message>
        <source>Mend what can be, after a backup, and check again.</source>
        <translation>Sutaisyti, ką galima, sukūrus atsarginę kopiją, ir patikrinti dar kartą.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln contacts; undo takes it back.</source>
        <translation>
            <numerusform>Sujungtas %Ln kontaktas; undo tai atšaukia.</numerusform>
            <numerusform>Sujungti %Ln kontaktai; undo tai atšaukia.</numerusform>
            <numerusform>Sujungta %Ln kontaktų; undo tai atšaukia.</numerusform>
        </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>Nauja slaptafrazė: </translation>
    </message>
    <message>
        <source>No duplicates found.</source>
        <translation>Dublikatų nerasta.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nieko nerasta.</translation>
    </message>
    <message>
        <source>Nothing of it was imported; --no-backup imports without a backup.</source>
        <translation>Nieko neimportuota; --no-backup importuoja be atsarginės kopijos.</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>Nėra ko keisti.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Neatliktų darbų nėra.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Dar nieko.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>Dar kartą: </translation>
    </message>
    <message>
        <source>One activity that others take part in stays with its words.</source>
        <translation>Viena veikla, kurioje dalyvauja ir kiti, lieka su savo tekstu.</translation>
    </message>
    <message>
        <source>One backup with it.</source>
        <translation>Kartu – viena atsarginė kopija.</translation>
    </message>
    <message>
        <source>One made-up contact added</source>
        <translation>Pridėtas vienas pramanytas kontaktas</translation>
    </message>
    <message>
        <source>One other contact is found with the name; look through it.</source>
        <translation>Šiuo vardu randamas dar vienas kontaktas; peržiūrėkite jį.</translation>
    </message>
    <message>
        <source>Only the contacts that this search finds.</source>
        <translation>Tik šios paieškos rasti kontaktai.</translation>
    </message>
    <message>
        <source>Only what is quick to look at.</source>
        <translation>Tik tai, kas greitai patikrinama.</translation>
    </message>
    <message>
        <source>Open follow-ups: overdue, today, this week, later, going cold.</source>
        <translation>Neatlikti tolesni veiksmai: pavėluota, šiandien, šią savaitę, vėliau, vėsta.</translation>
    </message>
    <message>
        <source>Open the window (the default), with files to take in; a tel: or mailto: link shows whom it reaches. A window that shows the workspace already comes to the front instead.</source>
        <translation>Atverti langą (numatyta) ir paimti failus; nuoroda tel: ar mailto: parodo, su kuo susisiekiama. Jei darbo sritis jau rodoma lange, jis iškeliamas į priekį.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Pavėluota</translation>
    </message>
    <message>
        <source>Passphrase of {name}: </source>
        <translation>{name} slaptafrazė: </translation>
    </message>
    <message>
        <source>Print exactly one JSON value.</source>
        <translation>Išvesti lygiai vieną JSON reikšmę.</translation>
    </message>
    <message>
        <source>Put a backup back. What is there now is backed up before, so that this can be taken back in the same way.</source>
        <translation>Atkurti atsarginę kopiją. Kas yra dabar, prieš tai nukopijuojama, todėl tuo pačiu būdu viską galima grąžinti.</translation>
    </message>
    <message>
        <source>Quick entry in plain words: add call Ana tomorrow 3pm re: quote.</source>
        <translation>Greitas įvedimas paprastais žodžiais: add skambinti Anai rytoj 15:00 dėl pasiūlymo.</translation>
    </message>
    <message>
        <source>Read as this format; by default it is recognised.</source>
        <translation>Skaityti šiuo formatu; numatyta – atpažįstamas.</translation>
    </message>
    <message>
        <source>Read contacts from files; each file is one batch, undone at once. A file that cannot be read stops no other.

Calendars (.ics) become activities, each known again by the UID that its program gave it. E-mails (.eml, .msg) become activities of the contacts whose addresses are in them, all in one batch.</source>
        <translation>Skaityti kontaktus iš failų; kiekvienas failas yra vienas veiksmas, atšaukiamas visas iš karto. Neperskaitomas failas kitų nestabdo.

Kalendoriai (.ics) tampa veiklomis, kiekviena vėl atpažįstama pagal UID, kurį davė jos programa. El. laiškai (.eml, .msg) tampa veiklomis kontaktų, kurių adresai juose yra, visi vienu veiksmu.</translation>
    </message>
    <message>
        <source>Read in this encoding; by default it is found.</source>
        <translation>Skaityti šia koduote; numatyta – nustatoma automatiškai.</translation>
    </message>
    <message>
        <source>Record something done with a contact, and the next step.</source>
        <translation>Užregistruoti, kas nuveikta su kontaktu, ir kitą žingsnį.</translation>
    </message>
    <message>
        <source>Recorded: {what}</source>
        <translation>Užregistruota: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln contacts from {file}.</source>
        <translation>
            <numerusform>Iš {file} atkurtas %Ln kontaktas.</numerusform>
            <numerusform>Iš {file} atkurti %Ln kontaktai.</numerusform>
            <numerusform>Iš {file} atkurta %Ln kontaktų.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored one contact from {file}.</source>
        <translation>Iš {file} atkurtas vienas kontaktas.</translation>
    </message>
    <message>
        <source>Rows that an import could not read name the person: {files}</source>
        <translation>Asmuo minimas eilutėse, kurių importuojant perskaityti nepavyko: {files}</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged workspace into a new one in FOLDER; the damaged one stays as it is.</source>
        <translation>Iš sugadintos darbo srities išsaugoti, ką galima perskaityti, į naują aplanke FOLDER; sugadinta lieka, kokia buvo.</translation>
    </message>
    <message>
        <source>Say that these two are not the same.</source>
        <translation>Pažymėti, kad šie du kontaktai skirtingi.</translation>
    </message>
    <message>
        <source>Say what would happen and change nothing.</source>
        <translation>Parodyti, kas įvyktų, ir nieko nekeisti.</translation>
    </message>
    <message>
        <source>Show one contact, whole.</source>
        <translation>Parodyti visą vieną kontaktą.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>Parodyti versiją ir baigti.</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>Parodyti šį pranešimą ir baigti.</translation>
    </message>
    <message>
        <source>Sync once through the office&apos;s folder; FOLDER makes it the office&apos;s, or joins the office there.</source>
        <translation>Vieną kartą sinchronizuoti per biuro aplanką; FOLDER padaro jį biuro aplanku arba prisijungia prie ten esančio biuro.</translation>
    </message>
    <message>
        <source>Take back that they are not the same.</source>
        <translation>Atšaukti žymą, kad jie skirtingi.</translation>
    </message>
    <message>
        <source>Take back the latest action, or the one of that number in the history.</source>
        <translation>Atšaukti paskutinį veiksmą arba istorijoje tuo numeriu pažymėtą.</translation>
    </message>
    <message>
        <source>The contact or activity to show.</source>
        <translation>Rodytinas kontaktas ar veikla.</translation>
    </message>
    <message>
        <source>The full name of the contact, since nothing brings it back.</source>
        <translation>Visas kontakto vardas, nes ištrinto nebebus galima grąžinti.</translation>
    </message>
    <message>
        <source>The next step in plain words: call tomorrow 10am.</source>
        <translation>Kitas žingsnis paprastais žodžiais: skambinti rytoj 10:00.</translation>
    </message>
    <message>
        <source>The office&apos;s folder keeps what was written there before, and the other computers erase the person at their next sync.</source>
        <translation>Biuro aplanke lieka, kas ten įrašyta anksčiau, o kiti kompiuteriai asmenį ištrins per kitą sinchronizavimą.</translation>
    </message>
    <message>
        <source>The rejected rows are in {file}; mend them there and import it.</source>
        <translation>Atmestos eilutės yra faile {file}; pataisykite jas ten ir importuokite.</translation>
    </message>
    <message>
        <source>The same seed makes the same data.</source>
        <translation>Ta pati sėkla sukuria tuos pačius duomenis.</translation>
    </message>
    <message>
        <source>The settings could not be read and were moved to {file}; the defaults are used.</source>
        <translation>Nuostatų perskaityti nepavyko, jos perkeltos į {file}; naudojamos numatytosios.</translation>
    </message>
    <message>
        <source>The sheet of a workbook, by name or number; by default the first with data.</source>
        <translation>Darbaknygės lapas pagal pavadinimą ar numerį; numatyta – pirmas su duomenimis.</translation>
    </message>
    <message>
        <source>The workspace is encrypted.</source>
        <translation>Darbo sritis užšifruota.</translation>
    </message>
    <message>
        <source>The workspace is not as it should be.</source>
        <translation>Darbo srityje ne viskas gerai.</translation>
    </message>
    <message>
        <source>The workspace is not encrypted any more.</source>
        <translation>Darbo sritis nebešifruota.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder; else CRM_DESKTOP_WORKSPACE names it.</source>
        <translation>Darbo srities aplankas; kitaip jį nurodo CRM_DESKTOP_WORKSPACE.</translation>
    </message>
    <message>
        <source>This is a bug in CRM Desktop. Nothing that was saved is lost; where it happened stands in the log, without anything from your contacts: {file}</source>
        <translation>Tai „CRM Desktop“ klaida. Įrašyti duomenys neprarasti; kur ji įvyko, parašyta žurnale, be jūsų kontaktų duomenų: {file}</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Šią savaitę</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šiandien</translation>
    </message>
    <message>
        <source>Verify everything: the database, records against the journal, search and lists, attached files, the office.

Exits with 1 where something is wrong.</source>
        <translation>Patikrinti viską: duomenų bazę, įrašus pagal žurnalą, paiešką ir sąrašus, pridėtus failus, biurą.

Jei kas negerai, baigiama kodu 1.</translation>
    </message>
    <message>
        <source>Waiting for another program that is writing to the workspace; Ctrl C ends that.</source>
        <translation>Laukiama kitos programos, kuri rašo į darbo sritį; Ctrl C tai nutraukia.</translation>
    </message>
    <message>
        <source>What is not in the office&apos;s folder yet goes there once more, and is then erased here.</source>
        <translation>Kas dar nepateko į biuro aplanką, bus ten įrašyta dar kartą, o tada čia ištrinta.</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>Kas pasakyta.</translation>
    </message>
    <message>
        <source>What was there before is in {file}.</source>
        <translation>Kas buvo anksčiau, yra čia: {file}.</translation>
    </message>
    <message>
        <source>When, such as 2026-12-24T15:30; by default now.</source>
        <translation>Kada, pvz., 2026-12-24T15:30; numatyta – dabar.</translation>
    </message>
    <message>
        <source>Whether the system&apos;s key store keeps it; remembered.</source>
        <translation>Ar ją saugoti sistemos raktų saugykloje; pasirinkimas įsimenamas.</translation>
    </message>
    <message>
        <source>Write all that is held about a contact to a new folder, or to one file that ends in .zip.</source>
        <translation>Viską, kas saugoma apie kontaktą, įrašyti į naują aplanką arba į vieną failą, kurio galūnė .zip.</translation>
    </message>
    <message>
        <source>Write contacts to a file: .csv, .xlsx, .vcf or .json; or to .ics their activities.</source>
        <translation>Įrašyti kontaktus į failą: .csv, .xlsx, .vcf ar .json; į .ics – jų veiklas.</translation>
    </message>
    <message>
        <source>Write this format, such as vcard-4.0; by default the file&apos;s suffix says it.</source>
        <translation>Įrašyti šiuo formatu, pvz., vcard-4.0; numatyta – pagal failo galūnę.</translation>
    </message>
    <message>
        <source>as it was, since no passphrase opens it: {file}</source>
        <translation>liko, kaip buvo, nes jokia slaptafrazė jos neatveria: {file}</translation>
    </message>
    <message>
        <source>call, meeting, todo, email, letter, visit, note, or one of your own.</source>
        <translation>call, meeting, todo, email, letter, visit, note arba jūsų pačių.</translation>
    </message>
    <message>
        <source>en, ar, fa, lt, te; by default the system&apos;s.</source>
        <translation>en, ar, fa, lt, te; numatyta – sistemos.</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>kas %Ln dieną</numerusform>
            <numerusform>kas %Ln dienas</numerusform>
            <numerusform>kas %Ln dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>kasdien</translation>
    </message>
    <message>
        <source>full, google, outlook, or the name of a saved one.</source>
        <translation>full, google, outlook arba įrašyto išdėstymo pavadinimas.</translation>
    </message>
    <message>
        <source>it holds bytes that are no text in the encoding of this terminal.</source>
        <translation>jame yra baitų, kurie šio terminalo koduote nėra tekstas.</translation>
    </message>
    <message>
        <source>left as it is: {name}, {field} ({reason})</source>
        <translation>palikta, kaip yra: {name}, {field} ({reason})</translation>
    </message>
    <message>
        <source>mended: {problem}</source>
        <translation>sutaisyta: {problem}</translation>
    </message>
    <message>
        <source>one e-mail recorded</source>
        <translation>užregistruotas vienas el. laiškas</translation>
    </message>
    <message>
        <source>one e-mail would be recorded</source>
        <translation>būtų užregistruotas vienas el. laiškas</translation>
    </message>
    <message>
        <source>reached, held, no answer, left message, wrong number, sent, replied, not interested, or words of your own.</source>
        <translation>reached, held, no answer, left message, wrong number, sent, replied, not interested arba jūsų pačių žodžiai.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>nuo {day}</translation>
    </message>
    <message>
        <source>{file}, line {line}: {what}</source>
        <translation>{file}, {line} eilutė: {what}</translation>
    </message>
    <message>
        <source>{value} is not FIELD=VALUE</source>
        <translation>{value} nėra FIELD=VALUE</translation>
    </message>
    <message>
        <source>{value} is not WIDTHxHEIGHT, such as 1360x850.</source>
        <translation>{value} nėra WIDTHxHEIGHT, pvz., 1360x850.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ir dar %Ln</numerusform>
            <numerusform>… ir dar %Ln</numerusform>
            <numerusform>… ir dar %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more; --all shows them</source>
        <translation>
            <numerusform>… ir dar %Ln; --all parodo visus</numerusform>
            <numerusform>… ir dar %Ln; --all parodo visus</numerusform>
            <numerusform>… ir dar %Ln; --all parodo visus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletionCard</name>
    <message numerus="yes">
        <source>Completed %Ln follow-ups</source>
        <translation>
            <numerusform>Atliktas %Ln tolesnis veiksmas</numerusform>
            <numerusform>Atlikti %Ln tolesni veiksmai</numerusform>
            <numerusform>Atlikta %Ln tolesnių veiksmų</numerusform>
        </translation>
    </message>
    <message>
        <source>Completing follow-ups</source>
        <translation>Žymimi atlikti tolesni veiksmai</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Kitas žingsnis</translation>
    </message>
    <message>
        <source>What was said, what was agreed…</source>
        <translation>Kas pasakyta, kas sutarta…</translation>
    </message>
</context>
<context>
    <name>CompletionPane</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>Pasirinktas %Ln</numerusform>
            <numerusform>Pasirinkti %Ln</numerusform>
            <numerusform>Pasirinkta %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>About this</source>
        <translation>Apie tai</translation>
    </message>
    <message>
        <source>Before this</source>
        <translation>Prieš tai</translation>
    </message>
</context>
<context>
    <name>ContactCells</name>
    <message>
        <source>Company</source>
        <translation>Įmonė</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Skyrius</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Palaikyti ryšį</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rūšis</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Pavardė</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Antras vardas</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pravardė</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Atsakingas</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Kreipinys</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privatus</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Rodoma kaip</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Šaltinis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Priesaga</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Lygis</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pareigos</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>kas %n dieną</numerusform>
            <numerusform>kas %n dienas</numerusform>
            <numerusform>kas %n dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>kasdien</translation>
    </message>
</context>
<context>
    <name>ContactColumns</name>
    <message>
        <source>City</source>
        <translation>Miestas</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Įmonė</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El. paštas</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>Susisiekta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Kitas žingsnis</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Atsakingas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefonas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Lygis</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>nieko nesuplanuota</translation>
    </message>
</context>
<context>
    <name>ContactFiles</name>
    <message>
        <source>Files</source>
        <translation>Failai</translation>
    </message>
</context>
<context>
    <name>ContactHistory</name>
    <message>
        <source>Added</source>
        <translation>Pridėta</translation>
    </message>
    <message>
        <source>Added file {name}</source>
        <translation>Pridėtas failas {name}</translation>
    </message>
    <message>
        <source>Added tag {tag}</source>
        <translation>Pridėta žyma „{tag}“</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Grąžinta</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Pakeista</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Papildomas laukas</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Ištrinta</translation>
    </message>
    <message>
        <source>Formerly: {value}</source>
        <translation>Anksčiau: {value}</translation>
    </message>
    <message>
        <source>Formerly: {value}, removed</source>
        <translation>Anksčiau: {value}, pašalinta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
    <message>
        <source>Photo: added</source>
        <translation>Nuotrauka: pridėta</translation>
    </message>
    <message>
        <source>Photo: changed</source>
        <translation>Nuotrauka: pakeista</translation>
    </message>
    <message>
        <source>Photo: removed</source>
        <translation>Nuotrauka: pašalinta</translation>
    </message>
    <message>
        <source>Removed file {name}</source>
        <translation>Pašalintas failas {name}</translation>
    </message>
    <message>
        <source>Removed tag {tag}</source>
        <translation>Pašalinta žyma „{tag}“</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Žymos</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Atšaukta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>taip</translation>
    </message>
    <message>
        <source>{field}: in another order</source>
        <translation>{field}: pakeista tvarka</translation>
    </message>
    <message>
        <source>{field}: {value}, removed</source>
        <translation>{field}: {value}, pašalinta</translation>
    </message>
</context>
<context>
    <name>ContactLists</name>
    <message>
        <source>Add a date</source>
        <translation>Pridėti datą</translation>
    </message>
    <message>
        <source>Add a messenger</source>
        <translation>Pridėti pokalbių programą</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Pridėti telefono numerį</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>Pridėti ryšį</translation>
    </message>
    <message>
        <source>Add a web address</source>
        <translation>Pridėti svetainės adresą</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>Pridėti el. pašto adresą</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El. paštas</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Pokalbių programa</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefonas</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Ryšys</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Svetainė</translation>
    </message>
</context>
<context>
    <name>ContactPane</name>
    <message>
        <source>About the contact</source>
        <translation>Apie kontaktą</translation>
    </message>
    <message>
        <source>Choose a contact in the list to see all about it here.</source>
        <translation>Pasirinkite kontaktą sąraše – čia matysite viską apie jį.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Duomenys</translation>
    </message>
    <message>
        <source>Formerly: {values}</source>
        <translation>Anksčiau: {values}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Niekas nepasirinktas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologija</translation>
    </message>
</context>
<context>
    <name>ContactSheetsDialog</name>
    <message>
        <source>All about each contact: details, next steps and history.</source>
        <translation>Viskas apie kiekvieną kontaktą: duomenys, kiti žingsniai ir istorija.</translation>
    </message>
    <message>
        <source>Print contact sheets</source>
        <translation>Spausdinti kontaktų lapus</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Ką</translation>
    </message>
</context>
<context>
    <name>ContactsTable</name>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln kontaktas</numerusform>
            <numerusform>%Ln kontaktai</numerusform>
            <numerusform>%Ln kontaktų</numerusform>
        </translation>
    </message>
    <message>
        <source>One contact</source>
        <translation>Vienas kontaktas</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>Pasirinktas %Ln</numerusform>
            <numerusform>Pasirinkti %Ln</numerusform>
            <numerusform>Pasirinkta %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply a playbook…</source>
        <translation>Taikyti scenarijų…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Valyti paiešką</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktai</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopijuoti</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuoti</translation>
    </message>
    <message>
        <source>Export contacts to a file</source>
        <translation>Eksportuoti kontaktus į failą</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>Eksportuoti pasirinktus…</translation>
    </message>
    <message>
        <source>Fill with sample data</source>
        <translation>Užpildyti pavyzdiniais duomenimis</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuoti</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importuoti kontaktus</translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation>Importuoti kontaktus iš failo</translation>
    </message>
    <message>
        <source>No contact has all of these words and filters.</source>
        <translation>Nė vienas kontaktas neatitinka visų šių žodžių ir filtrų.</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Čia dar nieko nėra</translation>
    </message>
    <message>
        <source>Not understood: {pieces}</source>
        <translation>Nesuprasta: {pieces}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nieko nerasta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>Show as a QR code</source>
        <translation>Rodyti kaip QR kodą</translation>
    </message>
    <message>
        <source>Your people and companies will stand here. Bring them from Google, Outlook or a phone.</source>
        <translation>Čia bus jūsų žmonės ir įmonės. Perkelkite juos iš „Google“, „Outlook“ ar telefono.</translation>
    </message>
</context>
<context>
    <name>ContestBanner</name>
    <message>
        <source>Keep both</source>
        <translation>Palikti abu</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>Palikti esamą</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Naudoti šį</translation>
    </message>
    <message>
        <source>{field}: also entered by {who}: {value}</source>
        <translation>{field}: {who} taip pat įrašė: {value}</translation>
    </message>
</context>
<context>
    <name>ContestRow</name>
    <message>
        <source>Keep all</source>
        <translation>Palikti visus</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Palikti abu</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Palikti šį</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rodyti</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Naudoti šį</translation>
    </message>
    <message>
        <source>{name} · {field}</source>
        <translation>{name} · {field}</translation>
    </message>
    <message>
        <source>{who} · {when}</source>
        <translation>{who} · {when}</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Check the workspace …</source>
        <translation>Tikrinti darbo sritį…</translation>
    </message>
    <message>
        <source>The program crashed last time</source>
        <translation>Praeitą kartą programa netikėtai baigė darbą</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>Choice</source>
        <translation>Pasirinkimas</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Skaičius</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekstas</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Svetainės adresas</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Taip arba ne</translation>
    </message>
</context>
<context>
    <name>CustomGroup</name>
    <message>
        <source>Add a value</source>
        <translation>Pridėti reikšmę</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Papildomi laukai</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Naujas laukas…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation>Pašalinti reikšmę</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>An empty folder for the new workspace</source>
        <translation>Tuščias aplankas naujai darbo sričiai</translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation>Atsarginės kopijos (*.db);;Visi failai (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Niekas nepakeista.</translation>
    </message>
    <message>
        <source>Open the new workspace</source>
        <translation>Atverti naują darbo sritį</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Skaitoma…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Atkurti atsarginę kopiją</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Išsaugoti, ką galima perskaityti</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; nothing was changed. The log tells more.</source>
        <translation>Įvyko netikėta klaida; niekas nepakeista. Daugiau – žurnale.</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>Atsarginė kopija</translation>
    </message>
</context>
<context>
    <name>DateOrders</name>
    <message>
        <source>Day first (31.12.)</source>
        <translation>Pirma diena (31.12.)</translation>
    </message>
    <message>
        <source>Month first (12/31)</source>
        <translation>Pirma mėnuo (12/31)</translation>
    </message>
    <message>
        <source>Year first (2026-12-31)</source>
        <translation>Pirma metai (2026-12-31)</translation>
    </message>
</context>
<context>
    <name>DeleteBackupDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>Ištrinti visam laikui</translation>
    </message>
    <message>
        <source>Delete this backup?</source>
        <translation>Ištrinti šią atsarginę kopiją?</translation>
    </message>
    <message>
        <source>I want to be without a backup</source>
        <translation>Noriu likti be atsarginės kopijos</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Palikti</translation>
    </message>
    <message>
        <source>No other backup can be opened: without this one nothing brings back what gets lost.</source>
        <translation>Jokios kitos kopijos atverti negalima: be šios dingusių duomenų niekas nebegrąžins.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>To atšaukti negalima.</translation>
    </message>
    <message>
        <source>This cannot be undone. Its copy in the second place goes, too, if that is there now.</source>
        <translation>To atšaukti negalima. Dings ir jos kopija antroje vietoje, jei ta vieta dabar pasiekiama.</translation>
    </message>
</context>
<context>
    <name>Delimiters</name>
    <message>
        <source>Bar</source>
        <translation>Vertikalus brūkšnys</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Kablelis</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Kabliataškis</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabuliavimo ženklas</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>About</source>
        <translation>Apie</translation>
    </message>
    <message>
        <source>Add company or title</source>
        <translation>Pridėti įmonę ar pareigas</translation>
    </message>
    <message>
        <source>Add source or owner</source>
        <translation>Pridėti šaltinį ar atsakingą asmenį</translation>
    </message>
    <message>
        <source>Add to the name</source>
        <translation>Papildyti vardą</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresai</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>El. laiškai</translation>
    </message>
    <message>
        <source>Messengers</source>
        <translation>Pokalbių programos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Telefonai</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Ryšiai</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Svetainės</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Darbas</translation>
    </message>
</context>
<context>
    <name>DuePicker</name>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>For example 15:30 or 3pm; empty for any time of the day</source>
        <translation>Pvz., 15:30; palikite tuščią, jei tinka bet kuris dienos laikas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>bet kada</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Comparing all contacts with each other…</source>
        <translation>Visi kontaktai lyginami tarpusavyje…</translation>
    </message>
    <message>
        <source>Contacts that may be the same</source>
        <translation>Kontaktai, kurie gali būti tas pats asmuo</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Dublikatai</translation>
    </message>
    <message>
        <source>Duplicates of {name}</source>
        <translation>{name}: dublikatai</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ieškoti iš naujo</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Peržiūrėti</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Sujungti</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n pairs</source>
        <translation>
            <numerusform>Sujungta %n pora</numerusform>
            <numerusform>Sujungtos %n poros</numerusform>
            <numerusform>Sujungta %n porų</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Dublikatų nėra</translation>
    </message>
    <message>
        <source>No two contacts look as if they were the same person or company.</source>
        <translation>Nėra kontaktų, kurie atrodytų kaip tas pats asmuo ar įmonė.</translation>
    </message>
    <message>
        <source>Not all contacts were compared.</source>
        <translation>Palyginti ne visi kontaktai.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Ne tas pats</translation>
    </message>
    <message>
        <source>Not the same · {count}</source>
        <translation>Ne tas pats · {count}</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>Dar nieko nepažymėta</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Vėl siūlyti</translation>
    </message>
    <message>
        <source>Pairs that are not the same, though they look it, stand here, and can be offered again.</source>
        <translation>Čia bus poros kontaktų, kurie skiriasi, nors atrodo vienodi; jas galima vėl siūlyti.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Eiga</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stabdyti</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Sustabdyta</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Atšaukta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Atšaukiama</translation>
    </message>
    <message numerus="yes">
        <source>Working through %n pairs…</source>
        <translation>
            <numerusform>Apdorojama %n pora…</numerusform>
            <numerusform>Apdorojamos %n poros…</numerusform>
            <numerusform>Apdorojama %n porų…</numerusform>
        </translation>
    </message>
    <message>
        <source>Working through duplicates</source>
        <translation>Apdorojami dublikatai</translation>
    </message>
</context>
<context>
    <name>DurationEdit</name>
    <message>
        <source>30 min, 1:30, 3 days…</source>
        <translation>30 min, 1:30, 3 dienos…</translation>
    </message>
    <message numerus="yes">
        <source>At most %n days.</source>
        <translation>
            <numerusform>Daugiausia %n diena.</numerusform>
            <numerusform>Daugiausia %n dienos.</numerusform>
            <numerusform>Daugiausia %n dienų.</numerusform>
        </translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Trukmė</translation>
    </message>
    <message>
        <source>Write for example 45 minutes, 1:30 or 3 days.</source>
        <translation>Rašykite, pvz., 45 minutės, 1:30 arba 3 dienos.</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Activity</source>
        <translation>Veikla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Terminas</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Trukmė</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Failai</translation>
    </message>
    <message>
        <source>Reminds</source>
        <translation>Primena</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Kartojasi</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultatas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Santrauka</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekstas</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipas</translation>
    </message>
    <message>
        <source>What was said, what was agreed…</source>
        <translation>Kas pasakyta, kas sutarta…</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>nurodytą dieną</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabų („Windows-1256“)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltijos („Windows-1257“)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Vidurio Europos („Windows-1250“)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kirilica („Windows-1251“)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Graikų („Windows-1253“)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebrajų („Windows-1255“)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonų („Shift JIS“)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turkų („Windows-1254“)</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamiečių („Windows-1258“)</translation>
    </message>
    <message>
        <source>Western (Mac)</source>
        <translation>Vakarų („Mac“)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>Vakarų („Windows-1252“)</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%Ln activities that others take part in stay with their words; the person is taken out of them.</source>
        <translation>
            <numerusform>%Ln veikla, kurioje dalyvauja ir kiti, lieka su savo tekstu; asmuo iš jos pašalinamas.</numerusform>
            <numerusform>%Ln veiklos, kuriose dalyvauja ir kiti, lieka su savo tekstais; asmuo iš jų pašalinamas.</numerusform>
            <numerusform>%Ln veiklų, kuriose dalyvauja ir kiti, lieka su savo tekstais; asmuo iš jų pašalinamas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other contacts are found with this name; look through them.</source>
        <translation>
            <numerusform>Šiuo vardu randamas dar %Ln kontaktas; peržiūrėkite jį.</numerusform>
            <numerusform>Šiuo vardu randami dar %Ln kontaktai; peržiūrėkite juos.</numerusform>
            <numerusform>Šiuo vardu randama dar %Ln kontaktų; peržiūrėkite juos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups hold the person until they are deleted:</source>
        <translation>Atsarginėse kopijose asmuo lieka, kol jos neištrintos:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Ištrinti visam laikui</translation>
    </message>
    <message>
        <source>Files that were exported, copies of this folder, prints and e-mails are beyond reach.</source>
        <translation>Eksportuotų failų, šio aplanko kopijų, spaudinių ir el. laiškų programa ištrinti negali.</translation>
    </message>
    <message>
        <source>Full name of who is to be erased</source>
        <translation>Trinamo asmens vardas ir pavardė</translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>To atšaukti negalima.</translation>
    </message>
    <message>
        <source>One activity that others take part in stays with its words; the person is taken out of it.</source>
        <translation>Viena veikla, kurioje dalyvauja ir kiti, lieka su savo tekstu; asmuo iš jos pašalinamas.</translation>
    </message>
    <message>
        <source>One other contact is found with this name; look through it.</source>
        <translation>Šiuo vardu randamas dar vienas kontaktas; peržiūrėkite jį.</translation>
    </message>
    <message>
        <source>Rows that an import could not read name the person:</source>
        <translation>Asmuo minimas eilutėse, kurių importuojant perskaityti nepavyko:</translation>
    </message>
    <message>
        <source>The office&apos;s folder keeps what was written there before: whoever can read its files finds the person in them. The other computers erase the person, too, at their next sync.</source>
        <translation>Biuro aplanke lieka, kas ten buvo įrašyta anksčiau: kas gali skaityti jo failus, ras juose asmenį. Kiti kompiuteriai taip pat ištrins asmenį, kai kitą kartą sinchronizuos.</translation>
    </message>
    <message>
        <source>Type the full name to go on</source>
        <translation>Kad tęstumėte, įveskite visą vardą ar pavadinimą</translation>
    </message>
    <message>
        <source>What is not in the office&apos;s folder yet goes there once more, and is then erased here.</source>
        <translation>Kas dar nepateko į biuro aplanką, bus ten įrašyta dar kartą, o tada čia ištrinta.</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Kas lieka</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ir dar %Ln</numerusform>
            <numerusform>ir dar %Ln</numerusform>
            <numerusform>ir dar %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} goes with all values, their history, the files, and the activities that nobody else takes part in.</source>
        <translation>Bus ištrinta: {name}, visos reikšmės, jų istorija, failai ir veiklos, kuriose niekas kitas nedalyvauja.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A table of just these columns.</source>
        <translation>Lentelė tik su šiais stulpeliais.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Eksportuoti kontaktus</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuoti…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatas</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Paieškos rezultatai</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Pasirinktieji</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Kuriuos kontaktus</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>veiklos</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>kontaktai</translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <source>Change</source>
        <translation>Pakeisti</translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation>Keisti lauką</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Laukas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Reikšmė</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dienų</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>tuščia</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>taip arba ne</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>More</source>
        <translation>Daugiau</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Activity</source>
        <translation>Veikla</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>Became one with</source>
        <translation>Sujungta su</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Pasirinkimas</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Pasirinkimai</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miestas</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kodas</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Spalva</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Eina po</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Įmonė</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Kompiuteris</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontaktas</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Turinys</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Skaičiuojama nuo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Šalis</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Papildomas laukas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Diena</translation>
    </message>
    <message>
        <source>Day in the series</source>
        <translation>Serijos diena</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dienos</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Ištrinta</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Skyrius</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Duomuo</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Kryptis</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Terminas</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Trukmė</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El. paštas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Failas</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Aplankas</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupė</translation>
    </message>
    <message>
        <source>Group or folder</source>
        <translation>Grupė ar aplankas</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Paslėpta</translation>
    </message>
    <message>
        <source>Identifier of the e-mail</source>
        <translation>El. laiško identifikatorius</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>Palaikyti ryšį</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rūšis</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Tipas</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Pavardė</translation>
    </message>
    <message>
        <source>Left out of the series</source>
        <translation>Praleista serijoje</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Prasmė</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Turinio tipas</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Pokalbių programa</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Antras vardas</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>Likus minučių</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pravardė</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Ne tas pats</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Kitas kontaktas</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Atsakingas</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>Pašto dėžutė</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Dalyvis</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Asmuo</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Asmuo ar įmonė</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefonas</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Nuotrauka</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Vieta</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>Vieta sąraše</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Scenarijus</translation>
    </message>
    <message>
        <source>Playbook at work</source>
        <translation>Vykdomas scenarijus</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Pašto kodas</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Kreipinys</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Svarba</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privatus</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regionas</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Susiję</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Priminimas</translation>
    </message>
    <message>
        <source>Reminds again</source>
        <translation>Vėl primena</translation>
    </message>
    <message>
        <source>Reminds, minutes before</source>
        <translation>Primena likus minučių</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Kartojasi</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultatas</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Nebenaudojamas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Paieška</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>Antra eilutė</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serija</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dydis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Šaltinis</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>Prasideda</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Step of a playbook</source>
        <translation>Scenarijaus žingsnis</translation>
    </message>
    <message>
        <source>Step of the playbook</source>
        <translation>Scenarijaus žingsnis</translation>
    </message>
    <message>
        <source>Stops on an answer</source>
        <translation>Sustoja atsakius</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gatvė</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Priesaga</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Šablonas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekstas</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Lygis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Laiko juosta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Pareigos</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Reikšmė</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Svetainė</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Darbo dienos</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>A new field, such as Contract ends</source>
        <translation>Naujas laukas, pvz., Sutartis iki</translation>
    </message>
    <message>
        <source>Contacts that have a value: {count}</source>
        <translation>Kontaktų su reikšme: {count}</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Papildomi laukai</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Naudojama</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>Palikti šiuos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>No contact has a value.</source>
        <translation>Nė vienas kontaktas neturi reikšmės.</translation>
    </message>
    <message>
        <source>To choose from, one a line</source>
        <translation>Pasirinkimai, po vieną eilutėje</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipas</translation>
    </message>
    <message>
        <source>Where a contact has another value there, that stays, and the one merged is added to its notes.</source>
        <translation>Jei kontaktas ten turi kitą reikšmę, ji lieka, o sujungiamoji įrašoma į pastabas.</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Pašalinti</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Įrašyti kaip…</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>May be a program: it can be saved, and is not opened</source>
        <translation>Gali būti programa: ją galima įrašyti, bet ji neatveriama</translation>
    </message>
    <message>
        <source>Opens a copy that can only be read</source>
        <translation>Atveria tik skaitomą kopiją</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Add a filter</source>
        <translation>Pridėti filtrą</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Įmonės</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Terminas šiandien</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtras</translation>
    </message>
    <message>
        <source>Has a phone number</source>
        <translation>Turi telefono numerį</translation>
    </message>
    <message>
        <source>Has an e-mail address</source>
        <translation>Turi el. pašto adresą</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rūšis</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>Niekada nesusisiekta</translation>
    </message>
    <message>
        <source>Next step within a week</source>
        <translation>Kitas žingsnis per savaitę</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>Be el. pašto adreso</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>Be telefono numerio</translation>
    </message>
    <message>
        <source>Not changed for a week</source>
        <translation>Nekeista savaitę</translation>
    </message>
    <message>
        <source>Not reached for 30 days</source>
        <translation>Nesusisiekta 30 dienų</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nieko nesuplanuota</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Pavėluota</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Atsakingas</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Asmenys</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>Save the search as a group</source>
        <translation>Įrašyti paiešką kaip grupę</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Šaltinis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Žyma</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Lygis</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Another folder for the workspace</source>
        <translation>Kitas aplankas darbo sričiai</translation>
    </message>
    <message>
        <source>Begin an empty one there</source>
        <translation>Pradėti ten tuščią</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Perkelti</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Atverti tą</translation>
    </message>
    <message>
        <source>The workspace moves there with everything in it: contacts, files and backups. The window closes for a moment.</source>
        <translation>Darbo sritis su viskuo, kas joje yra, persikelia ten: kontaktai, failai ir atsarginės kopijos. Langas trumpam užsidarys.</translation>
    </message>
    <message>
        <source>There is a workspace already. It is opened from now on; the one that is open now stays in {folder}.</source>
        <translation>Ten jau yra darbo sritis. Nuo šiol bus atveriama ji; dabar atverta lieka čia: {folder}.</translation>
    </message>
</context>
<context>
    <name>FolderSection</name>
    <message>
        <source>A folder for the workspace</source>
        <translation>Aplankas darbo sričiai</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Kitas aplankas…</translation>
    </message>
    <message>
        <source>Moving …</source>
        <translation>Perkeliama…</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>Darbo sritis</translation>
    </message>
    <message>
        <source>This folder was named when the program was started, and can be chosen there only.</source>
        <translation>Šis aplankas nurodytas paleidžiant programą ir keičiamas tik ten.</translation>
    </message>
</context>
<context>
    <name>FollowUpActions</name>
    <message>
        <source>&amp;Nobody</source>
        <translation>&amp;Niekam</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>&amp;Kitam…</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Paskirti</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Paskirti</translation>
    </message>
    <message numerus="yes">
        <source>Assigned %Ln follow-ups</source>
        <translation>
            <numerusform>Paskirtas atsakingas už %Ln tolesnį veiksmą</numerusform>
            <numerusform>Paskirtas atsakingas už %Ln tolesnius veiksmus</numerusform>
            <numerusform>Paskirtas atsakingas už %Ln tolesnių veiksmų</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigning follow-ups</source>
        <translation>Paskiriami tolesni veiksmai</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln follow-ups</source>
        <translation>
            <numerusform>Ištrintas %Ln tolesnis veiksmas</numerusform>
            <numerusform>Ištrinti %Ln tolesni veiksmai</numerusform>
            <numerusform>Ištrinta %Ln tolesnių veiksmų</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting follow-ups</source>
        <translation>Trinami tolesni veiksmai</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln follow-ups</source>
        <translation>
            <numerusform>Perkeltas %Ln tolesnis veiksmas</numerusform>
            <numerusform>Perkelti %Ln tolesni veiksmai</numerusform>
            <numerusform>Perkelta %Ln tolesnių veiksmų</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving follow-ups</source>
        <translation>Perkeliami tolesni veiksmai</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vardas</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>vėluoja %Ln dieną</numerusform>
            <numerusform>vėluoja %Ln dienas</numerusform>
            <numerusform>vėluoja %Ln dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>Paskirti…</translation>
    </message>
    <message>
        <source>Completing what was missed</source>
        <translation>Pavėluoti žymimi kaip atlikti</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Done (Space)</source>
        <translation>Atlikta (tarpas)</translation>
    </message>
    <message>
        <source>Done, and planned as it stands beside</source>
        <translation>Atlikta ir suplanuota, kaip parašyta šalia</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Keisti…</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Visų</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtras</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Tolesni veiksmai</translation>
    </message>
    <message>
        <source>Going cold — nothing planned</source>
        <translation>Vėsta – nieko nesuplanuota</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Didelė svarba</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>Kaip sekėsi?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Vėliau</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Maža svarba</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Vidutinė svarba</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mano</translation>
    </message>
    <message>
        <source>Mine or everyone&apos;s</source>
        <translation>Mano ar visų</translation>
    </message>
    <message>
        <source>Move the step…</source>
        <translation>Perkelti žingsnį…</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>Niekada nesusisiekta</translation>
    </message>
    <message numerus="yes">
        <source>No contact for %Ln days</source>
        <translation>
            <numerusform>Nesusisiekta %Ln dieną</numerusform>
            <numerusform>Nesusisiekta %Ln dienas</numerusform>
            <numerusform>Nesusisiekta %Ln dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact for one day</source>
        <translation>Nesusisiekta vieną dieną</translation>
    </message>
    <message>
        <source>Nothing was missed of what repeats.</source>
        <translation>Nė vienas pasikartojantis veiksmas nepavėluotas.</translation>
    </message>
    <message>
        <source>Only some types, priorities or tags (F in the list)</source>
        <translation>Tik kai kurie tipai, svarba ar žymos (F sąraše)</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Pavėluota</translation>
    </message>
    <message>
        <source>Plan a call with whoever goes cold</source>
        <translation>Planuoti skambutį vėstančiam kontaktui</translation>
    </message>
    <message>
        <source>Plan the next step</source>
        <translation>Planuoti kitą žingsnį</translation>
    </message>
    <message>
        <source>Plan the next step (Return)</source>
        <translation>Planuoti kitą žingsnį (Enter)</translation>
    </message>
    <message numerus="yes">
        <source>Planned %Ln calls: {day}</source>
        <translation>
            <numerusform>Suplanuotas %Ln skambutis: {day}</numerusform>
            <numerusform>Suplanuoti %Ln skambučiai: {day}</numerusform>
            <numerusform>Suplanuota %Ln skambučių: {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned a call with {name}: {day}</source>
        <translation>Suplanuotas skambutis ({name}): {day}</translation>
    </message>
    <message>
        <source>Print the list, or save it as PDF</source>
        <translation>Spausdinti sąrašą arba įrašyti kaip PDF</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Rodyti &amp;visus</translation>
    </message>
    <message>
        <source>Show all types, priorities and tags</source>
        <translation>Rodyti visus tipus, svarbą ir žymas</translation>
    </message>
    <message>
        <source>Show only some types, priorities or tags</source>
        <translation>Rodyti tik kai kuriuos tipus, svarbą ar žymas</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>Rodyti kontaktą</translation>
    </message>
    <message>
        <source>Skip the missed ones</source>
        <translation>Praleisti pavėluotus</translation>
    </message>
    <message>
        <source>Skip the missed ones ({count})</source>
        <translation>Praleisti pavėluotus ({count})</translation>
    </message>
    <message>
        <source>Skipping what was missed</source>
        <translation>Praleidžiami pavėluoti</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>Atidėti…</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>Ž&amp;ymos</translation>
    </message>
    <message>
        <source>The missed ones are done</source>
        <translation>Pavėluotus žymėti atliktais</translation>
    </message>
    <message>
        <source>The missed ones are done ({count})</source>
        <translation>Pavėluotus žymėti atliktais ({count})</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Šią savaitę</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šiandien</translation>
    </message>
    <message>
        <source>Write what was said</source>
        <translation>Parašykite, kas pasakyta</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>bet kada</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>kas %Ln dieną</numerusform>
            <numerusform>kas %Ln dienas</numerusform>
            <numerusform>kas %Ln dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>kasdien</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>didelė svarba</translation>
    </message>
    <message>
        <source>last try: {result}</source>
        <translation>paskutinis bandymas: {result}</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>maža svarba</translation>
    </message>
    <message>
        <source>plan…</source>
        <translation>planuoti…</translation>
    </message>
    <message>
        <source>{count} more come up as these are done</source>
        <translation>atlikus šiuos, pasirodys dar {count}</translation>
    </message>
    <message>
        <source>{every} (tier {tier})</source>
        <translation>{every} (lygis {tier})</translation>
    </message>
</context>
<context>
    <name>FollowUpsView</name>
    <message>
        <source>Follow-ups</source>
        <translation>Tolesni veiksmai</translation>
    </message>
    <message>
        <source>Move everything that is overdue to another day</source>
        <translation>Perkelti visus pavėluotus į kitą dieną</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Tokių nėra</translation>
    </message>
    <message>
        <source>Nothing of yours is open. What you plan with people stands here, by the day it is due.</source>
        <translation>Jūsų neatliktų veiksmų nėra. Čia pagal terminą bus tai, ką planuojate su žmonėmis.</translation>
    </message>
    <message>
        <source>Nothing open is of the types, priorities and tags chosen.</source>
        <translation>Nėra neatliktų pasirinktų tipų, svarbos ir žymų veiksmų.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>Darbų nėra</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>Planuoti tolesnį veiksmą</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>Spausdinti sąrašą</translation>
    </message>
    <message>
        <source>Print the list, or save it as PDF (Ctrl P)</source>
        <translation>Spausdinti sąrašą arba įrašyti kaip PDF (Ctrl P)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Rodyti visus</translation>
    </message>
    <message>
        <source>Show everyone&apos;s</source>
        <translation>Rodyti visų</translation>
    </message>
    <message>
        <source>Snooze all</source>
        <translation>Atidėti visus</translation>
    </message>
    <message>
        <source>What you plan with people stands here, by the day it is due, and whoever is going cold.</source>
        <translation>Čia pagal terminą bus tai, ką planuojate su žmonėmis, ir vėstantys kontaktai.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atšaukti</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>A table as Google Contacts imports it.</source>
        <translation>Lentelė, kokią importuoja „Google“ kontaktai.</translation>
    </message>
    <message>
        <source>A table as Outlook imports it.</source>
        <translation>Lentelė, kokią importuoja „Outlook“.</translation>
    </message>
    <message>
        <source>A table with every field. Imported again, it gives the same contacts.</source>
        <translation>Lentelė su visais laukais. Vėl importavus gaunami tie patys kontaktai.</translation>
    </message>
    <message>
        <source>A workbook with every field. Imported again, it gives the same contacts.</source>
        <translation>Darbaknygė su visais laukais. Vėl importavus gaunami tie patys kontaktai.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for Google</source>
        <translation>CSV, skirtas „Google“</translation>
    </message>
    <message>
        <source>CSV for Outlook</source>
        <translation>CSV, skirtas „Outlook“</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendorius</translation>
    </message>
    <message>
        <source>Cards for old phones and car radios.</source>
        <translation>Kortelės seniems telefonams ir automobilių radijui.</translation>
    </message>
    <message>
        <source>Cards in the newest version, for programs that know it.</source>
        <translation>Naujausios versijos kortelės – programoms, kurios ją supranta.</translation>
    </message>
    <message>
        <source>Cards with photos, for phones and nearly every address book.</source>
        <translation>Kortelės su nuotraukomis – telefonams ir beveik visoms adresų knygoms.</translation>
    </message>
    <message>
        <source>Every field, for scripts and other programs.</source>
        <translation>Visi laukai – komandų scenarijams ir kitoms programoms.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>„Excel“</translation>
    </message>
    <message>
        <source>It has no place for: {what}.</source>
        <translation>Netelpa: {what}.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Their activities, planned and done, for calendars. Imported again, it gives the same ones.</source>
        <translation>Suplanuotos ir atliktos veiklos – kalendoriams. Vėl importavus gaunamos tos pačios.</translation>
    </message>
    <message>
        <source>vCard 2.1</source>
        <translation>vCard 2.1</translation>
    </message>
    <message>
        <source>vCard 3.0</source>
        <translation>vCard 3.0</translation>
    </message>
    <message>
        <source>vCard 4.0</source>
        <translation>vCard 4.0</translation>
    </message>
</context>
<context>
    <name>FormerGroup</name>
    <message>
        <source>Formerly</source>
        <translation>Anksčiau</translation>
    </message>
</context>
<context>
    <name>FormerRow</name>
    <message>
        <source>Forget {value}</source>
        <translation>Pamiršti: {value}</translation>
    </message>
    <message>
        <source>Let {value} hold again</source>
        <translation>Vėl naudoti: {value}</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>All else grows with it, from the next start.</source>
        <translation>Visa kita didėja kartu, nuo kito paleidimo.</translation>
    </message>
    <message>
        <source>Arabic names without ال</source>
        <translation>Arabiški vardai be ال</translation>
    </message>
    <message>
        <source>As in my country</source>
        <translation>Kaip mano šalyje</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Kaip sistemoje</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendorius</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Glaustos eilutės</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tamsus</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Bendra</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>Grigaliaus</translation>
    </message>
    <message>
        <source>Gregorian, beside another</source>
        <translation>Grigaliaus, kai pirmas kitas</translation>
    </message>
    <message>
        <source>Islamic (Umm al-Qura)</source>
        <translation>Islamo (Um al Kura)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kalba</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Šviesus</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Sąrašai</translation>
    </message>
    <message>
        <source>Name and address, as they stand on envelopes.</source>
        <translation>Vardas ir adresas, kaip jie rašomi ant vokų.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nėra</translation>
    </message>
    <message>
        <source>Of what is planned for a time of day, unless it has its own.</source>
        <translation>Veiksmų, suplanuotų tam tikram laikui, jei neturi savo priminimo.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Rikiavimas</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Priminimai</translation>
    </message>
    <message>
        <source>Second calendar</source>
        <translation>Antras kalendorius</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Siuntėjas</translation>
    </message>
    <message>
        <source>Solar Hijri</source>
        <translation>Saulės hidžros</translation>
    </message>
    <message>
        <source>Stands beside what you do, and owns what you plan.</source>
        <translation>Rašomas prie jūsų darbų; jam priskiriama, ką planuojate.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Teksto dydis</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Apipavidalinimas</translation>
    </message>
    <message>
        <source>What is sent from them is recorded as written by you, all else as written to you. They stay on this computer.</source>
        <translation>Kas siunčiama iš jų, registruojama kaip parašyta jūsų, visa kita – kaip parašyta jums. Jie lieka šiame kompiuteryje.</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Jūsų el. paštas</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jūsų vardas</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n veikla</numerusform>
            <numerusform>%n veiklos</numerusform>
            <numerusform>%n veiklų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Click to let this contact stay (S)</source>
        <translation>Spustelėkite, kad liktų šis kontaktas (S)</translation>
    </message>
    <message>
        <source>This contact stays; links and lists that name the others lead to it.</source>
        <translation>Šis kontaktas lieka; nuorodos ir sąrašai, minintys kitus, ves į jį.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>pasirinkta</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nieko</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>lieka</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>tas pats</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Bring and take</source>
        <translation>Importuoti ir eksportuoti</translation>
    </message>
    <message>
        <source>Ctrl J understands a line such as “{example}”. In a contact, Ctrl L records what was done and Ctrl Shift F plans what comes next.</source>
        <translation>Ctrl J supranta tokią eilutę: „{example}“. Kontakte Ctrl L užregistruoja, kas nuveikta, o Ctrl Shift F suplanuoja, kas toliau.</translation>
    </message>
    <message>
        <source>Ctrl K finds people, groups, views and every action by a few letters, also mistyped. Ctrl F searches all that was ever written down.</source>
        <translation>Ctrl K pagal kelias raides, net ir su klaidomis, randa žmones, grupes, rodinius ir visus veiksmus. Ctrl F ieško visko, kas kada nors užrašyta.</translation>
    </message>
    <message>
        <source>Ctrl Z takes back whatever was done, the history keeps every change, and backups are made by themselves.</source>
        <translation>Ctrl Z atšaukia viską, kas padaryta, istorija saugo kiekvieną pakeitimą, o atsarginės kopijos daromos savaime.</translation>
    </message>
    <message>
        <source>Drop lists of contacts, calendars or e-mails onto the window to take them in. Ctrl E writes what the list shows to a file.</source>
        <translation>Kontaktų sąrašus, kalendorius ar laiškus nutempkite ant lango, ir jie bus įkelti. Ctrl E įrašo į failą tai, kas rodoma sąraše.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rasti</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Palaikyti ryšį</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Niekas neprarandama</translation>
    </message>
    <message>
        <source>Several computers share a folder, and no server is needed: see Sync.</source>
        <translation>Keli kompiuteriai dalijasi aplanku, serverio nereikia: žr. „Sinchronizavimas“.</translation>
    </message>
    <message>
        <source>Today shows what is due and who goes cold. The keys 1 to 4 give the result, and the next step is proposed.</source>
        <translation>„Šiandien“ rodo, ką laikas daryti ir su kuo ryšys vėsta. Klavišais 1–4 nurodomas rezultatas, ir pasiūlomas kitas žingsnis.</translation>
    </message>
    <message>
        <source>Work together</source>
        <translation>Dirbti kartu</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>Užrašyti</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Contacts</source>
        <translation>Kontaktai</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln contacts</source>
        <translation>
            <numerusform>Nukopijuotas %Ln kontaktas</numerusform>
            <numerusform>Nukopijuoti %Ln kontaktai</numerusform>
            <numerusform>Nukopijuota %Ln kontaktų</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied one contact</source>
        <translation>Nukopijuotas vienas kontaktas</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln contacts go onto the clipboard; export them instead.</source>
        <translation>
            <numerusform>Į iškarpinę telpa tik %Ln kontaktas; verčiau eksportuokite.</numerusform>
            <numerusform>Į iškarpinę telpa tik %Ln kontaktai; verčiau eksportuokite.</numerusform>
            <numerusform>Į iškarpinę telpa tik %Ln kontaktų; verčiau eksportuokite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Call</source>
        <translation>Skambinti</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Įmonė</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El. paštas</translation>
    </message>
    <message>
        <source>Everybody who works there</source>
        <translation>Visi, kas ten dirba</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Planuoti</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registruoti</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daugiau</translation>
    </message>
    <message>
        <source>Plan what comes next</source>
        <translation>Planuoti, kas toliau</translation>
    </message>
    <message>
        <source>Private: never leaves this computer</source>
        <translation>Privatus: niekada nepalieka šio kompiuterio</translation>
    </message>
    <message>
        <source>Record what was done</source>
        <translation>Užregistruoti, kas padaryta</translation>
    </message>
    <message>
        <source>There is no e-mail address</source>
        <translation>El. pašto adreso nėra</translation>
    </message>
    <message>
        <source>There is no phone number</source>
        <translation>Telefono numerio nėra</translation>
    </message>
    <message>
        <source>its people</source>
        <translation>jos žmonės</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Each thing you do will stand here, and can be taken back.</source>
        <translation>Čia bus kiekvienas jūsų veiksmas; jį galima atšaukti.</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>Rasti žodžius</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>No action has all of these words.</source>
        <translation>Nė viename veiksme nėra visų šių žodžių.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nieko nerasta</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Dar nieko neįvyko</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Grąžinti</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atšaukti</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Changes</source>
        <translation>Pakeitimai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Veiksmas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>atšaukta</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>As it stood at the end of {day}</source>
        <translation>Kaip buvo {day} pabaigoje</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Kaip buvo</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Grįžti į dabartį</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Rodyti daugiau</translation>
    </message>
    <message>
        <source>This contact was not there yet.</source>
        <translation>Šio kontakto dar nebuvo.</translation>
    </message>
</context>
<context>
    <name>ImportControls</name>
    <message>
        <source>As chosen here</source>
        <translation>Kaip pasirinkta čia</translation>
    </message>
    <message>
        <source>As found in each column</source>
        <translation>Kaip rasta kiekviename stulpelyje</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>Kaip praeitą kartą</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Kaip atpažinta</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>Kaip nurodo failas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Stulpeliai</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Koduotė</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>Išsaugoti kaip…</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Skirtukas</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Lapas</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Pirmoji eilutė – stulpelių pavadinimai</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Add it once more</source>
        <translation>Pridėti dar kartą</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Visi failai</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Change it, and add what is new</source>
        <translation>Pakeisti jį ir papildyti</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Pasirinkti failus…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Vilkite failus čia</translation>
    </message>
    <message>
        <source>Fill its blanks only</source>
        <translation>Užpildyti tik tuščius laukus</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuoti</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files</source>
        <translation>
            <numerusform>Importuoti %Ln failą</numerusform>
            <numerusform>Importuoti %Ln failus</numerusform>
            <numerusform>Importuoti %Ln failų</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importuoti kontaktus</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importuojama</translation>
    </message>
    <message>
        <source>Known contacts</source>
        <translation>Jau esantys kontaktai</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Palikti, koks yra</translation>
    </message>
    <message>
        <source>Lists of contacts as CSV, vCard or a spreadsheet, from Google, Outlook, a phone or elsewhere; calendars, too.</source>
        <translation>Kontaktų sąrašai CSV, vCard ar skaičiuoklės formatu iš „Google“, „Outlook“, telefono ar kitur; ir kalendoriai.</translation>
    </message>
    <message>
        <source>Lists of contacts, calendars</source>
        <translation>Kontaktų sąrašai, kalendoriai</translation>
    </message>
    <message>
        <source>More files…</source>
        <translation>Daugiau failų…</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Įrašyti atmestas eilutes</translation>
    </message>
    <message>
        <source>Saved the rejected rows to {file}</source>
        <translation>Atmestos eilutės įrašytos į {file}</translation>
    </message>
    <message>
        <source>Show the imported</source>
        <translation>Rodyti importuotus</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>When a contact is known already</source>
        <translation>Jei toks kontaktas jau yra</translation>
    </message>
    <message>
        <source>You may close this window; the import goes on.</source>
        <translation>Šį langą galite užverti; importas tęsis.</translation>
    </message>
</context>
<context>
    <name>ImportFormats</name>
    <message>
        <source>A table</source>
        <translation>Lentelė</translation>
    </message>
    <message>
        <source>ACT!</source>
        <translation>ACT!</translation>
    </message>
    <message>
        <source>CRM Desktop</source>
        <translation>CRM Desktop</translation>
    </message>
    <message>
        <source>CRM Desktop, JSON</source>
        <translation>CRM Desktop, JSON</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>„Excel“ darbaknygė</translation>
    </message>
    <message>
        <source>Excel workbook as XML</source>
        <translation>„Excel“ darbaknygė XML formatu</translation>
    </message>
    <message>
        <source>Excel workbook of earlier years</source>
        <translation>Senesnių versijų „Excel“ darbaknygė</translation>
    </message>
    <message>
        <source>GoldMine</source>
        <translation>GoldMine</translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation>„Google“ kontaktai</translation>
    </message>
    <message>
        <source>Google Contacts of earlier years</source>
        <translation>Senesnių versijų „Google“ kontaktai</translation>
    </message>
    <message>
        <source>HubSpot</source>
        <translation>HubSpot</translation>
    </message>
    <message>
        <source>KAddressBook</source>
        <translation>KAddressBook</translation>
    </message>
    <message>
        <source>LDIF, as Thunderbird and directories write it</source>
        <translation>LDIF, kaip rašo „Thunderbird“ ir katalogai</translation>
    </message>
    <message>
        <source>LinkedIn connections</source>
        <translation>„LinkedIn“ ryšiai</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>„OpenDocument“ skaičiuoklė</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation>Salesforce</translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation>Thunderbird</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Tinklalapis</translation>
    </message>
    <message>
        <source>vCard</source>
        <translation>vCard</translation>
    </message>
</context>
<context>
    <name>ImportMappings</name>
    <message>
        <source>Keep it</source>
        <translation>Palikti</translation>
    </message>
    <message>
        <source>Keep where columns go</source>
        <translation>Išsaugoti stulpelių priskyrimą</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Height of the list of columns</source>
        <translation>Stulpelių sąrašo aukštis</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Skaitoma…</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>As it was recognised</source>
        <translation>Kaip atpažinta</translation>
    </message>
    <message>
        <source>Enter chooses what a row is that looks like somebody here; what is left open is new.</source>
        <translation>Klavišu „Enter“ pasirenkama, kas yra į esamą kontaktą panaši eilutė; nepasirinkus ji laikoma nauja.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Praleisti</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>Peržiūrimas failas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Naujas</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Failo eilutės</translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation>Įrašyti atmestas eilutes…</translation>
    </message>
    <message>
        <source>The first {count} rows of each kind are listed, and compared with who is here.</source>
        <translation>Pateikiamos ir su esamais kontaktais lyginamos pirmosios kiekvienos rūšies eilutės ({count}).</translation>
    </message>
    <message>
        <source>The same as whom they look like</source>
        <translation>Tas pats kaip kontaktas, į kurį panaši</translation>
    </message>
    <message>
        <source>The same as {name}</source>
        <translation>Tas pats kaip {name}</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Kas įvyko</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Kas įvyks</translation>
    </message>
    <message>
        <source>is {name}</source>
        <translation>tai {name}</translation>
    </message>
    <message>
        <source>perhaps {name}: {reasons}</source>
        <translation>galbūt {name}: {reasons}</translation>
    </message>
</context>
<context>
    <name>ImportReasons</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln įrašas</numerusform>
            <numerusform>%Ln įrašai</numerusform>
            <numerusform>%Ln įrašų</numerusform>
        </translation>
    </message>
    <message>
        <source>A mark at its beginning tells the encoding.</source>
        <translation>Koduotę nurodo ženklas failo pradžioje.</translation>
    </message>
    <message>
        <source>All its bytes are UTF-8.</source>
        <translation>Visi baitai yra UTF-8.</translation>
    </message>
    <message>
        <source>No row names the columns.</source>
        <translation>Nė viena eilutė neįvardija stulpelių.</translation>
    </message>
    <message>
        <source>Of its sheets it is the first that holds a table.</source>
        <translation>Tai pirmas lapas, kuriame yra lentelė.</translation>
    </message>
    <message>
        <source>Only in this encoding do its letters make words.</source>
        <translation>Tik šia koduote raidės sudaro žodžius.</translation>
    </message>
    <message>
        <source>Row {line} names the columns; what stands above is passed over.</source>
        <translation>Stulpelius įvardija {line} eilutė; kas virš jos – praleidžiama.</translation>
    </message>
    <message>
        <source>The columns go where you let them go last time.</source>
        <translation>Stulpeliai priskirti taip, kaip nurodėte praeitą kartą.</translation>
    </message>
    <message>
        <source>The dates of “{column}” are read with the day first.</source>
        <translation>Stulpelio „{column}“ datose diena eina pirma.</translation>
    </message>
    <message>
        <source>The dates of “{column}” are read with the month first.</source>
        <translation>Stulpelio „{column}“ datose mėnuo eina pirmas.</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>vienas įrašas</translation>
    </message>
    <message>
        <source>{known} of {all} columns were known by their headers or contents.</source>
        <translation>Pagal antraštes ar turinį atpažinta stulpelių: {known} iš {all}.</translation>
    </message>
    <message>
        <source>{known} of {all} headers are those of {program}.</source>
        <translation>„{program}“ antraščių: {known} iš {all}.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln pakeistas</numerusform>
            <numerusform>%Ln pakeisti</numerusform>
            <numerusform>%Ln pakeista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln praleistas</numerusform>
            <numerusform>%Ln praleisti</numerusform>
            <numerusform>%Ln praleista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln atmesta</numerusform>
            <numerusform>%Ln atmestos</numerusform>
            <numerusform>%Ln atmesta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln contacts from {file}</source>
        <translation>
            <numerusform>Pakeistas %Ln kontaktas iš {file}</numerusform>
            <numerusform>Pakeisti %Ln kontaktai iš {file}</numerusform>
            <numerusform>Pakeista %Ln kontaktų iš {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed one contact from {file}</source>
        <translation>Pakeistas vienas kontaktas iš {file}</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln contacts from {file}</source>
        <translation>
            <numerusform>Importuotas %Ln kontaktas iš {file}</numerusform>
            <numerusform>Importuoti %Ln kontaktai iš {file}</numerusform>
            <numerusform>Importuota %Ln kontaktų iš {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported one contact from {file}</source>
        <translation>Importuotas vienas kontaktas iš {file}</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>Importuojama: {file}</translation>
    </message>
    <message>
        <source>Nothing new in {file}</source>
        <translation>Faile {file} nieko naujo</translation>
    </message>
</context>
<context>
    <name>LabelEdit</name>
    <message>
        <source>Label</source>
        <translation>Tipas</translation>
    </message>
    <message>
        <source>The usual labels</source>
        <translation>Įprasti tipai</translation>
    </message>
</context>
<context>
    <name>LabelledRow</name>
    <message>
        <source>Call</source>
        <translation>Skambinti</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>Pakeisti tipą</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopijuoti</translation>
    </message>
    <message>
        <source>Make it the preferred one</source>
        <translation>Padaryti pagrindiniu</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Pašalinti</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>Rašyti el. laišką</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>Kaip sistemoje</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kalba</translation>
    </message>
</context>
<context>
    <name>LayoutDialog</name>
    <message>
        <source>Columns to export</source>
        <translation>Eksportuojami stulpeliai</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>Išdėstymo pavadinimas</translation>
    </message>
    <message>
        <source>Name, to keep them for other times</source>
        <translation>Pavadinimas, kad išliktų kitiems kartams</translation>
    </message>
    <message>
        <source>What is not in the list is not in the file. With the identifier an edited copy finds back.</source>
        <translation>Ko nėra sąraše, to nėra faile. Pagal identifikatorių pataisyta kopija vėl susiejama su savo kontaktais.</translation>
    </message>
</context>
<context>
    <name>LeadLine</name>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemos</numerusform>
            <numerusform>%Ln problemų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests came in</source>
        <translation>
            <numerusform>Gauta %Ln užklausa</numerusform>
            <numerusform>Gautos %Ln užklausos</numerusform>
            <numerusform>Gauta %Ln užklausų</numerusform>
        </translation>
    </message>
    <message>
        <source>One request came in</source>
        <translation>Gauta viena užklausa</translation>
    </message>
    <message>
        <source>Web form: {problem}</source>
        <translation>Žiniatinklio forma: {problem}</translation>
    </message>
    <message>
        <source>one problem</source>
        <translation>viena problema</translation>
    </message>
</context>
<context>
    <name>LeadWatch</name>
    <message numerus="yes">
        <source>%Ln requests came in: {names}</source>
        <translation>
            <numerusform>Gauta %Ln užklausa: {names}</numerusform>
            <numerusform>Gautos %Ln užklausos: {names}</numerusform>
            <numerusform>Gauta %Ln užklausų: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the request</source>
        <translation>Atsakyti į užklausą</translation>
    </message>
    <message>
        <source>One request came in: {names}</source>
        <translation>Gauta viena užklausa: {names}</translation>
    </message>
    <message>
        <source>The folder does not answer: {path}</source>
        <translation>Aplankas neatsako: {path}</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Žiniatinklio forma</translation>
    </message>
</context>
<context>
    <name>LeadsDialog</name>
    <message>
        <source>Choose a folder…</source>
        <translation>Pasirinkti aplanką…</translation>
    </message>
    <message>
        <source>Choose the folder into which a web form of yours drops CSV, JSON or e-mail files.</source>
        <translation>Pasirinkite aplanką, į kurį jūsų žiniatinklio forma deda CSV, JSON ar el. laiškų failus.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Each request that lands in {path} will stand here.</source>
        <translation>Čia bus kiekviena užklausa, patekusi į {path}.</translation>
    </message>
    <message>
        <source>Nothing came yet</source>
        <translation>Dar nieko negauta</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Grąžinti</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Užklausos</translation>
    </message>
    <message>
        <source>Requests of a web form</source>
        <translation>Žiniatinklio formos užklausos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nuostatos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rodyti</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atšaukti</translation>
    </message>
</context>
<context>
    <name>LeadsModel</name>
    <message>
        <source>Contact</source>
        <translation>Kontaktas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Failas</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>ištrinta</translation>
    </message>
    <message>
        <source>known</source>
        <translation>jau yra</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>{line} eilutė: {reason}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nauja</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>atšaukta</translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
    <message>
        <source>CSV, JSON and e-mail files (.eml) of a web form that land there become contacts with a follow-up for today, each request once, on however many computers. Of somebody known only what was blank is filled.</source>
        <translation>Žiniatinklio formos CSV, JSON ir el. laiškų failai (.eml), patekę ten, tampa kontaktais su tolesniu veiksmu šiandien – kiekviena užklausa vieną kartą, kad ir kiek būtų kompiuterių. Jau žinomam asmeniui užpildoma tik tai, kas buvo tuščia.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pasirinkti…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Failai</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Aplankas</translation>
    </message>
    <message>
        <source>Folder of the web form</source>
        <translation>Žiniatinklio formos aplankas</translation>
    </message>
    <message>
        <source>Move files into the folder “done” within, once they were taken</source>
        <translation>Paimtus failus perkelti į viduje esantį aplanką „done“</translation>
    </message>
    <message>
        <source>None is watched</source>
        <translation>Joks aplankas nestebimas</translation>
    </message>
    <message>
        <source>Of contacts that are new, unless the file tells one.</source>
        <translation>Naujų kontaktų, jei failas nenurodo kito.</translation>
    </message>
    <message>
        <source>Otherwise nothing in the folder is ever changed.</source>
        <translation>Kitu atveju aplanke niekada nieko nekeičiama.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Šaltinis</translation>
    </message>
    <message>
        <source>Watch no more</source>
        <translation>Nebestebėti</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Žiniatinklio forma</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Close all the same</source>
        <translation>Vis tiek užverti</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Grįžti</translation>
    </message>
    <message>
        <source>Not everything is written yet</source>
        <translation>Dar ne viskas įrašyta</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Something long is still being written. What of it is not done is taken back.</source>
        <translation>Dar vyksta ilgas įrašymas. Kas nebaigta, bus atšaukta.</translation>
    </message>
    <message>
        <source>What you entered could not be written yet; it waits until that is possible.</source>
        <translation>To, ką įvedėte, dar nepavyko įrašyti; bus įrašyta, kai tik bus galima.</translation>
    </message>
    <message>
        <source>What you wrote about a contact is not recorded yet.</source>
        <translation>Tai, ką parašėte apie kontaktą, dar neįrašyta.</translation>
    </message>
</context>
<context>
    <name>LetterWork</name>
    <message>
        <source>Nobody is selected.</source>
        <translation>Niekas nepasirinktas.</translation>
    </message>
    <message>
        <source>Print a list…</source>
        <translation>Spausdinti sąrašą…</translation>
    </message>
    <message>
        <source>Print contact sheets…</source>
        <translation>Spausdinti kontaktų lapus…</translation>
    </message>
    <message>
        <source>Print envelopes…</source>
        <translation>Spausdinti vokus…</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>Spausdinti lipdukus…</translation>
    </message>
    <message>
        <source>Write and print</source>
        <translation>Rašyti ir spausdinti</translation>
    </message>
    <message>
        <source>Write e-mails…</source>
        <translation>Rašyti el. laiškus…</translation>
    </message>
    <message>
        <source>Write letters…</source>
        <translation>Rašyti laiškus…</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln kontaktas</numerusform>
            <numerusform>%Ln kontaktai</numerusform>
            <numerusform>%Ln kontaktų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <translation>
            <numerusform>%Ln el. laiškas</numerusform>
            <numerusform>%Ln el. laiškai</numerusform>
            <numerusform>%Ln el. laiškų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln envelopes</source>
        <translation>
            <numerusform>%Ln vokas</numerusform>
            <numerusform>%Ln vokai</numerusform>
            <numerusform>%Ln vokų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have more text than there is room for, and are left out:</source>
        <translation>
            <numerusform>%Ln turi daugiau teksto, nei telpa, ir praleidžiamas:</numerusform>
            <numerusform>%Ln turi daugiau teksto, nei telpa, ir praleidžiami:</numerusform>
            <numerusform>%Ln turi daugiau teksto, nei telpa, ir praleidžiama:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no address of e-mail and are left out:</source>
        <translation>
            <numerusform>%Ln neturi el. pašto adreso ir praleidžiamas:</numerusform>
            <numerusform>%Ln neturi el. pašto adreso ir praleidžiami:</numerusform>
            <numerusform>%Ln neturi el. pašto adreso ir praleidžiama:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no postal address and are left out:</source>
        <translation>
            <numerusform>%Ln neturi pašto adreso ir praleidžiamas:</numerusform>
            <numerusform>%Ln neturi pašto adreso ir praleidžiami:</numerusform>
            <numerusform>%Ln neturi pašto adreso ir praleidžiama:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <translation>
            <numerusform>%Ln lipdukas</numerusform>
            <numerusform>%Ln lipdukai</numerusform>
            <numerusform>%Ln lipdukų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters</source>
        <translation>
            <numerusform>%Ln laiškas</numerusform>
            <numerusform>%Ln laiškai</numerusform>
            <numerusform>%Ln laiškų</numerusform>
        </translation>
    </message>
    <message>
        <source>Address with the name, as on an envelope</source>
        <translation>Adresas su vardu, kaip ant voko</translation>
    </message>
    <message>
        <source>All e-mails (a list)</source>
        <translation>Visi el. pašto adresai (sąrašas)</translation>
    </message>
    <message>
        <source>All phones (a list)</source>
        <translation>Visi telefonai (sąrašas)</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Gimtadienis</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Miestas</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Įmonė</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Šalis</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Kito žingsnio diena</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Skyrius</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El. paštas</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Vokas</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vardas ir pavardė</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Pareigos</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Tipas</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Pavardė</translation>
    </message>
    <message>
        <source>Last reached</source>
        <translation>Paskutinį kartą susisiekta</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Laiškas</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Antras vardas</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Kitas žingsnis</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Kiti žingsniai</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pravardė</translation>
    </message>
    <message>
        <source>One has more text than there is room for, and is left out:</source>
        <translation>Vieno tekstas netelpa, todėl praleistas:</translation>
    </message>
    <message>
        <source>One has no address of e-mail and is left out:</source>
        <translation>Vienas neturi el. pašto adreso, todėl praleistas:</translation>
    </message>
    <message>
        <source>One has no postal address and is left out:</source>
        <translation>Vienas neturi pašto adreso, todėl praleistas:</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Atsakingas</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>Pašto dėžutė</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefonas</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Pašto kodas</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Regionas</translation>
    </message>
    <message>
        <source>Second line of the address</source>
        <translation>Antra adreso eilutė</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Šaltinis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Gatvė</translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation>Priesaga po vardo</translation>
    </message>
    <message>
        <source>Tags (a list)</source>
        <translation>Žymos (sąrašas)</translation>
    </message>
    <message>
        <source>The first {shown} are shown here; all {count} are printed.</source>
        <translation>Čia rodomi pirmieji {shown}; spausdinami visi ({count}).</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Lygis</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Kreipinys prieš vardą</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šiandien</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Svetainė</translation>
    </message>
    <message>
        <source>Writing into {folder}</source>
        <translation>Rašoma į {folder}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jūsų vardas</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ir dar %Ln</numerusform>
            <numerusform>ir dar %Ln</numerusform>
            <numerusform>ir dar %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>any day</source>
        <translation>bet kurią dieną</translation>
    </message>
    <message>
        <source>not written, as no e-mail can go to the address: {names}</source>
        <translation>neparašyta, nes šiuo adresu el. laiško išsiųsti negalima: {names}</translation>
    </message>
    <message>
        <source>one contact</source>
        <translation>vienas kontaktas</translation>
    </message>
    <message>
        <source>one e-mail</source>
        <translation>vienas el. laiškas</translation>
    </message>
    <message>
        <source>one envelope</source>
        <translation>vienas vokas</translation>
    </message>
    <message>
        <source>one label</source>
        <translation>vienas lipdukas</translation>
    </message>
    <message>
        <source>one letter</source>
        <translation>vienas laiškas</translation>
    </message>
    <message>
        <source>{what} recorded</source>
        <translation>Užregistruota: {what}</translation>
    </message>
    <message>
        <source>{what} written</source>
        <translation>Parašyta: {what}</translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message numerus="yes">
        <source>%Ln cannot be read; point at it to see why</source>
        <translation>
            <numerusform>%Ln nepavyko perskaityti; užveskite žymeklį, kad matytumėte kodėl</numerusform>
            <numerusform>%Ln nepavyko perskaityti; užveskite žymeklį, kad matytumėte kodėl</numerusform>
            <numerusform>%Ln nepavyko perskaityti; užveskite žymeklį, kad matytumėte kodėl</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Create all</source>
        <translation>Sukurti visus</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>El. laiškai</translation>
    </message>
    <message>
        <source>Leave out all</source>
        <translation>Praleisti visus</translation>
    </message>
    <message>
        <source>Not in your contacts</source>
        <translation>Nėra jūsų kontaktuose</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln e-mails</source>
        <translation>
            <numerusform>Registruoti %Ln el. laišką</numerusform>
            <numerusform>Registruoti %Ln el. laiškus</numerusform>
            <numerusform>Registruoti %Ln el. laiškų</numerusform>
        </translation>
    </message>
    <message>
        <source>Record one e-mail</source>
        <translation>Registruoti vieną el. laišką</translation>
    </message>
</context>
<context>
    <name>LettersModel</name>
    <message>
        <source>(no subject)</source>
        <translation>(be temos)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El. paštas</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Kas bus daroma</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nepavyko perskaityti</translation>
    </message>
    <message>
        <source>gains who was not in it</source>
        <translation>papildoma trūkstamais dalyviais</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>jau yra</translation>
    </message>
    <message>
        <source>of nobody in your contacts</source>
        <translation>ne jūsų kontaktų</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>registruojama</translation>
    </message>
    <message numerus="yes">
        <source>recorded, with %Ln files</source>
        <translation>
            <numerusform>registruojama su %Ln failu</numerusform>
            <numerusform>registruojama su %Ln failais</numerusform>
            <numerusform>registruojama su %Ln failų</numerusform>
        </translation>
    </message>
    <message>
        <source>recorded, with one file</source>
        <translation>registruojama su vienu failu</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Plan a call</source>
        <translation>Planuoti skambutį</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Rodyti</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Several tags are parted by commas.</source>
        <translation>Kelios žymos skiriamos kableliais.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Žyma</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Žymos</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Nothing on this computer opens {link}</source>
        <translation>Niekas šiame kompiuteryje neatveria {link}</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Columns</source>
        <translation>Stulpeliai</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktai</translation>
    </message>
    <message>
        <source>Print a list</source>
        <translation>Spausdinti sąrašą</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Ką</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Deleting {name}</source>
        <translation>Trinama: {name}</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Sujungti…</translation>
    </message>
    <message>
        <source>Merging {name}</source>
        <translation>Sujungiama: {name}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Žemyn</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Aukštyn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>No record holds it.</source>
        <translation>Nenaudojama nė viename įraše.</translation>
    </message>
    <message>
        <source>Records that hold it: {count}</source>
        <translation>Įrašų, kuriuose naudojama: {count}</translation>
    </message>
    <message>
        <source>Renaming {name}</source>
        <translation>Pervadinama: {name}</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Lock</name>
    <message>
        <source>Lock the window</source>
        <translation>Užrakinti langą</translation>
    </message>
</context>
<context>
    <name>MainFields</name>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Add by typing</source>
        <translation>Pridėti rašant</translation>
    </message>
    <message>
        <source>Added sample data</source>
        <translation>Pridėti pavyzdiniai duomenys</translation>
    </message>
    <message>
        <source>All that is held about the shown person</source>
        <translation>Viskas, kas saugoma apie rodomą asmenį</translation>
    </message>
    <message>
        <source>Apply a playbook</source>
        <translation>Taikyti scenarijų</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Atsarginės kopijos</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendorius</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Nutraukta; niekas nepakeista.</translation>
    </message>
    <message>
        <source>Columns and order of the list</source>
        <translation>Sąrašo stulpeliai ir rikiavimas</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Glaustos eilutės</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktai</translation>
    </message>
    <message>
        <source>Copy the selected contacts</source>
        <translation>Kopijuoti pasirinktus kontaktus</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tamsus apipavidalinimas</translation>
    </message>
    <message>
        <source>Delete the selected contacts</source>
        <translation>Ištrinti pasirinktus kontaktus</translation>
    </message>
    <message>
        <source>Erase the shown person for good</source>
        <translation>Ištrinti rodomą asmenį visam laikui</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuoti</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Ieškoti dublikatų</translation>
    </message>
    <message>
        <source>Find people, companies, notes, numbers</source>
        <translation>Asmenys, įmonės, pastabos, numeriai</translation>
    </message>
    <message>
        <source>Find people, groups, views and actions</source>
        <translation>Ieškoti asmenų, grupių, rodinių ir veiksmų</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Tolesni veiksmai</translation>
    </message>
    <message>
        <source>Guide and keyboard shortcuts</source>
        <translation>Vadovas ir spartieji klavišai</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuoti</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Šviesus apipavidalinimas</translation>
    </message>
    <message>
        <source>Look for duplicates of the shown contact</source>
        <translation>Ieškoti rodomo kontakto dublikatų</translation>
    </message>
    <message>
        <source>Making sample data</source>
        <translation>Kuriami pavyzdiniai duomenys</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Naujas kontaktas</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Scenarijai</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Greitas įvedimas</translation>
    </message>
    <message>
        <source>Record e-mails</source>
        <translation>Registruoti el. laiškus</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Grąžinti</translation>
    </message>
    <message>
        <source>Requests of a web form</source>
        <translation>Žiniatinklio formos užklausos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nuostatos</translation>
    </message>
    <message>
        <source>Settings, history and shortcuts</source>
        <translation>Nuostatos, istorija ir spartieji klavišai</translation>
    </message>
    <message>
        <source>Show the contact as a QR code</source>
        <translation>Rodyti kontaktą kaip QR kodą</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sinchronizavimas</translation>
    </message>
    <message>
        <source>Templates of letters</source>
        <translation>Laiškų šablonai</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Sistemos apipavidalinimas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šiandien</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atšaukti</translation>
    </message>
</context>
<context>
    <name>MatchDialog</name>
    <message>
        <source>All the others · {count}</source>
        <translation>Visi kiti · {count}</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Sujungti į vieną</translation>
    </message>
    <message>
        <source>Matching contacts</source>
        <translation>Sujungiami kontaktai</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne dabar</translation>
    </message>
    <message>
        <source>The same contacts</source>
        <translation>Tie patys kontaktai</translation>
    </message>
    <message>
        <source>These were here, and the office has them, too. Made one, the office&apos;s contact gets what only yours knows, and your activities. Undo takes it back.</source>
        <translation>Šie kontaktai buvo čia, juos turi ir biuras. Sujungus į vieną, biuro kontaktas gauna tai, ką žinote tik jūs, ir jūsų veiklas. Galima atšaukti.</translation>
    </message>
    <message>
        <source>{name} · {reason}</source>
        <translation>{name} · {reason}</translation>
    </message>
</context>
<context>
    <name>MatchReasons</name>
    <message>
        <source>from the same list</source>
        <translation>iš to paties sąrašo</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>tas pats el. pašto adresas</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>tas pats numeris</translation>
    </message>
</context>
<context>
    <name>MeaningEdit</name>
    <message>
        <source>It is like</source>
        <translation>Veikia kaip</translation>
    </message>
    <message>
        <source>It is offered for (none: all)</source>
        <translation>Siūloma (jei nepažymėta – visiems)</translation>
    </message>
    <message>
        <source>It says that the contact was</source>
        <translation>Reiškia, kad su kontaktu</translation>
    </message>
    <message>
        <source>Keep in touch every so many days</source>
        <translation>Palaikyti ryšį kas tiek dienų</translation>
    </message>
    <message>
        <source>any</source>
        <translation>bet kiek</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>A call</source>
        <translation>Skambutis</translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>Susitikimas</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>Žinutė</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Skambučiams</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Viskam</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Susitikimams</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Žinutėms</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Nei viena, nei kita</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Susisiekta</translation>
    </message>
    <message>
        <source>Tried in vain</source>
        <translation>Bandyta nesėkmingai</translation>
    </message>
    <message>
        <source>Work without a result</source>
        <translation>Darbas be rezultato</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Looking for duplicates</source>
        <translation>Ieškoma dublikatų</translation>
    </message>
    <message>
        <source>Merging contacts</source>
        <translation>Sujungiami kontaktai</translation>
    </message>
    <message>
        <source>No other contact looks as if it were {name}</source>
        <translation>Nėra kito kontakto, panašaus į „{name}“</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n fields alike</source>
        <translation>
            <numerusform>%n laukas sutampa</numerusform>
            <numerusform>%n laukai sutampa</numerusform>
            <numerusform>%n laukų sutampa</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Į</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Sujungti</translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation>Sujungti kontaktus</translation>
    </message>
    <message>
        <source>Merge {name}</source>
        <translation>Sujungti: {name}</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Ne tas pats</translation>
    </message>
    <message>
        <source>One field alike</source>
        <translation>Vienas laukas sutampa</translation>
    </message>
    <message>
        <source>Records that become {into}: {count}.</source>
        <translation>Įrašų, kurie taps „{into}“: {count}.</translation>
    </message>
    <message>
        <source>They are not offered as duplicates any more</source>
        <translation>Kaip dublikatai jie nebesiūlomi</translation>
    </message>
    <message>
        <source>What comes with the old name later, from a colleague or a file, will be {into}, too.</source>
        <translation>Kas vėliau ateis senu pavadinimu iš kolegos ar failo, taip pat bus „{into}“.</translation>
    </message>
    <message>
        <source>What is not chosen is kept as “formerly”.</source>
        <translation>Kas nepasirinkta, lieka skiltyje „Anksčiau“.</translation>
    </message>
</context>
<context>
    <name>MergeGrid</name>
    <message>
        <source>The contacts side by side</source>
        <translation>Kontaktai vienas šalia kito</translation>
    </message>
</context>
<context>
    <name>MergeResult</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n veikla</numerusform>
            <numerusform>%n veiklos</numerusform>
            <numerusform>%n veiklų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n failas</numerusform>
            <numerusform>%n failai</numerusform>
            <numerusform>%n failų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons who work there</source>
        <translation>
            <numerusform>%n ten dirbantis asmuo</numerusform>
            <numerusform>%n ten dirbantys asmenys</numerusform>
            <numerusform>%n ten dirbančių asmenų</numerusform>
        </translation>
    </message>
    <message>
        <source>one activity</source>
        <translation>viena veikla</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>vienas failas</translation>
    </message>
    <message>
        <source>one person who works there</source>
        <translation>vienas ten dirbantis asmuo</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} ir {last}</translation>
    </message>
    <message>
        <source>{what} go along</source>
        <translation>Kartu perkeliama: {what}</translation>
    </message>
    <message>
        <source>{what} goes along</source>
        <translation>Kartu perkeliama: {what}</translation>
    </message>
</context>
<context>
    <name>MergeRows</name>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>Anksčiau</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Žymos</translation>
    </message>
</context>
<context>
    <name>MergedLine</name>
    <message>
        <source>Another contact</source>
        <translation>Kitas kontaktas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>{name} was merged into this contact · {when}</source>
        <translation>{name} – sujungta su šiuo kontaktu · {when}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln veikla</numerusform>
            <numerusform>%Ln veiklos</numerusform>
            <numerusform>%Ln veiklų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities were read</source>
        <translation>
            <numerusform>Perskaityta %Ln veikla</numerusform>
            <numerusform>Perskaitytos %Ln veiklos</numerusform>
            <numerusform>Perskaityta %Ln veiklų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files are lost</source>
        <translation>
            <numerusform>Prarastas %Ln pridėtas failas</numerusform>
            <numerusform>Prarasti %Ln pridėti failai</numerusform>
            <numerusform>Prarasta %Ln pridėtų failų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files are missing; put them back from a backup, or attach them again.</source>
        <translation>
            <numerusform>Trūksta %Ln pridėto failo; atkurkite jį iš atsarginės kopijos arba pridėkite iš naujo.</numerusform>
            <numerusform>Trūksta %Ln pridėtų failų; atkurkite juos iš atsarginės kopijos arba pridėkite iš naujo.</numerusform>
            <numerusform>Trūksta %Ln pridėtų failų; atkurkite juos iš atsarginės kopijos arba pridėkite iš naujo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files are not what they were; put them back from a backup, or attach them again.</source>
        <translation>
            <numerusform>%Ln pridėtas failas pakito; atkurkite jį iš atsarginės kopijos arba pridėkite iš naujo.</numerusform>
            <numerusform>%Ln pridėti failai pakito; atkurkite juos iš atsarginės kopijos arba pridėkite iš naujo.</numerusform>
            <numerusform>%Ln pridėtų failų pakito; atkurkite juos iš atsarginės kopijos arba pridėkite iš naujo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files are used by nothing any more; they go by themselves after some time.</source>
        <translation>
            <numerusform>%Ln pridėtas failas niekur nebenaudojamas; po kurio laiko jis bus pašalintas savaime.</numerusform>
            <numerusform>%Ln pridėti failai niekur nebenaudojami; po kurio laiko jie bus pašalinti savaime.</numerusform>
            <numerusform>%Ln pridėtų failų niekur nebenaudojama; po kurio laiko jie bus pašalinti savaime.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files were copied</source>
        <translation>
            <numerusform>Nukopijuotas %Ln pridėtas failas</numerusform>
            <numerusform>Nukopijuoti %Ln pridėti failai</numerusform>
            <numerusform>Nukopijuota %Ln pridėtų failų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that colleagues made are missing here; restore a backup, or join the office with a new workspace.</source>
        <translation>
            <numerusform>Čia trūksta %Ln kolegų pakeitimo; atkurkite atsarginę kopiją arba prisijunkite prie biuro su nauja darbo sritimi.</numerusform>
            <numerusform>Čia trūksta %Ln kolegų pakeitimų; atkurkite atsarginę kopiją arba prisijunkite prie biuro su nauja darbo sritimi.</numerusform>
            <numerusform>Čia trūksta %Ln kolegų pakeitimų; atkurkite atsarginę kopiją arba prisijunkite prie biuro su nauja darbo sritimi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln kontaktas</numerusform>
            <numerusform>%Ln kontaktai</numerusform>
            <numerusform>%Ln kontaktų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts are not recognised by what they have; a repair computes that anew.</source>
        <translation>
            <numerusform>%Ln kontaktas neatpažįstamas pagal savo duomenis; taisymas tai apskaičiuoja iš naujo.</numerusform>
            <numerusform>%Ln kontaktai neatpažįstami pagal savo duomenis; taisymas tai apskaičiuoja iš naujo.</numerusform>
            <numerusform>%Ln kontaktų neatpažįstama pagal savo duomenis; taisymas tai apskaičiuoja iš naujo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts were read</source>
        <translation>
            <numerusform>Perskaitytas %Ln kontaktas</numerusform>
            <numerusform>Perskaityti %Ln kontaktai</numerusform>
            <numerusform>Perskaityta %Ln kontaktų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <translation>
            <numerusform>%Ln el. laiškas</numerusform>
            <numerusform>%Ln el. laiškai</numerusform>
            <numerusform>%Ln el. laiškų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln failas</numerusform>
            <numerusform>%Ln failai</numerusform>
            <numerusform>%Ln failų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files for the office are not what they were when they were written; leave the office and join it anew.</source>
        <translation>
            <numerusform>%Ln biuro failas po įrašymo pakito; palikite biurą ir prisijunkite iš naujo.</numerusform>
            <numerusform>%Ln biuro failai po įrašymo pakito; palikite biurą ir prisijunkite iš naujo.</numerusform>
            <numerusform>%Ln biuro failų po įrašymo pakito; palikite biurą ir prisijunkite iš naujo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln guards, indexes or tables of the database are missing; a repair makes them anew.</source>
        <translation>
            <numerusform>Trūksta %Ln duomenų bazės saugiklio, indekso ar lentelės; taisymas sukuria iš naujo.</numerusform>
            <numerusform>Trūksta %Ln duomenų bazės saugiklių, indeksų ar lentelių; taisymas sukuria iš naujo.</numerusform>
            <numerusform>Trūksta %Ln duomenų bazės saugiklių, indeksų ar lentelių; taisymas sukuria iš naujo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters</source>
        <translation>
            <numerusform>%Ln laiškas</numerusform>
            <numerusform>%Ln laiškai</numerusform>
            <numerusform>%Ln laiškų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of the history are lost</source>
        <translation>
            <numerusform>Prarasta %Ln istorijos eilutė</numerusform>
            <numerusform>Prarastos %Ln istorijos eilutės</numerusform>
            <numerusform>Prarasta %Ln istorijos eilučių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of the journal are missing; a repair keeps what the records hold, but these cannot be undone.</source>
        <translation>
            <numerusform>Trūksta %Ln žurnalo eilutės; taisymas išsaugo, kas yra įrašuose, bet jos atšaukti nebegalima.</numerusform>
            <numerusform>Trūksta %Ln žurnalo eilučių; taisymas išsaugo, kas yra įrašuose, bet jų atšaukti nebegalima.</numerusform>
            <numerusform>Trūksta %Ln žurnalo eilučių; taisymas išsaugo, kas yra įrašuose, bet jų atšaukti nebegalima.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of the journal cannot be read; a repair keeps what the records hold.</source>
        <translation>
            <numerusform>%Ln žurnalo eilutės perskaityti nepavyksta; taisymas išsaugo, kas yra įrašuose.</numerusform>
            <numerusform>%Ln žurnalo eilučių perskaityti nepavyksta; taisymas išsaugo, kas yra įrašuose.</numerusform>
            <numerusform>%Ln žurnalo eilučių perskaityti nepavyksta; taisymas išsaugo, kas yra įrašuose.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are lost</source>
        <translation>
            <numerusform>Prarastas %Ln įrašas</numerusform>
            <numerusform>Prarasti %Ln įrašai</numerusform>
            <numerusform>Prarasta %Ln įrašų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are missing of which the journal tells; a repair brings them back.</source>
        <translation>
            <numerusform>Trūksta %Ln žurnale minimo įrašo; taisymas jį grąžina.</numerusform>
            <numerusform>Trūksta %Ln žurnale minimų įrašų; taisymas juos grąžina.</numerusform>
            <numerusform>Trūksta %Ln žurnale minimų įrašų; taisymas juos grąžina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are not as the journal tells; a repair makes the two agree.</source>
        <translation>
            <numerusform>%Ln įrašas neatitinka žurnalo; taisymas juos suderina.</numerusform>
            <numerusform>%Ln įrašai neatitinka žurnalo; taisymas juos suderina.</numerusform>
            <numerusform>%Ln įrašų neatitinka žurnalo; taisymas juos suderina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records came back from the journal</source>
        <translation>
            <numerusform>Iš žurnalo grįžo %Ln įrašas</numerusform>
            <numerusform>Iš žurnalo grįžo %Ln įrašai</numerusform>
            <numerusform>Iš žurnalo grįžo %Ln įrašų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records name others that are not there; a repair takes the names out.</source>
        <translation>
            <numerusform>%Ln įrašas nurodo kitą, kurio nėra; taisymas nuorodą pašalina.</numerusform>
            <numerusform>%Ln įrašai nurodo kitus, kurių nėra; taisymas nuorodas pašalina.</numerusform>
            <numerusform>%Ln įrašų nurodo kitus, kurių nėra; taisymas nuorodas pašalina.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln serija</numerusform>
            <numerusform>%Ln serijos</numerusform>
            <numerusform>%Ln serijų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values belong to contacts or activities that are not there; a repair makes contacts for them.</source>
        <translation>
            <numerusform>%Ln reikšmė priklauso kontaktui ar veiklai, kurių nėra; taisymas sukuria jai kontaktą.</numerusform>
            <numerusform>%Ln reikšmės priklauso kontaktams ar veikloms, kurių nėra; taisymas sukuria joms kontaktus.</numerusform>
            <numerusform>%Ln reikšmių priklauso kontaktams ar veikloms, kurių nėra; taisymas sukuria joms kontaktus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values have custom fields that nobody defined; a repair defines them.</source>
        <translation>
            <numerusform>%Ln reikšmė yra papildomame lauke, kurio niekas neapibrėžė; taisymas jį apibrėžia.</numerusform>
            <numerusform>%Ln reikšmės yra papildomuose laukuose, kurių niekas neapibrėžė; taisymas juos apibrėžia.</numerusform>
            <numerusform>%Ln reikšmių yra papildomuose laukuose, kurių niekas neapibrėžė; taisymas juos apibrėžia.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>1 veikla</translation>
    </message>
    <message>
        <source>1 activity was read</source>
        <translation>Perskaityta 1 veikla</translation>
    </message>
    <message>
        <source>1 attached file is lost</source>
        <translation>Prarastas 1 pridėtas failas</translation>
    </message>
    <message>
        <source>1 attached file was copied</source>
        <translation>Nukopijuotas 1 pridėtas failas</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 kontaktas</translation>
    </message>
    <message>
        <source>1 contact was read</source>
        <translation>Perskaitytas 1 kontaktas</translation>
    </message>
    <message>
        <source>1 e-mail</source>
        <translation>1 el. laiškas</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 failas</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 laiškas</translation>
    </message>
    <message>
        <source>1 line of the history is lost</source>
        <translation>Prarasta 1 istorijos eilutė</translation>
    </message>
    <message>
        <source>1 record came back from the journal</source>
        <translation>Iš žurnalo grįžo 1 įrašas</translation>
    </message>
    <message>
        <source>1 record is lost</source>
        <translation>Prarastas 1 įrašas</translation>
    </message>
    <message>
        <source>1 series</source>
        <translation>1 serija</translation>
    </message>
    <message>
        <source>A choice needs a name.</source>
        <translation>Pasirinkimui reikia pavadinimo.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>Laukui reikia pavadinimo.</translation>
    </message>
    <message>
        <source>A file cannot be put into the office&apos;s folder {path} ({detail}); another program may hold it. It is tried again at the next sync.</source>
        <translation>Failo nepavyko įdėti į biuro aplanką {path} ({detail}); galbūt jį laiko kita programa. Bus bandoma dar kartą sinchronizuojant.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Grupei reikia pavadinimo.</translation>
    </message>
    <message>
        <source>A passphrase has {least} characters at least; four words are better.</source>
        <translation>Slaptafrazėje turi būti bent tiek ženklų: {least}; geriau – keturi žodžiai.</translation>
    </message>
    <message>
        <source>A person and a company are not one. Change the kind of one of them first, if it is wrong.</source>
        <translation>Asmuo ir įmonė – ne tas pats. Jei vieno iš jų rūšis neteisinga, pirmiau ją pakeiskite.</translation>
    </message>
    <message>
        <source>A playbook needs a name.</source>
        <translation>Scenarijui reikia pavadinimo.</translation>
    </message>
    <message>
        <source>A step lies at most {most} days from its day, not {value}; enter fewer.</source>
        <translation>Žingsnis nuo savo dienos gali būti nutolęs daugiausia {most} d., o ne {value}; įrašykite mažiau.</translation>
    </message>
    <message>
        <source>A step {summary} counted from {day} lies outside of the calendar; choose another day.</source>
        <translation>Žingsnis „{summary}“, skaičiuojant nuo {day}, nepatenka į kalendorių; pasirinkite kitą dieną.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Šablonui reikia pavadinimo.</translation>
    </message>
    <message>
        <source>Added sample data</source>
        <translation>Pridėti pavyzdiniai duomenys</translation>
    </message>
    <message>
        <source>Added the choice {subject}</source>
        <translation>Pridėtas pasirinkimas: {subject}</translation>
    </message>
    <message>
        <source>Added the field {subject}</source>
        <translation>Pridėtas laukas: {subject}</translation>
    </message>
    <message>
        <source>Added the group {subject}</source>
        <translation>Pridėta grupė: {subject}</translation>
    </message>
    <message>
        <source>Added the playbook {subject}</source>
        <translation>Pridėtas scenarijus: {subject}</translation>
    </message>
    <message>
        <source>Added the template {subject}</source>
        <translation>Pridėtas šablonas: {subject}</translation>
    </message>
    <message>
        <source>Added {subject}</source>
        <translation>Pridėta: {subject}</translation>
    </message>
    <message>
        <source>An index does not fit its table in one place; a repair makes the indexes anew.</source>
        <translation>Indeksas vienoje vietoje neatitinka savo lentelės; taisymas indeksus sukuria iš naujo.</translation>
    </message>
    <message>
        <source>Applied {subject}</source>
        <translation>Pritaikyta: {subject}</translation>
    </message>
    <message>
        <source>Assigned {subject}</source>
        <translation>Paskirta: {subject}</translation>
    </message>
    <message>
        <source>Attached {subject}</source>
        <translation>Pridėtas priedas: {subject}</translation>
    </message>
    <message>
        <source>Backups cannot be copied to {path} ({reason}); they are in the workspace as ever.</source>
        <translation>Nepavyksta kopijuoti atsarginių kopijų į {path} ({reason}); darbo srityje jos yra kaip visada.</translation>
    </message>
    <message>
        <source>Brought together what several did without knowing of each other</source>
        <translation>Suderinta, ką keli žmonės padarė nežinodami vieni apie kitus</translation>
    </message>
    <message>
        <source>By the rule “{rule}” there would be no day at all; choose other days or a later end.</source>
        <translation>Pagal taisyklę „{rule}“ neliktų nė vienos dienos; pasirinkite kitas dienas arba vėlesnę pabaigą.</translation>
    </message>
    <message>
        <source>Called this computer {subject}</source>
        <translation>Šis kompiuteris pavadintas: {subject}</translation>
    </message>
    <message>
        <source>Cancelled {subject}</source>
        <translation>Nutraukta: {subject}</translation>
    </message>
    <message>
        <source>Change number {batch} has been undone already; redo brings back the latest undo.</source>
        <translation>Pakeitimas nr. {batch} jau atšauktas; „redo“ grąžina paskutinį atšaukimą.</translation>
    </message>
    <message>
        <source>Changed an order of choices: {subject}</source>
        <translation>Pakeista pasirinkimų tvarka: {subject}</translation>
    </message>
    <message>
        <source>Changed the choice {subject}</source>
        <translation>Pakeistas pasirinkimas: {subject}</translation>
    </message>
    <message>
        <source>Changed the field {subject}</source>
        <translation>Pakeistas laukas: {subject}</translation>
    </message>
    <message>
        <source>Changed the group {subject}</source>
        <translation>Pakeista grupė: {subject}</translation>
    </message>
    <message>
        <source>Changed the order of fields</source>
        <translation>Pakeista laukų tvarka</translation>
    </message>
    <message>
        <source>Changed the playbook {subject}</source>
        <translation>Pakeistas scenarijus: {subject}</translation>
    </message>
    <message>
        <source>Changed the template {subject}</source>
        <translation>Pakeistas šablonas: {subject}</translation>
    </message>
    <message>
        <source>Changed {subject}</source>
        <translation>Pakeista: {subject}</translation>
    </message>
    <message>
        <source>Choose at least one column to write.</source>
        <translation>Pasirinkite bent vieną rašomą stulpelį.</translation>
    </message>
    <message>
        <source>Choose two contacts or more to make one of them; each once.</source>
        <translation>Sujungimui pasirinkite du ar daugiau kontaktų, kiekvieną po kartą.</translation>
    </message>
    <message>
        <source>Completed what was missed of {subject}</source>
        <translation>Atlikta, kas pavėluota: {subject}</translation>
    </message>
    <message>
        <source>Completed {subject}</source>
        <translation>Atlikta: {subject}</translation>
    </message>
    <message>
        <source>Decided what {subject} holds</source>
        <translation>Nuspręsta, kas galioja: {subject}</translation>
    </message>
    <message>
        <source>Deleted the choice {subject}</source>
        <translation>Ištrintas pasirinkimas: {subject}</translation>
    </message>
    <message>
        <source>Deleted the field {subject}</source>
        <translation>Ištrintas laukas: {subject}</translation>
    </message>
    <message>
        <source>Deleted the group {subject}</source>
        <translation>Ištrinta grupė: {subject}</translation>
    </message>
    <message>
        <source>Deleted the playbook {subject}</source>
        <translation>Ištrintas scenarijus: {subject}</translation>
    </message>
    <message>
        <source>Deleted the template {subject}</source>
        <translation>Ištrintas šablonas: {subject}</translation>
    </message>
    <message>
        <source>Deleted {subject}</source>
        <translation>Ištrinta: {subject}</translation>
    </message>
    <message>
        <source>Erased somebody for good</source>
        <translation>Kažkas ištrintas visam laikui</translation>
    </message>
    <message>
        <source>Erasing cannot be undone; to go on, type the full name {name}.</source>
        <translation>Ištrynimo visam laikui atšaukti negalima; kad tęstumėte, įveskite visą vardą: {name}.</translation>
    </message>
    <message>
        <source>Imported {subject}</source>
        <translation>Importuota: {subject}</translation>
    </message>
    <message numerus="yes">
        <source>Indexes do not fit their tables in %Ln places; a repair makes them anew.</source>
        <translation>
            <numerusform>Indeksai %Ln vietoje neatitinka savo lentelių; taisymas juos sukuria iš naujo.</numerusform>
            <numerusform>Indeksai %Ln vietose neatitinka savo lentelių; taisymas juos sukuria iš naujo.</numerusform>
            <numerusform>Indeksai %Ln vietų neatitinka savo lentelių; taisymas juos sukuria iš naujo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is noted wrongly what the colleagues in the office have seen; a repair notes it anew.</source>
        <translation>Neteisingai pažymėta, ką matė biuro kolegos; taisymas pažymi iš naujo.</translation>
    </message>
    <message>
        <source>Joined the office as {subject}</source>
        <translation>Prisijungta prie biuro kaip {subject}</translation>
    </message>
    <message>
        <source>Kept {subject}</source>
        <translation>Palikta: {subject}</translation>
    </message>
    <message>
        <source>Line {line} of {path} is too long to be a row of a table; check that this is the right file.</source>
        <translation>Failo {path} eilutė {line} per ilga lentelei; patikrinkite, ar tai tas failas.</translation>
    </message>
    <message>
        <source>Matched {subject} with the office&apos;s</source>
        <translation>Suderinta su biuro kontaktais: {subject}</translation>
    </message>
    <message>
        <source>Merged the fields {subject}</source>
        <translation>Sujungti laukai: {subject}</translation>
    </message>
    <message>
        <source>Merged {subject}</source>
        <translation>Sujungta: {subject}</translation>
    </message>
    <message>
        <source>Moved the group {subject}</source>
        <translation>Perkelta grupė: {subject}</translation>
    </message>
    <message>
        <source>Moved {subject}</source>
        <translation>Perkelta: {subject}</translation>
    </message>
    <message>
        <source>No verified copy could be written to {path} ({reason}); nothing was changed. Check the folder.</source>
        <translation>Nepavyko įrašyti patikrintos kopijos į {path} ({reason}); niekas nepakeista. Patikrinkite aplanką.</translation>
    </message>
    <message>
        <source>Nobody was found for “{who}”; write the name as it stands in the contacts.</source>
        <translation>Nieko nerasta pagal „{who}“; rašykite vardą taip, kaip jis yra kontaktuose.</translation>
    </message>
    <message>
        <source>Nothing that is known of is lost</source>
        <translation>Kiek žinoma, nieko neprarasta</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln contacts only what lists and search said is left</source>
        <translation>
            <numerusform>Iš %Ln kontakto liko tik tai, ką rodė sąrašai ir paieška</numerusform>
            <numerusform>Iš %Ln kontaktų liko tik tai, ką rodė sąrašai ir paieška</numerusform>
            <numerusform>Iš %Ln kontaktų liko tik tai, ką rodė sąrašai ir paieška</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln records it is noted wrongly what colleagues differ about; a repair notes it anew.</source>
        <translation>
            <numerusform>Prie %Ln įrašo neteisingai pažymėta, dėl ko kolegos nesutaria; taisymas pažymi iš naujo.</numerusform>
            <numerusform>Prie %Ln įrašų neteisingai pažymėta, dėl ko kolegos nesutaria; taisymas pažymi iš naujo.</numerusform>
            <numerusform>Prie %Ln įrašų neteisingai pažymėta, dėl ko kolegos nesutaria; taisymas pažymi iš naujo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of 1 contact only what lists and search said is left</source>
        <translation>Iš 1 kontakto liko tik tai, ką rodė sąrašai ir paieška</translation>
    </message>
    <message>
        <source>Of one record it is noted wrongly what colleagues differ about; a repair notes it anew.</source>
        <translation>Prie vieno įrašo neteisingai pažymėta, dėl ko kolegos nesutaria; taisymas pažymi iš naujo.</translation>
    </message>
    <message>
        <source>One attached file is missing; put it back from a backup, or attach it again.</source>
        <translation>Trūksta vieno pridėto failo; atkurkite jį iš atsarginės kopijos arba pridėkite iš naujo.</translation>
    </message>
    <message>
        <source>One attached file is not what it was; put it back from a backup, or attach it again.</source>
        <translation>Vienas pridėtas failas pakito; atkurkite jį iš atsarginės kopijos arba pridėkite iš naujo.</translation>
    </message>
    <message>
        <source>One attached file is used by nothing any more; it goes by itself after some time.</source>
        <translation>Vienas pridėtas failas niekur nebenaudojamas; po kurio laiko jis bus pašalintas savaime.</translation>
    </message>
    <message>
        <source>One change that a colleague made is missing here; restore a backup, or join the office with a new workspace.</source>
        <translation>Čia trūksta vieno kolegos pakeitimo; atkurkite atsarginę kopiją arba prisijunkite prie biuro su nauja darbo sritimi.</translation>
    </message>
    <message>
        <source>One contact is not recognised by what it has; a repair computes that anew.</source>
        <translation>Vienas kontaktas neatpažįstamas pagal savo duomenis; taisymas tai apskaičiuoja iš naujo.</translation>
    </message>
    <message>
        <source>One file for the office is not what it was when it was written; leave the office and join it anew.</source>
        <translation>Vienas biuro failas po įrašymo pakito; palikite biurą ir prisijunkite iš naujo.</translation>
    </message>
    <message>
        <source>One guard, index or table of the database is missing; a repair makes it anew.</source>
        <translation>Trūksta vieno duomenų bazės saugiklio, indekso ar lentelės; taisymas sukuria iš naujo.</translation>
    </message>
    <message>
        <source>One line of the journal cannot be read; a repair keeps what the records hold.</source>
        <translation>Vienos žurnalo eilutės perskaityti nepavyksta; taisymas išsaugo, kas yra įrašuose.</translation>
    </message>
    <message>
        <source>One line of the journal is missing; a repair keeps what the records hold, but that change cannot be undone.</source>
        <translation>Trūksta vienos žurnalo eilutės; taisymas išsaugo, kas yra įrašuose, bet to pakeitimo atšaukti nebegalima.</translation>
    </message>
    <message>
        <source>One record is missing of which the journal tells; a repair brings it back.</source>
        <translation>Trūksta vieno žurnale minimo įrašo; taisymas jį grąžina.</translation>
    </message>
    <message>
        <source>One record is not as the journal tells; a repair makes the two agree.</source>
        <translation>Vienas įrašas neatitinka žurnalo; taisymas juos suderina.</translation>
    </message>
    <message>
        <source>One record names another that is not there; a repair takes the name out.</source>
        <translation>Vienas įrašas nurodo kitą, kurio nėra; taisymas nuorodą pašalina.</translation>
    </message>
    <message>
        <source>One value belongs to a contact or activity that is not there; a repair makes a contact for it.</source>
        <translation>Viena reikšmė priklauso kontaktui ar veiklai, kurių nėra; taisymas sukuria jai kontaktą.</translation>
    </message>
    <message>
        <source>One value has a custom field that nobody defined; a repair defines it.</source>
        <translation>Viena reikšmė yra papildomame lauke, kurio niekas neapibrėžė; taisymas jį apibrėžia.</translation>
    </message>
    <message>
        <source>Planned {subject}</source>
        <translation>Suplanuota: {subject}</translation>
    </message>
    <message>
        <source>Recorded {subject}</source>
        <translation>Užregistruota: {subject}</translation>
    </message>
    <message>
        <source>Redid: {subject}</source>
        <translation>Grąžinta: {subject}</translation>
    </message>
    <message>
        <source>Reminded of {subject}</source>
        <translation>Priminta: {subject}</translation>
    </message>
    <message>
        <source>Reminds later of {subject}</source>
        <translation>Bus priminta vėliau: {subject}</translation>
    </message>
    <message>
        <source>Removed {subject}</source>
        <translation>Pašalinta: {subject}</translation>
    </message>
    <message>
        <source>Renamed the field {subject}</source>
        <translation>Pervadintas laukas: {subject}</translation>
    </message>
    <message>
        <source>Renamed {subject}</source>
        <translation>Pervadinta: {subject}</translation>
    </message>
    <message>
        <source>Repaired the workspace</source>
        <translation>Sutaisyta darbo sritis</translation>
    </message>
    <message>
        <source>Replaced text in {subject}</source>
        <translation>Pakeistas tekstas: {subject}</translation>
    </message>
    <message>
        <source>Retired {subject}</source>
        <translation>Nebenaudojamas: {subject}</translation>
    </message>
    <message>
        <source>Reviewed {subject}</source>
        <translation>Peržiūrėta: {subject}</translation>
    </message>
    <message>
        <source>Said that they are not the same: {subject}</source>
        <translation>Pažymėta, kad tai ne tas pats: {subject}</translation>
    </message>
    <message>
        <source>Skipped what was missed of {subject}</source>
        <translation>Praleista, kas pavėluota: {subject}</translation>
    </message>
    <message>
        <source>Some of these contacts are private and some are not. Make them alike first: all that is private in them would go to everybody.</source>
        <translation>Dalis šių kontaktų privatūs, dalis – ne. Pirmiau suvienodinkite juos: visa, kas juose privatu, patektų visiems.</translation>
    </message>
    <message>
        <source>Something long is being written; try again when it is done, or cancel it.</source>
        <translation>Vyksta ilgas įrašymas; bandykite vėl, kai jis baigsis, arba jį nutraukite.</translation>
    </message>
    <message>
        <source>Stopped {subject}</source>
        <translation>Sustabdyta: {subject}</translation>
    </message>
    <message>
        <source>Tagged {subject}</source>
        <translation>Pridėtos žymos: {subject}</translation>
    </message>
    <message numerus="yes">
        <source>The activities of %Ln contacts are listed wrongly; a repair computes the lists anew.</source>
        <translation>
            <numerusform>%Ln kontakto veiklų sąrašas neteisingas; taisymas jį sudaro iš naujo.</numerusform>
            <numerusform>%Ln kontaktų veiklų sąrašai neteisingi; taisymas juos sudaro iš naujo.</numerusform>
            <numerusform>%Ln kontaktų veiklų sąrašai neteisingi; taisymas juos sudaro iš naujo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The activities of one contact are listed wrongly; a repair computes the list anew.</source>
        <translation>Vieno kontakto veiklų sąrašas neteisingas; taisymas jį sudaro iš naujo.</translation>
    </message>
    <message>
        <source>The contact {uid} did not exist then; name a later time.</source>
        <translation>Kontakto {uid} tada dar nebuvo; nurodykite vėlesnį laiką.</translation>
    </message>
    <message numerus="yes">
        <source>The database is damaged in %Ln places; restore a backup, or save what can be read into a new workspace.</source>
        <translation>
            <numerusform>Duomenų bazė sugadinta %Ln vietoje; atkurkite atsarginę kopiją arba naujoje darbo srityje išsaugokite, ką galima perskaityti.</numerusform>
            <numerusform>Duomenų bazė sugadinta %Ln vietose; atkurkite atsarginę kopiją arba naujoje darbo srityje išsaugokite, ką galima perskaityti.</numerusform>
            <numerusform>Duomenų bazė sugadinta %Ln vietų; atkurkite atsarginę kopiją arba naujoje darbo srityje išsaugokite, ką galima perskaityti.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is damaged in one place; restore a backup, or save what can be read into a new workspace.</source>
        <translation>Duomenų bazė sugadinta vienoje vietoje; atkurkite atsarginę kopiją arba naujoje darbo srityje išsaugokite, ką galima perskaityti.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation>Diskas pilnas; niekas nepakeista. Atlaisvinkite vietos ir bandykite vėl.</translation>
    </message>
    <message>
        <source>The disk reported an error at {path}; nothing was changed. Check the disk, then try again.</source>
        <translation>Diskas pranešė apie klaidą ties {path}; niekas nepakeista. Patikrinkite diską ir bandykite vėl.</translation>
    </message>
    <message>
        <source>The file could not be kept in {path} ({reason}); check the folder&apos;s permissions.</source>
        <translation>Failo nepavyko išsaugoti aplanke {path} ({reason}); patikrinkite aplanko leidimus.</translation>
    </message>
    <message>
        <source>The folder of {name} is confidential; enter the office&apos;s passphrase (on the command line it is asked for, or taken from CRM_DESKTOP_OFFICE_PASSPHRASE).</source>
        <translation>Biuro „{name}“ aplankas konfidencialus; įveskite biuro slaptafrazę (komandų eilutėje jos klausiama arba ji imama iš CRM_DESKTOP_OFFICE_PASSPHRASE).</translation>
    </message>
    <message>
        <source>The folder {name} cannot lie within itself; choose another place.</source>
        <translation>Aplankas {name} negali būti pats savyje; pasirinkite kitą vietą.</translation>
    </message>
    <message>
        <source>The format {format} is not known here; there are: {formats}.</source>
        <translation>Formatas {format} čia nežinomas; yra šie: {formats}.</translation>
    </message>
    <message numerus="yes">
        <source>The journal does not tell of %Ln records; a repair writes down what they hold.</source>
        <translation>
            <numerusform>Žurnalas nieko nesako apie %Ln įrašą; taisymas užrašo, kas jame yra.</numerusform>
            <numerusform>Žurnalas nieko nesako apie %Ln įrašus; taisymas užrašo, kas juose yra.</numerusform>
            <numerusform>Žurnalas nieko nesako apie %Ln įrašų; taisymas užrašo, kas juose yra.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal does not tell of one record; a repair writes down what the record holds.</source>
        <translation>Žurnalas nieko nesako apie vieną įrašą; taisymas užrašo, kas jame yra.</translation>
    </message>
    <message numerus="yes">
        <source>The journal tells changes of %Ln records that are not there; a repair brings back what is known of them.</source>
        <translation>
            <numerusform>Žurnale yra %Ln nesamo įrašo pakeitimų; taisymas grąžina, kas apie jį žinoma.</numerusform>
            <numerusform>Žurnale yra %Ln nesamų įrašų pakeitimų; taisymas grąžina, kas apie juos žinoma.</numerusform>
            <numerusform>Žurnale yra %Ln nesamų įrašų pakeitimų; taisymas grąžina, kas apie juos žinoma.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal tells changes of one record that is not there; a repair brings back what is known of it.</source>
        <translation>Žurnale yra vieno nesamo įrašo pakeitimų; taisymas grąžina, kas apie jį žinoma.</translation>
    </message>
    <message numerus="yes">
        <source>The lists show %Ln contacts wrongly; a repair computes them anew.</source>
        <translation>
            <numerusform>Sąrašai neteisingai rodo %Ln kontaktą; taisymas juos sudaro iš naujo.</numerusform>
            <numerusform>Sąrašai neteisingai rodo %Ln kontaktus; taisymas juos sudaro iš naujo.</numerusform>
            <numerusform>Sąrašai neteisingai rodo %Ln kontaktų; taisymas juos sudaro iš naujo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lists show one contact wrongly; a repair computes them anew.</source>
        <translation>Sąrašai neteisingai rodo vieną kontaktą; taisymas juos sudaro iš naujo.</translation>
    </message>
    <message>
        <source>The mapping sends the column {header} to {target}, which is no field; write for example given, emails.work, addresses.home.city or custom.NAME.</source>
        <translation>Susiejimas stulpelį {header} priskiria laukui {target}, o tokio lauko nėra; rašykite, pvz., given, emails.work, addresses.home.city ar custom.PAVADINIMAS.</translation>
    </message>
    <message>
        <source>The name is too long for a code that a phone could read; send the contact as a file instead.</source>
        <translation>Vardas per ilgas kodui, kurį galėtų nuskaityti telefonas; nusiųskite kontaktą kaip failą.</translation>
    </message>
    <message>
        <source>The name {path} is too long for this system; choose a workspace folder with a shorter one.</source>
        <translation>Pavadinimas {path} šiai sistemai per ilgas; pasirinkite darbo srities aplanką trumpesniu pavadinimu.</translation>
    </message>
    <message>
        <source>The new workspace cannot be written to {path} ({reason}); check the folder, or name another.</source>
        <translation>Naujos darbo srities į {path} įrašyti nepavyko ({reason}); patikrinkite aplanką arba nurodykite kitą.</translation>
    </message>
    <message>
        <source>The office&apos;s file office.csv in {path} cannot be read; nothing else was read or written. Check that it is the right folder; crm-desktop sync FOLDER writes it anew.</source>
        <translation>Biuro failo office.csv aplanke {path} nepavyko perskaityti; daugiau nieko neskaityta ir nerašyta. Patikrinkite, ar tai tas aplankas; „crm-desktop sync APLANKAS“ įrašo jį iš naujo.</translation>
    </message>
    <message>
        <source>The office&apos;s folder {path} cannot be reached ({detail}); what you enter is kept here and goes there once it is back.</source>
        <translation>Biuro aplankas {path} nepasiekiamas ({detail}); ką įvedate, saugoma čia ir bus ten nusiųsta, kai aplankas vėl bus pasiekiamas.</translation>
    </message>
    <message>
        <source>The office&apos;s folder {path} cannot be written ({detail}); ask whoever looks after it for the permission to change files. What you enter is kept here until then.</source>
        <translation>Į biuro aplanką {path} negalima rašyti ({detail}); paprašykite jo prižiūrėtojo leidimo keisti failus. Iki tol, ką įvedate, saugoma čia.</translation>
    </message>
    <message>
        <source>The office&apos;s folder {path} is full; free some space there. What you enter is kept here until then.</source>
        <translation>Biuro aplankas {path} pilnas; atlaisvinkite jame vietos. Iki tol, ką įvedate, saugoma čia.</translation>
    </message>
    <message>
        <source>The office.csv in {path} says that the folder is not confidential, but the office is; nothing was written. Ask who changed it; crm-desktop sync FOLDER writes it anew.</source>
        <translation>Pagal office.csv aplanke {path} jis nekonfidencialus, o biuras – konfidencialus; nieko nerašyta. Paklauskite, kas jį pakeitė; „crm-desktop sync APLANKAS“ įrašo jį iš naujo.</translation>
    </message>
    <message>
        <source>The playbook {name} has no steps; add one first.</source>
        <translation>Scenarijus „{name}“ neturi žingsnių; pirmiau pridėkite.</translation>
    </message>
    <message>
        <source>The result cannot be written where it is to go ({reason}); what was changed is saved. Free some space, or send it elsewhere.</source>
        <translation>Rezultato nepavyko įrašyti ten, kur jis turi patekti ({reason}); kas pakeista, išsaugota. Atlaisvinkite vietos arba nukreipkite jį kitur.</translation>
    </message>
    <message>
        <source>The rule “{rule}” tells the days by itself: move this one alone, or change the rule.</source>
        <translation>Taisyklė „{rule}“ dienas nurodo pati: perkelkite tik šią arba pakeiskite taisyklę.</translation>
    </message>
    <message>
        <source>The search does not find phone numbers as it should; a repair makes its index anew.</source>
        <translation>Paieška neranda telefono numerių, kaip turėtų; taisymas sukuria jos indeksą iš naujo.</translation>
    </message>
    <message numerus="yes">
        <source>The search does not find phone numbers of %Ln contacts as it should; a repair makes its index anew.</source>
        <translation>
            <numerusform>Paieška neranda %Ln kontakto telefono numerių, kaip turėtų; taisymas sukuria jos indeksą iš naujo.</numerusform>
            <numerusform>Paieška neranda %Ln kontaktų telefono numerių, kaip turėtų; taisymas sukuria jos indeksą iš naujo.</numerusform>
            <numerusform>Paieška neranda %Ln kontaktų telefono numerių, kaip turėtų; taisymas sukuria jos indeksą iš naujo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search does not find what it should of %Ln contacts; a repair makes its index anew.</source>
        <translation>
            <numerusform>Paieška randa ne visus %Ln kontakto duomenis; taisymas sukuria jos indeksą iš naujo.</numerusform>
            <numerusform>Paieška randa ne visus %Ln kontaktų duomenis; taisymas sukuria jos indeksą iš naujo.</numerusform>
            <numerusform>Paieška randa ne visus %Ln kontaktų duomenis; taisymas sukuria jos indeksą iš naujo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search does not find what it should; a repair makes its index anew.</source>
        <translation>Paieška randa ne viską, ką turėtų; taisymas sukuria jos indeksą iš naujo.</translation>
    </message>
    <message numerus="yes">
        <source>The search index is damaged in %Ln places; a repair makes it anew.</source>
        <translation>
            <numerusform>Paieškos indeksas sugadintas %Ln vietoje; taisymas sukuria jį iš naujo.</numerusform>
            <numerusform>Paieškos indeksas sugadintas %Ln vietose; taisymas sukuria jį iš naujo.</numerusform>
            <numerusform>Paieškos indeksas sugadintas %Ln vietų; taisymas sukuria jį iš naujo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index is damaged; a repair makes it anew.</source>
        <translation>Paieškos indeksas sugadintas; taisymas sukuria jį iš naujo.</translation>
    </message>
    <message>
        <source>The second place for backups, {path}, is not there; what it lacks is copied once it is.</source>
        <translation>Antroji atsarginių kopijų vieta {path} nepasiekiama; ko joje trūksta, bus nukopijuota, kai ji vėl bus pasiekiama.</translation>
    </message>
    <message>
        <source>The template becomes too long a text; it may have {most} characters.</source>
        <translation>Šablono tekstas tampa per ilgas; leidžiama ženklų: {most}.</translation>
    </message>
    <message>
        <source>The template cannot be used: line {line}: {detail}.</source>
        <translation>Šablono naudoti negalima: {line} eilutė: {detail}.</translation>
    </message>
    <message>
        <source>The template is too long; it may have {most} characters.</source>
        <translation>Šablonas per ilgas; leidžiama ženklų: {most}.</translation>
    </message>
    <message>
        <source>The two are not the same; type it again.</source>
        <translation>Slaptafrazės nesutampa; įveskite dar kartą.</translation>
    </message>
    <message>
        <source>The window needs a library that is missing ({detail}); install the system&apos;s libraries for Qt 6. The commands work without it, see crm-desktop --help.</source>
        <translation>Langui trūksta bibliotekos ({detail}); įdiekite sistemos bibliotekas, kurių reikia Qt 6. Komandos veikia ir be jos, žr. crm-desktop --help.</translation>
    </message>
    <message>
        <source>The workspace cannot be moved to {path} ({reason}); it is where it was.</source>
        <translation>Darbo srities perkelti į {path} nepavyko ({reason}); ji liko, kur buvo.</translation>
    </message>
    <message>
        <source>The workspace has contacts already; sample data goes into an empty one. Name another folder with --workspace.</source>
        <translation>Darbo srityje jau yra kontaktų; pavyzdiniai duomenys dedami į tuščią. Nurodykite kitą aplanką su --workspace.</translation>
    </message>
    <message>
        <source>The workspace is in {path} already; choose another folder.</source>
        <translation>Darbo sritis jau yra čia: {path}; pasirinkite kitą aplanką.</translation>
    </message>
    <message>
        <source>The workspace is not in {path}; connect its disk, or choose another folder.</source>
        <translation>Darbo srities čia nėra: {path}; prijunkite jos diską arba pasirinkite kitą aplanką.</translation>
    </message>
    <message>
        <source>The workspace {folder} lies in a folder that is synced ({name}): its parts travel one by one, and an older one may come back. Close the program, move the folder elsewhere, and open it there; several computers share contacts through an office&apos;s folder (Sync), which may lie in the synced one.</source>
        <translation>Darbo sritis {folder} yra sinchronizuojamame aplanke ({name}): jos dalys keliauja po vieną, ir gali grįžti senesnė. Užverkite programą, perkelkite aplanką kitur ir atverkite ten; keli kompiuteriai kontaktais dalijasi per biuro aplanką (Sinchronizavimas), kuris gali būti ir sinchronizuojamame.</translation>
    </message>
    <message>
        <source>The workspace {folder} lies on a network drive ({name}): two computers that open it, or a connection that breaks, can damage it. Close the program, move the folder to a disk of this computer, and open it there; several computers share contacts through an office&apos;s folder (Sync).</source>
        <translation>Darbo sritis {folder} yra tinklo diske ({name}): ją gali sugadinti du ją atvėrę kompiuteriai arba nutrūkęs ryšys. Užverkite programą, perkelkite aplanką į šio kompiuterio diską ir atverkite ten; keli kompiuteriai kontaktais dalijasi per biuro aplanką (Sinchronizavimas).</translation>
    </message>
    <message>
        <source>The workspace {folder} lies on a removable disk ({name}): whoever has the disk can read it, and pulling it out too early can damage it. Give the workspace a passphrase, keep backups elsewhere, and eject the disk before you take it; or move the folder to a disk of this computer.</source>
        <translation>Darbo sritis {folder} yra keičiamajame diske ({name}): ją perskaitys kiekvienas, turintis diską, o per anksti jį ištraukus ji gali būti sugadinta. Nustatykite darbo srities slaptafrazę, atsargines kopijas laikykite kitur ir prieš ištraukdami diską atjunkite; arba perkelkite aplanką į šio kompiuterio diską.</translation>
    </message>
    <message>
        <source>There is a choice {name} already; merge the two to make them one.</source>
        <translation>Pasirinkimas „{name}“ jau yra; sujunkite abu, kad liktų vienas.</translation>
    </message>
    <message>
        <source>There is a field {name} already.</source>
        <translation>Laukas „{name}“ jau yra.</translation>
    </message>
    <message>
        <source>There is no activity {uid}; due lists the open ones.</source>
        <translation>Veiklos {uid} nėra; „due“ pateikia neatliktas.</translation>
    </message>
    <message>
        <source>There is no calendar in {path}; export it as iCalendar (.ics) there.</source>
        <translation>Faile {path} kalendoriaus nėra; eksportuokite jį ten iCalendar (.ics) formatu.</translation>
    </message>
    <message>
        <source>There is no change number {batch}; history lists them.</source>
        <translation>Pakeitimo nr. {batch} nėra; „history“ juos pateikia.</translation>
    </message>
    <message>
        <source>There is no contact or activity {uid}; find and due list them with their identifiers.</source>
        <translation>Nėra kontakto ar veiklos {uid}; „find“ ir „due“ pateikia juos su identifikatoriais.</translation>
    </message>
    <message>
        <source>There is no contact {uid}; find lists them with their identifiers.</source>
        <translation>Kontakto {uid} nėra; „find“ pateikia kontaktus su identifikatoriais.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding}; name one such as utf-8, utf-16 or windows-1252.</source>
        <translation>Koduotės {encoding} nėra; nurodykite, pvz., utf-8, utf-16 ar windows-1252.</translation>
    </message>
    <message>
        <source>There is no field {field}; show --json lists the fields, custom.NAME makes a new one.</source>
        <translation>Lauko {field} nėra; „show --json“ pateikia laukus, custom.PAVADINIMAS sukuria naują.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Failo {path} nėra.</translation>
    </message>
    <message>
        <source>There is no file {path}; restore takes one that backup made.</source>
        <translation>Failo {path} nėra; restore reikia to, kurį sukūrė backup.</translation>
    </message>
    <message>
        <source>There is no folder {path}; make it first.</source>
        <translation>Aplanko {path} nėra; pirmiau sukurkite jį.</translation>
    </message>
    <message>
        <source>There is no layout {layout}; there are: {layouts}.</source>
        <translation>Išdėstymo {layout} nėra; yra šie: {layouts}.</translation>
    </message>
    <message>
        <source>There is no place in it for: {things}</source>
        <translation>Netelpa: {things}</translation>
    </message>
    <message>
        <source>There is no playbook {uid} any more; choose another one.</source>
        <translation>Scenarijaus {uid} nebėra; pasirinkite kitą.</translation>
    </message>
    <message>
        <source>There is no room for a backup in {path}; nothing was changed. Free some space, or choose another folder, and try again.</source>
        <translation>Aplanke {path} nėra vietos atsarginei kopijai; niekas nepakeista. Atlaisvinkite vietos arba pasirinkite kitą aplanką ir bandykite dar kartą.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on; the commands work without one, see crm-desktop --help.</source>
        <translation>Nėra ekrano, kuriame būtų galima atverti langą; komandos veikia ir be jo, žr. crm-desktop --help.</translation>
    </message>
    <message>
        <source>There is no sheet {sheet} in {path}; there are: {sheets}.</source>
        <translation>Lapo {sheet} faile {path} nėra; yra šie: {sheets}.</translation>
    </message>
    <message>
        <source>There is no table in {path}; export the contacts as CSV or vCard.</source>
        <translation>Faile {path} lentelės nėra; eksportuokite kontaktus CSV arba vCard formatu.</translation>
    </message>
    <message>
        <source>There is no template {uid}.</source>
        <translation>Šablono {uid} nėra.</translation>
    </message>
    <message>
        <source>There is no type of activity {type}; there are: {types}.</source>
        <translation>Veiklos tipo {type} nėra; yra šie: {types}.</translation>
    </message>
    <message>
        <source>There is no view {view}; there are: {views}.</source>
        <translation>Rodinio {view} nėra; yra šie: {views}.</translation>
    </message>
    <message>
        <source>There is nobody to ask for the new passphrase; name it in {variable}.</source>
        <translation>Nėra ko klausti naujos slaptafrazės; nurodykite ją kintamajame {variable}.</translation>
    </message>
    <message>
        <source>There is nothing to add; write for example: call Ana tomorrow 3pm re: quote.</source>
        <translation>Nėra ko pridėti; rašykite, pvz.: skambinti Anai rytoj 15:00 dėl pasiūlymo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Nėra ko grąžinti.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nėra ko atšaukti.</translation>
    </message>
    <message>
        <source>This is not the passphrase of {name}; try again.</source>
        <translation>Tai ne „{name}“ slaptafrazė; bandykite dar kartą.</translation>
    </message>
    <message>
        <source>This is not the passphrase of {path}; try again.</source>
        <translation>Tai ne {path} slaptafrazė; bandykite dar kartą.</translation>
    </message>
    <message>
        <source>This system has no key store that could be reached; the passphrase is asked for at each start.</source>
        <translation>Šioje sistemoje nėra pasiekiamos raktų saugyklos; slaptafrazės klausiama kaskart paleidžiant.</translation>
    </message>
    <message>
        <source>This workspace does not sync yet; name the office&apos;s folder: crm-desktop sync FOLDER.</source>
        <translation>Ši darbo sritis dar nesinchronizuojama; nurodykite biuro aplanką: crm-desktop sync APLANKAS.</translation>
    </message>
    <message>
        <source>Told the office of what is private no more</source>
        <translation>Biurui pranešta, kas nebėra privatu</translation>
    </message>
    <message>
        <source>Took back that they are not the same: {subject}</source>
        <translation>Atšaukta, kad tai ne tas pats: {subject}</translation>
    </message>
    <message>
        <source>Took tags from {subject}</source>
        <translation>Nuimtos žymos: {subject}</translation>
    </message>
    <message>
        <source>Took the requests of {subject}</source>
        <translation>Paimtos užklausos: {subject}</translation>
    </message>
    <message>
        <source>Undid: {subject}</source>
        <translation>Atšaukta: {subject}</translation>
    </message>
    <message>
        <source>Up to {most} contacts are merged at once; choose fewer.</source>
        <translation>Vienu kartu sujungiama daugiausia kontaktų: {most}; pasirinkite mažiau.</translation>
    </message>
    <message>
        <source>Who was erased stays erased; nothing of it is left that could come back.</source>
        <translation>Kas ištrinta visam laikui, lieka ištrinta; nebeliko nieko, kas galėtų grįžti.</translation>
    </message>
    <message>
        <source>Wrote down the playbooks that come with the program</source>
        <translation>Užrašyti su programa pateikiami scenarijai</translation>
    </message>
    <message>
        <source>Wrote down the templates that come with the program</source>
        <translation>Užrašyti su programa pateikiami šablonai</translation>
    </message>
    <message>
        <source>You may not read {path}, which is somebody else&apos;s or protected; ask for the permission, or choose another workspace folder.</source>
        <translation>{path} jums skaityti neleidžiama: jis kito naudotojo arba apsaugotas; paprašykite leidimo arba pasirinkite kitą darbo srities aplanką.</translation>
    </message>
    <message>
        <source>a change of this one and all that follow was taken for this one alone</source>
        <translation>šios ir visų paskesnių pakeitimas palaikytas tik šios pakeitimu</translation>
    </message>
    <message>
        <source>a date that is none was kept as text</source>
        <translation>netinkama data palikta kaip tekstas</translation>
    </message>
    <message>
        <source>a line of it that cannot be read was left out</source>
        <translation>nesuprantama jos eilutė praleista</translation>
    </message>
    <message>
        <source>a number like 4.9E+11</source>
        <translation>skaičius kaip 4.9E+11</translation>
    </message>
    <message>
        <source>a number that is none was kept as text</source>
        <translation>netinkamas skaičius paliktas kaip tekstas</translation>
    </message>
    <message>
        <source>a phone number that a spreadsheet had rounded was kept as text; its last digits are lost</source>
        <translation>skaičiuoklės suapvalintas telefono numeris paliktas kaip tekstas; paskutiniai jo skaitmenys prarasti</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>kabutės atvertos ir neužvertos</translation>
    </message>
    <message>
        <source>a rule by which it repeats and that cannot be followed was kept as text</source>
        <translation>kartojimo taisyklė, kurios negalima vykdyti, palikta kaip tekstas</translation>
    </message>
    <message>
        <source>a time of an unknown time zone was taken for one here</source>
        <translation>nežinomos laiko juostos laikas palaikytas vietiniu</translation>
    </message>
    <message>
        <source>an error of a formula was left out</source>
        <translation>formulės klaida praleista</translation>
    </message>
    <message>
        <source>an initial only: {first}/{second}</source>
        <translation>tik inicialas: {first}/{second}</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>jį laiko kita programa</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>pridėti failai</translation>
    </message>
    <message>
        <source>became an error</source>
        <translation>tapo klaida</translation>
    </message>
    <message>
        <source>by its rule there is no day left</source>
        <translation>pagal jos taisyklę dienų neliko</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>vėliau pakeista</translation>
    </message>
    <message>
        <source>changes that others built on have not come yet; whoever made them has to sync once more</source>
        <translation>dar negauti pakeitimai, kuriais rėmėsi kiti; juos padaręs žmogus turi sinchronizuoti dar kartą</translation>
    </message>
    <message>
        <source>cut at 32,767 characters</source>
        <translation>nukirsta ties 32 767 ženklų</translation>
    </message>
    <message>
        <source>e-mail addresses differ by one letter</source>
        <translation>el. pašto adresai skiriasi viena raide</translation>
    </message>
    <message>
        <source>e-mail at the same company</source>
        <translation>el. paštas toje pačioje įmonėje</translation>
    </message>
    <message>
        <source>has fewer tags</source>
        <translation>turi mažiau žymų</translation>
    </message>
    <message>
        <source>identifiers of other programs</source>
        <translation>kitų programų identifikatoriai</translation>
    </message>
    <message>
        <source>it belongs to another office</source>
        <translation>jis priklauso kitam biurui</translation>
    </message>
    <message>
        <source>it could not be fetched; its drive or provider may be offline</source>
        <translation>jo nepavyko gauti; galbūt jo diskas ar teikėjas nepasiekiamas</translation>
    </message>
    <message>
        <source>it does not have the shape of a contact</source>
        <translation>jo sandara netinka kontaktui</translation>
    </message>
    <message>
        <source>it has a newer version of CRM Desktop; what this version does not know shows after an update</source>
        <translation>jame naujesnė „CRM Desktop“ versija; ko ši versija nežino, matysis atnaujinus</translation>
    </message>
    <message>
        <source>it has more cells than the header</source>
        <translation>joje daugiau langelių nei antraštėje</translation>
    </message>
    <message>
        <source>it holds a line that is not valid LDIF</source>
        <translation>joje yra netaisyklinga LDIF eilutė</translation>
    </message>
    <message>
        <source>it holds nothing that makes a contact</source>
        <translation>joje nėra nieko, iš ko būtų kontaktas</translation>
    </message>
    <message>
        <source>it holds nothing that makes an activity</source>
        <translation>joje nėra nieko, iš ko būtų veikla</translation>
    </message>
    <message>
        <source>it is a copy that the folder&apos;s sync program made of another file, and not whole; it can be deleted</source>
        <translation>tai kopija, kurią iš kito failo padarė aplanko sinchronizavimo programa, ir ji ne visa; ją galima ištrinti</translation>
    </message>
    <message>
        <source>it is confidential, and this workspace has no passphrase for it</source>
        <translation>jis konfidencialus, o ši darbo sritis neturi jo slaptafrazės</translation>
    </message>
    <message>
        <source>it is larger than any file of CRM Desktop</source>
        <translation>jis didesnis už bet kurį „CRM Desktop“ failą</translation>
    </message>
    <message>
        <source>it is larger than any file of the office</source>
        <translation>jis didesnis už bet kurį biuro failą</translation>
    </message>
    <message>
        <source>it is neither an event nor a task nor a journal entry</source>
        <translation>tai ne įvykis, ne užduotis ir ne dienoraščio įrašas</translation>
    </message>
    <message>
        <source>it is no file of the office</source>
        <translation>tai ne biuro failas</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>tai ne paprastas failas</translation>
    </message>
    <message>
        <source>it is not as it was written; somebody who has what it held will write it anew</source>
        <translation>jis ne toks, koks buvo įrašytas; turintis jo turinį įrašys jį iš naujo</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>tai netaisyklingas JSON</translation>
    </message>
    <message>
        <source>it is not whole; its device or anybody who has it will write it anew</source>
        <translation>jis įrašytas ne visas; jo įrenginys ar kas nors, kas jį turi, įrašys jį iš naujo</translation>
    </message>
    <message>
        <source>it is too long for a contact</source>
        <translation>per ilga kontaktui</translation>
    </message>
    <message>
        <source>it lies open in a confidential folder; delete it there when its content is no longer needed</source>
        <translation>jis nešifruotas, nors aplankas konfidencialus; kai turinio nebereikės, ištrinkite jį ten</translation>
    </message>
    <message>
        <source>it tells a change or a deletion, not a contact</source>
        <translation>joje nurodytas pakeitimas ar trynimas, o ne kontaktas</translation>
    </message>
    <message>
        <source>it was closed with another passphrase</source>
        <translation>jis užšifruotas kita slaptafraze</translation>
    </message>
    <message>
        <source>it was gone before it could be read</source>
        <translation>jis dingo, nespėjus perskaityti</translation>
    </message>
    <message>
        <source>it was written by a newer version; update the program to read it</source>
        <translation>jis įrašytas naujesne versija; kad perskaitytumėte, atnaujinkite programą</translation>
    </message>
    <message>
        <source>it was written wrongly; nothing of it was taken</source>
        <translation>jis įrašytas neteisingai; nieko iš jo nepaimta</translation>
    </message>
    <message>
        <source>its clock is a day or more off; check the date there</source>
        <translation>jo laikrodis klysta para ar daugiau; patikrinkite ten datą</translation>
    </message>
    <message>
        <source>its lines are none of a calendar</source>
        <translation>jos eilutės ne kalendoriaus</translation>
    </message>
    <message>
        <source>its name is no text</source>
        <translation>jo pavadinimas nėra tekstas</translation>
    </message>
    <message>
        <source>its quotation marks do not fit together</source>
        <translation>jos kabutės nedera tarpusavyje</translation>
    </message>
    <message>
        <source>kind is individual or org, not {value}.</source>
        <translation>kind gali būti individual arba org, ne {value}.</translation>
    </message>
    <message>
        <source>labels of e-mail addresses</source>
        <translation>el. pašto adresų tipai</translation>
    </message>
    <message>
        <source>last attempts</source>
        <translation>paskutiniai bandymai</translation>
    </message>
    <message>
        <source>last reaches</source>
        <translation>paskutiniai susisiekimai</translation>
    </message>
    <message>
        <source>letters mangled</source>
        <translation>sugadintos raidės</translation>
    </message>
    <message>
        <source>line breaks or blanks lost</source>
        <translation>prarasti eilučių lūžiai ar tarpai</translation>
    </message>
    <message>
        <source>lost its +</source>
        <translation>prarastas +</translation>
    </message>
    <message>
        <source>lost its last digits</source>
        <translation>prarasti paskutiniai skaitmenys</translation>
    </message>
    <message>
        <source>lost its leading zero</source>
        <translation>prarastas pradinis nulis</translation>
    </message>
    <message>
        <source>name spelled in another way: {first}/{second}</source>
        <translation>kitaip rašomas vardas: {first}/{second}</translation>
    </message>
    <message>
        <source>names differ by one letter: {first}/{second}</source>
        <translation>vardai skiriasi viena raide: {first}/{second}</translation>
    </message>
    <message>
        <source>names differ by two letters: {first}/{second}</source>
        <translation>vardai skiriasi dviem raidėmis: {first}/{second}</translation>
    </message>
    <message>
        <source>names swapped</source>
        <translation>vardas ir pavardė sukeisti</translation>
    </message>
    <message>
        <source>next steps</source>
        <translation>kiti žingsniai</translation>
    </message>
    <message>
        <source>no value for this field</source>
        <translation>šiam laukui netinka</translation>
    </message>
    <message>
        <source>outdated: changed since</source>
        <translation>pasenę duomenys: vėliau pakeista</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>vardo dalis</translation>
    </message>
    <message>
        <source>phone numbers differ by one digit</source>
        <translation>telefono numeriai skiriasi vienu skaitmeniu</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>nuotraukos</translation>
    </message>
    <message>
        <source>properties of other programs</source>
        <translation>kitų programų savybės</translation>
    </message>
    <message>
        <source>rewritten as a date</source>
        <translation>perrašyta kaip data</translation>
    </message>
    <message>
        <source>rewritten as a number</source>
        <translation>perrašyta kaip skaičius</translation>
    </message>
    <message>
        <source>rewritten as yes or no</source>
        <translation>perrašyta kaip taip ar ne</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>tas pats adresas</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>tas pats gimtadienis</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>ta pati įmonė</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>tas pats el. paštas</translation>
    </message>
    <message>
        <source>same first name, another family name: {first}/{second}</source>
        <translation>tas pats vardas, kita pavardė: {first}/{second}</translation>
    </message>
    <message>
        <source>same mobile number</source>
        <translation>tas pats mobiliojo numeris</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>tas pats vardas</translation>
    </message>
    <message>
        <source>same name in another script: {first}/{second}</source>
        <translation>tas pats vardas kitu raštu: {first}/{second}</translation>
    </message>
    <message>
        <source>same page or account</source>
        <translation>tas pats puslapis ar paskyra</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>tas pats telefono numeris</translation>
    </message>
    <message>
        <source>something made since belongs to it</source>
        <translation>jam priklauso tai, kas sukurta vėliau</translation>
    </message>
    <message>
        <source>stands twice in the list</source>
        <translation>sąraše kartojasi</translation>
    </message>
    <message>
        <source>text outside of any card</source>
        <translation>tekstas ne kortelėje</translation>
    </message>
    <message>
        <source>the card has no END:VCARD</source>
        <translation>kortelėje nėra END:VCARD</translation>
    </message>
    <message>
        <source>the card is a list of contacts, not a contact</source>
        <translation>kortelė yra kontaktų sąrašas, o ne kontaktas</translation>
    </message>
    <message>
        <source>the card is too long</source>
        <translation>kortelė per ilga</translation>
    </message>
    <message>
        <source>the clock of this computer is a day or more off the others&apos;; check the date</source>
        <translation>šio kompiuterio laikrodis nuo kitų skiriasi para ar daugiau; patikrinkite datą</translation>
    </message>
    <message>
        <source>the ends of texts that are too long for a cell</source>
        <translation>langeliui per ilgų tekstų pabaigos</translation>
    </message>
    <message>
        <source>the entry of the calendar has no end</source>
        <translation>kalendoriaus įrašas be pabaigos</translation>
    </message>
    <message>
        <source>the entry of the calendar is longer than a megabyte</source>
        <translation>kalendoriaus įrašas ilgesnis nei megabaitas</translation>
    </message>
    <message>
        <source>the event has no day that can be read</source>
        <translation>įvykio diena neperskaitoma</translation>
    </message>
    <message>
        <source>the line is too long to be a row</source>
        <translation>eilutė per ilga</translation>
    </message>
    <message>
        <source>the series goes on from today; its days before are not taken</source>
        <translation>serija tęsiama nuo šiandien; ankstesnės dienos neimportuojamos</translation>
    </message>
    <message>
        <source>the workbook is damaged; nothing from here on could be read</source>
        <translation>darbaknygė sugadinta; nuo čia nieko nepavyko perskaityti</translation>
    </message>
    <message>
        <source>was deleted here</source>
        <translation>čia ištrinta</translation>
    </message>
    <message>
        <source>what is neither yes nor no was kept as text</source>
        <translation>kas nei taip, nei ne, palikta kaip tekstas</translation>
    </message>
    <message>
        <source>what they had before they became one with others</source>
        <translation>ką jie turėjo iki sujungimo</translation>
    </message>
    <message>
        <source>which playbook planned them</source>
        <translation>kuris scenarijus jas suplanavo</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>neturite leidimo jį skaityti</translation>
    </message>
    <message>
        <source>{address} is no address that an e-mail could go to; correct it in the contact.</source>
        <translation>{address} nėra tinkamas el. pašto adresas; pataisykite jį kontakte.</translation>
    </message>
    <message>
        <source>{field} is computed and cannot be set.</source>
        <translation>{field} apskaičiuojamas, todėl nustatyti jo negalima.</translation>
    </message>
    <message>
        <source>{field} takes a date, not {value}; write it like 2026-12-24.</source>
        <translation>{field} turi būti data, ne {value}; rašykite kaip 2026-12-24.</translation>
    </message>
    <message>
        <source>{field} takes a number of days, not {value}.</source>
        <translation>{field} turi būti dienų skaičius, ne {value}.</translation>
    </message>
    <message>
        <source>{field} takes a number, not {value}.</source>
        <translation>{field} turi būti skaičius, ne {value}.</translation>
    </message>
    <message>
        <source>{field} takes the identifier of a company, not {value}; find kind:org lists them.</source>
        <translation>{field} turi būti įmonės identifikatorius, ne {value}; „find kind:org“ jas pateikia.</translation>
    </message>
    <message>
        <source>{field} takes yes or no, not {value}.</source>
        <translation>{field}: reikia „taip“ arba „ne“, o ne {value}.</translation>
    </message>
    <message>
        <source>{first}/{second}</source>
        <translation>{first}/{second}</translation>
    </message>
    <message>
        <source>{name} is at work for {who} already; stop it first to begin again.</source>
        <translation>Scenarijus „{name}“ jau vykdomas ({who}); kad pradėtumėte iš naujo, pirmiau sustabdykite.</translation>
    </message>
    <message>
        <source>{name} is held by {count} records; merge it into another, or hide it.</source>
        <translation>„{name}“ naudojama įrašuose ({count}); sujunkite su kitu arba paslėpkite.</translation>
    </message>
    <message>
        <source>{name} is missing here or damaged; attach the file again, or take it from a backup.</source>
        <translation>{name} čia nėra arba jis sugadintas; pridėkite failą iš naujo arba paimkite iš atsarginės kopijos.</translation>
    </message>
    <message>
        <source>{name} is not on this computer; it comes when the office&apos;s folder has it.</source>
        <translation>{name} nėra šiame kompiuteryje; jis bus, kai atsiras biuro aplanke.</translation>
    </message>
    <message>
        <source>{path} belongs to the office {name}, and this workspace to another; two offices never mix. Name the right folder, or another workspace with --workspace.</source>
        <translation>{path} priklauso biurui „{name}“, o ši darbo sritis – kitam; du biurai niekada nesumaišomi. Nurodykite tinkamą aplanką arba kitą darbo sritį su --workspace.</translation>
    </message>
    <message>
        <source>{path} cannot be looked into ({detail}); check that the folder is there, or choose another in the settings.</source>
        <translation>Nepavyko peržiūrėti {path} ({detail}); patikrinkite, ar aplankas yra, arba nuostatose pasirinkite kitą.</translation>
    </message>
    <message>
        <source>{path} cannot be opened; check that the folder exists and that you may use it, or choose another workspace folder.</source>
        <translation>{path} atverti nepavyksta; patikrinkite, ar aplankas yra ir ar galite juo naudotis, arba pasirinkite kitą darbo srities aplanką.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({detail}); check its permissions.</source>
        <translation>{path} perskaityti nepavyko ({detail}); patikrinkite leidimus.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({detail}); check the folder and its permissions.</source>
        <translation>{path} įrašyti nepavyko ({detail}); patikrinkite aplanką ir jo leidimus.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); nothing was changed. Check the folder.</source>
        <translation>{path} įrašyti nepavyko ({reason}); niekas nepakeista. Patikrinkite aplanką.</translation>
    </message>
    <message>
        <source>{path} cannot be written; check the permissions of the file and its folder, and whether the disk is read-only. Or choose another workspace folder.</source>
        <translation>{path} įrašyti nepavyksta; patikrinkite failo ir aplanko leidimus ir ar diskas ne tik skaitomas. Arba pasirinkite kitą darbo srities aplanką.</translation>
    </message>
    <message>
        <source>{path} does not hold the office&apos;s file office.csv; nothing was read or written. Check that it is the right folder; crm-desktop sync FOLDER makes it the office&apos;s again.</source>
        <translation>Aplanke {path} nėra biuro failo office.csv; nieko neskaityta ir nerašyta. Patikrinkite, ar tai tas aplankas; „crm-desktop sync APLANKAS“ vėl padaro jį biuro aplanku.</translation>
    </message>
    <message>
        <source>{path} has a passphrase already; change it: crm-desktop passphrase change.</source>
        <translation>{path} jau turi slaptafrazę; pakeiskite ją: crm-desktop passphrase change.</translation>
    </message>
    <message>
        <source>{path} has no passphrase yet; set one: crm-desktop passphrase set.</source>
        <translation>{path} dar neturi slaptafrazės; nustatykite: crm-desktop passphrase set.</translation>
    </message>
    <message>
        <source>{path} has {count} columns, more than the {limit} that a table may have; check that its rows end with line breaks.</source>
        <translation>Faile {path} stulpelių ({count}) daugiau, nei leidžiama lentelei ({limit}); patikrinkite, ar eilutės baigiasi eilutės lūžiais.</translation>
    </message>
    <message>
        <source>{path} holds more than can be read at once; save the sheet as CSV there and import that.</source>
        <translation>Faile {path} yra daugiau, nei galima perskaityti iš karto; ten įrašykite lapą CSV formatu ir importuokite jį.</translation>
    </message>
    <message>
        <source>{path} holds no text that could be a list of contacts; export it as CSV or vCard first.</source>
        <translation>Faile {path} nėra teksto, kuris galėtų būti kontaktų sąrašas; pirmiau eksportuokite jį CSV arba vCard formatu.</translation>
    </message>
    <message>
        <source>{path} is a damaged e-mail; save it in the mail program again.</source>
        <translation>{path} – sugadintas el. laiškas; pašto programoje įrašykite jį iš naujo.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder; name a folder for the workspace.</source>
        <translation>{path} yra failas, ne aplankas; nurodykite darbo srities aplanką.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file.</source>
        <translation>{path} yra aplankas; nurodykite failą.</translation>
    </message>
    <message>
        <source>{path} is a spreadsheet of a kind that cannot be read here; save it as XLSX or CSV there.</source>
        <translation>{path} – skaičiuoklė, kurios rūšies čia perskaityti negalima; ten įrašykite ją XLSX arba CSV formatu.</translation>
    </message>
    <message>
        <source>{path} is being written; it is read when it is whole.</source>
        <translation>{path} dar rašomas; jis bus perskaitytas, kai bus įrašytas visas.</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}); save it again in the program that wrote it.</source>
        <translation>{path} sugadintas ({detail}); įrašykite jį iš naujo jį rašiusia programa.</translation>
    </message>
    <message>
        <source>{path} is damaged; nothing was changed. Choose another backup.</source>
        <translation>{path} sugadintas; niekas nepakeista. Pasirinkite kitą atsarginę kopiją.</translation>
    </message>
    <message>
        <source>{path} is damaged; nothing was changed. Restore a backup, or save what can be read with salvage FOLDER; check says more.</source>
        <translation>{path} sugadintas; niekas nepakeista. Atkurkite atsarginę kopiją arba išsaugokite, ką galima perskaityti, komanda salvage FOLDER; daugiau pasakys check.</translation>
    </message>
    <message>
        <source>{path} is empty; there is nothing to import.</source>
        <translation>{path} tuščias; nėra ko importuoti.</translation>
    </message>
    <message>
        <source>{path} is encrypted; enter its passphrase (on the command line it is asked for, or taken from CRM_DESKTOP_PASSPHRASE).</source>
        <translation>{path} užšifruotas; įveskite slaptafrazę (komandų eilutėje jos klausiama arba ji imama iš CRM_DESKTOP_PASSPHRASE).</translation>
    </message>
    <message>
        <source>{path} is in use by another program that is writing; nothing was changed. Try again in a moment.</source>
        <translation>{path} naudoja kita rašanti programa; niekas nepakeista. Netrukus bandykite vėl.</translation>
    </message>
    <message>
        <source>{path} is larger than the {limit} MB that a file may have.</source>
        <translation>{path} didesnis, nei leidžiama failui ({limit} MB).</translation>
    </message>
    <message>
        <source>{path} is larger than the {limit} MB that an e-mail may have.</source>
        <translation>{path} didesnis, nei leidžiama el. laiškui ({limit} MB).</translation>
    </message>
    <message>
        <source>{path} is larger than {most} MB; it was left alone. Import it by hand if it is a list.</source>
        <translation>{path} didesnis nei {most} MB; jis nepaliestas. Jei tai sąrašas, importuokite jį patys.</translation>
    </message>
    <message>
        <source>{path} is locked with a password; save it without one there and import that.</source>
        <translation>{path} užrakintas slaptažodžiu; ten įrašykite be jo ir importuokite.</translation>
    </message>
    <message>
        <source>{path} is no e-mail; save it in the mail program as .eml or .msg.</source>
        <translation>{path} nėra el. laiškas; pašto programoje įrašykite jį kaip .eml arba .msg.</translation>
    </message>
    <message>
        <source>{path} is no mapping ({detail}); write [columns], then a line for each column such as &quot;Header&quot; = &quot;emails.work&quot;.</source>
        <translation>{path} nėra susiejimas ({detail}); rašykite [columns], tada po eilutę kiekvienam stulpeliui, pvz., &quot;Antraštė&quot; = &quot;emails.work&quot;.</translation>
    </message>
    <message>
        <source>{path} is not a CRM Desktop database; it was left alone. Choose another workspace folder.</source>
        <translation>{path} nėra „CRM Desktop“ duomenų bazė; failas nepaliestas. Pasirinkite kitą darbo srities aplanką.</translation>
    </message>
    <message>
        <source>{path} is not a backup of CRM Desktop; nothing was changed. Choose one that backup made.</source>
        <translation>{path} nėra „CRM Desktop“ atsarginė kopija; niekas nepakeista. Pasirinkite tą, kurią sukūrė backup.</translation>
    </message>
    <message>
        <source>{path} is not whole or no JSON ({detail}); mend it, or let the form send it again.</source>
        <translation>{path} įrašytas ne visas arba ne JSON ({detail}); pataisykite jį arba tegul forma atsiunčia iš naujo.</translation>
    </message>
    <message>
        <source>{path} is open in a window that does not answer; wait until it has done its work, or end it, then try again.</source>
        <translation>{path} atvertas lange, kuris neatsako; palaukite, kol jis baigs, arba jį nutraukite ir bandykite vėl.</translation>
    </message>
    <message>
        <source>{path} is open in another window or program; close it there and try again.</source>
        <translation>{path} atvertas kitame lange ar programoje; užverkite jį ten ir bandykite vėl.</translation>
    </message>
    <message>
        <source>{path} is there already and no backup of CRM Desktop; nothing was changed. Choose another name.</source>
        <translation>{path} jau yra, ir tai ne „CRM Desktop“ atsarginė kopija; niekas nepakeista. Pasirinkite kitą pavadinimą.</translation>
    </message>
    <message>
        <source>{path} is there already; name a folder that is not, for the new workspace.</source>
        <translation>{path} jau yra; naujai darbo sričiai nurodykite aplanką, kurio dar nėra.</translation>
    </message>
    <message>
        <source>{path} is there already; name another folder, or a file that ends in .zip.</source>
        <translation>{path} jau yra; nurodykite kitą aplanką arba failą, kurio pavadinimas baigiasi .zip.</translation>
    </message>
    <message>
        <source>{path} is within the workspace; choose a folder on another disk.</source>
        <translation>{path} yra darbo srityje; pasirinkite aplanką kitame diske.</translation>
    </message>
    <message>
        <source>{path} is within the workspace; choose a folder outside.</source>
        <translation>{path} yra darbo srityje; pasirinkite aplanką už jos.</translation>
    </message>
    <message>
        <source>{path} tells no name, e-mail address or phone number; it was left alone.</source>
        <translation>Faile {path} nėra nei vardo, nei el. pašto adreso, nei telefono numerio; jis nepaliestas.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of CRM Desktop; nothing was changed. Update the program first.</source>
        <translation>{path} sukūrė naujesnė „CRM Desktop“ versija; niekas nepakeista. Pirmiau atnaujinkite programą.</translation>
    </message>
    <message>
        <source>{path} was taken, but could not be moved into done ({detail}); it stays where it is.</source>
        <translation>{path} paimtas, bet perkelti į „done“ nepavyko ({detail}); jis lieka, kur yra.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of CRM Desktop (data version {version}, this one knows {known}); update the program to open it. Nothing was changed.</source>
        <translation>{path} įrašytas naujesne „CRM Desktop“ versija (duomenų versija {version}, ši žino {known}); kad atvertumėte, atnaujinkite programą. Niekas nepakeista.</translation>
    </message>
    <message>
        <source>{path} would hold more than the {rows} rows and {columns} columns that a sheet may have; export it as CSV, or fewer at a time.</source>
        <translation>{path} viršytų lapo ribas ({rows} eilučių ir {columns} stulpelių); eksportuokite CSV formatu arba mažiau vienu kartu.</translation>
    </message>
    <message>
        <source>{value} is no time; write it like 2026-12-24 or 2026-12-24T15:30.</source>
        <translation>{value} nėra laikas; rašykite kaip 2026-12-24 arba 2026-12-24T15:30.</translation>
    </message>
    <message>
        <source>“{rule}” is no rule by which something repeats from day to day; write one such as FREQ=WEEKLY;BYDAY=MO,TH.</source>
        <translation>„{rule}“ nėra taisyklė, pagal kurią kas nors kartotųsi; rašykite, pvz., FREQ=WEEKLY;BYDAY=MO,TH.</translation>
    </message>
    <message>
        <source>“{summary}” is not open any more; log records something new.</source>
        <translation>„{summary}“ jau nebe tarp neatliktų; „log“ užregistruoja naują veiklą.</translation>
    </message>
    <message>
        <source>“{who}” may be {names}; write more of the name.</source>
        <translation>„{who}“ gali būti {names}; parašykite vardą išsamiau.</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n veikla</numerusform>
            <numerusform>%n veiklos</numerusform>
            <numerusform>%n veiklų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+ dar %n</numerusform>
            <numerusform>+ dar %n</numerusform>
            <numerusform>+ dar %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveStepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Perkelti</translation>
    </message>
    <message>
        <source>Move the step</source>
        <translation>Perkelti žingsnį</translation>
    </message>
    <message>
        <source>The steps after it move as far</source>
        <translation>Po jo einantys žingsniai pasislenka tiek pat</translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <translation>{when}: {what}</translation>
    </message>
</context>
<context>
    <name>NameEdit</name>
    <message>
        <source>Name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Be vardo</translation>
    </message>
</context>
<context>
    <name>NewContactDialog</name>
    <message>
        <source>Add</source>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>Pridėta: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Įmonė</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El. paštas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Naujas kontaktas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Asmuo</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Asmuo ar įmonė</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefonas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Žymos</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>atskirtos kableliais</translation>
    </message>
</context>
<context>
    <name>NewEntryDialog</name>
    <message>
        <source>New activity</source>
        <translation>Nauja veikla</translation>
    </message>
</context>
<context>
    <name>NewField</name>
    <message>
        <source>Add the field</source>
        <translation>Pridėti lauką</translation>
    </message>
    <message>
        <source>Choices, between commas</source>
        <translation>Pasirinkimai, atskirti kableliais</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>Lauko pavadinimas</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipas</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>After: {what}</source>
        <translation>Po: {what}</translation>
    </message>
    <message>
        <source>After: “{text}” — {what}</source>
        <translation>Po „{text}“ – {what}</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nieko nesuplanuota</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>Planuoti tolesnį veiksmą</translation>
    </message>
</context>
<context>
    <name>NextStepChips</name>
    <message>
        <source>Call again tomorrow</source>
        <translation>Skambinti rytoj</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>Po 3 dienų</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Kitas žingsnis</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Kitą savaitę</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nėra</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Rinktis…</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Rytoj</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Kas toliau</translation>
    </message>
    <message>
        <source>What: {again}, or “send the quote fri 3pm”</source>
        <translation>Ką: {again} arba „išsiųsti pasiūlymą penktadienį 15:00“</translation>
    </message>
    <message>
        <source>call again</source>
        <translation>skambinti vėl</translation>
    </message>
    <message>
        <source>follow up</source>
        <translation>susisiekti vėl</translation>
    </message>
</context>
<context>
    <name>NotesGroup</name>
    <message>
        <source>Add a note</source>
        <translation>Pridėti pastabą</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
    <message>
        <source>Write a note about the contact</source>
        <translation>Parašykite pastabą apie kontaktą</translation>
    </message>
</context>
<context>
    <name>Occurrence</name>
    <message>
        <source>What is to be changed?</source>
        <translation>Ką pakeisti?</translation>
    </message>
    <message>
        <source>What is to be deleted?</source>
        <translation>Ką ištrinti?</translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>A moment…</source>
        <translation>Akimirką…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Pasirinkite aplanką</translation>
    </message>
    <message>
        <source>Choose a folder that all of you can open: on a network drive, in Dropbox, OneDrive, Google Drive, Nextcloud or Syncthing, or on a USB stick. Everybody works on, online or not; nothing is lost.</source>
        <translation>Pasirinkite aplanką, kurį visi galite atverti: tinklo diske, „Dropbox“, „OneDrive“, „Google Drive“, „Nextcloud“, „Syncthing“ arba USB atmintinėje. Visi dirba toliau, su ryšiu ar be jo; niekas neprarandama.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Pasirinkti aplanką…</translation>
    </message>
    <message>
        <source>Join the office</source>
        <translation>Prisijungti prie biuro</translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation>Tikrinamas aplankas…</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>Kurti biurą</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Biuro pavadinimas</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>Aplankas dar nepasirinktas</translation>
    </message>
    <message>
        <source>No office is here yet: it will be made. The others choose the same folder to join. With a passphrase, nobody else who can open the folder can read it.</source>
        <translation>Biuro čia dar nėra – jis bus sukurtas. Kiti, norėdami prisijungti, renkasi tą patį aplanką. Su slaptafraze niekas kitas, kas gali atverti aplanką, negalės jo skaityti.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Slaptafrazė</translation>
    </message>
    <message>
        <source>Sync through a folder</source>
        <translation>Sinchronizuoti per aplanką</translation>
    </message>
    <message>
        <source>The folder does not answer; its drive or provider may be offline.</source>
        <translation>Aplankas neatsako; galbūt jo diskas ar teikėjas nepasiekiamas.</translation>
    </message>
    <message>
        <source>The office {name} is here. You will see its contacts, and it will see yours.</source>
        <translation>Čia yra biuras „{name}“. Matysite jo kontaktus, o jis – jūsų.</translation>
    </message>
    <message>
        <source>The office {name} will go on in this folder, with all that is known here.</source>
        <translation>Biuras „{name}“ tęs darbą šiame aplanke su viskuo, kas čia žinoma.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Šis kompiuteris</translation>
    </message>
    <message>
        <source>This folder belongs to the office {other}, and this workspace to {ours}. Two offices never mix: choose the folder of {ours}, or begin a new workspace for {other}.</source>
        <translation>Šis aplankas priklauso biurui „{other}“, o ši darbo sritis – „{ours}“. Du biurai niekada nesumaišomi: pasirinkite „{ours}“ aplanką arba sukurkite naują darbo sritį biurui „{other}“.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jūsų vardas</translation>
    </message>
    <message>
        <source>none: anyone can read it</source>
        <translation>nėra: skaityti gali bet kas</translation>
    </message>
</context>
<context>
    <name>OnRequest</name>
    <message>
        <source>Activities</source>
        <translation>Veiklos</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Tapo</translation>
    </message>
    <message>
        <source>All that is held about this person</source>
        <translation>Viskas, kas saugoma apie šį asmenį</translation>
    </message>
    <message>
        <source>All that is held about this person is in {file}</source>
        <translation>Viskas, kas saugoma apie šį asmenį, yra faile {file}</translation>
    </message>
    <message>
        <source>All that this address book holds about this person.</source>
        <translation>Viskas, ką ši adresų knyga saugo apie šį asmenį.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Buvo</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontaktas</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>Ištrinta visam laikui</translation>
    </message>
    <message>
        <source>Erased; the file of the workspace is cleaned at the next erasing, as another program reads it now</source>
        <translation>Ištrinta; darbo srities failas bus išvalytas kitą kartą trinant, nes dabar jį skaito kita programa</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Trinama</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Failai</translation>
    </message>
    <message>
        <source>Groups and tags</source>
        <translation>Grupės ir žymos</translation>
    </message>
    <message>
        <source>History: who changed what, and when</source>
        <translation>Istorija: kas, ką ir kada pakeitė</translation>
    </message>
    <message>
        <source>Looking for what remains</source>
        <translation>Ieškoma, kas lieka</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nėra.</translation>
    </message>
    <message>
        <source>Playbooks at work</source>
        <translation>Vykdomi scenarijai</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas pakeista</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kas pakeitė</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>Rašomas {file}</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>nutraukta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>atlikta</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>nėra šiame kompiuteryje</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>suplanuota</translation>
    </message>
</context>
<context>
    <name>OpenEntryDialog</name>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Keep what is written here and complete it</source>
        <translation>Palikti, kas čia parašyta, ir atlikti</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>A confidential folder has no plain list: anyone could read it.</source>
        <translation>Konfidencialiame aplanke paprastojo sąrašo nėra: jį galėtų skaityti bet kas.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Visas</translation>
    </message>
    <message>
        <source>Anyone can open readable/contacts.csv there. Lists saved in inbox/ are offered for review.</source>
        <translation>Ten bet kas gali atverti readable/contacts.csv. Sąrašai, įrašyti į inbox/, siūlomi peržiūrėti.</translation>
    </message>
    <message>
        <source>Choose where the office&apos;s folder is now</source>
        <translation>Pasirinkite, kur dabar yra biuro aplankas</translation>
    </message>
    <message>
        <source>Close with a passphrase…</source>
        <translation>Apsaugoti slaptafraze…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>Stulpeliai…</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Konfidencialu</translation>
    </message>
    <message>
        <source>Each when it is looked at</source>
        <translation>Kiekvieną, kai peržiūrima</translation>
    </message>
    <message>
        <source>Everything stays here and with the others. You can come back at any time.</source>
        <translation>Viskas lieka čia ir pas kitus. Grįžti galite bet kada.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Aplankas</translation>
    </message>
    <message>
        <source>It moved…</source>
        <translation>Perkeltas…</translation>
    </message>
    <message>
        <source>Leave the office</source>
        <translation>Palikti biurą</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Paliekamas biuras</translation>
    </message>
    <message>
        <source>Left {office}; everything stays here</source>
        <translation>Palikote biurą „{office}“; čia viskas lieka</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Atverti aplanką</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Parinktys</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Nuotraukos</translation>
    </message>
    <message>
        <source>Photos to this computer</source>
        <translation>Nuotraukos šiame kompiuteryje</translation>
    </message>
    <message>
        <source>Plain list</source>
        <translation>Paprastasis sąrašas</translation>
    </message>
    <message>
        <source>The folder can be read with the office&apos;s passphrase only.</source>
        <translation>Aplanką galima skaityti tik su biuro slaptafraze.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Šis kompiuteris</translation>
    </message>
    <message>
        <source>Whoever can open the folder can read it. A passphrase closes it to all but the office.</source>
        <translation>Kas gali atverti aplanką, gali jį skaityti. Slaptafrazė apsaugo jį nuo visų, išskyrus biurą.</translation>
    </message>
    <message>
        <source>Write a plain list for spreadsheets</source>
        <translation>Rašyti paprastąjį sąrašą skaičiuoklėms</translation>
    </message>
    <message>
        <source>{office} is confidential now</source>
        <translation>Biuras „{office}“ dabar konfidencialus</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>as it is</source>
        <translation>kaip yra</translation>
    </message>
    <message>
        <source>as new</source>
        <translation>kaip nauja</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>pakeista</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>praleista</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nauja</translation>
    </message>
    <message>
        <source>perhaps here already</source>
        <translation>galbūt jau yra</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>atmesta</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>tas pats</translation>
    </message>
    <message>
        <source>with a remark</source>
        <translation>su pastaba</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>Because</source>
        <translation>Kodėl</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontaktas</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Tikimybė</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>Kitas kontaktas</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions</source>
        <translation>Veiksmai</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Įmonės</translation>
    </message>
    <message>
        <source>Find people, groups, views and actions</source>
        <translation>Ieškoti asmenų, grupių, rodinių ir veiksmų</translation>
    </message>
    <message>
        <source>Find “{text}” everywhere</source>
        <translation>Visur ieškoti „{text}“</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupės</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Asmenys</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Paskutiniai</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Paieška</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Rodiniai</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kas rasta</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>Apsaugoti aplanką</translation>
    </message>
    <message>
        <source>Close with a passphrase</source>
        <translation>Apsaugoti slaptafraze</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Dar kartą</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Slaptafrazė</translation>
    </message>
    <message>
        <source>The folder&apos;s files are written anew, so that only who knows the passphrase can read them. The others are asked for it when they sync next. If everybody forgets it, the folder can be read by nobody; the contacts on your computers stay as they are.</source>
        <translation>Aplanko failai rašomi iš naujo, kad juos skaityti galėtų tik žinantys slaptafrazę. Kitų jos bus paklausta kitą kartą sinchronizuojant. Jei ją pamirš visi, aplanko niekas nebegalės skaityti; kontaktai jūsų kompiuteriuose lieka tokie, kokie yra.</translation>
    </message>
    <message>
        <source>The two are not the same; type it once more.</source>
        <translation>Slaptafrazės nesutampa; įveskite dar kartą.</translation>
    </message>
</context>
<context>
    <name>PassphraseEntry</name>
    <message>
        <source>Opening …</source>
        <translation>Atveriama…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Slaptafrazė</translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase. The next try is possible in %Ln s.</source>
        <translation>
            <numerusform>Tai ne slaptafrazė. Kitą kartą bandyti galima po %Ln s.</numerusform>
            <numerusform>Tai ne slaptafrazė. Kitą kartą bandyti galima po %Ln s.</numerusform>
            <numerusform>Tai ne slaptafrazė. Kitą kartą bandyti galima po %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the passphrase; try again.</source>
        <translation>Tai ne slaptafrazė; bandykite dar kartą.</translation>
    </message>
</context>
<context>
    <name>PassphrasePrompt</name>
    <message>
        <source>Enter its passphrase to open it.</source>
        <translation>Kad atvertumėte, įveskite jos slaptafrazę.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Išeiti</translation>
    </message>
    <message>
        <source>The workspace is encrypted</source>
        <translation>Darbo sritis užšifruota</translation>
    </message>
    <message>
        <source>Workspace: {folder}</source>
        <translation>Darbo sritis: {folder}</translation>
    </message>
</context>
<context>
    <name>PassphraseSection</name>
    <message numerus="yes">
        <source>After %Ln minutes</source>
        <translation>
            <numerusform>Po %Ln minutės</numerusform>
            <numerusform>Po %Ln minučių</numerusform>
            <numerusform>Po %Ln minučių</numerusform>
        </translation>
    </message>
    <message>
        <source>After a minute</source>
        <translation>Po minutės</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <translation>Pakeisti slaptafrazę…</translation>
    </message>
    <message>
        <source>Ctrl Alt L locks at once. What is synced, and what was begun, goes on meanwhile.</source>
        <translation>Ctrl Alt L užrakina iš karto. Kas sinchronizuojama ir kas pradėta, tuo metu tęsiasi.</translation>
    </message>
    <message>
        <source>Keep the key in this system&apos;s key store, and do not ask at the start</source>
        <translation>Raktą laikyti šios sistemos raktų saugykloje ir paleidžiant neklausti</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Užrakinti</translation>
    </message>
    <message>
        <source>Lock when nobody types or moves the mouse</source>
        <translation>Užrakinti, kai niekas nerašo ir nejudina pelės</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Niekada savaime</translation>
    </message>
    <message>
        <source>Remove it …</source>
        <translation>Pašalinti…</translation>
    </message>
    <message>
        <source>Set a passphrase …</source>
        <translation>Nustatyti slaptafrazę…</translation>
    </message>
    <message>
        <source>The workspace is encrypted: contacts, files and backups open with the passphrase only. What you export, and files that you open in other programs, are not.</source>
        <translation>Darbo sritis užšifruota: kontaktai, failai ir atsarginės kopijos atveriami tik slaptafraze. Ką eksportuojate ir failai, kuriuos atveriate kitomis programomis, nešifruojami.</translation>
    </message>
    <message>
        <source>The workspace is not encrypted. Other users of this computer cannot read it, but whoever has its disk can.</source>
        <translation>Darbo sritis nešifruota. Kiti šio kompiuterio naudotojai jos neperskaitys, bet perskaitys kiekvienas, turintis jo diską.</translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>Nothing yet: this is the first time.</source>
        <translation>Dar nieko: tai pirmas kartas.</translation>
    </message>
</context>
<context>
    <name>Perhaps</name>
    <message>
        <source>Add to it</source>
        <translation>Papildyti jį</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Atverti jį</translation>
    </message>
    <message>
        <source>Perhaps you mean {name} ({reasons})</source>
        <translation>Galbūt turite omenyje {name} ({reasons})</translation>
    </message>
</context>
<context>
    <name>PickDueDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Atidėti</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Atidėti iki</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>A doubtful place for a workspace</source>
        <translation>Abejotina darbo srities vieta</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tęsti</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Rodyti aplanką</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Follow up</source>
        <translation>Tolesnis veiksmas</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>Po 3 dienų</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Kitą savaitę</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>Rinktis…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planuoti</translation>
    </message>
    <message>
        <source>Planned {what}</source>
        <translation>Suplanuota: {what}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šiandien</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Rytoj</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ką reikia padaryti</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>Kokia rūšis</translation>
    </message>
    <message>
        <source>What? Such as “send the quote fri 3pm”</source>
        <translation>Ką? Pvz., „išsiųsti pasiūlymą penktadienį 15:00“</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
</context>
<context>
    <name>Playbook</name>
    <message>
        <source>After a meeting</source>
        <translation>Po susitikimo</translation>
    </message>
    <message>
        <source>Ask what should be different next year</source>
        <translation>Paklausti, ką kitais metais daryti kitaip</translation>
    </message>
    <message>
        <source>Ask whether anything is open</source>
        <translation>Paklausti, ar nieko nelieka neaišku</translation>
    </message>
    <message>
        <source>Do what was promised</source>
        <translation>Padaryti, kas pažadėta</translation>
    </message>
    <message>
        <source>First call: what do they need?</source>
        <translation>Pirmas skambutis: ko jiems reikia?</translation>
    </message>
    <message>
        <source>Five tries in two weeks, until they answer. Then what they need decides what comes next.</source>
        <translation>Penki bandymai per dvi savaites, kol atsilieps. Kas toliau, lems tai, ko jiems reikia.</translation>
    </message>
    <message>
        <source>Go through the offer</source>
        <translation>Aptarti pasiūlymą</translation>
    </message>
    <message>
        <source>Introduce ourselves, offer two times to talk</source>
        <translation>Prisistatyti, pasiūlyti du laikus pokalbiui</translation>
    </message>
    <message>
        <source>Last call: go on, or let it rest</source>
        <translation>Paskutinis skambutis: tęsti ar palikti</translation>
    </message>
    <message>
        <source>Look at how they use it, and at the price</source>
        <translation>Peržiūrėti, kaip jie naudojasi, ir kainą</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Naujas potencialus klientas</translation>
    </message>
    <message>
        <source>Nobody is lost because a day was forgotten: begins two months before it.</source>
        <translation>Kad dėl pamirštos dienos neprarastumėte nė vieno kliento: prasideda likus dviem mėnesiams.</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>Užrašyti, kuo baigėsi</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Pratęsimas</translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>Antras skambutis</translation>
    </message>
    <message>
        <source>Send something useful to them</source>
        <translation>Nusiųsti jiems ką nors naudingo</translation>
    </message>
    <message>
        <source>Send the offer</source>
        <translation>Išsiųsti pasiūlymą</translation>
    </message>
    <message>
        <source>Thank them</source>
        <translation>Padėkoti</translation>
    </message>
    <message>
        <source>Thank them, with a summary</source>
        <translation>Padėkoti ir pridėti santrauką</translation>
    </message>
    <message>
        <source>What was said is written down, thanked for, and kept.</source>
        <translation>Kas aptarta, užrašoma, už pokalbį padėkojama, o pažadų laikomasi.</translation>
    </message>
    <message>
        <source>Write down what was agreed, and by whom</source>
        <translation>Užrašyti, kas ir su kuo sutarta</translation>
    </message>
    <message>
        <source>the day of the meeting</source>
        <translation>susitikimo diena</translation>
    </message>
    <message>
        <source>the day of the renewal</source>
        <translation>pratęsimo diena</translation>
    </message>
    <message>
        <source>the day the lead came in</source>
        <translation>diena, kai atsirado potencialus klientas</translation>
    </message>
</context>
<context>
    <name>PlaybookForm</name>
    <message>
        <source>Add a step</source>
        <translation>Pridėti žingsnį</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Skaičiuojama nuo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Prasideda</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Žingsniai</translation>
    </message>
    <message>
        <source>Stops when the contact answers: what is left is given up</source>
        <translation>Sustoja, kai kontaktas atsako: kas liko, nutraukiama</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Paskirtis</translation>
    </message>
    <message>
        <source>What it is for, and how it is meant</source>
        <translation>Kam jis skirtas ir kaip jį suprasti</translation>
    </message>
    <message>
        <source>Which one starts it</source>
        <translation>Kas jį paleidžia</translation>
    </message>
    <message>
        <source>such as: the day of the meeting</source>
        <translation>pvz., susitikimo diena</translation>
    </message>
</context>
<context>
    <name>Playbooks</name>
    <message numerus="yes">
        <source>%n days after</source>
        <translation>
            <numerusform>po %n dienos</numerusform>
            <numerusform>po %n dienų</numerusform>
            <numerusform>po %n dienų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>prieš %n dieną</numerusform>
            <numerusform>prieš %n dienas</numerusform>
            <numerusform>prieš %n dienų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days after</source>
        <translation>
            <numerusform>po %n darbo dienos</numerusform>
            <numerusform>po %n darbo dienų</numerusform>
            <numerusform>po %n darbo dienų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days before</source>
        <translation>
            <numerusform>prieš %n darbo dieną</numerusform>
            <numerusform>prieš %n darbo dienas</numerusform>
            <numerusform>prieš %n darbo dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>rankiniu būdu</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>tą dieną</translation>
    </message>
    <message>
        <source>on the day, or the next working day</source>
        <translation>tą dieną arba kitą darbo dieną</translation>
    </message>
    <message>
        <source>playbook: {name} {of}</source>
        <translation>scenarijus: {name} {of}</translation>
    </message>
    <message>
        <source>the day after</source>
        <translation>kitą dieną</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>dieną prieš</translation>
    </message>
    <message>
        <source>the working day after</source>
        <translation>kitą darbo dieną</translation>
    </message>
    <message>
        <source>the working day before</source>
        <translation>darbo dieną prieš</translation>
    </message>
    <message>
        <source>when this status is set</source>
        <translation>nustačius šią būseną</translation>
    </message>
    <message>
        <source>when this tag is set</source>
        <translation>pridėjus šią žymą</translation>
    </message>
    <message>
        <source>when this tier is set</source>
        <translation>nustačius šį lygį</translation>
    </message>
    <message>
        <source>{playbook} is done</source>
        <translation>Scenarijus „{playbook}“ baigtas</translation>
    </message>
    <message>
        <source>{playbook} started</source>
        <translation>Scenarijus „{playbook}“ pradėtas</translation>
    </message>
    <message numerus="yes">
        <source>{playbook} started for %Ln</source>
        <translation>
            <numerusform>„{playbook}“ pradėtas %Ln kontaktui</numerusform>
            <numerusform>„{playbook}“ pradėtas %Ln kontaktams</numerusform>
            <numerusform>„{playbook}“ pradėtas %Ln kontaktų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{playbook} stopped: %n answered</source>
        <translation>
            <numerusform>Scenarijus „{playbook}“ sustabdytas: %n atsakė</numerusform>
            <numerusform>Scenarijus „{playbook}“ sustabdytas: %n atsakė</numerusform>
            <numerusform>Scenarijus „{playbook}“ sustabdytas: %n atsakė</numerusform>
        </translation>
    </message>
    <message>
        <source>{playbook} stopped: {person} answered</source>
        <translation>Scenarijus „{playbook}“ sustabdytas: {person} atsakė</translation>
    </message>
</context>
<context>
    <name>PlaybooksDialog</name>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopijuoti</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>New playbook</source>
        <translation>Naujas scenarijus</translation>
    </message>
    <message>
        <source>No playbook yet</source>
        <translation>Scenarijų dar nėra</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>Scenarijai</translation>
    </message>
    <message>
        <source>Write down once how routine work is done, and it is done so each time, whoever does it.</source>
        <translation>Kartą aprašykite, kaip atliekamas įprastas darbas, ir jis kaskart bus atliekamas taip pat, kad ir kas jį darytų.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopija)</translation>
    </message>
    <message>
        <source>{what} ({keys} takes it back)</source>
        <translation>{what} ({keys} – atšaukti)</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Kitas puslapis</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Ankstesnis puslapis</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Spausdinti…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Įrašyti kaip PDF…</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Puslapis</translation>
    </message>
</context>
<context>
    <name>PrintMenu</name>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Spausdinti…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Įrašyti kaip P&amp;DF…</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing</source>
        <translation>Spausdinama</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Įrašyti kaip PDF</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>Įrašyta: {file}</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>Įrašoma: {file}</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>Išsiųsta į spausdintuvą</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} iš {pages}</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Diena</translation>
    </message>
    <message>
        <source>&amp;Pick…</source>
        <translation>&amp;Rinktis…</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>&amp;Svarba</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>Re&amp;zultatas</translation>
    </message>
    <message>
        <source>Add a day, a duration, a reminder …</source>
        <translation>Pridėti dieną, trukmę, priminimą…</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Bet kada</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>&amp;Trukmė</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>Jau atlikta</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Ką tik</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Nauja įmonė</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Naujas kontaktas</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Be kontakto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nėra</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Vieną kartą</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>&amp;Kartojimas</translation>
    </message>
    <message>
        <source>Re&amp;minder</source>
        <translation>Pri&amp;minimas</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>&amp;Laikas</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Reikia padaryti</translation>
    </message>
    <message>
        <source>from them</source>
        <translation>iš jų</translation>
    </message>
    <message>
        <source>more</source>
        <translation>daugiau</translation>
    </message>
    <message>
        <source>today</source>
        <translation>šiandien</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>vakar</translation>
    </message>
</context>
<context>
    <name>QuickAddDialog</name>
    <message>
        <source>Add</source>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>Pridėta: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Pasirinkite</translation>
    </message>
    <message>
        <source>New contact “{name}”</source>
        <translation>Naujas kontaktas „{name}“</translation>
    </message>
    <message>
        <source>Nobody is called “{who}”.</source>
        <translation>Kontakto vardu „{who}“ nėra.</translation>
    </message>
    <message>
        <source>Planned {what}</source>
        <translation>Suplanuota: {what}</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Greitas įvedimas</translation>
    </message>
    <message>
        <source>Recorded {what}</source>
        <translation>Užregistruota: {what}</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>Ką pridėti</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Who is meant by “{who}”?</source>
        <translation>Kas yra „{who}“?</translation>
    </message>
    <message>
        <source>call Ana tomorrow 3pm re: quote</source>
        <translation>skambinti Anai rytoj 15:00 dėl pasiūlymo</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Groups</source>
        <translation>Grupės</translation>
    </message>
    <message>
        <source>Views and groups</source>
        <translation>Rodiniai ir grupės</translation>
    </message>
</context>
<context>
    <name>RailGroups</name>
    <message>
        <source>Add</source>
        <translation>Pridėti</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Ištrinti grupę</translation>
    </message>
    <message>
        <source>Into folder</source>
        <translation>Į aplanką</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Žemyn</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Aukštyn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Naujas aplankas</translation>
    </message>
    <message>
        <source>New folder of groups…</source>
        <translation>Naujas grupių aplankas…</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Naujas aplankas…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Be aplanko</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Pervadinti</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Pervadinti…</translation>
    </message>
    <message>
        <source>Save the search as a group…</source>
        <translation>Įrašyti paiešką kaip grupę…</translation>
    </message>
    <message>
        <source>Search or filter first; what is found then can be kept as a group.</source>
        <translation>Pirmiau ieškokite ar filtruokite; ką randate, galima išsaugoti kaip grupę.</translation>
    </message>
    <message>
        <source>Show a tag as a group</source>
        <translation>Rodyti žymą kaip grupę</translation>
    </message>
    <message>
        <source>Show a tag as a group…</source>
        <translation>Rodyti žymą kaip grupę…</translation>
    </message>
    <message>
        <source>Take the search that shows</source>
        <translation>Naudoti rodomą paiešką</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Completed {what}</source>
        <translation>Atlikta: {what}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Kitas žingsnis</translation>
    </message>
    <message>
        <source>Recorded {what}</source>
        <translation>Užregistruota: {what}</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Kas padaryta</translation>
    </message>
    <message>
        <source>What was said, what was agreed…</source>
        <translation>Kas pasakyta, kas sutarta…</translation>
    </message>
</context>
<context>
    <name>RejectedCard</name>
    <message numerus="yes">
        <source>%Ln rows could not be read. They were saved in {file}; mend them there and import it.</source>
        <translation>
            <numerusform>Nepavyko perskaityti %Ln eilutės. Ji įrašyta į {file}; ten pataisykite ir importuokite.</numerusform>
            <numerusform>Nepavyko perskaityti %Ln eilučių. Jos įrašytos į {file}; ten pataisykite ir importuokite.</numerusform>
            <numerusform>Nepavyko perskaityti %Ln eilučių. Jos įrašytos į {file}; ten pataisykite ir importuokite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import it, mended</source>
        <translation>Importuoti pataisytą</translation>
    </message>
    <message>
        <source>One row could not be read. It was saved in {file}; mend it there and import it.</source>
        <translation>Vienos eilutės nepavyko perskaityti. Ji įrašyta į {file}; ten pataisykite ir importuokite.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Atverti failą</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Close; nothing of this comes again</source>
        <translation>Užverti; tai nebepasirodys</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Priminimai</translation>
    </message>
    <message>
        <source>Snooze all</source>
        <translation>Atidėti visus</translation>
    </message>
</context>
<context>
    <name>ReminderWatch</name>
    <message>
        <source>Nothing reminds you now.</source>
        <translation>Dabar priminimų nėra.</translation>
    </message>
    <message>
        <source>Reminds again {when}</source>
        <translation>Vėl primins {when}</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d.</numerusform>
            <numerusform>%n d.</numerusform>
            <numerusform>%n d.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Rytoj</translation>
    </message>
    <message>
        <source>In &amp;5 min</source>
        <translation>Po &amp;5 min.</translation>
    </message>
    <message>
        <source>In 1 &amp;hour</source>
        <translation>Po 1 &amp;val.</translation>
    </message>
    <message>
        <source>What reminds</source>
        <translation>Priminimai</translation>
    </message>
    <message>
        <source>at the time</source>
        <translation>numatytu laiku</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>po {time}</translation>
    </message>
    <message>
        <source>now</source>
        <translation>dabar</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>prieš {time}</translation>
    </message>
    <message>
        <source>{time} before</source>
        <translation>prieš {time}</translation>
    </message>
</context>
<context>
    <name>RemindersEdit</name>
    <message>
        <source>45 minutes, 3 days…</source>
        <translation>45 minutės, 3 dienos…</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Kitas laikas…</translation>
    </message>
    <message numerus="yes">
        <source>At most %n days before.</source>
        <translation>
            <numerusform>Daugiausia prieš %n dieną.</numerusform>
            <numerusform>Daugiausia prieš %n dienas.</numerusform>
            <numerusform>Daugiausia prieš %n dienų.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Priminimas</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Priminimai</translation>
    </message>
    <message>
        <source>Write for example 45 minutes, 2 hours or 3 days.</source>
        <translation>Rašykite, pvz., 45 minutės, 2 valandos ar 3 dienos.</translation>
    </message>
</context>
<context>
    <name>Repeat</name>
    <message>
        <source>by a rule of its own: {rule}</source>
        <translation>pagal atskirą taisyklę: {rule}</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>kas %n dieną</numerusform>
            <numerusform>kas %n dienas</numerusform>
            <numerusform>kas %n dienų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>kas %n mėnesį</numerusform>
            <numerusform>kas %n mėnesius</numerusform>
            <numerusform>kas %n mėnesių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>kas %n savaitę</numerusform>
            <numerusform>kas %n savaites</numerusform>
            <numerusform>kas %n savaičių</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>kas %n metus</numerusform>
            <numerusform>kas %n metus</numerusform>
            <numerusform>kas %n metų</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>kasdien</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>kas mėnesį</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>kas savaitę</translation>
    </message>
    <message>
        <source>every working day</source>
        <translation>kiekvieną darbo dieną</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>kasmet</translation>
    </message>
    <message>
        <source>on day {number}</source>
        <translation>{number} dieną</translation>
    </message>
    <message>
        <source>on the fifth {day}</source>
        <translation>penktąjį {day}</translation>
    </message>
    <message>
        <source>on the first {day}</source>
        <translation>pirmąjį {day}</translation>
    </message>
    <message>
        <source>on the fourth {day}</source>
        <translation>ketvirtąjį {day}</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>paskutinę dieną</translation>
    </message>
    <message>
        <source>on the last {day}</source>
        <translation>paskutinįjį {day}</translation>
    </message>
    <message>
        <source>on the second {day}</source>
        <translation>antrąjį {day}</translation>
    </message>
    <message>
        <source>on the third {day}</source>
        <translation>trečiąjį {day}</translation>
    </message>
    <message>
        <source>on {days}</source>
        <translation>{days}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{rule} until {day}</source>
        <translation>{rule} iki {day}</translation>
    </message>
    <message numerus="yes">
        <source>{rule}, %n times</source>
        <translation>
            <numerusform>{rule}, %n kartą</numerusform>
            <numerusform>{rule}, %n kartus</numerusform>
            <numerusform>{rule}, %n kartų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatRow</name>
    <message>
        <source>By its own rule</source>
        <translation>Pagal atskirą taisyklę</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Kasdien</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Baigiasi</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>Kas kiek</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>Kiekvieną darbo dieną</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>Kiek kartų</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Kas mėnesį</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Niekada</translation>
    </message>
    <message>
        <source>On which day of the month</source>
        <translation>Kurią mėnesio dieną</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Kartojasi</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Iki</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>Kas savaitę</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Kasmet</translation>
    </message>
    <message>
        <source>after</source>
        <translation>po</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dieną</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>dieną</numerusform>
            <numerusform>dienas</numerusform>
            <numerusform>dienų</numerusform>
        </translation>
    </message>
    <message>
        <source>every</source>
        <translation>kas</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mėnesį</translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <translation>
            <numerusform>mėnesį</numerusform>
            <numerusform>mėnesius</numerusform>
            <numerusform>mėnesių</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>niekada</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>nurodytą dieną</translation>
    </message>
    <message>
        <source>time</source>
        <translation>kartą</translation>
    </message>
    <message numerus="yes">
        <source>times</source>
        <translation>
            <numerusform>kartą</numerusform>
            <numerusform>kartus</numerusform>
            <numerusform>kartų</numerusform>
        </translation>
    </message>
    <message>
        <source>week</source>
        <translation>savaitę</translation>
    </message>
    <message numerus="yes">
        <source>weeks</source>
        <translation>
            <numerusform>savaitę</numerusform>
            <numerusform>savaites</numerusform>
            <numerusform>savaičių</numerusform>
        </translation>
    </message>
    <message>
        <source>year</source>
        <translation>metus</translation>
    </message>
    <message numerus="yes">
        <source>years</source>
        <translation>
            <numerusform>metus</numerusform>
            <numerusform>metus</numerusform>
            <numerusform>metų</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Address: {part}</source>
        <translation>Adresas: {part}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Capital letters do not matter. What changes is told here before it does.</source>
        <translation>Didžiosios ir mažosios raidės neskiriamos. Kas pasikeis, čia parodoma iš anksto.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Laukas</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rasti</translation>
    </message>
    <message>
        <source>It stands nowhere in this field.</source>
        <translation>Šiame lauke to niekur nėra.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Pakeisti</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Pakeisti į</translation>
    </message>
    <message>
        <source>Values that change: {values}, of {contacts} contacts.</source>
        <translation>Keičiamų reikšmių: {values}, kontaktų: {contacts}.</translation>
    </message>
    <message>
        <source>nothing: it is taken away</source>
        <translation>nieko: tekstas pašalinamas</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Everything in the workspace becomes what it was then. What is here now is backed up first: “Before a restore” in the list brings it back.</source>
        <translation>Viskas darbo srityje tampa taip, kaip buvo tada. Iš to, kas yra dabar, pirmiau sukuriama atsarginė kopija: ją grąžinsite sąrašo eilute „Prieš atkūrimą“.</translation>
    </message>
    <message>
        <source>It has a passphrase of its own:</source>
        <translation>Ji turi savo slaptafrazę:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Atkurti</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>Atkurti šią atsarginę kopiją?</translation>
    </message>
    <message>
        <source>What was synced with {office} since comes back with the next sync.</source>
        <translation>Kas nuo to laiko sinchronizuota su biuru „{office}“, grįš per kitą sinchronizavimą.</translation>
    </message>
</context>
<context>
    <name>Restored</name>
    <message>
        <source>Restored: {backup}</source>
        <translation>Atkurta: {backup}</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Atkuriama</translation>
    </message>
    <message>
        <source>what was there before</source>
        <translation>kas buvo prieš tai</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Becomes</source>
        <translation>Taps</translation>
    </message>
    <message>
        <source>Kept as formerly</source>
        <translation>Lieka skiltyje „Anksčiau“</translation>
    </message>
    <message>
        <source>The contact that becomes of them</source>
        <translation>Kontaktas po sujungimo</translation>
    </message>
</context>
<context>
    <name>ResultChips</name>
    <message>
        <source>How did it go?</source>
        <translation>Kaip sekėsi?</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>Neatvyko</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>A blank cell and a missing row change nothing. What looks damaged or outdated is not ticked.</source>
        <translation>Tuščias langelis ir trūkstama eilutė nieko nekeičia. Kas atrodo sugadinta ar pasenę, nepažymėta.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Taikyti</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln changes</source>
        <translation>
            <numerusform>Taikyti %Ln pakeitimą</numerusform>
            <numerusform>Taikyti %Ln pakeitimus</numerusform>
            <numerusform>Taikyti %Ln pakeitimų</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply one change</source>
        <translation>Taikyti vieną pakeitimą</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln contacts</source>
        <translation>
            <numerusform>%Ln kontakte</numerusform>
            <numerusform>%Ln kontaktuose</numerusform>
            <numerusform>%Ln kontaktų</numerusform>
        </translation>
    </message>
    <message>
        <source>In one contact</source>
        <translation>Viename kontakte</translation>
    </message>
    <message>
        <source>Looking at the list</source>
        <translation>Peržiūrimas sąrašas</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nieko naujo</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nėra ko rodyti</translation>
    </message>
    <message>
        <source>Review {file}</source>
        <translation>Peržiūrėti {file}</translation>
    </message>
    <message>
        <source>Select all sound ones</source>
        <translation>Pažymėti visus tinkamus</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Sąrašo nepavyko perskaityti.</translation>
    </message>
    <message>
        <source>The list is the same as yours.</source>
        <translation>Sąrašas toks pat kaip jūsų.</translation>
    </message>
    <message>
        <source>What the list would change</source>
        <translation>Ką sąrašas pakeistų</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>pakeista</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>abejotina</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nauja</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>atmesta</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Field</source>
        <translation>Laukas</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>Sąraše</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>{number} eilutė</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Dabar</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nauja</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Line</source>
        <translation>Eilutė</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Rezultatas</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>Turinys</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Backups</source>
        <translation>Atsarginės kopijos</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Tikrinimas</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Slaptafrazė</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sauga</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Darbo sritis</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Folder</source>
        <translation>Aplankas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Be aplanko</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Įrašyti</translation>
    </message>
    <message>
        <source>Save as a group</source>
        <translation>Įrašyti kaip grupę</translation>
    </message>
</context>
<context>
    <name>ScopeQuestion</name>
    <message>
        <source>All</source>
        <translation>Visas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>It repeats</source>
        <translation>Tai kartojasi</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>Šią ir paskesnes</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Šią</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>Valyti paiešką</translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>A second place</source>
        <translation>Antra vieta</translation>
    </message>
    <message>
        <source>A second place for backups</source>
        <translation>Antra vieta atsarginėms kopijoms</translation>
    </message>
    <message>
        <source>All backups were copied: {moment}.</source>
        <translation>Visos kopijos nukopijuotos: {moment}.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Pasirinkti aplanką…</translation>
    </message>
    <message>
        <source>Copy no more</source>
        <translation>Nebekopijuoti</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>Kopijuojama…</translation>
    </message>
    <message>
        <source>Nothing was copied yet.</source>
        <translation>Dar niekas nenukopijuota.</translation>
    </message>
    <message>
        <source>On another disk, such as a USB stick: each backup is copied there, with the files attached. If that is not there for a while, what it lacks follows.</source>
        <translation>Kitame diske, pvz., USB atmintinėje: ten nukopijuojama kiekviena atsarginė kopija su pridėtais failais. Jei kurį laiką jo nėra, trūkstamos kopijos atsiranda vėliau.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Something unexpected went wrong; nothing was changed. The log tells more.</source>
        <translation>Įvyko netikėta klaida; niekas nepakeista. Daugiau – žurnale.</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>Atšaukiama</translation>
    </message>
    <message>
        <source>left as changed since: {names}</source>
        <translation>palikta, nes vėliau pakeista: {names}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Nutraukta; niekas nepakeista.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Papildomi laukai</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Bendra</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sauga</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Skyriai</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Nuostatos</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>Žiniatinklio forma</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>Rasti nuostatą</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nieko nerasta</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Kas rasta</translation>
    </message>
</context>
<context>
    <name>SheetsDialog</name>
    <message>
        <source>Envelopes</source>
        <translation>Vokai</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatas</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Lipdukai</translation>
    </message>
    <message>
        <source>Looking what has room</source>
        <translation>Tikrinama, kas telpa</translation>
    </message>
    <message>
        <source>Looking what has room…</source>
        <translation>Tikrinama, kas telpa…</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Siuntėjas</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Šablonas</translation>
    </message>
    <message>
        <source>The first free label is number {number}</source>
        <translation>Pirmasis laisvas lipdukas – {number}</translation>
    </message>
    <message>
        <source>The sender has more text than there is room for.</source>
        <translation>Siuntėjo tekstas netelpa.</translation>
    </message>
    <message>
        <source>The sheet is used already? Click on its first free label.</source>
        <translation>Lapas jau pradėtas? Spustelėkite pirmąjį laisvą lipduką.</translation>
    </message>
    <message>
        <source>This cannot be laid out.</source>
        <translation>To išdėstyti nepavyksta.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kam</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <source>%Ln more could not be read</source>
        <translation>
            <numerusform>dar %Ln nepavyko perskaityti</numerusform>
            <numerusform>dar %Ln nepavyko perskaityti</numerusform>
            <numerusform>dar %Ln nepavyko perskaityti</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Pridėti failus</translation>
    </message>
    <message>
        <source>Attached already</source>
        <translation>Jau pridėta</translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation>Pridedami failai</translation>
    </message>
    <message>
        <source>Nothing on this computer opens {link}</source>
        <translation>Niekas šiame kompiuteryje neatveria {link}</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Įrašyti kaip</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>Įrašyta: {path}</translation>
    </message>
    <message>
        <source>{name} may be a program and is not opened; it can be saved.</source>
        <translation>{name} gali būti programa, todėl neatveriama; ją galima įrašyti.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Width of the pane beside the list</source>
        <translation>Srities šalia sąrašo plotis</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>A contact</source>
        <translation>Kontaktas</translation>
    </message>
    <message>
        <source>Back or on: a day, a week, a month</source>
        <translation>Atgal ar pirmyn: diena, savaitė, mėnuo</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Atgal į sąrašą</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalendorius</translation>
    </message>
    <message>
        <source>Choose less or more time</source>
        <translation>Pasirinkti mažiau ar daugiau laiko</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontaktai</translation>
    </message>
    <message>
        <source>Copy the value of a field</source>
        <translation>Kopijuoti lauko reikšmę</translation>
    </message>
    <message>
        <source>Day, week, month, agenda</source>
        <translation>Diena, savaitė, mėnuo, darbotvarkė</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Delete the selected contacts</source>
        <translation>Ištrinti pasirinktus kontaktus</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Atlikti</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Done, with this result</source>
        <translation>Atlikta su šiuo rezultatu</translation>
    </message>
    <message>
        <source>Edit a field or an entry of the timeline</source>
        <translation>Keisti lauką ar chronologijos įrašą</translation>
    </message>
    <message>
        <source>Edit the name, or the field with the keyboard</source>
        <translation>Keisti vardą arba lauką, kuriame yra žymeklis</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Visur</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Tolesni veiksmai</translation>
    </message>
    <message>
        <source>Give the result</source>
        <translation>Nurodyti rezultatą</translation>
    </message>
    <message>
        <source>Give the result: reached, no answer, left message, wrong number</source>
        <translation>Nurodyti rezultatą: susisiekta, neatsiliepė, palikta žinutė, ne tas numeris</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>Dialogo lange</translation>
    </message>
    <message>
        <source>Leave a field as it was; back to the list</source>
        <translation>Palikti lauką, koks buvo; atgal į sąrašą</translation>
    </message>
    <message>
        <source>Make the entry longer</source>
        <translation>Pailginti įrašą</translation>
    </message>
    <message>
        <source>Make the entry shorter</source>
        <translation>Sutrumpinti įrašą</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Perkelti</translation>
    </message>
    <message>
        <source>Move the entry by a quarter of an hour</source>
        <translation>Perkelti įrašą ketvirčiu valandos</translation>
    </message>
    <message>
        <source>Move the entry to another day</source>
        <translation>Perkelti įrašą į kitą dieną</translation>
    </message>
    <message>
        <source>Open the entry, or plan something where there is none</source>
        <translation>Atverti įrašą arba planuoti, jei jo nėra</translation>
    </message>
    <message>
        <source>Plan a call with whoever goes cold</source>
        <translation>Planuoti skambutį vėstančiam kontaktui</translation>
    </message>
    <message>
        <source>Plan something at that time</source>
        <translation>Planuoti tuo metu</translation>
    </message>
    <message>
        <source>Plan what comes next</source>
        <translation>Planuoti, kas toliau</translation>
    </message>
    <message>
        <source>Record what was done</source>
        <translation>Užregistruoti, kas padaryta</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Pasirinkti viską</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>Pasirinkti daugiau</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>Rodyti kontaktą</translation>
    </message>
    <message>
        <source>To another day</source>
        <translation>Į kitą dieną</translation>
    </message>
    <message>
        <source>To another entry of the day</source>
        <translation>Į kitą dienos įrašą</translation>
    </message>
    <message>
        <source>To another half hour</source>
        <translation>Į kitą pusvalandį</translation>
    </message>
    <message>
        <source>To the contact beside the list</source>
        <translation>Į kontaktą šalia sąrašo</translation>
    </message>
    <message>
        <source>To the first or the last row</source>
        <translation>Į pirmą ar paskutinę eilutę</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Šiandien</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Guide and keyboard shortcuts</source>
        <translation>Vadovas ir spartieji klavišai</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>&amp;Pick…</source>
        <translation>&amp;Rinktis…</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Rytoj</translation>
    </message>
    <message>
        <source>In 1 &amp;hour</source>
        <translation>Po 1 &amp;val.</translation>
    </message>
    <message>
        <source>Next &amp;week</source>
        <translation>&amp;Kitą savaitę</translation>
    </message>
    <message>
        <source>To&amp;day</source>
        <translation>&amp;Šiandien</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Choose another folder …</source>
        <translation>Pasirinkti kitą aplanką…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Išeiti</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>Atkurti atsarginę kopiją…</translation>
    </message>
    <message>
        <source>Save what can be read …</source>
        <translation>Išsaugoti, ką galima perskaityti…</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>Darbo srities atverti nepavyko</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder</source>
        <translation>Darbo srities aplankas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Bandyti vėl</translation>
    </message>
    <message>
        <source>Workspace: {folder}</source>
        <translation>Darbo sritis: {folder}</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Complete it</source>
        <translation>Atlikti</translation>
    </message>
    <message>
        <source>Next step: {title}, {due}</source>
        <translation>Kitas žingsnis: {title}, {due}</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Days or working days, after or before</source>
        <translation>Dienos ar darbo dienos, po ar prieš</translation>
    </message>
    <message>
        <source>Delete the step</source>
        <translation>Ištrinti žingsnį</translation>
    </message>
    <message>
        <source>Duration in minutes</source>
        <translation>Trukmė minutėmis</translation>
    </message>
    <message>
        <source>For example 15:30 or 3pm; empty for any time of the day</source>
        <translation>Pvz., 15:30; palikite tuščią, jei tinka bet kuris dienos laikas</translation>
    </message>
    <message>
        <source>How it is meant: what to ask, what to say</source>
        <translation>Kaip suprasti: ko klausti, ką sakyti</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Kiek dienų</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rūšis</translation>
    </message>
    <message>
        <source>Move down (Alt ↓)</source>
        <translation>Žemyn (Alt ↓)</translation>
    </message>
    <message>
        <source>Move up (Alt ↑)</source>
        <translation>Aukštyn (Alt ↑)</translation>
    </message>
    <message>
        <source>Notes, priority and duration</source>
        <translation>Pastabos, svarba ir trukmė</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Svarba</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Laikas</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ką reikia padaryti</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>bet kada</translation>
    </message>
    <message>
        <source>day after</source>
        <translation>diena po</translation>
    </message>
    <message>
        <source>day before</source>
        <translation>diena prieš</translation>
    </message>
    <message numerus="yes">
        <source>days after</source>
        <translation>
            <numerusform>diena po</numerusform>
            <numerusform>dienos po</numerusform>
            <numerusform>dienų po</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days before</source>
        <translation>
            <numerusform>diena prieš</numerusform>
            <numerusform>dienos prieš</numerusform>
            <numerusform>dienų prieš</numerusform>
        </translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>min.</translation>
    </message>
    <message>
        <source>no priority</source>
        <translation>be svarbos</translation>
    </message>
    <message>
        <source>working day after</source>
        <translation>darbo diena po</translation>
    </message>
    <message>
        <source>working day before</source>
        <translation>darbo diena prieš</translation>
    </message>
    <message numerus="yes">
        <source>working days after</source>
        <translation>
            <numerusform>darbo diena po</numerusform>
            <numerusform>darbo dienos po</numerusform>
            <numerusform>darbo dienų po</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>working days before</source>
        <translation>
            <numerusform>darbo diena prieš</numerusform>
            <numerusform>darbo dienos prieš</numerusform>
            <numerusform>darbo dienų prieš</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Amber</source>
        <translation>Gintarinė</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Mėlyna</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Spalva</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Žalia</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Be spalvos</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Raudona</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violetinė</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%Ln contacts were here and in the office</source>
        <translation>
            <numerusform>%Ln kontaktas buvo ir čia, ir biure</numerusform>
            <numerusform>%Ln kontaktai buvo ir čia, ir biure</numerusform>
            <numerusform>%Ln kontaktų buvo ir čia, ir biure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln asmuo</numerusform>
            <numerusform>%Ln asmenys</numerusform>
            <numerusform>%Ln asmenų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemos</numerusform>
            <numerusform>%Ln problemų</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Viskas gerai</translation>
    </message>
    <message>
        <source>Changes that are missing</source>
        <translation>Trūkstami pakeitimai</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Pasirinkti aplanką…</translation>
    </message>
    <message>
        <source>Delete again</source>
        <translation>Vėl ištrinti</translation>
    </message>
    <message>
        <source>Deleted by {person} · {when}</source>
        <translation>Ištrynė {person} · {when}</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Anksčiau</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>Įvesti slaptafrazę…</translation>
    </message>
    <message>
        <source>Every file can be read, and every clock agrees.</source>
        <translation>Visi failai perskaitomi ir visi laikrodžiai sutampa.</translation>
    </message>
    <message>
        <source>Folder does not answer · {office} · {when}</source>
        <translation>Aplankas neatsako · {office} · {when}</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Nepaisyti</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>Jis vėl yra</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Palikti</translation>
    </message>
    <message>
        <source>Last seen {when}</source>
        <translation>Paskutinį kartą matytas {when}</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>Žiūrėti…</translation>
    </message>
    <message>
        <source>Never seen yet</source>
        <translation>Dar nematytas</translation>
    </message>
    <message>
        <source>Not synced with {office} · {when}</source>
        <translation>Nesinchronizuota: {office} · {when}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Dar nieko</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Tik šiame kompiuteryje</translation>
    </message>
    <message>
        <source>One contact was here and in the office</source>
        <translation>Vienas kontaktas buvo ir čia, ir biure</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Grąžinti</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>Nebenaudoti</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Peržiūrėti…</translation>
    </message>
    <message>
        <source>Saved in the office&apos;s inbox: see what it would change, and take what is right.</source>
        <translation>Įrašyta į biuro „inbox“: peržiūrėkite, ką tai pakeistų, ir paimkite, kas teisinga.</translation>
    </message>
    <message>
        <source>Show what is not as it should be</source>
        <translation>Rodyti, kas ne taip, kaip turėtų būti</translation>
    </message>
    <message>
        <source>Show who takes part and what came in</source>
        <translation>Rodyti, kas dalyvauja ir kas gauta</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Kažkas</translation>
    </message>
    <message>
        <source>Sync through a folder</source>
        <translation>Sinchronizuoti per aplanką</translation>
    </message>
    <message>
        <source>Synced with {office} · {when} · {people}</source>
        <translation>Sinchronizuota: {office} · {when} · {people}</translation>
    </message>
    <message numerus="yes">
        <source>Syncing with {office} · %Ln contacts</source>
        <translation>
            <numerusform>Sinchronizuojama: {office} · %Ln kontaktas</numerusform>
            <numerusform>Sinchronizuojama: {office} · %Ln kontaktai</numerusform>
            <numerusform>Sinchronizuojama: {office} · %Ln kontaktų</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing with {office}…</source>
        <translation>Sinchronizuojama: {office}…</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Aplankas</translation>
    </message>
    <message>
        <source>The folder does not answer</source>
        <translation>Aplankas neatsako</translation>
    </message>
    <message>
        <source>They are here twice until they are made one.</source>
        <translation>Kol nesujungti, jie yra du kartus.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Atšaukti</translation>
    </message>
    <message>
        <source>What the others do stands here, and can be taken back.</source>
        <translation>Čia bus, ką daro kiti; tai galima atšaukti.</translation>
    </message>
    <message>
        <source>What you enter is kept here and goes there once the folder answers.</source>
        <translation>Ką įvedate, saugoma čia ir bus nusiųsta, kai aplankas atsakys.</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>Visa istorija</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>nuotrauka</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>nutraukta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>atlikta</translation>
    </message>
    <message>
        <source>doubtful clock</source>
        <translation>abejotinas laikrodis</translation>
    </message>
    <message>
        <source>last synced {when}</source>
        <translation>sinchronizuota {when}</translation>
    </message>
    <message>
        <source>never synced yet</source>
        <translation>dar nesinchronizuota</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>naujesnė versija</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>vienas asmuo</translation>
    </message>
    <message>
        <source>one problem</source>
        <translation>viena problema</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>suplanuota</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>nebenaudojamas</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>kažkas</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>šis kompiuteris</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>atšaukta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>taip</translation>
    </message>
    <message>
        <source>you, on this computer</source>
        <translation>jūs, šiame kompiuteryje</translation>
    </message>
    <message>
        <source>{name} · {value}</source>
        <translation>{name} · {value}</translation>
    </message>
    <message>
        <source>{office} cannot be reached · {when}</source>
        <translation>Biuras nepasiekiamas: {office} · {when}</translation>
    </message>
    <message>
        <source>{person} on {computer}</source>
        <translation>{person}, {computer}</translation>
    </message>
    <message>
        <source>{person} · {computer}</source>
        <translation>{person} · {computer}</translation>
    </message>
    <message>
        <source>{person} · {when}</source>
        <translation>{person} · {when}</translation>
    </message>
    <message>
        <source>{rule}; from {day}: {next}</source>
        <translation>{rule}; nuo {day}: {next}</translation>
    </message>
    <message>
        <source>{seen} · version {version}</source>
        <translation>{seen} · versija {version}</translation>
    </message>
</context>
<context>
    <name>SyncView</name>
    <message>
        <source>Choose a folder that all of you can open, and everyone sees the same contacts, online or not. There is no server, and nobody&apos;s work is lost.</source>
        <translation>Pasirinkite aplanką, kurį visi galite atverti, ir visi matys tuos pačius kontaktus, su ryšiu ar be jo. Serverio nėra, ir niekieno darbas neprarandamas.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Pasirinkti aplanką…</translation>
    </message>
    <message>
        <source>Deleted by one, changed by another</source>
        <translation>Vienas ištrynė, kitas pakeitė</translation>
    </message>
    <message>
        <source>Entered by two</source>
        <translation>Įvedė du</translation>
    </message>
    <message>
        <source>In sync with {office} from now on</source>
        <translation>Nuo šiol sinchronizuojama: {office}</translation>
    </message>
    <message>
        <source>Lists to review</source>
        <translation>Peržiūrėtini sąrašai</translation>
    </message>
    <message>
        <source>People and computers</source>
        <translation>Asmenys ir kompiuteriai</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sinchronizavimas</translation>
    </message>
    <message>
        <source>Sync health</source>
        <translation>Sinchronizavimo būklė</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sinchronizuoti dabar</translation>
    </message>
    <message>
        <source>They are there again, so that nothing is lost. Keep them, or delete them again.</source>
        <translation>Jie vėl yra, kad niekas neprapultų. Palikite juos arba vėl ištrinkite.</translation>
    </message>
    <message>
        <source>Two people gave one field a value without seeing the other&apos;s. The later one shows; choose.</source>
        <translation>Du asmenys įrašė to paties lauko reikšmę, nematydami kito įrašo. Rodoma vėlesnė; pasirinkite.</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>Kas gauta</translation>
    </message>
    <message>
        <source>Work together through a folder</source>
        <translation>Dirbkite kartu per aplanką</translation>
    </message>
</context>
<context>
    <name>Syncer</name>
    <message>
        <source>The sync failed; the log tells more.</source>
        <translation>Sinchronizuoti nepavyko; daugiau – žurnale.</translation>
    </message>
</context>
<context>
    <name>TagsGroup</name>
    <message>
        <source>Add a tag</source>
        <translation>Pridėti žymą</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nauja žyma</translation>
    </message>
    <message>
        <source>Show everybody with this tag</source>
        <translation>Rodyti visus su šia žyma</translation>
    </message>
    <message>
        <source>Tag, another tag</source>
        <translation>Žyma, kita žyma</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Žymos</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Undoing</source>
        <translation>Atšaukiama</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>About</source>
        <translation>Apie</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Įmonė</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Kito žingsnio diena</translation>
    </message>
    <message>
        <source>Days between contacts</source>
        <translation>Dienos tarp susisiekimų</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Skyrius</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El. paštas</translation>
    </message>
    <message>
        <source>Ends of long texts</source>
        <translation>Ilgų tekstų pabaigos</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Laukas</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Failai</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tolesnis veiksmas</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>Anksčiau</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vardas ir pavardė</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>Namų adresas</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Identifikatorius</translation>
    </message>
    <message>
        <source>Identifier elsewhere</source>
        <translation>Identifikatorius kitur</translation>
    </message>
    <message>
        <source>Identifier of the company</source>
        <translation>Įmonės identifikatorius</translation>
    </message>
    <message>
        <source>Identifier of the next step</source>
        <translation>Kito žingsnio identifikatorius</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Pareigos</translation>
    </message>
    <message>
        <source>Kept for the way back</source>
        <translation>Reikalinga importui atgal</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Tipas</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>Paskutinis bandymas</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Pavardė</translation>
    </message>
    <message>
        <source>Last reached</source>
        <translation>Paskutinį kartą susisiekta</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Praleisti</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>Pokalbių programa</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Antras vardas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vardas</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Kitas žingsnis</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Pravardė</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Pastabos</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>Kitas adresas</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Atsakingas</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>Pašto dėžutė</translation>
    </message>
    <message>
        <source>People around</source>
        <translation>Susiję asmenys</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>Asmuo ar įmonė</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefonas</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Nuotrauka</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>Scenarijus</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privatus</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Susiję</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Šaltinis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Būsena</translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation>Priesaga po vardo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Žymos</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Lygis</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>Kreipinys prieš vardą</translation>
    </message>
    <message>
        <source>Type of the next step</source>
        <translation>Kito žingsnio tipas</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Svetainė</translation>
    </message>
    <message>
        <source>Web and messengers</source>
        <translation>Svetainės ir pokalbių programos</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Darbas</translation>
    </message>
    <message>
        <source>Work address</source>
        <translation>Darbo adresas</translation>
    </message>
    <message>
        <source>city</source>
        <translation>miestas</translation>
    </message>
    <message>
        <source>country</source>
        <translation>šalis</translation>
    </message>
    <message>
        <source>day</source>
        <translation>diena</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>butas, aukštas</translation>
    </message>
    <message>
        <source>label</source>
        <translation>tipas</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mėnuo</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>pašto kodas</translation>
    </message>
    <message>
        <source>region</source>
        <translation>regionas</translation>
    </message>
    <message>
        <source>second line</source>
        <translation>antra eilutė</translation>
    </message>
    <message>
        <source>street</source>
        <translation>gatvė</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>visas</translation>
    </message>
    <message>
        <source>year</source>
        <translation>metai</translation>
    </message>
</context>
<context>
    <name>Template</name>
    <message>
        <source>Dear {{ given or name or &apos;Sir or Madam&apos; }},

I would like to hear how things stand with you{% if last_reach %} since we talked on {{ last_reach }}{% endif %}.

Is there a time this week when a short call would suit you?

Kind regards
{{ sender }}
</source>
        <translation>Laba diena, {{ given or name or &apos;gerbiamieji&apos; }},

norėčiau sužinoti, kaip sekasi{% if last_reach %} nuo mūsų pokalbio {{ last_reach }}{% endif %}.

Gal šią savaitę rastumėte laiko trumpam pokalbiui telefonu?

Pagarbiai
{{ sender }}
</translation>
    </message>
    <message>
        <source>Following up</source>
        <translation>Tęsiant pokalbį</translation>
    </message>
    <message>
        <source>Following up{% if company %} with {{ company }}{% endif %}</source>
        <translation>Tęsiant pokalbį{% if company %} – {{ company }}{% endif %}</translation>
    </message>
    <message>
        <source>Name badge</source>
        <translation>Vardo kortelė</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Dėkojame</translation>
    </message>
    <message>
        <source>Thank-you letter</source>
        <translation>Padėkos laiškas</translation>
    </message>
    <message>
        <source>{{ address }}


{{ today }}


Thank you

Dear {{ name or &apos;Sir or Madam&apos; }},

thank you for your trust{% if last_reach %}, and for the time you took on {{ last_reach }}{% endif %}. It is a pleasure to work with {{ company or &apos;you&apos; }}.

If anything is open, a call or a line is enough.

With kind regards


{{ sender }}
</source>
        <translation>{{ address }}


{{ today }}


Dėkojame

Laba diena, {{ name or &apos;gerbiamieji&apos; }},

dėkojame už pasitikėjimą{% if last_reach %} ir už laiką, kurį mums skyrėte {{ last_reach }}{% endif %}. Su {{ company or &apos;jumis&apos; }} dirbti malonu.

Jei liko klausimų, paskambinkite arba parašykite.

Pagarbiai


{{ sender }}
</translation>
    </message>
    <message>
        <source>{{ name }}
{{ title }}
{{ company }}</source>
        <translation>{{ name }}
{{ title }}
{{ company }}</translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Address</source>
        <translation>Adresas</translation>
    </message>
    <message>
        <source>Edit the templates</source>
        <translation>Keisti šablonus</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Keisti…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Šablonas</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>Insert field</source>
        <translation>Įterpti lauką</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rūšis</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Pavadinimas</translation>
    </message>
    <message>
        <source>No such field, so blank: {names}</source>
        <translation>Tokio lauko nėra, todėl tuščia: {names}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekstas</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>a call with ( )</source>
        <translation>funkcijos iškvietimas ( )</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>sąrašas</translation>
    </message>
    <message>
        <source>a loop within a loop</source>
        <translation>ciklas cikle</translation>
    </message>
    <message>
        <source>a name is missing before {sign}</source>
        <translation>prieš {sign} trūksta pavadinimo</translation>
    </message>
    <message>
        <source>a text, a number and a list do not go together here</source>
        <translation>tekstas, skaičius ir sąrašas čia nedera</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>per daug dalių viena kitoje</translation>
    </message>
    <message>
        <source>nothing is open here for {tag}</source>
        <translation>{tag} čia nieko neužbaigia</translation>
    </message>
    <message>
        <source>something is missing before {sign}</source>
        <translation>prieš {sign} kažko trūksta</translation>
    </message>
    <message>
        <source>there is no filter {name}; there are {names}</source>
        <translation>nėra filtro {name}; yra {names}</translation>
    </message>
    <message>
        <source>there is no test {name}</source>
        <translation>patikros {name} nėra</translation>
    </message>
    <message>
        <source>there is no {tag}; there are {tags}</source>
        <translation>{tag} nėra; yra {tags}</translation>
    </message>
    <message>
        <source>this is not written as fields and conditions are</source>
        <translation>taip laukai ir sąlygos nerašomi</translation>
    </message>
    <message>
        <source>{end} must come before {tag}</source>
        <translation>{end} turi būti prieš {tag}</translation>
    </message>
    <message>
        <source>{expected} is missing before {sign}</source>
        <translation>prieš {sign} trūksta {expected}</translation>
    </message>
    <message>
        <source>{sign} cannot stand here</source>
        <translation>{sign} čia būti negali</translation>
    </message>
    <message>
        <source>{sign} is missing</source>
        <translation>trūksta {sign}</translation>
    </message>
    <message>
        <source>{tag} is not closed; {end} is missing</source>
        <translation>{tag} neužbaigta; trūksta {end}</translation>
    </message>
    <message>
        <source>{what} is not possible in a template</source>
        <translation>{what} šablone negalima</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Close</source>
        <translation>Užverti</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopijuoti</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Naujas šablonas</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Šablonų dar nėra</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Šablonai</translation>
    </message>
    <message>
        <source>With a contact, what the template becomes shows here.</source>
        <translation>Pasirinkus kontaktą, čia matysite, kuo šablonas virsta.</translation>
    </message>
    <message>
        <source>Write a letter or an e-mail once, with fields, and send it to as many as you like.</source>
        <translation>Kartą parašykite laišką ar el. laišką su laukais ir siųskite jį tiek gavėjų, kiek norite.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (kopija)</translation>
    </message>
    <message>
        <source>{what} ({keys} in the list takes it back)</source>
        <translation>{what} ({keys} sąraše – atšaukti)</translation>
    </message>
</context>
<context>
    <name>TimeGrid</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n veikla</numerusform>
            <numerusform>%n veiklos</numerusform>
            <numerusform>%n veiklų</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nauja</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>bet kada</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Attach a file…</source>
        <translation>Pridėti failą…</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>Atlikti…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Ištrinti</translation>
    </message>
    <message>
        <source>Deleted {what}</source>
        <translation>Ištrinta: {what}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Keisti…</translation>
    </message>
    <message>
        <source>Move the step…</source>
        <translation>Perkelti žingsnį…</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>Atverti {name}</translation>
    </message>
    <message>
        <source>Save {name} as…</source>
        <translation>Įrašyti {name} kaip…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologija</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Calls, meetings and e-mails will stand here, the latest first.</source>
        <translation>Čia bus skambučiai, susitikimai ir el. laiškai, naujausi viršuje.</translation>
    </message>
    <message>
        <source>Changed {what}</source>
        <translation>Pakeista: {what}</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>Laukiančių darbų nėra.</translation>
    </message>
    <message>
        <source>P: plan a call</source>
        <translation>P – planuoti skambutį</translation>
    </message>
    <message>
        <source>Space: done</source>
        <translation>Tarpas – atlikta</translation>
    </message>
    <message>
        <source>X: {skip}</source>
        <translation>X: {skip}</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>bet kada</translation>
    </message>
    <message>
        <source>late</source>
        <translation>vėluoja</translation>
    </message>
    <message>
        <source>never</source>
        <translation>niekada</translation>
    </message>
    <message>
        <source>one going cold</source>
        <translation>vienas vėsta</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>kažkas</translation>
    </message>
    <message>
        <source>today</source>
        <translation>šiandien</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>vakar</translation>
    </message>
    <message>
        <source>you</source>
        <translation>jūs</translation>
    </message>
    <message>
        <source>{count} for today</source>
        <translation>šiandien: {count}</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>pavėluota: {count}</translation>
    </message>
    <message>
        <source>{count} people going cold</source>
        <translation>vėsta: {count}</translation>
    </message>
    <message>
        <source>{late} · missed ×{count}</source>
        <translation>{late} · praleista ×{count}</translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation>{weekday}, {day}</translation>
    </message>
    <message>
        <source>{what} ({years})</source>
        <translation>{what} ({years})</translation>
    </message>
    <message>
        <source>{what} ×{count}</source>
        <translation>{what} ×{count}</translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation>{what}: {name}</translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Coming up</source>
        <translation>Artėja</translation>
    </message>
    <message>
        <source>Going cold</source>
        <translation>Vėsta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>Nothing. What you plan with people stands here.</source>
        <translation>Nieko. Čia bus, ką planuojate su žmonėmis.</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>Planuoti tolesnį veiksmą</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>Nuo vakar</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>Šios dienos darbai</translation>
    </message>
    <message>
        <source>What is planned for the next seven days stands here, and birthdays within two weeks.</source>
        <translation>Čia bus, kas suplanuota artimiausioms septynioms dienoms, ir artimiausių dviejų savaičių gimtadieniai.</translation>
    </message>
    <message>
        <source>What you and others change stands here and leads to its contact.</source>
        <translation>Čia bus, ką keičiate jūs ir kiti; iš čia pateksite į kontaktą.</translation>
    </message>
    <message>
        <source>Whom you have not reached for longer than you mean to stands here, if nothing is planned.</source>
        <translation>Čia bus tie, su kuriais nesusisiekėte ilgiau, nei ketinote, jei nieko nesuplanuota.</translation>
    </message>
    <message>
        <source>calls and meetings this week</source>
        <translation>skambučiai ir susitikimai šią savaitę</translation>
    </message>
    <message>
        <source>done this week</source>
        <translation>atlikta šią savaitę</translation>
    </message>
    <message>
        <source>going cold</source>
        <translation>vėsta</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>pavėluota</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>dar {count}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search people, companies, notes, numbers</source>
        <translation>Asmenys, įmonės, pastabos, numeriai</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%Ln reminders</source>
        <translation>
            <numerusform>%Ln priminimas</numerusform>
            <numerusform>%Ln priminimai</numerusform>
            <numerusform>%Ln priminimų</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Atlikta</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;tverti</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>Ati&amp;dėti</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Priminimas</translation>
    </message>
    <message>
        <source>Something reminds; unlock the window to see it.</source>
        <translation>Yra priminimas; atrakinkite langą, kad jį matytumėte.</translation>
    </message>
</context>
<context>
    <name>TurnButtons</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} iš {count}</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>who is {name}?</source>
        <translation>kas yra {name}?</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>su: {names}</translation>
    </message>
</context>
<context>
    <name>Unwritten</name>
    <message>
        <source>What you entered is kept, and written as soon as that is possible.</source>
        <translation>Ką įvedėte, išsaugota ir bus įrašyta, kai tik bus galima.</translation>
    </message>
</context>
<context>
    <name>Weekdays</name>
    <message>
        <source>On which days</source>
        <translation>Kuriomis dienomis</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Begin with an empty list</source>
        <translation>Pradėti nuo tuščio sąrašo</translation>
    </message>
    <message>
        <source>From Google, Outlook, a phone, a spreadsheet or another program.</source>
        <translation>Iš „Google“, „Outlook“, telefono, skaičiuoklės ar kitos programos.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Kaip norite pradėti?</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importuoti kontaktus</translation>
    </message>
    <message>
        <source>Join the colleagues who use it already, or be the first.</source>
        <translation>Prisijunkite prie kolegų, kurie juo jau naudojasi, arba būkite pirmieji.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Kalba</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>Apsižvalgyti su pavyzdiniais duomenimis</translation>
    </message>
    <message>
        <source>Made-up people, which Undo takes away again.</source>
        <translation>Išgalvoti žmonės; „Atšaukti“ juos vėl pašalina.</translation>
    </message>
    <message>
        <source>Stands beside what you do. Nothing leaves this computer unless you share it.</source>
        <translation>Rašomas prie jūsų darbų. Iš šio kompiuterio niekas neišeina, kol patys nepasidalijate.</translation>
    </message>
    <message>
        <source>Welcome to {program}</source>
        <translation>Sveiki! Tai {program}</translation>
    </message>
    <message>
        <source>Work together through a shared folder</source>
        <translation>Dirbti kartu per bendrą aplanką</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Jūsų vardas</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n d.</numerusform>
            <numerusform>%n d.</numerusform>
            <numerusform>%n d.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>vėluoja %n d.</numerusform>
            <numerusform>vėluoja %n d.</numerusform>
            <numerusform>vėluoja %n d.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n diena</numerusform>
            <numerusform>%n dienos</numerusform>
            <numerusform>%n dienų</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n val.</numerusform>
            <numerusform>%n val.</numerusform>
            <numerusform>%n val.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>prieš %n val.</numerusform>
            <numerusform>prieš %n val.</numerusform>
            <numerusform>prieš %n val.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min.</numerusform>
            <numerusform>%n min.</numerusform>
            <numerusform>%n min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>prieš %n min.</numerusform>
            <numerusform>prieš %n min.</numerusform>
            <numerusform>prieš %n min.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <translation>
            <numerusform>%n m.</numerusform>
            <numerusform>%n m.</numerusform>
            <numerusform>%n m.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 diena</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>bet kurią dieną</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ką tik</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>this afternoon</source>
        <translation>šiandien po pietų</translation>
    </message>
    <message>
        <source>this evening</source>
        <translation>šį vakarą</translation>
    </message>
    <message>
        <source>this morning</source>
        <translation>šį rytą</translation>
    </message>
    <message>
        <source>today</source>
        <translation>šiandien</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>rytoj</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>vakar</translation>
    </message>
</context>
<context>
    <name>Whom</name>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>Paieškos rezultatai</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Pasirinktieji</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kam</translation>
    </message>
</context>
<context>
    <name>WithLine</name>
    <message>
        <source>With</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>Su kuo?</translation>
    </message>
</context>
<context>
    <name>WithoutBackupDialog</name>
    <message>
        <source>Before so many rows are imported a backup is made. Nothing was imported yet, and the import can be undone afterwards in any case.</source>
        <translation>Prieš importuojant tiek eilučių sukuriama atsarginė kopija. Dar nieko neimportuota, o importavimą bet kuriuo atveju vėliau galima atšaukti.</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>Nieko neimportuoti</translation>
    </message>
    <message>
        <source>Import without a backup</source>
        <translation>Importuoti be kopijos</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>Atsarginės kopijos sukurti nepavyko</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Anniversary</source>
        <translation>Metinės</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Padėjėjas</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Gimtadienis</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>Tinklaraštis</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Skambutis</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Vaikas</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kolega</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Įmonė</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klientas</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>El. paštas</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Buvęs</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>Draugas</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Įvyko</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Namai</translation>
    </message>
    <message>
        <source>Home fax</source>
        <translation>Namų faksas</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>Tinklalapis</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Potencialus klientas</translation>
    </message>
    <message>
        <source>Left message</source>
        <translation>Palikta žinutė</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Laiškas</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Pagrindinis</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Vadovas</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Susitikimas</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobilusis</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Neatsiliepė</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>Nesidomi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Pastaba</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Kita</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Tėvas ar motina</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partneris</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilis</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Galimas klientas</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Susisiekta</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Rekomendavo</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Atsakė</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Išsiųsta</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>Sutuoktinis</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Tiekėjas</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>Užduotis</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Vizitas</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Darbas</translation>
    </message>
    <message>
        <source>Work fax</source>
        <translation>Darbo faksas</translation>
    </message>
    <message>
        <source>Work mobile</source>
        <translation>Darbo mobilusis</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Ne tas numeris</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>nutraukta</translation>
    </message>
    <message>
        <source>done</source>
        <translation>atlikta</translation>
    </message>
    <message>
        <source>held</source>
        <translation>įvyko</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>didelė svarba</translation>
    </message>
    <message>
        <source>in</source>
        <translation>gaunamasis</translation>
    </message>
    <message>
        <source>left message</source>
        <translation>palikta žinutė</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>maža svarba</translation>
    </message>
    <message>
        <source>medium priority</source>
        <translation>vidutinė svarba</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>neatsiliepė</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>nesidomi</translation>
    </message>
    <message>
        <source>out</source>
        <translation>siunčiamasis</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>susisiekta</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>atsakė</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>išsiųsta</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>ne tas numeris</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>„{text}“</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Move it to a later time (S in the list)</source>
        <translation>Atidėti vėlesniam laikui (S sąraše)</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Atidėti</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>Atverti darbo sritį</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; nothing was changed. The log tells more.</source>
        <translation>Įvyko netikėta klaida; niekas nepakeista. Daugiau – žurnale.</translation>
    </message>
    <message>
        <source>The workspace is as it was.</source>
        <translation>Darbo sritis liko, kokia buvo.</translation>
    </message>
    <message>
        <source>The workspace is ready.</source>
        <translation>Darbo sritis paruošta.</translation>
    </message>
    <message>
        <source>The workspace is written anew …</source>
        <translation>Darbo sritis įrašoma iš naujo…</translation>
    </message>
    <message>
        <source>These backups stay as they were, as no passphrase known here opens them: {names}</source>
        <translation>Šios atsarginės kopijos liko, kokios buvo, nes jų neatveria jokia čia žinoma slaptafrazė: {names}</translation>
    </message>
</context>
<context>
    <name>WorkHeader</name>
    <message>
        <source>Call</source>
        <translation>Skambinti</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>Rodyti kontaktą</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>A click turns the page</source>
        <translation>Spustelėjus verčiamas puslapis</translation>
    </message>
    <message>
        <source>A file for each</source>
        <translation>Po failą kiekvienam</translation>
    </message>
    <message>
        <source>A folder to write into</source>
        <translation>Aplankas, į kurį bus rašoma</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Contact before</source>
        <translation>Ankstesnis kontaktas</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Praleisti</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Kitas kontaktas</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>Vienas failas</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>Atverti pašto programoje</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Spausdinti…</translation>
    </message>
    <message>
        <source>Record each as sent, in its timeline</source>
        <translation>Kiekvieną užregistruoti chronologijoje kaip išsiųstą</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Įrašyti kaip PDF…</translation>
    </message>
    <message>
        <source>Save drafts…</source>
        <translation>Įrašyti juodraščius…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Šablonas</translation>
    </message>
    <message>
        <source>The e-mail</source>
        <translation>El. laiškas</translation>
    </message>
    <message>
        <source>The e-mail is too long to be handed to the mail program; save it as a draft.</source>
        <translation>El. laiškas per ilgas perduoti pašto programai; įrašykite jį kaip juodraštį.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>Laiškas</translation>
    </message>
    <message>
        <source>There is no template of this kind yet; write one with “Edit…”.</source>
        <translation>Tokios rūšies šablono dar nėra; parašykite jį paspaudę „Keisti…“.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>Write e-mails</source>
        <translation>Rašyti el. laiškus</translation>
    </message>
    <message>
        <source>Write letters</source>
        <translation>Rašyti laiškus</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>{page} puslapis iš {pages}</translation>
    </message>
</context>
<context>
    <name>_CellDelegate</name>
    <message>
        <source>the same</source>
        <translation>tas pats</translation>
    </message>
</context>
<context>
    <name>_Columns</name>
    <message>
        <source>Cancel</source>
        <translation>Atsisakyti</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>Naudoti šiuos stulpelius</translation>
    </message>
</context>
<context>
    <name>_ColumnsChoice</name>
    <message>
        <source>All</source>
        <translation>Visi</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pasirinkti…</translation>
    </message>
    <message>
        <source>Chosen now</source>
        <translation>Pasirinkta dabar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Stulpeliai</translation>
    </message>
    <message>
        <source>Headings in words</source>
        <translation>Antraštės žodžiais</translation>
    </message>
    <message>
        <source>Without, an import knows each column again</source>
        <translation>Be jų importas vėl atpažįsta kiekvieną stulpelį</translation>
    </message>
</context>
<context>
    <name>_ContactsHeader</name>
    <message>
        <source>Let it stay</source>
        <translation>Tegul lieka šis</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>lieka</translation>
    </message>
</context>
<context>
    <name>_Cover</name>
    <message>
        <source>Locked</source>
        <translation>Užrakinta</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Atrakinti</translation>
    </message>
</context>
<context>
    <name>_Export</name>
    <message numerus="yes">
        <source>Exported %Ln activities to {file}</source>
        <translation>
            <numerusform>Eksportuota %Ln veikla į {file}</numerusform>
            <numerusform>Eksportuotos %Ln veiklos į {file}</numerusform>
            <numerusform>Eksportuota %Ln veiklų į {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln contacts to {file}</source>
        <translation>
            <numerusform>Eksportuotas %Ln kontaktas į {file}</numerusform>
            <numerusform>Eksportuoti %Ln kontaktai į {file}</numerusform>
            <numerusform>Eksportuota %Ln kontaktų į {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported one activity to {file}</source>
        <translation>Eksportuota viena veikla į {file}</translation>
    </message>
    <message>
        <source>Exported one contact to {file}</source>
        <translation>Eksportuotas vienas kontaktas į {file}</translation>
    </message>
    <message>
        <source>Exporting to {file}</source>
        <translation>Eksportuojama į {file}</translation>
    </message>
    <message>
        <source>no place there for: {what}</source>
        <translation>ten netelpa: {what}</translation>
    </message>
</context>
<context>
    <name>_FilesGroup</name>
    <message>
        <source>Attach a file</source>
        <translation>Pridėti failą</translation>
    </message>
</context>
<context>
    <name>_LineWidget</name>
    <message>
        <source>Done</source>
        <translation>Atlikta</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atverti</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Atidėti</translation>
    </message>
</context>
<context>
    <name>_Name</name>
    <message>
        <source>Edit the name</source>
        <translation>Keisti vardą</translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>Contact before</source>
        <translation>Ankstesnis kontaktas</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Kitas kontaktas</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Kaip atrodys</translation>
    </message>
</context>
<context>
    <name>_Stranger</name>
    <message>
        <source>Create a contact</source>
        <translation>Sukurti kontaktą</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Praleisti</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Tai aš</translation>
    </message>
    <message>
        <source>What becomes of {address}</source>
        <translation>Ką daryti su {address}</translation>
    </message>
</context>
<context>
    <name>_Taking</name>
    <message>
        <source>Nothing changed: what was chosen is there already, or gone.</source>
        <translation>Niekas nepakeista: kas pasirinkta, jau yra arba nebėra.</translation>
    </message>
    <message>
        <source>Taking changes from {file}</source>
        <translation>Taikomi pakeitimai iš {file}</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>The settings could not be read and were moved to {file}; the defaults are used.</source>
        <translation>Nuostatų perskaityti nepavyko, jos perkeltos į {file}; naudojamos numatytosios.</translation>
    </message>
</context>
</TS>
