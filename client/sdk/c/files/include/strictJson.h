#pragma once

#include "../external/cJSON.h"

#include <stddef.h>

/*
 * The JSON text of that length, which must be followed by a NUL, or NULL if it is not JSON in UTF-8. cJSON alone lets wrong UTF-8,
 * control characters and numbers such as 007 pass, and cuts texts at U+0000.
 */
cJSON *strictJson_parse(const char *text, size_t length);
