"""Made-up people, companies and activities in Arabic."""

from __future__ import annotations

from crm_desktop.domain.samples.vocabulary import CompanyNames, Goods, Language, Line, People, Place, words

MEN = words("""
    أحمد ahmed, محمد mohammed, محمود mahmoud, علي ali, عمر omar, خالد khaled, يوسف youssef, إبراهيم ibrahim,
    حسن hassan, حسين hussein, كريم karim, سامي sami, رامي rami, وليد walid, طارق tarek, فهد fahd, ماجد majed,
    ناصر nasser, سعيد said, سليمان sulaiman, عادل adel, عماد emad, فارس fares, فيصل faisal, جمال jamal, جابر jaber,
    حمزة hamza, زياد ziad, زكريا zakaria, سالم salem, شادي shadi, صلاح salah, عثمان othman, غسان ghassan, قاسم qasem,
    لؤي loay, مازن mazen, مروان marwan, مصطفى mustafa, نبيل nabil, نادر nader, هاني hani, هشام hisham, ياسر yasser,
    ياسين yassin, أنس anas, أيمن ayman, باسم basem, بلال bilal, تامر tamer, ثامر thamer, رشيد rashid, أسامة osama,
    عبد الله abdullah, عبد الرحمن abdulrahman, عبد العزيز abdulaziz, منير munir, معاذ moaz, رياض riad, سمير samir
""")

WOMEN = words("""
    فاطمة fatima, عائشة aisha, مريم mariam, زينب zainab, خديجة khadija, سارة sara, نور nour, ليلى layla, سلمى salma,
    هدى huda, منى mona, رنا rana, ريم reem, دانة dana, دينا dina, هالة hala, سعاد suad, سمر samar, سميرة samira,
    أمل amal, أميرة amira, آمنة amna, أسماء asmaa, إيمان iman, بشرى bushra, تالا tala, جميلة jamila, حنان hanan,
    داليا dalia, رانيا rania, رشا rasha, رغد raghad, رقية ruqayya, زهراء zahraa, شيماء shaimaa, صفاء safaa,
    عبير abeer, علياء alia, غادة ghada, فرح farah, كوثر kawthar, لمى lama, لينا lina, مها maha, ميساء maysaa,
    نادية nadia, ناهد nahed, نجلاء najlaa, نهى noha, هبة heba, هند hind, وفاء wafaa, ياسمين yasmin, يسرى yusra,
    جنى jana, شهد shahd, ملك malak, روان rawan, رزان razan, سندس sondos
""")

FAMILIES = words("""
    المصري almasri, الخطيب alkhatib, السالم alsalem, الحداد alhaddad, النجار alnajjar, الخوري alkhoury,
    الشامي alshami, الحلبي alhalabi, البغدادي albaghdadi, التميمي altamimi, الأنصاري alansari, الهاشمي alhashemi,
    القاسم alqasem, العلي alali, المنصور almansour, الرشيد alrashid, الزهراني alzahrani, الغامدي alghamdi,
    القحطاني alqahtani, الدوسري aldosari, الشمري alshammari, العتيبي alotaibi, المطيري almutairi, الحربي alharbi,
    السيد alsayed, البنا albanna, الصباغ alsabbagh, العطار alattar, الفارس alfares, الكيلاني alkilani,
    الطويل altaweel, القصير alqaseer, الأسمر alasmar, الأحمد alahmad, الحسن alhassan, الحسيني alhusseini,
    الجابر aljaber, الجندي aljundi, الدباغ aldabbagh, الراوي alrawi, السعدي alsaadi, الشريف alsharif, الصالح alsaleh,
    الطيب altayeb, العمري alomari, الفاسي alfassi, المراكشي almarrakshi, المغربي almaghrabi, النابلسي alnabulsi,
    اليوسف alyoussef, بركات barakat, بدوي badawi, حداد haddad, حمدان hamdan, خليل khalil, درويش darwish, رزق rizk,
    زيدان zidan, سليم salim, شاهين shaheen, صالح saleh, طه taha, عباس abbas, عبود abboud, عيسى issa, غانم ghanem,
    فرج faraj, فوزي fawzi, قنديل qandil, كنعان kanaan, مراد murad, منصور mansour, موسى mousa, نصر nasr, هلال hilal,
    وهبة wahba, يعقوب yaqoub, جبران jubran, سلامة salama, عوض awad
""")

JOBS = {
    "مدير المشتريات": "مديرة المشتريات",
    "المدير العام": "المديرة العامة",
    "مدير المبيعات": "مديرة المبيعات",
    "مدير المكتب": "مديرة المكتب",
    "مهندس مشاريع": "مهندسة مشاريع",
    "محاسب": "محاسبة",
    "مشرف الموقع": "مشرفة الموقع",
    "مهندس معماري": "مهندسة معمارية",
    "مدير العمليات": "مديرة العمليات",
    "مدير التسويق": "مديرة التسويق",
    "أمين المستودع": "أمينة المستودع",
    "صاحب الشركة": "صاحبة الشركة",
    "مدير تقني": "مديرة تقنية",
    "مراقب جودة": "مراقبة جودة",
}

COINED = words("""
    النور alnour, الأفق alofoq, النيل alnil, الأرز alarz, الفجر alfajr, الشروق alshorouq, الواحة alwaha,
    النخيل alnakheel, الصقر alsaqr, الهلال alhilal, القمة alqimma, الرواد alruwad, البحر albahr, الخليج alkhaleej,
    الصحراء alsahra, الندى alnada, الياسمين alyasmin, الريحان alrayhan, السنابل alsanabel, الينابيع alyanabea,
    المنارة almanara, القلعة alqalaa, الجسر aljisr, البوابة albawaba, السفينة alsafina, المرجان almurjan,
    اللؤلؤ allulu, الماس almas, الفيروز alfayrouz, الزمرد alzumurrud, النجم alnajm, القمر alqamar, البدر albadr,
    الربيع alrabee, المدى almada, الثقة althiqa, الإتقان alitqan, الأمانة alamana, الوفاء alwafa, الازدهار alizdihar
""")

TRADES = words("""
    للتجارة trading, للمقاولات contracting, للاستيراد imports, للتصدير exports, للأثاث furniture, للطاقة energy,
    للنقل transport, للخدمات services, للأغذية foods, للنسيج textiles, للهندسة engineering, للاستشارات consulting,
    للبرمجيات software, للتغليف packaging, للطباعة printing, للإنارة lighting, للأدوات tools, للزجاج glass,
    للسياحة travel, للتدريب training, للأجهزة devices, للعطور perfumes, للحلويات sweets, للمياه water, للزراعة farming,
    للإعلام media, للتصميم design, للأدوية pharma, للبصريات optics, للسيارات motors
""")

PLACES = (
    Place("القاهرة", "القاهرة", "مصر", "115##", ("+20 2 555# ####", "+20 (2) 555#-####", "+202555#####")),
    Place("الإسكندرية", "الإسكندرية", "مصر", "215##", ("+20 3 555 ####", "+20 (3) 555-####", "+203555####")),
    Place("الرياض", "منطقة الرياض", "السعودية", "12###", ("+966 11 555 ####", "+966 (11) 555####", "+96611555####")),
    Place("جدة", "منطقة مكة المكرمة", "السعودية", "23###", ("+966 12 555 ####", "+966 (0)12 555 ####")),
    Place("دبي", "", "الإمارات", "", ("+971 4 555 ####", "+971 (4) 555-####", "+9714555####", "+971-4-555-####")),
    Place("الكويت", "العاصمة", "الكويت", "13###", ("+965 555# ####", "+965 555#-####", "+965555#####")),
    Place("عمّان", "العاصمة", "الأردن", "111##", ("+962 6 555 ####", "+962 (6) 555 ####", "+9626555####")),
    Place("بيروت", "بيروت", "لبنان", "1107 20##", ("+961 1 555 ###", "+961 (1) 555###", "+961-1-555-###")),
    Place("الدار البيضاء", "الدار البيضاء سطات", "المغرب", "20###", ("+212 522 55 ## ##", "+212 522-55####")),
)

STREETS = (
    "شارع النخيل", "شارع الحرية", "شارع البحر", "شارع السلام", "شارع الجامعة", "شارع المدينة", "شارع الزهور",
    "شارع السوق", "شارع الملك فهد", "شارع النيل", "طريق المطار", "شارع الياسمين", "شارع الاستقلال",
)  # fmt: skip

NOTES = (
    "البريد الإلكتروني أفضل من الهاتف.", "أفضل وقت للاتصال قبل العاشرة صباحًا.", "طلب الخصم يتكرر مع كل طلبية.",
    "تعارفنا في المعرض في شهر مارس.", "القرار مشترك مع المدير المالي.", "إجازة طوال شهر أغسطس.",
    "الدفع في موعده دائمًا.", "خبرة واسعة في السوق.", "لديهم مستودعان، أحدهما جديد.",
    "المطلوب عينات قبل أي طلبية كبيرة.", "انتقال من شركة منافسة في العام الماضي.", "يُفضَّل أن تكون المكالمات قصيرة.",
    "اهتمام بعقد سنوي.", "المورّد السابق كان يتأخر في التسليم.", "الشاي بلا سكر.", "خطة لافتتاح متجر ثانٍ.",
)  # fmt: skip

GOODS = (
    Goods("لوحًا شمسيًا", "الألواح الشمسية"), Goods("كرسيًا مكتبيًا", "الكراسي المكتبية"), Goods("مضخة", "المضخات"),
    Goods("بطارية", "البطاريات"), Goods("نافذة", "النوافذ"), Goods("مصباحًا", "المصابيح"),
)  # fmt: skip

TEXTS = {
    "no_answer": (
        Line("مكالمة بشأن {goods}", ""),
        Line("مكالمة بشأن {goods}", "لم يرد أحد."),
        Line("مكالمة تعارف", ""),
    ),
    "left_message": (
        Line("مكالمة بشأن {goods}", "تركت رسالة لدى الاستقبال."),
        Line("مكالمة تعارف", "تركت رسالة وطلبت معاودة الاتصال."),
    ),
    "wrong_number": (Line("مكالمة تعارف", "الرقم لشخص آخر."), Line("مكالمة بشأن {goods}", "")),
    "wants": (
        Line("مكالمة بشأن {goods}", "يريدون {n} {counted}، والتسليم قبل نهاية الشهر."),
        Line("مكالمة بشأن {goods}", "يحتاجون إلى {n} {counted} على دفعتين."),
        Line("مكالمة بشأن {goods}", "يطلبون عرض سعر لعدد {n} {counted} مع التركيب."),
    ),
    "check_in": (
        Line("مكالمة اطمئنان", "كل شيء على ما يرام، ولا جديد حاليًا."),
        Line("مكالمة اطمئنان", "راضون عن {goods}، وقد تأتي طلبية أكبر في الربيع."),
    ),
    "calls_us": (
        Line("استفسار عن التسليم", "يسألون عن موعد وصول {goods}."),
        Line("استفسار عن الأسعار", "يبحثون عن {n} {counted}."),
    ),
    "not_interested": (
        Line("مكالمة بشأن {goods}", "لديهم مورّد وهم راضون عنه."),
        Line("مكالمة بشأن {goods}", "لا توجد ميزانية هذا العام."),
    ),
    "asks_prices": (
        Line("طلب قائمة الأسعار", "نرجو إرسال سعر {n} {counted}."),
        Line("استفسار: {n} {counted}", "ما أفضل سعر لديكم، ومتى يمكنكم التسليم؟"),
    ),
    "prices": (
        Line("قائمة الأسعار", "أُرسلت الأسعار ومواعيد تسليم {goods}."),
        Line("أسعار {goods}", "الأسعار سارية لمدة ثلاثين يومًا."),
    ),
    "quote": (
        Line("عرض سعر: {n} {counted}", "كما اتفقنا في الاجتماع."),
        Line("عرض سعر: {n} {counted}", "مع التركيب ومن دونه."),
    ),
    "answer": (
        Line("رد: أسعار {goods}", "هل يمكن التسليم على دفعتين؟"),
        Line("رد: أسعار {goods}", "السعر مناسب، نرجو إرسال العقد."),
    ),
    "meeting": (
        Line("اجتماع بشأن {goods}", "راجعنا المخططات، ويحتاجون إلى {n} {counted}."),
        Line("الاجتماع الأول", "عرضنا العينات، وهم يقارنون بين ثلاثة مورّدين."),
    ),
    "visit": (
        Line("زيارة الموقع", "أخذنا القياسات، والمكان يتسع لعدد {n} {counted}."),
        Line("زيارة المستودع", "الدخول من الفناء فقط."),
    ),
    "contract": (Line("العقد", "أُرسلت نسختان موقّعتان."), Line("اتفاقية إطارية", "أُرسلت بالبريد المسجل.")),
    "order": (
        Line("طلبية: {n} {counted}", "نرجو تأكيد الطلبية وموعد التسليم."),
        Line("طلبية: {n} {counted}", "بالشروط نفسها كالمرة السابقة."),
    ),
    "task": (Line("التحقق من مخزون {goods}", "المتوفر {n}."), Line("تحديث العنوان", "")),
    "note": (
        Line("انتقال المكتب", "ينتقلون إلى مبنى جديد في الصيف."),
        Line("مسؤول جديد للتواصل", "تغيير في إدارة المشتريات ابتداءً من الشهر القادم."),
    ),
    "postponed": (
        Line("اجتماع بشأن {goods}", "أُجّل بناءً على طلبهم."),
        Line("الاجتماع الأول", "أُلغي بسبب المرض."),
    ),
    "call_again": (Line("معاودة الاتصال", "الأفضل صباحًا."), Line("اتصال بشأن {goods}", "")),
    "call_quote": (Line("اتصال بشأن عرض السعر", "هل اتخذوا القرار؟"), Line("السؤال عن عرض السعر", "")),
    "revise_quote": (
        Line("إرسال عرض السعر المعدّل", "{n} {counted} على دفعتين."),
        Line("إرسال عرض السعر", "{n} {counted}."),
    ),
    "next_meeting": (Line("اجتماع بشأن {goods}", "إحضار عينات."), Line("اجتماع: جدول التسليم", "")),
    "next_visit": (Line("زيارة الموقع", "أخذ القياسات والتصوير."), Line("زيارة المستودع", "")),
    "demo": (Line("عرض توضيحي", "نصف ساعة تكفي."), Line("عرض توضيحي عبر الإنترنت", "")),
    "send_contract": (Line("إرسال العقد", "نسختان."), Line("إرسال الاتفاقية الإطارية", "")),
    "send_prices": (Line("إرسال قائمة الأسعار", "مع سعر {n} {counted}."), Line("إرسال الكتالوج", "")),
    "confirm_delivery": (Line("تأكيد موعد التسليم", "{n} {counted}."), Line("تأكيد الطلبية", "")),
    "renewal": (Line("حديث عن تجديد العقد", "ينتهي العقد في الربع القادم."), Line("مكالمة اطمئنان", "")),
    "find_number": (Line("البحث عن الرقم الصحيح", "سؤال الاستقبال."), Line("البحث عن الرقم الصحيح", "")),
}

ARABIC = Language(
    code="ar",
    men=People(MEN, MEN, FAMILIES, tuple(JOBS)),
    women=People(WOMEN, MEN, FAMILIES, tuple(JOBS.values())),
    doctor="د.",
    companies=(
        CompanyNames("شركة {head} {tail}", COINED, TRADES),
        CompanyNames("مؤسسة {head} {tail}", COINED, TRADES),
        CompanyNames("{head} {tail}", COINED, TRADES),
        CompanyNames("{head} {tail}", FAMILIES, TRADES),
    ),
    departments=("المشتريات", "المبيعات", "المالية", "العمليات", "الهندسة", "التسويق", "الإدارة"),
    places=PLACES,
    streets=STREETS,
    address="{number} {street}",
    notes=NOTES,
    goods=GOODS,
    texts=TEXTS,
    weekend=(4, 5),
    digits=str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"),
)
