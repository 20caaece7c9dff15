"""Brings the texts of the program into the files of the translators: `make translations`, after texts were changed.

Qt's lupdate merges them: what was translated stays, what is new is unfinished, what is gone goes. What it reads is a
list that is written here, since of Python it overlooks plurals, and tables of texts altogether.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

import click

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))

from crm_desktop import check_words, choice_words, error_words, field_words, messages  # noqa: E402
from crm_desktop.cli import speaking  # noqa: E402
from crm_desktop.cli.program import cli  # noqa: E402
from crm_desktop.domain import playbook, template  # noqa: E402
from crm_desktop.ui.contacts.model import COLUMNS  # noqa: E402

FOLDER = Path(__file__).parent
LANGUAGES = {"ar": "ar", "fa": "fa", "lt": "lt_LT", "te": "te_IN"}
# What lower layers say by a code.
TABLES = {
    "Messages": (error_words.SENTENCES, messages.PROBLEMS, messages.REASONS, messages.WARNINGS, messages.UNREADABLE,
                 messages.DOUBTS, messages.LEFT_OUT, messages.DUPLICATES, messages.ACTIONS, messages.KEPT,
                 messages.COUNTED, messages.PLACES, check_words.PROBLEMS),
    "Fields": (field_words.TABLES, field_words.EVERYWHERE, field_words.FIELDS, field_words.LISTS, field_words.PARTS),
    "Words": (choice_words.TYPES, choice_words.RESULTS, choice_words.OUTCOMES, choice_words.STATUSES,
              choice_words.LABELS),
    "ContactColumns": ([column.title for column in COLUMNS.values()],),
    "Click": (speaking.CLICK,),
    "Commands": (speaking.HELP,),
}  # fmt: skip


class Text(NamedTuple):
    """What is translated: its context, its English words, and what tells it from another that reads the same.

    `counts` is whether it stands beside a number.
    """

    context: str
    source: str
    about: str = ""
    counts: bool = False

    def has_forms(self) -> bool:
        """Whether its form is chosen by a number, in it or beside it."""
        return self.counts or "%n" in self.source or "%Ln" in self.source


class NotPlain(Exception):
    """A text that is made at run time: nobody could translate it."""


def texts() -> list[Text]:
    """All texts of the program, each once; raises NotPlain."""
    found: dict[Text, None] = {}
    below: dict[str, set[str]] = defaultdict(set)
    for path in sorted((ROOT / "crm_desktop").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                for base in node.bases:
                    below[ast.unparse(base)].add(node.name)
        found.update(dict.fromkeys(_Module(path, tree).texts()))
    for context, tables in TABLES.items():
        found.update(dict.fromkeys(Text(context, words) for table in tables for words in _leaves(table)))
    found.update(dict.fromkeys(Text("Commands", words) for words in _of_commands()))
    found.update(dict.fromkeys(_standard()))
    # Of what has a number, `QObject.tr` looks no further than the class of the object itself.
    found.update(
        dict.fromkeys(
            text._replace(context=name)
            for text in list(found)
            if text.has_forms()
            for name in _all_below(text.context, below)
        )
    )
    return sorted(found)


def _all_below(name: str, below: Mapping[str, set[str]]) -> Iterator[str]:
    for each in below.get(name, ()):
        yield each
        yield from _all_below(each, below)


def _of_commands() -> Iterator[str]:
    """How commands and options explain themselves."""
    context = click.Context(cli)
    for name in (None, *cli.list_commands(context)):
        command = cli.get_command(context, name) if name else cli
        yield from filter(None, map(speaking.explained, (command, *command.params)))


def _standard() -> Iterator[Text]:
    """What comes with the program and is written into the workspace."""
    for book in playbook.STANDARD:
        words = (book.name, book.description, book.anchor, *(step.summary for step in book.steps))
        yield from (Text("Playbook", each) for each in words)
    for each in template.STANDARD:
        yield from (Text("Template", text) for text in (each.name, each.subject, each.body) if text)


def _leaves(table: object) -> Iterator[str]:
    if isinstance(table, str):
        yield table
    else:
        for each in table.values() if isinstance(table, Mapping) else table:  # type: ignore[attr-defined]
            yield from _leaves(each)


class _Module:
    """One module: texts stand in `self.tr`, whose context is the class, in `translate` and its like, which name it, and
    in a function `tr` or `_tr` of the module, which names it for all.
    """

    def __init__(self, path: Path, tree: ast.Module) -> None:
        self._path = path
        self._tree = tree

    def texts(self) -> Iterator[Text]:
        return self._within(self._tree, "")

    def _within(self, node: ast.AST, of_class: str) -> Iterator[Text]:
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.Call):
                yield from self._of_call(child, of_class)
            yield from self._within(child, child.name if isinstance(child, ast.ClassDef) else of_class)

    def _of_call(self, call: ast.Call, of_class: str) -> Iterator[Text]:
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if name in ("tr", "_tr"):
            context = self._context(call.func, of_class)
            if not context:
                return  # named by the call, and its texts by their tables
            of_object = isinstance(call.func, ast.Attribute) and ast.unparse(call.func.value) == "self"
            about = self._plain(call.args[1]) if of_object and len(call.args) > 1 else ""
            counts = of_object and len(call.args) > 2
            yield from (Text(context, source, about, counts) for source in self._sources(call.args[0]))
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(call.args) > 1:
            if isinstance(call.args[0], ast.Constant) and isinstance(call.args[0].value, str):
                about = self._plain(call.args[2]) if len(call.args) > 2 else ""
                yield from (Text(call.args[0].value, source, about) for source in self._sources(call.args[1]))
        elif name == "counted" and len(call.args) == 4:
            yield from (Text(self._plain(call.args[0]), self._plain(each)) for each in call.args[1:3])

    def _context(self, function: ast.expr, of_class: str) -> str:
        if isinstance(function, ast.Name):
            return _context_of(self._path)
        assert isinstance(function, ast.Attribute)
        of = ast.unparse(function.value)
        return of_class if of == "self" else _context_of(self._path.with_name(f"{of}.py"))

    def _sources(self, node: ast.expr) -> Iterator[str]:
        """The texts that may stand here; what comes from a table is marked there."""
        if isinstance(node, ast.IfExp):
            yield from self._sources(node.body)
            yield from self._sources(node.orelse)
        elif not isinstance(node, ast.Name | ast.Subscript | ast.Attribute | ast.Call | ast.BoolOp):
            yield self._plain(node)

    def _plain(self, node: ast.expr) -> str:
        if isinstance(node, ast.Constant) and isinstance(node.value, str | None):
            return node.value or ""
        raise NotPlain(f"{self._path.relative_to(ROOT)}:{node.lineno}: {ast.unparse(node)}")


@cache
def _context_of(path: Path) -> str:
    """The context that the function `tr` of a module names."""
    for function in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(function, ast.FunctionDef) and function.name in ("tr", "_tr"):
            for call in ast.walk(function):
                if isinstance(call, ast.Call) and call.args and isinstance(call.args[0], ast.Constant):
                    return str(call.args[0].value)
    return ""


def listing(found: Iterable[Text]) -> str:
    """The texts as a module that lupdate reads in full."""
    by_context: dict[str, list[Text]] = defaultdict(list)
    for text in found:
        by_context[text.context].append(text)
    lines: list[str] = []
    for context, of in by_context.items():
        lines += [f"class {context}(QObject):", "    def texts(self, n):"]
        for text in of:
            number = ", n" if text.has_forms() else ""
            lines.append(f"        self.tr({_quoted(text.source)}, {_quoted(text.about)}{number})")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def update(folder: Path = FOLDER) -> None:
    """Bring the files of all languages up to date."""
    from compiling import qt_tool

    with tempfile.TemporaryDirectory() as place:
        module = Path(place) / "texts.py"
        module.write_text(listing(texts()), encoding="utf-8")
        for language, code in LANGUAGES.items():
            target = folder / f"crm_desktop_{language}.ts"
            command = [qt_tool("lupdate"), "-silent", "-no-obsolete", "-locations", "none", "-sort-messages",
                       "-disable-heuristic", "similartext", "-source-language", "en", "-target-language", code,
                       module, "-ts", target]  # fmt: skip
            subprocess.run(command, check=True)


if __name__ == "__main__":
    update()
