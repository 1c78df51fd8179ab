#pragma once

#include "../external/cJSON.h"

#include <stddef.h>
#include <stdint.h>

/* What the generated models say about themselves, and what is done with it. */

typedef enum { FIELD_INTEGER, FIELD_TEXT, FIELD_LIST } fieldType_e;

typedef struct model_t model_t;

typedef struct {
    const char *name;
    fieldType_e type;
    size_t offset;
    int required;
    const model_t *entry; /* of a list */
} field_t;

struct model_t {
    size_t size;
    const field_t *fields;
    size_t count;
};

/* The object as the contract promises it, or NULL. Nothing is converted, and unknown properties are let pass. */
void *model_parse(const model_t *model, const cJSON *json);

void model_free(const model_t *model, void *object);

int model_equal(const model_t *model, const void *a, const void *b);
