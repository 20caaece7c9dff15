"""The small wrongs that are done to a module, one at a time: each is a bug that a test should notice."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

_OTHER: dict[type[ast.AST], type[ast.AST]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult,
    ast.LShift: ast.RShift, ast.RShift: ast.LShift, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
    ast.Break: ast.Continue, ast.Continue: ast.Break,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Change:
    """One wrong: where it is, what it does in words, and doing it to the tree."""

    line: int
    words: str
    apply: Callable[[], None]


def changes(tree: ast.Module) -> list[Change]:
    """All that can be done to the module, in the order of its lines; one is to be applied."""
    return sorted(_below(tree, in_function=False), key=lambda change: (change.line, change.words))


def _below(node: ast.AST, in_function: bool) -> Iterator[Change]:
    inside = in_function or isinstance(node, (ast.FunctionDef, ast.Lambda))
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "type_comment") or isinstance(node, ast.Assert):
            continue
        for place, child in enumerate(value if isinstance(value, list) else [value]):
            if not isinstance(child, ast.AST) or _is_none_of_it(child, place if name == "body" else -1):
                continue
            put = _put(node, name, place if isinstance(value, list) else None)
            yield from _of(child, put, inside)
            yield from _below(child, inside)


def _is_none_of_it(node: ast.AST, place: int) -> bool:
    """What does nothing (docstrings) or is never run: tables of words are data, and imports fail by themselves."""
    if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
        return True
    if isinstance(node, (ast.Import, ast.ImportFrom, ast.JoinedStr)):
        return True
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and place >= 0


def _put(parent: ast.AST, name: str, place: int | None) -> Callable[[ast.AST], None]:
    def put(new: ast.AST) -> None:
        old: Any = getattr(parent, name)
        if place is None:
            setattr(parent, name, ast.copy_location(new, old))
        else:
            old[place] = ast.copy_location(new, old[place])

    return put


def _of(node: ast.AST, put: Callable[[ast.AST], None], in_function: bool) -> Iterator[Change]:
    """What can be done to one node, which `put` replaces."""

    def change(words: str, new: ast.AST) -> Change:
        return Change(getattr(node, "lineno", 0), words, lambda: put(ast.fix_missing_locations(new)))

    told = ast.unparse(node).split("\n")[0][:70] if hasattr(node, "lineno") else ""
    if isinstance(node, ast.Compare):
        for place, op in enumerate(node.ops):
            if type(op) in _OTHER:
                ops = [*node.ops[:place], _OTHER[type(op)](), *node.ops[place + 1 :]]
                new = ast.Compare(node.left, ops, node.comparators)  # type: ignore[arg-type]
                yield change(f"{told}  ->  {ast.unparse(new)[:70]}", new)
    elif isinstance(node, ast.BoolOp):
        yield change(f"{told}  ->  and/or", ast.BoolOp(_OTHER[type(node.op)](), node.values))  # type: ignore[arg-type]
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield change(f"{told}  ->  without not", node.operand)
    elif isinstance(node, (ast.BinOp, ast.AugAssign)) and type(node.op) in _OTHER and in_function:
        op = _OTHER[type(node.op)]()
        if isinstance(node, ast.BinOp):
            yield change(f"{told}  ->  {type(op).__name__}", ast.BinOp(node.left, op, node.right))  # type: ignore[arg-type]
        else:
            yield change(f"{told}  ->  {type(op).__name__}", ast.AugAssign(node.target, op, node.value))  # type: ignore[arg-type]
    elif isinstance(node, (ast.If, ast.While, ast.IfExp)):
        new = ast.UnaryOp(ast.Not(), node.test)
        yield Change(node.lineno, f"{told}  ->  if not", lambda: setattr(node, "test", _at(new, node.test)))
    elif isinstance(node, ast.Return) and node.value is not None and not _is_constant(node.value, None):
        yield change(f"{told}  ->  return None", ast.Return(ast.Constant(None)))
    elif isinstance(node, ast.Expr) and isinstance(node.value, (ast.Call, ast.Yield, ast.YieldFrom)):
        yield change(f"{told}  ->  pass", ast.Pass())
    elif isinstance(node, (ast.Break, ast.Continue)):
        yield change(f"{told}  ->  {_OTHER[type(node)].__name__.lower()}", _OTHER[type(node)]())
    elif isinstance(node, ast.Constant) and (in_function or not isinstance(node.value, str)):
        yield from (change(f"{told}  ->  {other!r}", ast.Constant(other)) for other in _constants(node.value))


def _at(new: ast.expr, old: ast.expr) -> ast.expr:
    return ast.fix_missing_locations(ast.copy_location(new, old))


def _is_constant(node: ast.expr, value: object) -> bool:
    return isinstance(node, ast.Constant) and node.value is value


def _constants(value: object) -> list[object]:
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int):
        return [value + 1]
    if isinstance(value, str):
        return ["" if value else "x"]
    return []
