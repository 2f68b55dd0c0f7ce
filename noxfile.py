"""The project's checks: `nox` runs all of those that a change has to pass."""
