"""One contact's whole file as a page that anybody can read (HTML): for a person who asks what is held about them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape

_STYLE = """
body { font: 14px/1.5 system-ui, sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; color: #1f2328; }
h1 { font-size: 1.5em; } h2 { font-size: 1.1em; margin-top: 2em; border-bottom: 1px solid #e3e1db; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: start; vertical-align: top; padding: .3em .6em; }
tr + tr td { border-top: 1px solid #e3e1db; } th { color: #636a75; font-weight: 500; } td { white-space: pre-wrap; }
p { color: #4a515c; }
"""


@dataclass(slots=True)
class Section:
    """A heading, words below it, and a table with or without a head; one without rows says `nothing`."""

    title: str
    rows: list[Sequence[str]] = field(default_factory=list)
    head: Sequence[str] = ()
    nothing: str = ""


def page(title: str, note: str, sections: Sequence[Section], language: str = "") -> str:
    """The page; all that comes from people is text in it, and nothing is fetched from anywhere."""
    body = "\n".join(map(_section, sections))
    lang = f' lang="{escape(language)}"' if language else ""
    return (
        f'<!DOCTYPE html>\n<html{lang} dir="auto">\n<head>\n<meta charset="utf-8">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{escape(title)}</h1>\n"
        f"<p>{escape(note)}</p>\n{body}\n</body>\n</html>\n"
    )


def _section(section: Section) -> str:
    lines = [f"<h2>{escape(section.title)}</h2>"]
    if not section.rows:
        return "\n".join([*lines, f"<p>{escape(section.nothing)}</p>"])
    lines.append("<table>")
    if section.head:
        lines.append(_row("th", section.head))
    lines += [_row("td", row) for row in section.rows]
    return "\n".join([*lines, "</table>"])


def _row(tag: str, cells: Sequence[str]) -> str:
    return f"<tr>{''.join(f'<{tag} dir=auto>{escape(cell)}</{tag}>' for cell in cells)}</tr>"
