"""From bytes to a judged document: loading, positions, references, overlays, validation and lints."""
