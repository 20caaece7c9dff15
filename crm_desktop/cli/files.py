"""Files in and out, and made-up data to try things with."""

from __future__ import annotations

import csv
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from crm_desktop import messages
from crm_desktop.cli.contacts import parse_query
from crm_desktop.cli.program import COUNT, Context, command, first_lines, on_a_terminal, text
from crm_desktop.domain.errors import UserError
from crm_desktop.domain.translation import counted, listed, translate
from crm_desktop.interchange.layout_rows import Layout
from crm_desktop.interchange.letter import is_letter
from crm_desktop.services import activity_import, correspondence, exporting, import_files
from crm_desktop.services.before_import import NO_BACKUP, BeforeImport
from crm_desktop.services.importing import ON_MATCH, Outcome

_PATH = click.Path(path_type=Path)


@dataclass(slots=True)
class _Total:
    """What the import of some files did."""

    created: int = 0
    updated: int = 0
    unchanged: int = 0
    rejected: list[tuple[Path, int, str]] = field(default_factory=list)  # file, line and why
    batches: list[int] = field(default_factory=list)
    to_mend: list[Path] = field(default_factory=list)
    files: int = 0
    letters: correspondence.Outcome | None = None

    def add(self, file: Path, outcome: Outcome, to_mend: Path | None) -> None:
        """Count in what became of one file."""
        self.files += 1
        self.created += outcome.created
        self.updated += outcome.updated
        self.unchanged += outcome.unchanged
        self.rejected += sorted((file, found.line, found.reason) for found in outcome.rejected)
        self.batches += [outcome.batch] if outcome.batch is not None else []
        self.to_mend += [to_mend] if to_mend else []

    def as_json(self) -> dict[str, Any]:
        """The value of --json."""
        value: dict[str, Any] = {name: getattr(self, name) for name in ("created", "updated", "unchanged")}
        value["rejected"] = [
            {"file": str(file), "line": line, "reason": messages.reason(reason)} for file, line, reason in self.rejected
        ]
        value["batches"] = list(self.batches)
        if (letters := self.letters) is not None:
            value["emails"] = {"recorded": letters.taken, "known": letters.known, "nobodys": letters.nobodys}
            value["batches"] += [letters.batch.id] if letters.batch else []
        return value

    def as_text(self, dry_run: bool) -> str:
        """What it comes to, for people."""
        lines = [listed(self._counts(dry_run))] if self.files else []
        if self.letters is not None:
            lines.append(listed(_counts_of(self.letters, dry_run)))
        lines += first_lines("  " + _place(file, line, messages.reason(reason)) for file, line, reason in self.rejected)
        mend = translate("Commands", "The rejected rows are in {file}; mend them there and import it.")
        return "\n".join([*lines, *(mend.format(file=path) for path in self.to_mend)])

    def _counts(self, dry_run: bool) -> list[str]:
        return [
            translate("Commands", "%Ln would be created" if dry_run else "%Ln created", "", self.created),
            translate("Commands", "%Ln would be updated" if dry_run else "%Ln updated", "", self.updated),
            translate("Commands", "%Ln unchanged", "", self.unchanged),
            translate("Commands", "%Ln rejected", "", len(self.rejected)),
        ]


def _counts_of(letters: correspondence.Outcome, dry_run: bool) -> list[str]:
    return [
        counted("Commands", "one e-mail would be recorded", "%Ln e-mails would be recorded", letters.taken)
        if dry_run
        else counted("Commands", "one e-mail recorded", "%Ln e-mails recorded", letters.taken),
        translate("Commands", "%Ln here already", "", letters.known),
        translate("Commands", "%Ln of nobody in the contacts", "", letters.nobodys),
    ]


def _place(file: Path, line: int, what: str) -> str:
    """Something about a line of a file."""
    return translate("Commands", "{file}, line {line}: {what}").format(file=file, line=line, what=what)


@command(name="import")
@click.argument("files", nargs=-1, required=True, type=_PATH)
@click.option("--format", help="Read as this format; by default it is recognised.", type=text)
@click.option("--encoding", help="Read in this encoding; by default it is found.", type=text)
@click.option("--sheet", help="The sheet of a workbook, by name or number; by default the first with data.", type=text)
@click.option("--mapping", type=_PATH, help="A TOML file that says which column goes where.")
@click.option("--on-match", type=click.Choice(ON_MATCH), default="update", show_default=True)
@click.option("--dry-run", is_flag=True, help="Say what would happen and change nothing.")
@click.option("--no-backup", is_flag=True, help="Make no backup before more than 1,000 rows.")
def import_(
    context: Context,
    files: tuple[Path, ...],
    format: str | None,
    encoding: str | None,
    sheet: str | None,
    mapping: Path | None,
    on_match: str,
    dry_run: bool,
    no_backup: bool,
) -> None:
    """Read contacts from files; each file is one batch, undone at once. A file that cannot be read stops no other.

    Calendars (.ics) become activities, each known again by the UID that its program gave it. E-mails (.eml, .msg)
    become activities of the contacts whose addresses are in them, all in one batch.
    """
    options = import_files.Options(
        format=format, encoding=encoding, sheet=sheet, mapping_file=mapping, on_match=on_match
    )
    workspace = context.workspace
    total, before = _Total(), BeforeImport(workspace, wanted=not (no_backup or dry_run))
    letters = [file for file in files if is_letter(file) and not format]
    for file in files:
        if file in letters:
            continue
        try:
            try:
                outcome, to_mend = _import_one(context, file, options, dry_run, before)
            except UserError as error:
                if not _goes_on_without(context, error):
                    raise
                before = BeforeImport(workspace, wanted=False)
                outcome, to_mend = _import_one(context, file, options, dry_run, before)
        except UserError as error:
            context.error(error)
            continue
        total.add(file, outcome, to_mend)
        for line in first_lines(_place(file, number, messages.warning(code)) for number, code in outcome.warnings):
            context.note(line)
    if letters:
        total.letters = _record(context, letters, dry_run)
    if total.files or letters or context.as_json:
        context.put(total.as_json, lambda: total.as_text(dry_run))


def _import_one(
    context: Context, file: Path, options: import_files.Options, dry_run: bool, before: BeforeImport
) -> tuple[Outcome, Path | None]:
    workspace = context.workspace
    with context.progress() as progress:
        if options.format == "ics" or (not options.format and activity_import.is_calendar(file)):
            return activity_import.import_calendar(workspace, file, dry_run=dry_run, progress=progress, before=before)
        return import_files.import_file(workspace, file, options, dry_run=dry_run, progress=progress, before=before)


def _goes_on_without(context: Context, error: UserError) -> bool:
    """Whether somebody at a terminal imports even though no backup can be made."""
    if error.code not in NO_BACKUP:
        return False
    if not on_a_terminal():
        context.note(translate("Commands", "Nothing of it was imported; --no-backup imports without a backup."))
        return False
    context.note(messages.sentence(error))
    return click.confirm(translate("Commands", "Import without a backup?"), err=True)


def _record(context: Context, paths: list[Path], dry_run: bool) -> correspondence.Outcome:
    """Record e-mails; who is no contact is left out."""
    with context.progress() as progress:
        own = context.app.settings.own_addresses
        found = correspondence.read(context.workspace, paths, own, progress=progress)
        if not dry_run:
            outcome = correspondence.take(context.workspace, found, progress=progress)
        else:
            outcome = correspondence.Outcome(refused=found.refused, known=sum(post.is_known for post in found.posts))
            outcome.taken = sum(post.is_wanted() for post in found.posts)
            outcome.nobodys = len(found.posts) - outcome.known - outcome.taken
    for _, error in outcome.refused:
        context.error(error)
    return outcome


@command()
@click.argument("file", type=_PATH)
@click.option("--format", help="Write this format, such as vcard-4.0; by default the file's suffix says it.", type=text)
@click.option(
    "--layout", default="full", show_default=True, help="full, google, outlook, or the name of a saved one.", type=text
)
@click.option("--columns", help="Just these columns, such as name,emails.work,phones.1,custom.Size.", type=text)
@click.option("--query", default="", help="Only the contacts that this search finds.", type=text)
def export(context: Context, file: Path, format: str | None, layout: str, columns: str | None, query: str) -> None:
    """Write contacts to a file: .csv, .xlsx, .vcf or .json; or to .ics their activities."""
    left_out: Counter[str] = Counter()
    wanted = parse_query(context, query)
    chosen: Layout
    if columns is not None:
        chosen = exporting.chosen_columns(next(csv.reader([columns]), []))
    else:
        chosen = _layout(context, layout)
    with context.progress() as progress:
        done = exporting.export_query(
            context.workspace, file, wanted, format_name=format, layout=chosen, left_out=left_out, progress=progress
        )
    if left_out:
        context.note(messages.left_out(left_out))
    context.put({"exported": done}, translate("Commands", "%Ln exported to {file}", "", done).format(file=file))


def _layout(context: Context, name: str) -> Layout:
    """The layout of that name; wrong usage where there is none."""
    try:
        return exporting.layout_named(name, context.app.settings.export_layouts)
    except UserError as error:
        raise click.BadParameter(messages.sentence(error), param_hint="--layout") from error


@command()
@click.option("--contacts", type=COUNT, required=True, help="How many.")
@click.option("--seed", type=int, default=1, show_default=True, help="The same seed makes the same data.")
def demo(context: Context, contacts: int, seed: int) -> None:
    """Fill an empty workspace with made-up data."""
    from crm_desktop.services.demo import fill

    with context.progress() as progress:
        made = fill(context.workspace, contacts, seed, datetime.now(), progress)
    words = counted("Commands", "One made-up contact added", "%Ln made-up contacts added", made)
    context.put({"contacts": made}, words)
