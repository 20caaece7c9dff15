"""Filling the fields of a template: Jinja2, of which only what a letter needs is let in.

A template may come from a colleague, through the office's folder, so it is trusted with nothing: it has fields, `if`,
`for` over the lists of a contact, a few filters, and no calls, attributes, assignments or loops within loops. So its
time and memory are bounded by its length. A field that is missing is blank and never an error.

Errors: `template-broken` (line, detail), `template-too-long` (most), `template-text-too-long` (most).
"""

from __future__ import annotations

import traceback
from collections.abc import Collection, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.template import Template
from crm_desktop.domain.translation import listed, translate
from crm_desktop.services import template_mistakes

if TYPE_CHECKING:
    from jinja2 import nodes
    from jinja2.environment import Environment
    from jinja2.environment import Template as Compiled

MOST_SOURCE = 20_000
"""The most characters of a template."""
MOST_TEXT = 200_000
"""The most characters that it may become for one contact."""
_MOST_VALUE = 4_000  # characters of one field
_MOST_ROUNDS = 100  # values of one list
_MOST_NODES = 2_000  # fields, texts, conditions, …
FILTERS = ("upper", "lower", "capitalize", "title", "trim", "default", "d", "first", "last", "join", "length")
_LOOP = ("first", "last", "index")
_NODES = (
    "Template", "Output", "TemplateData", "Name", "Const", "If", "CondExpr", "Or", "And", "Not", "Compare", "Operand",
    "Filter", "Test", "Getattr", "Getitem", "For", "Concat", "Add", "Keyword",
)  # fmt: skip
_SIGNS = {"Assign": "{% set %}", "Mul": "*", "Pow": "**", "Mod": "%"}
# What templates raise that are not as they should be; anything else is a bug of ours.
_MISTAKES = (ArithmeticError, TypeError, ValueError, LookupError, RecursionError, SyntaxError, MemoryError)


class Filler:
    """A template made ready; `fill` is called for each contact. Raises UserError as the module says."""

    def __init__(self, template: Template) -> None:
        self._subject = _compiled(template.subject)
        self._body = _compiled(template.body)

    def fill(self, values: Mapping[str, object]) -> tuple[str, str]:
        """The subject, in one line, and the text for one contact; `values` are texts, lists and tables of texts."""
        held = {name: _bounded(value) for name, value in values.items()}
        return " ".join(_filled(self._subject, held).split()), _filled(self._body, held)


def unknown_fields(template: Template, offered: Collection[str], custom: Collection[str] = ()) -> list[str]:
    """The fields that a template asks for and nobody has, as it writes them; they would stay blank everywhere."""
    from jinja2 import meta, nodes

    found: dict[str, None] = {}
    for source in (template.subject, template.body):
        tree = _parsed(source)
        found |= dict.fromkeys(sorted(meta.find_undeclared_variables(tree) - set(offered)))
        asked: list[tuple[nodes.Expr, str | None]] = [(node.node, node.attr) for node in tree.find_all(nodes.Getattr)]
        asked += [(node.node, getattr(node.arg, "value", None)) for node in tree.find_all(nodes.Getitem)]
        for table, name in asked:
            if isinstance(table, nodes.Name) and table.name == "custom" and isinstance(name, str):
                found |= dict.fromkeys([] if name in custom else [f"custom.{name}"])
    return list(found)


def _bounded(value: object) -> object:
    if isinstance(value, Mapping):
        return {name: _bounded(each) for name, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_bounded(each) for each in value[:_MOST_ROUNDS]]
    text = str(value)
    return text if len(text) <= _MOST_VALUE else f"{text[:_MOST_VALUE]}…"


def _compiled(source: str) -> Compiled:
    tree = _parsed(source)
    try:
        code = _environment().compile(tree)
        return _environment().template_class.from_code(_environment(), code, {})
    except _mistakes() as error:
        raise _told(error) from error


def _parsed(source: str) -> nodes.Template:
    from jinja2 import nodes

    if len(source) > MOST_SOURCE:
        raise UserError("template-too-long", most=MOST_SOURCE)
    try:
        tree = _environment().parse(source)
        if sum(1 for _ in tree.find_all(nodes.Node)) > _MOST_NODES:
            raise UserError("template-too-long", most=MOST_SOURCE)
        _check(tree)
    except _mistakes() as error:
        raise _told(error) from error
    return tree


def _check(node: nodes.Node, looping: bool = False) -> None:
    """Refuse what is not let in, and bound what loops go through."""
    from jinja2 import nodes

    kind = type(node).__name__
    if kind not in _NODES or (isinstance(node, nodes.For) and (looping or node.recursive)):
        raise UserError("template-broken", line=node.lineno, detail=_not_possible(_refused(kind)))
    if isinstance(node, nodes.Name) and node.name == "self":
        raise UserError("template-broken", line=node.lineno, detail=_not_possible("self"))
    if isinstance(node, nodes.Filter) and node.name not in FILTERS:
        detail = _tr("there is no filter {name}; there are {names}").format(name=node.name, names=listed(FILTERS))
        raise UserError("template-broken", line=node.lineno, detail=detail)
    for child in node.iter_child_nodes():
        _check(child, looping or isinstance(node, nodes.For))
    if isinstance(node, nodes.For):
        node.iter = nodes.Filter(node.iter, "_rounds", [], [], None, None, lineno=node.lineno)


def _refused(kind: str) -> str:
    """What is not let in, as people know it."""
    words = {"Call": _tr("a call with ( )"), "List": _tr("a list"), "For": _tr("a loop within a loop")}
    return words.get(kind) or _SIGNS.get(kind, kind.lower())


def _not_possible(what: str) -> str:
    return _tr("{what} is not possible in a template").format(what=what)


def _tr(text: str) -> str:
    return translate("Templates", text)


def _filled(compiled: Compiled, values: Mapping[str, object]) -> str:
    pieces, length = [], 0
    try:
        for piece in compiled.generate(values):
            pieces.append(piece)
            length += len(piece)
            if length > MOST_TEXT:
                raise UserError("template-text-too-long", most=MOST_TEXT)
    except _mistakes() as error:
        raise _told(error) from error
    return "".join(pieces)


def _mistakes() -> tuple[type[Exception], ...]:
    from jinja2 import TemplateError

    return (TemplateError, *_MISTAKES)


def _told(error: Exception) -> UserError:
    """The error with the line of the template that it is of."""
    if isinstance(error, (RecursionError, MemoryError, SyntaxError)):
        return UserError("template-broken", line=1, detail=_tr("it is nested too deeply"))
    if isinstance(error, TypeError):
        detail = _tr("a text, a number and a list do not go together here")
    else:
        detail = template_mistakes.told(getattr(error, "message", None) or str(error))
    line = getattr(error, "lineno", None)
    if line is None:
        frames = traceback.extract_tb(error.__traceback__)
        line = next((frame.lineno for frame in reversed(frames) if frame.filename == "<template>"), 1)
    return UserError("template-broken", line=line, detail=detail)


@cache
def _environment() -> Environment:
    from jinja2 import ChainableUndefined
    from jinja2.runtime import LoopContext
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Blank(ChainableUndefined):
        """A field that is missing: blank wherever it is used."""

        def __add__(self, other: Any) -> Any:
            return other

        __radd__ = __add__

        def __lt__(self, *others: Any) -> Any:
            return False

        __le__ = __gt__ = __ge__ = __lt__

    class Fields(ImmutableSandboxedEnvironment):
        """Nothing has attributes but tables and the count of a loop."""

        def getattr(self, obj: Any, attribute: str) -> Any:
            if isinstance(obj, LoopContext) and attribute in _LOOP:
                return getattr(obj, attribute)
            return self.getitem(obj, attribute)

        def getitem(self, obj: Any, argument: Any) -> Any:
            if isinstance(obj, dict) and isinstance(argument, str):
                return obj.get(argument, Blank(name=argument))
            if isinstance(obj, list) and isinstance(argument, int) and -len(obj) <= argument < len(obj):
                return obj[argument]
            return Blank(name=str(argument))

    environment = Fields(undefined=Blank, trim_blocks=True, lstrip_blocks=True, finalize=_shown, cache_size=0)
    usual = environment.filters
    environment.globals.clear()
    environment.filters = {name: usual[name] for name in FILTERS if name != "join"}
    environment.filters |= {"join": _join, "_rounds": _rounds}
    return environment


def _shown(value: Any) -> Any:
    return "" if value is None else value


def _join(values: object, between: str = "") -> str:
    return str(between).join(map(str, _rounds(values)))


def _rounds(values: object) -> list[object]:
    """The values of a list; a text is none."""
    return values if isinstance(values, list) else []
