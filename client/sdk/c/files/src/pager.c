#include "../include/pager.h"

pager_t pager_begin(apiClient_t *apiClient, const model_t *page, pageFetch_t fetch, void *context) {
    return (pager_t) {.limit = 100, .client = apiClient, .model = page, .fetch = fetch, .context = context};
}

static const field_t *list_field(const model_t *page) {
    const field_t *field = page->fields;
    while(field->type != FIELD_LIST) field++;
    return field;
}

static const list_t *entries(const pager_t *pager, const void *page) {
    return *(list_t *const *) ((const char *) page + list_field(pager->model)->offset);
}

static int same_entries(const pager_t *pager, const void *a, const void *b) {
    const listEntry_t *x = entries(pager, a)->firstEntry, *y = entries(pager, b)->firstEntry;
    for(; x != NULL && y != NULL; x = x->nextListEntry, y = y->nextListEntry) {
        if(!model_equal(list_field(pager->model)->entry, x->data, y->data)) return 0;
    }
    return x == NULL && y == NULL;
}

static void fetch_page(pager_t *pager) {
    long came = pager->page == NULL ? 0 : entries(pager, pager->page)->count;
    if(came > INT32_MAX - pager->offset) {
        apiClient_fail(pager->client, API_BROKEN_ANSWER, "The list goes on beyond the largest offset, 2147483647");
        return;
    }
    pager->offset += (int32_t) came;
    void *page = pager->fetch(pager->client, pager->context, pager->limit, pager->offset);
    if(page == NULL) return;
    pager->next = entries(pager, page)->firstEntry;
    if(pager->next != NULL && pager->page != NULL && same_entries(pager, page, pager->page)) {
        apiClient_fail(pager->client, API_BROKEN_ANSWER, "The service sent the same page twice: it ignores offset");
        pager->next = NULL;
    }
    model_free(pager->model, pager->page);
    pager->page = page;
}

void *pager_next(pager_t *pager) {
    if(pager->next == NULL && !pager->ended) {
        fetch_page(pager);
        pager->ended = pager->next == NULL;
    }
    if(pager->next == NULL) return NULL;
    void *entry = pager->next->data;
    pager->next = pager->next->nextListEntry;
    return entry;
}

void pager_end(pager_t *pager) {
    model_free(pager->model, pager->page);
    pager->page = NULL;
    pager->next = NULL;
    pager->ended = 1;
}
