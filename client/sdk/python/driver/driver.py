"""Runs the tasks of the scenarios through the SDK, as its README tells a user to."""

import json
import sys
from dataclasses import asdict
from itertools import islice

from hss_asset_statistics import ApiClient, ApiException, AssetCategory, AssetStatisticsApi, Configuration
from hss_asset_statistics.errors import BrokenContractError, TransportError
from hss_asset_statistics.pager import entries


def run(task):
    configuration = Configuration(host=task["url"], api_key={"UserToken": task["token"]})
    with ApiClient(configuration, time_limit=task["time_limit"] / 1000) as client:
        api = AssetStatisticsApi(client)
        operations = {
            "listProcessStatistics": api.list_process_statistics,
            "listPortStatistics": api.list_port_statistics,
        }
        if task["operation"] not in operations:
            return {"not_implemented": f"no operation {task['operation']}"}
        operation, arguments = operations[task["operation"]], dict(task["arguments"])
        if "category" in arguments:
            arguments["category"] = AssetCategory(arguments["category"])
        if "pages" in task:
            return read_pages(operation, arguments, task["pages"].get("take"))
        try:
            return {"result": asdict(operation(**arguments))}
        except (ApiException, BrokenContractError, TransportError) as error:
            return {"error": describe(error)}


def read_pages(operation, arguments, take):
    items = []
    try:
        for entry in islice(entries(operation, **arguments), take):
            items.append(asdict(entry))
    except (ApiException, BrokenContractError, TransportError) as error:
        return {"items": items, "error": describe(error)}
    return {"items": items}


def describe(error):
    if isinstance(error, ApiException):
        return {"kind": "answer", "status": error.status, **asdict(error.data)}
    return {"kind": "broken-contract" if isinstance(error, BrokenContractError) else "transport"}


for line in sys.stdin.buffer:
    task = json.loads(line)
    print(json.dumps({"id": task["id"], **run(task)}), flush=True)
