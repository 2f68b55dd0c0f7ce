"""What stands for one character in a pattern: escapes and classes, as sets of characters (ECMA-262, 22.2.1)."""

from __future__ import annotations

from codegen.compat.solver.regex import characters
from codegen.compat.solver.regex.characters import Set
from codegen.compat.solver.regex.cursor import Cursor, NotUnderstoodError

_SIMPLE = {"t": 9, "n": 10, "v": 11, "f": 12, "r": 13, "0": 0}
_CATEGORIES = {
    "Letter": "L", "Lowercase_Letter": "Ll", "Uppercase_Letter": "Lu", "Titlecase_Letter": "Lt", "Modifier_Letter": "Lm",
    "Other_Letter": "Lo", "Mark": "M", "Nonspacing_Mark": "Mn", "Spacing_Mark": "Mc", "Enclosing_Mark": "Me", "Number": "N",
    "Decimal_Number": "Nd", "Letter_Number": "Nl", "Other_Number": "No", "Punctuation": "P", "Connector_Punctuation": "Pc",
    "Dash_Punctuation": "Pd", "Open_Punctuation": "Ps", "Close_Punctuation": "Pe", "Initial_Punctuation": "Pi",
    "Final_Punctuation": "Pf", "Other_Punctuation": "Po", "Symbol": "S", "Math_Symbol": "Sm", "Currency_Symbol": "Sc",
    "Modifier_Symbol": "Sk", "Other_Symbol": "So", "Separator": "Z", "Space_Separator": "Zs", "Line_Separator": "Zl",
    "Paragraph_Separator": "Zp", "Other": "C", "Control": "Cc", "Format": "Cf", "Private_Use": "Co", "Unassigned": "Cn",
}  # fmt: skip


def escape(cursor: Cursor) -> Set:
    """Read what follows a backslash."""
    character = cursor.next()
    match character:
        case "d" | "D":
            found = characters.DIGIT
        case "w" | "W":
            found = characters.WORD
        case "s" | "S":
            found = characters.SPACE
        case "p" | "P":
            found = _property(cursor)
        case _:
            return characters.single(chr(_code(cursor, character)))
    return characters.other(found) if character.isupper() else found


def character_class(cursor: Cursor) -> Set:
    """Read what follows an opening bracket, up to the closing one."""
    refused = cursor.take("^")
    found: list[tuple[int, int]] = []
    while not cursor.take("]"):
        low = _member(cursor)
        if cursor.peek("-]") or not cursor.take("-"):
            found += low
            continue
        high = _member(cursor)
        if _is_single(low) and _is_single(high):
            if low > high:
                raise NotUnderstoodError("a range that ends before it starts")
            found.append((low[0][0], high[0][1]))
        else:  # a hyphen beside a class is a hyphen (Annex B)
            found += [*low, *high, *characters.single("-")]
    some = characters.of(found)
    return characters.other(some) if refused else some


def _is_single(some: Set) -> bool:
    return len(some) == 1 and some[0][0] == some[0][1]


def _member(cursor: Cursor) -> Set:
    character = cursor.next()
    if character == "[" and cursor.next_in(":.="):
        raise NotUnderstoodError("a class of POSIX")
    if character != "\\":
        return characters.single(character)
    if cursor.take("b"):
        return characters.single("\b")
    if cursor.take("-"):
        return characters.single("-")
    if cursor.next_in("123456789"):
        raise NotUnderstoodError("an octal escape")
    return escape(cursor)


def _code(cursor: Cursor, character: str) -> int:
    if character == "0" and cursor.next_in("0123456789"):
        raise NotUnderstoodError("an octal escape")
    if character in _SIMPLE:
        return _SIMPLE[character]
    match character:
        case "c" if cursor.next_in("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"):
            return ord(cursor.next()) % 32
        case "x":
            return _hexadecimal(cursor.ahead(2), 2)
        case "u" if cursor.take("{"):
            digits = cursor.up_to("}") or ""
            return _hexadecimal(digits, len(digits))
        case "u":
            code = _hexadecimal(cursor.ahead(4), 4)
            if 0xD800 <= code < 0xDC00 and cursor.take("\\u"):
                return 0x10000 + ((code - 0xD800) << 10) + (_hexadecimal(cursor.ahead(4), 4) - 0xDC00)
            return code
        case _ if character.isalnum():
            raise NotUnderstoodError(f"an escape that is none: \\{character}")
        case _:
            return ord(character)


def _hexadecimal(text: str, digits: int) -> int:
    if len(text) == digits and text.isascii() and text.isalnum():
        try:
            code = int(text, 16)
        except ValueError:
            code = -1
        if 0 <= code <= 0x10FFFF:
            return code
    raise NotUnderstoodError("an escape that names no character")


def _property(cursor: Cursor) -> Set:
    name = cursor.up_to("}") if cursor.take("{") else None
    if name is None:
        raise NotUnderstoodError("a property of Unicode without a name")
    short = name.removeprefix("General_Category=").removeprefix("gc=")
    short = _CATEGORIES.get(short, short)
    found = characters.ALL if short == "Any" else ((0, 127),) if short == "ASCII" else characters.category(short)
    if found is None:
        raise NotUnderstoodError(f"the property {name[:40]} of Unicode")
    return found
