"""Templates: fields, what is missing, mistakes told by line, and templates that mean harm."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.template import STANDARD, Template
from crm_desktop.services.filling import MOST_SOURCE, MOST_TEXT, Filler, unknown_fields


def fill(body: str, **values: object) -> str:
    return Filler(Template(body=body)).fill(values)[1]


def refused(body: str, **values: object) -> UserError:
    with pytest.raises(UserError) as caught:
        fill(body, **values)
    return caught.value


@pytest.mark.parametrize(
    ("body", "values", "expected"),
    [
        ("Dear {{ name or 'Sir or Madam' }},", {"name": "Ana"}, "Dear Ana,"),
        ("Dear {{ name or 'Sir or Madam' }},", {"name": ""}, "Dear Sir or Madam,"),
        ("Dear {{ name or 'Sir or Madam' }},", {}, "Dear Sir or Madam,"),
        ("{{ nothing.at.all['x'] + '!' }}{{ nothing|upper }}{{ nothing ~ 1 }}", {}, "!1"),
        ("{% if age > 3 %}old{% endif %}.", {}, "."),
        ("{{ custom.City }} {{ custom['Shoe size'] }}{{ custom.Other }}",
         {"custom": {"City": "Rīga", "Shoe size": "39"}}, "Rīga 39"),
        ("{% for tag in tags %}{{ tag }}{% if not loop.last %}, {% endif %}{% endfor %}", {"tags": ["a", "b"]}, "a, b"),
        ("{{ tags|join(' + ') }} {{ tags|first }} {{ tags[1] }}", {"tags": ["a", "b"]}, "a + b a b"),
        ("{% for letter in name %}{{ letter }}{% endfor %}", {"name": "Ana"}, ""),
        ("{{ name|upper }}\n{% if company %}\nat {{ company }}\n{% endif %}\nend", {"name": "Ana", "company": "X"},
         "ANA\nat X\nend"),
        ("<b>{{ name }}</b> & co", {"name": "A & B <i>"}, "<b>A & B <i></b> & co"),
        ("{{ none }}|", {}, "|"),
    ],
)  # fmt: skip
def test_fields(body: str, values: dict[str, object], expected: str) -> None:
    assert fill(body, **values) == expected


def test_a_subject_is_one_line() -> None:
    assert Filler(Template(subject="Hello\n {{ name }}\r\nBcc: x")).fill({"name": "Ana\nLee"})[0] == (
        "Hello Ana Lee Bcc: x"
    )


@pytest.mark.parametrize(
    ("body", "line", "word"),
    [
        ("Dear {{ name", 1, "}} is missing"),
        ("Dear\n{# name", 2, "#} is missing"),
        ("a\nb\n{% if name %}", 3, "{% if %} is not closed; {% endif %} is missing"),
        ("a\n{% if %}{% endif %}", 2, "something is missing before %}"),
        ("{{ name and }}", 1, "something is missing before }}"),
        ("a\n\n{% endif %}", 3, "nothing is open here for {% endif %}"),
        ("{% for t in tags %}{% if t %}{% endfor %}", 1, "{% endif %} must come before {% endfor %}"),
        ("{% iff name %}{% endif %}", 1, "there is no {% iff %}; there are {% if %}, {% for %}"),
        ("{{ name upper }}", 1, "}} is missing before upper"),
        ("{{ name | }}", 1, "a name is missing before }}"),
        ("{{ (name }}", 1, ") is missing before }"),
        ("{% if name = 1 %}{% endif %}", 1, "%} is missing before ="),
        ("{{ name\u201e }}", 1, "\u201e cannot stand here"),
        ("{{ 'name }}", 1, "' cannot stand here"),
        ("{{ name.. }}", 1, "not written as"),
        ("a\n\n{{ 1 + name }}", 3, "go together"),
        ("a\n{{ name|nosuch }}", 2, "no filter nosuch"),
        ("{{ name is nosuch }}", 1, "no test nosuch"),
        ("a\n{{ today() }}", 2, "a call"),
    ],
)
def test_mistakes_are_told_by_line(body: str, line: int, word: str) -> None:
    error = refused(body, name="Ana")
    assert error.code == "template-broken"
    assert error.values["line"] == line
    assert word in str(error.values["detail"])


HOSTILE = [
    "{% for x in range(10**9) %}x{% endfor %}",
    "{{ range(1000000000)|join }}",
    "{{ 'a' * 1000000000 }}",
    "{{ 10 ** 10 ** 10 }}",
    "{{ '%1000000000d' % 1 }}",
    "{{ name|center(1000000000) }}",
    "{{ lipsum(n=1000000) }}",
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ name.format(name) }}",
    "{{ cycler.__init__.__globals__.os.system('true') }}",
    "{{ self.__init__ }}",
    "{% set x = name %}{{ x }}",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "{% include '/etc/passwd' %}",
    "{% import 'os' as os %}",
    "{% extends 'x' %}",
    "{% for a in tags recursive %}{{ loop(tags) }}{% endfor %}",
    "{% for a in tags %}{% for b in tags %}{% for c in tags %}{% endfor %}{% endfor %}{% endfor %}",
    "{{ tags|map(attribute='__class__')|list }}",
    "{{ " + "(" * 3000 + "1" + ")" * 3000 + " }}",
    "{{ name" + "|upper" * 2500 + " }}",
    "{% if name %}" * 700 + "{% endif %}" * 700,
    "{{ " + "not " * 4000 + "name }}",
    "{{ name" + "[0]" * 5000 + " }}",
    "{{ " + "9" * 5000 + " }}",
    "{{ " + "name~" * 3900 + "name }}",
    "x" * (MOST_SOURCE + 1),
]


@pytest.mark.parametrize("body", HOSTILE, ids=range(len(HOSTILE)))
def test_what_means_harm_is_refused_at_once(body: str) -> None:
    start = time.process_time()
    error = refused(body, name="Ana" * 1000, tags=["x"] * 1000)
    assert error.code in ("template-broken", "template-too-long", "template-text-too-long")
    assert time.process_time() - start < 2


def test_attributes_of_values_are_no_fields() -> None:
    assert fill("{{ name.__class__ }}{{ name['__class__'] }}{{ tags.append }}{{ custom.keys }}",
                name="Ana", tags=["x"], custom={"a": "b"}) == ""  # fmt: skip


def test_much_text_is_bounded() -> None:
    body = "{% for tag in tags %}" + "{{ name }}" * 900 + "{% endfor %}"
    assert refused(body, name="x" * 4000, tags=["y"] * 1000).values == {"most": MOST_TEXT}
    start = time.process_time()
    idle = "{% for tag in tags %}{% if " + "name~" * 900 + "name == '' %}{% endif %}{% endfor %}"
    assert fill(idle, name="x" * 10_000, tags=["y"] * 1000) == ""
    assert time.process_time() - start < 5


_PIECES = st.sampled_from(
    ["{{", "}}", "{%", "%}", "{#", "#}", " name ", " tags ", "|upper", "|join", " if ", " else ", " endif ", " for ",
     " in ", " endfor ", "(", ")", "[", "]", "'", '"', ".", "~", "+", "*", "__class__", " set ", "=", "loop", "\n", "1",
     " or ", " not ", " raw ", "-", ":", ",", "self", "%", "\0", "é", "ع"]
)  # fmt: skip


@settings(max_examples=300)
@given(st.lists(_PIECES, max_size=25).map("".join))
def test_whatever_is_written_gives_a_text_or_a_sentence(body: str) -> None:
    with suppress(UserError):
        assert isinstance(fill(body, name="Ana", tags=["a", "b"]), str)


def test_fields_that_nobody_has_are_told() -> None:
    template = Template(
        subject="{{ titel }}",
        body="{{ name }}{{ firstname }}{{ custom.City }}{{ custom['X y'] }}{% for t in tags %}{{ t }}{% endfor %}",
    )
    assert unknown_fields(template, ("name", "tags", "custom"), ("City",)) == ["titel", "firstname", "custom.X y"]


@pytest.mark.parametrize("template", STANDARD, ids=lambda template: template.name)
def test_those_that_come_with_the_program_work_with_nothing_known(template: Template) -> None:
    subject, body = Filler(template).fill({})
    assert "None" not in subject + body
    assert "  " not in body.replace("\n", "").strip()
