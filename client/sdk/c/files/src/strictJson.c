#include "../include/strictJson.h"

#include <stdint.h>
#include <string.h>

/* How many octets the character at p takes; 0 if it is not UTF-8. The text ends with a NUL, which continues no character. */
static size_t character(const unsigned char *p) {
    static const uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
    size_t length = p[0] < 0x80 ? 1 : p[0] >> 5 == 6 ? 2 : p[0] >> 4 == 14 ? 3 : p[0] >> 3 == 30 ? 4 : 0;
    uint32_t code = length == 1 ? p[0] : p[0] & (0xff >> (length + 1));
    for(size_t i = 1; i < length; i++) {
        if(p[i] >> 6 != 2) return 0;
        code = code << 6 | (p[i] & 0x3f);
    }
    return length > 1 && (code < smallest[length] || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) ? 0 : length;
}

/* The end of the string whose quote is at p, or NULL. */
static const char *skip_string(const char *p) {
    for(p++; *p != '"'; ) {
        size_t length = character((const unsigned char *) p);
        if(length == 0 || (unsigned char) *p < ' ' || strncmp(p, "\\u0000", 6) == 0) return NULL;
        p += *p == '\\' && p[1] >= ' ' ? 2 : length;
    }
    return p + 1;
}

static const char *skip_digits(const char *p) {
    size_t digits = strspn(p, "0123456789");
    return digits == 0 ? NULL : p + digits;
}

/* The end of the number at p, or NULL. */
static const char *skip_number(const char *p) {
    if(*p == '-') p++;
    p = *p == '0' ? p + 1 : skip_digits(p);
    if(p != NULL && *p == '.') p = skip_digits(p + 1);
    if(p != NULL && (*p == 'e' || *p == 'E')) p = skip_digits(p + 1 + (p[1] == '+' || p[1] == '-'));
    return p == NULL || strchr("0123456789.eE+-", *p) == NULL || *p == '\0' ? p : NULL;
}

cJSON *strictJson_parse(const char *text, size_t length) {
    const char *p = text;
    while(p != NULL && p < text + length) {
        if(*p == '"') p = skip_string(p);
        else if(*p == '-' || (*p >= '0' && *p <= '9')) p = skip_number(p);
        else p = strchr("{}[]:, \t\r\ntruefalsn", *p) != NULL && *p != '\0' ? p + 1 : NULL;
    }
    return p == NULL ? NULL : cJSON_ParseWithOpts(text, NULL, 1);
}
