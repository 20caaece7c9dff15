<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="te_IN" sourcelanguage="en">
<context>
    <name>ActionBlock</name>
    <message numerus="yes">
        <source>Takes back all that was done at once: %Ln changes</source>
        <translation>
            <numerusform>ఒకేసారి చేసినదంతా వెనక్కి తీసుకుంటుంది: %Ln మార్పు</numerusform>
            <numerusform>ఒకేసారి చేసినదంతా వెనక్కి తీసుకుంటుంది: %Ln మార్పులు</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>చర్య రద్దు</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ఇంకా %n</numerusform>
            <numerusform>ఇంకా %n</numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation>రద్దయింది</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>All that is held about this person…</source>
        <translation>ఈ వ్యక్తి గురించి ఉన్న సమాచారమంతా…</translation>
    </message>
    <message>
        <source>Apply a playbook…</source>
        <translation>ప్లేబుక్‌ను అమలు చేయండి…</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>ఫోటో ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Choose photo…</source>
        <translation>ఫోటో ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>Copied {text}</source>
        <translation>కాపీ అయింది: {text}</translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation>ఈమెయిల్ కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation>ఫోన్ కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation>కాంటాక్ట్‌ను తొలగించండి</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>శాశ్వతంగా తొలగించండి…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>చరిత్ర</translation>
    </message>
    <message>
        <source>Look for duplicates of this contact</source>
        <translation>ఈ కాంటాక్ట్ డూప్లికేట్‌లను వెతకండి</translation>
    </message>
    <message>
        <source>Never leaves this computer</source>
        <translation>ఈ కంప్యూటర్ దాటి ఎప్పుడూ వెళ్లదు</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>చిత్రాలు</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>ప్రైవేట్</translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation>ఫోటో తీసివేయండి</translation>
    </message>
    <message>
        <source>Show as a QR code</source>
        <translation>QR కోడ్‌గా చూపండి</translation>
    </message>
    <message>
        <source>Stop {playbook}</source>
        <translation>“{playbook}”ను ఆపండి</translation>
    </message>
    <message>
        <source>{path} is no picture that can be read</source>
        <translation>{path} చదవగలిగే చిత్రం కాదు</translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>City</source>
        <translation>నగరం</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>దేశం</translation>
    </message>
    <message>
        <source>Flat, floor, building</source>
        <translation>ఫ్లాట్, అంతస్తు, భవనం</translation>
    </message>
    <message>
        <source>P.O. box</source>
        <translation>పోస్ట్ బాక్స్</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>పిన్ కోడ్</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>రాష్ట్రం</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>వీధి, ఇంటి నంబర్</translation>
    </message>
</context>
<context>
    <name>AddressGroup</name>
    <message>
        <source>Add an address</source>
        <translation>చిరునామా జోడించండి</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>చిరునామా</translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <source>Copy</source>
        <translation>కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Make it the preferred one</source>
        <translation>ప్రధానమైనదిగా చేయండి</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>తీసివేయండి</translation>
    </message>
</context>
<context>
    <name>AddressesEdit</name>
    <message>
        <source>Address</source>
        <translation>చిరునామా</translation>
    </message>
    <message>
        <source>No address of e-mail: {text}</source>
        <translation>ఈమెయిల్ అడ్రస్ కాదు: {text}</translation>
    </message>
    <message>
        <source>Your e-mail addresses</source>
        <translation>మీ ఈమెయిల్ అడ్రస్‌లు</translation>
    </message>
</context>
<context>
    <name>AgendaGrid</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n కార్యకలాపం</numerusform>
            <numerusform>%n కార్యకలాపాలు</numerusform>
        </translation>
    </message>
    <message>
        <source>N plans something.</source>
        <translation>N నొక్కితే కొత్తది ప్లాన్ చేయవచ్చు.</translation>
    </message>
    <message>
        <source>Nothing is planned from {first} to {last}</source>
        <translation>{first} నుంచి {last} వరకు ఏదీ ప్లాన్ చేయలేదు</translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln కాంటాక్ట్</numerusform>
            <numerusform>%Ln కాంటాక్ట్‌లు</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>అమలు చేయండి</translation>
    </message>
    <message>
        <source>Apply a playbook</source>
        <translation>ప్లేబుక్‌ను అమలు చేయండి</translation>
    </message>
    <message>
        <source>Applying {name}</source>
        <translation>“{name}”ను అమలు చేస్తోంది</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>ఎప్పటి నుంచి లెక్కించాలి</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>రోజు</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ఎడిట్ చేయండి…</translation>
    </message>
    <message>
        <source>For</source>
        <translation>ఎవరికి</translation>
    </message>
    <message>
        <source>For {busy} of them it is at work already: they are left out.</source>
        <translation>వారిలో {busy} మందికి ఇది ఇప్పటికే అమల్లో ఉంది: వారిని వదిలేస్తుంది.</translation>
    </message>
    <message>
        <source>It has no steps yet.</source>
        <translation>ఇందులో ఇంకా దశలు లేవు.</translation>
    </message>
    <message>
        <source>It is at work already; stop it first to begin again.</source>
        <translation>ఇది ఇప్పటికే అమల్లో ఉంది; మళ్లీ మొదలుపెట్టాలంటే ముందు దాన్ని ఆపండి.</translation>
    </message>
    <message>
        <source>It is at work for all of them already.</source>
        <translation>ఇది అందరికీ ఇప్పటికే అమల్లో ఉంది.</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>ప్లేబుక్</translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>చదవలేకపోయినది: %Ln</numerusform>
            <numerusform>చదవలేకపోయినవి: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>ఇప్పటికే ఉన్నది: %Ln</numerusform>
            <numerusform>ఇప్పటికే ఉన్నవి: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out; they are in {file}</source>
        <translation>
            <numerusform>వదిలేసినది: %Ln; అది {file}‌లో ఉంది</numerusform>
            <numerusform>వదిలేసినవి: %Ln; అవి {file}‌లో ఉన్నాయి</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new contacts</source>
        <translation>
            <numerusform>%Ln కొత్త కాంటాక్ట్</numerusform>
            <numerusform>%Ln కొత్త కాంటాక్ట్‌లు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of nobody in your contacts</source>
        <translation>
            <numerusform>మీ కాంటాక్ట్‌లలో ఎవరిదీ కానిది: %Ln</numerusform>
            <numerusform>మీ కాంటాక్ట్‌లలో ఎవరివీ కానివి: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>ఈమెయిళ్లు</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln activities</source>
        <translation>
            <numerusform>%Ln కార్యకలాపం దిగుమతి అయింది</numerusform>
            <numerusform>%Ln కార్యకలాపాలు దిగుమతి అయ్యాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported one activity</source>
        <translation>ఒక కార్యకలాపం దిగుమతి అయింది</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>{file} దిగుమతి అవుతోంది</translation>
    </message>
    <message>
        <source>Reading e-mails</source>
        <translation>ఈమెయిళ్లను చదువుతోంది</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation>{file}‌ను చదువుతోంది</translation>
    </message>
    <message>
        <source>Record e-mails</source>
        <translation>ఈమెయిళ్లను నమోదు చేయండి</translation>
    </message>
    <message numerus="yes">
        <source>Recorded %Ln e-mails</source>
        <translation>
            <numerusform>%Ln ఈమెయిల్ నమోదైంది</numerusform>
            <numerusform>%Ln ఈమెయిళ్లు నమోదయ్యాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded one e-mail</source>
        <translation>ఒక ఈమెయిల్ నమోదైంది</translation>
    </message>
    <message>
        <source>Recording e-mails</source>
        <translation>ఈమెయిళ్లు నమోదవుతున్నాయి</translation>
    </message>
    <message>
        <source>There was no e-mail</source>
        <translation>ఈమెయిల్ ఏదీ లేదు</translation>
    </message>
    <message>
        <source>one new contact</source>
        <translation>ఒక కొత్త కాంటాక్ట్</translation>
    </message>
</context>
<context>
    <name>BackupLine</name>
    <message numerus="yes">
        <source>No backup for %Ln days</source>
        <translation>
            <numerusform>%Ln రోజుగా బ్యాకప్ లేదు</numerusform>
            <numerusform>%Ln రోజులుగా బ్యాకప్ లేదు</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup failed</source>
        <translation>బ్యాకప్ విఫలమైంది</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>Before a new passphrase</source>
        <translation>కొత్త పాస్‌ఫ్రేజ్‌కు ముందు</translation>
    </message>
    <message>
        <source>Before a repair</source>
        <translation>మరమ్మతుకు ముందు</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>పునరుద్ధరణకు ముందు</translation>
    </message>
    <message>
        <source>Before an import</source>
        <translation>దిగుమతికి ముందు</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>అప్‌డేట్‌కు ముందు</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>మీరు చేసినది</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>కాంటాక్ట్‌లు</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>రోజువారీ</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>చేసిన సమయం</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>సైజ్</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ఎందుకు</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>చదవలేనిది</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>All files</source>
        <translation>అన్ని ఫైల్‌లు</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>ఇప్పుడే బ్యాకప్ చేయండి</translation>
    </message>
    <message>
        <source>Back up to a file</source>
        <translation>ఫైల్‌కు బ్యాకప్ చేయండి</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>ఫైల్‌కు బ్యాకప్ చేయండి…</translation>
    </message>
    <message>
        <source>Backed up and checked: {file}</source>
        <translation>బ్యాకప్ చేసి తనిఖీ చేసింది: {file}</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>బ్యాకప్ చేస్తోంది</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>బ్యాకప్‌లు</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>బ్యాకప్‌లు (*.db)</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>రద్దయింది; ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>తొలగించండి…</translation>
    </message>
    <message>
        <source>One is made each day, and before imports of more than 1,000 rows, updates, repairs and restores; kept are seven days, four weeks and twelve months.</source>
        <translation>రోజుకు ఒకటి, అలాగే 1,000 వరుసలకు మించిన దిగుమతులు, అప్‌డేట్‌లు, మరమ్మతులు, పునరుద్ధరణలకు ముందు ఒకటి చేస్తుంది; ఏడు రోజులవి, నాలుగు వారాలవి, పన్నెండు నెలలవి ఉంచుతుంది.</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>ఫైల్ నుంచి పునరుద్ధరించండి</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>ఫైల్ నుంచి పునరుద్ధరించండి…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>పునరుద్ధరించండి…</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>పునరుద్ధరిస్తోంది</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>ఫోల్డర్‌ను చూపండి</translation>
    </message>
    <message>
        <source>The latest backup is of {moment}.</source>
        <translation>తాజా బ్యాకప్: {moment}.</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made each day on which something is written.</source>
        <translation>ఇంకా బ్యాకప్ లేదు. ఏదైనా రాసిన ప్రతి రోజూ ఒకటి చేస్తుంది.</translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>More</source>
        <translation>మరిన్ని</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Copied</source>
        <translation>కాపీ అయింది</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>కొనసాగించండి</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost, and you can go on.</source>
        <translation>సేవ్ చేసినదేదీ పోలేదు; మీరు కొనసాగించవచ్చు.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>ఫోల్డర్‌ను తెరవండి</translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation>అనుకోని పొరపాటు జరిగింది</translation>
    </message>
    <message>
        <source>The details are in the log, without anything from your contacts:</source>
        <translation>వివరాలు లాగ్‌లో ఉన్నాయి; అందులో మీ కాంటాక్ట్‌ల సమాచారం ఏదీ లేదు:</translation>
    </message>
</context>
<context>
    <name>Bugs</name>
    <message>
        <source>Something unexpected went wrong again; the log tells more.</source>
        <translation>అనుకోని పొరపాటు మళ్లీ జరిగింది; మరిన్ని వివరాలు లాగ్‌లో ఉన్నాయి.</translation>
    </message>
</context>
<context>
    <name>BulkWork</name>
    <message>
        <source>Add tags…</source>
        <translation>ట్యాగ్‌లు జోడించండి…</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>అప్పగించండి</translation>
    </message>
    <message numerus="yes">
        <source>Assign %Ln contacts</source>
        <translation>
            <numerusform>%Ln కాంటాక్ట్‌ను అప్పగించండి</numerusform>
            <numerusform>%Ln కాంటాక్ట్‌లను అప్పగించండి</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign one contact</source>
        <translation>ఒక కాంటాక్ట్‌ను అప్పగించండి</translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>అప్పగించండి…</translation>
    </message>
    <message numerus="yes">
        <source>Changing %Ln contacts</source>
        <translation>
            <numerusform>%Ln కాంటాక్ట్‌ను మారుస్తోంది</numerusform>
            <numerusform>%Ln కాంటాక్ట్‌లను మారుస్తోంది</numerusform>
        </translation>
    </message>
    <message>
        <source>Changing one contact</source>
        <translation>ఒక కాంటాక్ట్‌ను మారుస్తోంది</translation>
    </message>
    <message>
        <source>Edit a field…</source>
        <translation>ఫీల్డ్‌ను ఎడిట్ చేయండి…</translation>
    </message>
    <message numerus="yes">
        <source>Find and replace in %Ln contacts</source>
        <translation>
            <numerusform>%Ln కాంటాక్ట్‌లో కనుగొని మార్చండి</numerusform>
            <numerusform>%Ln కాంటాక్ట్‌లలో కనుగొని మార్చండి</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace in one contact</source>
        <translation>ఒక కాంటాక్ట్‌లో కనుగొని మార్చండి</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>కనుగొని మార్చండి…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>విలీనం చేయండి…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>ఎవరికీ కాదు</translation>
    </message>
    <message>
        <source>None of them has a tag.</source>
        <translation>వీటిలో దేనికీ ట్యాగ్ లేదు.</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>ఇతర…</translation>
    </message>
    <message>
        <source>Plan an activity…</source>
        <translation>కార్యకలాపం ప్లాన్ చేయండి…</translation>
    </message>
    <message numerus="yes">
        <source>Tag %Ln contacts</source>
        <translation>
            <numerusform>%Ln కాంటాక్ట్‌కు ట్యాగ్ ఇవ్వండి</numerusform>
            <numerusform>%Ln కాంటాక్ట్‌లకు ట్యాగ్ ఇవ్వండి</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag one contact</source>
        <translation>ఒక కాంటాక్ట్‌కు ట్యాగ్ ఇవ్వండి</translation>
    </message>
    <message>
        <source>Take tags away…</source>
        <translation>ట్యాగ్‌లు తీసివేయండి…</translation>
    </message>
    <message>
        <source>They were so already; nothing was changed.</source>
        <translation>ముందే అలా ఉన్నాయి; ఏదీ మారలేదు.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>any time</source>
        <translation>ఎప్పుడైనా</translation>
    </message>
    <message>
        <source>at the same time as another of yours</source>
        <translation>మీ మరో కార్యకలాపం సమయంలోనే ఉంది</translation>
    </message>
    <message>
        <source>done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>late</source>
        <translation>ఆలస్యం</translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation>బాధ్యులు: {name}</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>పునరావృతమవుతుంది</translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation>{number}వ వారం</translation>
    </message>
</context>
<context>
    <name>CalendarActions</name>
    <message>
        <source>Delete</source>
        <translation>తొలగించండి</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ఎడిట్ చేయండి…</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>ప్లాన్ చేశారు</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>కాంటాక్ట్‌ను చూపండి</translation>
    </message>
    <message>
        <source>What is to be deleted?</source>
        <translation>దేన్ని తొలగించాలి?</translation>
    </message>
    <message>
        <source>What is to be moved?</source>
        <translation>దేన్ని జరపాలి?</translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Agenda</source>
        <translation>అజెండా</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>వెనక్కి</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>రోజు</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>అందరివీ</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>నావి</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>నెల</translation>
    </message>
    <message>
        <source>On</source>
        <translation>ముందుకు</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ఈరోజు</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>వారం</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>మారేది: %Ln</numerusform>
            <numerusform>మారేవి: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>ఇప్పటికే ఉన్నది: %Ln</numerusform>
            <numerusform>ఇప్పటికే ఉన్నవి: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>వదిలేసినది: %Ln</numerusform>
            <numerusform>వదిలేసినవి: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>కొత్తది: %Ln</numerusform>
            <numerusform>కొత్తవి: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>కార్యకలాపం</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Changes: {what}</source>
        <translation>మారేవి: {what}</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>ఇప్పటికే ఉంది</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln activities</source>
        <translation>
            <numerusform>%Ln కార్యకలాపాన్ని దిగుమతి చేయండి</numerusform>
            <numerusform>%Ln కార్యకలాపాలను దిగుమతి చేయండి</numerusform>
        </translation>
    </message>
    <message>
        <source>Import one activity</source>
        <translation>ఒక కార్యకలాపాన్ని దిగుమతి చేయండి</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>వదిలేసినది: {why}</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>లైన్</translation>
    </message>
    <message>
        <source>New</source>
        <translation>కొత్తది</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ఏమవుతుంది</translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Agenda</source>
        <translation>అజెండా</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>క్యాలెండర్</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>నెల</translation>
    </message>
</context>
<context>
    <name>CallLine</name>
    <message>
        <source>Stop</source>
        <translation>ఆపండి</translation>
    </message>
    <message>
        <source>The call is over: record it</source>
        <translation>కాల్ ముగిసింది: నమోదు చేయండి</translation>
    </message>
</context>
<context>
    <name>CallMinutes</name>
    <message>
        <source>Do not record how long it took</source>
        <translation>ఎంతసేపు పట్టిందో నమోదు చేయవద్దు</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ఆపండి</translation>
    </message>
    <message>
        <source>Time the call</source>
        <translation>కాల్ సమయాన్ని లెక్కించండి</translation>
    </message>
</context>
<context>
    <name>CellGroup</name>
    <message>
        <source>Company</source>
        <translation>కంపెనీ</translation>
    </message>
    <message>
        <source>Never leaves this computer</source>
        <translation>ఈ కంప్యూటర్ దాటి ఎప్పుడూ వెళ్లదు</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>వ్యక్తి</translation>
    </message>
</context>
<context>
    <name>CertainLine</name>
    <message numerus="yes">
        <source>%Ln pairs have the same name and the same e-mail address.</source>
        <translation>
            <numerusform>%Ln జతలో పేరు, ఈమెయిల్ అడ్రస్ ఒకటే.</numerusform>
            <numerusform>%Ln జతల్లో పేరు, ఈమెయిల్ అడ్రస్ ఒకటే.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln pairs as it is proposed? Each can be undone by itself, or all at once here.</source>
        <translation>
            <numerusform>సూచించినట్లుగా %Ln జతను విలీనం చేయాలా? ప్రతి దాన్నీ విడిగా, లేదా అన్నిటినీ ఒకేసారి ఇక్కడే రద్దు చేయవచ్చు.</numerusform>
            <numerusform>సూచించినట్లుగా %Ln జతలను విలీనం చేయాలా? ప్రతి దాన్నీ విడిగా, లేదా అన్నిటినీ ఒకేసారి ఇక్కడే రద్దు చేయవచ్చు.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge all %Ln…</source>
        <translation>
            <numerusform>%Ln విలీనం చేయండి…</numerusform>
            <numerusform>మొత్తం %Ln విలీనం చేయండి…</numerusform>
        </translation>
    </message>
    <message>
        <source>No</source>
        <translation>వద్దు</translation>
    </message>
    <message numerus="yes">
        <source>Yes, merge %Ln</source>
        <translation>
            <numerusform>అవును, %Ln విలీనం చేయండి</numerusform>
            <numerusform>అవును, %Ln విలీనం చేయండి</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>మార్చండి</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>పాస్‌ఫ్రేజ్‌ను మార్చండి</translation>
    </message>
    <message>
        <source>Contacts, files and backups in the workspace are encrypted. Copies that were made elsewhere stay as they are, and so does what others have in the office&apos;s folder. The window closes for a moment.</source>
        <translation>వర్క్‌స్పేస్‌లోని కాంటాక్ట్‌లు, ఫైల్‌లు, బ్యాకప్‌లు ఎన్‌క్రిప్ట్ అవుతాయి. వేరేచోట చేసిన కాపీలు, కార్యాలయ ఫోల్డర్‌లో ఇతరులకు అందుబాటులో ఉన్నవి అలాగే ఉంటాయి. విండో కాసేపు మూసుకుంటుంది.</translation>
    </message>
    <message>
        <source>Contacts, files and backups in the workspace are written in plain: whoever can read this computer&apos;s disk can read them. The window closes for a moment.</source>
        <translation>వర్క్‌స్పేస్‌లోని కాంటాక్ట్‌లు, ఫైల్‌లు, బ్యాకప్‌లను ఎన్‌క్రిప్ట్ చేయకుండా రాస్తుంది: ఈ కంప్యూటర్ డిస్క్ చదవగలిగినవారు వాటిని చదవగలరు. విండో కాసేపు మూసుకుంటుంది.</translation>
    </message>
    <message>
        <source>Delete the backups here ({count}) instead of encrypting them too</source>
        <translation>ఇక్కడి బ్యాకప్‌లను ({count}) కూడా ఎన్‌క్రిప్ట్ చేసే బదులు తొలగించండి</translation>
    </message>
    <message>
        <source>Encrypt</source>
        <translation>ఎన్‌క్రిప్ట్ చేయండి</translation>
    </message>
    <message>
        <source>Everything in the workspace opens with the new passphrase only, backups too; copies elsewhere keep the one they have. The window closes for a moment.</source>
        <translation>వర్క్‌స్పేస్‌లో ఉన్నదంతా, బ్యాకప్‌లు కూడా, కొత్త పాస్‌ఫ్రేజ్‌తో మాత్రమే తెరుచుకుంటుంది; వేరేచోట ఉన్న కాపీలకు పాతదే ఉంటుంది. విండో కాసేపు మూసుకుంటుంది.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>కొత్త పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>Nobody can open the workspace if the passphrase is forgotten: there is no other way in.</source>
        <translation>పాస్‌ఫ్రేజ్ మర్చిపోతే వర్క్‌స్పేస్‌ను ఎవరూ తెరవలేరు: మరో దారి లేదు.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>మరోసారి</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>ప్రస్తుత పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>తీసివేయండి</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>పాస్‌ఫ్రేజ్‌ను తీసివేయండి</translation>
    </message>
    <message>
        <source>Set a passphrase</source>
        <translation>పాస్‌ఫ్రేజ్ పెట్టండి</translation>
    </message>
    <message>
        <source>The two are not the same; type it once more.</source>
        <translation>రెండూ ఒకటి కావు; మరోసారి టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>This is not the present passphrase; try again.</source>
        <translation>ఇది ప్రస్తుత పాస్‌ఫ్రేజ్ కాదు; మళ్లీ ప్రయత్నించండి.</translation>
    </message>
</context>
<context>
    <name>CheckSection</name>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>రద్దయింది; ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>Check the workspace</source>
        <translation>వర్క్‌స్పేస్‌ను తనిఖీ చేయండి</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>తనిఖీ చేస్తోంది…</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>అంతా ఉండాల్సినట్లే ఉంది.</translation>
    </message>
    <message>
        <source>How far the check is</source>
        <translation>తనిఖీ ఎంతవరకు వచ్చింది</translation>
    </message>
    <message>
        <source>Last looked at on {day}.</source>
        <translation>చివరిగా చూసినది: {day}.</translation>
    </message>
    <message>
        <source>Looks at the database, every record and its history, search, lists and attached files.</source>
        <translation>డేటాబేస్, ప్రతి రికార్డ్, దాని చరిత్ర, శోధన, జాబితాలు, జతచేసిన ఫైల్‌లను చూస్తుంది.</translation>
    </message>
    <message>
        <source>Not everything is as it should be.</source>
        <translation>అన్నీ ఉండాల్సినట్లు లేవు.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>మరమ్మతు చేయండి</translation>
    </message>
    <message>
        <source>Repaired: everything is as it should be. How it was before is among the backups.</source>
        <translation>మరమ్మతు పూర్తయింది: అంతా ఉండాల్సినట్లే ఉంది. ఇంతకుముందు ఉన్నది బ్యాకప్‌లలో ఉంది.</translation>
    </message>
    <message>
        <source>Repairing …</source>
        <translation>మరమ్మతు చేస్తోంది…</translation>
    </message>
    <message>
        <source>What is left could not be repaired.</source>
        <translation>మిగిలినది మరమ్మతు చేయలేకపోయింది.</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete takes it away</source>
        <translation>Delete నొక్కితే తీసివేస్తుంది</translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>A new label</source>
        <translation>కొత్త లేబుల్</translation>
    </message>
    <message>
        <source>A new result, such as Signed</source>
        <translation>కొత్త ఫలితం, ఉదా. సంతకం చేశారు</translation>
    </message>
    <message>
        <source>A new status</source>
        <translation>కొత్త స్థితి</translation>
    </message>
    <message>
        <source>A new tier</source>
        <translation>కొత్త శ్రేణి</translation>
    </message>
    <message>
        <source>A new type, such as Demo</source>
        <translation>కొత్త రకం, ఉదా. డెమో</translation>
    </message>
    <message>
        <source>Activity types</source>
        <translation>కార్యకలాపాల రకాలు</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>రంగు</translation>
    </message>
    <message>
        <source>For</source>
        <translation>వేటికి</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>దాచండి</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>వాడుకలో</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>టచ్‌లో ఉండండి</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>లేబుల్‌లు</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>ఏ తరహా</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Only what no record holds can be deleted; merge it into another.</source>
        <translation>ఏ రికార్డ్‌లోనూ లేని వాటినే తొలగించగలరు; దీన్ని మరొకదానితో విలీనం చేయండి.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>ఫలితాలు</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>అర్థం</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>మళ్లీ చూపండి</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>స్థితులు</translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation>శ్రేణులు</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>దాచినది</translation>
    </message>
</context>
<context>
    <name>Click</name>
    <message>
        <source>(Did you mean one of: {possibilities}?)</source>
        <translation>(మీ ఉద్దేశం వీటిలో ఒకటా: {possibilities}?)</translation>
    </message>
    <message>
        <source>(Possible options: {possibilities})</source>
        <translation>(వీలైన ఆప్షన్లు: {possibilities})</translation>
    </message>
    <message>
        <source>Aborted!</source>
        <translation>రద్దయింది!</translation>
    </message>
    <message>
        <source>Argument {name!r} takes {nargs} values.</source>
        <translation>ఆర్గ్యుమెంట్ {name!r} {nargs} విలువలు తీసుకుంటుంది.</translation>
    </message>
    <message>
        <source>Choose from:
	{choices}</source>
        <translation>వీటి నుంచి ఎంచుకోండి:
	{choices}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>కమాండ్‌లు</translation>
    </message>
    <message>
        <source>Did you mean {possibility}?</source>
        <translation>మీ ఉద్దేశం ఇదా: {possibility}?</translation>
    </message>
    <message>
        <source>Error: invalid input</source>
        <translation>లోపం: చెల్లని ఇన్‌పుట్</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>లోపం: {message}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({args})</source>
        <translation>అనుకోని అదనపు ఆర్గ్యుమెంట్ ({args})</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({args})</source>
        <translation>అనుకోని అదనపు ఆర్గ్యుమెంట్‌లు ({args})</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>{param_hint} విలువ చెల్లదు: {message}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>చెల్లని విలువ: {message}</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>ఆర్గ్యుమెంట్ లేదు</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>ఆప్షన్ లేదు</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>{name!r} అనే కమాండ్ లేదు.</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>{name!r} అనే ఆప్షన్ లేదు.</translation>
    </message>
    <message>
        <source>No such option: {name}</source>
        <translation>అలాంటి ఆప్షన్ లేదు: {name}</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>ఆప్షన్ {name!r} విలువ తీసుకోదు.</translation>
    </message>
    <message>
        <source>Option {name!r} requires an argument.</source>
        <translation>ఆప్షన్ {name!r}‌కు ఆర్గ్యుమెంట్ కావాలి.</translation>
    </message>
    <message>
        <source>Option {name!r} requires {nargs} arguments.</source>
        <translation>ఆప్షన్ {name!r}‌కు {nargs} ఆర్గ్యుమెంట్‌లు కావాలి.</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>ఆప్షన్లు</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>సహాయం కోసం &apos;{command} {option}&apos; ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>వాడుక:</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>డిఫాల్ట్: {default}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>తప్పనిసరి</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} చెల్లే {number_type} కాదు.</translation>
    </message>
    <message>
        <source>{value!r} is not one of {choices}.</source>
        <translation>{value!r} వీటిలో ఒకటి కాదు: {choices}.</translation>
    </message>
    <message>
        <source>{value!r} is not {choice}.</source>
        <translation>{value!r} {choice} కాదు.</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} ఈ పరిధిలో లేదు: {range}.</translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Copied the picture</source>
        <translation>చిత్రం కాపీ అయింది</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>చిత్రాన్ని కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>వెక్టర్ చిత్రం</translation>
    </message>
    <message>
        <source>Not in it, so that it can be read: {fields}.</source>
        <translation>చదవడానికి వీలుగా ఉండేందుకు ఇందులో లేనివి: {fields}.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>చిత్రం</translation>
    </message>
    <message>
        <source>Point the camera of a phone at it.</source>
        <translation>ఫోన్ కెమెరాను దీని వైపు చూపండి.</translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation>{name}: QR కోడ్</translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation>కోడ్‌ను సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation>సేవ్ అయింది: {name}</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>సేవ్ చేయండి…</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>చిరునామాలు</translation>
    </message>
    <message>
        <source>custom fields</source>
        <translation>అనుకూల ఫీల్డ్‌లు</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>తేదీలు</translation>
    </message>
    <message>
        <source>further e-mail addresses</source>
        <translation>ఇతర ఈమెయిల్ అడ్రస్‌లు</translation>
    </message>
    <message>
        <source>further phone numbers</source>
        <translation>ఇతర ఫోన్ నంబర్లు</translation>
    </message>
    <message>
        <source>messengers</source>
        <translation>మెసెంజర్లు</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>గమనికలు</translation>
    </message>
    <message>
        <source>related people</source>
        <translation>సంబంధిత వ్యక్తులు</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>ట్యాగ్‌లు</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>కంపెనీ</translation>
    </message>
    <message>
        <source>the department</source>
        <translation>విభాగం</translation>
    </message>
    <message>
        <source>the nickname</source>
        <translation>మారుపేరు</translation>
    </message>
    <message>
        <source>the photo</source>
        <translation>ఫోటో</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>హోదా</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>వెబ్ అడ్రస్‌లు</translation>
    </message>
    <message>
        <source>what other programs added</source>
        <translation>ఇతర ప్రోగ్రామ్‌లు జోడించినవి</translation>
    </message>
</context>
<context>
    <name>ColdCard</name>
    <message>
        <source>Choose a day, or write what comes next.</source>
        <translation>రోజును ఎంచుకోండి, లేదా తర్వాత ఏం చేయాలో రాయండి.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>ప్లాన్ చేయండి</translation>
    </message>
    <message numerus="yes">
        <source>Planned %Ln follow-ups</source>
        <translation>
            <numerusform>%Ln ఫాలో-అప్ ప్లాన్ చేశారు</numerusform>
            <numerusform>%Ln ఫాలో-అప్‌లు ప్లాన్ చేశారు</numerusform>
        </translation>
    </message>
    <message>
        <source>Planning follow-ups</source>
        <translation>ఫాలో-అప్‌లను ప్లాన్ చేస్తోంది</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Add</source>
        <translation>జోడించండి</translation>
    </message>
    <message>
        <source>Column to add</source>
        <translation>జోడించాల్సిన కాలమ్</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>కాలమ్‌లు</translation>
    </message>
    <message>
        <source>Columns, from the first on</source>
        <translation>కాలమ్‌లు, మొదటి దాని నుంచి</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>వదిలేయండి</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>కిందకు జరపండి</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>పైకి జరపండి</translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns of the plain list</source>
        <translation>సాదా జాబితాలోని కాలమ్‌లు</translation>
    </message>
    <message>
        <source>Private contacts are never in the list. The identifier always is: it tells whom a row means.</source>
        <translation>ప్రైవేట్ కాంటాక్ట్‌లు జాబితాలో ఎప్పుడూ ఉండవు. ఐడెంటిఫైయర్ ఎప్పుడూ ఉంటుంది: వరుస ఎవరిదో అదే చెబుతుంది.</translation>
    </message>
</context>
<context>
    <name>ColumnsHeader</name>
    <message>
        <source>Sort by</source>
        <translation>దీని ప్రకారం క్రమపరచండి</translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Column</source>
        <translation>కాలమ్</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>ఉదాహరణలు</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>ఎక్కడికి వెళ్తుంది</translation>
    </message>
    <message>
        <source>New field “{name}”</source>
        <translation>కొత్త ఫీల్డ్ “{name}”</translation>
    </message>
    <message>
        <source>New field “{name}”, {type}</source>
        <translation>కొత్త ఫీల్డ్ “{name}”, {type}</translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns</source>
        <translation>కాలమ్‌లు</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>కొత్త ఫీల్డ్</translation>
    </message>
    <message>
        <source>New field “{name}”</source>
        <translation>కొత్త ఫీల్డ్ “{name}”</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>కొత్త ఫీల్డ్…</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>అనుకూల ఫీల్డ్‌లు</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>దీన్ని వాడండి</translation>
    </message>
    <message>
        <source>With another name…</source>
        <translation>వేరే పేరుతో…</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message numerus="yes">
        <source>%Ln activities that others take part in stay with their words.</source>
        <translation>
            <numerusform>ఇతరులు కూడా పాల్గొన్న %Ln కార్యకలాపం, అందులో రాసిన వాటితో సహా, అలాగే ఉంటుంది.</numerusform>
            <numerusform>ఇతరులు కూడా పాల్గొన్న %Ln కార్యకలాపాలు, వాటిలో రాసిన వాటితో సహా, అలాగే ఉంటాయి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups with it.</source>
        <translation>
            <numerusform>దానితో పాటు %Ln బ్యాకప్.</numerusform>
            <numerusform>దానితో పాటు %Ln బ్యాకప్‌లు.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln created</source>
        <translation>
            <numerusform>కొత్తగా చేరినది: %Ln</numerusform>
            <numerusform>కొత్తగా చేరినవి: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails recorded</source>
        <translation>
            <numerusform>%Ln ఈమెయిల్ నమోదైంది</numerusform>
            <numerusform>%Ln ఈమెయిళ్లు నమోదయ్యాయి</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails would be recorded</source>
        <translation>
            <numerusform>%Ln ఈమెయిల్ నమోదవుతుంది</numerusform>
            <numerusform>%Ln ఈమెయిళ్లు నమోదవుతాయి</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exported to {file}</source>
        <translation>
            <numerusform>%Ln {file}‌కు ఎగుమతి అయింది</numerusform>
            <numerusform>%Ln {file}‌కు ఎగుమతి అయ్యాయి</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln healed</source>
        <translation>
            <numerusform>సరిచేసినది: %Ln</numerusform>
            <numerusform>సరిచేసినవి: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation>
            <numerusform>ఇప్పటికే ఉన్నది: %Ln</numerusform>
            <numerusform>ఇప్పటికే ఉన్నవి: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln made-up contacts added</source>
        <translation>
            <numerusform>%Ln కల్పిత కాంటాక్ట్ జోడించింది</numerusform>
            <numerusform>%Ln కల్పిత కాంటాక్ట్‌లు జోడించింది</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln merged</source>
        <translation>
            <numerusform>విలీనమైనది: %Ln</numerusform>
            <numerusform>విలీనమైనవి: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of nobody in the contacts</source>
        <translation>
            <numerusform>కాంటాక్ట్‌లలో ఎవరిదీ కానిది: %Ln</numerusform>
            <numerusform>కాంటాక్ట్‌లలో ఎవరివీ కానివి: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other contacts are found with the name; look through them.</source>
        <translation>
            <numerusform>ఈ పేరుతో మరో %Ln కాంటాక్ట్ ఉంది; దాన్ని ఒకసారి చూడండి.</numerusform>
            <numerusform>ఈ పేరుతో మరో %Ln కాంటాక్ట్‌లు ఉన్నాయి; వాటిని ఒకసారి చూడండి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln published</source>
        <translation>
            <numerusform>పంపినది: %Ln</numerusform>
            <numerusform>పంపినవి: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>తిరస్కరించినది: %Ln</numerusform>
            <numerusform>తిరస్కరించినవి: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>మారనిది: %Ln</numerusform>
            <numerusform>మారనివి: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>అప్‌డేట్ అయినది: %Ln</numerusform>
            <numerusform>అప్‌డేట్ అయినవి: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be created</source>
        <translation>
            <numerusform>కొత్తగా చేరేది: %Ln</numerusform>
            <numerusform>కొత్తగా చేరేవి: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be updated</source>
        <translation>
            <numerusform>అప్‌డేట్ అయ్యేది: %Ln</numerusform>
            <numerusform>అప్‌డేట్ అయ్యేవి: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>(undone)</source>
        <translation>(రద్దయింది)</translation>
    </message>
    <message>
        <source>--not-same or --perhaps-same, not both</source>
        <translation>--not-same లేదా --perhaps-same, రెండిటిలో ఒకటి మాత్రమే</translation>
    </message>
    <message>
        <source>A TOML file that says which column goes where.</source>
        <translation>ఏ కాలమ్ ఎక్కడికి వెళ్తుందో చెప్పే TOML ఫైల్.</translation>
    </message>
    <message>
        <source>Added activity</source>
        <translation>కార్యకలాపం జోడించారు</translation>
    </message>
    <message>
        <source>Added contact</source>
        <translation>కాంటాక్ట్ జోడించారు</translation>
    </message>
    <message>
        <source>All of them, not only the first 50 of each group.</source>
        <translation>ప్రతి గ్రూప్‌లో మొదటి 50 మాత్రమే కాదు, అన్నీ.</translation>
    </message>
    <message>
        <source>All that is held is in {file}</source>
        <translation>ఉన్న సమాచారమంతా {file}‌లో ఉంది</translation>
    </message>
    <message>
        <source>An offline-first contact manager. Without a command it opens the window.</source>
        <translation>ప్రధానంగా ఆఫ్‌లైన్‌లో పనిచేసే కాంటాక్ట్ మేనేజర్. కమాండ్ ఇవ్వకపోతే విండోను తెరుస్తుంది.</translation>
    </message>
    <message>
        <source>Another program reads the workspace&apos;s file, so it still holds bytes; erase again.</source>
        <translation>వర్క్‌స్పేస్ ఫైల్‌ను మరో ప్రోగ్రామ్ చదువుతోంది, కాబట్టి అందులో ఇంకా కొంత డేటా ఉంది; మళ్లీ తొలగించండి.</translation>
    </message>
    <message>
        <source>As it stood at the end of this day or time, such as 2026-12-24.</source>
        <translation>ఈ రోజు ముగిసే నాటికి లేదా ఈ సమయానికి ఉన్నట్లు, ఉదా. 2026-12-24.</translation>
    </message>
    <message>
        <source>At most so many pairs.</source>
        <translation>గరిష్ఠంగా ఇన్ని జతలు.</translation>
    </message>
    <message>
        <source>At most so many.</source>
        <translation>గరిష్ఠంగా ఇన్ని.</translation>
    </message>
    <message>
        <source>At most so many; without --json 50 by default.</source>
        <translation>గరిష్ఠంగా ఇన్ని; --json లేకపోతే డిఫాల్ట్‌గా 50.</translation>
    </message>
    <message>
        <source>Backed up to {file}</source>
        <translation>{file}‌కు బ్యాకప్ చేసింది</translation>
    </message>
    <message>
        <source>Backups hold the person until they are deleted: {files}</source>
        <translation>ఈ బ్యాకప్‌లను తొలగించే వరకు ఆ వ్యక్తి వాటిలో ఉంటారు: {files}</translation>
    </message>
    <message>
        <source>Bring back what the latest undo took.</source>
        <translation>చివరిగా రద్దు చేసినదాన్ని తిరిగి తెస్తుంది.</translation>
    </message>
    <message>
        <source>Cancelled; the backup of the day is made after the next command that writes.</source>
        <translation>రద్దయింది; డేటాను రాసే తదుపరి కమాండ్ తర్వాత ఈరోజు బ్యాకప్ జరుగుతుంది.</translation>
    </message>
    <message>
        <source>Cancelled; what was not finished is as it was before.</source>
        <translation>రద్దయింది; పూర్తికానిది ముందున్నట్లే ఉంది.</translation>
    </message>
    <message>
        <source>Complete an open activity with a result, and plan the next step.</source>
        <translation>పెండింగ్‌లో ఉన్న కార్యకలాపాన్ని ఫలితంతో పూర్తి చేసి, తదుపరి దశను ప్లాన్ చేస్తుంది.</translation>
    </message>
    <message>
        <source>Completed: {result}</source>
        <translation>పూర్తి చేశారు: {result}</translation>
    </message>
    <message>
        <source>Delete the backups in the workspace instead of encrypting them.</source>
        <translation>వర్క్‌స్పేస్‌లోని బ్యాకప్‌లను ఎన్‌క్రిప్ట్ చేసే బదులు తొలగిస్తుంది.</translation>
    </message>
    <message>
        <source>Draw a view to a PNG, without a screen.</source>
        <translation>స్క్రీన్ లేకుండా, వీక్షణను PNGగా గీస్తుంది.</translation>
    </message>
    <message>
        <source>Edit fields: title=Director phones.mobile=+370… addresses.work.city=Vilnius custom.Size=42 tags=a,b.</source>
        <translation>ఫీల్డ్‌లను ఎడిట్ చేస్తుంది: title=Director phones.mobile=+370… addresses.work.city=Vilnius custom.Size=42 tags=a,b.</translation>
    </message>
    <message>
        <source>Encrypt the workspace with a passphrase, change it, or remove it.

A new one is asked for, or taken from CRM_DESKTOP_NEW_PASSPHRASE; the present one as for every command. Nobody can help who forgets it. Backups in the workspace follow; copies elsewhere stay as they are.</source>
        <translation>వర్క్‌స్పేస్‌ను పాస్‌ఫ్రేజ్‌తో ఎన్‌క్రిప్ట్ చేస్తుంది, దాన్ని మారుస్తుంది లేదా తీసివేస్తుంది.

కొత్తదాన్ని అడుగుతుంది, లేదా CRM_DESKTOP_NEW_PASSPHRASE నుంచి తీసుకుంటుంది; ప్రస్తుతదాన్ని అన్ని కమాండ్‌లలాగే. మర్చిపోతే ఎవరూ సహాయం చేయలేరు. వర్క్‌స్పేస్‌లోని బ్యాకప్‌లు కూడా మారతాయి; వేరేచోట ఉన్న కాపీలు అలాగే ఉంటాయి.</translation>
    </message>
    <message>
        <source>Erase a contact for good, with history, files and activities of nobody else; says what remains.</source>
        <translation>కాంటాక్ట్‌ను చరిత్ర, ఫైల్‌లు, ఇంకెవరికీ చెందని కార్యకలాపాలతో సహా శాశ్వతంగా తొలగిస్తుంది; ఏం మిగులుతుందో చెబుతుంది.</translation>
    </message>
    <message>
        <source>Erased for good.</source>
        <translation>శాశ్వతంగా తొలగించింది.</translation>
    </message>
    <message>
        <source>Everything is as it should be.</source>
        <translation>అంతా ఉండాల్సినట్లే ఉంది.</translation>
    </message>
    <message>
        <source>Files that were exported, copies of this folder, prints and e-mails are beyond reach.</source>
        <translation>ఎగుమతి చేసిన ఫైల్‌లు, ఈ ఫోల్డర్ కాపీలు, ప్రింట్లు, ఈమెయిళ్లను తొలగించడం కుదరదు.</translation>
    </message>
    <message>
        <source>Fill an empty workspace with made-up data.</source>
        <translation>ఖాళీ వర్క్‌స్పేస్‌ను కల్పిత డేటాతో నింపుతుంది.</translation>
    </message>
    <message>
        <source>Going cold</source>
        <translation>దూరమవుతున్నవారు</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>ఎన్ని.</translation>
    </message>
    <message>
        <source>Ignored, as it makes no sense here: {words}</source>
        <translation>ఇక్కడ అర్థం లేనందున పట్టించుకోలేదు: {words}</translation>
    </message>
    <message>
        <source>Import without a backup?</source>
        <translation>బ్యాకప్ లేకుండా దిగుమతి చేయాలా?</translation>
    </message>
    <message>
        <source>Just these columns, such as name,emails.work,phones.1,custom.Size.</source>
        <translation>ఈ కాలమ్‌లు మాత్రమే, ఉదా. name,emails.work,phones.1,custom.Size.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>తర్వాత</translation>
    </message>
    <message>
        <source>List pairs of contacts that may be one, the likeliest first, with a score from 0 to 1 and the reasons.</source>
        <translation>ఒకటే కావచ్చనిపించే కాంటాక్ట్‌ల జతలను చూపుతుంది, ఎక్కువ అవకాశం ఉన్నవి ముందు, 0 నుంచి 1 వరకు స్కోర్, కారణాలతో.</translation>
    </message>
    <message>
        <source>List the contacts that a search finds, by name.</source>
        <translation>శోధనలో దొరికే కాంటాక్ట్‌లను పేరు క్రమంలో చూపుతుంది.</translation>
    </message>
    <message>
        <source>List what was done, newest first; of one contact or activity, its changes.</source>
        <translation>చేసినవాటిని చూపుతుంది, తాజావి ముందు; ఒక కాంటాక్ట్ లేదా కార్యకలాపానికైతే దాని మార్పులను.</translation>
    </message>
    <message>
        <source>Make a verified copy among the backups of the workspace; or a FILE elsewhere, which holds attachments, too.</source>
        <translation>వర్క్‌స్పేస్ బ్యాకప్‌లలో తనిఖీ చేసిన కాపీని చేస్తుంది; లేదా వేరేచోట FILE, అందులో జతచేసిన ఫైల్‌లు కూడా ఉంటాయి.</translation>
    </message>
    <message>
        <source>Make no backup before more than 1,000 rows.</source>
        <translation>1,000 వరుసలకు మించితే ముందు బ్యాకప్ చేయదు.</translation>
    </message>
    <message>
        <source>Make one contact of two or more: the first, which gets everything.</source>
        <translation>రెండు లేదా ఎక్కువ కాంటాక్ట్‌లను ఒకటిగా చేస్తుంది: అన్నీ మొదటిదానికి చేరతాయి.</translation>
    </message>
    <message>
        <source>Mend what can be, after a backup, and check again.</source>
        <translation>బ్యాకప్ చేసి, వీలైనంత సరిచేసి, మళ్లీ తనిఖీ చేస్తుంది.</translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln contacts; undo takes it back.</source>
        <translation>
            <numerusform>%Ln కాంటాక్ట్ విలీనమైంది; undoతో వెనక్కి తీసుకోవచ్చు.</numerusform>
            <numerusform>%Ln కాంటాక్ట్‌లు విలీనమయ్యాయి; undoతో వెనక్కి తీసుకోవచ్చు.</numerusform>
        </translation>
    </message>
    <message>
        <source>New passphrase: </source>
        <translation>కొత్త పాస్‌ఫ్రేజ్: </translation>
    </message>
    <message>
        <source>No duplicates found.</source>
        <translation>డూప్లికేట్‌లు దొరకలేదు.</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>ఏదీ దొరకలేదు.</translation>
    </message>
    <message>
        <source>Nothing of it was imported; --no-backup imports without a backup.</source>
        <translation>ఏదీ దిగుమతి కాలేదు; --no-backup బ్యాకప్ లేకుండా దిగుమతి చేస్తుంది.</translation>
    </message>
    <message>
        <source>Nothing to change.</source>
        <translation>మార్చడానికి ఏమీ లేదు.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>చేయాల్సినదేమీ లేదు.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>ఇంకా ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>Once more: </source>
        <translation>మరోసారి: </translation>
    </message>
    <message>
        <source>One activity that others take part in stays with its words.</source>
        <translation>ఇతరులు కూడా పాల్గొన్న ఒక కార్యకలాపం, అందులో రాసిన వాటితో సహా, అలాగే ఉంటుంది.</translation>
    </message>
    <message>
        <source>One backup with it.</source>
        <translation>దానితో పాటు ఒక బ్యాకప్.</translation>
    </message>
    <message>
        <source>One made-up contact added</source>
        <translation>ఒక కల్పిత కాంటాక్ట్ జోడించింది</translation>
    </message>
    <message>
        <source>One other contact is found with the name; look through it.</source>
        <translation>ఈ పేరుతో మరో కాంటాక్ట్ ఉంది; దాన్ని ఒకసారి చూడండి.</translation>
    </message>
    <message>
        <source>Only the contacts that this search finds.</source>
        <translation>ఈ శోధనలో దొరికే కాంటాక్ట్‌లు మాత్రమే.</translation>
    </message>
    <message>
        <source>Only what is quick to look at.</source>
        <translation>త్వరగా చూడగలిగినవి మాత్రమే.</translation>
    </message>
    <message>
        <source>Open follow-ups: overdue, today, this week, later, going cold.</source>
        <translation>పెండింగ్ ఫాలో-అప్‌లు: గడువు దాటినవి, ఈరోజు, ఈ వారం, తర్వాత, దూరమవుతున్నవారు.</translation>
    </message>
    <message>
        <source>Open the window (the default), with files to take in; a tel: or mailto: link shows whom it reaches. A window that shows the workspace already comes to the front instead.</source>
        <translation>విండోను తెరుస్తుంది (డిఫాల్ట్), తీసుకోవాల్సిన ఫైల్‌లతో; tel: లేదా mailto: లింక్ అది ఎవరికి చేరుతుందో చూపిస్తుంది. వర్క్‌స్పేస్‌ను ఇప్పటికే చూపిస్తున్న విండో ఉంటే, అదే ముందుకు వస్తుంది.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>గడువు దాటినవి</translation>
    </message>
    <message>
        <source>Passphrase of {name}: </source>
        <translation>{name} పాస్‌ఫ్రేజ్: </translation>
    </message>
    <message>
        <source>Print exactly one JSON value.</source>
        <translation>ఒక్క JSON విలువను ముద్రిస్తుంది.</translation>
    </message>
    <message>
        <source>Put a backup back. What is there now is backed up before, so that this can be taken back in the same way.</source>
        <translation>బ్యాకప్‌ను తిరిగి పెడుతుంది. ఇప్పుడున్నదాన్ని ముందు బ్యాకప్ చేస్తుంది, కాబట్టి దీన్నీ అలాగే వెనక్కి తీసుకోవచ్చు.</translation>
    </message>
    <message>
        <source>Quick entry in plain words: add call Ana tomorrow 3pm re: quote.</source>
        <translation>మామూలు మాటల్లో త్వరగా జోడించడం: add అనితకు రేపు మధ్యాహ్నం 3 గంటలకు కొటేషన్ గురించి కాల్ చేయాలి.</translation>
    </message>
    <message>
        <source>Read as this format; by default it is recognised.</source>
        <translation>ఈ ఫార్మాట్‌గా చదువుతుంది; డిఫాల్ట్‌గా అదే గుర్తిస్తుంది.</translation>
    </message>
    <message>
        <source>Read contacts from files; each file is one batch, undone at once. A file that cannot be read stops no other.

Calendars (.ics) become activities, each known again by the UID that its program gave it. E-mails (.eml, .msg) become activities of the contacts whose addresses are in them, all in one batch.</source>
        <translation>ఫైల్‌ల నుంచి కాంటాక్ట్‌లను చదువుతుంది; ప్రతి ఫైల్ ఒక విడత, ఒకేసారి రద్దు చేయవచ్చు. చదవలేని ఫైల్ మిగతావాటిని ఆపదు.

క్యాలెండర్లు (.ics) కార్యకలాపాలు అవుతాయి; వాటి ప్రోగ్రామ్ ఇచ్చిన UID ద్వారా ప్రతి ఒక్కదాన్నీ మళ్లీ గుర్తుపడుతుంది. ఈమెయిళ్లు (.eml, .msg) వాటిలోని అడ్రస్‌లున్న కాంటాక్ట్‌ల కార్యకలాపాలు అవుతాయి, అన్నీ ఒకే విడతలో.</translation>
    </message>
    <message>
        <source>Read in this encoding; by default it is found.</source>
        <translation>ఈ ఎన్‌కోడింగ్‌లో చదువుతుంది; డిఫాల్ట్‌గా అదే కనుగొంటుంది.</translation>
    </message>
    <message>
        <source>Record something done with a contact, and the next step.</source>
        <translation>కాంటాక్ట్‌తో చేసినదాన్ని, తదుపరి దశను నమోదు చేస్తుంది.</translation>
    </message>
    <message>
        <source>Recorded: {what}</source>
        <translation>నమోదు చేశారు: {what}</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln contacts from {file}.</source>
        <translation>
            <numerusform>{file} నుంచి %Ln కాంటాక్ట్‌ను పునరుద్ధరించింది.</numerusform>
            <numerusform>{file} నుంచి %Ln కాంటాక్ట్‌లను పునరుద్ధరించింది.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored one contact from {file}.</source>
        <translation>{file} నుంచి ఒక కాంటాక్ట్‌ను పునరుద్ధరించింది.</translation>
    </message>
    <message>
        <source>Rows that an import could not read name the person: {files}</source>
        <translation>దిగుమతిలో చదవలేకపోయిన వరుసల్లో ఈ వ్యక్తి పేరు ఉంది: {files}</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged workspace into a new one in FOLDER; the damaged one stays as it is.</source>
        <translation>పాడైన వర్క్‌స్పేస్ నుంచి చదవగలిగినదాన్ని FOLDERలోని కొత్తదానిలో సేవ్ చేస్తుంది; పాడైనది అలాగే ఉంటుంది.</translation>
    </message>
    <message>
        <source>Say that these two are not the same.</source>
        <translation>ఈ రెండూ ఒకటి కావని చెబుతుంది.</translation>
    </message>
    <message>
        <source>Say what would happen and change nothing.</source>
        <translation>ఏం జరుగుతుందో చెబుతుంది, ఏదీ మార్చదు.</translation>
    </message>
    <message>
        <source>Show one contact, whole.</source>
        <translation>ఒక కాంటాక్ట్‌ను పూర్తిగా చూపుతుంది.</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>వెర్షన్ చూపి నిష్క్రమిస్తుంది.</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>ఈ సందేశాన్ని చూపి నిష్క్రమిస్తుంది.</translation>
    </message>
    <message>
        <source>Sync once through the office&apos;s folder; FOLDER makes it the office&apos;s, or joins the office there.</source>
        <translation>కార్యాలయ ఫోల్డర్ ద్వారా ఒకసారి సింక్ చేస్తుంది; FOLDER ఇస్తే దాన్ని కార్యాలయ ఫోల్డర్‌గా చేస్తుంది, లేదా అక్కడి కార్యాలయంలో చేరుతుంది.</translation>
    </message>
    <message>
        <source>Take back that they are not the same.</source>
        <translation>ఒకటి కాదన్నది వెనక్కి తీసుకుంటుంది.</translation>
    </message>
    <message>
        <source>Take back the latest action, or the one of that number in the history.</source>
        <translation>చివరి చర్యను, లేదా చరిత్రలో ఆ సంఖ్య ఉన్న చర్యను రద్దు చేస్తుంది.</translation>
    </message>
    <message>
        <source>The contact or activity to show.</source>
        <translation>చూపాల్సిన కాంటాక్ట్ లేదా కార్యకలాపం.</translation>
    </message>
    <message>
        <source>The full name of the contact, since nothing brings it back.</source>
        <translation>కాంటాక్ట్ పూర్తి పేరు, ఎందుకంటే దాన్ని తిరిగి తేవడం కుదరదు.</translation>
    </message>
    <message>
        <source>The next step in plain words: call tomorrow 10am.</source>
        <translation>మామూలు మాటల్లో తదుపరి దశ: రేపు ఉదయం 10 గంటలకు కాల్ చేయాలి.</translation>
    </message>
    <message>
        <source>The office&apos;s folder keeps what was written there before, and the other computers erase the person at their next sync.</source>
        <translation>కార్యాలయ ఫోల్డర్‌లో ఇంతకుముందు రాసినది అలాగే ఉంటుంది; ఇతర కంప్యూటర్లు తమ తర్వాతి సింక్‌లో ఈ వ్యక్తిని తొలగిస్తాయి.</translation>
    </message>
    <message>
        <source>The rejected rows are in {file}; mend them there and import it.</source>
        <translation>తిరస్కరించిన వరుసలు {file}‌లో ఉన్నాయి; అక్కడ సరిచేసి దిగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>The same seed makes the same data.</source>
        <translation>ఒకే సీడ్ ఒకే డేటాను ఇస్తుంది.</translation>
    </message>
    <message>
        <source>The settings could not be read and were moved to {file}; the defaults are used.</source>
        <translation>సెట్టింగ్‌లను చదవలేకపోయింది, అవి {file}‌కు జరిగాయి; డిఫాల్ట్‌లను వాడుతోంది.</translation>
    </message>
    <message>
        <source>The sheet of a workbook, by name or number; by default the first with data.</source>
        <translation>వర్క్‌బుక్‌లోని షీట్, పేరు లేదా సంఖ్యతో; డిఫాల్ట్‌గా డేటా ఉన్న మొదటిది.</translation>
    </message>
    <message>
        <source>The workspace is encrypted.</source>
        <translation>వర్క్‌స్పేస్ ఎన్‌క్రిప్ట్ అయి ఉంది.</translation>
    </message>
    <message>
        <source>The workspace is not as it should be.</source>
        <translation>వర్క్‌స్పేస్ ఉండాల్సినట్లు లేదు.</translation>
    </message>
    <message>
        <source>The workspace is not encrypted any more.</source>
        <translation>వర్క్‌స్పేస్ ఇక ఎన్‌క్రిప్ట్ అయి లేదు.</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder; else CRM_DESKTOP_WORKSPACE names it.</source>
        <translation>వర్క్‌స్పేస్ ఫోల్డర్; లేకపోతే CRM_DESKTOP_WORKSPACE చెప్పినది.</translation>
    </message>
    <message>
        <source>This is a bug in CRM Desktop. Nothing that was saved is lost; where it happened stands in the log, without anything from your contacts: {file}</source>
        <translation>ఇది CRM Desktop లోపం. సేవ్ చేసినదేదీ పోలేదు; ఎక్కడ జరిగిందో లాగ్‌లో ఉంది, అందులో మీ కాంటాక్ట్‌ల సమాచారం ఏదీ లేదు: {file}</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>ఈ వారం</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ఈరోజు</translation>
    </message>
    <message>
        <source>Verify everything: the database, records against the journal, search and lists, attached files, the office.

Exits with 1 where something is wrong.</source>
        <translation>అన్నిటినీ తనిఖీ చేస్తుంది: డేటాబేస్, జర్నల్‌తో రికార్డ్‌లు, శోధన, జాబితాలు, జతచేసిన ఫైల్‌లు, కార్యాలయం.

ఏదైనా తప్పుంటే 1తో నిష్క్రమిస్తుంది.</translation>
    </message>
    <message>
        <source>Waiting for another program that is writing to the workspace; Ctrl C ends that.</source>
        <translation>వర్క్‌స్పేస్‌లో రాస్తున్న మరో ప్రోగ్రామ్ కోసం వేచి ఉంది; Ctrl Cతో దీన్ని ఆపవచ్చు.</translation>
    </message>
    <message>
        <source>What is not in the office&apos;s folder yet goes there once more, and is then erased here.</source>
        <translation>కార్యాలయ ఫోల్డర్‌లోకి ఇంకా వెళ్లనిది మరోసారి అక్కడికి వెళ్తుంది, ఆ తర్వాత ఇక్కడ తొలగిపోతుంది.</translation>
    </message>
    <message>
        <source>What was said.</source>
        <translation>ఏం మాట్లాడారు.</translation>
    </message>
    <message>
        <source>What was there before is in {file}.</source>
        <translation>ఇంతకుముందు ఉన్నది {file}‌లో ఉంది.</translation>
    </message>
    <message>
        <source>When, such as 2026-12-24T15:30; by default now.</source>
        <translation>ఎప్పుడు, ఉదా. 2026-12-24T15:30; డిఫాల్ట్‌గా ఇప్పుడు.</translation>
    </message>
    <message>
        <source>Whether the system&apos;s key store keeps it; remembered.</source>
        <translation>సిస్టమ్ కీ స్టోర్‌లో ఉంచాలా; గుర్తుంచుకుంటుంది.</translation>
    </message>
    <message>
        <source>Write all that is held about a contact to a new folder, or to one file that ends in .zip.</source>
        <translation>కాంటాక్ట్ గురించి ఉన్న సమాచారమంతా కొత్త ఫోల్డర్‌లోకి, లేదా .zipతో ముగిసే ఒక ఫైల్‌లోకి రాస్తుంది.</translation>
    </message>
    <message>
        <source>Write contacts to a file: .csv, .xlsx, .vcf or .json; or to .ics their activities.</source>
        <translation>కాంటాక్ట్‌లను ఫైల్‌లోకి రాస్తుంది: .csv, .xlsx, .vcf లేదా .json; .ics అయితే వారి కార్యకలాపాలను.</translation>
    </message>
    <message>
        <source>Write this format, such as vcard-4.0; by default the file&apos;s suffix says it.</source>
        <translation>ఈ ఫార్మాట్‌లో రాస్తుంది, ఉదా. vcard-4.0; డిఫాల్ట్‌గా ఫైల్ ఎక్స్‌టెన్షన్ చెబుతుంది.</translation>
    </message>
    <message>
        <source>as it was, since no passphrase opens it: {file}</source>
        <translation>ఏ పాస్‌ఫ్రేజ్‌తోనూ తెరుచుకోనందున అలాగే ఉంది: {file}</translation>
    </message>
    <message>
        <source>call, meeting, todo, email, letter, visit, note, or one of your own.</source>
        <translation>call, meeting, todo, email, letter, visit, note, లేదా మీ సొంత రకం.</translation>
    </message>
    <message>
        <source>en, ar, fa, lt, te; by default the system&apos;s.</source>
        <translation>en, ar, fa, lt, te; డిఫాల్ట్‌గా సిస్టమ్ భాష.</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>ప్రతి %Ln రోజుకు</numerusform>
            <numerusform>ప్రతి %Ln రోజులకు</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>ప్రతి రోజు</translation>
    </message>
    <message>
        <source>full, google, outlook, or the name of a saved one.</source>
        <translation>full, google, outlook, లేదా సేవ్ చేసినదాని పేరు.</translation>
    </message>
    <message>
        <source>it holds bytes that are no text in the encoding of this terminal.</source>
        <translation>ఈ టెర్మినల్ ఎన్‌కోడింగ్‌లో టెక్స్ట్ కాని బైట్లు ఇందులో ఉన్నాయి.</translation>
    </message>
    <message>
        <source>left as it is: {name}, {field} ({reason})</source>
        <translation>ఉన్నట్లే వదిలేసింది: {name}, {field} ({reason})</translation>
    </message>
    <message>
        <source>mended: {problem}</source>
        <translation>సరిచేసింది: {problem}</translation>
    </message>
    <message>
        <source>one e-mail recorded</source>
        <translation>ఒక ఈమెయిల్ నమోదైంది</translation>
    </message>
    <message>
        <source>one e-mail would be recorded</source>
        <translation>ఒక ఈమెయిల్ నమోదవుతుంది</translation>
    </message>
    <message>
        <source>reached, held, no answer, left message, wrong number, sent, replied, not interested, or words of your own.</source>
        <translation>reached, held, no answer, left message, wrong number, sent, replied, not interested, లేదా మీ సొంత మాటలు.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day} నుంచి</translation>
    </message>
    <message>
        <source>{file}, line {line}: {what}</source>
        <translation>{file}, లైన్ {line}: {what}</translation>
    </message>
    <message>
        <source>{value} is not FIELD=VALUE</source>
        <translation>{value} అనేది FIELD=VALUE రూపంలో లేదు</translation>
    </message>
    <message>
        <source>{value} is not WIDTHxHEIGHT, such as 1360x850.</source>
        <translation>{value} అనేది WIDTHxHEIGHT రూపంలో లేదు, ఉదా. 1360x850.</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… ఇంకా %Ln</numerusform>
            <numerusform>… ఇంకా %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more; --all shows them</source>
        <translation>
            <numerusform>… ఇంకా %Ln; --all వాటిని చూపుతుంది</numerusform>
            <numerusform>… ఇంకా %Ln; --all వాటిని చూపుతుంది</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompletionCard</name>
    <message numerus="yes">
        <source>Completed %Ln follow-ups</source>
        <translation>
            <numerusform>%Ln ఫాలో-అప్ పూర్తి చేశారు</numerusform>
            <numerusform>%Ln ఫాలో-అప్‌లు పూర్తి చేశారు</numerusform>
        </translation>
    </message>
    <message>
        <source>Completing follow-ups</source>
        <translation>ఫాలో-అప్‌లను పూర్తి చేస్తోంది</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>తదుపరి దశ</translation>
    </message>
    <message>
        <source>What was said, what was agreed…</source>
        <translation>ఏం మాట్లాడారు, ఏం నిర్ణయించారు…</translation>
    </message>
</context>
<context>
    <name>CompletionPane</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>ఎంచుకున్నది: %Ln</numerusform>
            <numerusform>ఎంచుకున్నవి: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>About this</source>
        <translation>దీని గురించి</translation>
    </message>
    <message>
        <source>Before this</source>
        <translation>దీనికి ముందు</translation>
    </message>
</context>
<context>
    <name>ContactCells</name>
    <message>
        <source>Company</source>
        <translation>కంపెనీ</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>విభాగం</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>మొదటి పేరు</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>టచ్‌లో ఉండండి</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>ఇంటిపేరు</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>మధ్య పేరు</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>మారుపేరు</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>బాధ్యులు</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>పేరుకు ముందు</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>ప్రైవేట్</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>ఇలా కనిపిస్తుంది</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>మూలం</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>పేరు తర్వాత</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>శ్రేణి</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>హోదా</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>ప్రతి %n రోజుకు</numerusform>
            <numerusform>ప్రతి %n రోజులకు</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>ప్రతి రోజు</translation>
    </message>
</context>
<context>
    <name>ContactColumns</name>
    <message>
        <source>City</source>
        <translation>నగరం</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>కంపెనీ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ఈమెయిల్</translation>
    </message>
    <message>
        <source>Last touch</source>
        <translation>చివరి సంప్రదింపు</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>తదుపరి దశ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>బాధ్యులు</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ఫోన్</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>శ్రేణి</translation>
    </message>
    <message>
        <source>nothing planned</source>
        <translation>ఏదీ ప్లాన్ చేయలేదు</translation>
    </message>
</context>
<context>
    <name>ContactFiles</name>
    <message>
        <source>Files</source>
        <translation>ఫైల్‌లు</translation>
    </message>
</context>
<context>
    <name>ContactHistory</name>
    <message>
        <source>Added</source>
        <translation>జోడించారు</translation>
    </message>
    <message>
        <source>Added file {name}</source>
        <translation>ఫైల్ జోడించారు: {name}</translation>
    </message>
    <message>
        <source>Added tag {tag}</source>
        <translation>ట్యాగ్ జోడించారు: {tag}</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>చిరునామా</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>తిరిగి తెచ్చారు</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>మార్చారు</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>అనుకూల ఫీల్డ్</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>తొలగించారు</translation>
    </message>
    <message>
        <source>Formerly: {value}</source>
        <translation>మునుపు: {value}</translation>
    </message>
    <message>
        <source>Formerly: {value}, removed</source>
        <translation>మునుపు: {value}, తీసివేశారు</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>గమనికలు</translation>
    </message>
    <message>
        <source>Photo: added</source>
        <translation>ఫోటో: జోడించారు</translation>
    </message>
    <message>
        <source>Photo: changed</source>
        <translation>ఫోటో: మార్చారు</translation>
    </message>
    <message>
        <source>Photo: removed</source>
        <translation>ఫోటో: తీసివేశారు</translation>
    </message>
    <message>
        <source>Removed file {name}</source>
        <translation>ఫైల్ తీసివేశారు: {name}</translation>
    </message>
    <message>
        <source>Removed tag {tag}</source>
        <translation>ట్యాగ్ తీసివేశారు: {tag}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ట్యాగ్‌లు</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>వెనక్కి తీసుకున్నారు</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>అవును</translation>
    </message>
    <message>
        <source>{field}: in another order</source>
        <translation>{field}: వేరే క్రమంలో</translation>
    </message>
    <message>
        <source>{field}: {value}, removed</source>
        <translation>{field}: {value}, తీసివేశారు</translation>
    </message>
</context>
<context>
    <name>ContactLists</name>
    <message>
        <source>Add a date</source>
        <translation>తేదీ జోడించండి</translation>
    </message>
    <message>
        <source>Add a messenger</source>
        <translation>మెసెంజర్ జోడించండి</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>ఫోన్ నంబర్ జోడించండి</translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation>సంబంధం జోడించండి</translation>
    </message>
    <message>
        <source>Add a web address</source>
        <translation>వెబ్ అడ్రస్ జోడించండి</translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation>ఈమెయిల్ అడ్రస్ జోడించండి</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>తేదీ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ఈమెయిల్</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>మెసెంజర్</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ఫోన్</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>సంబంధం</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>వెబ్</translation>
    </message>
</context>
<context>
    <name>ContactPane</name>
    <message>
        <source>About the contact</source>
        <translation>కాంటాక్ట్ గురించి</translation>
    </message>
    <message>
        <source>Choose a contact in the list to see all about it here.</source>
        <translation>జాబితాలో కాంటాక్ట్‌ను ఎంచుకుంటే దాని గురించిన వివరాలన్నీ ఇక్కడ కనిపిస్తాయి.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>వివరాలు</translation>
    </message>
    <message>
        <source>Formerly: {values}</source>
        <translation>మునుపు: {values}</translation>
    </message>
    <message>
        <source>History</source>
        <translation>చరిత్ర</translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>ఎవరినీ ఎంచుకోలేదు</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>టైమ్‌లైన్</translation>
    </message>
</context>
<context>
    <name>ContactSheetsDialog</name>
    <message>
        <source>All about each contact: details, next steps and history.</source>
        <translation>ప్రతి కాంటాక్ట్ గురించి పూర్తిగా: వివరాలు, తదుపరి దశలు, చరిత్ర.</translation>
    </message>
    <message>
        <source>Print contact sheets</source>
        <translation>కాంటాక్ట్ షీట్‌లను ప్రింట్ చేయండి</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>ఎవరివి</translation>
    </message>
</context>
<context>
    <name>ContactsTable</name>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln కాంటాక్ట్</numerusform>
            <numerusform>%Ln కాంటాక్ట్‌లు</numerusform>
        </translation>
    </message>
    <message>
        <source>One contact</source>
        <translation>ఒక కాంటాక్ట్</translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>ఎంచుకున్నది: %Ln</numerusform>
            <numerusform>ఎంచుకున్నవి: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply a playbook…</source>
        <translation>ప్లేబుక్‌ను అమలు చేయండి…</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>శోధనను తీసివేయండి</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>కాంటాక్ట్‌లు</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించండి</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ఎగుమతి</translation>
    </message>
    <message>
        <source>Export contacts to a file</source>
        <translation>కాంటాక్ట్‌లను ఫైల్‌కు ఎగుమతి చేయండి</translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation>ఎంచుకున్నవి ఎగుమతి చేయండి…</translation>
    </message>
    <message>
        <source>Fill with sample data</source>
        <translation>నమూనా డేటాతో నింపండి</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>దిగుమతి</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>కాంటాక్ట్‌లను దిగుమతి చేయండి</translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation>ఫైల్ నుంచి కాంటాక్ట్‌లను దిగుమతి చేయండి</translation>
    </message>
    <message>
        <source>No contact has all of these words and filters.</source>
        <translation>ఈ పదాలు, ఫిల్టర్లు అన్నిటికీ సరిపోయే కాంటాక్ట్ లేదు.</translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>ఇక్కడ ఇంకా ఎవరూ లేరు</translation>
    </message>
    <message>
        <source>Not understood: {pieces}</source>
        <translation>అర్థం కాలేదు: {pieces}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ఏదీ దొరకలేదు</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరవండి</translation>
    </message>
    <message>
        <source>Show as a QR code</source>
        <translation>QR కోడ్‌గా చూపండి</translation>
    </message>
    <message>
        <source>Your people and companies will stand here. Bring them from Google, Outlook or a phone.</source>
        <translation>మీ పరిచయస్తులు, కంపెనీలు ఇక్కడ కనిపిస్తాయి. వారిని Google, Outlook లేదా ఫోన్ నుంచి తెచ్చుకోండి.</translation>
    </message>
</context>
<context>
    <name>ContestBanner</name>
    <message>
        <source>Keep both</source>
        <translation>రెండూ ఉంచండి</translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation>ఉన్నదే ఉంచండి</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>దీన్ని వాడండి</translation>
    </message>
    <message>
        <source>{field}: also entered by {who}: {value}</source>
        <translation>{field}: {who} కూడా రాశారు: {value}</translation>
    </message>
</context>
<context>
    <name>ContestRow</name>
    <message>
        <source>Keep all</source>
        <translation>అన్నీ ఉంచండి</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>రెండూ ఉంచండి</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>దీన్ని ఉంచండి</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>చూపండి</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>దీన్ని వాడండి</translation>
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
        <translation>వర్క్‌స్పేస్‌ను తనిఖీ చేయండి…</translation>
    </message>
    <message>
        <source>The program crashed last time</source>
        <translation>ప్రోగ్రామ్ క్రితంసారి క్రాష్ అయింది</translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>Choice</source>
        <translation>ఎంపిక</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>తేదీ</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>సంఖ్య</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>టెక్స్ట్</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>వెబ్ అడ్రస్</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>అవును లేదా కాదు</translation>
    </message>
</context>
<context>
    <name>CustomGroup</name>
    <message>
        <source>Add a value</source>
        <translation>విలువ జోడించండి</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>అనుకూల ఫీల్డ్‌లు</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>కొత్త ఫీల్డ్…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరవండి</translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation>విలువను తీసివేయండి</translation>
    </message>
</context>
<context>
    <name>Damaged</name>
    <message>
        <source>An empty folder for the new workspace</source>
        <translation>కొత్త వర్క్‌స్పేస్ కోసం ఖాళీ ఫోల్డర్</translation>
    </message>
    <message>
        <source>Backups (*.db);;All files (*)</source>
        <translation>బ్యాకప్‌లు (*.db);;అన్ని ఫైల్‌లు (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>Open the new workspace</source>
        <translation>కొత్త వర్క్‌స్పేస్‌ను తెరవండి</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>చదువుతోంది…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>బ్యాకప్‌ను పునరుద్ధరించండి</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>చదవగలిగినది సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; nothing was changed. The log tells more.</source>
        <translation>అనుకోని పొరపాటు జరిగింది; ఏదీ మారలేదు. మరిన్ని వివరాలు లాగ్‌లో ఉన్నాయి.</translation>
    </message>
    <message>
        <source>The backup</source>
        <translation>బ్యాకప్</translation>
    </message>
</context>
<context>
    <name>DateOrders</name>
    <message>
        <source>Day first (31.12.)</source>
        <translation>ముందు రోజు (31.12.)</translation>
    </message>
    <message>
        <source>Month first (12/31)</source>
        <translation>ముందు నెల (12/31)</translation>
    </message>
    <message>
        <source>Year first (2026-12-31)</source>
        <translation>ముందు సంవత్సరం (2026-12-31)</translation>
    </message>
</context>
<context>
    <name>DeleteBackupDialog</name>
    <message>
        <source>Delete for good</source>
        <translation>శాశ్వతంగా తొలగించండి</translation>
    </message>
    <message>
        <source>Delete this backup?</source>
        <translation>ఈ బ్యాకప్‌ను తొలగించాలా?</translation>
    </message>
    <message>
        <source>I want to be without a backup</source>
        <translation>నాకు బ్యాకప్ లేకపోయినా పర్వాలేదు</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ఉంచండి</translation>
    </message>
    <message>
        <source>No other backup can be opened: without this one nothing brings back what gets lost.</source>
        <translation>మరే బ్యాకప్ తెరుచుకోదు: ఇది లేకపోతే పోయిన డేటా తిరిగి రాదు.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>దీన్ని రద్దు చేయలేరు.</translation>
    </message>
    <message>
        <source>This cannot be undone. Its copy in the second place goes, too, if that is there now.</source>
        <translation>దీన్ని రద్దు చేయలేరు. రెండో చోటు ఇప్పుడు అందుబాటులో ఉంటే, అక్కడి కాపీ కూడా పోతుంది.</translation>
    </message>
</context>
<context>
    <name>Delimiters</name>
    <message>
        <source>Bar</source>
        <translation>నిలువు గీత</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>కామా</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>సెమీకోలన్</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>ట్యాబ్</translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>About</source>
        <translation>గురించి</translation>
    </message>
    <message>
        <source>Add company or title</source>
        <translation>కంపెనీ లేదా హోదా జోడించండి</translation>
    </message>
    <message>
        <source>Add source or owner</source>
        <translation>మూలం లేదా బాధ్యులను జోడించండి</translation>
    </message>
    <message>
        <source>Add to the name</source>
        <translation>పేరుకు జోడించండి</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>చిరునామాలు</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>తేదీలు</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>ఈమెయిళ్లు</translation>
    </message>
    <message>
        <source>Messengers</source>
        <translation>మెసెంజర్లు</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>ఫోన్‌లు</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>సంబంధాలు</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>వెబ్</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>ఆఫీసు</translation>
    </message>
</context>
<context>
    <name>DuePicker</name>
    <message>
        <source>Day</source>
        <translation>రోజు</translation>
    </message>
    <message>
        <source>For example 15:30 or 3pm; empty for any time of the day</source>
        <translation>ఉదా. 15:30; రోజులో ఎప్పుడైనా అయితే ఖాళీగా ఉంచండి</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>సమయం</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>ఎప్పుడైనా</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Comparing all contacts with each other…</source>
        <translation>కాంటాక్ట్‌లన్నిటినీ ఒకదానితో ఒకటి పోల్చుతోంది…</translation>
    </message>
    <message>
        <source>Contacts that may be the same</source>
        <translation>ఒకటే కావచ్చనిపించే కాంటాక్ట్‌లు</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>డూప్లికేట్‌లు</translation>
    </message>
    <message>
        <source>Duplicates of {name}</source>
        <translation>{name} డూప్లికేట్‌లు</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>మళ్లీ వెతకండి</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>వాటిని చూడండి</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>విలీనం చేయండి</translation>
    </message>
    <message numerus="yes">
        <source>Merged %n pairs</source>
        <translation>
            <numerusform>%n జత విలీనమైంది</numerusform>
            <numerusform>%n జతలు విలీనమయ్యాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>డూప్లికేట్‌లు లేవు</translation>
    </message>
    <message>
        <source>No two contacts look as if they were the same person or company.</source>
        <translation>ఒకే వ్యక్తి లేదా కంపెనీ అనిపించే రెండు కాంటాక్ట్‌లు లేవు.</translation>
    </message>
    <message>
        <source>Not all contacts were compared.</source>
        <translation>కాంటాక్ట్‌లన్నిటినీ పోల్చలేదు.</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ఒకటి కాదు</translation>
    </message>
    <message>
        <source>Not the same · {count}</source>
        <translation>ఒకటి కాదు · {count}</translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation>ఇంకా ఏదీ చెప్పలేదు</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>మళ్లీ సూచించండి</translation>
    </message>
    <message>
        <source>Pairs that are not the same, though they look it, stand here, and can be offered again.</source>
        <translation>ఒకేలా కనిపించినా ఒకటి కాని జతలు ఇక్కడ ఉంటాయి; వాటిని మళ్లీ సూచించవచ్చు.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>పురోగతి</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>ఆపండి</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>ఆగింది</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>వెనక్కి తీసుకున్నారు</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>చర్య రద్దు</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>చర్యను రద్దు చేస్తోంది</translation>
    </message>
    <message numerus="yes">
        <source>Working through %n pairs…</source>
        <translation>
            <numerusform>%n జతను చూస్తోంది…</numerusform>
            <numerusform>%n జతలను చూస్తోంది…</numerusform>
        </translation>
    </message>
    <message>
        <source>Working through duplicates</source>
        <translation>డూప్లికేట్‌లను చూస్తోంది</translation>
    </message>
</context>
<context>
    <name>DurationEdit</name>
    <message>
        <source>30 min, 1:30, 3 days…</source>
        <translation>30 నిమిషాలు, 1:30, 3 రోజులు…</translation>
    </message>
    <message numerus="yes">
        <source>At most %n days.</source>
        <translation>
            <numerusform>గరిష్ఠంగా %n రోజు.</numerusform>
            <numerusform>గరిష్ఠంగా %n రోజులు.</numerusform>
        </translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>వ్యవధి</translation>
    </message>
    <message>
        <source>Write for example 45 minutes, 1:30 or 3 days.</source>
        <translation>ఉదాహరణకు 45 నిమిషాలు, 1:30 లేదా 3 రోజులు అని రాయండి.</translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Activity</source>
        <translation>కార్యకలాపం</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>గడువు</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>వ్యవధి</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ఫైల్‌లు</translation>
    </message>
    <message>
        <source>Reminds</source>
        <translation>గుర్తు చేయడం</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>పునరావృతం</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ఫలితం</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>సారాంశం</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>టెక్స్ట్</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>What was said, what was agreed…</source>
        <translation>ఏం మాట్లాడారు, ఏం నిర్ణయించారు…</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>ఒక తేదీన</translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>అరబిక్ (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>బాల్టిక్ (Windows-1257)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>మధ్య ఐరోపా (Windows-1250)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>సిరిలిక్ (Windows-1251)</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>గ్రీక్ (Windows-1253)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>హీబ్రూ (Windows-1255)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>జపనీస్ (Shift JIS)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>టర్కిష్ (Windows-1254)</translation>
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
        <translation>వియత్నామీస్ (Windows-1258)</translation>
    </message>
    <message>
        <source>Western (Mac)</source>
        <translation>పాశ్చాత్య (Mac)</translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation>పాశ్చాత్య (Windows-1252)</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message numerus="yes">
        <source>%Ln activities that others take part in stay with their words; the person is taken out of them.</source>
        <translation>
            <numerusform>ఇతరులు కూడా పాల్గొన్న %Ln కార్యకలాపం, అందులో రాసిన వాటితో సహా, అలాగే ఉంటుంది; దాని నుంచి ఈ వ్యక్తిని తీసివేస్తుంది.</numerusform>
            <numerusform>ఇతరులు కూడా పాల్గొన్న %Ln కార్యకలాపాలు, వాటిలో రాసిన వాటితో సహా, అలాగే ఉంటాయి; వాటి నుంచి ఈ వ్యక్తిని తీసివేస్తుంది.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other contacts are found with this name; look through them.</source>
        <translation>
            <numerusform>ఈ పేరుతో మరో %Ln కాంటాక్ట్ ఉంది; దాన్ని ఒకసారి చూడండి.</numerusform>
            <numerusform>ఈ పేరుతో మరో %Ln కాంటాక్ట్‌లు ఉన్నాయి; వాటిని ఒకసారి చూడండి.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups hold the person until they are deleted:</source>
        <translation>ఈ బ్యాకప్‌లను తొలగించే వరకు ఆ వ్యక్తి వాటిలో ఉంటారు:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>శాశ్వతంగా తొలగించండి</translation>
    </message>
    <message>
        <source>Files that were exported, copies of this folder, prints and e-mails are beyond reach.</source>
        <translation>ఎగుమతి చేసిన ఫైల్‌లు, ఈ ఫోల్డర్ కాపీలు, ప్రింట్లు, ఈమెయిళ్లను తొలగించడం కుదరదు.</translation>
    </message>
    <message>
        <source>Full name of who is to be erased</source>
        <translation>శాశ్వతంగా తొలగించాల్సిన వ్యక్తి పూర్తి పేరు</translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>దీన్ని రద్దు చేయలేరు.</translation>
    </message>
    <message>
        <source>One activity that others take part in stays with its words; the person is taken out of it.</source>
        <translation>ఇతరులు కూడా పాల్గొన్న ఒక కార్యకలాపం, అందులో రాసిన వాటితో సహా, అలాగే ఉంటుంది; దాని నుంచి ఈ వ్యక్తిని తీసివేస్తుంది.</translation>
    </message>
    <message>
        <source>One other contact is found with this name; look through it.</source>
        <translation>ఈ పేరుతో మరో కాంటాక్ట్ ఉంది; దాన్ని ఒకసారి చూడండి.</translation>
    </message>
    <message>
        <source>Rows that an import could not read name the person:</source>
        <translation>దిగుమతిలో చదవలేకపోయిన వరుసల్లో ఈ వ్యక్తి పేరు ఉంది:</translation>
    </message>
    <message>
        <source>The office&apos;s folder keeps what was written there before: whoever can read its files finds the person in them. The other computers erase the person, too, at their next sync.</source>
        <translation>కార్యాలయ ఫోల్డర్‌లో ఇంతకుముందు రాసినది అలాగే ఉంటుంది: దాని ఫైల్‌లు చదవగలిగిన వారికి అందులో ఈ వ్యక్తి కనిపిస్తారు. ఇతర కంప్యూటర్లు కూడా తమ తర్వాతి సింక్‌లో ఈ వ్యక్తిని తొలగిస్తాయి.</translation>
    </message>
    <message>
        <source>Type the full name to go on</source>
        <translation>కొనసాగించడానికి పూర్తి పేరు టైప్ చేయండి</translation>
    </message>
    <message>
        <source>What is not in the office&apos;s folder yet goes there once more, and is then erased here.</source>
        <translation>కార్యాలయ ఫోల్డర్‌లోకి ఇంకా వెళ్లనిది మరోసారి అక్కడికి వెళ్తుంది, ఆ తర్వాత ఇక్కడ తొలగిపోతుంది.</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>ఏం మిగులుతుంది</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ఇంకా %Ln</numerusform>
            <numerusform>ఇంకా %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} goes with all values, their history, the files, and the activities that nobody else takes part in.</source>
        <translation>{name} తొలగిపోతారు; అన్ని విలువలు, వాటి చరిత్ర, ఫైల్‌లు, ఇంకెవరూ పాల్గొనని కార్యకలాపాలు కూడా పోతాయి.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A table of just these columns.</source>
        <translation>ఈ కాలమ్‌లు మాత్రమే ఉన్న పట్టిక.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>అన్నీ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>కాంటాక్ట్‌లను ఎగుమతి చేయండి</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>ఎగుమతి చేయండి…</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ఫార్మాట్</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>శోధనలో దొరికినవి</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>ఎంచుకున్నవి</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>ఏ కాంటాక్ట్‌లు</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>కార్యకలాపాలు</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>కాంటాక్ట్‌లు</translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <source>Change</source>
        <translation>మార్చండి</translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation>ఫీల్డ్‌ను ఎడిట్ చేయండి</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ఫీల్డ్</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>విలువ</translation>
    </message>
    <message>
        <source>days</source>
        <translation>రోజులు</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>ఖాళీ</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>అవును లేదా కాదు</translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>More</source>
        <translation>మరిన్ని</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Activity</source>
        <translation>కార్యకలాపం</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>చిరునామా</translation>
    </message>
    <message>
        <source>Became one with</source>
        <translation>దీనితో ఒకటైంది</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>ఎంపిక</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>ఎంపికలు</translation>
    </message>
    <message>
        <source>City</source>
        <translation>నగరం</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>కోడ్</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>రంగు</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>దీని తర్వాత వస్తుంది</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>కంపెనీ</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>కంప్యూటర్</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>కాంటాక్ట్</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>కంటెంట్</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>ఎప్పటి నుంచి లెక్కించాలి</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>దేశం</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>అనుకూల ఫీల్డ్</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>రోజు</translation>
    </message>
    <message>
        <source>Day in the series</source>
        <translation>సిరీస్‌లో రోజు</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>రోజులు</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>తొలగించారు</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>విభాగం</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>వివరం</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>దిశ</translation>
    </message>
    <message>
        <source>Done at</source>
        <translation>పూర్తయిన సమయం</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>గడువు</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>వ్యవధి</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ఈమెయిల్</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ఫైల్</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>మొదటి పేరు</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ఫోల్డర్</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>గ్రూప్</translation>
    </message>
    <message>
        <source>Group or folder</source>
        <translation>గ్రూప్ లేదా ఫోల్డర్</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>దాచినది</translation>
    </message>
    <message>
        <source>Identifier of the e-mail</source>
        <translation>ఈమెయిల్ ఐడెంటిఫైయర్</translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation>టచ్‌లో ఉండండి</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>లేబుల్</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>ఇంటిపేరు</translation>
    </message>
    <message>
        <source>Left out of the series</source>
        <translation>సిరీస్‌లో వదిలేసినది</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>అర్థం</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>మీడియా రకం</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>మెసెంజర్</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>మధ్య పేరు</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>ఎన్ని నిమిషాల ముందు</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>మారుపేరు</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ఒకటి కాదు</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>గమనికలు</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>ఇతర కాంటాక్ట్</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>బాధ్యులు</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>పోస్ట్ బాక్స్</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>పాల్గొనేవారు</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>వ్యక్తి</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>వ్యక్తి లేదా కంపెనీ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ఫోన్</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ఫోటో</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>స్థలం</translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation>క్రమంలో స్థానం</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>ప్లేబుక్</translation>
    </message>
    <message>
        <source>Playbook at work</source>
        <translation>అమల్లో ఉన్న ప్లేబుక్</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>పిన్ కోడ్</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>పేరుకు ముందు</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>ప్రాధాన్యత</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>ప్రైవేట్</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>రాష్ట్రం</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>సంబంధితులు</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>రిమైండర్</translation>
    </message>
    <message>
        <source>Reminds again</source>
        <translation>మళ్లీ గుర్తు చేసేది</translation>
    </message>
    <message>
        <source>Reminds, minutes before</source>
        <translation>ఎన్ని నిమిషాల ముందు గుర్తు చేయాలి</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>పునరావృతం</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ఫలితం</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>వాడుకలో లేదు</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>శోధన</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>రెండో లైన్</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>సిరీస్</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>సైజ్</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>మూలం</translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation>మొదలయ్యే తేదీ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>Step of a playbook</source>
        <translation>ప్లేబుక్ దశ</translation>
    </message>
    <message>
        <source>Step of the playbook</source>
        <translation>ప్లేబుక్‌లోని దశ</translation>
    </message>
    <message>
        <source>Stops on an answer</source>
        <translation>జవాబు వస్తే ఆగుతుంది</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>వీధి</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>విషయం</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>పేరు తర్వాత</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>టెంప్లేట్</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>టెక్స్ట్</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>శ్రేణి</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>సమయం</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>టైమ్ జోన్</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>హోదా</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>విలువ</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>వెబ్</translation>
    </message>
    <message>
        <source>With</source>
        <translation>ఎవరితో</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>పని రోజులు</translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>A new field, such as Contract ends</source>
        <translation>కొత్త ఫీల్డ్, ఉదా. ఒప్పందం ముగింపు</translation>
    </message>
    <message>
        <source>Contacts that have a value: {count}</source>
        <translation>విలువ ఉన్న కాంటాక్ట్‌లు: {count}</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>అనుకూల ఫీల్డ్‌లు</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>వాడుకలో</translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation>వీటిని ఉంచండి</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>No contact has a value.</source>
        <translation>ఏ కాంటాక్ట్‌కూ విలువ లేదు.</translation>
    </message>
    <message>
        <source>To choose from, one a line</source>
        <translation>ఎంపికలు, లైన్‌కు ఒకటి చొప్పున</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>Where a contact has another value there, that stays, and the one merged is added to its notes.</source>
        <translation>కాంటాక్ట్‌లో అక్కడ వేరే విలువ ఉంటే అదే ఉంటుంది; విలీనమయ్యేది దాని గమనికల్లో చేరుతుంది.</translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Open</source>
        <translation>తెరవండి</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>తీసివేయండి</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>ఇలా సేవ్ చేయండి…</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>May be a program: it can be saved, and is not opened</source>
        <translation>ఇది ప్రోగ్రామ్ కావచ్చు: సేవ్ చేయవచ్చు, కానీ తెరుచుకోదు</translation>
    </message>
    <message>
        <source>Opens a copy that can only be read</source>
        <translation>చదవడానికి మాత్రమే వీలైన కాపీని తెరుస్తుంది</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Add a filter</source>
        <translation>ఫిల్టర్ జోడించండి</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>కంపెనీలు</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>ఈరోజు గడువు</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ఫిల్టర్</translation>
    </message>
    <message>
        <source>Has a phone number</source>
        <translation>ఫోన్ నంబర్ ఉంది</translation>
    </message>
    <message>
        <source>Has an e-mail address</source>
        <translation>ఈమెయిల్ అడ్రస్ ఉంది</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>ఎప్పుడూ సంప్రదించలేదు</translation>
    </message>
    <message>
        <source>Next step within a week</source>
        <translation>వారంలోపు తదుపరి దశ</translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation>ఈమెయిల్ అడ్రస్ లేదు</translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation>ఫోన్ నంబర్ లేదు</translation>
    </message>
    <message>
        <source>Not changed for a week</source>
        <translation>వారం రోజులుగా మార్చలేదు</translation>
    </message>
    <message>
        <source>Not reached for 30 days</source>
        <translation>30 రోజులుగా సంప్రదించలేదు</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>ఏదీ ప్లాన్ చేయలేదు</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>గడువు దాటినవి</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>బాధ్యులు</translation>
    </message>
    <message>
        <source>People</source>
        <translation>వ్యక్తులు</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Save the search as a group</source>
        <translation>శోధనను గ్రూప్‌గా సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>మూలం</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ట్యాగ్</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>శ్రేణి</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Another folder for the workspace</source>
        <translation>వర్క్‌స్పేస్‌కు మరో ఫోల్డర్</translation>
    </message>
    <message>
        <source>Begin an empty one there</source>
        <translation>అక్కడ ఖాళీది ప్రారంభించండి</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>తరలించండి</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>దాన్ని తెరవండి</translation>
    </message>
    <message>
        <source>The workspace moves there with everything in it: contacts, files and backups. The window closes for a moment.</source>
        <translation>వర్క్‌స్పేస్ తనలోని కాంటాక్ట్‌లు, ఫైల్‌లు, బ్యాకప్‌లు అన్నిటితో సహా అక్కడికి మారుతుంది. విండో కాసేపు మూసుకుంటుంది.</translation>
    </message>
    <message>
        <source>There is a workspace already. It is opened from now on; the one that is open now stays in {folder}.</source>
        <translation>అక్కడ ఇప్పటికే ఒక వర్క్‌స్పేస్ ఉంది. ఇకపై అదే తెరుచుకుంటుంది; ఇప్పుడు తెరిచి ఉన్నది {folder}‌లో ఉంటుంది.</translation>
    </message>
</context>
<context>
    <name>FolderSection</name>
    <message>
        <source>A folder for the workspace</source>
        <translation>వర్క్‌స్పేస్‌కు ఫోల్డర్</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>మరో ఫోల్డర్…</translation>
    </message>
    <message>
        <source>Moving …</source>
        <translation>తరలిస్తోంది…</translation>
    </message>
    <message>
        <source>The workspace</source>
        <translation>వర్క్‌స్పేస్</translation>
    </message>
    <message>
        <source>This folder was named when the program was started, and can be chosen there only.</source>
        <translation>ఈ ఫోల్డర్‌ను ప్రోగ్రామ్ మొదలుపెట్టేటప్పుడు సూచించారు; అక్కడే మార్చవచ్చు.</translation>
    </message>
</context>
<context>
    <name>FollowUpActions</name>
    <message>
        <source>&amp;Nobody</source>
        <translation>ఎవరికీ కాదు</translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation>ఇతర…</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>అప్పగించండి</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>ఎవరికి అప్పగించాలి</translation>
    </message>
    <message numerus="yes">
        <source>Assigned %Ln follow-ups</source>
        <translation>
            <numerusform>%Ln ఫాలో-అప్ అప్పగించారు</numerusform>
            <numerusform>%Ln ఫాలో-అప్‌లు అప్పగించారు</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigning follow-ups</source>
        <translation>ఫాలో-అప్‌లను అప్పగిస్తోంది</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln follow-ups</source>
        <translation>
            <numerusform>%Ln ఫాలో-అప్ తొలగించారు</numerusform>
            <numerusform>%Ln ఫాలో-అప్‌లు తొలగించారు</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleting follow-ups</source>
        <translation>ఫాలో-అప్‌లను తొలగిస్తోంది</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln follow-ups</source>
        <translation>
            <numerusform>%Ln ఫాలో-అప్ జరిపారు</numerusform>
            <numerusform>%Ln ఫాలో-అప్‌లు జరిపారు</numerusform>
        </translation>
    </message>
    <message>
        <source>Moving follow-ups</source>
        <translation>ఫాలో-అప్‌లను జరుపుతోంది</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message numerus="yes">
        <source>%Ln days late</source>
        <translation>
            <numerusform>%Ln రోజు ఆలస్యం</numerusform>
            <numerusform>%Ln రోజులు ఆలస్యం</numerusform>
        </translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation>అప్పగించండి…</translation>
    </message>
    <message>
        <source>Completing what was missed</source>
        <translation>తప్పిపోయిన వాటిని పూర్తి చేస్తోంది</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించండి</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>Done (Space)</source>
        <translation>పూర్తయింది (Space)</translation>
    </message>
    <message>
        <source>Done, and planned as it stands beside</source>
        <translation>పూర్తయింది, పక్కన ఉన్నట్లు ప్లాన్ చేయండి</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ఎడిట్ చేయండి…</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>అందరివీ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ఫిల్టర్</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>ఫాలో-అప్‌లు</translation>
    </message>
    <message>
        <source>Going cold — nothing planned</source>
        <translation>దూరమవుతున్నవారు — ఏదీ ప్లాన్ చేయలేదు</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>అధిక ప్రాధాన్యత</translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation>ఎలా జరిగింది?</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>తర్వాత</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>తక్కువ ప్రాధాన్యత</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>మధ్యస్థ ప్రాధాన్యత</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>నావి</translation>
    </message>
    <message>
        <source>Mine or everyone&apos;s</source>
        <translation>నావి లేదా అందరివీ</translation>
    </message>
    <message>
        <source>Move the step…</source>
        <translation>దశను జరపండి…</translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation>ఎప్పుడూ సంప్రదించలేదు</translation>
    </message>
    <message numerus="yes">
        <source>No contact for %Ln days</source>
        <translation>
            <numerusform>%Ln రోజుగా సంప్రదింపు లేదు</numerusform>
            <numerusform>%Ln రోజులుగా సంప్రదింపు లేదు</numerusform>
        </translation>
    </message>
    <message>
        <source>No contact for one day</source>
        <translation>ఒక రోజుగా సంప్రదింపు లేదు</translation>
    </message>
    <message>
        <source>Nothing was missed of what repeats.</source>
        <translation>పునరావృతమయ్యే వాటిలో ఏదీ తప్పిపోలేదు.</translation>
    </message>
    <message>
        <source>Only some types, priorities or tags (F in the list)</source>
        <translation>కొన్ని రకాలు, ప్రాధాన్యతలు లేదా ట్యాగ్‌లు మాత్రమే (జాబితాలో F)</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>గడువు దాటినవి</translation>
    </message>
    <message>
        <source>Plan a call with whoever goes cold</source>
        <translation>దూరమవుతున్నవారితో కాల్ ప్లాన్ చేయండి</translation>
    </message>
    <message>
        <source>Plan the next step</source>
        <translation>తదుపరి దశను ప్లాన్ చేయండి</translation>
    </message>
    <message>
        <source>Plan the next step (Return)</source>
        <translation>తదుపరి దశను ప్లాన్ చేయండి (Return)</translation>
    </message>
    <message numerus="yes">
        <source>Planned %Ln calls: {day}</source>
        <translation>
            <numerusform>%Ln కాల్ ప్లాన్ చేశారు: {day}</numerusform>
            <numerusform>%Ln కాల్స్ ప్లాన్ చేశారు: {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned a call with {name}: {day}</source>
        <translation>{name}‌తో కాల్ ప్లాన్ చేశారు: {day}</translation>
    </message>
    <message>
        <source>Print the list, or save it as PDF</source>
        <translation>జాబితాను ప్రింట్ చేయండి, లేదా PDFగా సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>అన్నీ చూపండి</translation>
    </message>
    <message>
        <source>Show all types, priorities and tags</source>
        <translation>అన్ని రకాలు, ప్రాధాన్యతలు, ట్యాగ్‌లు చూపండి</translation>
    </message>
    <message>
        <source>Show only some types, priorities or tags</source>
        <translation>కొన్ని రకాలు, ప్రాధాన్యతలు లేదా ట్యాగ్‌లు మాత్రమే చూపండి</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>కాంటాక్ట్‌ను చూపండి</translation>
    </message>
    <message>
        <source>Skip the missed ones</source>
        <translation>తప్పిపోయినవి దాటవేయండి</translation>
    </message>
    <message>
        <source>Skip the missed ones ({count})</source>
        <translation>తప్పిపోయినవి దాటవేయండి ({count})</translation>
    </message>
    <message>
        <source>Skipping what was missed</source>
        <translation>తప్పిపోయిన వాటిని దాటవేస్తోంది</translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation>వాయిదా వేయండి…</translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation>ట్యాగ్‌లు</translation>
    </message>
    <message>
        <source>The missed ones are done</source>
        <translation>తప్పిపోయినవి పూర్తయ్యాయి</translation>
    </message>
    <message>
        <source>The missed ones are done ({count})</source>
        <translation>తప్పిపోయినవి పూర్తయ్యాయి ({count})</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>ఈ వారం</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ఈరోజు</translation>
    </message>
    <message>
        <source>Write what was said</source>
        <translation>ఏం మాట్లాడారో రాయండి</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>ఎప్పుడైనా</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln days</source>
        <translation>
            <numerusform>ప్రతి %Ln రోజుకు</numerusform>
            <numerusform>ప్రతి %Ln రోజులకు</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>ప్రతి రోజు</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>అధిక ప్రాధాన్యత</translation>
    </message>
    <message>
        <source>last try: {result}</source>
        <translation>చివరి ప్రయత్నం: {result}</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>తక్కువ ప్రాధాన్యత</translation>
    </message>
    <message>
        <source>plan…</source>
        <translation>ప్లాన్ చేయండి…</translation>
    </message>
    <message>
        <source>{count} more come up as these are done</source>
        <translation>ఇవి పూర్తయ్యాక ఇంకా వచ్చేవి: {count}</translation>
    </message>
    <message>
        <source>{every} (tier {tier})</source>
        <translation>{every} (శ్రేణి {tier})</translation>
    </message>
</context>
<context>
    <name>FollowUpsView</name>
    <message>
        <source>Follow-ups</source>
        <translation>ఫాలో-అప్‌లు</translation>
    </message>
    <message>
        <source>Move everything that is overdue to another day</source>
        <translation>గడువు దాటినవన్నీ మరో రోజుకు జరపండి</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>ఆ రకమైనవి లేవు</translation>
    </message>
    <message>
        <source>Nothing of yours is open. What you plan with people stands here, by the day it is due.</source>
        <translation>మీవేవీ పెండింగ్‌లో లేవు. మీరు ప్లాన్ చేసేవి గడువు తేదీ ప్రకారం ఇక్కడ కనిపిస్తాయి.</translation>
    </message>
    <message>
        <source>Nothing open is of the types, priorities and tags chosen.</source>
        <translation>ఎంచుకున్న రకాలు, ప్రాధాన్యతలు, ట్యాగ్‌లలో పెండింగ్‌లో ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>చేయాల్సినదేమీ లేదు</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>ఫాలో-అప్ ప్లాన్ చేయండి</translation>
    </message>
    <message>
        <source>Print list</source>
        <translation>జాబితాను ప్రింట్ చేయండి</translation>
    </message>
    <message>
        <source>Print the list, or save it as PDF (Ctrl P)</source>
        <translation>జాబితాను ప్రింట్ చేయండి, లేదా PDFగా సేవ్ చేయండి (Ctrl P)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>అన్నీ చూపండి</translation>
    </message>
    <message>
        <source>Show everyone&apos;s</source>
        <translation>అందరివీ చూపండి</translation>
    </message>
    <message>
        <source>Snooze all</source>
        <translation>అన్నీ వాయిదా వేయండి</translation>
    </message>
    <message>
        <source>What you plan with people stands here, by the day it is due, and whoever is going cold.</source>
        <translation>మీరు ప్లాన్ చేసేవి గడువు తేదీ ప్రకారం, అలాగే దూరమవుతున్నవారు ఇక్కడ కనిపిస్తారు.</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>చర్య రద్దు</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>A table as Google Contacts imports it.</source>
        <translation>Google కాంటాక్ట్స్ దిగుమతి చేసుకునే రూపంలో పట్టిక.</translation>
    </message>
    <message>
        <source>A table as Outlook imports it.</source>
        <translation>Outlook దిగుమతి చేసుకునే రూపంలో పట్టిక.</translation>
    </message>
    <message>
        <source>A table with every field. Imported again, it gives the same contacts.</source>
        <translation>అన్ని ఫీల్డ్‌లతో పట్టిక. మళ్లీ దిగుమతి చేస్తే అవే కాంటాక్ట్‌లు వస్తాయి.</translation>
    </message>
    <message>
        <source>A workbook with every field. Imported again, it gives the same contacts.</source>
        <translation>అన్ని ఫీల్డ్‌లతో వర్క్‌బుక్. మళ్లీ దిగుమతి చేస్తే అవే కాంటాక్ట్‌లు వస్తాయి.</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>CSV for Google</source>
        <translation>Google కోసం CSV</translation>
    </message>
    <message>
        <source>CSV for Outlook</source>
        <translation>Outlook కోసం CSV</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>క్యాలెండర్</translation>
    </message>
    <message>
        <source>Cards for old phones and car radios.</source>
        <translation>పాత ఫోన్‌లు, కార్ రేడియోల కోసం కార్డులు.</translation>
    </message>
    <message>
        <source>Cards in the newest version, for programs that know it.</source>
        <translation>సరికొత్త వెర్షన్ కార్డులు, దాన్ని అర్థం చేసుకునే ప్రోగ్రామ్‌ల కోసం.</translation>
    </message>
    <message>
        <source>Cards with photos, for phones and nearly every address book.</source>
        <translation>ఫోటోలతో కార్డులు, ఫోన్‌లు, దాదాపు అన్ని అడ్రస్ బుక్‌ల కోసం.</translation>
    </message>
    <message>
        <source>Every field, for scripts and other programs.</source>
        <translation>అన్ని ఫీల్డ్‌లు, స్క్రిప్ట్‌లు, ఇతర ప్రోగ్రామ్‌ల కోసం.</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>It has no place for: {what}.</source>
        <translation>ఇందులో వీటికి చోటు లేదు: {what}.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Their activities, planned and done, for calendars. Imported again, it gives the same ones.</source>
        <translation>వారి కార్యకలాపాలు, ప్లాన్ చేసినవి, పూర్తయినవి, క్యాలెండర్ల కోసం. మళ్లీ దిగుమతి చేస్తే అవే వస్తాయి.</translation>
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
        <translation>మునుపు</translation>
    </message>
</context>
<context>
    <name>FormerRow</name>
    <message>
        <source>Forget {value}</source>
        <translation>మర్చిపోండి: {value}</translation>
    </message>
    <message>
        <source>Let {value} hold again</source>
        <translation>మళ్లీ వాడండి: {value}</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>All else grows with it, from the next start.</source>
        <translation>ప్రోగ్రామ్‌ను మళ్లీ ప్రారంభించాక మిగతావన్నీ దానితో పాటు పెరుగుతాయి.</translation>
    </message>
    <message>
        <source>Arabic names without ال</source>
        <translation>అరబిక్ పేర్లు ال లేకుండా</translation>
    </message>
    <message>
        <source>As in my country</source>
        <translation>నా దేశంలో లాగా</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>సిస్టమ్‌లో ఉన్నట్లు</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>క్యాలెండర్</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>కాంపాక్ట్ వరుసలు</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ముదురు</translation>
    </message>
    <message>
        <source>General</source>
        <translation>సాధారణం</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>గ్రెగోరియన్</translation>
    </message>
    <message>
        <source>Gregorian, beside another</source>
        <translation>వేరే క్యాలెండర్ పక్కన గ్రెగోరియన్</translation>
    </message>
    <message>
        <source>Islamic (Umm al-Qura)</source>
        <translation>ఇస్లామిక్ (ఉమ్ అల్-ఖురా)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>లేత</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>జాబితాలు</translation>
    </message>
    <message>
        <source>Name and address, as they stand on envelopes.</source>
        <translation>కవర్లపై ఉండే విధంగా పేరు, చిరునామా.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ఏదీ లేదు</translation>
    </message>
    <message>
        <source>Of what is planned for a time of day, unless it has its own.</source>
        <translation>ఒక సమయానికి ప్లాన్ చేసిన వాటికి, సొంత రిమైండర్ లేకపోతే.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>క్రమం</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>రిమైండర్లు</translation>
    </message>
    <message>
        <source>Second calendar</source>
        <translation>రెండో క్యాలెండర్</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>పంపేవారు</translation>
    </message>
    <message>
        <source>Solar Hijri</source>
        <translation>సౌర హిజ్రీ</translation>
    </message>
    <message>
        <source>Stands beside what you do, and owns what you plan.</source>
        <translation>మీరు చేసిన వాటి పక్కన కనిపిస్తుంది; మీరు ప్లాన్ చేసేవి ఈ పేరు మీద ఉంటాయి.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>టెక్స్ట్ సైజ్</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>థీమ్</translation>
    </message>
    <message>
        <source>What is sent from them is recorded as written by you, all else as written to you. They stay on this computer.</source>
        <translation>వీటి నుంచి పంపినవి మీరు రాసినట్లు, మిగతావి మీకు రాసినట్లు నమోదవుతాయి. ఇవి ఈ కంప్యూటర్‌లోనే ఉంటాయి.</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>మీ ఈమెయిల్</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>మీ పేరు</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n కార్యకలాపం</numerusform>
            <numerusform>%n కార్యకలాపాలు</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Click to let this contact stay (S)</source>
        <translation>ఈ కాంటాక్ట్ ఉండాలంటే క్లిక్ చేయండి (S)</translation>
    </message>
    <message>
        <source>This contact stays; links and lists that name the others lead to it.</source>
        <translation>ఈ కాంటాక్ట్ ఉంటుంది; మిగతా వాటి పేరున్న లింక్‌లు, జాబితాలు దీనికే వస్తాయి.</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>ఎంచుకున్నది</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ఏదీ లేదు</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>ఉంటుంది</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ఒకటే</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Bring and take</source>
        <translation>దిగుమతి, ఎగుమతి</translation>
    </message>
    <message>
        <source>Ctrl J understands a line such as “{example}”. In a contact, Ctrl L records what was done and Ctrl Shift F plans what comes next.</source>
        <translation>Ctrl J “{example}” వంటి వాక్యాన్ని అర్థం చేసుకుంటుంది. కాంటాక్ట్‌లో Ctrl L చేసినదాన్ని నమోదు చేస్తుంది, Ctrl Shift F తర్వాత చేయాల్సినది ప్లాన్ చేస్తుంది.</translation>
    </message>
    <message>
        <source>Ctrl K finds people, groups, views and every action by a few letters, also mistyped. Ctrl F searches all that was ever written down.</source>
        <translation>Ctrl K కొన్ని అక్షరాలతోనే, తప్పుగా టైప్ చేసినా, వ్యక్తులను, గ్రూప్‌లను, వీక్షణలను, అన్ని చర్యలను కనుగొంటుంది. Ctrl F ఇప్పటివరకు రాసినదంతటిలో వెతుకుతుంది.</translation>
    </message>
    <message>
        <source>Ctrl Z takes back whatever was done, the history keeps every change, and backups are made by themselves.</source>
        <translation>Ctrl Z చేసినదేదైనా రద్దు చేస్తుంది, చరిత్ర ప్రతి మార్పును ఉంచుతుంది, బ్యాకప్‌లు వాటంతటవే జరుగుతాయి.</translation>
    </message>
    <message>
        <source>Drop lists of contacts, calendars or e-mails onto the window to take them in. Ctrl E writes what the list shows to a file.</source>
        <translation>కాంటాక్ట్‌ల జాబితాలు, క్యాలెండర్లు లేదా ఈమెయిళ్లను విండో మీదికి లాగి వదిలితే దిగుమతి అవుతాయి. Ctrl E జాబితాలో ఉన్నదాన్ని ఫైల్‌లో రాస్తుంది.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>కనుగొనండి</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>ఫాలో-అప్ చేయండి</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>ఏదీ పోదు</translation>
    </message>
    <message>
        <source>Several computers share a folder, and no server is needed: see Sync.</source>
        <translation>అనేక కంప్యూటర్లు ఒక ఫోల్డర్‌ను పంచుకుంటాయి, సర్వర్ అవసరం లేదు: “సింక్” చూడండి.</translation>
    </message>
    <message>
        <source>Today shows what is due and who goes cold. The keys 1 to 4 give the result, and the next step is proposed.</source>
        <translation>“ఈరోజు” చేయాల్సిన వాటిని, దూరమవుతున్నవారిని చూపిస్తుంది. 1 నుంచి 4 కీలు ఫలితాన్ని నమోదు చేస్తాయి, ఆ తర్వాత ప్రోగ్రామ్ తదుపరి దశను సూచిస్తుంది.</translation>
    </message>
    <message>
        <source>Work together</source>
        <translation>కలిసి పనిచేయండి</translation>
    </message>
    <message>
        <source>Write down</source>
        <translation>రాసి పెట్టండి</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Contacts</source>
        <translation>కాంటాక్ట్‌లు</translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln contacts</source>
        <translation>
            <numerusform>%Ln కాంటాక్ట్ కాపీ అయింది</numerusform>
            <numerusform>%Ln కాంటాక్ట్‌లు కాపీ అయ్యాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied one contact</source>
        <translation>ఒక కాంటాక్ట్ కాపీ అయింది</translation>
    </message>
    <message numerus="yes">
        <source>Only %Ln contacts go onto the clipboard; export them instead.</source>
        <translation>
            <numerusform>క్లిప్‌బోర్డ్‌లోకి %Ln కాంటాక్ట్ మాత్రమే పడుతుంది; బదులుగా వాటిని ఎగుమతి చేయండి.</numerusform>
            <numerusform>క్లిప్‌బోర్డ్‌లోకి %Ln కాంటాక్ట్‌లు మాత్రమే పడతాయి; బదులుగా వాటిని ఎగుమతి చేయండి.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Call</source>
        <translation>కాల్ చేయండి</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>కంపెనీ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ఈమెయిల్</translation>
    </message>
    <message>
        <source>Everybody who works there</source>
        <translation>అక్కడ పనిచేసే వారందరూ</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>ఫాలో-అప్ చేయండి</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>నమోదు చేయండి</translation>
    </message>
    <message>
        <source>More</source>
        <translation>మరిన్ని</translation>
    </message>
    <message>
        <source>Plan what comes next</source>
        <translation>తర్వాత చేయాల్సినది ప్లాన్ చేయండి</translation>
    </message>
    <message>
        <source>Private: never leaves this computer</source>
        <translation>ప్రైవేట్: ఈ కంప్యూటర్ దాటి ఎప్పుడూ వెళ్లదు</translation>
    </message>
    <message>
        <source>Record what was done</source>
        <translation>చేసినదాన్ని నమోదు చేయండి</translation>
    </message>
    <message>
        <source>There is no e-mail address</source>
        <translation>ఈమెయిల్ అడ్రస్ లేదు</translation>
    </message>
    <message>
        <source>There is no phone number</source>
        <translation>ఫోన్ నంబర్ లేదు</translation>
    </message>
    <message>
        <source>its people</source>
        <translation>అక్కడి వ్యక్తులు</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Each thing you do will stand here, and can be taken back.</source>
        <translation>మీరు చేసే ప్రతిదీ ఇక్కడ కనిపిస్తుంది; దాన్ని వెనక్కి తీసుకోవచ్చు.</translation>
    </message>
    <message>
        <source>Find words</source>
        <translation>పదాలు వెతకండి</translation>
    </message>
    <message>
        <source>History</source>
        <translation>చరిత్ర</translation>
    </message>
    <message>
        <source>No action has all of these words.</source>
        <translation>ఈ పదాలన్నీ ఉన్న చర్య ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ఏదీ దొరకలేదు</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>ఇంకా ఏదీ జరగలేదు</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>మళ్లీ చేయండి</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>చర్య రద్దు</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Changes</source>
        <translation>మార్పులు</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ఏమిటి</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ఎప్పుడు</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ఎవరు</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>రద్దయింది</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>As it stood at the end of {day}</source>
        <translation>{day} ముగిసే నాటికి ఉన్నట్లు</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>ఏ రోజు నాటికి</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>ఇప్పటికి తిరిగి రండి</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>మరిన్ని చూపండి</translation>
    </message>
    <message>
        <source>This contact was not there yet.</source>
        <translation>ఈ కాంటాక్ట్ అప్పటికి ఇంకా లేదు.</translation>
    </message>
</context>
<context>
    <name>ImportControls</name>
    <message>
        <source>As chosen here</source>
        <translation>ఇక్కడ ఎంచుకున్నట్లు</translation>
    </message>
    <message>
        <source>As found in each column</source>
        <translation>ప్రతి కాలమ్‌లో ఉన్నట్లు</translation>
    </message>
    <message>
        <source>As last time</source>
        <translation>క్రితంసారిలా</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>గుర్తించినట్లు</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation>ఫైల్ చెప్పినట్లు</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>కాలమ్‌లు</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>తేదీలు</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించండి</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>ఎన్‌కోడింగ్</translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation>ఇలా సేవ్ చేయండి…</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>విభజన గుర్తు</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>షీట్</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>మొదటి వరుసలో కాలమ్‌ల పేర్లు ఉన్నాయి</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Add it once more</source>
        <translation>మరోసారి జోడించండి</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>అన్ని ఫైల్‌లు</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Change it, and add what is new</source>
        <translation>దాన్ని మార్చి, కొత్తవి జోడించండి</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>ఫైల్‌లు ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>ఫైల్‌లను ఇక్కడ వదలండి</translation>
    </message>
    <message>
        <source>Fill its blanks only</source>
        <translation>ఖాళీలు మాత్రమే నింపండి</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>దిగుమతి</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files</source>
        <translation>
            <numerusform>%Ln ఫైల్‌ను దిగుమతి చేయండి</numerusform>
            <numerusform>%Ln ఫైల్‌లను దిగుమతి చేయండి</numerusform>
        </translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>కాంటాక్ట్‌లను దిగుమతి చేయండి</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>దిగుమతి అవుతోంది</translation>
    </message>
    <message>
        <source>Known contacts</source>
        <translation>తెలిసిన కాంటాక్ట్‌లు</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>ఉన్నది ఉన్నట్లు ఉంచండి</translation>
    </message>
    <message>
        <source>Lists of contacts as CSV, vCard or a spreadsheet, from Google, Outlook, a phone or elsewhere; calendars, too.</source>
        <translation>Google, Outlook, ఫోన్ లేదా మరెక్కడి నుంచైనా CSV, vCard లేదా స్ప్రెడ్‌షీట్ రూపంలో కాంటాక్ట్‌ల జాబితాలు; క్యాలెండర్లు కూడా.</translation>
    </message>
    <message>
        <source>Lists of contacts, calendars</source>
        <translation>కాంటాక్ట్‌ల జాబితాలు, క్యాలెండర్లు</translation>
    </message>
    <message>
        <source>More files…</source>
        <translation>మరిన్ని ఫైల్‌లు…</translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>తిరస్కరించిన వరుసలు సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Saved the rejected rows to {file}</source>
        <translation>తిరస్కరించిన వరుసలు {file}‌లో సేవ్ అయ్యాయి</translation>
    </message>
    <message>
        <source>Show the imported</source>
        <translation>దిగుమతి అయినవి చూపండి</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>చర్య రద్దు</translation>
    </message>
    <message>
        <source>When a contact is known already</source>
        <translation>కాంటాక్ట్ ముందే తెలిసినదైతే</translation>
    </message>
    <message>
        <source>You may close this window; the import goes on.</source>
        <translation>ఈ విండోను మూసివేయవచ్చు; దిగుమతి కొనసాగుతుంది.</translation>
    </message>
</context>
<context>
    <name>ImportFormats</name>
    <message>
        <source>A table</source>
        <translation>పట్టిక</translation>
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
        <translation>Excel వర్క్‌బుక్</translation>
    </message>
    <message>
        <source>Excel workbook as XML</source>
        <translation>XML రూపంలో Excel వర్క్‌బుక్</translation>
    </message>
    <message>
        <source>Excel workbook of earlier years</source>
        <translation>పాత Excel వర్క్‌బుక్</translation>
    </message>
    <message>
        <source>GoldMine</source>
        <translation>GoldMine</translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation>Google కాంటాక్ట్స్</translation>
    </message>
    <message>
        <source>Google Contacts of earlier years</source>
        <translation>పాత Google కాంటాక్ట్స్</translation>
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
        <translation>LDIF (Thunderbird, డైరెక్టరీలు రాసే రూపం)</translation>
    </message>
    <message>
        <source>LinkedIn connections</source>
        <translation>LinkedIn పరిచయాలు</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>OpenDocument స్ప్రెడ్‌షీట్</translation>
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
        <translation>వెబ్ పేజీ</translation>
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
        <translation>ఉంచండి</translation>
    </message>
    <message>
        <source>Keep where columns go</source>
        <translation>కాలమ్‌లు వెళ్లే చోటును గుర్తుంచుకోండి</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Height of the list of columns</source>
        <translation>కాలమ్‌ల జాబితా ఎత్తు</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>చదువుతోంది…</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>As it was recognised</source>
        <translation>గుర్తించినట్లు</translation>
    </message>
    <message>
        <source>Enter chooses what a row is that looks like somebody here; what is left open is new.</source>
        <translation>ఇక్కడ ఉన్నవారిలా అనిపించే వరుస ఏమవ్వాలో Enter నొక్కి ఎంచుకోండి; వదిలేసినవి కొత్తవి అవుతాయి.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>వదిలేయండి</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>ఫైల్‌ను చూస్తోంది</translation>
    </message>
    <message>
        <source>New</source>
        <translation>కొత్తది</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>ఫైల్‌లోని వరుసలు</translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation>తిరస్కరించిన వరుసలు సేవ్ చేయండి…</translation>
    </message>
    <message>
        <source>The first {count} rows of each kind are listed, and compared with who is here.</source>
        <translation>ప్రతి రకంలో మొదటి {count} వరుసలను చూపి, ఉన్నవారితో పోలుస్తుంది.</translation>
    </message>
    <message>
        <source>The same as whom they look like</source>
        <translation>ఎవరిలా అనిపిస్తే వారే</translation>
    </message>
    <message>
        <source>The same as {name}</source>
        <translation>ఇది, {name} ఒకటే</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ఏం జరిగింది</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>ఏం జరుగుతుంది</translation>
    </message>
    <message>
        <source>is {name}</source>
        <translation>ఇది {name}</translation>
    </message>
    <message>
        <source>perhaps {name}: {reasons}</source>
        <translation>బహుశా {name}: {reasons}</translation>
    </message>
</context>
<context>
    <name>ImportReasons</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln ఎంట్రీ</numerusform>
            <numerusform>%Ln ఎంట్రీలు</numerusform>
        </translation>
    </message>
    <message>
        <source>A mark at its beginning tells the encoding.</source>
        <translation>ఫైల్ మొదట్లోని గుర్తు ఎన్‌కోడింగ్‌ను చెబుతుంది.</translation>
    </message>
    <message>
        <source>All its bytes are UTF-8.</source>
        <translation>దాని బైట్లన్నీ UTF-8.</translation>
    </message>
    <message>
        <source>No row names the columns.</source>
        <translation>కాలమ్‌ల పేర్లున్న వరుస లేదు.</translation>
    </message>
    <message>
        <source>Of its sheets it is the first that holds a table.</source>
        <translation>దాని షీట్లలో పట్టిక ఉన్న మొదటిది ఇదే.</translation>
    </message>
    <message>
        <source>Only in this encoding do its letters make words.</source>
        <translation>ఈ ఎన్‌కోడింగ్‌లో మాత్రమే అక్షరాలు పదాలు అవుతాయి.</translation>
    </message>
    <message>
        <source>Row {line} names the columns; what stands above is passed over.</source>
        <translation>{line}వ వరుసలో కాలమ్‌ల పేర్లున్నాయి; దాని పైన ఉన్నవి వదిలేస్తుంది.</translation>
    </message>
    <message>
        <source>The columns go where you let them go last time.</source>
        <translation>కాలమ్‌లు క్రితంసారి మీరు పంపిన చోటికే వెళ్తాయి.</translation>
    </message>
    <message>
        <source>The dates of “{column}” are read with the day first.</source>
        <translation>“{column}” తేదీల్లో ముందు రోజు అని చదువుతుంది.</translation>
    </message>
    <message>
        <source>The dates of “{column}” are read with the month first.</source>
        <translation>“{column}” తేదీల్లో ముందు నెల అని చదువుతుంది.</translation>
    </message>
    <message>
        <source>one entry</source>
        <translation>ఒక ఎంట్రీ</translation>
    </message>
    <message>
        <source>{known} of {all} columns were known by their headers or contents.</source>
        <translation>శీర్షికలు లేదా కంటెంట్ ద్వారా గుర్తించిన కాలమ్‌లు: {all}‌లో {known}.</translation>
    </message>
    <message>
        <source>{known} of {all} headers are those of {program}.</source>
        <translation>{program} శీర్షికలు: {all}‌లో {known}.</translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>మారినది: %Ln</numerusform>
            <numerusform>మారినవి: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>వదిలేసినది: %Ln</numerusform>
            <numerusform>వదిలేసినవి: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>తిరస్కరించినది: %Ln</numerusform>
            <numerusform>తిరస్కరించినవి: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln contacts from {file}</source>
        <translation>
            <numerusform>{file} నుంచి %Ln కాంటాక్ట్ మారింది</numerusform>
            <numerusform>{file} నుంచి %Ln కాంటాక్ట్‌లు మారాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed one contact from {file}</source>
        <translation>{file} నుంచి ఒక కాంటాక్ట్ మారింది</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln contacts from {file}</source>
        <translation>
            <numerusform>{file} నుంచి %Ln కాంటాక్ట్ దిగుమతి అయింది</numerusform>
            <numerusform>{file} నుంచి %Ln కాంటాక్ట్‌లు దిగుమతి అయ్యాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported one contact from {file}</source>
        <translation>{file} నుంచి ఒక కాంటాక్ట్ దిగుమతి అయింది</translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation>{file} దిగుమతి అవుతోంది</translation>
    </message>
    <message>
        <source>Nothing new in {file}</source>
        <translation>{file}‌లో కొత్తదేమీ లేదు</translation>
    </message>
</context>
<context>
    <name>LabelEdit</name>
    <message>
        <source>Label</source>
        <translation>లేబుల్</translation>
    </message>
    <message>
        <source>The usual labels</source>
        <translation>సాధారణ లేబుల్‌లు</translation>
    </message>
</context>
<context>
    <name>LabelledRow</name>
    <message>
        <source>Call</source>
        <translation>కాల్ చేయండి</translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation>లేబుల్‌ను మార్చండి</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Make it the preferred one</source>
        <translation>ప్రధానమైనదిగా చేయండి</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరవండి</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>తీసివేయండి</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>ఈమెయిల్ రాయండి</translation>
    </message>
</context>
<context>
    <name>LanguageChoice</name>
    <message>
        <source>As the system</source>
        <translation>సిస్టమ్‌లో ఉన్నట్లు</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
</context>
<context>
    <name>LayoutDialog</name>
    <message>
        <source>Columns to export</source>
        <translation>ఎగుమతి చేయాల్సిన కాలమ్‌లు</translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation>లేఅవుట్ పేరు</translation>
    </message>
    <message>
        <source>Name, to keep them for other times</source>
        <translation>పేరు, ఇకముందు కూడా వాడటానికి</translation>
    </message>
    <message>
        <source>What is not in the list is not in the file. With the identifier an edited copy finds back.</source>
        <translation>జాబితాలో లేనిది ఫైల్‌లో ఉండదు. ఐడెంటిఫైయర్ ఉంటే ఎడిట్ చేసిన కాపీ తిరిగి సరైన చోటికి చేరుతుంది.</translation>
    </message>
</context>
<context>
    <name>LeadLine</name>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln సమస్య</numerusform>
            <numerusform>%Ln సమస్యలు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests came in</source>
        <translation>
            <numerusform>%Ln విచారణ వచ్చింది</numerusform>
            <numerusform>%Ln విచారణలు వచ్చాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>One request came in</source>
        <translation>ఒక విచారణ వచ్చింది</translation>
    </message>
    <message>
        <source>Web form: {problem}</source>
        <translation>వెబ్ ఫారమ్: {problem}</translation>
    </message>
    <message>
        <source>one problem</source>
        <translation>ఒక సమస్య</translation>
    </message>
</context>
<context>
    <name>LeadWatch</name>
    <message numerus="yes">
        <source>%Ln requests came in: {names}</source>
        <translation>
            <numerusform>%Ln విచారణ వచ్చింది: {names}</numerusform>
            <numerusform>%Ln విచారణలు వచ్చాయి: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the request</source>
        <translation>విచారణకు జవాబు ఇవ్వండి</translation>
    </message>
    <message>
        <source>One request came in: {names}</source>
        <translation>ఒక విచారణ వచ్చింది: {names}</translation>
    </message>
    <message>
        <source>The folder does not answer: {path}</source>
        <translation>ఫోల్డర్ స్పందించడం లేదు: {path}</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>వెబ్ ఫారమ్</translation>
    </message>
</context>
<context>
    <name>LeadsDialog</name>
    <message>
        <source>Choose a folder…</source>
        <translation>ఫోల్డర్‌ను ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>Choose the folder into which a web form of yours drops CSV, JSON or e-mail files.</source>
        <translation>మీ వెబ్ ఫారమ్ CSV, JSON లేదా ఈమెయిల్ ఫైల్‌లను ఉంచే ఫోల్డర్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Each request that lands in {path} will stand here.</source>
        <translation>{path}‌లోకి వచ్చే ప్రతి విచారణ ఇక్కడ కనిపిస్తుంది.</translation>
    </message>
    <message>
        <source>Nothing came yet</source>
        <translation>ఇంకా ఏదీ రాలేదు</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>మళ్లీ చేయండి</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>విచారణలు</translation>
    </message>
    <message>
        <source>Requests of a web form</source>
        <translation>వెబ్ ఫారమ్ విచారణలు</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>సెట్టింగ్‌లు</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>చూపండి</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>చర్య రద్దు</translation>
    </message>
</context>
<context>
    <name>LeadsModel</name>
    <message>
        <source>Contact</source>
        <translation>కాంటాక్ట్</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ఫైల్</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ఎప్పుడు</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>తొలగించారు</translation>
    </message>
    <message>
        <source>known</source>
        <translation>తెలిసినది</translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation>లైన్ {line}: {reason}</translation>
    </message>
    <message>
        <source>new</source>
        <translation>కొత్తది</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>సమస్య</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>రద్దయింది</translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
    <message>
        <source>CSV, JSON and e-mail files (.eml) of a web form that land there become contacts with a follow-up for today, each request once, on however many computers. Of somebody known only what was blank is filled.</source>
        <translation>వెబ్ ఫారమ్ నుంచి అక్కడికి వచ్చే CSV, JSON, ఈమెయిల్ ఫైల్‌లు (.eml) ఈరోజు ఫాలో-అప్‌తో కాంటాక్ట్‌లు అవుతాయి; ఎన్ని కంప్యూటర్లు ఉన్నా ప్రతి విచారణ ఒక్కసారే. ముందే తెలిసినవారికి ఖాళీగా ఉన్నవి మాత్రమే నింపుతుంది.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ఫైల్‌లు</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ఫోల్డర్</translation>
    </message>
    <message>
        <source>Folder of the web form</source>
        <translation>వెబ్ ఫారమ్ ఫోల్డర్</translation>
    </message>
    <message>
        <source>Move files into the folder “done” within, once they were taken</source>
        <translation>తీసుకున్న ఫైల్‌లను లోపలి “done” ఫోల్డర్‌లోకి జరపండి</translation>
    </message>
    <message>
        <source>None is watched</source>
        <translation>ఏ ఫోల్డర్‌నూ గమనించడం లేదు</translation>
    </message>
    <message>
        <source>Of contacts that are new, unless the file tells one.</source>
        <translation>కొత్త కాంటాక్ట్‌ల మూలం, ఫైల్‌లో మరొకటి లేకపోతే.</translation>
    </message>
    <message>
        <source>Otherwise nothing in the folder is ever changed.</source>
        <translation>లేకపోతే ఫోల్డర్‌లో ఏదీ ఎప్పుడూ మారదు.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>మూలం</translation>
    </message>
    <message>
        <source>Watch no more</source>
        <translation>ఇక గమనించవద్దు</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>వెబ్ ఫారమ్</translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Close all the same</source>
        <translation>అయినా మూసివేయండి</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>తిరిగి వెళ్లండి</translation>
    </message>
    <message>
        <source>Not everything is written yet</source>
        <translation>ఇంకా అంతా రాయలేదు</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Something long is still being written. What of it is not done is taken back.</source>
        <translation>పెద్ద పని ఒకటి ఇంకా జరుగుతోంది. అందులో పూర్తికానిదాన్ని వెనక్కి తీసుకుంటుంది.</translation>
    </message>
    <message>
        <source>What you entered could not be written yet; it waits until that is possible.</source>
        <translation>మీరు నమోదు చేసినదాన్ని ఇంకా రాయలేకపోయింది; వీలయ్యే వరకు అది వేచి ఉంటుంది.</translation>
    </message>
    <message>
        <source>What you wrote about a contact is not recorded yet.</source>
        <translation>కాంటాక్ట్ గురించి మీరు రాసినది ఇంకా నమోదు కాలేదు.</translation>
    </message>
</context>
<context>
    <name>LetterWork</name>
    <message>
        <source>Nobody is selected.</source>
        <translation>ఎవరినీ ఎంచుకోలేదు.</translation>
    </message>
    <message>
        <source>Print a list…</source>
        <translation>జాబితాను ప్రింట్ చేయండి…</translation>
    </message>
    <message>
        <source>Print contact sheets…</source>
        <translation>కాంటాక్ట్ షీట్‌లను ప్రింట్ చేయండి…</translation>
    </message>
    <message>
        <source>Print envelopes…</source>
        <translation>కవర్లను ప్రింట్ చేయండి…</translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation>చిరునామా లేబుల్‌లను ప్రింట్ చేయండి…</translation>
    </message>
    <message>
        <source>Write and print</source>
        <translation>రాసి ప్రింట్ చేయండి</translation>
    </message>
    <message>
        <source>Write e-mails…</source>
        <translation>ఈమెయిళ్లు రాయండి…</translation>
    </message>
    <message>
        <source>Write letters…</source>
        <translation>ఉత్తరాలు రాయండి…</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln కాంటాక్ట్</numerusform>
            <numerusform>%Ln కాంటాక్ట్‌లు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <translation>
            <numerusform>%Ln ఈమెయిల్</numerusform>
            <numerusform>%Ln ఈమెయిళ్లు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln envelopes</source>
        <translation>
            <numerusform>%Ln కవర్</numerusform>
            <numerusform>%Ln కవర్లు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have more text than there is room for, and are left out:</source>
        <translation>
            <numerusform>చోటుకు మించి టెక్స్ట్ ఉన్నందున %Ln కాంటాక్ట్‌ను వదిలేసింది:</numerusform>
            <numerusform>చోటుకు మించి టెక్స్ట్ ఉన్నందున %Ln కాంటాక్ట్‌లను వదిలేసింది:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no address of e-mail and are left out:</source>
        <translation>
            <numerusform>ఈమెయిల్ అడ్రస్ లేనందున %Ln కాంటాక్ట్‌ను వదిలేసింది:</numerusform>
            <numerusform>ఈమెయిల్ అడ్రస్ లేనందున %Ln కాంటాక్ట్‌లను వదిలేసింది:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no postal address and are left out:</source>
        <translation>
            <numerusform>చిరునామా లేనందున %Ln కాంటాక్ట్‌ను వదిలేసింది:</numerusform>
            <numerusform>చిరునామా లేనందున %Ln కాంటాక్ట్‌లను వదిలేసింది:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln labels</source>
        <translation>
            <numerusform>%Ln లేబుల్</numerusform>
            <numerusform>%Ln లేబుల్‌లు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters</source>
        <translation>
            <numerusform>%Ln ఉత్తరం</numerusform>
            <numerusform>%Ln ఉత్తరాలు</numerusform>
        </translation>
    </message>
    <message>
        <source>Address with the name, as on an envelope</source>
        <translation>కవర్ మీద రాసినట్లు పేరుతో చిరునామా</translation>
    </message>
    <message>
        <source>All e-mails (a list)</source>
        <translation>అన్ని ఈమెయిళ్లు (జాబితా)</translation>
    </message>
    <message>
        <source>All phones (a list)</source>
        <translation>అన్ని ఫోన్‌లు (జాబితా)</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>పుట్టినరోజు</translation>
    </message>
    <message>
        <source>City</source>
        <translation>నగరం</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>కంపెనీ</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>దేశం</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>తదుపరి దశ రోజు</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>విభాగం</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ఈమెయిల్</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>కవర్</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>మొదటి పేరు</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>పూర్తి పేరు</translation>
    </message>
    <message>
        <source>History</source>
        <translation>చరిత్ర</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>హోదా</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>లేబుల్</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>ఇంటిపేరు</translation>
    </message>
    <message>
        <source>Last reached</source>
        <translation>చివరిగా సంప్రదించినది</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>ఉత్తరం</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>మధ్య పేరు</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>తదుపరి దశ</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>తదుపరి దశలు</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>మారుపేరు</translation>
    </message>
    <message>
        <source>One has more text than there is room for, and is left out:</source>
        <translation>చోటుకు మించి టెక్స్ట్ ఉన్నందున ఒక కాంటాక్ట్‌ను వదిలేసింది:</translation>
    </message>
    <message>
        <source>One has no address of e-mail and is left out:</source>
        <translation>ఈమెయిల్ అడ్రస్ లేనందున ఒక కాంటాక్ట్‌ను వదిలేసింది:</translation>
    </message>
    <message>
        <source>One has no postal address and is left out:</source>
        <translation>చిరునామా లేనందున ఒక కాంటాక్ట్‌ను వదిలేసింది:</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>బాధ్యులు</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>పోస్ట్ బాక్స్</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ఫోన్</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>పిన్ కోడ్</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>రాష్ట్రం</translation>
    </message>
    <message>
        <source>Second line of the address</source>
        <translation>చిరునామా రెండో లైన్</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>మూలం</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>వీధి</translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation>పేరు తర్వాత వచ్చేది</translation>
    </message>
    <message>
        <source>Tags (a list)</source>
        <translation>ట్యాగ్‌లు (జాబితా)</translation>
    </message>
    <message>
        <source>The first {shown} are shown here; all {count} are printed.</source>
        <translation>మొదటి {shown} ఇక్కడ కనిపిస్తున్నాయి; మొత్తం {count} ప్రింట్ అవుతాయి.</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>శ్రేణి</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>పేరుకు ముందు వచ్చేది</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ఈరోజు</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>వెబ్</translation>
    </message>
    <message>
        <source>Writing into {folder}</source>
        <translation>{folder}‌లోకి రాస్తోంది</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>మీ పేరు</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ఇంకా %Ln</numerusform>
            <numerusform>ఇంకా %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>any day</source>
        <translation>ఏ రోజైనా</translation>
    </message>
    <message>
        <source>not written, as no e-mail can go to the address: {names}</source>
        <translation>రాయలేదు, ఈ అడ్రస్‌కు ఈమెయిల్ వెళ్లదు కాబట్టి: {names}</translation>
    </message>
    <message>
        <source>one contact</source>
        <translation>ఒక కాంటాక్ట్</translation>
    </message>
    <message>
        <source>one e-mail</source>
        <translation>ఒక ఈమెయిల్</translation>
    </message>
    <message>
        <source>one envelope</source>
        <translation>ఒక కవర్</translation>
    </message>
    <message>
        <source>one label</source>
        <translation>ఒక లేబుల్</translation>
    </message>
    <message>
        <source>one letter</source>
        <translation>ఒక ఉత్తరం</translation>
    </message>
    <message>
        <source>{what} recorded</source>
        <translation>నమోదు పూర్తయింది — {what}</translation>
    </message>
    <message>
        <source>{what} written</source>
        <translation>రాయడం పూర్తయింది — {what}</translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message numerus="yes">
        <source>%Ln cannot be read; point at it to see why</source>
        <translation>
            <numerusform>చదవలేనిది: %Ln; ఎందుకో చూడటానికి దానిపై పాయింటర్ ఉంచండి</numerusform>
            <numerusform>చదవలేనివి: %Ln; ఎందుకో చూడటానికి వాటిపై పాయింటర్ ఉంచండి</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Create all</source>
        <translation>అన్నిటినీ సృష్టించండి</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>ఈమెయిళ్లు</translation>
    </message>
    <message>
        <source>Leave out all</source>
        <translation>అన్నిటినీ వదిలేయండి</translation>
    </message>
    <message>
        <source>Not in your contacts</source>
        <translation>మీ కాంటాక్ట్‌లలో లేరు</translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln e-mails</source>
        <translation>
            <numerusform>%Ln ఈమెయిల్‌ను నమోదు చేయండి</numerusform>
            <numerusform>%Ln ఈమెయిళ్లను నమోదు చేయండి</numerusform>
        </translation>
    </message>
    <message>
        <source>Record one e-mail</source>
        <translation>ఒక ఈమెయిల్‌ను నమోదు చేయండి</translation>
    </message>
</context>
<context>
    <name>LettersModel</name>
    <message>
        <source>(no subject)</source>
        <translation>(విషయం లేదు)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>తేదీ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ఈమెయిల్</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ఏమవుతుంది</translation>
    </message>
    <message>
        <source>With</source>
        <translation>ఎవరితో</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>చదవలేకపోయింది</translation>
    </message>
    <message>
        <source>gains who was not in it</source>
        <translation>ఇందులో లేనివారు చేరుతారు</translation>
    </message>
    <message>
        <source>here already</source>
        <translation>ఇప్పటికే ఉంది</translation>
    </message>
    <message>
        <source>of nobody in your contacts</source>
        <translation>మీ కాంటాక్ట్‌లలో ఎవరిదీ కాదు</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>నమోదవుతుంది</translation>
    </message>
    <message numerus="yes">
        <source>recorded, with %Ln files</source>
        <translation>
            <numerusform>నమోదవుతుంది, %Ln ఫైల్‌తో</numerusform>
            <numerusform>నమోదవుతుంది, %Ln ఫైల్‌లతో</numerusform>
        </translation>
    </message>
    <message>
        <source>recorded, with one file</source>
        <translation>నమోదవుతుంది, ఒక ఫైల్‌తో</translation>
    </message>
</context>
<context>
    <name>Line</name>
    <message>
        <source>Done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>Plan a call</source>
        <translation>కాల్ ప్లాన్ చేయండి</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>చూపండి</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Several tags are parted by commas.</source>
        <translation>ట్యాగ్‌ల మధ్య కామా పెట్టండి.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>ట్యాగ్</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ట్యాగ్‌లు</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Nothing on this computer opens {link}</source>
        <translation>ఈ కంప్యూటర్‌లో {link}‌ను తెరవగల ప్రోగ్రామ్ లేదు</translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Columns</source>
        <translation>కాలమ్‌లు</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>కాంటాక్ట్‌లు</translation>
    </message>
    <message>
        <source>Print a list</source>
        <translation>జాబితాను ప్రింట్ చేయండి</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>ఎవరివి</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <translation>జోడించండి</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించండి</translation>
    </message>
    <message>
        <source>Deleting {name}</source>
        <translation>“{name}”ను తొలగిస్తోంది</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>విలీనం చేయండి…</translation>
    </message>
    <message>
        <source>Merging {name}</source>
        <translation>“{name}”ను విలీనం చేస్తోంది</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>కిందకు జరపండి</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>పైకి జరపండి</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>No record holds it.</source>
        <translation>ఏ రికార్డ్‌లోనూ లేదు.</translation>
    </message>
    <message>
        <source>Records that hold it: {count}</source>
        <translation>ఇది ఉన్న రికార్డ్‌లు: {count}</translation>
    </message>
    <message>
        <source>Renaming {name}</source>
        <translation>“{name}” పేరు మారుస్తోంది</translation>
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
        <translation>విండోను లాక్ చేయండి</translation>
    </message>
</context>
<context>
    <name>MainFields</name>
    <message>
        <source>Address</source>
        <translation>చిరునామా</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Add by typing</source>
        <translation>టైప్ చేసి జోడించండి</translation>
    </message>
    <message>
        <source>Added sample data</source>
        <translation>నమూనా డేటా జోడించారు</translation>
    </message>
    <message>
        <source>All that is held about the shown person</source>
        <translation>కనిపిస్తున్న వ్యక్తి గురించి ఉన్న సమాచారమంతా</translation>
    </message>
    <message>
        <source>Apply a playbook</source>
        <translation>ప్లేబుక్‌ను అమలు చేయండి</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>బ్యాకప్‌లు</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>క్యాలెండర్</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>రద్దయింది; ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>Columns and order of the list</source>
        <translation>జాబితా కాలమ్‌లు, క్రమం</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>కాంపాక్ట్ వరుసలు</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>కాంటాక్ట్‌లు</translation>
    </message>
    <message>
        <source>Copy the selected contacts</source>
        <translation>ఎంచుకున్న కాంటాక్ట్‌లను కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>ముదురు థీమ్</translation>
    </message>
    <message>
        <source>Delete the selected contacts</source>
        <translation>ఎంచుకున్న కాంటాక్ట్‌లను తొలగించండి</translation>
    </message>
    <message>
        <source>Erase the shown person for good</source>
        <translation>కనిపిస్తున్న వ్యక్తిని శాశ్వతంగా తొలగించండి</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ఎగుమతి</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>డూప్లికేట్‌లను వెతకండి</translation>
    </message>
    <message>
        <source>Find people, companies, notes, numbers</source>
        <translation>వ్యక్తులు, కంపెనీలు, గమనికలు, నంబర్లను వెతకండి</translation>
    </message>
    <message>
        <source>Find people, groups, views and actions</source>
        <translation>వ్యక్తులు, గ్రూప్‌లు, వీక్షణలు, చర్యలను వెతకండి</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>ఫాలో-అప్‌లు</translation>
    </message>
    <message>
        <source>Guide and keyboard shortcuts</source>
        <translation>మార్గదర్శి, కీబోర్డ్ షార్ట్‌కట్‌లు</translation>
    </message>
    <message>
        <source>History</source>
        <translation>చరిత్ర</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>దిగుమతి</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>లేత థీమ్</translation>
    </message>
    <message>
        <source>Look for duplicates of the shown contact</source>
        <translation>కనిపిస్తున్న కాంటాక్ట్ డూప్లికేట్‌లను వెతకండి</translation>
    </message>
    <message>
        <source>Making sample data</source>
        <translation>నమూనా డేటాను తయారు చేస్తోంది</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>కొత్త కాంటాక్ట్</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>ప్లేబుక్‌లు</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>త్వరగా జోడించండి</translation>
    </message>
    <message>
        <source>Record e-mails</source>
        <translation>ఈమెయిళ్లను నమోదు చేయండి</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>మళ్లీ చేయండి</translation>
    </message>
    <message>
        <source>Requests of a web form</source>
        <translation>వెబ్ ఫారమ్ విచారణలు</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>సెట్టింగ్‌లు</translation>
    </message>
    <message>
        <source>Settings, history and shortcuts</source>
        <translation>సెట్టింగ్‌లు, చరిత్ర, షార్ట్‌కట్‌లు</translation>
    </message>
    <message>
        <source>Show the contact as a QR code</source>
        <translation>కాంటాక్ట్‌ను QR కోడ్‌గా చూపండి</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>సింక్</translation>
    </message>
    <message>
        <source>Templates of letters</source>
        <translation>ఉత్తరాల టెంప్లేట్‌లు</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>సిస్టమ్ థీమ్</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ఈరోజు</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>చర్య రద్దు</translation>
    </message>
</context>
<context>
    <name>MatchDialog</name>
    <message>
        <source>All the others · {count}</source>
        <translation>మిగతావన్నీ · {count}</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>ఒకటిగా చేయండి</translation>
    </message>
    <message>
        <source>Matching contacts</source>
        <translation>కాంటాక్ట్‌లను సరిపోల్చుతోంది</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ఇప్పుడు వద్దు</translation>
    </message>
    <message>
        <source>The same contacts</source>
        <translation>అవే కాంటాక్ట్‌లు</translation>
    </message>
    <message>
        <source>These were here, and the office has them, too. Made one, the office&apos;s contact gets what only yours knows, and your activities. Undo takes it back.</source>
        <translation>ఇవి ఇక్కడ ఉన్నాయి, కార్యాలయంలో కూడా ఉన్నాయి. ఒకటిగా చేస్తే, మీ కాంటాక్ట్‌లో మాత్రమే ఉన్నవి, మీ కార్యకలాపాలు కార్యాలయ కాంటాక్ట్‌కు చేరుతాయి. “చర్య రద్దు”తో వెనక్కి తీసుకోవచ్చు.</translation>
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
        <translation>ఒకే జాబితా నుంచి</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>ఒకే ఈమెయిల్ అడ్రస్</translation>
    </message>
    <message>
        <source>same number</source>
        <translation>ఒకే నంబర్</translation>
    </message>
</context>
<context>
    <name>MeaningEdit</name>
    <message>
        <source>It is like</source>
        <translation>దేని తరహా</translation>
    </message>
    <message>
        <source>It is offered for (none: all)</source>
        <translation>వేటికి సూచించాలి (ఏదీ లేకపోతే: అన్నిటికీ)</translation>
    </message>
    <message>
        <source>It says that the contact was</source>
        <translation>కాంటాక్ట్ విషయంలో దీని అర్థం</translation>
    </message>
    <message>
        <source>Keep in touch every so many days</source>
        <translation>ఎన్ని రోజులకు ఒకసారి టచ్‌లో ఉండాలి</translation>
    </message>
    <message>
        <source>any</source>
        <translation>ఏదైనా</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>A call</source>
        <translation>కాల్</translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>మీటింగ్</translation>
    </message>
    <message>
        <source>A message</source>
        <translation>సందేశం</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>చిరునామా</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>కాల్స్‌కు</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>అన్నిటికీ</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>మీటింగ్‌లకు</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>సందేశాలకు</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>రెండూ కాదు</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>సంప్రదించారు</translation>
    </message>
    <message>
        <source>Tried in vain</source>
        <translation>ప్రయత్నం ఫలించలేదు</translation>
    </message>
    <message>
        <source>Work without a result</source>
        <translation>ఫలితం లేని పని</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Looking for duplicates</source>
        <translation>డూప్లికేట్‌లను వెతుకుతోంది</translation>
    </message>
    <message>
        <source>Merging contacts</source>
        <translation>కాంటాక్ట్‌లను విలీనం చేస్తోంది</translation>
    </message>
    <message>
        <source>No other contact looks as if it were {name}</source>
        <translation>{name} అనిపించే మరో కాంటాక్ట్ లేదు</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n fields alike</source>
        <translation>
            <numerusform>%n ఫీల్డ్ ఒకేలా ఉంది</numerusform>
            <numerusform>%n ఫీల్డ్‌లు ఒకేలా ఉన్నాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>ఎందులోకి</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>విలీనం చేయండి</translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation>కాంటాక్ట్‌లను విలీనం చేయండి</translation>
    </message>
    <message>
        <source>Merge {name}</source>
        <translation>“{name}”ను విలీనం చేయండి</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ఒకటి కాదు</translation>
    </message>
    <message>
        <source>One field alike</source>
        <translation>ఒక ఫీల్డ్ ఒకేలా ఉంది</translation>
    </message>
    <message>
        <source>Records that become {into}: {count}.</source>
        <translation>“{into}”గా మారే రికార్డ్‌లు: {count}.</translation>
    </message>
    <message>
        <source>They are not offered as duplicates any more</source>
        <translation>ఇక వీటిని డూప్లికేట్‌లుగా సూచించదు</translation>
    </message>
    <message>
        <source>What comes with the old name later, from a colleague or a file, will be {into}, too.</source>
        <translation>ఇకపై సహోద్యోగి నుంచి లేదా ఫైల్ నుంచి పాత పేరుతో వచ్చేది కూడా “{into}” అవుతుంది.</translation>
    </message>
    <message>
        <source>What is not chosen is kept as “formerly”.</source>
        <translation>ఎంచుకోనిది “మునుపు”లో ఉంటుంది.</translation>
    </message>
</context>
<context>
    <name>MergeGrid</name>
    <message>
        <source>The contacts side by side</source>
        <translation>పక్కపక్కనే కాంటాక్ట్‌లు</translation>
    </message>
</context>
<context>
    <name>MergeResult</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n కార్యకలాపం</numerusform>
            <numerusform>%n కార్యకలాపాలు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n ఫైల్</numerusform>
            <numerusform>%n ఫైల్‌లు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons who work there</source>
        <translation>
            <numerusform>అక్కడ పనిచేసే %n వ్యక్తి</numerusform>
            <numerusform>అక్కడ పనిచేసే %n వ్యక్తులు</numerusform>
        </translation>
    </message>
    <message>
        <source>one activity</source>
        <translation>ఒక కార్యకలాపం</translation>
    </message>
    <message>
        <source>one file</source>
        <translation>ఒక ఫైల్</translation>
    </message>
    <message>
        <source>one person who works there</source>
        <translation>అక్కడ పనిచేసే ఒక వ్యక్తి</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some}, {last}</translation>
    </message>
    <message>
        <source>{what} go along</source>
        <translation>వీటితో పాటు వెళ్లేవి: {what}</translation>
    </message>
    <message>
        <source>{what} goes along</source>
        <translation>దీనితో పాటు వెళ్లేది: {what}</translation>
    </message>
</context>
<context>
    <name>MergeRows</name>
    <message>
        <source>Address</source>
        <translation>చిరునామా</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>మునుపు</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>గమనికలు</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ట్యాగ్‌లు</translation>
    </message>
</context>
<context>
    <name>MergedLine</name>
    <message>
        <source>Another contact</source>
        <translation>మరో కాంటాక్ట్</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>చర్య రద్దు</translation>
    </message>
    <message>
        <source>{name} was merged into this contact · {when}</source>
        <translation>{name} ఈ కాంటాక్ట్‌లో విలీనమైంది · {when}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation>
            <numerusform>%Ln కార్యకలాపం</numerusform>
            <numerusform>%Ln కార్యకలాపాలు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities were read</source>
        <translation>
            <numerusform>%Ln కార్యకలాపాన్ని చదివింది</numerusform>
            <numerusform>%Ln కార్యకలాపాలను చదివింది</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files are lost</source>
        <translation>
            <numerusform>జతచేసిన %Ln ఫైల్ పోయింది</numerusform>
            <numerusform>జతచేసిన %Ln ఫైల్‌లు పోయాయి</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files are missing; put them back from a backup, or attach them again.</source>
        <translation>
            <numerusform>జతచేసిన %Ln ఫైల్ లేదు; దాన్ని బ్యాకప్ నుంచి తిరిగి పెట్టండి, లేదా మళ్లీ జతచేయండి.</numerusform>
            <numerusform>జతచేసిన %Ln ఫైల్‌లు లేవు; వాటిని బ్యాకప్ నుంచి తిరిగి పెట్టండి, లేదా మళ్లీ జతచేయండి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files are not what they were; put them back from a backup, or attach them again.</source>
        <translation>
            <numerusform>జతచేసిన %Ln ఫైల్ ముందున్నట్లు లేదు; దాన్ని బ్యాకప్ నుంచి తిరిగి పెట్టండి, లేదా మళ్లీ జతచేయండి.</numerusform>
            <numerusform>జతచేసిన %Ln ఫైల్‌లు ముందున్నట్లు లేవు; వాటిని బ్యాకప్ నుంచి తిరిగి పెట్టండి, లేదా మళ్లీ జతచేయండి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files are used by nothing any more; they go by themselves after some time.</source>
        <translation>
            <numerusform>జతచేసిన %Ln ఫైల్‌ను ఇక ఏదీ వాడటం లేదు; కొంతకాలం తర్వాత అదే పోతుంది.</numerusform>
            <numerusform>జతచేసిన %Ln ఫైల్‌లను ఇక ఏదీ వాడటం లేదు; కొంతకాలం తర్వాత అవే పోతాయి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln attached files were copied</source>
        <translation>
            <numerusform>జతచేసిన %Ln ఫైల్ కాపీ అయింది</numerusform>
            <numerusform>జతచేసిన %Ln ఫైల్‌లు కాపీ అయ్యాయి</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes that colleagues made are missing here; restore a backup, or join the office with a new workspace.</source>
        <translation>
            <numerusform>సహోద్యోగులు చేసిన %Ln మార్పు ఇక్కడ లేదు; బ్యాకప్‌ను పునరుద్ధరించండి, లేదా కొత్త వర్క్‌స్పేస్‌తో కార్యాలయంలో చేరండి.</numerusform>
            <numerusform>సహోద్యోగులు చేసిన %Ln మార్పులు ఇక్కడ లేవు; బ్యాకప్‌ను పునరుద్ధరించండి, లేదా కొత్త వర్క్‌స్పేస్‌తో కార్యాలయంలో చేరండి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation>
            <numerusform>%Ln కాంటాక్ట్</numerusform>
            <numerusform>%Ln కాంటాక్ట్‌లు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts are not recognised by what they have; a repair computes that anew.</source>
        <translation>
            <numerusform>%Ln కాంటాక్ట్‌ను దాని వివరాలతో గుర్తించలేకపోతోంది; మరమ్మతు దాన్ని కొత్తగా లెక్కిస్తుంది.</numerusform>
            <numerusform>%Ln కాంటాక్ట్‌లను వాటి వివరాలతో గుర్తించలేకపోతోంది; మరమ్మతు దాన్ని కొత్తగా లెక్కిస్తుంది.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts were read</source>
        <translation>
            <numerusform>%Ln కాంటాక్ట్‌ను చదివింది</numerusform>
            <numerusform>%Ln కాంటాక్ట్‌లను చదివింది</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <translation>
            <numerusform>%Ln ఈమెయిల్</numerusform>
            <numerusform>%Ln ఈమెయిళ్లు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln ఫైల్</numerusform>
            <numerusform>%Ln ఫైల్‌లు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files for the office are not what they were when they were written; leave the office and join it anew.</source>
        <translation>
            <numerusform>కార్యాలయం కోసం ఉన్న %Ln ఫైల్ రాసినట్లుగా లేదు; కార్యాలయాన్ని వీడి మళ్లీ చేరండి.</numerusform>
            <numerusform>కార్యాలయం కోసం ఉన్న %Ln ఫైల్‌లు రాసినట్లుగా లేవు; కార్యాలయాన్ని వీడి మళ్లీ చేరండి.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln guards, indexes or tables of the database are missing; a repair makes them anew.</source>
        <translation>
            <numerusform>డేటాబేస్‌లో %Ln గార్డ్, ఇండెక్స్ లేదా పట్టిక లేదు; మరమ్మతు కొత్తగా చేస్తుంది.</numerusform>
            <numerusform>డేటాబేస్‌లో %Ln గార్డ్‌లు, ఇండెక్స్‌లు లేదా పట్టికలు లేవు; మరమ్మతు కొత్తగా చేస్తుంది.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters</source>
        <translation>
            <numerusform>%Ln ఉత్తరం</numerusform>
            <numerusform>%Ln ఉత్తరాలు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of the history are lost</source>
        <translation>
            <numerusform>చరిత్రలో %Ln లైన్ పోయింది</numerusform>
            <numerusform>చరిత్రలో %Ln లైన్‌లు పోయాయి</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of the journal are missing; a repair keeps what the records hold, but these cannot be undone.</source>
        <translation>
            <numerusform>జర్నల్‌లో %Ln లైన్ లేదు; మరమ్మతు రికార్డ్‌లలో ఉన్నదాన్ని ఉంచుతుంది, కానీ దీన్ని రద్దు చేయలేరు.</numerusform>
            <numerusform>జర్నల్‌లో %Ln లైన్‌లు లేవు; మరమ్మతు రికార్డ్‌లలో ఉన్నదాన్ని ఉంచుతుంది, కానీ వీటిని రద్దు చేయలేరు.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lines of the journal cannot be read; a repair keeps what the records hold.</source>
        <translation>
            <numerusform>జర్నల్‌లో %Ln లైన్‌ను చదవలేకపోతోంది; మరమ్మతు రికార్డ్‌లలో ఉన్నదాన్ని ఉంచుతుంది.</numerusform>
            <numerusform>జర్నల్‌లో %Ln లైన్‌లను చదవలేకపోతోంది; మరమ్మతు రికార్డ్‌లలో ఉన్నదాన్ని ఉంచుతుంది.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are lost</source>
        <translation>
            <numerusform>%Ln రికార్డ్ పోయింది</numerusform>
            <numerusform>%Ln రికార్డ్‌లు పోయాయి</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are missing of which the journal tells; a repair brings them back.</source>
        <translation>
            <numerusform>జర్నల్ చెబుతున్న %Ln రికార్డ్ లేదు; మరమ్మతు దాన్ని తిరిగి తెస్తుంది.</numerusform>
            <numerusform>జర్నల్ చెబుతున్న %Ln రికార్డ్‌లు లేవు; మరమ్మతు వాటిని తిరిగి తెస్తుంది.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are not as the journal tells; a repair makes the two agree.</source>
        <translation>
            <numerusform>%Ln రికార్డ్ జర్నల్ చెప్పినట్లు లేదు; మరమ్మతు రెండిటినీ ఒకేలా చేస్తుంది.</numerusform>
            <numerusform>%Ln రికార్డ్‌లు జర్నల్ చెప్పినట్లు లేవు; మరమ్మతు రెండిటినీ ఒకేలా చేస్తుంది.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records came back from the journal</source>
        <translation>
            <numerusform>జర్నల్ నుంచి %Ln రికార్డ్ తిరిగి వచ్చింది</numerusform>
            <numerusform>జర్నల్ నుంచి %Ln రికార్డ్‌లు తిరిగి వచ్చాయి</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records name others that are not there; a repair takes the names out.</source>
        <translation>
            <numerusform>%Ln రికార్డ్‌లో ఉనికిలో లేని రికార్డ్‌ల పేర్లున్నాయి; మరమ్మతు ఆ పేర్లను తీసివేస్తుంది.</numerusform>
            <numerusform>%Ln రికార్డ్‌లలో ఉనికిలో లేని రికార్డ్‌ల పేర్లున్నాయి; మరమ్మతు ఆ పేర్లను తీసివేస్తుంది.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation>
            <numerusform>%Ln సిరీస్</numerusform>
            <numerusform>%Ln సిరీస్‌లు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values belong to contacts or activities that are not there; a repair makes contacts for them.</source>
        <translation>
            <numerusform>ఉనికిలో లేని కాంటాక్ట్ లేదా కార్యకలాపానికి చెందిన %Ln విలువ ఉంది; మరమ్మతు దానికి కాంటాక్ట్‌ను సృష్టిస్తుంది.</numerusform>
            <numerusform>ఉనికిలో లేని కాంటాక్ట్‌లు లేదా కార్యకలాపాలకు చెందిన %Ln విలువలు ఉన్నాయి; మరమ్మతు వాటికి కాంటాక్ట్‌లను సృష్టిస్తుంది.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values have custom fields that nobody defined; a repair defines them.</source>
        <translation>
            <numerusform>%Ln విలువకు ఎవరూ నిర్వచించని అనుకూల ఫీల్డ్ ఉంది; మరమ్మతు దాన్ని నిర్వచిస్తుంది.</numerusform>
            <numerusform>%Ln విలువలకు ఎవరూ నిర్వచించని అనుకూల ఫీల్డ్‌లు ఉన్నాయి; మరమ్మతు వాటిని నిర్వచిస్తుంది.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation>1 కార్యకలాపం</translation>
    </message>
    <message>
        <source>1 activity was read</source>
        <translation>1 కార్యకలాపాన్ని చదివింది</translation>
    </message>
    <message>
        <source>1 attached file is lost</source>
        <translation>జతచేసిన 1 ఫైల్ పోయింది</translation>
    </message>
    <message>
        <source>1 attached file was copied</source>
        <translation>జతచేసిన 1 ఫైల్ కాపీ అయింది</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 కాంటాక్ట్</translation>
    </message>
    <message>
        <source>1 contact was read</source>
        <translation>1 కాంటాక్ట్‌ను చదివింది</translation>
    </message>
    <message>
        <source>1 e-mail</source>
        <translation>1 ఈమెయిల్</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 ఫైల్</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 ఉత్తరం</translation>
    </message>
    <message>
        <source>1 line of the history is lost</source>
        <translation>చరిత్రలో 1 లైన్ పోయింది</translation>
    </message>
    <message>
        <source>1 record came back from the journal</source>
        <translation>జర్నల్ నుంచి 1 రికార్డ్ తిరిగి వచ్చింది</translation>
    </message>
    <message>
        <source>1 record is lost</source>
        <translation>1 రికార్డ్ పోయింది</translation>
    </message>
    <message>
        <source>1 series</source>
        <translation>1 సిరీస్</translation>
    </message>
    <message>
        <source>A choice needs a name.</source>
        <translation>ఎంపికకు పేరు కావాలి.</translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation>ఫీల్డ్‌కు పేరు కావాలి.</translation>
    </message>
    <message>
        <source>A file cannot be put into the office&apos;s folder {path} ({detail}); another program may hold it. It is tried again at the next sync.</source>
        <translation>కార్యాలయ ఫోల్డర్ {path}‌లో ఫైల్ ఉంచడం కుదరలేదు ({detail}); దాన్ని మరో ప్రోగ్రామ్ వాడుతూ ఉండవచ్చు. తర్వాతి సింక్‌లో మళ్లీ ప్రయత్నిస్తుంది.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>గ్రూప్‌కు పేరు కావాలి.</translation>
    </message>
    <message>
        <source>A passphrase has {least} characters at least; four words are better.</source>
        <translation>పాస్‌ఫ్రేజ్‌లో కనీసం {least} అక్షరాలు ఉండాలి; నాలుగు పదాలైతే ఇంకా మంచిది.</translation>
    </message>
    <message>
        <source>A person and a company are not one. Change the kind of one of them first, if it is wrong.</source>
        <translation>వ్యక్తి, కంపెనీ ఒకటి కావు. వాటిలో ఒకదాని రకం తప్పైతే ముందు దాన్ని మార్చండి.</translation>
    </message>
    <message>
        <source>A playbook needs a name.</source>
        <translation>ప్లేబుక్‌కు పేరు కావాలి.</translation>
    </message>
    <message>
        <source>A step lies at most {most} days from its day, not {value}; enter fewer.</source>
        <translation>దశ తన రోజు నుంచి గరిష్ఠంగా {most} రోజుల దూరంలో ఉండవచ్చు, {value} కాదు; తక్కువ రాయండి.</translation>
    </message>
    <message>
        <source>A step {summary} counted from {day} lies outside of the calendar; choose another day.</source>
        <translation>{day} నుంచి లెక్కిస్తే “{summary}” దశ క్యాలెండర్ దాటిపోతుంది; మరో రోజును ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>టెంప్లేట్‌కు పేరు కావాలి.</translation>
    </message>
    <message>
        <source>Added sample data</source>
        <translation>నమూనా డేటా జోడించారు</translation>
    </message>
    <message>
        <source>Added the choice {subject}</source>
        <translation>ఎంపిక జోడించారు: {subject}</translation>
    </message>
    <message>
        <source>Added the field {subject}</source>
        <translation>ఫీల్డ్ జోడించారు: {subject}</translation>
    </message>
    <message>
        <source>Added the group {subject}</source>
        <translation>గ్రూప్ జోడించారు: {subject}</translation>
    </message>
    <message>
        <source>Added the playbook {subject}</source>
        <translation>ప్లేబుక్ జోడించారు: {subject}</translation>
    </message>
    <message>
        <source>Added the template {subject}</source>
        <translation>టెంప్లేట్ జోడించారు: {subject}</translation>
    </message>
    <message>
        <source>Added {subject}</source>
        <translation>జోడించారు: {subject}</translation>
    </message>
    <message>
        <source>An index does not fit its table in one place; a repair makes the indexes anew.</source>
        <translation>ఒక ఇండెక్స్ ఒకచోట తన పట్టికతో సరిపోవడం లేదు; మరమ్మతు ఇండెక్స్‌లను కొత్తగా చేస్తుంది.</translation>
    </message>
    <message>
        <source>Applied {subject}</source>
        <translation>అమలు చేశారు: {subject}</translation>
    </message>
    <message>
        <source>Assigned {subject}</source>
        <translation>అప్పగించారు: {subject}</translation>
    </message>
    <message>
        <source>Attached {subject}</source>
        <translation>ఫైల్ జతచేశారు: {subject}</translation>
    </message>
    <message>
        <source>Backups cannot be copied to {path} ({reason}); they are in the workspace as ever.</source>
        <translation>బ్యాకప్‌లను {path}‌కు కాపీ చేయలేకపోయింది ({reason}); అవి వర్క్‌స్పేస్‌లో ఎప్పటిలాగే ఉన్నాయి.</translation>
    </message>
    <message>
        <source>Brought together what several did without knowing of each other</source>
        <translation>ఒకరికొకరు తెలియకుండా పలువురు చేసినవి ఒకచోట చేర్చారు</translation>
    </message>
    <message>
        <source>By the rule “{rule}” there would be no day at all; choose other days or a later end.</source>
        <translation>“{rule}” నియమం ప్రకారం ఏ రోజూ మిగలదు; వేరే రోజులను లేదా తర్వాతి ముగింపు తేదీని ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Called this computer {subject}</source>
        <translation>ఈ కంప్యూటర్‌కు పేరు పెట్టారు: {subject}</translation>
    </message>
    <message>
        <source>Cancelled {subject}</source>
        <translation>రద్దు చేశారు: {subject}</translation>
    </message>
    <message>
        <source>Change number {batch} has been undone already; redo brings back the latest undo.</source>
        <translation>{batch}వ మార్పు ఇప్పటికే రద్దయింది; redo చివరిగా రద్దు చేసినదాన్ని తిరిగి తెస్తుంది.</translation>
    </message>
    <message>
        <source>Changed an order of choices: {subject}</source>
        <translation>ఎంపికల క్రమం మార్చారు: {subject}</translation>
    </message>
    <message>
        <source>Changed the choice {subject}</source>
        <translation>ఎంపిక మార్చారు: {subject}</translation>
    </message>
    <message>
        <source>Changed the field {subject}</source>
        <translation>ఫీల్డ్ మార్చారు: {subject}</translation>
    </message>
    <message>
        <source>Changed the group {subject}</source>
        <translation>గ్రూప్ మార్చారు: {subject}</translation>
    </message>
    <message>
        <source>Changed the order of fields</source>
        <translation>ఫీల్డ్‌ల క్రమం మార్చారు</translation>
    </message>
    <message>
        <source>Changed the playbook {subject}</source>
        <translation>ప్లేబుక్ మార్చారు: {subject}</translation>
    </message>
    <message>
        <source>Changed the template {subject}</source>
        <translation>టెంప్లేట్ మార్చారు: {subject}</translation>
    </message>
    <message>
        <source>Changed {subject}</source>
        <translation>మార్చారు: {subject}</translation>
    </message>
    <message>
        <source>Choose at least one column to write.</source>
        <translation>రాయడానికి కనీసం ఒక కాలమ్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Choose two contacts or more to make one of them; each once.</source>
        <translation>ఒకటిగా చేయడానికి రెండు లేదా అంతకంటే ఎక్కువ కాంటాక్ట్‌లను ఎంచుకోండి; ప్రతి ఒక్కటీ ఒకసారే.</translation>
    </message>
    <message>
        <source>Completed what was missed of {subject}</source>
        <translation>తప్పిపోయినవి పూర్తి చేశారు: {subject}</translation>
    </message>
    <message>
        <source>Completed {subject}</source>
        <translation>పూర్తి చేశారు: {subject}</translation>
    </message>
    <message>
        <source>Decided what {subject} holds</source>
        <translation>ఏ విలువ ఉండాలో నిర్ణయించారు: {subject}</translation>
    </message>
    <message>
        <source>Deleted the choice {subject}</source>
        <translation>ఎంపిక తొలగించారు: {subject}</translation>
    </message>
    <message>
        <source>Deleted the field {subject}</source>
        <translation>ఫీల్డ్ తొలగించారు: {subject}</translation>
    </message>
    <message>
        <source>Deleted the group {subject}</source>
        <translation>గ్రూప్ తొలగించారు: {subject}</translation>
    </message>
    <message>
        <source>Deleted the playbook {subject}</source>
        <translation>ప్లేబుక్ తొలగించారు: {subject}</translation>
    </message>
    <message>
        <source>Deleted the template {subject}</source>
        <translation>టెంప్లేట్ తొలగించారు: {subject}</translation>
    </message>
    <message>
        <source>Deleted {subject}</source>
        <translation>తొలగించారు: {subject}</translation>
    </message>
    <message>
        <source>Erased somebody for good</source>
        <translation>ఒకరిని శాశ్వతంగా తొలగించారు</translation>
    </message>
    <message>
        <source>Erasing cannot be undone; to go on, type the full name {name}.</source>
        <translation>శాశ్వత తొలగింపును రద్దు చేయలేరు; కొనసాగించడానికి పూర్తి పేరు టైప్ చేయండి: {name}.</translation>
    </message>
    <message>
        <source>Imported {subject}</source>
        <translation>దిగుమతి చేశారు: {subject}</translation>
    </message>
    <message numerus="yes">
        <source>Indexes do not fit their tables in %Ln places; a repair makes them anew.</source>
        <translation>
            <numerusform>ఇండెక్స్‌లు %Ln చోట తమ పట్టికలతో సరిపోవడం లేదు; మరమ్మతు వాటిని కొత్తగా చేస్తుంది.</numerusform>
            <numerusform>ఇండెక్స్‌లు %Ln చోట్ల తమ పట్టికలతో సరిపోవడం లేదు; మరమ్మతు వాటిని కొత్తగా చేస్తుంది.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is noted wrongly what the colleagues in the office have seen; a repair notes it anew.</source>
        <translation>కార్యాలయంలోని సహోద్యోగులు ఏం చూశారో తప్పుగా నమోదైంది; మరమ్మతు దాన్ని కొత్తగా నమోదు చేస్తుంది.</translation>
    </message>
    <message>
        <source>Joined the office as {subject}</source>
        <translation>కార్యాలయంలో చేరారు, పేరు: {subject}</translation>
    </message>
    <message>
        <source>Kept {subject}</source>
        <translation>ఉంచారు: {subject}</translation>
    </message>
    <message>
        <source>Line {line} of {path} is too long to be a row of a table; check that this is the right file.</source>
        <translation>{path}‌లో {line}వ లైన్ పట్టిక వరుసకు మించి పొడవుగా ఉంది; ఇదే సరైన ఫైలేనా చూడండి.</translation>
    </message>
    <message>
        <source>Matched {subject} with the office&apos;s</source>
        <translation>కార్యాలయ కాంటాక్ట్‌లతో జతపరిచారు: {subject}</translation>
    </message>
    <message>
        <source>Merged the fields {subject}</source>
        <translation>ఫీల్డ్‌లు విలీనం చేశారు: {subject}</translation>
    </message>
    <message>
        <source>Merged {subject}</source>
        <translation>విలీనం చేశారు: {subject}</translation>
    </message>
    <message>
        <source>Moved the group {subject}</source>
        <translation>గ్రూప్ జరిపారు: {subject}</translation>
    </message>
    <message>
        <source>Moved {subject}</source>
        <translation>జరిపారు: {subject}</translation>
    </message>
    <message>
        <source>No verified copy could be written to {path} ({reason}); nothing was changed. Check the folder.</source>
        <translation>{path}‌లో తనిఖీ చేసిన కాపీని రాయలేకపోయింది ({reason}); ఏదీ మారలేదు. ఫోల్డర్‌ను చూడండి.</translation>
    </message>
    <message>
        <source>Nobody was found for “{who}”; write the name as it stands in the contacts.</source>
        <translation>“{who}” పేరుతో ఎవరూ దొరకలేదు; కాంటాక్ట్‌లలో ఉన్నట్లుగా పేరు రాయండి.</translation>
    </message>
    <message>
        <source>Nothing that is known of is lost</source>
        <translation>తెలిసినంతవరకు ఏదీ పోలేదు</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln contacts only what lists and search said is left</source>
        <translation>
            <numerusform>%Ln కాంటాక్ట్ విషయంలో జాబితాలు, శోధనలో ఉన్నది మాత్రమే మిగిలింది</numerusform>
            <numerusform>%Ln కాంటాక్ట్‌ల విషయంలో జాబితాలు, శోధనలో ఉన్నది మాత్రమే మిగిలింది</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln records it is noted wrongly what colleagues differ about; a repair notes it anew.</source>
        <translation>
            <numerusform>%Ln రికార్డ్ విషయంలో సహోద్యోగుల మధ్య తేడాలు తప్పుగా నమోదయ్యాయి; మరమ్మతు వాటిని కొత్తగా నమోదు చేస్తుంది.</numerusform>
            <numerusform>%Ln రికార్డ్‌ల విషయంలో సహోద్యోగుల మధ్య తేడాలు తప్పుగా నమోదయ్యాయి; మరమ్మతు వాటిని కొత్తగా నమోదు చేస్తుంది.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of 1 contact only what lists and search said is left</source>
        <translation>1 కాంటాక్ట్ విషయంలో జాబితాలు, శోధనలో ఉన్నది మాత్రమే మిగిలింది</translation>
    </message>
    <message>
        <source>Of one record it is noted wrongly what colleagues differ about; a repair notes it anew.</source>
        <translation>ఒక రికార్డ్ విషయంలో సహోద్యోగుల మధ్య తేడాలు తప్పుగా నమోదయ్యాయి; మరమ్మతు వాటిని కొత్తగా నమోదు చేస్తుంది.</translation>
    </message>
    <message>
        <source>One attached file is missing; put it back from a backup, or attach it again.</source>
        <translation>జతచేసిన ఒక ఫైల్ లేదు; దాన్ని బ్యాకప్ నుంచి తిరిగి పెట్టండి, లేదా మళ్లీ జతచేయండి.</translation>
    </message>
    <message>
        <source>One attached file is not what it was; put it back from a backup, or attach it again.</source>
        <translation>జతచేసిన ఒక ఫైల్ ముందున్నట్లు లేదు; దాన్ని బ్యాకప్ నుంచి తిరిగి పెట్టండి, లేదా మళ్లీ జతచేయండి.</translation>
    </message>
    <message>
        <source>One attached file is used by nothing any more; it goes by itself after some time.</source>
        <translation>జతచేసిన ఒక ఫైల్‌ను ఇక ఏదీ వాడటం లేదు; కొంతకాలం తర్వాత అదే పోతుంది.</translation>
    </message>
    <message>
        <source>One change that a colleague made is missing here; restore a backup, or join the office with a new workspace.</source>
        <translation>సహోద్యోగి చేసిన ఒక మార్పు ఇక్కడ లేదు; బ్యాకప్‌ను పునరుద్ధరించండి, లేదా కొత్త వర్క్‌స్పేస్‌తో కార్యాలయంలో చేరండి.</translation>
    </message>
    <message>
        <source>One contact is not recognised by what it has; a repair computes that anew.</source>
        <translation>ఒక కాంటాక్ట్‌ను దాని వివరాలతో గుర్తించలేకపోతోంది; మరమ్మతు దాన్ని కొత్తగా లెక్కిస్తుంది.</translation>
    </message>
    <message>
        <source>One file for the office is not what it was when it was written; leave the office and join it anew.</source>
        <translation>కార్యాలయం కోసం ఉన్న ఒక ఫైల్ రాసినట్లుగా లేదు; కార్యాలయాన్ని వీడి మళ్లీ చేరండి.</translation>
    </message>
    <message>
        <source>One guard, index or table of the database is missing; a repair makes it anew.</source>
        <translation>డేటాబేస్‌లో ఒక గార్డ్, ఇండెక్స్ లేదా పట్టిక లేదు; మరమ్మతు కొత్తగా చేస్తుంది.</translation>
    </message>
    <message>
        <source>One line of the journal cannot be read; a repair keeps what the records hold.</source>
        <translation>జర్నల్‌లో ఒక లైన్‌ను చదవలేకపోతోంది; మరమ్మతు రికార్డ్‌లలో ఉన్నదాన్ని ఉంచుతుంది.</translation>
    </message>
    <message>
        <source>One line of the journal is missing; a repair keeps what the records hold, but that change cannot be undone.</source>
        <translation>జర్నల్‌లో ఒక లైన్ లేదు; మరమ్మతు రికార్డ్‌లలో ఉన్నదాన్ని ఉంచుతుంది, కానీ ఆ మార్పును రద్దు చేయలేరు.</translation>
    </message>
    <message>
        <source>One record is missing of which the journal tells; a repair brings it back.</source>
        <translation>జర్నల్ చెబుతున్న ఒక రికార్డ్ లేదు; మరమ్మతు దాన్ని తిరిగి తెస్తుంది.</translation>
    </message>
    <message>
        <source>One record is not as the journal tells; a repair makes the two agree.</source>
        <translation>ఒక రికార్డ్ జర్నల్ చెప్పినట్లు లేదు; మరమ్మతు రెండిటినీ ఒకేలా చేస్తుంది.</translation>
    </message>
    <message>
        <source>One record names another that is not there; a repair takes the name out.</source>
        <translation>ఒక రికార్డ్‌లో ఉనికిలో లేని రికార్డ్ పేరుంది; మరమ్మతు ఆ పేరును తీసివేస్తుంది.</translation>
    </message>
    <message>
        <source>One value belongs to a contact or activity that is not there; a repair makes a contact for it.</source>
        <translation>ఉనికిలో లేని కాంటాక్ట్ లేదా కార్యకలాపానికి చెందిన ఒక విలువ ఉంది; మరమ్మతు దానికి కాంటాక్ట్‌ను సృష్టిస్తుంది.</translation>
    </message>
    <message>
        <source>One value has a custom field that nobody defined; a repair defines it.</source>
        <translation>ఒక విలువకు ఎవరూ నిర్వచించని అనుకూల ఫీల్డ్ ఉంది; మరమ్మతు దాన్ని నిర్వచిస్తుంది.</translation>
    </message>
    <message>
        <source>Planned {subject}</source>
        <translation>ప్లాన్ చేశారు: {subject}</translation>
    </message>
    <message>
        <source>Recorded {subject}</source>
        <translation>నమోదు చేశారు: {subject}</translation>
    </message>
    <message>
        <source>Redid: {subject}</source>
        <translation>మళ్లీ చేశారు: {subject}</translation>
    </message>
    <message>
        <source>Reminded of {subject}</source>
        <translation>గుర్తు చేసింది: {subject}</translation>
    </message>
    <message>
        <source>Reminds later of {subject}</source>
        <translation>తర్వాత గుర్తు చేస్తుంది: {subject}</translation>
    </message>
    <message>
        <source>Removed {subject}</source>
        <translation>తీసివేశారు: {subject}</translation>
    </message>
    <message>
        <source>Renamed the field {subject}</source>
        <translation>ఫీల్డ్ పేరు మార్చారు: {subject}</translation>
    </message>
    <message>
        <source>Renamed {subject}</source>
        <translation>పేరు మార్చారు: {subject}</translation>
    </message>
    <message>
        <source>Repaired the workspace</source>
        <translation>వర్క్‌స్పేస్ మరమ్మతు చేశారు</translation>
    </message>
    <message>
        <source>Replaced text in {subject}</source>
        <translation>టెక్స్ట్ మార్చారు: {subject}</translation>
    </message>
    <message>
        <source>Retired {subject}</source>
        <translation>వాడుక నుంచి తీసివేశారు: {subject}</translation>
    </message>
    <message>
        <source>Reviewed {subject}</source>
        <translation>సమీక్షించారు: {subject}</translation>
    </message>
    <message>
        <source>Said that they are not the same: {subject}</source>
        <translation>ఒకటి కాదని చెప్పారు: {subject}</translation>
    </message>
    <message>
        <source>Skipped what was missed of {subject}</source>
        <translation>తప్పిపోయినవి దాటవేశారు: {subject}</translation>
    </message>
    <message>
        <source>Some of these contacts are private and some are not. Make them alike first: all that is private in them would go to everybody.</source>
        <translation>ఈ కాంటాక్ట్‌లలో కొన్ని ప్రైవేట్, కొన్ని కావు. ముందు వాటిని ఒకేలా చేయండి: లేకపోతే వాటిలోని ప్రైవేట్ సమాచారమంతా అందరికీ వెళ్తుంది.</translation>
    </message>
    <message>
        <source>Something long is being written; try again when it is done, or cancel it.</source>
        <translation>పెద్ద పని ఒకటి జరుగుతోంది; అది పూర్తయ్యాక మళ్లీ ప్రయత్నించండి, లేదా దాన్ని రద్దు చేయండి.</translation>
    </message>
    <message>
        <source>Stopped {subject}</source>
        <translation>ఆపారు: {subject}</translation>
    </message>
    <message>
        <source>Tagged {subject}</source>
        <translation>ట్యాగ్ ఇచ్చారు: {subject}</translation>
    </message>
    <message numerus="yes">
        <source>The activities of %Ln contacts are listed wrongly; a repair computes the lists anew.</source>
        <translation>
            <numerusform>%Ln కాంటాక్ట్ కార్యకలాపాల జాబితా తప్పుగా ఉంది; మరమ్మతు దాన్ని కొత్తగా లెక్కిస్తుంది.</numerusform>
            <numerusform>%Ln కాంటాక్ట్‌ల కార్యకలాపాల జాబితాలు తప్పుగా ఉన్నాయి; మరమ్మతు వాటిని కొత్తగా లెక్కిస్తుంది.</numerusform>
        </translation>
    </message>
    <message>
        <source>The activities of one contact are listed wrongly; a repair computes the list anew.</source>
        <translation>ఒక కాంటాక్ట్ కార్యకలాపాల జాబితా తప్పుగా ఉంది; మరమ్మతు దాన్ని కొత్తగా లెక్కిస్తుంది.</translation>
    </message>
    <message>
        <source>The contact {uid} did not exist then; name a later time.</source>
        <translation>కాంటాక్ట్ {uid} అప్పటికి లేదు; తర్వాతి సమయం పేర్కొనండి.</translation>
    </message>
    <message numerus="yes">
        <source>The database is damaged in %Ln places; restore a backup, or save what can be read into a new workspace.</source>
        <translation>
            <numerusform>డేటాబేస్ %Ln చోట పాడైంది; బ్యాకప్‌ను పునరుద్ధరించండి, లేదా చదవగలిగినది కొత్త వర్క్‌స్పేస్‌లో సేవ్ చేయండి.</numerusform>
            <numerusform>డేటాబేస్ %Ln చోట్ల పాడైంది; బ్యాకప్‌ను పునరుద్ధరించండి, లేదా చదవగలిగినది కొత్త వర్క్‌స్పేస్‌లో సేవ్ చేయండి.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database is damaged in one place; restore a backup, or save what can be read into a new workspace.</source>
        <translation>డేటాబేస్ ఒకచోట పాడైంది; బ్యాకప్‌ను పునరుద్ధరించండి, లేదా చదవగలిగినది కొత్త వర్క్‌స్పేస్‌లో సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation>డిస్క్ నిండిపోయింది; ఏదీ మారలేదు. కొంత చోటు ఖాళీ చేసి మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The disk reported an error at {path}; nothing was changed. Check the disk, then try again.</source>
        <translation>{path} వద్ద డిస్క్ లోపం చూపింది; ఏదీ మారలేదు. డిస్క్‌ను తనిఖీ చేసి మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>The file could not be kept in {path} ({reason}); check the folder&apos;s permissions.</source>
        <translation>{path}‌లో ఫైల్‌ను ఉంచలేకపోయింది ({reason}); ఫోల్డర్ అనుమతులను చూడండి.</translation>
    </message>
    <message>
        <source>The folder of {name} is confidential; enter the office&apos;s passphrase (on the command line it is asked for, or taken from CRM_DESKTOP_OFFICE_PASSPHRASE).</source>
        <translation>{name} ఫోల్డర్ గోప్యమైనది; కార్యాలయ పాస్‌ఫ్రేజ్‌ను ఇవ్వండి (కమాండ్ లైన్‌లో దాన్ని అడుగుతుంది, లేదా CRM_DESKTOP_OFFICE_PASSPHRASE నుంచి తీసుకుంటుంది).</translation>
    </message>
    <message>
        <source>The folder {name} cannot lie within itself; choose another place.</source>
        <translation>ఫోల్డర్ “{name}” తన లోపలే ఉండకూడదు; మరో చోటు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The format {format} is not known here; there are: {formats}.</source>
        <translation>{format} ఫార్మాట్ ఇక్కడ తెలియదు; ఉన్నవి: {formats}.</translation>
    </message>
    <message numerus="yes">
        <source>The journal does not tell of %Ln records; a repair writes down what they hold.</source>
        <translation>
            <numerusform>%Ln రికార్డ్ గురించి జర్నల్‌లో లేదు; మరమ్మతు అందులో ఉన్నదాన్ని రాస్తుంది.</numerusform>
            <numerusform>%Ln రికార్డ్‌ల గురించి జర్నల్‌లో లేదు; మరమ్మతు వాటిలో ఉన్నదాన్ని రాస్తుంది.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal does not tell of one record; a repair writes down what the record holds.</source>
        <translation>ఒక రికార్డ్ గురించి జర్నల్‌లో లేదు; మరమ్మతు అందులో ఉన్నదాన్ని రాస్తుంది.</translation>
    </message>
    <message numerus="yes">
        <source>The journal tells changes of %Ln records that are not there; a repair brings back what is known of them.</source>
        <translation>
            <numerusform>ఉనికిలో లేని %Ln రికార్డ్ మార్పులు జర్నల్‌లో ఉన్నాయి; మరమ్మతు దాని గురించి తెలిసినది తిరిగి తెస్తుంది.</numerusform>
            <numerusform>ఉనికిలో లేని %Ln రికార్డ్‌ల మార్పులు జర్నల్‌లో ఉన్నాయి; మరమ్మతు వాటి గురించి తెలిసినది తిరిగి తెస్తుంది.</numerusform>
        </translation>
    </message>
    <message>
        <source>The journal tells changes of one record that is not there; a repair brings back what is known of it.</source>
        <translation>ఉనికిలో లేని ఒక రికార్డ్ మార్పులు జర్నల్‌లో ఉన్నాయి; మరమ్మతు దాని గురించి తెలిసినది తిరిగి తెస్తుంది.</translation>
    </message>
    <message numerus="yes">
        <source>The lists show %Ln contacts wrongly; a repair computes them anew.</source>
        <translation>
            <numerusform>జాబితాల్లో %Ln కాంటాక్ట్ తప్పుగా కనిపిస్తోంది; మరమ్మతు వాటిని కొత్తగా లెక్కిస్తుంది.</numerusform>
            <numerusform>జాబితాల్లో %Ln కాంటాక్ట్‌లు తప్పుగా కనిపిస్తున్నాయి; మరమ్మతు వాటిని కొత్తగా లెక్కిస్తుంది.</numerusform>
        </translation>
    </message>
    <message>
        <source>The lists show one contact wrongly; a repair computes them anew.</source>
        <translation>జాబితాల్లో ఒక కాంటాక్ట్ తప్పుగా కనిపిస్తోంది; మరమ్మతు వాటిని కొత్తగా లెక్కిస్తుంది.</translation>
    </message>
    <message>
        <source>The mapping sends the column {header} to {target}, which is no field; write for example given, emails.work, addresses.home.city or custom.NAME.</source>
        <translation>మ్యాపింగ్ {header} కాలమ్‌ను {target}‌కు పంపుతోంది, అది ఫీల్డ్ కాదు; ఉదాహరణకు given, emails.work, addresses.home.city లేదా custom.NAME రాయండి.</translation>
    </message>
    <message>
        <source>The name is too long for a code that a phone could read; send the contact as a file instead.</source>
        <translation>ఫోన్ చదవగలిగే కోడ్‌కు ఈ పేరు చాలా పొడవు; బదులుగా కాంటాక్ట్‌ను ఫైల్‌గా పంపండి.</translation>
    </message>
    <message>
        <source>The name {path} is too long for this system; choose a workspace folder with a shorter one.</source>
        <translation>{path} పేరు ఈ సిస్టమ్‌కు చాలా పొడవు; చిన్న పేరున్న వర్క్‌స్పేస్ ఫోల్డర్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The new workspace cannot be written to {path} ({reason}); check the folder, or name another.</source>
        <translation>కొత్త వర్క్‌స్పేస్‌ను {path}‌లో రాయలేకపోయింది ({reason}); ఫోల్డర్‌ను చూడండి, లేదా మరొకటి పేర్కొనండి.</translation>
    </message>
    <message>
        <source>The office&apos;s file office.csv in {path} cannot be read; nothing else was read or written. Check that it is the right folder; crm-desktop sync FOLDER writes it anew.</source>
        <translation>{path}‌లోని కార్యాలయ ఫైల్ office.csv చదవలేకపోయింది; ఇంకేదీ చదవలేదు, రాయలేదు. ఇది సరైన ఫోల్డరేనా చూడండి; crm-desktop sync FOLDER దాన్ని కొత్తగా రాస్తుంది.</translation>
    </message>
    <message>
        <source>The office&apos;s folder {path} cannot be reached ({detail}); what you enter is kept here and goes there once it is back.</source>
        <translation>కార్యాలయ ఫోల్డర్ {path} అందుబాటులో లేదు ({detail}); మీరు నమోదు చేసేవి ఇక్కడ ఉంటాయి, అది తిరిగి వచ్చాక అక్కడికి వెళ్తాయి.</translation>
    </message>
    <message>
        <source>The office&apos;s folder {path} cannot be written ({detail}); ask whoever looks after it for the permission to change files. What you enter is kept here until then.</source>
        <translation>కార్యాలయ ఫోల్డర్ {path}‌లో రాయలేకపోయింది ({detail}); ఫైల్‌లు మార్చే అనుమతి ఇవ్వమని దాన్ని చూసుకునేవారిని అడగండి. అప్పటివరకు మీరు నమోదు చేసేవి ఇక్కడ ఉంటాయి.</translation>
    </message>
    <message>
        <source>The office&apos;s folder {path} is full; free some space there. What you enter is kept here until then.</source>
        <translation>కార్యాలయ ఫోల్డర్ {path} నిండిపోయింది; అక్కడ కొంత చోటు ఖాళీ చేయండి. అప్పటివరకు మీరు నమోదు చేసేవి ఇక్కడ ఉంటాయి.</translation>
    </message>
    <message>
        <source>The office.csv in {path} says that the folder is not confidential, but the office is; nothing was written. Ask who changed it; crm-desktop sync FOLDER writes it anew.</source>
        <translation>{path}‌లోని office.csv ఫోల్డర్ గోప్యం కాదని చెబుతోంది, కానీ కార్యాలయం గోప్యమైనది; ఏదీ రాయలేదు. దాన్ని ఎవరు మార్చారో అడగండి; crm-desktop sync FOLDER దాన్ని కొత్తగా రాస్తుంది.</translation>
    </message>
    <message>
        <source>The playbook {name} has no steps; add one first.</source>
        <translation>ప్లేబుక్ “{name}”లో దశలు లేవు; ముందు ఒకటి జోడించండి.</translation>
    </message>
    <message>
        <source>The result cannot be written where it is to go ({reason}); what was changed is saved. Free some space, or send it elsewhere.</source>
        <translation>ఫలితాన్ని అది వెళ్లాల్సిన చోట రాయలేకపోయింది ({reason}); మారినది భద్రమైంది. కొంత చోటు ఖాళీ చేయండి లేదా మరో చోటికి పంపండి.</translation>
    </message>
    <message>
        <source>The rule “{rule}” tells the days by itself: move this one alone, or change the rule.</source>
        <translation>“{rule}” నియమమే రోజులను చెబుతుంది: దీన్ని మాత్రమే జరపండి, లేదా నియమాన్ని మార్చండి.</translation>
    </message>
    <message>
        <source>The search does not find phone numbers as it should; a repair makes its index anew.</source>
        <translation>శోధన ఫోన్ నంబర్లను సరిగా కనుగొనడం లేదు; మరమ్మతు దాని ఇండెక్స్‌ను కొత్తగా చేస్తుంది.</translation>
    </message>
    <message numerus="yes">
        <source>The search does not find phone numbers of %Ln contacts as it should; a repair makes its index anew.</source>
        <translation>
            <numerusform>శోధన %Ln కాంటాక్ట్ ఫోన్ నంబర్లను సరిగా కనుగొనడం లేదు; మరమ్మతు దాని ఇండెక్స్‌ను కొత్తగా చేస్తుంది.</numerusform>
            <numerusform>శోధన %Ln కాంటాక్ట్‌ల ఫోన్ నంబర్లను సరిగా కనుగొనడం లేదు; మరమ్మతు దాని ఇండెక్స్‌ను కొత్తగా చేస్తుంది.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search does not find what it should of %Ln contacts; a repair makes its index anew.</source>
        <translation>
            <numerusform>శోధన %Ln కాంటాక్ట్‌ను సరిగా కనుగొనడం లేదు; మరమ్మతు దాని ఇండెక్స్‌ను కొత్తగా చేస్తుంది.</numerusform>
            <numerusform>శోధన %Ln కాంటాక్ట్‌లను సరిగా కనుగొనడం లేదు; మరమ్మతు దాని ఇండెక్స్‌ను కొత్తగా చేస్తుంది.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search does not find what it should; a repair makes its index anew.</source>
        <translation>శోధన సరిగా కనుగొనడం లేదు; మరమ్మతు దాని ఇండెక్స్‌ను కొత్తగా చేస్తుంది.</translation>
    </message>
    <message numerus="yes">
        <source>The search index is damaged in %Ln places; a repair makes it anew.</source>
        <translation>
            <numerusform>శోధన ఇండెక్స్ %Ln చోట పాడైంది; మరమ్మతు దాన్ని కొత్తగా చేస్తుంది.</numerusform>
            <numerusform>శోధన ఇండెక్స్ %Ln చోట్ల పాడైంది; మరమ్మతు దాన్ని కొత్తగా చేస్తుంది.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search index is damaged; a repair makes it anew.</source>
        <translation>శోధన ఇండెక్స్ పాడైంది; మరమ్మతు దాన్ని కొత్తగా చేస్తుంది.</translation>
    </message>
    <message>
        <source>The second place for backups, {path}, is not there; what it lacks is copied once it is.</source>
        <translation>బ్యాకప్‌ల రెండో చోటు {path} అందుబాటులో లేదు; అది వచ్చాక, అక్కడ లేనివి కాపీ అవుతాయి.</translation>
    </message>
    <message>
        <source>The template becomes too long a text; it may have {most} characters.</source>
        <translation>టెంప్లేట్ నుంచి వచ్చే టెక్స్ట్ చాలా పొడవు; {most} అక్షరాల వరకు ఉండవచ్చు.</translation>
    </message>
    <message>
        <source>The template cannot be used: line {line}: {detail}.</source>
        <translation>టెంప్లేట్‌ను వాడలేరు: లైన్ {line}: {detail}.</translation>
    </message>
    <message>
        <source>The template is too long; it may have {most} characters.</source>
        <translation>టెంప్లేట్ చాలా పొడవు; {most} అక్షరాల వరకు ఉండవచ్చు.</translation>
    </message>
    <message>
        <source>The two are not the same; type it again.</source>
        <translation>రెండూ ఒకటి కావు; మళ్లీ టైప్ చేయండి.</translation>
    </message>
    <message>
        <source>The window needs a library that is missing ({detail}); install the system&apos;s libraries for Qt 6. The commands work without it, see crm-desktop --help.</source>
        <translation>విండోకు కావాల్సిన లైబ్రరీ లేదు ({detail}); Qt 6 కోసం సిస్టమ్ లైబ్రరీలను ఇన్‌స్టాల్ చేయండి. అది లేకున్నా కమాండ్‌లు పనిచేస్తాయి, crm-desktop --help చూడండి.</translation>
    </message>
    <message>
        <source>The workspace cannot be moved to {path} ({reason}); it is where it was.</source>
        <translation>వర్క్‌స్పేస్‌ను {path}‌కు తరలించలేకపోయింది ({reason}); అది ఉన్న చోటే ఉంది.</translation>
    </message>
    <message>
        <source>The workspace has contacts already; sample data goes into an empty one. Name another folder with --workspace.</source>
        <translation>వర్క్‌స్పేస్‌లో ఇప్పటికే కాంటాక్ట్‌లు ఉన్నాయి; నమూనా డేటా ఖాళీ వర్క్‌స్పేస్‌లోకే వెళ్తుంది. --workspaceతో మరో ఫోల్డర్‌ను పేర్కొనండి.</translation>
    </message>
    <message>
        <source>The workspace is in {path} already; choose another folder.</source>
        <translation>వర్క్‌స్పేస్ ఇప్పటికే {path}‌లో ఉంది; మరో ఫోల్డర్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The workspace is not in {path}; connect its disk, or choose another folder.</source>
        <translation>వర్క్‌స్పేస్ {path}‌లో లేదు; దాని డిస్క్‌ను కలపండి, లేదా మరో ఫోల్డర్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>The workspace {folder} lies in a folder that is synced ({name}): its parts travel one by one, and an older one may come back. Close the program, move the folder elsewhere, and open it there; several computers share contacts through an office&apos;s folder (Sync), which may lie in the synced one.</source>
        <translation>{folder} వర్క్‌స్పేస్ సింక్ అయ్యే ఫోల్డర్‌లో ({name}) ఉంది: దాని భాగాలు ఒక్కొక్కటిగా వెళ్తాయి, పాతది తిరిగి రావచ్చు. ప్రోగ్రామ్‌ను మూసి, ఫోల్డర్‌ను వేరేచోటికి జరిపి, అక్కడ తెరవండి; పలు కంప్యూటర్లు కాంటాక్ట్‌లను కార్యాలయ ఫోల్డర్ (సింక్) ద్వారా పంచుకుంటాయి, అది సింక్ అయ్యే ఫోల్డర్‌లో ఉండవచ్చు.</translation>
    </message>
    <message>
        <source>The workspace {folder} lies on a network drive ({name}): two computers that open it, or a connection that breaks, can damage it. Close the program, move the folder to a disk of this computer, and open it there; several computers share contacts through an office&apos;s folder (Sync).</source>
        <translation>{folder} వర్క్‌స్పేస్ నెట్‌వర్క్ డ్రైవ్‌లో ({name}) ఉంది: రెండు కంప్యూటర్లు దాన్ని తెరిస్తే, లేదా కనెక్షన్ తెగితే అది పాడవ్వచ్చు. ప్రోగ్రామ్‌ను మూసి, ఫోల్డర్‌ను ఈ కంప్యూటర్ డిస్క్‌కు జరిపి, అక్కడ తెరవండి; పలు కంప్యూటర్లు కాంటాక్ట్‌లను కార్యాలయ ఫోల్డర్ (సింక్) ద్వారా పంచుకుంటాయి.</translation>
    </message>
    <message>
        <source>The workspace {folder} lies on a removable disk ({name}): whoever has the disk can read it, and pulling it out too early can damage it. Give the workspace a passphrase, keep backups elsewhere, and eject the disk before you take it; or move the folder to a disk of this computer.</source>
        <translation>{folder} వర్క్‌స్పేస్ తీసివేయగల డిస్క్‌లో ({name}) ఉంది: డిస్క్ దగ్గరున్న ఎవరైనా దాన్ని చదవగలరు, ముందే లాగేస్తే అది పాడవ్వచ్చు. వర్క్‌స్పేస్‌కు పాస్‌ఫ్రేజ్ పెట్టండి, బ్యాకప్‌లను వేరేచోట ఉంచండి, తీసే ముందు డిస్క్‌ను ఇజెక్ట్ చేయండి; లేదా ఫోల్డర్‌ను ఈ కంప్యూటర్ డిస్క్‌కు జరపండి.</translation>
    </message>
    <message>
        <source>There is a choice {name} already; merge the two to make them one.</source>
        <translation>“{name}” ఎంపిక ఇప్పటికే ఉంది; ఒకటిగా చేయడానికి రెండిటినీ విలీనం చేయండి.</translation>
    </message>
    <message>
        <source>There is a field {name} already.</source>
        <translation>“{name}” ఫీల్డ్ ఇప్పటికే ఉంది.</translation>
    </message>
    <message>
        <source>There is no activity {uid}; due lists the open ones.</source>
        <translation>కార్యకలాపం {uid} లేదు; due పెండింగ్‌లో ఉన్నవాటిని చూపుతుంది.</translation>
    </message>
    <message>
        <source>There is no calendar in {path}; export it as iCalendar (.ics) there.</source>
        <translation>{path}‌లో క్యాలెండర్ లేదు; అక్కడ దాన్ని iCalendar (.ics)గా ఎగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>There is no change number {batch}; history lists them.</source>
        <translation>{batch}వ మార్పు లేదు; history వాటిని చూపుతుంది.</translation>
    </message>
    <message>
        <source>There is no contact or activity {uid}; find and due list them with their identifiers.</source>
        <translation>కాంటాక్ట్ లేదా కార్యకలాపం {uid} లేదు; find, due వాటిని ఐడెంటిఫైయర్లతో చూపుతాయి.</translation>
    </message>
    <message>
        <source>There is no contact {uid}; find lists them with their identifiers.</source>
        <translation>కాంటాక్ట్ {uid} లేదు; find వాటిని ఐడెంటిఫైయర్లతో చూపుతుంది.</translation>
    </message>
    <message>
        <source>There is no encoding {encoding}; name one such as utf-8, utf-16 or windows-1252.</source>
        <translation>{encoding} అనే ఎన్‌కోడింగ్ లేదు; utf-8, utf-16 లేదా windows-1252 లాంటిది పేర్కొనండి.</translation>
    </message>
    <message>
        <source>There is no field {field}; show --json lists the fields, custom.NAME makes a new one.</source>
        <translation>ఫీల్డ్ {field} లేదు; show --json ఫీల్డ్‌లను చూపుతుంది, custom.NAME కొత్తదాన్ని సృష్టిస్తుంది.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>ఫైల్ {path} లేదు.</translation>
    </message>
    <message>
        <source>There is no file {path}; restore takes one that backup made.</source>
        <translation>ఫైల్ {path} లేదు; restore తీసుకునేది backup చేసిన ఫైల్.</translation>
    </message>
    <message>
        <source>There is no folder {path}; make it first.</source>
        <translation>ఫోల్డర్ {path} లేదు; ముందు దాన్ని సృష్టించండి.</translation>
    </message>
    <message>
        <source>There is no layout {layout}; there are: {layouts}.</source>
        <translation>లేఅవుట్ {layout} లేదు; ఉన్నవి: {layouts}.</translation>
    </message>
    <message>
        <source>There is no place in it for: {things}</source>
        <translation>ఇందులో వీటికి చోటు లేదు: {things}</translation>
    </message>
    <message>
        <source>There is no playbook {uid} any more; choose another one.</source>
        <translation>ప్లేబుక్ {uid} ఇప్పుడు లేదు; మరొకదాన్ని ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>There is no room for a backup in {path}; nothing was changed. Free some space, or choose another folder, and try again.</source>
        <translation>{path}‌లో బ్యాకప్‌కు చోటు లేదు; ఏదీ మారలేదు. కొంత చోటు ఖాళీ చేయండి, లేదా మరో ఫోల్డర్‌ను ఎంచుకుని మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>There is no screen to open the window on; the commands work without one, see crm-desktop --help.</source>
        <translation>విండో తెరవడానికి స్క్రీన్ లేదు; అది లేకున్నా కమాండ్‌లు పనిచేస్తాయి, crm-desktop --help చూడండి.</translation>
    </message>
    <message>
        <source>There is no sheet {sheet} in {path}; there are: {sheets}.</source>
        <translation>{path}‌లో షీట్ {sheet} లేదు; ఉన్నవి: {sheets}.</translation>
    </message>
    <message>
        <source>There is no table in {path}; export the contacts as CSV or vCard.</source>
        <translation>{path}‌లో పట్టిక లేదు; కాంటాక్ట్‌లను CSV లేదా vCardగా ఎగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>There is no template {uid}.</source>
        <translation>టెంప్లేట్ {uid} లేదు.</translation>
    </message>
    <message>
        <source>There is no type of activity {type}; there are: {types}.</source>
        <translation>{type} అనే కార్యకలాపాల రకం లేదు; ఉన్నవి: {types}.</translation>
    </message>
    <message>
        <source>There is no view {view}; there are: {views}.</source>
        <translation>వీక్షణ {view} లేదు; ఉన్నవి: {views}.</translation>
    </message>
    <message>
        <source>There is nobody to ask for the new passphrase; name it in {variable}.</source>
        <translation>కొత్త పాస్‌ఫ్రేజ్ అడగడానికి ఎవరూ లేరు; దాన్ని {variable}‌లో ఇవ్వండి.</translation>
    </message>
    <message>
        <source>There is nothing to add; write for example: call Ana tomorrow 3pm re: quote.</source>
        <translation>జోడించడానికి ఏమీ లేదు; ఉదాహరణకు ఇలా రాయండి: అనితకు రేపు మధ్యాహ్నం 3 గంటలకు కొటేషన్ గురించి కాల్ చేయాలి.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>మళ్లీ చేయడానికి ఏమీ లేదు.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>రద్దు చేయడానికి చర్య ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>This is not the passphrase of {name}; try again.</source>
        <translation>ఇది {name} పాస్‌ఫ్రేజ్ కాదు; మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>This is not the passphrase of {path}; try again.</source>
        <translation>ఇది {path} పాస్‌ఫ్రేజ్ కాదు; మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>This system has no key store that could be reached; the passphrase is asked for at each start.</source>
        <translation>ఈ సిస్టమ్‌లో అందుబాటులో ఉన్న కీ స్టోర్ లేదు; ప్రారంభించిన ప్రతిసారీ పాస్‌ఫ్రేజ్ అడుగుతుంది.</translation>
    </message>
    <message>
        <source>This workspace does not sync yet; name the office&apos;s folder: crm-desktop sync FOLDER.</source>
        <translation>ఈ వర్క్‌స్పేస్ ఇంకా సింక్ కావడం లేదు; కార్యాలయ ఫోల్డర్‌ను పేర్కొనండి: crm-desktop sync FOLDER.</translation>
    </message>
    <message>
        <source>Told the office of what is private no more</source>
        <translation>ఇక ప్రైవేట్ కాని వాటి గురించి కార్యాలయానికి తెలిపారు</translation>
    </message>
    <message>
        <source>Took back that they are not the same: {subject}</source>
        <translation>ఒకటి కాదన్నది వెనక్కి తీసుకున్నారు: {subject}</translation>
    </message>
    <message>
        <source>Took tags from {subject}</source>
        <translation>ట్యాగ్‌లు తీసివేశారు: {subject}</translation>
    </message>
    <message>
        <source>Took the requests of {subject}</source>
        <translation>విచారణలు తీసుకున్నారు: {subject}</translation>
    </message>
    <message>
        <source>Undid: {subject}</source>
        <translation>రద్దు చేసిన చర్య: {subject}</translation>
    </message>
    <message>
        <source>Up to {most} contacts are merged at once; choose fewer.</source>
        <translation>ఒకేసారి {most} కాంటాక్ట్‌ల వరకు విలీనం చేయవచ్చు; తక్కువ ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>Who was erased stays erased; nothing of it is left that could come back.</source>
        <translation>శాశ్వతంగా తొలగించినవారు తిరిగి రారు; తిరిగి రావడానికి వారిది ఏదీ మిగల్లేదు.</translation>
    </message>
    <message>
        <source>Wrote down the playbooks that come with the program</source>
        <translation>ప్రోగ్రామ్‌తో వచ్చే ప్లేబుక్‌లను రాశారు</translation>
    </message>
    <message>
        <source>Wrote down the templates that come with the program</source>
        <translation>ప్రోగ్రామ్‌తో వచ్చే టెంప్లేట్‌లను రాశారు</translation>
    </message>
    <message>
        <source>You may not read {path}, which is somebody else&apos;s or protected; ask for the permission, or choose another workspace folder.</source>
        <translation>{path}‌ను చదివే అనుమతి మీకు లేదు, అది వేరొకరిది లేదా రక్షితమైనది; అనుమతి అడగండి, లేదా మరో వర్క్‌స్పేస్ ఫోల్డర్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>a change of this one and all that follow was taken for this one alone</source>
        <translation>దీనికి, తర్వాతి వాటన్నిటికీ ఉన్న మార్పును దీనికి మాత్రమే తీసుకుంది</translation>
    </message>
    <message>
        <source>a date that is none was kept as text</source>
        <translation>తేదీ కాని తేదీని టెక్స్ట్‌గా ఉంచింది</translation>
    </message>
    <message>
        <source>a line of it that cannot be read was left out</source>
        <translation>ఇందులో చదవలేని లైన్‌ను వదిలేసింది</translation>
    </message>
    <message>
        <source>a number like 4.9E+11</source>
        <translation>4.9E+11 లాంటి సంఖ్య</translation>
    </message>
    <message>
        <source>a number that is none was kept as text</source>
        <translation>సంఖ్య కాని సంఖ్యను టెక్స్ట్‌గా ఉంచింది</translation>
    </message>
    <message>
        <source>a phone number that a spreadsheet had rounded was kept as text; its last digits are lost</source>
        <translation>స్ప్రెడ్‌షీట్ రౌండ్ చేసిన ఫోన్ నంబర్‌ను టెక్స్ట్‌గా ఉంచింది; దాని చివరి అంకెలు పోయాయి</translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation>కొటేషన్ గుర్తు తెరిచి ఉంది, మూయలేదు</translation>
    </message>
    <message>
        <source>a rule by which it repeats and that cannot be followed was kept as text</source>
        <translation>పాటించలేని పునరావృత నియమాన్ని టెక్స్ట్‌గా ఉంచింది</translation>
    </message>
    <message>
        <source>a time of an unknown time zone was taken for one here</source>
        <translation>తెలియని టైమ్ జోన్ సమయాన్ని ఇక్కడి సమయంగా తీసుకుంది</translation>
    </message>
    <message>
        <source>an error of a formula was left out</source>
        <translation>ఫార్ములా లోపాన్ని వదిలేసింది</translation>
    </message>
    <message>
        <source>an initial only: {first}/{second}</source>
        <translation>పొడి అక్షరం మాత్రమే: {first}/{second}</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>దాన్ని మరో ప్రోగ్రామ్ వాడుతోంది</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>జతచేసిన ఫైల్‌లు</translation>
    </message>
    <message>
        <source>became an error</source>
        <translation>లోపంగా మారింది</translation>
    </message>
    <message>
        <source>by its rule there is no day left</source>
        <translation>దాని నియమం ప్రకారం ఏ రోజూ మిగల్లేదు</translation>
    </message>
    <message>
        <source>changed since</source>
        <translation>తర్వాత మారింది</translation>
    </message>
    <message>
        <source>changes that others built on have not come yet; whoever made them has to sync once more</source>
        <translation>ఇతరులు ఆధారపడిన మార్పులు ఇంకా రాలేదు; వాటిని చేసినవారు మరోసారి సింక్ చేయాలి</translation>
    </message>
    <message>
        <source>cut at 32,767 characters</source>
        <translation>32,767 అక్షరాల వద్ద తెగింది</translation>
    </message>
    <message>
        <source>e-mail addresses differ by one letter</source>
        <translation>ఈమెయిల్ అడ్రస్‌లలో ఒక అక్షరం తేడా</translation>
    </message>
    <message>
        <source>e-mail at the same company</source>
        <translation>ఒకే కంపెనీ ఈమెయిల్</translation>
    </message>
    <message>
        <source>has fewer tags</source>
        <translation>ట్యాగ్‌లు తగ్గాయి</translation>
    </message>
    <message>
        <source>identifiers of other programs</source>
        <translation>ఇతర ప్రోగ్రామ్‌ల ఐడెంటిఫైయర్లు</translation>
    </message>
    <message>
        <source>it belongs to another office</source>
        <translation>ఇది వేరే కార్యాలయానిది</translation>
    </message>
    <message>
        <source>it could not be fetched; its drive or provider may be offline</source>
        <translation>దాన్ని తెచ్చుకోలేకపోయింది; దాని డ్రైవ్ లేదా ప్రొవైడర్ ఆఫ్‌లైన్‌లో ఉండవచ్చు</translation>
    </message>
    <message>
        <source>it does not have the shape of a contact</source>
        <translation>దాని రూపం కాంటాక్ట్‌లా లేదు</translation>
    </message>
    <message>
        <source>it has a newer version of CRM Desktop; what this version does not know shows after an update</source>
        <translation>అందులో CRM Desktop కొత్త వెర్షన్ ఉంది; ఈ వెర్షన్‌కు తెలియనివి అప్‌డేట్ చేశాక కనిపిస్తాయి</translation>
    </message>
    <message>
        <source>it has more cells than the header</source>
        <translation>అందులో శీర్షిక కంటే ఎక్కువ సెల్స్ ఉన్నాయి</translation>
    </message>
    <message>
        <source>it holds a line that is not valid LDIF</source>
        <translation>అందులో చెల్లని LDIF లైన్ ఉంది</translation>
    </message>
    <message>
        <source>it holds nothing that makes a contact</source>
        <translation>అందులో కాంటాక్ట్ అయ్యేది ఏదీ లేదు</translation>
    </message>
    <message>
        <source>it holds nothing that makes an activity</source>
        <translation>అందులో కార్యకలాపం అయ్యేది ఏదీ లేదు</translation>
    </message>
    <message>
        <source>it is a copy that the folder&apos;s sync program made of another file, and not whole; it can be deleted</source>
        <translation>ఫోల్డర్ సింక్ ప్రోగ్రామ్ మరో ఫైల్ నుంచి చేసిన కాపీ ఇది, పూర్తిగా లేదు; దీన్ని తొలగించవచ్చు</translation>
    </message>
    <message>
        <source>it is confidential, and this workspace has no passphrase for it</source>
        <translation>ఇది గోప్యమైనది, ఈ వర్క్‌స్పేస్‌కు దీని పాస్‌ఫ్రేజ్ లేదు</translation>
    </message>
    <message>
        <source>it is larger than any file of CRM Desktop</source>
        <translation>ఇది CRM Desktop ఫైల్‌ల కంటే పెద్దది</translation>
    </message>
    <message>
        <source>it is larger than any file of the office</source>
        <translation>ఇది కార్యాలయ ఫైల్‌ల కంటే పెద్దది</translation>
    </message>
    <message>
        <source>it is neither an event nor a task nor a journal entry</source>
        <translation>ఇది ఈవెంట్ కాదు, పని కాదు, జర్నల్ ఎంట్రీ కూడా కాదు</translation>
    </message>
    <message>
        <source>it is no file of the office</source>
        <translation>ఇది కార్యాలయ ఫైల్ కాదు</translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation>ఇది సాధారణ ఫైల్ కాదు</translation>
    </message>
    <message>
        <source>it is not as it was written; somebody who has what it held will write it anew</source>
        <translation>ఇది రాసినట్లుగా లేదు; ఇందులోది ఉన్నవారు దీన్ని కొత్తగా రాస్తారు</translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation>ఇది చెల్లే JSON కాదు</translation>
    </message>
    <message>
        <source>it is not whole; its device or anybody who has it will write it anew</source>
        <translation>ఇది పూర్తిగా లేదు; దీని కంప్యూటర్ లేదా ఇది ఉన్నవారు కొత్తగా రాస్తారు</translation>
    </message>
    <message>
        <source>it is too long for a contact</source>
        <translation>కాంటాక్ట్‌కు ఇది చాలా పొడవు</translation>
    </message>
    <message>
        <source>it lies open in a confidential folder; delete it there when its content is no longer needed</source>
        <translation>ఇది గోప్య ఫోల్డర్‌లో రక్షణ లేకుండా ఉంది; ఇందులోది ఇక అవసరం లేకపోతే అక్కడ తొలగించండి</translation>
    </message>
    <message>
        <source>it tells a change or a deletion, not a contact</source>
        <translation>ఇది మార్పు లేదా తొలగింపును చెబుతుంది, కాంటాక్ట్ కాదు</translation>
    </message>
    <message>
        <source>it was closed with another passphrase</source>
        <translation>దీన్ని వేరే పాస్‌ఫ్రేజ్‌తో రక్షించారు</translation>
    </message>
    <message>
        <source>it was gone before it could be read</source>
        <translation>చదవకముందే అది పోయింది</translation>
    </message>
    <message>
        <source>it was written by a newer version; update the program to read it</source>
        <translation>దీన్ని కొత్త వెర్షన్ రాసింది; చదవడానికి ప్రోగ్రామ్‌ను అప్‌డేట్ చేయండి</translation>
    </message>
    <message>
        <source>it was written wrongly; nothing of it was taken</source>
        <translation>దీన్ని తప్పుగా రాశారు; ఇందులో నుంచి ఏదీ తీసుకోలేదు</translation>
    </message>
    <message>
        <source>its clock is a day or more off; check the date there</source>
        <translation>దాని గడియారం ఒక రోజు లేదా ఎక్కువ తేడాగా ఉంది; అక్కడ తేదీని చూడండి</translation>
    </message>
    <message>
        <source>its lines are none of a calendar</source>
        <translation>దాని లైన్‌లు క్యాలెండర్‌వి కావు</translation>
    </message>
    <message>
        <source>its name is no text</source>
        <translation>దాని పేరు టెక్స్ట్ కాదు</translation>
    </message>
    <message>
        <source>its quotation marks do not fit together</source>
        <translation>దాని కొటేషన్ గుర్తులు సరిపోవడం లేదు</translation>
    </message>
    <message>
        <source>kind is individual or org, not {value}.</source>
        <translation>kind అంటే individual లేదా org, {value} కాదు.</translation>
    </message>
    <message>
        <source>labels of e-mail addresses</source>
        <translation>ఈమెయిల్ అడ్రస్‌ల లేబుల్‌లు</translation>
    </message>
    <message>
        <source>last attempts</source>
        <translation>చివరి ప్రయత్నాలు</translation>
    </message>
    <message>
        <source>last reaches</source>
        <translation>చివరి సంప్రదింపులు</translation>
    </message>
    <message>
        <source>letters mangled</source>
        <translation>అక్షరాలు చెడిపోయాయి</translation>
    </message>
    <message>
        <source>line breaks or blanks lost</source>
        <translation>లైన్ బ్రేక్‌లు లేదా ఖాళీలు పోయాయి</translation>
    </message>
    <message>
        <source>lost its +</source>
        <translation>+ గుర్తు పోయింది</translation>
    </message>
    <message>
        <source>lost its last digits</source>
        <translation>చివరి అంకెలు పోయాయి</translation>
    </message>
    <message>
        <source>lost its leading zero</source>
        <translation>మొదటి సున్నా పోయింది</translation>
    </message>
    <message>
        <source>name spelled in another way: {first}/{second}</source>
        <translation>పేరు వేరే స్పెల్లింగ్‌తో: {first}/{second}</translation>
    </message>
    <message>
        <source>names differ by one letter: {first}/{second}</source>
        <translation>పేర్లలో ఒక అక్షరం తేడా: {first}/{second}</translation>
    </message>
    <message>
        <source>names differ by two letters: {first}/{second}</source>
        <translation>పేర్లలో రెండు అక్షరాల తేడా: {first}/{second}</translation>
    </message>
    <message>
        <source>names swapped</source>
        <translation>పేర్లు తారుమారయ్యాయి</translation>
    </message>
    <message>
        <source>next steps</source>
        <translation>తదుపరి దశలు</translation>
    </message>
    <message>
        <source>no value for this field</source>
        <translation>ఈ ఫీల్డ్‌కు సరిపోయే విలువ కాదు</translation>
    </message>
    <message>
        <source>outdated: changed since</source>
        <translation>పాతది: తర్వాత మారింది</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>పేరులో భాగం</translation>
    </message>
    <message>
        <source>phone numbers differ by one digit</source>
        <translation>ఫోన్ నంబర్లలో ఒక అంకె తేడా</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>ఫోటోలు</translation>
    </message>
    <message>
        <source>properties of other programs</source>
        <translation>ఇతర ప్రోగ్రామ్‌ల గుణాలు</translation>
    </message>
    <message>
        <source>rewritten as a date</source>
        <translation>తేదీగా తిరగరాసింది</translation>
    </message>
    <message>
        <source>rewritten as a number</source>
        <translation>సంఖ్యగా తిరగరాసింది</translation>
    </message>
    <message>
        <source>rewritten as yes or no</source>
        <translation>అవును/కాదుగా తిరగరాసింది</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>ఒకే చిరునామా</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>ఒకే పుట్టినరోజు</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>ఒకే కంపెనీ</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>ఒకే ఈమెయిల్</translation>
    </message>
    <message>
        <source>same first name, another family name: {first}/{second}</source>
        <translation>మొదటి పేరు ఒకటే, ఇంటిపేరు వేరు: {first}/{second}</translation>
    </message>
    <message>
        <source>same mobile number</source>
        <translation>ఒకే మొబైల్ నంబర్</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>ఒకే పేరు</translation>
    </message>
    <message>
        <source>same name in another script: {first}/{second}</source>
        <translation>వేరే లిపిలో అదే పేరు: {first}/{second}</translation>
    </message>
    <message>
        <source>same page or account</source>
        <translation>ఒకే పేజీ లేదా ఖాతా</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>ఒకే ఫోన్ నంబర్</translation>
    </message>
    <message>
        <source>something made since belongs to it</source>
        <translation>తర్వాత సృష్టించినది ఒకటి దీనికి చెందింది</translation>
    </message>
    <message>
        <source>stands twice in the list</source>
        <translation>జాబితాలో రెండుసార్లు ఉంది</translation>
    </message>
    <message>
        <source>text outside of any card</source>
        <translation>ఏ కార్డులోనూ లేని టెక్స్ట్</translation>
    </message>
    <message>
        <source>the card has no END:VCARD</source>
        <translation>కార్డులో END:VCARD లేదు</translation>
    </message>
    <message>
        <source>the card is a list of contacts, not a contact</source>
        <translation>కార్డు కాంటాక్ట్‌ల జాబితా, కాంటాక్ట్ కాదు</translation>
    </message>
    <message>
        <source>the card is too long</source>
        <translation>కార్డు చాలా పొడవు</translation>
    </message>
    <message>
        <source>the clock of this computer is a day or more off the others&apos;; check the date</source>
        <translation>ఈ కంప్యూటర్ గడియారం ఇతరులతో పోలిస్తే ఒక రోజు లేదా ఎక్కువ తేడాగా ఉంది; తేదీని చూడండి</translation>
    </message>
    <message>
        <source>the ends of texts that are too long for a cell</source>
        <translation>సెల్‌కు మించి పొడవున్న టెక్స్ట్‌ల చివరలు</translation>
    </message>
    <message>
        <source>the entry of the calendar has no end</source>
        <translation>క్యాలెండర్ ఎంట్రీకి ముగింపు లేదు</translation>
    </message>
    <message>
        <source>the entry of the calendar is longer than a megabyte</source>
        <translation>క్యాలెండర్ ఎంట్రీ ఒక మెగాబైట్ కంటే పెద్దది</translation>
    </message>
    <message>
        <source>the event has no day that can be read</source>
        <translation>ఈవెంట్‌కు చదవగలిగే రోజు లేదు</translation>
    </message>
    <message>
        <source>the line is too long to be a row</source>
        <translation>లైన్ వరుసకు మించి పొడవుగా ఉంది</translation>
    </message>
    <message>
        <source>the series goes on from today; its days before are not taken</source>
        <translation>సిరీస్ ఈరోజు నుంచి కొనసాగుతుంది; దానికి ముందు రోజులను తీసుకోదు</translation>
    </message>
    <message>
        <source>the workbook is damaged; nothing from here on could be read</source>
        <translation>వర్క్‌బుక్ పాడైంది; ఇక్కడి నుంచి ఏదీ చదవలేకపోయింది</translation>
    </message>
    <message>
        <source>was deleted here</source>
        <translation>ఇక్కడ తొలగించారు</translation>
    </message>
    <message>
        <source>what is neither yes nor no was kept as text</source>
        <translation>అవును, కాదు కానిదాన్ని టెక్స్ట్‌గా ఉంచింది</translation>
    </message>
    <message>
        <source>what they had before they became one with others</source>
        <translation>ఇతరులతో ఒకటి కాకముందు ఉన్నవి</translation>
    </message>
    <message>
        <source>which playbook planned them</source>
        <translation>వాటిని ఏ ప్లేబుక్ ప్లాన్ చేసింది</translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation>దాన్ని చదవడానికి మీకు అనుమతి లేదు</translation>
    </message>
    <message>
        <source>{address} is no address that an e-mail could go to; correct it in the contact.</source>
        <translation>{address} ఈమెయిల్ వెళ్లగలిగే అడ్రస్ కాదు; కాంటాక్ట్‌లో దాన్ని సరిచేయండి.</translation>
    </message>
    <message>
        <source>{field} is computed and cannot be set.</source>
        <translation>{field} లెక్కించి వచ్చేది, దాన్ని సెట్ చేయలేరు.</translation>
    </message>
    <message>
        <source>{field} takes a date, not {value}; write it like 2026-12-24.</source>
        <translation>{field}‌లో తేదీ ఉండాలి, {value} కాదు; 2026-12-24 లాగా రాయండి.</translation>
    </message>
    <message>
        <source>{field} takes a number of days, not {value}.</source>
        <translation>{field}‌లో రోజుల సంఖ్య ఉండాలి, {value} కాదు.</translation>
    </message>
    <message>
        <source>{field} takes a number, not {value}.</source>
        <translation>{field}‌లో సంఖ్య ఉండాలి, {value} కాదు.</translation>
    </message>
    <message>
        <source>{field} takes the identifier of a company, not {value}; find kind:org lists them.</source>
        <translation>{field}‌లో కంపెనీ ఐడెంటిఫైయర్ ఉండాలి, {value} కాదు; find kind:org వాటిని చూపుతుంది.</translation>
    </message>
    <message>
        <source>{field} takes yes or no, not {value}.</source>
        <translation>{field}‌లో yes (అవును) లేదా no (కాదు) ఉండాలి, {value} కాదు.</translation>
    </message>
    <message>
        <source>{first}/{second}</source>
        <translation>{first}/{second}</translation>
    </message>
    <message>
        <source>{name} is at work for {who} already; stop it first to begin again.</source>
        <translation>“{name}” {who}‌కు ఇప్పటికే అమల్లో ఉంది; మళ్లీ మొదలుపెట్టాలంటే ముందు దాన్ని ఆపండి.</translation>
    </message>
    <message>
        <source>{name} is held by {count} records; merge it into another, or hide it.</source>
        <translation>“{name}” ఉన్న రికార్డ్‌లు: {count}; దాన్ని మరొకదానితో విలీనం చేయండి, లేదా దాచండి.</translation>
    </message>
    <message>
        <source>{name} is missing here or damaged; attach the file again, or take it from a backup.</source>
        <translation>{name} ఇక్కడ లేదు లేదా పాడైంది; ఫైల్‌ను మళ్లీ జతచేయండి, లేదా బ్యాకప్ నుంచి తీసుకోండి.</translation>
    </message>
    <message>
        <source>{name} is not on this computer; it comes when the office&apos;s folder has it.</source>
        <translation>{name} ఈ కంప్యూటర్‌లో లేదు; కార్యాలయ ఫోల్డర్‌లోకి వచ్చాక ఇక్కడికి వస్తుంది.</translation>
    </message>
    <message>
        <source>{path} belongs to the office {name}, and this workspace to another; two offices never mix. Name the right folder, or another workspace with --workspace.</source>
        <translation>{path} “{name}” కార్యాలయానిది, ఈ వర్క్‌స్పేస్ మరొకదానిది; రెండు కార్యాలయాలు ఎప్పుడూ కలవవు. సరైన ఫోల్డర్‌ను, లేదా --workspaceతో మరో వర్క్‌స్పేస్‌ను పేర్కొనండి.</translation>
    </message>
    <message>
        <source>{path} cannot be looked into ({detail}); check that the folder is there, or choose another in the settings.</source>
        <translation>{path}‌లోకి చూడలేకపోయింది ({detail}); ఫోల్డర్ ఉందో లేదో చూడండి, లేదా సెట్టింగ్‌లలో మరొకటి ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>{path} cannot be opened; check that the folder exists and that you may use it, or choose another workspace folder.</source>
        <translation>{path}‌ను తెరవలేకపోయింది; ఫోల్డర్ ఉందా, దాన్ని వాడే అనుమతి ఉందా చూడండి, లేదా మరో వర్క్‌స్పేస్ ఫోల్డర్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({detail}); check its permissions.</source>
        <translation>{path}‌ను చదవలేకపోయింది ({detail}); దాని అనుమతులను చూడండి.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({detail}); check the folder and its permissions.</source>
        <translation>{path}‌ను రాయలేకపోయింది ({detail}); ఫోల్డర్‌ను, దాని అనుమతులను చూడండి.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); nothing was changed. Check the folder.</source>
        <translation>{path}‌ను రాయలేకపోయింది ({reason}); ఏదీ మారలేదు. ఫోల్డర్‌ను చూడండి.</translation>
    </message>
    <message>
        <source>{path} cannot be written; check the permissions of the file and its folder, and whether the disk is read-only. Or choose another workspace folder.</source>
        <translation>{path}‌ను రాయలేకపోయింది; ఫైల్, దాని ఫోల్డర్ అనుమతులను, డిస్క్ చదవడానికి మాత్రమేనా అన్నది చూడండి. లేదా మరో వర్క్‌స్పేస్ ఫోల్డర్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>{path} does not hold the office&apos;s file office.csv; nothing was read or written. Check that it is the right folder; crm-desktop sync FOLDER makes it the office&apos;s again.</source>
        <translation>{path}‌లో కార్యాలయ ఫైల్ office.csv లేదు; ఏదీ చదవలేదు, రాయలేదు. ఇది సరైన ఫోల్డరేనా చూడండి; crm-desktop sync FOLDER దాన్ని మళ్లీ కార్యాలయ ఫోల్డర్‌గా చేస్తుంది.</translation>
    </message>
    <message>
        <source>{path} has a passphrase already; change it: crm-desktop passphrase change.</source>
        <translation>{path}‌కు ఇప్పటికే పాస్‌ఫ్రేజ్ ఉంది; దాన్ని మార్చండి: crm-desktop passphrase change.</translation>
    </message>
    <message>
        <source>{path} has no passphrase yet; set one: crm-desktop passphrase set.</source>
        <translation>{path}‌కు ఇంకా పాస్‌ఫ్రేజ్ లేదు; పెట్టండి: crm-desktop passphrase set.</translation>
    </message>
    <message>
        <source>{path} has {count} columns, more than the {limit} that a table may have; check that its rows end with line breaks.</source>
        <translation>{path}‌లో {count} కాలమ్‌లు ఉన్నాయి, పట్టికకు అనుమతించిన {limit} కంటే ఎక్కువ; వరుసలు లైన్ బ్రేక్‌లతో ముగుస్తున్నాయా చూడండి.</translation>
    </message>
    <message>
        <source>{path} holds more than can be read at once; save the sheet as CSV there and import that.</source>
        <translation>{path}‌లో ఒకేసారి చదవలేనంత ఉంది; అక్కడ షీట్‌ను CSVగా సేవ్ చేసి దాన్ని దిగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>{path} holds no text that could be a list of contacts; export it as CSV or vCard first.</source>
        <translation>{path}‌లో కాంటాక్ట్‌ల జాబితా కాగల టెక్స్ట్ లేదు; ముందు దాన్ని CSV లేదా vCardగా ఎగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>{path} is a damaged e-mail; save it in the mail program again.</source>
        <translation>{path} పాడైన ఈమెయిల్; మెయిల్ ప్రోగ్రామ్‌లో మళ్లీ సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder; name a folder for the workspace.</source>
        <translation>{path} అనేది ఫైల్, ఫోల్డర్ కాదు; వర్క్‌స్పేస్‌కు ఫోల్డర్‌ను పేర్కొనండి.</translation>
    </message>
    <message>
        <source>{path} is a folder; name a file.</source>
        <translation>{path} అనేది ఫోల్డర్; ఫైల్‌ను పేర్కొనండి.</translation>
    </message>
    <message>
        <source>{path} is a spreadsheet of a kind that cannot be read here; save it as XLSX or CSV there.</source>
        <translation>{path} ఇక్కడ చదవలేని రకం స్ప్రెడ్‌షీట్; అక్కడ దాన్ని XLSX లేదా CSVగా సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>{path} is being written; it is read when it is whole.</source>
        <translation>{path} రాయడం జరుగుతోంది; పూర్తయ్యాక దాన్ని చదువుతుంది.</translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}); save it again in the program that wrote it.</source>
        <translation>{path} పాడైంది ({detail}); దాన్ని రాసిన ప్రోగ్రామ్‌లో మళ్లీ సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>{path} is damaged; nothing was changed. Choose another backup.</source>
        <translation>{path} పాడైంది; ఏదీ మారలేదు. మరో బ్యాకప్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>{path} is damaged; nothing was changed. Restore a backup, or save what can be read with salvage FOLDER; check says more.</source>
        <translation>{path} పాడైంది; ఏదీ మారలేదు. బ్యాకప్‌ను పునరుద్ధరించండి, లేదా చదవగలిగినది salvage FOLDERతో సేవ్ చేయండి; check మరిన్ని వివరాలు చెబుతుంది.</translation>
    </message>
    <message>
        <source>{path} is empty; there is nothing to import.</source>
        <translation>{path} ఖాళీగా ఉంది; దిగుమతి చేయడానికి ఏమీ లేదు.</translation>
    </message>
    <message>
        <source>{path} is encrypted; enter its passphrase (on the command line it is asked for, or taken from CRM_DESKTOP_PASSPHRASE).</source>
        <translation>{path} ఎన్‌క్రిప్ట్ అయి ఉంది; దాని పాస్‌ఫ్రేజ్‌ను ఇవ్వండి (కమాండ్ లైన్‌లో దాన్ని అడుగుతుంది, లేదా CRM_DESKTOP_PASSPHRASE నుంచి తీసుకుంటుంది).</translation>
    </message>
    <message>
        <source>{path} is in use by another program that is writing; nothing was changed. Try again in a moment.</source>
        <translation>{path}‌లో మరో ప్రోగ్రామ్ రాస్తోంది; ఏదీ మారలేదు. కాసేపట్లో మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>{path} is larger than the {limit} MB that a file may have.</source>
        <translation>{path} ఫైల్‌కు అనుమతించిన {limit} MB కంటే పెద్దది.</translation>
    </message>
    <message>
        <source>{path} is larger than the {limit} MB that an e-mail may have.</source>
        <translation>{path} ఈమెయిల్‌కు అనుమతించిన {limit} MB కంటే పెద్దది.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} MB; it was left alone. Import it by hand if it is a list.</source>
        <translation>{path} {most} MB కంటే పెద్దది; దాన్ని వదిలేసింది. అది జాబితా అయితే మీరే దిగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>{path} is locked with a password; save it without one there and import that.</source>
        <translation>{path} పాస్‌వర్డ్‌తో లాక్ అయి ఉంది; అక్కడ పాస్‌వర్డ్ లేకుండా సేవ్ చేసి దాన్ని దిగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>{path} is no e-mail; save it in the mail program as .eml or .msg.</source>
        <translation>{path} ఈమెయిల్ కాదు; మెయిల్ ప్రోగ్రామ్‌లో దాన్ని .eml లేదా .msgగా సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>{path} is no mapping ({detail}); write [columns], then a line for each column such as &quot;Header&quot; = &quot;emails.work&quot;.</source>
        <translation>{path} మ్యాపింగ్ కాదు ({detail}); ముందు [columns] రాసి, ప్రతి కాలమ్‌కు &quot;శీర్షిక&quot; = &quot;emails.work&quot; లాంటి లైన్ రాయండి.</translation>
    </message>
    <message>
        <source>{path} is not a CRM Desktop database; it was left alone. Choose another workspace folder.</source>
        <translation>{path} CRM Desktop డేటాబేస్ కాదు; దాన్ని ముట్టుకోలేదు. మరో వర్క్‌స్పేస్ ఫోల్డర్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>{path} is not a backup of CRM Desktop; nothing was changed. Choose one that backup made.</source>
        <translation>{path} CRM Desktop బ్యాకప్ కాదు; ఏదీ మారలేదు. backup చేసినదాన్ని ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>{path} is not whole or no JSON ({detail}); mend it, or let the form send it again.</source>
        <translation>{path} పూర్తిగా లేదు లేదా JSON కాదు ({detail}); దాన్ని సరిచేయండి, లేదా ఫారమ్‌తో మళ్లీ పంపించండి.</translation>
    </message>
    <message>
        <source>{path} is open in a window that does not answer; wait until it has done its work, or end it, then try again.</source>
        <translation>స్పందించని విండోలో {path} తెరిచి ఉంది; దాని పని పూర్తయ్యే వరకు ఆగండి, లేదా దాన్ని ముగించి మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>{path} is open in another window or program; close it there and try again.</source>
        <translation>{path} మరో విండోలో లేదా ప్రోగ్రామ్‌లో తెరిచి ఉంది; అక్కడ మూసి మళ్లీ ప్రయత్నించండి.</translation>
    </message>
    <message>
        <source>{path} is there already and no backup of CRM Desktop; nothing was changed. Choose another name.</source>
        <translation>{path} ఇప్పటికే ఉంది, అది CRM Desktop బ్యాకప్ కాదు; ఏదీ మారలేదు. మరో పేరు ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>{path} is there already; name a folder that is not, for the new workspace.</source>
        <translation>{path} ఇప్పటికే ఉంది; కొత్త వర్క్‌స్పేస్‌కు ఇంకా లేని ఫోల్డర్‌ను పేర్కొనండి.</translation>
    </message>
    <message>
        <source>{path} is there already; name another folder, or a file that ends in .zip.</source>
        <translation>{path} ఇప్పటికే ఉంది; మరో ఫోల్డర్‌ను, లేదా .zipతో ముగిసే ఫైల్‌ను పేర్కొనండి.</translation>
    </message>
    <message>
        <source>{path} is within the workspace; choose a folder on another disk.</source>
        <translation>{path} వర్క్‌స్పేస్ లోపలే ఉంది; మరో డిస్క్‌లో ఫోల్డర్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>{path} is within the workspace; choose a folder outside.</source>
        <translation>{path} వర్క్‌స్పేస్ లోపలే ఉంది; బయటి ఫోల్డర్‌ను ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>{path} tells no name, e-mail address or phone number; it was left alone.</source>
        <translation>{path}‌లో పేరు, ఈమెయిల్ అడ్రస్, ఫోన్ నంబర్ ఏవీ లేవు; దాన్ని వదిలేసింది.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of CRM Desktop; nothing was changed. Update the program first.</source>
        <translation>{path}‌ను CRM Desktop కొత్త వెర్షన్ చేసింది; ఏదీ మారలేదు. ముందు ప్రోగ్రామ్‌ను అప్‌డేట్ చేయండి.</translation>
    </message>
    <message>
        <source>{path} was taken, but could not be moved into done ({detail}); it stays where it is.</source>
        <translation>{path}‌ను తీసుకుంది, కానీ doneలోకి జరపలేకపోయింది ({detail}); అది ఉన్నచోటే ఉంటుంది.</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of CRM Desktop (data version {version}, this one knows {known}); update the program to open it. Nothing was changed.</source>
        <translation>{path}‌ను CRM Desktop కొత్త వెర్షన్ రాసింది (డేటా వెర్షన్ {version}, దీనికి తెలిసినది {known}); తెరవడానికి ప్రోగ్రామ్‌ను అప్‌డేట్ చేయండి. ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>{path} would hold more than the {rows} rows and {columns} columns that a sheet may have; export it as CSV, or fewer at a time.</source>
        <translation>{path} షీట్ పరిమితిని ({rows} వరుసలు, {columns} కాలమ్‌లు) దాటుతుంది; దాన్ని CSVగా, లేదా విడతలుగా ఎగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>{value} is no time; write it like 2026-12-24 or 2026-12-24T15:30.</source>
        <translation>{value} సమయం కాదు; 2026-12-24 లేదా 2026-12-24T15:30 లాగా రాయండి.</translation>
    </message>
    <message>
        <source>“{rule}” is no rule by which something repeats from day to day; write one such as FREQ=WEEKLY;BYDAY=MO,TH.</source>
        <translation>“{rule}” రోజుల వారీగా పునరావృతమయ్యే నియమం కాదు; FREQ=WEEKLY;BYDAY=MO,TH లాంటిది రాయండి.</translation>
    </message>
    <message>
        <source>“{summary}” is not open any more; log records something new.</source>
        <translation>“{summary}” ఇక పెండింగ్‌లో లేదు; log కొత్తదాన్ని నమోదు చేస్తుంది.</translation>
    </message>
    <message>
        <source>“{who}” may be {names}; write more of the name.</source>
        <translation>“{who}” అంటే {names} కావచ్చు; పేరు ఇంకొంచెం రాయండి.</translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n కార్యకలాపం</numerusform>
            <numerusform>%n కార్యకలాపాలు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>ఇంకా %n</numerusform>
            <numerusform>ఇంకా %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveStepDialog</name>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>జరపండి</translation>
    </message>
    <message>
        <source>Move the step</source>
        <translation>దశను జరపండి</translation>
    </message>
    <message>
        <source>The steps after it move as far</source>
        <translation>దాని తర్వాతి దశలు కూడా అంతే జరుగుతాయి</translation>
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
        <translation>పేరు</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>పేరు లేదు</translation>
    </message>
</context>
<context>
    <name>NewContactDialog</name>
    <message>
        <source>Add</source>
        <translation>జోడించండి</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>జోడించారు: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>కంపెనీ</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ఈమెయిల్</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>కొత్త కాంటాక్ట్</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>వ్యక్తి</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>వ్యక్తి లేదా కంపెనీ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ఫోన్</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ట్యాగ్‌లు</translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation>కామాలతో వేరు చేసి</translation>
    </message>
</context>
<context>
    <name>NewEntryDialog</name>
    <message>
        <source>New activity</source>
        <translation>కొత్త కార్యకలాపం</translation>
    </message>
</context>
<context>
    <name>NewField</name>
    <message>
        <source>Add the field</source>
        <translation>ఫీల్డ్‌ను జోడించండి</translation>
    </message>
    <message>
        <source>Choices, between commas</source>
        <translation>ఎంపికలు, కామాలతో వేరు చేసి</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>ఫీల్డ్ పేరు</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>రకం</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>After: {what}</source>
        <translation>దీని తర్వాత: {what}</translation>
    </message>
    <message>
        <source>After: “{text}” — {what}</source>
        <translation>దీని తర్వాత: “{text}” — {what}</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>ఏదీ ప్లాన్ చేయలేదు</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>ఫాలో-అప్ ప్లాన్ చేయండి</translation>
    </message>
</context>
<context>
    <name>NextStepChips</name>
    <message>
        <source>Call again tomorrow</source>
        <translation>రేపు మళ్లీ కాల్</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>3 రోజుల తర్వాత</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>తదుపరి దశ</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>వచ్చే వారం</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ఏదీ వద్దు</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>రేపు</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>తర్వాత ఏమిటి</translation>
    </message>
    <message>
        <source>What: {again}, or “send the quote fri 3pm”</source>
        <translation>ఏమిటి: {again}, లేదా “శుక్రవారం 3 గంటలకు కొటేషన్ పంపాలి”</translation>
    </message>
    <message>
        <source>call again</source>
        <translation>మళ్లీ కాల్ చేయాలి</translation>
    </message>
    <message>
        <source>follow up</source>
        <translation>ఫాలో-అప్</translation>
    </message>
</context>
<context>
    <name>NotesGroup</name>
    <message>
        <source>Add a note</source>
        <translation>గమనిక జోడించండి</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>గమనికలు</translation>
    </message>
    <message>
        <source>Write a note about the contact</source>
        <translation>కాంటాక్ట్ గురించి గమనిక రాయండి</translation>
    </message>
</context>
<context>
    <name>Occurrence</name>
    <message>
        <source>What is to be changed?</source>
        <translation>దేన్ని మార్చాలి?</translation>
    </message>
    <message>
        <source>What is to be deleted?</source>
        <translation>దేన్ని తొలగించాలి?</translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>A moment…</source>
        <translation>ఒక్క క్షణం…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>ఫోల్డర్‌ను ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Choose a folder that all of you can open: on a network drive, in Dropbox, OneDrive, Google Drive, Nextcloud or Syncthing, or on a USB stick. Everybody works on, online or not; nothing is lost.</source>
        <translation>మీరందరూ తెరవగలిగే ఫోల్డర్‌ను ఎంచుకోండి: నెట్‌వర్క్ డ్రైవ్‌లో, Dropbox, OneDrive, Google Drive, Nextcloud లేదా Syncthingలో, లేదా USB స్టిక్‌లో. ఆన్‌లైన్‌లో ఉన్నా లేకున్నా అందరూ పని కొనసాగించవచ్చు; ఏదీ పోదు.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>ఫోల్డర్‌ను ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>Join the office</source>
        <translation>కార్యాలయంలో చేరండి</translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation>ఫోల్డర్‌లోకి చూస్తోంది…</translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation>కార్యాలయాన్ని సృష్టించండి</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>కార్యాలయం పేరు</translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation>ఇంకా ఫోల్డర్ ఎంచుకోలేదు</translation>
    </message>
    <message>
        <source>No office is here yet: it will be made. The others choose the same folder to join. With a passphrase, nobody else who can open the folder can read it.</source>
        <translation>ఇక్కడ ఇంకా కార్యాలయం లేదు: కొత్తది ఏర్పడుతుంది. ఇతరులు చేరడానికి ఇదే ఫోల్డర్‌ను ఎంచుకుంటారు. పాస్‌ఫ్రేజ్ పెడితే, ఫోల్డర్ తెరవగలిగిన ఇతరులెవరూ దాన్ని చదవలేరు.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>Sync through a folder</source>
        <translation>ఫోల్డర్ ద్వారా సింక్ చేయండి</translation>
    </message>
    <message>
        <source>The folder does not answer; its drive or provider may be offline.</source>
        <translation>ఫోల్డర్ స్పందించడం లేదు; దాని డ్రైవ్ లేదా ప్రొవైడర్ ఆఫ్‌లైన్‌లో ఉండవచ్చు.</translation>
    </message>
    <message>
        <source>The office {name} is here. You will see its contacts, and it will see yours.</source>
        <translation>“{name}” కార్యాలయం ఇక్కడ ఉంది. దాని కాంటాక్ట్‌లు మీకు, మీవి దానికి కనిపిస్తాయి.</translation>
    </message>
    <message>
        <source>The office {name} will go on in this folder, with all that is known here.</source>
        <translation>ఇక్కడ తెలిసినదంతటితో “{name}” కార్యాలయం ఈ ఫోల్డర్‌లో కొనసాగుతుంది.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>ఈ కంప్యూటర్</translation>
    </message>
    <message>
        <source>This folder belongs to the office {other}, and this workspace to {ours}. Two offices never mix: choose the folder of {ours}, or begin a new workspace for {other}.</source>
        <translation>ఈ ఫోల్డర్ “{other}” కార్యాలయానిది, ఈ వర్క్‌స్పేస్ “{ours}”ది. రెండు కార్యాలయాలు ఎప్పుడూ కలవవు: “{ours}” ఫోల్డర్‌ను ఎంచుకోండి, లేదా “{other}” కోసం కొత్త వర్క్‌స్పేస్ ప్రారంభించండి.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>మీ పేరు</translation>
    </message>
    <message>
        <source>none: anyone can read it</source>
        <translation>లేదు: ఎవరైనా చదవగలరు</translation>
    </message>
</context>
<context>
    <name>OnRequest</name>
    <message>
        <source>Activities</source>
        <translation>కార్యకలాపాలు</translation>
    </message>
    <message>
        <source>After</source>
        <translation>తర్వాత</translation>
    </message>
    <message>
        <source>All that is held about this person</source>
        <translation>ఈ వ్యక్తి గురించి ఉన్న సమాచారమంతా</translation>
    </message>
    <message>
        <source>All that is held about this person is in {file}</source>
        <translation>ఈ వ్యక్తి గురించి ఉన్న సమాచారమంతా {file}‌లో ఉంది</translation>
    </message>
    <message>
        <source>All that this address book holds about this person.</source>
        <translation>ఈ అడ్రస్ బుక్‌లో ఈ వ్యక్తి గురించి ఉన్న సమాచారమంతా.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>ముందు</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>కాంటాక్ట్</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>శాశ్వతంగా తొలగించారు</translation>
    </message>
    <message>
        <source>Erased; the file of the workspace is cleaned at the next erasing, as another program reads it now</source>
        <translation>శాశ్వతంగా తొలగించారు; వర్క్‌స్పేస్ ఫైల్‌ను ఇప్పుడు మరో ప్రోగ్రామ్ చదువుతున్నందున, తర్వాతి తొలగింపులో దాన్ని శుభ్రం చేస్తుంది</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>శాశ్వతంగా తొలగిస్తోంది</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ఫైల్‌లు</translation>
    </message>
    <message>
        <source>Groups and tags</source>
        <translation>గ్రూప్‌లు, ట్యాగ్‌లు</translation>
    </message>
    <message>
        <source>History: who changed what, and when</source>
        <translation>చరిత్ర: ఎవరు, దేన్ని, ఎప్పుడు మార్చారు</translation>
    </message>
    <message>
        <source>Looking for what remains</source>
        <translation>ఏం మిగులుతుందో చూస్తోంది</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>Playbooks at work</source>
        <translation>అమల్లో ఉన్న ప్లేబుక్‌లు</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ఏమిటి</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ఎప్పుడు</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>ఎవరు</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation>{file}‌ను రాస్తోంది</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>రద్దయింది</translation>
    </message>
    <message>
        <source>done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation>ఈ కంప్యూటర్‌లో లేదు</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>ప్లాన్ చేసినది</translation>
    </message>
</context>
<context>
    <name>OpenEntryDialog</name>
    <message>
        <source>Done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>Keep what is written here and complete it</source>
        <translation>ఇక్కడ రాసినది ఉంచి, పూర్తి చేయండి</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>A confidential folder has no plain list: anyone could read it.</source>
        <translation>గోప్య ఫోల్డర్‌లో సాదా జాబితా ఉండదు: దాన్ని ఎవరైనా చదవగలరు.</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>అన్నీ</translation>
    </message>
    <message>
        <source>Anyone can open readable/contacts.csv there. Lists saved in inbox/ are offered for review.</source>
        <translation>అక్కడ readable/contacts.csvను ఎవరైనా తెరవగలరు. inbox/లో సేవ్ చేసిన జాబితాలు సమీక్షకు వస్తాయి.</translation>
    </message>
    <message>
        <source>Choose where the office&apos;s folder is now</source>
        <translation>కార్యాలయ ఫోల్డర్ ఇప్పుడు ఎక్కడుందో ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Close with a passphrase…</source>
        <translation>పాస్‌ఫ్రేజ్‌తో రక్షించండి…</translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation>కాలమ్‌లు…</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>గోప్యం</translation>
    </message>
    <message>
        <source>Each when it is looked at</source>
        <translation>ఒక్కొక్కటి, చూసినప్పుడు</translation>
    </message>
    <message>
        <source>Everything stays here and with the others. You can come back at any time.</source>
        <translation>అంతా ఇక్కడా, ఇతరుల దగ్గరా అలాగే ఉంటుంది. మీరు ఎప్పుడైనా తిరిగి రావచ్చు.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ఫోల్డర్</translation>
    </message>
    <message>
        <source>It moved…</source>
        <translation>ఫోల్డర్ మారింది…</translation>
    </message>
    <message>
        <source>Leave the office</source>
        <translation>కార్యాలయాన్ని వీడండి</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>వీడుతోంది</translation>
    </message>
    <message>
        <source>Left {office}; everything stays here</source>
        <translation>{office}‌ను వీడారు; అంతా ఇక్కడే ఉంటుంది</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>ఫోల్డర్‌ను తెరవండి</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>ఆప్షన్లు</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>ఫోటోలు</translation>
    </message>
    <message>
        <source>Photos to this computer</source>
        <translation>ఈ కంప్యూటర్‌కు ఫోటోలు</translation>
    </message>
    <message>
        <source>Plain list</source>
        <translation>సాదా జాబితా</translation>
    </message>
    <message>
        <source>The folder can be read with the office&apos;s passphrase only.</source>
        <translation>కార్యాలయ పాస్‌ఫ్రేజ్‌తో మాత్రమే ఫోల్డర్‌ను చదవగలరు.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>ఈ కంప్యూటర్</translation>
    </message>
    <message>
        <source>Whoever can open the folder can read it. A passphrase closes it to all but the office.</source>
        <translation>ఫోల్డర్ తెరవగలిగిన ఎవరైనా దాన్ని చదవగలరు. పాస్‌ఫ్రేజ్ పెడితే కార్యాలయం వారు తప్ప ఎవరూ చదవలేరు.</translation>
    </message>
    <message>
        <source>Write a plain list for spreadsheets</source>
        <translation>స్ప్రెడ్‌షీట్‌ల కోసం సాదా జాబితా రాయండి</translation>
    </message>
    <message>
        <source>{office} is confidential now</source>
        <translation>{office} ఇప్పుడు గోప్యం</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>as it is</source>
        <translation>ఉన్నట్లే</translation>
    </message>
    <message>
        <source>as new</source>
        <translation>కొత్తదిగా</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>మార్పు</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>వదిలివేత</translation>
    </message>
    <message>
        <source>new</source>
        <translation>కొత్త</translation>
    </message>
    <message>
        <source>perhaps here already</source>
        <translation>ఇప్పటికే ఉండవచ్చు</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>తిరస్కరణ</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ఒకటే</translation>
    </message>
    <message>
        <source>with a remark</source>
        <translation>వ్యాఖ్యతో</translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>Because</source>
        <translation>ఎందుకంటే</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>కాంటాక్ట్</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>అవకాశం</translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation>ఇతర కాంటాక్ట్</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions</source>
        <translation>చర్యలు</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>కంపెనీలు</translation>
    </message>
    <message>
        <source>Find people, groups, views and actions</source>
        <translation>వ్యక్తులు, గ్రూప్‌లు, వీక్షణలు, చర్యలను వెతకండి</translation>
    </message>
    <message>
        <source>Find “{text}” everywhere</source>
        <translation>“{text}” కోసం అంతటా వెతకండి</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>గ్రూప్‌లు</translation>
    </message>
    <message>
        <source>People</source>
        <translation>వ్యక్తులు</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>ఇటీవలివి</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>శోధన</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>వీక్షణలు</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>దొరికినవి</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation>ఫోల్డర్‌ను రక్షించండి</translation>
    </message>
    <message>
        <source>Close with a passphrase</source>
        <translation>పాస్‌ఫ్రేజ్‌తో రక్షించండి</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>మరోసారి</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>The folder&apos;s files are written anew, so that only who knows the passphrase can read them. The others are asked for it when they sync next. If everybody forgets it, the folder can be read by nobody; the contacts on your computers stay as they are.</source>
        <translation>పాస్‌ఫ్రేజ్ తెలిసినవారు మాత్రమే చదవగలిగేలా ఫోల్డర్ ఫైల్‌లను కొత్తగా రాస్తుంది. ఇతరులు తర్వాత సింక్ చేసినప్పుడు వారిని దాన్ని అడుగుతుంది. అందరూ దాన్ని మర్చిపోతే, ఫోల్డర్‌ను ఎవరూ చదవలేరు; మీ కంప్యూటర్లలోని కాంటాక్ట్‌లు అలాగే ఉంటాయి.</translation>
    </message>
    <message>
        <source>The two are not the same; type it once more.</source>
        <translation>రెండూ ఒకటి కావు; మరోసారి టైప్ చేయండి.</translation>
    </message>
</context>
<context>
    <name>PassphraseEntry</name>
    <message>
        <source>Opening …</source>
        <translation>తెరుస్తోంది…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>పాస్‌ఫ్రేజ్</translation>
    </message>
    <message numerus="yes">
        <source>This is not the passphrase. The next try is possible in %Ln s.</source>
        <translation>
            <numerusform>ఇది పాస్‌ఫ్రేజ్ కాదు. %Ln సెకను తర్వాత మళ్లీ ప్రయత్నించవచ్చు.</numerusform>
            <numerusform>ఇది పాస్‌ఫ్రేజ్ కాదు. %Ln సెకన్ల తర్వాత మళ్లీ ప్రయత్నించవచ్చు.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is not the passphrase; try again.</source>
        <translation>ఇది పాస్‌ఫ్రేజ్ కాదు; మళ్లీ ప్రయత్నించండి.</translation>
    </message>
</context>
<context>
    <name>PassphrasePrompt</name>
    <message>
        <source>Enter its passphrase to open it.</source>
        <translation>తెరవడానికి దాని పాస్‌ఫ్రేజ్‌ను ఇవ్వండి.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరవండి</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>నిష్క్రమించండి</translation>
    </message>
    <message>
        <source>The workspace is encrypted</source>
        <translation>వర్క్‌స్పేస్ ఎన్‌క్రిప్ట్ అయి ఉంది</translation>
    </message>
    <message>
        <source>Workspace: {folder}</source>
        <translation>వర్క్‌స్పేస్: {folder}</translation>
    </message>
</context>
<context>
    <name>PassphraseSection</name>
    <message numerus="yes">
        <source>After %Ln minutes</source>
        <translation>
            <numerusform>%Ln నిమిషం తర్వాత</numerusform>
            <numerusform>%Ln నిమిషాల తర్వాత</numerusform>
        </translation>
    </message>
    <message>
        <source>After a minute</source>
        <translation>ఒక నిమిషం తర్వాత</translation>
    </message>
    <message>
        <source>Change the passphrase …</source>
        <translation>పాస్‌ఫ్రేజ్‌ను మార్చండి…</translation>
    </message>
    <message>
        <source>Ctrl Alt L locks at once. What is synced, and what was begun, goes on meanwhile.</source>
        <translation>Ctrl Alt L వెంటనే లాక్ చేస్తుంది. సింక్, మొదలుపెట్టిన పనులు ఈలోగా కొనసాగుతాయి.</translation>
    </message>
    <message>
        <source>Keep the key in this system&apos;s key store, and do not ask at the start</source>
        <translation>కీని ఈ సిస్టమ్ కీ స్టోర్‌లో ఉంచండి, ప్రారంభంలో అడగవద్దు</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>లాక్</translation>
    </message>
    <message>
        <source>Lock when nobody types or moves the mouse</source>
        <translation>ఎవరూ టైప్ చేయకపోతే, మౌస్ కదపకపోతే లాక్ చేయండి</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>దానంతటదే ఎప్పుడూ లాక్ కాదు</translation>
    </message>
    <message>
        <source>Remove it …</source>
        <translation>తీసివేయండి…</translation>
    </message>
    <message>
        <source>Set a passphrase …</source>
        <translation>పాస్‌ఫ్రేజ్ పెట్టండి…</translation>
    </message>
    <message>
        <source>The workspace is encrypted: contacts, files and backups open with the passphrase only. What you export, and files that you open in other programs, are not.</source>
        <translation>వర్క్‌స్పేస్ ఎన్‌క్రిప్ట్ అయి ఉంది: కాంటాక్ట్‌లు, ఫైల్‌లు, బ్యాకప్‌లు పాస్‌ఫ్రేజ్‌తో మాత్రమే తెరుచుకుంటాయి. మీరు ఎగుమతి చేసేవి, ఇతర ప్రోగ్రామ్‌లలో తెరిచే ఫైల్‌లు ఎన్‌క్రిప్ట్ కావు.</translation>
    </message>
    <message>
        <source>The workspace is not encrypted. Other users of this computer cannot read it, but whoever has its disk can.</source>
        <translation>వర్క్‌స్పేస్ ఎన్‌క్రిప్ట్ అయి లేదు. ఈ కంప్యూటర్ ఇతర వినియోగదారులు దాన్ని చదవలేరు, కానీ దాని డిస్క్ దగ్గరున్నవారు చదవగలరు.</translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>Nothing yet: this is the first time.</source>
        <translation>ఇంకా ఏదీ లేదు: ఇదే మొదటిసారి.</translation>
    </message>
</context>
<context>
    <name>Perhaps</name>
    <message>
        <source>Add to it</source>
        <translation>దీనికి జోడించండి</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>దాన్ని తెరవండి</translation>
    </message>
    <message>
        <source>Perhaps you mean {name} ({reasons})</source>
        <translation>బహుశా మీరు అనుకుంటున్నది {name} ({reasons})</translation>
    </message>
</context>
<context>
    <name>PickDueDialog</name>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>వాయిదా వేయండి</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>ఎప్పటివరకు వాయిదా</translation>
    </message>
</context>
<context>
    <name>PlaceDialog</name>
    <message>
        <source>A doubtful place for a workspace</source>
        <translation>వర్క్‌స్పేస్ ఉన్న చోటు సందేహాస్పదం</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>కొనసాగించండి</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>ఫోల్డర్‌ను చూపండి</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Follow up</source>
        <translation>ఫాలో-అప్ చేయండి</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>3 రోజుల తర్వాత</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>వచ్చే వారం</translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation>ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>ప్లాన్ చేయండి</translation>
    </message>
    <message>
        <source>Planned {what}</source>
        <translation>ప్లాన్ చేశారు: {what}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ఈరోజు</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>రేపు</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>ఏం చేయాలి</translation>
    </message>
    <message>
        <source>What kind</source>
        <translation>ఏ రకం</translation>
    </message>
    <message>
        <source>What? Such as “send the quote fri 3pm”</source>
        <translation>ఏమిటి? ఉదా. “శుక్రవారం 3 గంటలకు కొటేషన్ పంపాలి”</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ఎప్పుడు</translation>
    </message>
</context>
<context>
    <name>Playbook</name>
    <message>
        <source>After a meeting</source>
        <translation>మీటింగ్ తర్వాత</translation>
    </message>
    <message>
        <source>Ask what should be different next year</source>
        <translation>వచ్చే ఏడాది ఏం మారాలో అడగాలి</translation>
    </message>
    <message>
        <source>Ask whether anything is open</source>
        <translation>ఇంకా ఏమైనా మిగిలి ఉందా అడగాలి</translation>
    </message>
    <message>
        <source>Do what was promised</source>
        <translation>మాట ఇచ్చినది చేయాలి</translation>
    </message>
    <message>
        <source>First call: what do they need?</source>
        <translation>మొదటి కాల్: వారికి ఏం కావాలి?</translation>
    </message>
    <message>
        <source>Five tries in two weeks, until they answer. Then what they need decides what comes next.</source>
        <translation>వారు జవాబిచ్చే వరకు రెండు వారాల్లో ఐదు ప్రయత్నాలు. ఆ తర్వాత ఏం చేయాలో వారి అవసరాన్ని బట్టి ఉంటుంది.</translation>
    </message>
    <message>
        <source>Go through the offer</source>
        <translation>ఆఫర్‌ను కలిసి చూడాలి</translation>
    </message>
    <message>
        <source>Introduce ourselves, offer two times to talk</source>
        <translation>మనల్ని పరిచయం చేసుకోవాలి, మాట్లాడటానికి రెండు సమయాలు సూచించాలి</translation>
    </message>
    <message>
        <source>Last call: go on, or let it rest</source>
        <translation>చివరి కాల్: కొనసాగించాలా, వదిలేయాలా</translation>
    </message>
    <message>
        <source>Look at how they use it, and at the price</source>
        <translation>వారు ఎలా వాడుతున్నారో, ధర ఎలా ఉందో చూడాలి</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>కొత్త లీడ్</translation>
    </message>
    <message>
        <source>Nobody is lost because a day was forgotten: begins two months before it.</source>
        <translation>ఒక రోజు మర్చిపోయినందుకు ఎవరినీ కోల్పోరు: రెండు నెలల ముందే మొదలవుతుంది.</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>ఫలితాన్ని నమోదు చేయాలి</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>రెన్యూవల్</translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>రెండో కాల్</translation>
    </message>
    <message>
        <source>Send something useful to them</source>
        <translation>వారికి ఉపయోగపడేది ఏదైనా పంపాలి</translation>
    </message>
    <message>
        <source>Send the offer</source>
        <translation>ఆఫర్ పంపాలి</translation>
    </message>
    <message>
        <source>Thank them</source>
        <translation>వారికి కృతజ్ఞతలు చెప్పాలి</translation>
    </message>
    <message>
        <source>Thank them, with a summary</source>
        <translation>సారాంశంతో వారికి కృతజ్ఞతలు చెప్పాలి</translation>
    </message>
    <message>
        <source>What was said is written down, thanked for, and kept.</source>
        <translation>మాట్లాడినది రాసి, కృతజ్ఞతలు చెప్పి, మాట నిలబెట్టుకోవాలి.</translation>
    </message>
    <message>
        <source>Write down what was agreed, and by whom</source>
        <translation>ఏం ఒప్పుకున్నారో, ఎవరు ఒప్పుకున్నారో రాసిపెట్టాలి</translation>
    </message>
    <message>
        <source>the day of the meeting</source>
        <translation>మీటింగ్ రోజు</translation>
    </message>
    <message>
        <source>the day of the renewal</source>
        <translation>రెన్యూవల్ రోజు</translation>
    </message>
    <message>
        <source>the day the lead came in</source>
        <translation>లీడ్ వచ్చిన రోజు</translation>
    </message>
</context>
<context>
    <name>PlaybookForm</name>
    <message>
        <source>Add a step</source>
        <translation>దశ జోడించండి</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>ఎప్పటి నుంచి లెక్కించాలి</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>మొదలయ్యేది</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>దశలు</translation>
    </message>
    <message>
        <source>Stops when the contact answers: what is left is given up</source>
        <translation>కాంటాక్ట్ జవాబిస్తే ఆగుతుంది: మిగిలిన దశలను వదిలేస్తుంది</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>దేని కోసం</translation>
    </message>
    <message>
        <source>What it is for, and how it is meant</source>
        <translation>ఇది దేనికోసం, దీని ఉద్దేశమేమిటి</translation>
    </message>
    <message>
        <source>Which one starts it</source>
        <translation>ఏది దీన్ని మొదలుపెడుతుంది</translation>
    </message>
    <message>
        <source>such as: the day of the meeting</source>
        <translation>ఉదా. మీటింగ్ రోజు</translation>
    </message>
</context>
<context>
    <name>Playbooks</name>
    <message numerus="yes">
        <source>%n days after</source>
        <translation>
            <numerusform>%n రోజు తర్వాత</numerusform>
            <numerusform>%n రోజుల తర్వాత</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation>
            <numerusform>%n రోజు ముందు</numerusform>
            <numerusform>%n రోజుల ముందు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days after</source>
        <translation>
            <numerusform>%n పని రోజు తర్వాత</numerusform>
            <numerusform>%n పని రోజుల తర్వాత</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days before</source>
        <translation>
            <numerusform>%n పని రోజు ముందు</numerusform>
            <numerusform>%n పని రోజుల ముందు</numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>మీరే మొదలుపెట్టాలి</translation>
    </message>
    <message>
        <source>on the day</source>
        <translation>అదే రోజు</translation>
    </message>
    <message>
        <source>on the day, or the next working day</source>
        <translation>అదే రోజు, లేదా తర్వాతి పని రోజు</translation>
    </message>
    <message>
        <source>playbook: {name} {of}</source>
        <translation>ప్లేబుక్: {name} {of}</translation>
    </message>
    <message>
        <source>the day after</source>
        <translation>మరుసటి రోజు</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>ముందు రోజు</translation>
    </message>
    <message>
        <source>the working day after</source>
        <translation>తర్వాతి పని రోజు</translation>
    </message>
    <message>
        <source>the working day before</source>
        <translation>ముందు పని రోజు</translation>
    </message>
    <message>
        <source>when this status is set</source>
        <translation>ఈ స్థితి పెట్టినప్పుడు</translation>
    </message>
    <message>
        <source>when this tag is set</source>
        <translation>ఈ ట్యాగ్ పెట్టినప్పుడు</translation>
    </message>
    <message>
        <source>when this tier is set</source>
        <translation>ఈ శ్రేణి పెట్టినప్పుడు</translation>
    </message>
    <message>
        <source>{playbook} is done</source>
        <translation>“{playbook}” పూర్తయింది</translation>
    </message>
    <message>
        <source>{playbook} started</source>
        <translation>“{playbook}” మొదలైంది</translation>
    </message>
    <message numerus="yes">
        <source>{playbook} started for %Ln</source>
        <translation>
            <numerusform>“{playbook}” %Ln వ్యక్తికి మొదలైంది</numerusform>
            <numerusform>“{playbook}” %Ln మందికి మొదలైంది</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{playbook} stopped: %n answered</source>
        <translation>
            <numerusform>“{playbook}” ఆగింది: %n వ్యక్తి జవాబిచ్చారు</numerusform>
            <numerusform>“{playbook}” ఆగింది: %n మంది జవాబిచ్చారు</numerusform>
        </translation>
    </message>
    <message>
        <source>{playbook} stopped: {person} answered</source>
        <translation>“{playbook}” ఆగింది: {person} జవాబిచ్చారు</translation>
    </message>
</context>
<context>
    <name>PlaybooksDialog</name>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించండి</translation>
    </message>
    <message>
        <source>New playbook</source>
        <translation>కొత్త ప్లేబుక్</translation>
    </message>
    <message>
        <source>No playbook yet</source>
        <translation>ఇంకా ప్లేబుక్ లేదు</translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation>ప్లేబుక్‌లు</translation>
    </message>
    <message>
        <source>Write down once how routine work is done, and it is done so each time, whoever does it.</source>
        <translation>మామూలుగా చేసే పని ఎలా చేయాలో ఒకసారి రాసిపెట్టండి; ఎవరు చేసినా ప్రతిసారీ అలాగే జరుగుతుంది.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (కాపీ)</translation>
    </message>
    <message>
        <source>{what} ({keys} takes it back)</source>
        <translation>{what} ({keys}‌తో వెనక్కి తీసుకోవచ్చు)</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>తర్వాతి పేజీ</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>మునుపటి పేజీ</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ప్రింట్ చేయండి…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFగా సేవ్ చేయండి…</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>పేజీ</translation>
    </message>
</context>
<context>
    <name>PrintMenu</name>
    <message>
        <source>&amp;Print…</source>
        <translation>ప్రింట్ చేయండి…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>PDFగా సేవ్ చేయండి…</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing</source>
        <translation>ప్రింట్ అవుతోంది</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFగా సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation>సేవ్ అయింది: {file}</translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation>{file} సేవ్ అవుతోంది</translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation>ప్రింటర్‌కు పంపింది</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{pages}‌లో {page}</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>&amp;Day</source>
        <translation>రోజు</translation>
    </message>
    <message>
        <source>&amp;Pick…</source>
        <translation>ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation>ప్రాధాన్యత</translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation>ఫలితం</translation>
    </message>
    <message>
        <source>Add a day, a duration, a reminder …</source>
        <translation>రోజు, వ్యవధి, రిమైండర్ జోడించండి…</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>ఎప్పుడైనా</translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation>వ్యవధి</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>Done already</source>
        <translation>ఇప్పటికే పూర్తయింది</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>ఇప్పుడే</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>కొత్త కంపెనీ</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>కొత్త కాంటాక్ట్</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>ఎవరూ కాదు</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ఏదీ వద్దు</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>ఒకసారి</translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation>పునరావృతం</translation>
    </message>
    <message>
        <source>Re&amp;minder</source>
        <translation>రిమైండర్</translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation>సమయం</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>చేయాలి</translation>
    </message>
    <message>
        <source>from them</source>
        <translation>వారి నుంచి</translation>
    </message>
    <message>
        <source>more</source>
        <translation>మరిన్ని</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ఈరోజు</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>నిన్న</translation>
    </message>
</context>
<context>
    <name>QuickAddDialog</name>
    <message>
        <source>Add</source>
        <translation>జోడించండి</translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation>జోడించారు: {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>ఎంచుకోండి</translation>
    </message>
    <message>
        <source>New contact “{name}”</source>
        <translation>కొత్త కాంటాక్ట్ “{name}”</translation>
    </message>
    <message>
        <source>Nobody is called “{who}”.</source>
        <translation>“{who}” అనే పేరుతో ఎవరూ లేరు.</translation>
    </message>
    <message>
        <source>Planned {what}</source>
        <translation>ప్లాన్ చేశారు: {what}</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>త్వరగా జోడించండి</translation>
    </message>
    <message>
        <source>Recorded {what}</source>
        <translation>నమోదు చేశారు: {what}</translation>
    </message>
    <message>
        <source>What to add</source>
        <translation>ఏం జోడించాలి</translation>
    </message>
    <message>
        <source>When</source>
        <translation>ఎప్పుడు</translation>
    </message>
    <message>
        <source>Who is meant by “{who}”?</source>
        <translation>“{who}” అంటే ఎవరు?</translation>
    </message>
    <message>
        <source>call Ana tomorrow 3pm re: quote</source>
        <translation>అనితకు రేపు మధ్యాహ్నం 3 గంటలకు కొటేషన్ గురించి కాల్ చేయాలి</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Groups</source>
        <translation>గ్రూప్‌లు</translation>
    </message>
    <message>
        <source>Views and groups</source>
        <translation>వీక్షణలు, గ్రూప్‌లు</translation>
    </message>
</context>
<context>
    <name>RailGroups</name>
    <message>
        <source>Add</source>
        <translation>జోడించండి</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>గ్రూప్‌ను తొలగించండి</translation>
    </message>
    <message>
        <source>Into folder</source>
        <translation>ఫోల్డర్‌లోకి</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>కిందకు జరపండి</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>పైకి జరపండి</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>కొత్త ఫోల్డర్</translation>
    </message>
    <message>
        <source>New folder of groups…</source>
        <translation>గ్రూప్‌ల కొత్త ఫోల్డర్…</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>కొత్త ఫోల్డర్…</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>ఫోల్డర్ లేదు</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>పేరు మార్చండి</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>పేరు మార్చండి…</translation>
    </message>
    <message>
        <source>Save the search as a group…</source>
        <translation>శోధనను గ్రూప్‌గా సేవ్ చేయండి…</translation>
    </message>
    <message>
        <source>Search or filter first; what is found then can be kept as a group.</source>
        <translation>ముందు వెతకండి లేదా ఫిల్టర్ చేయండి; అప్పుడు దొరికినవాటిని గ్రూప్‌గా ఉంచుకోవచ్చు.</translation>
    </message>
    <message>
        <source>Show a tag as a group</source>
        <translation>ట్యాగ్‌ను గ్రూప్‌గా చూపండి</translation>
    </message>
    <message>
        <source>Show a tag as a group…</source>
        <translation>ట్యాగ్‌ను గ్రూప్‌గా చూపండి…</translation>
    </message>
    <message>
        <source>Take the search that shows</source>
        <translation>కనిపిస్తున్న శోధనను తీసుకోండి</translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Completed {what}</source>
        <translation>పూర్తి చేశారు: {what}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>తదుపరి దశ</translation>
    </message>
    <message>
        <source>Recorded {what}</source>
        <translation>నమోదు చేశారు: {what}</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ఏం చేశారు</translation>
    </message>
    <message>
        <source>What was said, what was agreed…</source>
        <translation>ఏం మాట్లాడారు, ఏం నిర్ణయించారు…</translation>
    </message>
</context>
<context>
    <name>RejectedCard</name>
    <message numerus="yes">
        <source>%Ln rows could not be read. They were saved in {file}; mend them there and import it.</source>
        <translation>
            <numerusform>%Ln వరుసను చదవలేకపోయింది. అది {file}‌లో సేవ్ అయింది; అక్కడ సరిచేసి దిగుమతి చేయండి.</numerusform>
            <numerusform>%Ln వరుసలను చదవలేకపోయింది. అవి {file}‌లో సేవ్ అయ్యాయి; అక్కడ సరిచేసి దిగుమతి చేయండి.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import it, mended</source>
        <translation>సరిచేసినదాన్ని దిగుమతి చేయండి</translation>
    </message>
    <message>
        <source>One row could not be read. It was saved in {file}; mend it there and import it.</source>
        <translation>ఒక వరుసను చదవలేకపోయింది. అది {file}‌లో సేవ్ అయింది; అక్కడ సరిచేసి దిగుమతి చేయండి.</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ఫైల్‌ను తెరవండి</translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Close; nothing of this comes again</source>
        <translation>మూసివేయండి; ఇవి మళ్లీ రావు</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>రిమైండర్లు</translation>
    </message>
    <message>
        <source>Snooze all</source>
        <translation>అన్నీ వాయిదా వేయండి</translation>
    </message>
</context>
<context>
    <name>ReminderWatch</name>
    <message>
        <source>Nothing reminds you now.</source>
        <translation>ఇప్పుడు గుర్తు చేసేది ఏదీ లేదు.</translation>
    </message>
    <message>
        <source>Reminds again {when}</source>
        <translation>మళ్లీ గుర్తు చేస్తుంది: {when}</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n రోజు</numerusform>
            <numerusform>%n రోజుల</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>రేపు</translation>
    </message>
    <message>
        <source>In &amp;5 min</source>
        <translation>5 నిమిషాల తర్వాత</translation>
    </message>
    <message>
        <source>In 1 &amp;hour</source>
        <translation>1 గంట తర్వాత</translation>
    </message>
    <message>
        <source>What reminds</source>
        <translation>గుర్తు చేసేవి</translation>
    </message>
    <message>
        <source>at the time</source>
        <translation>సమయానికి</translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation>{time}‌లో</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ఇప్పుడు</translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation>{time} క్రితం</translation>
    </message>
    <message>
        <source>{time} before</source>
        <translation>{time} ముందు</translation>
    </message>
</context>
<context>
    <name>RemindersEdit</name>
    <message>
        <source>45 minutes, 3 days…</source>
        <translation>45 నిమిషాలు, 3 రోజులు…</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>మరో సమయం…</translation>
    </message>
    <message numerus="yes">
        <source>At most %n days before.</source>
        <translation>
            <numerusform>గరిష్ఠంగా %n రోజు ముందు.</numerusform>
            <numerusform>గరిష్ఠంగా %n రోజుల ముందు.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>రిమైండర్</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>రిమైండర్లు</translation>
    </message>
    <message>
        <source>Write for example 45 minutes, 2 hours or 3 days.</source>
        <translation>ఉదాహరణకు 45 నిమిషాలు, 2 గంటలు లేదా 3 రోజులు అని రాయండి.</translation>
    </message>
</context>
<context>
    <name>Repeat</name>
    <message>
        <source>by a rule of its own: {rule}</source>
        <translation>సొంత నియమం ప్రకారం: {rule}</translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation>
            <numerusform>ప్రతి %n రోజుకు</numerusform>
            <numerusform>ప్రతి %n రోజులకు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation>
            <numerusform>ప్రతి %n నెలకు</numerusform>
            <numerusform>ప్రతి %n నెలలకు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>ప్రతి %n వారానికి</numerusform>
            <numerusform>ప్రతి %n వారాలకు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation>
            <numerusform>ప్రతి %n సంవత్సరానికి</numerusform>
            <numerusform>ప్రతి %n సంవత్సరాలకు</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>ప్రతి రోజు</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>ప్రతి నెల</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>ప్రతి వారం</translation>
    </message>
    <message>
        <source>every working day</source>
        <translation>ప్రతి పని రోజు</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>ప్రతి సంవత్సరం</translation>
    </message>
    <message>
        <source>on day {number}</source>
        <translation>{number}వ తేదీన</translation>
    </message>
    <message>
        <source>on the fifth {day}</source>
        <translation>అయిదో {day}</translation>
    </message>
    <message>
        <source>on the first {day}</source>
        <translation>మొదటి {day}</translation>
    </message>
    <message>
        <source>on the fourth {day}</source>
        <translation>నాలుగో {day}</translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation>చివరి రోజున</translation>
    </message>
    <message>
        <source>on the last {day}</source>
        <translation>చివరి {day}</translation>
    </message>
    <message>
        <source>on the second {day}</source>
        <translation>రెండో {day}</translation>
    </message>
    <message>
        <source>on the third {day}</source>
        <translation>మూడో {day}</translation>
    </message>
    <message>
        <source>on {days}</source>
        <translation>{days}</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day} నాడు</translation>
    </message>
    <message>
        <source>{rule} until {day}</source>
        <translation>{rule}, {day} వరకు</translation>
    </message>
    <message numerus="yes">
        <source>{rule}, %n times</source>
        <translation>
            <numerusform>{rule}, %n సారి</numerusform>
            <numerusform>{rule}, %n సార్లు</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatRow</name>
    <message>
        <source>By its own rule</source>
        <translation>సొంత నియమం ప్రకారం</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>ప్రతి రోజు</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ముగింపు</translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation>ఎన్నింటికి ఒకసారి</translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation>ప్రతి పని రోజు</translation>
    </message>
    <message>
        <source>How many times</source>
        <translation>ఎన్నిసార్లు</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>ప్రతి నెల</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>ఎప్పుడూ కాదు</translation>
    </message>
    <message>
        <source>On which day of the month</source>
        <translation>నెలలో ఏ రోజున</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>పునరావృతం</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>ఎప్పటివరకు</translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation>ప్రతి వారం</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>ప్రతి సంవత్సరం</translation>
    </message>
    <message>
        <source>after</source>
        <translation>ఇన్నిసార్ల తర్వాత</translation>
    </message>
    <message>
        <source>day</source>
        <translation>రోజుకు</translation>
    </message>
    <message numerus="yes">
        <source>days</source>
        <translation>
            <numerusform>రోజుకు</numerusform>
            <numerusform>రోజులకు</numerusform>
        </translation>
    </message>
    <message>
        <source>every</source>
        <translation>ప్రతి</translation>
    </message>
    <message>
        <source>month</source>
        <translation>నెలకు</translation>
    </message>
    <message numerus="yes">
        <source>months</source>
        <translation>
            <numerusform>నెలకు</numerusform>
            <numerusform>నెలలకు</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>ఎప్పుడూ కాదు</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>ఒక తేదీన</translation>
    </message>
    <message>
        <source>time</source>
        <translation>సారి</translation>
    </message>
    <message numerus="yes">
        <source>times</source>
        <translation>
            <numerusform>సారి</numerusform>
            <numerusform>సార్లు</numerusform>
        </translation>
    </message>
    <message>
        <source>week</source>
        <translation>వారానికి</translation>
    </message>
    <message numerus="yes">
        <source>weeks</source>
        <translation>
            <numerusform>వారానికి</numerusform>
            <numerusform>వారాలకు</numerusform>
        </translation>
    </message>
    <message>
        <source>year</source>
        <translation>సంవత్సరానికి</translation>
    </message>
    <message numerus="yes">
        <source>years</source>
        <translation>
            <numerusform>సంవత్సరానికి</numerusform>
            <numerusform>సంవత్సరాలకు</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Address: {part}</source>
        <translation>చిరునామా: {part}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Capital letters do not matter. What changes is told here before it does.</source>
        <translation>పెద్ద, చిన్న అక్షరాల తేడా ఉండదు. ఏం మారుతుందో మారకముందే ఇక్కడ చూపుతుంది.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ఫీల్డ్</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>కనుగొనండి</translation>
    </message>
    <message>
        <source>It stands nowhere in this field.</source>
        <translation>ఈ ఫీల్డ్‌లో ఇది ఎక్కడా లేదు.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>గమనికలు</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>మార్చండి</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>దీనితో మార్చండి</translation>
    </message>
    <message>
        <source>Values that change: {values}, of {contacts} contacts.</source>
        <translation>మారే విలువలు: {values}, కాంటాక్ట్‌లు: {contacts}.</translation>
    </message>
    <message>
        <source>nothing: it is taken away</source>
        <translation>ఏమీ లేదు: దాన్ని తీసివేస్తుంది</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Everything in the workspace becomes what it was then. What is here now is backed up first: “Before a restore” in the list brings it back.</source>
        <translation>వర్క్‌స్పేస్‌లో ఉన్నదంతా అప్పుడు ఉన్నట్లు మారుతుంది. ఇప్పుడున్నదాన్ని ముందు బ్యాకప్ చేస్తుంది: జాబితాలోని “పునరుద్ధరణకు ముందు” దాన్ని తిరిగి తెస్తుంది.</translation>
    </message>
    <message>
        <source>It has a passphrase of its own:</source>
        <translation>దానికి సొంత పాస్‌ఫ్రేజ్ ఉంది:</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరవండి</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>పునరుద్ధరించండి</translation>
    </message>
    <message>
        <source>Restore this backup?</source>
        <translation>ఈ బ్యాకప్‌ను పునరుద్ధరించాలా?</translation>
    </message>
    <message>
        <source>What was synced with {office} since comes back with the next sync.</source>
        <translation>అప్పటి నుంచి {office}‌తో సింక్ అయినది తర్వాతి సింక్‌లో తిరిగి వస్తుంది.</translation>
    </message>
</context>
<context>
    <name>Restored</name>
    <message>
        <source>Restored: {backup}</source>
        <translation>పునరుద్ధరించింది: {backup}</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>పునరుద్ధరిస్తోంది</translation>
    </message>
    <message>
        <source>what was there before</source>
        <translation>అంతకు ముందు ఉన్నది</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Becomes</source>
        <translation>ఇలా మారుతుంది</translation>
    </message>
    <message>
        <source>Kept as formerly</source>
        <translation>“మునుపు”లో ఉండేది</translation>
    </message>
    <message>
        <source>The contact that becomes of them</source>
        <translation>వీటి నుంచి ఏర్పడే కాంటాక్ట్</translation>
    </message>
</context>
<context>
    <name>ResultChips</name>
    <message>
        <source>How did it go?</source>
        <translation>ఎలా జరిగింది?</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>రాలేదు</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>A blank cell and a missing row change nothing. What looks damaged or outdated is not ticked.</source>
        <translation>ఖాళీ సెల్, లేని వరుస దేన్నీ మార్చవు. పాడైనట్లు లేదా పాతబడినట్లు కనిపించేవాటికి టిక్ ఉండదు.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>వర్తింపజేయండి</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln changes</source>
        <translation>
            <numerusform>%Ln మార్పును వర్తింపజేయండి</numerusform>
            <numerusform>%Ln మార్పులను వర్తింపజేయండి</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply one change</source>
        <translation>ఒక మార్పును వర్తింపజేయండి</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln contacts</source>
        <translation>
            <numerusform>%Ln కాంటాక్ట్‌లో</numerusform>
            <numerusform>%Ln కాంటాక్ట్‌లలో</numerusform>
        </translation>
    </message>
    <message>
        <source>In one contact</source>
        <translation>ఒక కాంటాక్ట్‌లో</translation>
    </message>
    <message>
        <source>Looking at the list</source>
        <translation>జాబితాను చూస్తోంది</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>కొత్తదేమీ లేదు</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>చూపడానికి ఏమీ లేదు</translation>
    </message>
    <message>
        <source>Review {file}</source>
        <translation>{file}‌ను సమీక్షించండి</translation>
    </message>
    <message>
        <source>Select all sound ones</source>
        <translation>సరైనవన్నీ ఎంచుకోండి</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>జాబితాను చదవలేకపోయింది.</translation>
    </message>
    <message>
        <source>The list is the same as yours.</source>
        <translation>జాబితా మీదానిలాగే ఉంది.</translation>
    </message>
    <message>
        <source>What the list would change</source>
        <translation>జాబితా ఏం మారుస్తుంది</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>మారినవి</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>సందేహాస్పదం</translation>
    </message>
    <message>
        <source>new</source>
        <translation>కొత్తవి</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>తిరస్కరించినవి</translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Field</source>
        <translation>ఫీల్డ్</translation>
    </message>
    <message>
        <source>In the list</source>
        <translation>జాబితాలో</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>లైన్ {number}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>ఇప్పుడు</translation>
    </message>
    <message>
        <source>new</source>
        <translation>కొత్తది</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Line</source>
        <translation>లైన్</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>జరిగినది</translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation>ఏం తెస్తుంది</translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Backups</source>
        <translation>బ్యాకప్‌లు</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>తనిఖీ</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>పాస్‌ఫ్రేజ్</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>భద్రత</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>వర్క్‌స్పేస్</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Folder</source>
        <translation>ఫోల్డర్</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>None</source>
        <translation>ఏదీ వద్దు</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Save as a group</source>
        <translation>గ్రూప్‌గా సేవ్ చేయండి</translation>
    </message>
</context>
<context>
    <name>ScopeQuestion</name>
    <message>
        <source>All</source>
        <translation>అన్నీ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>It repeats</source>
        <translation>ఇది పునరావృతమవుతుంది</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>ఇది, తర్వాతివి</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>ఇది మాత్రమే</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>శోధనను తీసివేయండి</translation>
    </message>
</context>
<context>
    <name>SecondPlace</name>
    <message>
        <source>A second place</source>
        <translation>రెండో చోటు</translation>
    </message>
    <message>
        <source>A second place for backups</source>
        <translation>బ్యాకప్‌లకు రెండో చోటు</translation>
    </message>
    <message>
        <source>All backups were copied: {moment}.</source>
        <translation>అన్ని బ్యాకప్‌లు కాపీ అయ్యాయి: {moment}.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>ఫోల్డర్‌ను ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>Copy no more</source>
        <translation>ఇక కాపీ చేయవద్దు</translation>
    </message>
    <message>
        <source>Copying …</source>
        <translation>కాపీ చేస్తోంది…</translation>
    </message>
    <message>
        <source>Nothing was copied yet.</source>
        <translation>ఇంకా ఏదీ కాపీ కాలేదు.</translation>
    </message>
    <message>
        <source>On another disk, such as a USB stick: each backup is copied there, with the files attached. If that is not there for a while, what it lacks follows.</source>
        <translation>USB స్టిక్ లాంటి మరో డిస్క్‌లో: ప్రతి బ్యాకప్ జతచేసిన ఫైల్‌లతో సహా అక్కడికి కాపీ అవుతుంది. అది కొంతకాలం అందుబాటులో లేకపోతే, అక్కడ లేనివి తర్వాత చేరతాయి.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Something unexpected went wrong; nothing was changed. The log tells more.</source>
        <translation>అనుకోని పొరపాటు జరిగింది; ఏదీ మారలేదు. మరిన్ని వివరాలు లాగ్‌లో ఉన్నాయి.</translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation>చర్యను రద్దు చేస్తోంది</translation>
    </message>
    <message>
        <source>left as changed since: {names}</source>
        <translation>తర్వాత మారినందున వదిలేసినవి: {names}</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>రద్దయింది; ఏదీ మారలేదు.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>అనుకూల ఫీల్డ్‌లు</translation>
    </message>
    <message>
        <source>General</source>
        <translation>సాధారణం</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>భద్రత</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>విభాగాలు</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>సెట్టింగ్‌లు</translation>
    </message>
    <message>
        <source>Web form</source>
        <translation>వెబ్ ఫారమ్</translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message>
        <source>Find a setting</source>
        <translation>సెట్టింగ్‌ను వెతకండి</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>ఏదీ దొరకలేదు</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>దొరికినవి</translation>
    </message>
</context>
<context>
    <name>SheetsDialog</name>
    <message>
        <source>Envelopes</source>
        <translation>కవర్లు</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ఫార్మాట్</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>చిరునామా లేబుల్‌లు</translation>
    </message>
    <message>
        <source>Looking what has room</source>
        <translation>ఏవి పడతాయో చూస్తోంది</translation>
    </message>
    <message>
        <source>Looking what has room…</source>
        <translation>ఏవి పడతాయో చూస్తోంది…</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>పంపేవారు</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>టెంప్లేట్</translation>
    </message>
    <message>
        <source>The first free label is number {number}</source>
        <translation>మొదటి ఖాళీ లేబుల్ నంబర్ {number}</translation>
    </message>
    <message>
        <source>The sender has more text than there is room for.</source>
        <translation>పంపేవారి టెక్స్ట్ చోటుకు మించి ఉంది.</translation>
    </message>
    <message>
        <source>The sheet is used already? Click on its first free label.</source>
        <translation>షీట్‌ను ముందే కొంత వాడారా? దాని మొదటి ఖాళీ లేబుల్ మీద క్లిక్ చేయండి.</translation>
    </message>
    <message>
        <source>This cannot be laid out.</source>
        <translation>దీన్ని అమర్చడం కుదరదు.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>ఎవరికి</translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <source>%Ln more could not be read</source>
        <translation>
            <numerusform>ఇంకా చదవలేకపోయినది: %Ln</numerusform>
            <numerusform>ఇంకా చదవలేకపోయినవి: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ఫైల్‌లు జతచేయండి</translation>
    </message>
    <message>
        <source>Attached already</source>
        <translation>ఇప్పటికే జతచేసి ఉంది</translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation>ఫైల్‌లను జతచేస్తోంది</translation>
    </message>
    <message>
        <source>Nothing on this computer opens {link}</source>
        <translation>ఈ కంప్యూటర్‌లో {link}‌ను తెరవగల ప్రోగ్రామ్ లేదు</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>ఇలా సేవ్ చేయండి</translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation>సేవ్ అయింది: {path}</translation>
    </message>
    <message>
        <source>{name} may be a program and is not opened; it can be saved.</source>
        <translation>{name} ప్రోగ్రామ్ కావచ్చు కాబట్టి తెరవదు; దాన్ని సేవ్ చేయవచ్చు.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Width of the pane beside the list</source>
        <translation>జాబితా పక్కన ఉన్న ప్యానెల్ వెడల్పు</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>A contact</source>
        <translation>కాంటాక్ట్</translation>
    </message>
    <message>
        <source>Back or on: a day, a week, a month</source>
        <translation>వెనక్కి లేదా ముందుకు: రోజు, వారం, నెల</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>తిరిగి జాబితాకు</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>క్యాలెండర్</translation>
    </message>
    <message>
        <source>Choose less or more time</source>
        <translation>తక్కువ లేదా ఎక్కువ సమయం ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>కాంటాక్ట్‌లు</translation>
    </message>
    <message>
        <source>Copy the value of a field</source>
        <translation>ఫీల్డ్ విలువను కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Day, week, month, agenda</source>
        <translation>రోజు, వారం, నెల, అజెండా</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించండి</translation>
    </message>
    <message>
        <source>Delete the selected contacts</source>
        <translation>ఎంచుకున్న కాంటాక్ట్‌లను తొలగించండి</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>చేయండి</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>Done, with this result</source>
        <translation>పూర్తయింది, ఈ ఫలితంతో</translation>
    </message>
    <message>
        <source>Edit a field or an entry of the timeline</source>
        <translation>ఫీల్డ్‌ను లేదా టైమ్‌లైన్ ఎంట్రీని ఎడిట్ చేయండి</translation>
    </message>
    <message>
        <source>Edit the name, or the field with the keyboard</source>
        <translation>పేరును, లేదా కీబోర్డ్ ఉన్న ఫీల్డ్‌ను ఎడిట్ చేయండి</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>అంతటా</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>ఫాలో-అప్‌లు</translation>
    </message>
    <message>
        <source>Give the result</source>
        <translation>ఫలితం ఇవ్వండి</translation>
    </message>
    <message>
        <source>Give the result: reached, no answer, left message, wrong number</source>
        <translation>ఫలితం ఇవ్వండి: సంప్రదించారు, సమాధానం లేదు, సందేశం పెట్టారు, తప్పు నంబర్</translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation>డైలాగ్‌లో</translation>
    </message>
    <message>
        <source>Leave a field as it was; back to the list</source>
        <translation>ఫీల్డ్‌ను ఉన్నట్లే వదిలేయండి; తిరిగి జాబితాకు</translation>
    </message>
    <message>
        <source>Make the entry longer</source>
        <translation>ఎంట్రీ వ్యవధిని పెంచండి</translation>
    </message>
    <message>
        <source>Make the entry shorter</source>
        <translation>ఎంట్రీ వ్యవధిని తగ్గించండి</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>పైకి లేదా కిందకు వెళ్లండి</translation>
    </message>
    <message>
        <source>Move the entry by a quarter of an hour</source>
        <translation>ఎంట్రీని పావుగంట జరపండి</translation>
    </message>
    <message>
        <source>Move the entry to another day</source>
        <translation>ఎంట్రీని మరో రోజుకు జరపండి</translation>
    </message>
    <message>
        <source>Open the entry, or plan something where there is none</source>
        <translation>ఎంట్రీని తెరవండి, లేనిచోట కొత్తది ప్లాన్ చేయండి</translation>
    </message>
    <message>
        <source>Plan a call with whoever goes cold</source>
        <translation>దూరమవుతున్నవారితో కాల్ ప్లాన్ చేయండి</translation>
    </message>
    <message>
        <source>Plan something at that time</source>
        <translation>ఆ సమయానికి ప్లాన్ చేయండి</translation>
    </message>
    <message>
        <source>Plan what comes next</source>
        <translation>తర్వాత చేయాల్సినది ప్లాన్ చేయండి</translation>
    </message>
    <message>
        <source>Record what was done</source>
        <translation>చేసినదాన్ని నమోదు చేయండి</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>అన్నీ ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Select more</source>
        <translation>మరిన్ని ఎంచుకోండి</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>కాంటాక్ట్‌ను చూపండి</translation>
    </message>
    <message>
        <source>To another day</source>
        <translation>మరో రోజుకు</translation>
    </message>
    <message>
        <source>To another entry of the day</source>
        <translation>ఆ రోజు మరో ఎంట్రీకి</translation>
    </message>
    <message>
        <source>To another half hour</source>
        <translation>మరో అరగంటకు</translation>
    </message>
    <message>
        <source>To the contact beside the list</source>
        <translation>జాబితా పక్కనున్న కాంటాక్ట్‌కు</translation>
    </message>
    <message>
        <source>To the first or the last row</source>
        <translation>మొదటి లేదా చివరి వరుసకు</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>ఈరోజు</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Guide and keyboard shortcuts</source>
        <translation>మార్గదర్శి, కీబోర్డ్ షార్ట్‌కట్‌లు</translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>&amp;Pick…</source>
        <translation>ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>రేపు</translation>
    </message>
    <message>
        <source>In 1 &amp;hour</source>
        <translation>1 గంట తర్వాత</translation>
    </message>
    <message>
        <source>Next &amp;week</source>
        <translation>వచ్చే వారం</translation>
    </message>
    <message>
        <source>To&amp;day</source>
        <translation>ఈరోజు</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Choose another folder …</source>
        <translation>మరో ఫోల్డర్‌ను ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>నిష్క్రమించండి</translation>
    </message>
    <message>
        <source>Restore a backup …</source>
        <translation>బ్యాకప్‌ను పునరుద్ధరించండి…</translation>
    </message>
    <message>
        <source>Save what can be read …</source>
        <translation>చదవగలిగినది సేవ్ చేయండి…</translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation>వర్క్‌స్పేస్‌ను తెరవలేకపోయింది</translation>
    </message>
    <message>
        <source>The workspace&apos;s folder</source>
        <translation>వర్క్‌స్పేస్ ఫోల్డర్</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>మళ్లీ ప్రయత్నించండి</translation>
    </message>
    <message>
        <source>Workspace: {folder}</source>
        <translation>వర్క్‌స్పేస్: {folder}</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Complete it</source>
        <translation>పూర్తి చేయండి</translation>
    </message>
    <message>
        <source>Next step: {title}, {due}</source>
        <translation>తదుపరి దశ: {title}, {due}</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Days or working days, after or before</source>
        <translation>రోజులా పని రోజులా, తర్వాతా ముందా</translation>
    </message>
    <message>
        <source>Delete the step</source>
        <translation>దశను తొలగించండి</translation>
    </message>
    <message>
        <source>Duration in minutes</source>
        <translation>వ్యవధి నిమిషాల్లో</translation>
    </message>
    <message>
        <source>For example 15:30 or 3pm; empty for any time of the day</source>
        <translation>ఉదా. 15:30; రోజులో ఎప్పుడైనా అయితే ఖాళీగా ఉంచండి</translation>
    </message>
    <message>
        <source>How it is meant: what to ask, what to say</source>
        <translation>ఉద్దేశం: ఏం అడగాలి, ఏం చెప్పాలి</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>ఎన్ని రోజులు</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>Move down (Alt ↓)</source>
        <translation>కిందకు జరపండి (Alt ↓)</translation>
    </message>
    <message>
        <source>Move up (Alt ↑)</source>
        <translation>పైకి జరపండి (Alt ↑)</translation>
    </message>
    <message>
        <source>Notes, priority and duration</source>
        <translation>గమనికలు, ప్రాధాన్యత, వ్యవధి</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>ప్రాధాన్యత</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>సమయం</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>ఏం చేయాలి</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>ఎప్పుడైనా</translation>
    </message>
    <message>
        <source>day after</source>
        <translation>రోజు తర్వాత</translation>
    </message>
    <message>
        <source>day before</source>
        <translation>రోజు ముందు</translation>
    </message>
    <message numerus="yes">
        <source>days after</source>
        <translation>
            <numerusform>రోజు తర్వాత</numerusform>
            <numerusform>రోజుల తర్వాత</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>days before</source>
        <translation>
            <numerusform>రోజు ముందు</numerusform>
            <numerusform>రోజుల ముందు</numerusform>
        </translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>నిమిషాలు</translation>
    </message>
    <message>
        <source>no priority</source>
        <translation>ప్రాధాన్యత లేదు</translation>
    </message>
    <message>
        <source>working day after</source>
        <translation>పని రోజు తర్వాత</translation>
    </message>
    <message>
        <source>working day before</source>
        <translation>పని రోజు ముందు</translation>
    </message>
    <message numerus="yes">
        <source>working days after</source>
        <translation>
            <numerusform>పని రోజు తర్వాత</numerusform>
            <numerusform>పని రోజుల తర్వాత</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>working days before</source>
        <translation>
            <numerusform>పని రోజు ముందు</numerusform>
            <numerusform>పని రోజుల ముందు</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Amber</source>
        <translation>కాషాయం</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>నీలం</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>రంగు</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>ఆకుపచ్చ</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>సాదా</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>ఎరుపు</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>ఊదా</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%Ln contacts were here and in the office</source>
        <translation>
            <numerusform>%Ln కాంటాక్ట్ ఇక్కడా, కార్యాలయంలోనూ ఉంది</numerusform>
            <numerusform>%Ln కాంటాక్ట్‌లు ఇక్కడా, కార్యాలయంలోనూ ఉన్నాయి</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln వ్యక్తి</numerusform>
            <numerusform>%Ln వ్యక్తులు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation>
            <numerusform>%Ln సమస్య</numerusform>
            <numerusform>%Ln సమస్యలు</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>అంతా బాగుంది</translation>
    </message>
    <message>
        <source>Changes that are missing</source>
        <translation>రాని మార్పులు</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>ఫోల్డర్‌ను ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>Delete again</source>
        <translation>మళ్లీ తొలగించండి</translation>
    </message>
    <message>
        <source>Deleted by {person} · {when}</source>
        <translation>{person} తొలగించారు · {when}</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>అంతకుముందు</translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation>పాస్‌ఫ్రేజ్‌ను ఇవ్వండి…</translation>
    </message>
    <message>
        <source>Every file can be read, and every clock agrees.</source>
        <translation>అన్ని ఫైల్‌లు చదవగలుగుతోంది, గడియారాలన్నీ సరిపోతున్నాయి.</translation>
    </message>
    <message>
        <source>Folder does not answer · {office} · {when}</source>
        <translation>ఫోల్డర్ స్పందించడం లేదు · {office} · {when}</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>పట్టించుకోవద్దు</translation>
    </message>
    <message>
        <source>It is back</source>
        <translation>తిరిగి వచ్చింది</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ఉంచండి</translation>
    </message>
    <message>
        <source>Last seen {when}</source>
        <translation>చివరిగా కనిపించింది: {when}</translation>
    </message>
    <message>
        <source>Look…</source>
        <translation>చూడండి…</translation>
    </message>
    <message>
        <source>Never seen yet</source>
        <translation>ఇంకా కనిపించలేదు</translation>
    </message>
    <message>
        <source>Not synced with {office} · {when}</source>
        <translation>{office}‌తో సింక్ కాలేదు · {when}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>ఇంకా ఏదీ లేదు</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>ఈ కంప్యూటర్‌లో మాత్రమే</translation>
    </message>
    <message>
        <source>One contact was here and in the office</source>
        <translation>ఒక కాంటాక్ట్ ఇక్కడా, కార్యాలయంలోనూ ఉంది</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>మళ్లీ చేయండి</translation>
    </message>
    <message>
        <source>Retire</source>
        <translation>వాడుక నుంచి తీసివేయండి</translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>సమీక్షించండి…</translation>
    </message>
    <message>
        <source>Saved in the office&apos;s inbox: see what it would change, and take what is right.</source>
        <translation>కార్యాలయ inboxలో సేవ్ చేశారు: అది ఏం మారుస్తుందో చూసి, సరైనవి తీసుకోండి.</translation>
    </message>
    <message>
        <source>Show what is not as it should be</source>
        <translation>సరిగా లేనివి చూపండి</translation>
    </message>
    <message>
        <source>Show who takes part and what came in</source>
        <translation>ఎవరు పాల్గొంటున్నారో, ఏం వచ్చిందో చూపండి</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>ఎవరో</translation>
    </message>
    <message>
        <source>Sync through a folder</source>
        <translation>ఫోల్డర్ ద్వారా సింక్ చేయండి</translation>
    </message>
    <message>
        <source>Synced with {office} · {when} · {people}</source>
        <translation>{office}‌తో సింక్ అయింది · {when} · {people}</translation>
    </message>
    <message numerus="yes">
        <source>Syncing with {office} · %Ln contacts</source>
        <translation>
            <numerusform>{office}‌తో సింక్ అవుతోంది · %Ln కాంటాక్ట్</numerusform>
            <numerusform>{office}‌తో సింక్ అవుతోంది · %Ln కాంటాక్ట్‌లు</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncing with {office}…</source>
        <translation>{office}‌తో సింక్ అవుతోంది…</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>ఫోల్డర్</translation>
    </message>
    <message>
        <source>The folder does not answer</source>
        <translation>ఫోల్డర్ స్పందించడం లేదు</translation>
    </message>
    <message>
        <source>They are here twice until they are made one.</source>
        <translation>ఒకటిగా చేసే వరకు ఇవి ఇక్కడ రెండుసార్లు ఉంటాయి.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>చర్య రద్దు</translation>
    </message>
    <message>
        <source>What the others do stands here, and can be taken back.</source>
        <translation>ఇతరులు చేసేవి ఇక్కడ కనిపిస్తాయి; వాటిని వెనక్కి తీసుకోవచ్చు.</translation>
    </message>
    <message>
        <source>What you enter is kept here and goes there once the folder answers.</source>
        <translation>మీరు నమోదు చేసేవి ఇక్కడ ఉంటాయి, ఫోల్డర్ స్పందించాక అక్కడికి వెళ్తాయి.</translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation>మొత్తం చరిత్ర</translation>
    </message>
    <message>
        <source>a photo</source>
        <translation>ఒక ఫోటో</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>రద్దయింది</translation>
    </message>
    <message>
        <source>done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>doubtful clock</source>
        <translation>గడియారం సందేహాస్పదం</translation>
    </message>
    <message>
        <source>last synced {when}</source>
        <translation>చివరి సింక్: {when}</translation>
    </message>
    <message>
        <source>never synced yet</source>
        <translation>ఇంకా సింక్ కాలేదు</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>కొత్త వెర్షన్</translation>
    </message>
    <message>
        <source>no</source>
        <translation>కాదు</translation>
    </message>
    <message>
        <source>one person</source>
        <translation>ఒక వ్యక్తి</translation>
    </message>
    <message>
        <source>one problem</source>
        <translation>ఒక సమస్య</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>ప్లాన్ చేసినది</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>వాడుకలో లేదు</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>ఎవరో</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>ఈ కంప్యూటర్</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>రద్దయింది</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>అవును</translation>
    </message>
    <message>
        <source>you, on this computer</source>
        <translation>మీరు, ఈ కంప్యూటర్‌లో</translation>
    </message>
    <message>
        <source>{name} · {value}</source>
        <translation>{name} · {value}</translation>
    </message>
    <message>
        <source>{office} cannot be reached · {when}</source>
        <translation>{office} అందుబాటులో లేదు · {when}</translation>
    </message>
    <message>
        <source>{person} on {computer}</source>
        <translation>{person}, {computer}‌లో</translation>
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
        <translation>{rule}; {day} నుంచి: {next}</translation>
    </message>
    <message>
        <source>{seen} · version {version}</source>
        <translation>{seen} · వెర్షన్ {version}</translation>
    </message>
</context>
<context>
    <name>SyncView</name>
    <message>
        <source>Choose a folder that all of you can open, and everyone sees the same contacts, online or not. There is no server, and nobody&apos;s work is lost.</source>
        <translation>మీరందరూ తెరవగలిగే ఫోల్డర్‌ను ఎంచుకోండి; ఆన్‌లైన్‌లో ఉన్నా లేకున్నా అందరికీ ఒకే కాంటాక్ట్‌లు కనిపిస్తాయి. సర్వర్ లేదు, ఎవరి పనీ పోదు.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>ఫోల్డర్‌ను ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>Deleted by one, changed by another</source>
        <translation>ఒకరు తొలగించారు, మరొకరు మార్చారు</translation>
    </message>
    <message>
        <source>Entered by two</source>
        <translation>ఇద్దరు రాసినవి</translation>
    </message>
    <message>
        <source>In sync with {office} from now on</source>
        <translation>ఇప్పటి నుంచి {office}‌తో సింక్</translation>
    </message>
    <message>
        <source>Lists to review</source>
        <translation>సమీక్షించాల్సిన జాబితాలు</translation>
    </message>
    <message>
        <source>People and computers</source>
        <translation>వ్యక్తులు, కంప్యూటర్లు</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>సింక్</translation>
    </message>
    <message>
        <source>Sync health</source>
        <translation>సింక్ పరిస్థితి</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>ఇప్పుడే సింక్ చేయండి</translation>
    </message>
    <message>
        <source>They are there again, so that nothing is lost. Keep them, or delete them again.</source>
        <translation>ఏదీ పోకుండా అవి మళ్లీ వచ్చాయి. వాటిని ఉంచండి, లేదా మళ్లీ తొలగించండి.</translation>
    </message>
    <message>
        <source>Two people gave one field a value without seeing the other&apos;s. The later one shows; choose.</source>
        <translation>ఇద్దరు ఒకరిది మరొకరు చూడకుండా ఒకే ఫీల్డ్‌కు విలువ ఇచ్చారు. తర్వాతిది కనిపిస్తోంది; ఎంచుకోండి.</translation>
    </message>
    <message>
        <source>What came in</source>
        <translation>వచ్చినవి</translation>
    </message>
    <message>
        <source>Work together through a folder</source>
        <translation>ఫోల్డర్ ద్వారా కలిసి పనిచేయండి</translation>
    </message>
</context>
<context>
    <name>Syncer</name>
    <message>
        <source>The sync failed; the log tells more.</source>
        <translation>సింక్ విఫలమైంది; మరిన్ని వివరాలు లాగ్‌లో ఉన్నాయి.</translation>
    </message>
</context>
<context>
    <name>TagsGroup</name>
    <message>
        <source>Add a tag</source>
        <translation>ట్యాగ్ జోడించండి</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>కొత్త ట్యాగ్</translation>
    </message>
    <message>
        <source>Show everybody with this tag</source>
        <translation>ఈ ట్యాగ్ ఉన్న అందరినీ చూపండి</translation>
    </message>
    <message>
        <source>Tag, another tag</source>
        <translation>ట్యాగ్, మరో ట్యాగ్</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ట్యాగ్‌లు</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Undoing</source>
        <translation>చర్యను రద్దు చేస్తోంది</translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>About</source>
        <translation>గురించి</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>చిరునామా</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>కంపెనీ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>తేదీ</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>తేదీలు</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>తదుపరి దశ రోజు</translation>
    </message>
    <message>
        <source>Days between contacts</source>
        <translation>సంప్రదింపుల మధ్య రోజులు</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>విభాగం</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ఈమెయిల్</translation>
    </message>
    <message>
        <source>Ends of long texts</source>
        <translation>పొడవైన టెక్స్ట్‌ల చివరలు</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>ఫీల్డ్</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ఫైల్‌లు</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>మొదటి పేరు</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>ఫాలో-అప్</translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation>మునుపు</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>పూర్తి పేరు</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>ఇంటి చిరునామా</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>ఐడెంటిఫైయర్</translation>
    </message>
    <message>
        <source>Identifier elsewhere</source>
        <translation>మరోచోట ఐడెంటిఫైయర్</translation>
    </message>
    <message>
        <source>Identifier of the company</source>
        <translation>కంపెనీ ఐడెంటిఫైయర్</translation>
    </message>
    <message>
        <source>Identifier of the next step</source>
        <translation>తదుపరి దశ ఐడెంటిఫైయర్</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>హోదా</translation>
    </message>
    <message>
        <source>Kept for the way back</source>
        <translation>తిరిగి దిగుమతికి ఉంచినవి</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>లేబుల్</translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation>చివరి ప్రయత్నం</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>ఇంటిపేరు</translation>
    </message>
    <message>
        <source>Last reached</source>
        <translation>చివరిగా సంప్రదించినది</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>వదిలేయండి</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>మెసెంజర్</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>మధ్య పేరు</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>తదుపరి దశ</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>మారుపేరు</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>గమనికలు</translation>
    </message>
    <message>
        <source>Other address</source>
        <translation>ఇతర చిరునామా</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>బాధ్యులు</translation>
    </message>
    <message>
        <source>PO box</source>
        <translation>పోస్ట్ బాక్స్</translation>
    </message>
    <message>
        <source>People around</source>
        <translation>చుట్టూ ఉన్నవారు</translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation>వ్యక్తి లేదా కంపెనీ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ఫోన్</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>ఫోటో</translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation>ప్లేబుక్</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>ప్రైవేట్</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>సంబంధితులు</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>మూలం</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>స్థితి</translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation>పేరు తర్వాత వచ్చేది</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>ట్యాగ్‌లు</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>శ్రేణి</translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation>పేరుకు ముందు వచ్చేది</translation>
    </message>
    <message>
        <source>Type of the next step</source>
        <translation>తదుపరి దశ రకం</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>వెబ్</translation>
    </message>
    <message>
        <source>Web and messengers</source>
        <translation>వెబ్, మెసెంజర్లు</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>ఆఫీసు</translation>
    </message>
    <message>
        <source>Work address</source>
        <translation>ఆఫీసు చిరునామా</translation>
    </message>
    <message>
        <source>city</source>
        <translation>నగరం</translation>
    </message>
    <message>
        <source>country</source>
        <translation>దేశం</translation>
    </message>
    <message>
        <source>day</source>
        <translation>రోజు</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>ఫ్లాట్, అంతస్తు</translation>
    </message>
    <message>
        <source>label</source>
        <translation>లేబుల్</translation>
    </message>
    <message>
        <source>month</source>
        <translation>నెల</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>పిన్ కోడ్</translation>
    </message>
    <message>
        <source>region</source>
        <translation>రాష్ట్రం</translation>
    </message>
    <message>
        <source>second line</source>
        <translation>రెండో లైన్</translation>
    </message>
    <message>
        <source>street</source>
        <translation>వీధి</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>మొత్తం</translation>
    </message>
    <message>
        <source>year</source>
        <translation>సంవత్సరం</translation>
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
        <translation>ప్రియమైన {{ given or name or &apos;సర్/మేడమ్&apos; }} గారికి,

మీ వైపు పనులు ఎలా సాగుతున్నాయో తెలుసుకోవాలనుకుంటున్నాను{% if last_reach %} (మనం చివరిగా మాట్లాడింది: {{ last_reach }}){% endif %}.

ఈ వారం చిన్న కాల్‌కు మీకు వీలైన సమయం ఏదైనా ఉందా?

నమస్కారాలతో
{{ sender }}
</translation>
    </message>
    <message>
        <source>Following up</source>
        <translation>ఫాలో-అప్</translation>
    </message>
    <message>
        <source>Following up{% if company %} with {{ company }}{% endif %}</source>
        <translation>ఫాలో-అప్{% if company %}: {{ company }}{% endif %}</translation>
    </message>
    <message>
        <source>Name badge</source>
        <translation>నేమ్ బ్యాడ్జ్</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>ధన్యవాదాలు</translation>
    </message>
    <message>
        <source>Thank-you letter</source>
        <translation>ధన్యవాద లేఖ</translation>
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


ధన్యవాదాలు

ప్రియమైన {{ name or &apos;సర్/మేడమ్&apos; }} గారికి,

మీ నమ్మకానికి{% if last_reach %}, మాతో మాట్లాడటానికి ({{ last_reach }}) మీరు కేటాయించిన సమయానికి{% endif %} ధన్యవాదాలు. {{ company or &apos;మీ&apos; }}‌తో కలిసి పనిచేయడం మాకు ఎంతో ఆనందంగా ఉంది.

ఇంకా ఏమైనా మిగిలి ఉంటే, ఒక కాల్ లేదా చిన్న సందేశం చాలు.

నమస్కారాలతో


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
        <translation>చిరునామా</translation>
    </message>
    <message>
        <source>Edit the templates</source>
        <translation>టెంప్లేట్‌లను ఎడిట్ చేయండి</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ఎడిట్ చేయండి…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>టెంప్లేట్</translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>Insert field</source>
        <translation>ఫీల్డ్‌ను చేర్చండి</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>రకం</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>పేరు</translation>
    </message>
    <message>
        <source>No such field, so blank: {names}</source>
        <translation>అలాంటి ఫీల్డ్ లేనందున ఖాళీ: {names}</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>విషయం</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>టెక్స్ట్</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>a call with ( )</source>
        <translation>( )తో ఫంక్షన్ కాల్</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>జాబితా</translation>
    </message>
    <message>
        <source>a loop within a loop</source>
        <translation>లూప్‌లో లూప్</translation>
    </message>
    <message>
        <source>a name is missing before {sign}</source>
        <translation>{sign} ముందు పేరు లేదు</translation>
    </message>
    <message>
        <source>a text, a number and a list do not go together here</source>
        <translation>టెక్స్ట్, సంఖ్య, జాబితా ఇక్కడ కలవవు</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>ఇది మరీ లోతుగా ఒకదానిలో ఒకటి ఉంది</translation>
    </message>
    <message>
        <source>nothing is open here for {tag}</source>
        <translation>{tag} ముగించడానికి ఇక్కడ ఏదీ తెరిచి లేదు</translation>
    </message>
    <message>
        <source>something is missing before {sign}</source>
        <translation>{sign} ముందు ఏదో లోపించింది</translation>
    </message>
    <message>
        <source>there is no filter {name}; there are {names}</source>
        <translation>{name} అనే ఫిల్టర్ లేదు; ఉన్నవి: {names}</translation>
    </message>
    <message>
        <source>there is no test {name}</source>
        <translation>{name} అనే పరీక్ష లేదు</translation>
    </message>
    <message>
        <source>there is no {tag}; there are {tags}</source>
        <translation>{tag} లేదు; ఉన్నవి: {tags}</translation>
    </message>
    <message>
        <source>this is not written as fields and conditions are</source>
        <translation>ఫీల్డ్‌లు, షరతులు ఇలా రాయరు</translation>
    </message>
    <message>
        <source>{end} must come before {tag}</source>
        <translation>{tag} కంటే ముందు {end} రావాలి</translation>
    </message>
    <message>
        <source>{expected} is missing before {sign}</source>
        <translation>{sign} ముందు {expected} లేదు</translation>
    </message>
    <message>
        <source>{sign} cannot stand here</source>
        <translation>{sign} ఇక్కడ ఉండకూడదు</translation>
    </message>
    <message>
        <source>{sign} is missing</source>
        <translation>{sign} లేదు</translation>
    </message>
    <message>
        <source>{tag} is not closed; {end} is missing</source>
        <translation>{tag} ముగియలేదు; {end} లేదు</translation>
    </message>
    <message>
        <source>{what} is not possible in a template</source>
        <translation>టెంప్లేట్‌లో {what} వాడలేరు</translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Close</source>
        <translation>మూసివేయండి</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>కాపీ చేయండి</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించండి</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>కొత్త టెంప్లేట్</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>ఇంకా టెంప్లేట్ లేదు</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>టెంప్లేట్‌లు</translation>
    </message>
    <message>
        <source>With a contact, what the template becomes shows here.</source>
        <translation>కాంటాక్ట్‌ను ఎంచుకుంటే, టెంప్లేట్ ఎలా మారుతుందో ఇక్కడ కనిపిస్తుంది.</translation>
    </message>
    <message>
        <source>Write a letter or an e-mail once, with fields, and send it to as many as you like.</source>
        <translation>ఉత్తరం లేదా ఈమెయిల్‌ను ఫీల్డ్‌లతో ఒకసారి రాసి, ఎంతమందికైనా పంపండి.</translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation>{name} (కాపీ)</translation>
    </message>
    <message>
        <source>{what} ({keys} in the list takes it back)</source>
        <translation>{what} (జాబితాలో {keys}‌తో వెనక్కి తీసుకోవచ్చు)</translation>
    </message>
</context>
<context>
    <name>TimeGrid</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n కార్యకలాపం</numerusform>
            <numerusform>%n కార్యకలాపాలు</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>కొత్తది</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>ఎప్పుడైనా</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Attach a file…</source>
        <translation>ఫైల్‌ను జతచేయండి…</translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation>పూర్తి చేయండి…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>తొలగించండి</translation>
    </message>
    <message>
        <source>Deleted {what}</source>
        <translation>తొలగించారు: {what}</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>ఎడిట్ చేయండి…</translation>
    </message>
    <message>
        <source>Move the step…</source>
        <translation>దశను జరపండి…</translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation>{name}‌ను తెరవండి</translation>
    </message>
    <message>
        <source>Save {name} as…</source>
        <translation>{name}‌ను ఇలా సేవ్ చేయండి…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>టైమ్‌లైన్</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Calls, meetings and e-mails will stand here, the latest first.</source>
        <translation>కాల్స్, మీటింగ్‌లు, ఈమెయిళ్లు ఇక్కడ కనిపిస్తాయి, తాజావి ముందు.</translation>
    </message>
    <message>
        <source>Changed {what}</source>
        <translation>మార్చారు: {what}</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>మీ కోసం ఏదీ వేచి లేదు.</translation>
    </message>
    <message>
        <source>P: plan a call</source>
        <translation>P: కాల్ ప్లాన్ చేయండి</translation>
    </message>
    <message>
        <source>Space: done</source>
        <translation>Space: పూర్తయింది</translation>
    </message>
    <message>
        <source>X: {skip}</source>
        <translation>X: {skip}</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>ఎప్పుడైనా</translation>
    </message>
    <message>
        <source>late</source>
        <translation>ఆలస్యం</translation>
    </message>
    <message>
        <source>never</source>
        <translation>ఎప్పుడూ లేదు</translation>
    </message>
    <message>
        <source>one going cold</source>
        <translation>ఒకరు దూరమవుతున్నారు</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>ఎవరో</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ఈరోజు</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>నిన్న</translation>
    </message>
    <message>
        <source>you</source>
        <translation>మీరు</translation>
    </message>
    <message>
        <source>{count} for today</source>
        <translation>ఈరోజు: {count}</translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation>గడువు దాటినవి: {count}</translation>
    </message>
    <message>
        <source>{count} people going cold</source>
        <translation>దూరమవుతున్నవారు: {count}</translation>
    </message>
    <message>
        <source>{late} · missed ×{count}</source>
        <translation>{late} · తప్పినవి ×{count}</translation>
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
        <translation>రాబోయేవి</translation>
    </message>
    <message>
        <source>Going cold</source>
        <translation>దూరమవుతున్నవారు</translation>
    </message>
    <message>
        <source>History</source>
        <translation>చరిత్ర</translation>
    </message>
    <message>
        <source>Nothing. What you plan with people stands here.</source>
        <translation>ఏదీ లేదు. మీరు ప్లాన్ చేసేవి ఇక్కడ కనిపిస్తాయి.</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>ఫాలో-అప్ ప్లాన్ చేయండి</translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation>నిన్నటి నుంచి</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>ఈరోజు చేయాల్సినవి</translation>
    </message>
    <message>
        <source>What is planned for the next seven days stands here, and birthdays within two weeks.</source>
        <translation>వచ్చే ఏడు రోజులకు ప్లాన్ చేసినవి, రెండు వారాల్లోని పుట్టినరోజులు ఇక్కడ కనిపిస్తాయి.</translation>
    </message>
    <message>
        <source>What you and others change stands here and leads to its contact.</source>
        <translation>మీరు, ఇతరులు మార్చినవి ఇక్కడ కనిపిస్తాయి; క్లిక్ చేస్తే ఆ కాంటాక్ట్ తెరుచుకుంటుంది.</translation>
    </message>
    <message>
        <source>Whom you have not reached for longer than you mean to stands here, if nothing is planned.</source>
        <translation>అనుకున్నదానికంటే ఎక్కువ కాలంగా మీరు సంప్రదించనివారు, ఏదీ ప్లాన్ చేయకపోతే, ఇక్కడ కనిపిస్తారు.</translation>
    </message>
    <message>
        <source>calls and meetings this week</source>
        <translation>ఈ వారం కాల్స్, మీటింగ్‌లు</translation>
    </message>
    <message>
        <source>done this week</source>
        <translation>ఈ వారం పూర్తయినవి</translation>
    </message>
    <message>
        <source>going cold</source>
        <translation>దూరమవుతున్నవారు</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>గడువు దాటినవి</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>ఇంకా {count}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search people, companies, notes, numbers</source>
        <translation>వ్యక్తులు, కంపెనీలు, గమనికలు, నంబర్లను వెతకండి</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%Ln reminders</source>
        <translation>
            <numerusform>%Ln రిమైండర్</numerusform>
            <numerusform>%Ln రిమైండర్లు</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>తెరవండి</translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation>వాయిదా వేయండి</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>రిమైండర్</translation>
    </message>
    <message>
        <source>Something reminds; unlock the window to see it.</source>
        <translation>గుర్తు చేయాల్సినది ఉంది; చూడటానికి విండోను అన్‌లాక్ చేయండి.</translation>
    </message>
</context>
<context>
    <name>TurnButtons</name>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} / {count}</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>who is {name}?</source>
        <translation>{name} ఎవరు?</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>{names}‌తో</translation>
    </message>
</context>
<context>
    <name>Unwritten</name>
    <message>
        <source>What you entered is kept, and written as soon as that is possible.</source>
        <translation>మీరు నమోదు చేసినది భద్రంగా ఉంది, వీలైన వెంటనే రాస్తుంది.</translation>
    </message>
</context>
<context>
    <name>Weekdays</name>
    <message>
        <source>On which days</source>
        <translation>ఏ రోజుల్లో</translation>
    </message>
</context>
<context>
    <name>WelcomeDialog</name>
    <message>
        <source>Begin with an empty list</source>
        <translation>ఖాళీ జాబితాతో ప్రారంభించండి</translation>
    </message>
    <message>
        <source>From Google, Outlook, a phone, a spreadsheet or another program.</source>
        <translation>Google, Outlook, ఫోన్, స్ప్రెడ్‌షీట్ లేదా వేరే ప్రోగ్రామ్ నుంచి.</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>ఎలా ప్రారంభించాలనుకుంటున్నారు?</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>కాంటాక్ట్‌లను దిగుమతి చేయండి</translation>
    </message>
    <message>
        <source>Join the colleagues who use it already, or be the first.</source>
        <translation>దీన్ని ఇప్పటికే వాడుతున్న సహోద్యోగులతో చేరండి, లేదా మీరే మొదలుపెట్టండి.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>భాష</translation>
    </message>
    <message>
        <source>Look around with sample data</source>
        <translation>నమూనా డేటాతో చూడండి</translation>
    </message>
    <message>
        <source>Made-up people, which Undo takes away again.</source>
        <translation>కల్పిత వ్యక్తులు; చర్య రద్దు చేస్తే తొలగిపోతారు.</translation>
    </message>
    <message>
        <source>Stands beside what you do. Nothing leaves this computer unless you share it.</source>
        <translation>మీరు చేసే వాటి పక్కన కనిపిస్తుంది. మీరు షేర్ చేయనంత వరకు ఏదీ ఈ కంప్యూటర్ దాటి వెళ్లదు.</translation>
    </message>
    <message>
        <source>Welcome to {program}</source>
        <translation>{program}‌కు స్వాగతం</translation>
    </message>
    <message>
        <source>Work together through a shared folder</source>
        <translation>షేర్ చేసిన ఫోల్డర్ ద్వారా కలిసి పనిచేయండి</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>మీ పేరు</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation>
            <numerusform>%n రోజు</numerusform>
            <numerusform>%n రోజులు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation>
            <numerusform>%n రో. ఆలస్యం</numerusform>
            <numerusform>%n రో. ఆలస్యం</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n రోజు</numerusform>
            <numerusform>%n రోజులు</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n గం.</numerusform>
            <numerusform>%n గం.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n గం. క్రితం</numerusform>
            <numerusform>%n గం. క్రితం</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n ని.</numerusform>
            <numerusform>%n ని.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n ని. క్రితం</numerusform>
            <numerusform>%n ని. క్రితం</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <translation>
            <numerusform>%n ఏడాది</numerusform>
            <numerusform>%n ఏళ్లు</numerusform>
        </translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 రోజు</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>ఏ రోజైనా</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ఇప్పుడే</translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation>{day} నాడు</translation>
    </message>
    <message>
        <source>this afternoon</source>
        <translation>ఈ మధ్యాహ్నం</translation>
    </message>
    <message>
        <source>this evening</source>
        <translation>ఈ సాయంత్రం</translation>
    </message>
    <message>
        <source>this morning</source>
        <translation>ఈ ఉదయం</translation>
    </message>
    <message>
        <source>today</source>
        <translation>ఈరోజు</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>రేపు</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>నిన్న</translation>
    </message>
</context>
<context>
    <name>Whom</name>
    <message>
        <source>All</source>
        <translation>అన్నీ</translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation>శోధనలో దొరికినవి</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>ఎంచుకున్నవి</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>ఎవరికి</translation>
    </message>
</context>
<context>
    <name>WithLine</name>
    <message>
        <source>With</source>
        <translation>ఎవరితో</translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation>ఎవరితో?</translation>
    </message>
</context>
<context>
    <name>WithoutBackupDialog</name>
    <message>
        <source>Before so many rows are imported a backup is made. Nothing was imported yet, and the import can be undone afterwards in any case.</source>
        <translation>ఇన్ని వరుసలు దిగుమతి చేసే ముందు బ్యాకప్ చేస్తుంది. ఇంకా ఏదీ దిగుమతి కాలేదు; ఎలాగూ దిగుమతిని తర్వాత రద్దు చేయవచ్చు.</translation>
    </message>
    <message>
        <source>Import nothing</source>
        <translation>ఏదీ దిగుమతి చేయవద్దు</translation>
    </message>
    <message>
        <source>Import without a backup</source>
        <translation>బ్యాకప్ లేకుండా దిగుమతి చేయండి</translation>
    </message>
    <message>
        <source>No backup could be made</source>
        <translation>బ్యాకప్ చేయలేకపోయింది</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Anniversary</source>
        <translation>వార్షికోత్సవం</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>సహాయకులు</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>పుట్టినరోజు</translation>
    </message>
    <message>
        <source>Blog</source>
        <translation>బ్లాగ్</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>కాల్</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>సంతానం</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>సహోద్యోగి</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>కంపెనీ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>కస్టమర్</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ఈమెయిల్</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>మాజీ</translation>
    </message>
    <message>
        <source>Friend</source>
        <translation>స్నేహితులు</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>జరిగింది</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ఇల్లు</translation>
    </message>
    <message>
        <source>Home fax</source>
        <translation>ఇంటి ఫ్యాక్స్</translation>
    </message>
    <message>
        <source>Home page</source>
        <translation>హోమ్ పేజీ</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>లీడ్</translation>
    </message>
    <message>
        <source>Left message</source>
        <translation>సందేశం పెట్టారు</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>ఉత్తరం</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>ప్రధాన</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>మేనేజర్</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>మీటింగ్</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>మొబైల్</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>సమాధానం లేదు</translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation>ఆసక్తి లేదు</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>గమనిక</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>ఇతర</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>తల్లి/తండ్రి</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>భాగస్వామి</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>ప్రొఫైల్</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>కాబోయే కస్టమర్</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>సంప్రదించారు</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>సిఫార్సు చేసినవారు</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>జవాబిచ్చారు</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>పంపారు</translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation>జీవిత భాగస్వామి</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>సరఫరాదారు</translation>
    </message>
    <message>
        <source>To-do</source>
        <translation>పని</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>సందర్శన</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>ఆఫీసు</translation>
    </message>
    <message>
        <source>Work fax</source>
        <translation>ఆఫీసు ఫ్యాక్స్</translation>
    </message>
    <message>
        <source>Work mobile</source>
        <translation>ఆఫీసు మొబైల్</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>తప్పు నంబర్</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>రద్దయింది</translation>
    </message>
    <message>
        <source>done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>held</source>
        <translation>జరిగింది</translation>
    </message>
    <message>
        <source>high priority</source>
        <translation>అధిక ప్రాధాన్యత</translation>
    </message>
    <message>
        <source>in</source>
        <translation>వచ్చింది</translation>
    </message>
    <message>
        <source>left message</source>
        <translation>సందేశం పెట్టారు</translation>
    </message>
    <message>
        <source>low priority</source>
        <translation>తక్కువ ప్రాధాన్యత</translation>
    </message>
    <message>
        <source>medium priority</source>
        <translation>మధ్యస్థ ప్రాధాన్యత</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>సమాధానం లేదు</translation>
    </message>
    <message>
        <source>not interested</source>
        <translation>ఆసక్తి లేదు</translation>
    </message>
    <message>
        <source>out</source>
        <translation>పంపారు</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>సంప్రదించారు</translation>
    </message>
    <message>
        <source>replied</source>
        <translation>జవాబిచ్చారు</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>పంపారు</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>తప్పు నంబర్</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>“{text}”</translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Move it to a later time (S in the list)</source>
        <translation>తర్వాతి సమయానికి వాయిదా వేయండి (జాబితాలో S)</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>వాయిదా వేయండి</translation>
    </message>
</context>
<context>
    <name>WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Open the workspace</source>
        <translation>వర్క్‌స్పేస్‌ను తెరవండి</translation>
    </message>
    <message>
        <source>Something unexpected went wrong; nothing was changed. The log tells more.</source>
        <translation>అనుకోని పొరపాటు జరిగింది; ఏదీ మారలేదు. మరిన్ని వివరాలు లాగ్‌లో ఉన్నాయి.</translation>
    </message>
    <message>
        <source>The workspace is as it was.</source>
        <translation>వర్క్‌స్పేస్ ముందున్నట్లే ఉంది.</translation>
    </message>
    <message>
        <source>The workspace is ready.</source>
        <translation>వర్క్‌స్పేస్ సిద్ధంగా ఉంది.</translation>
    </message>
    <message>
        <source>The workspace is written anew …</source>
        <translation>వర్క్‌స్పేస్‌ను కొత్తగా రాస్తోంది…</translation>
    </message>
    <message>
        <source>These backups stay as they were, as no passphrase known here opens them: {names}</source>
        <translation>తెలిసిన ఏ పాస్‌ఫ్రేజ్‌తోనూ తెరుచుకోనందున ఈ బ్యాకప్‌లు అలాగే ఉన్నాయి: {names}</translation>
    </message>
</context>
<context>
    <name>WorkHeader</name>
    <message>
        <source>Call</source>
        <translation>కాల్ చేయండి</translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation>కాంటాక్ట్‌ను చూపండి</translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>A click turns the page</source>
        <translation>క్లిక్ చేస్తే పేజీ మారుతుంది</translation>
    </message>
    <message>
        <source>A file for each</source>
        <translation>ఒక్కొక్కరికి ఒక ఫైల్</translation>
    </message>
    <message>
        <source>A folder to write into</source>
        <translation>రాయాల్సిన ఫోల్డర్</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Contact before</source>
        <translation>మునుపటి కాంటాక్ట్</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>వదిలేయండి</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>తర్వాతి కాంటాక్ట్</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>ఒకే ఫైల్</translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation>మెయిల్ ప్రోగ్రామ్‌లో తెరవండి</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>ప్రింట్ చేయండి…</translation>
    </message>
    <message>
        <source>Record each as sent, in its timeline</source>
        <translation>ప్రతిదాన్నీ పంపినట్లు ఆ కాంటాక్ట్ టైమ్‌లైన్‌లో నమోదు చేయండి</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFగా సేవ్ చేయండి…</translation>
    </message>
    <message>
        <source>Save drafts…</source>
        <translation>డ్రాఫ్ట్‌లు సేవ్ చేయండి…</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>టెంప్లేట్</translation>
    </message>
    <message>
        <source>The e-mail</source>
        <translation>ఈమెయిల్</translation>
    </message>
    <message>
        <source>The e-mail is too long to be handed to the mail program; save it as a draft.</source>
        <translation>ఈమెయిల్ చాలా పొడవు, మెయిల్ ప్రోగ్రామ్‌కు ఇవ్వలేరు; డ్రాఫ్ట్‌గా సేవ్ చేయండి.</translation>
    </message>
    <message>
        <source>The letter</source>
        <translation>ఉత్తరం</translation>
    </message>
    <message>
        <source>There is no template of this kind yet; write one with “Edit…”.</source>
        <translation>ఈ రకమైన టెంప్లేట్ ఇంకా లేదు; “ఎడిట్ చేయండి…”తో ఒకటి రాయండి.</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>ఎవరికి</translation>
    </message>
    <message>
        <source>Write e-mails</source>
        <translation>ఈమెయిళ్లు రాయండి</translation>
    </message>
    <message>
        <source>Write letters</source>
        <translation>ఉత్తరాలు రాయండి</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>{pages}‌లో {page}వ పేజీ</translation>
    </message>
</context>
<context>
    <name>_CellDelegate</name>
    <message>
        <source>the same</source>
        <translation>ఒకటే</translation>
    </message>
</context>
<context>
    <name>_Columns</name>
    <message>
        <source>Cancel</source>
        <translation>రద్దు చేయండి</translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation>ఈ కాలమ్‌లను వాడండి</translation>
    </message>
</context>
<context>
    <name>_ColumnsChoice</name>
    <message>
        <source>All</source>
        <translation>అన్నీ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>ఎంచుకోండి…</translation>
    </message>
    <message>
        <source>Chosen now</source>
        <translation>ఇప్పుడు ఎంచుకున్నవి</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>కాలమ్‌లు</translation>
    </message>
    <message>
        <source>Headings in words</source>
        <translation>మాటల్లో శీర్షికలు</translation>
    </message>
    <message>
        <source>Without, an import knows each column again</source>
        <translation>ఇవి లేకపోతే, దిగుమతి ప్రతి కాలమ్‌ను మళ్లీ గుర్తిస్తుంది</translation>
    </message>
</context>
<context>
    <name>_ContactsHeader</name>
    <message>
        <source>Let it stay</source>
        <translation>దీన్ని ఉంచండి</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>ఉంటుంది</translation>
    </message>
</context>
<context>
    <name>_Cover</name>
    <message>
        <source>Locked</source>
        <translation>లాక్ అయింది</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>అన్‌లాక్ చేయండి</translation>
    </message>
</context>
<context>
    <name>_Export</name>
    <message numerus="yes">
        <source>Exported %Ln activities to {file}</source>
        <translation>
            <numerusform>%Ln కార్యకలాపం {file}‌కు ఎగుమతి అయింది</numerusform>
            <numerusform>%Ln కార్యకలాపాలు {file}‌కు ఎగుమతి అయ్యాయి</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln contacts to {file}</source>
        <translation>
            <numerusform>%Ln కాంటాక్ట్ {file}‌కు ఎగుమతి అయింది</numerusform>
            <numerusform>%Ln కాంటాక్ట్‌లు {file}‌కు ఎగుమతి అయ్యాయి</numerusform>
        </translation>
    </message>
    <message>
        <source>Exported one activity to {file}</source>
        <translation>ఒక కార్యకలాపం {file}‌కు ఎగుమతి అయింది</translation>
    </message>
    <message>
        <source>Exported one contact to {file}</source>
        <translation>ఒక కాంటాక్ట్ {file}‌కు ఎగుమతి అయింది</translation>
    </message>
    <message>
        <source>Exporting to {file}</source>
        <translation>{file}‌కు ఎగుమతి అవుతోంది</translation>
    </message>
    <message>
        <source>no place there for: {what}</source>
        <translation>అక్కడ వీటికి చోటు లేదు: {what}</translation>
    </message>
</context>
<context>
    <name>_FilesGroup</name>
    <message>
        <source>Attach a file</source>
        <translation>ఫైల్‌ను జతచేయండి</translation>
    </message>
</context>
<context>
    <name>_LineWidget</name>
    <message>
        <source>Done</source>
        <translation>పూర్తయింది</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>తెరవండి</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>వాయిదా వేయండి</translation>
    </message>
</context>
<context>
    <name>_Name</name>
    <message>
        <source>Edit the name</source>
        <translation>పేరును ఎడిట్ చేయండి</translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>Contact before</source>
        <translation>మునుపటి కాంటాక్ట్</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>తర్వాతి కాంటాక్ట్</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>ఎలా మారుతుంది</translation>
    </message>
</context>
<context>
    <name>_Stranger</name>
    <message>
        <source>Create a contact</source>
        <translation>కాంటాక్ట్‌ను సృష్టించండి</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>వదిలేయండి</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>ఇది నేనే</translation>
    </message>
    <message>
        <source>What becomes of {address}</source>
        <translation>{address} ఏమవుతుంది</translation>
    </message>
</context>
<context>
    <name>_Taking</name>
    <message>
        <source>Nothing changed: what was chosen is there already, or gone.</source>
        <translation>ఏదీ మారలేదు: ఎంచుకున్నవి ఇప్పటికే ఉన్నాయి, లేదా పోయాయి.</translation>
    </message>
    <message>
        <source>Taking changes from {file}</source>
        <translation>{file} నుంచి మార్పులు తీసుకుంటోంది</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>The settings could not be read and were moved to {file}; the defaults are used.</source>
        <translation>సెట్టింగ్‌లను చదవలేకపోయింది, అవి {file}‌కు జరిగాయి; డిఫాల్ట్‌లను వాడుతోంది.</translation>
    </message>
</context>
</TS>
