"""The hunt for wrong verdicts: random schemas and edits, judged by an independent validator. ``nox -s soundness`` runs it."""
