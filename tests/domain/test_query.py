import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.query import Filter, Item, Phrase, Query, Word, parse, with_filter, without_filter
from crm_desktop.domain.text import fold

TODAY = date(2026, 1, 15)  # a Thursday
CUSTOM = ("Shoe size", "Größe")


def read(text: str) -> Query:
    return parse(text, TODAY, CUSTOM)


def terms(text: str) -> list[list[Item]]:
    query = read(text)
    assert query.ignored == ()
    return [list(items) for items in query.terms]


def only(text: str) -> Item:
    [[item]] = terms(text)
    return item


def test_words_are_folded_beginnings() -> None:
    assert terms("Ana Müller") == [[Word("ana")], [Word("muller")]]
    assert terms("") == terms("  \n ") == []


def test_quotes_make_a_phrase_of_whole_words() -> None:
    assert only('"Baltic Solar"') == Phrase(("baltic", "solar"))
    assert only('"Ana"') == Word("ana", prefix=False)
    assert only("“Baltic Solar”") == only("«Baltic Solar»") == Phrase(("baltic", "solar"))


@pytest.mark.parametrize("text", ["a OR b | c d", "a|b|c d"])
def test_alternatives(text: str) -> None:
    assert terms(text) == [[Word("a"), Word("b"), Word("c")], [Word("d")]]


def test_or_in_lower_case_is_a_word() -> None:
    assert terms("a or b") == [[Word("a")], [Word("or")], [Word("b")]]


def test_minus_excludes() -> None:
    assert only("-ana") == Word("ana", negated=True)
    assert only('-"baltic solar"') == Phrase(("baltic", "solar"), negated=True)
    assert only("-tag:vip") == Filter("tag", "=", ("vip",), negated=True)
    assert only("-no:email") == only("has:email") == Filter("has", "=", ("email",))


def test_words_with_signs_inside_are_found_as_the_index_has_them() -> None:
    assert only("O'Neil") == Phrase(("o", "neil"), prefix=True)
    assert only("ana@x.example") == Phrase(("ana", "x", "example"), prefix=True)
    assert only("baltic-solar") == Phrase(("baltic", "solar"), prefix=True)
    assert only("https://x.example") == Phrase(("https", "x", "example"), prefix=True)
    assert only("10:30") == Phrase(("10", "30"), prefix=True)


def test_runs_of_digits_are_looked_up_as_phone_numbers_too() -> None:
    assert only("6123") == Word("6123", digits="6123")
    assert only("+370-612/34.5") == Phrase(("370", "612", "34", "5"), prefix=True, digits="370612345")
    assert only('"(0612) 345 67"') == Phrase(("0612", "345", "67"), digits="061234567")
    assert only("٠٦١٢") == Word("0612", digits="0612")
    assert only("b612") == Word("b612")


def test_filters_take_one_of_several_values() -> None:
    assert only("Tier:A,B") == Filter("tier", "=", ("a", "b"))
    assert only('company:"Baltic Solar",Müller') == Filter("company", "=", ("baltic solar", "muller"))
    assert only("tag:عميل،مهم") == Filter("tag", "=", (fold("عميل"), fold("مهم")))
    assert only('owner:"say ""hi"""') == Filter("owner", "=", ('say "hi"',))
    assert only("label:CELL") == Filter("label", "=", ("mobile",))
    assert only("kind:person,company") == Filter("kind", "=", ("individual", "org"))


def test_has_and_no() -> None:
    assert only("no:phones,birthday") == Filter("has", "=", ("phone", "birthday"), negated=True)
    assert only('has:"shoe size"') == only("has:shoe_size") == Filter("has", "=", ("custom.Shoe size",))


@pytest.mark.parametrize(
    ("text", "op", "values"),
    [
        ("reached:>30d", "<", ["2025-12-16"]),
        ("reached:<7d", ">", ["2026-01-08"]),
        ("reached:>=1m", "<=", ["2025-12-15"]),
        ("reached:≤1y", ">=", ["2025-01-15"]),
        ("attempted:2w", "between", ["2026-01-01", "2026-01-15"]),
        ("met:never", "none", []),
        ("met:today", "=", ["2026-01-15"]),
        ("reached:>2026-01-01", ">", ["2026-01-01"]),
        ("reached:>2025", ">", ["2025-12-31"]),
        ("reached:<2025", "<", ["2025-01-01"]),
        ("changed:>2026-01-01", ">", ["2026-01-01"]),
        ("created:2025-02", "between", ["2025-02-01", "2025-02-28"]),
        ("created:month", "between", ["2026-01-01", "2026-01-31"]),
        ("changed:30d..7d", "between", ["2025-12-16", "2026-01-08"]),
        ("changed:2026-01-01..", ">=", ["2026-01-01"]),
        ("changed:..1.2.2026", "<=", ["2026-02-01"]),
        ("next:<7d", "<", ["2026-01-22"]),
        ("next:7d", "between", ["2026-01-15", "2026-01-22"]),
        ("next:none", "none", []),
        ("next:>1m", ">", ["2026-02-15"]),
        ("due:today", "=", ["2026-01-15"]),
        ("due:tomorrow", "=", ["2026-01-16"]),
        ("due:overdue", "<", ["2026-01-15"]),
        ("due:week", "between", ["2026-01-12", "2026-01-18"]),
        ("due:<7d", "<", ["2026-01-22"]),
        ("due:2026-12-24", "=", ["2026-12-24"]),
        ("due:۲۰۲۶-۱۲-۲۴", "=", ["2026-12-24"]),
    ],
)
def test_dates_count_from_today(text: str, op: str, values: list[str]) -> None:
    found = only(text)
    assert isinstance(found, Filter)
    assert (found.field, found.op, list(found.values)) == (text.partition(":")[0], op, values)


def test_a_month_ago_is_the_months_last_day_where_it_has_no_such_day() -> None:
    assert parse("reached:>1m", date(2026, 3, 31)).terms == ((Filter("reached", "<", ("2026-02-28",)),),)
    assert parse("next:>1y", date(2024, 2, 29)).terms == ((Filter("next", ">", ("2025-02-28",)),),)


def test_several_days_are_alternatives() -> None:
    assert terms("due:overdue,today") == [[Filter("due", "<", ("2026-01-15",)), Filter("due", "=", ("2026-01-15",))]]


@pytest.mark.parametrize("name", ["shoe_size", '"shoe size"', "ShoeSize", '"SHOE-SIZE"'])
def test_custom_fields_by_name(name: str) -> None:
    assert only(f"{name}:42") == Filter("custom.Shoe size", "=", ("42",))
    assert only(f"{name}:>=40") == Filter("custom.Shoe size", ">=", ("40",))
    assert only(f"{name}:40..45.5") == Filter("custom.Shoe size", "between", ("40", "45.5"))
    assert only(f"{name}:..45") == Filter("custom.Shoe size", "<=", ("45",))
    assert only("grosse:L,XL") == Filter("custom.Größe", "=", ("l", "xl"))


@pytest.mark.parametrize(
    ("text", "sensible", "ignored"),
    [
        ("ana foo:bar", "ana foo bar", ["foo:bar"]),
        ("ana -foo:bar", "ana -foo -bar", ["-foo:bar"]),
        ("ana tag:", "ana", ["tag:"]),
        ('ana tag:""', "ana", ['tag:""']),
        ("ana kind:robot", "ana", ["kind:robot"]),
        ("ana kind:robot,person", "ana kind:person", ["kind:robot,person"]),
        ("ana has:wings", "ana", ["has:wings"]),
        ("ana tier:>A", "ana", ["tier:>A"]),
        ("ana due:someday", "ana", ["due:someday"]),
        ("ana due:2026-02-31", "ana", ["due:2026-02-31"]),
        ("ana due:>9999y", "ana", ["due:>9999y"]),
        ("ana due:>none", "ana", ["due:>none"]),
        ("ana due:today..whenever", "ana", ["due:today..whenever"]),
        ("ana reached:overdue", "ana", ["reached:overdue"]),
        ("ana changed:never", "ana", ["changed:never"]),
        ("ana -due:overdue,today", "ana", ["-due:overdue,today"]),
        ('ana "baltic solar', "ana baltic solar", ['"']),
        ("OR ana OR", "ana", ["OR", "OR"]),
        ("ana OR OR eva", "ana OR eva", ["OR"]),
        ("ana - & eva", "ana eva", ["-", "&"]),
        ('tag: kind:robot "" - OR', "", ["tag:", "kind:robot", '""', "-", "OR"]),
    ],
)
def test_what_makes_no_sense_is_named_and_the_rest_searched(text: str, sensible: str, ignored: list[str]) -> None:
    assert read(text).terms == read(sensible).terms
    assert sorted(read(text).ignored) == sorted(ignored)


PIECES = st.sampled_from(
    [
        "ana", '"baltic solar"', "OR", "|", "-x", "foo:bar", "tag:a", "-tag:b,c", 'tag:"a ""b"" c"', "tier:A", "tier:",
        "has:email", "no:phone", "due:today", "due:overdue,week", "-due:today,week", "next:never", "kind:robot", "&",
        '"', "-", "shoe_size:4", '"Shoe size":>3', "reached:>3d", "company:“x y”", "10:30", '""', "city:a،b",
    ]
)  # fmt: skip
QUERIES = (
    st.lists(PIECES).map(" ".join) | st.lists(PIECES).map("".join) | st.text() | st.text(alphabet='ab:",|-O R><=.1d\n')
)
FIELDS = st.sampled_from(
    ["tag", "tier", "has", "due", "next", "reached", "kind", "company", "city", "custom.Shoe size"]
)


def without(query: Query, field: str) -> list[list[Item]]:
    left = [[item for item in items if not (isinstance(item, Filter) and item.field == field)] for items in query.terms]
    return [items for items in left if items]


@given(QUERIES)
def test_any_text_is_a_query(text: str) -> None:
    query = read(text)
    assert query.terms or query.ignored or not text.strip()
    assert all(piece in text for piece in query.ignored)


@pytest.mark.parametrize(
    "piece", ['"', '""', '"a ', "-", "a:", 'a:"', "a,", "tag:a,", "|", "OR ", "foo:b OR ", "a", "1d", ".."]
)
@pytest.mark.parametrize("start", ["", "tag:"])
def test_long_nonsense_is_read_fast(start: str, piece: str) -> None:
    began = time.process_time()
    read(start + piece * 10_000)
    without_filter(start + piece * 10_000, "tag")
    assert time.process_time() - began < 2


ALTERNATIVES = st.lists(st.sampled_from(["a", "OR", "tag:x", "foo:b", "&", '"', "-tag:y"]), max_size=8).map(" ".join)


@given(ALTERNATIVES)
def test_a_filter_taken_out_leaves_the_alternatives_without_it(text: str) -> None:
    assert [list(items) for items in read(without_filter(text, "tag")).terms] == without(read(text), "tag")


@given(QUERIES, FIELDS)
def test_a_filter_taken_out_leaves_the_query_without_it(text: str, field: str) -> None:
    assert [list(items) for items in read(without_filter(text, field)).terms] == without(read(text), field)


@given(
    QUERIES, st.sampled_from(["tier", "company", "city"]), st.text(min_size=1) | st.sampled_from(["A", "a, b", '"x" y'])
)
def test_a_filter_put_in_replaces_those_on_its_field(text: str, field: str, value: str) -> None:
    if folded := " ".join(fold(value).split()):
        expected = [[Filter(field, "=", (folded,))], *without(read(text), field)]
        assert [list(items) for items in read(with_filter(text, field, value)).terms] == expected


def test_the_rest_of_the_text_stays_as_typed() -> None:
    assert without_filter("Ana  tier:A,B   “x  y” OR  -z ", "tier") == "Ana “x  y” OR  -z "
    assert without_filter("ana OR tier:A OR eva", "tier") == "ana OR eva"
    assert without_filter("  ana ", "tier") == "  ana "
    assert with_filter("Ana  x", "tier", "A") == "tier:A Ana  x"


def test_one_of_several_filters_on_a_field_is_taken_out_by_how_it_was_typed() -> None:
    text = 'tag:a -tag:"b c" ana'
    [[_], [second], _] = read(text).terms
    assert isinstance(second, Filter)
    assert without_filter(text, second.field, second.source) == "tag:a ana"


def test_tags_add_up_and_other_filters_are_replaced() -> None:
    assert with_filter("tag:a", "tag", "b c") == 'tag:"b c" tag:a'
    assert with_filter("tag:a x", "tag", "a") == "tag:a x"
    assert with_filter("has:email", "no", "phone") == "no:phone has:email"
    assert with_filter("x tier:A", "tier", "B") == "tier:B x"
    assert with_filter("reached:<3d x", "reached", ">30d") == "reached:>30d x"
    assert with_filter("shoe_size:3", "custom.Shoe size", ">=40") == '"Shoe size":>=40'
