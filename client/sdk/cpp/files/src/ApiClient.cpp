#include "HssAssetStatistics/ApiClient.h"

#include "StrictJson.h"

#include <boost/algorithm/string/predicate.hpp>
#include <boost/algorithm/string/replace.hpp>
#include <boost/asio/steady_timer.hpp>
#include <pplx/threadpool.h>

#include <algorithm>

namespace hss {
namespace api {

using namespace web::http;
using utility::string_t;

ApiClient::ApiClient(std::shared_ptr<const ApiConfiguration> configuration)
    : m_configuration(std::move(configuration))
{
    const auto url = m_configuration->getBaseUrl();
    if (!boost::istarts_with(url, _XPLATSTR("https://")) && !boost::istarts_with(url, _XPLATSTR("http://")))
    {
        throw std::invalid_argument("The base URL must begin with https:// (or http://)");
    }
}

string_t ApiClient::fillPath(const string_t& pathTemplate, const string_t& name, const string_t& value)
{
    // Whoever is on the way may take dots for a step up the path.
    if (value.empty() || value == _XPLATSTR(".") || value == _XPLATSTR(".."))
    {
        throw std::invalid_argument(utility::conversions::to_utf8string(name) + " must be neither empty nor . nor ..");
    }
    return boost::replace_all_copy(pathTemplate, _XPLATSTR("{") + name + _XPLATSTR("}"), web::uri::encode_data_string(value));
}

void ApiClient::addHeader(http_request& request, const string_t& name, const string_t& value)
{
    // cpprest would send a line break as it is, and with it whatever header stands behind.
    if (std::any_of(value.begin(), value.end(), [](unsigned char c) { return c < ' ' || c == 0x7f; }))
    {
        throw std::invalid_argument(utility::conversions::to_utf8string(name) + " must not have control characters");
    }
    request.headers().add(name, value);
}

static web::json::value read(const http_response& response, const std::vector<unsigned char>& octets)
{
    const std::string body(octets.begin(), octets.end());
    if (response.status_code() != status_codes::OK) throw ErrorAnswer(response, body);
    try
    {
        return parseStrictly(body);
    }
    catch (const std::exception& e)
    {
        throw BrokenAnswer(std::string("The answer is not JSON in UTF-8: ") + e.what());
    }
}

pplx::task<web::json::value> ApiClient::getJson(http_request request) const
{
    auto config = m_configuration->getHttpConfig();
    config.set_max_redirects(0);
    auto http = std::make_shared<client::http_client>(m_configuration->getBaseUrl(), config);
    request.headers().add(header_names::accept, _XPLATSTR("application/json"));

    // cpprest begins its own time limit anew with each piece of the answer: one that drips would never end.
    pplx::cancellation_token_source deadline;
    auto timer = std::make_shared<boost::asio::steady_timer>(crossplat::threadpool::shared_instance().service(),
                                                             config.timeout<std::chrono::microseconds>());
    timer->async_wait([deadline](const boost::system::error_code& stopped) {
        if (!stopped) deadline.cancel();
    });

    return http->request(request, deadline.get_token())
        .then([](const http_response& response) {
            return response.extract_vector().then(
                [response](const std::vector<unsigned char>& octets) { return read(response, octets); });
        })
        .then([http, timer, deadline](const pplx::task<web::json::value>& answer) {
            timer->cancel();
            try
            {
                return answer.get();
            }
            catch (const std::exception&)
            {
                if (!deadline.get_token().is_canceled()) throw;
                throw http_exception(std::make_error_code(std::errc::timed_out), "No whole answer within the time limit.");
            }
        });
}

}
}
