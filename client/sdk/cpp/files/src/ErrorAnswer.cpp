#include "HssAssetStatistics/ErrorAnswer.h"

#include "StrictJson.h"

#include <sstream>

namespace hss {
namespace api {

using utility::string_t;

static web::json::value errorObject(const std::string& body)
{
    try
    {
        auto json = parseStrictly(body);
        if (json.is_object()) return json;
    }
    catch (const std::exception&)
    {
        // A gateway may answer with HTML or nothing: the status is still to be told.
    }
    return web::json::value::object();
}

static boost::optional<string_t> text(const web::json::value& object, const string_t& name)
{
    if (!object.has_string_field(name)) return boost::none;
    return object.at(name).as_string();
}

ErrorAnswer::ErrorAnswer(const web::http::http_response& response, const std::string& body)
    : ErrorAnswer(response, body, errorObject(body))
{
}

ErrorAnswer::ErrorAnswer(const web::http::http_response& response, const std::string& body, const web::json::value& error)
    : ApiException(response.status_code(),
                   string_t(_XPLATSTR("The service answered ")) + utility::conversions::to_string_t(std::to_string(response.status_code()))
                       + _XPLATSTR(" ") + text(error, _XPLATSTR("error_code")).value_or(response.reason_phrase())
                       + _XPLATSTR(" ") + text(error, _XPLATSTR("error_msg")).value_or(string_t()),
                   std::make_shared<std::istringstream>(body))
    , errorCode(text(error, _XPLATSTR("error_code")))
    , errorMsg(text(error, _XPLATSTR("error_msg")))
    , requestId(text(error, _XPLATSTR("request_id")))
{
    m_Headers.insert(response.headers().begin(), response.headers().end());
    string_t id;
    if (!requestId && response.headers().match(_XPLATSTR("X-Request-Id"), id)) requestId = id;
    int32_t seconds;
    // Retry-After may be a date as well: getHeaders() has it.
    if (response.headers().match(_XPLATSTR("Retry-After"), seconds) && seconds >= 0) retryAfter = seconds;
}

}
}
