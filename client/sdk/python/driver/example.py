"""A first call of both operations. Set HSS_ENDPOINT (such as https://hss.example.com), HSS_PROJECT and HSS_TOKEN."""

import os

from hss_asset_statistics import ApiClient, AssetStatisticsApi, Configuration
from hss_asset_statistics.pager import entries

project = os.environ["HSS_PROJECT"]
# [example]
configuration = Configuration(host=os.environ["HSS_ENDPOINT"], api_key={"UserToken": os.environ["HSS_TOKEN"]})
with ApiClient(configuration) as client:
    api = AssetStatisticsApi(client)
    for process in api.list_process_statistics(project, limit=50).data_list:
        print(f"{process.path} runs on {process.num} servers")
    for port in entries(api.list_port_statistics, project, type="TCP"):
        print(f"{port.port}/{port.type} is open on {port.num} servers")
# [/example]
