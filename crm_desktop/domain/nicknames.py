"""Short and pet forms of first names, and names that languages spell so differently that no rule sees it."""

from __future__ import annotations

from collections import defaultdict

# Each line: forms of one name. A form may stand in several lines: "alex" is Alexander and Alexandra, who are not one.
_FORMS = """
abigail abby gail
adomas adam ademas
agnieszka agnes aga
ahmad ahmed ahmet
aleksandr alexander aleksander alexandre alex sasha sascha sandy olek xander lex
aleksandra alexandra alex sasha sandra ola lexi
aleksej aleksei alexey alexei alyosha lyosha
algirdas algis
algimantas algis
ana anna ann anne annie anya ania
hanna hannah
anastasia anastasiya nastya stacy
andrew andy drew andrei andrej andrey andrius andre
andreas andy andre andrius
anthony antony tony anton antanas
antonio tony toni
arturas arthur artur art
barbara barb basia babs
benjamin ben benny
bronislovas bronius
catherine katherine katharine kathryn kate kathy cathy katie kat
katarina katharina catherine kathi kat
katarzyna kasia
ekaterina katya katia catherine
kotryna catherine
charles charlie chuck charly karl carl
christina kristina christine kristine chris tina christa
christopher chris topher kit kristof christoph krzysztof krzys
daniel dan danny danielius
david dave davey dovydas deividas dawid
deborah debra deb debbie
dmitry dmitri dmitrij dmitriy dima mitya
dominic dominik dom nick
dorothy dorothea dot dottie dora
edward eduard ed eddie ted teddy ned edvardas
eleanor ellie nell
elizabeth elisabeth liz lizzie beth betty eliza lisa libby elzbieta
elizaveta elizabeth liza
emily em emmy millie
eugene yevgeny evgeny evgenii gene zhenya
fatima fatemeh fatimah fatma
florence flo
francis frank frankie
francisco paco pancho
frederick fred freddie friedrich fritz
gabriel gabe
gabriele gabriella gabi gaby
gediminas gedas
george georg georges
jurgis george
gerald gerry jerry
gregory greg grigory grzegorz grigorij grisha
harold harry hal
henry hank harry
heinrich heinz henrik henrikas
hussein hossein husain hussain husein hosein
ibrahim ebrahim abraham
ignacio nacho
isabel isabella bella izzy belle
jacob jakub jokubas jake
james jim jimmy jamie
jennifer jen jenny jenn
jeffrey geoffrey jeff geoff
jessica jess jessie
john jack johnny jonny jon johann jonas
jonas jon jonukas
johannes johann johan hans jan
ivan vanya
jonathan jon jonny nathan
joseph josef jozef joe joey jo sepp
jose pepe
josephine jo josie
joshua josh
juozapas juozas
kestutis kestas
kenneth ken kenny
lawrence laurence larry
leonard leo len lenny
lakshmi laxmi
louis lewis lou
margaret maggie meg peggy marge
margarita margarete margarita greta rita
malgorzata gosia
maria marie marija marya mariya masha
mary molly polly
maryam mariam
martin marty martynas marcin martinas
matthew matt matthias matteo mateusz matas mateo matty
michael mike mick mickey mikhail mihail michal
mikhail mihail misha
mindaugas mindas
mohammed muhammad mohamed mohammad muhammed mohamad mehmet mohd
mustafa mostafa mustapha
natalia natalie natalya natasha nataliya natalija nat
nicholas nicolas nick nico nicky niklas
nikolai nikolaj nikolay nicolas kolya
oleksandr aleksandr alexander sasha
olivia liv livvy
osama usama
omar umar
pamela pam
patricia pat patty trish tricia patti
patrick pat paddy patricio patryk
paul paulius
pavel pawel paul pasha
penelope penny
peter pete petras petr
pyotr petr piotr petya
philip phillip phil felipe filip
rachel rach raquel
raymond ray
rebecca becky becca bec
richard rick dick rich ricky ricardo riccardo ricardas
robert rob bob bobby robbie roberto bert robertas
ronald ron ronnie
rosemary rose rosie
saeed said sayed
samuel sam sammy
samantha sam
sergei sergey sergej sergio serge seryozha sergejus
simonas simon
srinivas srinivasa srini
stephen steven steve stephan stefan stevie
stepan stefan
susan suzanne susanna sue susie suzie zuzana
svetlana sveta lana
tatiana tatyana tanya tatjana
theodore ted teddy theo
fedor fyodor fedya
thomas tom tommy tomas tomasz tommaso
timothy tim timmy
valentina valya tina
venkatesh venkat venky
victoria vicky vicki viktorija viktoria tori
victor viktor vic viktoras
vincent vince vinnie vincenzo vincas
vladimir volodymyr vlad vova volodya vladimiras
vytautas vytas
walter walt wally
william bill billy will willy liam
wilhelm willem willy
yusuf youssef yousef yousuf joseph
zachary zach zack
zygimantas zygis
"""

_LINES: dict[str, set[int]] = defaultdict(set)
for _number, _line in enumerate(_FORMS.strip().splitlines()):
    for _form in _line.split():
        _LINES[_form].add(_number)


def are_forms_of_one(name: str, other: str) -> bool:
    """Whether two folded first names in Latin letters are known to be forms of one name."""
    return not _LINES.get(name, frozenset()).isdisjoint(_LINES.get(other, ()))
