"""What a check of the workspace finds, and what was saved of a damaged one, in words."""

from __future__ import annotations

from crm_desktop.domain.problem import Problem
from crm_desktop.domain.translation import counted, translate
from crm_desktop.services.salvaging import Salvaged

# One of it, and many.
PROBLEMS = {
    "file-damaged": (
        "The database is damaged in one place; restore a backup, or save what can be read into a new workspace.",
        "The database is damaged in %Ln places; restore a backup, or save what can be read into a new workspace.",
    ),
    "index-damaged": (
        "An index does not fit its table in one place; a repair makes the indexes anew.",
        "Indexes do not fit their tables in %Ln places; a repair makes them anew.",
    ),
    "search-damaged": (
        "The search index is damaged; a repair makes it anew.",
        "The search index is damaged in %Ln places; a repair makes it anew.",
    ),
    "schema-incomplete": (
        "One guard, index or table of the database is missing; a repair makes it anew.",
        "%Ln guards, indexes or tables of the database are missing; a repair makes them anew.",
    ),
    "row-differs": (
        "One record is not as the journal tells; a repair makes the two agree.",
        "%Ln records are not as the journal tells; a repair makes the two agree.",
    ),
    "row-missing": (
        "One record is missing of which the journal tells; a repair brings it back.",
        "%Ln records are missing of which the journal tells; a repair brings them back.",
    ),
    "row-untold": (
        "The journal does not tell of one record; a repair writes down what the record holds.",
        "The journal does not tell of %Ln records; a repair writes down what they hold.",
    ),
    "lines-missing": (
        "One line of the journal is missing; a repair keeps what the records hold, but that change cannot be undone.",
        "%Ln lines of the journal are missing; a repair keeps what the records hold, but these cannot be undone.",
    ),
    "line-unreadable": (
        "One line of the journal cannot be read; a repair keeps what the records hold.",
        "%Ln lines of the journal cannot be read; a repair keeps what the records hold.",
    ),
    "lines-of-nothing": (
        "The journal tells changes of one record that is not there; a repair brings back what is known of it.",
        "The journal tells changes of %Ln records that are not there; a repair brings back what is known of them.",
    ),
    "segment-lines-missing": (
        "One change that a colleague made is missing here; restore a backup, or join the office with a new workspace.",
        "%Ln changes that colleagues made are missing here; restore a backup, or join the office with a new workspace.",
    ),
    "segment-changed": (
        "One file for the office is not what it was when it was written; leave the office and join it anew.",
        "%Ln files for the office are not what they were when they were written; leave the office and join it anew.",
    ),
    "part-of-nothing": (
        "One value belongs to a contact or activity that is not there; a repair makes a contact for it.",
        "%Ln values belong to contacts or activities that are not there; a repair makes contacts for them.",
    ),
    "reference-dangling": (
        "One record names another that is not there; a repair takes the name out.",
        "%Ln records name others that are not there; a repair takes the names out.",
    ),
    "choice-dangling": (
        "One value has a custom field that nobody defined; a repair defines it.",
        "%Ln values have custom fields that nobody defined; a repair defines them.",
    ),
    "list-differs": (
        "The lists show one contact wrongly; a repair computes them anew.",
        "The lists show %Ln contacts wrongly; a repair computes them anew.",
    ),
    "keys-differ": (
        "One contact is not recognised by what it has; a repair computes that anew.",
        "%Ln contacts are not recognised by what they have; a repair computes that anew.",
    ),
    "activities-differ": (
        "The activities of one contact are listed wrongly; a repair computes the list anew.",
        "The activities of %Ln contacts are listed wrongly; a repair computes the lists anew.",
    ),
    "text-differs": (
        "The search does not find what it should; a repair makes its index anew.",
        "The search does not find what it should of %Ln contacts; a repair makes its index anew.",
    ),
    "numbers-differ": (
        "The search does not find phone numbers as it should; a repair makes its index anew.",
        "The search does not find phone numbers of %Ln contacts as it should; a repair makes its index anew.",
    ),
    "contest-differs": (
        "Of one record it is noted wrongly what colleagues differ about; a repair notes it anew.",
        "Of %Ln records it is noted wrongly what colleagues differ about; a repair notes it anew.",
    ),
    "graph-differs": (
        "It is noted wrongly what the colleagues in the office have seen; a repair notes it anew.",
        "It is noted wrongly what the colleagues in the office have seen; a repair notes it anew.",
    ),
    "attachment-missing": (
        "One attached file is missing; put it back from a backup, or attach it again.",
        "%Ln attached files are missing; put them back from a backup, or attach them again.",
    ),
    "attachment-changed": (
        "One attached file is not what it was; put it back from a backup, or attach it again.",
        "%Ln attached files are not what they were; put them back from a backup, or attach them again.",
    ),
    "attachment-unused": (
        "One attached file is used by nothing any more; it goes by itself after some time.",
        "%Ln attached files are used by nothing any more; they go by themselves after some time.",
    ),
}


def problem(found: Problem) -> str:
    """What is wrong, and what to do about it."""
    return counted("Messages", *PROBLEMS[found.code], found.count)


def salvaged(found: Salvaged) -> list[str]:
    """What was saved of a damaged workspace, and what was lost, in some lines."""
    told = [counted("Messages", "1 contact was read", "%Ln contacts were read", found.read["contact"])]
    told.append(counted("Messages", "1 activity was read", "%Ln activities were read", found.read["activity"]))
    again = sum(found.from_journal.values())
    if again:
        told.append(
            counted("Messages", "1 record came back from the journal", "%Ln records came back from the journal", again)
        )
    if found.in_part:
        told.append(
            counted(
                "Messages",
                "Of 1 contact only what lists and search said is left",
                "Of %Ln contacts only what lists and search said is left",
                found.in_part,
            )
        )
    if found.files:
        told.append(counted("Messages", "1 attached file was copied", "%Ln attached files were copied", found.files))
    if lost := sum(found.lost.values()):
        told.append(counted("Messages", "1 record is lost", "%Ln records are lost", lost))
    if found.lines_lost:
        told.append(
            counted("Messages", "1 line of the history is lost", "%Ln lines of the history are lost", found.lines_lost)
        )
    if found.files_lost:
        told.append(counted("Messages", "1 attached file is lost", "%Ln attached files are lost", found.files_lost))
    if not (lost or found.lines_lost or found.files_lost or found.in_part):
        told.append(translate("Messages", "Nothing that is known of is lost"))
    return told
