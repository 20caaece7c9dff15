from __future__ import annotations

import codecs
import io
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.errors import UserError
from crm_desktop.interchange.encodings import STRAY_BYTES, chosen_encoding, find_encoding, known_encoding

LISTS = {
    "cp1250": [
        "Name,City\nAnna Test,Łódź\nJan Próba,Kraków\nMałgorzata Wzór,Poznań\n",
        "Jméno,Město\nJiří Vzorek,Plzeň\nŽofie Šťastná,České Budějovice\n",
        "Név,Város\nPélda Győző,Győr\nMinta Ödön,Székesfehérvár\n",
        "Nume,Oraş\nŞtefan Exemplu,Iaşi\nIoana Mărgăritar,Bucureşti\n",
        "Ime,Prezime\nŽeljko,Primjer\nĐurđa,Čovjek\n",
        "Name,City\nJürgen Weiß,Köln\nJiří Vzorek,Plzeň\nGrażyna Żak,Łódź\n",
    ],
    "cp1251": [
        "Имя;Фамилия;Город\nИван;Примеров;Москва\nОльга;Образцова;Тверь\n",
        "ИМЯ;ФАМИЛИЯ\nИВАН;ПРИМЕРОВ\n",
        "Ім'я;Прізвище\nЇжак;Ґанок\nЄва;Приклад\n",
        "Name,City\nИван Тест,Москва\n",
    ],
    "cp1252": [
        "Vorname;Ort\nJürgen;München\nGünther;Köln\n",
        "Prénom,Société\nÉloïse,Café « Œuvre »\nFrançois,Hôtel\n",
        "Nombre,Ciudad\nJosé Muñoz,Córdoba\nBegoña Ibáñez,León\n",
        "Namn,Ort\nÅsa Öberg,Malmö\nSören Ågren,Växjö\n",
        "Nome,Cidade\nJoão Conceição,São Paulo\nInês Simões,Guimarães\n",
        "Name,Notes\nAna,he said “hello” — it’s 5 €\n",
        "Name,City\nJürgen Weiß,Köln\nJosé Núñez,Córdoba\nFrançois Exemple,Besançon\nSøren Prøve,Århus\n",
        "Name,City\nZoë Test,York\n",
    ],
    "cp1253": ["Όνομα;Πόλη\nΓιώργος;Αθήνα\nΕλένη;Πάτρα\n", "ΟΝΟΜΑ;ΠΟΛΗ\nΓΙΩΡΓΟΣ;ΑΘΗΝΑ\n"],
    "cp1254": ["Ad;Soyad;Şehir\nGülşen;Örnek;İstanbul\nÇağrı;Şimşek;Eskişehir\nIşıl;Yıldız;Kırşehir\n"],
    "cp1255": ["שם,עיר\nדוגמה כהן,תל אביב\nמשה לוי,חיפה\n", "Name,Notes\nDana,שלום עולם\n"],
    "cp1256": [
        "الاسم;المدينة\nأحمد مثال;القاهرة\nفاطمة تجربة;دمشق\n",
        "نام;شهر\nپريسا نمونه;تهران\nچنگيز آزمون;گرگان\n",
    ],
    "cp1257": [
        "Vardas;Miestas\nŽydrūnas Kęstutaitis;Šiauliai\nRūta Čepaitė;Panevėžys\n",
        "Name,City\nJonas Pavyzdys,Šiauliai\nOna Bandymė,Kėdainiai\n",
        "Vārds;Uzvārds\nJānis;Bērziņš\nĒriks;Ķiršu\nĢirts;Ļaudis\n",
        "Nimi;Linn\nÜlle Õunapuu;Võru\nŠarlote Äär;Pärnu\n",
    ],
    "cp1258": ["Tên;Thành phố\nNguyễn Văn Thử;Hà Nội\nTrần Thị Mẫu;Đà Nẵng\n"],
    "cp932": ["氏名,会社,電話\n山田太郎,株式会社テスト,555\n", "姓,名,フリガナ\n佐藤,一郎,サトウ イチロウ\n"],
    "mac_roman": ["Prénom,Nom\nÉloïse,Exemple\nFrançois,Müller\nJosé,Núñez\n", "Nombre,Ciudad\nGarcía Muñoz,León\n"],
    "gb18030": ["姓名,公司\n张三,测试有限公司\n李四,示例科技\n"],
}


def _encode(text: str, encoding: str) -> bytes:
    try:
        return text.encode(encoding)
    except UnicodeEncodeError:  # Vietnamese: the marks of tone stand by themselves
        return b"".join(_encode_marks(char, encoding) for char in text)


def _encode_marks(char: str, encoding: str) -> bytes:
    base, *marks = unicodedata.normalize("NFD", char)
    tones = "".join(mark for mark in marks if mark in "\u0300\u0301\u0303\u0309\u0323")
    letter = unicodedata.normalize("NFC", base + "".join(mark for mark in marks if mark not in tones))
    return (letter + tones).encode(encoding)


def _found(content: bytes) -> str:
    return find_encoding(io.BytesIO(content), "list.csv")


@pytest.mark.parametrize(("encoding", "text"), [(name, text) for name, texts in LISTS.items() for text in texts])
def test_short_lists_read_right(encoding: str, text: str) -> None:
    content = _encode(text, encoding)
    assert content.decode(_found(content)) == content.decode(encoding)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("text", [text for texts in LISTS.values() for text in texts])
def test_unicode_reads_right(encoding: str, text: str) -> None:
    content = text.encode(encoding)
    assert content.decode(_found(content)).lstrip("\ufeff") == text


def test_big_endian_with_mark() -> None:
    content = codecs.BOM_UTF16_BE + "Name,City\nAna,Łódź\n".encode("utf-16-be")
    assert content.decode(_found(content)) == "Name,City\nAna,Łódź\n"


def test_utf8_cut_in_the_middle_of_a_character_is_utf8() -> None:
    assert _found("Name\nJürgen\nZoë".encode()[:-1]) == "utf-8"


def test_a_stray_byte_does_not_spoil_a_utf8_file() -> None:
    content = "Name\nJürgen\nGünther\nŽydrūnas\n".encode() + "Zoë\n".encode("cp1252")
    assert content.decode(_found(content), STRAY_BYTES).endswith("Žydrūnas\nZoë\n")


def test_letters_far_down_decide() -> None:
    content = b"Name,City\n" + b"Ana,Sampletown\n" * 100_000 + "Ана,Москва\nИван,Тверь\n".encode("cp1251")
    assert _found(content) == "cp1251"


def test_nul_bytes_inside_text_are_tolerated() -> None:
    assert _found(b"Name,City\nAna\0,Sampletown\n") == "utf-8"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(100), "file-binary"),
        (b"%PDF-1.7\n%text", "file-binary"),
        (bytes(1000), "file-binary"),
        (bytes(range(256)) * 10, "file-binary"),
        (b"PK\x03\x04rest of a workbook", "file-is-workbook"),
    ],
)
def test_what_is_no_text_is_said(content: bytes, code: str) -> None:
    with pytest.raises(UserError) as error:
        _found(content)
    assert (error.value.code, error.value.values) == (code, {"path": "list.csv"})


@given(st.binary(max_size=400))
def test_any_bytes_have_an_encoding_that_reads_them_or_are_refused(content: bytes) -> None:
    try:
        encoding = _found(content)
    except UserError:
        return
    content.decode(encoding, STRAY_BYTES)


@pytest.mark.parametrize(
    ("name", "found"), [("UTF8", "utf-8-sig"), ("windows-1252", "cp1252"), ("Shift_JIS", "shift_jis")]
)
def test_named_encodings(name: str, found: str) -> None:
    assert known_encoding(name) == found


@pytest.mark.parametrize("name", ["utf-16", "utf-32"])
def test_an_encoding_of_marked_text_is_chosen_for_text_without_a_mark(name: str) -> None:
    for written in (name, f"{name}-le"):
        content = "Žydrūnas".encode(written)
        assert content.decode(chosen_encoding(name, io.BytesIO(content))) == "Žydrūnas"


@pytest.mark.parametrize("name", ["", "klingon", "punycode", "rot13", "undefined", "utf-\0"])
def test_unknown_encodings_are_said(name: str) -> None:
    with pytest.raises(UserError) as error:
        known_encoding(name)
    assert error.value.code == "encoding-unknown"
