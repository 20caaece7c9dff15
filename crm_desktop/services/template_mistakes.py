"""What Jinja2 says about a template that it cannot read, in sentences of our own: its own are English."""

from __future__ import annotations

import re

from crm_desktop.domain.translation import listed, translate

_ENDS = {"end of print statement": "}}", "end of statement block": "%}"}
_TOKEN = r"'(?P<{}>.*?)'"
_GOT, _EXPECTED = _TOKEN.format("got"), _TOKEN.format("expected")
_UNCLOSED = re.compile("[Uu]nexpected end of template.* that needs to be closed is " + _GOT, re.DOTALL)
_NESTED = re.compile(f"Encountered unknown tag {_GOT}.* that needs to be closed is {_EXPECTED}", re.DOTALL)
_UNKNOWN = re.compile(f"Encountered unknown tag {_GOT}")
_TEST = re.compile(f"No test named {_GOT}")
_MISSING = re.compile(f"unexpected end of template, expected {_EXPECTED}")
_INSTEAD = re.compile(f"(?:expected token|unexpected) {_TOKEN.format('one')},? (?:got|expected) {_TOKEN.format('two')}")
_BLANK = re.compile(f"(?:Expected an expression, got|unexpected) '(?P<got>{'|'.join(_ENDS)})'")
_SIGN = re.compile(r"unexpected (?:char )?(?P<quote>['\"])(?P<got>.+?)(?P=quote)")
_OPENS = ("if", "for")


def told(message: str) -> str:
    """A sentence, without its end, for what Jinja2 says; one that fits anything where it is not known."""
    if found := _UNCLOSED.match(message):
        return _tr("{tag} is not closed; {end} is missing").format(
            tag=_tag(found["got"]), end=_tag(f"end{found['got']}")
        )
    if (found := _NESTED.match(message)) and found["got"] in {f"end{tag}" for tag in _OPENS}:
        end = _tag(f"end{found['expected']}")
        return _tr("{end} must come before {tag}").format(end=end, tag=_tag(found["got"]))
    if found := _UNKNOWN.match(message):
        if found["got"] in ("else", "elif", *(f"end{tag}" for tag in _OPENS)):
            return _tr("nothing is open here for {tag}").format(tag=_tag(found["got"]))
        return _tr("there is no {tag}; there are {tags}").format(tag=_tag(found["got"]), tags=listed(map(_tag, _OPENS)))
    if found := _TEST.match(message):
        return _tr("there is no test {name}").format(name=found["got"])
    if found := _MISSING.match(message):
        return _tr("{sign} is missing").format(sign=_sign(found["expected"]))
    if message.startswith("Missing end of comment"):
        return _tr("{sign} is missing").format(sign="#}")
    if found := _BLANK.match(message):
        return _tr("something is missing before {sign}").format(sign=_sign(found["got"]))
    if found := _INSTEAD.match(message):
        got, expected = found["two"], found["one"]
        if message.startswith("unexpected"):
            got, expected = expected, got
        if expected == "name":
            return _tr("a name is missing before {sign}").format(sign=_sign(got))
        return _tr("{expected} is missing before {sign}").format(expected=_sign(expected), sign=_sign(got))
    if found := _SIGN.match(message):
        return _tr("{sign} cannot stand here").format(sign=_sign(found["got"]))
    return _tr("this is not written as fields and conditions are")


def _tag(name: str) -> str:
    return f"{{% {name} %}}"


def _sign(token: str) -> str:
    return _ENDS.get(token, token)


def _tr(text: str) -> str:
    return translate("Templates", text)
