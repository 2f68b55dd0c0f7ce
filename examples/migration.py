"""A program on its way from one version of Enode's API to the next: both clients in one process, moved call by call.

Run it with ``ENODE_CLIENT_ID=… ENODE_CLIENT_SECRET=… python examples/migration.py USER``.
"""

from __future__ import annotations

import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass

import enode_v2023_08_01 as v2023
import enode_v2024_01_01 as v2024
import httpx2


@dataclass(frozen=True, slots=True)
class Enode:
    """Both clients. What has moved calls ``new``, the rest still calls ``old``; at the end nobody does."""

    old: v2023.Client
    new: v2024.Client


@contextmanager
def connected() -> Generator[Enode, None, None]:
    """Both clients over one pool of connections."""
    with httpx2.Client(timeout=30) as pool:
        yield Enode(v2023.Client(http_client=pool), v2024.Client(http_client=pool))


def vehicles(enode: Enode, user_id: str) -> dict[str, float | None]:
    """The charge of each vehicle of a user, in percent. Moved: no finding of the report is about it."""
    found = enode.new.vehicles.list_for_user(user_id)
    return {vehicle.id: vehicle.charge_state.battery_level for vehicle in found}


def link(enode: Enode, user_id: str) -> str:
    """Where a user links a vehicle. Not moved yet: the report has nine breaks, all of them here."""
    session = enode.old.users.link(user_id, force_language="en", vendor_type="vehicle")
    return session.link_url


def link_moved(enode: Enode, user_id: str) -> str:
    """The same, moved: what was optional is required, and the language has another name."""
    session = enode.new.users.link(
        user_id,
        language="en-GB",
        redirect_uri="https://app.example/linked",
        scopes=["vehicle:read:data"],
        vendor_type="vehicle",
    )
    return session.link_url


def exists(enode: Enode, user_id: str) -> bool:
    """Whether a user is known. Each version raises errors of its own: while both may be asked, both are caught."""
    try:
        enode.new.users.get(user_id)
    except (v2023.NotFoundError, v2024.NotFoundError):
        return False
    return True


def main(user_id: str) -> None:
    with connected() as enode:
        print(link(enode, user_id), link_moved(enode, user_id))
        if exists(enode, user_id):
            print(vehicles(enode, user_id))


if __name__ == "__main__":
    main(*sys.argv[1:2])
