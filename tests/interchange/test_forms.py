"""What form tools leave in a folder, in the shapes they really have."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.errors import UserError
from crm_desktop.domain.names import full_name
from crm_desktop.interchange import form_mail
from crm_desktop.interchange.forms import Answer, read_form


def answer(name: str, content: object) -> Answer:
    data = content if isinstance(content, bytes) else content.encode() if isinstance(content, str) else None
    found = read_form(name, json.dumps(content).encode() if data is None else data)
    assert len(found.answers) == 1
    return found.answers[0]


def mail(body: str, kind: str = "text/plain") -> str:
    return (
        "From: Web <no-reply@shop.example>\r\nTo: me@shop.example\r\nSubject: Contact form\r\n"
        f"Message-ID: <7@shop.example>\r\nContent-Type: {kind}; charset=utf-8\r\n\r\n{body}"
    )


def told(found: Answer) -> tuple[str, str, str]:
    contact = found.contact
    return full_name(contact), contact.emails[0].value if contact.emails else "", found.message


ANA = ("Ana Petrova", "ana@example.com", "A boat, please")


@pytest.mark.parametrize(
    "shape",
    [
        {"name": "Ana Petrova", "email": "ana@example.com", "message": "A boat, please"},
        {"Your name *": "Ana Petrova", "Your e-mail (required)": "ana@example.com", "Your message": "A boat, please"},
        {"Vorname": "Ana", "Nachname": "Petrova", "E-Mail-Adresse": "ana@example.com", "Nachricht": "A boat, please"},
        {"fields": {"firstName": "Ana", "lastName": "Petrova", "email": "ana@example.com",
                    "comments": "A boat, please"}},
        {"data": {"fields": [
            {"key": "q1", "label": "Full name", "type": "INPUT_TEXT", "value": "Ana Petrova"},
            {"key": "q2", "label": "Email", "value": "ana@example.com"},
            {"key": "q3", "label": "How can we help?", "value": "A boat, please"}]}},
        {"field_data": [{"name": "full_name", "values": ["Ana Petrova"]},
                        {"name": "email", "values": ["ana@example.com"]},
                        {"name": "message", "values": ["A boat, please"]}]},
        {"form": {"id": "9", "name": "Contact"}, "fields": {
            "name": {"id": "name", "type": "text", "title": "Name", "value": "Ana Petrova", "raw_value": "Ana Petrova"},
            "email": {"id": "email", "title": "E-mail", "value": "ana@example.com"},
            "message": {"id": "message", "title": "Message", "value": "A boat, please"}}},
        {"form_response": {
            "definition": {"fields": [{"id": "a", "title": "Your name"}, {"id": "c", "title": "Message"}]}, "answers": [
            {"type": "text", "text": "Ana Petrova", "field": {"id": "a"}},
            {"type": "email", "email": "ana@example.com", "field": {"id": "b"}},
            {"type": "text", "text": "A boat, please", "field": {"id": "c"}}]}},
        {"content": {"answers": {
            "3": {"name": "fullName", "text": "Full Name", "answer": {"first": "Ana", "last": "Petrova"}},
            "4": {"text": "E-mail", "answer": "ana@example.com"},
            "5": {"text": "Message", "answer": "A boat, please"}}}},
        {"form_name": "contact", "email": "ana@example.com", "name": "Ana Petrova",
         "data": {"name": "Ana Petrova", "email": "ana@example.com", "message": "A boat, please"},
         "ordered_human_fields": [{"title": "Name", "name": "name", "value": "Ana Petrova"}]},
        {"namedValues": {"Name": ["Ana Petrova"], "Email": ["ana@example.com"], "Message": ["A boat, please"]}},
        [{"name": "name", "value": "Ana Petrova"}, {"name": "email", "value": "ana@example.com"},
         {"name": "message", "value": "A boat, please"}],
    ],
)  # fmt: skip
def test_json_of_the_usual_form_tools_tells_who_and_what(shape: object) -> None:
    assert told(answer("a.json", shape)) == ANA


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("Name: Ana Petrova\nE-mail: ana@example.com\nMessage: A boat, please\n", "text/plain"),
        ("Name:\nAna Petrova\n\nE-mail:\nana@example.com\n\nMessage:\nA boat, please\n\n--\nSent by a form",
         "text/plain"),
        ("*Name*\nAna Petrova\n\n*Email*\nana@example.com\n\n*Your message*\nA boat, please", "text/plain"),
        ("<table><tr><th>Name</th><td>Ana Petrova</td></tr><tr><th>E-mail</th><td>ana@example.com</td></tr>"
         "<tr><th>Message</th><td>A boat, please</td></tr></table>", "text/html"),
        ("<p><b>Name:</b> Ana Petrova<br><b>E-Mail:</b> ana@example.com<br><b>Nachricht:</b> A boat, please</p>",
         "text/html"),
    ],
)  # fmt: skip
def test_e_mails_of_forms_tell_who_and_what(body: str, kind: str) -> None:
    assert told(answer("a.eml", mail(body, kind))) == ANA


def test_a_message_goes_on_over_lines_that_look_like_labels() -> None:
    found = answer(
        "a.eml", mail("Name: Ana\nEmail: ana@example.com\nMessage: One\n\nI want: a boat\nhttps://x.example\n")
    )
    assert found.message == "One\n\nI want: a boat\nhttps://x.example"


def test_what_is_attached_to_an_e_mail_is_read_instead_of_its_text() -> None:
    content = (
        "From: Web <no-reply@shop.example>\r\nSubject: New\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nName: Nobody\r\n'
        '--b\r\nContent-Type: text/csv; name="a.csv"\r\nContent-Disposition: attachment; filename="a.csv"\r\n\r\n'
        'Name,Email,Message\r\nAna Petrova,ana@example.com,"A boat, please"\r\n--b--\r\n'
    )
    assert told(answer("a.eml", content)) == ANA


def test_a_table_has_one_answer_a_row_and_tells_which_rows_it_cannot_read() -> None:
    found = read_form("a.csv", b"Name;E-Mail;Nachricht\nAna;ana@example.com;=1+1\n;;nur Text\nBen;ben@x.example;a;b\n")
    assert [told(each) for each in found.answers] == [("Ana", "ana@example.com", "=1+1")]
    assert sorted((row.line, row.reason) for row in found.rejected) == [(3, "nothing-usable"), (4, "too-many-cells")]


def test_a_list_of_objects_is_many_answers() -> None:
    people = [{"name": f"Person {n}", "email": f"p{n}@example.com"} for n in range(3)]
    for shape in (people, {"submissions": people}):
        found = read_form("a.json", json.dumps(shape).encode())
        assert [each.contact.emails[0].value for each in found.answers] == [each["email"] for each in people]


def test_a_form_has_no_say_in_what_we_think_of_its_visitor() -> None:
    found = answer("a.json", {"name": "Ana", "uid": "0192f0c8-7a00-7000-8000-000000000001", "private": "yes",
                              "status": "customer", "tier": "A", "owner": "Eve", "tags": "vip", "id": "7"})  # fmt: skip
    contact = found.contact
    assert (contact.uid, contact.private, contact.status, contact.tier, contact.owner) == ("", False, "", "", "")
    assert not contact.tags
    assert not contact.custom
    assert dict(found.rest)["status"] == "customer"


def test_what_no_field_holds_stays_beside_the_message() -> None:
    found = answer(
        "a.json", {"name": "Ana", "How did you hear of us?": "A friend", "page_url": "https://shop.example/b"}
    )
    assert dict(found.rest) == {"How did you hear of us?": "A friend", "page_url": "https://shop.example/b"}
    assert not found.contact.urls


def test_the_name_within_a_company_is_the_companys() -> None:
    contact = answer("a.json", {"name": "Ana", "company": {"name": "Lumen", "city": "Rome"}}).contact
    assert (full_name(contact), contact.company, contact.addresses[0].city) == ("Ana", "Lumen", "Rome")


def test_the_same_content_is_the_same_whatever_the_file_is_called() -> None:
    shape = {"name": "Ana", "email": "ana@example.com"}
    assert answer("a.json", shape).digest == answer("b.json", shape).digest
    assert answer("a.json", shape).digest != answer("a.json", {**shape, "message": "Again"}).digest


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("a.json", b"", "file-empty"),
        ("a.json", b'{"name": "Ana", "ema', "form-broken"),
        ("a.json", b"[" * 100_000, "form-broken"),
        ("a.json", b'{"message": "nobody"}', "form-empty"),
        ("a.json", b"[1, 2]", "form-empty"),
        ("a.eml", b"no e-mail at all", "letter-none"),
        ("a.eml", mail("Good day, nothing of a form.").encode(), "form-empty"),
    ],
)
def test_what_cannot_be_read_says_why_and_of_which_file(name: str, content: bytes, code: str) -> None:
    with pytest.raises(UserError) as caught:
        read_form(name, content)
    assert (caught.value.code, caught.value.values["path"]) == (code, name)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inside: st.lists(inside, max_size=4)
    | st.dictionaries(
        st.sampled_from(["name", "email", "label", "value", "fields", "data", "answers", "company", "message", "type",
                         "text", "field", "id", "title", "phone", "address"]) | st.text(max_size=8),
        inside, max_size=5,
    ),
    max_leaves=25,
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(VALUES)
def test_any_json_is_read_or_refused_with_a_reason(shape: object) -> None:
    try:
        found = read_form("a.json", json.dumps(shape).encode())
    except UserError:
        return
    for each in found.answers:
        assert each.contact.emails or each.contact.phones or full_name(each.contact)
        json.dumps([each.message, each.rest]).encode()
        assert "\x00" not in each.message


LINES = st.lists(
    st.sampled_from(
        ["Name: ", "E-mail: a@b.example", "Message:", "Phone\t+1 555 0100", "--", "", "Name", "* Re: x", ":"]
    )
    | st.text(max_size=30),
    max_size=15,
)


@settings(max_examples=200, deadline=None)
@given(LINES)
def test_any_text_is_read_as_labels_and_answers(lines: list[str]) -> None:
    text = "\n".join(lines)
    for label, value in form_mail.answers(text):
        assert label
        assert value
        assert all(line.strip() in text for line in value.splitlines())


@settings(max_examples=100, deadline=None)
@given(st.text("abcdefgh ,.", min_size=1).map(str.strip).filter(bool), st.text("ghij: \n-x", max_size=60))
def test_who_asked_is_found_whatever_the_message_says(name: str, message: str) -> None:
    found = form_mail.answers(f"Name: {name}\nE-mail: a@b.example\nMessage: {message}")
    assert dict(found)["E-mail"] == "a@b.example"
    assert found[0] == ("Name", name)
