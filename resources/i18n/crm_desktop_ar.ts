<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ActionBlock</name>
    <message numerus="yes">
        <source>Takes back all that was done at once: %n change(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>All that is held about this person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply a playbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop {playbook}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no picture that can be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityCard</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat, floor, building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P.O. box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressGroup</name>
    <message>
        <source>Add an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressRow</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the preferred one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressesEdit</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address of e-mail: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaGrid</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>N plans something.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is planned from {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ApplyDialog</name>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply a playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {busy} of them it is at work already: they are left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no steps yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is at work already; stop it first to begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is at work for all of them already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} contacts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Arrivals</name>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln here already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out; they are in {file}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new contacts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of nobody in your contacts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln activities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Imported one activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recorded %Ln e-mails</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Recorded one e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one new contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bar</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that was saved is lost, and you can go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details are in the log, without anything from your contacts:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulkWork</name>
    <message>
        <source>Add tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign {count} contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing {count} contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace in {count} contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of them has a tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan an activity…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag {count} contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take tags away…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were so already; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the same time as another of yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarActions</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be deleted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be moved?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarBar</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln activities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import one activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarView</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallLine</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The call is over: record it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallMinutes</name>
    <message>
        <source>Do not record how long it took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time the call</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CellGroup</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CertainLine</name>
    <message>
        <source>Merge all {count}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {count} pairs as it is proposed? Each can be undone by itself, or all at once here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, merge {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} pairs have the same name and the same e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>Delete takes it away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicesPage</name>
    <message>
        <source>A new label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new result, such as Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new type, such as Demo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what no record holds can be deleted; merge it into another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in it, so that it can be read: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point the camera of a phone at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>QR code of {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>custom fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further e-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>further phone numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>messengers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>related people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what other programs added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColdCard</name>
    <message>
        <source>Choose a day, or write what comes next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned {count} follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, from the first on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsDialog</name>
    <message>
        <source>Columns of the plain list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private contacts are never in the list. The identifier always is: it tells whom a row means.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsModel</name>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New field “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New field “{name}”, {type}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnsTable</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New field “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With another name…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompletionCard</name>
    <message>
        <source>Completed {count} follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completing follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, what was agreed…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompletionPane</name>
    <message>
        <source>About this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactCells</name>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactColumns</name>
    <message>
        <source>nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactFiles</name>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactHistory</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added file {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formerly: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formerly: {value}, removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo: removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed file {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed tag {tag}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: in another order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value}, removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactLists</name>
    <message>
        <source>Add a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactPane</name>
    <message>
        <source>About the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a contact in the list to see all about it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formerly: {values}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactSheetsDialog</name>
    <message>
        <source>All about each contact: details, next steps and history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print contact sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsTable</name>
    <message>
        <source>{count} contact(s)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsView</name>
    <message>
        <source>Apply a playbook…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export contacts to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the selected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill with sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import contacts from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact has all of these words and filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not understood: {pieces}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your people and companies will stand here. Bring them from Google, Outlook or a phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContestBanner</name>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: also entered by {who}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContestRow</name>
    <message>
        <source>Keep all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomFields</name>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CustomGroup</name>
    <message>
        <source>Add a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New field…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateOrders</name>
    <message>
        <source>Day first (31.12.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Month first (12/31)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year first (2026-12-31)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Delimiters</name>
    <message>
        <source>Bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add company or title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source or owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messengers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuePicker</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 15:30 or 3pm; empty for any time of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing all contacts with each other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts that may be the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Merged %n pairs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two contacts look as if they were the same person or company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all contacts were compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing said yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs that are not the same, though they look it, stand here, and can be offered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Working through %n pairs…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Working through duplicates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditDialog</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, what was agreed…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Encodings</name>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (Mac)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western (Windows-1252)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Backups hold the person until they are deleted:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that were exported, copies of this folder, prints and e-mails are beyond reach.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name of who is to be erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows that an import could not read name the person:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s folder keeps what was written there before: whoever can read its files finds the person in them. The other computers erase the person, too, at their next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the full name to go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not in the office&apos;s folder yet goes there once more, and is then erased here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} activities that others take part in stay with their words; the person is taken out of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} other contacts are found with this name; look through them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} goes with all values, their history, the files, and the activities that nobody else takes part in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A table of just these columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contacts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldDialog</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Became one with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day in the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Media type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Participant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place in the order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminds again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminds, minutes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of a playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step of the playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops on an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldsPage</name>
    <message>
        <source>A new field, such as Contract ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts that have a value: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact has a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To choose from, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where a contact has another value there, that stays, and the one merged is added to its notes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>May be a program: it can be saved, and is not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens a copy that can only be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step within a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not changed for a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached for 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the search as a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpActions</name>
    <message>
        <source>&amp;Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned {count} follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigning follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {count} follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {count} follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was missed of what repeats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the missed ones ({count})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipping what was missed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Assign to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, and planned as it stands beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going cold — nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine or everyone&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No contact for {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only some types, priorities or tags (F in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a call with whoever goes cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the next step (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned a call with {name}: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned {count} calls: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list, or save it as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all types, priorities and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only some types, priorities or tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip the missed ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;gs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {days} days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every {days} days (tier {tier})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last try: {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more come up as these are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FollowUpsView</name>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move everything that is overdue to another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of yours is open. What you plan with people stands here, by the day it is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing open is of the types, priorities and tags chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the list, or save it as PDF (Ctrl P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everyone&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you plan with people stands here, by the day it is due, and whoever is going cold.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>A table as Google Contacts imports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table as Outlook imports it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table with every field. Imported again, it gives the same contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A workbook with every field. Imported again, it gives the same contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for Google</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV for Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards for old phones and car radios.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards in the newest version, for programs that know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cards with photos, for phones and nearly every address book.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every field, for scripts and other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no place for: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their activities, planned and done, for calendars. Imported again, it gives the same ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard 2.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard 3.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard 4.0</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormerGroup</name>
    <message>
        <source>Formerly</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormerRow</name>
    <message>
        <source>Forget {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let {value} hold again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from the next start on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of what is planned for a time of day, unless it has its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands beside what you do, and owns what you plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent from them is recorded as written by you, all else as written to you. They stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Grid</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Click to let this contact stay (S)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact stays; links and lists that name the others lead to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln contacts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copied one contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {count} contacts go onto the clipboard; export them instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody who works there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private: never leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each thing you do will stand here, and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action has all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>As it stood at the end of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This contact was not there yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportControls</name>
    <message>
        <source>As chosen here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As found in each column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Add it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change it, and add what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill its blanks only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of contacts as CSV, vCard or a spreadsheet, from Google, Outlook, a phone or elsewhere; calendars, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists of contacts, calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved the rejected rows to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a contact is known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may close this window; the import goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportFormats</name>
    <message>
        <source>A table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACT!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRM Desktop, JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook as XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook of earlier years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GoldMine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Google Contacts of earlier years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HubSpot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KAddressBook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LDIF, as Thunderbird and directories write it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LinkedIn connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thunderbird</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vCard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportMappings</name>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep where columns go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>As it was recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter chooses what a row is that looks like somebody here; what is left open is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the rejected rows…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {count} rows of each kind are listed, and compared with who is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as whom they look like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps {name}: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReasons</name>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A mark at its beginning tells the encoding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All its bytes are UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row names the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of its sheets it is the first that holds a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in this encoding do its letters make words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {line} names the columns; what stands above is passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns go where you let them go last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of “{column}” are read with the day first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates of “{column}” are read with the month first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} of {all} columns were known by their headers or contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{known} of {all} headers are those of {program}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportRun</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln contacts from {file}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Changed one contact from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln contacts from {file}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Imported one contact from {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new in {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelEdit</name>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual labels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LabelledRow</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it the preferred one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayoutDialog</name>
    <message>
        <source>Columns to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, to keep them for other times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not in the list is not in the file. With the identifier an edited copy finds back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadLine</name>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests came in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One request came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web form: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadWatch</name>
    <message numerus="yes">
        <source>%Ln requests came in: {names}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answer the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One request came in: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not answer: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadsDialog</name>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder into which a web form of yours drops CSV, JSON or e-mail files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each request that lands in {path} will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing came yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of a web form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadsModel</name>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line {line}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadsPage</name>
    <message>
        <source>CSV, JSON and e-mail files (.eml) of a web form that land there become contacts with a follow-up for today, each request once, on however many computers. Of somebody known only what was blank is filled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the web form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move files into the folder “done” within, once they were taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None is watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of contacts that are new, unless the file tells one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise nothing in the folder is ever changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeaveDialog</name>
    <message>
        <source>Close all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything is written yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Something long is still being written. What of it is not done is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you entered could not be written yet; it waits until that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you wrote about a contact is not recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterWork</name>
    <message>
        <source>Nobody is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print contact sheets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print envelopes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print labels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write e-mails…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write letters…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Address with the name, as on an envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All e-mails (a list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All phones (a list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>City</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One has more text than there is room for, and is left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One has no address of e-mail and is left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One has no postal address and is left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second line of the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags (a list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first {shown} are shown here; all {count} are printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing into {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not written, as no e-mail can go to the address: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one envelope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} envelopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} have more text than there is room for, and are left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} have no address of e-mail and are left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} have no postal address and are left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersDialog</name>
    <message numerus="yes">
        <source>%Ln cannot be read; point at it to see why</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in your contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Record %Ln e-mails</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Record one e-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LettersModel</name>
    <message>
        <source>(no subject)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gains who was not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of nobody in your contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>recorded, with %Ln files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>recorded, with one file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several tags are parted by commas.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>Nothing on this computer opens {link}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListDialog</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that hold it: {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renaming {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainFields</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Add by typing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is held about the shown person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply a playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the selected contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase the shown person for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people, companies, notes, numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people, groups, views and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests of a web form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings, history and shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the contact as a QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates of letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchDialog</name>
    <message>
        <source>All the others · {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matching contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were here, and the office has them, too. Made one, the office&apos;s contact gets what only yours knows, and your activities. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchReasons</name>
    <message>
        <source>from the same list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeaningEdit</name>
    <message>
        <source>It is like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is offered for (none: all)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says that the contact was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in touch every so many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>A call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried in vain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work without a result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Merging contacts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n fields alike</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One field alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records that become {into}: {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are not offered as duplicates any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes with the old name later, from a colleague or a file, will be {into}, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is not chosen is kept as “formerly”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeGrid</name>
    <message>
        <source>The contacts side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeResult</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n persons who work there</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>one activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one person who works there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} go along</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} goes along</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeRows</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergedLine</name>
    <message>
        <source>Another contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was merged into this contact · {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%Ln activities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contacts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mails</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln letters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln series</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A choice needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file cannot be put into the office&apos;s folder {path} ({detail}); another program may hold it. It is tried again at the next sync.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has {least} characters at least; four words are better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person and a company are not one. Change the kind of one of them first, if it is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A playbook needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step lies at most {most} days from its day, not {value}; enter fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step {summary} counted from {day} lies outside of the calendar; choose another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added sample data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the choice {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the field {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the group {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the playbook {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added the template {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought together what several did without knowing of each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the rule “{rule}” there would be no day at all; choose other days or a later end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Called this computer {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change number {batch} has been undone already; redo brings back the latest undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed an order of choices: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the choice {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the field {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the group {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the order of fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the playbook {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed the template {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one column to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two contacts or more to make one of them; each once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided what {subject} holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the choice {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the field {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the group {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the playbook {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted the template {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased somebody for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing cannot be undone; to go on, type the full name {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined the office as {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {line} of {path} is too long to be a row of a table; check that this is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matched {subject} with the office&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged the fields {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved the group {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No verified copy could be written to {path} ({reason}); nothing was changed. Check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was found for “{who}”; write the name as it stands in the contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redid: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminded of {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminds later of {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed the field {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced text in {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said that they are not the same: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped what was missed of {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of these contacts are private and some are not. Make them alike first: all that is private in them would go to everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something long is being written; try again when it is done, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tagged {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact {uid} did not exist then; name a later time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported an error at {path}; nothing was changed. Check the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be kept in {path} ({reason}); check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of {name} is confidential; enter the office&apos;s passphrase (on the command line it is asked for, or taken from CRM_DESKTOP_OFFICE_PASSPHRASE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {name} cannot lie within itself; choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The format {format} is not known here; there are: {formats}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mapping sends the column {header} to {target}, which is no field; write for example given, emails.work, addresses.home.city or custom.NAME.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is too long for a code that a phone could read; send the contact as a file instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s file office.csv in {path} cannot be read; nothing else was read or written. Check that it is the right folder; crm-desktop sync FOLDER writes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s folder {path} cannot be reached ({detail}); what you enter is kept here and goes there once it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s folder {path} cannot be written ({detail}); ask whoever looks after it for the permission to change files. What you enter is kept here until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office&apos;s folder {path} is full; free some space there. What you enter is kept here until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office.csv in {path} says that the folder is not confidential, but the office is; nothing was written. Ask who changed it; crm-desktop sync FOLDER writes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The playbook {name} has no steps; add one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule “{rule}” tells the days by itself: move this one alone, or change the rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template becomes too long a text; it may have {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template cannot be used: line {line}: {detail}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is too long; it may have {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same; type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window needs a library that is missing ({detail}); install the system&apos;s libraries for Qt 6. The commands work without it, see crm-desktop --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace has contacts already; sample data goes into an empty one. Name another folder with --workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a choice {name} already; merge the two to make them one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a field {name} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no activity {uid}; due lists the open ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no calendar in {path}; export it as iCalendar (.ics) there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no change number {batch}; history lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no contact or activity {uid}; find and due list them with their identifiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no contact {uid}; find lists them with their identifiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no encoding {encoding}; name one such as utf-8, utf-16 or windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no field {field}; show --json lists the fields, custom.NAME makes a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder {path}; make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no layout {layout}; there are: {layouts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no place in it for: {things}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no playbook {uid} any more; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen to open the window on; the commands work without one, see crm-desktop --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no sheet {sheet} in {path}; there are: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table in {path}; export the contacts as CSV or vCard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template {uid}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no type of activity {type}; there are: {types}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no view {view}; there are: {views}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody to ask for the new passphrase; name it in {variable}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to add; write for example: call Ana tomorrow 3pm re: quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase of {name}; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the passphrase of {path}; try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no key store that could be reached; the passphrase is asked for at each start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This workspace does not sync yet; name the office&apos;s folder: crm-desktop sync FOLDER.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told the office of what is private no more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took back that they are not the same: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took tags from {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took the requests of {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undid: {subject}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to {most} contacts are merged at once; choose fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was erased stays erased; nothing of it is left that could come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote down the playbooks that come with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrote down the templates that come with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change of this one and all that follow was taken for this one alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date that is none was kept as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a line of it that cannot be read was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number like 4.9E+11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number that is none was kept as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phone number that a spreadsheet had rounded was kept as text; its last digits are lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a quotation mark is opened and never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rule by which it repeats and that cannot be followed was kept as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time of an unknown time zone was taken for one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error of a formula was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an initial only: {first}/{second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attached files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>became an error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by its rule there is no day left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes that others built on have not come yet; whoever made them has to sync once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut at 32,767 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail addresses differ by one letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail at the same company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has fewer tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identifiers of other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it belongs to another office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be fetched; its drive or provider may be offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it does not have the shape of a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has a newer version of CRM Desktop; what this version does not know shows after an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has more cells than the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a line that is not valid LDIF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds nothing that makes a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds nothing that makes an activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a copy that the folder&apos;s sync program made of another file, and not whole; it can be deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is confidential, and this workspace has no passphrase for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than any file of CRM Desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is larger than any file of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is neither an event nor a task nor a journal entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no file of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not as it was written; somebody who has what it held will write it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not whole; its device or anybody who has it will write it anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is too long for a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it lies open in a confidential folder; delete it there when its content is no longer needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it tells a change or a deletion, not a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was closed with another passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was gone before it could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by a newer version; update the program to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written wrongly; nothing of it was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its clock is a day or more off; check the date there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its lines are none of a calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its name is no text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its quotation marks do not fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind is individual or org, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>labels of e-mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last attempts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letters mangled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line breaks or blanks lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost its +</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost its last digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost its leading zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name spelled in another way: {first}/{second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names differ by one letter: {first}/{second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names differ by two letters: {first}/{second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value for this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outdated: changed since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone numbers differ by one digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>properties of other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rewritten as a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rewritten as a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rewritten as yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same first name, another family name: {first}/{second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same mobile number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name in another script: {first}/{second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same page or account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something made since belongs to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stands twice in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text outside of any card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card has no END:VCARD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card is a list of contacts, not a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the card is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock of this computer is a day or more off the others&apos;; check the date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the ends of texts that are too long for a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry of the calendar has no end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the entry of the calendar is longer than a megabyte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the event has no day that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the line is too long to be a row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the series goes on from today; its days before are not taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the workbook is damaged; nothing from here on could be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was deleted here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is neither yes nor no was kept as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what they had before they became one with others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which playbook planned them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you have no permission to read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} is no address that an e-mail could go to; correct it in the contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} is computed and cannot be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} takes a date, not {value}; write it like 2026-12-24.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} takes a number of days, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} takes a number, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} takes the identifier of a company, not {value}; find kind:org lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} takes yes or no, not {value}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}/{second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is at work for {who} already; stop it first to begin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is held by {count} records; merge it into another, or hide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is missing here or damaged; attach the file again, or take it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not on this computer; it comes when the office&apos;s folder has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} belongs to the office {name}, and this workspace to another; two offices never mix. Name the right folder, or another workspace with --workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be looked into ({detail}); check that the folder is there, or choose another in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be opened; check that the folder exists and that you may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read ({detail}); check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({detail}); check the folder and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({reason}); nothing was changed. Check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written; check the permissions of the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} does not hold the office&apos;s file office.csv; nothing was read or written. Check that it is the right folder; crm-desktop sync FOLDER makes it the office&apos;s again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has a passphrase already; change it: crm-desktop passphrase change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has no passphrase yet; set one: crm-desktop passphrase set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} has {count} columns, more than the {limit} that a table may have; check that its rows end with line breaks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds more than can be read at once; save the sheet as CSV there and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} holds no text that could be a list of contacts; export it as CSV or vCard first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a damaged e-mail; save it in the mail program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a file, not a folder; name a folder for the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a folder; name a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a spreadsheet of a kind that cannot be read here; save it as XLSX or CSV there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is being written; it is read when it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged ({detail}); save it again in the program that wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is damaged; nothing was changed. Put back the latest copy from the folder backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is empty; there is nothing to import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is encrypted; enter its passphrase (on the command line it is asked for, or taken from CRM_DESKTOP_PASSPHRASE).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is in use by another program that is writing; nothing was changed. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than the {limit} MB that a file may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than the {limit} MB that an e-mail may have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is larger than {most} MB; it was left alone. Import it by hand if it is a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is locked with a password; save it without one there and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no e-mail; save it in the mail program as .eml or .msg.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is no mapping ({detail}); write [columns], then a line for each column such as &quot;Header&quot; = &quot;emails.work&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not a CRM Desktop database; it was left alone. Choose another workspace folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not whole or no JSON ({detail}); mend it, or let the form send it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open in a window that does not answer; wait until it has done its work, or end it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is open in another window or program; close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already; name another folder, or a file that ends in .zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} tells no name, e-mail address or phone number; it was left alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was taken, but could not be moved into done ({detail}); it stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} was written by a newer version of CRM Desktop (data version {version}, this one knows {known}); update the program to open it. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} would hold more than the {rows} rows and {columns} columns that a sheet may have; export it as CSV, or fewer at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} is no time; write it like 2026-12-24 or 2026-12-24T15:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{rule}” is no rule by which something repeats from day to day; write one such as FREQ=WEEKLY;BYDAY=MO,TH.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{summary}” is not open any more; log records something new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{who}” may be {names}; write more of the name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthGrid</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoveStepDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps after it move as far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameEdit</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewContactDialog</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>parted by commas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewEntryDialog</name>
    <message>
        <source>New activity</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewField</name>
    <message>
        <source>Add the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices, between commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>After: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After: “{text}” — {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextStepChips</name>
    <message>
        <source>Call again tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What: {again}, or “send the quote fri 3pm”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NotesGroup</name>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note about the contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Occurrence</name>
    <message>
        <source>What is to be changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be deleted?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>A moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that all of you can open: on a network drive, in Dropbox, OneDrive, Google Drive, Nextcloud or Syncthing, or on a USB stick. Everybody works on, online or not; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking into the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No office is here yet: it will be made. The others choose the same folder to join. With a passphrase, nobody else who can open the folder can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync through a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not answer; its drive or provider may be offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office {name} is here. You will see its contacts, and it will see yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office {name} will go on in this folder, with all that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder belongs to the office {other}, and this workspace to {ours}. Two offices never mix: choose the folder of {ours}, or begin a new workspace for {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: anyone can read it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnRequest</name>
    <message>
        <source>Activities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is held about this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is held about this person is in {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that this address book holds about this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased; the file of the workspace is cleaned at the next erasing, as another program reads it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History: who changed what, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for what remains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbooks at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenEntryDialog</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is written here and complete it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>A confidential folder has no plain list: anyone could read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone can open readable/contacts.csv there. Lists saved in inbox/ are offered for review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where the office&apos;s folder is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close with a passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each when it is looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays here and with the others. You can come back at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It moved…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left {office}; everything stays here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder can be read with the office&apos;s passphrase only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever can open the folder can read it. A passphrase closes it to all but the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a plain list for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office} is confidential now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perhaps here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with a remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairsModel</name>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Companies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find people, groups, views and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find “{text}” everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close with a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder&apos;s files are written anew, so that only who knows the passphrase can read them. The others are asked for it when they sync next. If everybody forgets it, the folder can be read by nobody; the contacts on your computers stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same; type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>Nothing yet: this is the first time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Perhaps</name>
    <message>
        <source>Add to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps you mean {name} ({reasons})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PickDueDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Follow up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What? Such as “send the quote fri 3pm”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaybookForm</name>
    <message>
        <source>Add a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops when the contact answers: what is left is given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for, and how it is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one starts it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>such as: the day of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Playbooks</name>
    <message numerus="yes">
        <source>%n days after</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days after</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the day, or the next working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>playbook: {name} {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the working day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the working day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when this status is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when this tag is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when this tier is set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{playbook} is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{playbook} started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{playbook} started for {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{playbook} stopped: %n answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{playbook} stopped: {person} answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaybooksDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No playbook yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbooks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write down once how routine work is done, and it is done so each time, whoever does it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({keys} takes it back)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintMenu</name>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a day, a duration, a reminder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;uration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;epeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;minder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuickAddDialog</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New contact “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is called “{who}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is meant by “{who}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call Ana tomorrow 3pm re: quote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views and groups</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RailGroups</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Into folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder of groups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the search as a group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search or filter first; what is found then can be kept as a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a tag as a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a tag as a group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the search that shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordCard</name>
    <message>
        <source>Completed {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was said, what was agreed…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RejectedCard</name>
    <message numerus="yes">
        <source>%Ln rows could not be read. They were saved in {file}; mend them there and import it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Import it, mended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row could not be read. It was saved in {file}; mend it there and import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderCard</name>
    <message>
        <source>Close; nothing of this comes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderWatch</name>
    <message>
        <source>Nothing reminds you now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminds again {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 1 &amp;hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What reminds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemindersEdit</name>
    <message>
        <source>45 minutes, 3 days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At most %n days before.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write for example 45 minutes, 2 hours or 3 days.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Repeat</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a rule of its own: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>every %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n years</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on day {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the fifth {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the first {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the fourth {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the last {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the second {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the third {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule} until {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{rule}, %n times</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatRow</name>
    <message>
        <source>By its own rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On which day of the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReplaceDialog</name>
    <message>
        <source>Address: {part}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters do not matter. What changes is told here before it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands nowhere in this field.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that change: {values}, of {contacts} contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing: it is taken away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Becomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as formerly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact that becomes of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultChips</name>
    <message>
        <source>How did it go?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>A blank cell and a missing row change nothing. What looks damaged or outdated is not ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Apply one change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %Ln contacts</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In one contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all sound ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is the same as yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewModel</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it brings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyPage</name>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a group</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeQuestion</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This and following</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Something unexpected went wrong; nothing was changed. The log tells more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left as changed since: {names}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web form</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SheetsDialog</name>
    <message>
        <source>Envelopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Labels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what has room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what has room…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first free label is number {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sender has more text than there is room for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet is used already? Click on its first free label.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be laid out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shelf</name>
    <message numerus="yes">
        <source>%Ln more could not be read</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this computer opens {link}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may be a program and is not opened; it can be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>A contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back or on: a day, a week, a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose less or more time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the value of a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, week, month, agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the selected contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done, with this result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit a field or an entry of the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the name, or the field with the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the result: reached, no answer, left message, wrong number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a dialog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave a field as it was; back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the entry longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the entry shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the entry by a quarter of an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the entry to another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the entry, or plan something where there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a call with whoever goes cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan something at that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To another entry of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To another half hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the contact beside the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the first or the last row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SnoozeMenu</name>
    <message>
        <source>&amp;Pick…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In 1 &amp;hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next &amp;week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To&amp;day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Choose another folder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The workspace&apos;s folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Workspace: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Complete it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step: {title}, {due}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Days or working days, after or before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 15:30 or 3pm; empty for any time of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it is meant: what to ask, what to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down (Alt ↓)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up (Alt ↑)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes, priority and duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working days after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>working days before</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Swatches</name>
    <message>
        <source>Amber</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message numerus="yes">
        <source>%Ln contacts were here and in the office</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted by {person} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file can be read, and every clock agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder does not answer · {office} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never seen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced with {office} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One contact was here and in the office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in the office&apos;s inbox: see what it would change, and take what is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is not as it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who takes part and what came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync through a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synced with {office} · {when} · {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing with {office} · {count} contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Syncing with {office}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are here twice until they are made one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the others do stands here, and can be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you enter is kept here and goes there once the folder answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last synced {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you, on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{office} cannot be reached · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} on {computer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} · {computer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seen} · version {version}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SyncView</name>
    <message>
        <source>Choose a folder that all of you can open, and everyone sees the same contacts, online or not. There is no server, and nobody&apos;s work is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted by one, changed by another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In sync with {office} from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are there again, so that nothing is lost. Keep them, or delete them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people gave one field a value without seeing the other&apos;s. The later one shows; choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work together through a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Syncer</name>
    <message>
        <source>The sync failed; the log tells more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsGroup</name>
    <message>
        <source>Add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everybody with this tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag, another tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Undoing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Targets</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days between contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends of long texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formerly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifier of the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Job title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for the way back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last attempt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PO box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person or company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suffix after the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title before the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of the next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web and messengers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postal code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>second line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateChoice</name>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateForm</name>
    <message>
        <source>Insert field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such field, so blank: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplatesDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a contact, what the template becomes shows here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a letter or an e-mail once, with fields, and send it to as many as you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({keys} in the list takes it back)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimeGrid</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the step…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save {name} as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Calls, meetings and e-mails will stand here, the latest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P: plan a call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one going cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people going cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ({years})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} ×{count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message>
        <source>Coming up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing. What you plan with people stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is planned for the next seven days stands here, and birthdays within two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you and others change stands here and leads to its contact.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom you have not reached for longer than you mean to stands here, if nothing is planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>calls and meetings this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>going cold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search people, companies, notes, numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Snooze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} reminders</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TurnButtons</name>
    <message>
        <source>{place} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unwritten</name>
    <message>
        <source>What you entered is kept, and written as soon as that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Weekdays</name>
    <message>
        <source>On which days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>When</name>
    <message numerus="yes">
        <source>%n d</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n y</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Whom</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithLine</name>
    <message>
        <source>With</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With whom?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Anniversary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Former</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spouse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To-do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work fax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work mobile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not interested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkCard</name>
    <message>
        <source>Move it to a later time (S in the list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkHeader</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WriteDialog</name>
    <message>
        <source>A click turns the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file for each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder to write into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the mail program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record each as sent, in its timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save drafts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail is too long to be handed to the mail program; save it as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no template of this kind yet; write one with “Edit…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write e-mails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_CellDelegate</name>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Columns</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ColumnsChoice</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without, an import knows each column again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ContactsHeader</name>
    <message>
        <source>Let it stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Export</name>
    <message numerus="yes">
        <source>Exported %Ln activities to {file}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln contacts to {file}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Exported one activity to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported one contact to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no place there for: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_FilesGroup</name>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_LineWidget</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Name</name>
    <message>
        <source>Edit the name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>Contact before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Stranger</name>
    <message>
        <source>Create a contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of {address}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Taking</name>
    <message>
        <source>Nothing changed: what was chosen is there already, or gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking changes from {file}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>The settings could not be read and were moved to {file}; the defaults are used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
