/* Runs the vectors through the SDK: see contract-tests/scenarios.md. */
#define _GNU_SOURCE
#include "api/AssetStatisticsAPI.h"
#include "include/pager.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* The arguments of a task; what is not there is not given to the SDK. */
typedef struct {
    const char *project_id, *path, *type, *enterprise_project_id;
    const int32_t *port;
    asset_category_e category;
} arguments_t;

static const char *text(const cJSON *arguments, const char *name) {
    const cJSON *value = cJSON_GetObjectItemCaseSensitive(arguments, name);
    return value == NULL ? NULL : value->valuestring;
}

static const int32_t *number(const cJSON *arguments, const char *name, int32_t *place) {
    const cJSON *value = cJSON_GetObjectItemCaseSensitive(arguments, name);
    if(value == NULL) return NULL;
    *place = (int32_t) value->valuedouble;
    return place;
}

static asset_category_e category(const char *name) {
    if(name == NULL) return asset_category_NULL;
    int value = asset_category_host;
    while(asset_category_toString(value) != NULL && strcmp(asset_category_toString(value), name) != 0) value++;
    return value;
}

static void *processes(apiClient_t *client, const arguments_t *a, const int32_t *limit, const int32_t *offset) {
    return AssetStatisticsAPI_listProcessStatistics(client, a->project_id, a->path, a->enterprise_project_id, limit, offset, a->category);
}

static void *ports(apiClient_t *client, const arguments_t *a, const int32_t *limit, const int32_t *offset) {
    return AssetStatisticsAPI_listPortStatistics(client, a->project_id, a->port, a->type, a->enterprise_project_id, limit, offset, a->category);
}

static void *process_page(apiClient_t *client, void *arguments, int32_t limit, int32_t offset) {
    return processes(client, arguments, &limit, &offset);
}

static void *port_page(apiClient_t *client, void *arguments, int32_t limit, int32_t offset) {
    return ports(client, arguments, &limit, &offset);
}

static cJSON *process_entry(const void *entry) {
    const process_statistic_response_info_t *process = entry;
    cJSON *json = cJSON_CreateObject();
    cJSON_AddStringToObject(json, "path", process->path);
    cJSON_AddNumberToObject(json, "num", process->num);
    return json;
}

static cJSON *port_entry(const void *entry) {
    const port_statistic_response_info_t *port = entry;
    cJSON *json = cJSON_CreateObject();
    cJSON_AddNumberToObject(json, "port", port->port);
    cJSON_AddStringToObject(json, "type", port->type);
    cJSON_AddNumberToObject(json, "num", port->num);
    return json;
}

static cJSON *result(int32_t total_num, const list_t *data_list, cJSON *(*entry)(const void *)) {
    cJSON *json = cJSON_CreateObject();
    listEntry_t *each = NULL;
    cJSON_AddNumberToObject(json, "total_num", total_num);
    cJSON *list = cJSON_AddArrayToObject(json, "data_list");
    list_ForEach(each, data_list) cJSON_AddItemToArray(list, entry(each->data));
    return json;
}

static cJSON *describe(const apiError_t *error) {
    static const char *const kinds[] = {"", "answer", "broken-contract", "transport", "other"};
    cJSON *json = cJSON_CreateObject();
    cJSON_AddStringToObject(json, "kind", kinds[error->kind]);
    if(error->kind != API_ERROR_ANSWER) return json;
    cJSON_AddNumberToObject(json, "status", error->status);
    if(error->error_code != NULL) cJSON_AddStringToObject(json, "error_code", error->error_code);
    if(error->error_msg != NULL) cJSON_AddStringToObject(json, "error_msg", error->error_msg);
    if(error->request_id != NULL) cJSON_AddStringToObject(json, "request_id", error->request_id);
    if(error->retry_after >= 0) cJSON_AddNumberToObject(json, "retry_after", error->retry_after);
    return json;
}

static void run(const cJSON *task, apiClient_t *client, cJSON *outcome) {
    const cJSON *json = cJSON_GetObjectItem(task, "arguments"), *pages = cJSON_GetObjectItem(task, "pages");
    const int of_processes = strcmp(text(task, "operation"), "listProcessStatistics") == 0;
    int32_t port, limit, offset, take = -1;
    arguments_t arguments = {text(json, "project_id"), text(json, "path"), text(json, "type"), text(json, "enterprise_project_id"),
                             number(json, "port", &port), category(text(json, "category"))};
    if(pages != NULL) {
        pager_t pager = of_processes ? pager_begin(client, &list_process_statistics_response_model, process_page, &arguments)
                                     : pager_begin(client, &list_port_statistics_response_model, port_page, &arguments);
        number(json, "limit", &pager.limit);
        number(json, "offset", &pager.offset);
        number(pages, "take", &take);
        cJSON *items = cJSON_AddArrayToObject(outcome, "items");
        for(void *entry; cJSON_GetArraySize(items) != take && (entry = pager_next(&pager)) != NULL; ) {
            cJSON_AddItemToArray(items, of_processes ? process_entry(entry) : port_entry(entry));
        }
        pager_end(&pager);
    } else if(of_processes) {
        list_process_statistics_response_t *page = processes(client, &arguments, number(json, "limit", &limit), number(json, "offset", &offset));
        if(page != NULL) cJSON_AddItemToObject(outcome, "result", result(page->total_num, page->data_list, process_entry));
        list_process_statistics_response_free(page);
    } else {
        list_port_statistics_response_t *page = ports(client, &arguments, number(json, "limit", &limit), number(json, "offset", &offset));
        if(page != NULL) cJSON_AddItemToObject(outcome, "result", result(page->total_num, page->data_list, port_entry));
        list_port_statistics_response_free(page);
    }
    if(client->error.kind != API_SUCCESS) {
        fprintf(stderr, "%s: %s\n", text(task, "id"), client->error.message);
        cJSON_AddItemToObject(outcome, "error", describe(&client->error));
    }
}

int main(void) {
    char *line = NULL;
    size_t size = 0;
    while(getline(&line, &size, stdin) > 0) {
        cJSON *task = cJSON_Parse(line), *outcome = cJSON_CreateObject();
        apiClient_t *client = apiClient_create(text(task, "url"), text(task, "token"));
        client->timeout_ms = (long) cJSON_GetObjectItem(task, "time_limit")->valuedouble;
        cJSON_AddStringToObject(outcome, "id", text(task, "id"));
        run(task, client, outcome);
        char *answer = cJSON_PrintUnformatted(outcome);
        puts(answer);
        fflush(stdout);
        free(answer);
        apiClient_free(client);
        cJSON_Delete(outcome);
        cJSON_Delete(task);
    }
    free(line);
}
