from hypothesis import given
from hypothesis import strategies as st

from codegen.printable import printable


@given(st.text())
def test_one_line_whatever_comes(text):
    shown = printable(text)
    assert len(shown.splitlines()) <= 1
    assert not any(character in shown for character in "\x00\x07\x1b\r\n\x85\u2028\u202e\ud800")


@given(st.text(min_size=1), st.integers(1, 20))
def test_cut_before_escaping(text, limit):
    assert printable(text, limit) == printable(text if len(text) <= limit else text[: limit - 1] + "…")


def test_ordinary_text_stays():
    assert printable("Škoda – 22 °C") == "Škoda – 22 °C"
