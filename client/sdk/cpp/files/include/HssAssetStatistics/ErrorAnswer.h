#pragma once

#include "HssAssetStatistics/ApiException.h"

#include <boost/optional.hpp>
#include <cpprest/http_msg.h>
#include <cpprest/json.h>

#include <stdexcept>

// What a call fails with. Catch in this order, because an ErrorAnswer is a web::http::http_exception too:
//   ErrorAnswer                    the service answered, with a status other than 200
//   BrokenAnswer                   the service answered with 200, but not with what the contract promises
//   web::http::http_exception      there was no whole answer: no connection, cut off, or later than the time limit
namespace hss {
namespace api {

class ErrorAnswer : public ApiException
{
public:
    ErrorAnswer(const web::http::http_response& response, const std::string& body);

    /// Status of HTTP. A redirect is an ErrorAnswer as well: whoever follows it hands the token to another place.
    int status() const { return error_code().value(); }

    // Absent where the answer does not tell: a gateway or proxy may answer in a form of its own.
    boost::optional<utility::string_t> errorCode;
    boost::optional<utility::string_t> errorMsg;
    boost::optional<utility::string_t> requestId;
    /// Seconds to wait before the next try.
    boost::optional<int32_t> retryAfter;

private:
    ErrorAnswer(const web::http::http_response& response, const std::string& body, const web::json::value& error);
};

class BrokenAnswer : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

}
}
