"""The page about webhooks: its examples run in their frameworks, and receive what Enode would send."""

from __future__ import annotations

import hashlib
import hmac
import importlib.util
import json
import logging
import re
import sys
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

ROOT = Path(__file__).parent.parent
PAGE = (ROOT / "docs" / "webhooks.md").read_text("utf-8")
SECRET = "a secret of both sides"
BODY = json.dumps(
    [
        {"event": "enode:webhook:test", "version": "2024-01-01"},
        {
            "event": "system:heartbeat",
            "version": "2024-01-01",
            "createdAt": "now",
            "user": {"id": "7"},
            "pendingEvents": 0,
        },
    ]
).encode()


def signed(body: bytes, secret: str = SECRET) -> dict[str, str]:
    return {"X-Enode-Signature": f"sha1={hmac.new(secret.encode(), body, hashlib.sha1).hexdigest()}"}


@pytest.fixture(params=["fastapi", "flask"])
def post(request, monkeypatch):
    """Post a body with headers to the example: the status of its answer."""
    monkeypatch.syspath_prepend(str(ROOT / "generated" / "enode_v2024_01_01"))
    monkeypatch.setenv("ENODE_WEBHOOK_SECRET", SECRET)
    name = f"webhooks_{request.param}"
    spec = importlib.util.spec_from_file_location(name, ROOT / "examples" / f"{name}.py")
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, name, module)  # FastAPI resolves annotations in the module of a function
    spec.loader.exec_module(module)
    if request.param == "flask":
        client = module.app.test_client()
        return lambda body, headers: client.post("/enode/events", data=body, headers=headers).status_code
    return lambda body, headers: TestClient(module.app).post("/enode/events", content=body, headers=headers).status_code


def test_a_delivery_is_answered_and_handled(post, caplog):
    with caplog.at_level(logging.INFO):
        assert post(BODY, signed(BODY)) == 200
    said = [record.getMessage() for record in caplog.records if record.name.startswith("webhooks_")]
    assert said == ["an event that this version does not know: enode:webhook:test"]


def test_what_others_send_is_refused(post):
    assert post(BODY, {}) == 401
    assert post(BODY, signed(BODY, "another secret")) == 401
    assert post(BODY + b" ", signed(BODY)) == 401
    assert post(b"{", signed(b"{")) == 400


@pytest.mark.parametrize("name", ["webhooks_fastapi", "webhooks_flask"])
def test_the_page_shows_the_examples(name):
    assert f"```python\n{(ROOT / 'examples' / f'{name}.py').read_text('utf-8')}```\n" in PAGE


def test_the_last_example_of_the_page_runs(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "generated" / "enode_v2024_01_01"))
    code = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)[-1]
    exec(f"from enode_v2024_01_01 import models, webhooks\n{code}", {})
