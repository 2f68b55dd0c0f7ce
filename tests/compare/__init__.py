"""Other tools' answers to the cases beside ours: `nox -s compare` asks them and writes docs/comparison.md."""
