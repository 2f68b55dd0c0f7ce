"""Patterns, formats, and what a text holds."""

from __future__ import annotations

from codegen.compat.rules.rule import Say, family

_TEXT = {"type": "string"}
_UNUSUAL = "A caller that takes the value apart by the old form may fail on what comes now."

RULES = (
    *family(
        """
        request-body-pattern-added request-property-pattern-added request-parameter-pattern-added
        response-body-pattern-added response-property-pattern-added response-header-pattern-added
    """,
        message="{thing} has to match {new} now",
        mirror="pattern-removed",
        before=_TEXT,
        after={"type": "string", "pattern": "^[a-z]+$"},
        near=({"type": "string", "pattern": "^[a-z]$"}, {"type": "string", "pattern": "^[a-z]+$"}),
        request=Say("A caller that sends a text that does not match is refused.", "Send only texts that match."),
    ),
    *family(
        """
        request-body-pattern-removed request-property-pattern-removed request-parameter-pattern-removed
        response-body-pattern-removed response-property-pattern-removed response-header-pattern-removed
    """,
        message="{thing} no longer has to match {old}",
        mirror="pattern-added",
        before={"type": "string", "pattern": "^[a-z]+$"},
        after=_TEXT,
        near=({"type": "string", "pattern": "^[a-z]$"}, {"type": "string", "pattern": "^[a-z]+$"}),
        response=Say(_UNUSUAL, "Accept any text here."),
    ),
    *family(
        """
        request-body-pattern-changed request-property-pattern-changed request-parameter-pattern-changed
        response-body-pattern-changed response-property-pattern-changed response-header-pattern-changed
    """,
        message="{thing} has to match {new} now, where it was {old}",
        mirror="pattern-changed",
        before={"type": "string", "pattern": "^[a-z]$"},
        after={"type": "string", "pattern": "^[a-z]+$"},
        near=(_TEXT, {"type": "string", "pattern": "^[a-z]+$"}),
        request=Say(
            "Some of the texts that matched do not match any more.",
            "Hold the texts that you send against the new pattern.",
        ),
        response=Say("Texts can come now that did not match before.", "Check what you do with this text."),
    ),
    *family(
        """
        request-body-pattern-generalized request-property-pattern-generalized request-parameter-pattern-generalized
        response-body-pattern-generalized response-property-pattern-generalized response-header-pattern-generalized
    """,
        message="{thing} has to match {new} now, as every text does, where it was {old}",
        mirror="pattern-specialized",
        before={"type": "string", "pattern": "^[a-z]+$"},
        after={"type": "string", "pattern": ".*"},
        near=({"type": "string", "pattern": "^[a-z]+$"}, {"type": "string", "pattern": "^[a-z]*$"}),
        response=Say(_UNUSUAL, "Accept any text here."),
    ),
    *family(
        """
        request-body-pattern-specialized request-property-pattern-specialized request-parameter-pattern-specialized
        response-body-pattern-specialized response-property-pattern-specialized response-header-pattern-specialized
    """,
        message="{thing} has to match {new} now, where any text did: {old}",
        mirror="pattern-generalized",
        before={"type": "string", "pattern": ".*"},
        after={"type": "string", "pattern": "^[a-z]+$"},
        near=(_TEXT, {"type": "string", "pattern": ".*"}),
        request=Say("A caller that sends a text that does not match is refused.", "Send only texts that match."),
    ),
    *family(
        """
        request-body-format-added request-property-format-added request-parameter-format-added
        response-body-format-added response-property-format-added response-header-format-added
    """,
        message="{thing} has the format {new} now",
        mirror="format-removed",
        before=_TEXT,
        after={"type": "string", "format": "date"},
        near=({"type": "string", "format": "date"}, {"type": "string", "format": "date-time"}),
        request=Say(
            "Where the format is checked, a caller that sends anything else is refused.", "Send values of this format."
        ),
    ),
    *family(
        """
        request-body-format-removed request-property-format-removed request-parameter-format-removed
        response-body-format-removed response-property-format-removed response-header-format-removed
    """,
        message="{thing} no longer has the format {old}",
        mirror="format-added",
        before={"type": "string", "format": "date"},
        after=_TEXT,
        near=({"type": "string", "format": "date"}, {"type": "string", "format": "date-time"}),
        response=Say(_UNUSUAL, "Do not count on the format any more."),
        at_most={"response": "warning"},
    ),
    *family(
        """
        request-body-format-changed request-property-format-changed request-parameter-format-changed
        response-body-format-changed response-property-format-changed response-header-format-changed
    """,
        message="{thing} has the format {new}, where it was {old}",
        mirror="format-changed",
        before={"type": "string", "format": "date"},
        after={"type": "string", "format": "date-time"},
        near=(_TEXT, {"type": "string", "format": "date"}),
        request=Say(
            "Where the format is checked, a caller that sends the old one is refused.", "Send values of the new format."
        ),
        response=Say(_UNUSUAL, "Read values of the new format."),
    ),
    *family(
        """
        request-body-content-encoding-added request-property-content-encoding-added request-parameter-content-encoding-added
        response-body-content-encoding-added response-property-content-encoding-added response-header-content-encoding-added
    """,
        message="{thing} is encoded as {new} now",
        mirror="content-encoding-removed",
        before=_TEXT,
        after={"type": "string", "contentEncoding": "base64"},
        near=({"type": "string", "contentEncoding": "base64"}, {"type": "string", "contentEncoding": "base32"}),
        request=Say("A text that a caller sends as it is may be taken for an encoded one.", "Encode what you send."),
        response=Say("The document only says more about the text than it did.", "Decode the text if you use it."),
    ),
    *family(
        """
        request-body-content-encoding-removed request-property-content-encoding-removed request-parameter-content-encoding-removed
        response-body-content-encoding-removed response-property-content-encoding-removed response-header-content-encoding-removed
    """,
        message="{thing} is no longer said to be encoded as {old}",
        mirror="content-encoding-added",
        before={"type": "string", "contentEncoding": "base64"},
        after=_TEXT,
        near=({"type": "string", "contentEncoding": "base64"}, {"type": "string", "contentEncoding": "base32"}),
        response=Say("A caller that decodes the text fails where it is not encoded.", "Read the text as it is."),
    ),
    *family(
        """
        request-body-content-encoding-changed request-property-content-encoding-changed request-parameter-content-encoding-changed
        response-body-content-encoding-changed response-property-content-encoding-changed response-header-content-encoding-changed
    """,
        message="{thing} is encoded as {new}, where it was {old}",
        mirror="content-encoding-changed",
        before={"type": "string", "contentEncoding": "base64"},
        after={"type": "string", "contentEncoding": "base32"},
        near=(_TEXT, {"type": "string", "contentEncoding": "base64"}),
        request=Say("What a caller encodes in the old way cannot be decoded.", "Encode in the new way."),
        response=Say("What a caller decodes in the old way cannot be decoded.", "Decode in the new way."),
    ),
    *family(
        """
        request-body-content-media-type-added request-property-content-media-type-added request-parameter-content-media-type-added
        response-body-content-media-type-added response-property-content-media-type-added response-header-content-media-type-added
    """,
        message="{thing} holds {new} now",
        mirror="content-media-type-removed",
        before=_TEXT,
        after={"type": "string", "contentMediaType": "text/csv"},
        near=({"type": "string", "contentMediaType": "text/csv"}, {"type": "string", "contentMediaType": "text/html"}),
        request=Say("A text of another kind may be refused.", "Send a text of this media type."),
    ),
    *family(
        """
        request-body-content-media-type-removed request-property-content-media-type-removed request-parameter-content-media-type-removed
        response-body-content-media-type-removed response-property-content-media-type-removed response-header-content-media-type-removed
    """,
        message="{thing} is no longer said to hold {old}",
        mirror="content-media-type-added",
        before={"type": "string", "contentMediaType": "text/csv"},
        after=_TEXT,
        near=({"type": "string", "contentMediaType": "text/csv"}, {"type": "string", "contentMediaType": "text/html"}),
        response=Say(
            "A caller that reads the text as that media type may fail.", "Look at what comes before reading it."
        ),
    ),
    *family(
        """
        request-body-content-media-type-changed request-property-content-media-type-changed request-parameter-content-media-type-changed
        response-body-content-media-type-changed response-property-content-media-type-changed response-header-content-media-type-changed
    """,
        message="{thing} holds {new}, where it was {old}",
        mirror="content-media-type-changed",
        before={"type": "string", "contentMediaType": "text/csv"},
        after={"type": "string", "contentMediaType": "text/html"},
        near=(_TEXT, {"type": "string", "contentMediaType": "text/csv"}),
        request=Say("A text of the old media type is not understood.", "Send a text of the new media type."),
        response=Say("A caller that reads the old media type cannot read the new one.", "Read the new media type."),
    ),
)
