"""Words of quick entry in English, Lithuanian, Arabic, Persian and Telugu: what is done, and how parts are joined."""

from __future__ import annotations

from typing import Literal, TypeAlias

from crm_desktop.domain.sentence import Phrases
from crm_desktop.domain.text import fold

Action: TypeAlias = Literal["plan", "log", "contact"]

# What a sentence asks for and the type of activity; "" leaves the type to the word after it.
# For a contact the second part is its kind.
VERBS: Phrases[tuple[Action, str]] = Phrases(
    {
        # English
        "call, call again, call back, phone, ring, ring up, telephone": ("plan", "call"),
        "talk to, talk with, speak to, speak with": ("plan", "call"),
        "meeting, meet, appointment": ("plan", "meeting"),
        "email, e-mail, mail, write to": ("plan", "email"),
        "get in touch with": ("plan", "call"),
        "letter, send letter, send a letter": ("plan", "letter"),
        "visit": ("plan", "visit"),
        "todo, to-do, to do, task": ("plan", "todo"),
        "plan, remind me to, remember to, need to": ("plan", ""),
        "note": ("log", "note"),
        "log, logged": ("log", ""),
        "called, phoned, rang, spoke to, spoke with, talked to, talked with": ("log", "call"),
        "left a voicemail, left voicemail, left a message, left message": ("log", "call"),
        "met, met with": ("log", "meeting"),
        "emailed, e-mailed, mailed, wrote, wrote to": ("log", "email"),
        "visited": ("log", "visit"),
        "new contact, new person, new customer, new lead, add contact, add person": ("contact", "individual"),
        "new company, new organisation, new organization, add company": ("contact", "org"),
        # Lithuanian
        "skambinti, paskambinti, paskambink, perskambinti, perskambink, skambutis, skambutį": ("plan", "call"),
        "skambint, paskambint, perskambint, susisiekti, susisiek, pakalbėti, pasikalbėti": ("plan", "call"),
        "susitikti, susitikt, susitik, susitikimas, susitikimą": ("plan", "meeting"),
        "parašyti laišką, parašyk laišką, el. laiškas, el. laišką": ("plan", "email"),
        "laiškas, laišką": ("plan", "letter"),
        "aplankyti, aplankyk, apsilankyti, vizitas, vizitą, apsilankymas": ("plan", "visit"),
        "užduotis": ("plan", "todo"),
        "reikia, priminti, nepamiršti": ("plan", ""),
        "pastaba, užrašas": ("log", "note"),
        "įrašyti, įrašyk, užregistruoti, užregistruok, užfiksuoti": ("log", ""),
        "skambinau, paskambinau, kalbėjau, kalbėjausi": ("log", "call"),
        "palikau žinutę": ("log", "call"),
        "susitikau, buvau susitikęs, buvau susitikusi": ("log", "meeting"),
        "parašiau, rašiau, parašiau laišką, rašiau laišką": ("log", "email"),
        "aplankiau, lankiausi": ("log", "visit"),
        "naujas kontaktas, naujas klientas, naujas asmuo": ("contact", "individual"),
        "nauja įmonė, nauja bendrovė": ("contact", "org"),
        # Arabic
        "اتصل, اتصال, الاتصال, معاودة الاتصال, أعد الاتصال, عاود الاتصال, مكالمة, كلم, هاتف": ("plan", "call"),
        "تواصل, التواصل, أتصل, نتصل, أكلم": ("plan", "call"),
        "أقابل, ألتقي, نلتقي": ("plan", "meeting"),
        "اجتماع, اجتمع, لقاء, موعد": ("plan", "meeting"),
        "راسل, بريد, بريد إلكتروني, إيميل": ("plan", "email"),
        "رسالة, خطاب": ("plan", "letter"),
        "زيارة, زر": ("plan", "visit"),
        "مهمة": ("plan", "todo"),
        "ذكرني, تذكير": ("plan", ""),
        "ملاحظة": ("log", "note"),
        "سجل, تسجيل": ("log", ""),
        "اتصلت, كلمت, تحدثت, تركت رسالة": ("log", "call"),
        "اجتمعت, التقيت, قابلت": ("log", "meeting"),
        "راسلت, كتبت": ("log", "email"),
        "زرت": ("log", "visit"),
        "جهة اتصال جديدة, شخص جديد, عميل جديد, عميلة جديدة": ("contact", "individual"),
        "شركة جديدة": ("contact", "org"),
        # Persian
        "تماس, تماس دوباره, زنگ, تلفن": ("plan", "call"),
        "جلسه, ملاقات, دیدار, قرار, قرار ملاقات": ("plan", "meeting"),
        "ایمیل": ("plan", "email"),
        "نامه": ("plan", "letter"),
        "بازدید": ("plan", "visit"),
        "کار, وظیفه": ("plan", "todo"),
        "یادآوری": ("plan", ""),
        "یادداشت": ("log", "note"),
        "ثبت": ("log", ""),
        "مخاطب جدید, شخص جدید, مشتری جدید": ("contact", "individual"),
        "شرکت جدید": ("contact", "org"),
        # Telugu
        "కాల్, ఫోన్, మళ్లీ కాల్": ("plan", "call"),
        "సమావేశం, మీటింగ్": ("plan", "meeting"),
        "ఈమెయిల్, మెయిల్": ("plan", "email"),
        "ఉత్తరం, లేఖ": ("plan", "letter"),
        "సందర్శన": ("plan", "visit"),
        "పని, టాస్క్": ("plan", "todo"),
        "గమనిక, నోట్": ("log", "note"),
        "నమోదు, లాగ్": ("log", ""),
        "కొత్త పరిచయం, కొత్త వ్యక్తి, కొత్త కాంటాక్ట్, కొత్త కస్టమర్": ("contact", "individual"),
        "కొత్త సంస్థ, కొత్త కంపెనీ": ("contact", "org"),
    }
)

# Verbs of languages that put them last; they may stand anywhere.
LAST_VERBS: Phrases[tuple[Action, str]] = Phrases(
    {
        "زنگ بزن, زنگ بزنم, زنگ زدن, تماس بگیر, تماس بگیرم": ("plan", "call"),
        "ایمیل بزن, ایمیل بفرست": ("plan", "email"),
        "زنگ زدم, تماس گرفتم, صحبت کردم, حرف زدم, پیغام گذاشتم, پیام گذاشتم": ("log", "call"),
        "ملاقات کردم, جلسه داشتم, دیدار کردم": ("log", "meeting"),
        "ایمیل زدم, ایمیل فرستادم": ("log", "email"),
        "కాల్ చేయి, కాల్ చేయాలి, ఫోన్ చేయి, ఫోన్ చేయాలి": ("plan", "call"),
        "ఈమెయిల్ పంపు, ఈమెయిల్ పంపాలి, మెయిల్ పంపాలి": ("plan", "email"),
        "కలవాలి": ("plan", "meeting"),
        "కాల్ చేశాను, ఫోన్ చేశాను, మాట్లాడాను": ("log", "call"),
        "మెసేజ్ పెట్టాను, సందేశం పెట్టాను": ("log", "call"),
        "గుర్తు చేయి, గుర్తుచేయి": ("plan", ""),
        "కలిశాను": ("log", "meeting"),
        "ఈమెయిల్ పంపాను, మెయిల్ పంపాను": ("log", "email"),
    }
)
# Nouns of such languages, where they are the last word of the sentence.
LAST_NOUNS: Phrases[tuple[Action, str]] = Phrases(
    {
        "కాల్, ఫోన్": ("plan", "call"),
        "సమావేశం, మీటింగ్": ("plan", "meeting"),
        "సందర్శన": ("plan", "visit"),
    }
)

# The same in languages that put the verb first, after one word, where a time is told: "team meeting Friday 10:00".
TIMED_NOUNS: Phrases[tuple[Action, str]] = Phrases(
    {
        "meeting, appointment, susitikimas, susirinkimas, جلسه": ("plan", "meeting"),
        "call, skambutis": ("plan", "call"),
        "visit, vizitas": ("plan", "visit"),
    }
)

# Words that say what is met for; they stay the summary.
OCCASIONS = Phrases(
    {
        "lunch, dinner, breakfast, brunch, coffee, drinks, demo, presentation, workshop, interview": True,
        "pietūs, vakarienė, pusryčiai, kava, demonstracija, pristatymas, pokalbis": True,
        "غداء, عشاء, فطور, إفطار, قهوة, عرض تجريبي, عرض تقديمي, مقابلة": True,
        "ناهار, شام, صبحانه, قهوه, دمو, نمایش, ارائه, مصاحبه": True,
        "లంచ్, డిన్నర్, టిఫిన్, భోజనం, టీ, కాఫీ, డెమో, ప్రెజెంటేషన్, ఇంటర్వ్యూ": True,
    }
)

# What the contact did: after the name.
CAME = Phrases(
    {
        "called, called back, phoned, rang, skambino, paskambino, perskambino, اتصل, اتصلت": "call",
        "كلمني, كلمتني, اتصل بي, اتصلت بي": "call",
        "زنگ زد, تماس گرفت, కాల్ చేశాడు, కాల్ చేసింది, కాల్ చేశారు, ఫోన్ చేశాడు, ఫోన్ చేసింది": "call",
        "ఫోన్ చేశారు": "call",
        "wrote, emailed, e-mailed, replied by e-mail, parašė, rašė": "email",
        "راسلني, راسلتني, كتب لي, كتبت لي, ایمیل زد, ایمیل فرستاد": "email",
        "ఈమెయిల్ పంపాడు, ఈమెయిల్ పంపింది, ఈమెయిల్ పంపారు, మెయిల్ పంపారు": "email",
    }
)
# Before the verb, saying nothing of their own.
MUST = Phrases(
    {
        "i must, i should, i have to, i need to, we must, we have to, must, have to, don't forget to, please": True,
        "turiu, reikia, reikėtų, prašau, nepamiršk, يجب أن, علي أن, لا تنس أن, ذكرني أن, باید, لازم است, لطفا": True,
    }
)
# Who tells it: "I called Ana".
WE = Phrases({"i, we, i've, we've, aš, mes, أنا, نحن, నేను, మేము": True})
NOBODY = Phrases({"i, we, he, she, they, who, nobody, aš, mes, jis, ji, jie, هو, هي, او, అతను, ఆమె": True})

# Before a word for a type: "schedule a call"; else they are what is to be done: "book a flight".
SETTING_UP = Phrases({"schedule, set up, arrange, book, organise, suplanuoti, suderinti, حدد, رتب, تنظیم": True})

ARTICLES = Phrases({"a, an, the": True})

# What follows is the subject.
ABOUT = Phrases(
    {
        "re, about, regarding, concerning, dėl, apie, بخصوص, بشأن, حول, عن, درباره, درباره‌ی, در مورد, راجع به": True,
    }
)
# What goes before is the subject, and before it who.
ABOUT_BEFORE = Phrases({"గురించి, విషయమై": True})

# What follows is who: beside the verb, and anywhere in the sentence.
TO = Phrases({"to, with, at, for, su, pas, مع, إلى, ل, ب, با, به, برای, از": True})
WITH = Phrases({"with, su, مع, با": True})
# What follows is who gets the thing that is sent.
FOR = Phrases({"to, for, إلى, به, برای": True})
# A purpose: "call Ana to confirm the date".
PURPOSE = Phrases({"to, kad, برای": True})

# After who, saying nothing new: "call Jonas back"; Telugu parts a case from a number.
AFTER_WHO = Phrases({"back, again, vėl, dar kartą, مجددا, دوباره, مرة أخرى, మళ్లీ, కి, కు, తో": True})
# Where it takes place, for meetings and visits.
AT_PLACE = Phrases({"at, في, در": True})
OR = Phrases({"or, arba, ar, أو, یا, లేదా": True})
# The last words of a sentence in Persian, after a name.
TRAILING_VERBS = Phrases({"بفرست, بفرستم, بفرستید, بده, بدهم, بخر, بخرم, بگیر, بگیرم, ببر, ببرم, کن, کنم, بنویس": True})
# What follows is a person, and then the thing.
GIVING = Phrases({"send, give, show, tell, ask, pay, thank, invite, bring, offer, remind, help": True})
LITHUANIAN_DATIVES = ("ai", "ui", "ei", "iam")
ARABIC_FOR = "ل"

# A person's company.
FROM = Phrases({"from, at, of, @, iš, من, از": True})

# Between several who take part; what "&" joins may be a company.
AND = Phrases({"and, ir, و, మరియు": "and", "&": "&"})
# Arabic writes it as one word with the name that follows; these names begin so themselves.
ARABIC_AND = "و"
WITH_WAW = frozenset(fold("وليد وائل وفاء وسام وسيم وجيه وجدان وداد وردة وحيد وهيب وديع ولاء وئام وصال واصف").split())

# May stand between the words of a name that begin with a capital letter.
PARTICLES = frozenset(fold("& and of the van der den de von zu la le da di dos del el al bin ibn ir und y").split())

# Ends of names that say who: "with Baltic Solar", "to Ana".
SUFFIXES = ("గారితో", "గారికి", "తో", "కి", "కు", "ను", "ని")

# A sentence may go on with what comes next.
NEXT = Phrases(
    {
        "next, next step, then, toliau, kitas žingsnis, التالي, الخطوة التالية, ثم, بعدی, قدم بعدی, سپس": True,
        "తర్వాత, తదుపరి": True,
    }
)
ARROWS = frozenset(("→", "->", "=>"))

RESULTS = Phrases(
    {
        "no answer, no reply, didn't answer, did not answer, no response": "no answer",
        "neatsiliepė, neatsakė, niekas neatsiliepė, لم يرد, لم ترد, لا يوجد رد, لا رد": "no answer",
        "جواب نداد, پاسخ نداد, ఎత్తలేదు, సమాధానం లేదు, జవాబు లేదు": "no answer",
        "left message, left a message, left voicemail, left a voicemail, voicemail": "left message",
        "palikau žinutę, تركت رسالة, پیغام گذاشتم, پیام گذاشتم, సందేశం పెట్టాను, మెసేజ్ పెట్టాను": "left message",
        "wrong number, neteisingas numeris, blogas numeris, رقم خاطئ, الرقم خطأ": "wrong number",
        "شماره اشتباه, شماره اشتباه بود, తప్పు నంబరు, తప్పు నంబర్, రాంగ్ నంబర్": "wrong number",
        "not interested, nedomina, nesidomi, غير مهتم, غير مهتمة, علاقه ندارد, ఆసక్తి లేదు": "not interested",
        "reached, atsiliepė, تم الرد, جواب داد": "reached",
        "replied, atsakė, جاء الرد, پاسخ داد, జవాబు ఇచ్చారు": "replied",
    }
)

# After an exclamation mark; as RFC 5545, 3.8.1.9.
PRIORITIES = {
    **dict.fromkeys(fold("high urgent important svarbu skubu skubiai عاجل مهم فوري ముఖ్యం అత్యవసరం").split(), 1),
    **dict.fromkeys(fold("medium normal vidutinis متوسط معمولی మధ్యస్థం").split(), 5),
    **dict.fromkeys(fold("low nesvarbu neskubu منخفض کم తక్కువ").split(), 9),
    **{str(number): number for number in range(1, 10)},
}

# Before a number or an address; "" says only what kind of thing it is.
LABELS = Phrases(
    {
        "mobile, cell, mob, mobilus, mob. tel, جوال, موبايل, موبایل, همراه, మొబైల్": "mobile",
        "work, office, darbo, عمل, العمل, محل کار, ఆఫీసు": "work",
        "home, namų, منزل, المنزل, خانه, ఇల్లు": "home",
        "fax, faksas, فاكس, فکس, ఫ్యాక్స్": "fax",
        "phone, tel, telephone, email, e-mail, mail, telefonas, el. paštas, paštas, هاتف, بريد, تلفن, ایمیل": "",
        "ఫోన్, ఈమెయిల్": "",
    }
)
