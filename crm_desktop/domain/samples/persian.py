"""Made-up people, companies and activities in Persian."""

from __future__ import annotations

from crm_desktop.domain.samples.vocabulary import CompanyNames, Goods, Language, Line, People, Place, words

MEN = words("""
    علی ali, رضا reza, محمد mohammad, حسین hossein, مهدی mehdi, امیر amir, سعید saeed, فرید farid, بهرام bahram,
    بهروز behrouz, بابک babak, آرش arash, آرمان arman, پویا pouya, پیمان peyman, پرویز parviz, تورج touraj,
    جمشید jamshid, جواد javad, حامد hamed, حمید hamid, خسرو khosrow, داریوش dariush, داوود davoud, رامین ramin,
    روزبه rouzbeh, سامان saman, سهراب sohrab, سیاوش siavash, سینا sina, شاهین shahin, شهرام shahram, فرهاد farhad,
    فرزاد farzad, فریدون fereydoun, کامران kamran, کاوه kaveh, کیوان keyvan, کوروش kourosh, مازیار maziar, مانی mani,
    مجید majid, محسن mohsen, مسعود masoud, منوچهر manouchehr, میلاد milad, نادر nader, نیما nima, هومن houman,
    یاسر yaser, اشکان ashkan, امید omid, ایرج iraj, بردیا bardia, شایان shayan, کیان kian, مهران mehran, وحید vahid
""")

WOMEN = words("""
    مریم maryam, زهرا zahra, فاطمه fatemeh, سارا sara, نرگس narges, لیلا leila, مینا mina, نسرین nasrin, نازنین nazanin,
    آزاده azadeh, آناهیتا anahita, آرزو arezou, الهام elham, الهه elaheh, بهار bahar, بهناز behnaz, پروانه parvaneh,
    پروین parvin, پریسا parisa, پریناز parinaz, ترانه taraneh, تینا tina, ثریا soraya, حمیده hamideh, دریا darya,
    رویا roya, ریحانه reyhaneh, ژاله zhaleh, سپیده sepideh, ستاره setareh, سحر sahar, سمیرا samira, سودابه soudabeh,
    سوسن sousan, سیما sima, شبنم shabnam, شیرین shirin, شیوا shiva, طاهره tahereh, غزل ghazal, فرزانه farzaneh,
    فرشته fereshteh, فریبا fariba, کتایون katayoun, گلناز golnaz, لاله laleh, مهتاب mahtab, مهناز mahnaz, مهسا mahsa,
    ملیکا melika, منیژه manijeh, نگار negar, نگین negin, نیلوفر niloufar, هانیه hanieh, هما homa, یاسمن yasaman,
    یلدا yalda
""")

FAMILIES = words("""
    احمدی ahmadi, محمدی mohammadi, حسینی hosseini, رضایی rezaei, کریمی karimi, مرادی moradi, صادقی sadeghi,
    جعفری jafari, موسوی mousavi, هاشمی hashemi, قاسمی ghasemi, اکبری akbari, رحیمی rahimi, یوسفی yousefi,
    نوری nouri, شریفی sharifi, سلیمانی soleimani, ابراهیمی ebrahimi, عباسی abbasi, نجفی najafi, تهرانی tehrani,
    اصفهانی esfahani, شیرازی shirazi, تبریزی tabrizi, یزدی yazdi, کرمانی kermani, خراسانی khorasani, کاشانی kashani,
    گیلانی gilani, مازندرانی mazandarani, فرهادی farhadi, بهرامی bahrami, جمشیدی jamshidi, کاویانی kaviani,
    پارسا parsa, پناهی panahi, توکلی tavakoli, جلالی jalali, حیدری heydari, خسروی khosravi, داوودی davoudi,
    دهقان dehghan, راد rad, رستمی rostami, روشن roshan, زارع zare, زمانی zamani, سپهری sepehri, سهرابی sohrabi,
    شجاعی shojaei, صالحی salehi, طاهری taheri, عزیزی azizi, غلامی gholami, فتحی fathi, فروهر forouhar, قربانی ghorbani,
    کامیاب kamyab, گلزار golzar, لطفی lotfi, محمودی mahmoudi, مقدم moghaddam, ملکی maleki, مهرانی mehrani,
    میرزایی mirzaei, نادری naderi, نظری nazari, نیکزاد nikzad, وحیدی vahidi, همتی hemmati, آریا aria, آزاد azad,
    بختیاری bakhtiari, بیات bayat, ترابی torabi, ثابتی sabeti, رهنما rahnama, شمس shams, فاضلی fazeli, مشایخی mashayekhi
""")

JOBS = (
    "مدیر خرید", "مدیرعامل", "مدیر فروش", "مدیر دفتر", "مهندس پروژه", "حسابدار", "سرپرست کارگاه", "معمار",
    "مدیر عملیات", "مدیر بازاریابی", "انباردار", "مالک", "مدیر فنی", "بازرس کیفیت",
)  # fmt: skip

COINED = words("""
    پارس pars, آریا aria, نگین negin, سپهر sepehr, آفتاب aftab, مهتاب mahtab, البرز alborz, دماوند damavand,
    زاگرس zagros, کارون karun, خزر khazar, آبادان abadan, پرتو parto, فروغ forough, روشنا roshana, آسمان aseman,
    باران baran, بهاران baharan, بوستان boustan, گلستان golestan, لاله laleh, نیلوفر niloufar, سرو sarv, صنوبر sanobar,
    بلوط baloot, شهاب shahab, کیهان keyhan, ناهید nahid, خورشید khorshid, سیمرغ simorgh, شاهین shahin, کبوتر kabootar,
    مروارید morvarid, فیروزه firouzeh, یاقوت yaghout, الماس almas, آذرخش azarakhsh, توس toos, هگمتانه hegmataneh,
    آپادانا apadana
""")

TRADES = words("""
    بازرگانی trading, صنایع industries, شرکت company, گروه group, مهندسی engineering, نساجی textiles, پخش distribution,
    حمل‌ونقل transport, چاپ print, بسته‌بندی packaging, مبلمان furniture, مشاوران consulting, انرژی energy,
    نرم‌افزار software, روشنایی lighting, ابزار tools, شیشه glass, کاشی tiles, فرش carpets, قنادی sweets, چای tea,
    کشاورزی farming, لبنیات dairy, داروسازی pharma, خودرو motors, سفر travel, رسانه media, طراحی design, آموزش training,
    پوشاک clothing
""")

PLACES = (
    Place("تهران", "استان تهران", "ایران", "19########", ("+98 21 5555 ####", "+98 (21) 5555####", "+98215555####")),
    Place("تهران", "استان تهران", "ایران", "14########", ("+98 955 5## ####", "+98 9555######", "+98-955-5##-####")),
    Place("اصفهان", "استان اصفهان", "ایران", "81########", ("+98 31 5555 ####", "+98 (31) 5555-####")),
    Place("شیراز", "استان فارس", "ایران", "71########", ("+98 71 5555 ####", "+98 (0)71 5555 ####")),
    Place("مشهد", "استان خراسان رضوی", "ایران", "91########", ("+98 51 5555 ####", "+98515555####")),
    Place("تبریز", "استان آذربایجان شرقی", "ایران", "51########", ("+98 41 5555 ####", "+98-41-5555-####")),
    Place("رشت", "استان گیلان", "ایران", "41########", ("+98 13 5555 ####", "+98 (13) 5555####")),
    Place("یزد", "استان یزد", "ایران", "89########", ("+98 35 5555 ####", "+98 955 5## ## ##")),
)

STREETS = (
    "خیابان آزادی", "خیابان فردوسی", "خیابان حافظ", "خیابان سعدی", "بلوار کشاورز", "خیابان بهار", "خیابان گلستان",
    "کوچه نسترن", "خیابان دانشگاه", "خیابان سهروردی", "بلوار مولوی", "کوچه یاس", "خیابان نظامی",
)  # fmt: skip

NOTES = (
    "ایمیل را به تلفن ترجیح می‌دهد.", "بهترین زمان تماس پیش از ساعت ده است.", "برای هر سفارش تخفیف می‌خواهد.",
    "در نمایشگاه اسفندماه آشنا شدیم.", "همراه با مدیر مالی تصمیم می‌گیرد.", "تمام مرداد در مرخصی است.",
    "همیشه به‌موقع پرداخت می‌کند.", "بازار را خیلی خوب می‌شناسد.", "دو انبار دارند که یکی از آن‌ها تازه است.",
    "پیش از سفارش بزرگ نمونه می‌خواهد.", "پارسال از شرکت رقیب آمده است.", "تماس‌های کوتاه را دوست دارد.",
    "به قرارداد سالانه علاقه دارد.", "تأمین‌کننده قبلی همیشه دیر تحویل می‌داد.", "چای بدون قند می‌خورد.",
    "می‌خواهد فروشگاه دوم را باز کند.",
)  # fmt: skip

GOODS = (
    Goods("پنل خورشیدی", "پنل‌های خورشیدی"), Goods("صندلی اداری", "صندلی‌های اداری"), Goods("پمپ", "پمپ‌ها"),
    Goods("باتری", "باتری‌ها"), Goods("پنجره", "پنجره‌ها"), Goods("چراغ", "چراغ‌ها"),
)  # fmt: skip

TEXTS = {
    "no_answer": (
        Line("تماس درباره {goods}", ""),
        Line("تماس درباره {goods}", "کسی جواب نداد."),
        Line("تماس آشنایی", ""),
    ),
    "left_message": (
        Line("تماس درباره {goods}", "برای منشی پیغام گذاشتم."),
        Line("تماس آشنایی", "پیغام گذاشتم که تماس بگیرند."),
    ),
    "wrong_number": (Line("تماس آشنایی", "شماره مال کس دیگری است."), Line("تماس درباره {goods}", "")),
    "wants": (
        Line("تماس درباره {goods}", "{n} {counted} می‌خواهد، تحویل تا آخر ماه."),
        Line("تماس درباره {goods}", "{n} {counted} لازم دارند، در دو نوبت."),
        Line("تماس درباره {goods}", "پیش‌فاکتور {n} {counted} با نصب خواست."),
    ),
    "check_in": (
        Line("تماس احوال‌پرسی", "همه چیز خوب است، فعلاً خبر تازه‌ای نیست."),
        Line("تماس احوال‌پرسی", "از {goods} راضی‌اند. شاید بهار سفارش بزرگ‌تری بدهند."),
    ),
    "calls_us": (
        Line("پرسش درباره تحویل", "پرسید {goods} کی می‌رسد."),
        Line("پرسش درباره قیمت", "دنبال {n} {counted} است."),
    ),
    "not_interested": (
        Line("تماس درباره {goods}", "تأمین‌کننده دارند و راضی‌اند."),
        Line("تماس درباره {goods}", "امسال بودجه ندارند."),
    ),
    "asks_prices": (
        Line("درخواست لیست قیمت", "لطفاً قیمت {n} {counted} را بفرستید."),
        Line("استعلام: {n} {counted}", "بهترین قیمت شما چقدر است و کی تحویل می‌دهید؟"),
    ),
    "prices": (
        Line("لیست قیمت", "قیمت‌ها و زمان تحویل {goods} فرستاده شد."),
        Line("قیمت {goods}", "قیمت‌ها سی روز اعتبار دارند."),
    ),
    "quote": (
        Line("پیش‌فاکتور: {n} {counted}", "طبق توافق جلسه."),
        Line("پیش‌فاکتور: {n} {counted}", "با نصب و بدون نصب."),
    ),
    "answer": (
        Line("پاسخ: قیمت {goods}", "آیا تحویل در دو نوبت ممکن است؟"),
        Line("پاسخ: قیمت {goods}", "قیمت مناسب است، لطفاً قرارداد را بفرستید."),
    ),
    "meeting": (
        Line("جلسه درباره {goods}", "نقشه‌ها را مرور کردیم. {n} {counted} لازم دارند."),
        Line("جلسه اول", "نمونه‌ها را نشان دادیم. سه تأمین‌کننده را مقایسه می‌کنند."),
    ),
    "visit": (
        Line("بازدید از محل", "همه چیز را اندازه گرفتیم. جا برای {n} {counted} هست."),
        Line("بازدید از انبار", "ورود فقط از حیاط ممکن است."),
    ),
    "contract": (Line("قرارداد", "دو نسخه امضاشده فرستاده شد."), Line("قرارداد چارچوب", "با پست سفارشی فرستاده شد.")),
    "order": (
        Line("سفارش: {n} {counted}", "لطفاً سفارش و تاریخ تحویل را تأیید کنید."),
        Line("سفارش: {n} {counted}", "با همان شرایط دفعه پیش."),
    ),
    "task": (Line("بررسی موجودی {goods}", "{n} {counted} در انبار هست."), Line("به‌روز کردن نشانی", "")),
    "note": (
        Line("جابه‌جایی دفتر", "تابستان به ساختمان تازه می‌روند."),
        Line("رابط جدید", "از ماه آینده مدیر خرید عوض می‌شود."),
    ),
    "postponed": (
        Line("جلسه درباره {goods}", "به خواست آن‌ها به تعویق افتاد."),
        Line("جلسه اول", "به دلیل بیماری لغو شد."),
    ),
    "call_again": (Line("تماس دوباره", "صبح‌ها بهتر است."), Line("تماس درباره {goods}", "")),
    "call_quote": (Line("تماس درباره پیش‌فاکتور", "تصمیم گرفته‌اند؟"), Line("پیگیری پیش‌فاکتور", "")),
    "revise_quote": (
        Line("فرستادن پیش‌فاکتور اصلاح‌شده", "{n} {counted} در دو نوبت."),
        Line("فرستادن پیش‌فاکتور", "{n} {counted}."),
    ),
    "next_meeting": (Line("جلسه درباره {goods}", "نمونه همراه بیاوریم."), Line("جلسه: برنامه تحویل", "")),
    "next_visit": (Line("بازدید از محل", "اندازه‌گیری و عکس."), Line("بازدید از انبار", "")),
    "demo": (Line("نمایش محصول", "نیم ساعت کافی است."), Line("نمایش آنلاین", "")),
    "send_contract": (Line("فرستادن قرارداد", "دو نسخه."), Line("فرستادن قرارداد چارچوب", "")),
    "send_prices": (Line("فرستادن لیست قیمت", "همراه با قیمت {n} {counted}."), Line("فرستادن کاتالوگ", "")),
    "confirm_delivery": (Line("تأیید تاریخ تحویل", "{n} {counted}."), Line("تأیید سفارش", "")),
    "renewal": (Line("گفت‌وگو درباره تمدید", "قرارداد فصل آینده تمام می‌شود."), Line("تماس احوال‌پرسی", "")),
    "find_number": (Line("پیدا کردن شماره درست", "از منشی بپرسیم."), Line("پیدا کردن شماره درست", "")),
}

PERSIAN = Language(
    code="fa",
    men=People(MEN, (), FAMILIES, JOBS),
    women=People(WOMEN, (), FAMILIES, JOBS),
    doctor="دکتر",
    companies=(
        CompanyNames("{tail} {head}", COINED, TRADES),
        CompanyNames("{tail} {head}", FAMILIES, TRADES),
    ),
    departments=("خرید", "فروش", "مالی", "عملیات", "فنی", "بازاریابی", "اداری"),
    places=PLACES,
    streets=STREETS,
    address="{street}، پلاک {number}",
    notes=NOTES,
    goods=GOODS,
    texts=TEXTS,
    weekend=(3, 4),
    digits=str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"),
)
