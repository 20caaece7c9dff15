"""Quick entry: sentences as people type them, in five languages, and that no word is lost."""

from __future__ import annotations

from dataclasses import fields
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from crm_desktop.domain.activity import RESULTS, TYPES
from crm_desktop.domain.choices import Choices, Record
from crm_desktop.domain.contact import Contact, Labelled
from crm_desktop.domain.quick_entry import QuickEntry, parse
from crm_desktop.domain.sentence import tokens

NOW = datetime(2026, 11, 21, 10, 0)  # a Saturday
DEFAULTS = QuickEntry()


def said(entry: QuickEntry) -> dict[str, Any]:
    """What differs from an empty entry, without the pieces."""
    values = {f.name: getattr(entry, f.name) for f in fields(entry) if f.name != "understood"}
    return {name: value for name, value in values.items() if value != getattr(DEFAULTS, name)}


def plan(kind: str, who: str = "", when: str = "", summary: str = "", **more: Any) -> dict[str, Any]:
    found = {"type": kind, "who": who.split("; ") if who else [], "when": when, "summary": summary, **more}
    return {name: value for name, value in found.items() if value}


def log(kind: str, who: str = "", description: str = "", result: str = "", **more: Any) -> dict[str, Any]:
    return plan(kind, who, action="log", description=description, result=result, **more)


PLANS = {
    # English
    "call Ana tomorrow 3pm re: quote": plan("call", "Ana", "2026-11-22T15:00", "quote"),
    "meeting with Baltic Solar on Friday 10-11:30 #demo !high": plan(
        "meeting", "Baltic Solar", "2026-11-27T10:00", duration=90, tags=["demo"], priority=1
    ),
    "todo send the quote to Ana in 3 days": plan("todo", "Ana", "2026-11-24", "send the quote to Ana"),
    "call ana tomorrow": plan("call", "ana", "2026-11-22"),
    "Call Ana": plan("call", "Ana"),
    "Call again tomorrow": plan("call", "", "2026-11-22"),
    "tomorrow call Ana about panels": plan("call", "Ana", "2026-11-22", "panels"),
    "call Ana Adomaitė to confirm the delivery": plan("call", "Ana Adomaitė", "", "confirm the delivery"),
    "call Ana - ask about price !low": plan("call", "Ana", "", "ask about price", priority=9),
    "call Jan van der Berg at 4": plan("call", "Jan van der Berg", "2026-11-21T16:00"),
    "email Ana the price list tomorrow": plan("email", "Ana", "2026-11-22", "the price list"),
    "email price list to Ana": plan("email", "Ana", "", "price list"),
    "letter to Hanna Müller: contract": plan("letter", "Hanna Müller", "", "contract"),
    "visit Müller & Sohn 2 Dec 14:00": plan("visit", "Müller & Sohn", "2026-12-02T14:00"),
    "meeting with Ana to discuss the quote on Monday at 9 for 45 min": plan(
        "meeting", "Ana", "2026-11-23T09:00", "discuss the quote", duration=45
    ),
    "meeting budget review Friday 10:00": plan("meeting", "", "2026-11-27T10:00", "budget review"),
    "remind me to call Ana next week": plan("call", "Ana", "2026-11-23"),
    "remember to buy paper": plan("todo", "", "", "buy paper"),
    "quote Monday": plan("todo", "", "2026-11-23", "quote"),
    "lunch with Ana Friday": plan("meeting", "Ana", "2026-11-27", "lunch"),
    "schedule a call with Ana for Monday": plan("call", "Ana", "2026-11-23"),
    "please call Ana tomorrow at half past two": plan("call", "Ana", "2026-11-22T14:30"),
    "meeting with Ana and Jonas tomorrow 10": plan("meeting", "Ana; Jonas", "2026-11-22T10:00"),
    "call Ana, Jonas and Petra about the roof": plan("call", "Ana; Jonas; Petra", "", "the roof"),
    "send the offer to Ana and Jonas": plan("todo", "Ana; Jonas", "", "send the offer to Ana and Jonas"),
    "call Ana and send the offer": plan("call", "Ana", "", "and send the offer"),
    "call Ana, Urgent": plan("call", "Ana", "", "Urgent"),
    "visit Müller & Sohn, Baltic Solar and Northwind": plan("visit", "Müller & Sohn; Baltic Solar; Northwind"),
    "order 10 panels tomorrow 10 panels": plan("todo", "", "2026-11-22", "order 10 panels 10 panels"),
    "meeting on the 15th of March": plan("meeting", "", "2027-03-15"),
    "call Ana March 15th": plan("call", "Ana", "2027-03-15"),
    "priminti Jonui apie sąskaitą penktadienį": plan("todo", "Jonui", "2026-11-27", "Jonui apie sąskaitą"),
    "ذكرني أن أتصل بخالد غدا الساعة الثانية والنصف": plan("call", "بخالد", "2026-11-22T14:30"),
    "باید فردا به رضا زنگ بزنم": plan("call", "رضا", "2026-11-22"),
    "రేపు రెండున్నర గంటలకు లీలకు ఫోన్ చేయి": plan("call", "లీలకు", "2026-11-22T14:30"),
    "book a flight": plan("todo", "", "", "book a flight"),
    "call Ana back": plan("call", "Ana"),
    "order lunch for 20": plan("todo", "", "", "order lunch for 20"),
    "coffee machine repair": plan("todo", "", "", "coffee machine repair"),
    "cancel meeting tomorrow": plan("todo", "", "2026-11-22", "cancel meeting"),
    "budget meeting Friday 10:00": plan("meeting", "", "2026-11-27T10:00", "budget"),
    "tell Petra the price": plan("todo", "Petra", "", "tell Petra the price"),
    "call Ana every Monday and Thursday at 9": plan("call", "Ana", "2026-11-23T09:00", rrule="FREQ=WEEKLY;BYDAY=MO,TH"),
    "water plants every weekday": plan(
        "todo", "", "2026-11-23", "water plants", rrule="FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
    ),
    "standup every day at 9": plan("todo", "", "2026-11-22T09:00", "standup", rrule="FREQ=DAILY"),
    "pay rent every month on the 1st": plan("todo", "", "2026-12-01", "pay rent", rrule="FREQ=MONTHLY"),
    "call Ana weekly": plan("call", "Ana", "2026-11-21", rrule="FREQ=WEEKLY"),
    "send weekly report Friday": plan("todo", "", "2026-11-27", "send weekly report"),
    "meeting with Ana Friday 10:00 remind me 1 day and 30 min before": plan(
        "meeting", "Ana", "2026-11-27T10:00", reminders="1440,30"
    ),
    "call Ana Friday 10:00 remind me 1 hour 30 minutes before": plan("call", "Ana", "2026-11-27T10:00", reminders="90"),
    "call Ana Friday 10:00 remind me 9 weeks before": plan(
        "call", "Ana", "2026-11-27T10:00", "remind me 9 weeks before"
    ),
    "remind Tom about the invoice": plan("todo", "Tom", "", "remind Tom about the invoice"),
    "order 40 panels": plan("todo", "", "", "order 40 panels"),
    "case #31: check the pumps": plan("todo", "", "", "case #31: check the pumps"),
    "call Ana tomorrow\nShe wants 40 panels, not 30": plan(
        "call", "Ana", "2026-11-22", description="She wants 40 panels, not 30"
    ),
    # Lithuanian
    "paskambinti Onai rytoj 15 val. dėl pasiūlymo": plan("call", "Onai", "2026-11-22T15:00", "pasiūlymo"),
    "susitikimas su Baltijos saule penktadienį 10-11:30 #demo !svarbu": plan(
        "meeting", "Baltijos saule", "2026-11-27T10:00", duration=90, tags=["demo"], priority=1
    ),
    "užduotis išsiųsti pasiūlymą po 3 dienų": plan("todo", "", "2026-11-24", "išsiųsti pasiūlymą"),
    "aplankyti Joną gruodžio 5 d.": plan("visit", "Joną", "2026-12-05"),
    "reikia paskambinti Jonui kitą savaitę": plan("call", "Jonui", "2026-11-23"),
    # Arabic
    "اتصل بأحمد غدا الساعة 3 بخصوص العرض": plan("call", "بأحمد", "2026-11-22T15:00", "العرض"),
    "اجتماع مع شركة النور يوم الأحد ١٠-١١:٣٠ !عاجل": plan(
        "meeting", "شركة النور", "2026-11-22T10:00", duration=90, priority=1
    ),
    "مهمة إرسال العرض إلى أحمد بعد 3 أيام": plan("todo", "أحمد", "2026-11-24", "إرسال العرض إلى أحمد"),
    # Persian
    "فردا ساعت ۱۵ به آنا زنگ بزن درباره پیش‌فاکتور": plan("call", "آنا", "2026-11-22T15:00", "پیش‌فاکتور"),
    "جلسه با بازرگانی پارس جمعه ۱۰-۱۱:۳۰": plan("meeting", "بازرگانی پارس", "2026-11-27T10:00", duration=90),
    "کار ارسال پیش‌فاکتور به رضا ۳ روز دیگر": plan("todo", "رضا", "2026-11-24", "ارسال پیش‌فاکتور به رضا"),
    # Telugu
    "రేపు 3 గంటలకు అనాకు కాల్ చేయి": plan("call", "అనాకు", "2026-11-22T15:00"),
    "రేపు అనాకు కోట్ గురించి కాల్ చేయి": plan("call", "అనాకు", "2026-11-22", "కోట్"),
    "శుక్రవారం 10-11:30 బాల్టిక్ సోలార్‌తో సమావేశం !ముఖ్యం": plan(
        "meeting", "బాల్టిక్ సోలార్‌తో", "2026-11-27T10:00", duration=90, priority=1
    ),
    "పని గీతకు కొటేషన్ పంపాలి 3 రోజుల్లో": plan("todo", "గీతకు", "2026-11-24", "గీతకు కొటేషన్ పంపాలి"),
}

LOGS = {
    # English
    "log call Jonas": log("call", "Jonas", "", "reached"),
    "called Jonas: no answer": log("call", "Jonas", "", "no answer"),
    "log call Jonas no answer": log("call", "Jonas", "", "no answer"),
    "called Jonas: no answer, try again later": log("call", "Jonas", "try again later", "no answer"),
    "called Jonas wants 40 panels": log("call", "Jonas", "wants 40 panels", "reached"),
    "log call Jonas 12 min yesterday: wants delivery on Friday": log(
        "call", "Jonas", "wants delivery on Friday", "reached", when="2026-11-20", duration=12
    ),
    "log call Jonas Monday": log("call", "Jonas", "", "reached", when="2026-11-16"),
    "log a meeting with Ana: 30 panels": log("meeting", "Ana", "30 panels", "held"),
    "spoke with Ana about the quote: she agrees": log("call", "Ana", "she agrees", "reached", summary="the quote"),
    "note Ana: prefers e-mail": log("note", "Ana", "prefers e-mail"),
    "spoke with Ana, she will pay tomorrow": log("call", "Ana", "she will pay tomorrow", "reached"),
    "Ana called yesterday about panels": log(
        "call", "Ana", "", "reached", when="2026-11-20", summary="panels", direction="in"
    ),
    "Monday met Ana: 30 panels": log("meeting", "Ana", "30 panels", "held", when="2026-11-16"),
    "سارة راسلتني: تريد خصما": log("email", "سارة", "تريد خصما", "replied", direction="in"),
    "I called Ana": log("call", "Ana", "", "reached"),
    "left a voicemail for Ana": log("call", "Ana", "", "left message"),
    "note buy milk": log("note", "", "buy milk"),
    # Lithuanian
    "įrašyti skambutį Jonui: neatsiliepė": log("call", "Jonui", "", "no answer"),
    "susitikau su Rasa: reikia 30 modulių": log("meeting", "Rasa", "reikia 30 modulių", "held"),
    # Arabic
    "اتصلت بخالد: لم يرد": log("call", "بخالد", "", "no answer"),
    "سجل مكالمة مع خالد: يريد ٤٠ لوحًا": log("call", "خالد", "يريد ٤٠ لوحًا", "reached"),
    # Persian
    "با رضا صحبت کردم: ۴۰ پنل می‌خواهد": log("call", "رضا", "۴۰ پنل می‌خواهد", "reached"),
    "ثبت تماس با رضا: جواب نداد": log("call", "رضا", "", "no answer"),
    # Telugu
    "రవితో మాట్లాడాను: 40 ప్యానెళ్లు కావాలి": log("call", "రవితో", "40 ప్యానెళ్లు కావాలి", "reached"),
    "నమోదు కాల్ గీత: ఎత్తలేదు": log("call", "గీత", "", "no answer"),
}

SEVERAL = {
    "paskambinti Onai ir Jonui rytoj": ["Onai", "Jonui"],
    "susitikimas su Ona, Jonu ir Petru rytoj 10 val.": ["Ona", "Jonu", "Petru"],
    "اجتماع مع آنا ويوناس غدا الساعة 10": ["آنا", "يوناس"],
    "اتصل بآنا و يوناس غدا": ["بآنا", "يوناس"],
    "اجتماع مع وليد ووائل غدا": ["وليد", "وائل"],
    "اجتماع مع أحمد وليد غدا": ["أحمد وليد"],
    "جلسه با آنا و یوناس فردا ساعت ۱۰": ["آنا", "یوناس"],
    "فردا به آنا و یوناس زنگ بزن": ["آنا", "یوناس"],
    "రేపు 10 గంటలకు అనా మరియు జోనాస్‌తో సమావేశం": ["అనా", "జోనాస్‌తో"],
    "అనా, జోనాస్ మరియు గీతతో సమావేశం రేపు": ["అనా", "జోనాస్", "గీతతో"],
    "Ana and Jonas called: they want panels": ["Ana", "Jonas"],
}


@pytest.mark.parametrize("text", SEVERAL)
def test_several_take_part(text: str) -> None:
    entry = parse(text, NOW)
    assert (entry.who, entry.summary) == (SEVERAL[text], "")


@pytest.mark.parametrize(
    ("text", "who", "summary"),
    [
        ("visit Black and White Friday", ["Black and White"], ""),
        ("call Ana, Jonas tomorrow", ["Ana", "Jonas"], ""),
        ("call Ana & Jonas", ["Ana", "Jonas"], ""),
        ("call Ana, Tom tomorrow", ["Ana"], "Tom"),
        ("call Ana, jonas", ["Ana", "jonas"], ""),
    ],
)
def test_who_is_known_tells_names_from_other_words(text: str, who: list[str], summary: str) -> None:
    known = ("ana", "jonas", "black and white")
    entry = parse(text, NOW, is_known=lambda name: name.lower() in known)
    assert (entry.who, entry.summary) == (who, summary)


UNTIL = {
    "call Ana every Monday until March": "2027-02-28",
    "call Ana every Monday until 15 March": "2027-03-15",
    "call Ana every Monday until the 15th of March": "2027-03-15",
    "call Ana every Monday until the end of March": "2027-03-31",
    "call Ana every Monday until the end of November": "2026-11-30",
    "call Ana every Monday until November": "2027-10-31",
    "call Ana every Monday until March 2028": "2028-02-29",
    "call Ana every Monday until 2028": "2027-12-31",
    "call Ana every Monday at 9 till the end of the year": "2026-12-31",
    "call Ana daily until year end": "2026-12-31",
    "call Ana every day until next month": "2026-11-30",
    "call Ana every day until Friday": "2026-11-27",
    "until March call Ana every Monday": "2027-02-28",
    "paskambinti Onai kas pirmadienį iki kovo": "2027-02-28",
    "paskambinti Onai kas pirmadienį iki kovo 15 d.": "2027-03-15",
    "paskambinti Onai kas pirmadienį 9 val. iki metų pabaigos": "2026-12-31",
    "اتصل بأحمد كل يوم اثنين حتى مارس": "2027-02-28",
    "اتصل بأحمد كل يوم اثنين حتى 15 مارس": "2027-03-15",
    "اتصل بأحمد كل يوم اثنين الساعة 9 حتى نهاية السنة": "2026-12-31",
    "هر دوشنبه به آنا زنگ بزن تا اسفند": "2027-02-19",
    "هر دوشنبه تا ۱۵ اسفند به آنا زنگ بزن": "2027-03-06",
    "هر دوشنبه تا پایان سال به آنا زنگ بزن": "2027-03-20",
    "ప్రతి సోమవారం మార్చి వరకు అనాకు కాల్ చేయి": "2027-02-28",
    "ప్రతి సోమవారం మార్చి 15 వరకు అనాకు కాల్ చేయి": "2027-03-15",
    "ప్రతి సోమవారం సంవత్సరం చివరి వరకు అనాకు కాల్ చేయి": "2026-12-31",
}


@pytest.mark.parametrize("text", UNTIL)
def test_a_series_may_end(text: str) -> None:
    """The day that is named is the last one; before a period that is named, the one before it."""
    entry = parse(text, NOW)
    assert entry.rrule.endswith(f";UNTIL={UNTIL[text].replace('-', '')}")
    assert (entry.type, len(entry.who), entry.summary) == ("call", 1, "")


def test_until_is_no_end_where_a_time_or_no_day_follows() -> None:
    lasting = parse("call Ana every Monday 9 until 11", NOW)
    assert (lasting.rrule, lasting.duration) == ("FREQ=WEEKLY;BYDAY=MO", 120)
    assert parse("call Ana every Monday until she answers", NOW).summary == "until she answers"
    assert parse("call Ana Monday until March", NOW).rrule == ""


NEXT_STEPS = {
    "log call Jonas: wants 40 panels, next: quote Monday": plan("todo", "Jonas", "2026-11-23", "quote"),
    "called Jonas: asks Petras → call Petras tomorrow": plan("call", "Petras", "2026-11-22"),
    "skambinau Jonui: nori 40 modulių, toliau: pasiūlymas pirmadienį": plan(
        "todo", "Jonui", "2026-11-23", "pasiūlymas"
    ),
    "سجل مكالمة مع خالد: يريد ٤٠ لوحًا، التالي: عرض سعر الاثنين": plan("todo", "خالد", "2026-11-23", "عرض سعر"),
    "با رضا صحبت کردم: می‌خواهد، سپس: پیش‌فاکتور دوشنبه": plan("todo", "رضا", "2026-11-23", "پیش‌فاکتور"),
    "రవితో మాట్లాడాను: కావాలి, తర్వాత: కొటేషన్ సోమవారం": plan("todo", "రవితో", "2026-11-23", "కొటేషన్"),
    "new contact Ana Petraitė, next: call Monday": plan("call", "Ana Petraitė", "2026-11-23"),
}


@pytest.mark.parametrize("text", [*PLANS, *LOGS])
def test_sentences(text: str) -> None:
    assert said(parse(text, NOW)) == {**PLANS, **LOGS}[text]


@pytest.mark.parametrize("text", NEXT_STEPS)
def test_what_comes_next(text: str) -> None:
    entry = parse(text, NOW)
    assert entry.next
    assert said(entry.next) == NEXT_STEPS[text]
    assert said(parse(text[: min(text.find(mark) for mark in (":", "→") if mark in text)], NOW))["who"] == entry.who


def test_steps_may_follow_steps() -> None:
    entry = parse("called Jonas: wants panels → quote Monday → call Wednesday", NOW)
    assert entry.next
    assert entry.next.next
    assert said(entry.next.next) == plan("call", "Jonas", "2026-11-25")


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        (
            "new contact Geeta Reddy, Hyderabad Textiles, geeta@example.com, +91 40 555 0100",
            Contact(
                given="Geeta",
                family="Reddy",
                company="Hyderabad Textiles",
                emails=[Labelled("", "geeta@example.com")],
                phones=[Labelled("", "+91 40 555 0100")],
            ),
        ),
        (
            "new contact Geeta Reddy from Hyderabad Textiles, mobile: +91 40 5550 0100, likes tea, no sugar #vip",
            Contact(
                given="Geeta",
                family="Reddy",
                company="Hyderabad Textiles",
                phones=[Labelled("mobile", "+91 40 5550 0100")],
                notes="likes tea, no sugar",
                tags=["vip"],
            ),
        ),
        (
            "new contact Geeta Reddy work geeta@example.com home (040) 555-0100 www.geeta.example",
            Contact(
                given="Geeta",
                family="Reddy",
                emails=[Labelled("work", "geeta@example.com")],
                phones=[Labelled("home", "(040) 555-0100")],
                urls=[Labelled("", "www.geeta.example")],
            ),
        ),
        (
            "new company Hyderabad Textiles, info@textiles.example, pays late",
            Contact(
                kind="org",
                name="Hyderabad Textiles",
                emails=[Labelled("", "info@textiles.example")],
                notes="pays late",
            ),
        ),
        (
            "naujas kontaktas Rasa Petrauskienė iš Medžio namai, rasa@namai.example, mob. +370 555 01234",
            Contact(
                given="Rasa",
                family="Petrauskienė",
                company="Medžio namai",
                emails=[Labelled("", "rasa@namai.example")],
                phones=[Labelled("mobile", "+370 555 01234")],
            ),
        ),
        (
            "جهة اتصال جديدة سارة الحداد، شركة النور، جوال ‎+٩٧١ ٤ ٥٥٥ ٠١٠٠",
            Contact(
                given="سارة",
                family="الحداد",
                company="شركة النور",
                phones=[Labelled("mobile", "‎+٩٧١ ٤ ٥٥٥ ٠١٠٠")],
            ),
        ),
        (
            "مخاطب جدید مریم احمدی، بازرگانی پارس، maryam@pars.example",
            Contact(
                given="مریم",
                family="احمدی",
                company="بازرگانی پارس",
                emails=[Labelled("", "maryam@pars.example")],
            ),
        ),
        (
            "కొత్త పరిచయం గీత రెడ్డి, హైదరాబాద్ టెక్స్‌టైల్స్",
            Contact(given="గీత", family="రెడ్డి", company="హైదరాబాద్ టెక్స్‌టైల్స్"),
        ),
    ],
)
def test_new_contacts(text: str, contact: Contact) -> None:
    entry = parse(text, NOW)
    assert (entry.action, entry.type) == ("contact", "")
    assert entry.contact == contact


@pytest.mark.parametrize("text", ["", " ", "\n", ",", "!!", "#", "call", "new contact", "next:", "→", "log", "a\n"])
def test_next_to_nothing(text: str) -> None:
    entry = parse(text, NOW)
    assert entry.when == ""
    assert not entry.contact or entry.contact == Contact()


def test_pieces_say_what_the_words_mean() -> None:
    text = "meeting with Baltic Solar on Friday 10-11:30 #demo !high"
    pieces = parse(text, NOW).understood
    assert [(piece.kind, piece.text, piece.value) for piece in pieces] == [
        ("type", "meeting", "meeting"),
        ("link", "with", "with"),
        ("who", "Baltic Solar", "Baltic Solar"),
        ("when", "on Friday", "2026-11-27T10:00"),
        ("when", "10-11:30", "2026-11-27T10:00"),
        ("tag", "#demo", "demo"),
        ("priority", "!high", "1"),
    ]


WORDS = """until March ir و మరియు వరకు ويوناس Jonas, every kas Monday and back I 9:30కి ప్రతి كل weekly remind me before
    @Vilnius lunch called: skambino في
    call Ana ana with to re: about tomorrow Friday 10-11:30 3pm at 4 for in 3 days weeks - → next: log called:
    new contact company wants 40 panels, quote; !high !7 #demo #31 geeta@example.com +91 40 555 0100 no answer note: ( )
    "Baltic Solar" paskambinti rytoj dėl su Jonu po 5 gruodžio اتصل غدا بأحمد مع بخصوص الساعة التالي: فردا به زنگ بزن ۱۵
    درباره రేపు అనాకు కాల్ చేయి గురించి గంటలకు ? : 12/5 2026-12-05 29.2. 31.4. \N{RIGHT-TO-LEFT MARK}"""
SENTENCES = st.lists(st.sampled_from(WORDS.split()), max_size=14).flatmap(
    lambda words: st.lists(st.sampled_from([" ", " ", " ", "  ", "\n"]), min_size=len(words), max_size=len(words)).map(
        lambda gaps: "".join(word + gap for word, gap in zip(words, gaps, strict=True))
    )
)
# Words that only join others, and say nothing themselves.
LINKS = "I back again కి కు తో ب في در with to re about at for dėl su مع بخصوص التالي به درباره గురించి next → - – —"
# Pieces of these kinds are text, and stand in the fields of the entry as they were written.
KINDS = {"type", "action", "when", "duration", "result", "tag", "priority", "label", "rrule", "reminders", "and"}
TEXTS = {"location", "who", "summary", "description", "name", "company", "notes", "email", "phone", "url"}


def texts(entry: QuickEntry | None) -> str:
    """All words of all fields."""
    if entry is None:
        return ""
    contact = entry.contact or Contact()
    values = [item.value for item in (*contact.emails, *contact.phones, *contact.urls)]
    name = [contact.name, contact.prefixes, contact.given, contact.additional, contact.family, contact.suffixes]
    own = [
        entry.location and f"@{entry.location}",
        entry.location,
        *entry.who,
        entry.summary,
        entry.description,
        *entry.tags,
        *name,
        contact.company,
        contact.notes,
        *values,
    ]
    return " ".join([*own, texts(entry.next)])


@given(SENTENCES | st.text(max_size=60))
@settings(max_examples=400, deadline=None)
def test_no_word_is_lost(text: str) -> None:
    entry = parse(text, NOW)
    ends = [0]
    for piece in entry.understood:
        assert text[piece.start : piece.end] == piece.text
        assert piece.start >= ends[-1]
        ends.append(piece.end)
    for token in tokens(text):
        piece = next(one for one in entry.understood if one.start <= token.start and token.end <= one.end)
        if piece.kind in TEXTS:
            assert token.text.removeprefix("و") in texts(entry)  # Arabic writes "and" in one with the name
        elif piece.kind == "link":
            assert token.text in LINKS.split()
        else:
            assert piece.kind in KINDS


@given(SENTENCES)
@settings(max_examples=200, deadline=None)
def test_entries_make_sense(text: str) -> None:
    entry = parse(text, NOW)
    if entry.action == "contact":
        assert entry.contact
        return
    assert entry.type in TYPES
    assert entry.result == "" or (entry.action == "log" and entry.result in RESULTS)
    assert not entry.when or datetime.fromisoformat(entry.when)
    assert entry.duration is None or entry.duration > 0
    assert entry.priority is None or 1 <= entry.priority <= 9


OWN = Choices(
    [
        Record("type", "Demo", meaning="meeting"),
        Record("type", "visit", name="Site visit"),
        Record("result", "Signed", meaning="reach"),
        Record("result", "Old one", hidden=True),
        Record("result", ","),
    ]
)


@pytest.mark.parametrize(
    ("said", "type_", "who", "result"),
    [
        ("demo with Ana tomorrow 3pm", "Demo", "Ana", ""),
        ("site visit with Baltic Solar on Friday", "visit", "Baltic Solar", ""),
        ("log demo with Ana: signed", "Demo", "Ana", "Signed"),
        ("log demo with Ana", "Demo", "Ana", "held"),
        ("visit Ana tomorrow", "visit", "Ana", ""),
        ("call Ana tomorrow", "call", "Ana", ""),
    ],
)
def test_types_and_results_of_ones_own_are_understood(said: str, type_: str, who: str, result: str) -> None:
    entry = parse(said, NOW, OWN)
    assert (entry.type, entry.who, entry.result) == (type_, [who], result)
