#define _GNU_SOURCE
#include "../include/apiClient.h"
#include "../include/strictJson.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

typedef struct {
    char *octets;
    size_t length;
} body_t;

apiClient_t *apiClient_create(const char *basePath, const char *token) {
    apiClient_t *apiClient = calloc(1, sizeof(apiClient_t));
    if(apiClient == NULL) return NULL;
    apiClient->basePath = strdup(basePath);
    apiClient->token = strdup(token);
    apiClient->timeout_ms = 30000;
    if(apiClient->basePath == NULL || apiClient->token == NULL) {
        apiClient_free(apiClient);
        return NULL;
    }
    return apiClient;
}

static void clear(apiError_t *error) {
    free(error->error_code);
    free(error->error_msg);
    free(error->request_id);
    *error = (apiError_t) {.retry_after = -1};
}

void apiClient_free(apiClient_t *apiClient) {
    if(apiClient == NULL) return;
    clear(&apiClient->error);
    free(apiClient->basePath);
    free(apiClient->token);
    free(apiClient);
}

void apiClient_fail(apiClient_t *apiClient, apiErrorKind_e kind, const char *message) {
    if(apiClient->error.kind != API_SUCCESS) return;
    apiClient->error.kind = kind;
    snprintf(apiClient->error.message, sizeof(apiClient->error.message), "%s", message);
}

static void set_url(apiRequest_t *request, const char *format, ...) {
    char *url = NULL;
    va_list arguments;
    va_start(arguments, format);
    if(vasprintf(&url, format, arguments) < 0) {
        url = NULL;
        apiClient_fail(request->client, API_WRONG_CALL, "Out of memory");
    }
    va_end(arguments);
    free(request->url);
    request->url = url;
}

apiRequest_t apiRequest_begin(apiClient_t *apiClient, const char *pathTemplate) {
    apiRequest_t request = {.client = apiClient, .curl = curl_easy_init()};
    size_t base = strlen(apiClient->basePath);
    clear(&apiClient->error);
    if(request.curl == NULL) apiClient_fail(apiClient, API_WRONG_CALL, "libcurl cannot be initialised");
    /* libcurl takes no scheme for http, and would send the token in clear. */
    if(strncasecmp(apiClient->basePath, "https://", 8) != 0 && strncasecmp(apiClient->basePath, "http://", 7) != 0) {
        apiClient_fail(apiClient, API_WRONG_CALL, "The base path must begin with https:// (or http://)");
    }
    if(base > 0 && apiClient->basePath[base - 1] == '/') base--;
    set_url(&request, "%.*s%s", (int) base, apiClient->basePath, pathTemplate);
    return request;
}

static char *escape(apiRequest_t *request, const char *value) {
    char *escaped = curl_easy_escape(request->curl, value, 0);
    if(escaped == NULL) apiClient_fail(request->client, API_WRONG_CALL, "Out of memory");
    return escaped;
}

void apiRequest_path(apiRequest_t *request, const char *name, const char *value) {
    char placeholder[64];
    /* Whoever is on the way may take dots for a step up the path. */
    if(value == NULL || *value == '\0' || strcmp(value, ".") == 0 || strcmp(value, "..") == 0) {
        apiClient_fail(request->client, API_WRONG_CALL, "A parameter of the path is NULL, empty, . or ..");
    }
    if(request->client->error.kind != API_SUCCESS) return;
    snprintf(placeholder, sizeof(placeholder), "{%s}", name);
    const char *found = strstr(request->url, placeholder);
    char *escaped = escape(request, value);
    if(escaped != NULL) set_url(request, "%.*s%s%s", (int) (found - request->url), request->url, escaped, found + strlen(placeholder));
    curl_free(escaped);
}

void apiRequest_text(apiRequest_t *request, const char *name, const char *value) {
    if(value == NULL || request->client->error.kind != API_SUCCESS) return;
    char *escaped = escape(request, value);
    if(escaped != NULL) set_url(request, "%s%c%s=%s", request->url, strchr(request->url, '?') == NULL ? '?' : '&', name, escaped);
    curl_free(escaped);
}

void apiRequest_integer(apiRequest_t *request, const char *name, const int32_t *value) {
    char digits[16];
    if(value == NULL) return;
    snprintf(digits, sizeof(digits), "%ld", (long) *value);
    apiRequest_text(request, name, digits);
}

void apiRequest_enum(apiRequest_t *request, const char *name, int value, const char *text) {
    if(value != 0 && text == NULL) apiClient_fail(request->client, API_WRONG_CALL, "An enum has a value that the contract does not have");
    apiRequest_text(request, name, text);
}

static size_t append(char *octets, size_t size, size_t count, void *context) {
    body_t *body = context;
    char *longer = realloc(body->octets, body->length + size * count + 1);
    if(longer == NULL) return 0;
    body->octets = longer;
    memcpy(longer + body->length, octets, size * count);
    body->length += size * count;
    longer[body->length] = '\0';
    return size * count;
}

static struct curl_slist *headers(apiClient_t *apiClient) {
    char *token = NULL;
    for(const char *p = apiClient->token; *p != '\0'; p++) {
        if((unsigned char) *p < ' ' || *p == 0x7f) apiClient_fail(apiClient, API_WRONG_CALL, "The token must not have control characters");
    }
    struct curl_slist *list = curl_slist_append(NULL, "Accept: application/json");
    if(asprintf(&token, "X-Auth-Token: %s", apiClient->token) < 0 || curl_slist_append(list, token) == NULL) {
        apiClient_fail(apiClient, API_WRONG_CALL, "Out of memory");
    }
    free(token);
    return list;
}

static void send_request(apiRequest_t *request, body_t *body) {
    char reason[CURL_ERROR_SIZE] = "";
    struct curl_slist *list = headers(request->client);
    curl_easy_setopt(request->curl, CURLOPT_URL, request->url);
    curl_easy_setopt(request->curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(request->curl, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(request->curl, CURLOPT_HTTPHEADER, list);
    curl_easy_setopt(request->curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(request->curl, CURLOPT_TIMEOUT_MS, request->client->timeout_ms);
    curl_easy_setopt(request->curl, CURLOPT_WRITEFUNCTION, append);
    curl_easy_setopt(request->curl, CURLOPT_WRITEDATA, body);
    curl_easy_setopt(request->curl, CURLOPT_ERRORBUFFER, reason);
    if(request->client->curl_pre_invoke_func != NULL) request->client->curl_pre_invoke_func(request->curl);
    if(request->client->error.kind == API_SUCCESS) {
        CURLcode code = curl_easy_perform(request->curl);
        if(code != CURLE_OK) apiClient_fail(request->client, API_NO_ANSWER, *reason != '\0' ? reason : curl_easy_strerror(code));
    }
    curl_slist_free_all(list);
}

static char *text(const cJSON *object, const char *name) {
    const cJSON *value = cJSON_GetObjectItemCaseSensitive(object, name);
    return cJSON_IsString(value) ? strdup(value->valuestring) : NULL;
}

static const char *header(CURL *curl, const char *name) {
    struct curl_header *found = NULL;
    return curl_easy_header(curl, name, 0, CURLH_HEADER, -1, &found) == CURLHE_OK ? found->value : NULL;
}

static void read_error(apiRequest_t *request, long status, const body_t *body) {
    apiError_t *error = &request->client->error;
    cJSON *json = strictJson_parse(body->octets, body->length);
    const char *id = header(request->curl, "X-Request-Id"), *seconds = header(request->curl, "Retry-After");
    char message[512], *end = NULL;
    error->status = status;
    error->error_code = text(json, "error_code");
    error->error_msg = text(json, "error_msg");
    error->request_id = text(json, "request_id");
    cJSON_Delete(json);
    if(error->request_id == NULL && id != NULL) error->request_id = strdup(id);
    /* A date, which the header may be as well, is not told. */
    long wait = seconds != NULL ? strtol(seconds, &end, 10) : -1;
    if(end != NULL && end != seconds && *end == '\0' && wait >= 0 && wait <= INT32_MAX) error->retry_after = (int32_t) wait;
    snprintf(message, sizeof(message), "The service answered %ld %s %s", status,
             error->error_code != NULL ? error->error_code : "", error->error_msg != NULL ? error->error_msg : "");
    apiClient_fail(request->client, API_ERROR_ANSWER, message);
}

static void *read_answer(apiRequest_t *request, const model_t *answer, const body_t *body) {
    cJSON *json = strictJson_parse(body->octets, body->length);
    void *result = model_parse(answer, json);
    if(result == NULL) {
        apiClient_fail(request->client, API_BROKEN_ANSWER, json == NULL ? "The answer is not JSON in UTF-8"
                       : "The answer lacks a required property or has one of another type");
    }
    cJSON_Delete(json);
    return result;
}

void *apiRequest_get(apiRequest_t *request, const model_t *answer) {
    body_t body = {calloc(1, 1), 0};
    void *result = NULL;
    long status = 0;
    if(body.octets == NULL) apiClient_fail(request->client, API_WRONG_CALL, "Out of memory");
    if(request->client->error.kind == API_SUCCESS) send_request(request, &body);
    if(request->client->error.kind == API_SUCCESS) {
        curl_easy_getinfo(request->curl, CURLINFO_RESPONSE_CODE, &status);
        if(status == 200) result = read_answer(request, answer, &body);
        else read_error(request, status, &body);
    }
    curl_easy_cleanup(request->curl);
    free(request->url);
    free(body.octets);
    return result;
}
