#pragma once

#include "apiClient.h"
#include "list.h"

/*
 * All entries of a list, page by page: a page is fetched when its first entry is wanted.
 *
 *     static void *tcp_ports(apiClient_t *apiClient, void *project, int32_t limit, int32_t offset) {
 *         return AssetStatisticsAPI_listPortStatistics(apiClient, project, NULL, "TCP", NULL, &limit, &offset, 0);
 *     }
 *
 *     pager_t pager = pager_begin(apiClient, &list_port_statistics_response_model, tcp_ports, project);
 *     for(port_statistic_response_info_t *port; (port = pager_next(&pager)) != NULL; ) ...
 *     pager_end(&pager);
 *     if(apiClient->error.kind != API_SUCCESS) ...
 */
typedef void *(*pageFetch_t)(apiClient_t *apiClient, void *context, int32_t limit, int32_t offset);

typedef struct {
    int32_t limit;  /* 100; change it before the first entry */
    int32_t offset; /* 0; change it before the first entry */
    apiClient_t *client;
    const model_t *model;
    pageFetch_t fetch;
    void *context;
    void *page;
    listEntry_t *next;
    int ended;
} pager_t;

pager_t pager_begin(apiClient_t *apiClient, const model_t *page, pageFetch_t fetch, void *context);

/* The next entry, which lives until the one after it is asked for, or NULL: at the end, or if apiClient->error tells of a failure. */
void *pager_next(pager_t *pager);

void pager_end(pager_t *pager);
