"""Made-up people, companies and activities in Telugu."""

from __future__ import annotations

from crm_desktop.domain.samples.vocabulary import CompanyNames, Goods, Language, Line, People, Place, words

MEN = words("""
    రవి ravi, కిరణ్ kiran, సురేష్ suresh, రమేష్ ramesh, మహేష్ mahesh, రాజేష్ rajesh, గణేష్ ganesh, వెంకటేష్ venkatesh,
    శ్రీనివాస్ srinivas, శ్రీకాంత్ srikanth, ప్రసాద్ prasad, ప్రకాష్ prakash, ప్రవీణ్ praveen, పవన్ pavan, నాగేశ్ nagesh,
    నరేష్ naresh, నవీన్ naveen, మనోజ్ manoj, మోహన్ mohan, మురళి murali, కృష్ణ krishna, కార్తీక్ karthik, కళ్యాణ్ kalyan,
    హరీష్ harish, హరి hari, గోపాల్ gopal, గిరీష్ girish, దినేష్ dinesh, చంద్ర chandra, చైతన్య chaitanya, భాస్కర్ bhaskar,
    భరత్ bharath, అశోక్ ashok, అరుణ్ arun, అనిల్ anil, అజయ్ ajay, ఆనంద్ anand, ఆదిత్య aditya, విజయ్ vijay, వినోద్ vinod,
    వివేక్ vivek, వంశీ vamsi, తేజ teja, తరుణ్ tarun, సతీష్ sathish, సంతోష్ santosh, సాయి sai, సుధీర్ sudheer, సునీల్ sunil,
    రాము ramu, రఘు raghu, రాకేష్ rakesh, రోహిత్ rohit, లోకేష్ lokesh, జగదీష్ jagadish, నిఖిల్ nikhil, అభిరామ్ abhiram
""")

WOMEN = words("""
    గీత geetha, లక్ష్మి lakshmi, సరస్వతి saraswathi, పద్మ padma, పద్మజ padmaja, సుజాత sujatha, సునీత sunitha, అనిత anitha,
    కవిత kavitha, లలిత lalitha, సవిత savitha, వనిత vanitha, మమత mamatha, స్వాతి swathi, జ్యోతి jyothi, భారతి bharathi,
    మాధవి madhavi, పల్లవి pallavi, శ్రావణి sravani, వాణి vani, రాధ radha, రాధిక radhika, రమ rama, రమ్య ramya, సౌమ్య soumya,
    దివ్య divya, కావ్య kavya, నవ్య navya, శైలజ sailaja, గిరిజ girija, జలజ jalaja, వనజ vanaja, ఉష usha, ఉమ uma, ఇందిర indira,
    అపర్ణ aparna, అన్నపూర్ణ annapurna, సంధ్య sandhya, విజయ vijaya, శారద sharada, శాంతి shanthi, కల్యాణి kalyani, పూజ puja,
    ప్రియ priya, హారిక harika, దీపిక deepika, కీర్తి keerthi, మౌనిక mounika, మేఘన meghana, నీలిమ neelima, నందిని nandini,
    యమున yamuna, హేమ hema, రేణుక renuka, తులసి tulasi, వసంత vasantha, జానకి janaki, అనూష anusha
""")

FAMILIES = words("""
    రెడ్డి reddy, రావు rao, నాయుడు naidu, చౌదరి chowdary, శర్మ sharma, శాస్త్రి sastry, వర్మ varma, రాజు raju, గౌడ్ goud,
    యాదవ్ yadav, మూర్తి murthy, ఆచారి achari, పంతులు pantulu, నాయక్ nayak, బండారు bandaru, బొల్లినేని bollineni,
    చల్లా challa, చింతల chintala, దాసరి dasari, దేవినేని devineni, గద్దె gadde, గంటా ganta, గుంటూరు guntur, ఇంద్రగంటి indraganti,
    జంపాల jampala, కాకర్ల kakarla, కంచర్ల kancharla, కొండా konda, కొమ్మినేని kommineni, కోనేరు koneru, లంకా lanka,
    మద్దాల maddala, మల్లాది malladi, మండవ mandava, మారెళ్ల marella, మేడిచర్ల medicharla, నల్లమోతు nallamothu, నండూరి nanduri,
    నూతలపాటి nuthalapati, పాలడుగు paladugu, పాలేరు paleru, పసుపులేటి pasupuleti, పెద్ది peddi, పోతినేని potineni,
    రాచకొండ rachakonda, రామినేని ramineni, సామినేని samineni, సింగంపల్లి singampalli, సూరపనేని surapaneni,
    తాళ్లూరి talluri, తోట thota, ఉప్పల uppala, వడ్లమాని vadlamani, వల్లభనేని vallabhaneni, వేమూరి vemuri, వెల్లంకి vellanki,
    యలమంచిలి yalamanchili, యార్లగడ్డ yarlagadda, ఎర్రమిల్లి erramilli, అడుసుమిల్లి adusumilli, అక్కినపల్లి akkinapalli,
    బెజవాడ bejawada, భీమవరపు bhimavarapu, చెరుకూరి cherukuri
""")

JOBS = (
    "కొనుగోళ్ల మేనేజర్", "మేనేజింగ్ డైరెక్టర్", "సేల్స్ మేనేజర్", "ఆఫీస్ మేనేజర్", "ప్రాజెక్ట్ ఇంజనీర్", "అకౌంటెంట్",
    "సైట్ మేనేజర్", "ఆర్కిటెక్ట్", "ఆపరేషన్స్ మేనేజర్", "మార్కెటింగ్ మేనేజర్", "గోదాము మేనేజర్", "యజమాని", "టెక్నికల్ డైరెక్టర్",
    "నాణ్యత తనిఖీ అధికారి",
)  # fmt: skip

COINED = words("""
    హైదరాబాద్ hyderabad, గోదావరి godavari, కృష్ణా krishna, తుంగభద్ర tungabhadra, అమరావతి amaravati, కాకతీయ kakatiya,
    శాతవాహన satavahana, చార్మినార్ charminar, గోల్కొండ golconda, భాగ్యనగర్ bhagyanagar, తెలంగాణ telangana, ఆంధ్ర andhra,
    కోనసీమ konaseema, అరకు araku, నల్లమల nallamala, తిరుమల tirumala, శ్రీశైల srisaila, సూర్య surya, చంద్రిక chandrika,
    ఉదయ udaya, కిరణాల kiranala, వెన్నెల vennela, మెరుపు merupu, వసంతం vasantham, హరిత haritha, పచ్చిక pachika, మల్లె malle,
    తామర tamara, సంపెంగ sampenga, మామిడి mamidi, కొబ్బరి kobbari, చెరకు cheraku, పసుపు pasupu, ముత్యాల mutyala, రత్న ratna,
    స్వర్ణ swarna, వజ్ర vajra, నెమలి nemali, హంస hamsa, గరుడ garuda
""")

TRADES = words("""
    టెక్స్‌టైల్స్ textiles, ట్రేడర్స్ traders, ఎంటర్‌ప్రైజెస్ enterprises, ఇండస్ట్రీస్ industries, ఇంజనీరింగ్ engineering,
    ఫుడ్స్ foods, స్వీట్స్ sweets, ఫర్నిచర్ furniture, సోలార్ solar, ఎలక్ట్రికల్స్ electricals, హార్డ్‌వేర్ hardware, పెయింట్స్ paints,
    ప్రింటర్స్ printers, ప్యాకేజింగ్ packaging, లాజిస్టిక్స్ logistics, ట్రావెల్స్ travels, మోటార్స్ motors, సిల్క్స్ silks,
    హ్యాండ్లూమ్స్ handlooms, జ్యువెలర్స్ jewellers, ఫార్మా pharma, డెయిరీ dairy, సీడ్స్ seeds, ఆగ్రో agro, ఆప్టిక్స్ optics,
    బుక్స్ books, మీడియా media, సాఫ్ట్‌వేర్ software, కన్సల్టెంట్స్ consultants, కన్‌స్ట్రక్షన్స్ constructions
""")

_MOBILE = ("+91 55500 #####", "+91-55500-#####", "+9155500#####")
PLACES = (
    Place("హైదరాబాద్", "తెలంగాణ", "భారతదేశం", "5000##", ("+91 40 5550 ####", "+91 (40) 5550-####", *_MOBILE)),
    Place("వరంగల్", "తెలంగాణ", "భారతదేశం", "5060##", ("+91 870 555 ####", *_MOBILE)),
    Place("విశాఖపట్నం", "ఆంధ్రప్రదేశ్", "భారతదేశం", "5300##", ("+91 891 555 ####", "+91-891-555####", *_MOBILE)),
    Place("విజయవాడ", "ఆంధ్రప్రదేశ్", "భారతదేశం", "5200##", ("+91 866 555 ####", "+91 (866) 555####", *_MOBILE)),
    Place("గుంటూరు", "ఆంధ్రప్రదేశ్", "భారతదేశం", "5220##", ("+91 863 555 ####", *_MOBILE)),
    Place("తిరుపతి", "ఆంధ్రప్రదేశ్", "భారతదేశం", "5175##", ("+91 877 555 ####", *_MOBILE)),
    Place("రాజమహేంద్రవరం", "ఆంధ్రప్రదేశ్", "భారతదేశం", "5331##", ("+91 883 555 ####", *_MOBILE)),
)

STREETS = (
    "గాంధీ రోడ్డు", "స్టేషన్ రోడ్డు", "మార్కెట్ వీధి", "గుడి వీధి", "బీచ్ రోడ్డు", "నెహ్రూ నగర్", "అశోక్ నగర్", "రామాలయం వీధి",
    "కళాశాల రోడ్డు", "చెరువు గట్టు", "తోట వీధి", "బస్టాండ్ రోడ్డు",
)  # fmt: skip

NOTES = (
    "ఫోన్ కంటే ఈమెయిల్ ఇష్టపడతారు.", "పది గంటల లోపు కాల్ చేస్తే మంచిది.", "ప్రతి ఆర్డర్‌కూ తగ్గింపు అడుగుతారు.",
    "మార్చి ప్రదర్శనలో పరిచయమయ్యారు.", "ఫైనాన్స్ డైరెక్టర్‌తో కలిసి నిర్ణయిస్తారు.", "మే నెలంతా సెలవు.", "ఎప్పుడూ సమయానికే చెల్లిస్తారు.",
    "మార్కెట్ గురించి బాగా తెలుసు.", "రెండు గోదాములు ఉన్నాయి, ఒకటి కొత్తది.", "పెద్ద ఆర్డర్‌కు ముందు నమూనాలు కావాలి.",
    "గత ఏడాది పోటీ సంస్థ నుంచి వచ్చారు.", "కాల్స్ క్లుప్తంగా ఉంటే ఇష్టం.", "వార్షిక ఒప్పందంపై ఆసక్తి ఉంది.",
    "పాత సరఫరాదారు ఎప్పుడూ ఆలస్యం చేసేవారు.", "చక్కెర లేని టీ తాగుతారు.", "రెండో దుకాణం తెరవాలనుకుంటున్నారు.",
)  # fmt: skip

GOODS = (
    Goods("సోలార్ ప్యానెళ్లు", "సోలార్ ప్యానెళ్ల"), Goods("ఆఫీసు కుర్చీలు", "ఆఫీసు కుర్చీల"), Goods("పంపులు", "పంపుల"),
    Goods("బ్యాటరీలు", "బ్యాటరీల"), Goods("కిటికీలు", "కిటికీల"), Goods("దీపాలు", "దీపాల"),
)  # fmt: skip

TEXTS = {
    "no_answer": (
        Line("{goods} గురించి కాల్", ""),
        Line("{goods} గురించి కాల్", "ఎవరూ ఎత్తలేదు."),
        Line("పరిచయ కాల్", ""),
    ),
    "left_message": (
        Line("{goods} గురించి కాల్", "రిసెప్షన్‌లో సందేశం పెట్టాను."),
        Line("పరిచయ కాల్", "తిరిగి కాల్ చేయమని సందేశం పెట్టాను."),
    ),
    "wrong_number": (Line("పరిచయ కాల్", "ఈ నంబరు వేరొకరిది."), Line("{goods} గురించి కాల్", "")),
    "wants": (
        Line("{goods} గురించి కాల్", "{n} {counted} కావాలన్నారు. నెలాఖరులోపు డెలివరీ అడిగారు."),
        Line("{goods} గురించి కాల్", "{n} {counted} అవసరం, రెండు విడతల్లో."),
        Line("{goods} గురించి కాల్", "{n} {counted}, బిగింపుతో సహా కొటేషన్ అడిగారు."),
    ),
    "check_in": (
        Line("పలకరింపు కాల్", "అంతా బాగానే ఉంది, ప్రస్తుతానికి కొత్త విషయాలు లేవు."),
        Line("పలకరింపు కాల్", "సంతృప్తిగా ఉన్నారు. వేసవిలో పెద్ద ఆర్డర్ రావచ్చు."),
    ),
    "calls_us": (
        Line("డెలివరీ గురించి అడిగారు", "సరుకు ఎప్పుడు వస్తుందని అడిగారు."),
        Line("ధరలు అడిగారు", "{n} {counted} కావాలట."),
    ),
    "not_interested": (
        Line("{goods} గురించి కాల్", "వేరే సరఫరాదారు ఉన్నారు, వారితో సంతృప్తిగా ఉన్నారు."),
        Line("{goods} గురించి కాల్", "ఈ ఏడాది బడ్జెట్ లేదు."),
    ),
    "asks_prices": (
        Line("ధరల జాబితా పంపండి", "{n} {goods} ధర ఎంత?"),
        Line("విచారణ: {n} {counted}", "మీ ఉత్తమ ధర ఎంత? ఎప్పటికి డెలివరీ చేయగలరు?"),
    ),
    "prices": (
        Line("ధరల జాబితా", "{goods} ధరలు, డెలివరీ సమయాలు పంపాము."),
        Line("{goods} ధరలు", "ఈ ధరలు ముప్పై రోజులు వర్తిస్తాయి."),
    ),
    "quote": (
        Line("కొటేషన్: {n} {counted}", "సమావేశంలో అనుకున్నట్లే."),
        Line("కొటేషన్: {n} {counted}", "బిగింపుతో, బిగింపు లేకుండా."),
    ),
    "answer": (
        Line("Re: {goods} ధరలు", "డెలివరీని రెండు విడతలుగా చేయగలరా?"),
        Line("Re: {goods} ధరలు", "ధర సరే, ఒప్పందం పంపండి."),
    ),
    "meeting": (
        Line("{goods} గురించి సమావేశం", "ప్లాన్లు చూశాము. {n} {counted} అవసరం."),
        Line("మొదటి సమావేశం", "నమూనాలు చూపించాము. ముగ్గురు సరఫరాదారులను పోల్చుతున్నారు."),
    ),
    "visit": (
        Line("స్థల సందర్శన", "కొలతలు తీసుకున్నాము. {n} {counted} పడతాయి."),
        Line("గోదాము సందర్శన", "పెరటి వైపు నుంచే దారి ఉంది."),
    ),
    "contract": (
        Line("ఒప్పందం", "సంతకం చేసిన రెండు ప్రతులు పంపాము."),
        Line("ఫ్రేమ్‌వర్క్ ఒప్పందం", "రిజిస్టర్డ్ పోస్టులో పంపాము."),
    ),
    "order": (
        Line("ఆర్డర్: {n} {counted}", "ఆర్డర్, డెలివరీ తేదీ ధృవీకరించండి."),
        Line("ఆర్డర్: {n} {counted}", "గతంలోని షరతులతోనే."),
    ),
    "task": (Line("{goods} నిల్వ చూడాలి", "{n} ఉన్నాయి."), Line("చిరునామా మార్చాలి", "")),
    "note": (
        Line("ఆఫీసు మారుతోంది", "వేసవిలో కొత్త భవనానికి మారుతున్నారు."),
        Line("కొత్త సంప్రదింపు వ్యక్తి", "వచ్చే నెల నుంచి కొనుగోళ్లు వేరొకరు చూస్తారు."),
    ),
    "postponed": (
        Line("{goods} గురించి సమావేశం", "వారి కోరికపై వాయిదా పడింది."),
        Line("మొదటి సమావేశం", "అనారోగ్యం వల్ల రద్దయింది."),
    ),
    "call_again": (Line("మళ్లీ కాల్ చేయాలి", "ఉదయం అయితే మంచిది."), Line("{goods} గురించి కాల్", "")),
    "call_quote": (Line("కొటేషన్ గురించి కాల్", "నిర్ణయం తీసుకున్నారా?"), Line("కొటేషన్ గురించి అడగాలి", "")),
    "revise_quote": (
        Line("సవరించిన కొటేషన్ పంపాలి", "{n} {counted}, రెండు విడతల్లో."),
        Line("కొటేషన్ పంపాలి", "{n} {counted}."),
    ),
    "next_meeting": (Line("{goods} గురించి సమావేశం", "నమూనాలు తీసుకెళ్లాలి."), Line("సమావేశం: డెలివరీ ప్రణాళిక", "")),
    "next_visit": (Line("స్థల సందర్శన", "కొలతలు, ఫోటోలు తీయాలి."), Line("గోదాము సందర్శన", "")),
    "demo": (Line("డెమో", "అరగంట చాలు."), Line("ఆన్‌లైన్ డెమో", "")),
    "send_contract": (Line("ఒప్పందం పంపాలి", "రెండు ప్రతులు."), Line("ఫ్రేమ్‌వర్క్ ఒప్పందం పంపాలి", "")),
    "send_prices": (Line("ధరల జాబితా పంపాలి", "{n} {goods} ధరతో సహా."), Line("కేటలాగ్ పంపాలి", "")),
    "confirm_delivery": (Line("డెలివరీ తేదీ ఖరారు చేయాలి", "{n} {counted}."), Line("ఆర్డర్ ధృవీకరించాలి", "")),
    "renewal": (Line("పునరుద్ధరణ చర్చ", "ఒప్పందం వచ్చే త్రైమాసికంలో ముగుస్తుంది."), Line("పలకరింపు కాల్", "")),
    "find_number": (Line("సరైన నంబరు కనుక్కోవాలి", "రిసెప్షన్‌లో అడగాలి."), Line("సరైన నంబరు కనుక్కోవాలి", "")),
}

TELUGU = Language(
    code="te",
    men=People(MEN, (), FAMILIES, JOBS),
    women=People(WOMEN, (), FAMILIES, JOBS),
    doctor="డా.",
    companies=(
        CompanyNames("{head} {tail}", COINED, TRADES),
        CompanyNames("శ్రీ {head} {tail}", COINED, TRADES),
        CompanyNames("{head} {tail}", FAMILIES, TRADES),
    ),
    departments=("కొనుగోళ్లు", "అమ్మకాలు", "ఆర్థిక విభాగం", "ఆపరేషన్స్", "ఇంజనీరింగ్", "మార్కెటింగ్", "పరిపాలన"),
    places=PLACES,
    streets=STREETS,
    address="{number}, {street}",
    notes=NOTES,
    goods=GOODS,
    texts=TEXTS,
)
