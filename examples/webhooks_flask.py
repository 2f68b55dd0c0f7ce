"""Events that Enode sends, received by Flask: verified, and handled before the answer, which has five seconds.

Run it with ``ENODE_WEBHOOK_SECRET=… flask --app examples/webhooks_flask.py run``.
"""

from __future__ import annotations

import os

from enode_v2024_01_01 import models, webhooks
from flask import Flask, abort, request

SECRET = os.environ["ENODE_WEBHOOK_SECRET"]

app = Flask(__name__)


@app.post("/enode/events")
def receive() -> str:
    try:
        events = webhooks.parse(request.get_data(), request.headers, SECRET)
    except webhooks.SignatureError as error:
        abort(401, str(error))
    except webhooks.PayloadError as error:
        abort(400, str(error))
    for event in events:
        handle(event)
    return ""


def handle(event: webhooks.Event) -> None:
    match event:
        case models.UserVehicleUpdated(vehicle=vehicle, updated_fields=fields):
            app.logger.info("vehicle %s: %s changed", vehicle.id, ", ".join(fields))
        case models.UserChargeScheduleStatusUpdated(status=status):
            app.logger.info("schedule %s is %s", status.schedule_id, status.state)
        case webhooks.UnknownEvent(name=name):
            app.logger.warning("an event that this version does not know: %s", name)
        case _:
            pass
