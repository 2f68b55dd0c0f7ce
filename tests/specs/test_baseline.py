"""2023-02-01 is as the documentation of a client of that time describes it; the expected values are its, not the document's."""

from __future__ import annotations

from typing import Any

import pytest

from .rows import found
from .sources import VERSIONS, document, operations, resolved

FIRST = VERSIONS[0]

OPERATIONS = {
    "GET /me": ("getMe", ["200"]),
    "DELETE /me/vendors/{vendor}": ("disconnectVendor", ["204"]),
    "GET /vehicles": ("getVehicles", ["200"]),
    "GET /vehicles/{vehicleId}": ("getVehiclesVehicleid", ["200"]),
    "POST /vehicles/{vehicleId}/charging": ("postVehiclesVehicleidCharging", ["200", "422"]),
    "GET /vehicles/actions/{actionId}": ("getVehiclesAction", ["200", "404"]),
    "PUT /vehicles/{vehicleId}/smart-charging-policy": ("updateVehicleSmartChargingPolicy", ["200"]),
    "POST /vehicles/{vehicleId}/external-start": ("vehicleCreateExternalStart", ["200"]),
    "DELETE /vehicles/{vehicleId}/external-start": ("vehicleEndExternalStart", ["200", "404"]),
    "POST /vehicles/{vehicleId}/smart-override": ("vehicleCreateSmartOverride", ["200"]),
    "DELETE /vehicles/{vehicleId}/smart-override": ("vehicleEndSmartOverride", ["200", "404"]),
    "POST /chargers/{chargerId}/charging": ("controlChargerCharging", ["200", "422"]),
    "POST /chargers/{chargerId}/external-start": ("chargerCreateExternalStart", ["200"]),
    "DELETE /chargers/{chargerId}/external-start": ("chargerEndExternalStart", ["200", "404"]),
    "POST /hvacs/{hvacId}/temperature": ("postSetHvacTargetTemperature", ["200", "422"]),
    "POST /hvacs/{hvacId}/permanent-hold": ("postSetHvacPermanentHold", ["200", "422"]),
    "POST /hvacs/{hvacId}/follow-schedule": ("postSetHvacFollowSchedule", ["200", "422"]),
    "GET /charging-locations": ("getCharginglocations", ["200"]),
    "POST /charging-locations": ("postCharginglocations", ["200"]),
    "GET /charging-locations/{chargingLocationId}": ("getCharginglocationsCharginglocationid", ["200"]),
    "PUT /charging-locations/{chargingLocationId}": ("putCharginglocationsCharginglocationid", ["200"]),
    "DELETE /charging-locations/{chargingLocationId}": ("deleteCharginglocationsCharginglocationid", ["200"]),
    "GET /charging-locations/{chargingLocationId}/tariff": ("getChargingLocationTariff", ["200", "400", "404"]),
    "PUT /charging-locations/{chargingLocationId}/tariff": (
        "associateChargingLocationWithTariff",
        ["204", "400", "404"],
    ),
    "PUT /tariffs/{tariffId}": ("sendTariffInformation", ["204"]),
    "GET /schedules": ("getSchedules", ["200"]),
    "POST /schedules": ("createSchedule", ["201"]),
    "DELETE /schedules/{scheduleId}": ("deleteSchedule", ["204"]),
    "GET /statistics/charging": ("getStatisticsCharging", ["200"]),
    "GET /statistics/charging/sessions": ("getStatisticsChargingSessions", ["200"]),
    "GET /statistics/production": ("getStatisticsProduction", ["200"]),
    "PUT /webhooks/firehose": ("putWebhooksFirehose", ["204", "404"]),
    "DELETE /webhooks/firehose": ("deleteWebhooksFirehose", ["204", "404"]),
    "POST /webhooks/firehose/test": ("postWebhooksFirehoseTest", ["200"]),
    "GET /health/inverters": ("getHealthInverterVendors", ["200"]),
    "GET /health/ready": ("getHealthReady", ["204", "503"]),
}

REQUIRED = {
    "Vehicle": "id vendor lastSeen isReachable chargingLocationId information chargeState smartChargingPolicy location "
    "odometer capabilities",
    "VehicleChargeState": "batteryLevel range isPluggedIn isCharging isFullyCharged batteryCapacity chargeLimit chargeRate "
    "chargeTimeRemaining lastUpdated powerDeliveryState",
    "ChargeAction": "id targetId targetType kind createdAt updatedAt completedAt state entityId entityType chargeableId "
    "chargeableType failureReason",
    "Charger": "id vendor lastSeen isReachable chargingLocationId chargeState information capabilities",
    "Consideration": "isSmartChargeCapable isPluggedIn isCharging recentlyAtChargingLocation hasTimeEstimate "
    "needsSignificantCharge hasChargeAboveThreshold singleUser wontStopExistingChargingSession likelyToGenerateSavings",
    "DEPRECATEDConsideration": "isPluggedIn isCharging hasTimeEstimate needsSignificantCharge hasChargeAboveThreshold "
    "singleUser confidentBatteryCapacity atChargingLocation locationIsFresh confidentTimeEstimate needsCharge "
    "priceDataAvailable minimumSavings minimumDelay isNormalSchedule noCommittedDelay",
    "MaxCurrentAction": "",
}

OPTIONAL = {
    "VehicleChargeState": "isChargingReasons",
    "MaxCurrentAction": "id targetId targetState createdAt updatedAt completedAt state",
    "Hvac": "chargingLocationId isActive currentTemperature consumptionRate mode heatSetpoint coolSetpoint holdType",
    "Inverter": "chargingLocationId",
    "DEPRECATEDConsideration": "isSmartChargeCapable",
}

REQUIRED_BODIES = ("hvacs/{hvacId}/permanent-hold", "hvacs/{hvacId}/temperature", "vehicles/{vehicleId}/charging")

NULLABLE = (
    "Vehicle.lastSeen",
    "Vehicle.isReachable",
    "Charger.lastSeen",
    "Hvac.lastSeen",
    "VehicleSmartChargingPolicy.isEnabled",
)
NOT_NULLABLE = ("Charger.isReachable", "Inverter.lastSeen", "Hvac.isReachable")


def schema(name: str) -> dict[str, Any]:
    return document(FIRST)["components"]["schemas"][name]


def test_operations_have_the_names_and_statuses_of_the_time():
    known = {name: operation for _, name, operation in operations(document(FIRST))}
    ours = {name: (known[name]["operationId"], sorted(known[name]["responses"])) for name in OPERATIONS}
    assert ours == OPERATIONS


@pytest.mark.parametrize("name", REQUIRED)
def test_schemas_require_what_they_did(name: str):
    assert set(schema(name).get("required", ())) == set(REQUIRED[name].split())


@pytest.mark.parametrize("name", OPTIONAL)
def test_schemas_leave_open_what_they_did(name: str):
    declared, required = schema(name)["properties"].keys(), set(schema(name).get("required", ()))
    assert set(OPTIONAL[name].split()) <= declared - required


@pytest.mark.parametrize(("places", "nullable"), [(NULLABLE, True), (NOT_NULLABLE, False)])
def test_what_can_be_null_could_be(places: tuple[str, ...], nullable: bool):
    for place in places:
        name, _, leaf = place.partition(".")
        assert ("null" in schema(name)["properties"][leaf]["type"]) is nullable, place


@pytest.mark.parametrize("version", VERSIONS[:5])
def test_what_belongs_to_a_user_is_called_for_in_a_header_until_users_are_at_the_top(version: str):
    tree = document(version)
    roots = {"me", "vehicles", "chargers", "hvacs", "inverters", "charging-locations", "schedules", "statistics"}
    for _, name, operation in operations(tree):
        parameters = [resolved(tree, parameter) for parameter in operation.get("parameters", ())]
        asked = [one["required"] for one in parameters if one["name"] == "Enode-User-Id" and one["in"] == "header"]
        assert asked == ([True] if name.split("/")[1] in roots else []), name


@pytest.mark.parametrize("version", VERSIONS[:5])
def test_lists_are_bare_and_of_ids_save_for_vehicles(version: str):
    tree = document(version)
    for kind, of in {"vehicles": "object", "chargers": "string", "hvacs": "string", "inverters": "string"}.items():
        row = {"operations": [f"GET /{kind}"], "direction": "response"}
        assert [place["type"] for place in found(tree, row, (f"GET /{kind}", "body"))] == ["array"]
        items = found(tree, row, (f"GET /{kind}", "body[]"))
        assert [resolved(tree, item)["type"] for item in items] == [of], kind


def test_what_had_to_be_sent_had_to_be():
    known = {name: operation for _, name, operation in operations(document(FIRST))}
    asked = {name for name, operation in known.items() if operation.get("requestBody", {}).get("required")}
    assert asked == {f"POST /{path}" for path in REQUIRED_BODIES}


def test_what_was_deprecated_was():
    tree = document(FIRST)
    deprecated = {name for _, name, operation in operations(tree) if operation.get("deprecated")}
    gone = {name for name in OPERATIONS if "external-start" in name or name.endswith("/temperature")}
    assert {name for name in deprecated if not name.split()[1].startswith("/simulated")} == gone
    assert schema("Hvac")["properties"]["targetTemperature"]["deprecated"] is True
    assert schema("ChargeScheduleStatus")["properties"]["externalStart"]["deprecated"] is True
