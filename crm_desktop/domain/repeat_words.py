"""Words of repetition and of reminders in English, Lithuanian, Arabic, Persian and Telugu."""

from __future__ import annotations

from crm_desktop.domain.sentence import Phrases

EVERY = Phrases({"every, each, kas, kiekvieną, كل, هر, ప్రతి": True})
OTHER = Phrases({"other, second, antrą, ثاني, ثانية, دوم, రెండో": True})
WORKING_DAY = Phrases(
    {"weekday, working day, workday, darbo dieną, darbo diena, يوم عمل, روز کاری, పని రోజు, పనిరోజు": True}
)
# One after another, as in "every Monday and Thursday".
AND = Phrases({"and, &, ir, و, మరియు": True})
DAY = Phrases({"يوم, روز": True})

# Parts of a rule that a word says by itself.
ALONE = Phrases(
    {
        "everyday, kasdien, كل يوم, يوميا, روزانه, هر روز, ప్రతిరోజూ, ప్రతిరోజు, రోజూ": "DAILY",
        "kassavaite, kas savaitę, أسبوعيا, هفتگی, ప్రతివారం": "WEEKLY",
        "kasmėnesį, شهريا, ماهانه, ప్రతినెల, ప్రతినెలా": "MONTHLY",
        "kasmet, سنويا, سالانه, ప్రతి ఏటా": "YEARLY",
    }
)
# English ones are adjectives too ("the weekly report"), and count only where they end a part of the sentence.
ENDING = Phrases({"daily": "DAILY", "weekly": "WEEKLY", "monthly": "MONTHLY", "yearly, annually": "YEARLY"})
UNITS = Phrases({"year, years, metai, metus, metų, سنة, سنوات, عام, سال, ఏడాది, సంవత్సరం, సంవత్సరాలకు": "YEARLY"})
FREQUENCIES = {"days": "DAILY", "weeks": "WEEKLY", "months": "MONTHLY"}

# Without the article that Arabic puts before a day otherwise.
BARE_WEEKDAYS = Phrases({"اثنين, إثنين": 0, "ثلاثاء": 1, "أربعاء": 2, "خميس": 3, "جمعة": 4, "سبت": 5, "أحد": 6})

# Until when: before the day or period, or after it.
UNTIL = Phrases({"until, till, til, up to, through, iki, حتى, إلى, لغاية, تا, تا روز": True})
UNTIL_AFTER = Phrases({"వరకు, దాకా": True})
END_OF = Phrases(
    {
        "the end of, end of, the end of the, end of the, نهاية, آخر, أواخر, پایان, آخر": True,
    }
)
END_AFTER = Phrases({"end, pabaigos, galo, చివరి, చివర": True})
# A period and how many of it ahead; in Persian they are those of the calendar of Iran and Afghanistan.
PERIODS = Phrases(
    {
        "week, this week, savaitės, šios savaitės, الأسبوع, هذا الأسبوع, هفته, این هفته, వారం, ఈ వారం": ("week", 0),
        "month, this month, mėnesio, šio mėnesio, الشهر, هذا الشهر, నెల, ఈ నెల": ("month", 0),
        "year, this year, metų, šių metų, السنة, العام, هذه السنة, هذا العام": ("year", 0),
        "సంవత్సరం, ఏడాది, సంవత్సరాంతం, ఈ సంవత్సరం, ఈ ఏడాది": ("year", 0),
        "next week, kitos savaitės, الأسبوع القادم, الأسبوع المقبل, هفته آینده, వచ్చే వారం": ("week", 1),
        "next month, kito mėnesio, الشهر القادم, الشهر المقبل, వచ్చే నెల": ("month", 1),
        "next year, kitų metų, السنة القادمة, العام القادم, العام المقبل": ("year", 1),
        "వచ్చే సంవత్సరం, వచ్చే ఏడాది": ("year", 1),
        "ماه, این ماه": ("solar month", 0),
        "سال, امسال, این سال": ("solar year", 0),
        "ماه آینده, ماه بعد": ("solar month", 1),
        "سال آینده, سال بعد": ("solar year", 1),
    }
)

REMIND = Phrases(
    {
        "remind me, remind, and remind me, with reminder, with a reminder, reminder, alert, alert me": True,
        "priminti, priminimas, primink, ir priminti, ir primink, su priminimu": True,
        "ذكرني, وذكرني, و ذكرني, تذكير, مع تذكير, نبهني, ونبهني": True,
        "یادآوری کن, و یادآوری کن, یادآوری, با یادآوری, یادم بینداز": True,
        "గుర్తు చేయి, గుర్తుచేయి, రిమైండర్, మరియు గుర్తు చేయి": True,
    }
)
BEFORE = Phrases({"before, earlier, ahead, prieš, anksčiau, قبل, قبلها, پیش, قبلش, ముందు, ముందుగా": True})
