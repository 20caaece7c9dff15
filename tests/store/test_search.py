from __future__ import annotations

import random
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from datetime import time as time_of_day
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.activity import Activity
from crm_desktop.domain.clock import utc_text
from crm_desktop.domain.contact import Contact, Labelled, PostalAddress
from crm_desktop.domain.query import Query, parse
from crm_desktop.domain.text import digits as digits_of
from crm_desktop.domain.text import words
from crm_desktop.domain.uid import parse_uid, uid_from, uid_text
from crm_desktop.services import activities, choices, contacts
from crm_desktop.store import along, queries, search
from crm_desktop.store.database import Database
from crm_desktop.store.workspace import Workspace

TODAY = date(2026, 1, 15)


def find(text: str, *custom: str) -> Query:
    return parse(text, TODAY, custom)


def local(day: date, hour: int = 12) -> datetime:
    return datetime.combine(day, time_of_day(hour)).astimezone()


def back(days: int) -> date:
    return TODAY - timedelta(days=days)


def made_on(day: date, number: int) -> str:
    return uid_text(uid_from(int(local(day).timestamp() * 1000), number << 30))


PEOPLE = {
    "Solar": Contact(
        kind="org", name="Baltic Solar", emails=[Labelled("work", "info@solar.example")], uid=made_on(back(400), 1)
    ),
    "Ana": Contact(
        uid=made_on(back(40), 2), given="Ana", family="Adomaitė", company="Baltic Solar", title="Director",
        tier="A", status="Customer", source="Trade  fair", owner="Jonas", notes="Likes green tea.\nKęstutis knows her.",
        emails=[Labelled("work", "ana.a@solar.example"), Labelled("home", "ana@home.example")],
        phones=[Labelled("mobile", "+370 (600) 11-122"), Labelled("work", "8 5 255 0199")],
        addresses=[PostalAddress("work", "Gedimino pr. 1", city="Vilnius", postal_code="LT-01103", country="Lietuva")],
        dates=[Labelled("birthday", "--03-05")], tags=["VIP", "Šiauliai  club"], ims=[Labelled("matrix", "@ana")],
        custom={"Shoe size": "38", "Signed": "2025-11-20", "Colour": "Žalia"}, cadence_days=30,
    ),
    "Ben": Contact(
        uid=made_on(back(2), 3), given="Ben", family="O’Neil", nickname="Be", company="Nordic Wind",
        tier="b", status="lead",
        emails=[Labelled("home", "ben@example.com")], phones=[Labelled("", "٠٥٥ ١٢٣ ٤٥")], tags=["press"],
        addresses=[PostalAddress("home", city="New York", country="USA")], urls=[Labelled("", "https://ben.example")],
        custom={"Shoe size": "41.5", "Signed": "2024", "Colour": "n/a"}, related=[Labelled("spouse", "Carla Vega")],
    ),
    "Ali": Contact(
        uid=made_on(back(1), 4), given="علی", family="كريمي", notes="مدیر", phones=[Labelled("", "۰۹۱۲ ۳۴۵ ۶۷۸۹")],
        custom={"Shoe size": "1,200"},
    ),
    "Fatma": Contact(uid=made_on(TODAY, 5), given="فاطمة", family="أحمد", nickname="Fatma"),
    "Srinivas": Contact(uid=made_on(TODAY, 6), given="శ్రీనివాస్", family="రావు", company="తెలుగు ప్రెస్"),
    "Yuki": Contact(uid=made_on(TODAY, 7), given="Ｙｕｋｉ", family="ﾀﾅｶ", status="LEAD", custom={"Shoe size": "Big"}),
}  # fmt: skip


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    workspace = Workspace(tmp_path_factory.mktemp("search"), "Me")
    for document in PEOPLE.values():
        contacts.create(workspace, document)
    contacts.delete(workspace, [contacts.create(workspace, replace(PEOPLE["Ana"], uid=""))], "another Ana")
    ana = [PEOPLE["Ana"].uid]
    done = Activity(type="call", status="done", contacts=ana)
    for activity in (
        replace(done, result="reached", completed=utc_text(local(back(40))), description="Asked for panels"),
        replace(done, result="no answer", completed=utc_text(local(back(3)))),
        replace(done, type="visit", completed=utc_text(local(back(100))), summary="Fair in Kaunas"),
        Activity(summary="Send the offer", due="2026-01-15T09:30", contacts=ana),
        Activity(type="call", due="2026-01-10", contacts=[PEOPLE["Ben"].uid]),
        Activity(type="call", due="2026-02-10", contacts=[PEOPLE["Ben"].uid]),
        Activity(type="call", summary="Some day", contacts=[PEOPLE["Ali"].uid]),
    ):
        activities.add(workspace, activity)
    yield workspace.database
    workspace.close()


def names_of(database: Database, query: Query, sort: str = "name", *, down: bool = False, limit: int = 99) -> list[str]:
    names = {document.uid: name for name, document in PEOPLE.items()}
    ids = search.find_ids(database, query, sort, down, limit)
    assert len(ids) == min(search.count(database, query), limit)
    assert_found_along(database, query, ids, sort, down=down, limit=limit)
    return [names[uid_text(uid)] for uid in search.uids_of(database, ids)]


def assert_found_along(
    database: Database, query: Query, ids: Sequence[int], sort: str, *, down: bool = False, limit: int = 99
) -> None:
    """The same is found along the order, whether contacts are looked into or the index is asked."""
    order = along.Order(database, sort, down)
    for look, some, sparse in ((along._LOOK, along._SOME, along._SPARSE), (0, 0, 0), (10**9, 0, 10**9), (10**9, 9, 0)):
        with pytest.MonkeyPatch.context() as patch:
            for name, value in (("_LOOK", look), ("_SOME", some), ("_SPARSE", sparse), ("_LOOKS", 2)):
                patch.setattr(along, name, value)
            *part, (found, total) = along.find(order, database, query, 2)
        assert list(found[:limit]) == list(ids), (query, look)
        assert all(first == found[:2] and many in (None, total) for first, many in part)


FOUND = """
 → Solar Ana Ben Ali Fatma Srinivas Yuki

# words: beginnings, of anything, without case, accents, width
ana → Ana
ADOM → Ana
adomaite → Ana
ADOMAITĖ → Ana
domaite →
o'neil → Ben
"be" → Ben
oneil →
yuki tanaka →
YUKI → Yuki
タナカ → Yuki
director → Ana
green tea → Ana
kestutis → Ana
gedimino → Ana
LT-01103 → Ana
vega → Ben
ben.example → Ben
@ana → Ana
siauliai → Ana
zalia → Ana
ana.a@solar.example → Ana
solar.example → Solar Ana
baltic solar → Solar Ana
customer fair → Ana
nothing such →

# across a contact and its activities
ana panels → Ana
ben panels →
panels offer → Ana
kaunas tea → Ana

# phrases, either, without
"green tea" → Ana
"tea green" →
"gree tea" →
"likes gre" →
likes gre → Ana
ana OR ben → Ana Ben
ana | ben | yuki → Ana Ben Yuki
solar -ana → Solar
-solar → Ben Ali Fatma Srinivas Yuki
-"green tea" solar → Solar
-panels vilnius →
ana OR -solar → Ana Ben Ali Fatma Srinivas Yuki

# letters of other scripts
علي → Ali
علی → Ali
کریمی → Ali
كريمي → Ali
مدير → Ali
عَلِي → Ali
عـلي → Ali
فاطمه → Fatma
فاطمة → Fatma
احمد → Fatma
آحمد → Fatma
fatma → Fatma
శ్రీనివాస్ → Srinivas
శ్రీ → Srinivas
రావు → Srinivas
రా → Srinivas
ప్రెస్ → Srinivas
తెలుగు శ్రీనివాస్ → Srinivas
కృష్ణ →

# phone numbers by any run of their digits
+37060011122 → Ana
600 11 122 → Ana
60011122 → Ana
(600)11-122 → Ana
0011 → Ana
5255 → Ana
2550199 → Ana
11222550 →
05512345 → Ben
٥٥١٢ → Ben
۵۵۱۲ → Ben
0912 → Ali
٠٩١٢ → Ali
6789 → Ali
99 → Ana
67 → Ali
19 → Ana
22 → Ana
45 → Ben Ali
9 → Ana Ali
7 → Ana Ali
٤ → Ben Ali
33 →
01 → Ana
-9 → Solar Ben Fatma Srinivas Yuki

# filters
tag:vip → Ana
tag:VIP,press → Ana Ben
tag:"siauliai club" → Ana
tag:siauliai →
-tag:vip kind:person → Ben Ali Fatma Srinivas Yuki
kind:company → Solar
kind:org → Solar
company:solar → Solar Ana
company:"baltic sol" → Solar Ana
company:tic →
company:తెలుగు → Srinivas
city:vilnius → Ana
city:"new york" → Ben
city:vilnius,new → Ana Ben
country:usa → Ben
tier:a → Ana
tier:B → Ben
tier:A,B → Ana Ben
status:lead → Ben Yuki
-status:lead kind:person → Ana Ali Fatma Srinivas
source:"trade fair" → Ana
owner:JONAS → Ana
label:home → Ana Ben
label:cell → Ana
label:spouse → Ben
label:birthday → Ana
label:vip →
has:email → Solar Ana Ben
no:email → Ali Fatma Srinivas Yuki
has:phone → Ana Ben Ali
has:address → Ana Ben
has:url → Ben
has:im → Ana
has:birthday → Ana
has:company → Ana Ben Srinivas
has:tag → Ana Ben
has:note → Ana Ali
has:photo →
has:next → Ana Ben Ali
no:next → Solar Fatma Srinivas Yuki
has:activity → Ana Ben Ali
has:reach → Ana
no:reach has:next → Ben Ali
-has:email kind:person → Ali Fatma Srinivas Yuki

# dates
reached:>30d → Ana
reached:<30d →
reached:2025-12 → Ana
reached:2025-12-06 → Ana
reached:2025-12-05 →
reached:never → Solar Ben Ali Fatma Srinivas Yuki
attempted:3d → Ana
attempted:<4d → Ana
attempted:<2d →
met:2025-10-07 → Ana
met:>50d → Ana
met:<50d →
-met:none → Ana
reached:2025-11-01..2025-12-31 → Ana
reached:2026.. →
reached:..2025 → Ana
due:today → Ana
due:overdue → Ben
due:2026-02 → Ben
due:>2026-01-15 → Ben
due:>=2026-01-15 → Ana Ben
due:<7d → Ana Ben
due:2026-01-10..2026-01-15 → Ana Ben
due:none → Solar Fatma Srinivas Yuki
next:today → Ana
next:2026-02 →
next:<7d → Ana Ben
next:none → Solar Fatma Srinivas Yuki
-next:none → Ana Ben Ali
created:today → Fatma Srinivas Yuki
created:yesterday → Ali
created:>30d → Solar Ana
created:<30d → Ben Ali Fatma Srinivas Yuki
created:2025 → Ana
created:2024 → Solar
created:<=2025-12-06 → Solar Ana
created:<2025-12-06 → Solar
created:>2025-12-06 → Ben Ali Fatma Srinivas Yuki
created:<0001-01-02 →
created:>9999-12-31 →
reached:<=9999-12-31 → Ana
changed:>=0001-01-01 ana → Ana

# fields of one's own
shoe_size:38 → Ana
"shoe size":38 → Ana
shoe_size:>40 → Ben Ali
shoe_size:<40 → Ana
shoe_size:>=38 → Ana Ben Ali
shoe_size:38..41.5 → Ana Ben
shoe_size:40.. → Ben Ali
shoe_size:..40 → Ana
shoe_size:BIG → Yuki
shoe_size:38.0 → Ana
-shoe_size:>40 kind:person → Ana Fatma Srinivas Yuki
has:shoesize → Ana Ben Ali Yuki
no:shoesize → Solar Fatma Srinivas
signed:2025-11-20 → Ana
signed:>2025-01-01 → Ana
signed:<2025-06-01 → Ben
colour:zalia → Ana
colour:ŽALIA,red → Ana

# all together
tier:A city:vilnius reached:>30d -tag:press tea → Ana
tag:press OR tag:vip status:lead → Ben
"""


@pytest.mark.parametrize("case", [line for line in FOUND.splitlines() if " →" in line])
def test_what_is_found(database: Database, case: str) -> None:
    text, _, found = case.rpartition(" →")
    query = find(text, "Shoe size", "Signed", "Colour")
    assert set(names_of(database, query)) == set(found.split())


def test_the_day_of_a_moment_is_the_local_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for zone, day in (("Pacific/Auckland", "2026-01-03"), ("America/Los_Angeles", "2026-01-02")):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        workspace = Workspace(tmp_path / day, "Me")
        uid = contacts.create(workspace, Contact(given="Ana"))
        done = Activity(
            type="call", status="done", result="reached", completed="2026-01-03T02:00:00Z", contacts=[uid_text(uid)]
        )
        activities.add(workspace, done)
        days = ["2026-01-01", "2026-01-02", "2026-01-03", "2026-01-04"]
        assert [d for d in days if search.count(workspace.database, find(f"reached:{d}"))] == [day]
        assert search.count(workspace.database, find(f"reached:<{day}")) == 0
        assert search.count(workspace.database, find(f"reached:>{day}")) == 0
        workspace.close()
    monkeypatch.undo()
    time.tzset()


def test_changed_is_when_the_contact_itself_was(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    uids = [contacts.create(workspace, Contact(given=name)) for name in ("Ana", "Ben")]
    later = time.time() + 3 * 86400
    monkeypatch.setattr("time.time", lambda: later)
    contacts.set_fields(workspace, uids[0], [("emails.work", "ana@example.com")])
    activities.add(workspace, Activity(summary="Call", contacts=[uid_text(uids[1])]))
    day = datetime.fromtimestamp(later).date()
    assert search.uids_of(workspace.database, search.find_ids(workspace.database, find(f"changed:{day}"))) == uids[:1]
    today = day - timedelta(days=3)
    assert search.uids_of(workspace.database, search.find_ids(workspace.database, find(f"changed:{today}"))) == uids[1:]


@pytest.mark.parametrize(
    ("sort", "up", "down"),
    [
        ("name", "Ana Solar Ben Yuki Ali Fatma Srinivas", "Srinivas Fatma Ali Yuki Ben Solar Ana"),
        ("company", "Ana Ben Srinivas Solar Yuki Ali Fatma", "Srinivas Ben Ana Solar Yuki Ali Fatma"),
        ("tier", "Ana Ben Solar Yuki Ali Fatma Srinivas", "Ben Ana Solar Yuki Ali Fatma Srinivas"),
        ("status", "Yuki Ben Ana Solar Ali Fatma Srinivas", "Ana Ben Yuki Solar Ali Fatma Srinivas"),
        ("last_reach", "Ana Solar Ben Yuki Ali Fatma Srinivas", "Ana Solar Ben Yuki Ali Fatma Srinivas"),
        ("next_step", "Ben Ana Solar Yuki Ali Fatma Srinivas", "Ana Ben Solar Yuki Ali Fatma Srinivas"),
    ],
)
def test_sorting_puts_blanks_last(database: Database, sort: str, up: str, down: str) -> None:
    assert sort in search.SORTS
    assert names_of(database, find(""), sort) == up.split()
    assert names_of(database, find(""), sort, down=True) == down.split()
    assert names_of(database, find(""), sort, limit=4) == up.split()[:4]
    assert names_of(database, find("has:email"), sort) == [n for n in up.split() if n in ("Solar", "Ana", "Ben")]


def test_what_can_be_chosen_stands_in_its_order(workspace: Workspace) -> None:
    """Those that nobody defined come after the others, by their letters."""
    for number, status in enumerate(("zeal", "customer", "LEAD", "", "lead", "accepted", "prospect")):
        contacts.create(workspace, Contact(given=f"{number} {status or 'none'}", status=status))
    database = workspace.database

    def names(query: str, down: bool = False) -> list[str]:
        ids = search.find_ids(database, find(query), "status", down)
        return [row.name for row in queries.contact_rows(database, ids)]

    up = ["2 LEAD", "4 lead", "6 prospect", "1 customer", "5 accepted", "0 zeal", "3 none"]
    for query in ("", "kind:individual"):
        assert names(query) == up
        assert names(query, down=True) == [*up[-2::-1], up[-1]]
    codes = choices.load(database).codes("status")
    choices.order(workspace, "status", ["customer", *(code for code in codes if code != "customer")])
    assert names("")[:3] == ["1 customer", "2 LEAD", "4 lead"]


def test_one_without_a_name_stands_last_either_way(workspace: Workspace) -> None:
    uids = [contacts.create(workspace, document) for document in (Contact(notes="?"), Contact(given="Ana"))]
    for down in (False, True):
        ids = search.find_ids(workspace.database, find(""), descending=down)
        assert search.uids_of(workspace.database, ids) == uids[::-1]


def test_every_filter_and_operator_makes_sense_to_the_database(database: Database) -> None:
    fields = "tag company city country tier status source owner label kind has no reached attempted met changed created"
    for field in [*fields.split(), "next", "due", "shoe_size"]:
        for op in ("", "=", "<", "<=", ">", ">="):
            for value in ("today", "30d", "2026", "2026-01..2026-02", "none", "a", "A,B", '"', "''", "0", "%"):
                for sign in ("", "-"):
                    search.count(database, find(f"{sign}{field}:{op}{value}", "Shoe size"))


def test_a_page_of_text_pasted_into_the_search_box_is_searched(database: Database) -> None:
    text = " ".join(f"word{n}" for n in range(3000))
    assert search.count(database, find(text)) == 0
    assert search.count(database, find(text.replace(" ", " OR ") + " OR ana")) == 1


texts = st.text(st.characters(codec="utf-8"), max_size=12) | st.sampled_from(
    ["naïve Ⅷ", "ﷺ", "e\ue000x", "𖹀x", "İ", "ẞß"]
)


@given(name=texts, note=texts)
@settings(max_examples=200)
def test_every_word_of_a_text_is_found(names: Workspace, name: str, note: str) -> None:
    before = queries.contact(names.database, queries.resolve(names.database, str(names.folder.name)))
    after = queries.contact(names.database, queries.resolve(names.database, str(names.folder.name)))
    after.nickname, after.notes = name, note
    contacts.save(names, before, after)
    for text in (name, note):
        for word in words(text):
            assert search.count(names.database, find(word)) == 1, (text, word)
            assert search.count(names.database, find(f'"{word}"')) == 1, (text, word)


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """A workspace with one contact, whose uid is the name of its folder."""
    uid = made_on(TODAY, 9)
    workspace = Workspace(tmp_path_factory.mktemp("names") / uid, "Me")
    contacts.create(workspace, Contact(uid=uid, given="Q"))
    yield workspace
    workspace.close()


numbers = st.text(st.sampled_from("0123456789٠١٢٣۴۵۶ +-()./"), min_size=1, max_size=14).filter(digits_of)


@given(number=numbers, other=numbers, data=st.data())
@settings(max_examples=200)
def test_a_number_is_found_by_any_run_of_its_digits(
    names: Workspace, number: str, other: str, data: st.DataObject
) -> None:
    before = queries.contact(names.database, queries.resolve(names.database, str(names.folder.name)))
    after = queries.contact(names.database, queries.resolve(names.database, str(names.folder.name)))
    after.nickname, after.notes, after.phones = "", "", [Labelled("", number), Labelled("", other)]
    contacts.save(names, before, after)
    run = digits_of(number)
    start = data.draw(st.integers(0, len(run) - 1))
    part = run[start : data.draw(st.integers(start + 1, len(run)))]
    assert search.count(names.database, find(part)) == 1
    alien = data.draw(st.text("0123456789", min_size=1, max_size=4))
    assert search.count(names.database, find(alien)) == (alien in run or alien in digits_of(other))


_SAID = (
    "ana", "anatol", "sol", "solar", "baltic", "ūla", "علی", "కలి", "నా", "12", "123", "x", "y", "xy", "o'neil",
    "a.b@solar.example", "日本",
)  # fmt: skip


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    """Contacts that say the same few words wherever a contact can say any."""
    dice = random.Random(3)

    def some() -> str:
        return dice.choice((" ", ", ", "\n", "-")).join(dice.choices(_SAID, k=dice.randint(0, 3)))

    def numbers() -> list[Labelled]:
        return [Labelled("", f"+{dice.randrange(1000)}") for _ in range(dice.randint(0, 2))]

    workspace = Workspace(tmp_path_factory.mktemp("crowd"), "Me")
    uids = []
    for number in range(60):
        said = Contact(
            given=some(), family=some(), nickname=some(), company=some(), title=some(), notes=some(), source=some(),
            kind=dice.choice(("org", "individual")), tags=[some() for _ in range(dice.randint(0, 3))],
            emails=[Labelled("", some())], addresses=[PostalAddress("", street=some(), city=some(), country=some())],
            phones=numbers(), urls=[Labelled("", some())], custom={"Size": some()}, related=[Labelled("", some())],
            tier=dice.choice("AB"),
        )  # fmt: skip
        uids.append(uid_text(contacts.create(workspace, said if number % 3 else Contact(given=some()))))
        done = Activity(type="call", status="done", contacts=uids[-1:], summary=some(), description=some())
        if dice.random() < 0.5:
            activities.add(workspace, done)
    contacts.delete(workspace, [parse_uid(uid) for uid in uids[::7]], "some")
    yield workspace.database
    workspace.close()


pieces = st.sampled_from([word[:length] for word in _SAID for length in range(1, len(word) + 1)])
asked = st.lists(
    st.one_of(pieces, pieces.map(lambda piece: f"-{piece}"), st.sampled_from(["tier:A", "OR", "-tier:B", "kind:org"]))
    | st.lists(pieces, min_size=1, max_size=3).map(lambda some: f'"{" ".join(some)}"')
    | st.lists(pieces, min_size=2, max_size=3).map(".".join),
    min_size=1,
    max_size=4,
).map(" ".join)


@given(text=asked, sort=st.sampled_from(["name", "company", "tier"]), down=st.booleans())
@settings(max_examples=60, deadline=None)
def test_whoever_types_finds_what_the_index_says(crowd: Database, text: str, sort: str, down: bool) -> None:
    query = find(text)
    assert_found_along(crowd, query, search.find_ids(crowd, query, sort, down), sort, down=down)


def test_a_search_that_is_wanted_no_more_ends_within_one_step_of_the_index(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("crm_desktop.store.database._ASK_EVERY", 1 << 30)
    unwanted = threading.Event()

    def check() -> None:
        if unwanted.is_set():
            raise KeyboardInterrupt

    endless = "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"

    def search_on() -> None:
        with database.interruptible(check) as interrupt, database.snapshot():
            threading.Timer(0.1, lambda: (unwanted.set(), interrupt())).start()
            database.row(endless)

    with pytest.raises(KeyboardInterrupt):
        search_on()
    assert database.row("SELECT 1") == (1,)
