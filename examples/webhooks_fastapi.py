"""Events that Enode sends, received by FastAPI: verified, answered at once, handled afterwards.

Run it with ``ENODE_WEBHOOK_SECRET=… fastapi dev examples/webhooks_fastapi.py``.
"""

from __future__ import annotations

import logging
import os

from enode_v2024_01_01 import models, webhooks
from fastapi import BackgroundTasks, FastAPI, HTTPException, Request

SECRET = os.environ["ENODE_WEBHOOK_SECRET"]

app = FastAPI()
log = logging.getLogger(__name__)


@app.post("/enode/events")
async def receive(request: Request, later: BackgroundTasks) -> None:
    try:
        events = webhooks.parse(await request.body(), request.headers, SECRET)
    except webhooks.SignatureError as error:
        raise HTTPException(401, str(error)) from None
    except webhooks.PayloadError as error:
        raise HTTPException(400, str(error)) from None
    for event in events:
        later.add_task(handle, event)


def handle(event: webhooks.Event) -> None:
    match event:
        case models.UserVehicleUpdated(vehicle=vehicle, updated_fields=fields):
            log.info("vehicle %s: %s changed", vehicle.id, ", ".join(fields))
        case models.UserChargeScheduleStatusUpdated(status=status):
            log.info("schedule %s is %s", status.schedule_id, status.state)
        case webhooks.UnknownEvent(name=name):
            log.warning("an event that this version does not know: %s", name)
        case _:
            pass
