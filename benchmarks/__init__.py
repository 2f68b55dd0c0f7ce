"""How quick the clients and the generator are, as ratios within one run: `nox -s bench`."""
