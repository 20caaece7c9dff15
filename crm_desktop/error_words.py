"""What is wrong in the user's world, and what to do about it: a sentence for each code of `domain.errors.UserError`."""

from __future__ import annotations

SENTENCES = {
    # workspace and database
    "workspace-missing": "The workspace is not in {path}; connect its disk, or choose another folder.",
    "workspace-same": "The workspace is in {path} already; choose another folder.",
    "workspace-within": "{path} is within the workspace; choose a folder outside.",
    "workspace-not-moved": "The workspace cannot be moved to {path} ({reason}); it is where it was.",
    "workspace-not-folder": "{path} is a file, not a folder; name a folder for the workspace.",
    "database-foreign": "{path} is not a CRM Desktop database; it was left alone. Choose another workspace folder.",
    "database-newer": "{path} was written by a newer version of CRM Desktop (data version {version}, this one knows "
    "{known}); update the program to open it. Nothing was changed.",
    "database-damaged": "{path} is damaged; nothing was changed. Restore a backup, or save what can be read with "
    "salvage FOLDER; check says more.",
    "salvage-target": "{path} is there already; name a folder that is not, for the new workspace.",
    "salvage-failed": "The new workspace cannot be written to {path} ({reason}); check the folder, or name another.",
    "database-readonly": "{path} cannot be written; check the permissions of the file and its folder, and whether the "
    "disk is read-only. Or choose another workspace folder.",
    "database-busy": "{path} is in use by another program that is writing; nothing was changed. Try again in a moment.",
    "database-unreachable": "{path} cannot be opened; check that the folder exists and that you may use it, or "
    "choose another workspace folder.",
    "path-too-long": "The name {path} is too long for this system; choose a workspace folder with a shorter one.",
    "database-forbidden": "You may not read {path}, which is somebody else's or protected; ask for the permission, or "
    "choose another workspace folder.",
    "disk-full": "The disk is full; nothing was changed. Free some space and try again.",
    "disk-error": "The disk reported an error at {path}; nothing was changed. Check the disk, then try again.",
    "passphrase-needed": "{path} is encrypted; enter its passphrase (on the command line it is asked for, or taken "
    "from CRM_DESKTOP_PASSPHRASE).",
    "passphrase-wrong": "This is not the passphrase of {path}; try again.",
    "passphrase-short": "A passphrase has {least} characters at least; four words are better.",
    "passphrase-missing": "{path} has no passphrase yet; set one: crm-desktop passphrase set.",
    "passphrase-there": "{path} has a passphrase already; change it: crm-desktop passphrase change.",
    "passphrase-new": "There is nobody to ask for the new passphrase; name it in {variable}.",
    "key-store-away": "This system has no key store that could be reached; the passphrase is asked for at each start.",
    "passphrase-same": "The two are not the same; type it again.",
    "workspace-in-use": "{path} is open in another window or program; close it there and try again.",
    "database-unwritable": "{path} cannot be written ({reason}); nothing was changed. Check the folder.",
    "backup-failed": "No verified copy could be written to {path} ({reason}); nothing was changed. Check the folder.",
    "backup-no-room": "There is no room for a backup in {path}; nothing was changed. Free some space, or choose "
    "another folder, and try again.",
    "backup-missing": "There is no file {path}; restore takes one that backup made.",
    "backup-foreign": "{path} is not a backup of CRM Desktop; nothing was changed. Choose one that backup made.",
    "backup-damaged": "{path} is damaged; nothing was changed. Choose another backup.",
    "backup-newer": "{path} was made by a newer version of CRM Desktop; nothing was changed. Update the program first.",
    "backup-in-the-way": "{path} is there already and no backup of CRM Desktop; nothing was changed. Choose another "
    "name.",
    "attachment-unwritable": "The file could not be kept in {path} ({reason}); check the folder's permissions.",
    "code-too-large": "The name is too long for a code that a phone could read; send the contact as a file instead.",
    # a web form's folder
    "lead-folder-away": "{path} cannot be looked into ({detail}); check that the folder is there, or choose another in "
    "the settings.",
    "lead-not-moved": "{path} was taken, but could not be moved into done ({detail}); it stays where it is.",
    "form-empty": "{path} tells no name, e-mail address or phone number; it was left alone.",
    "form-broken": "{path} is not whole or no JSON ({detail}); mend it, or let the form send it again.",
    "form-too-large": "{path} is larger than {most} MB; it was left alone. Import it by hand if it is a list.",
    "form-changing": "{path} is being written; it is read when it is whole.",
    # what was asked for
    "merge-alone": "Choose two contacts or more to make one of them; each once.",
    "merge-many": "Up to {most} contacts are merged at once; choose fewer.",
    "merge-kinds": "A person and a company are not one. Change the kind of one of them first, if it is wrong.",
    "merge-private": "Some of these contacts are private and some are not. Make them alike first: all that is private "
    "in them would go to everybody.",
    "contact-unknown": "There is no contact {uid}; find lists them with their identifiers.",
    "contact-not-yet": "The contact {uid} did not exist then; name a later time.",
    "activity-unknown": "There is no activity {uid}; due lists the open ones.",
    "activity-not-open": "“{summary}” is not open any more; log records something new.",
    "playbook-unknown": "There is no playbook {uid} any more; choose another one.",
    "playbook-empty": "The playbook {name} has no steps; add one first.",
    "playbook-running": "{name} is at work for {who} already; stop it first to begin again.",
    "playbook-name-missing": "A playbook needs a name.",
    "playbook-days": "A step lies at most {most} days from its day, not {value}; enter fewer.",
    "playbook-outside": "A step {summary} counted from {day} lies outside of the calendar; choose another day.",
    "bad-rule": "“{rule}” is no rule by which something repeats from day to day; write one such as "
    "FREQ=WEEKLY;BYDAY=MO,TH.",
    "rule-never": "By the rule “{rule}” there would be no day at all; choose other days or a later end.",
    "rule-moved": "The rule “{rule}” tells the days by itself: move this one alone, or change the rule.",
    "record-unknown": "There is no contact or activity {uid}; find and due list them with their identifiers.",
    "batch-unknown": "There is no change number {batch}; history lists them.",
    "nothing-to-undo": "There is nothing to undo.",
    "nothing-to-redo": "There is nothing to redo.",
    "erased-stays": "Who was erased stays erased; nothing of it is left that could come back.",
    "erase-name": "Erasing cannot be undone; to go on, type the full name {name}.",
    "already-undone": "Change number {batch} has been undone already; redo brings back the latest undo.",
    "field-unknown": "There is no field {field}; show --json lists the fields, custom.NAME makes a new one.",
    "field-computed": "{field} is computed and cannot be set.",
    "value-not-number": "{field} takes a number of days, not {value}.",
    "value-not-yes-no": "{field} takes yes or no, not {value}.",
    "value-not-uid": "{field} takes the identifier of a company, not {value}; find kind:org lists them.",
    "kind-unknown": "kind is individual or org, not {value}.",
    "group-name-missing": "A group needs a name.",
    "folder-within": "The folder {name} cannot lie within itself; choose another place.",
    "custom-name-missing": "A field needs a name.",
    "custom-name-taken": "There is a field {name} already.",
    "custom-not-number": "{field} takes a number, not {value}.",
    "custom-not-date": "{field} takes a date, not {value}; write it like 2026-12-24.",
    "custom-not-yes-no": "{field} takes yes or no, not {value}.",
    "choice-name-missing": "A choice needs a name.",
    "choice-name-taken": "There is a choice {name} already; merge the two to make them one.",
    "choice-in-use": "{name} is held by {count} records; merge it into another, or hide it.",
    "type-unknown": "There is no type of activity {type}; there are: {types}.",
    "time-unclear": "{value} is no time; write it like 2026-12-24 or 2026-12-24T15:30.",
    "entry-unclear": "Nobody was found for “{who}”; write the name as it stands in the contacts.",
    "entry-ambiguous": "“{who}” may be {names}; write more of the name.",
    "entry-empty": "There is nothing to add; write for example: call Ana tomorrow 3pm re: quote.",
    "workspace-not-empty": "The workspace has contacts already; sample data goes into an empty one. Name another "
    "folder with --workspace.",
    # the office's folder
    "sync-folder-away": "The office's folder {path} cannot be reached ({detail}); what you enter is kept here and goes "
    "there once it is back.",
    "sync-folder-full": "The office's folder {path} is full; free some space there. What you enter is kept here until "
    "then.",
    "sync-folder-readonly": "The office's folder {path} cannot be written ({detail}); ask whoever looks after it for "
    "the permission to change files. What you enter is kept here until then.",
    "sync-folder-unwritable": "A file cannot be put into the office's folder {path} ({detail}); another program may "
    "hold it. It is tried again at the next sync.",
    # an office
    "sync-not-joined": "This workspace does not sync yet; name the office's folder: crm-desktop sync FOLDER.",
    "sync-marker-missing": "{path} does not hold the office's file office.csv; nothing was read or written. Check that "
    "it is the right folder; crm-desktop sync FOLDER makes it the office's again.",
    "sync-marker-broken": "The office's file office.csv in {path} cannot be read; nothing else was read or written. "
    "Check that it is the right folder; crm-desktop sync FOLDER writes it anew.",
    "sync-other-office": "{path} belongs to the office {name}, and this workspace to another; two offices never mix. "
    "Name the right folder, or another workspace with --workspace.",
    "sync-passphrase-needed": "The folder of {name} is confidential; enter the office's passphrase (on the command "
    "line it is asked for, or taken from CRM_DESKTOP_OFFICE_PASSPHRASE).",
    "sync-passphrase-wrong": "This is not the passphrase of {name}; try again.",
    "sync-not-confidential": "The office.csv in {path} says that the folder is not confidential, but the office is; "
    "nothing was written. Ask who changed it; crm-desktop sync FOLDER writes it anew.",
    # the window
    "writing-long": "Something long is being written; try again when it is done, or cancel it.",
    "window-silent": "{path} is open in a window that does not answer; wait until it has done its work, or end "
    "it, then try again.",
    "no-screen": "There is no screen to open the window on; the commands work without one, see crm-desktop --help.",
    "qt-unloadable": "The window needs a library that is missing ({detail}); install the system's libraries for Qt 6. "
    "The commands work without it, see crm-desktop --help.",
    "view-unknown": "There is no view {view}; there are: {views}.",
    # files
    "file-not-found": "There is no file {path}.",
    "file-is-directory": "{path} is a folder; name a file.",
    "file-unreadable": "{path} cannot be read ({detail}); check its permissions.",
    "file-empty": "{path} is empty; there is nothing to import.",
    "file-binary": "{path} holds no text that could be a list of contacts; export it as CSV or vCard first.",
    "file-is-workbook": "{path} is a spreadsheet of a kind that cannot be read here; save it as XLSX or CSV there.",
    "file-damaged": "{path} is damaged ({detail}); save it again in the program that wrote it.",
    "file-locked": "{path} is locked with a password; save it without one there and import that.",
    "workbook-too-large": "{path} holds more than can be read at once; save the sheet as CSV there and import that.",
    "sheet-unknown": "There is no sheet {sheet} in {path}; there are: {sheets}.",
    "line-too-long": "Line {line} of {path} is too long to be a row of a table; check that this is the right file.",
    "table-not-found": "There is no table in {path}; export the contacts as CSV or vCard.",
    "too-many-columns": "{path} has {count} columns, more than the {limit} that a table may have; check that its rows "
    "end with line breaks.",
    "format-unknown": "The format {format} is not known here; there are: {formats}.",
    "encoding-unknown": "There is no encoding {encoding}; name one such as utf-8, utf-16 or windows-1252.",
    "mapping-unreadable": "{path} is no mapping ({detail}); write [columns], then a line for each column such as "
    '"Header" = "emails.work".',
    "mapping-unknown-target": "The mapping sends the column {header} to {target}, which is no field; write for example "
    "given, emails.work, addresses.home.city or custom.NAME.",
    "letter-none": "{path} is no e-mail; save it in the mail program as .eml or .msg.",
    "letter-damaged": "{path} is a damaged e-mail; save it in the mail program again.",
    "letter-too-large": "{path} is larger than the {limit} MB that an e-mail may have.",
    "template-broken": "The template cannot be used: line {line}: {detail}.",
    "template-too-long": "The template is too long; it may have {most} characters.",
    "template-text-too-long": "The template becomes too long a text; it may have {most} characters.",
    "template-name-missing": "A template needs a name.",
    "template-unknown": "There is no template {uid}.",
    "email-unusable": "{address} is no address that an e-mail could go to; correct it in the contact.",
    "attachment-too-large": "{path} is larger than the {limit} MB that a file may have.",
    "attachment-lost": "{name} is missing here or damaged; attach the file again, or take it from a backup.",
    "attachment-away": "{name} is not on this computer; it comes when the office's folder has it.",
    "calendar-not-found": "There is no calendar in {path}; export it as iCalendar (.ics) there.",
    "columns-missing": "Choose at least one column to write.",
    "layout-unknown": "There is no layout {layout}; there are: {layouts}.",
    "sheet-too-small": "{path} would hold more than the {rows} rows and {columns} columns that a sheet may have; "
    "export it as CSV, or fewer at a time.",
    "second-place-missing": "The second place for backups, {path}, is not there; what it lacks is copied once it is.",
    "second-place-failed": "Backups cannot be copied to {path} ({reason}); they are in the workspace as ever.",
    "second-place-within": "{path} is within the workspace; choose a folder on another disk.",
    "folder-not-found": "There is no folder {path}; make it first.",
    "folder-taken": "{path} is there already; name another folder, or a file that ends in .zip.",
    "file-unwritable": "{path} cannot be written ({detail}); check the folder and its permissions.",
    "output-unwritable": "The result cannot be written where it is to go ({reason}); what was changed is saved. Free "
    "some space, or send it elsewhere.",
}
