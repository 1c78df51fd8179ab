#include "../include/model.h"
#include "../include/list.h"

#include <stdlib.h>
#include <string.h>

static void *at(const field_t *field, const void *object) {
    return (char *) object + field->offset;
}

static list_t *parse_list(const model_t *entry, const cJSON *json) {
    list_t *list = cJSON_IsArray(json) ? list_createList() : NULL;
    const cJSON *item = NULL;
    if(list == NULL) return NULL;
    cJSON_ArrayForEach(item, json) {
        void *object = model_parse(entry, item);
        list_addElement(list, object);
        if(object == NULL) break;
    }
    return list;
}

static int list_isWhole(const list_t *list) {
    return list != NULL && (list->lastEntry == NULL || list->lastEntry->data != NULL);
}

static int parse_field(const field_t *field, const cJSON *json, void *place) {
    switch(field->type) {
    case FIELD_INTEGER:
        if(!cJSON_IsNumber(json) || !(json->valuedouble >= INT32_MIN && json->valuedouble <= INT32_MAX)) return 0;
        *(int32_t *) place = (int32_t) json->valuedouble;
        return *(int32_t *) place == json->valuedouble;
    case FIELD_TEXT:
        return cJSON_IsString(json) && (*(char **) place = strdup(json->valuestring)) != NULL;
    case FIELD_LIST:
        *(list_t **) place = parse_list(field->entry, json);
        return list_isWhole(*(list_t **) place);
    }
    return 0;
}

void *model_parse(const model_t *model, const cJSON *json) {
    void *object = cJSON_IsObject(json) ? calloc(1, model->size) : NULL;
    for(size_t i = 0; object != NULL && i < model->count; i++) {
        const field_t *field = &model->fields[i];
        const cJSON *value = cJSON_GetObjectItemCaseSensitive(json, field->name);
        if(value == NULL ? field->required : !parse_field(field, value, at(field, object))) {
            model_free(model, object);
            return NULL;
        }
    }
    return object;
}

void model_free(const model_t *model, void *object) {
    for(size_t i = 0; object != NULL && i < model->count; i++) {
        const field_t *field = &model->fields[i];
        if(field->type == FIELD_TEXT) free(*(char **) at(field, object));
        if(field->type == FIELD_LIST && *(list_t **) at(field, object) != NULL) {
            listEntry_t *entry = NULL;
            list_ForEach(entry, *(list_t **) at(field, object)) model_free(field->entry, entry->data);
            list_freeList(*(list_t **) at(field, object));
        }
    }
    free(object);
}

static int list_equal(const model_t *model, const list_t *a, const list_t *b) {
    const listEntry_t *x = a->firstEntry, *y = b->firstEntry;
    while(x != NULL && y != NULL && model_equal(model, x->data, y->data)) {
        x = x->nextListEntry;
        y = y->nextListEntry;
    }
    return x == NULL && y == NULL;
}

static int text_equal(const char *a, const char *b) {
    return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

int model_equal(const model_t *model, const void *a, const void *b) {
    int equal = 1;
    for(size_t i = 0; equal && i < model->count; i++) {
        const field_t *field = &model->fields[i];
        const void *x = at(field, a), *y = at(field, b);
        if(field->type == FIELD_INTEGER) equal = *(const int32_t *) x == *(const int32_t *) y;
        if(field->type == FIELD_TEXT) equal = text_equal(*(char *const *) x, *(char *const *) y);
        if(field->type == FIELD_LIST) equal = list_equal(field->entry, *(list_t *const *) x, *(list_t *const *) y);
    }
    return equal;
}
