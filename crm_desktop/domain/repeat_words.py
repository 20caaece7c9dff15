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
