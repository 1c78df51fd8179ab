#include "api/AssetStatisticsAPI.h"

#include <stdio.h>
#include <stdlib.h>

int main(void) {
    const char *endpoint = getenv("HSS_ENDPOINT"), *project = getenv("HSS_PROJECT"), *token = getenv("HSS_TOKEN");
    if(endpoint == NULL || project == NULL || token == NULL) {
        fputs("Set HSS_ENDPOINT (https://...), HSS_PROJECT and HSS_TOKEN.\n", stderr);
        return 1;
    }
    // [example]
    apiClient_t *client = apiClient_create(endpoint, token);
    list_process_statistics_response_t *processes = AssetStatisticsAPI_listProcessStatistics(client, project, NULL, NULL, NULL, NULL, 0);
    if(processes != NULL) printf("%d processes\n", processes->total_num);
    else fprintf(stderr, "%s\n", client->error.message);
    list_port_statistics_response_t *ports = AssetStatisticsAPI_listPortStatistics(client, project, NULL, NULL, NULL, NULL, NULL, 0);
    if(ports != NULL) printf("%d ports\n", ports->total_num);
    else fprintf(stderr, "%s\n", client->error.message);
    // [/example]
    int whole = processes != NULL && ports != NULL;
    list_process_statistics_response_free(processes);
    list_port_statistics_response_free(ports);
    apiClient_free(client);
    return whole ? 0 : 1;
}
