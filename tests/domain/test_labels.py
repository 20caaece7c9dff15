import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.domain.labels import KNOWN, canonical


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("CELL", "mobile"),
        ("Mobile", "mobile"),
        ("* Mobile", "mobile"),
        ("_$!<Mobile>!$_", "mobile"),
        ("HOME,FAX", "home fax"),
        ("fax;home", "home fax"),
        ("home fax", "home fax"),
        ("WORK,VOICE", "work"),
        ("CELL,VOICE,PREF", "mobile"),
        ("work,cell", "work mobile"),
        ("INTERNET,WORK,pref", "work"),
        ("PREF", ""),
        ("dom,intl,postal,parcel,work", "work"),
        ("IPHONE,CELL,VOICE", "iphone"),
        ("* Work", "work"),
        ("Home Fax", "home fax"),
        ("Work Fax", "work fax"),
        ("Main", "main"),
        ("Business Fax", "work fax"),
        ("Business Phone", "work"),
        ("Company Main Phone", "company main"),
        ("Assistant's Phone", "assistant"),
        ("TTY/TDD Phone", "tty"),
        ("Radio Phone", "radio"),
        ("_$!<HomePage>!$_", "homepage"),
        ("_$!<HomeFAX>!$_", "home fax"),
        ("_$!<Anniversary>!$_", "anniversary"),
        ("Spouse", "spouse"),
    ],
)
def test_one_word_for_what_programs_name_differently(label: str, expected: str) -> None:
    assert canonical(label) == expected


@pytest.mark.parametrize("label", ["Handy", "Zweitwohnung", "Home 2", "Main home", "X-FOO,HOME", "هاتف العمل", "Skype"])
def test_words_of_the_user_stay(label: str) -> None:
    assert canonical(f"  {label} ") == label


def test_known_labels_are_their_own_form() -> None:
    assert {label for label in KNOWN if canonical(label) != label} == set()


@given(
    st.lists(st.sampled_from(["HOME", "WORK", "FAX", "CELL", "PREF", "VOICE", "PAGER", "CAR", "IPHONE"]), min_size=1)
)
def test_order_of_types_says_nothing(types: list[str]) -> None:
    assert canonical(",".join(types)) == canonical(";".join(reversed(types)))


@given(st.text() | st.text(alphabet=' *_$!<>,;"hHomewrkfaxFAX'))
def test_canonical_labels_do_not_change(label: str) -> None:
    assert canonical(canonical(label)) == canonical(label)
