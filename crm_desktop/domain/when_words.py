"""Words of dates, times and durations in English, Lithuanian, Arabic, Persian and Telugu."""

from __future__ import annotations

from crm_desktop.domain.sentence import Phrases

# In days from today.
NEAR_DAYS = Phrases(
    {
        "today, šiandien, اليوم, امروز, ఈరోజు, ఈ రోజు, నేడు": 0,
        "tomorrow, tmrw, tmr, rytoj, ryt, غدا, بكرة, فردا, రేపు": 1,
        "day after tomorrow, the day after tomorrow, poryt, بعد غد, پس فردا, پس‌فردا, ఎల్లుండి": 2,
        "yesterday, vakar, أمس, امس, البارحة, دیروز, నిన్న": -1,
        "day before yesterday, the day before yesterday, užvakar, أول أمس, پریروز, మొన్న": -2,
    }
)

# From Monday, 0.
WEEKDAYS = Phrases(
    {
        "monday, mon, pirmadienis, pirmadienį, pirmadienio, الاثنين, الإثنين, دوشنبه, సోమవారం": 0,
        "tuesday, tue, tues, antradienis, antradienį, antradienio, الثلاثاء, الثلاثا, سه‌شنبه, سه شنبه, మంగళవారం": 1,
        "wednesday, wed, trečiadienis, trečiadienį, trečiadienio, الأربعاء, الاربعا, چهارشنبه, چهار شنبه, బుధవారం": 2,
        "thursday, thu, thur, thurs, ketvirtadienis, ketvirtadienį, ketvirtadienio, الخميس": 3,
        "پنجشنبه, پنج‌شنبه, پنج شنبه, గురువారం": 3,
        "friday, fri, penktadienis, penktadienį, penktadienio, الجمعة, جمعه, శుక్రవారం": 4,
        "saturday, šeštadienis, šeštadienį, šeštadienio, السبت, شنبه, శనివారం": 5,
        "sunday, sekmadienis, sekmadienį, sekmadienio, الأحد, یکشنبه, یک‌شنبه, یک شنبه, ఆదివారం": 6,
    }
)
# Other words as well: a day beside a preposition or a time.
SHORT_WEEKDAYS = Phrases({"sat": 5, "sun": 6})

THIS = Phrases({"this, šį, šitą, هذا, هذه, این, ఈ": True})
COMING = Phrases({"coming, ateinantį, వచ్చే, రాబోయే": True})
NEXT = Phrases({"next, kitą, kito, kitas": True})
LAST = Phrases({"last, past, praėjusį, praeitą, గత, పోయిన": True})
COMING_AFTER = Phrases({"القادم, القادمة, المقبل, المقبلة, آینده, بعد, بعدی": True})
LAST_AFTER = Phrases({"الماضي, الماضية, گذشته, پیش, قبل": True})

NEXT_PERIODS = Phrases(
    {
        "next week, kitą savaitę, الأسبوع القادم, الأسبوع المقبل, هفته آینده, هفته بعد, వచ్చే వారం": "week",
        "next month, kitą mėnesį, الشهر القادم, الشهر المقبل, ماه آینده, ماه بعد, వచ్చే నెల": "month",
    }
)

# Hours of today.
TODAY_AT = Phrases(
    {
        "this morning, šįryt, šį rytą, هذا الصباح, ఈ ఉదయం": 9,
        "this afternoon, šią popietę": 14,
        "this evening, šį vakarą, šįvakar, هذا المساء, ఈ సాయంత్రం": 18,
        "tonight, šiąnakt, الليلة, امشب, ఈ రాత్రి": 20,
    }
)

# A part of the day: the hour it stands for alone, and whether hours in it are after noon.
DAY_PARTS = Phrases(
    {
        "morning, in the morning, am, a.m, ryto, ryte, rytą, صباحا, صباح, الصباح, صبح, ఉదయం, పొద్దున": (9, False),
        "noon, midday, vidurdienį, ظهرا, ظهر, الظهر": (12, True),
        "afternoon, in the afternoon, popiet, po pietų, dienos, عصرا, عصر, العصر, بعد الظهر": (14, True),
        "بعدازظهر, بعد از ظهر, మధ్యాహ్నం": (14, True),
        "evening, in the evening, pm, p.m, vakaro, vakare, vakarą, مساء, المساء, శాయంత్రం, సాయంత్రం": (18, True),
        "night, at night, nakties, ليلا, شب, రాత్రి": (20, True),
    }
)
# Names of people as well ("لیلا" is Leila): a part of the day only beside an hour.
NAMES_TOO = Phrases({"ليلا": True})
# These stand for a time even beside no day and no hour.
NOON = Phrases({"at noon, noon, midday, vidurdienį, عند الظهر": 12})

AT = Phrases({"at, @, الساعة, في الساعة, عند الساعة, ساعت, در ساعت": True})
OCLOCK = Phrases({"o'clock, oclock, val, valandą, h, గంటలకు, గంటకు, కి, కు": True})
# May follow an hour of which nothing says that it is one: "tomorrow 10 with Ana".
AFTER_TIME = Phrases({"with, about, re, su, dėl, apie, مع, بخصوص, بشأن, با, به, درباره": True})
# Hours as words.
HOURS = Phrases(
    {
        "one, الواحدة, یک, ఒంటి, pirmą": 1,
        "two, الثانية, دو, రెండు, antrą": 2,
        "three, الثالثة, سه, మూడు, trečią": 3,
        "four, الرابعة, چهار, నాలుగు, ketvirtą": 4,
        "five, الخامسة, پنج, ఐదు, అయిదు, penktą": 5,
        "six, السادسة, شش, ఆరు, šeštą": 6,
        "seven, السابعة, هفت, ఏడు, septintą": 7,
        "eight, الثامنة, هشت, ఎనిమిది, aštuntą": 8,
        "nine, التاسعة, نه, తొమ్మిది, devintą": 9,
        "ten, العاشرة, ده, పది, dešimtą": 10,
        "eleven, الحادية عشرة, یازده, పదకొండు, vienuoliktą": 11,
        "twelve, الثانية عشرة, دوازده, పన్నెండు, dvyliktą": 12,
    }
)
HALF_PAST = Phrases({"half past": True})
HOURS_AND_HALF = Phrases(
    {
        "ఒంటిగంటన్నర": 1, "రెండున్నర": 2, "మూడున్నర": 3, "నాలుగున్నర": 4, "ఐదున్నర": 5, "ఆరున్నర": 6,
        "ఏడున్నర": 7, "ఎనిమిదిన్నర": 8, "తొమ్మిదిన్నర": 9, "పదిన్నర": 10, "పదకొండున్నర": 11, "పన్నెండున్నర": 12,
    }
)  # fmt: skip
AND_HALF = Phrases({"والنصف, ونصف, و نیم": True})
FROM = Phrases({"from, nuo, من, من الساعة, از, از ساعت": True})
TO = Phrases({"to, till, until, -, iki, إلى, حتى, تا": True})
FOR = Phrases({"for, lasting, trukmė, لمدة, به مدت": True})

# Belong to the date or time that follows them, or that they follow.
BEFORE = Phrases(
    {
        "on, for, at, by, until, till, before, from, the, on the, @, iki, nuo, في, يوم, في يوم, بتاريخ, قبل, حتى": True,
        "در, روز, در روز, تا, تا روز, پیش از, قبل از": True,
    }
)
MONTHS = Phrases(
    {
        "january, jan, sausio, يناير, كانون الثاني, ژانویه, జనవరి": 1,
        "february, feb, vasario, فبراير, شباط, فوریه, ఫిబ్రవరి": 2,
        "march, mar, kovo, مارس, آذار, మార్చి": 3,
        "april, apr, balandžio, أبريل, نيسان, آوریل, ఏప్రిల్": 4,
        "may, gegužės, مايو, أيار, مه, మే": 5,
        "june, jun, birželio, يونيو, حزيران, ژوئن, జూన్": 6,
        "july, jul, liepos, يوليو, تموز, ژوئیه, జూలై, జులై": 7,
        "august, aug, rugpjūčio, أغسطس, آب, اوت, ఆగస్టు": 8,
        "september, sep, sept, rugsėjo, سبتمبر, أيلول, سپتامبر, సెప్టెంబర్, సెప్టెంబరు": 9,
        "october, oct, spalio, أكتوبر, تشرين الأول, اکتبر, అక్టోబర్, అక్టోబరు": 10,
        "november, nov, lapkričio, نوفمبر, تشرين الثاني, نوامبر, నవంబర్, నవంబరు": 11,
        "december, dec, gruodžio, ديسمبر, كانون الأول, دسامبر, డిసెంబర్, డిసెంబరు": 12,
    }
)
# After the number of a day in a month.
DAY_MARKS = Phrases({"d, dieną, తేదీన": True})
# 1 is Farvardin.
SOLAR_MONTHS = Phrases(
    {
        "فروردین": 1, "اردیبهشت": 2, "خرداد": 3, "تیر": 4, "مرداد": 5, "شهریور": 6,
        "مهر": 7, "آبان": 8, "آذر": 9, "دی": 10, "بهمن": 11, "اسفند": 12,
    }
)  # fmt: skip
AFTER = Phrases({"d, dieną, val, న, నాడు, రోజున, లోపు, లోగా, నుండి": True})

IN = Phrases({"in, within, po, už, بعد, خلال, في غضون, تا": 1, "prieš, قبل, منذ": -1})
LATER = Phrases({"from now, later, دیگر, بعد, తర్వాత, తరువాత": 1, "ago, پیش, قبل, క్రితం": -1})

NUMBERS = Phrases(
    {
        "a, an, one, vienos, vieno, vieną, واحد, واحدة, یک, ఒక, ఒకటి": 1,
        "two, couple of, a couple of, dviejų, dvi, du, dvejų, اثنين, دو, రెండు": 2,
        "three, trijų, tris, ثلاثة, ثلاث, سه, మూడు": 3,
        "four, keturių, keturias, أربعة, أربع, چهار, నాలుగు": 4,
        "five, penkių, penkias, خمسة, خمس, پنج, ఐదు, అయిదు": 5,
        "six, šešių, šešias, ستة, ست, شش, ఆరు": 6,
        "seven, septynių, septynias, سبعة, سبع, هفت, ఏడు": 7,
        "eight, aštuonių, aštuonias, ثمانية, ثماني, هشت, ఎనిమిది": 8,
        "nine, devynių, devynias, تسعة, تسع, نه, తొమ్మిది": 9,
        "ten, dešimties, dešimt, عشرة, عشر, ده, పది": 10,
    }
)

# A unit and how many of it the words themselves say: Arabic has a dual.
UNITS = Phrases(
    {
        "minute, minutes, min, mins, minučių, minutės, minutes, minutę, دقيقة, دقائق, دقیقه": ("minutes", 1),
        "నిమిషం, నిమిషాలు, నిమిషాల": ("minutes", 1),
        "hour, hours, hr, hrs, h, valandos, valandų, valandas, valandą, val, ساعة, ساعات, ساعت": ("hours", 1),
        "గంట, గంటలు, గంటల": ("hours", 1),
        "day, days, dienos, dienų, dieną, dienas, يوم, يوما, أيام, روز, రోజు, రోజులు, రోజుల, రోజులకు": ("days", 1),
        "week, weeks, savaitės, savaičių, savaitę, savaites, أسبوع, أسابيع, هفته, వారం, వారాలు, వారాల, వారాలకు": ("weeks", 1),
        "month, months, mėnesio, mėnesių, mėnesį, mėnesius, شهر, أشهر, شهور, ماه, నెల, నెలలు, నెలల, నెలలకు": ("months", 1),
        "دقيقة واحدة": ("minutes", 1),
        "ساعة واحدة": ("hours", 1),
        "يوم واحد, يوما واحدا": ("days", 1),
        "أسبوع واحد, أسبوعا واحدا": ("weeks", 1),
        "شهر واحد, شهرا واحدا": ("months", 1),
        "دقيقتين, دقيقتان": ("minutes", 2),
        "ساعتين, ساعتان": ("hours", 2),
        "يومين, يومان": ("days", 2),
        "أسبوعين, أسبوعان": ("weeks", 2),
        "شهرين, شهران": ("months", 2),
    }
)
# Units that say "in" themselves.
WITHIN = Phrases(
    {
        "నిమిషాల్లో": "minutes",
        "గంటలో, గంటల్లో": "hours",
        "రోజులో, రోజుల్లో": "days",
        "వారంలో, వారాల్లో": "weeks",
        "నెలలో, నెలల్లో": "months",
    }
)
HALF_HOUR = Phrases({"half an hour, half hour, pusvalandį, pusvalandis, نصف ساعة, نیم ساعت, అరగంట": 30, "valandą": 60})
