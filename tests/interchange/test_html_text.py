"""Pages as people read them; broken and hostile ones cost no more than whole ones."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crm_desktop.interchange.html_text import html_text


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>Dear Ana,</p><p>see <b>below</b>.", "Dear Ana,\n\nsee below."),
        ("one<br>two<BR/>three", "one\ntwo\nthree"),
        ("<ul><li>one<li>two</ul>end", "• one\n• two\n\nend"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc"),
        ("<html><head><title>t</title><style>p{}</style><body>x", "x"),
        ("<head><meta charset=utf-8>no end, no body", "no end, no body"),
        ("<script>if (a<b) alert('<p>')</script>seen", "seen"),
        ("<!-- <p>hidden</p> -->seen<!doctype html>", "seen"),
        ('<a href="x" title="a > b">link</a>', "link"),
        ('<a title="never ends>link</a>', "link"),
        ("5 < 6 &amp; 7 &gt; 6, I <3 you", "5 < 6 & 7 > 6, I <3 you"),
        ("&#1575;&#x0631;&nbsp;&eacute;", "ار\xa0é"),
        ("&#" + "9" * 5000 + ";x", "\ufffdx"),
        ("plain  text\n on  two lines", "plain text on two lines"),
    ],
)
def test_the_words_remain(page: str, text: str) -> None:
    assert html_text(page) == text


@pytest.mark.parametrize(
    "piece",
    ["<", "<a", "<a b='", '<a b="', "<!--", "<!", "<![CDATA[", "</", "<?", "&#", "<script>", "<head>", "'\"<a", "<a ="],
)
def test_marks_that_never_end_take_no_longer(piece: str) -> None:
    began = time.process_time()
    html_text(piece * (300_000 // len(piece)))
    assert time.process_time() - began < 5  # the square of the length would take hours


@given(
    st.lists(
        st.one_of(st.sampled_from(["<p>", "<a b='", "'", '"', ">", "<!--", "-->", "&#x", "</p", "<li"]), st.text())
    )
)
def test_any_text_is_a_page(pieces: list[str]) -> None:
    html_text("".join(pieces))
