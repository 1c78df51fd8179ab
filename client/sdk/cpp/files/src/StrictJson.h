#pragma once

#include <cpprest/json.h>

#include <stdexcept>

namespace hss {

/// In JSON a slash stands only within strings; to cpprest it begins a comment.
inline bool hasComment(const std::string& json)
{
    bool inString = false;
    for (size_t i = 0; i < json.size(); ++i)
    {
        if (inString && json[i] == '\\') ++i;
        else if (json[i] == '"') inString = !inString;
        else if (!inString && json[i] == '/') return true;
    }
    return false;
}

/// Reads JSON in UTF-8 and throws at anything else; the parser of cpprest alone lets comments and wrong UTF-8 pass.
inline web::json::value parseStrictly(const std::string& json)
{
    using namespace utility::conversions;
    if (utf16_to_utf8(utf8_to_utf16(json)) != json) throw std::invalid_argument("not UTF-8");
    if (hasComment(json)) throw std::invalid_argument("a comment");
    return web::json::value::parse(to_string_t(json));
}

}
