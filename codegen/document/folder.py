"""What the files in a vendor's folder of documents are called."""

SOURCES = "sources.yaml"

CHANGELOG = "changelog.yaml"
"""What stands beside it if the vendor announces changes."""

NAMES = "names.yaml"
"""What stands beside it if operations have names that somebody has chosen."""
