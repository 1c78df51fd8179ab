#pragma once

#include "model.h"

#include <curl/curl.h>

typedef enum {
    API_SUCCESS = 0,
    API_ERROR_ANSWER,  /* the service answered, with a status other than 200 */
    API_BROKEN_ANSWER, /* it answered with 200, but not with what the contract promises */
    API_NO_ANSWER,     /* no connection, cut off, or later than the time limit */
    API_WRONG_CALL     /* nothing was sent: an argument cannot be sent, or memory ran out */
} apiErrorKind_e;

typedef struct {
    apiErrorKind_e kind;
    char message[512]; /* for people */
    /* Of an error answer. A redirect is one as well: whoever follows it hands the token to another place. */
    long status;
    /* NULL where the answer does not tell: a gateway or proxy may answer in a form of its own. */
    char *error_code;
    char *error_msg;
    char *request_id;
    int32_t retry_after; /* seconds to wait before the next try; -1 if the answer does not tell */
} apiError_t;

/* Sends requests, one after the other. For several threads take several. */
typedef struct {
    char *basePath;
    char *token;
    long timeout_ms;                      /* from the call to the end of the answer */
    void (*curl_pre_invoke_func)(CURL *); /* sets more options: proxy, certificates */
    apiError_t error;                     /* of the last call */
} apiClient_t;

/* NULL if memory ran out. The time limit is 30 seconds until you change it. */
apiClient_t *apiClient_create(const char *basePath, const char *token);
void apiClient_free(apiClient_t *apiClient);

/* Fails the call; the first failure counts. */
void apiClient_fail(apiClient_t *apiClient, apiErrorKind_e kind, const char *message);

/* A GET request in the making, for the generated operations. */
typedef struct {
    apiClient_t *client;
    CURL *curl;
    char *url;
} apiRequest_t;

apiRequest_t apiRequest_begin(apiClient_t *apiClient, const char *pathTemplate);
void apiRequest_path(apiRequest_t *request, const char *name, const char *value);
void apiRequest_text(apiRequest_t *request, const char *name, const char *value);
void apiRequest_integer(apiRequest_t *request, const char *name, const int32_t *value);
/* text is that of value, which is 0 if it is to be left out. */
void apiRequest_enum(apiRequest_t *request, const char *name, int value, const char *text);
/* Sends it and ends it. */
void *apiRequest_get(apiRequest_t *request, const model_t *answer);
