"""Names in the order of a language; what CLDR says is asked of ICU, which Qt brings on Linux."""

from __future__ import annotations

import random
import sys

import pytest
from PySide6.QtCore import QCollator, QLocale, Qt

from crm_desktop.domain.collation import Order

NAMES = {
    "en": "Ana Anderson|Anders|Ång|Zoë|Zoe|Zoé|O'Neil|Oneil|O-Neil|Müller|Muller|Mueller|de Vries|De-Vries|Łukasz|"
    "Lukas|Lucas|3M|1 & 1|@home|(Unknown)|Strauß|Strauss|Ωmega|Яков|Ялта|محمد|సీత|राम|Šarka|Sara|Sarkis|Ørsted|Orson",
    "lt": "Čekuolis|Cerniauskas|Czapski|Černius|Dambrauskas|Yčas|Iva|Ivanauskas|Ylius|Įsrutis|Jonas|Sabonis|Šabonis|"
    "Szymański|Zenonas|Žemaitė|Žukas|Zuokas|Lukaitė|Lukaite|Lukaitę|Lukaitytė|Lukaitienė|Ėgla|Eglė|Ęsa|Ūkas|Ugnė|Ųžas|"
    "Uzas|Aušra|Ąžuolas|Azas|Yra|Ira|Ivas|Ieva|Šarūnas|Sarunas|Rytis|Ritis|Rita|Byla|Bila",
    "ar": "أحمد|احمد|إبراهيم|آمنة|أمينة|مصطفى|فاطمة|فاطمه|محمد|محمود|عبد الله|عبدالله|علي|على|هند|وليد|يوسف|زينب|رؤى|"
    "لؤي|ليلى|هدى|ثامر|تامر|بدر|پرویز|ضياء|ظافر|طارق|غسان|Adam|Zoë|Яков|3M|ابتسام|سناء|سنا",
    "fa": "آرش|آزاده|احمد|امیر|پرویز|بهرام|چنگیز|جمشید|ژاله|زهرا|گلناز|کاوه|كاوه|لیلا|ليلا|مهدی|نسرین|وحید|هما|یاسمن|"
    "هوشنگ|علی|عباس|رؤیا|رویا|مسئول|مسعود|Adam|Zoë|خانهٔ ما|خانه ما|می‌خواهم|میخواهم|۱۲|2",
    "te": "అరుణ|ఆనంద్|ఇందిర|ఈశ్వర్|ఉష|ఎల్లయ్య|ఏసు|ఐశ్వర్య|కమల|కాంతి|కంచి|కిరణ్|కృష్ణ|గంగ|గౌరి|చంద్ర|జ్యోతి|త్రినాథ్|దుర్గ|ధన|నాగ|"
    "పద్మ|ఫణి|బాల|భారతి|మహేశ్|రాము|లక్ష్మి|వేంకట్|శ్రీను|షబ్నం|సీత|హరి|కళ|కల|कमल|Adam|Zoë|హైమ|హేమ|కై|కెక",
}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems order by themselves")
@pytest.mark.parametrize("language", NAMES)
def test_names_are_in_the_order_of_cldr(language: str) -> None:
    collator = QCollator(QLocale(language))
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    names = NAMES[language].split("|")
    random.Random(7).shuffle(names)
    assert sorted(names, key=Order(language).key) == sorted(names, key=collator.sortKey)


def test_the_letters_of_lithuanian_are_in_the_order_of_its_alphabet() -> None:
    alphabet = list("aąbcčdeęėfghiįyjklmnoprsštuųūvzž")
    assert sorted(random.sample(alphabet, len(alphabet)), key=Order("lt").key) == alphabet
    assert sorted(["Žukas", "Zyla", "Šarka", "Szabo", "Yčas", "Ivas"], key=Order("lt").key) == [
        "Yčas", "Ivas", "Szabo", "Šarka", "Zyla", "Žukas"]  # fmt: skip
    assert sorted(["Žukas", "Zyla", "Zz"], key=Order().key) == ["Žukas", "Zyla", "Zz"]


def test_one_s_own_script_comes_first() -> None:
    names = ["Adam", "آمنة", "సీత"]
    assert [min(names, key=Order(language).key) for language in ("en", "ar", "fa", "te")] == [
        "Adam", "آمنة", "آمنة", "సీత"]  # fmt: skip


def test_the_arabic_article_may_be_left_out() -> None:
    names = ["بدر", "الزهراء", "العلي", "زيد", "علياء", "الياس", "عبد الله"]
    assert sorted(names, key=Order("ar").key)[:3] == ["الزهراء", "العلي", "الياس"]
    assert sorted(names, key=Order("ar", without_article=True).key) == [
        "الياس", "بدر", "الزهراء", "زيد", "عبد الله", "العلي", "علياء"]  # fmt: skip


def test_an_order_is_known_by_its_name() -> None:
    for order in (Order("lt"), Order("ar", without_article=True), Order("fa"), Order("", without_article=True)):
        assert Order.named(order.name) == order
    assert Order("en").name == Order("de").name == Order().name


def test_capitals_and_small_letters_are_the_same() -> None:
    for language in NAMES:
        assert Order(language).key("ŽYDRŪNAS Ångström") == Order(language).key("žydrūnas ångström")
